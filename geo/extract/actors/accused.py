"""Persons who are said to have done it by their own name: "police identified the suspect as Jim Poe", "Jim Poe, 34, was
charged with murder", "Jim Poe opened fire".

A wrong name is the worst that a report can be read to say: what a sentence says must be said of the very person, in one
of these ways, and of nobody who bears a rank, speaks for somebody or was cleared.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from geo.extract.actors import charges, nameddoers, namedphrases
from geo.extract.actors.charges import SUSPECTS
from geo.extract.actors.culprits import Blame
from geo.extract.actors.suspects import is_called_suspect
from geo.extract.names.persons import Called, Persons
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import PERSONS
from geo.extract.words.peoplewords import CLOSE
from geo.model import Certainty

__all__ = ["accuses_him", "find", "may_accuse", "the_only_one"]


def may_accuse(s: Sentence, nouns: Set[str] = frozenset()) -> bool:
    """False: no sentence with these words accuses anybody by name."""
    return len(s.raised) > 0 and not (s.lows.isdisjoint(_CLUES) and s.lows.isdisjoint(nouns))


def find(s: Sentence, persons: Persons, nouns: Set[str] = frozenset()) -> list[Blame]:
    """Those whom a sentence names as the doers, or as held to be, in order: several who did it together are one.

    `nouns`: by which the report calls the doer, as "the driver", where they may be anybody's.
    """
    if _is_cleared(s):
        return []
    called = persons.of(s)
    held = [None if c.titled else _certainty(s, c, called, nouns) for c in called]
    found: list[Blame] = []
    joined: list[str] = []
    for n, c in enumerate(called):
        together = n > 0 and namedphrases.are_joined(s, called[n - 1], c)
        mine = held[n]
        if together and joined and not c.titled and not namedphrases.has_own_verb(s, c):
            mine = mine or found[-1].certainty
        elif mine is None and not c.titled:
            mine = _of_next(s, called, held, n)
        start, end = s.tokens[c.first].start, s.tokens[c.last - 1].end
        if mine is None:
            joined = []
            if not c.titled and _is_by_own_hand(s, c, called):
                found.append(Blame(c.who, "suspected", start, end, himself=True))
            continue
        if together and joined:
            joined.append(c.who)
            found[-1] = Blame(_listed(joined), found[-1].certainty, found[-1].start, end)
        else:
            joined = [c.who]
            found.append(Blame(c.who, mine, start, end))
    return found


def accuses_him(s: Sentence) -> bool:
    """Whether a sentence opens with "he" or "she" and says no more than that of whom it accuses."""
    if not s.words or s.words[0] not in ("he", "she") or s.lows.isdisjoint(_CLUES):
        return False
    return "wanted" not in s.words[:4] and not _is_cleared(s) and charges.accusation(s, 1) is not None


def the_only_one(s: Sentence, called: Sequence[Called]) -> Blame | None:
    """The person whom "he" in the next sentence means, where a sentence names only one who bears no rank; it says
    nothing of harm to him."""
    names = [c for c in called if not c.titled]
    if not names or len({c.who for c in names}) > 1:
        return None
    c = names[0]
    k = namedphrases.past_age(s, c.last)
    if s.words[k : k + 1] in _OWN or not _HARM.isdisjoint(s.words[k : k + 4]):
        return None
    return Blame(c.who, "suspected", s.tokens[c.first].start, s.tokens[c.last - 1].end)


def _certainty(s: Sentence, c: Called, called: Sequence[Called], nouns: Set[str]) -> Certainty | None:
    """How surely a sentence says that it was this one; None: it does not say so."""
    for lead in namedphrases.leads(s, c.first):
        if is_called_suspect(s, lead, nouns) or _is_arrested(s, lead, c):
            return "suspected"
        if nameddoers.is_agent(s, lead):
            return "attributed"
    if s.words[c.last : c.last + 1] == ("'s",):
        return None
    before = s.words[c.first - 1] if c.first else ""
    if before in _OBLIQUE:  # "the gang, led by Jim Poe, has abducted", "the mother of Jim Poe, who is charged, said"
        k = namedphrases.past_age(s, c.last)
        k += s.words[k : k + 1] == (",",)
        return charges.accusation(s, k) if s.words[k : k + 1] == ("who",) else None
    if _is_suspects_kin(s, c.first) or _is_quoted(s, c.first):
        return None
    for at in namedphrases.predicates(s, c, {o.first for o in called}):
        told = nameddoers.deed(s, at)
        if told is None and before not in _WHEN:
            told = charges.accusation(s, at)
        if told is not None:
            return told
    return None


def _is_suspects_kin(s: Sentence, first: int) -> bool:
    """ "The gunman's mother, Ann Poe"."""
    k = first - 1 - (first > 0 and s.words[first - 1] == ",")
    return k > 1 and s.words[k] in CLOSE and s.words[k - 1] == "'s" and s.words[k - 2] in SUSPECTS


def _is_quoted(s: Sentence, first: int) -> bool:
    """ "“…”, said Jim Poe, who": whoever speaks so is no doer."""
    return first > 1 and s.words[first - 1] in _SPOKE and not s.words[first - 2].isalnum()


def _is_by_own_hand(s: Sentence, c: Called, called: Sequence[Called]) -> bool:
    """ "Jim Poe was found with a self-inflicted wound", "Jim Poe then shot himself": no other person in between."""
    end = min((o.first for o in called if o.first > c.first), default=len(s.words))
    told = s.words[c.last : min(end, c.last + _NEAR)]
    if not _PARTING.isdisjoint(told) or any(a == "the" and b in PERSONS for a, b in pairwise(told)):
        return False
    return "self-inflicted" in told or any(
        told[k] in ("himself", "herself") and not _OWN_DEATH.isdisjoint(told[max(0, k - 4) : k])
        for k in range(len(told))
    )


def _of_next(s: Sentence, called: Sequence[Called], held: Sequence[Certainty | None], n: int) -> Certainty | None:
    """What is said of those with whom a person is named: "Jim Poe, 34, and Al Noor, 31, were charged"."""
    for k in range(n + 1, len(called)):
        if called[k].titled or not namedphrases.are_joined(s, called[k - 1], called[k]):
            return None
        if held[k] is not None:
            return held[k] if _SINGULAR.isdisjoint(s.words[namedphrases.past_age(s, called[k].last) :][:2]) else None
    return None


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _is_arrested(s: Sentence, lead: int, c: Called) -> bool:
    """ "Police arrested Jim Poe", "a warrant for Jim Poe", "took Jim Poe into custody"."""
    if lead == 0:
        return False
    before, after = s.words[lead - 1], s.words[c.last : c.last + 12]
    if before in _CATCH:
        return _CAUGHT_BY.isdisjoint(s.words[max(0, lead - 3) : lead - 1]) and after[:1] != ("'s",)
    if before in _NAMED:
        return any(pair[0] in ("as", "a", "the") and pair[1] in SUSPECTS for pair in pairwise(after[:6]))
    if before in _BLAME:
        return after[:1] != ("'s",) and not _LAW.isdisjoint(s.words[max(0, lead - 4) : lead - 1])
    if before == "found":
        return "guilty" in after
    if before in ("for", "against"):
        if not _PAPERS.isdisjoint(s.words[max(0, lead - _BY) : lead - 1]):
            return True
        hunted = s.words[max(0, lead - 6) : lead - 1] if before == "for" else ()
        return not _HUNTS.isdisjoint(hunted) or (not _SEARCHES.isdisjoint(hunted) and not _ACCUSING.isdisjoint(s.lows))
    if before == "seeking":
        return not _ACCUSING.isdisjoint(s.lows)
    if before == "of":
        return s.words[lead - 2] in _TAKING and after[:1] != ("'s",)
    return before in ("took", "take", "taken") and any(pair in _CUSTODY for pair in pairwise(after))


def _is_cleared(s: Sentence) -> bool:
    """Whether a sentence says of anybody that he is let off."""
    return not _CLEARED.isdisjoint(s.lows) or ("without" in s.lows and "released" in s.lows and "charge" in s.lows)


_BY = 9
"""Tokens from "identified" to "as", or from a warrant to whom it is for."""
_CATCH = words(
    "arrested arrest charged charge booked captured caught apprehended detained nabbed indicted convict convicted "
    "sentenced tackled grabbed arresting charging sentence arraigned collared jailed"
)
_CAUGHT_BY = words("not never was were been")
_TAKING = words("arrest capture conviction sentencing trial indictment extradition")
_CUSTODY = (("into", "custody"), ("in", "custody"))
_PAPERS = words("warrant warrants charges charge complaint indictment affidavit case")
_HUNTS = words("hunting hunt manhunt")
_SEARCHES = words("looking searching search")
"""What is done for those who are missed as well as for those who are wanted."""
_ACCUSING = words(
    "suspect suspected wanted warrant charges killing murder shooting stabbing murders killings dangerous fired shot "
    "stabbed connection fugitive"
)
_NAMED = words("named identified naming identifying names")
_BLAME = words("blamed blame blames accused accuse accuses suspect")
_LAW = words("police prosecutors investigators authorities detectives officials deputies officers prosecution")
"""Who speaks for the law when blaming somebody."""
_OBLIQUE = words("by of with to for from against")
_NEAR = 24
"""Tokens from a name to what he did to himself."""
_OWN_DEATH = words("shot killed shooting killing turned turning stabbed stabbing")
_PARTING = words("she he they her them ;")
_OWN = (("'s",), ("said",), ("says",))
_SPOKE = words("said says added recalled explained")
_HARM = words("killed died stabbed shot")
_WHEN = words("after before since until")
"""Before an arrest that only tells when something else was."""
_SINGULAR = words("was is has faces")
_CLEARED = words("cleared dropped acquitted exonerated innocence wrongly mistakenly exonerate")
_CLUES = (
    _CATCH
    | charges.CLUES
    | nameddoers.CLUES
    | words(
        "warrant warrants complaint affidavit looking searching hunting hunt manhunt search seeking identified named "
        "naming blamed blame blames accuse accuses self-inflicted himself herself"
    )
)
