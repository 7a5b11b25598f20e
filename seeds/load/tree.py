"""Turns the stored rows below an event into the wanted ones; rows that stay the same keep their ids."""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from conference_record.seeds.load.others import SAID_ONE_BY_ONE, mark_said_by_others, take_back, topics_of
from conference_record.seeds.load.writer import Writer, differences, overwritten
from conference_record.seeds.query.find import Values, rows_where
from conference_record.seeds.query.relations import ATTACHED, CHILDREN, IDENTIFIED_BELOW_EVENTS, TABLES, TOPIC_LINKS
from conference_record.seeds.query.tree import RowTree


@dataclass(slots=True)
class SiblingSet:
    """The stored and the wanted children of one parent in one table."""

    stored: list[RowTree]
    wanted: list[RowTree]
    parent: Mapping[str, int]
    """The columns that name the parent, with its id."""


def sync(writer: Writer, table: str, sets: Sequence[SiblingSet]) -> list[RowTree]:
    """Turn the stored rows of one table into the wanted ones, with all rows below them.

    Rows that are to be kept stay behind those that they followed. Returns the other stored rows that are not wanted,
    moved behind their siblings; the caller removes them.
    """
    if all(_unchanged(siblings.stored, siblings.wanted) for siblings in sets):
        return []
    not_wanted: list[RowTree] = []
    pairs: list[tuple[RowTree, RowTree | None]] = []
    added: list[RowTree] = []
    rows: list[Values] = []
    changed: list[tuple[int, Values]] = []
    replaced: dict[int, tuple[Values, Values]] = {}
    parked: list[int] = []
    lost_capacities: list[RowTree] = []
    revised: list[int] = []
    if table in SAID_ONE_BY_ONE:
        mark_said_by_others(writer, table, [row for siblings in sets for row in siblings.stored])
    for siblings in sets:
        partners, left = _paired(siblings.stored, siblings.wanted)
        if table not in SAID_ONE_BY_ONE:
            mark_said_by_others(writer, table, left, None if siblings.wanted else siblings.parent)
        wanted = _with_kept(siblings, partners, left)
        left = [row for row in left if not row.is_kept]
        not_wanted += left
        parked += [row.id for row in left]
        for position, row in enumerate(wanted, 1):
            partner = row if row.is_kept else partners.get(id(row))
            pairs.append((row, partner))
            if partner is None:
                added.append(row)
                rows.append({**siblings.parent, **row.values, "position": position})
                continue
            row.id = partner.id
            if row.is_partial:
                _complete(row, partner)
            if table in IDENTIFIED_BELOW_EVENTS and partner.content() != row.content():
                revised.append(row.id)
            differing = writer.without_clearing(table, row.id, differences(partner.values, row.values))
            replaced[row.id] = partner.values, dict(differing)
            if partner.position != position:
                parked.append(row.id)
                differing["position"] = position
            if "speaker_id" in differing:
                # Capacities belong to the speaker.
                lost_capacities += partner.children.pop("capacities", [])
            if differing:
                changed.append((row.id, differing))
    pairs = take_back(writer, table, pairs)
    remove(writer, lost_capacities)
    writer.park(table, parked)
    for row, key in zip(added, writer.insert(table, rows), strict=True):
        row.id = key
    writer.update(table, changed, overwritten(replaced))
    writer.note_changes(table, revised)
    if table in IDENTIFIED_BELOW_EVENTS:
        none = frozenset[tuple[str, str]]()
        # A row that stays may take over an identifier of one that goes.
        gone = [(row.id, row.identifiers, none) for row in not_wanted]
        writer.identify(
            table, [*gone, *((row.id, old.identifiers if old else none, row.identifiers) for row, old in pairs)]
        )
        for row in not_wanted:
            row.identifiers = none
    _sync_below(writer, table, pairs)
    return not_wanted


def _with_kept(siblings: SiblingSet, partners: Mapping[int, RowTree], left: Iterable[RowTree]) -> list[RowTree]:
    """Return the wanted rows with those to be kept, each behind the one that it followed or that continues that one.

    Talks of other schedules of the conference have their place in the order of time.
    """
    kept = {id(row) for row in left if row.is_kept}
    if not kept:
        return siblings.wanted
    behind: dict[int, list[RowTree]] = defaultdict(list)
    continued = {id(partner): row for row, partner in ((row, partners.get(id(row))) for row in siblings.wanted)}
    placed = [(_in_time(row, partners.get(id(row))), row) for row in siblings.wanted]
    last = 0
    for row in siblings.stored:
        if id(row) in kept:
            if row.identifiers and row.values.get("starts_at"):
                placed.append((_in_time(row, row), row))
                last = id(row)
            else:
                behind[last].append(row)
        elif id(row) in continued:
            last = id(continued[id(row)])
    if len(placed) > len(siblings.wanted):
        placed.sort(key=lambda pair: pair[0])
    return [*behind[0], *(each for _, row in placed for each in (row, *behind[id(row)]))]


