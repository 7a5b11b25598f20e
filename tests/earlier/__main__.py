"""`python -m tests.earlier` keeps a database of each kind at every revision that has none, and at the newest anew."""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conftest import databases_of
from tests.database.test_migrations import REVISIONS
from tests.earlier import file_of, make


def main() -> None:
    """Write the files that are missing, and those of the newest revision, and name them."""
    with TemporaryDirectory() as folder:
        for kind in ("sqlite", "postgresql"):
            with databases_of(kind, Path(folder)) as databases:
                for script in REVISIONS:
                    file = file_of(script, kind)
                    # What has landed is what others have: it stays as it was.
                    if script is REVISIONS[-1] or not file.exists():
                        file.write_bytes(make(script, databases).encode())
                        print(file.name)


if __name__ == "__main__":
    main()
