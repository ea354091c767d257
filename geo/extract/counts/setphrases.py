"""Counts told in set phrases and labels: "none of the 62 aboard survived", "DEATHS: 10"."""

from __future__ import annotations

import re

from geo.extract.counts import burials, survivors, wards
from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import token_at, words
from geo.extract.words.lexicon import ATTACKERS, PERSONS
from geo.extract.words.numbers import quantity
from geo.model import Count
from geo.patterns import compiled

__all__ = ["find", "with_no_verb"]


def find(sentence: Sentence) -> list[Toll]:
    """The tolls that labels and such phrases state."""
    label = _LABEL.match(sentence.low)
    if label is not None:
        return _labelled(sentence, label)
    low = sentence.low
    found = survivors.find(sentence) if "surviv" in low or "of whom" in low or " alive" in low else []
    found += _dead_and_hurt(sentence) if not sentence.lows.isdisjoint(_HURT) else []
    found += _in_a_row(sentence) if not sentence.lows.isdisjoint(_DEAD) else []
    found += wards.in_wards(sentence)
    found += _among(sentence) if "among" in sentence.lows else []
    found += _with_him(sentence) if "with" in sentence.lows and not sentence.lows.isdisjoint(_HIM) else []
    found += _critical(sentence) if "critical" in sentence.lows else []
    found += _seized_aboard(sentence) if _SEIZED.search(sentence) else []
    found += _martyr(sentence) if "martyr" in sentence.lows else []
    found += _alone(sentence)
    found += burials.find(sentence)
    return [*found, *_sums(sentence)] if _SUMMED.search(sentence.low) else found


def _labelled(sentence: Sentence, label: re.Match[str] | None) -> list[Toll]:
    """Labels and their numbers: "Dead: 10", "Deaths: 12; injured: 40", "Missing: 9 by our list"."""
    tokens = sentence.tokens
    found: list[Toll] = []
    while label is not None:
        at = sentence.start + label.end()
        first = token_at(tokens, at)
        read = quantity(tokens, first)
        if read is None:
            return []
        start, end = sentence.start + label.start("what"), tokens[read.last - 1].end
        found.append(Toll(_ROLES[label["what"][:3]], read.count, start, end, "counted", at=first))
        k = read.last
        while k < len(tokens) and (tokens[k].low in _AFTER or tokens[k].low in PERSONS):
            k += 1
        label = _LABEL.match(sentence.low, tokens[k].start - sentence.start) if k < len(tokens) else None
        if k < len(tokens) and label is None and tokens[read.last].low not in _OWNERS:
            return []
    return found


def _dead_and_hurt(sentence: Sentence) -> list[Toll]:
    """ "There were deaths and injuries", "a number of dead and wounded": some of each."""
    found: list[Toll] = []
    for match in _BOTH.finditer(sentence.low):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        count = Count(2, 2, None, "plural")
        found += [Toll(role, count, start, end, "plural", loose=True) for role in ("killed", "injured")]
    return found


def _among(sentence: Sentence) -> list[Toll]:
    """ "Led to injuries among civilians": of some."""
    found: list[Toll] = []
    for match in _AMONG.finditer(sentence.low):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        role = "killed" if match["dead"] else "injured"
        found.append(Toll(role, Count(2, 2, None, "plural"), start, end, "plural", (match["who"],), loose=True,
                          civilian=match["who"] == "civilians"))  # fmt: skip
    return found


def _with_him(sentence: Sentence) -> list[Toll]:
    """ "Blew himself up, taking 11 people with him": the 11."""
    tokens = sentence.tokens
    for match in _TAKING.finditer(sentence.low) if _OWN_END.search(sentence.low) else ():
        first = token_at(tokens, sentence.start + match.end())
        read = quantity(tokens, first)
        if read is not None and _ALONG.match(sentence.low, tokens[read.last - 1].end - sentence.start):
            start, end = tokens[first].start, tokens[read.last - 1].end
            return [Toll("killed", read.count, start, end, "counted", at=first)]
    return []


