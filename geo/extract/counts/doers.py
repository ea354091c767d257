"""Whether those told of before a verb do what it says to others and do not suffer it: "he shot", "shot into crowds"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from geo.extract.counts.clause import Clause
from geo.extract.counts.people import People
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import ADVERBS, BE, BUILT, OPENERS, TIMES
from geo.extract.words.lexicon import ATTACKERS
from geo.extract.words.placewords import CALENDAR
from geo.extract.words.predicatewords import Predicate
from geo.extract.words.strikes import LIMBS

__all__ = ["BURNED", "DOING", "LAW", "TAKEN", "acts", "detained", "is_agent", "shot_by_police", "slain"]


def acts(tokens: Sequence[Token], ends: Collection[int], i: int, j: int, predicate: Predicate) -> bool:
    """Whether the words from `i` to `j` are said of somebody who does it; `ends`: indices after people's phrases."""
    held = predicate.words[0] in TAKEN and i in ends and j < len(tokens)
    reduced = held and tokens[j].low in _SINCE  # "released nine workers snatched in January"
    reduced = reduced or [t.low for t in (*tokens[i - 1 : i], *tokens[j : j + 1])] == [",", "by"]
    if predicate.words[0] in DOING and not reduced:
        return True
    if predicate.words[-1] != "in" and _has_object(tokens, j):
        return True
    if _is_figure(tokens, predicate, j):
        return True
    if tokens[i].low in _CAPTURES and _has_object(tokens, _past_day(tokens, j)):
        return True
    return (predicate.words in BURNED and _is_on_things(tokens, j)) or _aims(tokens, predicate, j)


def _is_figure(tokens: Sequence[Token], predicate: Predicate, j: int) -> bool:
    """ "Killed time", "shot to fame", "shot down the idea": nobody suffers it."""
    lows = [t.low for t in tokens[j : j + 2]]
    if predicate.words == ("killed",):
        return lows[:1] in (["time"], ["it"])
    aimed = lows[:1] == ["to"] and "death" not in lows
    return predicate.words == ("shot",) and len(lows) > 1 and (aimed or (lows[0] == "down" and lows[1] in OPENERS))


def is_agent(tokens: Sequence[Token], clause: Clause, found: list[People], i: int) -> bool:
    """ "He shot": who is hit "was shot"."""
    if len(found) != 1 or clause.is_passive(i) or not tokens[i].low.startswith("sho"):
        return False  # "he received gunshot wounds"
    between = [t.low for t in tokens[found[0].last : i]]
    if found[0].attacker and found[0].kind != "single":  # "the suspect pulled out a gun and shot"
        return between[-1:] == ["and"] and BE.isdisjoint(between)
    return found[0].head in ("he", "she") and all(low in ADVERBS for low in between)


def shot_by_police(tokens: Sequence[Token], predicate: Predicate, found: list[People], i: int) -> bool:
    """ "Killed 25 worshippers before the police shot him dead": him who did it."""
    law = any(t.low in LAW for t in tokens[max(0, i - 3) : i])
    return predicate.role == "killed" and law and len(found) == 1 and found[0].head == "him"


def detained(tokens: Sequence[Token], clause: Clause, found: list[People]) -> bool:
    """Whether those "taken prisoner" are rebels, whom the army has then, and nobody has abducted: "killed nine rebels
    and took four prisoner"."""
    if not any(t.low == "prisoner" for t in tokens):
        return False
    some = found[0]
    if some.kind == "bare":  # of the same as those counted before
        some = max((p for p in clause.starts.values() if p.last <= some.first and p.count), key=_last, default=some)
    return some.head in _REBELS


def slain(tokens: Sequence[Token], i: int, j: int) -> bool:
    """Whether the words from `i` to `j` say that those told of before were killed by somebody's hand: "were shot dead",
    "killed by gunmen", and not "found shot dead", by their own hand perhaps."""
    if i and tokens[i - 1].low == "found":
        return False
    by = [t.low for t in tokens[j : j + _BY_WHOM]]
    hand = not _BY_HAND.isdisjoint(t.low for t in tokens[i:j])
    return hand or (by[:1] == ["by"] and not ATTACKERS.isdisjoint(by))


def _last(people: People) -> int:
    return people.last


def _aims(tokens: Sequence[Token], predicate: Predicate, j: int) -> bool:
    """ "Shot into a crowd": whoever does it is not hit; a man "shot through the shin", "through a door by" one, is."""
    lows = [t.low for t in tokens[j : j + _BEHIND]]
    if lows[:1] == ["through"] and (not LIMBS.isdisjoint(lows[1:4]) or ("by" in lows and "at" not in lows)):
        return False
    return predicate.role == "shot" and j < len(tokens) and tokens[j].low in _INTO


def _past_day(tokens: Sequence[Token], j: int) -> int:
    """Index after "on Thursday", "late on Friday", "yesterday" at `j`, which may stand before what was done: "captured
    on Thursday the town"; the end where no day stands there, since nothing is joined to it then."""
    day = next((k for k in range(j, min(len(tokens), j + _DAY)) if tokens[k].low in CALENDAR), None)
    led = day is not None and all(t.low in _LEADS_DAY for t in tokens[j:day])
    return day + 1 if day is not None and led else len(tokens)


def _has_object(tokens: Sequence[Token], j: int) -> bool:
    """Whether what follows at `j` is acted on, though it names nobody known: "killed the two plotters"."""
    lows = [t.low for t in tokens[j : j + 4]]
    if not lows or any(low in TIMES for low in lows):
        return False
    return lows[0] in OPENERS or (lows[0][0].isdigit() and not BUILT.isdisjoint(lows))  # "and burned 30 houses"


def _is_on_things(tokens: Sequence[Token], j: int) -> bool:
    """Whether a plural follows at `j` that is no adverb, or what only befalls things: "burned tyres", "burned down"."""
    low = tokens[j].low if j < len(tokens) else ""
    plural = low.isalpha() and low.endswith("s") and not low.endswith("ss")
    return low in ("down", "out") or (plural and low not in ADVERBS | {"as", "his"})


BURNED = (("burned",), ("burnt",))
"""What is done to things as well as to people."""
_CAPTURES = ("captured", "seized")
"""What befalls towns as well."""
_DAY = 4
"""Words within which a day is named behind a verb."""
_LEADS_DAY = words("on late early last this")
TAKEN = ("seized", "snatched", "carried")
"""What befalls things as well: "several men were detained and 44 rifles were seized"."""
_SINCE = words("in from by at on last during near off outside aboard since")
DOING = words(
    "shoot shoots kill kills injure injures murders kidnap kidnaps abduct abducts seized snatched gun guns lynch "
    "lynches behead beheads execute executes assassinate assassinates"
)
"""Forms of verbs that nobody suffers: the people before them did it."""
_BEHIND = 9
"""Words behind "shot" within which it is told through what, and by whom."""
_INTO = ("into", "toward", "towards", "through", "up")
_BY_HAND = words("shot gunned stabbed hacked beaten bludgeoned clubbed murdered massacred slaughtered knifed butchered")
_BY_WHOM = 5
"""Words behind a verb in which it is told by whom it was done."""
_REBELS = words(
    "rebel rebels guerrilla guerrillas militant militants insurgent insurgents jihadist jihadists terrorist terrorists "
    "subversive subversives mutineer mutineers separatist separatists extremist extremists naxalite naxalites maoist "
    "maoists bandit bandits infiltrators"
)
LAW = words(
    "police officer officers policeman policemen forces guards guard soldiers troops deputies deputy troopers agents "
    "marksmen sniper snipers commandos gendarmes security"
)
