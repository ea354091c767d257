"""Who did what to whom, told without the word for it: "Three clerks were led away in handcuffs by the police".

Where no set phrase of a sentence tells of an event, its verbs are looked at with what stands before and behind them in
their clause. The classes of nouns there make of the same verb an arrest ("detectives took … into custody"), an
abduction ("gunmen took … into the forest"), a theft ("raiders took the cattle"), or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from geo.extract.days.dateforms import DAY_NAMES, MONTH_NAMES
from geo.extract.phrases.deedframes import TABLE
from geo.extract.phrases.nouns import NOUNS
from geo.extract.phrases.triggers import Trigger
from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import words

__all__ = ["find"]


def find(s: Sentence) -> list[Trigger]:
    """For each verb of a sentence that has a frame with its nouns the heaviest one; offsets count in `low`."""
    if s.lows.isdisjoint(_FRAMES):
        return []
    found: list[Trigger] = []
    for n, verb in enumerate(s.words):
        frames = _FRAMES.get(verb)
        if frames is None or _is_unreal(s.words, n) or _is_name(s, n) or s.words[n + 1 : n + 2] == ("place",):
            continue
        clause = _Clause.around(s, n)
        fitting = [(f, end) for f in frames if (end := _fits(f, clause, s)) >= 0]
        if fitting:
            frame, end = max(fitting, key=lambda found: found[0].weight)
            start, stop = s.tokens[n].start - s.start, s.tokens[max(n, end)].end - s.start
            found.append(
                Trigger(frame.event_type, frame.sub_event_type, frame.weight, "event", start, stop, s.low[start:stop])
            )
    return found


class _Term(NamedTuple):
    """What must, or must not, be there: one of some words, of a class of nouns among them."""

    words: frozenset[str]
    named: bool
    """A name will do."""
    number: bool
    """A number will do."""
    person: bool
    """Whoever does something for a living will do: "weavers", "tugmen"."""
    never: bool

    @classmethod
    @cache
    def of(cls, said: str) -> _Term:
        """Read from the table, which says most of them many times."""
        choices = said.removeprefix("!").split("|")
        known = frozenset[str]().union(*(NOUNS.get(c, {c}) for c in choices))
        known |= frozenset() if _PEOPLE.isdisjoint(choices) else NOUNS["PERSON"]
        return cls(
            known,
            bool({"NAME", "SOMEBODY"} & {*choices}),
            "SOMEBODY" in choices,
            not _PEOPLE.isdisjoint(choices),
            said.startswith("!"),
        )


class _Frame(NamedTuple):
    """One line of the table for one verb."""

    event_type: str
    sub_event_type: str
    weight: int
    active_only: bool
    doer_may_be_left_out: bool
    doer: tuple[_Term, ...]
    whom: tuple[_Term, ...]
    anywhere: tuple[_Term, ...]

    needed: tuple[frozenset[str], ...]
    """Words of each of which the sentence must have one."""

    @classmethod
    def of(cls, head: str, said: str) -> _Frame:
        """Read from the table."""
        event_type, sub, weight = (part.strip() for part in head.split("|"))
        mark, said = (said[0], said[2:]) if said[0] in "=~" else ("", said)
        doer, _, whom, anywhere, *_ = (
            tuple(_Term.of(term) for term in part.split() if term != "-") for part in (*said.split(" : "), "")
        )
        needed = tuple(t.words for t in (*anywhere, *doer, *whom) if not (t.never or t.named or t.person))
        return cls(event_type, sub, int(weight), mark == "=", mark == "~", doer, whom, anywhere, needed)


class _Clause(NamedTuple):
    """A verb's clause: indices of the tokens before it and behind it."""

    before: range
    after: range
    passive: bool
    by: int
    """Index of the token behind "by"; −1: nothing is said to be done by anybody."""

    @classmethod
    def around(cls, s: Sentence, n: int) -> _Clause:
        """Its bounds: signs, and words that begin another clause; what "who" and "which" begin belongs to the noun."""
        low = s.words
        first = n
        while first > 0 and n - first < _REACH and not _is_bound(low, first - 1):
            first -= 1
        last = n + 1
        while last < len(low) and last - n <= _REACH and not _ends(low, last):
            last += 1
        aux = _auxiliary(low, n)
        by = next((m + 1 for m in range(n + 1, last) if low[m] == "by"), -1)
        return cls(range(first, n), range(n + 1, last), aux in _BE or (by > 0 and aux not in _HAVE), by)


def _auxiliary(low: Sequence[str], n: int) -> str:
    """The word that makes a verb passive or perfect, be it that of another before it: "was beaten and robbed"."""
    while n > 0 and (low[n - 1] in _AND or low[n - 1].endswith("ly") or low[n - 1] in _FOUND or low[n] in _AND):
        n -= 1
    return low[n - 1] if n > 0 else ""


def _fits(f: _Frame, c: _Clause, s: Sentence) -> int:
    """Index of the last token of what a verb does to whom; −1 where the frame is not filled."""
    if any(words.isdisjoint(s.lows) for words in f.needed):
        return _NONE
    if not all(_has(t, range(len(s.words)), s) != _NONE for t in f.anywhere):
        return _NONE
    if not c.passive or f.active_only:
        ends = [_has(t, c.before, s, governed=False) for t in f.doer] + [_has(t, c.after, s) for t in f.whom]
        if _NONE not in ends:
            return max((e for e in ends if e in c.after), default=c.before.stop)
        if not c.passive:
            return _NONE
    if f.active_only or not f.whom:
        return c.before.stop if f.doer_may_be_left_out and not (f.doer or f.whom) else _NONE
    patient, *rest = f.whom
    ends = [_has(patient, c.before, s)] + [_has(t, c.after, s) for t in rest]
    doers = range(c.by, c.after.stop) if c.by > 0 else range(0)
    if c.by > 0 or not f.doer_may_be_left_out:
        ends += [_has(t, doers, s) for t in f.doer]
    return max(ends) if _NONE not in ends else _NONE


