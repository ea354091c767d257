"""Patterns pass over a sentence only where they cannot match in it."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import geo.extract
from benchmarks.extraction import owned
from geo.extract.counts import people
from geo.extract.phrases import triggers
from geo.extract.text.clues import AnyOf, Cued, Cues, Piece, needs
from geo.extract.text.patternchoices import choices
from geo.extract.text.sentences import Sentence, once, split
from geo.kept import Kept

ROOT = Path(__file__).parents[1]
TEXTS = [row["text"] for row in owned.gold()]


def sentences() -> list[Sentence]:
    return [s for text in TEXTS for s in split(text)]


def of_kind(kind: type) -> dict[str, Any]:
    """Every such pattern of the package, those in tables too, by where it stands."""
    found = {}
    for module in pkgutil.walk_packages(geo.extract.__path__, "geo.extract."):
        for name, value in vars(importlib.import_module(module.name)).items():
            rows = (
                value.rows
                if isinstance(value, Cues)
                else value.values()
                if isinstance(value, dict)
                else value
                if isinstance(value, tuple)
                else (value,)
            )
            for n, row in enumerate(rows):
                for one in row if isinstance(row, tuple) else (row,):
                    if isinstance(one, kind):
                        found[f"{module.name}.{name}.{n}"] = one
    return found


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\bstate of emergency\b", {"stat"}),
        (r"\b(?:kill(?:ed|s)|murder\w*)", {"kill", "murd"}),
        (r"\b(?:the |an? )?(?:\w+ ){0,3}quake", {"quak"}),
        (r"\bno (?:\w+ )?casualties\b", {"casu"}),
        (r"\b(?:up|down)\b", {"up", "down"}),
        (r"(?:fire|rain)storm", {"~storm"}),
        (r"\w+ county", {"coun"}),
        (r"infighting", {"~infighting"}),
        (r"(?<!un)\bhurt(?!\w)", {"hurt"}),
        (r"\b\w+ed\b", None),
        (r"\bri\w+", None),
    ],
)
def test_a_pattern_needs_the_rarest_words_that_it_cannot_do_without(pattern, needed):
    """What is optional, any word at all and a beginning of two letters are no clue."""
    assert needs(pattern) == needed


def test_no_match_is_passed_over():
    """Whatever any pattern of the package finds in a sentence of the gold reports, its clues let it find."""
    every = sentences()
    patterns = of_kind(Cued)
    assert len(patterns) > 50
    found = 0
    for where, one in patterns.items():
        for s in every:
            if one.pattern.search(s.low):
                found += 1
                assert one.may(s), f"{where} finds {one.pattern.search(s.low)} in {s.text!r}"
    assert found > 1000


def test_what_has_one_of_many_choices_has_a_match_of_the_whole_pattern():
    every = sentences()
    patterns = of_kind(AnyOf)
    assert len(patterns) > 3
    found = 0
    for where, one in patterns.items():
        whole = re.compile(one.source)
        for s in every:
            assert one.found(s) == bool(whole.search(s.low)), f"{where} in {s.text!r}"
            found += one.found(s)
    assert found > 100


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        (r"\b(?:fire|\d+ (?:dead|hurt))\b|[(|]storm", [r"\bfire\b", r"\b(?:\d+ (?:dead|hurt))\b", "[(|]storm"]),
        (r"(?:a|(?:b|c))|d\|e", ["a", "b", "c", r"d\|e"]),
        (r"(?:a|b)? c|(?<!x)y|[^]|]z", ["(?:a|b)? c", "(?<!x)y", "[^]|]z"]),
        (r"\b(?:a|b)(?: c|d)\b", [r"\b(?:a|b)(?: c|d)\b"]),
    ],
)
def test_the_choices_of_a_pattern_are_patterns_of_their_own(pattern, parts):
    assert choices(pattern) == parts


def test_no_phrase_is_passed_over():
    """The same for the phrases that tell of events: what must follow on their first word does, wherever they stand."""
    found = 0
    for s in sentences():
        for letters in s.stems & triggers._PHRASES.keys():
            for _, (phrase, _) in triggers._PHRASES[letters]:
                if triggers._made(phrase).search(s.low):
                    further = triggers._further(phrase)
                    found += 1
                    assert further is None or not further.isdisjoint(s.stems), f"{phrase} in {s.text!r}"
    assert found > 500


def test_no_phrase_is_passed_over_for_the_word_that_it_begins_with():
    """A phrase is looked for only behind a word that begins as its own first word does."""
    found = 0
    for s in sentences():
        for n, word in enumerate(s.words):
            for _, phrase in triggers._PHRASES.get(word[: triggers.STEM], ()):
                if triggers._made(phrase[0]).match(s.low, s.tokens[n].start - s.start):
                    found += 1
                    assert phrase in triggers._beginning(word).among(s.stems), f"{phrase[0]} in {s.text!r}"
    assert found > 500


def test_a_question_is_put_to_a_sentence_once():
    asked = []

    @once
    def length(s):
        asked.append(s)
        return len(s.text)

    first, second = split("Gunmen fled.\n\nGunmen fled again.")
    assert [length(first), length(second), length(first)] == [12, 18, 12]
    assert asked == [first, second]


def test_the_table_of_phrases_is_read_once_and_kept(tmp_path, monkeypatch):
    """A start reads it only where a module of phrases has changed."""
    memories = [Kept("phrases", folder=tmp_path)]
    monkeypatch.setattr(triggers, "Kept", lambda name, *sources: memories[-1])
    made = triggers._begun()
    memories[-1].write()
    memories.append(Kept("phrases", folder=tmp_path))
    monkeypatch.setattr(triggers, "TABLE", "")
    assert triggers._begun() == made == triggers._PHRASES
    assert len(made) > 500


def test_what_is_given_besides_makes_it_another_question():
    """A day, the rest of a report; and what is put in the place of a sentence is asked anew."""
    asked = []

    @once
    def is_beyond(s, most):
        asked.append(most)
        return len(s.text) > most

    (s,) = split("Gunmen fled.")
    assert [is_beyond(s, 10), is_beyond(s, 20), is_beyond(s, 10)] == [True, False, True]
    assert is_beyond(replace(s, text="Nobody fled from there."), 20)
    assert asked == [10, 20, 20]


def test_nobody_named_in_small_letters_is_passed_over():
    for s in sentences():
        openings = people._openings(s)
        for i, word in enumerate(s.words):
            if i not in openings:
                assert people._phrase(s.tokens, i, s, people.Ground()) is None, f"{word} in {s.text!r}"


def test_a_pattern_is_passed_over_where_the_other_of_two_words_that_it_needs_is_lacking():
    pattern = Cued(r"\bno (?:\w+ )?(?:casualties|victims)\b")
    (told, lacking) = split("There were no known casualties.\n\nThe casualties were taken away.")
    assert pattern.may(told)
    assert not pattern.may(lacking)
    assert not Cued(r"\b(?:he|she)\b(?=[^.;]*\brifles?\b)").may(lacking)


def test_words_are_told_by_their_beginnings_inside_of_compounds_too():
    """Patterns see a word behind a hyphen or an apostrophe; so must what passes over."""
    (s,) = split("Al-Qaeda-linked gunmen held the mayor's São Paulo office.")
    assert {"qaed", "link", "gunm", "mayo", "the", "s", "\x80"} <= s.stems


def test_a_piece_that_is_cut_inside_a_word_is_read_as_it_stands():
    """A window of so many characters begins with what is left of a word, and a pattern may match that."""
    assert Cued(r"\bmay\b").search(Piece.of("may not")) is not None
    assert Cued(r"\bmay\b").search(Piece.of("dismay not")) is None


@pytest.mark.parametrize(
    "otherwise",
    [
        pytest.param("import re; del re._constants; sys.modules['re._constants'] = None", id="no tree"),
        pytest.param(
            "from geo.extract.text import patterntree as t; "
            "t._parser = SimpleNamespace(parse=lambda *_: [('said', 1)])",
            id="another tree",
        ),
    ],
)
def test_a_python_that_keeps_patterns_in_another_way_reads_the_same(otherwise, tmp_path):
    """The tree of a pattern is Python's own affair: where it is not as known, all patterns are looked for."""
    path = tmp_path / "reports.jsonl"
    path.write_text("".join(json.dumps({"id": str(n), "text": text}) + "\n" for n, text in enumerate(TEXTS[:40])))
    read = f"from geo.cli import main; main(['extract', {str(path)!r}])"
    fresh = f"from pathlib import Path; import geo.kept; geo.kept._FOLDER = Path({str(tmp_path)!r})"
    untold = "from geo.extract.text.clues import needs; assert needs(r'\\bstate of emergency\\b') is None"

    def printed(program: str) -> str:
        command = [sys.executable, "-c", program]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        return done.stdout

    assert (
        printed(f"import sys; from types import SimpleNamespace; {fresh}; {otherwise}; {untold}; {read}")
        == printed(read)
        != ""
    )
