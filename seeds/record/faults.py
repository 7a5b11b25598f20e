"""Faults of a record: the place, what is wrong, and what would be right."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from conference_record.seeds.errors import ConferenceRecordError

Place = tuple[str | int, ...]
"""The keys, and the indexes from 0, that lead to a value."""

Problems = Iterator[tuple[Place, str]]
"""Places in a record, each with what is wrong there."""


def place_text(place: Place) -> str:
    """Return a place as people read it, counted from 1: 'statements[3].speaker'."""
    text = ""
    for step in place:
        if isinstance(step, int):
            text += f"[{step + 1}]"
        else:
            text += f".{step}" if re.fullmatch(r"[A-Za-z0-9_-]+", step) else f".{step!r}"
    return text.removeprefix(".")


@dataclass(frozen=True)
class Fault:
    """One mistake in one file, or a notice about it: the place, what is wrong, and what would be right."""

    file: str
    place: str
    problem: str
    line: int | None = None

    def __str__(self) -> str:
        """Return it as one line, in the form of compilers and editors."""
        file = self.file if self.line is None else f"{self.file}:{self.line}"
        return ": ".join(part for part in (file, self.place, self.problem) if part)


class RecordError(ConferenceRecordError):
    """Raised for records that cannot be loaded; carries every fault."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Keep the faults in the order in which they were found."""
        self.faults = list(faults)
        super().__init__("\n".join(map(str, self.faults)))
