"""data/logit, data/logistic: weights that make the right answers likeliest, from features with and without values."""

from __future__ import annotations

import numpy as np
import pytest

from data import logistic, logit
from data.logistic import ALWAYS, Case
from data.logit import Choices, Question
from data.table import Table, common, score, scores

ASKED = [
    Question([{"near": 1.0, "long": 0.5}, {"near": 0.2}, {}], [True, False, False]),
    Question([{"near": 0.1}, {"long": 2.0}], [False, True], worth=2.0),
    Question([{"near": 0.7}, {"near": 0.4, "long": 0.1}, {"long": 0.3}], [True, True, False]),
]


def test_what_has_no_weight_counts_nothing() -> None:
    weights = {"a": 0.5, "b": 2.0}
    assert score(["a", "b", "c"], weights) == 2.5
    assert scores([{"b": 0.25, "c": 9.0}, []], weights) == [0.5, 0.0]


def test_a_table_leaves_out_what_has_no_column_and_adds_up_what_stands_twice() -> None:
    table = Table([["a", "b", "b"], {"b": 0.5, "c": 9.0}, []], ["a", "b"])
    assert table.filled.tolist() == [[1.0, 2.0], [0.0, 0.5], [0.0, 0.0]]
    assert table.scores(np.array([1.0, 10.0])).tolist() == [21.0, 5.0, 0.0]
    assert table.sums(np.array([1.0, 10.0, 100.0])).tolist() == [1.0, 7.0]


def test_a_feature_is_counted_once_an_example() -> None:
    assert common([["b", "b", "a"], ["c", "a"], {"a": 0.0}], 2) == ["a"]


def test_the_slope_is_that_of_the_right_answers_chance() -> None:
    names, at, step = ["long", "near"], np.array([0.3, -0.2]), 1e-6

    def told(weights: np.ndarray) -> float:
        total = 0.0
        for q in ASKED:
            power = np.exp(scores(q.options, dict(zip(names, weights, strict=True))))
            total += q.worth * float(np.log(power[np.array(q.fits)].sum() / power.sum()))
        return total

    slopes = [(told(at + step * one) - told(at - step * one)) / (2 * step) for one in np.eye(2)]
    assert Choices(ASKED, names).slope(at) == pytest.approx(slopes, rel=1e-6)


def test_questions_whose_answers_are_all_alike_teach_nothing() -> None:
    alike = [Question([["near"], ["long"]], [True, True]), Question([["near"], ["long"]], [False, False])]
    known = Choices(ASKED, ["long", "near"]).slope(np.zeros(2))
    assert Choices([*ASKED, *alike], ["long", "near"]).slope(np.zeros(2)).tolist() == known.tolist()


def test_a_yes_or_no_is_learnt_alike_by_either_way() -> None:
    cases = [Case({"loud": n / 5, ALWAYS: 1.0}, n % 5 > 1, 1.0 + n % 2) for n in range(40)]
    fitted = logistic.fit(cases, [ALWAYS, "loud"], penalty=2.0, rounds=20)
    learnt = logistic.learn(cases, [ALWAYS, "loud"], penalty=2.0, rounds=5000, rate=0.5)
    assert fitted == pytest.approx(learnt, abs=1e-4)


def test_a_choice_of_two_is_a_yes_or_no() -> None:
    cases = [Case({"loud": n / 5}, n % 5 > 1) for n in range(40)]
    asked = [Question([case.features, {}], [case.right, not case.right]) for case in cases]
    fitted = logistic.fit(cases, ["loud"], penalty=2.0, rounds=20)
    assert logit.learn(asked, seen=1, penalty=2.0, rounds=2000) == pytest.approx(fitted, abs=1e-6)


def test_all_examples_have_the_constant_and_nothing_draws_it_to_zero() -> None:
    cases = [Case([ALWAYS], n < 30) for n in range(40)]
    assert logistic.fit(cases, [ALWAYS], penalty=100.0, rounds=20)[ALWAYS] == pytest.approx(np.log(3))
