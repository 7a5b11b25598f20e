"""Loading: from records to rows, so that the rows of conferences are what their records say, and no other row moves.

What belongs to an event is compared with what the database holds, and only the difference is written; rows that stay
the same keep their ids. What events share (speakers, organizations, topics, series, sources) is completed from each
record, and changed or removed only while no event outside the records at hand relies on it. Records that are loaded
together are one: what they say of what they share is put together first.
"""

import gc
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeAlias, cast

import msgspec
from sqlalchemy import RowMapping, case, exists, func, literal_column, or_, select, text
from sqlalchemy.engine import Connection

from conference_record.models import OPEN, TARGETS, first_day, last_day
from conference_record.models.identity import IDENTIFIED, NAMED
from conference_record.seeds.load.rows import CITED, EvidenceError, Family, Writer, differences
from conference_record.seeds.query.find import TABLES, Values, rows_where, selected
from conference_record.seeds.query.reliance import EVENTS_OF, OF_EVENTS, of_events
from conference_record.seeds.query.tree import Node, stored_events
from conference_record.seeds.read.positions import Path as Place
from conference_record.seeds.record.format import (
    COLUMNS,
    Appearance,
    Event,
    Fact,
    Name,
    Part,
    Session,
    Statement,
    Topic,
    cited_sentences,
    fields_of,
)
from conference_record.seeds.record.loaded import Fault, Reading, RecordError

# Where a record names the row that a column holds the key of.
_KEYS = {column: key for key, column in COLUMNS.items()}

# What goes with a shared row when it goes.
_OWNED = {
    "speakers": {
        "speaker_names": "speaker_id",
        "affiliations": "speaker_id",
        "identifiers": "speaker_id",
        "former_slugs": "speaker_id",
    },
    "organizations": {
        "organization_names": "organization_id",
        "identifiers": "organization_id",
        "former_slugs": "organization_id",
    },
    "topics": {"former_slugs": "topic_id"},
    "series": {"identifiers": "series_id", "former_slugs": "series_id"},
    "sources": {},
}

# The column with which an identifier or a former slug points to a row of a table.
_IDENTIFIED = {table: column for column, table in IDENTIFIED.items()}
_FORMER = {table: column for column, table in NAMED.items()}

# What a merge joins, a record that does not know of it does not part; nor does it forget a slug.
_KEPT = {"merged_into_id"}


def load_records(
    connection: Connection, readings: Sequence[Reading], log: Callable[[str], None] | None = None
) -> dict[str, Counter[str]]:
    """Make the database say what records say, inside the caller's transaction.

    Returns, by the slug of each event, how many rows its record 'added', 'updated' and 'removed'; what several records
    share is counted with the first. `log` is told of each row in words. Raises RecordError, with every fault, when
    records contradict each other, or what an event outside them relies on.
    """
    with _without_garbage():
        return _Loading(connection, readings, log).run()


@contextmanager
def _without_garbage() -> Iterator[None]:
    """Keep Python from looking for garbage among the many rows of a load again and again, where there is none."""
    was_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looking:
            gc.enable()


@dataclass(slots=True)
class _Mention:
    """What one record says of a row."""

    reading: Reading
    place: Place
    part: Any


@dataclass(slots=True)
class _Subject:
    """A row that records describe under one slug: all that they say of it, and what the database has."""

    slug: str
    mentions: list[_Mention]
    row: RowMapping | None = None
    id: int = 0
    values: Values = field(default_factory=dict)

    @property
    def record(self) -> str:
        """The slug of the event whose record is the first to describe it."""
        return self.mentions[0].reading.record.event.slug


_Row = RowMapping | Values
# The passage, the column or None, and the column and the key of what it is about.
_Citing: TypeAlias = tuple[int, str | None, str, int]
_Alike = Callable[[_Row, Values], bool]
_Same = Callable[[Sequence[Values], Sequence[_Row]], dict[int, Any]]


