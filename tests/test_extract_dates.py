"""Date phrases resolve against the publication date, with UCDP's precision."""

from __future__ import annotations

import datetime as dt

import pytest

from geo.extract import RuleExtractor
from geo.extract.days import dates, sending
from geo.extract.incidents import chronology, undated
from geo.extract.text import sentences
from geo.geocode.gazetteer import Gazetteer
from geo.geocode.names import GazetteerNames
from geo.model import Document

EXTRACTOR = RuleExtractor(GazetteerNames(Gazetteer()))
PUBLISHED = dt.date(2024, 1, 3)  # a Wednesday


def sent_on(body: list[sentences.Sentence]) -> dt.date | None:
    sent = sending.find(body)
    return sent.day if sent else None


def read(text: str, published: dt.date | None = PUBLISHED) -> dates.When:
    (found,) = dates.find(sentences.split(text)[0], published)
    return found


@pytest.mark.parametrize(
    ("text", "first", "last", "prec"),
    [
        ("It happened on Tuesday.", "2024-01-02", "2024-01-02", 1),
        ("It happened on Wednesday.", "2024-01-03", "2024-01-03", 1),
        ("It happened last Wednesday.", "2023-12-27", "2023-12-27", 1),
        ("It happened yesterday.", "2024-01-02", "2024-01-02", 1),
        ("It happened overnight.", "2024-01-02", "2024-01-03", 2),
        ("It happened on 30 December.", "2023-12-30", "2023-12-30", 1),
        ("It happened on 2 January last year.", "2023-01-02", "2023-01-02", 1),
        ("Since 30 December, 32 cases have been reported.", "2023-12-30", "2023-12-30", 1),
        ("It happened in March of last year.", "2023-03-01", "2023-03-31", 4),
        ("It happened on January 3, 2020, at noon.", "2020-01-03", "2020-01-03", 1),
        ("BOGOTA, 3 JAN 90 (AFP)", "1990-01-03", "1990-01-03", 1),
        ("It happened between 28 and 30 December.", "2023-12-28", "2023-12-30", 2),
        ("The toll of last week's flood rose.", "2023-12-25", "2023-12-31", 3),
        ("It happened in the night from Monday to Tuesday.", "2024-01-01", "2024-01-02", 2),
        ("It happened a few hours before.", "2024-01-02", "2024-01-03", 2),
        ("It happened on the evening of December 30.", "2023-12-30", "2023-12-30", 1),
        ("It happened on the night of December 28-29th 2023, they said.", "2023-12-28", "2023-12-29", 2),
        ("The worst since December 12, it happened.", "2023-12-12", "2023-12-12", 1),
        ("She died on Tuesday, two days after the crash.", "2023-12-31", "2023-12-31", 1),
        ("It happened last week.", "2023-12-25", "2023-12-31", 3),
        ("It happened over the weekend.", "2023-12-30", "2023-12-31", 2),
        ("It happened last month.", "2023-12-01", "2023-12-31", 4),
        ("It happened in November.", "2023-11-01", "2023-11-30", 4),
        ("It happened in mid-November.", "2023-11-10", "2023-11-20", 4),
        ("It happened in March 2019.", "2019-03-01", "2019-03-31", 4),
        ("It happened in 2020.", "2020-01-01", "2020-12-31", 5),
        ("It happened three days ago.", "2023-12-31", "2023-12-31", 1),
        ("It happened sixteen days ago.", "2023-12-18", "2023-12-18", 1),
        ("It happened two days earlier.", "2024-01-01", "2024-01-01", 1),
        ("It happened the day before.", "2024-01-02", "2024-01-02", 1),
        ("It happened on New Year's Day.", "2024-01-01", "2024-01-01", 1),
        ("Three died in the past 24 hours.", "2024-01-02", "2024-01-03", 2),
        ("Three died over the last four days.", "2023-12-30", "2024-01-03", 2),
        ("It happened in recent days.", "2023-12-28", "2024-01-03", 2),
        ("It happened on the 28th, at noon.", "2023-12-28", "2023-12-28", 1),
        ("It happened Tuesday of last week.", "2023-12-26", "2023-12-26", 1),
        ("It happened between 29 December and 2 January.", "2023-12-29", "2024-01-02", 2),
        ("It happened between Friday and Sunday.", "2023-12-29", "2023-12-31", 2),
        ("It happened late Monday into early Tuesday.", "2024-01-01", "2024-01-02", 2),
        ("It happened Monday night, Jan. 1, 2024.", "2024-01-01", "2024-01-01", 1),
        ("It happened on 30/12/2023.", "2023-12-30", "2023-12-30", 1),
        ("It happened on 12/30/2023.", "2023-12-30", "2023-12-30", 1),
        ("It happened on 1/12/2023.", "2023-12-01", "2023-12-01", 1),
        ("It happened at 2023-12-30T12:00Z.", "2023-12-30", "2023-12-30", 1),
        ("It happened in the first week of December.", "2023-12-01", "2023-12-07", 3),
        ("It happened at the end of November.", "2023-11-20", "2023-11-30", 4),
    ],
)
def test_phrases_resolve_against_publication(text: str, first: str, last: str, prec: int) -> None:
    """The usual ways to say when."""
    when = read(text)
    assert (when.first.isoformat(), when.last.isoformat(), when.prec) == (first, last, prec)