def _martyr(sentence: Sentence) -> list[Toll]:
    """ "A martyr and several wounded in a raid on Nablus", as a side calls each of its dead: one."""
    said = _MARTYR.match(sentence.low)
    if said is None:
        return []
    start, end = sentence.start + said.start("who"), sentence.start + said.end()
    return [Toll("killed", Count.exactly(1), start, end, "one", ("martyr",))]


def _alone(sentence: Sentence) -> list[Toll]:
    """ "The bomber was the only fatality", "ended with the gunman's own death and that of his uncle"."""
    found = []
    for match in _ONE_ALONE.finditer(sentence):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        head = match["only"] or match["own"]
        count = Count.exactly(1 + (match["more"] is not None))
        attacker = head in ATTACKERS and match["more"] is None
        found.append(Toll("killed", count, start, end, "one", (head,), attacker=attacker))
    return found


def _in_a_row(sentence: Sentence) -> list[Toll]:
    """ "38 dead at breakfast, 65 at lunch, 75 by the evening": the 75."""
    row = list(_LATER.finditer(sentence.low))
    if len(row) < _ROW or not _COUNTED.search(sentence.low, 0, row[0].start()):
        return []
    first = token_at(sentence.tokens, sentence.start + row[-1].start("n"))
    read = quantity(sentence.tokens, first)
    if read is None:
        return []
    start, end = sentence.tokens[first].start, sentence.tokens[read.last - 1].end
    return [Toll("killed", read.count, start, end, "counted", update=True, at=first)]


def with_no_verb(sentence: Sentence) -> tuple[Count, int] | None:
    """Further dead, whose verb is left out, and the offset behind them: "nine died on the spot and two upon admission
    to hospital", "four bodies were found on Monday and two more on Tuesday": the two."""
    if sentence.lows.isdisjoint(_LED):
        return None
    tokens = sentence.tokens
    for match in _MORE_BODIES.finditer(sentence.low):
        read = quantity(tokens, token_at(tokens, sentence.start + match.end()))
        if read is not None and _ANOTHER_DAY.match(sentence.low, tokens[read.last - 1].end - sentence.start):
            return read.count, tokens[read.last - 1].end
    for match in _AND_SOME.finditer(sentence.low):
        first = token_at(tokens, sentence.start + match.end())
        read = quantity(tokens, first)
        count, last = (read.count, read.last) if read is not None else (_ANOTHER.get(tokens[first].low), first + 1)
        later = _NEXT_DAY if match["day"] else _ON_ARRIVAL
        if count is not None and later.match(sentence.low, tokens[last - 1].end - sentence.start):
            return count, tokens[last - 1].end
    return None


def _critical(sentence: Sentence) -> list[Toll]:
    """ "2 dead, 1 critical after crash": the one."""
    tokens = sentence.tokens
    for k, t in enumerate(tokens):
        read = quantity(tokens, k - 1) if t.low == "critical" and k else None
        after = tokens[k + 1].low if k + 1 < len(tokens) else "."
        if (
            read is not None
            and read.last == k
            and not read.vague
            and (after in _AFTER_CRITICAL or not after[0].isalnum())
        ):
            return [Toll("injured", read.count, tokens[k - 1].start, t.end, "bare", at=k)]
    return []


def _seized_aboard(sentence: Sentence) -> list[Toll]:
    """ "Pirates hijacked a tanker with a crew of 14", "seized a bus carrying 20 passengers": all aboard."""
    tokens = sentence.tokens
    for match in _WITH_CREW.finditer(sentence.low):
        at = sentence.start + match.start("n" if match["n"] else "m")
        first = token_at(tokens, at)
        read = quantity(tokens, first)
        if read is not None and not read.vague:
            start, end = tokens[first].start, sentence.start + match.end()
            return [Toll("abducted", read.count, start, end, "counted", ("crew",), at=first)]
    return []


