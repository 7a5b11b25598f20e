"""Which statement replies to which, and sentences that are not about the conference."""

from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from conference_record.models import Statement, evidence_gaps, replies
from tests.database.test_bodies import OCHRIDA, ochrida
from tests.database.test_load import load
from tests.database.test_outcomes import said
from tests.database.test_show import shown
from tests.databases import record_of
from tests.running import BOTH, Run

__all__ = ["ochrida"]

DATABASES = ["sqlite"]


@BOTH
def test_a_view_tells_who_replied_to_whom(ochrida: Engine) -> None:
    with ochrida.connect() as connection:
        found = connection.execute(select(replies.c.kind, replies.c.who, replies.c.to_whom)).all()
    assert [tuple(row) for row in found] == [
        ("right-of-reply", "Rita De Brincat", "Oleg Zimin"),
        ("interjection", "Zora Petrovska", "Rita De Brincat"),
    ]
    with Session(ochrida) as session:
        answered = session.scalars(select(Statement).where(Statement.position == 1)).one()
        assert [reply.kind for reply in answered.replies] == ["right-of-reply"]
        assert answered.replies[0].replies_to is answered


def test_show_says_to_what_a_statement_replies(ochrida: Engine) -> None:
    lines = [line.strip() for line in shown(ochrida, "ochrida-1991")]
    assert "replies to 1" in lines
    assert "replies to 4" in lines


@BOTH
def test_replies_follow_the_record(ochrida: Engine) -> None:
    record = record_of(OCHRIDA)
    # The statement that was replied to goes, and those behind it move up.
    del record.statements[0]
    record.statements[2].replies_to = None
    record.statements[2].cite = "3.6"
    load(ochrida, record)
    assert said(ochrida, "SELECT position, to_position FROM replies") == [(4, 3)]
    assert load(ochrida, record) == Counter()
    load(ochrida, record_of(OCHRIDA))
    assert said(ochrida, "SELECT position, to_position FROM replies") == [(4, 1), (5, 4)]


def test_a_conference_with_replies_goes_whole(ochrida: Engine) -> None:
    with ochrida.begin() as connection:
        connection.execute(text("DELETE FROM events"))
        assert connection.scalar(text("SELECT count(*) FROM statements")) == 0


@BOTH
def test_a_sentence_that_is_set_aside_is_no_gap_until_it_is_taken_back(ochrida: Engine) -> None:
    gaps = select(evidence_gaps.c.what)
    with ochrida.connect() as connection:
        assert connection.scalars(gaps).all() == []
    record = record_of(OCHRIDA)
    record.sources["ochrida-1991-summary"].set_aside = {}
    assert load(ochrida, record) == {"updated": 1}
    with ochrida.connect() as connection:
        assert connection.scalars(gaps).all() == ["Summary Record of the Tenth Assembly on Still Waters, 2.5"]


@pytest.mark.parametrize(
    ("statements", "problem"),
    [
        (
            "[{ replies_to = 'x' }]",
            "statements[1].replies_to: unknown statement 'x'; the ids of the statements are: none",
        ),
        ("[{ id = 'a', replies_to = 'a' }]", "statements[1].replies_to: names itself; name another, or take it out"),
        ("[{ id = 'a' }, { id = 'a' }]", "statements[2].id: 'a' is the id of an earlier statement; choose another"),
    ],
)
def test_a_wrong_reply_is_explained(run: Run, tmp_path: Path, statements: str, problem: str) -> None:
    content = f"statements = {statements}\n[event]\nslug = 'e'\ntitle = 'E'\n"
    (tmp_path / "e.toml").write_text(content, encoding="utf-8")
    checked = run("seeds", "check", "e.toml")
    assert checked.returncode == 1
    assert problem in checked.stderr, checked.stderr


def test_gaps_are_counted_by_check_and_load_and_listed_on_request(run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.toml").write_text(
        "[event]\nslug = 'e'\ntitle = 'E'\ncite = '0.1'\n"
        "[sources.s]\ntitle = 'S'\noutline = [1, 2]\nset_aside = { '1.1' = 'an advertisement' }\n"
        "[[statements]]\nkind = 'talk'\n",
        encoding="utf-8",
    )
    assert "e.toml: 2 gaps in the evidence; --evidence lists them" in run("seeds", "check", "e.toml").stdout
    listed = run("seeds", "check", "e.toml", "--evidence").stdout.splitlines()
    assert listed == [
        "e.toml:9: statements[1]: rests on no sentence; cite the one that says so",
        "e.toml:5: sources.s: no part rests on sentence 1.2; cite it, or set it aside with the reason",
        "e.toml: no faults",
    ]
    assert "e: 2 gaps in the evidence; --evidence lists them" in run("seeds", "load", "e.toml").stdout
    assert set(listed[:2]) <= set(run("seeds", "load", "e.toml", "--evidence").stdout.splitlines())
