"""What is wrong with dates and times: those that the calendar does not have, and ends before their start."""

from contextlib import suppress
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from conference_record.models import OPEN, first_day
from conference_record.models.clock import moment_at, offsets_at
from conference_record.seeds.advice import KnownNames
from conference_record.seeds.record.faults import Place, Problems
from conference_record.seeds.record.format import Session, Statement


@cache
def zones() -> KnownNames:
    """Return the names of all time zones that this machine knows."""
    return KnownNames(available_timezones())


def day_problems(place: Place, part: Any, *keys: str) -> Problems:
    """Yield the keys of a part whose partial dates are not in the calendar."""
    for key in keys:
        value = getattr(part, key)
        if value is not None and value != OPEN:
            try:
                first_day(value)
            except ValueError as error:
                yield (*place, key), f"{error}; write what is known: 2018, 2018-10 or 2018-10-09"


def period_problems(place: Place, part: Any, start: str = "started", end: str = "ended") -> Problems:
    """Yield what is wrong with two keys of a part that are partial dates, the second not before the first."""
    problems = list(day_problems(place, part, start, end))
    yield from problems
    began, ended = getattr(part, start), getattr(part, end)
    if not problems and began is not None and ended not in (None, OPEN):
        shared = min(len(began), len(ended))
        if ended[:shared] < began[:shared]:
            yield (*place, end), f"{ended} is before {start}, {began}"


def time_problems(place: Place, part: Session | Statement, timezone: str | None) -> Problems:
    """Yield what is wrong with the times of a session or a statement, and with their offsets."""
    for key in ("starts_at", "ends_at"):
        local, offset = getattr(part, key), getattr(part, f"{key}_offset")
        if offset is None:
            continue
        here: Place = (*place, f"{key}_offset")
        if local is None:
            yield here, f"is of no time; give {key} too, or take it out"
        elif timezone in zones().names and offset not in (right := offsets_at(local, ZoneInfo(str(timezone)))):
            yield here, f"{offset} is not the offset of {timezone} then; it is {' or '.join(right)}"
    begin, end = part.starts_at, part.ends_at
    if begin and end and part.starts_at_offset and part.ends_at_offset:
        # A value that is no offset is a fault of its own.
        with suppress(ValueError):
            begin, end = moment_at(begin, None, part.starts_at_offset), moment_at(end, None, part.ends_at_offset)
    yield from _in_order(place, "ends_at", end, "starts_at", begin)
    yield from _in_order(
        place, "previous_ends_at", part.previous_ends_at, "previous_starts_at", part.previous_starts_at
    )
    yield from day_problems(place, part, "day")
    vague = [key for key in ("day", "start_time", "end_time") if getattr(part, key) is not None]
    known = "starts_at" if part.starts_at else "ends_at" if part.ends_at else None
    if vague and known:
        yield (*place, vague[0]), f"is said by {known} already; take one of the two out"
    elif vague[1:] and part.day is not None and len(part.day) == 10:
        key = vague[1]
        moment = "starts_at" if key == "start_time" else "ends_at"
        yield (*place, key), f"is a time of a known day; write {moment} = {part.day}T{getattr(part, key)}:00"


def _in_order(place: Place, end_key: str, end: Any, start_key: str, start: Any) -> Problems:
    for key, value in ((start_key, start), (end_key, end)):
        if isinstance(value, datetime) and value.microsecond:
            yield (*place, key), "is given to a fraction of a second; write whole seconds"
    try:
        early = None not in (start, end) and end < start
    except TypeError:
        # One of them has an offset, which is a fault of its own.
        return
    if early:
        yield (*place, end_key), f"{end} is before {start_key}, {start}"
