"""Phrases that say how many people: "at least 73 people", "twelve of the 30 passengers"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geo.extract.counts import headnoun
from geo.extract.counts.carrying import TAKES
from geo.extract.counts.parentheses import compares
from geo.extract.days.dateforms import MONTH_NAMES, MONTHS
from geo.extract.names.ages import is_age
from geo.extract.text.tokens import Token, words
from geo.extract.words.countwords import ADVERBS, BE, OPENERS
from geo.extract.words.hedges import hedged
from geo.extract.words.lexicon import ATTACKERS, CLOSED_CLASS, PLURALS
from geo.extract.words.numbers import Quantity, quantity
from geo.extract.words.peoplewords import ANIMALS, DO, EXTRA, FATE, OF_THEM, UNITS_OF, YEAR
from geo.extract.words.placewords import CALENDAR
from geo.extract.words.wholenumbers import NUMBER_WORDS
from geo.model import Count

__all__ = ["UNTOLD", "People", "counted"]


UNTOLD = "unknown number"
"""Of people of whom it is said that nobody knows how many they are."""


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
    doer: bool = False
    """Told to have done the deed by the sentence that goes on about them: "a man shot two, then died"."""
    of: str = ""
    """How they stand to people told of before, where they are no others: "rest", "all", "living" ("the survivors"),
    "missing", "one" ("the last one")."""
    called: People | None = None
    """What says more of one person behind the phrase: the name in "a guard, Jim Poe,", or "Jim Poe, a man of 40,"."""

    @property
    def civilian(self) -> bool:
        """Said to be civilians, by their trade, age or kinship."""
        return self.head in ("civilian", "civilians")

    @property
    def attacker(self) -> bool:
        """Said to be the attackers themselves."""
        return self.doer or self.head in ATTACKERS


def counted(tokens: Sequence[Token], i: int) -> People | None:
    """A quantity and the people it counts; a number of something else is swallowed as None with no claim."""
    if i and tokens[i - 1].low[:3] in MONTHS and tokens[i].low.isdigit() and quantity(tokens, i + 1) is not None:
        return None  # "On May 8 six people"
    if tokens[i].low == "911":
        return None  # whom one calls
    if i and tokens[i - 1].low == "not" and _is_number(tokens[i]):
        return None  # "15 people, not 12,"
    read = quantity(tokens, i)
    before = tokens[i - 1].low if i else ""
    clause = read is not None and [t.low for t in tokens[read.last : read.last + 1]] == ["were"]
    clause = clause and tokens[i].low not in ("many", "few", "much")
    compared = before in ("how", "so", "too", "not") or (before == "as" and not clause)  # "as dozens were wounded"
    if read is None or (compared and read.vague):
        return None
    following = tokens[read.last].low if read.last < len(tokens) else ""
    if compares(tokens, i):
        return None
    if following in _MONTHS and tokens[read.last].text[0].isupper():
        return None  # "the night of 18 to 19 May"
    if tokens[i].text == "Few" and following in ("was", "is", "has", "had"):
        return None  # Mr Few
    if tokens[read.last - 2].low == "other" and read.last > i + 1 and is_age(tokens, read.last - 1):
        return None
    if [t.low for t in tokens[read.last : read.last + 2]] in (["-", "and"], ["-", "or"], ["-", "to"]):
        return None  # "his 12- and 10-year-old sons"
    than = {k - 1 for k in range(i, read.last) if tokens[k].low == "than"}  # "more than 50" are no others
    extra = any(tokens[k].low in EXTRA and k not in than for k in range(max(0, i - 1), read.last))
    j = _past_correction(tokens, read.last)
    if j >= len(tokens):
        return People(i, j, read.count, "bare")
    low = tokens[j].low
    if (
        low in UNITS_OF
        or (j + 1 < len(tokens) and low == "-" and tokens[j + 1].low in UNITS_OF)
        or low in ("%", "/")
        or (low == ":" and any(t.low[0].isdigit() for t in tokens[j + 1 : j + 2]))
    ):
        return None
    if low == "in" and any(t.low in _WORTH for t in tokens[j + 1 : j + 3]):
        return None  # "millions in losses"
    if low.isdigit() and tokens[j - 1].low == "one":  # "one 17 and the other 21"
        return None
    if read.last - i == 1 and YEAR.fullmatch(tokens[i].low):
        return None
    while j < len(tokens) and tokens[j].low in EXTRA:
        extra = True
        j += 1
    out_of = [t.low for t in tokens[j : j + 3]] == ["out", "of", "the"] and quantity(tokens, j + 3) is not None
    j += out_of  # "six out of the ten people"
    if (all_ := _of_the_killed(tokens, i, j)) is not None:
        return all_
    if j < len(tokens) and tokens[j].low == "of" and j + 1 < len(tokens) and tokens[j + 1].low in OF_THEM:
        k = _of_so_many(tokens, j + 2)
        head = headnoun.head(tokens, k) if tokens[j + 1].low not in ("them", "whom") else k
        kind = "part" if tokens[j + 1].low in ("them", "whom") else "counted"
        if any(t.low in ANIMALS for t in tokens[k : k + 4]):
            return None
        whole = quantity(tokens, k) if head is None and k < len(tokens) else None
        aboard = tokens[whole.last].low if whole is not None and whole.last < len(tokens) else ""
        behind = aboard in _BEHIND or aboard in ("on", "aboard", "inside", "later", "since")
        if whole is not None and kind == "counted" and behind:  # "nine of the 40 aboard", "one of the five has died"
            return People(i, whole.last, read.count, kind, "them", extra)
        if kind == "part":
            head = headnoun.head(tokens, k)
        elif (
            head is None
            and k < len(tokens)
            and tokens[j + 1].low in ("its", "their", "his", "her")
            and tokens[k].low not in _OWNED
        ):
            return None  # "one of its piers"
        noun = tokens[(head or k) - 1].low
        after = whole.last if whole is not None else k
        if head is None and after < len(tokens) and tokens[after].low in _FATED:
            noun = tokens[after].low  # "two of the 14 injured", "of those killed"
        return People(i, head or k, read.count, kind, noun, extra)
    if (some := _of_as_many(tokens, i, j, read)) is not None:
        return some
    if j < len(tokens) and tokens[j].low == "of" and (read.vague or tokens[j - 1].low in ("score", "dozen")):
        j += 1
        while j < len(tokens) and tokens[j].low in EXTRA:
            extra = True
            j += 1
    if not read.vague and (kin := headnoun.household(tokens, j)) > j:
        return People(i, kin, read.count, "counted", "members", extra)  # "six of a family"
    named = j + 1 if j < len(tokens) and tokens[j].low in _SORTED else j  # "21 armed Taliban"
    head = (
        headnoun.head(tokens, j, counted=True) or headnoun.nation(tokens, i, named) or headnoun.sufferers(tokens, i, j)
    )
    if head is not None and head + 1 < len(tokens) and tokens[head].low in ("'", "’"):  # "two contractors' employees"
        head = headnoun.head(tokens, head + 1, counted=True) or head
    if head is not None and not read.vague and (read.count.low or 0) > 1 and _is_of_one(tokens, j, head):
        return None  # "Four Winds waiter", "65 yr woman"
    if head is not None:
        noun = "soldiers" if _of_the_soil(tokens, head) else tokens[head - 1].low
        last = headnoun.household(tokens, head)
        if noun in _TWO_EACH and not read.vague:
            return People(i, last, read.count + read.count, "counted", "people", extra)
        if noun in _HOUSEHOLDS:  # nobody says of how many
            least = 2 * (read.count.low or 1)
            return People(i, last, Count(least, least, None, "plural"), "plural", noun, extra)
        if [t.low for t in tokens[last : last + 2]] == ["or", "more"] and read.count.low == read.count.high:
            return People(i, last + 2, hedged(read.count.best or 0, "at least"), "counted", noun, extra)
        return People(i, last, read.count, "counted", noun, extra)
    if extra and j < len(tokens) and tokens[j].low in ("times", "shots", "rounds"):
        return None  # "fired and hit him three more times"
    if extra:
        return People(i, j, read.count, "counted", "others", True)
    if j >= len(tokens) or tokens[j].low in _ENDS_ALONE or not tokens[j].low[0].isalpha():
        if read.vague and j < len(tokens) and tokens[j].low == "of":
            return None
        if i and tokens[i - 1].low in CALENDAR and tokens[i].low.isdigit():  # "QUETTA, June 28 (Wire) - "
            return None
        return People(i, read.last, read.count, "bare")
    while j < len(tokens) - 1 and tokens[j].low in ADVERBS - FATE and not read.vague:
        j += 1
    led = i and tokens[i - 1].low in TAKES and tokens[j].low in _LED
    led = led or (tokens[j].low in TAKES and j + 1 < len(tokens) and tokens[j + 1].low in _LED)
    there = tokens[j].low in ("aboard", "onboard") or [t.low for t in tokens[j : j + 2]] == ["on", "board"]
    told = (
        tokens[j].low in FATE or tokens[j].low in DO or tokens[j].low in _LOST or headnoun.lost_their_lives(tokens, j)
    )
    if led or there or told or _is_left(tokens, j):
        return People(i, read.last, read.count, "bare")
    return None


_ENDS_ALONE = CLOSED_CLASS | {"including"}
"""Behind a number that counts people whom no noun names: "seven including five women killed"."""


def _is_left(tokens: Sequence[Token], j: int) -> bool:
    """Whether the word at `j` says how a number of people fare, and is no word for the sort of a noun behind it: "(26)
    trapped after", "(three) hit when", "(one) critical", not "two trapped vehicles", "three hit songs"."""
    after = tokens[j + 1].low if j + 1 < len(tokens) else "."
    return tokens[j].low in _FARE and (after in CLOSED_CLASS - OPENERS or not after[0].isalnum())


