"""A place chosen by hand is kept, and used for later reports of the same source: through the whole pipeline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest

from geo import build
from geo.app.corrections import place_edit
from geo.filters import IncidentFilter
from geo.geocode import Gazetteer, GazetteerResolver
from geo.ingest import from_text
from geo.model import Choice, Document, Incident, Mention, Place
from geo.pipeline import Pipeline
from geo.record import from_json, to_json

ANY = IncidentFilter(roles=(), statuses=())
FIRST = "Two people were killed in a shooting at a bar in Lebanon on Monday, police said."
LATER = "Three people were wounded in a stabbing near the station in Lebanon on Friday, police said."


@pytest.fixture
def pipeline(tmp_path) -> Iterator[Pipeline]:
    """Everything, around a new store."""
    yield build.pipeline(build.Settings(store=f"sqlite:///{tmp_path / 'store.sqlite'}"))


def ingested(pipeline: Pipeline, text: str, publisher: str | None, day: str) -> Incident:
    """The incident that a report tells of, once saved."""
    document = from_text(text, date=dt.date.fromisoformat(day), publisher=publisher)
    (found,) = pipeline.ingest_one(document).incident_ids
    return pipeline.store.incident(found)


def picked(pipeline: Pipeline, incident: Incident, name: str) -> int:
    """Choose another place, as the app does; the revision."""
    place = pipeline.resolver.search(name)[0]
    edit = place_edit(incident, place, f"typed as “{name}”")
    assert edit is not None
    return pipeline.store.revise([edit], "test")[0].id


def test_a_choice_counts_in_later_reports_of_the_same_source(pipeline):
    """Lebanon is a city of Pennsylvania for a paper of that state; for others it stays the country."""
    first = ingested(pipeline, FIRST, "Lebanon Daily", "2024-03-05")
    assert first.place.country == "LB"
    picked(pipeline, first, "Lebanon, Pennsylvania")
    (choice,) = pipeline.store.choices()
    assert (choice.mention, choice.source, choice.place.admin1) == ("Lebanon", "lebanon daily", "Pennsylvania")
    later = ingested(pipeline, LATER, "LEBANON  daily", "2024-05-11")
    assert later.place.admin1 == "Pennsylvania"
    assert later.place.why == "chosen by hand for “Lebanon” before, in a report of LEBANON  daily"
    assert "LB" in {c.country for c in later.place.candidates}
    other = ingested(pipeline, LATER.replace("Three", "Four"), "World Wire", "2024-06-22")
    assert other.place.country == "LB"


def test_what_the_sentence_says_goes_before(pipeline):
    """ "Lebanon, Tennessee" is that, whatever was chosen."""
    picked(pipeline, ingested(pipeline, FIRST, "Daily", "2024-03-05"), "Lebanon, Pennsylvania")
    later = ingested(pipeline, LATER.replace("Lebanon", "Lebanon, Tennessee"), "Daily", "2024-05-11")
    assert later.place.admin1 == "Tennessee"


def test_undoing_or_forgetting_takes_the_choice_back(pipeline):
    """Undo puts the incident back as well; forgetting does not, and can be undone itself."""
    first = ingested(pipeline, FIRST, "Daily", "2024-03-05")
    revision = picked(pipeline, first, "Lebanon, Pennsylvania")
    (choice,) = pipeline.store.choices()
    forgotten = pipeline.store.forget_choice(choice, "test")
    assert pipeline.store.choices() == []
    assert pipeline.store.incident(first.incident_id).place.admin1 == "Pennsylvania"
    assert ingested(pipeline, LATER, "Daily", "2024-05-11").place.country == "LB"
    back = pipeline.store.undo(forgotten.id, "test")
    assert pipeline.store.choices() == [choice]
    pipeline.store.undo(back.id, "test")
    assert pipeline.store.choices() == []
    pipeline.store.undo(revision, "test")
    assert pipeline.store.choices() == []
    assert pipeline.store.incident(first.incident_id).place.country == "LB"


def test_a_name_that_no_gazetteer_has_is_learnt(pipeline):
    """What a person knows of a village is not asked again."""
    text = "Gunmen killed 7 people in the village of Qalxyzabad on Monday, officials said."
    first = ingested(pipeline, text, "Desk", "2024-01-03")
    picked(pipeline, first, "Ghazni, Afghanistan")
    assert [c.mention for c in pipeline.store.choices()] == ["Qalxyzabad"]
    later = ingested(pipeline, text.replace("7", "9").replace("Gunmen", "A mine"), "Desk", "2024-09-03")
    assert (later.place.country, later.place.mention) == ("AF", "Qalxyzabad")


def test_a_point_on_the_map_speaks_for_itself_alone(pipeline):
    """It is exact for this incident and would be wrong for the next."""
    first = ingested(pipeline, FIRST, "Daily", "2024-03-05")
    edit = place_edit(first, pipeline.resolver.at(40.34, -76.41), "clicked on the map")
    pipeline.store.revise([edit], "test")
    assert pipeline.store.choices() == []


def test_without_a_source_the_context_must_agree():
    """A report that names no publisher follows a choice only where it speaks of the same country."""
    resolver = GazetteerResolver(Gazetteer())
    place = replace(resolver.search("Lebanon, Pennsylvania")[0], mention="Lebanon")
    choice = Choice("Lebanon", None, place, "inc-1", 1)

    def lebanon(text: str) -> Place | None:
        names = [n for n in ("Lebanon", "Harrisburg", "Beirut") if n in text]
        found = [Mention(text.index(n), text.index(n) + len(n), n, "place") for n in names]
        document = Document("d", text)
        return resolver.resolve(document, sorted(found, key=lambda m: m.start), [], [choice]).toponyms[0].place

    assert lebanon("Lebanon mourned. Beirut was quiet.").country == "LB"
    assert lebanon("Lebanon mourned. Harrisburg was quiet.").country == "US"


@pytest.mark.parametrize(
    ("publisher", "url", "source"),
    [
        ("The  Daily News", "https://x.org/a", "the daily news"),
        (None, "https://www.Example.org/a/b", "example.org"),
        ("", "http://news.example.org", "news.example.org"),
        (None, None, None),
    ],
)
def test_a_source_is_its_publisher_or_its_site(publisher, url, source):
    """Spelt without regard to case and spaces."""
    assert Choice.source_of(publisher, url) == source


@pytest.mark.parametrize(
    ("text", "names", "why"),
    [
        ("Fires burnt near Lewiston. Maine sent help.", ("Lewiston", "Maine"), "Maine is named in the same paragraph"),
        ("Fires burnt near Lewiston.\n\nMaine sent help.", ("Lewiston", "Maine"), "Maine is named in the report"),
        ("AUGUSTA, Maine (Wire) -- Fires burnt near Lewiston.", ("AUGUSTA", "Maine", "Lewiston"), "in the dateline"),
        ("Fires burnt near Lewiston, Idaho.", ("Lewiston", "Idaho"), "named with Idaho"),
        ("Fires burnt near London.", ("London",), "the largest place of this name"),
    ],
)  # fmt: skip
def test_the_reason_is_in_words_and_is_kept(text, names, why):
    """For a person who asks why a place won; it goes through the record and back."""
    resolver = GazetteerResolver(Gazetteer())
    found = [Mention(text.index(n), text.index(n) + len(n), n, "place") for n in names]
    places = {t.mention.text: t.place for t in resolver.resolve(Document("d", text), found, []).toponyms}
    place = places[next(n for n in ("Lewiston", "London") if n in places)]
    assert why in place.why
    assert from_json(Place, to_json(place)).why == place.why