class _Loading:
    """The loading of records together."""

    def __init__(self, connection: Connection, readings: Sequence[Reading], log: Callable[[str], None] | None) -> None:
        self.connection = connection
        self.readings = readings
        self.writer = Writer(connection, log)
        self.faults: list[Fault] = []
        self.subjects: dict[str, dict[str, _Subject]] = {}
        self.affiliations: dict[tuple[str, str, str], int] = {}
        self.dropped_affiliations: list[int] = []
        self.passages: dict[str, dict[tuple[int, int], int]] = {}
        self.outgrown_passages: dict[str, list[int]] = {}
        self.facts: list[tuple[Node, Fact, Reading]] = []
        self.others: dict[tuple[str, int], list[str]] = {}

    def run(self) -> dict[str, Counter[str]]:
        events = self.resolved(
            "events", ((each.record.event.slug, each, ("event",), each.record.event) for each in self.readings)
        )
        stored = [subject.row["id"] for subject in events.values() if subject.row is not None]
        relied_on = {table: of_events(self.connection, table, stored) for table in OF_EVENTS} if stored else {}
        try:
            for table in ("sources", "series", "topics", "organizations", "speakers"):
                self.load_shared(table)
            self.load_passages()
            self.load_names("organizations")
            self.load_names("speakers")
            self.load_affiliations()
            self.stop_at_faults()
            self.load_events()
            self.load_identifiers()
            self.load_former_slugs()
            self.stop_at_faults()
            self.load_citations()
            self.writer.flush()
            self.remove_unused(relied_on)
        except EvidenceError as error:
            file = self.readings[0].file if len(self.readings) == 1 else ""
            self.faults += [Fault(file, "", problem) for problem in error.problems]
        self.stop_at_faults()
        return {each.record.event.slug: self.writer.changes[each.record.event.slug] for each in self.readings}

    def stop_at_faults(self) -> None:
        if self.faults:
            raise RecordError(self.faults)

    # Which row is meant ----------------------------------------------------------------------------------------

    def resolved(self, table: str, described: Iterable[tuple[str, Reading, Place, Any]]) -> dict[str, _Subject]:
        """Return what the records describe of a table, by slug, each with its row where there is one already.

        A slug that a row had before leads to that row too, and so does the former slug that a record gives.
        """
        subjects: dict[str, _Subject] = {}
        for slug, reading, place, part in described:
            mention = _Mention(reading, place, part)
            subjects.setdefault(slug, _Subject(slug, [])).mentions.append(mention)
        target = TABLES[table]
        for row in rows_where(self.connection, target.c.slug, subjects.keys()):
            subjects[row["slug"]].row = row
        waiting = {slug: subject for slug, subject in subjects.items() if subject.row is None}
        self.find_renamed(table, waiting)
        self.subjects[table] = subjects
        by_id: dict[int, _Subject] = {}
        for subject in subjects.values():
            if subject.row is None:
                continue
            subject.id = subject.row["id"]
            other = by_id.setdefault(subject.id, subject)
            if other is not subject:
                mention = subject.mentions[0]
                problem = f"means the same row as {other.slug!r}, which is described too; describe it once"
                self.faults.append(mention.reading.fault(mention.place, problem))
        new = [subject for subject in subjects.values() if subject.row is None]
        for subject, key in zip(new, self.writer.new_keys(table, len(new)), strict=True):
            subject.id = key
        return subjects

    def find_renamed(self, table: str, waiting: Mapping[str, _Subject]) -> None:
        """Find the rows of slugs that are not there: by their former slugs, and by those that the records give."""
        target, former, column = TABLES[table], TABLES["former_slugs"], _FORMER[table]
        if not waiting:
            return
        given = {
            slug: subject
            for subject in waiting.values()
            for mention in subject.mentions
            for slug in getattr(mention.part, "former_slugs", ())
        }
        had = {
            row["slug"]: row[column]
            for row in rows_where(self.connection, former.c.slug, {*waiting, *given})
            if row[column]
        }
        rows = {row["id"]: row for row in rows_where(self.connection, target.c.id, set(had.values()))}
        for slug, subject in waiting.items():
            if slug in had:
                subject.row = rows[had[slug]]
        current = {row["slug"]: row for row in rows_where(self.connection, target.c.slug, given)}
        for slug, subject in given.items():
            if subject.row is None:
                subject.row = current.get(slug) or (rows[had[slug]] if slug in had else None)

    def load_shared(self, table: str) -> None:
        """Add what is missing of a shared table, and complete or correct what is there."""
        described = (
            (slug, reading, (table, slug), part if isinstance(part, Part) else Topic(name=part))
            for reading in self.readings
            for slug, part in getattr(reading.record, table).items()
        )
        subjects = self.resolved(table, described)
        for subject in subjects.values():
            self.agree(table, subject)
        new = [subject for subject in subjects.values() if subject.row is None]
        for subject in self.those_above_first(new):
            self.writer.record = subject.record
            self.writer.add(table, [{"id": subject.id, "slug": subject.slug, **subject.values}])
        for subject in subjects.values():
            if subject.row is not None:
                self.writer.record = subject.record
                self.reconcile(table, subject)
            if subject.mentions and isinstance(subject.mentions[0].part, Fact):
                node = Node(table, {}, id=subject.id)
                self.facts += [(node, mention.part, mention.reading) for mention in subject.mentions]
        if table == "sources":
            self.writer.sources = {subject.id for subject in subjects.values()}

    def those_above_first(self, new: list[_Subject]) -> Iterator[_Subject]:
        """Yield new rows, each after those of the same table that it refers to."""
        waiting = {subject.id: subject for subject in new}
        while waiting:
            free = [
                subject
                for subject in waiting.values()
                if not {subject.values.get("parent_id"), subject.values.get("merged_into_id")} & waiting.keys()
            ]
            yield from free
            if not free:
                return
            for subject in free:
                del waiting[subject.id]

    def agree(self, table: str, subject: _Subject) -> None:
        """Put together what the records say of a row; note a fault where they contradict each other."""
        first, *others = subject.mentions
        fields = fields_of(cast(type[Part], type(first.part)))
        subject.values = self.stored_values(table, first.part)
        if not others:
            return
        said_by = {column: first for column, value in subject.values.items() if value is not None}
        for mention in others:
            said = self.stored_values(table, mention.part)
            for key, column in fields.items():
                if (value := said[column]) is None:
                    continue
                if (earlier := said_by.setdefault(column, mention)) is mention:
                    subject.values[column] = value
                elif subject.values[column] != value:
                    there = self.in_words(table, column, subject.values[column])
                    here, file = self.in_words(table, column, value), earlier.reading.where
                    problem = f"{here} here, but {there} in {file}; make them agree"
                    self.faults.append(mention.reading.fault((*mention.place, key), problem))

    def stored_values(self, table: str, part: Part) -> Values:
        """Return the values of the columns of a part: the key of a row where the record names it by its slug."""
        values = {column: getattr(part, key) for key, column in fields_of(type(part)).items()}
        for column, target in _references(table, type(part)).items():
            if values[column] is not None:
                values[column] = self.subjects[target][values[column]].id
        return values

    def wanted_slug(self, table: str, subject: _Subject) -> str:
        """Return the slug that a row is to have: a former one does not come back, unless the record asks for it."""
        row = cast(RowMapping, subject.row)
        asked = any(row["slug"] in getattr(mention.part, "former_slugs", ()) for mention in subject.mentions)
        if subject.slug == row["slug"] or asked or subject.slug not in self.former_slugs_of(table, subject.id):
            return subject.slug
        return str(row["slug"])

    def reconcile(self, table: str, subject: _Subject) -> None:
        """Bring a row up to date; where another event relies on a value that differs, note a fault instead."""
        row = cast(RowMapping, subject.row)
        mention = subject.mentions[0]
        self.writer.change(table, row, differences(row, {"slug": self.wanted_slug(table, subject)}))
        self.reconcile_values(table, row, subject.values, mention, (table, subject.id))

    def reconcile_values(
        self, table: str, row: RowMapping, wanted: Values, mention: _Mention, owner: tuple[str, int]
    ) -> None:
        """Bring the columns of a shared row up to date; `owner` is the table and id of the row that it belongs to."""
        if not (differing := differences(row, wanted)):
            return
        differing = {name: value for name, value in differing.items() if name not in _KEPT or value is not None}
        if differing and (others := self.other_events(*owner)):
            for name, value in differing.items():
                known = row[name]
                if known is not None and value is not None:
                    here, there = self.in_words(table, name, value), self.in_words(table, name, known)
                    problem = (
                        f"{here} here, but {there} in {', '.join(others)}; make them agree, and load both together"
                    )
                    self.faults.append(mention.reading.fault((*mention.place, _KEYS.get(name, name)), problem))
            # What this record does not know, another may.
            differing = {name: value for name, value in differing.items() if row[name] is None}
        else:
            # Nor is it forgotten while a source of another vouches for it.
            forgotten = {name for name, value in differing.items() if value is None}
            if forgotten and self.writer.vouched(table, {row["id"]: forgotten}):
                differing = {name: value for name, value in differing.items() if value is not None}
        self.writer.change(table, row, differing)

    def in_words(self, table: str, column: str, value: Any) -> str:
        if (target := _referred(table, column)) is not None:
            slugs = {subject.id: slug for slug, subject in self.subjects[target].items()}
            here = TABLES[target]
            value = slugs.get(value) or self.connection.scalar(select(here.c.slug).where(here.c.id == value))
        return repr(value) if isinstance(value, str) else str(value)

    def other_events(self, table: str, key: int) -> list[str]:
        """Return the slugs of the events outside these records that rely on a shared row."""
        if table == "events":
            return []
        if (table, key) not in self.others:
            query = text(f"SELECT slug, id FROM events WHERE id IN ({EVENTS_OF[table]}) ORDER BY slug")  # noqa: S608
            own = {subject.id for subject in self.subjects["events"].values()}
            found = self.connection.execute(query, {"id": key})
            self.others[table, key] = [slug for slug, event_id in found if event_id not in own]
        return self.others[table, key]

    def former_slugs_of(self, table: str, key: int) -> set[str]:
        former = TABLES["former_slugs"]
        return set(self.connection.scalars(select(former.c.slug).where(former.c[_FORMER[table]] == key)))

    # What shared rows own --------------------------------------------------------------------------------------

    def load_names(self, owners: str) -> None:
        """Add and correct the other names of speakers or organizations; the same name in several records is one."""
        (table,) = (name for name in _OWNED[owners] if name.endswith("_names"))
        column = _OWNED[owners][table]
        present = self.stored_below(table, column, owners)
        for subject in self.subjects[owners].values():
            names = self.put_together((self.names_in(mention) for mention in subject.mentions), _same_names)
            same = _same_names([name.values for name in names], present[subject.id])
            gone = {row["id"] for row in present[subject.id]} - {row["id"] for row in same.values()}
            if gone and not self.other_events(owners, subject.id):
                self.writer.record = subject.record
                self.writer.delete(table, sorted(gone))
            for number, name in enumerate(names):
                self.writer.record = name.record
                if (known := same.get(number)) is None:
                    self.writer.insert(table, [{column: subject.id, **name.values}])
                else:
                    self.reconcile_values(table, known, name.values, name.mentions[0], (owners, subject.id))

    def names_in(self, mention: _Mention) -> list[_Subject]:
        """Return the other names that one record gives a speaker or an organization."""
        names = []
        for number, entry in enumerate(mention.part.names):
            name = Name(name=entry) if isinstance(entry, str) else entry
            here = _Mention(mention.reading, (*mention.place, "names", number), name)
            names.append(_Subject(name.name, [here], values=msgspec.structs.asdict(name)))
        return names

    def stored_below(self, table: str, column: str, owners: str) -> dict[int, list[RowMapping]]:
        """Return the rows that belong to those of a shared table, by the id of the owner, in order."""
        found: dict[int, list[RowMapping]] = defaultdict(list)
        ids = [subject.id for subject in self.subjects[owners].values() if subject.row is not None]
        for row in sorted(rows_where(self.connection, TABLES[table].c[column], ids), key=lambda row: int(row["id"])):
            found[row[column]].append(row)
        return found

    def put_together(self, listed: Iterable[list[_Subject]], same: _Same) -> list[_Subject]:
        """Return what several records list, each once; `same` tells which of a list are known already."""
        lists = iter(listed)
        known = next(lists, [])
        for here in lists:
            found = same([each.values for each in here], [each.values for each in known])
            for number, each in enumerate(here):
                if number not in found:
                    known.append(each)
                    continue
                twin = next(other for other in known if other.values is found[number])
                twin.mentions += each.mentions
                for name, value in each.values.items():
                    if twin.values[name] is None:
                        twin.values[name] = value
                    elif value not in (None, twin.values[name]):
                        mention, file = each.mentions[0], twin.mentions[0].reading.where
                        problem = f"{value!r} here, but {twin.values[name]!r} in {file}; make them agree"
                        self.faults.append(mention.reading.fault((*mention.place, name), problem))
        return known

    def load_identifiers(self) -> None:
        """Make the identifiers of all that has any those of the records."""
        whose: dict[tuple[str, str], tuple[str, int]] = {}
        for table, column in _IDENTIFIED.items():
            wanted: dict[int, dict[tuple[Any, ...], str]] = defaultdict(dict)
            for subject in self.subjects[table].values():
                wanted.setdefault(subject.id, {})
                for mention in subject.mentions:
                    for scheme, values in mention.part.identifiers.items():
                        for value in [values] if isinstance(values, str) else values:
                            wanted[subject.id].setdefault((scheme, value), mention.reading.record.event.slug)
                            if table == "sources":
                                continue
                            if whose.setdefault((scheme, value), (table, subject.id)) != (table, subject.id):
                                problem = f"{value!r} identifies another row too; if both are one, say so with same_as"
                                place = (*mention.place, "identifiers", scheme)
                                self.faults.append(mention.reading.fault(place, problem))
            if table != "sources":
                self.refuse_taken_identifiers(table, column, wanted)
            if self.faults:
                continue
            present = self.stored_below("identifiers", column, table)
            # First what goes: it may be in the way of what comes.
            for subject in self.subjects[table].values():
                gone = [
                    row["id"] for row in present[subject.id] if (row["scheme"], row["value"]) not in wanted[subject.id]
                ]
                if gone and not self.other_events(table, subject.id):
                    self.writer.record = subject.record
                    self.writer.delete("identifiers", gone)
            for owner, listed in wanted.items():
                there = {(row["scheme"], row["value"]) for row in present[owner]}
                for (scheme, value), record in listed.items():
                    if (scheme, value) not in there:
                        self.writer.record = record
                        self.writer.insert("identifiers", [{column: owner, "scheme": scheme, "value": value}])

    def refuse_taken_identifiers(
        self, table: str, column: str, wanted: Mapping[int, Mapping[tuple[Any, ...], str]]
    ) -> None:
        """Note a fault for each identifier that is another row's, unless these records take it from there."""
        owners = {pair: key for key, listed in wanted.items() for pair in listed}
        values = {value for _, value in owners}
        for row in rows_where(self.connection, TABLES["identifiers"].c.value, values):
            key = owners.get((row["scheme"], row["value"]))
            (other,) = (each for each in IDENTIFIED if row[each] is not None)
            if key is None or other == "source_id" or (other, row[other]) == (column, key):
                continue
            if other == column and row[column] in wanted and not self.other_events(table, row[column]):
                continue
            target = TABLES[IDENTIFIED[other]]
            slug = self.connection.scalar(select(target.c.slug).where(target.c.id == row[other]))
            subject = next(each for each in self.subjects[table].values() if each.id == key)
            mention = subject.mentions[0]
            problem = (
                f"{row['value']!r} is that of {slug!r} in {target.name} already; if both are one, say so with same_as"
            )
            self.faults.append(mention.reading.fault((*mention.place, "identifiers", row["scheme"]), problem))

    def load_former_slugs(self) -> None:
        """Remember the former slugs that records give; none is ever forgotten by loading."""
        # The database remembers by itself what a rename leaves behind.
        self.writer.flush()
        former = TABLES["former_slugs"]
        for table, column in _FORMER.items():
            wanted = {
                (subject.id, slug): mention
                for subject in self.subjects[table].values()
                for mention in subject.mentions
                for slug in getattr(mention.part, "former_slugs", ())
            }
            slugs = {slug for _, slug in wanted}
            if not slugs:
                continue
            had = {row["slug"]: row[column] for row in rows_where(self.connection, former.c.slug, slugs) if row[column]}
            current = {row["slug"]: row["id"] for row in rows_where(self.connection, TABLES[table].c.slug, slugs)}
            for (key, slug), mention in wanted.items():
                owner = current.get(slug, had.get(slug))
                if owner is not None and owner != key:
                    problem = f"{slug!r} means another row already; leave it out, or say that both are one with same_as"
                    self.faults.append(mention.reading.fault((*mention.place, "former_slugs"), problem))
                elif owner is None:
                    self.writer.record = mention.reading.record.event.slug
                    self.writer.insert("former_slugs", [{column: key, "slug": slug}])
                    # Another record may say the same of another row.
                    had[slug] = key

    def load_affiliations(self) -> None:
        """Add and correct the posts of speakers; the same post in several records is one."""
        present = self.stored_below("affiliations", "speaker_id", "speakers")
        for subject in self.subjects["speakers"].values():
            posts = self.put_together((self.posts_in(mention) for mention in subject.mentions), _same_posts)
            same = _same_posts([post.values for post in posts], present[subject.id])
            for number, post in enumerate(posts):
                self.writer.record = post.record
                if (known := same.get(number)) is None:
                    (post.id,) = self.writer.insert("affiliations", [{"speaker_id": subject.id, **post.values}])
                else:
                    post.id = known["id"]
                    self.reconcile_values(
                        "affiliations", known, post.values, post.mentions[0], ("speakers", subject.id)
                    )
                node = Node("affiliations", {"speaker_id": subject.id}, id=post.id)
                for mention in post.mentions:
                    key = mention.reading.record.event.slug, subject.slug, str(mention.place[-1])
                    self.affiliations[key] = post.id
                    self.facts.append((node, mention.part, mention.reading))
            gone = {row["id"] for row in present[subject.id]} - {row["id"] for row in same.values()}
            if gone and not self.other_events("speakers", subject.id):
                self.dropped_affiliations += sorted(gone)

    def posts_in(self, mention: _Mention) -> list[_Subject]:
        """Return the posts of a speaker that one record describes."""
        posts = []
        for key, held in mention.part.affiliations.items():
            values = self.stored_values("affiliations", held)
            here = _Mention(mention.reading, (*mention.place, "affiliations", key), held)
            posts.append(_Subject(key, [here], values=values))
        return posts

    # What belongs to the events --------------------------------------------------------------------------------

    def load_events(self) -> None:
        subjects = self.subjects["events"]
        trees = stored_events(self.connection, [each.id for each in subjects.values() if each.row is not None])
        for subject in subjects.values():
            (mention,) = subject.mentions
            self.writer.record = subject.slug
            self.agree("events", subject)
            event: Event = mention.part
            if subject.row is None:
                self.writer.add("events", [{"id": subject.id, **subject.values}])
                stored = Node("events", {}, id=subject.id)
            else:
                stored = trees[subject.id]
                wanted = {**subject.values, "slug": self.wanted_slug("events", subject)}
                self.writer.change("events", subject.row, differences(subject.row, wanted))
            self.facts.append((stored, event, mention.reading))
            self.writer.link_topics("events", [(subject.id, stored.topics, self.topic_ids(event.topics))])
            _EventLoading(self, mention.reading, subject.id, stored).run()

    def key_of(self, table: str, slug: str | None) -> int | None:
        return self.subjects[table][slug].id if slug is not None else None

    def topic_ids(self, slugs: Collection[str]) -> frozenset[int]:
        if not slugs:
            return frozenset()
        return frozenset(self.subjects["topics"][slug].id for slug in slugs)

    # What the records rest on ----------------------------------------------------------------------------------

    def load_passages(self) -> None:
        """Make the sentences of the sources those of their outlines."""
        passages = TABLES["passages"].c
        subjects = self.subjects["sources"]
        stored: dict[int, dict[tuple[int, int], tuple[int, str | None]]] = defaultdict(dict)
        present = [subject.id for subject in subjects.values() if subject.row is not None]
        columns = (passages.source_id, passages.paragraph, passages.sentence, passages.id, passages.text)
        for source_id, paragraph, sentence, key, said in selected(
            self.connection, columns, passages.source_id, present
        ):
            stored[source_id][paragraph, sentence] = key, said
        for slug, subject in subjects.items():
            self.writer.record = subject.record
            first = subject.mentions[0]
            texts: dict[tuple[int, int], str] = {}
            for mention in subject.mentions:
                if mention.part.outline != first.part.outline:
                    problem = f"differs from the outline in {first.reading.where}; make them agree"
                    self.faults.append(mention.reading.fault((*mention.place, "outline"), problem))
                for number, sentence in mention.part.texts.items():
                    start, _, place = number.partition(".")
                    if texts.setdefault((int(start), int(place)), sentence) != sentence:
                        problem = f"differs from the text in {first.reading.where}; make them agree"
                        self.faults.append(mention.reading.fault((*mention.place, "texts", number), problem))
            here = stored[subject.id]
            numbers = [
                (paragraph, each) for paragraph, count in enumerate(first.part.outline) for each in range(1, count + 1)
            ]
            if here and here.keys() != set(numbers) and (others := self.other_events("sources", subject.id)):
                problem = f"differs from the outline that {', '.join(others)} cites; make them agree"
                self.faults.append(first.reading.fault((*first.place, "outline"), problem))
                continue
            missing = [number for number in numbers if number not in here]
            added = self.writer.insert(
                "passages",
                [
                    {"source_id": subject.id, "paragraph": number[0], "sentence": number[1], "text": texts.get(number)}
                    for number in missing
                ],
            )
            self.passages[slug] = {number: key for number, (key, _) in here.items()}
            self.passages[slug] |= zip(missing, added, strict=True)
            self.writer.update(
                "passages",
                [
                    (here[number][0], {"text": sentence})
                    for number, sentence in texts.items()
                    if number in here and here[number][1] != sentence
                ],
            )
            outgrown = here.keys() - set(numbers)
            self.outgrown_passages[slug] = [key for number, (key, _) in here.items() if number in outgrown]

    def load_citations(self) -> None:
        """Make the citations of what the records describe those that they give."""
        wanted: dict[_Citing, tuple[str | None, str]] = {}
        described: dict[tuple[str, int], Node] = {}
        # Most sentences are cited by several rows.
        known: dict[str, dict[str, list[int]]] = defaultdict(dict)
        for node, part, reading in self.facts:
            target = (CITED[node.table], node.id)
            described[target] = node
            fields = fields_of(type(part))
            record = reading.record.event.slug
            passages = known[record]
            # As nearly all are.
            one = ((None, part.cite, None),) if isinstance(part.cite, str) else None
            for key, passage, says in one or part.citations():
                if passage not in passages:
                    passages[passage] = [
                        self.passages[slug][paragraph, sentence]
                        for slug, paragraph, sentence in cited_sentences(reading.record, passage)
                    ]
                column = fields[key] if key else None
                for passage_id in passages[passage]:
                    wanted.setdefault((passage_id, column, *target), (says, record))
        stored = self.stored_citations()
        new: dict[str, list[Values]] = defaultdict(list)
        for place, (says, record) in wanted.items():
            if place not in stored:
                passage_id, column, target_column, target_id = place
                new[record].append({"passage_id": passage_id, "field": column, "says": says, target_column: target_id})
            elif stored[place][1] != says:
                self.writer.record = record
                self.writer.update("citations", [(stored[place][0], {"says": says})])
        for record, rows in new.items():
            self.writer.record = record
            self.writer.insert("citations", rows)
        gone = [
            key
            for place, (key, _) in stored.items()
            if place not in wanted and place[2:] in described and not self.shared_with_others(described[place[2:]])
        ]
        self.writer.delete("citations", gone)
        self.drop_outgrown_passages()

    def stored_citations(self) -> dict[_Citing, tuple[int, str | None]]:
        """Return the key of each citation by the sources of these records, and what it says instead if it does."""
        known = [subject.id for subject in self.subjects["sources"].values() if subject.row is not None]
        if not known:
            return {}
        citations, passages = TABLES["citations"].c, TABLES["passages"].c
        targets = [citations[column] for column in TARGETS]
        column = case(*((target.is_not(None), literal_column(f"'{target.name}'")) for target in targets))
        columns = (citations.passage_id, citations.field, column, func.coalesce(*targets), citations.id, citations.says)
        of_passage = TABLES["passages"].join(TABLES["citations"], passages.id == citations.passage_id)
        found = selected(self.connection, columns, passages.source_id, known, of_passage)
        return {(passage_id, field, *target): (key, says) for passage_id, field, *target, key, says in found}

    def drop_outgrown_passages(self) -> None:
        """Remove the sentences that sources do not have any more."""
        for slug, outgrown in self.outgrown_passages.items():
            if not outgrown:
                continue
            subject = self.subjects["sources"][slug]
            self.writer.record = subject.record
            self.writer.flush()
            if rows_where(self.connection, TABLES["citations"].c.passage_id, outgrown):
                problem = "rows of other conferences rest on sentences that it does not have any more"
                mention = subject.mentions[0]
                self.faults.append(mention.reading.fault((*mention.place, "outline"), problem))
            else:
                self.writer.delete("passages", outgrown)

    def shared_with_others(self, node: Node) -> bool:
        """Say whether other events rely on a row too, whose citations are then not these records' alone."""
        if node.table == "affiliations":
            return bool(self.other_events("speakers", node.values["speaker_id"]))
        return node.table in EVENTS_OF and bool(self.other_events(node.table, node.id))

    # What is not needed any more -------------------------------------------------------------------------------

    def remove_unused(self, relied_on: dict[str, set[int]]) -> None:
        """Remove what only these events relied on and their records do not describe any more."""
        self.writer.record = self.readings[0].record.event.slug
        vouched = self.writer.vouched("affiliations", dict.fromkeys(self.dropped_affiliations))
        self.writer.delete("affiliations", [key for key in self.dropped_affiliations if key not in vouched])
        # Speakers first: their affiliations may be all that holds an organization.
        for table in ("speakers", "organizations", "topics", "series"):
            described = {subject.id for subject in self.subjects[table].values()}
            candidates = relied_on.get(table, set()) - described
            # An organization is free only when the last of its parts is gone.
            while gone := sorted(key for key in candidates if not self.in_use(table, key)):
                for child, column in _OWNED[table].items():
                    self.writer.delete(
                        child, [row["id"] for row in rows_where(self.connection, TABLES[child].c[column], gone)]
                    )
                self.writer.delete(table, gone)
                candidates.difference_update(gone)

    def in_use(self, table: str, key: int) -> bool:
        references = [
            exists().where(column == key)
            for referring in TABLES.values()
            if referring.name not in _OWNED[table]
            and referring.name not in ("citations", "identifiers", "former_slugs")
            for column in referring.c
            if any(target.column is TABLES[table].c.id for target in column.foreign_keys)
        ]
        return bool(self.connection.scalar(select(or_(*references)))) or bool(self.writer.vouched(table, {key: None}))


