"""Full-text search: one index over all that has a title, a name or a text, kept current by the database itself.

Triggers write each change of a searched table to search_entries. From there PostgreSQL indexes the words by itself; on
SQLite triggers go on to search_index, a table of FTS5. SQL users ask those; `search` asks either, with one answer.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Column, Integer, MetaData, Table, Text, UniqueConstraint, event, text
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Mapped, Session, mapped_column

from conference_record.models import rules
from conference_record.models.base import DERIVED, Base, intpk
from conference_record.models.search.tokenize import (
    APART,
    BETWEEN,
    DROPPED,
    LETTERS,
    LIGATURES,
    LONGEST,
    PLAIN_LETTERS,
    Ranges,
    Word,
    pattern,
    words,
)

KINDS = ("event", "speaker", "organization", "topic", "session", "statement", "remark")
"""What can be found; of two hits that are alike otherwise, the one whose kind is named first comes first."""


class SearchEntry(Base):
    """Something that can be searched for, with its words; triggers write it, nobody else."""

    __tablename__ = "search_entries"
    __table_args__ = (
        rules.one_of("kind", KINDS),
        UniqueConstraint("kind", "row_id"),
        {
            "comment": "What can be searched for, one row each with its words; triggers keep it, and nothing else may.",
            "info": DERIVED,
        },
    )

    repr_columns = ("kind", "row_id", "names")

    id: Mapped[intpk]
    kind: Mapped[str] = mapped_column(comment="event, speaker, organization, topic, session, statement or remark.")
    row_id: Mapped[int] = mapped_column(comment="Key of the row in the table of its kind.")
    names: Mapped[str | None] = mapped_column(
        comment="All that it is called: its title, or its name, acronym and other names; NULL = it has no name."
    )
    body: Mapped[str | None] = mapped_column(
        comment="What is said of it: its summary; of a remark, the act and the point; NULL = nothing."
    )


# What SQLite has besides, apart from Base.metadata, which would create tables of these names.
sqlite_metadata = MetaData()
search_index = Table(
    "search_index",
    sqlite_metadata,
    Column("names", Text(), comment="The names of search_entries."),
    Column("body", Text(), comment="The body of search_entries."),
    Column("plain_names", Text(), comment="The names as search_text has them plainly."),
    Column("plain_body", Text(), comment="The body as search_text has it plainly."),
    comment="The words of search_entries, to be searched with MATCH; its rowid is their id. SQLite alone has it, and"
    " keeps its inner parts in the tables whose names begin with search_index_.",
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
    | {f"search_index_{part}" for part in ("data", "idx", "content", "docsize", "config")}
)
"""Tables and indexes that are made by the SQL below, so that Alembic is not to miss them in the models."""


class Searched(NamedTuple):
    """A table that is searched: which columns count, and the SQL of what it is called and what is said of it."""

    table: str
    columns: str
    names: str
    body: str


SEARCHED = {
    "event": Searched("events", "title, summary", "title", "summary"),
    "session": Searched("sessions", "title, summary", "title", "summary"),
    "statement": Searched("statements", "title, summary", "title", "summary"),
    "remark": Searched("remarks", "act, text", "NULL", "act || ' ' || text"),
    "topic": Searched("topics", "name", "name", "NULL"),
    "speaker": Searched(
        "speakers",
        "name",
        """name || coalesce((SELECT '; ' || group_concat(ordered.name, '; ') FROM (
    SELECT name FROM speaker_names WHERE speaker_id = speakers.id ORDER BY id
) AS ordered), '')""",
        "NULL",
    ),
    "organization": Searched(
        "organizations",
        "name, acronym",
        """name || coalesce('; ' || nullif(acronym, name), '')
|| coalesce((SELECT '; ' || group_concat(ordered.name, '; ') FROM (
    SELECT name FROM organization_names WHERE organization_id = organizations.id ORDER BY id
) AS ordered), '')""",
        "NULL",
    ),
}

NAMED = {"speaker": ("speaker_names", "speaker_id"), "organization": ("organization_names", "organization_id")}
"""The tables of other names, and the column that tells whose name it is."""


def _insert(kind: str, where: str) -> str:
    table, _, names, body = SEARCHED[kind]
    return f"""INSERT INTO search_entries (kind, row_id, names, body)
