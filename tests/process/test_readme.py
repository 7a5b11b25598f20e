"""The README of the project and those of its rooms: every example runs, and shows what it really prints.

`python -m tests.process.test_readme` writes the real output, the diagram of the tables and the keys of a record into
them.
"""

import io
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from contextlib import ExitStack, closing, redirect_stdout
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import wrap
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import Engine

from conference_record import models
from conference_record.models import Base
from conference_record.models.diagram import mermaid
from conference_record.models.views import metadata as views
from conference_record.seeds.load import load_records
from conference_record.seeds.read.files import read_record
from conference_record.seeds.record.json_schema import reference
from tests.database.test_evidence import gaps
from tests.databases import ROOT, Databases
from tests.running import run_here, surroundings

README = ROOT / "README.md"
MODELS = ROOT / "models" / "README.md"
SEEDS = ROOT / "seeds" / "README.md"
DOCUMENTS = [README, MODELS, SEEDS, ROOT / "migrations" / "README.md", ROOT / "tests" / "README.md"]
FENCED = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
LANGUAGE, CODE = 2, 3
SEEDS_COMMAND = [".venv/bin/python", "-m", "seeds"]
WIDEST = 60
"""The width at which text in a column is wrapped."""


def named(path: Path) -> str:
    """Return the name of a document, as the tests show it."""
    return path.relative_to(ROOT).as_posix()


@cache
def text_of(path: Path) -> str:
    """Return the text of a document."""
    return path.read_text(encoding="utf-8")


TEXTS = "\n".join(map(text_of, DOCUMENTS))


# Running the examples -------------------------------------------------------------------------------------------------


def printed_by(arguments: Sequence[str], folder: Path, *, piped: bool = False) -> str:
    """Return what a command of the program prints in a folder, to a terminal or into a pipe."""
    return run_here("seeds", arguments, folder, {}, as_terminal=not piped).stdout


def run_shell(code: str, folder: Path) -> str:
    """Return what the lines of a shell example print; making an environment and installing into it are left out."""
    lines = [line for line in code.splitlines() if not line.startswith("#")]
    return "".join(run_line(part, folder) for line in lines for part in line.split(" && "))


def run_line(line: str, folder: Path) -> str:
    """Return what one command prints, after the filters that it is piped through."""
    command, _, file = line.partition(" > ")
    first, *filters = command.split(" | ")
    words = shlex.split(first, comments=True)
    if words[:3] in (["python3", "-m", "venv"], [".venv/bin/pip", "install", "--quiet"]):
        return ""
    assert words[:3] == SEEDS_COMMAND, f"cannot run {line!r}"
    output = printed_by(words[3:], folder, piped=bool(filters or file))
    for each in filters:
        output = subprocess.run(shlex.split(each), input=output, capture_output=True, text=True, check=True).stdout
    if not file:
        return output
    (folder / file).write_text(output, encoding="utf-8")
    return ""


def run_python(code: str, folder: Path) -> str:
    """Return what a program prints in a folder."""
    out = io.StringIO()
    with ExitStack() as engines, surroundings(folder, {}), redirect_stdout(out):

        def open_engine(*arguments: Any, **options: Any) -> Engine:
            engine = opens(*arguments, **options)
            engines.callback(engine.dispose)
            return engine

        opens = models.open_engine
        with patch.object(models, "open_engine", open_engine):
            exec(compile(code, "<example>", "exec"), {"__name__": "__main__"})
    return out.getvalue()


def run_sql(query: str, folder: Path) -> str:
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


RUN = {"sh": run_shell, "python": run_python, "sql": run_sql}


def renewed(text: str, folder: Path) -> str:
    """Return a document with real output, after running its examples in their order in a folder with a database.

    A block of TOML or CSV that begins with `# NAME.toml` begins a file of that name; those below it without a name
    continue it.
    """
    blocks = list(FENCED.finditer(text))
    bodies = {block: mermaid() for block in blocks if block[LANGUAGE] == "mermaid"}
    file: Path | None = None
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        if block[LANGUAGE] in ("toml", "csv"):
            if name := re.match(r"# (\S+\.(?:toml|csv))\n", block[CODE]):
                file = folder / name[1]
                file.unlink(missing_ok=True)
            if file is not None:
                with file.open("a", encoding="utf-8") as writer:
                    writer.write(block[CODE] + "\n")
        elif following is not None and following[LANGUAGE] == "text":
            bodies[following] = RUN[block[LANGUAGE]](block[CODE], folder)
    # From the end, so that the places of those before stay what they are.
    for block in sorted(bodies, key=lambda block: block.start(), reverse=True):
        text = text[: block.start(CODE)] + bodies[block] + text[block.end(CODE) :]
    return text


def with_reference(guide: str) -> str:
    """Return seeds/README.md with the keys of a record below the comment that says where they come from."""
    above, comment, _ = guide.partition("`python -m tests.process.test_readme` renews them. -->\n")
    assert comment, "seeds/README.md lost the comment below which its keys are written"
    return "\n".join([above + comment, *reference()]).rstrip() + "\n"


def renew(path: Path, databases: Databases, folder: Path) -> str:
    """Return a document as it should be."""
    # The first command of README.md makes the database; all other documents begin with it.
    if path != README:
        shutil.copy(databases.loaded().removeprefix("sqlite:///"), folder / "conferences.db")
    text = renewed(text_of(path), folder)
    return with_reference(text) if path == SEEDS else text


