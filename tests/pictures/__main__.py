"""Make the pictures of the documents: the record in a web browser and in DB Browser for SQLite, both opened for real.

It wants Debian's packages chromium, sqlitebrowser (3.12), xvfb, xdotool and imagemagick.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from playwright.sync_api import sync_playwright

from tests.databases import Databases
from tests.process.serving import CHROMIUM, HOME_ALONE, serving

FOLDER = Path(__file__).parent
QUESTION = "human rights"
PAGES = {
    "front": "",
    "conference": "event/minsk-2018",
    "person": "person/yuri-fedotov",
    "body": "body/united-nations",
    "topic": "topic/human-rights",
    "source": "source/minsk-2018-report",
    "search": "search?q=united+nations",
    "unknown": "event/minsk-2019",
    "tables": "record",
    "view": "record/programme",
    "row": "record/speakers/3",
    "question": "record/who-spoke-for?organization=United+Nations",
}
"""The pages by the names of their pictures."""

SCREENS = {1280: 800, 390: 844}
"""Widths of a screen and of a telephone, and their heights, in pixels."""

SHOWN = ("front-1280.png", "conference-1280.png", "body-390.png")
"""The pictures in the documents: of these, what is seen first."""

SIZE = (1000, 480)
"""Of the window of DB Browser, in pixels; its messages appear inside it."""


def main() -> None:
    """Make all pictures."""
    if missing := [
        program
        for program in ("chromium", "sqlitebrowser", "Xvfb", "xdotool", "import", "convert")
        if shutil.which(program) is None
    ]:
        sys.exit(f"missing: {', '.join(missing)}; apt-get install chromium sqlitebrowser xvfb xdotool imagemagick")
    others = Path(mkdtemp(prefix="pictures-"))
    with TemporaryDirectory() as name:
        folder = Path(name)
        database = folder / "conferences.db"
        made = Databases(folder, None).loaded().removeprefix("sqlite:///")
        shutil.copy(made, database)
        picture_pages(database, others)
        with db_browser(database, folder) as window:
            picture_db_browser(window)
    for picture in sorted(FOLDER.glob("*.png")):
        # Few colours do, and a palette of them is a fraction of the bytes.
        subprocess.run(["convert", picture, "-strip", "+dither", "-colors", "32", f"png8:{picture}"], check=True)
        print(f"{picture.name}: {picture.stat().st_size} bytes")
    print(f"the other pages, to look at: {others}")


def picture_pages(database: Path, folder: Path) -> None:
    """Take each page, on a screen and on a telephone; those that the documents do not show, into a folder."""
    with serving(str(database)) as address, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=HOME_ALONE)
        for width, height in SCREENS.items():
            page = chromium.new_page(viewport={"width": width, "height": height})
            for name, path in PAGES.items():
                page.goto(f"{address}{path}")
                file = f"{name}-{width}.png"
                page.screenshot(path=(FOLDER if file in SHOWN else folder) / file, full_page=file not in SHOWN)
        chromium.close()


class Window:
    """The window of DB Browser on a screen of its own, worked with mouse and keyboard."""

    def __init__(self, display: str) -> None:
        """Take the screen, and wait for the window."""
        self.environment = {**os.environ, "DISPLAY": display}
        for _ in range(100):
            time.sleep(0.2)
            self.id = self.xdotool("search", "--onlyvisible", "--name", "DB Browser for SQLite - ", check=False)
            if self.id:
                return
        sys.exit("DB Browser did not open")

    def xdotool(self, *command: str, check: bool = True) -> str:
        """Run xdotool, and give the program time to follow."""
        done = subprocess.run(
            ["xdotool", *command], env=self.environment, check=check, capture_output=True, text=True, timeout=60
        )
        time.sleep(0.3)
        return done.stdout.strip()

    def click(self, x: int, y: int) -> None:
        """Click at a place of the window, and wait for what comes of it."""
        self.xdotool("mousemove", str(x), str(y), "click", "1")
        time.sleep(1)

    def write(self, words: str, *keys: str) -> None:
        """Write words, press keys, and wait for what comes of it."""
        self.xdotool("type", "--delay", "30", words)
        for key in keys:
            self.xdotool("key", key)
        time.sleep(2)

    def picture(self, name: str) -> None:
        """Keep a picture of what the screen shows where the window is."""
        area = f"{SIZE[0]}x{SIZE[1]}+0+0"
        subprocess.run(
            ["import", "-window", "root", "-crop", area, "+repage", FOLDER / name], env=self.environment, check=True
        )


@contextmanager
def db_browser(database: Path, home: Path) -> Iterator[Window]:
    """Open DB Browser as someone who has just installed it, on a screen that nobody sees."""
    display = ":97"
    with subprocess.Popen(["Xvfb", display, "-screen", "0", "1280x900x24"], stderr=subprocess.DEVNULL) as screen:
        time.sleep(2)
        home.chmod(0o700)
        environment = {"PATH": os.environ["PATH"], "DISPLAY": display, "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
        with subprocess.Popen(["sqlitebrowser", database], env=environment, stderr=subprocess.DEVNULL) as program:
            window = Window(display)
            time.sleep(2)
            # The panels at the right take half of the window: editing a cell, and four that nobody needs here.
            for _ in range(5):
                window.click(1029, 72)
            window.xdotool("windowsize", window.id, *map(str, SIZE))
            yield window
            program.kill()
        screen.terminate()


def picture_db_browser(window: Window) -> None:
    """Ask the same question in the view, and try an edit that breaks a rule."""
    browse_data, table, refresh, filter_box, cell = (208, 79), (120, 116), (252, 117), (700, 117), (830, 202)
    window.click(*browse_data)
    window.click(*table)
    window.write("what_was", "Return")
    window.click(*filter_box)
    window.write(QUESTION)
    # It fits the columns to what has arrived by then; once more, and all has.
    window.click(*refresh)
    window.click(*refresh)
    window.picture("db-browser-answer.png")
    window.write("", "ctrl+a", "BackSpace")
    window.click(*table)
    window.write("events", "Return")
    window.click(*cell)
    window.write("2018-10-01", "Return")
    window.picture("db-browser-refusal.png")


if __name__ == "__main__":
    main()
