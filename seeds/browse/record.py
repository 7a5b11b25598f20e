"""The database as Datasette uses it: read only, with the foreign keys of views, and the search as a function."""

import json
import sqlite3
from dataclasses import asdict
from typing import Any, cast

from datasette.app import Datasette
from datasette.database import Database
from datasette.utils import sqlite_timelimit
from sqlalchemy.engine import URL

from conference_record.models import open_engine, search
from conference_record.models.engine import sqlite_file
from conference_record.seeds.browse.pages import KEYS, in_order

SQL_TIME_LIMIT_MS = 1000
"""How long a query may take."""

MOST_HITS = 100
"""How many hits a search shows."""


class Record(Database):  # type: ignore[misc]
    """The database; Datasette knows the foreign keys of its views, and those of several columns."""

    def __init__(self, datasette: Datasette, url: URL) -> None:
        """Take the server and the database."""
        super().__init__(datasette, path=str(sqlite_file(url)))
        self.engine = open_engine(url, read_only=True, connect_args={"check_same_thread": False})

    def connect(self, write: bool = False) -> sqlite3.Connection:  # noqa: ARG002
        """Return a connection that only reads, also where Datasette asks for one that writes."""
        pooled = self.engine.raw_connection()
        pooled.detach()
        connection = cast(sqlite3.Connection, pooled.dbapi_connection)
        connection.create_function("search", 1, self._search)
        self._all_file_connections.append(connection)
        return connection

    def _search(self, asked: str) -> str:
        """Return in JSON what the search finds, so that it is the same here as in Python."""
        with (
            self.engine.connect() as connection,
            sqlite_timelimit(connection.connection.dbapi_connection, SQL_TIME_LIMIT_MS),
        ):
            return json.dumps([asdict(hit) for hit in search(connection, str(asked), limit=MOST_HITS)])

    async def execute(self, sql: str, params: Any = None, **options: Any) -> Any:
        """Run a query; its errors appear on the page, not on the terminal."""
        return await super().execute(sql, params, **{**options, "log_sql_errors": False})

    async def foreign_keys_for_table(self, table: str) -> list[dict[str, str]]:
        """Return which columns of a table or view point to which table."""
        return [
            {"column": column, "other_table": KEYS[column].table.name, "other_column": KEYS[column].name}
            for column in await self.table_columns(table)
            if column in KEYS
        ]

    async def get_all_foreign_keys(self) -> dict[str, dict[str, list[dict[str, str]]]]:
        """Return for each table what points to it and to what it points, the views first."""
        found: dict[str, dict[str, list[dict[str, str]]]] = {
            table: {"incoming": [], "outgoing": []} for table in await self.table_names()
        }
        for table in in_order():
            for key in await self.foreign_keys_for_table(table.name):
                there = {"other_table": table.name, "column": key["other_column"], "other_column": key["column"]}
                found[key["other_table"]]["incoming"].append(there)
                if table.name in found:
                    found[table.name]["outgoing"].append(key)
        return found
