"""A record with the file it was read from, so that every fault and notice has its place."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import msgspec

from conference_record.seeds.record.consistency import inconsistencies
from conference_record.seeds.record.doubts import doubts
from conference_record.seeds.record.faults import Fault, Place, Problems, RecordError, place_text
from conference_record.seeds.record.format import Record
from conference_record.seeds.record.register import expand, register_problems
from conference_record.seeds.record.together import Together
from conference_record.seeds.record.unused import unused_parts
from conference_record.seeds.record.validate import valid_part


@dataclass(frozen=True)
class LoadedRecord:
    """A record, its file, and notices about it."""

    file: str
    record: Record
    notices: list[Fault] = field(default_factory=list)
    line: int | None = None
    """The line of the whole record, in a file with one record on each line."""
    line_of: Callable[[Place], int | None] | None = None
    """Finds the line of a part, in a file that holds one record."""
    is_schedule: bool = False
    """Whether the file is a schedule, which is replaced by its next version."""
    part: str | None = None
    """Which of several schedules of the conference it is."""
    together: Together | None = None
    """What all records say that are loaded with it, where these are too many to be in memory at once."""
    where_of: Callable[[Place], str] | None = None
    """Finds the cell of a part, in a file of sheets."""
    made: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The slugs that were made of names, by table: in the database, the same name may have another."""

    @property
    def where(self) -> str:
        """The file, with the line if the file holds other records too."""
        return self.file if self.line is None else f"{self.file}:{self.line}"

    def fault(self, place: Place, problem: str) -> Fault:
        """Return a fault, or a notice, about a part of the record."""
        line = self.line_of(place) if self.line_of else self.line
        return Fault(self.file, self.where_of(place) if self.where_of else place_text(place), problem, line)


def record_from_values(
    values: Any,
    file: str,
    *,
    line: int | None = None,
    line_of: Callable[[Place], int | None] | None = None,
    where_of: Callable[[Place], str] | None = None,
    faults: Iterable[Fault] = (),
) -> LoadedRecord:
    """Return the record in values of TOML or JSON; `line` and those after it are as in LoadedRecord.

    Text is brought into Unicode's composed form (NFC), with a notice: otherwise a search would not find it.

    Raises RecordError with every fault, including `faults`, which the reader of the file has found.
    """
    problems: list[tuple[Place, str]] = []
    composed: list[Place] = []
    values = _composed(values, (), composed)
    try:
        record = msgspec.convert(values, Record)
    except msgspec.ValidationError:
        # msgspec stops at the first fault. Validate again to collect them all.
        record = valid_part(values, Record, problems)
    loaded = LoadedRecord(file, record, [], line, line_of, where_of=where_of)
    invalid = _Places(place for place, _ in problems)
    problems += [(place, problem) for place, problem in _inconsistencies(record) if not invalid.touch(place)]
    if all_faults := [*faults, *(loaded.fault(place, problem) for place, problem in problems)]:
        raise RecordError(sorted(all_faults, key=lambda fault: fault.line or 0))
    now_composed = "was not in Unicode's composed form (NFC), and is now"
    loaded.notices.extend(loaded.fault(place, now_composed) for place in composed)
    loaded.notices.extend(loaded.fault(place, problem) for place, problem in unused_parts(record))
    return doubted(loaded)


def doubted(loaded: LoadedRecord) -> LoadedRecord:
    """Return a valid record with a notice of each part that looks wrong."""
    loaded.notices.extend(loaded.fault(place, problem) for place, problem in doubts(loaded.record))
    return loaded


def checked(loaded: LoadedRecord) -> LoadedRecord:
    """Return a record of valid values; raises RecordError with every inconsistency in it."""
    if faults := [loaded.fault(place, problem) for place, problem in _inconsistencies(loaded.record)]:
        raise RecordError(faults)
    return loaded


def _inconsistencies(record: Record) -> Problems:
    yield from register_problems(record)
    expand(record)
    yield from inconsistencies(record)


def _composed(value: Any, place: Place, composed: list[Place]) -> Any:
    """Return a value with all its text composed, and days as text; add the places of texts changed to `composed`."""
    # A day in TOML is one of the forms of a partial date. A time is a day to isinstance.
    if type(value) is date:
        return value.isoformat()
    if isinstance(value, str):
        if unicodedata.is_normalized("NFC", value):
            return value
        composed.append(place)
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [_composed(item, (*place, number), composed) for number, item in enumerate(value)]
    if isinstance(value, dict):
        return {
            unicodedata.normalize("NFC", key): _composed(item, (*place, key), composed) for key, item in value.items()
        }
    return value


class _Places:
    """A set of places that answers whether another place contains one of them or is contained in one."""

    def __init__(self, places: Iterable[Place]) -> None:
        self.places = set(places)
        self.above = {place[:end] for place in self.places for end in range(len(place))}

    def touch(self, place: Place) -> bool:
        return place in self.above or any(place[:end] in self.places for end in range(len(place) + 1))