class _EventLoading:
    """The loading of what stands below one event."""

    def __init__(self, loading: _Loading, reading: Reading, event_id: int, stored: Node) -> None:
        self.loading = loading
        self.reading = reading
        self.event_id = event_id
        self.stored = stored

    def run(self) -> None:
        record, writer = self.reading.record, self.loading.writer
        sessions = [self.session(session) for session in record.sessions]
        left_over = self.sync("sessions", sessions)
        ids = {session.id: node.id for session, node in zip(record.sessions, sessions, strict=True)}
        writer.remove(self.sync("statements", [self.statement(statement, ids) for statement in record.statements]))
        # Only now does no statement stand in them any more.
        writer.remove(left_over)
        writer.remove(self.sync("appearances", [self.appearance(entry) for entry in record.appearances]))
        bodies = [self.node("participations", body, {}) for body in record.participations]
        writer.remove(self.sync("participations", bodies))

    def sync(self, table: str, wanted: list[Node]) -> list[Node]:
        family = Family(self.stored.below(table), wanted, {"event_id": self.event_id})
        return self.loading.writer.sync([family])

    def node(
        self, table: str, part: Fact, others: Values, children: Sequence[Node] = (), topics: Collection[str] = ()
    ) -> Node:
        """Return the node of a part, whose evidence is noted, with the columns that name other rows filled in."""
        values = {column: getattr(part, key) for key, column in fields_of(type(part)).items() if column not in others}
        for column in ("speaker_id", "organization_id"):
            if values.get(column) is not None:
                values[column] = self.loading.subjects[f"{column.removesuffix('_id')}s"][values[column]].id
        node = Node(table, values | others, list(children), self.loading.topic_ids(topics))
        self.loading.facts.append((node, part, self.reading))
        return node

    def session(self, session: Session) -> Node:
        appearances = [self.appearance(entry) for entry in session.appearances]
        return self.node("sessions", session, {}, appearances, session.topics)

    def statement(self, statement: Statement, sessions: dict[str, int]) -> Node:
        appearances = [self.appearance(entry) for entry in statement.appearances]
        session_id = sessions[statement.session] if statement.session is not None else None
        return self.node("statements", statement, {"session_id": session_id}, appearances)

    def appearance(self, entry: Appearance) -> Node:
        slug = self.reading.record.event.slug
        speaker_id = self.loading.key_of("speakers", entry.speaker)
        capacities = [
            Node(
                "capacities",
                {"affiliation_id": self.loading.affiliations[slug, str(entry.speaker), key], "speaker_id": speaker_id},
            )
            for key in entry.capacities
        ]
        remarks = [self.node("remarks", remark, {}, (), remark.topics) for remark in entry.remarks]
        return self.node("appearances", entry, {"event_id": self.event_id}, capacities + remarks)


