"""So many in all: "the death toll rose to 94", "the number of dead has reached 30", "a third victim died"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.extract.counts import longsums
from geo.extract.counts.tolls import Toll
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, listed, token_at, words
from geo.extract.words.lexicon import PERSONS
from geo.extract.words.numbers import Quantity, quantity
from geo.model import Count
from geo.patterns import compiled

__all__ = ["ordinals", "totals"]


def totals(sentence: Sentence) -> list[Toll]:
    """ "The death toll rose to 94 from 84", "the number of dead has reached 30"."""
    tokens = sentence.tokens
    found = []
    for match in _TOLL.finditer(sentence):
        if _OF_LONG.search(sentence.low, max(0, match.start() - _BACK_TO), match.end() + _BACK_TO):
            continue
        if longsums.is_long(sentence, match.start(), match.end()):
            continue
        role = (
            "injured"
            if re.search("injur|wound|hurt", match.group())
            else "missing"
            if re.search("missing|buried", match.group())
            else "killed"
        )
        at = sentence.start + match.end()
        i = token_at(tokens, at)
        joined = match.group().startswith("and")
        before = None if joined else _to_before(tokens, sentence.start + match.start())
        if before is not None:
            found.append(before)
            continue
        if match["bare"]:
            continue
        k = _past_earlier(tokens, i)
        while k < min(len(tokens), i + 22):
            if tokens[k].low in _TOLL_WALLS or (tokens[k].low == "as" and _opens_clause(tokens, k)):
                break
            spread = tokens[k].low.startswith(_SPREADS)
            if (spread or tokens[k].low in _TOLL_LEADS) and k + 1 < len(tokens):
                read = quantity(tokens, _number_after(tokens, k))
                if read is not None and not (read.last < len(tokens) and tokens[read.last].low in _NOT_PEOPLE):
                    past = tokens[k].low in _EXCEEDING
                    count = sum(_others_beside(tokens, read.last), read.count)
                    count = _with_rival(sentence, read) or count
                    if past and count.best is not None and count.low == count.high:
                        count = Count(count.best + 1, count.best + 1, None, "more than")
                    words = {t.low for t in tokens[max(0, i - 6) : k + 6]}
                    found.append(
                        Toll(
                            role,
                            count,
                            tokens[k + 1].start,
                            tokens[read.last - 1].end,
                            "counted",
                            update=bool(words & _CHANGES),
                            at=k,
                        )
                    )
                    break
            k += 1
    return found


def _past_earlier(tokens: Sequence[Token], i: int) -> int:
    """Index after what a toll was before, thrown in at `i`: "(the number of wounded), first given as nine, has"."""
    if not (i + 1 < len(tokens) and tokens[i].low == "," and tokens[i + 1].low in _EARLIER):
        return i
    return next((k for k in range(i + 2, min(len(tokens), i + _ASIDE)) if tokens[k].low == ","), i)


def _number_after(tokens: Sequence[Token], k: int) -> int:
    """Where the number begins that the word at `k` leads to: "is (12)", "is now (12)", "is not 12 but (15)"."""
    after = tokens[k + 1].low
    if after == "not":
        return next((n + 1 for n in range(k + 2, min(len(tokens), k + _SORT + 2)) if tokens[n].low == "but"), k + 1)
    return k + 2 if after == "now" or after.endswith("ly") else k + 1


def ordinals(sentence: Sentence) -> list[Toll]:
    """ "has claimed a 41st life", "a third victim died", "eight were killed and a ninth died": so many in all."""
    if not any(p.may(sentence) for p in (_ORDINAL, _AND_A_THIRD, _BODY_OF, _NTH_BODY, _BECOMING)) or (
        sentence.lows.isdisjoint(_ORDINALS) and not _NTH.search(sentence.low)
    ):
        return []
    found = []
    said = [m for m in _ORDINAL.finditer(sentence) if m["a"] != "the" or not (m["which"] or m["found"])]
    dead = not sentence.lows.isdisjoint(_DEATHS)
    said += [m for m in (_BECOMING.finditer(sentence) if dead else ()) if m["n"] or m["victim"] in _ORDINALS]
    for match in [*said, *_BODY_OF.finditer(sentence), *_NTH_BODY.finditer(sentence)]:
        word = match["n"] or match["victim"]
        n = int(word[:-2]) if word[0].isdigit() else _ORDINALS[word]
        start, end = sentence.start + match.start(), sentence.start + match.end()
        found.append(Toll("killed", Count.exactly(n), start, end, "counted", update=True))
    there = _AND_A_THIRD.search(sentence)
    if there is not None:
        start, end = sentence.start + there.start("n"), sentence.start + there.end("n")
        found.append(Toll("killed", Count.exactly(_ORDINALS[there["n"]]), start, end, "counted", update=True))
    return found


def _others_beside(tokens: Sequence[Token], at: int) -> list[Count]:
    """ "… at eight soldiers, two guards and 12 rebels": the counts of the other sorts of people, behind the first one's
    number at `at`."""
    found: list[Count] = []
    sorts: set[str] = set()
    while (
        head := next((k for k in range(at, min(len(tokens), at + _SORT)) if tokens[k].low in PERSONS), None)
    ) is not None and tokens[at].low != "by":
        sorts.add(tokens[head].low)
        step = head + 1
        while step < len(tokens) and tokens[step].low in (",", "and", "plus"):
            step += 1
        read = quantity(tokens, step) if step > head + 1 else None
        if read is None or read.vague or read.last >= len(tokens):
            break
        following = next((t.low for t in tokens[read.last : read.last + _SORT] if t.low in PERSONS), None)
        if following is None or following in sorts or not sorts.isdisjoint(_ANYONE):
            break
        found.append(read.count)
        at = read.last
    return found


def _with_rival(sentence: Sentence, read: Quantity) -> Count | None:
    """ "(put at) 13 by medics and 18 by the rebels": from the one to the other; None where there are no two."""
    tokens, one = sentence.tokens, read.count
    said = _AND_BY.match(sentence.low, tokens[read.last - 1].end - sentence.start)
    other = quantity(tokens, token_at(tokens, sentence.start + said.end())) if said is not None else None
    if other is None or [t.low for t in tokens[other.last : other.last + 1]] != ["by"]:
        return None
    if None in (one.low, one.high, other.count.low, other.count.high):
        return None
    ends = sorted((one, other.count), key=lambda count: count.best or 0)
    return Count(ends[0].low, ends[0].best, ends[1].high)


def _opens_clause(tokens: Sequence[Token], k: int) -> bool:
    """Whether "as" says why a toll may change: "could rise as 12 people were in critical condition"."""
    return any(t.low in ("were", "was", "are", "is", "remained", "lay") for t in tokens[k + 1 : k + 7])


def _to_before(tokens: Sequence[Token], at: int) -> Toll | None:
    """ "corrected to 78 the number of bodies", "gave 78 as the number of dead"."""
    end = token_at(tokens, at)
    article = end > 0 and tokens[end - 1].low in ("the", "its", "their")
    end -= article
    end -= article and end > 1 and tokens[end - 1].low == ","  # "doubled, to 49, the number of those killed"
    if end > 2 and tokens[end - 2].low == "from" and tokens[end].low == ",":
        end -= 2 + (tokens[end - 3].low == ",")  # "lowered to 14, from 16, the toll"
    given = end > 1 and tokens[end - 1].low == "as"
    end -= given
    for first in range(max(1, end - 4), end):
        before = tokens[first - 1].low
        put = before == "at" and first > 1 and tokens[first - 2].low in _PUTS  # "put at nine the number of"
        led = before in _GIVES if given else before == "to" or put
        read = quantity(tokens, first) if led else None
        if read is not None and read.last == end:
            return Toll(
                "killed", read.count, tokens[first].start, tokens[end - 1].end, "counted", update=not given, at=first
            )
    return None


_AND_BY = compiled(r" by [\w' -]{3,40}?,? (?:and|but|while) (?:at |as )?(?=\d|[a-z]+(?:-[a-z]+)? by )")
_GIVES = words("give gives gave given giving cite cites cited citing put puts report reported")
_PUTS = words("put puts putting set sets setting estimated estimates")
_BACK_TO = 70
"""Letters around a toll that say of what it is one."""
_OF_LONG = compiled(
    r"\b(?:bring(?:s|ing)?|brought|tak(?:es|ing)|took|rais(?:es|ing|ed)) (?:to \w+ )?(?:the|its"
    r"|their) (?:\w+ )?(?:number|total|toll"
    r"|count|tally)\b[^.;]{0,90}?\b(?:this (?:month|year|week|winter|summer|spring|autumn|season)"
    r"|so far|since (?:19|20)\d\d|since the (?:start"
    r"|beginning) of|in (?:the (?:war|conflict|campaign)"
    r"|(?:19|20)\d\d))\b"
)
"""A sum of months or of a war, which a death adds to: "bringing the number of troops killed this month to 46"."""
_TOLL = Cued(
    r"\b(?:death (?:toll|roll|count)|toll|body count|(?:tally|count) of (?:the )?(?:dead|deaths|victims|fatalities"
    r"|bodies|corpses)"
    r"|number (?:of )?(?:lives lost|victims|bodies|martyrs|(?:\w+ ){0,6}?(?:dead|deaths"
    r"|killed|died|drowned|to death|fatalities|injured|wounded|missing|buried))"
    r"|(?:put|puts|putting|gave|gives|counts?|counted|estimated|estimates) (?:the|its|their|\w+day's) (?:number of )?"
    r"(?:confirmed )?(?:dead|killed|injured|wounded|missing|losses(?= at))"
    r"(?= (?:(?:of|in|from|after) [^.;,:]{3,60} )?at)"
    r"|(?:raised|lowered|revised|increased) (?:the|its|their) (?:estimate|count|figure|tally) of (?:the )?"
    r"(?:dead|killed|injured|wounded|missing)(?= (?:(?:of|in|from|after) [^.;,:]{3,60} )?to)"
    r"|(?:the )?(?:dead|injured|wounded|missing)(?=(?:,? who)? (?:(?:of|in|from) [^.;,:]{3,50} )?(?:now )?"
    r"(?:number(?:ed|s)?|total(?:led|ed|s)?|exceed(?:ed|s)?|surpass(?:ed|es)?) )"
    r"|the (?:dead|injured|wounded|missing)(?= (?:was|were|are|have been|had been) (?:put|given|estimated) (?:at|as) )"
    r"|the (?:number of )?(?:dead|injured|wounded|missing|hurt)(?= (?:(?:has|have|had) )?(?:since |now )?(?:rose|risen"
    r"|climbed|gone up|went up|grew|grown|increased|jumped|doubled|swelled|fell|fallen|dropped)(?:,? from [^ ,]+)?,?"
    r" to \w)"
    r"|(?:dead|died|killed|deaths?)\b[^.;]{0,40}[;,] (?:but |and )?(?:the|this|that) (?:figure|number)"
    r"(?= (?:was|has been|had been) (?:later |since |then )?"
    r"(?:put|raised|revised|corrected|increased|lowered) (?:at|to) )"
    r"|(?<!head )(?<!blood )(?<!vote )(?:count|tally)(?= (?:of|from|in|after) (?:the |[a-z]+day's )?[^.;,:]{3,40}"
    r" (?:was|is|stood|stands|had reached) )"
    r"|(?:deaths|fatalities)(?= (?:now )?(?:have |has |had )?(?:stood|stands?|rose|climbed|risen|gone up|increased"
    r"|jumped|reached) )"
    r"|(?:bring|brings|bringing|brought|takes|taking|took|raises|raising|raised|pushing|pushed) (?:the (?:number of )?"
    r"(?:dead|deaths|fatalities|killed|injured|wounded|missing)|(?:(?:known|confirmed|total) )?(?:deaths|fatalities))"
    r"(?=(?: [^.;:,]{3,60}?)? to \w)"
    r"|(?:bod(?:y|ies)|corpses?|dead|died|deaths?)\b[^.;]{0,120}?, (?:bringing|taking|lifting|raising|pushing) (?:the"
    r"|its|their) (?:\w+ )?(?:total|count|tally|number)(?=(?: [^.;:,]{3,40}?)? to \w)"
    r"|(?<= the )(?P<bare>dead|deaths|killed)(?= (?:of|in|from|after) )"  # "bringing to nine the dead of the fire"
    r"|and (?:(?:that )?of )?(?:the |its |their )?(?:number of )?(?:dead|injured|wounded|missing)"
    r"(?= (?:at|to) (?:[a-z]+ ){0,2}?\d))\b"
)
_TOLL_LEADS = words(
    "to at of touched touching crossed crossing reached reaching hit is was as passed past exceeded surpassed "
    "topped hits reaches tops passes crosses touches : stood "
    "stands number numbered numbers total totalled totaled totals exceed exceeds surpasses"
)
_EXCEEDING = words(
    "passed past exceeded exceed exceeds surpassed surpasses topped crossed crossing tops passes crosses"
)
_SPREADS = ("rang", "vari", "vary", "differ")
"""How the verbs begin before the ends of what several put a toll at: "ranged from 15 to 41"."""
_EARLIER = words("first initially earlier previously originally once at")
_ASIDE = 12
"""Words of an aside on what a toll was at first."""
_SORT = 3
"""Words behind a number within which its noun stands."""
_ANYONE = words("people persons civilians victims others residents members")
"""Whom a total counts of whom it then says who some were."""
_TOLL_WALLS = words("; injured wounded")
_NOT_PEOPLE = words("percent % years year days months")
_CHANGES = words(
    "rose rises risen rising mounted mounts mounting swelled leapt leaped crept edged "
    "climbed climbs climbing increased increases jumped jumps soared soars reached reaches "
    "revised raised updated grew grown lowered reduced fell dropped cut now hit hits passed passes surpassed topped "
    "stands stood touched touching crossed crossing bringing brings brought raising raises taking takes took pushing "
    "pushes pushed lifting lifts lifted swelling swelled increasing"
)
_ORDINALS = {
    w: n
    for n, w in enumerate(
        listed("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"), start=2
    )
}
_DEATHS = words("died dies succumbed death dead")
_NTH = compiled(r"\d(?:st|nd|rd|th)")
_NTH_OF = r"(?P<n>\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
_ONE = r"(?:person|victim|man|woman|child|boy|girl|patient|student|worker|passenger|resident|soldier|officer)"
_ORDINAL = Cued(
    r"\b(?P<a>an?|the) " + _NTH_OF + r" "
    r"(?:life|death|fatality|body|(?:later |also )?died(?! (?:of|at|in) (?:the )?same)"
    r"|" + _ONE + r"(?: (?:of|from|in) [^.;,]{3,60}?)? to (?:die|be killed|lose (?:his|her) life|succumb)"
    r"|" + _ONE + r"(?P<which>(?: (?:of|from|in) [^.;,]{3,60}?)?(?:,[^,.;]{3,60},)?)(?: (?:has |have |had )?"
    r"(?:later |also )?)(?:died|succumbed|was (?P<found>found) dead))\b(?! (?:this|of the) (?:year|week))"
    r"(?![^.;,]{0,30}? (?:in (?:as many|\w+) (?:days|weeks|months|years)|since|this (?:year|month))\b)"
)
"""Who is "the fourth victim" with more said of them may be the fourth of those hit."""
_BECOMING = Cued(
    r"(?:\b(?:became|becoming|making (?:him|her|it|them)|, (?:now )?) ?the "
    + _NTH_OF
    + r" (?:(?:confirmed |known )?(?:victim|fatality|death)|to die|to be killed"
    r"|" + _ONE + r" (?:(?:known|confirmed|reported) )?(?:to (?:have )?(?:died?|be(?:en)? killed|lost? (?:his|her) life"
    r"|perish(?:ed)?|drown(?:ed)?)|killed|dead))"
    r"(?: (?:of|in|from|by|since) (?:the|[a-z]+day's) [^,.;]{3,50})?(?=[,.;]|$)"
    r"|\bclaim(?:ed|s) (?:an?|its|the) (?P<victim>\d+(?:st|nd|rd|th)|[a-z]+) victim\b)"
)
"""Who died is told by a rank among the dead of what is known: "died on Friday, becoming the fourth victim"."""
_BODY_OF = Cued(
    r"\b(?:body|remains) of (?:an?|the|what is believed to be (?:an?|the)) " + _NTH_OF + r" (?:and (?:last|final) )?"
    r"(?:[\w-]+ ){0,2}?(?:victims?|person|man|woman|child|boy|girl|worker|miner|fisherman|sailor|crewman|member|climber"
    r"|hiker|skier|snowboarder|trekker|tourist|passenger|student|villager|resident|soldier|firefighter|guide|diver)\b"
)
_NTH_BODY = Cued(
    r"^\W*" + _NTH_OF + r" body (?:is |was )?(?:found|recovered|pulled|retrieved|located)\b"
    r"(?![^.;,]{0,30}? (?:in|within|for|this|since) (?:\d+ |\w+ )?(?:months?|years?|decades?)\b)"
)
"""Whose body was found, of how many: "divers recovered the body of a third worker", "Fourth body found"."""
_AND_A_THIRD = Cued(
    r"\b(?:died|killed) (?:(?:on the spot|at the scene|instantly|there|outright|immediately|at once)"
    r"(?: (?:of|in|after) [^,;.]{3,50}?)?|on [a-z]+day)(?:,? and|,) (?:an?|the) "
    r"(?P<n>third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: \w+)? (?:in|at|on|later|after|while|during|the)\b"
)
"""The verb left out: "two died there and a third in hospital"."""
