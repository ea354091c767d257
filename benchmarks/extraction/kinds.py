"""Sets of snippets with a type of event each: the most important incident of the answer is judged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.extraction.data import Row
from benchmarks.extraction.result import Result
from benchmarks.halves import half_of

__all__ = ["judge"]


def judge(rows: Sequence[Row], answers: Mapping[str, Row]) -> Result:
    """Judge a set; types that have no like in our vocabulary ("ORG_CRIME") are told of as they are read."""
    result = Result()
    for row in rows:
        half, given = half_of(row), (answers.get(row["id"]) or {}).get("incidents") or []
        first = given[0] if given else {}
        read = (first.get("event_type"), first.get("sub_event_type"))
        want = _MEANT.get(row["type"])
        if want is not None:
            ok = read in want or (read[0], None) in want
            result.one("found", half, bool(given))
            result.one("type", half, ok)
            if not ok:
                result.blame(f"type: {row['type']} read as {read[1]}", row["id"], half, row["text"][:100])
    return result


_ACLED = {
    "PEACE_PROTEST": ("Protests", "Peaceful protest"),
    "VIOL_DEMONSTR": ("Riots", "Violent demonstration"),
    "DISR_WEAP": ("Strategic developments", "Disrupted weapons use"),
    "CHEM_WEAP": ("Explosions/Remote violence", "Chemical weapon"),
    "ARREST": ("Strategic developments", "Arrests"),
    "ARMED_CLASH": ("Battles", "Armed clash"),
    "GOV_REGAINS_TERIT": ("Battles", "Government regains territory"),
    "SUIC_BOMB": ("Explosions/Remote violence", "Suicide bomb"),
    "CHANGE_TO_GROUP_ACT": ("Strategic developments", "Change to group/activity"),
    "GRENADE": ("Explosions/Remote violence", "Grenade"),
    "HQ_ESTABLISHED": ("Strategic developments", "Headquarters or base established"),
    "REM_EXPLOS": ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
    "ABDUCT_DISSAP": ("Violence against civilians", "Abduction/forced disappearance"),
    "ART_MISS_ATTACK": ("Explosions/Remote violence", "Shelling/artillery/missile attack"),
    "SEX_VIOL": ("Violence against civilians", "Sexual violence"),
    "PROPERTY_DISTRUCT": ("Strategic developments", "Looting/property destruction"),
    "FORCE_AGAINST_PROTEST": ("Protests", "Excessive force against protesters"),
    "AIR_STRIKE": ("Explosions/Remote violence", "Air/drone strike"),
    "AGREEMENT": ("Strategic developments", "Agreement"),
    "NON_STATE_ACTOR_OVERTAKES_TER": ("Battles", "Non-state actor overtakes territory"),
    "MOB_VIOL": ("Riots", "Mob violence"),
    "PROTEST_WITH_INTER": ("Protests", "Protest with intervention"),
    "NON_VIOL_TERRIT_TRANSFER": ("Strategic developments", "Non-violent transfer of territory"),
}
_MEANT: dict[str, set[tuple[str | None, str | None]]] = {
    **{name: {meant} for name, meant in _ACLED.items()},
    "ATTACK": {("Violence against civilians", "Attack"), ("Crime", None)},
    "NATURAL_DISASTER": {("Disaster", None)},
    "MAN_MADE_DISASTER": {("Accident", None)},
}
"""The set's types in our vocabulary; None: any sub-type."""
