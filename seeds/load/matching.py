"""Finds the rows that records mean by their slugs."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import RowMapping, select

from conference_record.models.identity import SCHEDULE
from conference_record.seeds.load.context import DescribedRow, Load, Mention
from conference_record.seeds.query.find import rows_where
from conference_record.seeds.query.relations import FORMER_SLUG_OF, IDENTIFIER_OF, OTHER_NAMES, TABLES
from conference_record.seeds.record.identity import identifiers_of
from conference_record.seeds.record.numbers import number_in


def match_by_slug(load: Load, table: str, described: Iterable[tuple[str, Mention]]) -> dict[str, DescribedRow]:
    """Return the rows of a table that records describe, by slug, and keep them in `load.rows`.

    A row that is stored already is found by its slug, by a slug that it had before, or by a former slug that a record
    gives. The others get new keys.
    """
    rows: dict[str, DescribedRow] = {}
    for slug, mention in described:
        rows.setdefault(slug, DescribedRow(slug, [])).mentions.append(mention)
    for stored in rows_where(load.connection, TABLES[table].c.slug, rows.keys()):
        rows[stored["slug"]].stored = stored
    _match_renamed(load, table, {slug: row for slug, row in rows.items() if row.stored is None})
    _match_named(load, table, rows)
    _match_numbered(load, table, rows.values())
    by_id: dict[int, DescribedRow] = {}
    for row in rows.values():
        if row.stored is None:
            continue
        row.id = row.stored["id"]
        other = by_id.setdefault(row.id, row)
        if other is not row:
            problem = f"means the same row as {other.name!r}, which is described too; describe it once"
            load.faults.append(row.mentions[0].fault(problem))
    new = [row for row in rows.values() if row.stored is None]
    for row, key in zip(new, load.writer.new_keys(table, len(new)), strict=True):
        row.id = key
    load.rows[table] = rows
    return rows


def _match_renamed(load: Load, table: str, unknown: Mapping[str, DescribedRow]) -> None:
    """Find stored rows by former slugs: those in the database first, then those that the records give."""
    if not unknown:
        return
    target, former = TABLES[table].c, TABLES["former_slugs"].c
    column = FORMER_SLUG_OF[table]
    given = {slug: row for row in unknown.values() for mention in row.mentions for slug in former_slugs_in(mention)}
    owners = {
        row["slug"]: row[column] for row in rows_where(load.connection, former.slug, {*unknown, *given}) if row[column]
    }
    by_id = {row["id"]: row for row in rows_where(load.connection, target.id, set(owners.values()))}
    for slug, row in unknown.items():
        if slug in owners:
            row.stored = by_id[owners[slug]]
    by_slug = {row["slug"]: row for row in rows_where(load.connection, target.slug, given)}
    for slug, row in given.items():
        if row.stored is None:
            row.stored = by_slug.get(slug) or (by_id[owners[slug]] if slug in owners else None)


def _match_named(load: Load, table: str, rows: Mapping[str, DescribedRow]) -> None:
    """Find stored rows by their names, where the slug was only made of the name; two of one name are not told apart."""
    unknown = {row.mentions[0].part.name: row for row in rows.values() if row.stored is None and _is_made(table, row)}
    if not unknown:
        return
    owned, column = OTHER_NAMES[table]
    known = {each["id"]: each for each in rows_where(load.connection, TABLES[table].c.name, unknown)}
    names: dict[str, set[int]] = defaultdict(set)
    for stored in known.values():
        names[stored["name"]].add(stored["id"])
    others = rows_where(load.connection, TABLES[owned].c.name, unknown)
    owners = {other[column] for other in others}
    known |= {each["id"]: each for each in rows_where(load.connection, TABLES[table].c.id, owners)}
    for other in others:
        names[other["name"]].add(other[column])
    taken = _taken(rows.values())
    for name, row in unknown.items():
        if len(names[name]) == 1 and not names[name] & taken:
            (row.stored,) = (known[key] for key in names[name])
            problem = f"is taken for {row.stored['slug']!r} of the database, which has the name {name!r}"
            row.mentions[0].reading.notices.append(row.mentions[0].fault(problem))
        elif len(names[name]) > 1:
            slugs = " and ".join(sorted(repr(known[key]["slug"]) for key in names[name]))
            problem = f"{name!r} is the name of {slugs} in the database; if one of them is meant, give its slug"
            row.mentions[0].reading.notices.append(row.mentions[0].fault(problem))


def _is_made(table: str, row: DescribedRow) -> bool:
    """Check whether the slug of a row was made of its name in all records, and none chose it."""
    return all(row.name in mention.reading.made.get(table, ()) for mention in row.mentions)


def _match_numbered(load: Load, table: str, rows: Collection[DescribedRow]) -> None:
    """Find stored rows by the number that they have in a schedule: a name that is corrected there changes the slug."""
    if table not in IDENTIFIER_OF:
        return
    identifiers = TABLES["identifiers"].c
    given: dict[str, DescribedRow] = {}
    for row in rows:
        for mention in row.mentions:
            for scheme, value in identifiers_of(mention.part):
                if scheme == SCHEDULE and row.stored is None:
                    given.setdefault(value, row)
    column = IDENTIFIER_OF[table]
    if not given:
        return
    if table == "speakers":
        _match_renumbered(load, given, _taken(rows))
    taken = _taken(rows)
    owners = {
        stored[column]: given[stored["value"]]
        for stored in rows_where(load.connection, identifiers.value, given)
        if stored["scheme"] == SCHEDULE and stored[column] is not None and stored[column] not in taken
    }
    for stored in rows_where(load.connection, TABLES[table].c.id, owners):
        if owners[stored["id"]].stored is None:
            owners[stored["id"]].stored = stored


def _taken(rows: Iterable[DescribedRow]) -> set[int]:
    return {row.stored["id"] for row in rows if row.stored is not None}


def _match_renumbered(load: Load, given: Mapping[str, DescribedRow], taken: Collection[int]) -> None:
    """Find the speakers of a schedule that has new numbers for the persons, by their names.

    A name that several persons have there or here says nothing. `given` are unknown persons by identifier.
    """
    by_name: dict[tuple[str, str], list[DescribedRow]] = defaultdict(list)
    for value, row in given.items():
        by_name[_schedule_of(value), row.mentions[0].part.name].append(row)
    named = {
        row["id"]: row
        for row in rows_where(load.connection, TABLES["speakers"].c.name, {name for _, name in by_name})
        if row["id"] not in taken
    }
    known: dict[tuple[str, str], dict[int, RowMapping]] = defaultdict(dict)
    for stored in rows_where(load.connection, TABLES["identifiers"].c.speaker_id, named):
        if stored["scheme"] == SCHEDULE:
            speaker = named[stored["speaker_id"]]
            known[_schedule_of(stored["value"]), speaker["name"]][speaker["id"]] = speaker
    for key, rows in by_name.items():
        if len(rows) == len(known[key]) == 1:
            (rows[0].stored,) = known[key].values()


def _schedule_of(identifier: str) -> str:
    return identifier.removesuffix(number_in(identifier).printed)


def former_slugs_in(mention: Mention) -> list[str]:
    """Return the former slugs that a record gives for a row."""
    return getattr(mention.part, "former_slugs", [])


def slug_to_store(load: Load, table: str, row: DescribedRow) -> str:
    """Return the slug that a stored row gets.

    A record with a former slug does not rename the row back, unless it gives the present slug as a former one.
    """
    if row.stored is None or row.name == row.stored["slug"]:
        return row.name
    present = str(row.stored["slug"])
    if _is_made(table, row):
        return present
    if any(present in former_slugs_in(mention) for mention in row.mentions):
        return row.name
    former = TABLES["former_slugs"].c
    query = select(former.slug).where(former[FORMER_SLUG_OF[table]] == row.id)
    return present if row.name in load.connection.scalars(query).all() else row.name
