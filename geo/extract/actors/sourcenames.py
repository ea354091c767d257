"""The noun phrase that names a source, before its verb of saying or behind it: "the district police chief, Karim Shah,
said", "…, said sheriff's spokesman Lt. Ann Doe"."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from geo.extract.text.sentences import Sentence
from geo.extract.text.tokens import ARTICLED
from geo.extract.words import sayingwords as say
from geo.extract.words import sourcewords as near
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS, PLURALS, TITLES
from geo.extract.words.placewords import CALENDAR
from geo.extract.words.plainwords import is_plain
from geo.patterns import compiled

__all__ = ["Name", "before", "behind"]


class Name(NamedTuple):
    """What a source is called, by indices of tokens."""

    who: str
    """As it stands, white space made plain; the pronoun where there is no more."""
    first: int
    last: int
    """The token behind it."""
    head: str
    """The noun that says what it is, folded: "spokesman" of "a spokesman for the ministry"."""
    number: Literal["one", "many", "body", "any"]
    is_speaker: bool
    """Whether the words say by themselves that it may speak: a person, a body, an outlet, a document, a name."""
    is_document: bool
    main: bool = True
    """Whether it is all that stands at the head of its clause."""
    whole: bool = True
    """Whether the phrase ends where a clause may."""
    pronoun: bool = False


def before(s: Sentence, k: int) -> Name | None:
    """The subject of the verb at a token, whatever stands apart between them left out."""
    j = k - 1
    while j > 0 and _may_stand_between(s, j):
        j -= 1
    if not s.words[k].endswith("ing") and any(s.words[n] in near.BE and not _is_raised(s, n) for n in range(j, k)):
        return None  # "clashes were also reported"
    j = _back_over_times(s, j)
    if j > 0 and s.words[j] == "," and not s.words[k].endswith("ing"):  # "Omar Din, a farmer, said"
        apart = next((n for n in range(j - 1, max(-1, j - _APART), -1) if _parts(s, n)), None)
        if apart is None or s.words[apart] != ",":
            return None
        j = apart - 1
    return _left(s, j) if j >= 0 else None


def behind(s: Sentence, k: int, *, inverted: bool = False) -> Name | None:
    """The name that begins at a token; `inverted`: as the subject of a verb before it."""
    count = len(s.words)
    while k < count and s.words[k] in near.QUOTES:
        k += 1
    n = k
    while n < count and n - k < _LONG and not _breaks(s, n, k):
        n += 1
    last = _cut(s, k, n)
    if k >= last or s.words[k] in say.TIMES or (inverted and _tells(s, k, last)):
        return None
    whole = n == count or s.words[n] in near.STOPS or s.words[n] in near.GOES_ON or s.words[n] in near.PREPOSITIONS
    return _named(s, k, last, whole=whole)


def _may_stand_between(s: Sentence, j: int) -> bool:
    """Whether a token only tells how, when or in which tense a source speaks."""
    low = s.words[j]
    adverb = low.endswith("ly") and low not in near.NO_ADVERBS
    return (adverb or low in near.BETWEEN or low in near.BE) and not _is_raised(s, j)


def _left(s: Sentence, j: int) -> Name | None:
    """The name that ends with a token, back to where its clause begins."""
    n = j
    while n >= 0 and j - n < _LONG:
        low = s.words[n]
        if low in near.STOPS and not _abbreviates(s, n):
            break
        if low in _BOUNDS or (low == "and" and not _pairs(s, n, left=True)) or _CLOCK.fullmatch(low):
            break
        if low in near.SUBORDINATE:
            return None
        n -= 1
    else:
        return _trailing(s, 0 if n < 0 else n, j) if n >= 0 else _opening(s, 0, j)
    named = _opening(s, n + 1, j)
    if n < 0 or n == j or not (s.words[n] in near.RELATIVE or s.words[n] in near.TOLD):
        return named
    if named is not None and named.is_speaker:  # "the raid that police said …"
        return named._replace(main=False) if s.words[n] not in near.WHOM else None
    return _left(s, n - 1) if n and s.words[n] in near.WHO else None  # "an officer who asked not to be named said"


def _opening(s: Sentence, first: int, j: int) -> Name | None:
    """The name between two tokens, without what else opens the clause: "On Monday the army"."""
    while first <= j and (s.words[first] in say.TIMES or s.words[first] in near.ADVERBS or _is_date(s, first, j)):
        first += 1
    if first > j or s.texts[first][0].isdigit():
        return None
    last = _cut(s, first, j + 1)
    if s.words[first] in near.PREPOSITIONS or _has_verb(s, first + 1, last):
        return _trailing(s, first + 1, j)
    return _named(s, first, last)


def _trailing(s: Sentence, first: int, j: int) -> Name | None:
    """The last noun phrase before a verb, where more stands in its clause: "In a statement on Monday the rebels"."""
    at = next((n for n in range(j - 1, first, -1) if s.words[n] in near.ARTICLES), None)
    if at is None:
        at = j
        while at - 1 >= first and s.texts[at - 1].islower() and s.words[at - 1] in near.BEFORE_A_NOUN:
            at -= 1
    elif s.words[at - 1] in near.PREPOSITIONS:
        return None
    if s.words[at - 1] in near.PREPOSITIONS and s.texts[at][:1].isupper():
        return None
    named = _named(s, at, _cut(s, at, j + 1))
    return named._replace(main=False) if named is not None and not named.pronoun else None


def _named(s: Sentence, first: int, last: int, *, whole: bool = True) -> Name | None:
    """What stands between two tokens, as a name; None if nobody is named."""
    said = s.words[first:last]
    if len(said) == 1 and said[0] in _PRONOUNS:
        number = _PRONOUNS[said[0]]
        return Name(said[0], first, last, said[0], number, True, False, pronoun=True)
    if not said or (said[0] in say.NO_SUBJECT and said[0] not in near.OWNERS) or s.texts[last - 1] in say.NO_SUBJECT:
        return None
    if _has_verb(s, first, last) or s.texts[first][0].isdigit():
        return None
    if (
        said[0] == "a" and len(said) > 2 and said[-2] in PERSONS - PLURALS and said[-1] in say.MANY
    ):  # "a man police say was …"
        first = last - 1
    core = _core(s, first, last)
    while core - 1 > first and s.words[core - 1][0].isdigit():
        core -= 1
    head = s.words[core - 1]
    if head in CLOSED_CLASS and not _is_raised(s, core - 1):
        return None
    who = _LEAD.sub("", " ".join(s.text[s.tokens[first].start - s.start : s.tokens[last - 1].end - s.start].split()))
    who = who.strip(" ,;:\"“”'‘’()-–—")
    if not 2 < len(who) <= _LETTERS:
        return None
    raised = s.texts[core - 1][:1].isupper() or ARTICLED.match(s.texts[core - 1]) is not None
    proper = not s.shouted and raised and (core > 1 or not (head in PERSONS or (s.headline and is_plain(head))))
    speaks = head in say.SPEAKERS or proper or (s.shouted and (core - first > 1 or not is_plain(head)))
    bare = len(said) == 2 and said[0] in near.OWNERS and head in near.ITS  # "the statement said" is somebody's
    return Name(
        who,
        first,
        last,
        head,
        "any" if bare else _number(s, first, core, head),
        speaks and head not in say.NO_TELLER,
        head in say.DOCUMENTS,
        whole=whole,
        pronoun=bare,
    )


def _number(s: Sentence, first: int, core: int, head: str) -> Literal["one", "many", "body", "any"]:
    said = s.words[first:core]
    if head == "source":
        return "any"
    if head in say.MANY or "and" in said:
        return "many"
    if head in say.BODIES or head in say.DOCUMENTS:
        return "body"
    if any(low in PERSONS or low in TITLES or low in near.SPOKESMEN for low in said):
        return "one"
    return "any"


def _core(s: Sentence, first: int, last: int) -> int:
    """The end of a name without what a preposition adds to it."""
    begun = first + 1
    if s.words[begun:last][:1] == ("of",):  # "one of the elders"
        begun += 1
    return next((n for n in range(begun, last) if s.words[n] in near.PREPOSITIONS), last)


def _cut(s: Sentence, first: int, last: int) -> int:
    """The end of a name without the time, and without how its bearer was reached."""
    last = next((n for n in range(first + 1, last) if s.words[n] in near.REACHED or _goes_about(s, n)), last)
    while last > first and s.words[last - 1] in near.NEVER_LAST and _is_time(s, last - 1):
        last -= 1
    return last


def _goes_about(s: Sentence, n: int) -> bool:
    """Whether a token tells what people called so before it are doing: "refugees reaching the camp"."""
    return s.words[n].endswith("ing") and s.texts[n].islower() and s.words[n - 1] in PLURALS


def _is_time(s: Sentence, n: int) -> bool:
    """Whether a word of time stands for one, and not in a name: "Jerusalem Today"."""
    return s.shouted or not s.texts[n][:1].isupper() or s.words[n] in CALENDAR


def _back_over_times(s: Sentence, j: int) -> int:
    """The token before those that tell when: "the minister on 5 May said"."""
    while j > 0:
        day = s.words[j].isdigit() and s.words[j - 1] in say.TIMES
        if not (day or (s.words[j] in say.TIMES and _is_time(s, j))):
            break
        j -= 1
    return j


def _breaks(s: Sentence, n: int, k: int) -> bool:
    """Whether a name that began at `k` ends before token `n`."""
    low = s.words[n]
    if low in near.STOPS:
        return not _abbreviates(s, n)
    if low == "and":
        return not _pairs(s, n)
    if low[0].isdigit() and n > k:
        return True
    if low in near.PREPOSITIONS and n > k and n + 1 < len(s.words):
        after = s.words[n + 1]
        return low in near.WHENCE and (after in _SOME or after in say.TIMES or after[0].isdigit())
    return low in near.GOES_ON or low in near.FINITE or low in say.SPEAKING or low in ("saying", "as")


def _abbreviates(s: Sentence, n: int) -> bool:
    """Whether a full stop stands behind a rank or an initial: "Lt. J. Doe"."""
    if s.words[n] != "." or not n or n + 1 >= len(s.words):
        return s.words[n] == "-" and 0 < n < len(s.words) - 1 and s.tokens[n - 1].end == s.tokens[n + 1].start - 1
    before_it = s.words[n - 1]
    short = before_it in near.RANKS or (len(before_it) == 1 and before_it.isalpha() and s.texts[n - 1].isupper())
    return short and s.texts[n + 1][:1].isupper()


def _pairs(s: Sentence, n: int, *, left: bool = False) -> bool:
    """Whether an "and" joins two who speak: "police and hospital sources"."""
    if not n or n + 1 >= len(s.words):
        return False
    one, other = s.words[n - 1], s.words[n + 1]
    if one in PERSONS and one not in near.PAIRED and left and not _is_all(s, n):
        return False
    if not (one in say.SPEAKERS or one in near.PAIRED or _is_raised(s, n - 1)):
        return False
    return other in near.PAIRED or other in near.OTHERS or other in PLURALS or _is_raised(s, n + 1)


def _is_raised(s: Sentence, n: int) -> bool:
    return s.texts[n][:1].isupper() and not s.shouted


def _is_all(s: Sentence, n: int) -> bool:
    """Whether whom a clause names before an "and" is all that stands there: "…, a priest and two nurses said"."""
    first = next((i + 1 for i in range(n - 1, max(-1, n - 6), -1) if s.words[i] in near.STOPS), 0 if n < 6 else -1)
    return 0 <= first < n and (s.words[first] in near.COUNTED or first == n - 1) and not _tells(s, first, n)


def _parts(s: Sentence, n: int) -> bool:
    """Whether a sign ends what a comma sets apart."""
    return s.words[n] in near.PARTS and not (s.words[n] == "." and _abbreviates(s, n))


def _has_verb(s: Sentence, first: int, last: int) -> bool:
    """Whether a verb or a pronoun of another clause stands between two tokens; of people called "Were" it is none."""
    return any(s.words[n] in _VERBS and (s.shouted or n == 0 or s.texts[n].islower()) for n in range(first, last))


def _tells(s: Sentence, first: int, last: int) -> bool:
    """Whether a sentence of its own stands between two tokens: "said gunmen killed 17 people"."""
    return any(
        low in near.DEEDS or low[0].isdigit() or (n > first and low.endswith(("ed", "ing")) and s.texts[n].islower())
        for n, low in enumerate(s.words[first:last], first)
    )


def _is_date(s: Sentence, n: int, j: int) -> bool:
    """Whether a number that opens a clause is an hour or a year, and no count of people."""
    low = s.words[n]
    if not low[0].isdigit():
        return low in near.ZONES
    return n < j and (_CLOCK.fullmatch(low) is not None or (len(low) == 4 and low[:2] in ("19", "20")))


_LONG, _APART, _LETTERS = 16, 26, 90
"""Tokens of a name and of what stands apart from it, letters of a name, at most."""
_PRONOUNS: dict[str, Literal["one", "many", "body", "any"]] = {"he": "one", "she": "one", "they": "many", "it": "body"}
_BOUNDS = near.CLAUSES | near.RELATIVE | near.TOLD
_VERBS = near.FINITE | near.DEEDS
_SOME = ("a", "an", "its", "his", "her")
_CLOCK = compiled(r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[ap]m)?|[ap]\.m\.?|[ap]m")
_LEAD = compiled(
    r"^(?:the|a|an)\s+(?=state|local|deputy|provincial|health|interior|ministry|police|country|military|army)", re.I
)
"""An article that a name needs not."""
