"""Dumping: from rows back to the record of a conference, and from a record to TOML as a person would write it."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.engine import Connection, RowMapping

from conference_record.models import TARGETS
from conference_record.models.identity import IDENTIFIED, NAMED
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.find import TABLES, event_named, event_slugs, rows_where
from conference_record.seeds.query.reliance import OF_EVENTS, of_events
from conference_record.seeds.query.tree import RowTree as Node, stored_events
from conference_record.seeds.record import format as parts
from conference_record.seeds.record.format import Contradiction, Fact, Passages, Record, fields_of

PartT = TypeVar("PartT", bound=parts.Part)

# The column with which an identifier or a former slug points to a row of a table.
_IDENTIFIED = {table: column for column, table in IDENTIFIED.items()}
_FORMER = {table: column for column, table in NAMED.items()}

# What wants evidence, and is no event's alone.
_SHARED = ("organizations", "speakers", "affiliations")


class DumpError(ConferenceRecordError):
    """Raised for what cannot be dumped; says why."""


def dump_record(connection: Connection, slug: str) -> Record:
    """Return the record of a conference as the database has it, however it got there.

    Takes as many queries as there are tables. Raises UnknownEventError when there is no such conference.
    """
    row = event_named(connection, slug)
    return _Dumping(connection, row, _sources_of_shared_rows(connection)).record()


def dump_all(connection: Connection, folder: Path) -> tuple[list[Path], list[str]]:
    """Write each conference to a file of its own in a folder, and return the files and what is in none of them.

    A file is replaced whole or not at all. Raises DumpError where a file cannot be written.
    """
    files = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        of_shared_rows = _sources_of_shared_rows(connection)
        for slug in event_slugs(connection):
            file = folder / f"{slug}.toml"
            unfinished = file.with_suffix(".toml.unfinished")
            record = _Dumping(connection, event_named(connection, slug), of_shared_rows).record()
            unfinished.write_text(to_toml(record), encoding="utf-8", newline="\n")
            unfinished.replace(file)
            files.append(file)
    except OSError as error:
        raise DumpError(f"{error.filename}: {error.strerror or 'cannot be written'}") from None
    return files, list(_left_out(connection))


def _left_out(connection: Connection) -> Iterator[str]:
    """Yield a line for each shared table in which there are rows on which no conference relies."""
    events = list(connection.scalars(select(TABLES["events"].c.id)))
    for table in OF_EVENTS:
        relied_on: set[int] = set()
        for start in range(0, len(events), 1000):
            relied_on |= of_events(connection, table, events[start : start + 1000])
        named = connection.execute(select(TABLES[table].c.id, TABLES[table].c.slug))
        if alone := sorted(slug for key, slug in named if key not in relied_on):
            some = ", ".join(alone[:3]) + (", ..." if len(alone) > 3 else "")
            yield f"in no conference, and so in no file: {len(alone)} {table} ({some})"


def _sources_of_shared_rows(connection: Connection) -> set[int]:
    """Return the sources that vouch for no event's own rows, but at most for what events share."""
    sources, citations, passages = TABLES["sources"], TABLES["citations"], TABLES["passages"]
    of_an_event = or_(*(citations.c[column].is_not(None) for column, table in TARGETS.items() if table not in _SHARED))
    vouching = exists().where(
        passages.c.source_id == sources.c.id, citations.c.passage_id == passages.c.id, of_an_event
    )
    return set(connection.scalars(select(sources.c.id).where(~vouching)))


def _points_to(ids: Mapping[str, list[int]]) -> ColumnElement[bool]:
    """Return the condition that a citation points to one of some rows, given by the column that names them."""
    citations = TABLES["citations"]
    return or_(*(citations.c[column].in_(keys) for column, keys in ids.items()))


