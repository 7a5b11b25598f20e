"""What somebody who loads a file says about it, where the file does not or not rightly."""

from typing import NamedTuple


class Given(NamedTuple):
    """What is given with a file."""

    slug: str | None = None
    """The slug of the conference, in place of the one in the file."""
    timezone: str | None = None
    """The IANA time zone of a schedule that names none."""
    part: str | None = None
    """Which of several schedules of the conference it is."""


NOTHING_GIVEN = Given()
