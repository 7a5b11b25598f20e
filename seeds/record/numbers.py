"""The numbers of talks and persons in schedules, as identifiers: EVENT/talks/7, or EVENT/PART/talks/7."""

import re
from typing import NamedTuple

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
