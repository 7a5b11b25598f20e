"""Days, times and durations as schedules print them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

ONE_DAY = timedelta(days=1)
DAY_IS = "a day is written YYYY-MM-DD"
MOMENT_IS = "a date and time is written 2019-08-21T11:00:00+02:00"
CLOCK_IS = "a time of the day is written HH:MM"
DURATION_IS = "a duration is written HH:MM, or PT45M, or as a number of minutes"


def day_of(text: str) -> date:
    """Return the day of a date, or of a date and time as printed there."""
    return date.fromisoformat(text[:10])


def moment_of(text: str) -> datetime:
    """Return a date and time; with an offset from UTC if one is given."""
    text = re.sub(r"\s*(UTC|GMT|Z)$", "+00:00", text)
    return datetime.fromisoformat(re.sub(r"\s+([+-]\d\d:?\d\d)$", r"\1", text)).replace(microsecond=0)


def day_in(zone: ZoneInfo | None, *, is_end: bool = False) -> Callable[[str], date]:
    """Return what reads a day: that of the date, or of the moment on the clock of the zone.

    An end at midnight is of the day before.
    """

    def day(text: str) -> date:
        if len(text) <= len("2019-08-21"):
            return day_of(text)
        moment = moment_of(text)
        if moment.tzinfo and zone:
            moment = moment.astimezone(zone)
        return (moment - timedelta(seconds=is_end)).date()

    return day


def clock_of(text: str) -> timedelta:
    """Return a time of the day as time since midnight; hours from 24 on are of the next day."""
    match = re.fullmatch(r"(\d{1,2}):([0-5]\d)(?::([0-5]\d))?", text)
    if not match or int(match[1]) > 47:
        raise ValueError(text)
    return timedelta(hours=int(match[1]), minutes=int(match[2]), seconds=int(match[3] or 0))


def since_midnight(moment: datetime) -> timedelta:
    """Return the time of the day that a moment has."""
    return timedelta(hours=moment.hour, minutes=moment.minute, seconds=moment.second)


def duration_of(text: str, *, days_first: bool) -> timedelta:
    """Return a duration: hours and minutes, perhaps with seconds or with days first, minutes alone, or ISO 8601."""
    if match := re.fullmatch(r"(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?", text):
        first, second, third = (int(part or 0) for part in match.groups())
        if days_first and match[3]:
            return timedelta(days=first, hours=second, minutes=third)
        return timedelta(hours=first, minutes=second, seconds=third)
    if match := re.fullmatch(r"\d{1,5}", text):
        return timedelta(minutes=int(text))
    match = re.fullmatch(r"P(?=.)(?:(\d{1,3})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?", text)
    if not match:
        raise ValueError(text)
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


@dataclass
class Day:
    """What holds for all talks of a day: which it is, and before what time the next has begun."""

    date: date | None
    starts: timedelta
