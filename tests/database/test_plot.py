"""Pictures: what they show, what they leave out, and that they can be read by everyone and harm nobody."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from sqlalchemy import Engine, insert, select, text

from conference_record.models import Affiliation, Appearance, Event, EventSession, Speaker
from conference_record.seeds.plot import appeared_with, conferences_by_country, conferences_by_year, posts_timeline
from conference_record.seeds.query.refs import UnknownSlugError
from conference_record.seeds.query.which import SeveralError
from tests.running import Run

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '李水明 <script>alert(1)</script> & "محمد" ]]>'


def read(picture: str) -> tuple[ElementTree.Element, str, str]:
    """Return a picture, its description, and what is written in it; fails where it is not what every picture is."""
    root = ElementTree.fromstring(picture)
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    for element in root.iter():
        assert element.tag.removeprefix(SVG) not in ("script", "style", "image", "use", "foreignObject")
        assert not any(name.endswith("href") or name.startswith("on") for name in element.attrib)
    height, width = float(root.attrib["height"]), float(root.attrib["width"])
    for element in root.iter(f"{SVG}text"):
        assert 0 < float(element.attrib["y"]) < height
        assert 0 <= float(element.attrib["x"]) <= width
    written = " ".join(element.text or "" for element in root.iter(f"{SVG}text"))
    return root, description.text or "", written


def ten_thousand(engine: Engine) -> None:
    """Fill a database with 10,000 conferences, and as many persons, of whom one was at 300 conferences."""
    with engine.begin() as connection:
        numbers = range(1, 10_001)
        countries = list(connection.execute(text("SELECT code FROM countries ORDER BY code")).scalars())
        connection.execute(
            insert(Event),
            [
                {
                    "id": 1000 + n,
                    "slug": f"e-{n}",
                    "title": f"Conference {n}",
                    "starts_on": None if n % 100 == 0 else str(1900 + n % 125),
                    "country_code": None if n % 50 == 0 else countries[n % 60],
                }
                for n in numbers
            ],
        )
        connection.execute(
            insert(Speaker), [{"id": 1000 + n, "slug": f"p-{n}", "name": f"Person {n}"} for n in numbers]
        )
        connection.execute(
            insert(Appearance),
            [
                {"event_id": 1000 + n, "speaker_id": 1000 + person, "role": "attendee", "position": position}
                for n in range(1, 301)
                for position, person in enumerate((1, n + 1, 5000 + n % 7), 1)
            ],
        )
        connection.execute(insert(Event), [{"id": 900, "slug": "large", "title": "Large", "starts_on": "2020"}])
        connection.execute(
            insert(EventSession),
            [{"id": 9000 + n, "event_id": 900, "position": n, "title": f"Session {n}"} for n in range(1, 101)],
        )
        connection.execute(
            insert(Appearance),
            [
                {
                    "event_id": 900,
                    "session_id": 9000 + n,
                    "speaker_id": 1000 + n * 50 + position,
                    "role": "panellist",
                    "position": position,
                }
                for n in range(1, 101)
                for position in range(1, 11)
            ],
        )
        connection.execute(
            insert(Affiliation),
            [{"speaker_id": 1001, "title": f"Post {n}", "started": str(1900 + n)} for n in range(1, 101)],
        )


def test_posts_say_what_is_not_known_of_their_dates(loaded: Engine) -> None:
    with loaded.begin() as connection:
        person = connection.scalar(select(Speaker.id).where(Speaker.slug == "liu-jie"))
        dates = [("2001", "2004-05"), ("2010-01-02", ".."), (None, "1999"), (None, None)]
        posts = [
            {"speaker_id": person, "title": f"Post {number}", "started": started, "ended": ended}
            for number, (started, ended) in enumerate(dates, 1)
        ]
        connection.execute(insert(Affiliation), posts)
        root, description, written = read(posts_timeline(connection, "liu-jie"))

    assert "Post 1: since 2001, until 2004-05." in description
    assert "Post 2: since 2010-01-02, still held." in description
    assert "Post 3: not known since when, until 1999." in description
    assert "Post 4: dates not known." in description
    assert "at a conference 2018-10-09 to 2018-10-10" in written
    for sign in ("Light:", "Dashes:", "Arrow:", "Dots:", "▶"):
        assert sign in written
    assert any(line.get("stroke-dasharray") for line in root.iter(f"{SVG}path"))


def test_conferences_are_counted_by_year_and_country(almaty: Engine) -> None:
    with almaty.begin() as connection:
        connection.execute(insert(Event), [{"slug": "some-day", "title": "Some day"}])
        _, years, _ = read(conferences_by_year(connection))
        _, countries, written = read(conferences_by_country(connection))

    assert years == "2018: 1 conference. 2031: 1 conference. Left out: 1 conference of which the year is not known."
    assert "Belarus: 1 conference." in countries
    assert "Left out: 1 conference of which the country is not known." in written


def test_who_appeared_with_whom_at_a_conference_and_round_a_person(loaded: Engine) -> None:
    with loaded.connect() as connection:
        _, conference, written = read(appeared_with(connection, "minsk-2018"))
        _, person, _ = read(appeared_with(connection, "stanislav-zas"))

    assert "welcoming-address: Alexander Lukashenko, Stanislav Zas." in conference
    assert "Opening session: Liu Jie, Sergey Lebedev, Thomas Greminger" in conference
    assert "2 persons not known to have been with anybody else in one session." in written
    assert person.startswith("2018 Preventing and Countering Terrorism in the Digital Age: Alexander Lukashenko, ")
    assert "Stanislav Zas" not in person


def test_what_ten_thousand_rows_leave_out_is_said(migrated: Engine) -> None:
    ten_thousand(migrated)
    with migrated.connect() as connection:
        _, years, written = read(conferences_by_year(connection))
        _, countries, _ = read(conferences_by_country(connection))
        _, conference, _ = read(appeared_with(connection, "large"))
        _, person, _ = read(appeared_with(connection, "p-1"))
        _, posts, _ = read(posts_timeline(connection, "p-1"))

    assert "Each bar is 5 years" in written
    assert "1900–1904: " in years
    assert "Left out: 100 conferences of which the year is not known." in years
    assert " in 30 other countries. Left out: 201 conferences of which the country is not known." in countries
    # The first four sessions, each with all who were there.
    assert conference.endswith("Left out: 960 persons and 96 sessions, the later ones.")
    assert "Session 4: " in conference
    assert "Person 5001" in person, "who was there most often"
    assert "those with fewest in common." in person
    assert posts.endswith("Left out: 60 posts, those held longest ago or not dated.")


@pytest.mark.parametrize("slug", ["nobody", "empty"])
def test_a_picture_of_nothing_says_so(migrated: Engine, slug: str) -> None:
    with migrated.begin() as connection:
        assert "No conference is on the record." in conferences_by_year(connection)
        assert "No conference is on the record." in conferences_by_country(connection)
        connection.execute(insert(Speaker), [{"slug": "nobody", "name": "Nobody"}])
        connection.execute(insert(Event), [{"slug": "empty", "title": "Empty"}])
        assert "No post is on the record." in posts_timeline(connection, "nobody")
        assert "Nobody is known to have appeared together." in appeared_with(connection, slug)


def test_names_are_text_in_every_script_and_long_ones_are_shortened(loaded: Engine) -> None:
    with loaded.begin() as connection:
        connection.execute(text("UPDATE speakers SET name = :name || slug"), {"name": HOSTILE})
        connection.execute(text("UPDATE events SET title = :name"), {"name": HOSTILE * 5})
        for picture in (
            posts_timeline(connection, "yuri-fedotov"),
            appeared_with(connection, "yuri-fedotov"),
            appeared_with(connection, "minsk-2018"),
        ):
            root, _, written = read(picture)
            assert HOSTILE in (root.findtext(f"{SVG}title") or "")
            assert "李水明" in written


def test_a_slug_of_a_person_and_of_a_conference_needs_a_word(loaded: Engine) -> None:
    with loaded.begin() as connection:
        connection.execute(text("UPDATE speakers SET slug = 'minsk-2018' WHERE slug = 'liu-jie'"))
        with pytest.raises(SeveralError, match="say which: person minsk-2018 or event minsk-2018"):
            appeared_with(connection, "minsk-2018")
        assert "Who appeared with Liu Jie" in appeared_with(connection, "minsk-2018", "person")
        with pytest.raises(UnknownSlugError):
            posts_timeline(connection, "nobody-at-all")


def test_the_command_writes_to_a_file_or_the_output(run: Run, loaded_url: str, tmp_path: Path) -> None:
    command = "seeds", "--database", loaded_url, "plot"
    printed = run(*command, "years")
    written = run(*command, "posts", "yuri-fedotov", "-o", "posts.svg")

    assert (printed.returncode, printed.stderr) == (0, "")
    read(printed.stdout)
    assert (written.returncode, written.stdout, written.stderr) == (0, "", "")
    assert "Posts of Yuri Fedotov" in (tmp_path / "posts.svg").read_text(encoding="utf-8")
    assert run(*command, "posts").returncode == 2
    assert "years takes no SLUG" in run(*command, "years", "minsk-2018").stderr
    assert "only appeared-with" in run(*command, "posts", "yuri-fedotov", "--kind", "person").stderr
    assert "cannot be written" in run(*command, "years", "-o", "no/where.svg").stderr
