"""Feasts as days: "Christmas Eve", "Easter Monday", "the Labor Day weekend", "on the eve of the New Year"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

__all__ = ["BY_THE_MOON", "COUNTED_FEASTS", "FEAST", "FEAST_WEEKEND", "feast_day", "weekend_of"]

Day = dt.date


def easter(year: int) -> Day:
    """Easter Sunday of the Gregorian calendar (Butcher's reckoning)."""
    golden, century, rest = year % 19, year // 100, year % 100
    skipped = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - skipped + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return Day(year, month, day + 1)


def feast_day(name: str, year: int) -> Day:
    """The day of a feast in a year; `name` as `FEAST` finds it."""
    return _DAYS[name.replace("’", "'").replace("st. ", "st ")](year)


def weekend_of(name: str, year: int) -> tuple[Day, Day]:
    """First and last day of the long weekend that is called by a feast: a Monday's begins on Saturday, a Thursday's
    goes on to Sunday, Easter's is from Good Friday to Easter Monday."""
    if name == "easter":
        return easter(year) - dt.timedelta(days=2), easter(year) + dt.timedelta(days=1)
    day = feast_day(name, year)
    return (day, day + dt.timedelta(days=3)) if day.weekday() == _THURSDAY else (day - dt.timedelta(days=2), day)


def _fixed(month: int, day: int) -> Callable[[int], Day]:
    return lambda year: Day(year, month, day)


def _from_easter(days: int) -> Callable[[int], Day]:
    return lambda year: easter(year) + dt.timedelta(days=days)


def _nth(month: int, weekday: int, n: int) -> Callable[[int], Day]:
    """The `n`th such weekday of a month; the last one for -1."""

    def day(year: int) -> Day:
        if n < 0:
            end = Day(year, month + 1, 1) - dt.timedelta(days=1)
            return end - dt.timedelta(days=(end.weekday() - weekday) % 7)
        first = Day(year, month, 1)
        return first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))

    return day


def _of_the_moon(month: int, day: int) -> Callable[[int], Day]:
    """A day of the Islamic calendar, by its tables; where the moon is looked for it may be a day off."""

    def latest(year: int) -> Day:
        hijri = (year - 622) * 33 // 32
        days = (_tabled(h, month, day) for h in range(hijri + 2, hijri - 2, -1))
        return next(d for d in days if d.year == year)

    return latest


def _tabled(year: int, month: int, day: int) -> Day:
    """The Gregorian day of one of the Islamic calendar's tables."""
    passed = 354 * year + (11 * year + 3) // 30 + 30 * month - (month - 1) // 2 + day
    return Day.fromordinal(passed + _HIJRA)


_HIJRA = 226_630
"""Days from the first of our era to the reckoning's own beginning."""
_MONDAY, _THURSDAY = 0, 3
_DAYS: dict[str, Callable[[int], Day]] = {
    "new year's day": _fixed(1, 1), "new year day": _fixed(1, 1), "the new year": _fixed(1, 1),
    "new year's eve": _fixed(12, 31), "new year eve": _fixed(12, 31),
    "new year's night": _fixed(12, 31), "epiphany": _fixed(1, 6),
    "valentine's day": _fixed(2, 14), "st patrick's day": _fixed(3, 17), "may day": _fixed(5, 1),
    "fourth of july": _fixed(7, 4), "bastille day": _fixed(7, 14), "halloween": _fixed(10, 31),
    "hallowe'en": _fixed(10, 31), "all saints' day": _fixed(11, 1), "bonfire night": _fixed(11, 5),
    "guy fawkes night": _fixed(11, 5), "christmas eve": _fixed(12, 24), "christmas day": _fixed(12, 25),
    "christmas night": _fixed(12, 25), "christmas": _fixed(12, 25), "boxing day": _fixed(12, 26),
    "shrove tuesday": _from_easter(-47), "mardi gras": _from_easter(-47), "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7), "maundy thursday": _from_easter(-3), "holy thursday": _from_easter(-3),
    "good friday": _from_easter(-2), "holy saturday": _from_easter(-1), "easter saturday": _from_easter(-1),
    "easter eve": _from_easter(-1), "easter sunday": _from_easter(0), "easter day": _from_easter(0),
    "easter": _from_easter(0), "easter monday": _from_easter(1), "ascension day": _from_easter(39),
    "whit sunday": _from_easter(49), "pentecost": _from_easter(49), "whit monday": _from_easter(50),
    "memorial day": _nth(5, _MONDAY, -1), "labor day": _nth(9, _MONDAY, 1), "thanksgiving": _nth(11, _THURSDAY, 4),
    "thanksgiving day": _nth(11, _THURSDAY, 4),
    "eid al-fitr": _of_the_moon(10, 1), "eid ul-fitr": _of_the_moon(10, 1), "eid al-adha": _of_the_moon(12, 10),
    "eid ul-adha": _of_the_moon(12, 10), "eid-ul-fitr": _of_the_moon(10, 1), "eid-ul-azha": _of_the_moon(12, 10),
    "eid-ul-adha": _of_the_moon(12, 10), "ashura": _of_the_moon(1, 10),
}  # fmt: skip
BY_THE_MOON = ("fitr", "adha", "azha", "ashura")
"""How the names end of feasts whose day is known to within one."""
_BARE = ("christmas", "easter", "halloween", "hallowe'en", "thanksgiving", "epiphany", "pentecost", "mardi gras",
         "the new year", *(name for name in _DAYS if name.endswith(BY_THE_MOON)))  # fmt: skip
"""What is more often the time of a feast, or is said of things ("a Christmas market"): a day only after "on", "since",
or behind what is counted from it."""
_OF_THINGS = (
    r"(?!\ (?:[\w-]+\ )?(?:part(?:y|ies)|parades?|celebrations?|cookouts?|barbecues?|picnics?|gatherings?|weekend"
    r"|fireworks|festivals?|events?|block|costumes?|markets?|trees?|lights|eggs?|island|dinner|shopping|holidays?"
    r"|break|season)\b)"
)
"""Behind such a feast, where it is said of a thing."""
_OF_OLD = r"(?!\ (?:agreement|accords?|deal|tsunami|calls?|distress|signal)\b)"
"""Behind a feast by which something of long ago is called, or that is none: "the Good Friday Agreement"."""


def _choice(names: Iterable[str]) -> str:
    """A pattern that finds any of the names, the longer first."""
    ranked = sorted(names, key=len, reverse=True)
    return "|".join(name.replace("st ", r"st\.? ").replace(" ", r"\ ") for name in ranked)


FEAST = (
    rf"(?:(?:{_choice([name for name in _DAYS if name not in _BARE])})\b(?!['’]){_OF_OLD}(?:(?<!july)|{_OF_THINGS})"
    r"|(?:(?<=\bon\ )|(?<=since\ )|(?<=before\ )|(?<=after\ )|(?<=eve\ of\ )|(?<=on\ the\ )|(?<=first\ day\ of\ ))"
    rf"(?:{_choice(_BARE)})"
    rf"\b(?!['’]){_OF_THINGS})"
)
"""A pattern's part that finds the name of a feast."""
FEAST_WEEKEND = r"easter|memorial\ day|labor\ day|thanksgiving"
"""Those by which a long weekend is called."""
COUNTED_FEASTS = (
    r"christmas|new\ year|easter|thanksgiving|good\ friday|boxing\ day|halloween|ash\ wednesday|palm\ sunday"
)
"""How feasts begin from which days are counted: "two days after Christmas"."""
