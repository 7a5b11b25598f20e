"""The full-text index: what can be found, and where its words are kept.

The view search_source says what can be found. Triggers write each change of it to search_entries. PostgreSQL indexes
that table itself; on SQLite further triggers write to search_index, a table of FTS5. Their SQL is in models/sql, as
search_triggers and search.
"""

from typing import Annotated

from sqlalchemy import Column, Integer, MetaData, Table, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from conference_record.models.base import DERIVED, Base, intpk
from conference_record.models.types import in_words, one_of

KINDS = ("event", "speaker", "organization", "topic", "session", "statement", "appearance", "remark", "passage")
"""What can be found; of two equal hits, the kind that stands first here comes first."""
Kind = Annotated[str, one_of(KINDS)]


class SearchEntry(Base):
    """Something that can be searched for, with its words; only triggers write it."""

    __tablename__ = "search_entries"
    __table_args__ = (
        UniqueConstraint("kind", "row_id"),
        {
            "comment": "What can be searched for, one row each with its words; triggers keep it, and nothing else may.",
            "info": DERIVED,
        },
    )

    repr_columns = ("kind", "row_id", "names")

    id: Mapped[intpk]
    kind: Mapped[Kind] = mapped_column(comment=f"What it is: {in_words(KINDS)}.")
    row_id: Mapped[int] = mapped_column(comment="Key of the row in the table of its kind.")
    names: Mapped[str | None] = mapped_column(
        comment="All that it is called: titles, or the name, acronym, other and printed names; NULL = it has no name."
    )
    body: Mapped[str | None] = mapped_column(
        comment="What is said of it: summary and text; of a speaker, the posts; of a remark, the act and the point;"
        " NULL = nothing."
    )


# Only on SQLite. Not in Base.metadata: create_all would make tables of these names.
sqlite_metadata = MetaData()
search_index = Table(
    "search_index",
    sqlite_metadata,
    Column("names", Text(), comment="The names of search_entries."),
    Column("body", Text(), comment="The body of search_entries."),
    Column("plain_names", Text(), comment="The names as search_text has them plainly."),
    Column("plain_body", Text(), comment="The body as search_text has it plainly."),
    comment="The words of search_text, to be searched with MATCH; its rowid is their id. SQLite alone has it, and keeps"
    " its inner parts in the tables whose names begin with search_index_.",
)
search_text = Table(
    "search_text",
    sqlite_metadata,
    Column("id", Integer(), comment="Key of the entry."),
    Column("names", Text(), comment="The names of search_entries."),
    Column("body", Text(), comment="The body of search_entries."),
    Column("plain_names", Text(), comment="The names plainly; NULL = FTS5 reads the names themselves just so."),
    Column("plain_body", Text(), comment="The body plainly; NULL = FTS5 reads the body itself just so."),
    comment="The text of search_entries as search_index takes it: as it is, and once more without points and accents"
    " that FTS5 does not know of, and with the characters of scripts without spaces apart. SQLite alone has it.",
)

NOT_IN_METADATA = frozenset(
    {"ix_search_entries_words", "search_index"}
    | {f"search_index_{part}" for part in ("data", "idx", "docsize", "config")}
)
"""Tables and indexes that models/sql/search makes: Alembic must not miss them in the metadata."""

SEARCHED = {
    "event": "events",
    "session": "sessions",
    "statement": "statements",
    "appearance": "appearances",
    "remark": "remarks",
    "passage": "passages",
    "topic": "topics",
    "speaker": "speakers",
    "organization": "organizations",
}
"""The table of each kind; the view search_source says what an entry of it holds."""
