"""Which rows a register lists, and which others these name."""

from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.engine import Connection, RowMapping

from conference_record.models import REGISTER, TARGETS
from conference_record.seeds.query.find import row_named, rows_where, selected
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.query.reliance import OF_EVENTS

_OWNED = {"affiliations": ("speakers",), "links": ("speakers", "organizations", "series")}
"""Tables whose rows can be cited and belong to shared rows, and the tables of these."""


def register_slugs(connection: Connection) -> list[str]:
    """Return the slugs of all registers in the database, in order."""
    sources = TABLES["sources"].c
    return sorted(connection.scalars(select(sources.slug).where(sources.kind == REGISTER)))


def register_named(connection: Connection, slug: str) -> RowMapping | None:
    """Return the source that is the register of a slug, or had it before; None when there is none."""
    source = row_named(connection, "sources", slug)
    return source if source is not None and source["kind"] == REGISTER else None


def rows_of_register(connection: Connection, source_id: int) -> dict[str, set[int]]:
    """Return the ids of the shared rows that rest on a register, or have a post or a link that does."""
    citations, passages = TABLES["citations"], TABLES["passages"]
    columns = [citations.c[column] for column in TARGETS]
    cited: dict[str, set[int]] = {table: set() for table in TARGETS.values()}
    for row in selected(connection, columns, passages.c.source_id, [source_id], citations.join(passages)):
        for table, key in zip(TARGETS.values(), row, strict=True):
            if key is not None:
                cited[table].add(key)
    found = {table: cited.get(table, set()) for table in OF_EVENTS}
    for table, owners in _OWNED.items():
        for each in rows_where(connection, TABLES[table].c.id, cited[table]):
            for owner in owners:
                if (key := each[f"{owner.removesuffix('s') if owner != 'series' else owner}_id"]) is not None:
                    found[owner].add(key)
    return found


def with_those_named(connection: Connection, rows: Mapping[str, Iterable[int]]) -> dict[str, set[int]]:
    """Return the ids of shared rows by table, with all that they name: bodies above them, those they are one with."""
    found = {table: set(rows.get(table, ())) for table in OF_EVENTS}

    def named(table: str, owner: str, owners: str, *columns: str) -> set[int]:
        listed = rows_where(connection, TABLES[table].c[owner], found[owners])
        return {row[column] for row in listed for column in columns if row[column] is not None}

    found["speakers"] |= named("speakers", "id", "speakers", "merged_into_id")
    found["organizations"] |= named("affiliations", "speaker_id", "speakers", "organization_id")
    known = -1
    while known < len(found["organizations"]):
        known = len(found["organizations"])
        found["organizations"] |= named("organizations", "id", "organizations", "parent_id", "merged_into_id")
        found["organizations"] |= named("organization_relations", "organization_id", "organizations", "of_id")
    return found
