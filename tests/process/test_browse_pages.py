"""The pages that people read: a real server process, asked over HTTP, on records that use every key of the format."""

import re
import shutil
import sqlite3
from contextlib import closing
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote, urldefrag, urljoin
from urllib.request import HTTPRedirectHandler, Request, build_opener, urlopen

import pytest

from tests.process.serving import HOSTILE, serving


class Shown(HTMLParser):
    """A page: its links, its anchors, its words, and all attributes."""

    def __init__(self, page: str) -> None:
        """Read a page."""
        super().__init__()
        self.links: list[str] = []
        self.anchors: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(page)
        words = " ".join(unescape(re.sub(r"<[^>]*>", " ", page)).split())
        self.words = re.sub(r" ([,;:)])", r"\1", words)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        named = dict(attrs)
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "a" and named.get("href"):
            self.links.append(str(named["href"]))
        if named.get("id"):
            self.anchors.append(str(named["id"]))


def shown(site: str, path: str) -> Shown:
    with urlopen(urljoin(site, path), timeout=60) as response:
        return Shown(response.read().decode())


class _Stays(HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def leads_to(site: str, path: str) -> tuple[int, str | None]:
    """Return the status of an address, and where it leads."""
    with pytest.raises(HTTPError) as caught:
        build_opener(_Stays).open(Request(urljoin(site, path)), timeout=60)
    with caught.value as error:
        return error.code, error.headers["location"]


PAGES = (
    "/",
    "/event/minsk-2018",
    "/event/montevideo-2021",
    "/person/yuri-fedotov",
    "/person/stanislav-zas",
    "/body/united-nations",
    "/topic/rights-of-man",
    "/source/minsk-2018-report",
    "/search?q=minsk",
    "/search?q=united+nations",
    "/record",
    "/record/programme",
    "/record/speakers/3",
    "/record/who-spoke-for?organization=United+Nations",
    "/record?sql=select+1",
)


def test_a_conference_tells_when_where_who_and_what(site: str) -> None:
    page = shown(site, "/event/minsk-2018")

    for words in (
        "High-level international conference",
        "When 9–10 October 2018 1.1",
        "Where Minsk, Belarus",
        "more than 250 participants from 46 countries 2.1",
        "10 statements, 10 persons, 15 points made",
        "Organizer MFA of the Republic of Belarus 1.1",
        "Co-organizer OSCE Secretariat 1.1",
        "Participant European Union 9.1",
        "Vladimir Voronkov 3.1 Under-Secretary-General, United Nations 3.1 Head, United Nations Office of",
        "Welcoming address 4.1 read-out Alexander Lukashenko author 4.1 President, Republic of Belarus",
        "In which session, the sources do not say",
        "outlined the need to protect human rights in doing so 13.2 Topics: Human rights",
    ):
        assert words in page.words
    order = [
        page.words.index(words) for words in ("Opening session", "First session", "Second session", "Third session")
    ]
    assert order == sorted(order)


def test_a_person_has_posts_appearances_points_and_company(site: str) -> None:
    page = shown(site, "/person/stanislav-zas")

    for words in (
        "Other names S.Zas en Other Person",
        "State Secretary, Security Council of the Republic of Belarus 4.1 on the record 9–10 October 2018",
        "Preventing and Countering Terrorism in the Digital Age 9–10 October 2018 · Minsk, Belarus",
        "Welcoming address Reader 4.1",
        "stressed that comprehensive partnerships among the state, civil society and business are to supplement this",
    ):
        assert words in page.words, page.words
    assert "/person/yuri-fedotov" in page.links


def test_a_body_has_its_tree_and_who_spoke_for_it_and_for_its_parts(site: str) -> None:
    page = shown(site, "/body/united-nations")

    spoke = page.words[page.words.index("Who spoke for it") :]
    assert "Vladimir Voronkov 3.1 Under-Secretary-General, United Nations 3.1" in spoke.replace("b 3.1", "3.1")
    assert "What was said is not on the record." in spoke
    assert "Director-General, United Nations Office at Vienna" in spoke
    assert "Topics: Countering terrorism, Cybersecurity" in spoke
    assert "Observer · 23–25 November 2021 · Montevideo, Uruguay" in spoke
    assert {"/body/un-office-in-vienna", "/event/minsk-2018", "/person/yuri-fedotov"} <= set(page.links)
    above = shown(site, "/body/un-office-in-vienna")
    assert above.links.index("/body/united-nations") < above.links.index("/event/minsk-2018")


def test_a_topic_has_the_points_about_it_alone(site: str) -> None:
    page = shown(site, "/topic/rights-of-man")

    assert "Oleg Kravchenko 13.1 Deputy Minister of Foreign Affairs" in page.words
    assert "drew attention to the need to respect human rights in doing so 8.2" in page.words
    assert "legal cooperation" not in page.words


def test_a_source_tells_sentence_by_sentence_what_rests_on_it(site: str) -> None:
    page = shown(site, "/source/minsk-2018-report")

    assert "Set aside: heading of another part of the web page, about visas" in page.words
    assert "participant count, participant qualifier, country count, country qualifier, summary" in page.words
    assert "/event/minsk-2018#remarks-14" in page.links
    assert "p3.1" in page.anchors
    assert "But it says" in shown(site, "/source/montevideo-2021-press-release").words.replace("but it", "But it")


def test_a_long_source_has_several_pages_and_marks_lead_to_the_right_one(several: Path, tmp_path: Path) -> None:
    long = tmp_path / "long.db"
    shutil.copy(several, long)
    with closing(sqlite3.connect(long)) as connection, connection:
        connection.execute(
            "UPDATE passages SET paragraph = 450 WHERE paragraph = 3"
            " AND source_id = (SELECT id FROM sources WHERE slug = 'minsk-2018-report')"
        )
    with serving(str(long)) as site:
        slug = "minsk-2018-report"
        assert f"/source/{slug}?from=400#p450.1" in shown(site, "/person/yuri-fedotov").links
        assert "p450.1" in shown(site, f"/source/{slug}?from=400").anchors
        first = shown(site, f"/source/{slug}?from=none")
        assert "p450.1" not in first.anchors
        assert "?from=200" in first.links


@pytest.mark.slow
def test_every_link_of_every_page_leads_somewhere_also_within_the_page(site: str) -> None:
    seen: dict[str, Shown] = {}
    waiting = list(PAGES)
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen[path] = page = shown(site, path)
        assert len(page.anchors) == len(set(page.anchors)), path
        for link in page.links:
            there, anchor = urldefrag(urljoin(site + path.lstrip("/"), link))
            if there.startswith(site) and not there.removeprefix(site).startswith("record/") and not anchor:
                waiting.append("/" + there.removeprefix(site))
    assert len(seen) > 150
    for path, page in seen.items():
        for link in page.links:
            there, anchor = urldefrag(urljoin(site + path.lstrip("/"), link))
            kind = there.removeprefix(site).split("/")[0]
            if anchor and kind in ("event", "source", "person"):
                # A link or a name of a person has no place of its own on the page.
                to = seen.get("/" + there.removeprefix(site)) or shown(site, there)
                assert anchor in to.anchors, (path, link)


def test_the_raw_rows_are_one_click_away(site: str) -> None:
    for path in ("/event/minsk-2018", "/person/yuri-fedotov", "/body/united-nations", "/source/minsk-2018-report"):
        raw = [link for link in shown(site, path).links if link.startswith("/record")]
        assert {"json", "csv"} <= {link.split("?")[0].rpartition(".")[2] for link in raw}
        assert any("sql=" in link for link in raw)
        for link in raw:
            with urlopen(urljoin(site, link), timeout=60) as response:
                assert response.read()


@pytest.mark.parametrize(
    ("path", "there"),
    [
        ("/event/ochrida-1991", "/event/ochrid-1991"),
        ("/event/ochrida-1991?x=1", "/event/ochrid-1991?x=1"),
        ("/topic/human-rights", "/topic/rights-of-man"),
        ("/person/other-person", "/person/stanislav-zas"),
        ("/body/uno", "/body/united-nations"),
    ],
)
def test_former_slugs_and_merged_rows_lead_to_the_page_that_lasts(site: str, path: str, there: str) -> None:
    assert leads_to(site, path) == (301, there)


def test_a_row_leads_to_where_it_is_shown(site: str, several: Path) -> None:
    with closing(sqlite3.connect(several)) as connection:
        (passage,) = connection.execute(
            "SELECT passages.id FROM passages JOIN sources ON sources.id = source_id"
            " WHERE slug = 'minsk-2018-report' AND paragraph = 3"
        ).fetchone()
    assert leads_to(site, f"/page/passages/{passage}") == (302, "/source/minsk-2018-report#p3.1")
    assert leads_to(site, "/page/remarks/14") == (302, "/event/minsk-2018#remarks-14")
    assert leads_to(site, "/page/speakers/901") == (302, "/person/stanislav-zas")
    assert leads_to(site, "/page/series/1") == (302, "/record/series/1")
    assert leads_to(site, "/page/no_such_table/1") == (302, "/record/no_such_table/1")


def test_an_unknown_slug_is_told_in_words_with_what_is_near(site: str) -> None:
    for path, near in (
        ("/event/minsk-2019", "/event/minsk-2018"),
        ("/person/yuri-fedotow", "/person/yuri-fedotov"),
        ("/body/united-nation", "/body/united-nations"),
        ("/topic/cyber-security", "/topic/cybersecurity"),
        ("/source/minsk-report", "/source/minsk-2018-report"),
        ("/person/%3Cscript%3E", "/search?q=%3Cscript%3E"),
    ):
        with pytest.raises(HTTPError) as caught:
            urlopen(urljoin(site, path), timeout=60)
        with caught.value as error:
            page = error.read().decode()
            assert error.code == 404
            assert near in Shown(page).links
            assert "Not on the record" in page
            assert "<script>" not in page


def test_the_front_page_is_an_entrance(site: str) -> None:
    page = shown(site, "/")

    assert "5 conferences" in page.words
    assert "9–10 October 2018 Preventing and Countering" in page.words
    assert "Minsk, Belarus · 10 persons · 10 statements" in page.words
    conferences = [link for link in page.links if link.startswith("/event/")]
    assert conferences.index("/event/montevideo-2021") < conferences.index("/event/minsk-2018")
    # What has no date comes last.
    assert conferences[-1] == "/event/regensburg-1931"
    assert page.words.index("Search persons") < page.words.index("Conferences") < page.words.index("Who spoke for")


@pytest.mark.parametrize(
    ("asked", "words", "links"),
    [
        ("voronkov", "Vladimir Voronkov Under-Secretary-General, United Nations, 2018", ["/person/vladimir-voronkov"]),
        ("united nations", "United Nations UN, organization", ["/body/united-nations"]),
        ("minsk", "Preventing and Countering Terrorism in the Digital Age Minsk, Belarus, 2018", ["/event/minsk-2018"]),
        ("belarus 2018", "Conferences Preventing and", ["/event/minsk-2018"]),
        (
            "human rights",
            "Oleg Kravchenko Preventing and Countering",
            ["/topic/rights-of-man", "/event/minsk-2018#remarks-14"],
        ),
        (
            "fedotov minsk",
            "Nothing on the record has all of these words",
            ["/person/yuri-fedotov", "/event/minsk-2018"],
        ),
        ("", "Search persons, bodies", []),
        ("%", "Nothing on the record", []),
        ("NEAR( <script>", "Nothing on the record", []),
    ],
)
def test_a_search_tells_in_context_what_it_finds(site: str, asked: str, words: str, links: list[str]) -> None:
    page = shown(site, f"/search?q={quote(asked)}")

    assert words in page.words
    assert set(links) <= set(page.links)
    assert page.tags.count("script") == 0


@pytest.mark.parametrize("path", PAGES)
def test_no_page_runs_anything(site: str, path: str) -> None:
    with urlopen(urljoin(site, path), timeout=60) as response:
        policy, page = response.headers["content-security-policy"], Shown(response.read().decode())

    assert policy.startswith("default-src 'none'; style-src 'self';")
    assert not {"script", "style", "iframe", "object"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on") or name == "style"]
    assert not [link for link in page.links if re.match(r"\s*(javascript|data|vbscript):", link, re.IGNORECASE)]


def test_only_addresses_of_the_web_become_links(site: str, several: Path) -> None:
    with closing(sqlite3.connect(several)) as connection:
        ((key,),) = connection.execute("SELECT id FROM links WHERE url = 'javascript:alert(1)'")
    _, there = leads_to(site, f"/page/links/{key}")
    assert there is not None
    assert "javascript:alert(1)" in shown(site, there).words
    assert "data:text/html,x" in shown(site, "/source/minsk-2018-report").words


def test_markup_in_names_is_shown_and_not_run(hostile: str) -> None:
    for path in ("/", "/event/minsk-2018", "/person/yuri-fedotov", "/body/united-nations", "/search?q=script"):
        with urlopen(urljoin(hostile, path), timeout=60) as response:
            page = response.read().decode()
        assert HOSTILE not in page
    assert HOSTILE in shown(hostile, "/person/yuri-fedotov").words
