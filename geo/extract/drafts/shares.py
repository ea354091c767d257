"""Who they were: how many of an incident's dead and hurt are civilians, and how many of its dead are those who did it.

Perpetrators are those who carried out the deed (attackers, bombers, gunmen, hijackers, the side that attacked), so that
they agree with whom the incident is blamed on: the rebels whom troops kill in a raid of their own are none. Civilians
are counted in political violence, where the words for them say that they bore no arms, elsewhere only where the text
says "civilians"; police, soldiers, guards and fighters are none. What nobody tells stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from geo.extract.counts.tolls import Share, Toll
from geo.extract.figures.sides import side_called
from geo.extract.figures.statements import HEADING, Figure, Stated, choose, middle
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.civilwords import CIVIL
from geo.extract.words.lexicon import ARMED, ATTACKERS
from geo.model import Count
from geo.patterns import compiled
from geo.regions import COUNTRIES

__all__ = ["SHARES", "no_civilians", "shares"]

SHARES = ("killed_civilians", "killed_perpetrators", "injured_civilians")
"""The fields that say of some of the dead or the hurt who they were."""

Told = Sequence[tuple[Sentence, Toll]]


def shares(told: Told, chosen: dict[str, Figure], kind: str, sub: str, who: str | None) -> dict[str, Figure]:
    """The fields of `SHARES`; `told`: all statements, `chosen`: the figures that hold, `kind` and `sub` the incident's
    type, `who` did it."""
    stated = [(HEADING if s.part == "title" else s.index, t) for s, t in told if not t.outdated]
    found = {field: chosen[field] for field in SHARES if field in chosen}
    doers = _doers(stated, chosen, kind, sub, who)
    found.pop("killed_perpetrators", None)
    if doers is not None:
        found["killed_perpetrators"] = doers
    if kind not in _APOLITICAL:
        for field, role in _CIVILIANS:
            if field not in found and role in chosen and middle(chosen[role].count):
                apart = doers if role == "killed" else None
                civilians = _civilians(stated, chosen[role], role, apart, kind)
                if civilians is not None:
                    found[field] = civilians
    for s, _ in told:
        for field, role in _CIVILIANS:
            whole = chosen.get(role)
            if field not in found and whole is not None and _is_in(whole, s) and _ALL_CIVILIANS.search(s):
                found[field] = whole
    for field, role in _CIVILIANS:
        none = next(((s, t) for s, t in stated if t.role == role and t.kind == "none" and t.civilian), None)
        told_of = any(_civil(t, frozenset()) for _, t in stated if t.role == role and t.kind != "none")
        if none is not None and field not in found and not told_of and _bore_arms(chosen.get(role)):
            found[field] = Figure(none[1].count, none[1], none[0])
    if not _fit(chosen.get("killed"), found):
        new = "killed_perpetrators" if "killed_perpetrators" not in chosen else "killed_civilians"
        del found[new]
    return found


def _fit(whole: Figure | None, found: dict[str, Figure]) -> bool:
    """Whether civilians and doers together are no more than all the dead."""
    if whole is None or whole.count.high is None or not {"killed_civilians", "killed_perpetrators"} <= found.keys():
        return True
    both = found["killed_civilians"].count.low or 0, found["killed_perpetrators"].count.low or 0
    return sum(both) <= whole.count.high


def no_civilians(sentences: Iterable[Sentence]) -> list[tuple[Sentence, Toll]]:
    """That no civilian came to harm, where a sentence says so, for the dead and for the hurt."""
    found = []
    for s in sentences:
        said = _NO_CIVILIANS.search(s) if "civilian" in s.low else None
        if said is not None:
            start, end = s.start + said.start(), s.start + said.end()
            roles = [role for role, test in _BEFELL if test.search(said.group())] or ["killed", "injured"]
            found += [(s, Toll(role, Count(0, 0, 0), start, end, "none", civilian=True)) for role in roles]
    return found


def _is_in(whole: Figure, s: Sentence) -> bool:
    """Whether a figure is read from a sentence of the text."""
    return s.part == "text" and s.index == whole.sentence


def _bore_arms(whole: Figure | None) -> bool:
    """Whether nobody is counted of whom it might be disputed that they were no civilians."""
    if whole is None or not middle(whole.count):
        return True
    return whole.count == whole.toll.count and bool(whole.toll.heads) and ARMED.issuperset(whole.toll.heads)


def _civilians(stated: Sequence[Stated], whole: Figure, role: str, doers: Figure | None, kind: str) -> Figure | None:
    """Those among the people of one figure whom their own words call civilians."""
    of = [(s, t) for s, t in stated if t.role == role or (role == "injured" and t.role == "shot")]
    unruly = _UNRULY if kind == "Riots" else frozenset[str]()
    if whole.count == whole.toll.count:
        own = _share(whole, _civil(whole.toll, unruly))
        if own is not None:
            return own
        if (whole.toll.kind in _STANDING_IN or not whole.toll.heads) and _as_many(whole, stated):
            return whole  # "took seven passengers … their bodies were found"
        if whole.toll.heads in ((), ("others",)) and _goes_on(whole, stated):
            return whole  # "killing three villagers and wounding five (others)"
    if whole.toll.attacker:
        return None
    others = [(s, t) for s, t in of if not t.attacker and not t.referred]
    if others and all(_is_of_civilians(t, unruly) for _, t in others):
        return whole if doers is None else _less(whole, doers)
    if doers is not None and whole.count.high is None:
        return None
    fitting = [
        one
        for s, t in others
        if (one := _share(Figure(t.count, t, s), some := _civil(t, unruly))) is not None and _has_room(one, whole, t)
        if all(p.civilian for p in some) or ARMED.issuperset(whole.toll.heads) or t.count == whole.count
    ]
    return max(fitting, key=lambda f: middle(f.count), default=None)


def _has_room(part: Figure, whole: Figure, toll: Toll) -> bool:
    """Whether civilians told of apart may be among the people of a figure: it is their own, or a sum that leaves room
    for them beside whom its own words count, or one that says of nobody who they were."""
    if toll is whole.toll:
        return True
    rest = middle(whole.count) - middle(whole.toll.count)
    plain = not whole.toll.heads or not _ANYBODY.isdisjoint(whole.toll.heads)
    return middle(part.count) <= (middle(whole.count) if plain and toll.kind == "part" else rest)


def _share(figure: Figure, some: Sequence[Share]) -> Figure | None:
    """Some of the phrases of a statement as a figure of their own; all of them are the figure itself. None where the
    others may be such people as well: "a paramedic and Jim Poe" are not one civilian."""
    if not some or not (
        all(p.civilian for p in some) or all(_is_other(p) for p in _phrases(figure.toll) if p not in some)
    ):
        return None
    if len(some) == len(_phrases(figure.toll)):
        return figure
    count = sum((p.count for p in some[1:]), some[0].count)
    start, end = some[0].start, some[-1].end
    heads = tuple(p.head for p in some)
    return Figure(count, replace(figure.toll, count=count, start=start, end=end, heads=heads, who=()), figure.sentence)


def _is_other(phrase: Share) -> bool:
    """Whether those whom a phrase names are surely no civilians."""
    return phrase.head in ARMED or phrase.head in ATTACKERS


def _phrases(toll: Toll) -> Sequence[Share]:
    """The phrases that a statement adds up; where it keeps none, the noun that its number is of."""
    if toll.shares or not toll.heads:
        return toll.shares
    return (Share(toll.heads[-1], toll.count, toll.start, toll.end, toll.civilian),)


def _civil(toll: Toll, but: frozenset[str]) -> list[Share]:
    """The phrases of a statement that name civilians; `but`: words that do not here."""
    return [p for p in _phrases(toll) if p.civilian or (p.head in CIVIL and p.head not in but)]


def _is_of_civilians(toll: Toll, but: frozenset[str] = frozenset()) -> bool:
    phrases = _phrases(toll)
    return bool(phrases) and len(_civil(toll, but)) == len(phrases)


def _as_many(whole: Figure, stated: Sequence[Stated]) -> bool:
    """Whether as many people of whom something else is told are civilians: those whom a word stands for."""
    return any(t.count == whole.count and _is_of_civilians(t) for _, t in stated)


def _goes_on(whole: Figure, stated: Sequence[Stated]) -> bool:
    """Whether a number without a noun stands behind one of civilians, and so counts others of them."""
    before = [t for s, t in stated if s == whole.sentence and t.start < whole.toll.start]
    return bool(before) and _is_of_civilians(before[-1])


def _less(whole: Figure, doers: Figure) -> Figure | None:
    """All of the dead but those who did it."""
    if whole.count.low != whole.count.high or doers.count.low != doers.count.high:
        return None
    left = middle(whole.count) - middle(doers.count)
    return Figure(Count.exactly(left), whole.toll, whole.sentence) if left > 0 else None


def _doers(stated: Sequence[Stated], chosen: dict[str, Figure], kind: str, sub: str, who: str | None) -> Figure | None:
    """Those of the dead who did it."""
    whole, told = chosen.get("killed"), chosen.get("killed_perpetrators")
    lows = frozenset(who.lower().split()) if who is not None else frozenset[str]()
    of_forces = who is not None and (not lows.isdisjoint(_FORCES) or who in _STATES)
    if whole is None:
        return None
    if told is not None:
        named = not _BLAMED.isdisjoint(told.toll.heads)  # what the other side calls them, whoever began
        unnamed = who is None and (kind not in _APOLITICAL or (_is_caught(told) and "injured" not in chosen))
        if (named and (of_forces or (unnamed and told.count == whole.count))) or _is_alone(whole, told):
            return None
        return told
    if who is None or of_forces or kind in _APOLITICAL or sub == "Air/drone strike":
        return None
    own: list[Stated] = []
    for s, t in stated:
        called = [p for p in t.shares if p.count.qualifier != "plural" and _is_side(p.head, t, lows)]
        some = _share(Figure(t.count, t, s), called) if t.role == "killed" else None
        if t.role == "killed" and t.own and _is_their_loss(t):
            some = Figure(t.count, t, s)
        if some is not None:
            own.append((s, some.toll))
    found = choose(own, 1)
    return found if found is not None and middle(found.count) <= middle(whole.count) else None


def _is_their_loss(toll: Toll) -> bool:
    """ "Losing 11 of their own", "the rebels lost four men", and not "30 persons lost their lives"."""
    of_rebels = toll.heads == ("own",) or side_called(frozenset(toll.heads)) == "fighters"
    return of_rebels and all(p.head in _MEN or side_called(frozenset((p.head,))) == "fighters" for p in toll.shares)


def _is_side(head: str, toll: Toll, who: frozenset[str]) -> bool:
    """Whether a noun names people of the side that is blamed: its own word for those under arms, or another for
    fighters who were killed by nobody that is told of, or are known from before ("five of the raiders")."""
    if head in _OF_ANY_RANK:
        return False
    fighters = side_called(frozenset((head,))) == "fighters"
    return (head in who and head in ARMED) or (fighters and (toll.share or not toll.active))


def _is_caught(doers: Figure) -> bool:
    """Whether they are told of as no more than suspects, who are said to have done nothing here."""
    return _SUSPECTS.issuperset(doers.toll.heads)


def _is_alone(whole: Figure, doers: Figure) -> bool:
    """Whether the only one who died is somebody else than he who is said to have turned a gun on himself."""
    one = whole.count == Count.exactly(1) == whole.toll.count and not whole.toll.attacker
    return one and bool(whole.toll.who) and doers.toll.start != whole.toll.start and doers.toll.kind == "self"


_ALL_CIVILIANS = Cued(
    r"\ball (?:of )?(?:(?:them|whom|the (?:dead|victims|killed)|those killed) )?"
    r"(?:(?:were|are|being|reportedly) )?civilians\b"
)
_NO_CIVILIANS = Cued(
    r"\bno (?:\w+ )?(?:civilians? (?:was|were|is|are|has been|have been|had been) (?:\w+ )?(?:killed|hurt|injured"
    r"|wounded|harmed|among (?:the|those) (?:dead|killed|victims))"
    r"(?: (?:or|and|nor) (?:killed|hurt|injured|wounded|harmed))?"
    r"|civilian (?:casualties|victims|deaths|fatalities|injuries|losses)"
    r"(?: or (?:injuries|deaths))?|civilians? died)\b"
)
_BEFELL = (
    ("killed", compiled(r"killed|dead|died|deaths|fatalities|harmed|hurt|casualties|victims|losses")),
    ("injured", compiled(r"hurt|injur|wounded|harmed|casualties|losses")),
)
_CIVILIANS = (("killed_civilians", "killed"), ("injured_civilians", "injured"))
_APOLITICAL = ("Crime", "Accident", "Disaster")
"""Kinds in which nobody is counted as a civilian unless the text calls him so."""
_OF_ANY_RANK = words("leader leaders commander commanders")
"""Who may as well be of a union or an army."""
_MEN = ("", "own", "men", "members", "fighters")
_BLAMED = words(
    "terrorist terrorists suspect suspects miscreant miscreants malefactor malefactors dacoit dacoits robber robbers"
)
"""What those who are fought or caught are called, whether or not they struck first."""
_SUSPECTS = words("suspect suspects")
_FORCES = words(
    "troops soldiers soldier forces police policeman policemen officer officers deputy deputies army military navy"
    " marines gendarmes guards warplanes jets aircraft drones artillery regime government brigade battalion coalition"
    " paratroopers commandos patrol sheriff rangers security"
)
"""Words by which an incident is blamed on a state's armed people."""
_STATES = frozenset(COUNTRIES.values())
_STANDING_IN = ("they", "pronoun", "unsaid", "bare", "plural")
_ANYBODY = words("people persons others dead bodies victims casualties fatalities deaths members")
_UNRULY = words("protester protesters protestor protestors demonstrator demonstrators youth youths")
"""Who is no civilian by that word where a crowd is violent."""
