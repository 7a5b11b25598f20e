"""The views: their columns, and what they say of the bundled conference."""

import pytest
from sqlalchemy import Engine, Table, func, inspect, select
from sqlalchemy.orm import Session

from conference_record.models import (
    Affiliation,
    Appearance,
    Event,
    Organization,
    Participation,
    Remark,
    Speaker,
    agenda,
    bodies,
    conferences,
    organization_tree,
    positions_held,
    programme,
    roster,
    what_was_said,
)
from tests.database.test_models import VIEWS, count_of, organization

# Views -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_every_view_gives_rows_of_the_columns_and_types_that_it_promises(session: Session, view: Table) -> None:
    columns = [column["name"] for column in inspect(session.connection()).get_columns(view.name)]
    assert columns == [column.name for column in view.columns]
    rows = session.execute(select(view)).all()
    # No news is good news there; and the bundled conference has no members, former names and replies.
    assert rows or view.name in ("evidence_gaps", "memberships", "names_then", "replies")
    for row in rows:
        for column, value in zip(view.columns, row, strict=True):
            assert value is None or type(value) is column.type.python_type, f"{column} is {value!r}"


def test_the_views_have_as_many_rows_as_the_conference(session: Session) -> None:
    counts = {view: session.scalars(select(func.count()).select_from(view)).one() for view in VIEWS}
    events, posts, bodies_, tree, said, people = count_of(
        session, Event, Affiliation, Participation, Organization, Remark, Speaker
    )
    assert (counts[conferences], counts[positions_held], counts[bodies]) == (events, posts, bodies_) == (1, 14, 9)
    assert (counts[organization_tree], counts[what_was_said], counts[roster]) == (tree, said, people) == (19, 15, 10)
    assert [counts[programme]] == count_of(session, Appearance) == [12]


def test_the_conference_is_one_row(session: Session) -> None:
    row = session.execute(select(conferences)).one()
    assert (row.event, row.city, row.country) == ("minsk-2018", "Minsk", "Belarus")
    assert (row.starts_on, row.ends_on) == ("2018-10-09", "2018-10-10")
    assert row.organizers == "MFA of the Republic of Belarus"
    assert (row.participants, row.countries) == ("more than 250", "exactly 46")
    assert (row.sessions, row.statements) == (4, 10)


def test_the_programme_says_who_read_out_whose_address(session: Session) -> None:
    rows = session.execute(select(programme).where(programme.c.delivery == "read-out").order_by(programme.c.position))
    assert [(row.role, row.speaker, row.on_behalf_of) for row in rows] == [
        ("author", "Alexander Lukashenko", "Republic of Belarus"),
        ("reader", "Stanislav Zas", "Security Council of the Republic of Belarus"),
    ]


def test_the_programme_does_not_guess_the_session(session: Session) -> None:
    in_session = {row.statement_position: row.session for row in session.execute(select(programme))}
    assert {position for position, name in in_session.items() if name == "Opening session"} == {1, 2, 3, 4, 5, 6}
    assert {position for position, name in in_session.items() if name is None} == {None, 7, 8, 9, 10}


def test_the_roster_names_a_person_once_with_all_capacities(session: Session) -> None:
    rows = {row.slug: row for row in session.execute(select(roster))}
    assert rows["yuri-fedotov"].titles == (
        "Under-Secretary-General, United Nations; Executive Director, UN Office on Drugs and Crime;"
        " Director-General, UN Office in Vienna"
    )
    assert rows["yuri-fedotov"].organizations.count(";") == 2
    assert (rows["stanislav-zas"].roles, rows["stanislav-zas"].appearances) == ("reader; speaker", 2)
    assert rows["thomas-greminger"].titles == "Secretary General, OSCE"


def test_positions_held_are_attested_by_the_days_of_the_conference(session: Session) -> None:
    rows = session.execute(select(positions_held).where(positions_held.c.slug == "yuri-fedotov")).all()
    assert len(rows) == 3
    assert {(row.started, row.ended) for row in rows} == {(None, None)}
    assert {(row.first_attested, row.last_attested) for row in rows} == {("2018-10-09", "2018-10-10")}


def test_bodies_are_named_or_described(session: Session) -> None:
    rows = session.execute(select(bodies).order_by(bodies.c.position)).all()
    assert [(row.role, row.body) for row in rows[:2]] == [
        ("organizer", "MFA of the Republic of Belarus"),
        ("co-organizer", "OSCE Secretariat"),
    ]
    assert [(row.body, row.slug) for row in rows[-1:]] == [("Experts from Belarus", None)]


def test_the_tree_of_organizations_shows_the_path_and_depth(session: Session) -> None:
    rows = {row.slug: row for row in session.execute(select(organization_tree))}
    for slug, row in rows.items():
        body = organization(session, slug)
        assert (row.path, row.depth) == (body.path, len(body.ancestors))
    assert rows["sco-rats-executive-committee"].depth == 2


def test_what_was_said_reads_as_sentences(session: Session) -> None:
    query = select(what_was_said).where(what_was_said.c.statement == "closing-statement")
    rows = session.execute(query.order_by(what_was_said.c.remark_id)).all()
    assert [row.act for row in rows] == ["called for", "called for", "outlined", "outlined", "called for"]
    assert {(row.speaker, row.session) for row in rows} == {("Oleg Kravchenko", None)}
    assert rows[1].text == "stronger legal cooperation to counter terrorism effectively"
    assert rows[1].topics == "Countering terrorism; Legal cooperation"
    assert rows[1].capacity == "Deputy Minister of Foreign Affairs, MFA of the Republic of Belarus"


def test_the_agenda_has_what_nobody_is_named_in_and_the_programme_who_only_came_last(almaty: Engine) -> None:
    with almaty.connect() as connection:
        rows = connection.execute(select(agenda).where(agenda.c.event == "almaty-2031")).all()
        # Each session before its statements, and what is in no session last.
        assert [row.kind for row in rows if row.statement_id is None] == ["plenary", "session", "reception", None]
        assert [row.who for row in rows if row.kind == "break"] == [None]
        panel = next(row for row in rows if row.kind == "panel")
        assert (panel.room, f"{panel.starts_at:%H:%M}") == ("Hall 1", "09:15")
        query = select(programme.c.room, programme.c.starts_at, programme.c.statement_id, programme.c.session_id)
        entries = connection.execute(query.where(programme.c.event == "almaty-2031")).all()
        assert [entry.session_id is None and entry.statement_id is None for entry in entries][-3:] == [
            False,
            True,
            True,
        ]
        assert entries[0].room == "Hall 1"
