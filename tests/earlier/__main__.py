"""`python -m tests.earlier` keeps a database of each kind at the newest revision, and at a release that has none."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.databases import SHARED_FOLDER, databases_of
from tests.earlier import KEPT, file_of, make


def main() -> None:
    """Write the files that are missing, and those of the newest revision, and print their names."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ[SHARED_FOLDER] = folder
        for kind in ("sqlite", "postgresql"):
            with databases_of(kind, Path(folder)) as databases:
                for name, script in KEPT.items():
                    file = file_of(name, kind)
                    # Users have databases of a release: its file stays as it is.
                    if name == "head" or not file.exists():
                        file.write_bytes(make(script, databases).encode())
                        print(file.name)


if __name__ == "__main__":
    main()
