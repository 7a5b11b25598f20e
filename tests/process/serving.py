"""Servers of the web pages, on the bundled record and on one whose names are markup."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.databases import ROOT

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
HOME_ALONE = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"]
"""Options by which Chromium asks no server but ours."""

HOSTILE = "<script>document.title = 'taken over'</script>"
FORMULA = '=HYPERLINK("http://127.0.0.1/", "click")'


@contextmanager
def serving(database: str, *options: str, **environment: str) -> Iterator[str]:
    """Run `browse` on a database, give its address, and see that Ctrl-C ends it quietly."""
    # Datasette leaves connections to databases in memory to the garbage collector.
    command = [sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", "-m", "seeds", "browse", "--port", "0"]
    with subprocess.Popen(
        [*command, "--database", database, *options],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout is not None
        said = server.stdout.readline()
        try:
            assert said.startswith(database.removeprefix("sqlite:///")), said or server.communicate(timeout=60)[1]
            assert said.endswith("/ until you press Ctrl-C\n")
            yield said.split(" is at ")[1].split(" ")[0]
        finally:
            server.send_signal(signal.SIGINT)
            output, errors = server.communicate(timeout=60)
        assert (server.returncode, output, errors) == (0, "", ""), errors
