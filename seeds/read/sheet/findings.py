"""What was found while a file was read: faults, and how cells were read that could be read in several ways."""

import re
from collections.abc import Iterator
from itertools import islice

from conference_record.seeds.record.faults import Fault

_LISTED = 5


class UnreadableError(Exception):
    """Raised for a file that cannot be read at all, or not without risk."""


class Findings:
    """Collects faults and notices, each with its cell."""

    def __init__(self) -> None:
        """Start without any."""
        self._faults: dict[tuple[str, str], None] = {}
        self._notes: dict[str, dict[str, None]] = {}

    @property
    def faults(self) -> list[tuple[str, str]]:
        """The faults so far, each with its cell."""
        return list(self._faults)

    def fault(self, cell: str, problem: str) -> None:
        """Add a fault, once."""
        self._faults[cell, problem] = None

    def note(self, cell: str, said: str) -> None:
        """Add a notice; the same notice of many cells is one."""
        self._notes.setdefault(said, {})[cell] = None

    def in_faults(self, file: str) -> Iterator[Fault]:
        """Yield the faults."""
        for cell, problem in self._faults:
            yield Fault(file, cell, problem)

    def in_notices(self, file: str) -> Iterator[Fault]:
        """Yield the notices, each with the first of its cells."""
        for said, cells in self._notes.items():
            first, *others = islice(cells, _LISTED)
            also = f" (also {', '.join(re.split('!| (?=row )', each)[-1] for each in others)}" if others else ""
            more = f" and {len(cells) - _LISTED:,} more" if len(cells) > _LISTED else ""
            yield Fault(file, first, f"{said}{also}{more})" if also else said)


def in_order(fault: Fault) -> tuple[str, int, int, str]:
    """Return the place of a fault among others: by sheet, row and column."""
    match = re.match(r"(?:(.*)!)?([A-Z]{1,3})(\d+)|(.*?) ?row (\d+)", fault.place)
    if match is None:
        return "", 0, 0, ""
    sheet, column = match[1] or match[4] or "", match[2] or ""
    return sheet, int(match[3] or match[5]), len(column), column
