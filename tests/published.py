"""Tables as their editors publish them, written and read, for the tests of tables."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from geo.model import Analysis, Incident
from geo.tables import PROFILES, BadRow, fitting, opened, read_table

UCDP = (
    "id,type_of_violence,dyad_name,side_a,source_article,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,"
    "country,event_clarity,date_prec,date_start,date_end,deaths_civilians,deaths_unknown,low,best,high"
)
ACLED = (
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,country,admin1,admin2,location,latitude,"
    "longitude,geo_precision,source,notes,fatalities"
)
GTD = (
    "eventid,iyear,imonth,iday,country_txt,provstate,city,latitude,longitude,specificity,vicinity,summary,doubtterr,"
    "suicide,attacktype1,attacktype1_txt,gname,guncertain1,claimed,nkill,nkillter,nwound,ishostkid,nhostkid,scite1"
)
GVA = (
    "incident_id,date,state,city_or_county,address,latitude,longitude,n_killed,n_injured,incident_characteristics,"
    "notes,incident_url,source_url,sources"
)


def table(path: Path, head: str, *rows: list[str], delimiter: str = ",", encoding: str = "utf-8") -> Path:
    """Write a table; each row has a cell for each column."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(head.split(","))
    writer.writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def read(path: Path, profile=None, find=None) -> list[Analysis | BadRow]:
    """All rows, by the profile that fits."""
    with opened(path) as found:
        return list(read_table(found, profile or PROFILES[fitting(found.names)](), find))


def only(path: Path, profile=None, find=None) -> Incident:
    """The incident of a table's one row."""
    (analysis,) = read(path, profile, find)
    assert isinstance(analysis, Analysis), analysis.reason
    return analysis.incidents[0]


def evident(analysis: Analysis) -> bool:
    """Every claim's offsets give the cell it was read from, inside the line that is its sentence."""
    text = analysis.document.text
    return all(
        text[c.start : c.end] and text[c.start : c.end] in c.sentence and c.sentence in text
        for c in analysis.incidents[0].claims
    )


UCDP_ROW = [
    "9001", "3", "Band - Civilians", "Band", '"Gazette,2026-02-23,Nine die, villagers say";"Radio X,2026-02-25,Toll"',
    "2", "Alfa village", "North province", "Bravo district", "34.5", "70.5", "Afghanistan", "2", "2",
    "2026-02-20", "2026-02-23", "7", "2", "7", "9", "12",
]  # fmt: skip


def gva(**cells: str) -> list[str]:
    """A row of the archive with the given cells."""
    usual = {
        "incident_id": "7", "date": "2014-07-04", "state": "Ohio", "city_or_county": "Lorain", "address": "1 Main St",
        "latitude": "41.4455", "longitude": "-82.1377", "n_killed": "0", "n_injured": "2",
        "incident_characteristics": "Shot - Wounded/Injured||Bar/club incident", "notes": "two shot",
        "incident_url": "http://archive.example/7", "source_url": "http://www.paper.example/a",
        "sources": "http://www.paper.example/a||http://tv.example/b",
    }  # fmt: skip
    return [{**usual, **cells}[column] for column in GVA.split(",")]