def test_days_are_counted_from_the_one_before_them() -> None:
    """ "On the 7th", "the previous day"; who came to see something came later than it happened."""
    text = (
        "On 3 December, a roadside bomb in Kunduz killed two policemen. On the 7th gunmen shot dead a judge in Herat. "
        "The previous day, a grenade had wounded six people in Taluqan. A team visited Farah on 18 December, three"
        " days "
        "after rockets hit a school, killing four teachers."
    )
    document = Document(id="x", text=text, date=PUBLISHED)
    days = {str(d.incident.date_start) for d in EXTRACTOR.read(document).drafts}
    assert days == {"2023-12-03", "2023-12-07", "2023-12-06", "2023-12-15"}


def test_what_is_called_by_a_day_is_none() -> None:
    """A hospital, a street, a brigade."""
    assert dates.find(sentences.split("They fought for the 22 May hospital.")[0], PUBLISHED) == []


def test_years_ago_is_a_span_of_a_year_around_the_day() -> None:
    """ "Four years ago" holds the day itself and is no wider than a year."""
    when = read("He was killed four years ago.")
    assert when.prec == 5
    assert when.first <= dt.date(2020, 1, 3) <= when.last
    assert (when.last - when.first).days <= 366


def test_what_is_to_come_is_marked() -> None:
    """A date ahead of publication is no incident's date."""
    assert read("It will be held on 19 March.").future
    assert read("The hearing is Monday, Jan. 8.").future


def test_may_is_a_month_only_with_its_capital() -> None:
    """The verb is no month."""
    assert dates.find(sentences.split("In Lima they may go home.")[0], PUBLISHED) == []


def test_an_undated_report_keeps_to_full_dates() -> None:
    """Without a publication date nothing relative is guessed; the report's own full date can anchor it."""
    body = sentences.split("On October 28th 2023 a house was hit. It burned on Tuesday.")
    assert [w.first.isoformat() for s in body for w in dates.find(s, None)] == ["2023-10-28"]
    assert sent_on(body) == dt.date(2023, 10, 28)


def test_the_day_of_the_happening_comes_before_the_day_of_speaking() -> None:
    """ "Police said Monday" dates the statement."""
    sentence = sentences.split("A man was shot on Saturday night, police said Monday.")[0]
    ranked = chronology.ranked(sentence, dates.find(sentence, PUBLISHED), near=10)
    assert ranked[0].first == dt.date(2023, 12, 30)


@pytest.mark.parametrize(
    ("text", "days", "precision"),
    [
        ("A bus crash killed nine people.", 1, 2),
        ("The death toll from the floods has risen to 95.", 6, 3),
        ("A wounded man has died in hospital.", 6, 3),
        ("Three more bodies were found.", 6, 3),
        ("A survivor died seven weeks after the attack.", 30, 4),
    ],
)
def test_how_far_back_an_undated_report_reaches(text: str, days: int, precision: int) -> None:
    """News of the day is of the day; an update may be of a week or a month before."""
    assert undated.reach(sentences.split(text)) == (days, precision)


