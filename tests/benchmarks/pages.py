"""How long the web pages take: `python -m tests.benchmarks.pages conferences.db`.

Without a file, on an invented corpus of as many statements as `--statements` says. Asked one after another, in this
process: the largest conference, a person with about 200 appearances, and the largest of each other kind. The time of
the processor hardly depends on what else the machine does.
"""

import argparse
import asyncio
import gc
import sqlite3
import statistics
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from conference_record.models import open_engine
from conference_record.models.engine import database_url, writing
from conference_record.seeds.browse.pages import NAME
from conference_record.seeds.browse.server import application
from conference_record.seeds.database import upgraded
from conference_record.seeds.load import load_records
from conference_record.seeds.record.loaded import LoadedRecord
from tests.benchmarks.corpus import corpus

TIMES = 15
"""How often each page is asked for, after the first time."""

_LARGEST = {
    "event": "SELECT slug, count(*) AS n FROM events JOIN statements ON event_id = events.id GROUP BY 1",
    "person": "SELECT slug, count(*) AS n FROM speakers JOIN appearances ON speaker_id = speakers.id GROUP BY 1",
    "body": "SELECT slug, count(*) AS n FROM organizations JOIN affiliations ON organization_id = organizations.id"
    " JOIN capacities ON affiliation_id = affiliations.id GROUP BY 1",
    "topic": "SELECT slug, count(*) AS n FROM topics JOIN remark_topics ON topic_id = topics.id GROUP BY 1",
    "source": "SELECT slug, count(*) AS n FROM sources JOIN passages ON source_id = sources.id GROUP BY 1",
}
_OF_WHAT = {
    "event": "statements",
    "person": "appearances",
    "body": "appearances",
    "topic": "points",
    "source": "sentences",
}


def pages(database: Path) -> Iterator[tuple[str, str]]:
    """Yield what each page shows, and its address."""
    with closing(sqlite3.connect(database)) as connection:
        yield "front page", ""
        for kind, query in _LARGEST.items():
            # Who appears most often does so more often than anybody's page is asked to be fast for.
            order = "abs(n - 200)" if kind == "person" else "n DESC"
            slug, count = connection.execute(f"{query} ORDER BY {order} LIMIT 1").fetchone()
            yield f"{kind}, {count:,} {_OF_WHAT[kind]}", f"{kind}/{slug}"
    yield "search", "search?q=water+rivers"


def measured(database: Path) -> Iterator[str]:
    """Yield the lines of a table of times."""
    yield "| page | size | first | median | slowest | of the processor |"
    yield "|---|---:|---:|---:|---:|---:|"
    with asyncio.Runner() as runner:
        datasette = application(database_url(str(database)))
        runner.run(datasette.invoke_startup())
        gc.freeze()
        for name, path in pages(database):
            times, used = [], []
            for _ in range(TIMES + 1):
                start, busy = time.perf_counter(), time.process_time()
                response = runner.run(datasette.client.get(f"/{path}"))
                response.raise_for_status()
                times.append(1000 * (time.perf_counter() - start))
                used.append(1000 * (time.process_time() - busy))
            (first, *later), size = times, len(response.content) // 1000
            middle, slowest, busy = statistics.median(later), max(later), statistics.median(used)
            yield f"| {name} | {size:,} kB | {first:.0f} ms | {middle:.0f} ms | {slowest:.0f} ms | {busy:.0f} ms |"
        datasette.get_database(NAME).close()


def load(statements: int, database: Path) -> None:
    """Load an invented corpus."""
    with upgraded(str(database)):
        pass
    engine = open_engine(str(database))
    with engine.connect() as connection, writing(connection):
        load_records(connection, (LoadedRecord("corpus", record) for record in corpus(statements)))
    engine.dispose()


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("database", nargs="?", type=Path)
    parser.add_argument("--statements", type=int, default=10_000)
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        database = arguments.database
        if database is None:
            database = Path(folder) / "corpus.db"
            load(arguments.statements, database)
        print("\n".join(measured(database)))


if __name__ == "__main__":
    main()
