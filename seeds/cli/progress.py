"""The progress bar of a load: on standard error of a terminal, with the rate and the time left."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from conference_record.seeds.read.jsonl import STANDARD_INPUT, is_json_lines

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID


class Progress:
    """Counts what is read and loaded, and shows it if it has a bar."""

    def __init__(self, bar: "Bar | None" = None, task: "TaskID | None" = None) -> None:
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
def progress_of(paths: Iterable[Path]) -> Iterator[Progress]:
    """Give the progress of a load of files; it has a bar if some are JSON Lines, and only on a terminal."""
    streams = [path for path in dict.fromkeys(paths) if is_json_lines(path)]
    if not streams or not sys.stderr.isatty():
        yield Progress()
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    sizes = [path.stat().st_size for path in streams if str(path) != STANDARD_INPUT and path.is_file()]
    # The size of a pipe is unknown.
    total = sum(sizes) if len(sizes) == len(streams) else None
    columns = (BarColumn(), TextColumn("{task.fields[said]}"), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        yield Progress(bar, bar.add_task("", total=total, said="reading"))
