"""The pages in a real browser, where there is one."""

import pytest
from playwright.sync_api import Locator, Page

from tests.process.questions import QUESTIONS, Question
from tests.process.serving import HOSTILE
from tests.process.test_browse import PAGES


def follow(page: Page, link: Locator) -> None:
    """Click, and wait for the page to which it leads."""
    with page.expect_navigation():
        link.click()


def shown(page: Page) -> list[list[str]]:
    """Return the cells of the table on a page, as a reader sees them."""
    cells = page.locator("table.rows-and-columns tbody tr").all()
    return [[cell.inner_text().strip() for cell in row.locator("td").all()] for row in cells]


@pytest.mark.slow
def test_from_the_views_to_a_person_by_name(address: str, browser_page: Page) -> None:
    page = browser_page
    page.goto(address)
    follow(page, page.get_by_role("link", name="Tables and SQL"))

    follow(page, page.get_by_role("link", name="programme", exact=True))
    assert page.locator("h1").inner_text() == "programme (view)"
    assert len(shown(page)) == 12
    assert not page.locator("dl.column-descriptions").is_visible()
    page.get_by_text("What each column means").click()
    assert page.get_by_text("Organizations for which, as printed").is_visible()

    follow(page, page.locator("td.col-speaker").get_by_role("link", name="Yuri Fedotov"))
    assert page.url == f"{address}record/speakers/3"
    # What is empty is named, and not shown.
    assert page.locator("dt").all_inner_texts() == ["id", "slug", "name", "sort_name", "canonical_id", "sort_key"]
    assert page.get_by_text("Empty: honorific, merged_into_id").is_visible()
    follow(page, page.locator('a[href="/record/positions_held?speaker_id=3"]'))
    assert page.locator("h1").inner_text() == "positions_held (view)"
    assert [row[1] for row in shown(page)] == ["Under-Secretary-General", "Executive Director", "Director-General"]

    page.goto(f"{address}record/speakers/3")
    follow(page, page.get_by_role("link", name="Read it on its page"))
    assert page.url == f"{address}person/yuri-fedotov"

    page.goto(f"{address}record/affiliations")
    follow(page, page.locator("td").get_by_role("link", name="UN Office in Vienna"))
    assert "un-office-in-vienna" in page.locator("dd.col-slug").inner_text()


def test_narrowing_by_a_facet(address: str, browser_page: Page) -> None:
    browser_page.goto(f"{address}record/programme")
    follow(browser_page, browser_page.locator(".facet-results").get_by_role("link", name="reader"))

    assert len(shown(browser_page)) == 1
    assert browser_page.locator("td.col-speaker").inner_text() == "Stanislav Zas"


@pytest.mark.slow
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_a_question_asked_in_the_browser(address: str, browser_page: Page, question: Question) -> None:
    page = browser_page
    page.goto(address)
    form = page.locator(f'form[action="/record/{question.name}"]')
    if question.name == "search":
        page.goto(f"{address}record/search")
        form = page.locator("form.ask")
    if question.parameter:
        form.locator("input").fill(question.value)
    follow(page, form.get_by_role("button"))

    answered = [tuple(row)[: len(wanted)] for row, wanted in zip(shown(page), question.answer, strict=True)]
    assert answered == [tuple(word or "" for word in wanted) for wanted in question.answer]
    if question.answer:
        assert page.get_by_text(f"{len(question.answer)} answer").is_visible()
        assert page.get_by_text("Custom SQL").count() == 0
        # From an answer to the page that people read.
        follow(page, page.locator("tbody a").first)
        assert page.locator("article h1").is_visible()
    else:
        assert page.get_by_text("No answer").is_visible()


@pytest.mark.slow
def test_markup_in_a_name_is_not_run(hostile: str, browser_page: Page) -> None:
    for path in PAGES:
        browser_page.goto(f"{hostile}{path}")
        assert browser_page.get_by_text(HOSTILE).first.is_visible()
        assert browser_page.title() != "taken over"
