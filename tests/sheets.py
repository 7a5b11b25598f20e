"""Sheets of the tests: written as people have them, and taken through a spreadsheet program."""

import csv
import io
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from conference_record.seeds.read.files import read_record
from conference_record.seeds.read.given import Given
from conference_record.seeds.record.faults import RecordError
from conference_record.seeds.record.loaded import LoadedRecord

SHEETS = Path(__file__).parent / "data" / "sheets"
"""Programmes of invented conferences, as their sheets have them."""

SOFFICE = shutil.which("soffice")
needs_libreoffice = pytest.mark.skipif(
    SOFFICE is None, reason="LibreOffice is not here; apt-get install libreoffice-calc installs it"
)

REED = {"slug": "reed-2026", "title": "Reed Days", "starts on": "2026-05-04", "timezone": "Europe/Riga"}
"""What the sheet of an event says."""

Rows = Sequence[Sequence[Any]]


def workbook(file: Path, event: dict[str, Any] | None = None, **sheets: Rows) -> Path:
    """Write a workbook as another program would."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    if event is not None:
        sheets = {"event": list(event.items()), **sheets}
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(file)
    return file


def rows_of(text: str, separator: str = ";") -> list[list[str | None]]:
    """Return the cells of CSV; those that are empty hold nothing."""
    return [[cell or None for cell in row] for row in csv.reader(io.StringIO(text), delimiter=separator)]


def read(folder: Path, text: str | bytes, *columns: tuple[str, str], event: str = "") -> LoadedRecord:
    """Return the record in a sheet of CSV, of a conference that is given with it."""
    given = folder / "event.toml"
    given.write_text(f'[event]\nslug = "reed-2026"\ntitle = "Reed Days"\n{event}\n', encoding="utf-8")
    sheet = folder / "p.csv"
    sheet.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_record(sheet, Given(event=given, columns=columns))


def faults(folder: Path, text: str | bytes, *columns: tuple[str, str], event: str = "") -> list[str]:
    """Return what is wrong with a sheet."""
    with pytest.raises(RecordError) as refused:
        read(folder, text, *columns, event=event)
    return [str(fault).removeprefix(f"{folder / 'p.csv'}: ") for fault in refused.value.faults]


def notices(loaded: LoadedRecord) -> list[str]:
    """Return how a sheet was read."""
    return [str(notice).removeprefix(f"{notice.file}: ") for notice in loaded.notices]


def through_libreoffice(files: Iterable[Path], form: str, folder: Path) -> list[Path]:
    """Return files as LibreOffice opens and saves them."""
    files = list(files)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", form, "--outdir", str(folder)]
    done = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, timeout=300, check=True)
    saved = [folder / f"{file.stem}.{form}" for file in files]
    assert all(file.exists() for file in saved), done.stdout + done.stderr
    return saved
