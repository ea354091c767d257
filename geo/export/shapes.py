"""Incidents for other maps: GeoJSON (RFC 7946) and KML 2.2.

Both hold every incident they are given, unlocated ones without a geometry, with the same flat properties.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from xml.etree import ElementTree as ET

from geo.model import Count, Incident
from geo.patterns import compiled
from geo.record import COUNT_FIELDS, dumps
from geo.summary import summary_html

__all__ = ["flat_properties", "geojson_parts", "kml_parts", "to_geojson", "to_kml"]

_KML = "http://www.opengis.net/kml/2.2"
_NOT_XML = compiled("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, escaped or not."""


def to_geojson(incidents: Iterable[Incident], *, outlines: Mapping[str, Mapping[str, Any]] | None = None) -> str:
    """A FeatureCollection, positions as [longitude, latitude].

    With `outlines` (GeoJSON geometries by `gazetteer_id`) an incident that is known to an area only gets the area; its
    point stays in the properties `latitude` and `longitude`.
    """
    return "".join(geojson_parts(incidents, outlines=outlines))


def geojson_parts(
    incidents: Iterable[Incident], *, outlines: Mapping[str, Mapping[str, Any]] | None = None
) -> Iterator[str]:
    """The same, one feature a line as it comes: a million need no more memory than one."""
    yield '{"type": "FeatureCollection", "features": ['
    separator = "\n"
    for incident in incidents:
        feature = {
            "type": "Feature",
            "id": incident.incident_id,
            "geometry": _geometry(incident, outlines or {}),
            "properties": flat_properties(incident),
        }
        yield separator + dumps(feature)
        separator = ",\n"
    yield "\n]}\n"


def to_kml(incidents: Iterable[Incident]) -> str:
    """A KML document: one placemark an incident, its summary as the description, its date as the time."""
    return "".join(kml_parts(incidents))


def kml_parts(incidents: Iterable[Incident]) -> Iterator[str]:
    """The same, a placemark at a time."""
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="{_KML}"><Document><name>Incidents</name>\n'
    for incident in incidents:
        yield ET.tostring(_placemark(incident), encoding="unicode") + "\n"
    yield "</Document></kml>\n"


def _placemark(incident: Incident) -> ET.Element:
    mark = ET.Element("Placemark", id=incident.incident_id)
    _child(mark, "name", incident.title)
    _child(mark, "description", summary_html(incident))
    if incident.date_start:
        span = _child(mark, "TimeSpan")
        _child(span, "begin", incident.date_start.isoformat())
        _child(span, "end", (incident.date_end or incident.date_start).isoformat())
    data = _child(mark, "ExtendedData")
    for key, value in flat_properties(incident).items():
        if value is not None:
            _child(_child(data, "Data", name=key), "value", str(value))
    if incident.place:
        point = _child(mark, "Point")
        _child(point, "coordinates", f"{incident.place.longitude:.6f},{incident.place.latitude:.6f}")
    return mark


def flat_properties(incident: Incident) -> dict[str, str | int | float | None]:
    """Every field of an incident as one level of names; unknown is None. Claims and candidates are left out."""
    place = incident.place
    out: dict[str, str | int | float | None] = {
        "incident_id": incident.incident_id,
        "role": incident.role,
        "status": incident.status,
        "event_type": incident.event_type,
        "sub_event_type": incident.sub_event_type,
        "title": incident.title,
        "date_start": incident.date_start.isoformat() if incident.date_start else None,
        "date_end": incident.date_end.isoformat() if incident.date_end else None,
        "date_prec": incident.date_prec,
        "place": place.name if place else None,
        "mention": place.mention if place else None,
        "latitude": place.latitude if place else None,
        "longitude": place.longitude if place else None,
        "where_prec": place.where_prec if place else None,
        "uncertainty_m": place.uncertainty_m if place else None,
        "country": place.country if place else None,
        "admin1": place.admin1 if place else None,
        "admin2": place.admin2 if place else None,
        "admin1_code": place.admin1_code if place else None,
        "feature_code": place.feature_code if place else None,
        "gazetteer": place.gazetteer if place else None,
        "gazetteer_id": place.gazetteer_id if place else None,
    }
    for field in COUNT_FIELDS:
        count: Count | None = getattr(incident, field)
        out[f"{field}_low"] = count.low if count else None
        out[f"{field}_best"] = count.best if count else None
        out[f"{field}_high"] = count.high if count else None
        out[f"{field}_qualifier"] = count.qualifier if count else None
    out["perpetrator"] = incident.perpetrator
    out["perpetrator_certainty"] = incident.perpetrator_certainty
    out["confidence"] = incident.confidence
    out["notes"] = "; ".join(incident.notes) or None
    out["sources"] = "; ".join(dict.fromkeys(s.publisher or s.id for s in incident.sources)) or None
    out["urls"] = " ".join(dict.fromkeys(s.url for s in incident.sources if s.url)) or None
    return out


def _geometry(incident: Incident, outlines: Mapping[str, Mapping[str, Any]]) -> dict[str, Any] | None:
    place = incident.place
    if place is None:
        return None
    outline = outlines.get(place.gazetteer_id or "") if place.where_prec and place.where_prec >= 3 else None
    return dict(outline) if outline else {"type": "Point", "coordinates": [place.longitude, place.latitude]}


def _child(parent: ET.Element, tag: str, text: str | None = None, /, **attributes: str) -> ET.Element:
    node = ET.SubElement(parent, tag, attributes)
    node.text = None if text is None else _NOT_XML.sub("\ufffd", text)
    return node