# The documents show what happens --------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_every_example_shows_what_it_prints(path: Path, sqlite: Databases, tmp_path: Path) -> None:
    should = renew(path, sqlite, tmp_path)

    assert text_of(path) == should, f"`python -m tests.process.test_readme` brings {named(path)} up to date"


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_every_query_and_program_shows_its_result(path: Path) -> None:
    languages = [block[LANGUAGE] for block in FENCED.finditer(text_of(path))]

    for language, following in zip(languages, [*languages[1:], ""], strict=True):
        assert following == "text" or language not in ("sql", "python"), f"show what the {language} prints"


def test_the_commands_of_the_readme_set_up_everything() -> None:
    first, second = re.findall(r"^python3 -m venv .*$", text_of(README), re.MULTILINE)

    assert first == next(FENCED.finditer(text_of(README)))[CODE].rstrip(), "the first block is the first command"
    # .ci/run takes these lines out of the README.
    assert re.fullmatch(r"python3 -m venv \.venv && .*'\.\[test\]' && .*pytest", second)


@pytest.mark.slow
def test_the_record_of_the_guide_has_evidence_for_all(migrated: Engine, sqlite: Databases, tmp_path: Path) -> None:
    renew(SEEDS, sqlite, tmp_path)
    read = read_record(tmp_path / "ohrid-2024.toml")
    with migrated.begin() as connection:
        load_records(connection, [read])

    # Nothing in the record is described and never used.
    assert read.notices == []
    assert gaps(migrated) == []


# The documents are complete, and lead somewhere -----------------------------------------------------------------------


def test_the_readme_is_read_in_five_minutes() -> None:
    assert len(text_of(README).splitlines()) <= 300


def anchors(path: Path) -> set[str]:
    """Return the anchors of a document, one for each heading."""
    headings = re.findall(r"^#+ (.*)$", FENCED.sub("", text_of(path)), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_every_link_leads_somewhere(path: Path) -> None:
    targets = [target for target in re.findall(r"\]\(([^)\s]+)\)", text_of(path)) if "://" not in target]

    assert targets
    for target in targets:
        file, _, anchor = target.partition("#")
        led = (path.parent / file).resolve() if file else path
        assert led.exists(), f"{named(path)} links to {target}, which is not there"
        assert not anchor or anchor in anchors(led), f"{named(path)} links to {target}, which has no such heading"


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_every_file_and_module_that_is_named_is_there(path: Path) -> None:
    for file in re.findall(r"`((?:models|seeds|migrations|tests)/[^`\s]*)`", text_of(path)):
        assert (ROOT / file).exists(), f"{named(path)} names {file}, which is not there"
    for module in re.findall(r"python -m ((?:conference_record|tests)[\w.]*\w)", text_of(path)):
        assert find_spec(module), f"{named(path)} names the module {module}, which is not there"


def test_every_document_is_linked_from_the_readme() -> None:
    for path in DOCUMENTS[1:]:
        assert f"]({named(path)}" in text_of(README)


def test_the_pictures_are_in_the_documents_and_small() -> None:
    pictures = sorted((ROOT / "tests" / "pictures").glob("*.png"))
    linked = [
        (path.parent / target).resolve()
        for path in DOCUMENTS
        for target in re.findall(r"!\[[^\]]+\]\((.*\.png)\)", text_of(path))
    ]

    assert sorted(set(linked)) == pictures
    assert len(pictures) > 0
    for picture in pictures:
        content = picture.read_bytes()
        # The byte after the size says how colours are written, 3 by a palette.
        assert (content[:8], content[25]) == (b"\x89PNG\r\n\x1a\n", 3)
        assert len(content) < 60_000


@pytest.mark.parametrize("name", [*Base.metadata.tables, *views.tables])
def test_every_table_and_view_is_mentioned(name: str) -> None:
    assert f"`{name}`" in text_of(MODELS), f"say in models/README.md what the table or view `{name}` holds"


@cache
def options_of(*command: str) -> set[str]:
    """Return the options that the help of a command, or of the program itself, names."""
    return set(re.findall(r"--[a-z][a-z-]*", printed_by([*command, "--help"], ROOT)))


@cache
def commands() -> list[str]:
    """Return the names of all commands."""
    listed = printed_by(["--help"], ROOT).partition("COMMAND\n")[2]
    return re.findall(r"^ {4}([a-z]+) ", listed, re.MULTILINE)


def test_every_command_and_option_is_mentioned() -> None:
    assert {"load", "check", "dump", "copy", "verify"} <= set(commands())
    assert "--database" in options_of()
    assert "--dry-run" in options_of("load")
    for name in commands():
        assert f"python -m seeds {name} " in TEXTS, f"say in a README what `python -m seeds {name}` does"
    for option in options_of().union(*map(options_of, commands())):
        assert re.search(rf"{option}(?![a-z-])", TEXTS), f"say in a README what {option} does"


def test_every_command_and_option_that_is_mentioned_exists() -> None:
    for name, rest in re.findall(r"python -m seeds ([a-z]+)([^`\n|#>]*)", TEXTS):
        assert name in commands(), f"a README names the command {name}, which does not exist"
        for option in re.findall(r" (--[a-z][a-z-]*)", rest):
            assert option in options_of(name), f"a README gives {option} to {name}, which does not know it"


def test_the_extras_exist() -> None:
    known = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    extras = {
        extra for listed in re.findall(r"(?:\.|conference-record)\[([\w,-]+)\]", TEXTS) for extra in listed.split(",")
    }

    assert "test" in extras
    assert extras <= known.keys(), f"a README names extras that pyproject.toml has not: {extras - known.keys()}"


if __name__ == "__main__":
    with TemporaryDirectory() as name:
        templates = Databases(Path(name), None)
        for path in DOCUMENTS:
            folder = Path(name) / path.parent.name
            folder.mkdir()
            path.write_text(renew(path, templates, folder), encoding="utf-8")
            print(named(path), file=sys.stdout)