def _has(t: _Term, where: range, s: Sentence, *, governed: bool = True) -> int:
    """Index of a token that fills a term, or of any where none must; −1 where it is not filled. `governed`: it may
    stand behind a preposition, as no subject does."""
    at = next((m for m in where if _fills(t, m, s) and (governed or not _is_governed(s.words, m, where.start))), _NONE)
    if t.never:
        return where.start if at == _NONE else _NONE
    return at


def _fills(t: _Term, m: int, s: Sentence) -> bool:
    word = s.words[m]
    if word in t.words:
        return True
    if t.number and (word in _NUMBERS or word[0].isdigit()):
        return _counts_people(s.words, m)
    if t.person and _is_trade(word):
        return True
    return t.named and _is_name(s, m) and not (t.number and s.words[m - 1] in _AT)


def _is_governed(low: Sequence[str], m: int, first: int) -> bool:
    """Whether a noun stands behind a preposition: "the stage" of "led the pupils onto the stage and gave …"."""
    before = low[max(first, m - _NEAR) : m]
    return any(w in _PREPOSITIONS and not _VERBAL & {*before[k + 1 :]} for k, w in enumerate(before))


def _is_trade(word: str) -> bool:
    return word.endswith(_TRADE) and word not in _NO_TRADE


def _counts_people(low: Sequence[str], m: int) -> bool:
    """Whether a number stands before people, or alone."""
    after = low[m + 1 : m + 4]
    return not after or after[0] in _ALONE or any(w in NOUNS["PERSON"] or _is_trade(w) for w in after)


def _is_name(s: Sentence, m: int) -> bool:
    """Whether a token is written as a name: not the first, nor a day's."""
    return m > 0 and s.texts[m][0].isupper() and not s.shouted and s.words[m] not in _CALENDAR


def _is_bound(low: Sequence[str], m: int) -> bool:
    if low[m] in _TIMES and low[m + 1] in _CALENDAR:
        return False
    if low[m] in _FOUND and low[m - 1] in _BE:
        return False
    return low[m] in _BOUNDS or (low[m] == "that" and m > 0 and low[m - 1] in _SAID)


def _ends(low: Sequence[str], m: int) -> bool:
    """Whether a token ends the clause of a verb before it: "…, and" begins another."""
    if low[m] in _TIMES and m + 1 < len(low) and low[m + 1] in _CALENDAR:
        return False
    return low[m] in _ENDS or (low[m] in _AND and low[m - 1] == ",")


def _is_unreal(low: Sequence[str], n: int) -> bool:
    """Whether the words before a verb say that it is not done."""
    return not _UNREAL.isdisjoint(low[max(0, n - 3) : n])


_PEOPLE = words("SOMEBODY PERSON CROWD")
_TRADE = ("men", "ists", "ers", "ors")
_NO_TRADE = words(
    "others papers newspapers rivers waters numbers letters matters orders borders quarters headquarters "
    "powers towers shutters barriers corners centers meters kilometers computers containers trailers "
    "tankers bombers launchers helicopters choppers mortars boulders timbers chambers shelters counters "
    "posters fingers shoulders fevers showers flowers dinners winters summers layers ladders engineers' "
    "doors floors motors tractors reactors sectors factors errors mirrors colors tenors generators "
    "detectors radiators corridors honors armors tremors specimen regimen acres boxers cylinders "
    "canisters boilers freighters cutters steamers liners trawlers pointers drawers"
)
"""Plurals that look like those who do something for a living."""
_ALONE = words("of others more were was are by in at on from for , .")
"""What stands behind a number that goes with no noun."""
_NONE = -1
_REACH = 24
"""Tokens of a clause on either side of its verb that are looked at."""
_TIMES = words("since until after before")
"""What begins a clause, but for before a day."""
_NEAR = 3
"""Tokens before a noun among which its preposition stands."""
_PREPOSITIONS = words("in at on onto into from to through over under with near outside inside against beside behind")
_VERBAL = words(", and or who which that was were is are had has have")
"""What between a preposition and a noun shows that the one does not govern the other."""
_SAID = words("said says say saying added told reported announced claimed heard believe believed fear")
_BOUNDS = words('; : ( ) " — – - when while as because since until although though if whether where but') | _SAID
_ENDS = _BOUNDS | words(". after who which that")
_AND = words("and or")
_AT = words("in at near on of from to for outside around towards")
"""Before the name of a place rather than of somebody."""
_BE = words("was were been being be got is are")
_HAVE = words("had has have")
_FOUND = words("reported found feared believed presumed")
"""Between "was" and the verb of what somebody noticed: "was reported stolen"."""
_UNREAL = words("to will would could may might should can must if not never n't cannot")
_NUMBERS = words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen "
    "dozens scores several"
)
_CALENDAR = DAY_NAMES | frozenset(MONTH_NAMES.split("|"))
_FRAMES: dict[str, list[_Frame]] = {}
"""Verb → its frames."""
for _entry in re.split(r"\n(?=\S)", TABLE.strip()):
    _head, _, _listed = _entry.partition("\n")
    for _said in " ".join(re.sub(r"\|\s+", "|", _listed).split()).split(" ; "):
        _frame = _Frame.of(_head, _said)
        for _verb in _said.split(" : ")[1].split():
            _FRAMES.setdefault(_verb, []).append(_frame)
