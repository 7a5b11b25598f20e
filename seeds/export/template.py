"""An empty workbook in which somebody writes a programme: headings, lists of allowed values, and an example."""

from collections.abc import Sequence
from typing import Any

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from conference_record.models import ATTENDANCES, PARTICIPATION_ROLES, ROLES, STATUSES
from conference_record.models.country import countries
from conference_record.seeds.export.workbook import Workbook
from conference_record.seeds.record.sheets import EVENT

_COLUMNS = {
    "date": 12,
    "time": 8,
    "end": 8,
    "session": 24,
    "track": 14,
    "room": 14,
    "title": 40,
    "kind": 14,
    "language": 12,
    "speaker": 28,
    "role": 14,
    "post": 24,
    "organization": 28,
    "country": 10,
    "status": 12,
    "summary": 40,
}
"""The columns of a programme, with their widths."""

_EXAMPLE = """
2026-05-04|09:30|10:00|Opening||Blue Hall|Welcome to the lake|address|en|Mira Stojkovska|speaker|Director
|10:00|11:30|Who keeps the soundings?|Archives|Blue Hall|A panel on old maps|panel|en, fr|Petar Ilin|moderator
|||||||||Chen Haiyan; Ana Ilin|panellist||Institute of Lakes; Archive of Waters
2026-05-05|09:00||The lake this spring|Water|Boathouse|Ice|talk|fr|Jeanne Dupré|speaker|Hydrologist|||cancelled
"""
"""A talk, a panel with three persons in two rows, and a talk that was cancelled the day after."""

_EVENT = (
    ("slug", "", "needed: lower-case letters, digits and hyphens, such as ohrid-2026; never change it"),
    ("title", "", "needed: as printed"),
    ("kind", "", "such as conference, workshop"),
    ("starts on", "", "the first day, such as 2026-05-04; or 2026-05, or 2026"),
    ("ends on", "", "the last day"),
    ("timezone", "", "such as Europe/Skopje"),
    ("venue", "", "the building"),
    ("city", "", ""),
    ("country", "", "a code such as MK, or the name"),
    ("language", "", "such as en, or en, fr"),
    ("url", "", "its own page"),
    ("organizer", "", "those who hold it, with ; between them"),
    ("summary", "", ""),
)

_KINDS = ("address", "talk", "keynote", "panel", "workshop", "discussion", "opening", "closing", "break")
_ROWS = 2_000
"""Down to which row cells offer their allowed values."""


def template() -> bytes:
    """Return the content of an empty workbook."""
    workbook = Workbook()
    event = workbook.sheet(EVENT, ["key", "value", "meaning"], [16, 50, 80])
    for row, cells in enumerate(_EVENT, 1):
        _write(workbook, event, row, cells)
    programme = workbook.sheet("programme", list(_COLUMNS), list(_COLUMNS.values()))
    example = workbook.sheet("example", list(_COLUMNS), list(_COLUMNS.values()))
    for row, line in enumerate(_EXAMPLE.strip().splitlines(), 1):
        _write(workbook, example, row, line.split("|"))
    lists: dict[str, list[str]] = {
        "role": list(ROLES),
        "status": list(STATUSES),
        "kind": list(_KINDS),
        "country": sorted(str(each["code"]) for each in countries() if not each["withdrawn_on"]),
        "attendance": list(ATTENDANCES),
        "role of a body": list(PARTICIPATION_ROLES),
    }
    values = workbook.sheet("lists", list(lists), [18] * len(lists))
    for place, (name, allowed) in enumerate(lists.items()):
        for row, value in enumerate(allowed, 1):
            workbook.write(values, row, place, value)
        if name in _COLUMNS:
            column = list(_COLUMNS).index(name)
            letter = xl_col_to_name(place)
            rule: dict[str, Any] = {"validate": "list", "source": f"=lists!${letter}$2:${letter}${len(allowed) + 1}"}
            if name in ("kind", "country"):
                # Other words are right too, and names of countries.
                rule |= {"show_error": False}
            for sheet in (programme, example):
                sheet.data_validation(1, column, _ROWS, column, rule)
    return workbook.content()


def _write(workbook: Workbook, sheet: Worksheet, row: int, cells: Sequence[str]) -> None:
    for place, text in enumerate(cells):
        if text:
            workbook.write(sheet, row, place, text)
