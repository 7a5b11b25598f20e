"""Search finds what is in the database at that moment, whoever wrote it, and says the same on both databases."""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.orm import Session

from conference_record.models import Base, OrganizationName, Remark, Speaker, SpeakerName, open_engine, search
from conference_record.models.search.index import KINDS, SEARCHED
from conference_record.models.search.tokenize import words
from tests.database.test_migrations import REVISIONS, copy_with_revision, migrating, rebuilding_revision, upgrade
from tests.databases import ROOT, Databases
from tests.running import Run
from tests.schema_facts import schema_facts

SCRIPTS = """
INSERT INTO topics (id, slug, name) VALUES
    (901, 'a', 'Łódź and Zürich in Île-de-France'), (902, 'b', 'Семён Семёнович, Київ'), (903, 'c', 'שָׁלוֹם'),
    (904, 'd', 'مُحَمَّد أحمد'), (905, 'e', '反恐怖主义 Digital 时代'), (906, 'f', 'การก่อการร้าย'),
    (907, 'g', 'テロリズム対策'), (908, 'h', 'Straße, Ægir, Œuvre'), (909, 'i', 'Αθήνα'), (910, 'j', '한국 서울'),
    (911, 'k', 'İstanbul, Diyarbakır'), (912, 'l', 'Việt Nam'), (913, 'm', 'O’Brien, J.-P. d''Arc');
INSERT INTO speaker_names (speaker_id, name) SELECT id, '刘杰明' FROM speakers WHERE slug = 'liu-jie';
INSERT INTO organization_names (organization_id, name) SELECT id, 'ОБСЕ' FROM organizations WHERE slug = 'osce'
"""
"""Rows in many scripts."""

QUESTIONS = {
    "lodz": "Łódź and Zürich in Île-de-France",
    "ZÜRICH": "Łódź and Zürich in Île-de-France",
    "zürich": "Łódź and Zürich in Île-de-France",
    "ile-de-france": "Łódź and Zürich in Île-de-France",
    "семен": "Семён Семёнович, Київ",
    "СЕМЁН": "Семён Семёнович, Київ",
    "киів": "Семён Семёнович, Київ",
    "семенов*": "Семён Семёнович, Київ",
    "שלום": "שָׁלוֹם",
    "שָׁלוֹם": "שָׁלוֹם",
    "محمد": "مُحَمَّد أحمد",
    "احمد": "مُحَمَّد أحمد",
    "恐怖": "反恐怖主义 Digital 时代",
    "反恐怖主义": "反恐怖主义 Digital 时代",
    "时 digital": "反恐怖主义 Digital 时代",
    "ก่อการ": "การก่อการร้าย",
    "リズム": "テロリズム対策",
    "対策": "テロリズム対策",
    "strasse": "Straße, Ægir, Œuvre",
    "STRAẞE": "Straße, Ægir, Œuvre",
    "aegir oeuvre": "Straße, Ægir, Œuvre",
    "ægir œuvre": "Straße, Ægir, Œuvre",
    "αθηνα": "Αθήνα",
    "ΑΘΉΝΑ": "Αθήνα",
    "한*": "한국 서울",
    "istanbul diyarbakir": "İstanbul, Diyarbakır",
    "viet": "Việt Nam",
    "Vie\u0323\u0302t": "Việt Nam",
    "o'brien": "O’Brien, J.-P. d'Arc",
    "d’arc": "O’Brien, J.-P. d'Arc",
    "杰明": "Liu Jie",
    "明": "Liu Jie",
    "обсе": "OSCE",
}
"""What is asked, and the label of the one thing that is found."""

NOTHING = ["", " ", "*", '"', '""', '"*', "()", "-", "...", "\0", "\ud800", "'", "^", "+", "\u200d", "😀"]
"""Questions without a word."""

PIECES = [
    *("terror", "human", "rights", "OSCE", "the", "刘杰", "Семён", "ü", "AND", "OR", "NOT", "NEAR", "names", "body"),
    *('"', "'", "(", ")", "*", ":", "^", "+", "-", "{", "}", "[", "]", "\\", "%", "_", "&", "|", "!", "<->", "<", ">"),
    *(
        "\0",
        "\x01",
        "\n",
        "\t",
        "\u00a0",
        "\u3000",
        "\u0301",
        "\u200d",
        "\ud83d",
        "\udfff",
        "😀",
        ";",
        "--",
        "/*",
        "$$",
    ),
    *(" ", " ", " ", " "),
]
"""Of what no question that is strung together may do harm."""


