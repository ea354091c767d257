"""Sets whose reports tell of several incidents or of none: answers are aligned with the labels one to one.

A pair must share the country or a place name, and a date, type or count, or two levels of place; the likest pairs come
first. Optional labels cost nothing when missed, and an answer aligned with one costs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.extraction import perpetrators
from benchmarks.extraction.agree import (
    best,
    count_error,
    count_ok,
    date_error,
    date_ok,
    label_chains,
    label_span,
    names,
    span,
    told_none,
    type_ok,
    types,
)
from benchmarks.extraction.data import Row
from benchmarks.extraction.result import Result
from benchmarks.halves import half_of

__all__ = ["judge"]

OUTSIDE = ("Battles", "Protests", "Strategic developments", "Crime", "Accident", "Disaster")
"""Types that labels of political violence leave out on purpose: such an answer costs nothing when it matches none."""


def judge(rows: Sequence[Row], answers: Mapping[str, Row]) -> Result:
    """Judge a set; background incidents count like main ones, as its labels make no difference."""
    result = Result()
    for row in rows:
        _judge_report(result, row, (answers.get(row["id"]) or {}).get("incidents") or [])
    return result


def _judge_report(result: Result, row: Row, given: Sequence[Row]) -> None:
    labels: list[Row] = row["incidents"] or []
    half, report = half_of(row), row["id"]
    if not labels or not all(_optional(label) for label in labels):
        result.add("relevant", half, bool(labels) and bool(given), bool(labels), bool(given))
    every = _aligned(labels, given)
    pairs = [(a, b) for a, b in every if not _optional(labels[a])]
    matched = {b for _, b in pairs}
    free = {b for a, b in every if _optional(labels[a])}
    free |= {b for b, incident in enumerate(given) if incident.get("event_type") in OUTSIDE and b not in matched}
    wanted = [label for label in labels if not _optional(label)]
    judged = [incident for b, incident in enumerate(given) if b not in free]
    result.add("incident", half, len(pairs), len(wanted), len(judged))
    for slot, in_label, in_answer, right in _SLOTS:
        both = [(labels[a], given[b]) for a, b in pairs if in_label(labels[a]) and in_answer(given[b])]
        result.add(
            slot, half, sum(right(*pair) for pair in both), sum(map(in_label, wanted)), sum(map(in_answer, judged))
        )
    for n, label in enumerate(labels):
        if not _optional(label) and n not in {a for a, _ in pairs}:
            result.blame("incident: missed", report, half, f"{_label(label)} beside {[i['title'] for i in given]}")
    for b, incident in enumerate(given):
        if b not in free | matched:
            kind = "incident: false" if labels else "incident: false, in a report of none"
            result.blame(kind, report, half, f"{incident['title']} ({incident['date_start']}, {incident['role']})")
            result.sure += [(half, incident["confidence"], False)] if incident["role"] == "main" else []
    for a, b in pairs:
        _blame_pair(result, report, half, labels[a], given[b])


def _blame_pair(result: Result, report: str, half: str, label: Row, incident: Row) -> None:
    want, got = label_span(label), span(incident)
    told = f"{_label(label)} read as {incident['title']} ({incident['date_start']} – {incident['date_end']})"
    wrong = [date_error(want, got) if want else None, _place_error(label, incident)]
    if label.get("type") and not type_ok(label, incident):
        wrong.append("type: wrong")
    for field in ("killed", "injured"):
        wrong.append(_count_error(field, label.get(field), incident.get(field)))
    for kind in wrong:
        result.blame(kind, report, half, told)
    if incident["role"] == "main":
        killed = _count_error("killed", label.get("killed"), incident.get("killed"))
        result.sure.append((half, incident["confidence"], not any((*wrong[:2], killed))))


def _place_error(label: Row, incident: Row) -> str | None:
    leaves = {chain[-1] for chain in label_chains(label) if len(chain) > 1}
    chain = names(incident)
    if not leaves or leaves & set(chain[1:]):
        return None
    if not chain:
        return "place: none given"
    if len(chain) == 1:
        return "place: a country only"
    if not {c[0] for c in label_chains(label)} & set(chain[:1]):
        return "place: in another country"
    return "place: right only in part" if _below_ok(label, incident) else "place: wrong"


def _count_error(field: str, want: Row | None, count: Row | None) -> str | None:
    if not _fills(want):
        return f"{field}: given without a label" if best(count) else None
    assert want is not None
    if count_ok(want, count):
        return None
    got = best(count)
    return count_error(field, want["min"], got) or f"{field}: too high"


def _aligned(labels: Sequence[Row], given: Sequence[Row]) -> list[tuple[int, int]]:
    likest = sorted(
        ((_likeness(label, i), -a, -b) for a, label in enumerate(labels) for b, i in enumerate(given)), reverse=True
    )
    taken_labels, taken_answers, pairs = set(), set(), []
    for likeness, a, b in likest:
        if likeness > 0 and a not in taken_labels and b not in taken_answers:
            taken_labels.add(a)
            taken_answers.add(b)
            pairs.append((-a, -b))
    return pairs


def _likeness(label: Row, incident: Row) -> float:
    chain = names(incident)
    country = _country_ok(label, incident)
    shared = len({name for c in label_chains(label) for name in c[1:]} & set(chain[1:]))
    if not country and not shared:
        return 0.0
    dated, alike = _date_ok(label, incident), bool(label.get("type")) and type_ok(label, incident)
    agreed = dated + alike + sum(_count_ok(label.get(f), incident.get(f)) for f in ("killed", "injured"))
    if not agreed and shared < 2:
        return 0.0
    return country + 2 * min(shared, 2) + 1.5 * dated + alike + agreed


def _date_ok(label: Row, incident: Row) -> bool:
    want, got = label_span(label), span(incident)
    return want is not None and got is not None and date_ok(want, got)


def _country_ok(label: Row, incident: Row) -> bool:
    return bool({c[0] for c in label_chains(label)} & set(names(incident)[:1]))


def _below_ok(label: Row, incident: Row) -> bool:
    return bool({name for c in label_chains(label) for name in c[1:]} & set(names(incident)[1:]))


def _leaf_ok(label: Row, incident: Row) -> bool:
    return bool({c[-1] for c in label_chains(label) if len(c) > 1} & set(names(incident)[1:]))


def _count_ok(want: Row | None, count: Row | None) -> bool:
    return bool(want) and bool(count) and count_ok(want or {}, count)


def _has_below(label: Row) -> bool:
    return any(len(c) > 1 for c in label_chains(label))


def _fills(want: Row | None) -> bool:
    return bool(want) and (want or {})["quality"] != "stated none"


def _optional(label: Row) -> bool:
    return bool(label.get("optional")) or str(label.get("stage") or "").startswith("THREAT")


def _label(label: Row) -> str:
    chain = next(iter(label_chains(label)), [])
    counts = [f"{f} {(label.get(f) or {}).get('min')}" for f in ("killed", "injured")]
    day = (label.get("date") or {}).get("start")
    return f"{', '.join(label.get('type') or [])} at {' / '.join(chain)} on {day}, {', '.join(counts)}"


def _doers(label: Row) -> list[str]:
    """All names by which a label tells who did it, groups' and persons'."""
    told = [*(label.get("perp_organization") or ()), *(label.get("perp_individual") or ())]
    return [name for names_ in told for name in names_]


def _doer_ok(label: Row, incident: Row) -> bool:
    return any(perpetrators.same(name, incident.get("perpetrator")) for name in _doers(label))


def _answers_count(field: str, incident: Row) -> bool:
    return best(incident.get(field)) is not None and not told_none(incident.get(field))


_SLOTS = (
    ("date", lambda g: label_span(g) is not None, lambda p: span(p) is not None, _date_ok),
    ("country", lambda g: bool(label_chains(g)), lambda p: bool(names(p)), _country_ok),
    ("place, any level", _has_below, lambda p: len(names(p)) > 1, _below_ok),
    ("place, most specific", _has_below, lambda p: len(names(p)) > 1, _leaf_ok),
    ("type", lambda g: bool(g.get("type")), lambda p: bool(types(p)), type_ok),
    (
        "killed",
        lambda g: _fills(g.get("killed")),
        lambda p: _answers_count("killed", p),
        lambda g, p: _count_ok(g.get("killed"), p.get("killed")),
    ),
    (
        "injured",
        lambda g: _fills(g.get("injured")),
        lambda p: _answers_count("injured", p),
        lambda g, p: _count_ok(g.get("injured"), p.get("injured")),
    ),
    ("perpetrator", lambda g: bool(_doers(g)), lambda p: bool(p.get("perpetrator")), _doer_ok),
)
