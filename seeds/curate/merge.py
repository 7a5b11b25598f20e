"""Merging: two speakers or organizations turn out to be one; nothing moves, so that the merge can be undone."""

from sqlalchemy import ColumnElement, RowMapping, delete, insert, select, update
from sqlalchemy.engine import Connection

from conference_record.seeds.curate.called import row_called
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.relations import DISTINCT, TABLES


def merge(connection: Connection, table: str, slug: str, into: str, *, with_others: bool = False) -> str:
    """Merge one row of a table into another; if the two were told apart, that is taken back.

    Returns a sentence that says what is now. Raises ConferenceRecordError for an unknown slug, for two that are one
    row, and for a row that is merged already or has others merged into it, unless they are to be merged `with_others`.
    """
    target = TABLES[table]
    row, other = row_called(connection, table, slug), row_called(connection, table, into)
    if row["id"] == other["id"]:
        raise ConferenceRecordError(f"{slug!r} and {into!r} are one row already; name two")
    one, stays = row["canonical_id"], other["canonical_id"]
    if not with_others and (row["merged_into_id"] != stays or other["id"] != stays):
        _refuse_chains(connection, table, row, other)
    name = _slug_of(connection, table, stays)
    if one == stays:
        return f"{row['slug']} is merged into {name} already"
    _reunite(connection, table, row, other)
    for moved in (target.c.merged_into_id == one, target.c.id == one):
        connection.execute(update(target).where(moved).values(merged_into_id=stays))
    return f"{row['slug']} is merged into {name}"


def _refuse_chains(connection: Connection, table: str, row: RowMapping, other: RowMapping) -> None:
    """Raise ConferenceRecordError where a merge would be one in two steps."""
    target = TABLES[table].c
    if other["merged_into_id"] is not None:
        further = _slug_of(connection, table, other["merged_into_id"])
        raise ConferenceRecordError(f"{other['slug']!r} is itself merged into {further!r}; merge into {further!r}")
    query = select(target.slug).where(target.merged_into_id == row["id"]).order_by(target.slug)
    if merged := connection.scalars(query).all():
        raise ConferenceRecordError(
            f"{row['slug']!r} has others merged into it ({', '.join(merged)}); split these first, or merge"
            f" {other['slug']!r} into {row['slug']!r}"
        )
    if row["merged_into_id"] is not None:
        there = _slug_of(connection, table, row["merged_into_id"])
        raise ConferenceRecordError(f"{row['slug']!r} is merged into {there!r}; split it first")


def _reunite(connection: Connection, table: str, row: RowMapping, other: RowMapping) -> None:
    """Take back that two rows were told apart; raises ConferenceRecordError if others with them were."""
    apart = _apart(connection, table, row["canonical_id"], other["canonical_id"])
    if others := [pair for pair in apart if set(pair) != {row["slug"], other["slug"]}]:
        raise ConferenceRecordError(
            f"{row['slug']!r} and {other['slug']!r} would be one, but somebody told {others[0][0]!r} and"
            f" {others[0][1]!r} apart, who would be one with them; split one of these first"
        )
    connection.execute(delete(TABLES["distinctions"]).where(*_is_pair(table, row["id"], other["id"])))


def split(connection: Connection, table: str, slug: str) -> str:
    """Take the merge of a row back; returns a sentence that says what is now.

    Raises ConferenceRecordError for an unknown slug, and for a row that is not merged.
    """
    target = TABLES[table]
    row = row_called(connection, table, slug)
    if row["merged_into_id"] is None:
        raise ConferenceRecordError(f"{row['slug']!r} is merged into no other; there is nothing to split")
    there = _slug_of(connection, table, row["merged_into_id"])
    connection.execute(update(target).where(target.c.id == row["id"]).values(merged_into_id=None))
    return f"{row['slug']} stands for itself again, and not for {there}"


def tell_apart(connection: Connection, table: str, slug: str, other_slug: str) -> str:
    """Keep that two rows are not one; returns a sentence that says what is now.

    Raises ConferenceRecordError for an unknown slug, and for two that are one row or merged.
    """
    row, other = row_called(connection, table, slug), row_called(connection, table, other_slug)
    if row["canonical_id"] == other["canonical_id"]:
        raise ConferenceRecordError(f"{slug!r} and {other_slug!r} are one in the database; split them first")
    first, second = DISTINCT[table]
    pair = sorted((row["id"], other["id"]))
    distinctions = TABLES["distinctions"]
    if connection.scalar(select(distinctions.c.id).where(*_is_pair(table, *pair))) is None:
        connection.execute(insert(distinctions).values({first: pair[0], second: pair[1]}))
    return f"{row['slug']} and {other['slug']} are two"


def _apart(connection: Connection, table: str, one: int, other: int) -> list[tuple[str, str]]:
    """Return the slugs of those told apart of whom one stands for one row, and the other for the other."""
    target, distinctions = TABLES[table], TABLES["distinctions"]
    first, second = target.alias(), target.alias()
    columns = [distinctions.c[column] for column in DISTINCT[table]]
    query = select(first.c.slug, second.c.slug).select_from(
        distinctions.join(first, first.c.id == columns[0]).join(second, second.c.id == columns[1])
    )
    both = first.c.canonical_id.in_([one, other]), second.c.canonical_id.in_([one, other])
    return [(row[0], row[1]) for row in connection.execute(query.where(*both))]


def _is_pair(table: str, one: int, other: int) -> list[ColumnElement[bool]]:
    columns = (TABLES["distinctions"].c[column] for column in DISTINCT[table])
    return [column == key for column, key in zip(columns, sorted((one, other)), strict=True)]


def _slug_of(connection: Connection, table: str, key: int) -> str:
    target = TABLES[table].c
    return str(connection.scalar(select(target.slug).where(target.id == key)))
