"""A dump of all as one file of JSON Lines, written record by record."""

import gzip
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.engine import Connection

from conference_record.seeds.export.toml import all_records
from conference_record.seeds.export.whole import whole_files
from conference_record.seeds.record.lines import json_line, zstandard
from conference_record.seeds.record.register import condensed


def dump_lines(connection: Connection, file: Path) -> list[Path]:
    """Write each conference and each register on a line of its own, compressed if the name of the file says so.

    Only one record is in memory at a time. The file is replaced whole or not at all. Raises ConferenceRecordError
    where it cannot be written.
    """
    with whole_files() as files, files.opened(file) as stream, _compressed(stream, file) as compressed:
        compressed.writelines(json_line(condensed(record)) for _, record in all_records(connection))
    return files.written


def _compressed(stream: BinaryIO, file: Path) -> BinaryIO | gzip.GzipFile:
    """Return what compresses to a stream; the same lines give the same bytes."""
    if file.name.endswith(".gz"):
        return gzip.GzipFile(filename="", mode="wb", fileobj=stream, mtime=0)
    if file.name.endswith(".zst"):
        compressed: BinaryIO = zstandard().open(stream, "wb")
        return compressed
    return stream
