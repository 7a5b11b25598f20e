"""The pages in a real browser, where there is one."""

import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, sync_playwright

from tests.process.questions import QUESTIONS, Question
from tests.process.serving import HOSTILE
from tests.process.test_browse import PAGES

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
HOME_ALONE = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"]
"""Options by which Chromium asks no server but ours."""


@pytest.fixture(scope="module")
def browser_page() -> Iterator[Page]:
    """Give a page of a headless Chromium, which must ask no server but ours."""
    if CHROMIUM is None:
        pytest.skip("there is no Chromium on this machine")
    asked: set[str | None] = set()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=HOME_ALONE)
        page = chromium.new_page()
        page.on("request", lambda request: asked.add(urlsplit(request.url).hostname))
        yield page
        chromium.close()
    assert asked <= {"127.0.0.1"}


def follow(page: Page, link: Locator) -> None:
    """Click, and wait for the page to which it leads."""
    with page.expect_navigation():
        link.click()


def shown(page: Page) -> list[list[str]]:
    """Return the cells of the table on a page, as a reader sees them."""
    cells = page.locator("table.rows-and-columns tbody tr").all()
    return [[cell.inner_text().strip() for cell in row.locator("td").all()] for row in cells]


@pytest.mark.slow
def test_from_the_front_page_to_a_person_by_name(address: str, browser_page: Page) -> None:
    page = browser_page
    page.goto(address)
    assert page.locator("h1").inner_text() == "Conference Record"

    follow(page, page.get_by_role("link", name="programme", exact=True))
    assert page.locator("h1").inner_text() == "programme (view)"
    assert len(shown(page)) == 12
    assert not page.locator("dl.column-descriptions").is_visible()
    page.get_by_text("What each column means").click()
    assert page.get_by_text("Organizations for which, as printed").is_visible()

    follow(page, page.locator("td.col-speaker").get_by_role("link", name="Yuri Fedotov"))
    assert page.url == f"{address}record/speakers/3"
    follow(page, page.locator('a[href="/record/positions_held?speaker_id=3"]'))
    assert page.locator("h1").inner_text() == "positions_held (view)"
    assert [row[1] for row in shown(page)] == ["Under-Secretary-General", "Executive Director", "Director-General"]

    page.goto(f"{address}record/affiliations")
    follow(page, page.locator("td").get_by_role("link", name="UN Office in Vienna"))
    assert "un-office-in-vienna" in page.locator("td.col-slug").inner_text()


@pytest.mark.slow
def test_a_search_and_from_the_hit_to_its_row(address: str, browser_page: Page) -> None:
    browser_page.goto(address)
    follow(browser_page, browser_page.get_by_role("link", name="What is there about these words?"))
    browser_page.get_by_label("words").fill("cyberspace")
    follow(browser_page, browser_page.get_by_role("button", name="Run SQL"))
    assert [row[0] for row in shown(browser_page)] == ["session"]

    follow(browser_page, browser_page.locator("td.col-label a"))
    assert browser_page.url == f"{address}record/sessions/4"


def test_narrowing_by_a_facet(address: str, browser_page: Page) -> None:
    browser_page.goto(f"{address}record/programme")
    follow(browser_page, browser_page.locator(".facet-results").get_by_role("link", name="reader"))

    assert [row[3] for row in shown(browser_page)] == ["Stanislav Zas"]


@pytest.mark.slow
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_a_question_asked_in_the_browser(address: str, browser_page: Page, question: Question) -> None:
    page = browser_page
    page.goto(address)
    follow(page, page.locator(f'a[href="/record/{question.name}"]'))
    if question.parameter:
        page.get_by_label(question.parameter).fill(question.value)
    follow(page, page.get_by_role("button", name="Run SQL"))

    answered = [tuple(row)[: len(wanted)] for row, wanted in zip(shown(page), question.answer, strict=True)]
    assert answered == [tuple(word or "" for word in wanted) for wanted in question.answer]
    if not question.answer:
        assert page.get_by_text("0 results").is_visible()


@pytest.mark.slow
def test_markup_in_a_name_is_not_run(hostile: str, browser_page: Page) -> None:
    for path in PAGES:
        browser_page.goto(f"{hostile}{path}")
        assert browser_page.get_by_text(HOSTILE).first.is_visible()
        assert browser_page.title() != "taken over"
