"""The README and seeds/README.md, held to their word: every example runs, and shows what it really prints.

`python -m tests.process.test_readme` writes the real results and the diagram into the one, and the keys of the format
into the other.
"""

import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import wrap

import pytest
from sqlalchemy import Engine

from conference_record.models import Base
from conference_record.models.diagram import mermaid
from conference_record.models.views import metadata as views
from conference_record.seeds.record.json_schema import reference
from tests.database.test_evidence import gaps
from tests.databases import ROOT
from tests.running import Run

README = ROOT / "README.md"
FORMAT = ROOT / "seeds" / "README.md"
FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WIDEST = 60
"""The width at which text in a column is wrapped."""


@dataclass(frozen=True)
class Example:
    """A block of the README and the block below it, which shows what comes of it."""

    language: str
    code: str
    line: int
    shown: re.Match[str]


def examples(readme: str) -> Iterator[Example]:
    """Yield each block that is followed by its result."""
    blocks = list(FENCED.finditer(readme))
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        if following is not None and following[1] == "text":
            yield Example(block[1], block[2], readme.count("\n", 0, block.start()) + 1, following)


def run_python(folder: Path, *arguments: str, refused: bool = False) -> str:
    """Return what a new Python process prints in a folder, or says where it may also refuse."""
    done = subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0 or (refused and "Traceback" not in done.stderr), done.stderr
    return done.stdout + (done.stderr if refused else "")


def run_sql(folder: Path, query: str) -> str:
    """Return the result of a query on the database in a folder, in columns."""
    with closing(sqlite3.connect(folder / "conferences.db")) as connection:
        cursor = connection.execute(query)
        rows = [["" if value is None else str(value) for value in row] for row in cursor]
        return in_columns([column[0] for column in cursor.description], rows)


def in_columns(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows as aligned columns under a header; NULL is an empty cell."""
    wrapped = [[wrap(cell, WIDEST, break_on_hyphens=False) or [""] for cell in row] for row in rows]
    widths = [
        max(len(line) for line in [name, *(line for row in wrapped for line in row[number])])
        for number, name in enumerate(header)
    ]

    def line(cells: Sequence[str]) -> str:
        return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()

    tall = [max(map(len, row)) for row in wrapped]
    blocks = [
        "\n".join(line([cell[part] if part < len(cell) else "" for cell in row]) for part in range(height))
        for row, height in zip(wrapped, tall, strict=True)
    ]
    # A row of several lines would run into the next.
    apart = "\n\n" if any(height > 1 for height in tall) else "\n"
    return f"{line(header)}\n{line(['-' * width for width in widths])}\n{apart.join(blocks)}\n"


def run_example(example: Example, folder: Path) -> str:
    """Return what comes of an example in a folder with a loaded database, or in an empty one."""
    if example.language == "sql":
        return run_sql(folder, example.code)
    if example.language == "python":
        return run_python(folder, "-c", example.code)
    # What stands before the last && makes the environment that this process already runs in.
    program, *arguments = example.code.rpartition("&& ")[2].split("|")[0].split()
    assert program == ".venv/bin/python", f"cannot run {example.code!r}"
    printed = run_python(folder, *arguments, refused=True)
    for command in example.code.split("|")[1:]:
        printed = subprocess.run(shlex.split(command), input=printed, capture_output=True, text=True, check=True).stdout
    return printed


def run_apart(example: Example, loaded: Path, folder: Path) -> str:
    """Run an example in a folder of its own, so that none sees what another did."""
    # A record whose first line is the name of its file is there too.
    for record, name in re.findall(r"^```toml\n(# (\S+\.toml)\n.*?)^```$", TEXT, re.MULTILINE | re.DOTALL):
        (folder / name).write_text(record, encoding="utf-8")
    # The first command makes the database; all others find it there.
    if not example.code.rstrip().endswith("-m seeds"):
        shutil.copy(loaded / "conferences.db", folder)
    return run_example(example, folder)


TEXT = README.read_text(encoding="utf-8")
FORMAT_TEXT = FORMAT.read_text(encoding="utf-8")
EXAMPLES = list(examples(TEXT))


@pytest.fixture(scope="module")
def loaded_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the database that the first command of the README makes."""
    folder = tmp_path_factory.mktemp("loaded")
    run_python(folder, "-m", "seeds")
    return folder


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.language}-line-{example.line}")
def test_an_example_shows_what_it_prints(example: Example, loaded_folder: Path, tmp_path: Path) -> None:
    printed = run_apart(example, loaded_folder, tmp_path)

    assert example.shown[2] == printed, (
        f"below line {example.line} README.md shows something else; `python -m tests.process.test_readme` writes this:"
        f"\n```text\n{printed}```"
    )


def test_every_query_and_program_shows_its_result() -> None:
    blocks = [block[1] for block in FENCED.finditer(TEXT)]
    shown = [example.language for example in EXAMPLES]

    for language in ("sql", "python"):
        assert shown.count(language) == blocks.count(language) > 0
    assert shown[0] == "sh", "the first thing that README.md shows is the first command and what it prints"


