"""How far a load is, on a terminal: a bar on standard error, with the rate and the time that is left."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from conference_record.seeds.read.jsonl import STANDARD_INPUT, is_json_lines

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID


class Course:
    """How far reading and loading are; without a bar it is kept to itself."""

    def __init__(self, bar: "Progress | None" = None, task: "TaskID | None" = None) -> None:
        """Take the bar to show it with, and the task of the bar."""
        self._bar = bar
        self._task = task
        self._begun = monotonic()
        self._places: dict[Path, int] = {}
        self._statements = 0

    def read(self, path: Path, place: int) -> None:
        """Note how many bytes of a file have been read."""
        self._places[path] = place

    def loaded(self, statements: int) -> None:
        """Note that so many more statements have been loaded."""
        self._statements += statements
        if self._bar is not None and self._task is not None:
            rate = self._statements / max(monotonic() - self._begun, 0.001)
            said = f"{self._statements:,} statements, {rate:,.0f} per second"
            self._bar.update(self._task, completed=sum(self._places.values()), said=said)


@contextmanager
def course_of(paths: Iterable[Path]) -> Iterator[Course]:
    """Give what is told how far a load of files is; there is a bar if some are JSON Lines, and only on a terminal."""
    streams = [path for path in dict.fromkeys(paths) if is_json_lines(path)]
    if not streams or not sys.stderr.isatty():
        yield Course()
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    sizes = [path.stat().st_size for path in streams if str(path) != STANDARD_INPUT and path.is_file()]
    # Of what comes through a pipe nobody knows the end.
    total = sum(sizes) if len(sizes) == len(streams) else None
    columns = (BarColumn(), TextColumn("{task.fields[said]}"), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield Course(bar, bar.add_task("", total=total, said="reading"))
