"""The places that an incident may have happened in, each weighed by its grammar and its nearness to the event."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.extract.counts.tallies import is_ranked
from geo.extract.events.deeds import record_from
from geo.extract.names.ranks import COUNTRY, PROVINCE, TOWN
from geo.extract.site.choice import Option, Told
from geo.extract.site.page import Page
from geo.extract.site.speaking import adds_from, inquires_from, speaks_from
from geo.extract.site.spots import Spot
from geo.extract.site.where import lie_of
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.patterns import compiled

__all__ = ["TOWN_NOUNS", "following", "is_caught", "is_located", "options_in"]


def options_in(
    page: Page, s: Sentence, near: int, less: float = 0.0, within: tuple[int, int] | None = None
) -> list[Option]:
    """The places that a sentence could put in it what it tells of at the offset `near`; `less`: how much less they fit.

    `within`: as in `Told`.
    """
    spots, headed = page.spots(s), page.heading_of(s)
    if not spots and headed is None:
        return []
    sent = page.datelines.get(s.index, (0, 0))
    elsewhere = _of_another_time(s)
    duties = record_from(s)
    less += _RANKED if is_ranked(s.low) else 0.0
    shares = _shares(s) | _of_some(s, spots)
    long = _SINCE.search(s)
    duties = min(duties, long.end()) if long else duties  # "the worst since 1942 at Benxi"
    if shares and not any(o.fit >= _LOCATED and o.named.mention.start not in shares for o in spots):
        shares = set()
    lain = _lain_by(s, spots)
    by = {spot.named.mention.start for spot in lain.values()}
    options = []
    for spot in spots:
        mention = spot.named.mention
        if mention.kind != "place" or (s.part == "text" and sent[0] <= mention.start < sent[1]):
            continue
        if within is not None and not within[0] <= mention.start < within[1]:
            continue
        gap = abs(mention.start - near)
        beside = lain.get(mention.start)
        fit = max(spot.fit, beside.fit) if beside is not None else spot.fit
        score = fit + 1 - min(gap, 240) / 240 + (0.3 if mention.start > near else 0.0) - less
        score += 0.3 if spot.holders else 0.0
        score -= _LAIN_BY if mention.start in by else 0.0
        elsewhere_too = any(o is not spot and o.fit >= _LOCATED for o in spots)
        if any(a <= mention.start - s.start < b for a, b in elsewhere):
            score -= 2.5
        if _says_where_this_lies(s, spot):
            score -= 4.0
        if speaks_from(s, spot) or (elsewhere_too and adds_from(s, spot)):
            score -= _SPEAKS
        if elsewhere_too and inquires_from(s, spot):
            continue
        if (
            mention.start - s.start >= duties
            or mention.start in shares
            or _OF_A_FLAG.match(s.low, mention.end - s.start)
        ):
            score -= 4.0
        options.append(Option(spot, s, score))
    if headed is not None:
        options = [o for o in options if o.spot is not headed[1]]
        options.append(Option(headed[1], headed[0], HEADED - less))
    return options


def following(page: Page, tellings: Sequence[Told], others: Sequence[int]) -> list[Option]:
    """Places in the sentences after a telling that tell of nothing else but where: "It happened near …"."""
    mine = {t.sentence.index for t in tellings if t.sentence.part == "text"}
    taken = set(others)
    back = any(_BACK_THEN.search(t.sentence) for t in tellings)
    wide = _is_far_and_wide(page, tellings)
    options = []
    for index in sorted(mine):
        for later in range(index + 1, min(len(page.body), index + 7)):
            if later in taken:
                break
            s = page.body[later]
            if (
                located_apart(s, page.body[index])
                or s.section != "body"
                or _headed_apart(page, s, page.body[index])
                or _IN_A_YEAR.match(s.low)
                or _LATE.match(s)
                or (not back and _BACK_THEN.search(s))
                or (_MOURNED.search(s) and not _LOCATES.search(s))
                or is_caught(s)
                or _LIES.match(s)
                or _LIES_SO.match(s.text)
                or _SEEN_SINCE.search(s)
            ):
                continue
            located = _LOCATES.search(s)
            if wide and not located and _ASIDE.search(s):
                continue
            near = s.start + located.start() if located else s.start
            less = 0.25 * (later - index) + (0.4 if located else 1.6)
            options += options_in(page, s, near, less=less)
    return options


def _is_far_and_wide(page: Page, tellings: Sequence[Told]) -> bool:
    """Whether floods or storms are told to have been in a province: where somebody speaks of them, or is helped, is no
    more exact place of theirs."""
    first = next((t for t in tellings if t.wide and t.sentence.part == "text"), None)
    if first is None:
        return False
    return any(PROVINCE <= o.rank < COUNTRY and o.fit >= _LOCATED for o in page.spots(first.sentence))


def located_apart(s: Sentence, told: Sentence) -> bool:
    """Whether a sentence speaks of another matter than the one told of: in a paragraph that opens with a place or
    another day, or of "a similar device"."""
    return _SIMILAR.search(s) is not None or (s.paragraph != told.paragraph and _OPENS_APART.match(s) is not None)


def is_caught(s: Sentence) -> bool:
    """Whether a sentence tells where somebody was caught, or what he fled in was found: "was stopped near Bex"."""
    return _CAUGHT.search(s) is not None


def _headed_apart(page: Page, s: Sentence, told: Sentence) -> bool:
    """Whether a bulletin tells what a sentence says under another head."""
    own, other = page.places.heads.get(s.index), page.places.heads.get(told.index)
    return (own.text if own is not None else "") != (other.text if other is not None else "")


def is_located(s: Sentence) -> bool:
    """Whether a sentence tells where something happened: "The crash occurred near …"."""
    return _LOCATES.search(s) is not None


def _of_another_time(s: Sentence) -> list[tuple[int, int]]:
    """Where a folded sentence names what happened at another time than the news."""
    opening = _IN_A_YEAR.match(s.low)
    return [opening.span("what")] if opening else [m.span("late") for m in _LATE.finditer(s)]


def _shares(s: Sentence) -> set[int]:
    """Where the names begin that each have a number of their own: "201 in Friburgo, 185 in Teresa"."""
    found = {s.start + m.end() for m in _SHARE.finditer(s.low)}
    return found if len(found) > 1 else set()


def _of_some(s: Sentence, spots: Sequence[Spot]) -> set[int]:
    """Where the names begin in which only some of the people are told to have been whom a sentence has counted and put
    in a place before: "24 deaths in the province, including four in Bex"."""
    some = _SOME.search(s)
    if some is None:
        return set()
    within = range(some.start("some"), some.end())
    whole = any(o.fit >= _LOCATED and o.named.mention.start - s.start not in within for o in spots)
    return {o.named.mention.start for o in spots if whole and o.named.mention.start - s.start in within}


def _lain_by(s: Sentence, spots: Sequence[Spot]) -> dict[int, Spot]:
    """Where a town begins → what only says where the town lies: "captured the town of Bex, 80 km
    south of Ava", "at Bex, near Ava airport"."""
    found = {}
    row = sorted(spots, key=lambda o: o.named.mention.start)
    for n, a in enumerate(row[:-1]):
        b, inner = row[n + 1], a.named.mention
        end = inner.end
        if b.rank >= PROVINCE and n + 2 < len(row) and s.text[end - s.start : b.named.mention.start - s.start] == ", ":
            b, end = row[n + 2], b.named.mention.end  # "at Bex, Somalia, 140 km north of Ava"
        outer = b.named.mention
        info = a.named.info
        if not (inner.kind == outer.kind == "place") or a.rank > TOWN or info is None or not info.prominence:
            continue
        if b.named.info is not None and info.country not in b.named.info.countries:
            continue  # a namesake in another country is not what lies there
        lie = lie_of(s, outer)
        between = end - s.start, lie.start - s.start
        if lie.relation in ("offset", "near") and _APPOSED.fullmatch(s.text, *between):
            found[inner.start] = b
    return found


