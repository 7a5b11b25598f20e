"""Loads who is not who: speakers and organizations that were found to be two."""

from sqlalchemy import select
from sqlalchemy.engine import Connection

from conference_record.seeds.load.context import Load, Mention
from conference_record.seeds.query.find import row_named
from conference_record.seeds.query.relations import DISTINCT, TABLES


def load_distinctions(load: Load) -> None:
    """Add the distinctions that records give; a load never removes one.

    One from somebody who is in no record and not in the database is noted. Adds a fault for two that are merged.
    """
    load.writer.flush()
    for table in DISTINCT:
        added: set[tuple[int, int]] = set()
        for row in load.rows[table].values():
            for mention in row.mentions:
                for number, slug in enumerate(mention.part.distinct_from):
                    other = _id_of(load, table, slug)
                    if other is None and load.is_described(table, slug):
                        problem = f"{slug!r} is not there yet"
                        load.faults.append(mention.fault(problem, "distinct_from", number))
                        continue
                    if other is None:
                        _note_unknown(mention, table, slug, number)
                        continue
                    pair = min(row.id, other), max(row.id, other)
                    if are_one(load.connection, table, *pair):
                        problem = f"{slug!r} is merged with {row.name!r}; split them first, or take it out"
                        load.faults.append(mention.fault(problem, "distinct_from", number))
                    elif pair not in added and not _is_stored(load.connection, table, pair):
                        # Both may say it.
                        added.add(pair)
                        load.writer.record = mention.record
                        load.writer.insert("distinctions", [dict(zip(DISTINCT[table], pair, strict=True))])


def are_one(connection: Connection, table: str, one: int, other: int) -> bool:
    """Check whether two rows are one person or body: the same row, or merged."""
    target = TABLES[table].c
    query = select(target.canonical_id).where(target.id.in_([one, other])).distinct()
    return len(connection.scalars(query).all()) == 1


def _is_stored(connection: Connection, table: str, pair: tuple[int, int]) -> bool:
    distinctions = TABLES["distinctions"].c
    same = (distinctions[column] == key for column, key in zip(DISTINCT[table], pair, strict=True))
    return connection.scalar(select(distinctions.id).where(*same)) is not None


def _id_of(load: Load, table: str, slug: str) -> int | None:
    if slug in load.rows[table]:
        return load.rows[table][slug].id
    row = row_named(load.connection, table, slug)
    return row["id"] if row is not None else None


def _note_unknown(mention: Mention, table: str, slug: str, number: int) -> None:
    if mention.reading.line is None:
        problem = f"there is no {slug!r} among the {table} yet; when there is, load this record again"
        mention.reading.notices.append(mention.fault(problem, "distinct_from", number))
