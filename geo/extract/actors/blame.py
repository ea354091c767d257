"""Who is said to have done it, and how sure that is: claimed by the doers, said by others, or only suspected."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.extract.actors import avowals, culprits, states, suspicions
from geo.extract.actors.blamewords import FORCES, KNOWN, WEAPONS
from geo.extract.actors.claims import unclaimed
from geo.extract.actors.culprits import Blame
from geo.extract.names.places import Named
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.namemodel import model
from geo.model import Certainty
from geo.patterns import compiled

__all__ = ["Blame", "blame", "is_description"]


def blame(sentence: Sentence, named: Sequence[Named]) -> Blame | None:
    """The perpetrator that a sentence names for its violence; `named` are the place names in it."""
    one = _worded(sentence, named)
    return one if one is None else _as_state(_in_whose_name(one, sentence, named), named)


def _in_whose_name(one: Blame, sentence: Sentence, named: Sequence[Named]) -> Blame:
    """ "MEND's spokesman Jim Poe claimed …": the group; "Hutu rebels", "FARC dissidents": both words."""
    before, after = sentence.text[: one.start - sentence.start], sentence.text[one.end - sentence.start :]
    group = _SPOKEN_FOR.search(before)
    if group is not None:
        who = _ARTICLE.sub("", " ".join(group["group"].split()))
        return replace(
            one, who=who, start=sentence.start + group.start("group"), end=sentence.start + group.end("group")
        )
    if one.who.endswith(("'s", "’s")):
        one = replace(one, who=one.who[:-2], end=one.end - 2)  # "blamed on Sudan's army"
    whole = _LANDS_GROUP.match(one.who)
    if whole is not None:
        one = replace(one, who=one.who[whole.end() :], start=one.start + whole.end())
    voice = _VOICE.match(after)
    if voice is not None:
        start = one.end + voice.start("name")
        return replace(one, who=voice["name"], start=start, end=start + len(voice["name"]))
    called = _CALLED.match(after)
    if called is not None:  # "the Basque separatist group ETA"
        start = one.end + called.start("name")
        return replace(one, who=called["name"], start=start, end=start + len(called["name"]))
    kind = _OUTLAWS.match(after)
    alone = " " not in one.who and not one.who.isupper() and one.who.lower() not in KNOWN
    alone = (alone and one.who.replace("-", "").isalpha()) or any(n.mention.text == one.who for n in named)
    said = kind is not None and (alone or kind[1] == "dissidents")
    return replace(one, who=f"{one.who} {kind[1]}", end=one.end + kind.end()) if kind and said else one


def _worded(sentence: Sentence, named: Sequence[Named]) -> Blame | None:
    """The perpetrator as the words give it."""
    nobody = unclaimed(sentence) is not None
    said = (*culprits.find(sentence), *suspicions.find(sentence), *avowals.find(sentence))
    named_so = [b for b in said if not _is_of_a_place(b, sentence, named)]
    found = [
        b
        for b in named_so
        if _is_name(b.who) and not _is_plain(b.who, b.start, sentence) and not (nobody and b.certainty == "claimed")
    ]
    found.sort(key=lambda b: b.certainty != "claimed")
    if sentence.shouted or (found and found[0].certainty == "claimed"):
        return found[0] if found else None
    return _by_pattern(sentence, named, nobody) or states.find(sentence, named) or (found[0] if found else None)


def is_description(who: str) -> bool:
    """Whether it says only what kind of people they are: "Maoist rebels"."""
    *before, last = who.split()
    known = any(w.isupper() or w.lower() in KNOWN for w in before)
    return last.lower() in _KINDRED and not known and all(w.islower() or w == before[0] for w in before)


def _is_of_a_place(one: Blame, sentence: Sentence, named: Sequence[Named]) -> bool:
    """Whether gunmen are only said to be from somewhere: "Beirut gunmen"."""
    gunmen = sentence.low.startswith(" gunmen", one.end - sentence.start)
    return gunmen and any(n.mention.end == one.end and n.mention.kind == "place" for n in named)


def _by_pattern(sentence: Sentence, named: Sequence[Named], nobody: bool) -> Blame | None:
    """The same in mixed case, by whole phrases; `nobody`: the sentence says that nobody claimed it."""
    places = {n.mention.text for n in named}
    speakers = places - {n.mention.text for n in named if states.own_name(n) is not None}
    for clues, pattern, certainty in _WAYS:
        if (nobody and certainty == "claimed") or not any(
            clue in sentence.low for clue in clues
        ):  # the patterns are slow, the words are rare
            continue
        for match in pattern.finditer(sentence.text):
            if match["who"] is None:
                continue
            who = _ARTICLE.sub("", " ".join(match["who"].split())).strip(" ,.;")
            within = certainty == "attributed" and who in places and "doers" in match.groupdict()
            within = within or (certainty == "claimed" and who in speakers)
            met = certainty == "suspected" and _MET.search(sentence.text[: match.start("who")]) is not None
            start, end = match.span("who")
            start += len(match["who"]) - len(_ARTICLE.sub("", match["who"]))
            plain = _is_plain(who, sentence.start + start, sentence)
            if _is_name(who) and not within and not met and not plain:
                return Blame(who, certainty, sentence.start + start, sentence.start + end)
    return None


def _as_state(one: Blame, named: Sequence[Named]) -> Blame:
    """ "Iranian" or "Iranian warplanes" did nothing by themselves: the doer is Iran."""
    for n in named:
        if n.mention.start == one.start and n.mention.kind == "demonym" and (country := states.state(n)):
            rest = set(one.who[len(n.mention.text) :].lower().split())
            if rest <= WEAPONS:
                return replace(one, who=country)
    return one


def _is_name(who: str) -> bool:
    low = who.lower()
    if low.endswith(("'s", "’s")):
        return False  # "the murder of Galan's"
    if " " in low and low.split()[-1] in FORCES:
        return True
    return (
        sum(c.isalnum() for c in who) > 1
        and (any(c.isalpha() for c in who) and not who.lower().endswith(_ORDINALS))
        and low not in _NOT_WHO
        and low.split()[0] not in _NOT_WHO
    )


def _is_plain(who: str, start: int, sentence: Sentence) -> bool:
    """Whether a word is written large only as the sentence begins with it: "Masked gunmen", "Three gunmen"."""
    before = sentence.text[: start - sentence.start].rstrip()
    if " " in who or who.isupper() or (before and before[-1] not in _OPENINGS):
        return False
    low = who.lower()
    return low in model().common or low.endswith(("-riding", "-wielding", "-clad"))


_ORDINALS = ("0th", "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th")
_KINDRED = words(
    "militants rebels insurgents guerrillas gunmen extremists terrorists separatists fighters militiamen jihadists"
)
_OPENINGS = "-–—:.\"“'‘)"
_ARTICLE = compiled(r"^(?:the|a|an)\s+", re.I)
_WORD = r"(?:(?:al|el|ar|ash|as)-)?[A-Z0-9][\w'’()/-]*"
_GROUP = rf"(?:(?:[Tt]he|THE|[Aa]n?)\s+)?{_WORD}(?:(?:\s+(?:of|the|for|and|in|de|al|e))?\s+[A-Z(][\w'’()/-]*){{0,6}}"
_KIND = (
    r"(?:militants?|rebels?|insurgents?|fighters?|gunmen|guerrillas?|terrorists?|extremists?|jihadists?|members?"
    r"|militiamen|militia|separatists?|bandits|cadres)"
)
_SPOKEN_FOR = compiled(
    rf"(?P<group>{_WORD}?(?:\s+{_WORD}?){{0,4}}?)(?:['’]s)?\s+(?:(?:chief|main|media|military|political)\s+)?spokes\w+,?\s+$"
)
"""The group that somebody with a name speaks for: "MEND's spokesman Jim Poe"."""
_OUTLAWS = compiled(
    r"\s+(pirates|bandits|tribesmen|herdsmen|herders|dissidents|settlers|rebels|militants|militiamen|militias?|insurgents"
    r"|separatists|guerrillas|terrorists|extremists|jihadists|gunmen|paramilitaries|mercenaries|traffickers|cartel|gang)\b"
)
"""Armed people whom the name of their people or belief alone does not tell: "Hutu rebels"."""
_VOICE = compiled(
    r",\s+(?:an?\s+|the\s+)?spokes\w+\s+(?:for|of)\s+(?:the\s+)?(?P<name>[A-Z][\w-]*(?:\s+(?:of\s+)?[A-Z][\w-]*)*)"
)
_CALLED = compiled(
    r"\s+(?:\w+ist\s+|rebel\s+|guerrilla\s+|militant\s+)?(?:group|organi[sz]ation|movement)\s+"
    r"(?P<name>[A-Z][\w-]*(?:\s+[A-Z][\w-]*)*)"
)
_LANDS_GROUP = compiled(
    r"(?:[A-Z]\w+['’]s|[A-Z]\w+-(?:backed|aligned|allied)) "
    rf"(?=(?:[A-Z]{{3,6}}|{'|'.join(sorted(w.capitalize() for w in KNOWN))})\b)"
)
"""Whose land stands before a group's name: "Colombia's ELN"."""
_SAYS = r"(?:(?:has|have|had|later|also|quickly|swiftly|since|soon|immediately|HAS|HAVE)\s+)*"
_DEED = (
    r"(?:attacks?|bombings?|blasts?|explosions?|killings?|shootings?|raids?|assaults?|strikes?|abductions?"
    r"|kidnappings?|ambush(?:es)?|massacre|operation|assassination|stabbings?)"
)
_WAYS: tuple[tuple[tuple[str, ...], re.Pattern[str], Certainty], ...] = (
    (
        ("claim", "responsib"),
        compiled(
            rf"(?P<who>{_GROUP})(?:\s+(?:group|organi[sz]ation|movement|branch|wing|affiliate|faction|{_KIND}))*(?:,[^,.]*,)?"
            rf"\s+{_SAYS}(?:(?:claim(?:ed|s)?|CLAIMED|took|taken|takes|accepted|admitted)\s+(?:full\s+|the\s+|FULL\s+)?"
            rf"(?:responsibility|RESPONSIBILITY|credit)|claim(?:ed|s)\s+(?:the|both|it|this|that)\s+(?:\w+\s+)?{_DEED}"
            rf"|claim(?:ed|s)\s+(?:an?|two|three|four|several)\s+(?:\w+\s+)?{_DEED}"
            r"(?=\s+(?:on|in|at|against|which|that)\b|[,.]))"
        ),
        "claimed",
    ),
    (
        (" said",),
        compiled(
            rf"(?P<who>{_GROUP})(?:\s+(?:group|organi[sz]ation|movement|branch|wing|affiliate|faction|{_KIND}))*(?:,[^,.]*,)?"
            rf"\s+{_SAYS}said\s+(?:[^.;]{{0,60}}?\s)?(?:that\s+)?(?:it|they|its\s+\w+|their\s+\w+|one\s+of\s+(?:its|their)\s+\w+)"
            r"(?:,[^.,;]{2,40},)?\s+"
            r"(?:(?:was|were|had\s+been|is)\s+behind|(?:had\s+|has\s+)?(?:carried\s+out|staged|planted|conducted"
            r"|launched|laid|detonated|ambushed|attacked|bombed|shelled|shot\s+down|blew\s+up|fired"
            r"|done|did|sent\s+(?:the|a)\s+\w*(?:bomber|attacker|m[ae]n)\w*|set\s+off|killed|bombed|mined))"
        ),
        "claimed",
    ),
    (
        ("claim",),
        compiled(rf"(?:[Cc]laimed|CLAIMED)\s+(?:by|BY)\s+(?P<who>{_GROUP})"),
        "claimed",
    ),
    (
        ("suspect", "believed", "thought"),
        compiled(
            rf"\b[Ss]uspected\s+(?:(?:members|fighters|militants|rebels|gunmen)\s+(?:of|from)\s+)?(?P<who>{_GROUP}"
            rf"(?:\s+{_KIND})?)"
        ),
        "suspected",
    ),
    (
        ("suspect", "believed", "thought"),
        compiled(
            r"\b(?:believed|suspected|thought)\s+to\s+(?:belong\s+to|be|have\s+been)\s+(?:\w+\s+)?(?:(?:members|fighters|militants"
            rf"|supporters|followers)\s+(?:of|from)\s+|the\s+work\s+of\s+|by\s+)?(?P<who>{_GROUP}(?:\s+{_KIND})?)"
        ),
        "suspected",
    ),
    (
        ("suspect", "believed", "thought"),
        compiled(
            rf"(?P<who>{_GROUP})\s+(?:is|are|was|were)\s+(?:widely\s+)?(?:believed|suspected|thought)\s+to\s+"
            r"(?:be|have\s+been)\s+(?:behind|responsible)"
        ),
        "suspected",
    ),
    (
        ("blam", "attribute"),
        compiled(
            r"\b(?:(?:blam(?:ed|es|ing)|BLAMED)\s+(?:(?:\w+\s+){0,5}?(?:on|ON))"
            r"|(?:attribute[ds]|ATTRIBUTED)\s+(?:(?:\w+\s+){0,3}?to|TO))\s+"
            rf"(?:(?:{_KIND}|fighters)\s+(?:of|from|linked\s+to|loyal\s+to)\s+)?(?P<who>{_GROUP}(?:\s+{_KIND})?)"
        ),
        "attributed",
    ),
    (
        ("blamed", "blames"),
        compiled(rf"\bblam(?:ed|es)\s+(?P<who>{_GROUP})(?:\s+{_KIND})?(?=\s*[,.;]|$)"),
        "attributed",
    ),
    (
        ("blam", "accus"),
        compiled(
            rf"\b(?:blam(?:ed|es|ing)|BLAMED|accus(?:ed|es|ing)|ACCUSED)\s+(?P<who>{_GROUP})\s+(?:for|FOR|of|OF)\b"
        ),
        "attributed",
    ),
    (
        (" from", " of", " belonging", " loyal", " linked", " affiliated"),
        compiled(
            r"(?<![\w-])(?<!killed )(?<!killing )(?<!against )(?<!the )(?<!some )(?<!two )(?<!three )(?<!\d )"
            rf"(?P<doers>{_KIND[3:-1]}|[Mm]ilitants|[Ff]ighters|[Rr]ebels|[Gg]unmen|[Mm]embers|[Ii]nsurgents)\s+"
            rf"(?:from|of|belonging\s+to|loyal\s+to|linked\s+to|affiliated\s+with)\s+(?P<who>{_GROUP})\s+(?:\w+ly\s+)?"
            r"(?:have\s+|has\s+|had\s+)?(?:attacked|killed|raided|stormed|ambushed|abducted|kidnapped|shot|opened"
            r"|burned"
            r"|hacked|massacred|seized|captured|overran|set|fired|shelled|bombed|detonated|planted)"
            r"(?!\s+(?:in|by|during|when|on|while)\b)"
        ),
        "attributed",
    ),
    (
        ("militant", "rebel", "insurgent", "fighter", "gunmen", "guerrilla", "terrorist", "extremist", "jihadi"),
        compiled(
            rf"(?<!Suspected )(?<!suspected )(?<![\w'’] )(?<![\w'’-])(?P<who>{_GROUP})\s+(?P<doers>{_KIND})\s+"
            r"(?:\w+ly\s+)?"
            r"(?:have\s+|has\s+|had\s+)?(?:attacked|killed|raided|stormed|ambushed|abducted|kidnapped|shot|opened"
            r"|burned"
            r"|hacked|massacred|seized|captured|overran|set|fired|shelled|bombed|detonated|planted)"
            r"(?!\s+(?:in|by|during|when|on|while)\b)"
        ),
        "attributed",
    ),
)
_MET = compiled(
    r"(?:\b(?:killed|killing|shot(?: dead)?|captured|capturing|arrested|arresting|detained|detaining|seized|wounded|hit"
    r"|against|arrests? of|killing of|targeted|targeting)\s+(?:[\w-]+\s+){0,3}?"
    r"|\b(?:dead|victims|bodies|deceased)\s+(?:[\w-]+\s+){0,2}?)"
    r"(?:suspected|believed|thought)\b[^,.;]*$"
)
"""Before those who came to harm or were caught: "killed two suspected …", "the dead are believed to be …"."""
_NOT_WHO = words(
    "he she they it we i who police officials authorities government the no nobody none residents witnesses opposition "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december on in at after meanwhile elsewhere later earlier separately"
) | {"the government", "the police"}
