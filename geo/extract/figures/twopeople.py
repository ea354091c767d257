"""Two persons of a report by the words that they are called: whether those may be one."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.figures.member import Member
from geo.extract.figures.statements import ANYONE
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import ARMED, PERSONS

__all__ = ["BRINGS", "are_two", "differ_in_role", "in_traffic", "is_awaited", "is_called_otherwise", "is_victim_of"]


def are_two(a: Member, b: Member) -> bool:
    """Whether two whom one sentence brings in the same way are two by their nouns: "teen killed, mother wounded", "one
    wounded, one grazed"; "boy shot, child in hospital" may be one."""
    if any(way == _NUMERAL for _, way in a.brought & b.brought):
        return True
    if (a.attacker or b.attacker) and not (a if b.attacker else b).heads.isdisjoint(_ANY_ONE):
        return a.dead and not b.dead  # "man shot by officer, suspect dies": a man who is dead is no suspect who lives
    again = _AGAIN if a.heads.isdisjoint(_YOUNG) or b.heads.isdisjoint(_YOUNG) else _AGAIN | _YOUNG
    return a.heads.isdisjoint(b.heads) and bool(a.heads) and a.heads.isdisjoint(again) and b.heads.isdisjoint(again)


def is_awaited(member: Member, chain: Member, later: Sequence[Member]) -> bool:
    """Whether somebody who is not named yet is rather one who is spoken of further on by the same calling, by name or
    as whose kin he is: "his girlfriend was wounded. Al Poe was shot … His girlfriend (Ann Roe)": no Al Poe."""
    if member.person.name is not None or chain.person.name is None or not member.heads.isdisjoint(chain.heads):
        return False
    called = member.heads & _CALLINGS
    named = (c for c in later if c.person.name is not None or not c.apart.isdisjoint(chain.numbers))
    return any(not called.isdisjoint(c.heads) for c in named)


def is_victim_of(member: Member, attacker: Member) -> bool:
    """Whether one is called the attacker, and the other a deputy, a child, a bystander: whom attackers hurt."""
    if not attacker.attacker or member.attacker or member.own or attacker.own:
        return False
    return not member.heads.isdisjoint(_HARMED)


def differ_in_role(a: Member, b: Member) -> bool:
    """Whether one is called an officer or a stranger to those told of, and the other somebody's mother or child."""
    law, others = a.heads & _LAW, b.heads & _LAW
    if bool(law) != bool(others) and not (b if law else a).heads.isdisjoint(_KIN | _STRANGERS):
        return True
    if (mine := in_traffic(a)) and (theirs := in_traffic(b)) and mine != theirs:
        return a.dead != b.dead or {mine, theirs} != _ON_ONE  # "the driver of the motorcycle" may be its rider
    strange, known = a.heads & _STRANGERS, b.heads & _STRANGERS
    return bool(strange) != bool(known) and not (b if strange else a).heads.isdisjoint(_CLOSEST)


def is_called_otherwise(hurt: Member, dead: Member) -> bool:
    """ "A mayor and his driver were killed … A cyclist was wounded": each goes by a calling of their own, which no girl
    has; who is only named is none of the soldiers and passers-by of whom no name is told."""
    called = dead.heads & PERSONS
    apart = not hurt.heads.isdisjoint(_CALLINGS if called else _UNNAMED) or (
        bool(called) and hurt.person.grown is False
    )
    return apart and called <= _CALLINGS and hurt.heads.isdisjoint(called)


def in_traffic(member: Member) -> int:
    """In which way somebody took part in traffic, 0 unknown: nobody walks and drives."""
    return next((n for n, heads in enumerate(_TRAFFIC, start=1) if not member.heads.isdisjoint(heads)), 0)


_NUMERAL = "numeral"
BRINGS = {"single": "bare", "counted": _NUMERAL, "bare": _NUMERAL}
"""Kind of people → how a note or a headline brings one of them."""
_AGAIN = ANYONE | words("child individual subject")
"""Nouns by which somebody is spoken of again."""
_YOUNG = words("teen teenager youth boy girl student pupil juvenile infant baby toddler")
"""Of which two may be one."""
_TRAFFIC = (
    words("driver motorist trucker"),
    words("cyclist bicyclist"),
    words("motorcyclist biker rider scooterist"),
    words("pedestrian jogger"),
    words("passenger"),
    words("conductor attendant"),
)
"""What people are called by how they took part in traffic."""
_ON_ONE = {1, 3}
"""Drivers and riders, of whom a report may speak by either word."""
_LAW = words("officer deputy trooper policeman policewoman constable sergeant sheriff detective")
_CLOSEST = words(
    "girlfriend ex-girlfriend wife ex-wife mother daughter grandmother granddaughter sister grandson stepdaughter "
    "stepson boyfriend husband"
)
_KIN = words(
    "girlfriend ex-girlfriend wife ex-wife mother daughter grandmother granddaughter sister father grandfather son "
    "grandson child baby infant toddler boy girl teen teenager student"
)
_ANY_ONE = ANYONE | words(
    "man woman boy girl male female person victim resident villager civilian local teen teenager youth youngster child "
    "infant baby toddler adult student pupil worker employee relative member suspect native citizen national patient "
    "survivor adolescent pensioner individual juvenile minor one fighter attacker occupant"
)
"""Nouns that go with any other for the same person."""
_CALLINGS = PERSONS - _ANY_ONE
_STRANGERS = words(
    "neighbor neighbour customer clerk cashier bystander passerby passer-by onlooker co-worker coworker colleague "
    "tenant shopper diner guard"
)
_UNNAMED = (ARMED | _LAW | _STRANGERS) - _ANY_ONE
"""Who is called so is seldom named."""
_HARMED = (
    _LAW
    | _STRANGERS
    | words("victim partner hostage child baby infant toddler girlfriend ex-girlfriend wife ex-wife mother daughter")
)
"""Who is called so is hurt by attackers, and none of them."""
