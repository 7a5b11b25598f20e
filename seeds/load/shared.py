"""Loads the rows that events share: sources, series, topics, organizations and speakers."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from sqlalchemy import RowMapping

from conference_record.seeds.load.context import DescribedRow, Load, Mention
from conference_record.seeds.load.matching import match_by_slug, slug_to_store
from conference_record.seeds.load.registers import keep_names_of_registers, keep_printed_names
from conference_record.seeds.load.writer import differences
from conference_record.seeds.query.find import Values, rows_where
from conference_record.seeds.query.relations import OTHER_NAMES, TABLES, slug_references
from conference_record.seeds.query.tree import RowTree
from conference_record.seeds.record.format import Fact, Part, Topic, fields_of
from conference_record.seeds.record.identity import names_in

# A record may set these columns, never clear them.
_NEVER_CLEARED = {"merged_into_id"}


def load_shared(load: Load, table: str) -> None:
    """Add the rows of a shared table that are missing, and complete or correct those that are there."""
    described = (
        (slug, Mention(reading, (table, slug), part if isinstance(part, Part) else Topic(name=part)))
        for reading in load.readings
        for slug, part in getattr(reading.record, table).items()
    )
    rows = match_by_slug(load, table, described).values()
    for row in rows:
        combine_values(load, table, row)
    if table in OTHER_NAMES:
        keep_names_of_registers(load, table, rows)
    for row in _parents_first(load, table, [row for row in rows if row.stored is None]):
        load.writer.record = row.record
        load.writer.add(table, [{"id": row.id, "slug": row.name, **row.values}])
    for row in rows:
        if row.stored is not None:
            load.writer.record = row.record
            load.writer.change(table, row.stored, differences(row.stored, {"slug": slug_to_store(load, table, row)}))
            update_shared(load, table, row.stored, row, (table, row.id))
        if isinstance(row.mentions[0].part, Fact):
            tree = RowTree(table, {}, id=row.id)
            load.facts += [(tree, mention.part, mention.reading) for mention in row.mentions]


def combine_values(load: Load, table: str, row: DescribedRow) -> None:
    """Set the values of a row to what all records say together; note a fault where they contradict each other."""
    first, *others = row.mentions
    part: type[Part] = type(first.part)
    columns = fields_of(part)
    row.values = load.column_values(first.part)
    origins = {column: first for column, value in row.values.items() if value is not None}
    for mention in others:
        values = load.column_values(mention.part)
        for key, column in columns.items():
            if (value := values[column]) is None:
                continue
            origin = origins.setdefault(column, mention)
            if origin is mention:
                row.values[column] = value
            elif row.values[column] != value:
                if key == "name" and (
                    (table in OTHER_NAMES and row.is_registered)
                    or _are_synonyms(load, table, row, value, str(row.values[column]))
                ):
                    # The name that was loaded first stays, but for that of a register.
                    if not row.is_registered and row.stored is not None and value == row.stored[column]:
                        row.values[column] = value
                    continue
                here, there = load.shown(table, column, value), load.shown(table, column, row.values[column])
                problem = f"{here} here, but {there} in {origin.reading.where}; make them agree"
                problem += _advice_on_names(table, column, there)
                load.faults.append(mention.fault(problem, key))
    if row.only_in_schedules:
        row.values = _known(row.values)


def _parents_first(load: Load, table: str, new: list[DescribedRow]) -> Iterator[DescribedRow]:
    """Yield new rows, each after those of the same table that it refers to."""
    columns = [column for column, target in slug_references(table).items() if target == table]
    if not columns:
        yield from new
        return
    by_id = {row.id: row for row in new}
    above = {row.id: {key for column in columns if (key := row.values.get(column)) in by_id} for row in new}
    order = TopologicalSorter(above)
    try:
        order.prepare()
    except CycleError as error:
        circle = [by_id[key] for key in error.args[1]]
        names = " -> ".join(row.name for row in circle)
        load.faults.append(circle[0].mentions[0].fault(f"the records make a circle of it: {names}; break it"))
        return
    while order.is_active():
        ready = sorted(order.get_ready())
        yield from (by_id[key] for key in ready)
        order.done(*ready)


def update_shared(load: Load, table: str, stored: RowMapping, row: DescribedRow, owner: tuple[str, int]) -> None:
    """Bring a stored row that events share up to date; `owner` is the table and id of the row that it belongs to.

    What a register says wins. Else, where another event relies on the owner, only what is NULL is filled in, and a
    value that differs is a fault.
    """
    changed = {
        name: value
        for name, value in differences(stored, row.values).items()
        if name not in _NEVER_CLEARED or value is not None
    }
    if not changed:
        return
    if row.is_registered:
        changed = load.writer.without_clearing(table, stored["id"], changed)
        if "name" in changed and table in OTHER_NAMES:
            keep_printed_names(load, table, row, stored["name"])
        # It wins over what other sources say.
        load.writer.update(table, [(stored["id"], changed)] if changed else [])
        return
    if others := load.other_events(*owner):
        mention = row.mentions[0]
        part: type[Part] = type(mention.part)
        keys = {column: key for key, column in fields_of(part).items()}
        for name, value in changed.items():
            if stored[name] is not None and value is not None:
                if name == "name" and _are_synonyms(load, table, row, value, stored[name]):
                    row.values["name"] = stored[name]
                    continue
                here, there = load.shown(table, name, value), load.shown(table, name, stored[name])
                problem = f"{here} here, but {there} in {', '.join(others)}; make them agree, and load both together"
                problem += _advice_on_names(table, name, there)
                load.faults.append(mention.fault(problem, keys[name]))
        changed = {name: value for name, value in changed.items() if stored[name] is None}
    else:
        changed = load.writer.without_clearing(table, stored["id"], changed)
    load.writer.change(table, stored, changed)


def _are_synonyms(load: Load, table: str, row: DescribedRow, name: str, other: str) -> bool:
    """Check whether one of two names is listed among the other names that go with the other."""
    if table not in OTHER_NAMES:
        return False
    others, column = OTHER_NAMES[table]
    listed = {each for mention in row.mentions for each in names_in(mention.part)}
    if row.stored is not None:
        listed.update(each["name"] for each in rows_where(load.connection, TABLES[others].c[column], [row.id]))
    return not listed.isdisjoint((name, other))


def _advice_on_names(table: str, column: str, there: str) -> str:
    """Return what else would be right where two records call one by different names."""
    if column != "name" or table not in OTHER_NAMES:
        return ""
    return f"; or add {there} to names here if one has both, or give another slug if they are two"


def _known(values: Values) -> Values:
    return {name: value for name, value in values.items() if value is not None}
