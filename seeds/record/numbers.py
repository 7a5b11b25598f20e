"""The numbers of talks and persons in schedules, as identifiers: EVENT/talks/7, or EVENT/PART/talks/7."""

import hashlib
import re
from typing import NamedTuple
from uuid import UUID

_FORM = re.compile(r"[^/]+/(?:(?P<part>[^/]+)/)?(?:talks|persons)/(?P<printed>.+)")

GUID_LENGTH = 32
"""Numbers so long are GUIDs, which no other schedule gives; short ones begin with 1 in each."""


class Number(NamedTuple):
    """The number of a talk or a person in a schedule."""

    printed: str
    part: str | None = None
    """Which of several schedules of a conference gives it; None if there is one for the whole."""


def number_in(identifier: str) -> Number:
    """Return the number in an identifier of the scheme `schedule`."""
    found = _FORM.fullmatch(identifier)
    return Number(found["printed"], found["part"]) if found else Number(identifier)


def identifier_of(event: str, kind: str, number: Number) -> str:
    """Return a number as an identifier; `kind` is talks or persons."""
    return "/".join(text for text in (event, number.part, kind, number.printed) if text is not None)


def guid_of(event: str, kind: str, number: Number) -> str | None:
    """Return a GUID that tells a number to whoever knows the event and the kind; None if the number is too long.

    A valid schedule must give GUIDs, also of a conference whose own schedule gave short numbers.
    """
    text = number.printed.encode()
    if len(text) > _CARRIED:
        return None
    carried = int.from_bytes(text.ljust(_CARRIED, b"\0"))
    # Version 8 of RFC 9562: 48 bits, 12 and 62 whose meaning is ours.
    high, low = divmod(carried, 1 << 62)
    return str(UUID(int=_mark(event, kind, number.part) << 80 | 8 << 76 | high << 64 | 2 << 62 | low))


def number_in_guid(event: str, kind: str, printed: Number) -> Number:
    """Return the number from which a GUID was made by guid_of, or else what is printed."""
    try:
        guid = UUID(printed.printed)
    except ValueError:
        return printed
    if guid.version != 8 or guid.int >> 80 != _mark(event, kind, printed.part):
        return printed
    carried = (guid.int >> 64 & 0xFFF) << 62 | guid.int & (1 << 62) - 1
    text = carried.to_bytes(_CARRIED + 1).lstrip(b"\0").rstrip(b"\0").decode(errors="replace")
    return Number(text, printed.part)


_CARRIED = 9
"""How many bytes of text a GUID carries beside the mark of the event."""


def _mark(event: str, kind: str, part: str | None) -> int:
    """Return what tells the numbers of one schedule from those of all others, in 48 bits."""
    return int.from_bytes(hashlib.sha256(identifier_of(event, kind, Number("", part)).encode()).digest()[:6])
