"""Loads registers: their names win over those that conferences print, and what they do not list any more goes."""

from collections.abc import Collection

from sqlalchemy import or_

from conference_record.models import REGISTER
from conference_record.seeds.load.context import DescribedRow, Load
from conference_record.seeds.query.find import rows_where, selected
from conference_record.seeds.query.relations import CITED, TABLES
from conference_record.seeds.query.reliance import OF_EVENTS

PRINTED = {
    "organizations": {
        "participations": ("organization", "billed_name"),
        "appearances": ("organization", "billed_organization"),
    },
    "speakers": {"appearances": ("speaker", "billed_name")},
}
"""Where conferences print the name of a body or a person: the table, the key of the body or person, and the column."""


def sources_of_registers(load: Load) -> set[int]:
    """Return the ids of the sources that the registers of a load are."""
    slugs = (reading.record.slug for reading in load.readings if reading.record.register is not None)
    return {load.rows["sources"][slug].id for slug in slugs if slug}


def of_registers(load: Load) -> dict[str, set[int]]:
    """Return the ids of the rows, by table, that the registers of a load listed in earlier loads."""
    sources = sources_of_registers(load)
    return {table: _cited(load, table, sources) for table in OF_EVENTS if table in CITED} if sources else {}


def keep_names_of_registers(load: Load, table: str, rows: Collection[DescribedRow]) -> None:
    """Give rows the names that registers have for them, whatever else a conference prints."""
    citations, sources = TABLES["citations"].c, TABLES["sources"]
    stored = [row.id for row in rows if row.stored is not None and not row.is_registered]
    column = citations[CITED[table]]
    joined = TABLES["citations"].join(TABLES["passages"]).join(sources)
    of_name = or_(citations.field.is_(None), citations.field == "name")
    conditions = sources.c.kind == REGISTER, of_name, citations.says.is_(None)
    named = {key for (key,) in selected(load.connection, (column,), column, stored, joined, *conditions)}
    for row in rows:
        row.has_name_of_register = row.is_registered or row.id in named
        if row.stored is not None and row.id in named:
            row.values["name"] = row.stored["name"]


def keep_printed_names(load: Load, table: str, row: DescribedRow, name: str) -> None:
    """Note where a row appears under the name that it had until a register gave it another."""
    events = {event.id for event in load.rows["events"].values()}
    for child, (key, column) in PRINTED[table].items():
        pointing = rows_where(load.connection, TABLES[child].c[f"{key}_id"], [row.id])
        unsaid = [each["id"] for each in pointing if each[column] is None and each["event_id"] not in events]
        load.writer.update(child, [(each, {column: name}) for each in unsaid])


def _cited(load: Load, table: str, sources: Collection[int]) -> set[int]:
    column, passages = TABLES["citations"].c[CITED[table]], TABLES["passages"]
    joined = TABLES["citations"].join(passages)
    of_table = column.is_not(None)
    return {key for (key,) in selected(load.connection, (column,), passages.c.source_id, sources, joined, of_table)}
