"""Verbs of many senses: whether "lost", "cost" or "search for" tells of what befell people, and of which side."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.counts.clause import Clause
from geo.extract.counts.doers import LAW
from geo.extract.counts.losses import LOSES
from geo.extract.counts.people import People
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import ARMED, CLOSED_CLASS
from geo.extract.words.predicatewords import Predicate

__all__ = ["LOST", "is_meant", "losers"]


def is_meant(sentence: Sentence, clause: Clause, predicate: Predicate, found: list[People]) -> bool:
    """Whether an object makes the sense of a verb of many senses: "cost six people their lives", "lost 11 men"."""
    tokens = sentence.tokens
    if predicate.words == ("cost",):
        return _of_life(tokens, clause, found[-1].last)
    counted = found[0].kind == "counted"
    if predicate.words == ("burning",):  # "from the burning house people jumped"
        return found[0].kind in ("counted", "bare", "one", "named")
    if predicate.words[-1] == "save":  # "could not save two players from the transfer list"
        return not sentence.lows.isdisjoint(_SAVERS)
    if predicate.words == ("crushing",):  # "won again, crushing three opponents"
        return not sentence.lows.isdisjoint(_CRUSHES)
    if predicate.words[0] in LOSES:
        bare = found[0].kind == "bare" and not sentence.lows.isdisjoint(_DEATHLY)
        sided = found[0].kind == "one" and found[0].head in ARMED and not sentence.lows.isdisjoint(_FORCES | _REBELS)
        last = found[-1].last
        taken = counted and tokens[last : last + 1] and tokens[last].low == "to"
        taken = taken and not _TAKERS.isdisjoint(t.low for t in tokens[last + 1 : last + 5])
        return taken or (counted and found[0].head in LOST) or bare or sided  # "the army lost a soldier"
    if predicate.words == ("struck",) and found[0].head == "others":  # "hit two other cars"
        after = tokens[found[0].last].low if found[0].last < len(tokens) else "."
        return not after[0].isalpha() or after in CLOSED_CLASS
    if predicate.words[-2:] in (("fate", "of"), ("whereabouts", "of")):
        return counted and not sentence.lows.isdisjoint(_NOT_KNOWN)
    if predicate.role == "missing":
        if predicate.words[0] == "search" and not _GOES_ON.isdisjoint(t.low for t in tokens[found[-1].last :]):
            return counted or found[0].kind == "one"
        around = (
            *tokens[max(0, found[0].first - _LED) : found[0].first],
            *tokens[found[-1].last : found[-1].last + _LED],
        )
        given_up = not _GIVE_UP.isdisjoint(t.low for t in around)
        if predicate.words[0] in _IN_VAIN or (predicate.words[0] == "search" and given_up):
            alone = counted or found[0].kind == "one"
            return alone and not found[0].attacker and LAW.isdisjoint(sentence.lows)
        lost = found[0].kind == "one" and (not sentence.lows.isdisjoint(_AT_SEA) or LAW.isdisjoint(sentence.lows))
        return (counted or lost) and not found[0].attacker and not sentence.lows.isdisjoint(_SEARCHERS)
    return True


def losers(tokens: Sequence[Token], clause: Clause, i: int) -> tuple[str, ...]:
    """Of which side the men are that the verb at `i` says were lost: "the army lost seven men"."""
    objects = {k for found in clause.subjects.values() for p in found for k in range(p.first, p.last)}
    before = [t.low for k, t in enumerate(tokens[:i]) if k >= i - _SIDE and k not in objects]
    sides = [low for low in before if low in _FORCES or low in _REBELS]
    side = next(iter(sides if tokens[i].low == "losing" else reversed(sides)), None)
    return () if side is None else ("soldiers",) if side in _FORCES else ("fighters",)


def _of_life(tokens: Sequence[Token], clause: Clause, k: int) -> bool:
    """ "cost six people their lives"."""
    for at in range(k, min(len(tokens) - 1, k + _FAR)):
        if tokens[at].low in ("their", "his", "her") and tokens[at + 1].low in ("lives", "life"):
            return True
        if at in clause.verbs or tokens[at].low in (";", "said"):
            break
    return False


_SAVERS = words(
    "doctor doctors surgeon surgeons medic medics paramedic paramedics nurses hospital rescuers firefighters "
    "lifeguards divers neighbours neighbors crews passers-by ambulance"
)
"""Who tries to save lives."""
_CRUSHES = words(
    "wall walls tree trees branch roof ceiling balcony building buildings house houses hut tent truck lorry bus car "
    "van tanker train tank crane rock rocks boulder boulders landslide mudslide avalanche snow slab debris rubble "
    "bridge column pillar scaffolding container collapse collapsed fell toppled overturned elephant crowd stampede "
    "quake earthquake blast explosion mine tunnel shaft"
)
"""What crushes people who die of it."""
_TAKERS = words(
    "fire fires blaze flood floods river sea avalanche storm mine mines bomb bombs shells sniper snipers landslide "
    "quake earthquake cholera ebola measles fever heat lightning crocodile crocodiles"
)
"""To what people are lost who die; players are lost to injury."""
_FAR = 14
"""Words between what a verb costs people and "their lives"."""
_FORCES = words(
    "patrol convoy column platoon battalion brigade garrison army police military forces troops government navy "
    "marines soldiers gendarmerie command ministry"
)
_REBELS = words("rebels insurgents militants guerrillas militia militias fighters separatists taliban jihadists")
_SIDE = 24
"""Words before "lost" within which it says who lost them."""
LOST = ARMED | words("men people civilian civilians fighters members crew passengers")
_DEATHLY = words("dead killed died casualties losses clash clashes fighting battle")
"""Words beside which a side that "lost seven" lost men."""
_NOT_KNOWN = words("unknown unclear known uncertain")
_GOES_ON = words("continues continued goes went resumed resumes underway ongoing suspended hampered entered enters")
"""What a search does for those who are lost."""
_GIVE_UP, _LED = words("suspended halted abandoned hampered resumed called gave given giving"), 7
"""What is done with a search, within so many words beside those who are looked for: "called off the search for"."""
_IN_VAIN = words("no yet failed unable")
"""How phrases begin that tell of those who were looked for and not found."""
_AT_SEA = words(
    "adrift overboard boater boaters kayaker kayakers angler fisherman "
    "lifeguards lifeguard divers diver coastguard coastguards surf rescuers swept swimmer swimmers drowned"
)
"""Words beside which somebody who is looked for is lost, not wanted."""
_SEARCHERS = _AT_SEA | words(
    "rescuers rescuer rescue divers diver firefighters searchers volunteers helicopter helicopters lifeboats lifeboat "
    "coastguard coastguards boats ships vessels crews teams navy survivors missing sank capsized avalanche landslide"
)
