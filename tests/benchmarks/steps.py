"""What the benchmark of volume measures, each in a process of its own: `python -m tests.benchmarks.steps STEP ...`.

Each prints as JSON how many seconds it took, without the start of Python, and how much memory the process had at most.
What SQLite does happens in the process itself: there it also says how many seconds of a processor that was.
"""

import json
import random
import resource
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, cast

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, Table, create_engine, text
from sqlalchemy.orm import Session
from sqlite_utils import Database

from conference_record.migrations import FOLDER as MIGRATIONS
from conference_record.models import open_engine
from conference_record.models.base import record_tables
from conference_record.models.engine import set_foreign_keys, writing
from conference_record.seeds.database import reading, upgraded
from conference_record.seeds.export.toml import dump_all
from conference_record.seeds.load import load_records
from conference_record.seeds.read.files import in_batches, read_records
from tests.benchmarks.questions import QUESTIONS, listening, scans

CHUNK = 10_000
"""How many finished rows a baseline has in memory at once."""

ASKED = 200
"""How often each question is asked, each time about another subject if there are so many."""


def load(url: str, file: str) -> dict[str, Any]:
    """Load records as the command does, from the first byte read to the end of the transaction."""
    with upgraded(url):
        pass
    changes: Counter[str] = Counter()
    start, busy = perf_counter(), process_time()
    with upgraded(url) as (connection, _):
        for batch in in_batches(read_records([Path(file)])):
            for counts in load_records(connection, batch).values():
                changes.update(counts)
    return {"seconds": perf_counter() - start, "busy": process_time() - busy, "rows": sum(changes.values())}


def _written(table: Table) -> list[str]:
    """Return the columns of a table that the database does not compute itself."""
    return [column.name for column in table.columns if column.computed is None]


