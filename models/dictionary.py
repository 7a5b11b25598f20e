"""The database explains itself: what every table, view and column means, kept in the database in the models' words."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import (
    Date,
    DateTime,
    Integer,
    Table,
    Text,
    TypeDecorator,
    delete,
    insert,
    inspect,
    select,
    text,
    update,
)
from sqlalchemy.engine import Connection
from sqlalchemy.event import listen
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import TypeEngine

from conference_record.models.base import DERIVED, Base, own_tables
from conference_record.models.search.index import search_index, search_text, sqlite_metadata
from conference_record.models.types import Count
from conference_record.models.views import metadata as views_metadata

EXAMPLES = {
    # The same words in many tables and views
    "event": "minsk-2018",
    "starts_on": "2018-10-09",
    "ends_on": "2018-10-10",
    "city": "Minsk",
    "country": "Belarus",
    "country_code": "BY",
    "level": "high-level",
    "participant_count": "250",
    "participant_qualifier": "more-than",
    "country_count": "46",
    "country_qualifier": "exactly",
    "organizations.acronym": "OSCE",
    "organization_tree.acronym": "OSCE",
    "countries.alpha_3": "BLR",
    "honorific": "Ambassador",
    "appearances.billed_name": "S.Zas",
    "programme.billed_name": "S.Zas",
    "billed_title": "OSCE Secretary General",
    "role": "speaker",
    "act": "called for",
    "speaker": "Thomas Greminger",
    "statements.delivery": "read-out",
    "programme.delivery": "read-out",
    "field": "participant_count",
    "paragraph": "2",
    "sentence": "1",
    # Tables
    "countries.code": "BY",
    "countries.name": "Belarus",
    "events.slug": "minsk-2018",
    "events.title": "Preventing and Countering Terrorism in the Digital Age",
    "events.status": "held",
    "conferences.status": "held",
    "events.kind": "international-conference",
    "sessions.kind": "opening",
    "sessions.number": "first",
    "sessions.title": "Opening session",
    "statements.kind": "closing-statement",
    "organizations.slug": "osce-secretariat",
    "organizations.name": "OSCE Secretariat",
    "organizations.kind": "ministry",
    "speakers.slug": "thomas-greminger",
    "speakers.name": "Thomas Greminger",
    "speakers.sort_name": "Greminger, Thomas",
    "speaker_names.name": "S.Zas",
    "affiliations.title": "Secretary General",
    "remarks.text": "stronger legal cooperation to counter terrorism effectively",
    "participations.role": "organizer",
    "participations.description": "Experts from Belarus",
    "topics.slug": "human-rights",
    "topics.name": "Human rights",
    "organization_names.language": "en",
    "speaker_names.language": "en",
    "sources.language": "en",
    "sources.slug": "minsk-2018-report",
    # Views
    "conferences.title": "Preventing and Countering Terrorism in the Digital Age",
    "conferences.kind": "international-conference",
    "conferences.organizers": "MFA of the Republic of Belarus",
    "conferences.participants": "more than 250",
    "conferences.countries": "exactly 46",
    "bodies.role": "organizer",
    "bodies.acronym": "MFA",
    "bodies.body": "OSCE Secretariat",
    "organization_tree.path": "United Nations > UN Office in Vienna",
    "organization_tree.lineage": "/united-nations/un-office-in-vienna/",
    "programme.on_behalf_of": "OSCE",
    "roster.roles": "reader; speaker",
    "roster.titles": "Secretary General, OSCE",
    "positions_held.title": "Secretary General",
    "positions_held.first_attested": "2018-10-09",
    "positions_held.last_attested": "2018-10-10",
    "what_was_said.text": "stronger legal cooperation to counter terrorism effectively",
    "what_was_said.capacity": "Secretary General, OSCE",
    "evidence.supports": "speaker Thomas Greminger",
    "evidence.source_slug": "minsk-2018-report",
    "evidence.table_name": "speakers",
}
"""Values of the bundled record, by column, or by 'table.column' where the same word has other values elsewhere."""

_TYPES: Mapping[type[TypeEngine[Any]], str] = {
    Integer: "whole number",
    Date: "date",
    DateTime: "date and time",
    Text: "text",
}


class DictionaryEntry(Base):
    """A table, a view or a column, and what it means; whatever is written here by hand, the next upgrade undoes."""

    __tablename__ = "data_dictionary"
    __table_args__ = (
        {
            "comment": "What every table, view and column means; every upgrade of the database writes it anew.",
            "info": DERIVED,
        },
    )

    repr_columns = ("table_name", "column_name")

    table_name: Mapped[str] = mapped_column(primary_key=True, comment="Name of the table or view.")
    position: Mapped[Count] = mapped_column(
        primary_key=True, autoincrement=False, comment="Place of the column, counted from 1; 0 = the table or view."
    )
    column_name: Mapped[str | None] = mapped_column(
        comment="Name of the column; NULL = the row describes the table or view itself."
    )
    type: Mapped[str] = mapped_column(comment="table or view, or of a column: text, whole number, date, date and time.")
    description: Mapped[str] = mapped_column(comment="What it means, and what NULL means in it.")
    example: Mapped[str | None] = mapped_column(comment="A value as the bundled record has it; NULL = none is given.")


_DICTIONARY = Base.metadata.tables["data_dictionary"]
_KEY = ("table_name", "position")

Entries = dict[tuple[str, int], dict[str, Any]]


def described() -> dict[str, list[Table]]:
    """Return all that is described, by kind, and what only one of the databases has too."""
    return {
        "table": [*own_tables(), search_index],
        "view": [*views_metadata.tables.values(), search_text],
    }


def entries() -> Entries:
    """Return what the models say of every table, view and column, by table and position."""
    return {
        (entry["table_name"], entry["position"]): entry
        for kind, tables in described().items()
        for table in tables
        for entry in _of_table(table, kind)
    }


def _of_table(table: Table, kind: str) -> Iterator[dict[str, Any]]:
    def entry(position: int, column: str | None, kind: str, description: str | None) -> dict[str, Any]:
        example = EXAMPLES.get(f"{table.name}.{column}", EXAMPLES.get(str(column)))
        return {
            "table_name": table.name,
            "position": position,
            "column_name": column,
            "type": kind,
            "description": description,
            # What the database fills by itself has no values in the record.
            "example": None if table.info == DERIVED else example,
        }

    yield entry(0, None, kind, table.comment)
    for position, column in enumerate(table.columns, 1):
        yield entry(position, column.name, _in_words(column.type), column.comment)


def _in_words(kind: TypeEngine[Any]) -> str:
    stored = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    return next(words for known, words in _TYPES.items() if isinstance(stored, known))


def describe(connection: Connection, *, at_newest: bool = False) -> None:
    """Make the dictionary, and on PostgreSQL the comments, say what the models say of all that is in the database.

    Writes only what differs. A database of an old revision may have no dictionary yet; one that is known to be at the
    newest is not looked through.
    """
    if at_newest and connection.dialect.name == "sqlite" and _is_described(connection):
        return
    inspector = inspect(connection)
    tables, views = inspector.get_table_names(), inspector.get_view_names()
    columns: dict[str, set[str | None]] = {
        name: {None, *(column["name"] for column in inspector.get_columns(name))} for name in [*tables, *views]
    }
    # An old revision does not have everything yet.
    wanted = {
        key: entry
        for key, entry in entries().items()
        if entry["column_name"] in columns.get(entry["table_name"], set())
    }
    if _DICTIONARY.name in tables:
        _fill_dictionary(connection, wanted)
    if connection.dialect.name == "postgresql":
        said = {(row.relation, row.column_name): row.said for row in connection.execute(_COMMENTS)}
        for entry in wanted.values():
            if said.get((entry["table_name"], entry["column_name"])) != entry["description"]:
                connection.execute(text(_comment(entry)))


def _is_described(connection: Connection) -> bool:
    """Check whether a database at the newest revision says all that the models say, without looking at its tables."""
    if not inspect(connection).has_table(_DICTIONARY.name):
        return False
    names = list(_DICTIONARY.columns.keys())
    stored = connection.execute(select(_DICTIONARY)).all()
    wanted = {tuple(entry[name] for name in names) for entry in entries().values()}
    return len(stored) == len(wanted) and {tuple(row) for row in stored} == wanted


def _fill_dictionary(connection: Connection, wanted: Entries) -> None:
    stored = {
        tuple(row[name] for name in _KEY): dict(row) for row in connection.execute(select(_DICTIONARY)).mappings()
    }
    this = [_DICTIONARY.c[name] for name in _KEY]
    for key, entry in stored.items():
        which = [column == value for column, value in zip(this, key, strict=True)]
        if key not in wanted:
            connection.execute(delete(_DICTIONARY).where(*which))
        elif entry != wanted[key]:
            connection.execute(update(_DICTIONARY).where(*which).values(wanted[key]))
    if new := [entry for key, entry in wanted.items() if key not in stored]:
        connection.execute(insert(_DICTIONARY), new)


def statements(dialect: str) -> Iterator[Any]:
    """Yield what fills an empty dictionary with all of the models' words, for printing instead of running."""
    yield delete(_DICTIONARY)
    for entry in entries().values():
        if entry["table_name"] in sqlite_metadata.tables and dialect != "sqlite":
            continue
        yield insert(_DICTIONARY).values(entry)
        if dialect == "postgresql":
            yield text(_comment(entry))


# A table's own comment counts as that of its column None.
_COMMENTS = text("""
SELECT relname AS relation, NULL AS column_name, obj_description(pg_class.oid, 'pg_class') AS said
FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'v')
UNION ALL
SELECT relname, attname, col_description(pg_class.oid, attnum)
FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'v') AND attnum > 0 AND NOT attisdropped
""")


def _comment(entry: Mapping[str, Any]) -> str:
    name, column = entry["table_name"], entry["column_name"]
    what = f"{entry['type'].upper()} {name}" if column is None else f"COLUMN {name}.{column}"
    # A colon would begin a parameter.
    quoted = entry["description"].replace("'", "''").replace(":", "\\:")
    return f"COMMENT ON {what} IS '{quoted}'"


def _fill(_: object, connection: Connection, **__: object) -> None:
    describe(connection)


listen(Base.metadata, "after_create", _fill)
