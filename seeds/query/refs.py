"""What has a page of its own, how it is referred to, and where its slug leads."""

from dataclasses import dataclass

from rapidfuzz import fuzz, process
from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from conference_record.models import Event, Organization, Source, Speaker, Topic
from conference_record.seeds.advice import did_you_mean
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.find import row_named
from conference_record.seeds.query.relations import TABLES

KINDS = {"event": "events", "person": "speakers", "body": "organizations", "topic": "topics", "source": "sources"}
"""The table of each kind of page, by the word that readers know it by."""

CALLED = {"event": "title", "person": "name", "body": "name", "topic": "name", "source": "title"}
"""The column with the name of each kind."""

_ALIKE = 70
"""How like a slug that is suggested must be to the one asked for, in percent."""


@dataclass(frozen=True)
class Ref:
    """Something by its name, and where its page is."""

    kind: str
    """One of KINDS."""
    slug: str | None
    """None where only a name is known, as printed: it has no page."""
    name: str


class UnknownSlugError(ConferenceRecordError):
    """Raised for a slug that nothing of a kind has or had; says which are like it."""

    def __init__(self, kind: str, slug: str, near: tuple[Ref, ...]) -> None:
        """Take the kind, the slug, and what is near."""
        like = did_you_mean(str(ref.slug) for ref in near)
        super().__init__(f"there is no {kind} {slug!r} in the database" + (f"; {like}" if like else ""))
        self.kind = kind
        self.slug = slug
        self.near = near


def ref_to(row: Event | Speaker | Organization | Topic | Source, event: Event | None = None) -> Ref:
    """Return a reference to a row, or to what it was merged into; to a body by its name at the time of `event`."""
    match row:
        case Event():
            return Ref("event", row.slug, row.title)
        case Speaker():
            return Ref("person", row.canonical.slug, row.canonical.name)
        case Organization():
            return Ref("body", row.canonical.slug, row.canonical.name if event is None else row.name_at(event))
        case Topic():
            return Ref("topic", row.slug, row.name)
        case Source():
            return Ref("source", row.slug, row.title)


def lasting(connection: Connection, kind: str, slug: str) -> tuple[int, str]:
    """Return the key and the slug of the row that a slug leads to: as it is now, and what it was merged into.

    Raises UnknownSlugError when nothing of the kind has the slug or had it.
    """
    table = TABLES[KINDS[kind]]
    row = row_named(connection, table.name, slug)
    if row is None:
        raise UnknownSlugError(kind, slug, near(connection, kind, slug))
    if row.get("merged_into_id") is not None:
        row = connection.execute(select(table).where(table.c.id == row["merged_into_id"])).mappings().one()
    return row["id"], row["slug"]


def near(connection: Connection, kind: str, slug: str, limit: int = 3) -> tuple[Ref, ...]:
    """Return what has a slug like the one given, the most alike first."""
    table = TABLES[KINDS[kind]]
    # Whoever mistypes a slug knows its beginning or its length; all slugs of a large record would take seconds.
    around = select(table.c.slug).where(func.length(table.c.slug).between(len(slug) // 2, 2 * len(slug) + 8))
    slugs = list(connection.scalars(around.limit(200_000)))
    alike = process.extract(slug, slugs, scorer=fuzz.WRatio, limit=limit, score_cutoff=_ALIKE)
    return tuple(refs(connection, kind, [found for found, _, _ in alike]).values())


def refs(connection: Connection, kind: str, slugs: list[str]) -> dict[str, Ref]:
    """Return references by slug, in the order of the slugs."""
    table = TABLES[KINDS[kind]]
    rows = connection.execute(select(table.c.slug, table.c[CALLED[kind]]).where(table.c.slug.in_(slugs)))
    called = {row.slug: row[1] for row in rows}
    return {slug: Ref(kind, slug, called[slug]) for slug in slugs if slug in called}