@pytest.fixture
def beside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Give the bundled conference on SQLite, whatever kind the test runs on besides."""
    engine = open_engine(Databases(tmp_path_factory.mktemp("beside"), None).loaded())
    yield engine
    engine.dispose()


def script(connection: Connection, sql: str) -> None:
    for statement in sql.split(";\n"):
        connection.exec_driver_sql(statement)


def labels(connection: Connection, asked: str) -> list[str]:
    return [hit.label for hit in search(connection, asked)]


def entries(connection: Connection) -> set[tuple[str, int, str | None, str | None]]:
    rows = connection.execute(text("SELECT kind, row_id, names, body FROM search_entries"))
    return {(row.kind, row.row_id, row.names, row.body) for row in rows}


def expected(connection: Connection) -> set[tuple[str, int, str | None, str | None]]:
    """Return what is to be found in a database, put together in Python from the tables themselves."""
    found: set[tuple[str, int, str | None, str | None]] = set()
    others: dict[tuple[str, int], list[str]] = {}
    for kind, table, owner in [
        ("speaker", "speaker_names", "speaker_id"),
        ("organization", "organization_names", "organization_id"),
    ]:
        for owned in connection.execute(text(f"SELECT {owner} AS owner, name FROM {table} ORDER BY id")):
            others.setdefault((kind, owned.owner), []).append(owned.name)
    for kind, table in SEARCHED.items():
        for row in connection.execute(text(f"SELECT * FROM {table}")).mappings():
            names, body = [row.get("title", row.get("name"))], row.get("summary")
            if kind == "remark":
                body = f"{row['act']} {row['text']}"
            if row.get("acronym") != row.get("name"):
                names.append(row.get("acronym"))
            names += others.get((kind, row["id"]), [])
            found.add((kind, row["id"], "; ".join(filter(None, names)) or None, body))
    return found


def assert_current(connection: Connection) -> None:
    """Require that the entries, and behind them the words, are those of the tables."""
    assert entries(connection) == expected(connection)
    assert connection.scalar(text("SELECT count(*) FROM searchable WHERE label IS NULL")) == 0
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('integrity-check')")
        indexed = connection.exec_driver_sql("SELECT rowid, * FROM search_index ORDER BY rowid").all()
        assert indexed == connection.exec_driver_sql("SELECT * FROM search_text ORDER BY id").all()


# What is found -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("asked", "label"), QUESTIONS.items())
def test_words_are_found_in_any_script_without_capitals_accents_and_points(
    loaded: Engine, asked: str, label: str
) -> None:
    with loaded.connect() as connection:
        script(connection, SCRIPTS)
        assert labels(connection, asked) == [label]


def test_what_was_said_and_who_said_it_are_found(session: Session) -> None:
    found = [(hit.kind, hit.label, hit.snippet, hit.event) for hit in search(session, "human rights")]

    assert found == [
        ("topic", "Human rights", "[Human rights]", None),
        ("remark", "Oleg Kravchenko", "outlined the need to protect [human rights] in doing so", "minsk-2018"),
        (
            "remark",
            "Thomas Greminger",
            "drew attention to the need to respect [human rights] in doing so",
            "minsk-2018",
        ),
    ]
    (_, remark, _) = search(session, "human rights")
    assert session.get_one(Remark, remark.row_id).text == "the need to protect human rights in doing so"


def test_all_words_must_be_there_in_any_order_and_any_place(session: Session) -> None:
    assert [hit.kind for hit in search(session, "cyberspace attacks protecting")] == ["session"]
    assert [hit.kind for hit in search(session, "cyberspace chance")] == ["session"], (
        "one in the title, one in the summary"
    )
    assert search(session, "cyberspace nowhere") == []


def test_a_star_lets_a_word_go_on_and_nothing_else_does(session: Session) -> None:
    assert search(session, "infrastr") == []
    assert {hit.kind for hit in search(session, "infrastr*")} == {"topic", "session"}
    assert search(session, "*frastructure") == []
    assert [hit.label for hit in search(session, '"critical infra"*')] == [
        hit.label for hit in search(session, "critical infra*")
    ]


def test_quotes_hold_words_together(session: Session) -> None:
    assert len(search(session, '"critical infrastructure"')) == 2
    assert search(session, '"infrastructure critical"') == []
    assert len(search(session, "infrastructure critical")) == 2
    assert search(session, '"cyberspace It"') == [], "a title and a summary are not one text"


def test_names_come_first_then_whole_words_then_kinds_then_short_labels(loaded: Engine) -> None:
    with loaded.connect() as connection:
        script(
            connection,
            """INSERT INTO topics (id, slug, name) VALUES (900, 'q', 'Quorumists'), (901, 'r', 'The quorum'),
    (902, 's', 'Quorum');
