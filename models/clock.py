"""Moments: what a clock of a place shows, with its offset from UTC where that is known."""

from datetime import datetime, tzinfo


def offset_text(moment: datetime) -> str | None:
    """Return the offset of a moment from UTC, as +02:00; None if it has none, or one that is not whole minutes."""
    offset = moment.utcoffset()
    return None if offset is None or offset.total_seconds() % 60 else moment.isoformat()[-6:]


def offsets_at(local: datetime, zone: tzinfo) -> list[str]:
    """Return the offsets that a clock of a zone has when it shows a time: two for an hour that it shows twice."""
    found = (offset_text(local.replace(tzinfo=zone, fold=fold)) for fold in (0, 1))
    return list(dict.fromkeys(offset for offset in found if offset is not None))


def moment_at(local: datetime, zone: tzinfo | None, offset: str | None) -> datetime:
    """Return the moment at which a clock shows a time; without zone and offset, the time alone.

    Where the clock shows it twice, and no offset is given, it is the first time.
    """
    if offset is None:
        return local.replace(tzinfo=zone)
    there = local.replace(tzinfo=datetime.fromisoformat(f"2000-01-01T00:00:00{offset}").tzinfo)
    try:
        return there if zone is None else there.astimezone(zone)
    except OverflowError:
        # On the first or the last day of the calendar.
        return there
