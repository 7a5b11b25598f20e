"""Registers: persons, bodies, series and topics without a conference, and names that win over those printed."""

from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text

from conference_record.models import bodies, evidence_gaps, open_engine, programme, search
from conference_record.seeds.export.toml import dump_all
from conference_record.seeds.load.removal import remove_event
from conference_record.seeds.read.files import read_record
from conference_record.seeds.record.format import Record
from tests.database.test_load import load
from tests.database.test_outcomes import said
from tests.databases import MINSK, ROOT, Databases, record_of
from tests.running import BOTH, Run

DATABASES = ["sqlite"]

BODIES = ROOT / "seeds" / "registers" / "bodies-of-minsk-2018.toml"


def register() -> Record:
    """Return the bundled register, each time anew."""
    return read_record(BODIES).record


@pytest.fixture(params=["register first", "conference first"])
def both(request: pytest.FixtureRequest, migrated: Engine) -> Engine:
    """Give a database with the bundled conference and the register of its bodies, loaded in either order."""
    records = [register(), record_of(MINSK)]
    for record in records if request.param == "register first" else records[::-1]:
        load(migrated, record)
    return migrated


@BOTH
def test_the_name_of_a_register_wins_and_what_was_printed_stays_where_it_was(both: Engine) -> None:
    with both.connect() as connection:
        names = {row.slug: row.name for row in connection.execute(text("SELECT slug, name FROM organizations"))}
        assert names["mfa-of-belarus"] == "Ministry of Foreign Affairs of the Republic of Belarus"
        assert connection.scalar(select(bodies.c.body).where(bodies.c.role == "organizer")) == (
            "MFA of the Republic of Belarus"
        )
        assert "MFA of the Republic of Belarus" in said_names(both, "mfa-of-belarus")
        # A post is held in the body itself, whatever a programme calls it.
        assert "Organization for Security and Co-operation in Europe" in connection.scalars(
            select(programme.c.on_behalf_of)
        )
        assert connection.execute(select(evidence_gaps)).all() == []
    # Each has its part, and neither takes back what the other says.
    assert load(both, record_of(MINSK)) == Counter()
    assert load(both, register()) == Counter()
    assert load(both, record_of(MINSK)) == Counter()


def said_names(engine: Engine, slug: str) -> list[object]:
    query = (
        f"SELECT n.name FROM organization_names n JOIN organizations o ON o.id = organization_id WHERE slug = '{slug}'"
    )
    return [name for (name,) in said(engine, query)]


@pytest.mark.parametrize("asked", ["Commonwealth of Independent States", "Ministry of Foreign Affairs", "ОБСЕ"])
def test_a_search_finds_a_body_under_its_full_name(both: Engine, asked: str) -> None:
    with both.connect() as connection:
        if asked == "ОБСЕ":
            asked = "Организация по безопасности"
        assert "organization" in {hit.kind for hit in search(connection, asked)}


@BOTH
def test_both_come_back_from_a_dump_of_all(both: Engine, databases: Databases, tmp_path: Path) -> None:
    with both.connect() as connection:
        files = dump_all(connection, tmp_path / "one")
    assert [file.name for file in files] == ["minsk-2018.toml", "bodies-of-minsk-2018.register.toml"]
    again = open_engine(databases.migrated())
    for file in files:
        load(again, record_of(file))
    with again.connect() as connection:
        dump_all(connection, tmp_path / "two")
    for file in files:
        assert file.read_text() == (tmp_path / "two" / file.name).read_text()
        assert load(both, record_of(file)) == Counter()
    again.dispose()


def test_what_a_register_does_not_list_any_more_goes_unless_a_conference_has_it(both: Engine) -> None:
    edited = register()
    del edited.organizations["interpol"]
    edited.organizations["united-nations"].acronym = "UNO"
    load(both, edited)
    assert said(both, "SELECT acronym FROM organizations WHERE slug = 'united-nations'") == [("UNO",)]
    rests_on = "SELECT source_slug FROM evidence WHERE supports LIKE 'organization International Criminal%'"
    assert set(said(both, rests_on)) == {("minsk-2018-report",)}
    with both.begin() as connection:
        remove_event(connection, "minsk-2018")
    assert said(both, "SELECT count(*) FROM speakers") == [(0,)]
    # The register lists them still, but for the one that it let go.
    assert said(both, "SELECT count(*) FROM organizations") == [(18,)]
    del edited.organizations["council-of-europe"]
    load(both, edited)
    assert said(both, "SELECT count(*) FROM organizations") == [(17,)]


def test_a_register_of_persons_topics_and_series(run: Run, tmp_path: Path) -> None:
    (tmp_path / "list.toml").write_text(
        """
[register]
slug = "list"
title = "A List"

[topics]
peace = "Peace"

[series.meetings]
name = "Meetings"

[organizations.club]
name = "Club"

[speakers.anna]
name = "Anna Low"
sort_name = "Low, Anna"

[speakers.anna.affiliations.head]
title = "Head"
organization = "club"

[speakers.boris]
name = "Boris High"
cite = {}
""",
        encoding="utf-8",
    )
    checked = run("seeds", "check", "--evidence", "list.toml")
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "list.toml:23: speakers.boris: rests on no sentence; cite the one that says so" in checked.stdout
    assert run("seeds", "check", "list.toml").stdout.splitlines() == [
        "list.toml: no faults",
        "list.toml: 1 gap in the evidence; --evidence lists them",
    ]
    assert "list: 12 rows added" in run("seeds", "load", "list.toml").stdout
    assert "list: unchanged" in run("seeds", "load", "list.toml").stdout
    dumped = run("seeds", "dump", "list").stdout
    assert "cite" not in dumped
    assert 'peace = "Peace"' in dumped
    assert run("seeds", "dump", "--all", "backup").stdout.splitlines() == [
        "backup/list.register.toml",
        "backup/others.register.toml",
    ]
    others = (tmp_path / "backup" / "others.register.toml").read_text(encoding="utf-8")
    assert "Boris High" in others
    assert "[series.meetings]" in others
    loaded = run("seeds", "load", "backup/list.register.toml", "backup/others.register.toml")
    assert loaded.stdout.count("unchanged") == 2


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "event: missing; it must be given, or [register] for persons and bodies without a conference"),
        (
            '[event]\nslug = "e"\ntitle = "E"\n[register]\nslug = "r"\ntitle = "R"\n',
            "register: is for a file without a conference; take [register] out, or [event]",
        ),
        ('[register]\nslug = "r"\n', "register.title: missing; a register that is a source has both slug and title"),
        (
            '[register]\nslug = "r"\ntitle = "R"\n[[statements]]\nkind = "talk"\n',
            "statements: belongs to a conference; a register has sources, series, topics, organizations and speakers",
        ),
        (
            '[register]\nslug = "r"\ntitle = "R"\n[sources.r]\ntitle = "R"\noutline = [1]\n',
            "sources.r: is the register itself; leave it out here",
        ),
    ],
)
def test_a_file_that_is_no_right_register_is_explained(run: Run, tmp_path: Path, content: str, problem: str) -> None:
    (tmp_path / "wrong.toml").write_text(content, encoding="utf-8")
    checked = run("seeds", "check", "wrong.toml")
    assert checked.returncode == 1
    assert problem in checked.stderr


def test_a_register_has_no_other_slug_on_request(run: Run) -> None:
    refused = run("seeds", "load", "--as", "other", str(BODIES))
    assert refused.returncode == 1
    assert "is a register; --as is for conferences, leave it out" in refused.stderr
