"""The command `schema`."""

import argparse

from conference_record.seeds.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    schema = commands.add(
        "schema",
        "print the JSON Schema of a record, for editors that check TOML",
        "With '#:schema ./record.schema.json' as its first line, a record is checked while you write it.",
        database=False,
    )
    schema.set_defaults(run=run)


def run(_: argparse.Namespace) -> None:
    """Print the JSON Schema."""
    import json

    from conference_record.seeds.record.json_schema import json_schema

    print(json.dumps(json_schema(), indent=2, ensure_ascii=False), flush=True)