def test_the_diagram_is_that_of_the_tables() -> None:
    (shown,) = (block[2] for block in FENCED.finditer(TEXT) if block[1] == "mermaid")

    assert shown == mermaid(), (
        "the diagram in README.md is out of date; `python -m tests.process.test_readme` renews it"
    )


@pytest.mark.parametrize("name", [*Base.metadata.tables, *views.tables])
def test_every_table_and_view_is_mentioned(name: str) -> None:
    assert f"`{name}`" in TEXT, f"say in README.md what the table or view `{name}` holds"


def test_every_option_is_mentioned() -> None:
    options = set(re.findall(r"--[a-z][a-z-]*", run_python(ROOT, "-m", "seeds", "--help")))

    assert "--database" in options
    for option in options:
        assert re.search(rf"{option}(?![a-z-])", TEXT), f"say in README.md what `python -m seeds {option}` does"


def test_every_command_is_mentioned() -> None:
    commands = re.search(
        r"\{([a-z,]+)\}|COMMAND\n((?:    [a-z]+ .*\n(?: {18,}.*\n)*)+)", run_python(ROOT, "-m", "seeds", "--help")
    )

    assert commands is not None
    names = re.findall(r"^ {4}([a-z]+) ", commands[2], re.MULTILINE)
    assert {"load", "check", "dump", "copy", "verify"} <= set(names)
    for name in names:
        assert f"python -m seeds {name} " in TEXT, f"say in README.md what `python -m seeds {name}` does"


def test_the_extras_exist() -> None:
    known = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    named = {
        extra for listed in re.findall(r"(?:\.|conference-record)\[([\w,-]+)\]", TEXT) for extra in listed.split(",")
    }

    assert "test" in named
    assert named <= known.keys(), f"README.md names extras that pyproject.toml has not: {named - known.keys()}"


# How to write a record ----------------------------------------------------------------------------------------------


def with_reference(guide: str) -> str:
    """Return seeds/README.md with the keys that the format really has below the comment that says so."""
    above, comment, _ = guide.partition("`python -m tests.process.test_readme` renews them. -->\n")
    return "\n".join([above + comment, *reference()]).rstrip() + "\n"


def test_all_keys_of_the_format_are_told() -> None:
    assert with_reference(FORMAT_TEXT) == FORMAT_TEXT, (
        "the keys in seeds/README.md are out of date; `python -m tests.process.test_readme` renews them"
    )


def test_the_blocks_of_the_guide_are_one_record_and_its_commands_do_what_it_says(
    run: Run, migrated: Engine, migrated_url: str, tmp_path: Path
) -> None:
    blocks = [(block[1], block[2]) for block in FENCED.finditer(FORMAT_TEXT)]
    (tmp_path / "ohrid-2024.toml").write_text(
        "\n".join(code for language, code in blocks if language == "toml"), encoding="utf-8"
    )
    (tmp_path / "report.txt").write_text("A report\n\nIt has one sentence.\n", encoding="utf-8")
    printed = {}
    for line in "".join(code for language, code in blocks if language == "sh").splitlines():
        program, _, module, *arguments = shlex.split(line.partition(" > ")[0], comments=True)
        assert (program, module) == (".venv/bin/python", "seeds")
        done = run(module, *arguments, DATABASE_URL=migrated_url)
        # Not even a notice: nothing in the record is described and never used.
        assert (done.returncode, done.stderr) == (0, ""), line
        printed[" ".join(arguments)] = done.stdout

    assert printed["check ohrid-2024.toml"] == "ohrid-2024.toml: no faults\n"
    assert "outline = [1, 1]\n" in printed["outline report.txt"]
    assert "1.1 It has one sentence.\n" in printed["outline report.txt"]
    assert "nothing of this was done" in printed["load --dry-run ohrid-2024.toml"]
    assert "ohrid-2024-notice:1.1 says 150" in printed["load ohrid-2024.toml"]
    assert "called for archives of lakes that anybody can read" in printed["show ohrid-2024 --evidence"]
    assert gaps(migrated) == []


def renewed(readme: str) -> str:
    """Return the README with the real results and the real diagram."""
    bodies = {block: mermaid() for block in FENCED.finditer(readme) if block[1] == "mermaid"}
    with TemporaryDirectory() as name:
        loaded = Path(name)
        run_python(loaded, "-m", "seeds")
        for number, example in enumerate(examples(readme)):
            folder = loaded / str(number)
            folder.mkdir()
            bodies[example.shown] = run_apart(example, loaded, folder)
    # From the end, so that the places of those before stay what they are.
    for block in sorted(bodies, key=lambda block: block.start(), reverse=True):
        readme = readme[: block.start(2)] + bodies[block] + readme[block.end(2) :]
    return readme


if __name__ == "__main__":
    README.write_text(renewed(TEXT), encoding="utf-8")
    FORMAT.write_text(with_reference(FORMAT_TEXT), encoding="utf-8")