def _referred(table: str, column: str) -> str | None:
    """Return the table whose keys a column holds, where a record names the row by its slug."""
    return {"parent_id": "organizations", "merged_into_id": table, "series_id": "series"}.get(
        column, f"{column.removesuffix('_id')}s" if column in ("organization_id", "speaker_id") else None
    )


@cache
def _references(table: str, part: type[Part]) -> dict[str, str]:
    """Return the columns of a part that hold keys of rows that the record names by their slugs, with their tables."""
    return {column: target for column in fields_of(part).values() if (target := _referred(table, column)) is not None}


def _same(
    wanted: Sequence[Values],
    present: Sequence[_Row],
    key: Sequence[str],
    likenesses: Sequence[Callable[[_Row, Values], bool]],
) -> dict[int, Any]:
    """Return which of the rows at hand each wanted one means, by its number: they agree in `key`, and are alike."""
    found: dict[int, Any] = {}
    if not present:
        return found
    if len(wanted) == len(present) and all(map(_holds, present, wanted)):
        return dict(enumerate(present))
    # The exact ones first, lest a vaguer one take them.
    for alike in likenesses:
        for number, values in enumerate(wanted):
            for row in present:
                taken = any(row is other for other in found.values())
                same_key = all(row[name] == values[name] for name in key)
                if number not in found and not taken and same_key and alike(row, values):
                    found[number] = row
    return found