class _Dumping:
    """The dumping of one conference."""

    def __init__(self, connection: Connection, event: RowMapping, of_shared_rows: set[int]) -> None:
        self.connection = connection
        self.event = event
        self.of_shared_rows = of_shared_rows
        self.tree = stored_events(connection, [event["id"]])[event["id"]]
        self.shared = {table: self.rows_of_event(table) for table in ("series", "topics", "organizations", "speakers")}
        self.slugs = {table: {key: row["slug"] for key, row in rows.items()} for table, rows in self.shared.items()}
        self.names = {
            table: self.below(f"{table[:-1]}_names", f"{table[:-1]}_id", self.shared[table])
            for table in ("organizations", "speakers")
        }
        self.affiliations = self.below("affiliations", "speaker_id", self.shared["speakers"])
        self.affiliation_keys = {
            key: name
            for posts in self.affiliations.values()
            for key, name in _distinct((row["id"], self.affiliation_name(row)) for row in posts).items()
        }
        self.session_ids = _distinct(
            (node.id, node.values["number"] or node.values["kind"] or "session") for node in self.tree.below("sessions")
        )
        self.targets = self.rows_that_want_evidence()
        self.sources = self.cited_sources()
        self.cites = self.citations()
        self.identifiers: dict[tuple[str, int], dict[str, Any]] = {}
        self.former_slugs: dict[tuple[str, int], list[str]] = {}
        self.identifiers_and_former_slugs()

    def record(self) -> Record:
        return Record(
            event=self.part(parts.Event, "events", self.event, topics=self.topic_slugs(self.tree.topics)),
            sources={row["slug"]: self.source(row) for row in self.sources.values()},
            series={row["slug"]: self.part(parts.Series, "series", row) for row in _by_slug(self.shared["series"])},
            topics={row["slug"]: self.topic(row) for row in _by_slug(self.shared["topics"])},
            organizations={
                row["slug"]: self.part(
                    parts.Organization, "organizations", row, names=self.other_names("organizations", row["id"])
                )
                for row in self.organizations_from_the_top()
            },
            speakers={row["slug"]: self.speaker(row) for row in self.speakers_in_order()},
            participations=[self.node(parts.Participation, node) for node in self.tree.below("participations")],
            sessions=[
                self.node(
                    parts.Session,
                    node,
                    id=self.session_ids[node.id],
                    topics=self.topic_slugs(node.topics),
                    appearances=self.appearances(node),
                )
                for node in self.tree.below("sessions")
            ],
            statements=[
                self.node(parts.Statement, node, appearances=self.appearances(node))
                for node in self.tree.below("statements")
            ],
            appearances=self.appearances(self.tree),
        )

    def rows_of_event(self, table: str) -> dict[int, RowMapping]:
        """Return the rows of a shared table that the event relies on, by id."""
        target = TABLES[table]
        ids = of_events(self.connection, table, [self.event["id"]])
        return {row["id"]: row for row in rows_where(self.connection, target.c.id, ids)}

    def below(self, table: str, column: str, owners: Iterable[int]) -> dict[int, list[RowMapping]]:
        """Return the rows that belong to shared rows, by the id of those, in the order in which they were added."""
        target = TABLES[table]
        found: dict[int, list[RowMapping]] = defaultdict(list)
        wanted = select(target).where(target.c[column].in_(list(owners))).order_by(target.c.id)
        for row in self.connection.execute(wanted).mappings():
            found[row[column]].append(row)
        return found

    def affiliation_name(self, row: RowMapping) -> str:
        return self.slugs["organizations"].get(row["organization_id"]) or row["title"] or "post"

    def part(self, kind: type[PartT], table: str, row: Mapping[str, Any] | RowMapping, **others: Any) -> PartT:
        """Return a part of the record from its row; keys of other rows become what the record calls those."""
        named: dict[str, Mapping[int, str]] = {
            "parent_id": self.slugs["organizations"],
            "organization_id": self.slugs["organizations"],
            "speaker_id": self.slugs["speakers"],
            "session_id": self.session_ids,
            "series_id": self.slugs["series"],
            "merged_into_id": self.slugs.get(table, {}),
        }
        values = {}
        for key, column in fields_of(kind).items():
            value = row.get(column)
            values[key] = named[column][value] if column in named and value is not None else value
        kept: dict[str, Mapping[tuple[str, int], Any]] = {
            "cite": self.cites,
            "identifiers": self.identifiers,
            "former_slugs": self.former_slugs,
        }
        for key in kept.keys() & set(kind.__struct_fields__):
            if (found := kept[key].get((table, row["id"]))) is not None:
                values[key] = found
        return kind(**values, **others)

    def node(self, kind: type[PartT], node: Node, **others: Any) -> PartT:
        """Return a part of the record from a row below the event."""
        return self.part(kind, node.table, {**node.values, "id": node.id}, **others)

    def identifiers_and_former_slugs(self) -> None:
        """Read how other registers, and earlier days, call the event and what it shares with others."""
        rows = {**self.shared, "sources": self.sources, "events": {self.event["id"]: self.event}}
        for table, column in _IDENTIFIED.items():
            for row in rows_where(self.connection, TABLES["identifiers"].c[column], rows[table]):
                known = self.identifiers.setdefault((table, row[column]), {})
                known.setdefault(row["scheme"], []).append(row["value"])
        for target, known in self.identifiers.items():
            in_order = {scheme: sorted(values) for scheme, values in sorted(known.items())}
            self.identifiers[target] = {
                scheme: values[0] if len(values) == 1 else values for scheme, values in in_order.items()
            }
        for table, column in _FORMER.items():
            for row in rows_where(self.connection, TABLES["former_slugs"].c[column], rows[table]):
                self.former_slugs.setdefault((table, row[column]), []).append(row["slug"])
        for slugs in self.former_slugs.values():
            slugs.sort()

    def topic(self, row: RowMapping) -> str | parts.Topic:
        """Return a topic by its name alone, if that is all that is known."""
        topic = self.part(parts.Topic, "topics", row)
        return topic.name if topic == parts.Topic(name=topic.name) else topic

    def other_names(self, owners: str, key: int) -> list[str | parts.Name]:
        names: list[str | parts.Name] = []
        for row in self.names[owners].get(key, []):
            name = parts.Name(**{field: row[field] for field in parts.Name.__struct_fields__})
            names.append(row["name"] if name == parts.Name(name=row["name"]) else name)
        return names

    def organizations_from_the_top(self) -> list[RowMapping]:
        rows = self.shared["organizations"]

        def lineage(row: RowMapping) -> list[str]:
            above = rows.get(row["parent_id"]) if row["parent_id"] is not None else None
            return [*(lineage(above) if above is not None else ()), row["slug"]]

        return sorted(rows.values(), key=lineage)

    def speakers_in_order(self) -> list[RowMapping]:
        """Return the speakers as they first appear: in statements, in sessions, then at the event only."""
        nodes = [*self.tree.below("statements"), *self.tree.below("sessions"), self.tree]
        ids = dict.fromkeys(
            entry.values["speaker_id"]
            for node in nodes
            for entry in node.below("appearances")
            if entry.values["speaker_id"] is not None
        )
        # Each before the one that it is the same as, who may not appear at all.
        for key in list(ids):
            if (merged_into := self.shared["speakers"][key]["merged_into_id"]) is not None:
                ids.setdefault(merged_into)
        return [self.shared["speakers"][key] for key in ids]

    def speaker(self, row: RowMapping) -> parts.Speaker:
        affiliations = {
            self.affiliation_keys[held["id"]]: self.part(parts.Affiliation, "affiliations", held)
            for held in self.affiliations.get(row["id"], [])
        }
        names = self.other_names("speakers", row["id"])
        return self.part(parts.Speaker, "speakers", row, names=names, affiliations=affiliations)

    def appearances(self, node: Node) -> list[parts.Appearance]:
        return [
            self.node(
                parts.Appearance,
                entry,
                capacities=[self.affiliation_keys[held.values["affiliation_id"]] for held in entry.below("capacities")],
                remarks=[
                    self.node(parts.Remark, remark, topics=self.topic_slugs(remark.topics))
                    for remark in entry.below("remarks")
                ],
            )
            for entry in node.below("appearances")
        ]

    def topic_slugs(self, ids: Iterable[int]) -> list[str]:
        return sorted(self.slugs["topics"][key] for key in ids)

    # What the record rests on ----------------------------------------------------------------------------------

    def rows_that_want_evidence(self) -> dict[str, list[int]]:
        """Return the ids of all rows of the record that want evidence, by the column of a citation."""
        ids: dict[str, list[int]] = defaultdict(list)
        for table in ("organizations", "speakers"):
            ids[table] = list(self.shared[table])
        ids["affiliations"] = [row["id"] for posts in self.affiliations.values() for row in posts]
        waiting = [self.tree]
        while waiting:
            node = waiting.pop()
            ids[node.table].append(node.id)
            waiting += node.children
        return {column: ids[table] for column, table in TARGETS.items()}

    def cited_sources(self) -> dict[int, RowMapping]:
        """Return the sources that vouch for the event, by id; not those that vouch for another that shares a row."""
        sources, citations, passages = TABLES["sources"], TABLES["citations"], TABLES["passages"]
        vouching = citations.join(passages, citations.c.passage_id == passages.c.id)

        def vouching_for(ids: Mapping[str, list[int]]) -> set[int]:
            query = select(passages.c.source_id).distinct().select_from(vouching).where(_points_to(ids))
            return set(self.connection.scalars(query))

        shared = {column: ids for column, ids in self.targets.items() if TARGETS[column] in _SHARED}
        own = vouching_for({column: ids for column, ids in self.targets.items() if column not in shared})
        if self.of_shared_rows:
            # From the few sources to what they vouch for: a known person is vouched for in thousands of others.
            of_source = exists().select_from(vouching).where(passages.c.source_id == sources.c.id, _points_to(shared))
            candidates = select(sources.c.id).where(sources.c.id.in_(self.of_shared_rows), of_source)
            own |= set(self.connection.scalars(candidates))
        wanted = select(sources).where(sources.c.id.in_(own)).order_by(sources.c.slug)
        return {row["id"]: row for row in self.connection.execute(wanted).mappings()}

    def citations_of_rows(self) -> list[RowMapping]:
        """Return every citation of a row of the record by its sources, with the number of its sentence."""
        citations, passages = TABLES["citations"], TABLES["passages"]
        query = select(citations, passages.c.source_id, passages.c.paragraph, passages.c.sentence)
        joined = query.join(passages, passages.c.id == citations.c.passage_id)
        of_sources = passages.c.source_id.in_(self.sources)
        return list(self.connection.execute(joined.where(of_sources, _points_to(self.targets))).mappings())

    def source(self, row: RowMapping) -> parts.Source:
        passages = TABLES["passages"]
        of_source = passages.c.source_id == row["id"]
        counts: dict[int, int] = defaultdict(int)
        texts: dict[str, str] = {}
        in_order = select(passages).where(of_source).order_by(passages.c.paragraph, passages.c.sentence)
        for passage in self.connection.execute(in_order).mappings():
            counts[passage["paragraph"]] = max(counts[passage["paragraph"]], passage["sentence"])
            if passage["text"] is not None:
                texts[f"{passage['paragraph']}.{passage['sentence']}"] = passage["text"]
        outline = [counts.get(number, 0) for number in range(max(counts, default=-1) + 1)]
        return self.part(parts.Source, "sources", row, outline=outline, texts=texts)

    def citations(self) -> dict[tuple[str, int], Passages | dict[str, Passages]]:
        """Return what each row cites, by table and id."""
        found: dict[tuple[str, int], dict[str, list[str | Contradiction]]] = defaultdict(lambda: defaultdict(list))
        keys = {column: key for key, column in COLUMNS.items()}
        rows = self.citations_of_rows()
        rows.sort(key=lambda row: (self.sources[row["source_id"]]["slug"], row["paragraph"], row["sentence"]))
        for row in rows:
            (column,) = (column for column in TARGETS if row[column] is not None)
            at = f"{row['paragraph']}.{row['sentence']}"
            if len(self.sources) > 1:
                at = f"{self.sources[row['source_id']]['slug']}:{at}"
            field = keys.get(row["field"], row["field"]) if row["field"] else "row"
            found[TARGETS[column], row[column]][field].append(
                at if row["says"] is None else Contradiction(at=at, says=row["says"])
            )
        return {target: _shortest(_PARTS[target[0]], cites) for target, cites in found.items()}


