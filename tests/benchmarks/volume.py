"""Volume and speed: `python -m tests.benchmarks.volume [--statements 10000 100000 1000000]`, as tables of Markdown.

Every figure stands beside a floor that was measured in the same run on the same rows. What would take longer than is
left of the time is left out, and said to be.
"""

import argparse
import json
import os
import platform
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic, perf_counter
from typing import IO, Any, cast

import msgspec
import psycopg
import psycopg.sql
import sqlalchemy

from conference_record.seeds.record.lines import json_line
from tests.benchmarks.corpus import corpus
from tests.benchmarks.questions import QUESTIONS
from tests.databases import started_server

ROOT = Path(__file__).parents[2]
SERVER = {"shared_buffers": "2GB", "max_wal_size": "16GB", "checkpoint_timeout": "30min"}
"""What PostgreSQL is given: with what it has if nothing is said, it would write most pages many times."""

Said = dict[str, Any]


class Run:
    """One run: what was measured, by step and size, and what was left out."""

    def __init__(self, folder: Path, sizes: Sequence[int], minutes: float) -> None:
        """Take the folder to work in, the sizes, and how long it may take."""
        self.folder = folder
        self.sizes = sizes
        self.until = monotonic() + 60 * minutes
        self.said: dict[tuple[str, int], Said] = {}
        self.seconds: dict[tuple[str, int], float] = {}
        self.left_out: list[str] = []

    def measure(self, label: str, size: int, what: Callable[[], Said]) -> bool:
        """Measure something, if there is time for it; say whether it was measured."""
        smaller = [other for other in self.sizes if (label, other) in self.seconds]
        expected = max((self.seconds[label, other] * size / other for other in smaller), default=0)
        if monotonic() + expected > self.until:
            self.left_out.append(f"{label} at {size:,} statements")
            return False
        start = perf_counter()
        self.said[label, size] = what()
        self.seconds[label, size] = perf_counter() - start
        print(f"{size:,}: {label}: {self.seconds[label, size]:.1f} s", self.said[label, size], file=sys.stderr)
        return True

    def step(self, label: str, size: int, *arguments: object) -> bool:
        """Measure a step in a process of its own."""
        return self.measure(label, size, lambda: _step(*arguments))

    def file(self, name: str) -> Path:
        """Return the path of a file to work on."""
        return self.folder / name

    def row(self, name: str, tell: Callable[[int], str]) -> list[str]:
        """Return a row of a table: its name, and what is told of each size."""
        return [name, *(tell(size) for size in self.sizes)]

    def told(self, label: str, size: int, tell: Callable[[Said], str]) -> str:
        """Return what is told of something that was measured."""
        return tell(self.said[label, size]) if (label, size) in self.said else "-"

    def ratio(self, label: str, floor: str, size: int, time: str = "seconds") -> str:
        """Return how many times as long as its floor something takes; `time` is 'seconds', or 'busy' of a processor."""
        if (label, size) not in self.said or (floor, size) not in self.said:
            return "-"
        ours, theirs = self.said[label, size], self.said[floor, size]
        return f"{ours[time] / theirs[time]:.2f}"


