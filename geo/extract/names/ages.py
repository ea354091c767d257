"""Numbers that count no victims: ages ("Jim Poe, 34, was"), days ("Dec. 25"), wholes ("some of the 350 aboard")."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.days.dateforms import MONTHS
from geo.extract.names.speltages import is_named_before, is_spelt_age
from geo.extract.text.tokens import Token, words
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS, PLURALS
from geo.extract.words.peoplewords import YEARS
from geo.extract.words.placewords import CALENDAR
from geo.extract.words.wholenumbers import NUMBER_WORDS

__all__ = ["CHILDREN", "NUMBERED", "SOME", "aged_apart", "is_age", "is_brood", "is_day", "is_share", "of_some"]


def _are_several(tokens: Sequence[Token], k: int) -> bool:
    """ "(20), including five children, were wounded", "(20), five of them critically,": as what follows at `k` says."""
    lows = [t.low for t in tokens[k : k + 4]]
    return lows[:1] == [","] and (
        (lows[1:2] != [] and lows[1] in _OF_SEVERAL) or lows[2:] in (["of", "them"], ["of", "whom"])
    )


def is_age(tokens: Sequence[Token], i: int) -> bool:
    """A bare number set off by commas ("Jim Poe, 34, was") or after "aged"; also what looks like a label ("07")."""
    low = tokens[i].low
    if low in ("about", "around") and i + 1 < len(tokens) and tokens[i + 1].low.isdigit():
        return _is_guessed(tokens, i + 1)
    if i and tokens[i - 1].low in _AGING and (low[0].isdigit() or low in ("from", "between")):
        return True  # "ages 20-27", "ranging in age from 16 to 43"
    if _is_age_limit(tokens, i):
        return True
    numbered = low[0].isdigit() or low in NUMBER_WORDS
    if numbered and i > 1 and tokens[i - 1].low == "of" and tokens[i - 2].low in ("age", "ages"):
        return True  # "all under the age of twelve"
    if _is_of_age_too(tokens, i) or (
        low in NUMBER_WORDS and i > 1 and tokens[i - 1].low == "of" and _is_child_of(tokens, i)
    ):
        return True
    if not low.isdigit():
        if low[0].isdigit() and _numbers_something(tokens, i):
            return True  # "Interstate 80-94"
        return is_spelt_age(tokens, i) and (is_named_before(tokens, i - 2) or _is_one_person(tokens, i - 2))
    if low.startswith("0"):
        return True
    if _is_guessed(tokens, i) or _hangs(tokens, i) or _closes_ages(tokens, i):
        return True
    if i > 3 and tokens[i - 1].low == "and" and tokens[i - 3].low == "of" and _is_of_children(tokens, i - 2):
        return True
    if (
        i > 1
        and tokens[i - 1].low == "of"
        and len(low) < 3
        and (_is_one_person(tokens, i - 2) or _is_of_children(tokens, i) or _is_apposed(tokens, i))
    ):
        return True  # "a farmer of 58 died", "sons of 9 and 6"
    if 0 < i < len(tokens) - 1 and tokens[i - 1].low == "(" and tokens[i + 1].low in (")", ","):
        return True
    if i > 1 and tokens[i - 1].low in ("one", "other") and i + 1 < len(tokens) and tokens[i + 1].low in (",", "and"):
        return True  # "two friends, one 16 and the other 22, were"
    if _leads_to_ages(tokens, i) or _follows_ages(tokens, i) or _numbers_something(tokens, i):
        return True
    if len(low) > 2 or i == 0 or tokens[i - 1].low not in (",", "and"):
        return False
    if tokens[i - 1].low == "and" and _are_several(tokens, i + 1):
        return False
    if i + 1 >= len(tokens):  # a headline: "Man held in death of boy, 14"
        return i > 1 and tokens[i - 1].low == "," and tokens[i - 2].low in PERSONS
    if tokens[i + 1].low == "of" and i + 2 < len(tokens) and tokens[i + 2].low in ("them", "whom", "these", "those"):
        return False
    return tokens[i + 1].low in (",", ".", ";", ")") or (
        tokens[i + 1].low in ("and", "of") and tokens[i - 1].low == "," and not _is_part(tokens, i + 1)
    )


def _is_part(tokens: Sequence[Token], k: int) -> bool:
    """Whether so many follow the word at `k`: "(downtown, 1) of 2 (suspects)"."""
    return (
        tokens[k].low == "of"
        and k + 1 < len(tokens)
        and (tokens[k + 1].low.isdigit() or tokens[k + 1].low in NUMBER_WORDS)
    )


def _is_age_limit(tokens: Sequence[Token], i: int) -> bool:
    """ "(88 children) under five have died", "(residents) over 65": the age up to or from which they are counted."""
    k = i + 1 if tokens[i].low in _LIMITS else i
    if not 1 < k < len(tokens) or tokens[k - 1].low not in _LIMITS or tokens[k - 2].low not in PERSONS:
        return False
    low = tokens[k].low
    after = tokens[k + 1].low if k + 1 < len(tokens) else "."
    age = low in NUMBER_WORDS or (low.isdigit() and len(low) < 3)
    return age and (not after[0].isalnum() or after in CLOSED_CLASS)


def _is_of_age_too(tokens: Sequence[Token], i: int) -> bool:
    """ "His friend, also 16, had died", "a girl, only nine, was": an age set off by commas."""
    if i < 2 or tokens[i - 1].low not in ("also", "only", "just") or tokens[i - 2].low != ",":
        return False
    low = tokens[i].low
    after = tokens[i + 1].low if i + 1 < len(tokens) else "."
    return (low.isdigit() or low in NUMBER_WORDS) and len(low) < _SPELT and after in (",", ".", ")", ";")


def _is_of_children(tokens: Sequence[Token], i: int) -> bool:
    """ "(Daughters of) 9 and 6", "(boys of) 11, 12 and 15": an age for each."""
    ages = i + 2 < len(tokens) and tokens[i + 1].low in (",", "and") and tokens[i + 2].low.isdigit()
    return ages and len(tokens[i + 2].low) < 3 and tokens[i - 2].low in CHILDREN


def _is_apposed(tokens: Sequence[Token], i: int) -> bool:
    """ "The fourth, a stylist of 24, was": an article, a noun that may be a trade, and an age between commas."""
    article = i > 3 and tokens[i - 3].low in ("a", "an") and tokens[i - 4].low == ","
    return article and i + 1 < len(tokens) and tokens[i + 1].low in (",", ".") and tokens[i - 2].low not in _LEADERS


def _is_one_person(tokens: Sequence[Token], i: int) -> bool:
    low = tokens[i].low
    single = low in PERSONS and low not in PLURALS and i > 0 and tokens[i - 1].low not in ("the", "and")
    return low in _OF_AGE or (single and low not in _LEADERS)


def _is_child_of(tokens: Sequence[Token], i: int) -> bool:
    """ "A child of three and", "a boy of six was": an age in words, behind which nobody is counted."""
    after = tokens[i + 1].low if i + 1 < len(tokens) else "."
    return (
        tokens[i - 2].low in _OF_AGE
        and tokens[i - 2].low not in PLURALS
        and (after in CLOSED_CLASS or not after[0].isalnum())
    )


def _is_guessed(tokens: Sequence[Token], i: int) -> bool:
    """ "A woman, who is about 40, was", "a man in his 20's"."""
    if i > 1 and tokens[i - 1].low in ("his", "her", "their") and tokens[i - 2].low in ("in", "mid", "late", "early"):
        return True
    near = i > 1 and tokens[i - 1].low in ("about", "around") and tokens[i - 2].low in ("is", "be", "was", "of")
    if near and tokens[i - 2].low == "of":  # "a child of about 12 drowned"
        return i > 2 and _is_one_person(tokens, i - 3)
    return near and i + 1 < len(tokens) and tokens[i + 1].low in (",", ".")


def _hangs(tokens: Sequence[Token], i: int) -> bool:
    """ "His 12- and 10-year-old sons"."""
    return i + 2 < len(tokens) and tokens[i + 1].low == "-" and tokens[i + 2].low in ("and", "or", "to", ",")


def _closes_ages(tokens: Sequence[Token], i: int) -> bool:
    """ "Ann Poe, 24, and Jim Roe, 32 were": the last of a list of names with ages."""
    if not _follows_name(tokens, i) or i + 1 >= len(tokens) or len(tokens[i].low) > 2:
        return False
    return any(_follows_name(tokens, k) and tokens[k].low.isdigit() for k in range(2, i - 2))


def _follows_name(tokens: Sequence[Token], i: int) -> bool:
    if i > 2 and tokens[i - 1].low == "." and tokens[i - 2].low in _JUNIOR:  # "Jim Poe Jr. 26"
        return tokens[i - 3].text[0].isupper()
    return i > 1 and (tokens[i - 1].low == "," or tokens[i - 1].low in _JUNIOR) and tokens[i - 2].text[0].isupper()


def _leads_to_ages(tokens: Sequence[Token], i: int) -> bool:
    """ "13, 15 and 19 years old": only the last of them says of what they are numbers."""
    k = i
    while k + 2 < len(tokens) and tokens[k + 1].low in (",", "and", "or"):
        following = k + 3 if tokens[k + 2].low in ("and", "or") else k + 2
        if following >= len(tokens) or not tokens[following].low.isdigit():
            break
        k = following
    return (
        k > i and k + 2 < len(tokens) and tokens[k + 1].low in ("year", "years") and tokens[k + 2].low in ("old", "of")
    )


def _follows_ages(tokens: Sequence[Token], i: int) -> bool:
    """ "Ages 14 to 52", "aged 19 through 43", "ages 16, 17 and 18"."""
    k = i - 1
    while k > 0 and (tokens[k].low.isdigit() or tokens[k].low in _STEPS):
        k -= 1
    return k >= 0 and k < i - 1 and tokens[k].low in ("aged", "ages", "age")


def _numbers_something(tokens: Sequence[Token], i: int) -> bool:
    """ "Loop 410", "Flight 17", "a mother of three": what bears a number, or has so many children."""
    if i == 0:
        return False
    before = tokens[i - 1]
    if (before.text[0].isupper() and before.low in NUMBERED) or before.low in _ORDERED:
        return True
    after = tokens[i + 1].low if i + 1 < len(tokens) else "."
    if after == "'s":
        return True
    if after in _OF_ONE and len(tokens[i].low) > 1 and before.low[0].isalpha() and before.low not in CLOSED_CLASS:
        return True  # "school bus 47 was hit"
    return _is_of_a_name(tokens, i)


def _is_of_a_name(tokens: Sequence[Token], i: int) -> bool:
    """ "The Ocean Star 94, a ferry that burned": the number closes the name of a ship or a flight."""
    before = tokens[i - 1]
    proper = before.text[0].isupper() and not before.text.isupper() and before.low not in _DATES
    if not proper or i < 2 or tokens[i - 2].low in (",", ".", ";", ":", "-", "in", "at", "on"):
        return False
    after = [t.low for t in tokens[i + 1 : i + 3]]
    return after[:1] == [","] and (after[1:] or [""])[0] in ("a", "an", "the", "which", "whose")


def is_brood(tokens: Sequence[Token], i: int) -> bool:
    """ "A father of three", "parents of two sons": nobody that the sentence tells of; "the parents of 20 pupils" speak
    for these."""
    if i < 2 or tokens[i - 1].low != "of" or tokens[i - 2].low not in _PARENTS:
        return False
    noun = tokens[i + 1].low if i + 1 < len(tokens) else ""
    return not (tokens[i - 2].low.endswith("s") and noun in PERSONS and noun not in _OWN_CHILDREN)


def is_share(tokens: Sequence[Token], i: int) -> bool:
    """ "Six in ten voters", "one out of seven has": neither number counts them."""
    for first, last in ((i, _of_so_many(tokens, i)), *((k, i) for k in (i - 2, i - 3) if k >= 0)):
        if last is None or _of_so_many(tokens, first) != last:
            continue
        after = tokens[last + 1] if last + 1 < len(tokens) else tokens[last]
        if after.low in PERSONS or after.low in _SHARED or (after.text[0].isupper() and after.low.endswith("s")):
            return True
    return False


def _of_so_many(tokens: Sequence[Token], i: int) -> int | None:
    """The token of the ten in "six in ten" and "six out of ten" that begins at `i`."""
    last = i + 2 if i + 2 < len(tokens) and tokens[i + 1].low == "in" else i + 3
    if last >= len(tokens) or (last == i + 3 and (tokens[i + 1].low, tokens[i + 2].low) != ("out", "of")):
        return None
    return last if all(tokens[k].low in NUMBER_WORDS or tokens[k].text.isdigit() for k in (i, last)) else None


def is_day(tokens: Sequence[Token], i: int) -> bool:
    """ "Dec. 25", "On June 21, 2024,", "MADRID, May 2 - Fifty people"."""
    if not i or not tokens[i].text.isdigit():
        return False
    if i > 1 and tokens[i - 1].low == "." and tokens[i - 2].low in _MONTHS:
        return True
    after = tokens[i + 1].low if i + 1 < len(tokens) else "."
    led = i > 1 and tokens[i - 2].low == "on"  # "charged over a robbery on May 2 shot dead"
    return (
        tokens[i - 1].text[0].isupper()
        and tokens[i - 1].low in _MONTHS
        and (led or after in (",", ".", "-") or after.isdigit())
    )


def aged_apart(tokens: Sequence[Token], i: int) -> int | None:
    """Index after "14 year old", "14-year old" or "two years old" at `i`."""
    k = i
    if "-" in tokens[i].low and YEARS.fullmatch(tokens[i].low):
        k = i + 1
    elif (
        (tokens[i].low.isdigit() or tokens[i].low in NUMBER_WORDS)
        and i + 1 < len(tokens)
        and tokens[i + 1].low in ("year", "years", "yr", "month", "months")
    ):
        k = i + 2
    elif tokens[i].low.isdigit() and i + 2 < len(tokens):
        if tokens[i + 1].low == "yo":
            return i + 2
        if [t.low for t in tokens[i + 1 : i + 4]] == ["y", "/", "o"]:
            return i + 4
    if k == i or k >= len(tokens) or tokens[k].low != "old":
        return None
    if k - i == 2 and tokens[i + 1].low.endswith("s") and i and tokens[i - 1].low not in (",", "(", "a", "an"):
        return None  # "he is 14 years old"
    return k + 1


def of_some(tokens: Sequence[Token], i: int) -> int | None:
    """Index of the whole after "some of the", "many of those", "a number of the" at `i`; None when nothing says so."""
    if tokens[i].low not in SOME and tokens[i].low not in ("a", "the"):
        return None
    k = i + 1 if tokens[i].low in SOME else i + 2
    if k + 2 >= len(tokens) or tokens[k - 1].low not in SOME or tokens[k].low != "of":
        return None
    return k + 2 if tokens[k + 1].low in ("the", "those", "these", "its", "their") else None


_LIMITS = words("under over below above")
_SPELT = 10
"""Letters of the longest word for an age, and one."""
_JUNIOR = words("jr sr ii iii iv")
_AGING = words("aged ages age turned turn turning turns")
_STEPS = words("from between to through and or , -")
NUMBERED = words(
    "loop highway hwy route interstate i flight channel news unit apartment apt room district ward exit pier gate "
    "platform line bus engine area section article page number precinct troop local zone sector level phase category "
    "tier version station suite class grade fox abc nbc cbs wave act chapter formula psalm resolution building block "
    "state county road street lot car battalion squad company division brigade regiment tram train trolley motel bldg "
    "bld rm sr cr fm rt "
    "rte hwys highways routes interstates"
)
_ORDERED = words("group front battalion brigade squadron regiment division platoon ward sector zone shaft block room")
"""What a number behind it is the name of, in small letters too: "armed group 36"."""
_OF_ONE = ("was", "is", "has")
"""Verbs for one, which no number above it has for its own."""
_MONTHS = frozenset(MONTHS) | words(
    "january february march april june july august september october november december sept"
)
_OWN_CHILDREN = words("children kids sons daughters boys girls twins")
_PARENTS = words("mother father dad mom mum parent parents grandmother grandfather daddy mommy married")
SOME = words("some many most several number half part majority few")
_LEADERS = words("family crew team leader head chief commander member minister president mayor captain driver owner")
"""Of how many somebody is one or the head: "a crew of 14"."""
_SHARED = words("of has have is are was were had did do does said say says think thinks , .")
CHILDREN = words(
    "sons daughters children boys girls brothers sisters grandchildren twins pupils nieces nephews cousins"
)
_OF_AGE = words(
    "man woman boy girl child infant toddler baby youth teenager student men women boys girls children youths "
    "teenagers students brothers "
    "sisters"
)
_OF_SEVERAL = words("including among most mostly many mainly some several all")
"""What is said of some of those who were counted."""
_DATES = _MONTHS | CALENDAR
