"""Where records wait that are loaded together: in memory, or in a temporary file where they are many."""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType

import msgspec

from conference_record.seeds.read.positions import line_finder
from conference_record.seeds.record.format import Record
from conference_record.seeds.record.loaded import LoadedRecord
from conference_record.seeds.record.together import Together

MOST_IN_MEMORY = 2_000
"""How many statements the records in memory have together at most, before they wait in a file."""

_DECODER = msgspec.msgpack.Decoder(Record)


class Shelf:
    """Takes records one by one, and gives all of them in the end.

    Where they are many and agree, they come with `together`, so that a load may take some of them at a time.
    """

    def __init__(self, *, in_memory: bool = False) -> None:
        """Start empty; with `in_memory`, the records stay in memory however many they are."""
        self._in_memory = in_memory
        self._records: list[LoadedRecord] = []
        self._statements = 0
        self._waiting: list[tuple[LoadedRecord, int]] = []
        """The records in the file, without what they say, each with its length there."""
        self._sources: Counter[str] = Counter()
        self._opened = ExitStack()

    def __enter__(self) -> "Shelf":
        """Make the file."""
        if not self._in_memory:
            self._file = self._opened.enter_context(TemporaryFile(prefix="conference-record-"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Remove the file."""
        self._opened.close()

    def add(self, reading: LoadedRecord) -> None:
        """Take a record."""
        self._records.append(reading)
        self._statements += len(reading.record.statements)
        self._sources.update(reading.record.sources.keys())
        # Once some wait in the file, all do.
        if not self._in_memory and (self._waiting or self._statements > MOST_IN_MEMORY):
            for each in self._records:
                packed = msgspec.msgpack.encode(each.record)
                self._file.write(packed)
                # Lines are looked up only for a fault: the file is read again then.
                line_of = line_finder(Path(each.file).read_bytes) if each.line_of is not None else None
                empty = Record(event=each.record.event, register=each.record.register)
                self._waiting.append((replace(each, record=empty, line_of=line_of), len(packed)))
            self._records.clear()

    def __iter__(self) -> Iterator[LoadedRecord]:
        """Yield the records in the order in which they were taken; many that agree with registers first."""
        if not self._waiting:
            yield from self._records
            return
        together = Together()
        several = {slug for slug, count in self._sources.items() if count > 1}
        agree = all(together.agrees(reading.record, several) for reading in self._read())
        if not agree:
            yield from self._read()
            return
        for of_register in (True, False):
            for reading in self._read(registers=of_register):
                yield replace(reading, together=together)

    def _read(self, *, registers: bool | None = None) -> Iterator[LoadedRecord]:
        """Yield the records in the file: all, or only those that are registers, or only those that are not."""
        start = 0
        for waiting, length in self._waiting:
            if registers is None or registers == (waiting.record.register is not None):
                self._file.seek(start)
                yield replace(waiting, record=_DECODER.decode(self._file.read(length)))
            start += length
