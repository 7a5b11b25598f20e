"""A plugin of Datasette: the pages, links in cells, and no requests that write; hooks are found by name."""

from collections.abc import Awaitable, Callable
from typing import Any

from datasette import hookimpl
from datasette.app import Datasette
from datasette.utils.asgi import Response
from jinja2 import Environment
from markupsafe import Markup

from conference_record.models.search.index import SEARCHED
from conference_record.seeds.browse import routes, words
from conference_record.seeds.browse.pages import KEYS, NAME
from conference_record.seeds.browse.questions import QUERIES
from conference_record.seeds.query.refs import KINDS
from conference_record.seeds.query.relations import TABLES

Application = Callable[[Any, Any, Any], Awaitable[None]]
"""An ASGI application."""


@hookimpl  # type: ignore[untyped-decorator]
def render_cell(row: Any, value: Any, column: str, table: str | None, datasette: Datasette) -> Markup | None:
    """Return a link to the row that a cell names, in views and query results too, or None for Datasette's own way."""
    if isinstance(value, dict):
        # A key with its label, which Datasette links itself if there is a label.
        if value["label"] is not None:
            return None
        value = value["value"]
    if value is None:
        return None
    # Columns of a query can have any name and any value.
    cells = dict(zip(row.keys(), row, strict=True))
    pointer = "organization_id" if column == "body" else f"{column}_id"
    if column in ("supports", "what"):
        table_name, key = cells.get("table_name"), cells.get("row_id")
    elif column == "label":
        kind = cells.get("kind")
        table_name, key = SEARCHED.get(str(kind)), cells.get("row_id")
    elif column in KEYS:
        table_name, key = KEYS[column].table.name, value
    elif pointer in KEYS:
        table_name, key = KEYS[pointer].table.name, cells.get(pointer)
    else:
        return None
    if isinstance(key, dict):
        key = key["value"]
    if key is None or not isinstance(table_name, str):
        return None
    # Answers to questions lead to the pages that people read, tables to the rows that these show.
    is_answer = table is None and table_name in TABLES and isinstance(key, int)
    row = f"/page/{table_name}/{key}" if is_answer else datasette.urls.row(NAME, table_name, str(key))
    return Markup('<a href="{}">{}</a>').format(row, value)


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Return the pages that people read; they come before Datasette's own."""
    return list(routes.routes())


@hookimpl  # type: ignore[untyped-decorator]
def prepare_jinja2_environment(env: Environment) -> None:
    """Give the templates the words that they are written in."""
    env.globals.update({name: getattr(words, name) for name in words.FOR_TEMPLATES})
    env.globals.update(questions=QUERIES, paged=frozenset(KINDS.values()))
    env.trim_blocks = env.lstrip_blocks = True


@hookimpl  # type: ignore[untyped-decorator]
def asgi_wrapper() -> Callable[[Application], Application]:
    """Return a wrapper that refuses every request that does not read, and says that nothing of a page may be run."""

    def only_reading(application: Application) -> Application:
        async def answer(scope: Any, receive: Any, send: Any) -> None:
            async def send_guarded(message: Any) -> None:
                if message["type"] == "http.response.start":
                    message = {**message, "headers": [*message["headers"], *_GUARDS]}
                await send(message)

            if scope["type"] == "http" and scope["method"] not in ("GET", "HEAD"):
                # A connection closed on an unread body is reset, and the answer lost with it.
                while (await receive()).get("more_body"):
                    pass
                await Response.text("The record is open for reading only.\n", status=405).asgi_send(send)
            else:
                await application(scope, receive, send_guarded)

        return answer

    return only_reading


_GUARDS = (
    (
        b"content-security-policy",
        b"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
        b" frame-ancestors 'none'",
    ),
    (b"x-content-type-options", b"nosniff"),
)
"""Headers of every answer: no script, nothing from other sites, no guessing of the type of a file."""
