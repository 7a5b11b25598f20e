"""The command `new`."""

import argparse
from pathlib import Path

from conference_record.seeds.cli.arguments import Commands, add_way, slug


def add_to(commands: Commands) -> None:
    """Add the command."""
    new = commands.add(
        "new",
        "begin a record: write its skeleton, with a document as its source",
        "Writes SLUG.toml and, if it is not there, record.schema.json for your editor. Overwrites nothing.",
        database=False,
    )
    new.add_argument("slug", type=slug, metavar="SLUG", help="the slug of the conference, such as ohrid-2024")
    new.add_argument(
        "--from",
        dest="document",
        type=Path,
        required=True,
        metavar="DOCUMENT.txt",
        help="the document about the conference, as text in UTF-8",
    )
    add_way(new)
    new.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Write the files, and print their names and how the document was read."""
    import json

    from conference_record.seeds.errors import ConferenceRecordError
    from conference_record.seeds.export.toml.skeleton import SCHEMA, skeleton
    from conference_record.seeds.record.document import Document
    from conference_record.seeds.record.json_schema import json_schema

    document = Document(options.document, options.way)
    record, described = Path(f"{options.slug}.toml"), Path(SCHEMA)
    try:
        with record.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(skeleton(options.slug, document))
        print(record)
        if not described.exists():
            described.write_text(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
            print(described)
    except FileExistsError:
        raise ConferenceRecordError(f"{record}: is there already; remove it, or give another slug") from None
    except OSError as error:
        raise ConferenceRecordError(f"{error.filename}: {error.strerror or 'cannot be written'}") from None
    print(document.read_as, flush=True)