@pytest.mark.parametrize(
    "text",
    [
        "Police on Tuesday raised the number of dead to 131.",
        "A figure attributed on Tuesday to the ministry was 11 dead.",
        "The victim died in a hospital in Zurich on Tuesday.",
        "Relatives held memorials on Tuesday, the first anniversary.",
        "Earlier on Tuesday the services had spoken of 91 dead.",
    ],
)
def test_the_day_of_a_word_is_not_the_day_of_a_deed(text: str) -> None:
    """Statements, deaths in hospital and anniversaries have days of their own."""
    sentence = sentences.split(text)[0]
    (when,) = chronology.ranked(sentence, dates.find(sentence, PUBLISHED), sentence.end)
    assert when.score <= chronology.SPOKEN


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # what came after has a day of its own
        ("A man was stabbed in a park on Saturday. The suspect was arraigned on Tuesday.", "2023-12-30"),
        # the day of a word is not the day of a deed, however near it stands
        ("Police said on Tuesday that a bus had hit a wall on Sunday, killing two.", "2023-12-31"),
        # a day named beside the news, in a sentence that tells of nothing else
        (
            "Nine people died when a bus left the road, police said on Tuesday. It was on its way home on Monday.",
            "2024-01-01",
        ),
        # since when something lasts is not when it happened
        ("Police have hunted the gang since Friday. Gunmen robbed a bank in Leeds on Monday.", "2024-01-01"),
        # the year that the report gives to the month
        (
            "A bridge fell in May 2021, killing 34 people. The collapse came on 6 May, when 50 workers were on it.",
            "2021-05-06",
        ),
    ],
)
def test_the_day_is_chosen_among_those_that_are_named(text: str, day: str) -> None:
    """An incident is of the day on which it happened."""
    (draft,) = EXTRACTOR.read(Document("a", text, None, PUBLISHED)).drafts
    assert draft.incident.date_start == dt.date.fromisoformat(day)


def test_without_a_day_of_its_own_an_incident_is_of_the_days_before_publication() -> None:
    """The last resort: publication's own day, less sure."""
    (draft,) = EXTRACTOR.read(Document("a", "A bus hit a wall in Lyon, killing two people.", None, PUBLISHED)).drafts
    incident = draft.incident
    assert (incident.date_start, incident.date_end, incident.date_prec) == (dt.date(2024, 1, 2), PUBLISHED, 2)


def test_an_undated_report_has_the_date_of_its_head() -> None:
    """Where a page or a dispatch says when it was sent, that is the day that "Tuesday" is counted from."""
    body = sentences.split("Posted: Jan. 3, 2024\n\nA shop burned on Tuesday. It was built on 5 May 2025.")
    assert sent_on(body) == PUBLISHED


@pytest.mark.parametrize(
    "head",
    [
        "Jan. 3: Patrols find arms in two provinces\nREGIONAL COMMAND\n2024-01-RC-017\nFor immediate release",
        "Press office\n2024-1-P–004\n\nKISUMU, Kenya (Jan. 3)",
        "Border Guard, press release 20240103-07",
    ],
)
def test_a_release_is_dated_by_its_number(head: str) -> None:
    """Its number gives the year and the month, or the day; the day may stand in the head without its year."""
    (draft,) = EXTRACTOR.read(Document("a", f"{head}\n\nTwo men were shot dead by gunmen in Kisumu yesterday.")).drafts
    incident = draft.incident
    assert (incident.date_start, incident.date_end) == (dt.date(2024, 1, 2), dt.date(2024, 1, 2))
    assert incident.date_prec == 1


