"""Reading the record in a web browser: Datasette on the SQLite file, which it opens so that nothing can be written."""

import errno
import json
import socket
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import asdict
from typing import Any, cast

import uvicorn
from datasette import hookimpl
from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import pm
from datasette.utils import sqlite_timelimit
from datasette.utils.asgi import Response
from markupsafe import Markup
from sqlalchemy import Column, Table
from sqlalchemy.engine import URL

from conference_record.models import Base, open_engine, search, views
from conference_record.models.dictionary import described
from conference_record.models.engine import database_url, shown, sqlite_file
from conference_record.models.search.index import SEARCHED
from conference_record.seeds.database import reading
from conference_record.seeds.errors import ConferenceRecordError

Application = Callable[[Any, Any, Any], Awaitable[None]]
"""An ASGI application."""

NAME = "record"
"""The first part of every address, whatever the file is called, so that a link to a table is the same everywhere."""

SQL_TIME_LIMIT_MS = 1000
"""How long a query may take, whoever wrote it."""

MOST_HITS = 100
"""How many hits a search shows."""

LABELS = {
    "affiliations": "title",
    "appearances": "billed_name",
    "participations": "role",
    "passages": "text",
    "remarks": "text",
    "statements": "kind",
}
"""What stands for a row where another points to it; elsewhere it is the name or the title."""

FACETS = {
    "conferences": ("level", "kind", "country"),
    "programme": ("event", "session", "role", "speaker"),
    "roster": ("event", "roles"),
    "what_was_said": ("topics", "speaker", "act", "event"),
    "bodies": ("role", "kind", "event"),
    "positions_held": ("organization", "title"),
    "organization_tree": ("kind", "country", "depth"),
    "searchable": ("kind", "event"),
    "evidence": ("source", "table_name", "field"),
    "evidence_gaps": ("gap", "table_name", "event"),
    "events": ("level", "kind", "country_code"),
    "sessions": ("event_id", "kind"),
    "statements": ("event_id", "kind", "delivery"),
    "appearances": ("event_id", "role"),
    "participations": ("role", "event_id"),
    "remarks": ("act",),
    "affiliations": ("organization_id",),
    "organizations": ("kind", "country_code"),
    "speakers": ("honorific",),
    "organization_names": ("language",),
    "speaker_names": ("language",),
    "passages": ("source_id",),
    "citations": ("field",),
}
"""The columns by which each view and table can be narrowed; the views in the order in which to read them."""

KEYS: dict[str, Column[Any]] = {
    key.parent.name: key.column
    for table in Base.metadata.tables.values()
    for key in table.foreign_keys
    if key.column.primary_key
}
"""The columns that point to a row, by name, and to what; a name means the same in every table and view."""