def _sums(sentence: Sentence) -> list[Toll]:
    """ "Said that 35 had been killed there, which makes 94 in all": the 94."""
    tokens = sentence.tokens
    found: list[Toll] = []
    for match in _MAKES.finditer(sentence.low) if not sentence.lows.isdisjoint(_DEAD) else ():
        first = token_at(tokens, sentence.start + match.end())
        read = quantity(tokens, first)
        told = _CLOSES if match["total"] else _IN_ALL
        if read is not None and told.match(sentence.low, tokens[read.last - 1].end - sentence.start):
            start, end = tokens[first].start, tokens[read.last - 1].end
            found.append(Toll("killed", read.count, start, end, "counted", update=True, at=first))
    return found


_LED = words("died drowned perished bodies")
_MORE_BODIES = compiled(
    r"\bbodies (?:had been|were|have been) (?:found|recovered|pulled|retrieved|dug|discovered|taken)\b"
    r"[^.;]{0,70}?,? and (?=\w)"
)
_ANOTHER_DAY = compiled(
    r" (?:more|others?|further ones?) (?:on (?:[a-z]+day)|later|yesterday|today|overnight|the next)\b"
)
_AND_SOME = compiled(
    r"\b(?:died|drowned|perished) (?:(?:on the spot|at the scene|instantly|there|outright|immediately|at once"
    r"|on impact)(?: (?:of|in|after) [^,;.]{3,50}?)?|(?P<day>(?:on )?[a-z]+day))"
    r"(?:,? (?:and|while|with|as)|,) (?:the (?=other\b))?(?=\w)"
)
_ON_ARRIVAL = compiled(
    r" (?:more |others? |further )?(?:(?:later |shortly after |soon after )?in|(?:later |shortly after |soon after )?"
    r"(?:(?:up)?on|at|en route|during|while)|on the) "
    r"(?:[\w'-]+ ){0,4}?(?:hospitals?|admission|arrival|way|treatment|ambulances?|clinic|route|infirmary)\b"
)
_NEXT_DAY = compiled(r" (?:more |others? |further )?(?:on [a-z]+day|the (?:next|following) day)\b(?! (?:was|were)\b)")
_ANOTHER = dict.fromkeys(("another", "one", "other"), Count.exactly(1))
_HIM = words("him her them")
_TAKING = compiled(r"\b(?:tak(?:ing|es)|took) (?=\w)")
_ALONG = compiled(r" (?:[\w'-]+ ){0,3}?with (?:him|her|them)\b")
_OWN_END = compiled(r"\b(?:blew|blow(?:n|ing)?|detonat\w+|killed|exploded) (?:himself|herself|themselves)\b")
"""Of whom those who are taken along share the end."""
_ROW = 2
"""Numbers after the first that make it a row of later and later ones."""
_COUNTED = compiled(r"\b\d[\d,]* (?:dead|bodies|killed|deaths)\b(?: [\w']+){0,4}$")
_LATER = compiled(
    r",(?: and)?(?: then)? (?P<n>\d[\d,]*)(?=,| (?:by|before|this|last|yesterday|tonight|at|on) (?:the )?"
    r"(?:breakfast|lunch|noon|midday|midnight|dusk|dawn|night|nightfall|evening|morning|afternoon|early|late|\d"
    r"|[a-z]+day)\b)"
)
_AFTER_CRITICAL = words("after in at following and on")
_HURT = words("injuries injured wounded")
_MARTYR = compiled(r"(?:[^.;]{0,60}[:|] )?\W*(?P<who>(?:an?|one) martyr)\b(?!['’-])")
_NAMES_OF_DEAD = r"(?:deaths?|dead|fatalities|martyrs)"
_NAMES_OF_HURT = r"(?:injuries|injured|wounded)"
_BOTH = compiled(
    r"\b(?:there (?:were|are|have been) |(?:a number|reports?|cases) of |report(?:ed|s|ing)? (?:of )?|caus(?:ed|ing) "
    r"|leav(?:es?|ing) |left )"
    rf"(?:{_NAMES_OF_DEAD} and {_NAMES_OF_HURT}|{_NAMES_OF_HURT} and {_NAMES_OF_DEAD})\b"
)
_AMONG = compiled(
    r"\b(?:(?P<dead>deaths|fatalities)|injuries) (?:among|amongst) (?:the |local |several )?"
    r"(?P<who>civilians|people|residents|villagers|women|children|soldiers|worshippers|workers|passengers)\b"
)
_SEIZED = Cued(
    r"\b(?:(?:pirates|hijackers) (?:have |had )?(?:freed|released)|hijack(?:ed|s|ing)?"
    r"|(?:seiz|captur|commandeer)(?:ed|es|ing) (?:an?|the|another|two) (?:[\w'-]+ ){0,4}?"
    r"(?:ships?|vessels?|tankers?|freighters?|carriers?|trawlers?|boats?|yachts?|dhows?|ferry|bus|minibus|plane"
    r"|aircraft|airliner|cargo)"
    r"|(?:plane|flight|jet|jumbo|boeing|airbus|airliner|aircraft|bus|ferry|ship|tanker|vessel|trawler)\b[^.;]{0,30}?"
    r"\b(?:was|were|been) (?:seized|taken over|commandeered|captured))\b(?! (?:attempts?|plots?))"
)
_WITH_CREW = compiled(
    r"\b(?:(?:with|and) (?:its|a|their|the|an) (?:[\w'-]+ ){0,2}?crew of (?P<n>[\w-]+)"
    r"|(?:with|carrying|and its|and their) (?P<m>[\w-]+) (?:[\w'-]+ ){0,3}?(?:crew|crewm[ae]n|sailors|seam[ae]n"
    r"|seafarers"
    r"|passengers|people|fishermen|tourists|pilgrims|hostages)\b)"
)
_DEAD = words("killed dead died deaths lives slain succumbed martyred fatalities")
_SUMMED = compiled("mak|bring|total")
_MAKES = compiled(
    r"\b(?:(?P<total>(?:tak|bring|rais)ing the total to)|mak(?:es|ing)"
    r"|bring(?:s|ing) (?:it|the total|the number|the sum|the figure) to) (?=\w)"
)
_IN_ALL = compiled(r" (?:\w+ ){0,2}(?:in all|in total|altogether|all told)\b")
_CLOSES = compiled(r"[.;]|$")
_ONE_ALONE = Cued(
    r"\b(?:the|an?) (?:[\w-]+ ){0,2}?(?P<only>[\w-]+) (?:was|is) the (?:only|sole|lone) (?:fatality|death"
    r"|person (?:killed|to die)|one (?:killed|to die))\b"
    r"|\b(?:ended|ending|ends|culminated|resulted|resulting|led|leading) (?:with|in|to) (?:the|an?)"
    r" (?P<own>[\w-]+)['’]s (?:own )?death\b(?P<more> and (?:that|the death) of (?:his|her|their|an?|the) [\w-]+)?"
)
"""One person's death, told without a verb for it."""
_LABEL = compiled(
    r"\W*(?:(?:people|persons|civilians|soldiers|militants|belligerents|victims|total|number) (?:of )?)?"
    r"(?:(?:confirmed|reported|reportedly|badly|seriously|critically) )?"
    r"(?P<what>dead|deaths?|deceased|killed|fatalities|death toll|injured|injuries|wounded|hurt|missing|abducted"
    r"|kidnapped|lives lost)(?: people| persons)?(?:\s*[:=–—-]|(?: (?:in|from|after) [^:.;]{3,60})?:)\s*"
)
_ROLES = {
    "dea": "killed",
    "dec": "killed",
    "liv": "killed",
    "kil": "killed",
    "fat": "killed",
    "inj": "injured",
    "wou": "injured",
    "hur": "injured",
    "mis": "missing",
    "abd": "abducted",
    "kid": "abducted",
}
_AFTER = words("people persons person . , ; ( ) | / and confirmed reported so far")
_OWNERS = wards.WHOSE | PERSONS