def _is_number(token: Token) -> bool:
    return token.low[0].isdigit() or (token.low in NUMBER_WORDS and token.low != "one")


def _is_of_one(tokens: Sequence[Token], j: int, head: int) -> bool:
    """Whether the words from `j` to `head` name one person, so that a number before them is no count: "Four (Winds
    waiter)"; what stands right behind a number may be a slip of the pen."""
    noun = tokens[head - 1].text  # in small letters: "two Border Guard men"
    plural = f"{noun[:-3]}men" if noun.endswith("man") else f"{noun}s"
    single = head - j > 1 and noun not in PLURALS and plural in PLURALS
    return single and not any(t.low in PLURALS for t in tokens[j:head])


def _past_correction(tokens: Sequence[Token], k: int) -> int:
    """Index after the number that the one before `k` corrects: "15, not 12, (people)"; `k` where none stands."""
    lows = [t.low for t in tokens[k : k + 3]]
    at = k + 3 if lows == [",", "rather", "than"] else k + 2 if lows[:2] == [",", "not"] else k
    wrong = at > k and at + 1 < len(tokens) and _is_number(tokens[at]) and tokens[at + 1].low == ","
    return at + 2 if wrong else k


def _of_as_many(tokens: Sequence[Token], i: int, j: int, read: Quantity) -> People | None:
    """ "1 of 4 burglars": the one; `j`: index of "of"."""
    whole = quantity(tokens, j + 1) if j + 1 < len(tokens) and tokens[j].low == "of" and not read.vague else None
    if whole is None or whole.vague or (whole.count.low or 0) < (read.count.best or 0):
        return None
    head = headnoun.head(tokens, whole.last, counted=True)
    told = head is not None and tokens[head : head + 1] and tokens[head].low in ("who", "that", "whom")
    if head is None or told or (i and tokens[i - 1].low in BE):
        return None  # "she was one of four people killed there"
    return People(i, head, read.count, "counted", tokens[head - 1].low)