def _step(*arguments: object) -> Said:
    command = [sys.executable, "-m", "tests.benchmarks.steps", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    said: Said = json.loads(done.stdout)
    return said


LOAD, AGAIN, CHANGED = "load", "load again, nothing changed", "load again, 1 % of the records changed"
EXECUTEMANY, SQLITE_UTILS, COPY = "executemany of the finished rows", "sqlite-utils into bare tables", "COPY"
ON_SERVER, AGAIN_ON_SERVER = "load on PostgreSQL", "load again on PostgreSQL"
ASK, ASK_SERVER = "twelve questions", "twelve questions to PostgreSQL"
DUMP, MIGRATE = "dump --all", "every migration"


def write_corpus(run: Run, size: int) -> tuple[Path, Path]:
    """Write the records of a size, and once more with one in a hundred changed."""
    whole, changed = run.file(f"{size}.jsonl"), run.file(f"{size}-changed.jsonl")
    with whole.open("wb") as same, changed.open("wb") as other:
        for number, record in enumerate(corpus(size)):
            line = json_line(record)
            same.write(line)
            if number % 100 == 0:
                record.event.summary = f"{record.event.summary} Corrected."
                for statement in record.statements[::10]:
                    statement.title = "A corrected title"
                line = json_line(record)
            other.write(line)
    return whole, changed


def measure_size(run: Run, size: int, server: str) -> None:
    """Measure all at one size."""
    whole, changed = write_corpus(run, size)
    database = run.file(f"{size}.db")
    url = f"sqlite:///{database}"
    if not run.step(LOAD, size, "load", url, whole):
        return
    floor = run.file("floor.db")
    run.step(EXECUTEMANY, size, "executemany", f"sqlite:///{floor}", url)
    floor.unlink(missing_ok=True)
    run.step(ASK, size, "ask", url)
    run.step(AGAIN, size, "load", url, whole)
    run.step(CHANGED, size, "load", url, changed)
    bare = run.file("bare.db")
    run.step(SQLITE_UTILS, size, "sqlite_utils", bare, url)
    bare.unlink(missing_ok=True)
    dumped = run.file(f"{size}-dumped")
    run.step(DUMP, size, "dump", url, dumped)
    shutil.rmtree(dumped, ignore_errors=True)
    run.step(MIGRATE, size, "migrate", url)
    database.unlink()
    on_server = [
        sqlalchemy.make_url(server)
        .set(drivername="postgresql+psycopg", database=f"{name}_{size}")
        .render_as_string(hide_password=False)
        for name in ("records", "floor")
    ]
    with psycopg.connect(server, autocommit=True) as connection:
        for name in ("records", "floor"):
            connection.execute(psycopg.sql.SQL("CREATE DATABASE {}").format(psycopg.sql.Identifier(f"{name}_{size}")))
    if run.step(ON_SERVER, size, "load", on_server[0], whole):
        run.step(COPY, size, "copy", on_server[1], on_server[0])
        run.step(AGAIN_ON_SERVER, size, "load", on_server[0], whole)
        run.step(ASK_SERVER, size, "ask", on_server[0])
    whole.unlink()
    changed.unlink()


def tables(run: Run) -> Iterator[str]:
    """Yield the lines of all tables."""
    sizes = run.sizes

    def seconds(said: Said) -> str:
        return f"{said['seconds']:.1f} s"

    def per_second(said: Said) -> str:
        return f"{said['rows'] / said['seconds']:,.0f}"

    def peak(said: Said) -> str:
        return f"{said['peak']:.0f} MB"

    yield from _table(
        ["statements", *(f"{size:,}" for size in sizes)],
        [
            run.row("rows of the record", lambda size: run.told(LOAD, size, lambda said: f"{said['rows']:,}")),
            *(
                run.row(f"{label}, rows per second", lambda size, label=label: run.told(label, size, per_second))  # type: ignore[misc]
                for label in (LOAD, EXECUTEMANY, SQLITE_UTILS, ON_SERVER, COPY)
            ),
            run.row("**load against executemany**", lambda size: run.ratio(LOAD, EXECUTEMANY, size)),
            # Other work on the machine takes the processor away, but hardly counts as time of the processor.
            run.row("the same in processor time", lambda size: run.ratio(LOAD, EXECUTEMANY, size, "busy")),
            run.row("**load on PostgreSQL against COPY**", lambda size: run.ratio(ON_SERVER, COPY, size)),
            *(
                run.row(label, lambda size, label=label: run.told(label, size, seconds))  # type: ignore[misc]
                for label in (LOAD, AGAIN, CHANGED, ON_SERVER, AGAIN_ON_SERVER, DUMP)
            ),
            run.row("**nothing changed against the first load**", lambda size: run.ratio(AGAIN, LOAD, size)),
            run.row("the same on PostgreSQL", lambda size: run.ratio(AGAIN_ON_SERVER, ON_SERVER, size)),
            *(
                run.row(f"{label}, most memory", lambda size, label=label: run.told(label, size, peak))  # type: ignore[misc]
                for label in (LOAD, AGAIN, CHANGED, ON_SERVER, AGAIN_ON_SERVER, DUMP)
            ),
        ],
    )
    yield ""
    for label in (ASK, ASK_SERVER):
        yield from _questions(run, label)
        yield ""
    largest = max((size for label, size in run.said if label == MIGRATE), default=None)
    if largest:
        times = run.said[MIGRATE, largest]["times"]
        yield from _table(
            [f"migration, at {largest:,} statements", "down", "up"],
            [[doc.rstrip("."), f"{down:.2f} s", f"{up:.2f} s"] for doc, (down, up) in times.items()],
        )
        yield ""


def _questions(run: Run, label: str) -> Iterator[str]:
    asked = [size for size in run.sizes if (label, size) in run.said]
    if not asked:
        return
    heads = [f"{what}, {size:,}" for size in asked for what in ("median", "99 %")]
    rows = []
    for question in QUESTIONS:
        answers = [run.said[label, size]["answers"][question.name] for size in asked]
        cells = [f"{answer[which]:.2f} ms" for answer in answers for which in ("median", "99th")]
        growth = [f"{answers[-1][what] / answers[0][what]:.2f}" for what in ("median", "per_row")]
        bare = f"{answers[-1]['median'] / answers[-1]['bare']:.1f}" if answers[-1]["bare"] else ""
        by_index = "but for " + ", ".join(answers[-1]["scans"]) if answers[-1]["scans"] else "yes"
        rows.append([question.name, *cells, *growth, bare, by_index])
    first = "question" if label == ASK else "question to PostgreSQL"
    yield from _table([first, *heads, "growth", "growth, per row", "against the bare driver", "by indexes"], rows)


COMMANDS = {
    "the imports of SQLAlchemy and Alembic alone": ["-c", "import sqlalchemy.orm, alembic.command"],
    "--help": ["-m", "seeds", "--help"],
    "schema": ["-m", "seeds", "schema"],
    "check": ["-m", "seeds", "check", "seeds/conferences/minsk-2018.toml"],
    "outline": ["-m", "seeds", "outline", "README.md"],
    "without a command, nothing to change": ["-m", "seeds"],
    "load, nothing to change": ["-m", "seeds", "load", "seeds/conferences/minsk-2018.toml"],
    "show": ["-m", "seeds", "show", "minsk-2018"],
    "search": ["-m", "seeds", "search", "terrorism"],
    "dump": ["-m", "seeds", "dump", "minsk-2018"],
    "export": ["-m", "seeds", "export", "minsk-2018", "--format", "schema.org"],
    "verify, with a document that is not the one": [
        "-m",
        "seeds",
        "verify",
        "README.md",
        "--source",
        "minsk-2018-report",
    ],
    "merge": ["-m", "seeds", "merge", "organizations", "csto", "cis"],
    "split": ["-m", "seeds", "split", "organizations", "csto"],
    "copy": ["-m", "seeds", "copy", "SMALL", "COPY"],
    "browse, until it can be read": ["-m", "seeds", "browse", "--port", "0"],
}
"""Commands on the bundled record, in SMALL."""


def starts(folder: Path) -> Iterator[str]:
    """Yield the table of how long each command takes on the bundled record, from the start of Python."""
    files = {"SMALL": folder / "small.db", "COPY": folder / "copy.db"}
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{files['SMALL']}", "PYTHONUNBUFFERED": "1"}

    def once(arguments: list[str]) -> float:
        files["COPY"].unlink(missing_ok=True)
        command = [sys.executable, *(str(files.get(each, each)) for each in arguments)]
        start = perf_counter()
        with subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as process:
            if "browse" in command:
                # It says when it can be read, and then goes on until it is told to stop.
                cast(IO[bytes], process.stdout).readline()
                took = perf_counter() - start
                process.send_signal(signal.SIGINT)
                process.communicate()
            else:
                process.communicate()
                took = perf_counter() - start
        if process.returncode != ("verify" in command):
            raise subprocess.CalledProcessError(process.returncode, command)
        return took * 1000

    once(["-m", "seeds"])
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(5):
        for name, arguments in COMMANDS.items():
            times[name].append(once(arguments))
    yield from _table(["command", "median of 5"], [[name, f"{median(each):.0f} ms"] for name, each in times.items()])


def _table(heads: list[str], rows: list[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|---|{'---:|' * (len(heads) - 1)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def machine(server: str) -> str:
    """Return the name of the machine, and of what runs on it."""
    names = [line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")]
    memory = [int(line.split()[1]) // 2**20 for line in _lines("/proc/meminfo") if line.startswith("MemTotal")]
    return (
        f"{os.cpu_count()} cores of {names[0] if names else platform.processor() or platform.machine()},"
        f" {memory[0] if memory else '?'} GiB of memory, {platform.system()}; Python {platform.python_version()},"
        f" SQLite {sqlite3.sqlite_version}, SQLAlchemy {sqlalchemy.__version__}, msgspec {msgspec.__version__},"
        f" psycopg {psycopg.__version__}, PostgreSQL {server} with"
        f" {', '.join(f'{name} = {value}' for name, value in SERVER.items())}"
    )


def _lines(file: str) -> list[str]:
    path = Path(file)
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def main() -> None:
    """Measure at each size, and print the tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.volume", description=main.__doc__)
    parser.add_argument("--statements", type=int, nargs="+", default=[10_000], help="the sizes; 10000 if not given")
    parser.add_argument(
        "--minutes", type=float, default=180, help="what would take longer is left out; 180 if not given"
    )
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="volume-")))
        server = stack.enter_context(started_server(SERVER))
        run = Run(folder, sorted(options.statements), options.minutes)
        for size in run.sizes:
            measure_size(run, size, server.get_uri())
        with psycopg.connect(server.get_uri()) as connection:
            version = connection.info.parameter_status("server_version")
        print(f"{machine(str(version))}.", "", *tables(run), *starts(folder), sep="\n")
        if run.left_out:
            print("", "Left out, because there was no time left:", *(f"- {each}" for each in run.left_out), sep="\n")


if __name__ == "__main__":
    main()
