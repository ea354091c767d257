"""The same incident told twice, in one answer or in the pieces of a long report, made one."""

from __future__ import annotations

from collections.abc import Sequence

from geo.extract.llm.drafts import Checked

__all__ = ["joined"]


def joined(found: Sequence[Checked]) -> list[Checked]:
    """Each incident once, in order; main ones first. What the first telling leaves open, a later one may fill."""
    kept: list[Checked] = []
    for one in found:
        same = next((other for other in kept if _same(other, one)), None)
        if same is None:
            kept.append(one)
        else:
            _fill(same, one)
    return sorted(kept, key=lambda c: c.role == "background")


def _same(a: Checked, b: Checked) -> bool:
    if a.role != b.role or a.kind[0] != b.kind[0]:
        return False
    if a.quoted.part == b.quoted.part and a.quoted.span == b.quoted.span and a.kind == b.kind:
        return a.where is None or b.where is None or _name(a) == _name(b)
    if a.when is not None and b.when is not None and (a.when.first > b.when.last or b.when.first > a.when.last):
        return False
    if a.where is None or b.where is None:
        return a.kind == b.kind and (a.quoted.words == b.quoted.words or _same_toll(a, b))
    if _name(a) != _name(b):
        return False
    return all(
        a.counts[name] == b.counts[name] for name in ("killed", "injured") if name in a.counts and name in b.counts
    )


def _same_toll(a: Checked, b: Checked) -> bool:
    """Whether both tell of the same number of dead, and of some: one place left out does not make two happenings."""
    return "killed" in a.counts and a.counts["killed"] == b.counts.get("killed") and (a.counts["killed"].best or 0) > 0


def _fill(kept: Checked, other: Checked) -> None:
    for name, count in other.counts.items():
        kept.counts.setdefault(name, count)
    kept.when = kept.when or other.when
    kept.where = kept.where or other.where
    if kept.perpetrator is None:
        kept.perpetrator, kept.certainty = other.perpetrator, other.certainty
    kept.claims += [claim for claim in other.claims if claim not in kept.claims]
    kept.problems += [problem for problem in other.problems if problem not in kept.problems]


def _name(checked: Checked) -> str:
    mention = checked.where.mentions[0] if checked.where is not None and checked.where.mentions else None
    return " ".join(mention.text.lower().split()) if mention is not None else ""