def _of_the_killed(tokens: Sequence[Token], i: int, j: int) -> People | None:
    """ "One of (the) nine students killed in May was my neighbour's girl": the nine; `j`: index of "of"."""
    if [t.low for t in tokens[j : j + 1]] != ["of"]:
        return None
    the = j + 1 < len(tokens) and tokens[j + 1].low == "the"
    if not the and not any(t.low in BE for t in tokens[j + 1 :]):
        return None  # "1 of 4 burglars killed"
    whole = quantity(tokens, j + 1 + the)
    head = headnoun.head(tokens, whole.last, counted=True) if whole is not None and not whole.vague else None
    if whole is None or head is None or head >= len(tokens) or tokens[head].low not in ("killed", "slain", "murdered"):
        return None
    return People(i, head, whole.count, "counted", tokens[head - 1].low)


def _of_the_soil(tokens: Sequence[Token], head: int) -> bool:
    """Whether they are what armies call their own dead: "five brave sons of (the) soil"."""
    return tokens[head - 1].low == "sons" and any(t.low == "soil" for t in tokens[head : head + 3])


def _of_so_many(tokens: Sequence[Token], k: int) -> int:
    """Index of "passengers" in "eleven of the 30 passengers"; `k`: after "of the"."""
    whole = quantity(tokens, k)
    if whole is None or whole.vague:
        return k
    head = headnoun.head(tokens, whole.last, counted=True)
    harmed = (
        head is not None
        and head < len(tokens)
        and tokens[head].low in FATE
        and tokens[head].low not in ("died", "perished")
    )
    told = head is not None and head < len(tokens) and tokens[head].low in ("who", "whom", "that")
    return k if head is None or harmed or told else whole.last


_LED = ("away", "off", *headnoun.BOUND)
"""What follows on a verb, or on those whom it befell, where captors led them off."""
_TWO_EACH = ("couples",)
_HOUSEHOLDS = ("family", "families")
_MONTHS = frozenset(MONTH_NAMES.split("|"))
_WORTH = words("losses damage damages cash compensation revenue repairs goods fines aid profits")
"""What is counted in money."""
_LOST = words(
    "unaccounted untraced listed can't cannot aren't isn't haven't hasn't couldn't die drown "
    "perish suffocate electrocuted suffocated asphyxiated trampled broke lie lay swam jumped leapt ran fell"
)
"""What is said of those who are missing, and in headlines of the dead, straight after their number."""
_FARE = words(
    "scalded burned burnt trapped buried sickened poisoned maimed blinded unconscious hospitalised hit struck grazed "
    "critical stable"
)
_FATED = words("injured wounded hurt dead killed who")
"""What stands for the people whom it befell, or tells who they are: "of those who died"."""
_SORTED = words("armed ethnic suspected alleged presumed unidentified")
"""What may stand between a number and whom a name alone names."""
_OWN = words("family group crew team party gang squad men own number ranks people convoy patrol company unit entourage")
"""Whose members are counted: "hurt four of his team"."""
_BEHIND = (FATE | DO) - _FATED
_OWNED = FATE | _OWN
