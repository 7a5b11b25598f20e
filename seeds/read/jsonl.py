"""JSON Lines: many records in one file or stream, one conference on each line, read one after another.

The classes of a record are the format, as they are for TOML. A file may be compressed, by gzip or Zstandard; that is
seen from its content.
"""

import gzip
import io
import sys
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import msgspec

from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.record.faults import Fault, RecordError
from conference_record.seeds.record.format import Record
from conference_record.seeds.record.lines import ENDINGS, zstandard
from conference_record.seeds.record.loaded import LoadedRecord, checked, record_from_values

STANDARD_INPUT = "-"
"""Stands for standard input where a file is asked for."""

LONGEST = 32 * 1024 * 1024
"""Bytes of the longest line that is read: a conference of some 20,000 statements."""

MOST_FAULTS = 100
"""How many faults are told before reading stops; a file of another kind has one on every line."""


_DECODER = msgspec.json.Decoder(Record)


def is_json_lines(path: Path) -> bool:
    """Say whether a file is one of JSON Lines, by its name; `-` is standard input, and is one."""
    return str(path) == STANDARD_INPUT or path.name.endswith(ENDINGS)


def read_json_lines(path: Path, note: Callable[[Path, int], None] | None = None) -> Iterator[LoadedRecord]:
    """Yield the records of a file, or of standard input for `-`; see records_in.

    `note` is told with each record how many bytes of the file have been read.
    """
    if str(path) == STANDARD_INPUT:
        opened: Any = nullcontext(sys.stdin.buffer)
        file = "standard input"
    else:
        file = str(path)
        try:
            opened = path.open("rb")
        except OSError as error:
            raise RecordError([Fault(file, "", error.strerror or "cannot be read")]) from None
    with opened as stream:
        for reading in records_in(stream, file):
            if note is not None and str(path) != STANDARD_INPUT:
                note(path, stream.tell())
            yield reading


def records_in(stream: BinaryIO, file: str) -> Iterator[LoadedRecord]:
    """Yield each record of a stream with its line; only one is in memory at a time.

    After the first fault no record is yielded any more, but the rest is read for further ones; then RecordError is
    raised with all of them. Faults are: a stream that cannot be read, lines that are too long or no JSON, and whatever
    is a fault of a record in TOML.
    """
    faults: list[Fault] = []
    number = 0
    spoilt: type[Exception] = OSError
    try:
        readable, spoilt = _decompressed(stream)
        for number, line in _lines(readable):
            try:
                reading = _reading(line, file, number)
            except RecordError as error:
                faults += error.faults
                if len(faults) >= MOST_FAULTS:
                    problem = "too many faults; the lines after this one are not read"
                    faults[MOST_FAULTS:] = [Fault(file, "", problem, number)]
                    break
                continue
            if not faults:
                yield reading
    except (OSError, EOFError, ConferenceRecordError, spoilt) as error:
        problem = getattr(error, "strerror", None) or str(error)
        faults.append(Fault(file, "", f"cannot be read further: {problem}", number or None))
    if faults:
        raise RecordError(faults)


class _Readable(Protocol):
    def readline(self, size: int = -1, /) -> bytes: ...


def _decompressed(stream: BinaryIO) -> tuple[_Readable, type[Exception]]:
    """Return a stream, decompressed if its first bytes ask for that, and the error of one that is spoilt."""
    peekable = io.BufferedReader(stream) if not isinstance(stream, io.BufferedReader) else stream  # type: ignore[type-var]
    start = peekable.peek(4)[:4]
    if start[:2] == b"\x1f\x8b":
        return gzip.open(peekable), zlib.error
    if start == b"\x28\xb5\x2f\xfd":
        return _zstandard(peekable)
    return peekable, OSError


def _zstandard(stream: BinaryIO) -> tuple[_Readable, type[Exception]]:
    zstd = zstandard()
    return zstd.open(stream), zstd.ZstdError


def _lines(stream: _Readable) -> Iterator[tuple[int, bytes]]:
    """Yield each line with its number; of one that is too long, only so much that this can be seen."""
    number = 0
    while line := stream.readline(LONGEST + 1):
        number += 1
        if line.strip():
            yield number, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        cut_off = len(line) > LONGEST and not line.endswith(b"\n")
        while cut_off:
            rest = stream.readline(LONGEST)
            cut_off = bool(rest) and not rest.endswith(b"\n")


def _reading(line: bytes, file: str, number: int) -> LoadedRecord:
    def refused(problem: str) -> RecordError:
        return RecordError([Fault(file, "", problem, number)])

    if len(line) > LONGEST:
        raise refused(f"longer than {LONGEST:,} bytes; a line is one conference")
    try:
        # Escapes can write what is not composed, though the line as a whole is.
        if b"\\u" not in line and (line.isascii() or unicodedata.is_normalized("NFC", line.decode("utf-8"))):
            try:
                return checked(LoadedRecord(file, _DECODER.decode(line), line=number))
            except msgspec.ValidationError:
                # It stops at the first fault; look again for all of them.
                pass
        return record_from_values(msgspec.json.decode(line), file, line=number)
    except UnicodeDecodeError:
        raise refused("not UTF-8; save the file as UTF-8") from None
    except msgspec.DecodeError as error:
        raise refused(f"not JSON: {error}") from None
    except RecursionError:
        raise refused("nested too deeply for a record") from None