QUERIES = {
    "search": (
        "What is there about these words?",
        "Words in titles, names, summaries and remarks, such as critical infra*; in double quotes they stand together.",
        """
SELECT json_extract(value, '$.kind') AS kind, json_extract(value, '$.label') AS label,
       json_extract(value, '$.snippet') AS found, json_extract(value, '$.event') AS event,
       json_extract(value, '$.row_id') AS row_id
FROM json_each(search(:words))
""",
    ),
    "what-was-said-about": (
        "What was said about a topic, by whom, and as what?",
        "Words of the topic or of the point that was made, such as human rights.",
        """
SELECT speaker, capacity, act, text, topics, statement, event, speaker_id, statement_id, event_id
FROM what_was_said
WHERE topics LIKE '%' || :topic || '%' OR text LIKE '%' || :topic || '%'
""",
    ),
    "who-spoke-for": (
        "Who spoke for an organization?",
        "A name of the organization, or its acronym, such as United Nations; its parts count too.",
        """
WITH meant AS (
    SELECT part.organization_id
    FROM organization_tree AS whole
    JOIN organization_tree AS part ON part.lineage LIKE whole.lineage || '%'
    WHERE whole.organization_id IN (
        SELECT organizations.canonical_id
        FROM organizations
        LEFT JOIN organization_names AS other ON other.organization_id = organizations.id
        WHERE organizations.name LIKE '%' || :organization || '%' OR organizations.acronym LIKE :organization
           OR other.name LIKE '%' || :organization || '%'
    )
)
SELECT programme.speaker, programme.role, affiliations.title, organizations.name AS organization,
       programme.statement, programme.event, programme.starts_on, programme.speaker_id,
       organizations.id AS organization_id, programme.statement_id, programme.event_id
FROM programme
JOIN appearances ON appearances.id = programme.appearance_id
LEFT JOIN capacities ON capacities.appearance_id = appearances.id
LEFT JOIN affiliations ON affiliations.id = capacities.affiliation_id
JOIN organizations AS named ON named.id IN (affiliations.organization_id, appearances.organization_id)
JOIN organizations ON organizations.id = named.canonical_id
WHERE organizations.id IN meant
ORDER BY programme.starts_on, programme.event_id, programme.statement_position, programme.position, capacities.position
""",
    ),
    "in-which-capacities": (
        "In which capacities has a person appeared?",
        "A name of the person, in any spelling or script on the record, or a part of it, such as Fedotov.",
        """
SELECT programme.speaker, affiliations.title, organizations.name AS organization, programme.role,
       programme.billed_title, programme.statement, programme.event, programme.starts_on, programme.speaker_id,
       organizations.id AS organization_id, programme.statement_id, programme.event_id
FROM programme
LEFT JOIN capacities ON capacities.appearance_id = programme.appearance_id
LEFT JOIN affiliations ON affiliations.id = capacities.affiliation_id
LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
LEFT JOIN organizations ON organizations.id = named.canonical_id
WHERE programme.speaker_id IN (
    SELECT speakers.canonical_id
    FROM speakers
    LEFT JOIN speaker_names AS other ON other.speaker_id = speakers.id
    WHERE speakers.name LIKE '%' || :person || '%' OR other.name LIKE '%' || :person || '%'
)
ORDER BY programme.speaker, programme.speaker_id, programme.starts_on, programme.appearance_id, capacities.position
""",
    ),
    "who-took-part": (
        "Which bodies organized a conference, and which took part?",
        "Words of its title or of its slug, as it is or was, such as minsk-2018.",
        """
SELECT bodies.role, bodies.body, bodies.kind, bodies.country, bodies.event, bodies.starts_on, bodies.organization_id,
       bodies.event_id
FROM bodies
JOIN events ON events.id = bodies.event_id
WHERE bodies.event LIKE '%' || :conference || '%' OR events.title LIKE '%' || :conference || '%'
   OR events.id IN (SELECT event_id FROM former_slugs WHERE slug LIKE '%' || :conference || '%')
ORDER BY bodies.starts_on, bodies.event_id, bodies.position
""",
    ),
    "why": (
        "Why does the database say so?",
        "Words of what it says, such as Fedotov, or a column, such as participant_count. The answer is the number of"
        " the sentence, and the sentence where it may be republished.",
        """
SELECT supports, field, says, source, paragraph, sentence, text, event, table_name, row_id, source_id, event_id
FROM evidence
WHERE supports LIKE '%' || :words || '%' OR field LIKE '%' || :words || '%'
""",
    ),
    "without-evidence": (
        "What has no evidence?",
        "Rows that rest on no sentence of any source, and sentences that no row uses. No result is a good result.",
        "SELECT gap, what, event, table_name, row_id, event_id FROM evidence_gaps",
    ),
}
"""The ready-made queries, by the last part of their address: title, what to fill in, and SQL."""


class Record(Database):  # type: ignore[misc]
    """The record as Datasette sees it: read only, with the keys of views, and of several columns, known to it."""

    def __init__(self, datasette: Datasette, url: URL) -> None:
        """Take the server and the database."""
        super().__init__(datasette, path=str(sqlite_file(url)))
        self.engine = open_engine(url, read_only=True, connect_args={"check_same_thread": False})

    def connect(self, write: bool = False) -> sqlite3.Connection:  # noqa: ARG002
        """Return a connection that only reads, whatever it is wanted for."""
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
        """Run a query; what is wrong with it is told to whoever wrote it, and not on the terminal too."""
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


# Datasette's hooks, found by name.


@hookimpl  # type: ignore[untyped-decorator]
def render_cell(row: Any, value: Any, column: str, datasette: Datasette) -> Markup | None:
    """Return a link to the row that a cell names, in views and in answers too, or None to leave the cell as it is."""
    if isinstance(value, dict):
        # A key with its label, which Datasette links itself, unless there is none.
        if value["label"] is not None:
            return None
        value = value["value"]
    if value is None:
        return None
    # Whoever writes a query may call its columns so too, and put anything in them.
    cells = dict(zip(row.keys(), row, strict=True))
    pointer = "organization_id" if column == "body" else f"{column}_id"
    if column in ("supports", "what"):
        table, key = cells.get("table_name"), cells.get("row_id")
    elif column == "label":
        kind = cells.get("kind")
        table, key = SEARCHED.get(str(kind)), cells.get("row_id")
    elif column in KEYS:
        table, key = KEYS[column].table.name, value
    elif pointer in KEYS:
        table, key = KEYS[pointer].table.name, cells.get(pointer)
    else:
        return None
    if isinstance(key, dict):
        key = key["value"]
    if key is None or not isinstance(table, str):
        return None
    return Markup('<a href="{}">{}</a>').format(datasette.urls.row(NAME, table, str(key)), value)


@hookimpl  # type: ignore[untyped-decorator]
def extra_body_script() -> str:
    """Return the script that folds the descriptions of columns, which would fill the page before its first row."""
    return """
const descriptions = document.querySelector("dl.column-descriptions");
if (descriptions) {
    const folded = document.createElement("details");
    folded.innerHTML = "<summary>What each column means</summary>";
    descriptions.replaceWith(folded);
    folded.append(descriptions);
}
"""


