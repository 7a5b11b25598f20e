"""Loads what belongs to shared rows and has no slug: other names, relations between organizations, and posts."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import msgspec
from sqlalchemy import RowMapping

from conference_record.seeds.load.context import DescribedRow, Load, Mention
from conference_record.seeds.load.shared import update_shared
from conference_record.seeds.load.similar import Match, matching_names, matching_posts, matching_relations
from conference_record.seeds.query.find import rows_where
from conference_record.seeds.query.relations import OTHER_NAMES, OWNED, TABLES
from conference_record.seeds.query.tree import RowTree
from conference_record.seeds.record.format import Name
from conference_record.seeds.record.identity import names_in


@dataclass
class Posts:
    """The posts that the records describe."""

    ids: dict[tuple[str, str, str], int] = field(default_factory=dict)
    """By the record's event, the speaker, and the key of the post in the record."""
    not_described: list[int] = field(default_factory=list)
    """Stored posts of speakers of no other event, which the records do not describe."""


def load_names(load: Load, owners: str) -> None:
    """Add, correct and remove the other names of speakers or organizations."""
    table, column = OTHER_NAMES[owners]
    _load_listed(load, owners, table, column, _names_in, matching_names)


def load_relations(load: Load) -> None:
    """Add, correct and remove what organizations are of others."""

    def listed(mention: Mention, _: DescribedRow) -> list[DescribedRow]:
        return [
            DescribedRow(
                relation.of,
                [Mention(mention.reading, (*mention.place, "relations", number), relation)],
                values=load.column_values(relation),
            )
            for number, relation in enumerate(mention.part.relations)
        ]

    _load_listed(load, "organizations", "organization_relations", "organization_id", listed, matching_relations)


def _load_listed(
    load: Load,
    owners: str,
    table: str,
    column: str,
    listed: Callable[[Mention, DescribedRow], list[DescribedRow]],
    match: Match,
) -> None:
    """Add, correct and remove the rows of a table that records list for each owner; `column` names the owner."""
    stored = owned_rows(load, table, owners)
    for owner in load.rows[owners].values():
        wanted = _combined(load, (listed(mention, owner) for mention in owner.mentions), match)
        gone = _sync_owned(load, table, wanted, stored[owner.id], match, (owners, owner.id), column)
        if not gone or owner.only_in_schedules:
            continue
        # Of what a register and a conference say of one body, each has a part.
        says_nothing = not wanted or owner.has_name_of_register
        says_nothing = says_nothing and load.writer.is_said_by_others(owners, owner.id)
        if not says_nothing and not load.other_events(owners, owner.id):
            load.writer.record = owner.record
            load.writer.delete(table, gone)


def load_affiliations(load: Load) -> Posts:
    """Add and correct the posts of speakers."""
    posts = Posts()
    stored = owned_rows(load, "affiliations", "speakers")
    for speaker in load.rows["speakers"].values():
        held = _combined(load, (_posts_in(load, mention) for mention in speaker.mentions), matching_posts)
        gone = _sync_owned(
            load, "affiliations", held, stored[speaker.id], matching_posts, ("speakers", speaker.id), "speaker_id"
        )
        for post in held:
            tree = RowTree("affiliations", {"speaker_id": speaker.id}, id=post.id)
            for mention in post.mentions:
                posts.ids[mention.record, speaker.name, str(mention.place[-1])] = post.id
                load.facts.append((tree, mention.part, mention.reading))
        if gone and not speaker.only_in_schedules and not load.other_events("speakers", speaker.id):
            posts.not_described += gone
    return posts


def owned_rows(load: Load, table: str, owners: str) -> dict[int, list[RowMapping]]:
    """Return the stored rows of a table that belong to the described rows of another, by the id of the owner."""
    column = OWNED[owners][table]
    found: dict[int, list[RowMapping]] = defaultdict(list)
    ids = [owner.id for owner in load.rows[owners].values() if owner.stored is not None]
    for row in sorted(rows_where(load.connection, TABLES[table].c[column], ids), key=lambda row: int(row["id"])):
        found[row[column]].append(row)
    return found


def _names_in(mention: Mention, owner: DescribedRow) -> list[DescribedRow]:
    """Return the other names that one record gives a speaker or an organization.

    Records may call the same person or body by different names. The one in the row is no other name; the rest are.
    """
    names = []
    called = owner.values.get("name")
    entries = list(mention.part.names)
    if called is not None and mention.part.name != called and mention.part.name not in names_in(mention.part):
        entries.append(mention.part.name)
    # Until a register named it, it went by a name that a conference prints.
    before = owner.stored["name"] if owner.is_registered and owner.stored is not None else called
    if mention is owner.mentions[0] and before != called and before not in names_in(mention.part):
        entries.append(before)
    for number, entry in enumerate(entries):
        name = Name(name=entry) if isinstance(entry, str) else entry
        if name.name == called and mention.part.name != called:
            continue
        here = Mention(mention.reading, (*mention.place, "names", number), name)
        names.append(DescribedRow(name.name, [here], values=msgspec.structs.asdict(name)))
    return names


def _posts_in(load: Load, mention: Mention) -> list[DescribedRow]:
    """Return the posts that one record gives a speaker."""
    posts = []
    for key, post in mention.part.affiliations.items():
        here = Mention(mention.reading, (*mention.place, "affiliations", key), post)
        posts.append(DescribedRow(key, [here], values=load.column_values(post)))
    return posts


def _combined(load: Load, lists: Iterable[list[DescribedRow]], match: Match) -> list[DescribedRow]:
    """Return the rows that several records list, each once; note a fault where they contradict each other."""
    known: list[DescribedRow] = []
    for listed in lists:
        matches = match([row.values for row in listed], [row.values for row in known])
        for number, row in enumerate(listed):
            if number not in matches:
                known.append(row)
                continue
            same = known[matches[number]]
            same.mentions += row.mentions
            for name, value in row.values.items():
                if same.values[name] is None:
                    same.values[name] = value
                elif value not in (None, same.values[name]):
                    where = same.mentions[0].reading.where
                    problem = f"{value!r} here, but {same.values[name]!r} in {where}; make them agree"
                    load.faults.append(row.mentions[0].fault(problem, name))
    return known


def _sync_owned(
    load: Load,
    table: str,
    wanted: list[DescribedRow],
    stored: list[RowMapping],
    match: Match,
    owner: tuple[str, int],
    column: str,
) -> list[int]:
    """Add or update the wanted rows of one owner, and set their ids; returns the ids of stored rows not wanted."""
    matches = match([row.values for row in wanted], stored)
    gone = {row["id"] for row in stored} - {stored[index]["id"] for index in matches.values()}
    for number, row in enumerate(wanted):
        load.writer.record = row.record
        if number in matches:
            known = stored[matches[number]]
            row.id = known["id"]
            update_shared(load, table, known, row, owner)
        else:
            (row.id,) = load.writer.insert(table, [{column: owner[1], **row.values}])
    return sorted(gone)
