"""Add full-text search.

Titles, names, summaries and remarks become findable by their words, whoever writes them: triggers keep the index, and
this revision fills it with what is there. The downgrade drops the index with its triggers, and loses nothing else.

Revision ID: bc5d5a1487f5
Revises: c2e658424ad0
Create Date: 2026-11-24 10:10:00+00:00
"""

from collections.abc import Iterator
from typing import NamedTuple

import sqlalchemy as sa
from alembic import op

revision = "bc5d5a1487f5"
down_revision = "c2e658424ad0"
branch_labels = None
depends_on = None

_SEARCHABLE = """
SELECT search_entries.kind,
       coalesce(events.title, sessions.title, sessions.number, sessions.kind, statements.title, statements.kind,
                speakers.name, organizations.name, topics.name, remark_speakers.name, appearances.billed_name,
                remark_bodies.name, search_entries.kind || ' ' || coalesce(sessions.position, statements.position))
           AS label,
       search_entries.names, search_entries.body, of_event.slug AS event,
       coalesce(events.slug, speakers.slug, organizations.slug, topics.slug) AS slug,
       search_entries.row_id, of_event.id AS event_id,
       coalesce(speakers.id, remark_speakers.id) AS speaker_id,
       coalesce(organizations.id, remark_bodies.id) AS organization_id, search_entries.id AS entry_id
FROM search_entries
LEFT JOIN events ON search_entries.kind = 'event' AND events.id = search_entries.row_id
LEFT JOIN sessions ON search_entries.kind = 'session' AND sessions.id = search_entries.row_id
LEFT JOIN statements ON search_entries.kind = 'statement' AND statements.id = search_entries.row_id
LEFT JOIN speakers AS listed ON search_entries.kind = 'speaker' AND listed.id = search_entries.row_id
LEFT JOIN speakers ON speakers.id = coalesce(listed.merged_into_id, listed.id)
LEFT JOIN organizations AS body ON search_entries.kind = 'organization' AND body.id = search_entries.row_id
LEFT JOIN organizations ON organizations.id = coalesce(body.merged_into_id, body.id)
LEFT JOIN topics ON search_entries.kind = 'topic' AND topics.id = search_entries.row_id
LEFT JOIN remarks ON search_entries.kind = 'remark' AND remarks.id = search_entries.row_id
LEFT JOIN appearances ON appearances.id = remarks.appearance_id
LEFT JOIN speakers AS who ON who.id = appearances.speaker_id
LEFT JOIN speakers AS remark_speakers ON remark_speakers.id = coalesce(who.merged_into_id, who.id)
LEFT JOIN organizations AS whose ON whose.id = appearances.organization_id
LEFT JOIN organizations AS remark_bodies ON remark_bodies.id = coalesce(whose.merged_into_id, whose.id)
LEFT JOIN events AS of_event
    ON of_event.id = coalesce(events.id, sessions.event_id, statements.event_id, appearances.event_id)
"""

_LETTERS = (
    "ΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰϊϋόύώЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯйѐёѓїќѝў"
    "ѠѢѤѦѨѪѬѮѰѲѴѶѷѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӂӃӅӇӉӋӍӐӑӒӓӔӖӗӘӚӛӜӝӞӟӠӢӣӤӥӦӧӨӪӫӬӭӮӯӰӱӲӳӴӵӶӸӹӺӼӾԱԲԳԴԵԶ"
    "ԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖςŁłØøĐđÐðıĦħŦŧŊ"
    "\u0622\u0623\u0625\u0671\u0624\u0626\u0649\u06cc\u06a9\u0629"
)
_PLAIN_LETTERS = (
    "αεηιουωιαβγδεζηθικλμνξοπρστυφχψωιυαεηιυιυουωееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяиеегікиу"
    "ѡѣѥѧѩѫѭѯѱѳѵѵѵѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏжжӄӆӈӊӌӎааааӕееәәәжжззӡииииооөөөээууууууччӷыыӻӽӿաբգդեզ"
    "էըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆσllooddddihhttŋ"
    "\u0627\u0627\u0627\u0627\u0648\u064a\u064a\u064a\u0643\u0647"
)

