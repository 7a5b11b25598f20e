"""How long `check` and `load` take to report many faults: `python -m tests.benchmarks.faults --statements 1000 10000`.

For each kind of fault, a record of so many statements is made, with one fault in each. The last column is the time for
the largest record over that for the smallest: in linear time it is at most the ratio of their sizes.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

HEAD = """[event]
slug = "SLUG"
title = "Many Faults"
starts_on = 2024-05-13

[sources.report]
title = "Report"
outline = [3]
"""

KINDS: dict[str, Callable[[int], str]] = {
    "an unknown key": lambda number: f'[[statements]]\nkind = "talk"\ntitel = "Talk {number}"\n',
    "a wrong value": lambda number: f'[[statements]]\nkind = "talk"\ntitle = " Talk {number}"\n',
    "an unknown speaker": lambda number: (
        f'[[statements]]\nkind = "talk"\n[[statements.appearances]]\nspeaker = "nobody-{number}"\n'
    ),
    "an unknown sentence": lambda number: f'[[statements]]\nkind = "talk"\ncite = "report:1.{number + 9}"\n',
    "an organization below itself": lambda number: (
        f'[organizations.body-{number}]\nname = "Body {number}"\nparent = "body-{number}"\n'
        f'[[statements]]\nkind = "talk"\n[[statements.appearances]]\norganization = "body-{number}"\n'
    ),
    "an identifier of two": lambda number: (
        f'[speakers.one-{number}]\nname = "One {number}"\nidentifiers = {{ wikidata = "Q{number + 1}" }}\n'
        f'[speakers.two-{number}]\nname = "Two {number}"\nidentifiers = {{ wikidata = "Q{number + 1}" }}\n'
        f'[[statements]]\nkind = "talk"\n[[statements.appearances]]\nspeaker = "one-{number}"\n'
        f'[[statements.appearances]]\nspeaker = "two-{number}"\n'
    ),
}
"""What each statement of a record looks like, by the fault in it."""

OTHER_NAME = "a name other than in the database"
"""`load` alone finds it."""


def person(name: str) -> Callable[[int], str]:
    """Return how the statement of a person of such a name looks."""
    return lambda number: (
        f'[speakers.person-{number}]\nname = "{name} {number}"\n'
        f'[[statements]]\nkind = "talk"\n[[statements.appearances]]\nspeaker = "person-{number}"\n'
    )


def written(folder: Path, slug: str, statement: Callable[[int], str], size: int) -> Path:
    """Write a record of so many statements, and return the file."""
    file = folder / "faults.toml"
    file.write_text(HEAD.replace("SLUG", slug) + "".join(map(statement, range(size))), encoding="utf-8")
    return file


def timed(*arguments: str, status: int = 1) -> tuple[float, int]:
    """Return how many seconds a command takes, and how many lines of faults it prints."""
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "conference_record.seeds.cli.main", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    duration = time.perf_counter() - started
    if done.returncode != status:
        raise SystemExit(f"{arguments} ended with {done.returncode}: {done.stderr[-2000:]}")
    return duration, len(done.stderr.splitlines())


def rows(sizes: list[int], folder: Path) -> Iterator[str]:
    """Yield the lines of the table."""
    yield f"| fault | command | faults | {' | '.join(f'{size:,} statements' for size in sizes)} | ratio |"
    yield f"|---|---|---:|{'---:|' * (len(sizes) + 1)}"
    for kind, statement in {**KINDS, OTHER_NAME: person("Another")}.items():
        for command in ("check", "load") if kind in KINDS else ("load",):
            times, faults = [], 0
            for size in sizes:
                database = folder / f"{size}.db"
                options = () if command == "check" else ("--database", str(database))
                if kind == OTHER_NAME:
                    timed(*options, "load", str(written(folder, "first", person("Person"), size)), status=0)
                seconds, faults = timed(*options, command, str(written(folder, "second", statement, size)))
                times.append(seconds)
            shown = " | ".join(f"{seconds:.1f} s" for seconds in times)
            yield f"| {kind} | `{command}` | {faults:,} | {shown} | {times[-1] / times[0]:.1f} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, nargs="+", default=[1_000, 10_000], help="sizes of the records")
    with TemporaryDirectory() as folder:
        for line in rows(parser.parse_args().statements, Path(folder)):
            print(line, flush=True)


if __name__ == "__main__":
    main()