def test_a_release_whose_number_tells_only_the_month() -> None:
    """The month is what can be said of "yesterday"; a day of the calendar has its year by it; the number is the
    evidence, and the day on which the figures were current stays unknown."""
    head = "Press office\n2024-01-P-004\nFor immediate release\n\n"
    (draft,) = EXTRACTOR.read(Document("a", f"{head}Two men were shot dead by gunmen in Kisumu yesterday.")).drafts
    incident = draft.incident
    assert (incident.date_start, incident.date_end, incident.date_prec) == (
        dt.date(2023, 12, 31),
        dt.date(2024, 1, 31),
        4,
    )
    dated = {head[c.start : c.end] for c in incident.claims if c.field == "date_start"}
    assert dated == {"2024-01-P-004"}
    assert {c.as_of for c in incident.claims} == {None}
    (draft,) = EXTRACTOR.read(Document("a", f"{head}Two men were shot dead by gunmen in Kisumu on 9 January.")).drafts
    assert draft.incident.date_start == draft.incident.date_end == dt.date(2024, 1, 9)


def test_what_is_like_the_number_of_a_release_is_none() -> None:
    """A day of the calendar, a case's number, a number of telephone; one without a code tells nothing."""
    for head in ("Case 2019-CF-0012", "2024-13-AB-001", "Room 2024-01", "Call 20240103-1"):
        assert sending.find(sentences.split(f"{head}\n\nTwo men were shot dead yesterday.")) is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Tainted cider has killed 12 people in Leeds since Sunday, doctors said.", "2023-12-31", "2024-01-03"),
        (
            "Three weeks ago gunmen kidnapped six nuns in Jos. The nuns were taken on December 12 from a convent.",
            "2023-12-12",
            "2023-12-12",
        ),
    ],
)
def test_a_span_is_as_long_as_the_words_make_it(text: str, first: str, last: str) -> None:
    """What goes on is told of until the day of the report; a day named within a vague span is the day."""
    found = EXTRACTOR.read(Document("a", text, None, PUBLISHED)).drafts[0].incident
    assert (str(found.date_start), str(found.date_end)) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last", "prec"),
    [
        ("It began on New Year's Day 1994.", "1994-01-01", "1994-01-01", 1),
        ("She was taken a year ago this week.", "2023-01-01", "2023-01-07", 3),
        ("It fell two years ago this month.", "2022-01-01", "2022-01-31", 4),
        ("It fell a decade ago on Monday.", "2014-01-01", "2014-01-01", 1),
        ("They were shot between dusk on Saturday and midnight Sunday.", "2023-12-30", "2023-12-31", 2),
        ("In the past week 41 rebels were killed.", "2023-12-28", "2024-01-03", 3),
        ("The weavers rose in 1345.", "1345-01-01", "1345-12-31", 5),
        ("The ice came in the winter of 1847.", "1847-01-01", "1847-12-31", 5),
        ("He fell on 13 September 1759.", "1759-09-13", "1759-09-13", 1),
    ],
)
def test_days_told_by_more_than_one_phrase(text: str, first: str, last: str, prec: int) -> None:
    """A year behind a feast, years counted to a part of this one, hours around the days of a span."""
    when = read(text)
    assert (when.first.isoformat(), when.last.isoformat(), when.prec) == (first, last, prec)


def test_days_are_counted_from_the_day_behind_them() -> None:
    """ "Two days before the poll" is counted from the poll's day, and says nothing where the poll has none."""
    (sentence,) = sentences.split("The rally two days before the December 20 poll was hit.")
    assert [w.first.isoformat() for w in dates.find(sentence, PUBLISHED)] == ["2023-12-18", "2023-12-20"]
    (sentence,) = sentences.split("It fell three days before the election.")
    assert dates.find(sentence, PUBLISHED) == []


@pytest.mark.parametrize(
    ("text", "future"),
    [
        ("Rebels said they would lift the blockade from Monday, then left.", True),
        ("The president is to meet union leaders Tuesday.", True),
        ("Troops will remain after they were attacked on Monday.", False),
        ("She said that the men would have been shot on Monday.", False),
    ],
)
def test_a_weekday_that_is_still_to_come(text: str, future: bool) -> None:
    """What will be on a weekday will be on the next one."""
    assert read(text).future is future


def test_an_hour_parts_no_clauses() -> None:
    """ "At 8:30 p.m. the night before" is before the day that the sentence has named."""
    (sentence,) = sentences.split("He died on December 6 after being shot in Ulm at 8:30 p.m. the night before.")
    assert [w.first.isoformat() for w in dates.find(sentence, PUBLISHED)] == ["2023-12-06", "2023-12-05"]
