"""The pages that people read in a real browser: with axe-core, without a script, on a screen and on a telephone."""

from collections.abc import Iterator
from urllib.parse import urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.process.test_browse_pages import PAGES

WIDTHS = (1280, 390)
"""Of a screen and of a telephone, in pixels."""


@pytest.fixture(params=WIDTHS)
def sized_page(request: pytest.FixtureRequest, browser_page: Page) -> Iterator[Page]:
    """Give a page of one of the widths."""
    before = browser_page.viewport_size
    browser_page.set_viewport_size({"width": request.param, "height": 844})
    yield browser_page
    assert before is not None
    browser_page.set_viewport_size(before)


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_and_nothing_is_off_the_screen(site: str, sized_page: Page, path: str) -> None:
    sized_page.goto(urljoin(site, path))

    found = Axe().run(sized_page).response["violations"]

    assert [(fault["id"], fault["nodes"][0]["html"]) for fault in found] == []
    width = sized_page.evaluate("document.documentElement.scrollWidth")
    assert width == sized_page.evaluate("document.documentElement.clientWidth")
    height = sized_page.evaluate("document.documentElement.scrollHeight")
    assert height < 20_000


def test_who_spoke_for_the_united_nations_in_which_posts_and_why(site: str, sized_page: Page) -> None:
    page = sized_page
    page.goto(site)
    page.get_by_label("Search persons").fill("United Nations")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="United Nations", exact=True).first.click()
    assert page.locator("h1").inner_text().startswith("United Nations")

    minsk = page.locator("#spoke section").filter(has_text="Minsk, Belarus")
    spoke = minsk.locator(".appearance")
    assert [name.inner_text() for name in spoke.locator("b").all()] == ["Vladimir Voronkov", "Yuri Fedotov"]
    for post in ("Under-Secretary-General, United Nations", "Head, United Nations Office of Counter-Terrorism"):
        assert post in spoke.nth(0).inner_text()
    assert "Countering terrorism" in minsk.inner_text()

    spoke.nth(1).locator(".posts .why").first.click()
    assert page.url.endswith("/source/minsk-2018-report#p3.1")
    sentence = page.locator("li:target")
    assert "Yuri Fedotov as Executive Director" in sentence.inner_text()
    sentence.get_by_role("link", name="Yuri Fedotov as Executive Director").click()
    assert "/person/yuri-fedotov#affiliations-" in page.url


def test_all_can_be_done_with_the_keyboard_alone(site: str, browser_page: Page) -> None:
    page = browser_page
    page.goto(f"{site}event/minsk-2018")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    for _ in range(3):
        page.keyboard.press("Tab")
    focused = page.locator(":focus")
    assert focused.get_attribute("class") == "why"
    page.keyboard.press("Enter")
    page.wait_for_url("**/source/minsk-2018-report#p*")


def test_on_paper_there_is_the_page_and_no_form(site: str, browser_page: Page) -> None:
    browser_page.goto(f"{site}event/minsk-2018")
    browser_page.emulate_media(media="print")

    assert not browser_page.locator("header.site").is_visible()
    assert browser_page.get_by_text("Head, United Nations Office of Counter-Terrorism").first.is_visible()
    browser_page.emulate_media(media="screen")
