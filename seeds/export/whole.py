"""Files that are written whole or not at all: under another name first, and renamed when all are complete."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from conference_record.seeds.errors import ConferenceRecordError


class WholeFiles:
    """Files that take their places together."""

    def __init__(self) -> None:
        """Start with no file."""
        self.written: list[Path] = []

    def folder(self, folder: Path) -> None:
        """Make a folder, if there is none."""
        folder.mkdir(parents=True, exist_ok=True)

    def opened(self, file: Path) -> BinaryIO:
        """Open a file for writing, under its unfinished name."""
        if file.is_dir():
            raise ConferenceRecordError(f"{file}: is a folder; name a file")
        self.written.append(file)
        return _unfinished(file).open("wb")

    def write(self, file: Path, content: Iterable[bytes]) -> None:
        """Write a file, under its unfinished name."""
        with self.opened(file) as stream:
            stream.writelines(content)


@contextmanager
def whole_files() -> Iterator[WholeFiles]:
    """Give what writes files; at the end all get their names, after a failure none does.

    Raises ConferenceRecordError where a file cannot be written.
    """
    files = WholeFiles()
    try:
        yield files
        for file in files.written:
            _unfinished(file).replace(file)
    except OSError as error:
        raise ConferenceRecordError(f"{error.filename}: {error.strerror or 'cannot be written'}") from None
    finally:
        for file in files.written:
            with suppress(OSError):
                _unfinished(file).unlink()


def _unfinished(file: Path) -> Path:
    return file.with_name(f"{file.name}.unfinished")
