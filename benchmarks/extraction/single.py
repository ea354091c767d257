"""Sets whose reports have just one incident: the first main one of the answer is judged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.extraction.agree import best, count_error, date_error, date_ok, label_chains, label_span, names, span
from benchmarks.extraction.data import Row
from benchmarks.extraction.result import Result
from benchmarks.halves import half_of
from geo.merge.match import distance_m
from geo.model import Place

__all__ = ["judge"]

FAR_KM = 20_039.0
RIGHT_KM = 25


def judge(rows: Sequence[Row], answers: Mapping[str, Row]) -> Result:
    """Judge a set. Unknown counts as nobody here, because these labels give 0 for that."""
    result = Result()
    for row in rows:
        real = [i for i in row["incidents"] or [] if not i.get("optional")]
        if len(real) == 1:
            given = (answers.get(row["id"]) or {}).get("incidents") or []
            _judge_one(result, row, real[0], [i for i in given if i.get("role", "main") == "main"])
    return result


def _judge_one(result: Result, row: Row, label: Row, given: Sequence[Row]) -> None:
    half, report = half_of(row), row["id"]
    first = given[0] if given else {}
    result.one("found", half, bool(given))
    if not given:
        result.blame("incident: missed", report, half, str(row.get("title") or row["text"][:80]))
    elif len(given) > 1:
        result.blame("incident: more than one", report, half, " | ".join(str(i["title"]) for i in given))
    verdicts = [_killed_or_injured(result, report, half, label, first, field) for field in ("killed", "injured")][:1]
    verdicts += [_date(result, row, half, label, first), _place(result, report, half, label, first)]
    if given and verdicts[0] is not None and verdicts[2] is not None:
        result.sure.append((half, first["confidence"], all(v is not False for v in verdicts)))


def _killed_or_injured(result: Result, report: str, half: str, label: Row, first: Row, field: str) -> bool | None:
    want = label.get(field)
    if not want:
        return None
    civilians = first.get(f"{field}_civilians") if label.get("civilians_only") else None
    count: dict[str, Any] = civilians or first.get(field) or {}
    got = best(count) or 0
    hit = got == want["min"] or (want["max"] != want["min"] and (count.get("low") or 0) == want["min"])
    high = want["max"] if want["max"] is not None else 10**9
    result.one(f"{field} exact", half, hit)
    result.one(f"{field} in range", half, want["min"] <= got <= high)
    if want["min"] > 0:
        result.one(f"{field} exact where >0", half, hit)
    if not hit and first:
        kind = count_error(field, want["min"], best(count)) or f"{field}: too high"
        result.blame(kind, report, half, f"{want['min']}–{want['max']} read as {best(count)}")
    return bool(hit)


def _date(result: Result, row: Row, half: str, label: Row, first: Row) -> bool | None:
    want = label_span(label) if (label.get("date") or {}).get("start") else None
    if want is None:
        return None
    got = span(first)
    ok = got is not None and date_ok(want, got)
    # Of reports without a publication date the labels' days are often not in the text.
    result.one("date" if row.get("date") else "date, report undated", half, ok)
    if first:
        told = f"{want[0]} – {want[1]} read as {got and f'{got[0]} – {got[1]}'}, published {row.get('date')}"
        result.blame(date_error(want, got), row["id"], half, told)
    return ok if row.get("date") else None


def _place(result: Result, report: str, half: str, label: Row, first: Row) -> bool | None:
    place = first.get("place") or {}
    verdict: bool | None = None
    chains = label_chains(label)
    below = {name for chain in chains for name in chain[1:]}
    if below:
        verdict = bool(below & set(names(first)[1:]))
        result.one("place named", half, verdict)
    km = None
    if label.get("lat") is not None:
        km = _km(label, place)
        for reach in (5, RIGHT_KM, 161):
            result.one(f"point {reach} km", half, km <= reach)
        verdict = km <= RIGHT_KM
    if verdict is False and first:
        result.blame(_place_error(chains, place, names(first), km), report, half, _told(label, place, km))
    return verdict


def _km(label: Row, place: Row) -> float:
    if place.get("latitude") is None:
        return FAR_KM
    there = Place("", label["lat"], label["lon"])
    return distance_m(Place("", place["latitude"], place["longitude"]), there) / 1000


def _place_error(chains: list[list[str]], place: Row, given: list[str], km: float | None) -> str:
    if not place:
        return "place: none given"
    if place.get("where_prec") == 6:
        return "place: a country only"
    if chains and given and not {c[0] for c in chains} & set(given[:1]):
        return "place: in another country"
    if km is None:
        return "place: wrong"
    if place.get("where_prec") == 4:
        return "place: a province only"
    return f"place: {'more than 161' if km > 161 else '25 to 161'} km off"


def _told(label: Row, place: Row, km: float | None) -> str:
    chain = (label.get("location") or {}).get("chain")
    away = "" if km is None else f", {km:.0f} km off"
    return f"{chain} read as {place.get('mention')!r}: {place.get('name')}, {place.get('country')}{away}"
