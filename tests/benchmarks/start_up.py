"""How long the first command takes: `python -m tests.benchmarks.start_up`.

The import of the two libraries that it stands on is the floor: what it takes beyond that is its own.
"""

import os
import platform
import sqlite3
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).parents[2]
ROUNDS = 15
IMPORTS = ("-c", "import sqlalchemy.orm, alembic.command")
SEEDS = ("-m", "seeds")


def seconds(arguments: tuple[str, ...], folder: Path) -> float:
    """Return the wall time of a new Python process in a folder."""
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    start = perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**environment, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return perf_counter() - start


def one_round() -> tuple[float, float, float]:
    """Return the times of the imports, of the command in an empty folder, and of the command once more."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        return seconds(IMPORTS, folder), seconds(SEEDS, folder), seconds(SEEDS, folder)


def main() -> None:
    """Measure in alternation, so that whatever else the machine does falls on all three, and print the medians."""
    # The first round pays for compiling and for reading from disk.
    one_round()
    imports, first, again = (median(times) for times in zip(*(one_round() for _ in range(ROUNDS)), strict=True))
    print(
        f"median of {ROUNDS} rounds; {os.cpu_count()} CPUs, {platform.machine()},"
        f" Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}\n"
    )
    for label, value in {
        "a  import of SQLAlchemy and Alembic": f"{imports * 1000:5.0f} ms",
        "b  python -m seeds, empty folder": f"{first * 1000:5.0f} ms",
        "c  python -m seeds, once more": f"{again * 1000:5.0f} ms",
        "b / a": f"{first / imports:5.2f}",
        "c / a": f"{again / imports:5.2f}",
        "c / b": f"{again / first:5.2f}",
    }.items():
        print(f"{label:<36} {value}")


if __name__ == "__main__":
    main()
