"""Running commands: in this process as a rule, because starting an interpreter takes most of the time of a command."""

import io
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TypeAlias
from unittest.mock import patch

import pytest
from alembic.config import main as alembic_main

from conference_record.seeds.cli.main import main
from tests.databases import ROOT

BOTH = pytest.mark.parametrize("databases", ["sqlite", "postgresql"], indirect=True, scope="session")
"""For tests of a module in which most run on one database, because they see the same rows on either."""

Completed: TypeAlias = "subprocess.CompletedProcess[str]"
Run = Callable[..., Completed]


def runs_here(module: str, arguments: tuple[str, ...], environment: Mapping[str, str]) -> bool:
    """Check whether a command does the same in this process."""
    # Only an interpreter that starts reads its variables.
    if any(name.startswith("PYTHON") for name in environment):
        return False
    if module == "alembic":
        # What prints keeps to the standard output that there was when Alembic was imported.
        return not {"upgrade", "downgrade"}.isdisjoint(arguments) and "--sql" not in arguments
    return module == "seeds"


def run_here(
    module: str, arguments: Sequence[str], cwd: Path, environment: Mapping[str, str], *, as_terminal: bool = False
) -> "subprocess.CompletedProcess[str]":
    """Run `seeds` or `alembic` in this process, and return what a process would have given.

    With `as_terminal`, what goes to the standard error comes in its place among the output.
    """
    out = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)
    err = out if as_terminal else io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)
    status: object = 0
    with surroundings(cwd, environment), redirect_stdout(out), redirect_stderr(err):
        try:
            status = main(arguments) if module == "seeds" else alembic_main(list(arguments), prog="alembic")
        except SystemExit as error:
            status = error.code
        except Exception:
            # What an interpreter does with it.
            traceback.print_exc()
            status = 1
    texts = []
    for stream in (out, err):
        texts.append(stream.buffer.getvalue().decode().replace("\r\n", "\n"))  # type: ignore[attr-defined]
    code = status if isinstance(status, int) else 0 if status is None else 1
    return subprocess.CompletedProcess([module, *arguments], code, *texts)


@contextmanager
def surroundings(cwd: Path, environment: Mapping[str, str]) -> Iterator[None]:
    """Have this process stand in a folder, with these variables, as a new process would."""
    before, handler = Path.cwd(), signal.getsignal(signal.SIGINT)
    os.chdir(cwd)
    try:
        with patch.dict(os.environ, environment):
            if "DATABASE_URL" not in environment:
                os.environ.pop("DATABASE_URL", None)
            yield
    finally:
        os.chdir(before)
        signal.signal(signal.SIGINT, handler)


def run_process(
    module: str, arguments: tuple[str, ...], cwd: Path, environment: Mapping[str, str]
) -> "subprocess.CompletedProcess[str]":
    """Run a module in a process of its own."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", module, *arguments],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