_PARTS = {table: part for part, table in parts.TABLES_OF.items() if issubclass(part, Fact)}


def _shortest(part: type[Fact], cites: dict[str, list[str | Contradiction]]) -> Passages | dict[str, Passages]:
    def one_or_more(passages: list[str | Contradiction]) -> Passages:
        only = passages[0]
        return only if len(passages) == 1 and isinstance(only, str) else passages

    if cites.keys() == {"row"}:
        return one_or_more(cites["row"])
    return {key: one_or_more(cites[key]) for key in ("row", *fields_of(part)) if key in cites}


def _by_slug(rows: dict[int, RowMapping]) -> list[RowMapping]:
    return sorted(rows.values(), key=lambda row: str(row["slug"]))


def _distinct(named: Iterable[tuple[int, str]]) -> dict[int, str]:
    """Return a slug for each name, by key, with a number after those that would be there twice."""
    slugs: dict[int, str] = {}
    for key, name in named:
        ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        slug = re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-") or "other"
        number = 2
        candidate = slug
        while candidate in slugs.values():
            candidate = f"{slug}-{number}"
            number += 1
        slugs[key] = candidate
    return slugs


# TOML ----------------------------------------------------------------------------------------------------------------

_WIDTH = 118

_SECTIONS = {
    "sources": "The documents that say so; outline counts the sentences of each paragraph, title and headings first",
    "series": "The series that the conference belongs to",
    "topics": "Subjects under which the event, its sessions and the points made can be found",
    "organizations": "Bodies, each after the one that it is part of",
    "speakers": "Persons, each with the posts that they hold or held",
    "participations": "Bodies that held the conference or took part in it, named or only described",
    "sessions": "The agenda",
    "statements": "Each taking of the floor, in order",
    "appearances": "Who took part in no statement and no session in particular",
}


