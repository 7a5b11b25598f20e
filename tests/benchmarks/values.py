"""How long a conference takes as values, as objects, and from the bare driver: `python -m tests.benchmarks.values`.

It is the largest of an invented corpus. The driver sends the same SQL as the values need, and makes nothing of the
rows. Each takes the least of many runs.
"""

import argparse
import gc
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from conference_record.models import open_engine
from conference_record.seeds.database import upgraded
from conference_record.seeds.load import load_records
from conference_record.seeds.query.event import read_event
from conference_record.seeds.query.values import read_conference
from conference_record.seeds.record.loaded import LoadedRecord
from tests.benchmarks.corpus import corpus
from tests.benchmarks.questions import listening
from tests.databases import started_server

_LARGEST = """SELECT slug FROM events JOIN statements ON event_id = events.id
GROUP BY slug ORDER BY count(*) DESC, slug LIMIT 1"""


def least(take: Callable[[], object], runs: int) -> float:
    """Return the milliseconds that something takes at least."""
    times = []
    for _ in range(runs):
        gc.collect()
        start = perf_counter()
        take()
        times.append(perf_counter() - start)
    return min(times) * 1000


def row(name: str, connection: Connection, runs: int) -> str:
    """Return the row of the table about one database."""
    slug = str(connection.scalar(text(_LARGEST)))
    with listening(connection.engine) as sent:
        read_conference(connection, slug)
    queries: list[tuple[str, Any]] = list(sent)
    driver: Any = connection.connection.driver_connection

    def bare() -> int:
        return sum(len(driver.execute(*query).fetchall()) for query in queries)

    def objects() -> None:
        with Session(connection) as session:
            read_event(session, slug)

    # Once each before: what is prepared once stays.
    rows = bare()
    read_conference(connection, slug)
    objects()
    floor, values, orm = (least(take, runs) for take in (bare, lambda: read_conference(connection, slug), objects))
    told = " | ".join(f"{each:.1f} ms" for each in (floor, values, orm))
    return f"| {name} | {rows:,} | {told} | {values / floor:.2f} | {orm / floor:.1f} |"


def rows(statements: int, runs: int) -> Iterator[str]:
    """Yield the lines of the table."""
    yield "| database | rows | the driver | values | objects | values against the driver | objects against the driver |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    records = [LoadedRecord("corpus", record) for record in corpus(statements)]
    with TemporaryDirectory() as folder, started_server({}) as server:
        address = server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
        for name, url in (("SQLite", f"sqlite:///{Path(folder) / 'corpus.db'}"), ("PostgreSQL", address)):
            with upgraded(url) as (connection, _):
                load_records(connection, records)
            engine = open_engine(url, read_only=True)
            with closing(engine.connect()) as connection:
                yield row(name, connection, runs)
            engine.dispose()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.values", description=__doc__)
    parser.add_argument("--statements", type=int, default=2_000, help="of all conferences together; 2000 if not given")
    parser.add_argument("--runs", type=int, default=50, help="how often each is read; 50 if not given")
    options = parser.parse_args()
    for line in rows(options.statements, options.runs):
        print(line, flush=True)


if __name__ == "__main__":
    main()
