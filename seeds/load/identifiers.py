"""Loads identifiers and former slugs."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import select

from conference_record.models import IDENTIFIED
from conference_record.models.identity import SCHEDULE
from conference_record.seeds.load.context import DescribedRow, Load, Mention
from conference_record.seeds.load.matching import former_slugs_in
from conference_record.seeds.load.names import owned_rows
from conference_record.seeds.query.find import rows_where
from conference_record.seeds.query.relations import FORMER_SLUG_OF, IDENTIFIED_BELOW_EVENTS, IDENTIFIER_OF, TABLES
from conference_record.seeds.query.tree import RowTree
from conference_record.seeds.record.faults import Place
from conference_record.seeds.record.identity import identifiers_of

# Scheme and value.
_Pair = tuple[str, str]


def load_identifiers(load: Load) -> None:
    """Add and remove identifiers until they are those of the records.

    An identifier belongs to one row only, except that several sources may share one.
    """
    owner_of: dict[_Pair, tuple[str, int]] = {}
    for table in IDENTIFIER_OF:
        if table in IDENTIFIED_BELOW_EVENTS:
            continue  # Loaded with the rows themselves.
        wanted: dict[int, dict[_Pair, Mention]] = {row.id: {} for row in load.rows[table].values()}
        for row in load.rows[table].values():
            for mention in row.mentions:
                for pair in identifiers_of(mention.part):
                    wanted[row.id].setdefault(pair, mention)
                    owner = (table, row.id)
                    if table != "sources" and owner_of.setdefault(pair, owner) != owner:
                        problem = f"{pair[1]!r} identifies another row too; if both are one, say so with same_as"
                        load.faults.append(mention.fault(problem, "identifiers", pair[0]))
        if table != "sources":
            _refuse_taken(load, table, wanted)
        if not load.faults:
            _sync(load, table, wanted)


def refuse_taken_below(load: Load, trees: Mapping[int, RowTree]) -> None:
    """Note a fault for each identifier of a session or statement that a row of another event has.

    `trees` are the stored events by id.
    """
    given: dict[_Pair, str] = {}
    for event in load.rows["events"].values():
        reading, tree = event.mentions[0].reading, trees[event.id]
        own = {pair for table in IDENTIFIED_BELOW_EVENTS for row in tree.below(table) for pair in row.identifiers}
        wanted: dict[_Pair, Place] = {}
        for table in IDENTIFIED_BELOW_EVENTS:
            for number, part in enumerate(getattr(reading.record, table)):
                for pair in identifiers_of(part):
                    place: Place = (table, number, "identifiers", pair[0])
                    if (earlier := given.setdefault(pair, reading.where)) != reading.where:
                        load.faults.append(
                            reading.fault(place, f"{pair[1]!r} is given in {earlier} too; say it of one")
                        )
                    elif pair not in own:
                        wanted[pair] = place
        for stored in rows_where(load.connection, TABLES["identifiers"].c.value, {value for _, value in wanted}):
            (column,) = (each for each in IDENTIFIED if stored[each] is not None)
            if (found := wanted.get((stored["scheme"], stored["value"]))) and column != "source_id":
                problem = f"is that of a row of {IDENTIFIED[column]} that is not in this conference; say it of one"
                load.faults.append(reading.fault(found, f"{stored['value']!r} {problem}"))


def _refuse_taken(load: Load, table: str, wanted: Mapping[int, Mapping[_Pair, Mention]]) -> None:
    """Note a fault for each identifier that a stored row has, unless these records take it from there."""
    column = IDENTIFIER_OF[table]
    owners = {pair: key for key, pairs in wanted.items() for pair in pairs}
    first_mention = {row.id: row.mentions[0] for row in load.rows[table].values()}
    values = {value for _, value in owners}
    for stored in rows_where(load.connection, TABLES["identifiers"].c.value, values):
        key = owners.get((stored["scheme"], stored["value"]))
        (other,) = (each for each in IDENTIFIED if stored[each] is not None)
        if key is None or other == "source_id" or (other, stored[other]) == (column, key):
            continue
        if other == column and stored[column] in wanted and not load.other_events(table, stored[column]):
            continue
        if other == column and stored["scheme"] == SCHEDULE and first_mention[key].reading.is_schedule:
            # The schedule gives the number to another now.
            load.writer.delete("identifiers", [stored["id"]])
            continue
        target = TABLES[IDENTIFIED[other]]
        name = target.c.get("slug", target.c.id)
        known = load.connection.scalar(select(name).where(target.c.id == stored[other]))
        problem = (
            f"{stored['value']!r} is that of {known!r} in {target.name} already; if both are one, say so with same_as"
        )
        load.faults.append(first_mention[key].fault(problem, "identifiers", stored["scheme"]))


def _sync(load: Load, table: str, wanted: Mapping[int, Mapping[_Pair, Mention]]) -> None:
    stored: dict[int, dict[_Pair, int]] = defaultdict(dict)
    for owner, rows in owned_rows(load, "identifiers", table).items():
        stored[owner] = {(row["scheme"], row["value"]): row["id"] for row in rows}
    # Delete first: one row may take over an identifier of another.
    for row in load.rows[table].values():
        gone = [
            key
            for pair, key in stored[row.id].items()
            if pair not in wanted[row.id] and (pair[0] == SCHEDULE or not row.only_in_schedules)
        ]
        if not gone or (not wanted[row.id] and load.writer.is_said_by_others(table, row.id)):
            continue
        if not load.other_events(table, row.id):
            load.writer.record = row.record
            load.writer.delete("identifiers", gone)
    for owner, pairs in wanted.items():
        for (scheme, value), mention in pairs.items():
            if (scheme, value) not in stored[owner]:
                load.writer.record = mention.record
                load.writer.insert("identifiers", [{IDENTIFIER_OF[table]: owner, "scheme": scheme, "value": value}])


def load_former_slugs(load: Load) -> None:
    """Add the former slugs that records give; a load never removes one."""
    # A trigger adds those of rows that the load renamed.
    load.writer.flush()
    for table in FORMER_SLUG_OF:
        _load_former_slugs_of(load, table, load.rows[table])


def _load_former_slugs_of(load: Load, table: str, rows: Mapping[str, DescribedRow]) -> None:
    column, former = FORMER_SLUG_OF[table], TABLES["former_slugs"]
    wanted = {
        (row.id, slug): mention
        for row in rows.values()
        for mention in row.mentions
        for slug in former_slugs_in(mention)
    }
    slugs = {slug for _, slug in wanted}
    owners = {row["slug"]: row[column] for row in rows_where(load.connection, former.c.slug, slugs) if row[column]}
    owners |= {row["slug"]: row["id"] for row in rows_where(load.connection, TABLES[table].c.slug, slugs)}
    for (key, slug), mention in wanted.items():
        owner = owners.setdefault(slug, None)
        if owner is None:
            load.writer.record = mention.record
            load.writer.insert("former_slugs", [{column: key, "slug": slug}])
            owners[slug] = key
        elif owner != key:
            problem = f"{slug!r} means another row already; leave it out, or say that both are one with same_as"
            load.faults.append(mention.fault(problem, "former_slugs"))
