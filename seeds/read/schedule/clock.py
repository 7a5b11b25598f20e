"""When a talk starts and ends, on the clock of the conference."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

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


class Clock:
    """The clock of a conference."""

    def __init__(self, values: ValueReader, zone: ZoneInfo | None, *, days_first: bool) -> None:
        """Take what collects faults, the zone, and whether a duration of three numbers begins with days."""
        self.values = values
        self.zone = zone
        self.days_first = days_first

    def times(self, node: Node, day: Day) -> tuple[datetime | None, datetime | None]:
        """Return when a talk starts and ends, on the clock of the place."""
        printed = node.child("date")
        at = node.child("start")
        lasts = self.values.value(
            node, lambda text: duration_of(text, days_first=self.days_first), DURATION_IS, "duration"
        )
        place = (printed or at or node).place
        try:
            starts_at = self.start(printed.text.strip() if printed else "", at.text.strip() if at else "", day)
        except (ValueError, OverflowError):
            given = " and ".join(repr(each.text.strip()) for each in (printed, at) if each)
            self.values.faults.append(
                (place, f"{given} is no time of a talk; one is written 2019-08-21T11:00:00+02:00 or 11:00")
            )
            return None, None
        if starts_at is None:
            if lasts is not None:
                self.values.notes["durations not kept, as it is not told when the talk starts"] += 1
            return None, None
        until = self.values.value(node, moment_of, MOMENT_IS, "end") if lasts is None else None
        if until is not None and until.tzinfo and starts_at.tzinfo:
            lasts = until - starts_at
        elif until is not None and self.on_the_clock(until) >= self.on_the_clock(starts_at):
            return self.on_the_clock(starts_at), self.on_the_clock(until)
        if lasts is None:
            return self.on_the_clock(starts_at), None
        try:
            ends_at = starts_at.astimezone(UTC) + lasts if starts_at.tzinfo else starts_at + lasts
            begin, end = self.on_the_clock(starts_at), self.on_the_clock(ends_at)
        except OverflowError:
            self.values.faults.append((place, "ends after the year 9999"))
            return None, None
        if end < begin:
            self.values.notes["ends not kept, as the clock is put back during the talk"] += 1
            return begin, None
        return begin, end

    def start(self, printed: str, at: str, day: Day) -> datetime | None:
        """Return when a talk starts, from its date, its start, or both; in the zone if that is known."""
        if not printed and len(at) > len("00:00:00"):
            printed, at = at, ""
        if len(printed) > len("2019-08-21"):
            moment = moment_of(printed)
            if self.zone is None:
                local = moment.replace(tzinfo=None)
                if moment.tzinfo is not None:
                    self.values.notes[
                        "offsets from UTC not kept, as the conference has no time zone; give one with --timezone"
                    ] += 1
                if at and len(at) <= len("00:00:00") and clock_of(at) != since_midnight(local):
                    # The offset may be of another place; then the date is the one that brings both closest.
                    self.values.notes["talks give a date and a start that differ; the start is kept"] += 1
                    midnight = datetime.combine(local, datetime.min.time()) + clock_of(at)
                    near = (midnight + timedelta(days=days) for days in (-1, 0, 1))
                    return min(near, key=lambda each: abs(each - local))
                return local
            moment = moment.astimezone(self.zone) if moment.tzinfo else moment.replace(tzinfo=self.zone)
            if at and len(at) <= len("00:00:00") and clock_of(at) % ONE_DAY != since_midnight(moment):
                self.values.notes["talks give a date and a start that differ; the date is kept"] += 1
            return moment
        on = day_of(printed) if printed else day.date
        if not at:
            return None
        time_of_day = clock_of(at)
        if on is None:
            self.values.notes["starts not kept, as it is not told of which day"] += 1
            return None
        if time_of_day < day.starts:
            time_of_day += ONE_DAY
        return (datetime.combine(on, datetime.min.time()) + time_of_day).replace(tzinfo=self.zone)

    def on_the_clock(self, moment: datetime) -> datetime:
        """Return a moment as the clock of the place shows it, without its offset."""
        return moment.astimezone(self.zone).replace(tzinfo=None) if moment.tzinfo else moment
