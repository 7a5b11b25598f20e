"""What a cell means for a key of a record."""

import re
import tomllib
from datetime import date, datetime, time, timedelta
from typing import Any

from conference_record.seeds.advice import cut
from conference_record.seeds.read.sheet.findings import Findings
from conference_record.seeds.read.sheet.grid import Value
from conference_record.seeds.read.sheet.times import CLOCK_IS, DAY_IS, clock_in, day_in
from conference_record.seeds.record.format import Part
from conference_record.seeds.record.sheets import decoded, one_line, prose, shape_of

_PAIR = re.compile(r"([a-z0-9-]+)\s*[:=]\s*(\S.*)")
_TABLE_IS = "write pairs such as wikidata: Q42; viaf: 113230702, or a table of TOML: { wikidata = 'Q42' }"
_DAYS = {"day", "starts_on", "ends_on", "previous_starts_on", "previous_ends_on", "published_on", "retrieved_on"}
_DAYS |= {"started", "ended", "born", "died"}
_CLOCKS = {"start_time", "end_time"}


def text_of(value: Value) -> str:
    """Return what a cell holds as text; whole numbers without a fraction, days as in a record."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds()) // 60
        return f"{minutes // 60:02}:{minutes % 60:02}"
    return value if isinstance(value, str) else str(value)


def line_of(value: Value, cell: str, findings: Findings) -> str:
    """Return a text as one line; empty if there is none. What is put right is noted."""
    text = text_of(value)
    line = one_line(text)
    if re.search(r"[\n\r\x0b\x0c\x85\u2028\u2029]", text.strip()):
        findings.note(cell, "has line breaks; spaces are read for them")
    elif line != text.strip():
        findings.note(cell, "has spaces more than once or of a special kind; single spaces are read")
    return decoded(line)


def value_of(value: Value, part: type[Part], key: str, cell: str, findings: Findings) -> Any:
    """Return what a cell means for a key of a part; None for an empty one, and for what is a fault."""
    shape = shape_of(part, key)
    text = prose(text_of(value)) if shape.is_prose or shape.is_table else line_of(value, cell, findings)
    if not text:
        return None
    if shape.is_moment:
        return _moment(value, cell, findings)
    if key in _DAYS and text != "..":
        return day(value, cell, findings)
    if key in _CLOCKS:
        return clock(value, cell, findings)
    if (shape.is_list or shape.is_table) and text.startswith(("[", "{")):
        return _toml(text, cell, findings)
    if shape.is_list:
        items: list[Any] = [decoded(item) for each in text.split(";") if (item := one_line(each))]
        if shape.is_number:
            items = [int(item) if item.isdecimal() and len(item) < 10 else item for item in items]
        # The sentences of a part may be one.
        return items[0] if key == "cite" and len(items) == 1 else items
    if shape.is_table:
        return _pairs(text, cell, findings)
    if shape.is_number:
        return int(text) if text.isdecimal() and len(text) < 19 else text
    return decoded(text) if shape.is_prose else text


def day(value: Value, cell: str, findings: Findings) -> str | None:
    """Return a day, a month or a year; notes a fault for what is none."""
    read = day_in(value)
    if len(read.days) == 1:
        return read.days[0]
    problem = f"may be {' or '.join(read.days)}; write which" if read.days else f"is no date; {read.perhaps or DAY_IS}"
    findings.fault(cell, f"{cut(text_of(value))!r} {problem}")
    return None


def clock(value: Value, cell: str, findings: Findings) -> str | None:
    """Return a time of the day, to the minute; notes a fault for what is none."""
    read = clock_in(value)
    if read.clock is None:
        findings.fault(cell, f"{cut(text_of(value))!r} is no time; {read.perhaps or CLOCK_IS}")
        return None
    return f"{int(read.clock.total_seconds()) // 3600 % 24:02}:{int(read.clock.total_seconds()) // 60 % 60:02}"


def _moment(value: Value, cell: str, findings: Findings) -> datetime | None:
    if isinstance(value, datetime):
        # Spreadsheet programs count in fractions of days.
        return (value + timedelta(microseconds=500_000)).replace(microsecond=0)
    text = one_line(text_of(value))
    try:
        moment = datetime.fromisoformat(text)
        if len(text) > len("YYYY-MM-DD") and moment.tzinfo is None:
            return moment.replace(microsecond=0)
    except ValueError:
        pass
    first, _, last = text.partition(" ")
    on, at = day_in(first).days, clock_in(last).clock
    if len(on) == 1 and len(on[0]) == len("YYYY-MM-DD") and at is not None:
        return datetime.fromisoformat(on[0]) + at
    findings.fault(cell, f"{cut(text)!r} is no date and time; write one such as 2026-05-04 09:30")
    return None


def _toml(text: str, cell: str, findings: Findings) -> Any:
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except (ValueError, RecursionError) as error:
        findings.fault(cell, f"{cut(text)!r} is no list or table of TOML: {error}")
        return None


def _pairs(text: str, cell: str, findings: Findings) -> Any:
    table: dict[str, str | list[str]] = {}
    for each in filter(None, map(one_line, text.split(";"))):
        match = _PAIR.fullmatch(each)
        if match is None:
            findings.fault(cell, f"{cut(each)!r} has no name before it; {_TABLE_IS}")
            return None
        before = table.get(match[1])
        table[match[1]] = match[2] if before is None else [*([before] if isinstance(before, str) else before), match[2]]
    return table