def _in_time(row: RowTree, stored: RowTree | None) -> tuple[datetime, int]:
    """Return the place of a row in time; of those at one time, the stored ones come first, as they stood."""
    return row.values.get("starts_at") or datetime.max, stored.position if stored else sys.maxsize


def _complete(row: RowTree, stored: RowTree) -> None:
    """Complete a partial row and those below it, as far as they continue stored ones."""
    row.complete(stored)
    for table, rows in row.children.items():
        partners, _ = _paired(stored.below(table), rows)
        for each in rows:
            if each.is_partial and id(each) in partners:
                each.complete(partners[id(each)])


def _sync_below(writer: Writer, table: str, pairs: Sequence[tuple[RowTree, RowTree | None]]) -> None:
    """Sync the children and topics of rows; `pairs` are wanted rows with the stored rows that they continue."""
    for child, column in CHILDREN.get(table, {}).items():
        sets = [
            SiblingSet(stored.below(child) if stored else [], row.below(child), {column: row.id})
            for row, stored in pairs
        ]
        remove(writer, sync(writer, child, sets))
    if table in TOPIC_LINKS:
        writer.link_topics(table, [(row.id, *topics_of(writer, row, stored)) for row, stored in pairs])


def remove(writer: Writer, rows: Iterable[RowTree]) -> None:
    """Delete rows with all below them, the deepest first."""
    by_table: dict[str, list[RowTree]] = defaultdict(list)
    for row in rows:
        by_table[row.table].append(row)
    for table, removed in by_table.items():
        remove(writer, [child for row in removed for children in row.children.values() for child in children])
        for attached, owners in ATTACHED.items():
            if table in owners:
                column = TABLES[attached].c[owners[table]]
                gone = rows_where(writer.connection, column, [row.id for row in removed])
                writer.delete(attached, [row["id"] for row in gone])
        if table in TOPIC_LINKS:
            writer.link_topics(table, [(row.id, row.topics, frozenset()) for row in removed])
        if table in IDENTIFIED_BELOW_EVENTS:
            writer.identify(table, [(row.id, row.identifiers, frozenset()) for row in removed])
        writer.delete(table, [row.id for row in removed])


def _paired(stored: list[RowTree], wanted: list[RowTree]) -> tuple[dict[int, RowTree], list[RowTree]]:
    """Return the stored row that each wanted row continues, by Python's id(), and the stored rows left over.

    Rows pair if they share an identifier, else if they are equal in the same position, else if they are equal, else by
    identity, else in order. Rows that have other identifiers are others, unless the same was said at the same time and
    place. A row to be kept pairs with none in order, and by identity only if that names something.
    """
    partners: dict[int, RowTree] = {}
    left = list(stored)
    if not left:
        return partners, left
    known = {pair: row for row in left for pair in row.identifiers}
    for row in wanted:
        if partner := next((known[pair] for pair in sorted(row.identifiers) if pair in known), None):
            partners[id(row)] = partner
            for pair in partner.identifiers:
                known.pop(pair, None)
    renumbered = {row.occasion(): row for row in known.values() if not row.is_kept and row.names_something()}
    for row in wanted:
        if row.identifiers and id(row) not in partners and row.occasion() in renumbered:
            partners[id(row)] = renumbered.pop(row.occasion())
    paired = {id(partner) for partner in partners.values()}
    left = [row for row in left if id(row) not in paired]
    keys: tuple[Callable[[RowTree, int], Any], ...] = (
        lambda row, position: (position, row.content()),
        lambda row, _: row.content(),
        lambda row, _: row.identity(),
        lambda *_: None,
    )
    for key_of in keys:
        waiting: dict[Any, list[RowTree]] = defaultdict(list)
        for row in reversed(left):
            if not row.is_kept or key_of in keys[: 3 if row.names_something() else 2]:
                waiting[key_of(row, row.position), bool(row.identifiers)].append(row)
        for position, row in enumerate(wanted, 1):
            if id(row) in partners:
                continue
            for identified in [False] if row.identifiers else [False, True]:
                if equal := waiting.get((key_of(row, position), identified)):
                    partners[id(row)] = equal.pop()
                    break
        taken = {id(partner) for partner in partners.values()}
        left = [row for row in left if id(row) not in taken]
    return partners, left


def _unchanged(stored: list[RowTree], wanted: list[RowTree]) -> bool:
    """Check whether rows of one table stay as they are with all below them; gives the wanted rows their ids."""
    if len(stored) != len(wanted):
        return False
    for position, (old, new) in enumerate(zip(stored, wanted, strict=True), 1):
        if (
            old.position != position
            or old.values != new.values
            or old.topics != new.topics
            or old.identifiers != new.identifiers
            or old.children.keys() != new.children.keys()
            or not all(_unchanged(old.children[table], below) for table, below in new.children.items())
        ):
            return False
        new.id = old.id
    return True
