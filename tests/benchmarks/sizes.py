"""How large a record is: `python -m tests.benchmarks.sizes`, as a table of Markdown.

Bytes for each statement of an invented corpus, on SQLite and on PostgreSQL, of the largest tables and of their indexes.
"""

import argparse
from collections import Counter
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import make_url

from conference_record.models import open_engine
from conference_record.seeds.database import upgraded
from conference_record.seeds.load import load_records
from conference_record.seeds.read.files import in_batches, read_records
from conference_record.seeds.read.jsonl import json_line
from tests.benchmarks.corpus import corpus
from tests.databases import started_server

PARTS = {
    "sqlite": """
        SELECT CASE WHEN dbstat.name LIKE 'search_index%' THEN 'search_index' ELSE coalesce(tbl_name, dbstat.name) END,
               coalesce(type, 'table') = 'index', sum(pgsize)
        FROM dbstat LEFT JOIN sqlite_master ON sqlite_master.name = dbstat.name GROUP BY 1, 2""",
    "postgresql": """
        SELECT relname, false, pg_table_size(oid) FROM pg_class
        WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
        UNION ALL
        SELECT relname, true, pg_indexes_size(oid) FROM pg_class
        WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace""",
}
LARGEST = 12


def parts(url: str, file: Path) -> dict[str, tuple[int, int]]:
    """Load records, and return the bytes of each table and of its indexes."""
    with upgraded(url) as (connection, _):
        for batch in in_batches(read_records([file])):
            load_records(connection, batch)
    engine = open_engine(url)
    tables, indexes = Counter[str](), Counter[str]()
    with closing(engine.connect().execution_options(isolation_level="AUTOCOMMIT")) as connection:
        # Without what a load leaves free: SQLite's is small; PostgreSQL's is used again.
        connection.exec_driver_sql("VACUUM FULL" if engine.dialect.name == "postgresql" else "VACUUM")
        for table, is_index, size in connection.exec_driver_sql(PARTS[engine.dialect.name]):
            (indexes if is_index else tables)[table] += size
    engine.dispose()
    return {table: (tables[table], indexes[table]) for table in tables | indexes}


def main() -> None:
    """Load a corpus into both databases, and print what takes most room in each."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.sizes", description=main.__doc__)
    parser.add_argument("--statements", type=int, default=10_000)
    statements = parser.parse_args().statements
    with TemporaryDirectory() as folder, started_server() as server:
        file = Path(folder) / "corpus.jsonl"
        with file.open("wb") as lines:
            lines.writelines(json_line(record) for record in corpus(statements))
        on_server = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
        found = {
            "SQLite": parts(f"sqlite:///{Path(folder) / 'sizes.db'}", file),
            "PostgreSQL": parts(on_server.render_as_string(hide_password=False), file),
        }
    print(f"| bytes for each of {statements:,} statements |", end="")
    print("".join(f" {name}, table | {name}, indexes |" for name in found))
    print(f"|---|{'---:|' * 2 * len(found)}")
    total = {name: Counter({table: sum(both) for table, both in sizes.items()}) for name, sizes in found.items()}
    largest = sum((total[name] for name in found), Counter[str]()).most_common(LARGEST)
    for table, _ in largest:
        cells = [f"{size / statements:,.0f}" for name in found for size in found[name].get(table, (0, 0))]
        print(f"| `{table}` |", " | ".join(cells), "|")
    sums = [sum(each[which] for each in sizes.values()) / statements for sizes in found.values() for which in (0, 1)]
    print("| **all** |", " | ".join(f"{size:,.0f}" for size in sums), "|")


if __name__ == "__main__":
    main()
