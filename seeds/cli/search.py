"""The command `search`."""

import argparse

from conference_record.seeds.cli.arguments import Commands, count


def add_to(commands: Commands) -> None:
    """Add the command."""
    search = commands.add("search", "find words in titles, names, posts, summaries, remarks and texts")
    search.add_argument(
        "words",
        nargs="+",
        metavar="WORDS",
        help="all must occur; infra* is the beginning of a word; '\"two words\"' stand together",
    )
    search.add_argument(
        "--limit", type=count, default=20, metavar="NUMBER", help="show at most so many; 20 if not given"
    )
    search.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Print what was found, the best first."""
    from conference_record.models import search
    from conference_record.seeds.database import reading
    from conference_record.seeds.show.hits import hit_lines

    words = " ".join(options.words)
    with reading(options.database) as connection:
        hits = search(connection, words, limit=options.limit)
    print(*(hit_lines(hits) if hits else [f"nothing found for {words}"]), sep="\n", flush=True)
