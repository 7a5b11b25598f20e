"""When a talk of a programme is held, from its cells for day, time, end and duration."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from conference_record.seeds.advice import cut
from conference_record.seeds.read.sheet.findings import Findings
from conference_record.seeds.read.sheet.rows import Cell, Row
from conference_record.seeds.read.sheet.times import CLOCK_IS, DAY_IS, clock_in, day_in, minutes_in

_A_DAY = timedelta(days=1)
_NIGHT = timedelta(hours=6)
"""Until when a talk may end that began the evening before."""

_NEAR = timedelta(days=14)
_NOTE_IS = "; if the row is a note, begin it with #, or delete it"

Times = dict[str, tuple[Any, str]]
"""Keys of a statement or session, each with its value and its cell."""


class Clock:
    """Reads the days and times of one programme."""

    def __init__(self, rows: Iterable[Row], event: dict[str, Any], findings: Findings) -> None:
        """Take the rows, and what is known of the conference: a day without a year is in its year."""
        self.findings = findings
        cells = [cell for row in rows if (cell := row.own.get("date")) is not None]
        starts = str(event.get("starts_on") or "")
        certain = [days[0] for cell in cells if len(days := day_in(cell.value).days) == 1]
        certain += [str(event[key]) for key in ("starts_on", "ends_on") if event.get(key)]
        self.known = [date.fromisoformat(day) for day in certain if len(day) == len("YYYY-MM-DD")]
        years = {day.year for day in self.known}
        self.year = int(starts[:4]) if starts[:4].isdecimal() else years.pop() if len(years) == 1 else None

    def times(self, row: Row) -> Times:
        """Return when a talk is held; nothing where a fault leaves that open."""
        day_cell, at_cell = row.get("date"), row.get("time")
        end_cell, long_cell = row.get("end"), row.get("duration")
        alone = len(row.own) == 1
        day, at = self._day(day_cell, alone=alone) if day_cell else (None, None)
        if day_cell and day is None:
            return {}
        until = None
        if at_cell is not None:
            if isinstance(at_cell.value, datetime) and day is None:
                day, day_cell = at_cell.value.date().isoformat(), at_cell
            read = clock_in(at_cell.value)
            if read.clock is None:
                self._no_time(at_cell, read.perhaps, alone=alone)
                return {}
            if read.doubt:
                self.findings.note(at_cell.name, read.doubt)
            at, until = read.clock, read.until
        at_cell = at_cell or day_cell
        if end_cell is not None:
            end = clock_in(end_cell.value)
            if end.clock is None or end.until is not None:
                self._no_time(end_cell, end.perhaps, alone=alone)
                return {}
            if end.doubt:
                self.findings.note(end_cell.name, end.doubt)
            until = end.clock
        elif long_cell is not None and at is not None:
            lasts = minutes_in(long_cell.value)
            if lasts is None:
                self.findings.fault(long_cell.name, f"{cut(long_cell.text)!r} is no duration; write minutes, or 01:30")
                return {}
            until, end_cell = at + lasts, long_cell
        return self._told(day, day_cell, at, at_cell, until, end_cell or at_cell)

    def _told(
        self,
        day: str | None,
        day_cell: Cell | None,
        at: timedelta | None,
        at_cell: Cell | None,
        until: timedelta | None,
        end_cell: Cell | None,
    ) -> Times:
        """Return the keys for what is known of a time."""
        times: Times = {}
        if at is not None and until is not None and until < at and end_cell is not None:
            if until > _NIGHT:
                self.findings.fault(end_cell.name, f"ends at {_shown(until)}, before it starts at {_shown(at)}")
                return {}
            self.findings.note(end_cell.name, "is read as a time of the next day")
            until += _A_DAY
        if day is not None and len(day) == len("YYYY-MM-DD") and at is not None and at_cell:
            midnight = datetime.fromisoformat(day)
            times["starts_at"] = midnight + at, at_cell.name
            if until is not None and end_cell:
                times["ends_at"] = midnight + until, end_cell.name
            return times
        if day is not None and day_cell:
            times["day"] = day, day_cell.name
        if at is not None and at_cell:
            times["start_time"] = _shown(at), at_cell.name
        if until is not None and end_cell:
            times["end_time"] = _shown(until), end_cell.name
        return times

    def _day(self, cell: Cell, *, alone: bool) -> tuple[str | None, timedelta | None]:
        read = day_in(cell.value, self.year)
        if not read.days:
            note = _NOTE_IS if alone else ""
            problem = f"{cut(cell.text)!r} is no date; {read.perhaps or DAY_IS}{note}"
            self.findings.fault(cell.name, problem)
            return None, None
        if len(read.days) == 1:
            if self.year and not day_in(cell.value).days:
                self.findings.note(cell.name, f"has no year, and is read as of {self.year}")
            return read.days[0], read.at
        near = [day for day in read.days if any(abs(date.fromisoformat(day) - each) <= _NEAR for each in self.known)]
        if len(near) == 1:
            self.findings.note(cell.name, f"{cell.text!r} is read as {near[0]}, which is near the other days")
            return near[0], read.at
        problem = f"{cut(cell.text)!r} may be {' or '.join(read.days)}; write one of these"
        self.findings.fault(cell.name, problem)
        return None, None

    def _no_time(self, cell: Cell, perhaps: str, *, alone: bool) -> None:
        note = _NOTE_IS if alone else ""
        self.findings.fault(cell.name, f"{cut(cell.text)!r} is no time; {perhaps or CLOCK_IS}{note}")


def _shown(clock: timedelta) -> str:
    seconds = int(clock.total_seconds())
    return f"{seconds // 3600 % 24:02}:{seconds // 60 % 60:02}"
