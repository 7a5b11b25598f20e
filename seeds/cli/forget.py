"""The command `forget`."""

import argparse
import signal
from collections.abc import Iterator
from typing import TYPE_CHECKING

from conference_record.seeds.cli.arguments import Commands

if TYPE_CHECKING:
    from conference_record.seeds.curate.erasure import Forgotten


def add_to(commands: Commands) -> None:
    """Add the command."""
    command = commands.add(
        "forget",
        "erase a person; an anonymous appearance stays",
        "Names, posts, points and identifiers go, down to the bytes of the file, and later loads that would bring the"
        " person back are refused. It cannot be undone.",
    )
    command.add_argument("slug", metavar="SLUG", help="the slug of the speaker, or a former one")
    command.add_argument(
        "--word",
        action="append",
        default=[],
        metavar="WORD",
        help="a word to take out of all texts too, such as the family name; may be given several times",
    )
    command.add_argument("--dry-run", action="store_true", help="show what would be erased, and erase nothing")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Erase a person, and print what was done, without naming them."""
    from conference_record.seeds.curate.erasure import forget, shred
    from conference_record.seeds.database import rewriting, upgraded
    from conference_record.seeds.errors import ConferenceRecordError
    from conference_record.seeds.query.erasures import Erased

    if not all(any(letter.isalnum() for letter in word) for word in options.word):
        options.parser.error("argument --word: takes a word of letters or digits")
    with upgraded(options.database, keep=not options.dry_run) as (connection, _):
        day = Erased(connection).on(("slug", options.slug))
        lines = (
            [f"{options.slug} was erased on {day} already"]
            if day is not None
            else list(_lines(forget(connection, options.slug, options.word)))
        )
        handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGINT, handler)
    print(*lines, sep="\n", flush=True)
    if options.dry_run:
        print("nothing of this was done", flush=True)
        return
    try:
        with rewriting(options.database) as connection:
            shred(connection)
    except (ConferenceRecordError, KeyboardInterrupt) as error:
        error.add_note("the rows are erased, and their bytes still in the file; give the same command again")
        raise
    print("the database was written anew, without what was erased; backups and copies keep what they have", flush=True)


def _lines(done: "Forgotten") -> Iterator[str]:
    counted = [f"{count} rows of {table}" for table, count in done.erased.items() if count]
    yield f"erased: {', '.join(counted)}"
    yield f"kept without a name: {done.anonymous} appearances"
    if done.texts:
        yield f"taken out of texts: {done.texts}"
    if done.left:
        yield "a name or a part of it, perhaps somebody else's, is left in these texts; --word takes a word out:"
        yield from (f"  {place}" for place in done.left)
    yield "loading these is refused until the person is taken out of them:"
    yield from (f"  {what}" for what in done.returning)
