"""When a talk starts and ends, on the clock of the conference."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from conference_record.models.clock import offset_text, offsets_at
from conference_record.seeds.read.schedule.moments import (
    DURATION_IS,
    MOMENT_IS,
    ONE_DAY,
    Day,
    clock_of,
    day_of,
    duration_of,
    moment_of,
    since_midnight,
)
from conference_record.seeds.read.schedule.tree import Node
from conference_record.seeds.read.schedule.values import ValueReader


class Times(NamedTuple):
    """When a talk starts and ends, on the clock of the place, with the offsets that the clock alone does not tell."""

    starts_at: datetime | None = None
    ends_at: datetime | None = None
    starts_at_offset: str | None = None
    ends_at_offset: str | None = None


class Clock:
    """The clock of a conference."""

    def __init__(
        self, values: ValueReader, zone: ZoneInfo | None, *, days_first: bool, is_export: bool = False
    ) -> None:
        """Take what collects faults, the zone, and whether a duration of three numbers begins with days.

        In an export of this program 00:00 is a duration that is not known, because the form demands one.
        """
        self.is_export = is_export
        self.values = values
        self.zone = zone
        self.days_first = days_first

    def times(self, node: Node, day: Day) -> Times:
        """Return when a talk starts and ends."""
        printed = node.child("date")
        at = node.child("start")
        lasts = self.values.value(
            node, lambda text: duration_of(text, days_first=self.days_first), DURATION_IS, "duration"
        )
        if self.is_export and (told := node.seen("duration")) is not None and told.text.strip() == "00:00":
            lasts = None
        place = (printed or at or node).place
        try:
            starts_at, has_offset = self.start(
                printed.text.strip() if printed else "", at.text.strip() if at else "", day
            )
        except (ValueError, OverflowError):
            given = " and ".join(repr(each.text.strip()) for each in (printed, at) if each)
            self.values.faults.append(
                (place, f"{given} is no time of a talk; one is written 2019-08-21T11:00:00+02:00 or 11:00")
            )
            return Times()
        if starts_at is None:
            if lasts is not None:
                self.values.notes["durations not kept, as it is not told when the talk starts"] += 1
            return Times()
        until = self.values.value(node, moment_of, MOMENT_IS, "end") if lasts is None else None
        if until is not None and (until.tzinfo is None or starts_at.tzinfo is None):
            end = self.on_the_clock(until)
            begin = self.on_the_clock(starts_at)
            return Times(begin, end if end >= begin else None, self.offset(starts_at, told=has_offset))
        if until is not None:
            lasts = until - starts_at
        begin = self.on_the_clock(starts_at)
        offset = self.offset(starts_at, told=has_offset)
        if lasts is None:
            return Times(begin, None, offset)
        try:
            ends_at = self.later(starts_at, lasts)
        except OverflowError:
            self.values.faults.append((place, "ends after the year 9999"))
            return Times()
        end = self.on_the_clock(ends_at)
        is_certain = has_offset or self.shown_once(starts_at)
        times = Times(begin, end, offset, self.offset(ends_at, told=is_certain))
        if end < begin and (times.starts_at_offset == times.ends_at_offset or None in times):
            self.values.notes["ends not kept, as the clock is put back during the talk"] += 1
            return Times(begin, None, offset)
        return times

    def start(self, printed: str, at: str, day: Day) -> tuple[datetime | None, bool]:
        """Return when a talk starts, from its date, its start, or both, and whether an offset is printed.

        It is in the zone if that is known, or else has the offset.
        """
        if not printed and len(at) > len("00:00:00"):
            printed, at = at, ""
        if len(printed) > len("2019-08-21"):
            moment = moment_of(printed)
            if self.zone is None:
                local = moment.replace(tzinfo=None)
                if at and len(at) <= len("00:00:00") and clock_of(at) != since_midnight(local):
                    # The offset may be of another place; then the date is the one that brings both closest.
                    self.values.notes["talks give a date and a start that differ; the start is kept"] += 1
                    midnight = datetime.combine(local, datetime.min.time()) + clock_of(at)
                    near = (midnight + timedelta(days=days) for days in (-1, 0, 1))
                    return min(near, key=lambda each: abs(each - local)), False
                return moment, moment.tzinfo is not None
            has_offset = moment.tzinfo is not None
            moment = moment.astimezone(self.zone) if has_offset else moment.replace(tzinfo=self.zone)
            if at and len(at) <= len("00:00:00") and clock_of(at) % ONE_DAY != since_midnight(moment):
                self.values.notes["talks give a date and a start that differ; the date is kept"] += 1
            return moment, has_offset
        on = day_of(printed) if printed else day.date
        if not at:
            return None, False
        time_of_day = clock_of(at)
        if on is None:
            self.values.notes["starts not kept, as it is not told of which day"] += 1
            return None, False
        if time_of_day < day.starts:
            time_of_day += ONE_DAY
        return (datetime.combine(on, datetime.min.time()) + time_of_day).replace(tzinfo=self.zone), False

    def later(self, moment: datetime, lasts: timedelta) -> datetime:
        """Return the moment after so much time has passed."""
        if moment.tzinfo is None:
            return moment + lasts
        return (moment.astimezone(UTC) + lasts).astimezone(self.zone or moment.tzinfo)

    def on_the_clock(self, moment: datetime) -> datetime:
        """Return a moment as the clock of the place shows it, without its offset."""
        there = moment.astimezone(self.zone) if moment.tzinfo and self.zone else moment
        return there.replace(tzinfo=None, fold=0)

    def shown_once(self, moment: datetime) -> bool:
        """Check whether the clock tells a moment from all others."""
        return self.zone is None or len(offsets_at(self.on_the_clock(moment), self.zone)) == 1

    def offset(self, moment: datetime, *, told: bool) -> str | None:
        """Return the offset of a moment, where it is told and the clock alone does not tell it."""
        if not told or moment.tzinfo is None or (self.zone is not None and self.shown_once(moment)):
            return None
        return offset_text(moment.astimezone(self.zone) if self.zone else moment)
