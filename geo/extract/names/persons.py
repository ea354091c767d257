"""Persons whom a report names in full, and where its sentences name them, by all of the name or by the surname."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import ATTACKERS, CLOSED_CLASS, PERSONS, TITLES
from geo.extract.words.namemodel import model
from geo.extract.words.peoplewords import AGED
from geo.extract.words.placewords import CALENDAR, FEATURES, ORGANISED, STREETS

__all__ = ["Called", "Persons"]


@dataclass(frozen=True, slots=True)
class Called:
    """One place where a sentence names a person."""

    first: int
    last: int
    """Indices of the tokens of the name, half-open."""
    who: str
    """The name in the fullest form that the report gives."""
    titled: bool = False
    """By a rank or an office: "Sgt. Jim Poe"."""


class Persons:
    """The persons of one report."""

    def __init__(self, sentences: Sequence[Sentence], places: Set[int] = frozenset()) -> None:
        """`sentences`: those that may name one in full; `places`: offsets at which names of places begin."""
        self._places = places
        self._full: dict[str, str | None] = {}
        """Surname → the fullest name of the one who bears it; None: several do."""
        self._titled: set[str] = set()
        """Who is named by a rank or an office."""
        for s in sentences:
            for first, last, titled in self._in_full(s):
                self._learn(s, first, last, titled)

    def of(self, s: Sentence) -> list[Called]:
        """Where a sentence names them, in order."""
        found, at = [], 0
        for first, last, titled in self._in_full(s):
            found += self._by_surname(s, range(at, first))
            who = self._full.get(_surname(s, first, last)) or _written(s, first, last)
            if _firstname(who) != s.texts[first]:
                who = _written(s, first, last)
            found.append(Called(first, last, who, titled or who in self._titled))
            at = last
        return found + self._by_surname(s, range(at, len(s.words)))

    def _by_surname(self, s: Sentence, tokens: range) -> list[Called]:
        found = []
        for i in tokens:
            who = self._full.get(s.words[i])
            if who is None or not s.texts[i][0].isupper() or _is_at(s, i):
                continue
            alone = i == 0 or not _is_name(s.texts[i - 1]) or s.words[i - 1] in _BEFORE_SURNAME
            if alone and (i + 1 == len(s.texts) or not _is_name(s.texts[i + 1])):
                titled = _is_titled(s, i) or who in self._titled
                found.append(Called(i, i + 1, who, titled))
        return found

    def _in_full(self, s: Sentence) -> Iterator[tuple[int, int, bool]]:
        """First and last token of each name in full, and whether a title stands before it."""
        if s.shouted:
            return
        at = 0
        for i in s.raised:
            if i < at or not _is_name(s.texts[i]):
                continue
            at = _run(s, i)
            first = _without_titles(s, i, at)
            named = [w for w in s.texts[first:at] if len(w) > 1 and w.lower() not in _JUNIOR]
            if 2 <= len(named) < _LONG and self._may_be_person(s, first, at):
                yield first, at, _is_titled(s, first) or _is_official(s, at)

    def _may_be_person(self, s: Sentence, first: int, last: int) -> bool:
        """Whether it is no street, office or town: by its words, by what stands before it, by an age."""
        lows = s.words[first:last]
        known, aged = lows[0] in model().first_names, _is_aged(s, first, last)
        if not _NO_PERSON.isdisjoint(lows):
            return known and aged
        if aged:
            return True
        if s.tokens[first].start in self._places or _is_at(s, first):
            return False
        return known or lows[-1] in model().surnames or lows[0] not in model().common

    def _learn(self, s: Sentence, first: int, last: int, titled: bool) -> None:
        who, surname = _written(s, first, last), _surname(s, first, last)
        known = self._full.setdefault(surname, who)
        if titled:
            self._titled.add(who)
        if known is None or _firstname(known) != _firstname(who):
            self._full[surname] = None
        elif len(who) > len(known):
            self._full[surname] = who
            if known in self._titled:
                self._titled.add(who)


def _run(s: Sentence, i: int) -> int:
    """Where the capitalised words from `i` on end, initials and particles among them."""
    k = i + 1
    while k < len(s.texts):
        if _is_part(s, k):
            k += 1
        elif s.texts[k] == "," and s.words[k + 1 : k + 2] and s.words[k + 1] in _JUNIOR:
            k += 2
        else:
            break
    return k


def _is_part(s: Sentence, k: int) -> bool:
    """Whether a name that began before `k` goes on there, with a word, a particle or the stop of an initial."""
    if _is_name(s.texts[k]) and (s.words[k] not in _NO_PART or _is_initial(s, k)):
        return True
    stop = s.texts[k] == "." and (len(s.texts[k - 1]) == 1 or s.words[k - 1] in _DOTTED)
    return (stop or s.words[k] in _PARTICLES) and _goes_on(s, k + 1)


def _is_initial(s: Sentence, k: int) -> bool:
    return len(s.texts[k]) == 1 and s.texts[k + 1 : k + 2] == (".",)


def _goes_on(s: Sentence, k: int) -> bool:
    return k < len(s.texts) and (_is_name(s.texts[k]) or (s.words[k] in _PARTICLES and _goes_on(s, k + 1)))


def _without_titles(s: Sentence, i: int, last: int) -> int:
    """Where the name itself begins: behind the last title, and behind words that only begin the sentence."""
    first = i
    for k in range(i, last):
        if not _BEFORE.isdisjoint(s.words[k].split("-")) or (k == i and s.words[k] in _OPENING):
            first = k + 1 + (s.words[k + 1 : k + 2] == (".",))
    return first


def _is_titled(s: Sentence, first: int) -> bool:
    """ "Sgt. Poe", "police chief Jim Poe", "spokesman Jim Poe"."""
    k = first - 1
    if k > 0 and s.words[k] in (".", ","):
        k -= 1
    return k >= 0 and s.words[k] in _OFFICIAL


def _is_at(s: Sentence, first: int) -> bool:
    """Whether a place is named: "at King Soopers", "a primer-gray Monte Carlo"."""
    before = s.words[first - 1] if first else ""
    return before in _PLACING or (before in ("a", "an", "the") and s.part == "text")


def _is_official(s: Sentence, last: int) -> bool:
    """ "Jim Poe, spokesman of the governor"."""
    return s.words[last : last + 1] == (",",) and not _OFFICIAL.isdisjoint(s.words[last + 1 : last + 2])


def _is_aged(s: Sentence, first: int, last: int) -> bool:
    after = s.words[last : last + 2]
    aged = len(after) > 1 and after[0] in (",", "(") and after[1].isdigit() and len(after[1]) < 3
    return aged or (first > 0 and AGED.fullmatch(s.words[first - 1]) is not None)


def _is_name(text: str) -> bool:
    return text[0].isupper() and (len(text) == 1 or not text.isupper() or len(text) < 4)


def _written(s: Sentence, first: int, last: int) -> str:
    """The name as it stands there, white space made plain."""
    start, end = s.tokens[first].start - s.start, s.tokens[last - 1].end - s.start
    return " ".join(s.text[start:end].split())


def _surname(s: Sentence, first: int, last: int) -> str:
    """The last word of a name that is no "Jr."."""
    k = last - 1
    while k > first and (s.words[k] in _JUNIOR or not s.texts[k][0].isalpha()):
        k -= 1
    return s.words[k]


def _firstname(who: str) -> str:
    return who.split(maxsplit=1)[0]


_LONG = 5
"""Words from which on it is too long for a name."""
_JUNIOR = words("jr sr ii iii iv")
_DOTTED = words("jr sr st")
_PARTICLES = words("de la del da dos das di du van von der den bin ibn al el ould ben ter le")
_NO_PART = words("i a the on in at of and")
_OFFICIAL = (
    TITLES - words("mr mrs ms")
    | words(
        "spokesman spokeswoman spokesperson prosecutor attorney solicitor coroner commander lawyer undersheriff "
        "secretary magistrate chairman director counsel defender examiner lt det supt dc pc cst insp asst assistant "
        "justice bail investigator firefighter paramedic bailiff policeman policewoman supt."
    )
) - words("father sister brother private general king prince queen guard")
_BEFORE = _OFFICIAL | ATTACKERS | words("mr mrs ms miss dr suspected accused alleged police defendant")
_PLACING = words(
    "in at near from outside around through throughout toward towards across on inside along off via into onto behind "
    "beneath called"
)
"""Before a name that is no person's."""
_BEFORE_SURNAME = CLOSED_CLASS | TITLES | PERSONS
"""Words that may be written large before a surname alone, and are no first name."""
_OPENING = CLOSED_CLASS | PERSONS
"""Before a name at the head of a sentence: "Shepherd Jim Poe"."""
_NO_PERSON = (
    FEATURES
    | STREETS
    | ORGANISED
    | CALENDAR
    | words(
        "hospital church college center centre hotel mall store bar club police department office service bureau "
        "agency company inc corp news times post medical regional national federal supreme crown high district "
        "committee council association union party front army group state states united north south east west "
        "northern southern eastern western university academy institute house station bridge bank market mosque "
        "temple stadium arena theater theatre restaurant cafe tavern inn motel apartments jail detention "
        "correctional justice criminal investigation sheriff's fire rescue emergency team force squad unit court"
    )
) - words("may april june august jan man lake lane st marsh park coast")