def _finished(source: Engine, table: Table) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the rows of a table as the driver gives them, in lists."""
    with source.connect() as connection:
        options = {"stream_results": True, "max_row_buffer": CHUNK}
        names = ", ".join(_written(table))
        result = connection.execution_options(**options).exec_driver_sql(f"SELECT {names} FROM {table.name}")
        for some in result.partitions(CHUNK):
            yield [tuple(row) for row in some]


def _record_tables() -> list[Table]:
    # The countries are there with the schema.
    return [table for table in record_tables() if table.name != "countries"]


def executemany(url: str, loaded: str) -> dict[str, Any]:
    """Write the finished rows of another database by the bare driver, into the same schema in one transaction."""
    with upgraded(url):
        pass
    engine, source = open_engine(url), open_engine(loaded, read_only=True)
    rows, seconds, busy = 0, 0.0, 0.0
    with closing(engine.connect()) as connection, writing(connection):
        driver = cast(sqlite3.Connection, connection.connection.driver_connection)
        for table in _record_tables():
            names = ", ".join(_written(table))
            marks = ", ".join("?" for _ in _written(table))
            for some in _finished(source, table):
                rows += len(some)
                start, began = perf_counter(), process_time()
                driver.executemany(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", some)
                seconds += perf_counter() - start
                busy += process_time() - began
        start, began = perf_counter(), process_time()
        connection.commit()
        seconds += perf_counter() - start
        busy += process_time() - began
    return {"seconds": seconds, "busy": busy, "rows": rows}


def copy(url: str, loaded: str) -> dict[str, Any]:
    """Write the finished rows of another database by COPY, into the same schema in one transaction."""
    with upgraded(url):
        pass
    engine, source = create_engine(url), create_engine(loaded)
    rows, seconds = 0, 0.0
    with closing(engine.connect()) as connection, connection.begin():
        cursor = connection.connection.cursor()
        for table in _record_tables():
            names = ", ".join(_written(table))
            for some in _finished(source, table):
                rows += len(some)
                start = perf_counter()
                with cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copying:
                    for row in some:
                        copying.write_row(row)
                seconds += perf_counter() - start
        start = perf_counter()
        connection.commit()
        seconds += perf_counter() - start
    return {"seconds": seconds, "rows": rows}


def sqlite_utils(file: str, loaded: str) -> dict[str, Any]:
    """Write the finished rows of another database by sqlite-utils, into tables that it makes without any rule."""
    source = open_engine(loaded, read_only=True)
    rows, seconds = 0, 0.0
    database = Database(file)
    for table in _record_tables():
        names = _written(table)
        for some in _finished(source, table):
            rows += len(some)
            records = [dict(zip(names, row, strict=True)) for row in some]
            start = perf_counter()
            database[table.name].insert_all(records, pk="id" if "id" in names else None)  # type: ignore[union-attr]
            seconds += perf_counter() - start
    return {"seconds": seconds, "rows": rows}


def ask(url: str) -> dict[str, Any]:
    """Ask the questions, and tell the median and the 99th percentile of each in milliseconds."""
    engine = open_engine(url)
    if engine.dialect.name == "postgresql":
        # As its autovacuum does by itself soon after a load.
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("ANALYZE")
    engine = open_engine(url, read_only=True)
    answers: dict[str, Any] = {}
    with Session(engine) as session:
        driver = cast(Any, session.connection().connection.driver_connection)
        for question in QUESTIONS:
            about, column = ("speakers", "name") if question.about == "names" else (question.about, "slug")
            known = session.scalars(text(f"SELECT {column} FROM {about} ORDER BY id")).all()
            dice = random.Random(question.name)
            subjects = [known[int(dice.random() * len(known))] for _ in range(ASKED)]
            times: list[float] = []
            per_row: list[float] = []
            bare: list[float] = []
            for subject in subjects:
                session.expunge_all()
                start = perf_counter()
                rows = question.ask(session, subject)
                times.append(perf_counter() - start)
                per_row.append(times[-1] / max(rows, 1))
                if question.by_orm:
                    session.expunge_all()
                    with listening(engine) as sent:
                        question.ask(session, subject)
                    start = perf_counter()
                    for statement, parameters in sent:
                        driver.execute(statement, parameters).fetchall()
                    bare.append(perf_counter() - start)
            with listening(engine) as sent:
                session.expunge_all()
                question.ask(session, subjects[0])
            answers[question.name] = {
                "median": _percentile(times, 50),
                "99th": _percentile(times, 99),
                "per_row": _percentile(per_row, 50),
                "bare": _percentile(bare, 50) if bare else None,
                "scans": scans(session.connection(), list(sent)),
            }
    return {"seconds": 0, "answers": answers}


def _percentile(times: list[float], percent: int) -> float:
    return sorted(times)[min(len(times) - 1, len(times) * percent // 100)] * 1000


def dump(url: str, folder: str) -> dict[str, Any]:
    """Write every conference to a file of its own."""
    start = perf_counter()
    with reading(url) as connection:
        files, _ = dump_all(connection, Path(folder))
    return {"seconds": perf_counter() - start, "rows": len(files)}


def migrate(url: str) -> dict[str, Any]:
    """Go down one revision after another to the one that made the tables, and up again, each in a transaction."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    revisions = list(ScriptDirectory.from_config(config).walk_revisions())[:-2]
    times: dict[str, list[float]] = {}
    engine = open_engine(url)
    ways = [(command.downgrade, str(each.down_revision), each.doc) for each in revisions]
    ways += [(command.upgrade, each.revision, each.doc) for each in reversed(revisions)]
    for way, target, doc in ways:
        start = perf_counter()
        with closing(engine.connect()) as connection:
            set_foreign_keys(connection, enforced=False)
            config.attributes["connection"] = connection
            with writing(connection):
                way(config, target)
        times.setdefault(doc, []).append(perf_counter() - start)
    return {"seconds": sum(map(sum, times.values())), "times": dict(reversed(times.items()))}


STEPS: dict[str, Callable[..., dict[str, Any]]] = {
    each.__name__: each for each in (load, executemany, copy, sqlite_utils, ask, dump, migrate)
}
"""The steps, by name."""


def main() -> None:
    """Take one step, and print what it took."""
    name, *arguments = sys.argv[1:]
    said = STEPS[name](*arguments)
    print(json.dumps({**said, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))


if __name__ == "__main__":
    main()