@hookimpl  # type: ignore[untyped-decorator]
def asgi_wrapper() -> Callable[[Application], Application]:
    """Return what refuses every request that is not for reading, before Datasette sees it."""

    def only_reading(application: Application) -> Application:
        async def answer(scope: Any, receive: Any, send: Any) -> None:
            if scope["type"] == "http" and scope["method"] not in ("GET", "HEAD"):
                await Response.text("The record is open for reading only.\n", status=405).asgi_send(send)
            else:
                await application(scope, receive, send)

        return answer

    return only_reading


def in_order() -> list[Table]:
    """Return the views, in the order in which to read them, and the tables."""
    tables = {table.name: table for kind in ("view", "table") for table in described()[kind]}
    return [tables[name] for name in dict.fromkeys([*FACETS, *tables])]


def metadata() -> dict[str, Any]:
    """Return what Datasette is to tell of the record: the models' own comments, and the ready-made queries."""
    queries = [(name, title, fill_in) for name, (title, fill_in, _) in QUERIES.items()]
    read = [(table.name, table.name, table.comment) for table in in_order() if table.name in views.metadata.tables]
    to_read = Markup("<h3>What to read</h3>") + _links(read)
    return {
        "title": "Conference Record",
        "description_html": Markup("<h3>What you can ask</h3>") + _links(queries) + to_read,
        "databases": {
            NAME: {
                "description_html": to_read,
                "queries": {
                    name: {"title": title, "description": fill_in, "sql": sql.strip(), "hide_sql": True}
                    for name, (title, fill_in, sql) in QUERIES.items()
                },
                "tables": {
                    "alembic_version": {"hidden": True},
                    **{table.name: _described(table) for table in in_order()},
                },
            }
        },
    }


def _links(entries: Iterable[tuple[str, str, str | None]]) -> Markup:
    item = Markup('<li><a href="/{}/{}">{}</a>: {}</li>')
    return Markup("<ul>{}</ul>").format(Markup().join(item.format(NAME, *entry) for entry in entries))


def _described(table: Table) -> dict[str, Any]:
    label = {"label_column": LABELS[table.name]} if table.name in LABELS else {}
    return {
        "description": table.comment,
        "columns": {column.name: column.comment for column in table.columns},
        "facets": list(FACETS.get(table.name, ())),
        # What triggers keep for the search.
        "hidden": table.name in ("search_entries", "search_index"),
        **label,
    }


class _Server(uvicorn.Server):
    """A server that tells when it is ready."""

    ready: Callable[[], None]

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready()


class BrowseError(ConferenceRecordError):
    """Raised when there is nothing to serve, or nowhere; says why, and what would be right."""


def serve(database: str | None, host: str, port: int, ready: Callable[[str, str], None]) -> None:
    """Serve a SQLite database until interrupted; call `ready` with the file and the address once it can be visited.

    Port 0 takes any that is free. Raises DatabaseError for a database that cannot be used, and BrowseError when it is
    none of SQLite or the address cannot be used.
    """
    with _listening(host, port) as listening:
        url = _sqlite_url(database)
        datasette = Datasette(
            metadata=metadata(), settings={"sql_time_limit_ms": SQL_TIME_LIMIT_MS, "suggest_facets": False}
        )
        # Without files it brings an empty database in memory.
        datasette.remove_database("_memory")
        record = datasette.add_database(Record(datasette, url), name=NAME)
        # Where it finds rich, Datasette prints a traceback with every variable for each address that is not there.
        pm.get_plugin("datasette.handle_exception").rich = None
        pm.register(sys.modules[__name__])
        server = _Server(uvicorn.Config(datasette.app(), log_level="warning", access_log=False, ws="none"))
        shown_host = f"[{host}]" if ":" in host else host
        server.ready = lambda: ready(shown(url), f"http://{shown_host}:{listening.getsockname()[1]}/")
        try:
            server.run(sockets=[listening])
        except KeyboardInterrupt:
            pass  # The ordinary way to end it.
        finally:
            record.close()


def _sqlite_url(database: str | None) -> URL:
    with suppress(ValueError):  # `reading` says what is wrong.
        url = database_url(database)
        if url.get_backend_name() != "sqlite":
            raise BrowseError(
                "browse reads SQLite files, and this database is on a server; copy it first:"
                f" python -m seeds copy {shown(url)} conferences.db"
            )
    with reading(database) as connection:
        return connection.engine.url


def _listening(host: str, port: int) -> socket.socket:
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address, family=family)
    except socket.gaierror:
        raise BrowseError(f"{host}: there is no such host; --host 127.0.0.1 is this computer") from None
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise BrowseError(f"port {port} of {host} is in use; give another, as in --port {port + 1}") from None
        raise BrowseError(f"port {port} of {host} cannot be used: {error.strerror}") from None
