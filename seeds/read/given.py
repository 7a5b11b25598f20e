"""What somebody who loads a file says about it, where the file does not or not rightly."""

from pathlib import Path
from typing import NamedTuple


class Given(NamedTuple):
    """What is given with a file."""

    slug: str | None = None
    """The slug of the conference, in place of the one in the file."""
    timezone: str | None = None
    """The IANA time zone of a schedule that names none."""
    part: str | None = None
    """Which of several schedules of the conference it is."""
    event: Path | None = None
    """A record in TOML that says of the conference what its sheet cannot."""
    columns: tuple[tuple[str, str], ...] = ()
    """Headings of a sheet, each with what it means."""

    @property
    def is_for_sheets(self) -> bool:
        """Whether something is said that is for sheets alone."""
        return self.event is not None or bool(self.columns)


NOTHING_GIVEN = Given()
