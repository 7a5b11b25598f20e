"""Tells of persons whom a record takes for those of other records, though the slug and the name are all they share."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from sqlalchemy import select

from conference_record.seeds.load.context import DescribedRow, Load, Mention
from conference_record.seeds.query.find import rows_where
from conference_record.seeds.query.relations import TABLES
from conference_record.seeds.query.reliance import of_events
from conference_record.seeds.record.format import Appearance, Session, Statement
from conference_record.seeds.record.identity import identifiers_of, names_in

# A post, a body, an identifier or a name, with its kind first.
_Trait: TypeAlias = tuple[Any, ...]

_LOOKED_AT = 50
"""How many different titles and bodies of somebody's appearances are compared: nearly nobody has more."""

_READ = 1_000
"""Among how many appearances of a person they are looked for."""


def tell_namesakes(load: Load, *, strict: bool) -> None:
    """Note for each person of a record those of other records that have the slug, and nothing else in common.

    A person whom an earlier load of the same record took for that one is not told of again. With `strict` it is a
    fault. For JSON Lines, which may hold many records, only the number of such persons is reported.
    """
    stored_events = [event.id for event in load.rows["events"].values() if event.stored is not None]
    taken_before = of_events(load.connection, "speakers", stored_events) if stored_events else set()
    met = [row for row in load.rows["speakers"].values() if row.stored is not None and row.id not in taken_before]
    stored = _stored_traits(load, met)
    shared = {row.name: row for row in met} | {
        slug: row for slug, row in load.rows["speakers"].items() if len(row.mentions) > 1
    }
    appearances = _appearances(load, shared)
    for slug, row in shared.items():
        known = stored.get(row.id, set())
        name = row.mentions[0].part.name if row.stored is None else row.stored["name"]
        where = ""
        for number, mention in enumerate(row.mentions):
            own = set(_traits(load, mention, appearances[mention.record, slug]))
            # The name, for which both have one slug, says nothing.
            own_name = {("name", mention.part.name)} if mention.part.name == name else set()
            if not number and row.id in stored and not _agree(own, known) - own_name:
                where = _elsewhere(load, row)
                known |= _appearance_traits(load, row)
            elif number:
                where = row.mentions[0].record
            if where and not _agree(own, known) - own_name:
                _tell(load, mention, f"{where}{_first_post(known)}", strict=strict)
            known |= own
            where = ""


def _tell(load: Load, mention: Mention, other: str, *, strict: bool) -> None:
    problem = (
        f"is taken for the same person as in {other}, with whom no post, body, identifier or other name agrees;"
        " give another slug if these are two"
    )
    if strict:
        load.faults.append(mention.fault(f"{problem}, or an identifier of both if they are one"))
    elif mention.reading.line is None:
        mention.reading.notices.append(mention.fault(problem))
    else:
        load.writer.changes[mention.record]["namesakes"] += 1


def _agree(own: set[_Trait], known: set[_Trait]) -> set[_Trait]:
    """Return what agrees of two persons; capitals in the title of a post do not count."""

    def comparable(trait: _Trait) -> _Trait:
        return (trait[0], trait[1].casefold(), trait[2]) if trait[0] == "post" else trait

    return set(map(comparable, own)) & set(map(comparable, known))


def _traits(load: Load, mention: Mention, appearances: list[Appearance]) -> Iterator[_Trait]:
    """Yield what a record says of a person by which two could be told apart."""
    part, bodies = mention.part, load.rows["organizations"]
    for post in part.affiliations.values():
        yield from _post(post.title, bodies[post.organization].id if post.organization else None)
    for entry in appearances:
        yield from _post(entry.billed_title, bodies[entry.organization].id if entry.organization else None)
    yield from (("identifier", *pair) for pair in identifiers_of(part))
    yield from (("name", name) for name in (part.name, *names_in(part)))


def _post(title: str | None, body: int | None) -> Iterator[_Trait]:
    if body is not None:
        yield "body", body
    if title is not None:
        # The same title at two bodies is two posts.
        yield "post", title, body


def _appearances(load: Load, shared: Mapping[str, DescribedRow]) -> dict[tuple[str, str], list[Appearance]]:
    """Return the appearances of persons by record and slug."""
    found: dict[tuple[str, str], list[Appearance]] = defaultdict(list)
    if not shared:
        return found
    for reading in load.readings:
        record = reading.record
        parts: list[Session | Statement] = [*record.sessions, *record.statements]
        for entry in [*record.appearances, *(entry for part in parts for entry in part.appearances)]:
            if entry.speaker in shared:
                found[record.slug, str(entry.speaker)].append(entry)
    return found


def _stored_traits(load: Load, rows: list[DescribedRow]) -> dict[int, set[_Trait]]:
    """Return what the database has of persons, without their appearances."""
    traits: dict[int, set[_Trait]] = {row.id: {("name", row.stored["name"])} for row in rows if row.stored is not None}
    for table in ("affiliations", "identifiers", "speaker_names"):
        for stored in rows_where(load.connection, TABLES[table].c.speaker_id, traits):
            if table == "affiliations":
                traits[stored["speaker_id"]].update(_post(stored["title"], stored["organization_id"]))
            elif table == "identifiers":
                traits[stored["speaker_id"]].add(("identifier", stored["scheme"], stored["value"]))
            else:
                traits[stored["speaker_id"]].add(("name", stored["name"]))
    return traits


def _appearance_traits(load: Load, row: DescribedRow) -> set[_Trait]:
    columns = TABLES["appearances"].c
    query = select(columns.billed_title, columns.organization_id).where(columns.speaker_id == row.id)
    first = query.order_by(columns.id).limit(_READ).subquery()
    found = load.connection.execute(select(first).distinct().limit(_LOOKED_AT))
    return {trait for title, body in found for trait in _post(title, body)}


def _elsewhere(load: Load, row: DescribedRow) -> str:
    """Return the slug of a conference outside these records at which a person appeared; empty if there is none."""
    events, appearances = TABLES["events"], TABLES["appearances"]
    own = {event.id for event in load.rows["events"].values()}
    query = select(events.c.id, events.c.slug).join(appearances, appearances.c.event_id == events.c.id)
    with load.connection.execute(query.where(appearances.c.speaker_id == row.id)) as found:
        return next((slug for key, slug in found if key not in own), "")


def _first_post(traits: set[_Trait]) -> str:
    titles = sorted(trait[1] for trait in traits if trait[0] == "post")
    return f", {titles[0]}" if titles else ""
