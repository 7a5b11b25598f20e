"""How the time and the memory of each command grow with its input: `python -m tests.benchmarks.growth`, as a table.

Each command runs on a small, a four times and a sixteen times as large input, in a process of its own, after a run on a
tiny one that imports what it needs. The exponent is that of the processor time: 1 is linear, 2 is quadratic.
"""

import argparse
import csv
import io
import json
import os
import resource
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time, time
from typing import NamedTuple

from conference_record.migrations import upgrade
from conference_record.seeds.cli.main import main as command_line
from conference_record.seeds.export.toml import to_toml
from conference_record.seeds.read.jsonl import json_line
from conference_record.seeds.record.format import Record
from tests.benchmarks.corpus import conference, corpus
from tests.benchmarks.schedules import schedule

ROOT = Path(__file__).parents[2]
TINY = 20
"""The statements of the input that each command takes first."""

DATABASES = ("corpus", "copied", "dumped", "one", "decomposed", "schedule", "unnamed")

TIMES = (1, 4, 16)
"""How many times as large each input is as the smallest."""


class Step(NamedTuple):
    """A command, and what it is called in the table; `{}` in an argument stands for the folder of its input."""

    name: str
    arguments: tuple[str, ...]


def _on(database: str, *arguments: str) -> tuple[str, ...]:
    return ("--database", f"{{}}/{database}.db", *arguments)


MANY = [
    Step("check JSON Lines", ("check", "{}/corpus.jsonl")),
    Step("load JSON Lines", _on("corpus", "load", "{}/corpus.jsonl")),
    Step("load JSON Lines again", _on("corpus", "load", "{}/corpus.jsonl")),
    Step("dump --all", _on("corpus", "dump", "--all", "{}/dumped")),
    Step("check the dump", ("check", "{}/dumped/*.toml")),
    Step("load the dump", _on("dumped", "load", "{}/dumped/*.toml")),
    Step("load the dump again", _on("dumped", "load", "{}/dumped/*.toml")),
    Step("copy", ("copy", "{}/corpus.db", "{}/copied.db")),
    Step("duplicates", _on("corpus", "duplicates", "--limit", "100")),
    Step("merge --answers", _on("corpus", "merge", "--answers", "{}/answers.csv")),
    Step("doctor", _on("corpus", "doctor")),
]
"""On a corpus of many conferences."""

ONE = [
    Step("check TOML", ("check", "{}/one.toml")),
    Step("load TOML", _on("one", "load", "{}/one.toml")),
    Step("load TOML again", _on("one", "load", "{}/one.toml")),
    Step("load TOML, all in another place", _on("one", "load", "{}/moved.toml")),
    Step("load TOML, all names decomposed", _on("decomposed", "load", "{}/decomposed.toml")),
    Step("check a schedule", ("check", "{}/schedule.json")),
    Step("load a schedule", _on("schedule", "load", "{}/schedule.json")),
    Step("load its next version", _on("schedule", "load", "{}/next.json")),
    Step("show", _on("one", "show", "{slug}")),
    Step("show --evidence", _on("one", "show", "{slug}", "--evidence")),
    Step("dump", _on("one", "dump", "{slug}")),
    *(
        Step(f"export --format {form}", _on("one", "export", "{slug}", "--format", form))
        for form in ("schema.org", "icalendar", "popolo", "csv")
    ),
    Step("load sessions without a name", _on("unnamed", "load", "{}/unnamed.toml")),
    Step("dump sessions without a name", _on("unnamed", "dump", "{slug}")),
    Step("remove", _on("one", "remove", "{slug}")),
]
"""On one conference."""


def write_inputs(folder: Path, statements: int, empty: Path) -> str:
    """Write all inputs of a size, and copies of an empty database; returns the slug of the one conference."""
    folder.mkdir()
    for database in DATABASES:
        shutil.copyfile(empty, folder / f"{database}.db")
    with (folder / "corpus.jsonl").open("wb") as file:
        for each in corpus(statements):
            file.write(json_line(each))
    _write_answers(folder / "answers.csv", statements)
    record = conference(statements)
    assert record.event is not None
    (folder / "one.toml").write_text(text := to_toml(record), encoding="utf-8")
    (folder / "decomposed.toml").write_text(unicodedata.normalize("NFD", text), encoding="utf-8")
    for name, what in (("schedule", "Talk"), ("next", "Corrected talk")):
        (folder / f"{name}.json").write_text(json.dumps(schedule(statements, what)), encoding="utf-8")
    (folder / "unnamed.toml").write_text(to_toml(_unnamed(conference(statements))), encoding="utf-8")
    del record.statements[0]
    (folder / "moved.toml").write_text(to_toml(record), encoding="utf-8")
    return record.event.slug


