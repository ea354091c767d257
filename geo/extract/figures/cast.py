"""Persons told of one by one → who of them is who: "a man", "the 22-year-old", "Jim Poe", "he" may all be one.

1. What one phrase says twice is of one person; "he" and "she" are whoever fits and was spoken of last: chains.
2. Each chain joins the member of the cast that it fits best by name, age, sex and fate, else it is a new one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.extract.counts.persons import Person, may_be_same, merged
from geo.extract.counts.tolls import Toll
from geo.extract.figures.member import Member
from geo.extract.figures.statements import Stated
from geo.extract.figures.twopeople import (
    BRINGS,
    are_two,
    differ_in_role,
    in_traffic,
    is_awaited,
    is_called_otherwise,
    is_victim_of,
)

__all__ = ["cast"]


def cast(stated: Sequence[Stated], full: Mapping[str, str] | None = None) -> list[Member]:
    """The persons that statements tell of one by one, those of the text first, those of the headline last.

    `full`: first name → surname of the persons that the report names in full, lower case.
    """
    ordered = sorted(stated, key=lambda st: (st[0] < 0, st[0], st[1].start))
    members: list[Member] = []
    chains = _chains(ordered, full or {})
    mourned = [c.person for c in chains if c.dead and c.person.name is not None]
    for n, chain in enumerate(chains):
        lives = chain.person.name is not None and not chain.dead
        dead = [p for p in mourned if not may_be_same(chain.person, p)] if lives else []
        others = [m for m in members if not _is_one_of(dead, m)]
        home = _home(chain, [m for m in others if not is_awaited(m, chain, chains[n + 1 :])])
        if home is not None:
            _join(home, chain)
        elif (
            not members
            or not (chain.headed or chain.person.known)
            or _is_nobody(chain, members)
            or (in_traffic(chain) and not chain.headed)
            or chain.own
            or any(chain.brought & m.brought for m in members)
            or (chain.attacker and (chain.dead or not chain.headed))
            or (chain.lives and not chain.person.pronoun and all(m.dead for m in members))
        ):
            members.append(chain)
    return members


def _chains(stated: Sequence[Stated], full: Mapping[str, str]) -> list[Member]:
    """The phrases, those that surely speak of the same person together."""
    chains: list[Member] = []
    before: int | None = None
    one: Toll | None = None
    for sentence, toll in stated:
        if toll.role not in _FATES:
            continue
        many = len(toll.who) > 1
        first, before = sentence != before, sentence
        one = toll if first else one
        for n, person in enumerate(_in_full(p, full) for p in toll.who):
            if person.nth == "second" and (toll.active if first else one and _is_first_of_two(one, toll)):
                person = replace(person, other=False, nth=None)  # "a boy shot another": not beside a victim told of
            key = (sentence, person.at)
            own = toll.heads[-1:] in _SELVES
            home = next((c for c in reversed(chains[-_NEAR:]) if person.at >= 0 and key in c.told), None)
            if home is None and person.pronoun:
                near = [c for c in reversed(chains[-_NEAR:]) if not (own and sentence in c.befallen)]
                home = _topic([c for c in near if _is_spoken_of(c, sentence, person)])
            if home is None and person.name is not None and not many:
                home = _named_so(chains, person)
            if home is None:
                apart = _owners(chains, sentence, toll) | _the_one(chains, sentence, person)
                home = Member(person, numbers={len(chains)}, apart=apart)
                if not many and toll.kind in BRINGS:
                    home.brought.add((sentence, BRINGS[toll.kind]))
                chains.append(home)
            else:
                home.person = replace(merged(home.person, person), beside=home.person.beside or person.beside)
            home.fates.add(toll.role)
            home.first.setdefault(toll.role, sentence)
            home.lives = home.lives or toll.lives
            home.attacker = home.attacker or toll.attacker
            home.told.append(key)
            if many:
                home.lists.add((sentence, toll.start))
                home.heads.update(toll.heads[n : n + 1] if len(toll.heads) == len(toll.who) else ())
            else:
                home.heads.update(toll.heads)
            if own:
                home.own.add(sentence)
            elif toll.active and not person.pronoun:
                home.befallen.add(sentence)
    return chains


def _is_first_of_two(one: Toll, toll: Toll) -> bool:
    """ "One dead man and a second man with wounds": the second beside that one, and not beside those told before."""
    return one.kind == "counted" and len(one.who) == 1 and one.heads == toll.heads


def _owners(chains: Sequence[Member], sentence: int, toll: Toll) -> set[int]:
    """The chains of those to whom "his" or "their" goes back: the nearest that it fits, but no "child" or "toddler"; of
    several, all told last."""
    if toll.kin is None or toll.attacker or toll.active:
        return set()
    near = [c for c in chains if 0 <= sentence - c.told[-1][0] <= _BACK and c.told[-1] < (sentence, toll.start)]
    if toll.kin == "their":
        last = max((c.told[-1][0] for c in near), default=None)
        return {n for c in near if c.told[-1][0] == last for n in c.numbers}
    fits = [
        c for c in near if c.person.sex == _OWNER[toll.kin] or (c.person.sex is None and c.person.grown is not False)
    ]
    return set(fits[-1].numbers) if fits else set()


def _the_one(chains: Sequence[Member], sentence: int, person: Person) -> set[int]:
    """The chain of "one" (of two) of whom a sentence has just told before it tells of "the other"."""
    if person.nth != "other" or person.name is not None or not chains:
        return set()
    last = chains[-1]
    return set(last.numbers) if sentence - last.told[-1][0] <= 1 and not last.lists else set()


def _in_full(person: Person, full: Mapping[str, str]) -> Person:
    """Somebody called by the first name alone, with the surname that the report gives elsewhere."""
    if person.name is None or person.first is not None or person.name not in full:
        return person
    whole = full[person.name]
    return replace(person, name=whole, first=person.name, names=person.names | {whole})


def _is_spoken_of(chain: Member, sentence: int, person: Person) -> bool:
    """Whether a pronoun may go back to somebody of the same sentence or of the two before it."""
    return 0 <= sentence - chain.told[-1][0] <= _BACK and may_be_same(chain.person, person)


def _topic(fitting: Sequence[Member]) -> Member | None:
    """Who of those that a pronoun may mean, the last told of first, it means: the last, or of a list whoever opens it
    and alone is named: "Poe was shot along with a boy and a man … He died"."""
    if not fitting or not fitting[0].lists or fitting[0].person.name is not None:
        return fitting[0] if fitting else None
    named = [c for c in fitting if c.lists & fitting[0].lists and c.person.name is not None]
    opens = len(named) == 1 and all(named[0].told[-1] <= c.told[-1] for c in fitting if c.lists & named[0].lists)
    return named[0] if opens else fitting[0]


def _named_so(chains: Sequence[Member], person: Person) -> Member | None:
    """Whoever is told of again by the name that a phrase gave: "shots hit Poe … Poe died"; of those that a list names
    only who alone is called so."""
    if person.other:
        return None
    called = [c for c in chains if c.person.name == person.name and may_be_same(c.person, person)]
    alone = [c for c in called if not c.lists]
    return alone[-1] if alone else called[0] if len(called) == 1 else None


def _home(chain: Member, members: Sequence[Member]) -> Member | None:
    best: tuple[float, Member] | None = None
    for n, member in enumerate(members):
        if not may_be_same(member.person, chain.person) or _stand_apart(member, chain):
            continue
        a, b = member.person, chain.person
        score = n / len(members)
        score += 10 * (a.name is not None and b.name is not None)
        score += 5 * (a.age is not None and a.age == b.age)
        score += 4 * (b.known and not chain.heads.isdisjoint(member.heads))
        score += 3 * (member.dead == chain.dead) + (a.sex is not None and a.sex == b.sex)
        if best is None or score >= best[0]:
            best = score, member
    return best[1] if best else None


def _is_one_of(mourned: Sequence[Person], member: Member) -> bool:
    """ "The woman killed … Ann Roe, who was wounded … shot and killed Jane Poe": the woman is she whose death is told
    by name."""
    return member.dead and member.person.name is None and any(may_be_same(member.person, p) for p in mourned)


def _stand_apart(member: Member, chain: Member) -> bool:
    """ "A man was killed and a man was wounded", "Ann and her son": two phrases of one sentence that bring somebody."""
    named = member.person.name is not None and chain.person.name is not None
    if chain.person.beside and not (named or member.headed):
        just = member.told[-1][0] >= chain.told[0][0] - 1 and not member.person.beside
        if just or (member.dead and not chain.dead):
            return True
    if member.befallen & chain.own or member.own & chain.befallen:
        return True
    if member.brought & chain.brought and are_two(member, chain):
        return True
    if member.apart & chain.numbers or chain.apart & member.numbers:
        return True  # "his passenger" is not he
    if _did_it_to(chain, member) or _did_it_to(member, chain):
        return True
    hurt = chain if member.dead else member
    if member.lists and chain.lists and member.dead != chain.dead and "injured" in hurt.fates:
        return True  # "a clerk and a guard were wounded … killed were Ann Poe and Al Roe"
    if not named and (is_victim_of(member, chain) or is_victim_of(chain, member) or differ_in_role(member, chain)):
        return True
    again = chain.person.known and not chain.heads.isdisjoint(member.heads)  # "the helper", who was called so
    if (
        not (named or again)
        and member.dead != chain.dead
        and (member.person.whose or chain.person.whose or member.apart or chain.apart)
    ):
        return True  # "Poe's wife was wounded"
    new = chain.person.name is None and not chain.person.known and "injured" in chain.fates and not chain.dead
    if (
        new
        and member.dead
        and ((member.lists and member.person.name is not None) or is_called_otherwise(chain, member))
    ):
        return True  # "Poe, Roe and Doe died. A woman is in hospital"
    if member.lists & chain.lists or (not named and ((member.lives and chain.dead) or (member.dead and chain.lives))):
        return True
    if member.dead != chain.dead and not named:
        alive = chain if member.dead else member
        meant = chain.person.known and chain.person.sex is not None and chain.person.sex == member.person.sex
        meant = meant or again or (chain.person.nth is not None and chain.person.nth == member.person.nth)
        if (alive.person.other and not meant) or (
            chain.attacker and chain.dead and not member.attacker and "injured" in alive.fates
        ):
            return True
    if chain.person.known or named:
        return False
    here = {s for s, _ in chain.told[:1]}
    return any(s in here for s, _ in member.told) and member.dead != chain.dead


def _did_it_to(attacker: Member, other: Member) -> bool:
    """Whether one is the attacker by a sentence that tells whom he hit, and the other is one of these, or of a list of
    those who live: "a robber who shot a teller was wounded … the teller"."""
    if not attacker.attacker or other.attacker:
        return False
    here = {sentence for sentence, _ in attacker.told}
    return bool(other.befallen & here) or (attacker.dead and bool(other.lists) and not other.dead)


def _is_nobody(chain: Member, members: Sequence[Member]) -> bool:
    """Whether "the woman" is none of those spoken of, who are all men."""
    sex = chain.person.sex
    return (
        sex is not None
        and not (chain.headed or chain.person.pronoun)
        and all(m.person.sex not in (None, sex) for m in members)
    )


def _join(member: Member, chain: Member) -> None:
    member.person = replace(merged(member.person, chain.person), at=-1)
    member.fates |= chain.fates
    for fate, at in chain.first.items():
        member.first[fate] = min(at, member.first.get(fate, at))
    member.lives = member.lives or chain.lives
    member.attacker = member.attacker or chain.attacker
    member.told += chain.told
    member.lists |= chain.lists
    member.heads |= chain.heads
    member.befallen |= chain.befallen
    member.own |= chain.own
    member.numbers |= chain.numbers
    member.apart |= chain.apart


_OWNER = {"his": "m", "her": "f"}
_SELVES = (("himself",), ("herself",), ("self",))
_FATES = ("killed", "injured", "shot")
_NEAR = 6
"""How many persons back a pronoun or the same phrase is looked for."""
_BACK = 2
"""How many sentences back a pronoun goes."""
