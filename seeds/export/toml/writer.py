"""TOML as a person would write it: in order, with comments, and without what is not known."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import msgspec

from conference_record.seeds.record.format import Record
from conference_record.seeds.record.register import condensed

_WIDTH = 118

_SECTIONS = {
    "sources": "The documents that say so; outline counts the sentences of each paragraph, title and headings first",
    "series": "The series that the conference belongs to",
    "topics": "Subjects under which the event, its sessions and the points made can be found",
    "organizations": "Bodies, each after the one that it is part of",
    "speakers": "Persons, each with the posts that they hold or held",
    "participations": "Bodies that held the conference or took part in it, named or only described",
    "sessions": "The agenda",
    "statements": "Each taking of the floor, in order",
    "appearances": "Who took part in no statement and no session in particular",
}


def to_toml(record: Record) -> str:
    """Return a record as TOML."""
    return "\n".join(_lines(condensed(record))).strip() + "\n"


def _lines(record: Record) -> Iterator[str]:
    about = record.event or record.register
    if about is not None:
        yield f"# {_commented(about.title or 'Persons, bodies, series and topics of no conference')}"
        yield ""
        yield from _table("event" if record.event is not None else "register", about)
    for name, comment in _SECTIONS.items():
        content = getattr(record, name)
        if not content:
            continue
        yield from ("", "", f"# {comment} {'-' * (_WIDTH - len(comment) - 3)}")
        if name == "topics":
            yield from ("", "[topics]", *(f"{key} = {toml_value(value)}" for key, value in content.items()))
        elif isinstance(content, dict):
            for key, part in content.items():
                yield ""
                yield from _table(f"{name}.{key}", part)
        else:
            for part in content:
                yield ""
                yield from _table(name, part, repeated=True)


def _table(path: str, part: msgspec.Struct, *, repeated: bool = False) -> Iterator[str]:
    """Yield the lines of a table: first its own keys, then the tables below it."""
    yield f"[[{path}]]" if repeated else f"[{path}]"
    below: list[tuple[str, Any]] = []
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if value is None or value in ([], {}):
            continue
        if name in ("appearances", "remarks", "affiliations", "texts", "set_aside") or (
            name in ("cite", "identifiers") and path == "event" and isinstance(value, dict)
        ):
            below.append((name, value))
        elif name != "cite":
            yield from _pair(name, value)
    # What says so comes after what is said.
    cite = getattr(part, "cite", [])
    # An empty table says that nothing does, not even the register.
    if cite != [] and ("cite", cite) not in below:
        yield from _pair("cite", cite)
    for name, value in below:
        if isinstance(value, dict):
            yield from ("", f"[{path}.{name}]")
            for key, item in value.items():
                yield from _pair(_key(key), item)
        else:
            for item in value:
                yield ""
                yield from _table(f"{path}.{name}", item, repeated=True)


def _pair(key: str, value: Any) -> Iterator[str]:
    line = f"{key} = {toml_value(value)}"
    if isinstance(value, str) and (len(line) > _WIDTH or "\n" in value):
        yield f'{key} = """'
        yield from _folded(value)
    elif isinstance(value, list) and len(line) > _WIDTH:
        yield from (f"{key} = [", *(f"    {toml_value(item)}," for item in value), "]")
    else:
        yield line


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else _quoted(key)


def toml_value(value: Any) -> str:
    """Return a value as TOML, on one line."""
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, datetime):
        return value.isoformat(sep="T")
    if isinstance(value, (date, int)):
        return str(value)
    if isinstance(value, list):
        return f"[{', '.join(map(toml_value, value))}]"
    if isinstance(value, dict):
        return (
            f"{{ {', '.join(f'{_key(key)} = {toml_value(item)}' for key, item in value.items())} }}" if value else "{}"
        )
    fields = [name for name in value.__struct_fields__ if name != "cite"] + ["cite"] * hasattr(value, "cite")
    known = {
        name: getattr(value, name)
        for name in fields
        if getattr(value, name) not in (None, [], {}) or (name == "cite" and getattr(value, name) == {})
    }
    return toml_value(known)


_ESCAPES = {"\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"'}


def _invisible(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf")


def _coded(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def _commented(text: str) -> str:
    """Return a text for a comment: TOML allows no controls there, and a change of direction would mislead readers."""
    return "".join(_coded(character) if _invisible(character) else character for character in text)


def _escaped(value: str, kept: str = "") -> str:
    if value.isprintable() and not {"\\", '"'} & set(value):
        return value
    return "".join(
        character
        if character in kept
        else _ESCAPES[character]
        if character in _ESCAPES
        else _coded(character)
        if _invisible(character)
        else character
        for character in value
    )


def _quoted(value: str) -> str:
    return f'"{_escaped(value)}"'


def _folded(value: str) -> Iterator[str]:
    """Yield the lines of a text between triple quotes, broken where a single space stands between words."""
    # Three quotes would end the text, and so would one more at its end.
    escaped = re.sub(r'"""|"\Z', lambda quotes: f'{quotes[0][:-1]}\\"', _escaped(value, '\n"'))
    lines = escaped.split("\n")
    for number, line in enumerate(lines, 1):
        start, last = 0, 0
        breaks = (match.start() for match in re.finditer(r"(?<=[^ \\]) (?=[^ ])", line))
        for place in (*breaks, len(line)):
            # The last break within the width, or else the next one.
            if place - start >= _WIDTH and last > start and len(line) - start > _WIDTH:
                yield f"{line[start:last]} \\"
                start = last + 1
            last = place
        yield f'{line[start:]}"""' if number == len(lines) else line[start:]
