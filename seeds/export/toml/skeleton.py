"""The skeleton of a record: the conference without what is not known yet, and a document as its source."""

import re

from conference_record.seeds.export.toml.writer import to_toml
from conference_record.seeds.record.document import Document
from conference_record.seeds.record.format import Event, Record, Source

SCHEMA = "record.schema.json"
"""The file with the schema of a record, beside it."""

_TO_FILL_IN = """\
# Take out the marks before the lines that the document tells, and leave out what it does not. Cite the sentences that
# say so by their numbers, which the command outline prints: row is the whole.
# kind = "conference"
# starts_on = 2024-05-13
# ends_on = 2024-05-14
# timezone = "Europe/Skopje"
# city = "Ohrid"
# country = "MK"
# cite = { row = "0.1", starts_on = "1.1", city = "1.1" }
"""

_TO_ADD = """\

# [organizations.SLUG]
# name = "Institute of Lakes"
# cite = "2.1"

# [speakers.SLUG]
# name = "Mira Stojkovska"
# affiliations.director = { title = "Director", organization = "SLUG", cite = "2.1" }
# cite = "2.1"

# [[statements]]
# title = "What a lake remembers"
# appearances = [{ speaker = "SLUG", capacities = ["director"], cite = "2.1" }]
# cite = "2.1"
"""


def skeleton(slug: str, document: Document) -> str:
    """Return the text of a record with the title and the source that a document gives; it is without fault."""
    printed = next(iter(document.paragraphs[0]), slug)
    title = " ".join("".join(character if character.isprintable() else " " for character in printed).split())
    name = "-".join(re.findall("[a-z0-9]+", document.copy.stem.lower())) or "document"
    source = Source(title=title, sha256=document.sha256, outline=document.outline)
    record = Record(event=Event(slug=slug, title=title), sources={f"{slug}-{name}": source})
    above, mark, below = to_toml(record).partition("\n\n\n")
    return f"#:schema ./{SCHEMA}\n\n{above}\n{_TO_FILL_IN}{mark[1:]}{below}# {document.read_as}\n{_TO_ADD}"
