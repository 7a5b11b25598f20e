"""A dump of all as one file of JSON Lines: it comes back as the same rows, and is never whole in memory."""

import gzip
import tracemalloc
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, literal, select, text

from conference_record.models.base import record_tables
from conference_record.seeds.export.json_lines import dump_lines
from tests.benchmarks.corpus import corpus
from tests.conftest import Opened
from tests.database.test_load import load, said_columns
from tests.databases import ROOT, Databases
from tests.running import Run

RECORDS = [
    *sorted((ROOT / "seeds").glob("[cr]*s/*.toml")),
    *sorted((ROOT / "tests" / "records").rglob("*.toml")),
]


def contents(engine: Engine) -> dict[str, Counter[Any]]:
    """Return all rows by table, without the keys that a database gives them."""
    with engine.connect() as connection:
        return {
            table.name: Counter(
                tuple(row)
                for row in connection.execute(
                    # Some tables have keys alone.
                    select(
                        literal(table.name),
                        *(each for each in said_columns(table) if not each.primary_key and not each.foreign_keys),
                    )
                )
            )
            for table in record_tables()
        }


@pytest.mark.slow
@pytest.mark.parametrize("ending", [".jsonl", ".jsonl.gz", ".jsonl.zst"])
def test_all_comes_back_from_one_file_as_the_same_rows(
    run: Run, databases: Databases, opened: Opened, tmp_path: Path, ending: str
) -> None:
    there, back = databases.migrated(), databases.migrated()
    assert run("seeds", "load", "--database", there, *map(str, RECORDS)).returncode == 0
    engine, again = opened(there), opened(back)
    with engine.begin() as connection:
        # Persons, bodies and topics of no conference and no register, one of them merged.
        connection.execute(text("INSERT INTO speakers (id, slug, name) VALUES (9001, 'nobody', 'No Body')"))
        connection.execute(
            text("INSERT INTO speakers (id, slug, name, merged_into_id) VALUES (9002, 'none', 'N. B.', 9001)")
        )
        connection.execute(text("INSERT INTO topics (slug, name) VALUES ('unused', 'Unused')"))

    dumped = run("seeds", "dump", "--database", there, "--all", f"all{ending}")
    loaded = run("seeds", "load", "--database", back, f"all{ending}")

    assert (dumped.returncode, dumped.stdout, dumped.stderr) == (0, f"all{ending}\n", "")
    assert loaded.returncode == 0, loaded.stderr
    assert contents(again) == contents(engine)
    assert run("seeds", "dump", "--database", back, "--all", f"again{ending}").returncode == 0
    assert (tmp_path / f"again{ending}").read_bytes() == (tmp_path / f"all{ending}").read_bytes()
    assert ": unchanged" in run("seeds", "load", "--database", there, f"all{ending}").stdout


def test_what_fails_leaves_the_earlier_dump(run: Run, loaded_url: str, loaded: Engine, tmp_path: Path) -> None:
    with gzip.open(tmp_path / "all.jsonl.gz", "wb") as earlier:
        earlier.write(b"earlier")
    command = ("seeds", "dump", "--database", loaded_url, "--all")

    for name, status, problem in (
        ("no/all.jsonl", 1, "no/all.jsonl.unfinished: No such file or directory"),
        ("all.json", 2, "argument --all: a file is one of JSON Lines, and ends in .jsonl, .jsonl.gz, .jsonl.zst"),
    ):
        refused = run(*command, name)
        assert (refused.returncode, refused.stdout) == (status, "")
        assert problem in refused.stderr
    with loaded.begin() as connection:
        # A database that breaks off in the middle of the dump.
        connection.execute(text("ALTER TABLE organization_relations RENAME TO elsewhere"))
    with pytest.raises(Exception, match="organization_relations"), loaded.connect() as connection:
        dump_lines(connection, tmp_path / "all.jsonl.gz")

    with gzip.open(tmp_path / "all.jsonl.gz") as left:
        assert left.read() == b"earlier"
    assert [file.name for file in tmp_path.iterdir()] == ["all.jsonl.gz"]


@pytest.mark.slow
def test_memory_does_not_grow_with_the_conferences(migrated: Engine, tmp_path: Path) -> None:
    peaks = []
    records = sorted(corpus(900), key=lambda record: len(record.statements), reverse=True)
    for some in (records[:1], records):
        for record in some:
            load(migrated, record)
        with migrated.connect() as connection:
            dump_lines(connection, tmp_path / "warm.jsonl")
            tracemalloc.start()
            dump_lines(connection, tmp_path / "all.jsonl")
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()

    assert (tmp_path / "all.jsonl").read_bytes().count(b"\n") == len(records)
    assert peaks[1] < 1.5 * peaks[0], peaks
