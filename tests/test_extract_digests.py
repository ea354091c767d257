"""Reports that gather what happened over some days: bulletins, weekly notes, summaries of shelling."""

from __future__ import annotations

import datetime as dt

import pytest

import geo
from geo.model import Incident

Read = list[tuple[str | None, int | None, int | None]]
PUBLISHED = dt.date(2031, 5, 20)


def incidents(text: str, title: str | None = None, published: dt.date = PUBLISHED) -> list[Incident]:
    """The main incidents of a report."""
    return [i for i in geo.read(text, date=published, title=title).incidents if i.role == "main"]


def read(text: str, title: str | None = None, published: dt.date = PUBLISHED) -> Read:
    """Place, dead and hurt of the main incidents, in the order of the text."""
    found = incidents(text, title, published)
    told = [
        (
            i.place.mention if i.place else None,
            i.killed.best if i.killed else None,
            i.injured.best if i.injured else None,
        )
        for i in found
    ]
    return sorted(told, key=lambda one: text.find(one[0] or ""))


BULLETIN = """Sumy region. Consequences of shelling in the last 24 hours (06:00 19 May – 06:00 20 May).

In the Okhtyrka community a farmer aged 51 was killed as a result of a UAV strike on a tractor.
In the Trostianets community houses were damaged as a result of KAB strikes.
In the Romny community, no casualties.

In total, over 50 settlements came under fire."""


def test_a_bulletin_of_shelling_by_communities() -> None:
    """What its head and its sum say of all is none of its items, and gives them their days."""
    assert read(BULLETIN) == [("Okhtyrka", 1, None), ("Trostianets", None, None)]
    found = incidents(BULLETIN)
    assert {(i.date_start, i.date_end) for i in found} == {(dt.date(2031, 5, 19), dt.date(2031, 5, 20))}


def test_the_past_day_of_a_morning_is_the_day_before() -> None:
    """ "A house was destroyed" tells of shelling where all that a bulletin counts was hit by it."""
    text = (
        "Morning summary, Sumy region\n\nKonotop district. In Krolevets 2 people were wounded. In Putyvl a barn was "
        "destroyed and 4 houses were damaged.\nOkhtyrka district. Trostianets was struck by three drones; there were"
        " no "
        "casualties.\n\nIn all, the enemy fired on settlements of the region 31 times over the past day."
    )
    assert read(text) == [("Krolevets", None, 2), ("Putyvl", None, None), ("Trostianets", 0, 0)]
    assert {i.date_start for i in incidents(text)} == {dt.date(2031, 5, 19)}


@pytest.mark.parametrize("bullet", ["▪️ ", "🔹", "• ", "➡️ "])
def test_pictures_before_items(bullet: str) -> None:
    """Messengers put pictures before what they list."""
    text = (
        f"Over the night in Kharkiv region:\n\n{bullet}Kupiansk: two men were killed when a shell hit their car.\n"
        f"{bullet}Vovchansk: a woman was wounded by mortar fire."
    )
    assert read(text) == [("Kupiansk", 2, None), ("Vovchansk", None, 1)]


def test_heads_of_two_names() -> None:
    """The smaller one is where it was, whatever its namesakes."""
    text = (
        "BENUE / Makurdi. On 14 May gunmen opened fire in a market. Six traders were killed.\n\n"
        "YOBE / Potiskum. 16 May: soldiers shot dead two youths at a checkpoint near Nangere.\n\n"
        "Staff should keep off the roads at night."
    )
    assert read(text, "Weekly security digest") == [("Makurdi", 6, None), ("Nangere", 2, None)]
    assert {i.place.admin1 for i in incidents(text, "Weekly security digest") if i.place} <= {"Benue", "Yobe"}


def test_one_head_among_paragraphs_that_open_with_places() -> None:
    """ "Tikrit." heads its paragraph as "In Baquba, …" opens one."""
    text = (
        "In Baquba, a roadside bomb wounded six people on 12 May.\n\n"
        "Tikrit. Troops repelled an attempt to infiltrate the airfield before dawn on 14 May. Five attackers were"
        " killed."
    )
    assert read(text, "Weekly note") == [("Baquba", None, 6), ("Tikrit", 5, None)]


def test_what_is_covered_is_news_and_what_was_added_up_is_no_incident() -> None:
    """An office's month: its first days are no history, the same town on another day is another incident."""
    text = (
        "In April, the mission documented 34 civilian casualties – 15 deaths and 19 injuries – in the south.\n\n"
        "On 4 April mortar rounds that landed in a bazaar in Gereshk killed three traders. On 17 April, a school in "
        "Gereshk was shelled; one teacher died.\n\nIn Lashkar Gah, a car bomb outside a bank on the 26th wounded"
        " four guards."
    )
    assert read(text, "Civilian casualties, April 2031", dt.date(2031, 5, 6)) == [
        ("Gereshk", 3, None),
        ("Gereshk", 1, None),
        ("Lashkar Gah", None, 4),
    ]


def test_bodies_of_those_who_were_carried_off() -> None:
    """Their number is told before, and the day of the find is not that of the deed."""
    (main,) = incidents(
        "Gunmen stopped a bus near Baiji on 12 May and took seven passengers off it. Their bodies were found on 15 May."
    )
    assert (main.killed and main.killed.best, main.date_start) == (7, dt.date(2031, 5, 12))
