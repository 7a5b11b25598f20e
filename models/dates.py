"""Partial dates: a day, a month or a year, as ISO text, and the span of days that it covers.

As strings they lie: '2018' < '2018-09-04', although the year is not over. Compare the days they cover.
"""

from calendar import monthrange
from datetime import date

OPEN = ".."
"""The end of what is known to be still held."""


def first_day(partial: str) -> date:
    """Return the first day that a partial date covers: 2018-01-01 for '2018'.

    Raises ValueError for text that is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    return _span(partial)[0]


def last_day(partial: str) -> date:
    """Return the last day that a partial date covers: 2018-12-31 for '2018'.

    Raises ValueError for text that is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    return _span(partial)[1]


def _span(partial: str) -> tuple[date, date]:
    digits = partial.replace("-", "")
    # The round trip below refuses whatever is not written exactly so.
    if len(partial) not in (4, 7, 10) or not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"{partial!r} is not YYYY, YYYY-MM or YYYY-MM-DD")
    try:
        if len(partial) == 10:
            first = last = date.fromisoformat(partial)
        elif len(partial) == 7:
            first = date.fromisoformat(f"{partial}-01")
            last = first.replace(day=monthrange(first.year, first.month)[1])
        else:
            first, last = date(int(partial), 1, 1), date(int(partial), 12, 31)
    except ValueError:
        raise ValueError(f"{partial!r} is not a date of the calendar") from None
    if not first.isoformat().startswith(partial):
        raise ValueError(f"{partial!r} is not YYYY, YYYY-MM or YYYY-MM-DD")
    return first, last


def covers(started: str | None, ended: str | None, day: date) -> bool | None:
    """Say whether a period from `started` to `ended`, both partial dates, includes a day.

    True when it certainly does, False when it certainly does not, None when the dates are too vague to tell.
    NULL means unknown, on either side; an `ended` of '..' means that it goes on.
    """
    after_start = None if started is None else _order(_span(started), day)
    before_end = True if ended == OPEN else None
    if ended is not None and ended != OPEN:
        first, last = _span(ended)
        before_end = True if day <= first else False if day > last else None
    if after_start is False or before_end is False:
        return False
    return True if after_start and before_end else None


def _order(span: tuple[date, date], day: date) -> bool | None:
    """Say whether `day` is on or after a start that lies somewhere in `span`."""
    first, last = span
    return True if day >= last else False if day < first else None
