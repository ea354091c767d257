"""Noun phrases that name people → how many they are: "at least 73 people", "his wife", "Qasem Soleimani, 62,"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.extract.ages import aged_apart, is_age, is_brood, is_day, of_some
from geo.extract.lexicon import ATTACKERS, CLOSED_CLASS, PERSONS, PLURALS, TITLES
from geo.extract.names import Ground, name_end
from geo.extract.numbers import NUMBER_WORDS, quantity
from geo.extract.peoplewords import (
    AFTER_AGED,
    AGED,
    ANIMALS,
    ARTICLES,
    COMPOUND,
    DEFINITE,
    DO,
    EXTRA,
    FATE,
    GROUPS,
    MONEY,
    NO_NAMES,
    NONE,
    NTH,
    OF_THEM,
    SUFFERING,
    TEAMS,
    THINGS,
    UNITS_OF,
    UNKNOWN,
    YEAR,
)
from geo.extract.sentences import Sentence
from geo.extract.tokens import Token
from geo.model import Count

__all__ = ["Ground", "People", "find"]


_ARTICLED = re.compile(r"(?:[ae]l|a[dnrstz]|ash)-[A-Z]")
_GROUPED = ("family", "group", "crew", "team", "party", "gang", "squad")
_DENIED = 8
"""Words back to which a "no" is looked for."""
_SOME_SIZE = ("large", "great", "small", "significant", "considerable", "good")
_PEOPLE = re.compile(r"(?:[a-z]{2}ers|[a-z]{2}ors|ists|ians|[a-z]men|women|[a-z]{3}ees|[a-z]{3}ants|crats)$")


@dataclass(frozen=True, slots=True)
class People:
    """A noun phrase `tokens[first:last]` that names people."""

    first: int
    last: int
    count: Count | None
    """None: some, known from before ("the victims")."""
    kind: str
    """"counted" (has a number), "bare" (a number alone), "part" ("four of them"), "one" (a man), "definite" (the man),
    "single" (man), "pronoun", "named", "plural" (men), "known" (the men), "none"."""
    head: str = ""
    """The noun that says who they are, lower case."""
    additional: bool = False
    """"170 others", "three more": on top of those named before."""

    @property
    def civilian(self) -> bool:
        """Said to be civilians, by their trade, age or kinship."""
        return self.head in ("civilian", "civilians")

    @property
    def attacker(self) -> bool:
        """Said to be the attackers themselves."""
        return self.head in ATTACKERS


def find(sentence: Sentence, ground: Ground) -> dict[int, People]:
    """The phrases of a sentence by the index of their first token; none overlaps another.

    Places are no persons, and a surname known from a full name is one.
    """
    tokens = sentence.tokens
    found: dict[int, People] = {}
    i = 0
    while i < len(tokens):
        people = _phrase(tokens, i, sentence, ground)
        if people is None:
            i += 1
            continue
        if people.kind == "named" and (whole := _also_called(tokens, people, found)) is not None:
            people = whole
        found[people.first] = people
        i = people.last
    return found


def _also_called(tokens: Sequence[Token], people: People, found: dict[int, People]) -> People | None:
    """ "Nazir Saleh (Abu Omar)": one person with both names, where `people` is the second; None elsewhere."""
    i = people.first
    if i < 2 or tokens[i - 1].low != "(" or people.last >= len(tokens) or tokens[people.last].low != ")":
        return None
    before = next((p for p in reversed(found.values()) if i - 4 <= p.last <= i - 1), None)
    if before is not None and all(_ARTICLED.match(t.text) or t.text[0].isupper() for t in tokens[before.last : i - 1]):
        return replace(before, last=people.last + 1) if before.kind in ("named", "one", "single", "definite") else None
    own = tokens[i - 2].text[0].isupper() and tokens[i - 2].low not in NO_NAMES
    return People(i - 2, people.last + 1, people.count, "named", tokens[i - 2].low) if own else None


def _phrase(tokens: Sequence[Token], i: int, sentence: Sentence, ground: Ground) -> People | None:
    low = tokens[i].low
    if not (low[0].isalnum()):
        return None
    aged = aged_apart(tokens, i)
    if aged is not None:
        head = _head(tokens, aged) or aged
        end = name_end(tokens, head, sentence, ground)
        return People(i, max(head, end), Count.exactly(1), "named" if end > head else "one", _head_word(tokens, aged))
    if (i and tokens[i - 1].low in MONEY) or is_age(tokens, i) or is_day(tokens, i) or is_brood(tokens, i):
        return None
    if low == "both":
        return _both(tokens, i)
    if low in ("every", "all") and (whole := _all_of(tokens, i)) is not None:
        return whole
    if low in ("a", "an") and i + 2 < len(tokens) and tokens[i + 1].low in UNKNOWN and tokens[i + 2].low == "number":
        return People(i, i + 3, None, "known", "number")
    if (group := _group(tokens, i)) is not None:
        return group
    some = of_some(tokens, i)
    whole = _counted(tokens, some) if some is not None else None
    if some is not None and whole is not None and whole.last > some:
        return People(i, whole.last, None, "known", whole.head)
    counted = _counted(tokens, i)
    if counted is not None:
        return counted if counted.last > i else None
    if low in ("every", "each") and (noun := _head(tokens, i + 1)) is not None:
        return People(i, noun, None, "known", tokens[noun - 1].low)  # "every passenger": nobody says how many
    if low in ARTICLES and not (low in ("one", "another") and _head(tokens, i + 1) is None):
        return _with_article(tokens, i, sentence, ground)
    if low in PERSONS and not (low in TITLES and name_end(tokens, i, sentence, ground) > i + 1):
        return _bare(tokens, i, sentence, ground)
    if "-" in low and AGED.fullmatch(low):
        if any(t.low in ANIMALS for t in tokens[i + 1 : i + 3]):
            return None
        head = _head(tokens, i) or i + 1
        end = name_end(tokens, head, sentence, ground)
        return People(i, max(head, end), Count.exactly(1), "named" if end > head else "one", _head_word(tokens, i))
    if low in ("he", "she", "him"):
        return People(i, i + 1, Count.exactly(1), "pronoun", low)
    if low == "one" and i and tokens[i - 1].low in ("this", "that", "every", "any", "which"):
        return None
    if low in ("one", "another", "someone", "somebody") and i + 1 < len(tokens):
        return People(i, i + 1, Count.exactly(1), "one", "", additional=low == "another")
    if low == "others" and _opens(tokens, i):
        return People(i, i + 1, Count(2, 2, None, "plural"), "plural", low, True)
    if low in ("nobody", "none") or (low == "no" and i + 1 < len(tokens) and tokens[i + 1].low in NONE):
        return People(i, i + (2 if low == "no" else 1), Count.exactly(0), "none")
    if low == "no" and (last := _head(tokens, i + 1)) is not None:  # "no hotel guest was hurt" counts no others
        anybody = tokens[last - 1].low in ("people", "person", "persons")
        return People(i, last, Count.exactly(0) if anybody else None, "none" if anybody else "known")
    end = name_end(tokens, i, sentence, ground)
    if end > i and not (i and tokens[i - 1].low == "the" and low not in TITLES):  # "the Rural Centre" is nobody
        return People(i, end, Count.exactly(1), "named", low)
    return None


def _group(tokens: Sequence[Token], i: int) -> People | None:
    """ "A family of six people", "a group of 12"; "a large number", which is some."""
    lows = [t.low for t in tokens[i : i + 4]]
    if len(lows) < 4 or lows[0] not in ("a", "an", "one", "another"):
        return None
    if lows[1] in _SOME_SIZE and lows[2] == "number" and lows[3] != "of":
        return People(i, i + 3, Count(2, 2, None, "a number of"), "counted", "number")
    read = quantity(tokens, i + 3) if lows[1] in _GROUPED and lows[2] == "of" else None
    if read is None or read.vague:
        return None
    head = _head(tokens, read.last, counted=True) or read.last
    return People(i, head, read.count, "counted", tokens[head - 1].low if head > read.last else "members")


def _all_of(tokens: Sequence[Token], i: int) -> People | None:
    """ "Every one of the 23 workers", "all but two of the 12 climbers"."""
    lows = [t.low for t in tokens[i + 1 : i + 3]]
    if lows[:1] not in (["one"], ["but"]):
        return None
    spared = quantity(tokens, i + 2) if lows[0] == "but" else None
    k = spared.last if spared is not None else i + 2
    if k >= len(tokens) or tokens[k].low != "of" or (lows[0] == "but" and spared is None):
        return None
    whole = quantity(tokens, k + 1)
    if whole is None or whole.count.best is None or whole.count.low != whole.count.high:
        return None
    head = _head(tokens, whole.last, counted=True) or whole.last
    left = whole.count.best - (spared.count.best or 0 if spared is not None else 0)
    return People(i, head, Count.exactly(left), "counted", tokens[head - 1].low) if left > 0 else None


def _both(tokens: Sequence[Token], i: int) -> People | None:
    """ "Both were killed", "both men"."""
    low = tokens[i].low
    following = tokens[i + 1].low if i + 1 < len(tokens) else ""
    head = _head(tokens, i + 1)
    if head is not None and tokens[head - 1].low in PLURALS:
        return People(i, head, Count.exactly(2), "counted", tokens[head - 1].low)
    return People(i, i + 1, Count.exactly(2), "bare", low) if following in FATE or following in DO else None


def _counted(tokens: Sequence[Token], i: int) -> People | None:
    """A quantity and the people it counts; a number of something else is swallowed as None with no claim."""
    read = quantity(tokens, i)
    if read is None or (i and tokens[i - 1].low in ("how", "so", "too", "as", "not") and read.vague):
        return None
    following = tokens[read.last].low if read.last < len(tokens) else ""
    if tokens[i].text == "Few" and following in ("was", "is", "has", "had"):
        return None  # Mr Few
    if tokens[read.last - 2].low == "other" and read.last > i + 1 and is_age(tokens, read.last - 1):
        return None
    if [t.low for t in tokens[read.last : read.last + 2]] in (["-", "and"], ["-", "or"], ["-", "to"]):
        return None  # "his 12- and 10-year-old sons"
    extra = any(tokens[k].low in EXTRA for k in range(max(0, i - 1), read.last))
    j = read.last
    if j >= len(tokens):
        return People(i, j, read.count, "bare")
    low = tokens[j].low
    if (
        low in UNITS_OF
        or (j + 1 < len(tokens) and low == "-" and tokens[j + 1].low in UNITS_OF)
        or low in ("%", ":", "/")
    ):
        return None
    if low.isdigit() and tokens[j - 1].low == "one":  # "one 17 and the other 21"
        return None
    if read.last - i == 1 and YEAR.fullmatch(tokens[i].low):
        return None
    while j < len(tokens) and tokens[j].low in EXTRA:
        extra = True
        j += 1
    if j < len(tokens) and tokens[j].low == "of" and j + 1 < len(tokens) and tokens[j + 1].low in OF_THEM:
        k = j + 2
        head = _head(tokens, k) if tokens[j + 1].low not in ("them", "whom") else k
        kind = "part" if tokens[j + 1].low in ("them", "whom") else "counted"
        if any(t.low in ANIMALS for t in tokens[k : k + 4]):
            return None
        if kind == "part":
            head = _head(tokens, k)
        return People(i, head or k, read.count, kind, tokens[(head or k) - 1].low, extra)
    if j < len(tokens) and tokens[j].low == "of" and (read.vague or tokens[j - 1].low in ("score", "dozen")):
        j += 1
        while j < len(tokens) and tokens[j].low in EXTRA:
            extra = True
            j += 1
    head = _head(tokens, j, counted=True) or _nation(tokens, j)
    if head is not None:
        return People(i, _household(tokens, head), read.count, "counted", tokens[head - 1].low, extra)
    if extra:
        return People(i, j, read.count, "counted", "others", True)
    if j >= len(tokens) or tokens[j].low in CLOSED_CLASS or not tokens[j].low[0].isalpha():
        if read.vague and j < len(tokens) and tokens[j].low == "of":
            return None
        return People(i, read.last, read.count, "bare")
    if tokens[j].low in FATE or tokens[j].low in DO:
        return People(i, read.last, read.count, "bare")
    return None


def _nation(tokens: Sequence[Token], j: int) -> int | None:
    """Index after a capitalised word that can only name people: "12 Rohingya were killed"."""
    if j + 1 >= len(tokens) or not tokens[j].text[0].isupper() or tokens[j].low in NO_NAMES | CLOSED_CLASS:
        return None
    return j + 1 if tokens[j + 1].low in DO or tokens[j + 1].low in FATE else None


def _opens(tokens: Sequence[Token], i: int) -> bool:
    """Whether "others" at `i` are people of their own ("… killed and others wounded"), not the rest of a list."""
    before = tokens[i - 1].low if i else ""
    if before == "and":
        k = i - 3 if tokens[i - 2].low == "," else i - 2
        return k >= 0 and tokens[k].low in FATE
    if before == "with" and i + 1 < len(tokens) and (tokens[i + 1].low in FATE or tokens[i + 1].low in SUFFERING):
        return True  # "killed two, with others sustaining injuries"
    return before not in ("the", "among", "including", "with", "like")


def _household(tokens: Sequence[Token], k: int) -> int:
    """Index after "of the Poe family", where that follows at `k`; else `k`."""
    if k < len(tokens) and tokens[k].low == "of":
        for j in range(k + 2, min(len(tokens), k + 7)):
            if tokens[j].low in ("family", "families", "household", "clan", "tribe"):
                return j + 1
            if not (tokens[j].text[0].isupper() or tokens[j].low in ("same", "and", "-", "one", "single", "extended")):
                break
    return k


def _head(tokens: Sequence[Token], j: int, *, counted: bool = False) -> int | None:
    """Index after the person noun that ends the phrase whose modifiers begin at `j`; None when no person noun comes.

    After a number (`counted`), a plural that ends like names of people do is one: "two bailiffs" is not, "five
    Bolivians" and "three roofers" are.
    """
    k = j
    limit = min(len(tokens), j + 7)
    named: int | None = None
    while k < limit:
        low = tokens[k].low
        if low[0].isdigit() or low in NUMBER_WORDS:
            aged = aged_apart(tokens, k)
            if aged is not None:
                k = aged
                continue
        if low in PERSONS and k + 1 < len(tokens) and tokens[k + 1].low == "'s":  # "the man's wife"
            k += 2
            continue
        if low in PERSONS or (counted and _PEOPLE.search(low) and low not in THINGS):
            while k + 1 < len(tokens) and tokens[k + 1].low in PERSONS:
                k += 1
            if k + 1 < len(tokens) and tokens[k + 1].low in COMPOUND:
                return None
            return k + 1
        if AGED.fullmatch(low) and (
            low.endswith("olds")
            or k + 1 >= len(tokens)
            or tokens[k + 1].low in CLOSED_CLASS
            or tokens[k + 1].low in AFTER_AGED
            or not tokens[k + 1].low[0].isalpha()
        ):
            return k + 1
        if k == j and AGED.fullmatch(low) and all(t.text[0].isupper() for t in tokens[k + 1 : k + 3]):
            named = k + 1  # "a 19-year-old Jim Poe"
        if (
            (low in CLOSED_CLASS and tokens[k].text != "US")
            or low in FATE
            or low.isdigit()
            or (low in NUMBER_WORDS and k > j)
            or (not low[0].isalnum() and low not in ("-", '"', "'s"))
        ):
            return named
        k += 1
    return named


def _head_word(tokens: Sequence[Token], i: int) -> str:
    end = _head(tokens, i)
    return tokens[end - 1].low if end else ""


def _with_article(tokens: Sequence[Token], i: int, sentence: Sentence, ground: Ground) -> People | None:
    low = tokens[i].low
    head = _head(tokens, i + 1)
    if head is None:
        return _next_one(tokens, i)
    noun = tokens[head - 1].low
    team = next((k for k in range(head, min(head + 2, len(tokens))) if tokens[k].low in TEAMS), None)
    if team is not None and all(t.low.isalpha() and t.low not in CLOSED_CLASS for t in tokens[head:team]):
        return People(i, team + 1, Count(2, 2, None, "plural"), "plural", noun)  # "an insurgent mortar team"
    end = max(head, name_end(tokens, head, sentence, ground))
    if noun == "couple":
        return People(i, end, Count.exactly(2), "counted" if low in ("a", "an", "another") else "definite", noun)
    if noun in GROUPS:
        return None
    if noun in PLURALS:
        return People(i, end, None, "known", noun) if low in DEFINITE else None
    if low in ("the", "this", "that", "their", "his", "her", "my", "our"):
        owned = low in ("their", "his", "her") or any(t.low == "'s" for t in tokens[i + 1 : head])
        kind = "named" if end > head else "one" if owned else "definite"  # "the mayor's guard" is new as "his guard" is
        return People(i, end, Count.exactly(1), kind, noun)
    return People(i, end, Count.exactly(1), "one", noun)


def _next_one(tokens: Sequence[Token], i: int) -> People | None:
    """ "A fourth is fighting for his life", "a sixth hurt his knee"."""
    if i + 2 >= len(tokens) or tokens[i].low not in ("a", "an") or tokens[i + 1].low not in NTH:
        return None
    low = tokens[i + 2].low
    single = low in FATE or (low in DO and low not in ("were", "are", "have", "remain"))
    return People(i, i + 2, Count.exactly(1), "one", "", True) if single else None


def _is_denied(tokens: Sequence[Token], i: int) -> bool:
    """Whether the people at `i` are none: "no soldiers", "no other women or children", "neither police nor rebels"."""
    for t in reversed(tokens[max(0, i - _DENIED) : i]):
        if t.low in ("no", "neither"):
            return True
        if t.low not in PERSONS and t.low not in ("or", "nor", "and", ",", "other", "local", "innocent"):
            return False
    return False


def _bare(tokens: Sequence[Token], i: int, sentence: Sentence, ground: Ground) -> People | None:
    """People without article or number: "soldiers" (two at least), "police officer" in a headline (one)."""
    head = _head(tokens, i)
    before = [t.low for t in tokens[max(0, i - 2) : i]]
    if head is None or _is_denied(tokens, i):
        return None
    if (
        before[-1:] == ["for"]
        and tokens[i].text[0].isupper()
        and "hospital" in {t.low for t in tokens[max(0, i - 5) : i]}
    ):
        return None  # "Bell Hospital for Children"
    noun = tokens[head - 1].low
    if noun in GROUPS or noun in (
        "police",
        "staff",
        "crew",
        "personnel",
        "major",
        "general",
        "private",
        "chief",
        "native",
        "female",
        "male",
    ):
        return None
    end = max(head, name_end(tokens, head, sentence, ground))
    if noun in PLURALS:
        return People(i, head, Count(2, 2, None, "plural"), "plural", noun)
    return People(i, end, Count.exactly(1), "named" if end > head else "single", noun)