# What text is to the index: without points and accents, and with the characters of scripts without spaces apart.
_SCHEMA = {
    "sqlite": [
        f"""CREATE VIEW search_text AS
SELECT id, names, body,
    CASE WHEN names GLOB '*[^' || char(1) || '-~]*' THEN nullif((
        WITH RECURSIVE letters(place, letter) AS (
            SELECT 1, substr(names, 1, 1)
            UNION ALL
            SELECT place + 1, substr(names, place + 1, 1) FROM letters WHERE place < length(names)
        )
        SELECT group_concat(CASE
            WHEN letter <= '~' OR letter BETWEEN 'а' AND 'и' OR letter BETWEEN 'к' AND 'я' THEN letter
            WHEN letter BETWEEN char(3585) AND char(3839) OR letter BETWEEN char(4096) AND char(4255) OR letter BETWEEN char(6016) AND char(6099) OR letter BETWEEN char(11904) AND char(12255) OR letter BETWEEN char(12293) AND char(12295) OR letter BETWEEN char(12353) AND char(12447) OR letter BETWEEN char(12449) AND char(12538) OR letter BETWEEN char(12540) AND char(12543) OR letter BETWEEN char(12784) AND char(12799) OR letter BETWEEN char(13312) AND char(19903) OR letter BETWEEN char(19968) AND char(40959) OR letter BETWEEN char(63744) AND char(64255) OR letter BETWEEN char(131072) AND char(262143) THEN ' ' || letter || ' '
            WHEN instr('{_LETTERS}', letter) THEN substr('{_PLAIN_LETTERS}', instr('{_LETTERS}', letter), 1)
            WHEN letter BETWEEN char(173) AND char(173) OR letter BETWEEN char(768) AND char(879) OR letter BETWEEN char(1155) AND char(1159) OR letter BETWEEN char(1425) AND char(1469) OR letter BETWEEN char(1471) AND char(1471) OR letter BETWEEN char(1473) AND char(1474) OR letter BETWEEN char(1476) AND char(1477) OR letter BETWEEN char(1479) AND char(1479) OR letter BETWEEN char(1552) AND char(1562) OR letter BETWEEN char(1600) AND char(1600) OR letter BETWEEN char(1611) AND char(1631) OR letter BETWEEN char(1648) AND char(1648) OR letter BETWEEN char(1750) AND char(1756) OR letter BETWEEN char(1759) AND char(1768) OR letter BETWEEN char(1770) AND char(1773) OR letter BETWEEN char(8204) AND char(8207) OR letter BETWEEN char(8234) AND char(8238) OR letter BETWEEN char(8288) AND char(8297) OR letter BETWEEN char(65279) AND char(65279) THEN ''
            WHEN letter = 'ß' THEN 'ss'
            WHEN letter = 'ẞ' THEN 'ss'
            WHEN letter = 'æ' THEN 'ae'
            WHEN letter = 'Æ' THEN 'ae'
            WHEN letter = 'œ' THEN 'oe'
            WHEN letter = 'Œ' THEN 'oe'
            WHEN letter = 'þ' THEN 'th'
            WHEN letter = 'Þ' THEN 'th'
            ELSE letter
        END, '') FROM letters
    ), names) END AS plain_names,
    CASE WHEN body GLOB '*[^' || char(1) || '-~]*' THEN nullif((
        WITH RECURSIVE letters(place, letter) AS (
            SELECT 1, substr(body, 1, 1)
            UNION ALL
            SELECT place + 1, substr(body, place + 1, 1) FROM letters WHERE place < length(body)
        )
        SELECT group_concat(CASE
            WHEN letter <= '~' OR letter BETWEEN 'а' AND 'и' OR letter BETWEEN 'к' AND 'я' THEN letter
            WHEN letter BETWEEN char(3585) AND char(3839) OR letter BETWEEN char(4096) AND char(4255) OR letter BETWEEN char(6016) AND char(6099) OR letter BETWEEN char(11904) AND char(12255) OR letter BETWEEN char(12293) AND char(12295) OR letter BETWEEN char(12353) AND char(12447) OR letter BETWEEN char(12449) AND char(12538) OR letter BETWEEN char(12540) AND char(12543) OR letter BETWEEN char(12784) AND char(12799) OR letter BETWEEN char(13312) AND char(19903) OR letter BETWEEN char(19968) AND char(40959) OR letter BETWEEN char(63744) AND char(64255) OR letter BETWEEN char(131072) AND char(262143) THEN ' ' || letter || ' '
            WHEN instr('{_LETTERS}', letter) THEN substr('{_PLAIN_LETTERS}', instr('{_LETTERS}', letter), 1)
            WHEN letter BETWEEN char(173) AND char(173) OR letter BETWEEN char(768) AND char(879) OR letter BETWEEN char(1155) AND char(1159) OR letter BETWEEN char(1425) AND char(1469) OR letter BETWEEN char(1471) AND char(1471) OR letter BETWEEN char(1473) AND char(1474) OR letter BETWEEN char(1476) AND char(1477) OR letter BETWEEN char(1479) AND char(1479) OR letter BETWEEN char(1552) AND char(1562) OR letter BETWEEN char(1600) AND char(1600) OR letter BETWEEN char(1611) AND char(1631) OR letter BETWEEN char(1648) AND char(1648) OR letter BETWEEN char(1750) AND char(1756) OR letter BETWEEN char(1759) AND char(1768) OR letter BETWEEN char(1770) AND char(1773) OR letter BETWEEN char(8204) AND char(8207) OR letter BETWEEN char(8234) AND char(8238) OR letter BETWEEN char(8288) AND char(8297) OR letter BETWEEN char(65279) AND char(65279) THEN ''
            WHEN letter = 'ß' THEN 'ss'
            WHEN letter = 'ẞ' THEN 'ss'
            WHEN letter = 'æ' THEN 'ae'
            WHEN letter = 'Æ' THEN 'ae'
            WHEN letter = 'œ' THEN 'oe'
            WHEN letter = 'Œ' THEN 'oe'
            WHEN letter = 'þ' THEN 'th'
            WHEN letter = 'Þ' THEN 'th'
            ELSE letter
        END, '') FROM letters
    ), body) END AS plain_body
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
        f"""CREATE FUNCTION search_words(written text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
SELECT btrim(regexp_replace(regexp_replace(normalize(translate(regexp_replace(normalize(
    replace(replace(replace(replace(replace(replace(replace(replace(lower(written), 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th'), NFD),
    '[\\u00AD\\u0300-\\u036F\\u0483-\\u0487\\u0591-\\u05BD\\u05BF\\u05C1-\\u05C2\\u05C4-\\u05C5\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06ED\\u200C-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]', '', 'g'),
    '{_LETTERS}', '{_PLAIN_LETTERS}'), NFC),
    '([\\u0E01-\\u0EFF\\u1000-\\u109F\\u1780-\\u17D3\\u2E80-\\u2FDF\\u3005-\\u3007\\u3041-\\u309F\\u30A1-\\u30FA\\u30FC-\\u30FF\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\U00020000-\\U0003FFFF])', ' \\1 ', 'g'),
    '[\\u0001-\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u00A9\\u00AB-\\u00AC\\u00AE-\\u00B1\\u00B4\\u00B6-\\u00B8\\u00BB\\u00BF\\u00D7\\u00F7\\u02C2-\\u02C5\\u02D2-\\u02DF\\u037E\\u0387\\u055A-\\u055F\\u0589-\\u058F\\u05BE\\u05C0\\u05C3\\u05C6\\u05F3-\\u05F4\\u0600-\\u060F\\u061B-\\u061F\\u066A-\\u066D\\u06D4\\u0964-\\u0965\\u0E3F\\u0E4F\\u0E5A-\\u0E5B\\u1680\\u17D4-\\u17D6\\u2000-\\u200B\\u2010-\\u2029\\u202F-\\u205F\\u207A-\\u207E\\u208A-\\u208E\\u20A0-\\u20CF\\u2190-\\u245F\\u2500-\\u2775\\u2794-\\u2BFF\\u2E00-\\u2E7F\\u2FF0-\\u3004\\u3008-\\u3020\\u3030\\u303D-\\u3040\\u30A0\\u30FB\\uFE10-\\uFE1F\\uFE30-\\uFE6F\\uFF00-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65\\uFFE0-\\uFFFF\\U0001F000-\\U0001FAFF]+', ' ', 'g'));
END""",
        """CREATE FUNCTION search_vector(names text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
SELECT coalesce(string_agg(
    format('''%s'':%s%s', left(word, 200), least(place, 16383), weight), ' '
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
        """CREATE FUNCTION search_query(asked text, weight text DEFAULT '') RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
SELECT coalesce(string_agg(phrase, ' & ' ORDER BY place), '')::tsquery
FROM (
    SELECT place, (
        SELECT string_agg(
            format('''%s''', left(word, 200))
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
        """CREATE INDEX ix_search_entries_words ON search_entries USING gin (search_vector(names, body))""",
    ],
}


class _Searched(NamedTuple):
    """A table that is searched: which columns count, and the SQL of what it is called and what is said of it."""

    table: str
    columns: str
    names: str
    body: str


_SEARCHED = {
    "event": _Searched("events", "title, summary", "title", "summary"),
    "session": _Searched("sessions", "title, summary", "title", "summary"),
    "statement": _Searched("statements", "title, summary", "title", "summary"),
    "remark": _Searched("remarks", "act, text", "NULL", "act || ' ' || text"),
    "topic": _Searched("topics", "name", "name", "NULL"),
    "speaker": _Searched(
        "speakers",
        "name",
        """name || coalesce((SELECT '; ' || group_concat(ordered.name, '; ') FROM (
    SELECT name FROM speaker_names WHERE speaker_id = speakers.id ORDER BY id
) AS ordered), '')""",
        "NULL",
    ),
    "organization": _Searched(
        "organizations",
        "name, acronym",
        """name || coalesce('; ' || nullif(acronym, name), '')
|| coalesce((SELECT '; ' || group_concat(ordered.name, '; ') FROM (
    SELECT name FROM organization_names WHERE organization_id = organizations.id ORDER BY id
) AS ordered), '')""",
        "NULL",
    ),
}

_NAMED = {"speaker": ("speaker_names", "speaker_id"), "organization": ("organization_names", "organization_id")}


def _insert(kind: str, where: str) -> str:
    table, _, names, body = _SEARCHED[kind]
    return f"""INSERT INTO search_entries (kind, row_id, names, body)
SELECT '{kind}', id, {names}, {body}
FROM {table} {where}"""


def _update(kind: str) -> str:
    table, _, names, body = _SEARCHED[kind]
    return f"""UPDATE search_entries SET (row_id, names, body) = (
SELECT id, {names}, {body}
FROM {table} WHERE id = NEW.id)
WHERE kind = '{kind}' AND row_id = OLD.id"""


def _delete(kind: str) -> str:
    return f"DELETE FROM search_entries WHERE kind = '{kind}' AND row_id = OLD.id"


def _rename(kind: str, row: str) -> str:
    table, _, names, _ = _SEARCHED[kind]
    return f"""UPDATE search_entries SET names = (
SELECT {names}
FROM {table} WHERE id = search_entries.row_id)
WHERE kind = '{kind}' AND {row}"""


def _sqlite_triggers() -> Iterator[str]:
    def trigger(table: str, suffix: str, when: str, *statements: str) -> str:
        body = "".join(f"{statement};\n" for statement in statements)
        return f"CREATE TRIGGER search_{table}_{suffix} AFTER {when} ON {table}\nBEGIN\n{body}END"

    for kind, (table, columns, _, _) in _SEARCHED.items():
        yield trigger(table, "inserted", "INSERT", _insert(kind, "WHERE id = NEW.id"))
        yield trigger(table, "updated", f"UPDATE OF id, {columns}", _update(kind))
        yield trigger(table, "deleted", "DELETE", _delete(kind))
    for kind, (table, owner) in _NAMED.items():
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

    for kind, (table, columns, _, _) in _SEARCHED.items():
        yield from triggers(
            table,
            f"id, {columns}",
            _insert(kind, "WHERE id = NEW.id"),
            _update(kind),
            _delete(kind),
            f"DELETE FROM search_entries WHERE kind = '{kind}'",
        )
    for kind, (table, owner) in _NAMED.items():
        yield from triggers(
            table,
            f"id, {owner}, name",
            _rename(kind, f"row_id = NEW.{owner}"),
            _rename(kind, f"row_id IN (OLD.{owner}, NEW.{owner})"),
            _rename(kind, f"row_id = OLD.{owner}"),
            _rename(kind, "names IS NOT NULL"),
        )


def _triggers(dialect: str) -> Iterator[str]:
    if dialect == "sqlite":
        yield from _sqlite_triggers()
    else:
        for statement in _postgresql_triggers():
            yield statement.replace("group_concat(", "string_agg(")


def upgrade() -> None:
    dialect = op.get_context().dialect.name
    op.create_table(
        "search_entries",
        sa.Column(
            "id",
            sa.Integer(),
            nullable=False,
            comment="Key of the row inside this database; it means nothing outside it.",
        ),
        sa.Column(
            "kind",
            sa.Text(),
            nullable=False,
            comment="event, speaker, organization, topic, session, statement or remark.",
        ),
        sa.Column("row_id", sa.Integer(), nullable=False, comment="Key of the row in the table of its kind."),
        sa.Column(
            "names",
            sa.Text(),
            nullable=True,
            comment="All that it is called: its title, or its name, acronym and other names; NULL = it has no name.",
        ),
        sa.Column(
            "body",
            sa.Text(),
            nullable=True,
            comment="What is said of it: its summary; of a remark, the act and the point; NULL = nothing.",
        ),
        sa.CheckConstraint(
            "kind IN ('event', 'speaker', 'organization', 'topic', 'session', 'statement', 'remark')",
            name=op.f("ck_search_entries_kind_is_known"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_entries")),
        sa.UniqueConstraint("kind", "row_id", name=op.f("uq_search_entries_kind_row_id")),
        comment="What can be searched for, one row each with its words; triggers keep it, and nothing else may.",
    )
    op.execute("CREATE VIEW searchable AS\n" + _SEARCHABLE.strip())
    for statement in _SCHEMA[dialect]:
        op.execute(statement)
    for kind in _SEARCHED:
        statement = _insert(kind, "ORDER BY id")
        op.execute(statement if dialect == "sqlite" else statement.replace("group_concat(", "string_agg("))
    for statement in _triggers(dialect):
        op.execute(statement)


def downgrade() -> None:
    tables = [*(searched.table for searched in _SEARCHED.values()), *(table for table, _ in _NAMED.values())]
    op.execute("DROP VIEW searchable")
    if op.get_context().dialect.name == "sqlite":
        for table in tables:
            for when in ("inserted", "updated", "deleted"):
                op.execute(f"DROP TRIGGER search_{table}_{when}")
        op.execute("DROP VIEW search_text")
        op.execute("DROP TABLE search_index")
        op.drop_table("search_entries")
        return
    for table in tables:
        op.execute(f"DROP TRIGGER search_{table}_follow ON {table}")
        op.execute(f"DROP TRIGGER search_{table}_emptied ON {table}")
        op.execute(f"DROP FUNCTION search_{table}_follow()")
    op.drop_table("search_entries")
    op.execute("DROP FUNCTION search_query(text, text)")
    op.execute("DROP FUNCTION search_vector(text, text)")
    op.execute("DROP FUNCTION search_words(text)")
