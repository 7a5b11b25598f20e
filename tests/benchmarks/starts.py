"""How long each command takes from the start of Python: `python -m tests.benchmarks.starts`, as a table.

All are on the bundled record. The time is that of a processor, the least of many runs: what else the machine does
hardly counts. The last column is that over the imports of SQLAlchemy and Alembic alone.
"""

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.volume import COMMANDS, ROOT

_IMPORTS = "the imports of SQLAlchemy and Alembic alone"

_ENDLESS = "browse, until it can be read"


def processor_time(arguments: list[str], environment: dict[str, str]) -> float:
    """Return the milliseconds of a processor that a run of Python takes."""
    nowhere = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_WRONLY, 0) for number in (1, 2)]
    process = os.posix_spawn(sys.executable, [sys.executable, *arguments], environment, file_actions=nowhere)
    _, status, used = os.wait4(process, 0)
    # One of them looks for a document that is not the one.
    if os.waitstatus_to_exitcode(status) != ("verify" in arguments):
        raise SystemExit(f"{' '.join(arguments)} ended with {os.waitstatus_to_exitcode(status)}")
    return (used.ru_utime + used.ru_stime) * 1000


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.starts", description=__doc__)
    parser.add_argument("--runs", type=int, default=20, help="how often each command runs; 20 if not given")
    runs = parser.parse_args().runs
    os.chdir(ROOT)
    with TemporaryDirectory() as folder:
        files = {name: Path(folder) / f"{name.lower()}.db" for name in ("SMALL", "COPY")}
        environment = {**os.environ, "DATABASE_URL": f"sqlite:///{files['SMALL']}"}
        processor_time(["-m", "seeds"], environment)
        times: dict[str, list[float]] = {name: [] for name in COMMANDS if name != _ENDLESS}
        for _ in range(runs):
            for name, found in times.items():
                files["COPY"].unlink(missing_ok=True)
                arguments = [str(files.get(each, each)) for each in COMMANDS[name]]
                found.append(processor_time(arguments, environment))
    print(f"| command | least of {runs} runs | against the imports |")
    print("|---|---:|---:|")
    for name, found in times.items():
        print(f"| {name} | {min(found):.0f} ms | {min(found) / min(times[_IMPORTS]):.2f} |")


if __name__ == "__main__":
    main()