def _says_where_this_lies(s: Sentence, spot: Spot) -> bool:
    """Whether a distance is that of the town which the report was sent from: "off this village, 18 km from Palermo"."""
    lies = "lies" in s.lows or "sits" in s.lows
    if "this " not in s.low and not lies:
        return False
    lie = lie_of(s, spot.named.mention)
    if lies and lie.relation == "offset" and _TOWN_LIES.fullmatch(s.text, 0, lie.start - s.start):
        return True  # "Bex, with 2,000 people, lies 40 miles west of Ava"
    return lie.relation in ("offset", "near") and _THIS_TOWN.search(s.low, 0, lie.start - s.start) is not None


_TOWN_LIES = compiled(
    r"\W*[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2},? (?:[^.;]{2,60}, )?(?:lies|sits) (?:about |some |roughly )?"
)
_OF_A_FLAG = compiled(r"[-–](?:registered|flagged|owned|operated|built|made|born|led|backed|trained|bound|chartered)\b")
"""Behind a country that only something or somebody is from: "a Panama-registered ship"."""
_SPEAKS = 2.5
"""What a place loses in which only he is who speaks."""
_LAIN_BY = 1.2
"""What a name loses that only says where another lies: it is left for where the other cannot be placed."""
_APPOSED = compiled(
    r", (?:a (?:[\w-]+ )?(?:town|village|city|suburb|hamlet) |which lies |located |situated )?"
    r"(?:approximately |about |some |roughly |around )?"
)
"""Between a name and the words that say where it lies."""
TOWN_NOUNS = "village|town|city|port|resort|suburb|hamlet|capital|township|settlement"
"""What a report calls the place that it was sent from."""
_THIS_TOWN = compiled(
    rf"\bthis (?:[a-z-]+ ){{0,3}}(?:{TOWN_NOUNS}|island)"
    r"(?: (?:of|in) (?:the )?[\w' -]{2,30})?,? (?:about |some )?$"
)
_LOCATED = 2.4
"""Fit from which on the grammar puts things in a place."""
_ASIDE = Cued(
    r"[\"“”]|\b(?:said|says|told|lives?|lived|recalled|volunteers|red (?:cross|crescent)|aid|relief"
    r"|agency|donors|office)\b"
)
"""In a sentence on somebody who speaks of a disaster or helps: where he is, it need not be."""
_LIES = Cued(
    r"\W*(?:the|this) (?:[\w-]+ )?(?:town|village|city|district|island|port|suburb|valley|region|resort|camp|lake"
    r"|settlement|hamlet|county|mountain|volcano)\b[^.;]{0,80}? (?:lies|is|stands|sits)(?: \w+){0,2} (?:about |some )?"
    r"(?:\d[\d,.]*|\w+) ?(?:km|kilomet|miles)"
)
"""How far a place lies from another, which is not where anything happened: "The town lies 40 km south of Lima"."""
_LIES_SO = compiled(
    r"\W*[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}, (?:an?|the) (?:[\w'’-]+ ){0,5}?(?:town|city|village|centre|center|hub"
    r"|port|capital|settlement|junction|suburb|resort|oasis)\b[^.;]{0,50}?\d[\d,.]* ?(?:km|kilomet|miles)"
)
""" "Bex, a mining centre some 450 km northeast of Ava, had 40,000 people before the war"."""
_SHARE = compiled(r"[0-9](?<=\b[0-9])[\d,.]* (?:\w+ )?in (?:the )?(?=[a-z])")
_SOME = Cued(
    r"\b\d[^.;]{0,90}, (?P<some>(?:including|among them) (?:[\w'’-]+ ){1,7}?(?:in|at|near|from) (?:the )?[\w'’-]+"
    r"(?: [\w'’-]+){0,2}|among them an? [^;]*|(?:[a-z]+|\d+) of (?:them|whom) [^;]*)"
)
"""Behind a sum, where some of them were."""
HEADED = 3.2
"""How well the place fits that heads a paragraph: less than "in" and "near", more than a name in passing."""
_SINCE = Cued(r"\b(?:worst|deadliest|largest|biggest|heaviest|first|costliest)\b[^.;]*? since (?:19|20)\d\d\b")
_IN_A_YEAR = compiled(r"\W*in (?:\w+ )?(?:19|20)\d\d\b(?P<what>.*)", re.DOTALL)
_LATE = Cued(r"\b(?:weeks?|months?|years?) (?:after|since|before)\b(?P<late>[^,]*)")
_BACK_THEN = Cued(
    r"\b(?:last (?:week|month|year|spring|summer|autumn|winter)|earlier this (?:week|month|year)"
    r"|(?:days|weeks|months|years) ago)\b"
)
"""Of a time before the news, whose places are not the news's unless it lies there itself."""
_RANKED = 2.0
"""How much less the place fits in which something was one of a row: "the third explosion in Honduras this year"."""
_SIMILAR = Cued(r"\b(?:a|another|the previous|an earlier|a previous) (?:similar|separate|identical|earlier|previous) ")
_OPENS_APART = Cued(
    r"\W*(?:elsewhere|meanwhile|separately|in another|(?:in|at|near|outside) [^,;.]{3,40}, (?!police|officials"
    r"|authorities|witnesses|the (?:blast|attack|explosion|bomb|shooting|crash|fire|toll|dead)))"
)
_LOCATES = Cued(
    r"^\W*(?:it|they|this|both)\b|\b(?:happened|occurred|took place|struck|broke out|unfolded|was cent(?:er|r)ed"
    r"|epicent(?:er|re)|scene|site|crashed|collided|went down|sank|lies|(?:worst|hardest)[- ](?:hit|affected)"
    r"|worst damage"
    r"|felt most|came down|hit)\b"
    r"|\b(?:when|as) (?:(?:an?|the|two|three|four|five|six|several|some|\d+|masked|armed|unknown|unidentified) ){1,3}"
    r"(?:[\w-]+ )?(?:m[ae]n|gunm[ae]n|attackers?|assailants?|youths?|rebels?|guerrillas?|militants?|bombs?|blast"
    r"|mine|shots?"
    r"|grenade|rocket|shell)\b|^\W*(?:the|this) (?:accident|attack|blast|explosion|bombing|shooting|crash|collision"
    r"|fire|quake|earthquake|incident|raid|strike|assault|bus|plane|train|aircraft|vessel|boat|ferry|building|mosque"
    r"|church|killings?|clash(?:es)?|fighting|flood(?:s|ing)?|landslide|derailment|ambush)\b"
)
_CAUGHT = Cued(
    r"\b(?:was|were|been|had been) (?:later |then |finally |eventually |quickly |soon )?(?:picked up|arrested|captured"
    r"|caught|apprehended|stopped|pulled over|tracked down|taken into custody|spotted|detained|located)\b[^.;,]{0,60}?"
    r" (?:in|near|at|outside|on)\b"
    r"|\b(?:surrendered|turned (?:himself|herself|themselves) in|gave (?:himself|herself|themselves) up)\b"
    r"|\b(?:found|recovered|ditched|dumped|left) (?:[\w-]+ ){0,3}?(?:burned|burnt|burning|abandoned|ditched|torched)\b"
    r"|\b(?:abandoned|ditched|dumped) (?:in|near|at|outside|on|off|along)\b"
)
_SEEN_SINCE = Cued(
    r"\b(?:ha[sd]|have|was|were|is|are) (?:since|later|now|last|then)(?: been)? (?:seen|sighted|spotted|taken|moved"
    r"|anchored|moored|sailing|heading|steered|held|flown|brought|traced|believed)\b"
)
"""Of where a ship or a captive was later: "The tanker has since been seen at anchor off Hobyo"."""
_MOURNED = Cued(
    r"\bfuneral (?:arrangements?|prayers?|services?|rites|processions?)\b|\b(?:was|were|been|be|is) (?:buried"
    r"|laid to rest|mourned)\b|\bburials?\b|\b(?:grief )?counsell?ors?\b"
    r"|\b(?:memorial|prayer) services?\b|\b(?:condolences?|mourning) (?:house|tent|messages?|posts?|gatherings?)\b"
)
"""Where the dead were brought to and remembered, not where they died."""