INSERT INTO speakers (id, slug, name) VALUES (900, 'q', 'A. Quorum');
INSERT INTO events (id, slug, title, summary) VALUES (900, 'q', 'First', 'Quorums'), (901, 'r', 'Other', 'A quorum');
INSERT INTO organizations (id, slug, name, acronym) VALUES (900, 'q', 'Some body', 'Quorum')""",
        )
        assert [(hit.kind, hit.label) for hit in search(connection, "quorum*")] == [
            ("speaker", "A. Quorum"),
            ("organization", "Some body"),
            ("topic", "Quorum"),
            ("topic", "The quorum"),
            ("topic", "Quorumists"),
            ("event", "Other"),
            ("event", "First"),
        ]
        assert [hit.label for hit in search(connection, "quorum*", limit=2)] == ["A. Quorum", "Some body"]


def test_a_snippet_is_cut_around_what_was_found(loaded: Engine) -> None:
    long = "before " * 200 + "needle. In the\nmiddle, needles; " + "after " * 200
    with loaded.connect() as connection:
        connection.execute(text("UPDATE events SET summary = :long"), {"long": long.strip()})
        (hit,) = search(connection, "needle*", marks=("<b>", "</b>"))
        (far,) = search(connection, "after")
    assert re.fullmatch(
        r"…(before ){12}<b>needle</b>\. In the middle, <b>needles</b>; (after ){18}after…", hit.snippet
    ), hit.snippet
    assert far.snippet.startswith("…before before")
    assert len(far.snippet) < 400


def test_both_databases_say_the_same_in_the_same_order(loaded: Engine, beside: Engine) -> None:
    asked = [*QUESTIONS, "the*", "a*", "terrorism", "un", "of the", "minister*", '"of the" republic', "o*", "r*", "s*"]
    with loaded.connect() as here, beside.connect() as there:
        script(here, SCRIPTS)
        script(there, SCRIPTS)
        for question in asked:
            found = search(here, question, limit=1000)
            assert found, question
            assert found == search(there, question, limit=1000), question


def test_every_kind_is_found(session: Session) -> None:
    session.execute(text("UPDATE statements SET title = 'The floor' WHERE position = 1"))
    hits = [hit for letter in "abcdefghijklmnopqrstuvwxyz" for hit in search(session, f"{letter}*", limit=1000)]
    assert {hit.kind for hit in hits} == set(KINDS)


# Bad questions -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("asked", NOTHING, ids=repr)
def test_a_question_without_words_finds_nothing(session: Session, asked: str) -> None:
    assert search(session, asked) == []


@pytest.mark.slow
def test_no_question_is_wrong(loaded: Engine) -> None:
    chance = random.Random(6)
    with loaded.connect() as connection:
        for _ in range(400):
            asked = "".join(chance.choices(PIECES, k=chance.randint(1, 12)))
            search(connection, asked)
            if connection.dialect.name == "postgresql":
                # SQL users ask it so; no text of PostgreSQL can hold the first, nor UTF-8 the others.
                plain = re.sub("[\0\ud800-\udfff]", "", asked)
                connection.execute(
                    text("SELECT count(*) FROM searchable WHERE search_vector(names, body) @@ search_query(:asked)"),
                    {"asked": plain},
                )


@pytest.mark.parametrize(
    "asked",
    [
        "x" * 10_000,
        "刘" * 10_000,
        "x " * 5_000,
        " ".join(f"w{number}" for number in range(2_000)),
        '"' * 9_999,
        "(" * 10_000,
        '"' + "a b " * 2_500 + '"*',
    ],
    ids=lambda asked: asked[:6],
)
def test_a_question_may_be_long(session: Session, asked: str) -> None:
    assert search(session, asked) == []


def test_words_are_cut_alike_by_python_and_by_the_database(loaded: Engine) -> None:
    texts = [
        *re.findall("'([^']+)'", SCRIPTS),
        "state-of-the-art 3b 2018-10-09, 1.5% of $3; e@mail.org / http://x.y_z",
        "«Минск» „Wien“ “Paris” …—–‘’ soft\u00adhyphen zero\u200bwidth join\u200der a\u00a0b",
        "tab\tline\nbreak",
        "ＦＵＬＬ　ｗｉｄｔｈ、中文。（括号）・中点",
        "हिन्दी में আমি தமிழ் ქართული Հայերեն አማርኛ",
        "Ж" * 300,
    ]
    with loaded.connect() as connection:
        for written in texts:
            plain = [word.plain for word in words(written)]
            if connection.dialect.name == "postgresql":
                said = connection.scalar(text("SELECT search_words(:written)"), {"written": written})
                assert [word[:200] for word in str(said).split()] == plain
                continue
            connection.execute(text("DELETE FROM events"))
            connection.execute(
                text("INSERT INTO events (id, slug, title, summary) VALUES (1, 'e', '.', :written)"),
                {"written": written},
            )
            connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search_index, instance)")
            cut = connection.execute(
                text("""SELECT term FROM temp.terms WHERE col =
                (SELECT CASE WHEN plain_body IS NULL THEN 'body' ELSE 'plain_body' END FROM search_text WHERE id = doc)
                AND doc = (SELECT id FROM search_entries WHERE kind = 'event') ORDER BY offset""")
            )
            assert [word[:200] for word in cut.scalars()] == plain
            connection.exec_driver_sql("DROP TABLE temp.terms")


# Kept current ------------------------------------------------------------------------------------------------------


EDITS = """
UPDATE events SET title = 'Quorum of events' WHERE slug = 'minsk-2018';
UPDATE events SET summary = NULL;
UPDATE sessions SET title = NULL WHERE position = 1;
UPDATE sessions SET title = 'Quorum of sessions', summary = 'Sum' WHERE position = 2;
UPDATE statements SET summary = 'Quorum of statements' WHERE position = 3;
UPDATE remarks SET act = 'asked for', text = 'a quorum of remarks' WHERE position = 1;
UPDATE speakers SET name = 'Quorum of speakers' WHERE slug = 'liu-jie';
UPDATE organizations SET acronym = NULL WHERE slug = 'osce';
UPDATE organizations SET name = 'Quorum of organizations' WHERE slug = 'csto';
UPDATE topics SET name = 'Quorum of topics' WHERE slug = 'gender';
UPDATE speaker_names SET name = 'Quorum of names' WHERE id = (SELECT min(id) FROM speaker_names);
UPDATE speaker_names SET speaker_id = (SELECT id FROM speakers WHERE slug = 'liu-jie')
    WHERE id = (SELECT max(id) FROM speaker_names);
