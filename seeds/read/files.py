"""Reading records from files of all kinds: every fault of every file at once, each with its place and its line."""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from conference_record.seeds.read.given import NOTHING_GIVEN, Given
from conference_record.seeds.read.jsonl import is_json_lines, read_json_lines
from conference_record.seeds.read.positions import line_finder
from conference_record.seeds.read.sheet import ENDINGS, OTHER_ENDINGS, record_in
from conference_record.seeds.read.shelf import Shelf
from conference_record.seeds.read.toml_errors import told
from conference_record.seeds.record.faults import Fault, RecordError
from conference_record.seeds.record.loaded import LoadedRecord, checked, doubted, record_from_values

LARGEST = 64 * 2**20
"""The bytes that a file may have that is read whole; a record of a very large conference has a hundredth of it."""

STATEMENTS_AT_ONCE = 2_000
"""How many statements the records of JSON Lines have together that are loaded at once; a record is never divided."""

_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def read_records(
    paths: Iterable[Path],
    note: Callable[[Path, int], None] | None = None,
    given: Given = NOTHING_GIVEN,
    *,
    in_memory: bool = False,
) -> Iterator[LoadedRecord]:
    """Yield the records in files: those in TOML, and schedules; then those in JSON Lines, one after another.

    Raises RecordError with every fault: of all files that are read whole before any record is yielded, of a file of
    JSON Lines when it has been read to its end. `note` is told how many bytes of such a file have been read. `given`
    applies to files that are read whole. With `in_memory`, all records in these are in memory at once, as many as they
    are; see Shelf.
    """
    with Shelf(in_memory=in_memory) as shelf:
        yield from _read_on(shelf, paths, note, given)


def _read_on(
    shelf: Shelf, paths: Iterable[Path], note: Callable[[Path, int], None] | None, given: Given
) -> Iterator[LoadedRecord]:
    described: dict[str, str] = {}
    faults: list[Fault] = []
    twice: list[Fault] = []
    streams: list[Path] = []
    for path in dict.fromkeys(paths):
        if is_json_lines(path):
            streams.append(path)
            continue
        try:
            reading = read_record(path, given)
        except RecordError as error:
            faults += error.faults
            continue
        twice += _described_twice(reading, described)
        shelf.add(reading)
    faults += twice
    if faults:
        # Nothing will come of it, but whoever corrects the files wants to hear of all.
        for path in streams:
            try:
                for reading in read_json_lines(path):
                    faults += _described_twice(reading, described)
            except RecordError as error:
                faults += error.faults
        raise RecordError(faults)
    yield from shelf
    for reading in chain.from_iterable(read_json_lines(path, note) for path in streams):
        if faults := list(_described_twice(reading, described)):
            raise RecordError(faults)
        yield reading


def in_batches(readings: Iterable[LoadedRecord], at_most: int | None = None) -> Iterator[list[LoadedRecord]]:
    """Yield records in lists to be loaded together: all that were read whole, then as many as fit into memory.

    Those that were read whole are divided too, if they are many and say so. Of JSON Lines there are `at_most` so many
    in one list.
    """
    batch: list[LoadedRecord] = []
    statements = 0
    streamed = False
    for reading in readings:
        full = statements >= STATEMENTS_AT_ONCE or (streamed and len(batch) == at_most)
        another_kind = not streamed and reading.line is not None
        if batch and (another_kind or (full and (streamed or reading.together is not None))):
            yield batch
            batch, statements = [], 0
        streamed = reading.line is not None
        batch.append(reading)
        statements += len(reading.record.statements)
    if batch:
        yield batch


def _described_twice(reading: LoadedRecord, described: dict[str, str]) -> Iterator[Fault]:
    slug = reading.record.slug
    earlier = described.setdefault(slug, reading.where) if slug else reading.where
    if earlier != reading.where:
        what = "conference" if reading.record.event is not None else "register"
        yield reading.fault(
            ("event" if what == "conference" else what, "slug"),
            f"{earlier} describes {slug!r} too; describe a {what} once",
        )


def read_record(path: Path, given: Given = NOTHING_GIVEN) -> LoadedRecord:
    """Return the record in a TOML file, in sheets, or that of the schedule in a file of frab's form.

    Raises RecordError with every fault: a file that cannot be read, bad TOML, unknown or missing keys, values of the
    wrong type, references to what the record does not describe, and what contradicts itself.
    """
    file = str(path)
    content = _content(path)
    if file.lower().endswith(ENDINGS):
        if given.part is not None:
            raise RecordError([Fault(file, "", "is of a whole conference; --part is for schedules, leave it out")])
        beside = _toml(_content(given.event), str(given.event))[1] if given.event is not None else {}
        return record_in(content, file, given, beside)
    if file.lower().endswith(OTHER_ENDINGS):
        raise RecordError([Fault(file, "", f"is not read as it is; save it as {' or '.join(ENDINGS[1:])}")])
    if given.is_for_sheets:
        raise RecordError([Fault(file, "", "is no sheet; --event and --column are for sheets, leave them out")])
    if looks_like_schedule(content):
        # Records need no parser of XML and of HTML.
        from conference_record.seeds.read.schedule import schedule_in

        schedule = schedule_in(content, file, given)
        notices = [Fault(file, "", note) for note in schedule.notes]
        return doubted(checked(LoadedRecord(file, schedule.record, notices, is_schedule=True, part=given.part)))
    if given.part is not None:
        raise RecordError([Fault(file, "", "is a record of a whole conference; --part is for schedules, leave it out")])
    loaded, _ = _toml(content, file)
    if given.slug is not None:
        if loaded.record.event is None:
            raise RecordError([Fault(file, "", "is a register; --as is for conferences, leave it out")])
        loaded.record.event.slug = given.slug
    return loaded


def _toml(content: bytes, file: str) -> tuple[LoadedRecord, dict[str, Any]]:
    """Return the record in the content of a TOML file, and its values; raises RecordError."""
    text = _text(content, file)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problem, line, column = told(str(error), text)
        raise RecordError([Fault(file, f"column {column}" if column else "", problem, line)]) from None
    except RecursionError:
        problem = "lists or tables are nested too deeply; a record needs no more than 8"
        raise RecordError([Fault(file, "", problem)]) from None
    except ValueError as error:
        # A date that the calendar does not have, or a number of thousands of digits.
        raise RecordError([Fault(file, "", f"not TOML: {error}")]) from None
    finder = line_finder(text.encode)
    return record_from_values(values, file, line_of=finder, faults=_reordering(file, text)), values


def looks_like_schedule(content: bytes) -> bool:
    """Say whether the content of a file is XML or JSON; a record in TOML is neither."""
    content = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    return content[:1] in (b"<", b"{") or content[:4] in (b"\xff\xfe<\0", b"\xfe\xff\0<")


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
    return content


def _text(content: bytes, file: str) -> str:
    try:
        # Some editors put a mark first, of which TOML knows nothing.
        return content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problem = f"byte {error.start} is not UTF-8; save the file as UTF-8"
        raise RecordError([Fault(file, "", problem, line)]) from None


def _reordering(file: str, text: str) -> Iterator[Fault]:
    for match in _REORDERING.finditer(text):
        code = f"U+{ord(match[0]):04X}"
        problem = (
            f"holds the invisible {code}, which shows text in another order than it stands;"
            f" take it out, or write it as \\u{ord(match[0]):04X} where it is meant"
        )
        yield Fault(file, "", problem, text.count("\n", 0, match.start()) + 1)