def to_toml(record: Record) -> str:
    """Return a record as TOML, as a person would write it: in order, with comments, and without what is not known."""
    return "\n".join(_lines(record)).strip() + "\n"


def _lines(record: Record) -> Iterator[str]:
    yield f"# {_commented(record.event.title)}"
    yield ""
    yield from _table("event", record.event)
    for name, comment in _SECTIONS.items():
        content = getattr(record, name)
        if not content:
            continue
        yield from ("", "", f"# {comment} {'-' * (_WIDTH - len(comment) - 3)}")
        if name == "topics":
            yield from ("", "[topics]", *(f"{key} = {_value(value)}" for key, value in content.items()))
        elif isinstance(content, dict):
            for key, part in content.items():
                yield ""
                yield from _table(f"{name}.{key}", part)
        else:
            for part in content:
                yield ""
                yield from _table(name, part, repeated=True)


def _table(path: str, part: msgspec.Struct, *, repeated: bool = False) -> Iterator[str]:
    """Yield the lines of a table: first its own keys, then the tables below it."""
    yield f"[[{path}]]" if repeated else f"[{path}]"
    below: list[tuple[str, Any]] = []
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if value is None or value in ([], {}):
            continue
        if name in ("appearances", "remarks", "affiliations", "texts") or (
            name in ("cite", "identifiers") and path == "event" and isinstance(value, dict)
        ):
            below.append((name, value))
        elif name != "cite":
            yield from _pair(name, value)
    # What says so comes after what is said.
    cite = getattr(part, "cite", [])
    if cite not in ([], {}) and ("cite", cite) not in below:
        yield from _pair("cite", cite)
    for name, value in below:
        if isinstance(value, dict):
            yield from ("", f"[{path}.{name}]")
            for key, item in value.items():
                yield from _pair(_key(key), item)
        else:
            for item in value:
                yield ""
                yield from _table(f"{path}.{name}", item, repeated=True)


