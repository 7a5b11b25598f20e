"""The sheets of a workbook that hold a record: which parts are the rows of which sheet, and what heads their columns.

A row of a sheet may say something of several parts, one below the other: a statement, who appears in it, and a point
that was made. A part that is the same as in the row above is left blank there.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import msgspec

from conference_record.seeds.record.format import (
    Affiliation,
    Appearance,
    Event,
    Organization,
    Part,
    Participation,
    Remark,
    Series,
    Session,
    Source,
    Speaker,
    Statement,
    Topic,
)

EVENT = "event"
"""The sheet of the conference itself: a key and its value in each row."""

LONGEST = 32_767
"""How many characters a cell can hold; a longer text goes on in a column of the same heading with a number after it."""


class Level(NamedTuple):
    """A kind of part in the rows of a sheet."""

    part: type[Part]
    key: str
    """The key of the part above, or of the record, under which such parts are."""
    prefix: str = ""
    """What stands before the keys of the part in headings."""
    name: str | None = None
    """The heading of the name under which the part is in a table; None for the parts of a list."""


class Column(NamedTuple):
    """A column of a sheet."""

    heading: str
    level: int
    key: str | None
    """The key of the part, or None for the name under which it is in a table."""


class Layout(NamedTuple):
    """What a sheet holds."""

    name: str
    levels: tuple[Level, ...]


_REMARK = Level(Remark, "remarks", "point ")
_APPEARANCES = (Level(Appearance, "appearances"), _REMARK)

LAYOUTS = (
    Layout("programme", (Level(Statement, "statements"), *_APPEARANCES)),
    Layout("sessions", (Level(Session, "sessions"), *_APPEARANCES)),
    Layout("appearances", _APPEARANCES),
    Layout("participations", (Level(Participation, "participations"),)),
    Layout(
        "persons", (Level(Speaker, "speakers", name="slug"), Level(Affiliation, "affiliations", "post ", "post key"))
    ),
    Layout("bodies", (Level(Organization, "organizations", name="slug"),)),
    Layout("series", (Level(Series, "series", name="slug"),)),
    Layout("topics", (Level(Topic, "topics", name="slug"),)),
    Layout("sources", (Level(Source, "sources", name="slug"),)),
)
"""The sheets of a workbook beside that of the event."""

_RENAMED: dict[tuple[type[Part], str], str] = {(Appearance, "organization"): "on behalf of"}
"""Keys that people take for something else: with them, an organization is where somebody works."""


@cache
def columns_of(layout: Layout) -> tuple[Column, ...]:
    """Return the columns of a sheet, in their order."""
    columns: list[Column] = []
    for number, level in enumerate(layout.levels):
        if level.name is not None:
            columns.append(Column(level.name, number, None))
        below = layout.levels[number + 1].key if number + 1 < len(layout.levels) else None
        headed = {column.heading for column in columns}
        # What says so comes after what is said.
        for key in sorted(level.part.__struct_fields__, key=lambda key: key == "cite"):
            if key == below:
                continue
            heading = _RENAMED.get((level.part, key)) or level.prefix + key.replace("_", " ")
            columns.append(Column(f"appearance {heading}" if heading in headed else heading, number, key))
    return tuple(columns)


EVENT_KEYS = {key.replace("_", " "): key for key in Event.__struct_fields__}
"""The keys of the conference, by what stands for them in its sheet."""


# What a cell holds ----------------------------------------------------------------------------------------------------


class Shape(NamedTuple):
    """What the values of a key may be, and so how a cell is read and written."""

    is_list: bool
    is_table: bool
    is_number: bool
    """Whether the value, or each item of the list, is a whole number."""
    is_moment: bool
    is_prose: bool
    """Whether the text may have several lines."""


@cache
def shape_of(part: type[Part], key: str) -> Shape:
    """Return what the values of a key of a part may be."""
    (field,) = (each for each in msgspec.structs.fields(part) if each.name == key)
    found = list(_types(msgspec.inspect.type_info(field.type)))
    kinds = {type(each) for each, _ in found}
    return Shape(
        is_list=msgspec.inspect.ListType in kinds,
        is_table=bool({msgspec.inspect.DictType, msgspec.inspect.StructType} & kinds),
        is_number=msgspec.inspect.IntType in kinds,
        is_moment=msgspec.inspect.DateTimeType in kinds,
        is_prose=any(title == "text" for _, title in found),
    )


def _types(kind: msgspec.inspect.Type, title: str = "") -> Iterator[tuple[msgspec.inspect.Type, str]]:
    """Yield the alternatives of a type and the types of items of lists, each with its name in the JSON Schema."""
    if isinstance(kind, msgspec.inspect.Metadata):
        yield from _types(kind.type, (kind.extra_json_schema or {}).get("title", title))
    elif isinstance(kind, msgspec.inspect.UnionType):
        for each in kind.types:
            yield from _types(each, title)
    else:
        yield kind, title
        if isinstance(kind, msgspec.inspect.ListType):
            yield from _types(kind.item_type)


_SPACES = re.compile("[ \t\n\r\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000\x0b\x0c\x85]+")


def one_line(text: str) -> str:
    """Return a text of a cell as one line, with single spaces."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def prose(text: str) -> str:
    """Return a text of a cell with its lines."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip(" \t\n\u00a0\u202f\u3000")


def coded(text: str, *, is_prose: bool) -> str:
    """Return what is written in a cell for a text: between quotes, with escapes, where it would be read as another."""
    odd = any(not character.isprintable() and character != "\n" for character in text)
    same = (prose(text) if is_prose else one_line(text)) == text
    if same and not odd and decoded(text) == text and not text.startswith(("[", "{", "#")):
        return text
    kept = "".join(
        f"\\{character}"
        if character in '\\"'
        else character
        if character.isprintable() and not unicodedata.combining(character) and (character, before) != (" ", " ")
        else _code(character)
        for before, character in zip(" " + text, text, strict=False)
    )
    # A code among them says that the quotes are no part of the text.
    return f'"{kept}"' if "\\" in kept else f'"{_code(kept[0])}{kept[1:]}"'


def _code(character: str) -> str:
    return "".join(f"\\u{unit:04x}" for unit in memoryview(character.encode("utf-16-le")).cast("H"))


def decoded(text: str) -> str:
    """Return the text for which `coded` has written a cell; any other text as it is."""
    if len(text) < 3 or not (text[0] == text[-1] == '"' and "\\" in text):
        return text
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if isinstance(value, str) else text