SELECT '{kind}', id, {names}, {body}
FROM {table} {where}"""


def _update(kind: str) -> str:
    table, _, names, body = SEARCHED[kind]
    return f"""UPDATE search_entries SET (row_id, names, body) = (
SELECT id, {names}, {body}
FROM {table} WHERE id = NEW.id)
WHERE kind = '{kind}' AND row_id = OLD.id"""


def _delete(kind: str) -> str:
    return f"DELETE FROM search_entries WHERE kind = '{kind}' AND row_id = OLD.id"


def _rename(kind: str, row: str) -> str:
    table, _, names, _ = SEARCHED[kind]
    return f"""UPDATE search_entries SET names = (
SELECT {names}
FROM {table} WHERE id = search_entries.row_id)
WHERE kind = '{kind}' AND {row}"""


def _sqlite_triggers() -> Iterator[str]:
    def trigger(table: str, suffix: str, when: str, *statements: str) -> str:
        body = "".join(f"{statement};\n" for statement in statements)
        return f"CREATE TRIGGER search_{table}_{suffix} AFTER {when} ON {table}\nBEGIN\n{body}END"

    for kind, (table, columns, _, _) in SEARCHED.items():
        yield trigger(table, "inserted", "INSERT", _insert(kind, "WHERE id = NEW.id"))
        yield trigger(table, "updated", f"UPDATE OF id, {columns}", _update(kind))
        yield trigger(table, "deleted", "DELETE", _delete(kind))
    for kind, (table, owner) in NAMED.items():
        old, new = (_rename(kind, f"row_id = {row}.{owner}") for row in ("OLD", "NEW"))
        yield trigger(table, "inserted", "INSERT", new)
        yield trigger(table, "updated", f"UPDATE OF id, {owner}, name", old, new)
        yield trigger(table, "deleted", "DELETE", old)


def _postgresql_triggers() -> Iterator[str]:
    def triggers(table: str, columns: str, inserted: str, updated: str, deleted: str, emptied: str) -> Iterator[str]:
        yield f"""CREATE FUNCTION search_{table}_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
{inserted};
ELSIF TG_OP = 'UPDATE' THEN
{updated};
ELSIF TG_OP = 'DELETE' THEN
{deleted};
ELSE
{emptied};
END IF;
RETURN NULL;
END $$"""
        yield f"""CREATE TRIGGER search_{table}_follow AFTER INSERT OR DELETE OR UPDATE OF {columns} ON {table}
