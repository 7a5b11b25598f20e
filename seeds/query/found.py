"""What a search found, with what a reader needs to choose: post, country, year, and where it stands."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import reduce
from operator import add

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from conference_record.models import Hit, positions_held, search
from conference_record.models.search.index import SEARCHED
from conference_record.models.search.query import terms
from conference_record.seeds.query.appeared import conferences_of
from conference_record.seeds.query.find import selected
from conference_record.seeds.query.labels import joined
from conference_record.seeds.query.places import pages_of
from conference_record.seeds.query.refs import Ref
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.query.source import numbers_of

MARKS = ("\ue000", "\ue001")
"""What stands around the words in a snippet: characters of no script."""


@dataclass(frozen=True)
class Found:
    """Something that was found."""

    table: str
    id: int
    kind: str
    label: str
    """Title or name; of a point, who made it."""
    snippet: str
    """The text around what was found, with the words between MARKS; empty where it begins with the label."""
    page: Ref | None
    """The page on which it stands."""
    sentence: tuple[str, int, int] | None
    """Of a sentence: slug of its source, and numbers of paragraph and sentence."""
    context: str
    """Post, country, days and place, as far as they are known."""


def find(connection: Connection, asked: str, *, limit: int = 60) -> tuple[Found, ...]:
    """Return what holds all the words of a question, best first, in context; see `search`."""
    hits = search(connection, asked, limit=limit, marks=MARKS)
    hits = [*_held_there(connection, asked, {hit.row_id for hit in hits if hit.kind == "event"}), *hits]
    places = [(SEARCHED[hit.kind], hit.row_id) for hit in hits]
    pages = pages_of(connection, places)
    sentences = numbers_of(connection, [hit.row_id for hit in hits if hit.kind == "passage"])
    context = _contexts(connection, hits)
    return tuple(
        Found(
            *place,
            hit.kind,
            hit.label,
            "" if plain(hit.snippet).startswith(hit.label) else hit.snippet,
            pages.get(place),
            sentences.get(hit.row_id) if hit.kind == "passage" else None,
            context.get((hit.kind, hit.row_id), ""),
        )
        for hit, place in zip(hits, places, strict=True)
    )


def _held_there(connection: Connection, asked: str, known: Collection[int]) -> list[Hit]:
    """Return conferences with the words in place, year, acronym or slug, which are not in the index of the search."""
    wanted = [word for term in terms(asked) for word in term.words]
    if not wanted:
        return []
    events, countries = TABLES["events"].c, TABLES["countries"].c
    told = (events.city, countries.name, countries.common_name, events.acronym, events.slug, events.starts_on)
    spaced = (func.coalesce(column, "") + " " for column in told)
    text = func.lower(reduce(add, spaced))
    query = (
        select(events.id, events.title, events.slug)
        .join_from(TABLES["events"], TABLES["countries"], countries.code == events.country_code, isouter=True)
        .where(*(text.contains(word, autoescape=True) for word in wanted), events.id.not_in(known))
        .order_by(events.starts_on.is_(None), events.starts_on.desc(), events.id.desc())
        .limit(_MOST_THERE)
    )
    return [Hit("event", key, title, title, slug) for key, title, slug in connection.execute(query)]


_MOST_THERE = 20
"""How many conferences are found by their place."""


def plain(snippet: str) -> str:
    """Return a snippet without its marks."""
    return snippet.replace(MARKS[0], "").replace(MARKS[1], "")


def _contexts(connection: Connection, hits: Collection[Hit]) -> dict[tuple[str, int], str]:
    of_kind = {kind: [hit.row_id for hit in hits if hit.kind == kind] for kind in SEARCHED}
    found = {("speaker", key): text for key, text in posts_in_words(connection, of_kind["speaker"]).items()}
    found |= {("organization", key): text for key, text in _bodies(connection, of_kind["organization"]).items()}
    events = TABLES["events"].c
    slugs = {hit.event for hit in hits if hit.event is not None}
    keys = {row.slug: row.id for row in selected(connection, (events.slug, events.id), events.slug, slugs)}
    conferences = conferences_of(connection, {*keys.values(), *of_kind["event"]})
    for hit in hits:
        key = hit.row_id if hit.kind == "event" else keys.get(hit.event or "")
        if key is not None:
            conference = conferences[key]
            title = None if hit.kind == "event" else conference.ref.name
            found[hit.kind, hit.row_id] = joined(title, conference.place, (conference.starts_on or "")[:4])
    return found


def posts_in_words(connection: Connection, persons: Collection[int]) -> dict[int, str]:
    """Return for each person the post in which they appeared last, with its country and the year."""
    held = positions_held.c
    columns = (held.speaker_id, held.title, held.organization, held.country, held.last_attested, held.affiliation_id)
    rows = selected(connection, columns, held.speaker_id, persons)
    rows.sort(key=lambda row: int(row.affiliation_id))
    rows.sort(key=lambda row: str(row.last_attested or ""), reverse=True)
    found: dict[int, str] = {}
    for row in rows:
        post = joined(row.title, row.organization)
        # Most bodies of a country have its name in theirs.
        country = row.country if row.country and row.country not in post else None
        found.setdefault(row.speaker_id, joined(post, country, (row.last_attested or "")[:4]))
    return found


def _bodies(connection: Connection, keys: Collection[int]) -> dict[int, str]:
    bodies, countries = TABLES["organizations"], TABLES["countries"]
    whole, above = bodies.alias(), bodies.alias()
    among = (
        bodies.outerjoin(countries, countries.c.code == bodies.c.country_code)
        .outerjoin(whole, whole.c.id == bodies.c.parent_id)
        .outerjoin(above, above.c.id == whole.c.canonical_id)
    )
    columns = (bodies.c.id, bodies.c.acronym, bodies.c.kind, countries.c.name, above.c.name)
    return {
        key: joined(acronym, kind, country, f"part of {part_of}" if part_of else None)
        for key, acronym, kind, country, part_of in selected(connection, columns, bodies.c.id, keys, among)
    }
