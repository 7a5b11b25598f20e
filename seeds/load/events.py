"""Loads the events and the rows below them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from conference_record.models.identity import SCHEDULE
from conference_record.seeds.load.context import Load, Mention
from conference_record.seeds.load.evidence import supported_by, supported_by_others
from conference_record.seeds.load.identifiers import refuse_taken_below
from conference_record.seeds.load.matching import slug_to_store
from conference_record.seeds.load.others import topics_of
from conference_record.seeds.load.registers import PRINTED
from conference_record.seeds.load.replies import load_replies
from conference_record.seeds.load.shared import combine_values
from conference_record.seeds.load.tree import SiblingSet, remove, sync
from conference_record.seeds.load.writer import differences
from conference_record.seeds.query.relations import IDENTIFIED_BELOW_EVENTS
from conference_record.seeds.query.tree import RowTree, stored_events
from conference_record.seeds.record.format import Appearance, Fact, Session, Statement
from conference_record.seeds.record.identity import identifiers_of
from conference_record.seeds.record.loaded import LoadedRecord
from conference_record.seeds.record.numbers import number_in

_TOLD_BY_SCHEDULES = {
    *("kind", "title", "summary", "language", "track", "room", "url", "license"),
    *("starts_at", "ends_at", "starts_at_offset", "ends_at_offset"),
    *("event_id", "role", "billed_name"),
}
"""Columns of talks and appearances that a schedule tells. One that leaves out another says nothing about it."""


def load_events(load: Load, affiliations: Mapping[tuple[str, str, str], int]) -> None:
    """Write each event and all rows below it; `affiliations` are the ids of posts, as in `Posts.ids`."""
    rows = load.rows["events"].values()
    trees = {row.id: RowTree("events", {}, id=row.id) for row in rows}
    trees |= stored_events(load.connection, [row.id for row in rows if row.stored is not None])
    refuse_taken_below(load, trees)
    load.stop_at_faults()
    for row in rows:
        (mention,) = row.mentions
        load.writer.record = row.name
        combine_values(load, "events", row)
        stored = trees[row.id]
        if mention.reading.part is not None and row.stored is not None and not _rests_on_alone(load, mention, row.id):
            row.values = {name: value for name, value in row.values.items() if row.stored[name] is None}
        if row.stored is None:
            load.writer.add("events", [{"id": row.id, **row.values}])
        else:
            wanted = {**row.values, "slug": slug_to_store(load, "events", row)}
            changed = load.writer.without_clearing("events", row.id, differences(row.stored, wanted))
            load.writer.change("events", row.stored, changed)
        load.facts.append((stored, mention.part, mention.reading))
        if not mention.reading.is_schedule:
            said = RowTree("events", {}, topics=load.topic_ids(mention.part.topics), id=row.id)
            load.writer.link_topics("events", [(row.id, *topics_of(load.writer, said, stored))])
        _load_below(load, mention, stored, _TreeBuilder(load, mention.reading, row.id, affiliations))


def _load_below(load: Load, mention: Mention, stored: RowTree, build: "_TreeBuilder") -> None:
    """Sync the rows below one event."""
    record, writer = mention.reading.record, load.writer

    def sync_table(table: str, wanted: list[RowTree]) -> list[RowTree]:
        return sync(writer, table, [SiblingSet(stored.below(table), wanted, {"event_id": stored.id})])

    if mention.reading.is_schedule:
        _keep_what_others_said(load, mention.reading, stored)
        # Of the rest it cannot tell.
        remove(writer, sync_table("statements", [build.statement(statement, {}) for statement in record.statements]))
        return
    sessions = [build.session(session) for session in record.sessions]
    sessions_gone = sync_table("sessions", sessions)
    ids = {session.id: row.id for session, row in zip(record.sessions, sessions, strict=True)}
    known = {row.id for row in stored.below("statements")}
    statements = [build.statement(statement, ids) for statement in record.statements]
    remove(writer, sync_table("statements", statements))
    load_replies(load, record.statements, statements, known)
    # The statements are gone; delete their sessions.
    remove(writer, sessions_gone)
    remove(writer, sync_table("appearances", build.appearances(record.appearances)))
    remove(writer, sync_table("participations", [build.row("participations", body) for body in record.participations]))


def _rests_on_alone(load: Load, mention: Mention, event_id: int) -> bool:
    """Check whether a conference rests on the sources of one record, and on no others."""
    sources = {load.rows["sources"][slug].id for slug in mention.reading.record.sources}
    own = supported_by(load.connection, sources, "events", [event_id])
    return bool(own) and not supported_by_others(load.connection, sources, "events", {event_id: None})


def _keep_what_others_said(load: Load, schedule: LoadedRecord, stored: RowTree) -> None:
    """Mark the talks, and the persons of talks, that rest on no sentence of a schedule and have no number in it.

    Other schedules of the conference, such as those of other stages, are sources of their own.
    """
    sources = {load.rows["sources"][slug].id for slug in schedule.record.sources}
    talks = stored.below("statements")
    entries = {talk.id: talk.below("appearances") for talk in talks}
    cited = {
        table: supported_by(load.connection, sources, table, [row.id for row in rows])
        for table, rows in (("statements", talks), ("appearances", [row for each in entries.values() for row in each]))
    }
    for talk in talks:
        for entry in entries[talk.id]:
            entry.is_kept = entry.id not in cited["appearances"]
        is_numbered = any(
            scheme == SCHEDULE and number_in(value).part == schedule.part for scheme, value in talk.identifiers
        )
        own = talk.id in cited["statements"] or is_numbered
        talk.is_kept = not own and all(entry.is_kept for entry in entries[talk.id])


@dataclass(slots=True)
class _TreeBuilder:
    """Makes the rows below an event from the parts of its record."""

    load: Load
    reading: LoadedRecord
    event_id: int
    affiliations: Mapping[tuple[str, str, str], int]

    def row(
        self,
        table: str,
        part: Fact,
        more: Mapping[str, Any] = {},
        children: Mapping[str, Sequence[RowTree]] = {},
        topics: Collection[str] = (),
    ) -> RowTree:
        """Return the row of a part with the rows below it, and note its citations; `more` are further columns."""
        values = self.load.column_values(part)
        values.update(more)
        self.keep_printed(table, part, values)
        below = {name: list(rows) for name, rows in children.items() if rows}
        row = RowTree(table, values, below, self.load.topic_ids(topics) if topics else frozenset())
        if self.reading.is_schedule:
            row.is_partial = True
            row.values = {
                name: value for name, value in values.items() if value is not None or name in _TOLD_BY_SCHEDULES
            }
        if table in IDENTIFIED_BELOW_EVENTS:
            row.identifiers = frozenset(identifiers_of(part))
        self.load.facts.append((row, part, self.reading))
        return row

    def keep_printed(self, table: str, part: Fact, values: dict[str, Any]) -> None:
        """Keep the name that the conference prints, where a register has another for the body or the person."""
        for named, tables in PRINTED.items():
            key, column = tables.get(table, ("", ""))
            slug = getattr(part, key, None)
            if slug is None or values[column] is not None:
                continue
            row = self.load.rows[named][slug]
            printed = getattr(self.reading.record, named)[slug].name
            if row.has_name_of_register and printed != row.values["name"]:
                values[column] = printed

    def session(self, session: Session) -> RowTree:
        children = {"appearances": self.appearances(session.appearances)}
        return self.row("sessions", session, children=children, topics=session.topics)

    def statement(self, statement: Statement, sessions: Mapping[str, int]) -> RowTree:
        session_id = sessions[statement.session] if statement.session is not None else None
        children = {"appearances": self.appearances(statement.appearances)}
        row = self.row("statements", statement, {"session_id": session_id}, children)
        # Set when all statements are there.
        row.values.pop("replies_to_id", None)
        return row

    def appearances(self, entries: Sequence[Appearance]) -> list[RowTree]:
        return [self._appearance(entry) for entry in entries]

    def _appearance(self, entry: Appearance) -> RowTree:
        remarks = [self.row("remarks", remark, topics=remark.topics) for remark in entry.remarks]
        row = self.row("appearances", entry, {"event_id": self.event_id}, {"remarks": remarks})
        if entry.capacities:
            event, speaker = self.reading.record.slug, str(entry.speaker)
            speaker_id = row.values["speaker_id"]
            row.children["capacities"] = [
                RowTree(
                    "capacities",
                    {"affiliation_id": self.affiliations[event, speaker, key], "speaker_id": speaker_id},
                )
                for key in entry.capacities
            ]
        return row
