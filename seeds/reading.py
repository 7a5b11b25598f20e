"""Reading records from files: every fault of every file at once, each with its place and its line.

Whatever is found is told, not repaired, but for text that is not in Unicode's composed form (NFC): it looks the same
and would not be found, so it is composed, and a notice says so.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from seeds.check import inconsistencies, oddities
from seeds.fit import fitted
from seeds.lines import Path as Place
from seeds.lines import lines_of, nearest
from seeds.record import Record

LARGEST = 64 * 2**20
"""The bytes that a file may have; a record of a very large conference has a hundredth of it."""

_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")


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


class RecordError(Exception):
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

    def fault(self, path: Place, problem: str) -> Fault:
        """Return a fault, or a notice, about a part of the record."""
        line = nearest(lines_of(self.content), path) if self.content else None
        return Fault(self.file, written(path), problem, line)


def written(path: Place) -> str:
    """Return a place as a person reads it, counted from 1: 'statements[3].speaker'."""
    words = ""
    for step in path:
        if isinstance(step, int):
            words += f"[{step + 1}]"
        else:
            words += f".{step}" if re.fullmatch(r"[A-Za-z0-9_-]+", step) else f".{step!r}"
    return words.removeprefix(".")


def read_records(paths: Iterable[Path]) -> list[Reading]:
    """Return the records in TOML files; raises RecordError with every fault of every file."""
    readings: list[Reading] = []
    faults: list[Fault] = []
    for path in dict.fromkeys(paths):
        try:
            readings.append(read_record(path))
        except RecordError as error:
            faults += error.faults
    by_slug: dict[str, Reading] = {}
    for reading in readings:
        earlier = by_slug.setdefault(reading.record.event.slug, reading)
        if earlier is not reading:
            problem = f"{earlier.file} describes {reading.record.event.slug!r} too; one file describes a conference"
            faults.append(reading.fault(("event", "slug"), problem))
    if faults:
        raise RecordError(faults)
    return readings


def read_record(path: Path) -> Reading:
    """Return the record in a TOML file.

    Raises RecordError with every fault: a file that cannot be read, bad TOML, unknown or missing keys, values of the
    wrong type, references to what the record does not describe, and what contradicts itself.
    """
    file = str(path)
    content = _content(path)
    text = content.decode("utf-8")
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RecordError([_not_toml(file, str(error), text)]) from None
    except RecursionError:
        raise RecordError(
            [Fault(file, "", "lists or tables are nested too deeply; a record needs no more than 8")]
        ) from None
    except ValueError as error:
        # A date that the calendar does not have, or a number of thousands of digits.
        raise RecordError([Fault(file, "", f"not TOML: {error}")]) from None
    found: list[tuple[Place, str]] = []
    composed: list[Place] = []
    # Escapes can write what the text as a whole does not show.
    if not unicodedata.is_normalized("NFC", text) or "\\u" in text or "\\U" in text:
        values = _composed(values, (), composed)
    try:
        record = msgspec.convert(values, Record)
    except msgspec.ValidationError:
        # It stops at the first fault and does not tell the key of a table; look again for all of them.
        record = fitted(values, Record, found)
    reading = Reading(file, record, [], content)
    known = {place for place, _ in found}
    found += [(place, problem) for place, problem in inconsistencies(record) if not _told(place, known)]
    faults = [*_reordering(file, text), *(reading.fault(place, problem) for place, problem in found)]
    if faults:
        raise RecordError(sorted(faults, key=lambda fault: fault.line or 0))
    reading.notices.extend(
        reading.fault(place, "was not in Unicode's composed form (NFC), and is now") for place in composed
    )
    reading.notices.extend(reading.fault(place, problem) for place, problem in oddities(record))
    return reading


def _content(path: Path) -> bytes:
    """Return the bytes of a file that may be a record; raises RecordError."""
    file = str(path)
    try:
        if path.exists() and not path.is_file():
            what = "is a folder; give the files in it" if path.is_dir() else "is no file; give a file"
            raise RecordError([Fault(file, "", what)])
        if path.stat().st_size > LARGEST:
            problem = f"is larger than {LARGEST // 2**20} MiB, as no record of one conference is; split it"
            raise RecordError([Fault(file, "", problem)])
        content = path.read_bytes()
    except (OSError, ValueError) as error:
        problem = getattr(error, "strerror", None) or "cannot be read"
        raise RecordError([Fault(file, "", problem)]) from None
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problem = f"byte {error.start} is not UTF-8; save the file as UTF-8"
        raise RecordError([Fault(file, "", problem, line)]) from None
    if text.startswith("\ufeff"):
        # Some editors put it there; TOML knows none.
        return content.removeprefix("\ufeff".encode())
    return content


def _not_toml(file: str, problem: str, text: str) -> Fault:
    line = re.search(r" \(at line (\d+), column (\d+)\)$", problem)
    number = int(line[1]) if line else text.rstrip().count("\n") + 1
    problem = problem[: line.start()] if line else problem.removesuffix(" (at end of document)")
    advice = {
        "Cannot overwrite a value": "a key or table that is there already; give it once",
        "Cannot declare": "a table that is there already; give it once",
        "Cannot mutate": "a key that would change an inline table; write all its keys between the braces",
    }
    said = next((words for start, words in advice.items() if problem.startswith(start)), f"not TOML: {problem}")
    return Fault(file, f"column {line[2]}" if line else "", said, number)


def _reordering(file: str, text: str) -> Iterator[Fault]:
    for match in _REORDERING.finditer(text):
        code = f"U+{ord(match[0]):04X}"
        problem = (
            f"holds the invisible {code}, which shows text in another order than it stands;"
            f" take it out, or write it as \\u{ord(match[0]):04X} where it is meant"
        )
        yield Fault(file, "", problem, text.count("\n", 0, match.start()) + 1)


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