FOR EACH ROW EXECUTE FUNCTION search_{table}_follow()"""
        yield f"""CREATE TRIGGER search_{table}_emptied AFTER TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION search_{table}_follow()"""

    for kind, (table, columns, _, _) in SEARCHED.items():
        yield from triggers(
            table,
            f"id, {columns}",
            _insert(kind, "WHERE id = NEW.id"),
            _update(kind),
            _delete(kind),
            f"DELETE FROM search_entries WHERE kind = '{kind}'",
        )
    for kind, (table, owner) in NAMED.items():
        yield from triggers(
            table,
            f"id, {owner}, name",
            _rename(kind, f"row_id = NEW.{owner}"),
            _rename(kind, f"row_id IN (OLD.{owner}, NEW.{owner})"),
            _rename(kind, f"row_id = OLD.{owner}"),
            _rename(kind, "names IS NOT NULL"),
        )


def _within(ranges: Ranges) -> str:
    return " OR ".join(f"letter BETWEEN char({first}) AND char({last})" for first, last in ranges)


def _sqlite_plain(column: str) -> str:
    """Return the SQL of a text in plain letters, or of NULL where FTS5 makes it plain; ASCII is not even looked at."""
    ligatures = "\n".join(f"            WHEN letter = '{letter}' THEN '{plain}'" for letter, plain in LIGATURES.items())
    return f"""CASE WHEN {column} GLOB '*[^' || char(1) || '-~]*' THEN nullif((
        WITH RECURSIVE letters(place, letter) AS (
            SELECT 1, substr({column}, 1, 1)
            UNION ALL
            SELECT place + 1, substr({column}, place + 1, 1) FROM letters WHERE place < length({column})
        )
        SELECT group_concat(CASE
            WHEN letter <= '~' OR letter BETWEEN 'а' AND 'и' OR letter BETWEEN 'к' AND 'я' THEN letter
            WHEN {_within(APART)} THEN ' ' || letter || ' '
            WHEN instr('{LETTERS}', letter) THEN substr('{PLAIN_LETTERS}', instr('{LETTERS}', letter), 1)
            WHEN {_within(DROPPED)} THEN ''
{ligatures}
            ELSE letter
        END, '') FROM letters
    ), {column}) END"""


def _postgresql_plain() -> str:
    ligatures = "lower(written)"
    for letter, plain in LIGATURES.items():
        ligatures = f"replace({ligatures}, '{letter}', '{plain}')"
    return f"""CREATE FUNCTION search_words(written text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
SELECT btrim(regexp_replace(regexp_replace(normalize(translate(regexp_replace(normalize(
    {ligatures}, NFD),
    '[{pattern(DROPPED)}]', '', 'g'),
    '{LETTERS}', '{PLAIN_LETTERS}'), NFC),
    '([{pattern(APART)}])', ' \\1 ', 'g'),
    '[{pattern(BETWEEN)}]+', ' ', 'g'));
END"""


SCHEMA = {
    "sqlite": [
        f"""CREATE VIEW search_text AS
SELECT id, names, body,
    {_sqlite_plain("names")} AS plain_names,
    {_sqlite_plain("body")} AS plain_body
FROM search_entries""",
        """CREATE VIRTUAL TABLE search_index USING fts5(
    names, body, plain_names, plain_body,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mc Mn'", prefix = '2 3'
)""",
        """CREATE TRIGGER search_entries_inserted AFTER INSERT ON search_entries
BEGIN
INSERT INTO search_index (rowid, names, body, plain_names, plain_body)
SELECT id, names, body, plain_names, plain_body FROM search_text WHERE id = NEW.id;
END""",
        """CREATE TRIGGER search_entries_updated AFTER UPDATE ON search_entries
BEGIN
DELETE FROM search_index WHERE rowid = OLD.id;
INSERT INTO search_index (rowid, names, body, plain_names, plain_body)
SELECT id, names, body, plain_names, plain_body FROM search_text WHERE id = NEW.id;
END""",
        """CREATE TRIGGER search_entries_deleted AFTER DELETE ON search_entries
BEGIN
DELETE FROM search_index WHERE rowid = OLD.id;
END""",
    ],
    "postgresql": [
        _postgresql_plain(),
        f"""CREATE FUNCTION search_vector(names text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
SELECT coalesce(string_agg(
    format('''%s'':%s%s', left(word, {LONGEST}), least(place, 16383), weight), ' '
), '')::tsvector
FROM (
    SELECT 'A' AS weight, word, place
    FROM regexp_split_to_table(search_words(names), ' +') WITH ORDINALITY AS named(word, place)
    UNION ALL
    SELECT 'B' AS text, word,
           place + 1 + coalesce(array_length(regexp_split_to_array(search_words(names), ' +'), 1), 0) AS place
    FROM regexp_split_to_table(search_words(body), ' +') WITH ORDINALITY AS said(word, place)
) AS placed
WHERE word <> '';
END""",
        f"""CREATE FUNCTION search_query(asked text, weight text DEFAULT '') RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
SELECT coalesce(string_agg(phrase, ' & ' ORDER BY place), '')::tsquery
FROM (
    SELECT place, (
        SELECT string_agg(
            format('''%s''', left(word, {LONGEST}))
            || CASE WHEN beginning AND number = words OR weight <> '' THEN ':' ELSE '' END
            || CASE WHEN beginning AND number = words THEN '*' ELSE '' END || weight,
            ' <-> ' ORDER BY number
        )
        FROM (
            SELECT word, number, count(*) OVER () AS words
            FROM regexp_split_to_table(search_words(term), ' +') WITH ORDINALITY AS cut(word, number)
            WHERE word <> ''
        ) AS counted
    ) AS phrase
    FROM (
        SELECT place, coalesce(found[1], found[3]) AS term,
               coalesce(found[2] = '*', false) OR coalesce(found[3] LIKE '%*', false) AS beginning
        FROM regexp_matches(asked, '"([^"]*)"\\s*(\\*?)|([^\\s"]+)', 'g') WITH ORDINALITY AS terms(found, place)
    ) AS parsed
) AS phrases;
END""",
        "CREATE INDEX ix_search_entries_words ON search_entries USING gin (search_vector(names, body))",
    ],
}
"""The SQL of what Base.metadata cannot say, on each database, in order of creation."""

TRIGGERS = {"sqlite": list(_sqlite_triggers()), "postgresql": list(_postgresql_triggers())}
"""The SQL of the triggers that keep search_entries, on each database."""
for _dialect in TRIGGERS:
    if _dialect == "postgresql":
        TRIGGERS[_dialect] = [statement.replace("group_concat(", "string_agg(") for statement in TRIGGERS[_dialect]]


def _create(_: object, connection: Connection, **__: object) -> None:
    for statement in (*SCHEMA[connection.dialect.name], *TRIGGERS[connection.dialect.name]):
        # The signs of percentage are the functions' own.
        connection.exec_driver_sql(statement, execution_options={"no_parameters": True})


def _drop_before(_: object, connection: Connection, **__: object) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("DROP VIEW IF EXISTS search_text")
        connection.exec_driver_sql("DROP TABLE IF EXISTS search_index")


def _drop_after(_: object, connection: Connection, **__: object) -> None:
    if connection.dialect.name == "postgresql":
        tables = [*(searched.table for searched in SEARCHED.values()), *(table for table, _ in NAMED.values())]
        for function in [
            *(f"search_{table}_follow()" for table in tables),
            "search_query(text, text)",
            "search_vector(text, text)",
            "search_words(text)",
        ]:
            connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {function}")


event.listen(Base.metadata, "after_create", _create)
event.listen(Base.metadata, "before_drop", _drop_before)
event.listen(Base.metadata, "after_drop", _drop_after)


# Asking ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Hit:
    """Something that was found."""

    kind: str
    """One of KINDS."""
    row_id: int
    """Key of the row in the table of its kind."""
    label: str
    """Title or name; of a remark, who made it."""
    snippet: str
    """The text around what was found, with the words marked."""
    event: str | None
    """Slug of the event that it belongs to; None for what events share."""


class Term(NamedTuple):
    """One word or phrase of a question, as plain words."""

    words: tuple[str, ...]
    beginning: bool
    """Whether the last word may go on."""

    def query(self, *, exact: bool) -> str:
        """Return the term as both databases understand it."""
        return f'"{" ".join(self.words)}"{"*" if self.beginning and not exact else ""}'


_TERM = re.compile(r'"([^"]*)"\s*(\*?)|([^\s"]+)')


def terms(asked: str) -> list[Term]:
    """Return what a question asks for, each once; whatever is not a word only separates."""
    found: dict[Term, None] = {}
    for phrase, star, bare in _TERM.findall(asked):
        if plain := tuple(word.plain for word in words(phrase or bare)):
            found[Term(plain, bool(star) or bare.endswith("*"))] = None
    return list(found)


# Marks of the same words in the same places, whichever database answers: a hit in a name comes before one in a text,
# a whole word before the beginning of one, and then the kind and the shorter label decide. Whoever is found under the
# names of several rows that turned out to be one is told once, under the best of them.
_RANKED = """
SELECT kind, row_id, label, names, body, event
FROM (
    SELECT ranked.*, row_number() OVER (
        PARTITION BY kind, row_id ORDER BY exactly_named DESC, named DESC, names{collation}
    ) AS nth
    FROM (
        SELECT found.kind, found.label, found.names, found.body, found.event,
               CASE found.kind WHEN 'speaker' THEN found.speaker_id WHEN 'organization' THEN found.organization_id
                               ELSE found.row_id END AS row_id,
               {exactly_named} AS exactly_named, {named} AS named, {exactly} AS exactly, {kinds} AS place
        FROM searchable AS found
        WHERE {anywhere} AND found.label IS NOT NULL
    ) AS ranked
) AS told
WHERE nth = 1
ORDER BY exactly_named DESC, named DESC, exactly DESC, place, length(label), label{collation}, row_id
LIMIT :limit
"""
_MATCHES = {
    "sqlite": "found.entry_id IN (SELECT rowid FROM search_index WHERE search_index MATCH {query})",
    "postgresql": "search_vector(found.names, found.body) @@ search_query({query})",
}
_IN_NAMES = {
    "sqlite": _MATCHES["sqlite"].format(query="'{{names plain_names}} : (' || {query} || ')'"),
    "postgresql": "search_vector(found.names, found.body) @@ search_query({query}, 'A')",
}


def search(
    database: Session | Connection, asked: str, *, limit: int = 20, marks: tuple[str, str] = ("[", "]")
) -> list[Hit]:
    """Return what holds all the words of a question, best first.

    Capitals and accents do not count. A word that ends with * may go on, words in double quotes stand together, and
    everything else that is no letter or digit only separates words, so that no question is wrong: one without words
    finds nothing.
    """
    wanted = terms(asked)
    if not wanted:
        return []
    connection = database.connection() if isinstance(database, Session) else database
    dialect = connection.dialect.name
    rank = " ".join(f"WHEN '{kind}' THEN {place}" for place, kind in enumerate(KINDS))
    query = _RANKED.format(
        anywhere=_MATCHES[dialect].format(query=":asked"),
        exactly=_MATCHES[dialect].format(query=":exactly"),
        named=_IN_NAMES[dialect].format(query=":asked"),
        exactly_named=_IN_NAMES[dialect].format(query=":exactly"),
        kinds=f"CASE found.kind {rank} END",
        collation=' COLLATE "C"' if dialect == "postgresql" else "",
    )
    given = {
        "asked": " ".join(term.query(exact=False) for term in wanted),
        "exactly": " ".join(term.query(exact=True) for term in wanted),
        "limit": limit,
    }
    return [
        Hit(row.kind, row.row_id, row.label, _snippet([row.names, row.body], wanted, marks), row.event)
        for row in connection.execute(text(query), given)
    ]


_BEFORE, _AFTER = 12, 24
"""How many words a snippet shows before and after the beginning of what was found."""


def _snippet(texts: Sequence[str | None], wanted: Sequence[Term], marks: tuple[str, str]) -> str:
    """Return of several texts the one with most of what is wanted, cut around it and marked."""
    written, found = max(
        ((each, _places(list(words(each)), wanted)) for each in texts if each is not None),
        key=lambda candidate: len(candidate[1]),
    )
    places = list(words(written))
    marked = sorted({place for of_term in found for place in of_term})
    first = marked[0] if marked else 0
    begin, end = max(0, first - _BEFORE), min(len(places), first + _AFTER)
    at = places[begin].start if begin else 0
    stop = places[end - 1].end if end < len(places) else len(written)
    shown = "…" if begin else ""
    for place in marked:
        if begin <= place < end:
            word = places[place]
            # Neighbours within one name share one pair of marks.
            joined = shown.endswith(marks[1]) and place - 1 in marked and ";" not in written[at : word.start]
            shown = shown.removesuffix(marks[1]) if joined else shown
            shown += written[at : word.start] + marks[0] * (not joined) + written[word.start : word.end] + marks[1]
            at = word.end
    return " ".join((shown + written[at:stop] + ("…" if end < len(places) else "")).split())


def _places(text: Sequence[Word], wanted: Sequence[Term]) -> list[set[int]]:
    """Return for each term that is found in a text the numbers of the words that it is found in."""
    plain = [word.plain for word in text]
    found = []
    for term in wanted:
        *whole, last = term.words
        places: set[int] = set()
        for start in range(len(plain) - len(whole)):
            end = start + len(whole)
            if plain[start:end] == whole and (plain[end].startswith(last) if term.beginning else plain[end] == last):
                places.update(range(start, end + 1))
        if places:
            found.append(places)
    return found
