"""A plugin of Datasette: links in cells, folded descriptions, and no requests that write; hooks are found by name."""

from collections.abc import Awaitable, Callable
from typing import Any

from datasette import hookimpl
from datasette.app import Datasette
from datasette.utils.asgi import Response
from markupsafe import Markup

from conference_record.models.search.index import SEARCHED
from conference_record.seeds.browse.pages import KEYS, NAME

Application = Callable[[Any, Any, Any], Awaitable[None]]
"""An ASGI application."""


@hookimpl  # type: ignore[untyped-decorator]
def render_cell(row: Any, value: Any, column: str, datasette: Datasette) -> Markup | None:
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
    """Return a script that folds the descriptions of columns: unfolded, they fill the first screen."""
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
    """Return a wrapper that refuses every request that does not read, before Datasette sees it."""

    def only_reading(application: Application) -> Application:
        async def answer(scope: Any, receive: Any, send: Any) -> None:
            if scope["type"] == "http" and scope["method"] not in ("GET", "HEAD"):
                # A connection closed on an unread body is reset, and the answer lost with it.
                while (await receive()).get("more_body"):
                    pass
                await Response.text("The record is open for reading only.\n", status=405).asgi_send(send)
            else:
                await application(scope, receive, send)

        return answer

    return only_reading
