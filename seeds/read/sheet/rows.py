"""The rows of a programme as cells by what their columns mean; what is merged or left blank is filled in."""

from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from conference_record.seeds.read.sheet.findings import Findings
from conference_record.seeds.read.sheet.grid import Sheet, Value, letters
from conference_record.seeds.read.sheet.times import day_in
from conference_record.seeds.read.sheet.values import text_of
from conference_record.seeds.record.sheets import one_line

_REPEATED = ("date", "session")
"""Columns of which people write a value once, above all rows for which it holds."""

NONE = ("-", "–", "—")
"""What people write in a cell to say that there is nothing, not that it is as above."""


class Cell(NamedTuple):
    """What a cell of a known column holds, and its name."""

    value: Value
    name: str

    @property
    def text(self) -> str:
        """The text, on one line."""
        return one_line(text_of(self.value))


@dataclass
class Row:
    """A row of a programme."""

    number: int
    own: dict[str, Cell]
    """What stands in the row itself, by what the column means."""
    filled: dict[str, Cell] = field(default_factory=dict)
    """What holds for the row because it is merged with one above, or left blank below it."""

    def get(self, meaning: str) -> Cell | None:
        """Return the cell of a column, its own or that which holds for it."""
        return self.own.get(meaning) or self.filled.get(meaning)


def rows_below(sheet: Sheet, head: int, columns: dict[int, str], findings: Findings) -> list[Row]:
    """Return the rows of a programme with something in them, filled in."""
    rows = []
    for number in range(head + 1, len(sheet.rows)):
        cells = [(place, value) for place, value in enumerate(sheet.rows[number]) if one_line(text_of(value))]
        if not cells:
            continue
        if text_of(cells[0][1]).lstrip().startswith("#"):
            findings.note(sheet.cell(number), "begins with #, and is not read")
            continue
        own = {columns[place]: Cell(value, sheet.cell(number, place)) for place, value in cells if place in columns}
        if len(cells) == 1:
            own = _day_alone(own, cells[0][1], sheet.cell(number, cells[0][0]))
        if own:
            rows.append(Row(number, own))
    _fill_merged(sheet, head, columns, rows, findings)
    known = set(columns.values()) | {meaning for row in rows for meaning in row.own}
    for meaning in _REPEATED:
        if meaning in known:
            place = next((each for each, known_as in columns.items() if known_as == meaning), None)
            _fill_blank(sheet, meaning, place, rows, findings)
    return rows


def _day_alone(own: dict[str, Cell], value: Value, name: str) -> dict[str, Cell]:
    """Return a row that is a day and nothing else as the day of the rows below it."""
    if "date" in own or not isinstance(value, str):
        return own
    days = day_in(value).days
    return {"date": Cell(value, name)} if days and len(days[0]) == len("YYYY-MM-DD") else own


def _fill_merged(sheet: Sheet, head: int, columns: dict[int, str], rows: list[Row], findings: Findings) -> None:
    by_number = {row.number: row for row in rows}
    ends: dict[int, int] = {}
    for top, left, bottom, _ in sorted(sheet.merged):
        meaning = columns.get(left)
        if top <= max(head, ends.get(left, 0)) or bottom == top or meaning is None or top not in by_number:
            continue
        ends[left] = bottom
        if (cell := by_number[top].own.get(meaning)) is None:
            continue
        findings.note(cell.name, "is merged with cells below, and is read for each of their rows")
        for number in range(top + 1, min(bottom, len(sheet.rows)) + 1):
            if number in by_number and meaning not in by_number[number].own:
                by_number[number].filled[meaning] = cell


def _fill_blank(sheet: Sheet, meaning: str, place: int | None, rows: list[Row], findings: Findings) -> None:
    """Fill in blank cells of a column from above, unless other rows repeat what stands above them.

    Where some repeat it, a blank cell was forgotten.
    """
    has_titles = any("title" in row.own for row in rows)
    talks = {row.number for row in rows if ("title" if has_titles else "time") in row.own}
    texts = [cell.text if (cell := row.own.get(meaning)) else None for row in rows if row.number in talks]
    repeats = any(text is not None and text == before for before, text in pairwise(texts))
    above: Cell | None = None
    day = ""
    for row in rows:
        if meaning != "date" and (on := row.get("date")) is not None and on.text != day:
            # A session of the day before ends with it.
            above, day = None, on.text
        if (cell := row.own.get(meaning)) is not None:
            above = cell if cell.text not in NONE else None
            continue
        if meaning in row.filled or above is None:
            continue
        name = sheet.cell(row.number, place) if place is not None else sheet.cell(row.number)
        if repeats and place is not None and row.number in talks:
            problem = f"is blank, where other rows repeat the {meaning}; write {above.text!r} as above, or - for none"
            findings.fault(name, problem)
        elif place is not None:
            column = sheet.cell(row.number, place).rpartition("!")[0]
            where = f"{column}!{letters(place)}" if column else letters(place)
            findings.note(where, f"blank cells of the column {meaning} are read as the one above")
        row.filled[meaning] = above
