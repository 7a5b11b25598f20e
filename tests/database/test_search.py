"""Search finds what is in the database at that moment, whoever wrote it, and says the same on both databases."""

import random
import re

import pytest
from sqlalchemy import Connection, Engine, text
from sqlalchemy.orm import Session

from conference_record.models import Remark, search
from conference_record.models.search.index import KINDS, SEARCHED
from conference_record.models.search.tokenize import words
from conference_record.models.search.words import words_are_current

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

    def column(query: str, owner: int) -> list[str]:
        return list(connection.scalars(text(query), {"id": owner}))

    def joined(*texts: str | None, by: str = "; ") -> str | None:
        return by.join(filter(None, texts)) or None

    found: set[tuple[str, int, str | None, str | None]] = set()
    for kind, table in SEARCHED.items():
        for row in connection.execute(text(f"SELECT * FROM {table}")).mappings():
            key = row["id"]
            names, body = [row.get("title", row.get("name"))], row.get("summary")
            if row.get("acronym") not in names:
                names.append(row.get("acronym"))
            if kind in ("event", "session", "statement"):
                names += column(f"SELECT title FROM other_titles WHERE {kind}_id = :id ORDER BY id", key)
            if kind in ("speaker", "organization"):
                names += column(f"SELECT name FROM {kind}_names WHERE {kind}_id = :id ORDER BY id", key)
                for query in PRINTED[kind]:
                    names += [name for name in dict.fromkeys(column(query, key)) if name and name not in names]
            if kind == "speaker":
                posts = column("SELECT title FROM affiliations WHERE speaker_id = :id ORDER BY id", key)
                posts += column("SELECT billed_title FROM appearances WHERE speaker_id = :id ORDER BY id", key)
                body = joined(*dict.fromkeys(posts))
            elif kind == "statement":
                body = joined(body, row["text"], by=" ")
            elif kind == "remark":
                body = joined(row["act"], row["text"], row["quotation"], by=" ")
            elif kind == "passage":
                body = row["text"]
            elif kind == "appearance":
                names, body = [row["billed_name"]], joined(row["billed_title"], row["billed_organization"])
                if row["speaker_id"] is not None or (row["billed_name"] is None and row["billed_title"] is None):
                    continue
            if kind != "passage" or body is not None:
                found.add((kind, key, joined(*names), body))
    return found


PRINTED = {
    "speaker": ["SELECT billed_name FROM appearances WHERE speaker_id = :id ORDER BY id"],
    "organization": [
        "SELECT billed_name FROM participations WHERE organization_id = :id ORDER BY id",
        "SELECT billed_organization FROM appearances WHERE organization_id = :id ORDER BY id",
    ],
}
"""How programmes print the names of speakers and organizations."""


def assert_current(connection: Connection) -> None:
    """Require that the entries, and behind them the words, are those of the tables."""
    assert entries(connection) == expected(connection)
    assert connection.scalar(text("SELECT count(*) FROM searchable WHERE label IS NULL")) == 0
    if connection.dialect.name == "sqlite":
        # Compared with the texts, of which it keeps no copy.
        connection.exec_driver_sql("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
        assert words_are_current(connection)


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
    session.execute(text("UPDATE passages SET text = 'A sentence.' WHERE paragraph = 1"))
    session.execute(
        text(
            "INSERT INTO appearances (event_id, role, position, billed_name)"
            " SELECT id, 'attendee', 900, 'A guest' FROM events"
        )
    )
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
