"""Loads links and other titles: rows that belong to one of several kinds of rows, and have no slug and no order."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import RowMapping

from conference_record.seeds.load.context import Load
from conference_record.seeds.load.evidence import supported_by
from conference_record.seeds.load.writer import differences
from conference_record.seeds.query.find import Values, attached_rows
from conference_record.seeds.query.relations import ATTACHED, CITED
from conference_record.seeds.query.tree import RowTree
from conference_record.seeds.record.format import Fact, OtherTitle, Part, Record
from conference_record.seeds.record.loaded import LoadedRecord

_Key = Callable[[Values | RowMapping], tuple[object, ...]]

_KNOWN_BY: dict[str, tuple[_Key, ...]] = {
    "links": (
        lambda row: tuple(row[name] for name in ("kind", "title", "url", "language", "license", "published_on")),
        lambda row: (row["kind"], row["url"] or row["title"]),
        lambda row: (row["url"] or row["title"],),
    ),
    "other_titles": (
        lambda row: (row["title"], row["language"]),
        lambda row: (row["title"],),
    ),
}
"""By what a row is known again, the strictest first."""


@dataclass
class _Owner:
    """A row that has links or titles, with what all records say of it."""

    table: str
    id: int
    record: str
    said: list[tuple[Part, LoadedRecord]] = field(default_factory=list)


def load_attached(load: Load) -> None:
    """Add, correct and remove the links and the other titles of all described rows."""
    load.writer.flush()
    owners = list(_owners(load))
    for table in ATTACHED:
        _load(load, table, [owner for owner in owners if owner.table in ATTACHED[table]])


def _owners(load: Load) -> Iterator[_Owner]:
    for table in ("events", "series", "organizations", "speakers"):
        for row in load.rows[table].values():
            yield _Owner(table, row.id, row.record, [(each.part, each.reading) for each in row.mentions])
    for tree, part, reading in load.facts:
        if tree.table in ("sessions", "statements"):
            yield _Owner(tree.table, tree.id, reading.record.slug, [(part, reading)])


def _load(load: Load, table: str, owners: Sequence[_Owner]) -> None:
    ids: dict[str, list[int]] = defaultdict(list)
    for owner in owners:
        ids[owner.table].append(owner.id)
    stored = attached_rows(load.connection, table, ids)
    for owner in owners:
        load.writer.record = owner.record
        known = stored[owner.table, owner.id]
        wanted = list(_wanted(load, table, owner))
        if known or wanted:
            _sync(load, table, owner, known, wanted)


def _wanted(load: Load, table: str, owner: _Owner) -> Iterator[tuple[Values, Part, LoadedRecord]]:
    """Yield what the records say, each once."""
    seen = set()
    for part, reading in owner.said:
        for entry in getattr(part, table):
            attached = OtherTitle(title=entry) if isinstance(entry, str) else entry
            values = load.column_values(attached)
            key = _KNOWN_BY[table][0](values)
            if key not in seen:
                seen.add(key)
                yield values, attached, reading


def _sync(
    load: Load,
    table: str,
    owner: _Owner,
    known: list[RowMapping],
    wanted: Sequence[tuple[Values, Part, LoadedRecord]],
) -> None:
    column = ATTACHED[table][owner.table]
    left = list(known)
    matches: dict[int, RowMapping] = {}
    for key_of in _KNOWN_BY[table]:
        for number, (values, _, _) in enumerate(wanted):
            if number not in matches and (match := next((row for row in left if key_of(row) == key_of(values)), None)):
                matches[number] = match
                left.remove(match)
    others = load.other_events(owner.table, owner.id) if owner.table in load.rows else []
    for number, (values, part, reading) in enumerate(wanted):
        if (row := matches.get(number)) is None:
            (key,) = load.writer.insert(table, [{column: owner.id, **values}])
        else:
            key = row["id"]
            changed = differences(row, values)
            if others:
                # What another record says stays.
                changed = {name: value for name, value in changed.items() if row[name] is None}
            load.writer.change(table, row, load.writer.without_clearing(table, key, changed))
        if isinstance(part, Fact):
            load.facts.append((RowTree(table, {column: owner.id}, id=key), part, reading))
    if not others:
        load.writer.delete(table, _gone(load, table, owner, [row["id"] for row in left], is_said=bool(wanted)))


def _gone(load: Load, table: str, owner: _Owner, left: list[int], *, is_said: bool) -> list[int]:
    """Return which rows go that the records do not have: not those that somebody else said."""
    if not left:
        return []
    if all(reading.is_schedule for _, reading in owner.said):
        # It can have links only, and takes back those that it had itself.
        sources = {load.rows["sources"][slug].id for slug in _sources(owner)}
        own = supported_by(load.connection, sources, table, left) if table in CITED else set()
        left = [key for key in left if key in own]
    elif not is_said and load.writer.is_said_by_others(owner.table, owner.id):
        return []
    kept = load.writer.supported_by_others(table, dict.fromkeys(left))
    return [key for key in left if key not in kept]


def _sources(owner: _Owner) -> Iterator[str]:
    records: list[Record] = [reading.record for _, reading in owner.said]
    return (slug for record in records for slug in record.sources)
