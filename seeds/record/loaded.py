"""A record as it was read, with its file and the places in it, so that whatever is said of it can be found."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import msgspec

from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.read.positions import Path as Place
from conference_record.seeds.read.positions import lines_of, nearest, written
from conference_record.seeds.record.consistency import inconsistencies, oddities
from conference_record.seeds.record.format import Record
from conference_record.seeds.record.validate import fitted


@dataclass(frozen=True)
class Fault:
    """One mistake in one file, or a notice about it: where it is, what is wrong, and what would be right."""

    file: str
    place: str
    problem: str
    line: int | None = None

    def __str__(self) -> str:
        """Return it as one line, the way compilers and editors write places."""
        file = self.file if self.line is None else f"{self.file}:{self.line}"
        return ": ".join(part for part in (file, self.place, self.problem) if part)


class RecordError(ConferenceRecordError):
    """Raised for records that cannot be loaded; carries every fault that was found."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Keep the faults in the order in which they were found."""
        self.faults = list(faults)
        super().__init__("\n".join(map(str, self.faults)))


@dataclass(frozen=True)
class Reading:
    """A record as it was read: from which file, where its parts stand there, and what is worth a notice."""

    file: str
    record: Record
    notices: list[Fault] = field(default_factory=list)
    content: bytes = b""
    """The TOML that it was read from, for the lines of its parts."""
    line: int | None = None
    """The line that all of it stands on, where each line of the file is a record."""

    @property
    def where(self) -> str:
        """The file, with the line where there are others in it."""
        return self.file if self.line is None else f"{self.file}:{self.line}"

    def fault(self, path: Place, problem: str) -> Fault:
        """Return a fault, or a notice, about a part of the record."""
        line = nearest(lines_of(self.content), path) if self.content else self.line
        return Fault(self.file, written(path), problem, line)


def reading_of(
    values: Any, file: str, *, content: bytes = b"", line: int | None = None, faults: Iterable[Fault] = ()
) -> Reading:
    """Return the record that tables and lists hold, as read from TOML or JSON; see Reading for the other parameters.

    Text that is not in Unicode's composed form (NFC) looks the same and would not be found, so it is composed, and a
    notice says so. Raises RecordError with every fault, those that are known already included.
    """
    found: list[tuple[Place, str]] = []
    composed: list[Place] = []
    values = _composed(values, (), composed)
    try:
        record = msgspec.convert(values, Record)
    except msgspec.ValidationError:
        # It stops at the first fault and does not tell the key of a table; look again for all of them.
        record = fitted(values, Record, found)
    reading = Reading(file, record, [], content, line)
    known = {place for place, _ in found}
    found += [(place, problem) for place, problem in inconsistencies(record) if not _told(place, known)]
    if all_faults := [*faults, *(reading.fault(place, problem) for place, problem in found)]:
        raise RecordError(sorted(all_faults, key=lambda fault: fault.line or 0))
    now_composed = "was not in Unicode's composed form (NFC), and is now"
    reading.notices.extend(reading.fault(place, now_composed) for place in composed)
    reading.notices.extend(reading.fault(place, problem) for place, problem in oddities(record))
    return reading


def checked(reading: Reading) -> Reading:
    """Return a record that was made and not read; raises RecordError with every fault that it has in itself."""
    if faults := [reading.fault(place, problem) for place, problem in inconsistencies(reading.record)]:
        raise RecordError(faults)
    return reading


def _composed(value: Any, path: Place, composed: list[Place]) -> Any:
    """Return a value with all text in it composed, and note where that changes something."""
    if isinstance(value, str):
        if unicodedata.is_normalized("NFC", value):
            return value
        composed.append(path)
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [_composed(item, (*path, number), composed) for number, item in enumerate(value)]
    if isinstance(value, dict):
        return {
            unicodedata.normalize("NFC", key): _composed(item, (*path, key), composed) for key, item in value.items()
        }
    return value


def _told(place: Place, known: set[Place]) -> bool:
    """Say whether a fault is known already of a place, of what it is part of, or of a part of it."""
    return any(place[: len(other)] == other[: len(place)] for other in known)
