"""Refuses a conference that has nothing but its slug in common with the one in the database."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy import RowMapping

from conference_record.models import first_day, last_day
from conference_record.seeds.load.context import DescribedRow, Load
from conference_record.seeds.query.find import rows_where
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.record.format import Event, Record
from conference_record.seeds.record.identity import identifiers_of
from conference_record.seeds.record.numbers import GUID_LENGTH, number_in

_ALIKE = 0.7
"""How like two titles are, from 0 to 1, when one is taken for a correction of the other."""


def refuse_namesakes(load: Load) -> None:
    """Add a fault for each conference that is another one than that of its slug, and for each other schedule of one."""
    for row in load.rows["events"].values():
        if row.stored is not None and (problem := _problem(load, row, row.stored)):
            load.faults.append(row.mentions[0].fault(problem, "slug"))


def _problem(load: Load, row: DescribedRow, stored: RowMapping) -> str | None:
    reading = row.mentions[0].reading
    event = row.mentions[0].part
    compared = list(_compared(event, stored))
    same_conference = any(compared)
    if same_conference and not reading.is_schedule:
        return None
    here, there = _titles(reading.record), _stored_titles(load, row.id, reading.part)
    talks_compared = bool(here and there)
    if here & there:
        return None
    if same_conference:
        if not talks_compared or _has_a_number_of(load, reading.record):
            return None
        return (
            f"none of its {len(here)} talks is among the {len(there)} that the database has of {stored['title']!r};"
            " add --same if this schedule replaces those talks, give --part NAME if it adds its talks to them, or"
            " --as SLUG to load it as another conference"
        )
    if len(compared) == 1 and not talks_compared:
        # A title alone says too little: somebody gave the conference another one.
        return None
    other = _shown(stored["title"], stored["starts_on"], stored["city"])
    return (
        f"{stored['slug']!r} is another conference in the database: {other}; this one is"
        f" {_shown(event.title, event.starts_on, event.city)}; give --as SLUG to load it under another slug, or add"
        " --same if they are one"
    )


def _compared(event: Event, stored: RowMapping) -> Iterator[bool]:
    """Yield of title, days and place, where both are known, whether they agree."""
    here, there = _folded(event.title), _folded(stored["title"])
    yield here in there or there in here or SequenceMatcher(None, here, there).ratio() >= _ALIKE
    starts, ends = event.starts_on or event.ends_on, event.ends_on or event.starts_on
    first, last = stored["starts_on"] or stored["ends_on"], stored["ends_on"] or stored["starts_on"]
    if starts and ends and first and last:
        yield first_day(starts) <= last_day(last) and first_day(first) <= last_day(ends)
    for one, other in ((event.city, stored["city"]), (event.venue, stored["venue"])):
        if one and other:
            yield _folded(one) == _folded(other)


def _titles(record: Record) -> set[str]:
    return {_folded(statement.title) for statement in record.statements} - {""}


def _stored_titles(load: Load, event_id: int, part: str | None) -> set[str]:
    """Return the titles of the talks that a conference has, or of those in one of its schedules."""
    stored = {row["id"]: row for row in rows_where(load.connection, TABLES["statements"].c.event_id, [event_id])}
    if part is not None:
        numbers = rows_where(load.connection, TABLES["identifiers"].c.statement_id, stored)
        own = {row["statement_id"] for row in numbers if number_in(row["value"]).part == part}
        stored = {key: row for key, row in stored.items() if key in own}
    return {_folded(row["title"]) for row in stored.values()} - {""}


def _has_a_number_of(load: Load, record: Record) -> bool:
    """Check whether a talk is one that the database has, with another title: it has the number and a name of that."""
    names = {
        value: {_folded(entry.billed_name) for entry in statement.appearances}
        for statement in record.statements
        for _, value in identifiers_of(statement)
    }
    numbered = {
        row["statement_id"]: row["value"]
        for row in rows_where(load.connection, TABLES["identifiers"].c.value, names)
        if row["statement_id"] is not None
    }
    return any(len(number_in(value).printed) >= GUID_LENGTH for value in numbered.values()) or any(
        _folded(row["billed_name"]) in names[numbered[row["statement_id"]]]
        for row in rows_where(load.connection, TABLES["appearances"].c.statement_id, numbered)
    )


def _folded(text: str | None) -> str:
    return " ".join((text or "").casefold().split())


def _shown(title: str, starts_on: Any, city: str | None) -> str:
    return ", ".join([repr(title), *(str(each) for each in (starts_on, city) if each)])
