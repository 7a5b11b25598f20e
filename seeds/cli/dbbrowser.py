"""The command `dbbrowser`."""

import argparse

from conference_record.seeds.cli.arguments import Commands
from conference_record.seeds.errors import ConferenceRecordError


def add_to(commands: Commands) -> None:
    """Add the command."""
    dbbrowser = commands.add(
        "dbbrowser",
        "write a project file for DB Browser for SQLite",
        "Stands beside the database, as conferences.sqbpro. Opened in its place, it begins with the views, and gives"
        " each column the width that it needs.",
    )
    dbbrowser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Write the file, and print its name."""
    from conference_record.models.engine import sqlite_file
    from conference_record.seeds.browse.sqbpro import project
    from conference_record.seeds.database import only_sqlite

    database = sqlite_file(only_sqlite(options.database, "dbbrowser"))
    if database is None:
        raise ConferenceRecordError("dbbrowser writes a file beside the database, and this one is in memory alone")
    file = database.with_suffix(".sqbpro")
    try:
        # People save queries of their own in it.
        with file.open("xb") as new:
            new.write(project(database.name))
    except FileExistsError:
        raise ConferenceRecordError(f"{file}: is there already; to have a new one, rename or delete it") from None
    except OSError as error:
        raise ConferenceRecordError(f"{file}: cannot be written: {error.strerror}") from None
    print(file, flush=True)