def _holds(row: _Row, values: Values) -> bool:
    return all(row[name] == value for name, value in values.items())


def _same_names(wanted: Sequence[Values], present: Sequence[_Row]) -> dict[int, Any]:
    """Return the known name that each wanted one means: the same, in possibly the same language and time."""
    columns = ("language", "started", "ended")
    return _same(wanted, present, ("name",), (_equal(columns), _compatible(columns)))


def _same_posts(wanted: Sequence[Values], present: Sequence[_Row]) -> dict[int, Any]:
    """Return the known affiliation that each wanted one means: of the same title, body, and possibly the same time."""
    dates = ("started", "ended")
    return _same(wanted, present, ("title", "organization_id"), (_equal(dates), _compatible(dates), _overlapping))


def _equal(columns: Sequence[str]) -> _Alike:
    return lambda row, values: all(row[name] == values[name] for name in columns)


def _compatible(columns: Sequence[str]) -> _Alike:
    return lambda row, values: all(None in (row[name], values[name]) or row[name] == values[name] for name in columns)


def _overlapping(row: _Row, values: Values) -> bool:
    def ends_before(ended: str | None, started: str | None) -> bool:
        return None not in (ended, started) and ended != OPEN and last_day(ended or "") < first_day(started or "")

    return not ends_before(row["ended"], values["started"]) and not ends_before(values["ended"], row["started"])
