"""The addresses of the pages that people read, and what answers each."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import cache
from typing import Any, TypeVar
from urllib.parse import unquote

from datasette.app import Datasette
from datasette.utils.asgi import Request, Response
from jinja2 import Environment, Template
from sqlalchemy.engine import Connection

from conference_record.seeds.browse import body, event, front, person, results, source, topic
from conference_record.seeds.browse.pages import NAME
from conference_record.seeds.browse.record import Record
from conference_record.seeds.browse.words import Marks, href, row_href, sentence_href
from conference_record.seeds.query.places import pages_of
from conference_record.seeds.query.refs import Ref, UnknownSlugError, lasting
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.query.source import numbers_of

Read = Callable[[Connection, str, Any], dict[str, Any]]
"""What reads the contents of a page: by slug, and by the arguments after the question mark."""

PAGES: dict[str, Read] = {
    "event": event.contents,
    "person": person.contents,
    "body": body.contents,
    "topic": topic.contents,
    "source": source.contents,
}
"""What reads each kind of page; the template has its name."""

Answer = TypeVar("Answer")


async def _reading(datasette: Datasette, read: Callable[[Connection], Answer]) -> Answer:
    """Return what a function reads, in a thread of its own, so that other readers need not wait."""
    record: Record = datasette.get_database(NAME)

    def reading() -> Answer:
        with record.engine.connect() as connection:
            return read(connection)

    return await asyncio.to_thread(reading)


async def _page(
    datasette: Datasette, template: str, read: Callable[[Connection], dict[str, Any]], status: int = 200
) -> Any:
    """Answer a page: what a function reads, in a template."""

    def written(connection: Connection) -> str:
        return _template(datasette.jinja_env, template).render({"why": Marks(), **read(connection)})

    return Response.html(await _reading(datasette, written), status=status)


@cache
def _template(environment: Environment, name: str) -> Template:
    # Jinja writes a long page in a fraction of the time when it need not wait for anything.
    return environment.overlay(enable_async=False).get_template(name)


async def front_page(datasette: Datasette) -> Any:
    """Answer the entrance."""
    return await _page(datasette, "index.html", front.contents)


async def search_page(datasette: Datasette, request: Request) -> Any:
    """Answer what a search found."""
    asked = request.args.get("q") or ""
    return await _page(datasette, "search.html", lambda connection: results.contents(connection, asked))


async def page(datasette: Datasette, request: Request) -> Any:
    """Answer one page, or lead from a former slug and a merged row to the page that lasts."""
    kind, slug = request.url_vars["kind"], unquote(request.url_vars["slug"])
    try:
        _, lasts = await _reading(datasette, lambda connection: lasting(connection, kind, slug))
    except UnknownSlugError as unknown:
        asked = {"unknown": unknown, "words": slug.replace("-", " ")}
        return await _page(datasette, "unknown.html", lambda _: asked, status=404)
    if lasts != slug:
        query = f"?{request.query_string}" if request.query_string else ""
        return Response.redirect(f"{href(Ref(kind, lasts, lasts))}{query}", status=301)
    return await _page(datasette, f"{kind}.html", lambda connection: PAGES[kind](connection, slug, request.args))


async def row_page(datasette: Datasette, request: Request) -> Any:
    """Lead from a row to the place where it is shown, or else to the row itself."""
    table, key = request.url_vars["table"], int(request.url_vars["key"])

    def read(connection: Connection) -> str | None:
        if table == "passages" and (number := numbers_of(connection, [key])):
            return sentence_href(*number[key])
        return row_href(pages_of(connection, [(table, key)]).get((table, key)), table, key)

    shown = await _reading(datasette, read) if table in TABLES else None
    return Response.redirect(shown or datasette.urls.row(NAME, table, str(key)))


def routes() -> list[tuple[str, Callable[..., Awaitable[Any]]]]:
    """Return addresses, as regular expressions, and what answers them."""
    return [
        (r"^/$", front_page),
        (r"^/search$", search_page),
        (rf"^/(?P<kind>{'|'.join(PAGES)})/(?P<slug>[^/]+)$", page),
        (r"^/page/(?P<table>[a-z_]+)/(?P<key>[0-9]{1,18})$", row_page),
    ]