def _pair(key: str, value: Any) -> Iterator[str]:
    line = f"{key} = {_value(value)}"
    if isinstance(value, str) and (len(line) > _WIDTH or "\n" in value):
        yield f'{key} = """'
        yield from _folded(value)
    elif isinstance(value, list) and len(line) > _WIDTH:
        yield from (f"{key} = [", *(f"    {_value(item)}," for item in value), "]")
    else:
        yield line


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else _quoted(key)


def _value(value: Any) -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, datetime):
        return value.isoformat(sep="T")
    if isinstance(value, (date, int)):
        return str(value)
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{_key(key)} = {_value(item)}' for key, item in value.items())} }}"
    fields = [name for name in value.__struct_fields__ if name != "cite"] + ["cite"] * hasattr(value, "cite")
    known = {name: getattr(value, name) for name in fields if getattr(value, name) not in (None, [], {})}
    return _value(known)


_ESCAPES = {"\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"'}


def _invisible(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf")


def _coded(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def _commented(text: str) -> str:
    """Return a text for a comment, in which readers of TOML suffer no controls, and this one no change of direction."""
    return "".join(_coded(character) if _invisible(character) else character for character in text)


def _escaped(value: str, kept: str = "") -> str:
    if value.isprintable() and not {"\\", '"'} & set(value):
        return value
    return "".join(
        character
        if character in kept
        else _ESCAPES[character]
        if character in _ESCAPES
        else _coded(character)
        if _invisible(character)
        else character
        for character in value
    )


def _quoted(value: str) -> str:
    return f'"{_escaped(value)}"'


def _folded(value: str) -> Iterator[str]:
    """Yield the lines of a text between triple quotes, broken where a single space stands between words."""
    # Three quotes would end the text, and so would one more at its end.
    escaped = re.sub(r'"""|"\Z', lambda quotes: f'{quotes[0][:-1]}\\"', _escaped(value, '\n"'))
    lines = escaped.split("\n")
    for number, line in enumerate(lines, 1):
        rest = line
        while len(rest) > _WIDTH:
            breaks = [match.start() for match in re.finditer(r"(?<=[^ \\]) (?=[^ ])", rest)]
            place = max((at for at in breaks if at < _WIDTH), default=min(breaks, default=0))
            if not place:
                break
            yield f"{rest[:place]} \\"
            rest = rest[place + 1 :]
        yield f'{rest}"""' if number == len(lines) else rest