def _unnamed(record: Record) -> Record:
    """Return a conference of which each statement has a session of its own that has neither number nor title."""
    (some, *_) = record.sessions
    record.sessions = []
    for number, statement in enumerate(record.statements, 1):
        statement.session = f"session-{number}"
        record.sessions.append(type(some)(id=statement.session, starts_at=statement.starts_at, cite=some.cite))
    return record


def _write_answers(file: Path, statements: int) -> None:
    """Write answers that one in ten persons is the next one, and that another one in ten is not."""
    slugs = list(dict.fromkeys(slug for record in corpus(statements) for slug in record.speakers))
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(["table", "slug", "other_slug", "answer"])
        writer.writerows(["speakers", *pair, "same"] for pair in zip(slugs[::10], slugs[1::10], strict=False))
        writer.writerows(["speakers", *pair, "different"] for pair in zip(slugs[2::10], slugs[3::10], strict=False))


def take(step: Step, folder: Path, slug: str) -> None:
    """Run a command on an input in this process."""
    arguments: list[str] = []
    for each in step.arguments:
        at = each.replace("{}", str(folder)).replace("{slug}", slug)
        parent, name = os.path.split(at)
        arguments += sorted(map(str, Path(parent).glob(name))) if "*" in name else [at]
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere, redirect_stdout(nowhere):
        with redirect_stderr(io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)) as complaints:
            status = command_line(arguments)
        if status:
            raise SystemExit(f"{' '.join(arguments)[:200]} ended with {status}: {complaints.buffer.getvalue()[-1000:]}")


def measured(step: Step, folder: Path, slug: str) -> tuple[float, float]:
    """Return the seconds of a processor and the MB of memory that a command takes, in a process of its own."""
    arguments = json.dumps([step, str(folder), slug])
    command = [sys.executable, "-m", "tests.benchmarks.growth", "--step", arguments]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    seconds, memory = json.loads(done.stdout)
    return seconds, memory


def _run_step(arguments: str) -> None:
    step, folder, slug = json.loads(arguments)
    tiny = Path(folder).parent / "tiny"
    with TemporaryDirectory() as scratch:
        # Each step finds what those before it left.
        copied = Path(scratch) / "tiny"
        shutil.copytree(tiny, copied)
        take(Step(*step), copied, (tiny / "slug").read_text(encoding="utf-8"))
    began = process_time()
    take(Step(*step), Path(folder), slug)
    print(json.dumps([process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))


def rows(folder: Path, statements: int, only: str) -> Iterator[str]:
    """Yield the lines of the table."""
    # Migrations take the same time whatever comes after them.
    upgrade(str(empty := folder / "empty.db"))
    slug = write_inputs(tiny := folder / "tiny", TINY, empty)
    (tiny / "slug").write_text(slug, encoding="utf-8")
    sizes = [statements * times for times in TIMES]
    slugs = [write_inputs(folder / str(size), size, empty) for size in sizes]
    heads = [f"{size:,} statements" for size in sizes]
    yield f"| command | {' | '.join(heads)} | exponent | most memory | {sizes[0]:,} to {sizes[-1]:,} |"
    yield f"|---|{'---:|' * (len(sizes) + 3)}"
    for step in [*MANY, *ONE]:
        needed = not only or only in step.name or step.name.startswith(("load", "dump --all"))
        if not needed:
            continue
        found = [measured(step, folder / str(size), slug) for size, slug in zip(sizes, slugs, strict=True)]
        take(step, tiny, (tiny / "slug").read_text(encoding="utf-8"))
        times, memory = zip(*found, strict=True)
        exponent = log(times[-1] / times[0]) / log(TIMES[-1])
        told = " | ".join(f"{seconds:.2f} s" for seconds in times)
        yield (f"| {step.name} | {told} | {exponent:.2f} | {memory[-1]:.0f} MB | {memory[-1] / memory[0]:.1f} times |")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.growth", description=__doc__)
    parser.add_argument("--statements", type=int, default=500, help="of the smallest input; 500 if not given")
    parser.add_argument("--only", default="", help="only commands with this in their name, and what they need")
    parser.add_argument("--step", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step:
        _run_step(options.step)
        return
    began = time()
    with TemporaryDirectory(prefix="growth-") as folder:
        for line in rows(Path(folder), options.statements, options.only):
            print(line, flush=True)
    print(f"\nIn {(time() - began) / 60:.0f} minutes.", file=sys.stderr)


if __name__ == "__main__":
    main()