INSERT INTO speaker_names (speaker_id, name) SELECT id, 'Another' FROM speakers;
INSERT INTO organization_names (organization_id, name) SELECT id, 'Другая' FROM organizations;
DELETE FROM organization_names WHERE id = (SELECT min(id) FROM organization_names);
DELETE FROM speaker_names WHERE speaker_id = (SELECT id FROM speakers WHERE slug = 'stanislav-zas');
INSERT INTO speakers (id, slug, name) VALUES (900, 'new', 'Somebody New'), (901, 'newer', '新人');
INSERT INTO speaker_names (id, speaker_id, name) VALUES (900, 900, 'S. New'), (901, 900, 'N.');
UPDATE speakers SET id = 902 WHERE id = 901;
UPDATE speaker_names SET id = 899 WHERE id = 901;
DELETE FROM speakers WHERE id = 900;
DELETE FROM speakers WHERE id = 902;
DELETE FROM remarks WHERE position = 2;
DELETE FROM events WHERE slug = 'minsk-2018'
"""


def test_plain_sql_is_followed_step_by_step(loaded: Engine) -> None:
    with loaded.connect() as connection:
        assert_current(connection)
        for statement in EDITS.split(";\n"):
            assert connection.exec_driver_sql(statement).rowcount > 0, statement
            assert_current(connection)


def test_what_is_edited_is_found_and_what_is_gone_is_not(loaded: Engine) -> None:
    with loaded.connect() as connection:
        connection.execute(text("UPDATE remarks SET text = 'a quorum' WHERE text LIKE 'stronger legal%'"))
        assert [(hit.kind, hit.label) for hit in search(connection, "quorum")] == [("remark", "Oleg Kravchenko")]
        assert [hit.kind for hit in search(connection, '"legal cooperation"')] == ["topic"]
        script(connection, "UPDATE speakers SET name = 'Somebody Else' WHERE slug = 'oleg-kravchenko'")
        assert labels(connection, "quorum") == ["Somebody Else"]
        script(connection, "DELETE FROM remarks")
        assert labels(connection, "quorum") == []


def test_the_orm_is_followed(loaded: Engine) -> None:
    with Session(loaded) as session:
        speaker = session.query(Speaker).filter_by(slug="liu-jie").one()
        speaker.name = "Quorum"
        speaker.names = [SpeakerName(name="刘杰明")]
        session.flush()
        assert [hit.label for hit in search(session, "quorum 杰明")] == ["Quorum"]
        session.add(OrganizationName(organization=speaker.organizations[0], name="The quorum's own"))
        session.flush()
        assert len(search(session, "quorum")) == 2
        assert_current(session.connection())


def test_what_does_not_count_costs_nothing(loaded: Engine) -> None:
    version = "xmin::text" if loaded.dialect.name == "postgresql" else "0"
    with loaded.connect() as connection:
        marked = "UPDATE search_entries SET body = 'as it was'"
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(marked)
        before = connection.exec_driver_sql(f"SELECT id, {version} FROM search_entries ORDER BY id").all()
        connection.exec_driver_sql(marked)
        connection.exec_driver_sql("UPDATE remarks SET position = position + 100")
        connection.exec_driver_sql("UPDATE events SET city = 'Elsewhere'")
        connection.exec_driver_sql("UPDATE speakers SET honorific = 'Dr'")
        assert connection.exec_driver_sql("SELECT count(*) FROM search_entries WHERE body <> 'as it was'").scalar() == 0
        assert connection.exec_driver_sql(f"SELECT id, {version} FROM search_entries ORDER BY id").all() == before


def test_replacing_and_emptying_are_followed(loaded: Engine) -> None:
    with loaded.connect() as connection:
        if connection.dialect.name == "sqlite":
            for key, slug in ((900, "new"), (900, "newer"), (901, "newer")):
                connection.exec_driver_sql(f"REPLACE INTO topics (id, slug, name) VALUES ({key}, '{slug}', 'Quorum')")
                assert_current(connection)
                assert labels(connection, "quorum") == ["Quorum"]
        else:
            connection.exec_driver_sql("TRUNCATE remarks, topics, organization_names, speaker_names CASCADE")
        assert_current(connection)


def test_an_older_database_is_searched_once_it_is_upgraded(databases: Databases) -> None:
    url = databases.loaded()
    (added,) = [script for script in REVISIONS if script.path.endswith("add_search.py")]
    with migrating(url) as (config, connection):
        connection.exec_driver_sql("CREATE TABLE was (kind text, row_id integer)")
        connection.exec_driver_sql("INSERT INTO was SELECT kind, row_id FROM search_entries")
        command.downgrade(config, str(added.down_revision))
        script(connection, SCRIPTS)
    upgrade(url, "head")

    engine = open_engine(url)
    with engine.connect() as connection:
        assert_current(connection)
        assert labels(connection, "杰明") == ["Liu Jie"]
        assert connection.exec_driver_sql("SELECT count(*) FROM was").scalar_one() == len(entries(connection)) - 13
    engine.dispose()


def test_a_rebuild_as_the_guide_tells_it_keeps_the_search(databases: Databases, tmp_path: Path, run: Run) -> None:
    url = databases.loaded()
    folder = tmp_path / "copy"
    revision, _ = rebuilding_revision(["speakers"])
    copy_with_revision(folder, revision)
    engine = open_engine(url)
    with engine.connect() as connection:
        before = schema_facts(connection)

    done = run("alembic", "-c", str(folder / "alembic.ini"), "upgrade", "head", DATABASE_URL=url)
    assert done.returncode == 0, done.stderr

    with engine.connect() as connection:
        after = schema_facts(connection)
        assert {thing for thing in before if thing.kind in ("trigger", "view", "virtual table")} == {
            thing for thing in after if thing.kind in ("trigger", "view", "virtual table")
        }
        assert after != before
        for statement in EDITS.split(";\n"):
            connection.exec_driver_sql(statement)
            assert_current(connection)
    engine.dispose()


@pytest.mark.slow
def test_a_copied_database_is_searched(run: Run, databases: Databases, beside: Engine) -> None:
    with beside.begin() as connection:
        script(connection, SCRIPTS)
    target = databases.empty()
    copied = run("seeds", "copy", str(beside.url), target)
    assert copied.returncode == 0, copied.stderr

    engine = open_engine(target)
    with engine.connect() as here, beside.connect() as there:
        assert_current(here)
        for question in (*QUESTIONS, "the*", "human rights"):
            assert search(here, question) == search(there, question)
    engine.dispose()


def test_dropping_the_models_leaves_nothing(databases: Databases) -> None:
    engine = open_engine(databases.empty())
    Base.metadata.create_all(engine)
    Base.metadata.drop_all(engine)
    with engine.connect() as connection:
        assert schema_facts(connection) == {}
        assert inspect(connection).get_table_names() == []
    engine.dispose()


# Asked in SQL ------------------------------------------------------------------------------------------------------


def test_the_forms_of_the_readme_find_it_in_sql(loaded: Engine) -> None:
    readme = (ROOT / "models" / "README.md").read_text(encoding="utf-8")
    language = "sql" if loaded.dialect.name == "sqlite" else "postgresql"
    (query,) = [block for block in re.findall(rf"```{language}\n(.*?)```", readme, re.DOTALL) if "search_" in block]
    with loaded.connect() as connection:
        found = connection.exec_driver_sql(query.replace("%", "%%")).mappings().all()
        hits = search(connection, "human right*")

    assert {(row["kind"], row["label"], row["event"]) for row in found} == {
        (hit.kind, hit.label, hit.event) for hit in hits
    }
    assert all("[" in row["found"] for row in found)


@pytest.mark.parametrize("asked", ["Семён", "Київ", "שָׁלוֹם", "反恐怖主义", "反*", "Łódź", "Straße", '"恐 怖"', "مُحَمَّد"])
def test_fts5_finds_what_is_written_as_it_is_written(beside: Engine, asked: str) -> None:
    with beside.connect() as connection:
        script(connection, SCRIPTS)
        found = connection.execute(
            text("""SELECT kind, snippet(search_index, -1, '[', ']', '', 9) AS found FROM search_index
            JOIN searchable ON entry_id = search_index.rowid WHERE search_index MATCH :asked"""),
            {"asked": asked},
        )
        assert [(row.kind, "[" in row.found) for row in found] == [("topic", True)]


def test_postgresql_looks_the_words_up_in_its_index(loaded: Engine) -> None:
    if loaded.dialect.name != "postgresql":
        return  # FTS5 is nothing but an index.
    with loaded.connect() as connection:
        connection.exec_driver_sql("SET enable_seqscan = off")
        plan = connection.exec_driver_sql(
            "EXPLAIN SELECT * FROM searchable WHERE search_vector(names, body) @@ search_query('human right*')"
        )
        assert "ix_search_entries_words" in "\n".join(plan.scalars())
        # PostgreSQL maintains indexes with nothing but its own schema in sight.
        connection.exec_driver_sql("REINDEX INDEX ix_search_entries_words")


def test_whoever_may_only_read_may_search(loaded_url: str) -> None:
    engine = open_engine(loaded_url, read_only=True)
    with engine.connect() as connection:
        assert labels(connection, "greminger") == ["Thomas Greminger"]
    engine.dispose()


# The command -------------------------------------------------------------------------------------------------------


@pytest.fixture
def find(run: Run, loaded_url: str) -> Callable[..., str]:
    """Give what runs the command on the bundled conference and returns what it prints."""

    def find(*arguments: str) -> str:
        done = run("seeds", "search", *arguments, "--database", loaded_url)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return find


def test_the_command_shows_what_it_finds(find: Callable[..., str]) -> None:
    assert find("human", "rights") == (
        "topic         [Human rights]\n"
        "remark        Oleg Kravchenko | minsk-2018\n"
        "              outlined the need to protect [human rights] in doing so\n"
        "remark        Thomas Greminger | minsk-2018\n"
        "              drew attention to the need to respect [human rights] in doing so\n"
    )
    assert find("human rights", "--limit", "1") == "topic         [Human rights]\n"
    assert find('"rights human"') == 'nothing found for "rights human"\n'
    assert find("(((") == "nothing found for (((\n"


def test_the_command_refuses_what_it_cannot_do(run: Run) -> None:
    missing = run("seeds", "search", "word")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "conferences.db: does not exist" in missing.stderr
    for arguments in ([], ["word", "--limit", "0"], ["word", "--limit", "many"], ["word", "--limit", "-1"]):
        refused = run("seeds", "search", *arguments)
        assert (refused.returncode, refused.stdout) == (2, "")
        assert "Traceback" not in refused.stderr
