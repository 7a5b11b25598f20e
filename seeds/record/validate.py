"""What does not fit the format: values of a wrong type, or out of their limits, each with what would be right.

msgspec says the same of the first one that it meets; whoever corrects a file wants to hear of all.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

import msgspec

from conference_record.seeds.advice import advice, cut
from conference_record.seeds.record.faults import Place
from conference_record.seeds.record.format import Contradiction, Part, Record, fields_of

Shape = tuple[Any, msgspec.Meta | None]


@cache
def _shapes(kind: Any) -> tuple[Shape, ...]:
    """Return the alternatives that a type of the format allows, each with what limits it."""
    origin = get_origin(kind)
    if origin is Annotated:
        base, *metas = get_args(kind)
        return tuple((alternative, own or metas[0]) for alternative, own in _shapes(base))
    if origin in (Union, UnionType):
        return tuple(shape for alternative in get_args(kind) for shape in _shapes(alternative))
    return ((kind, None),)


def _origin(kind: Any) -> Any:
    """Return list for list[str], and any other type as it is."""
    return get_origin(kind) or kind


_WORDS: dict[Any, str] = {
    str: "text",
    int: "a whole number",
    datetime: "a date and time such as 2018-10-09T09:00:00",
    list: "a list",
    dict: "a table",
}

_IN_QUOTES = "write it in quotes"

PartT = TypeVar("PartT", bound=Part)


def _parts(kind: Any) -> list[tuple[Any, type[Part]]]:
    """Return the parts that a value of a type can be or hold, each with list, dict or None for how it holds it."""
    found: list[tuple[Any, type[Part]]] = []
    for base, _ in _shapes(kind):
        origin = _origin(base)
        if origin in (list, dict):
            found += [(origin, part) for how, part in _parts(get_args(base)[-1]) if how is None]
        elif isinstance(origin, type) and issubclass(origin, Part):
            found.append((None, origin))
    return found


def _header(path: Place, how: Any) -> str:
    """Return how a part is begun in TOML that stands at a place, by itself or in a list or table there."""
    name = ".".join(step for step in path if isinstance(step, str))
    key = "SLUG" if len(path) == 1 else "KEY"
    return {list: f"[[{name}]]", dict: f"[{name}.{key}]"}.get(how, f"[{name}]")


def _right_place(key: str, kind: type[Part], path: Place) -> str:
    """Return what is probably meant by a key that a part does not have, or where it belongs."""
    fields = {each.name: each.type for each in msgspec.structs.fields(kind)}
    if slip := advice(key, fields, "", likeness=0.85):
        return slip
    for name, inner in fields.items():
        for how, part in _parts(inner):
            if key in part.__struct_fields__ and part is not Contradiction:
                return f"it belongs below {_header((*path, name), how)}"
    of_file = {each.name: each.type for each in msgspec.structs.fields(Record)}
    if key in of_file and key not in fields:
        ((how, _), *_) = _parts(of_file[key])
        return f"it belongs to the record as a whole; write {_header((key,), how)}"
    # Whoever knows the tables writes the name of the column.
    columns = {column: name for name, column in fields_of(kind).items()}
    if key in columns:
        return f"did you mean {columns[key]!r}?"
    for name in fields:
        if name == key.rpartition("_")[2] or name.rpartition("_")[2] == key:
            return f"did you mean {name!r}?"
    known = sorted(fields, key=lambda name: name == "cite")
    return advice(key, known, f"known are {', '.join(known)}")


def _other_form(value: Any, kind: Any, path: Place) -> str | None:
    """Return how a value is written where it is its form that is wrong, or None."""
    bases = [base for base, _ in _shapes(kind)]
    if isinstance(value, (int, float)) and not isinstance(value, bool) and str in bases:
        return _IN_QUOTES
    items = [base for each in bases if _origin(each) is list for base, _ in _shapes(get_args(each)[0])]
    if isinstance(value, str) and str in items:
        return f"write a list, [{cut(value)!r}]"
    for how, part in _parts(kind):
        if how is not None:
            return f"write {_WORDS[how]}, {_header(path, how)} for each"
        if len(path) > 1 and path[-1] in part.__struct_fields__:
            return f"{path[-1]} belongs to one of them; write {_header(path[:-1], dict)} above it"
        if isinstance(value, list):
            return f"write a table, {_header(path, None)}"
        return f"write a table with {', '.join(name for name in part.__struct_fields__ if name != 'cite')}"
    if dict in map(_origin, bases):
        return f"write a table, {path[-1]} = {{ KEY = ... }}"
    return None


def _perhaps(value: str, title: str | None) -> str | None:
    """Return what a text of a wrong form was probably meant to be, or None."""
    if title == "slug":
        plain = unicodedata.normalize("NFKD", value).lower()
        plain = "".join(character for character in plain if not unicodedata.combining(character))
        # A letter of another script cannot be guessed.
        if any(character.isalpha() and not character.isascii() for character in plain):
            return None
        return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return {"words in lower case": value.lower(), "country code": value.upper()}.get(title or "")


def valid_part(values: Any, kind: type[PartT], found: list[tuple[Place, str]]) -> PartT:
    """Return a part with what fits of some values, as if the rest were not given; note the place and fault of each."""
    reader = _Reader(found)
    if not isinstance(values, dict):
        found.append(((), f"{reader.told(values)} stands here; write a table"))
        values = {}
        reader = _Reader([])
    return reader.built(values, kind, ())


class _Reader:
    """Builds parts of a record from values that need not fit, and notes each that does not."""

    def __init__(self, found: list[tuple[Place, str]]) -> None:
        self.found = found

    def built(self, values: Mapping[str, Any], kind: type[PartT], path: Place) -> PartT:
        """Return a part with what fits; what does not fit is as if it were not given."""
        fields = {each.name: each for each in msgspec.structs.fields(kind)}
        for key in values:
            if key not in fields:
                self.found.append(((*path, key), f"unknown key; {_right_place(key, kind, path)}"))
        given = {}
        for name, each in fields.items():
            if name in values:
                given[name] = self.value(values[name], each.type, (*path, name))
            elif each.required:
                self.found.append(((*path, name), "missing; it must be given"))
            if given.get(name) is None:
                given[name] = self.nothing(each)
        return kind(**given)

    def nothing(self, each: msgspec.structs.FieldInfo) -> Any:
        if each.default_factory is not msgspec.NODEFAULT:
            return each.default_factory()
        return each.default if each.default is not msgspec.NODEFAULT else self.empty(each.type)

    def empty(self, kind: Any) -> Any:
        """Return what stands for a value that must be there and is not."""
        ((base, _), *_) = _shapes(kind)
        if isinstance(base, type) and issubclass(base, Part):
            return _Reader([]).built({}, base, ())
        return [] if _origin(base) is list else 0 if base is int else ""

    def value(self, value: Any, kind: Any, path: Place) -> Any:
        shapes = _shapes(kind)
        for alternative, limits in shapes:
            origin = _origin(alternative)
            if isinstance(value, dict) and isinstance(origin, type) and issubclass(origin, Part):
                return self.built(value, origin, path)
            if isinstance(value, dict) and origin is dict:
                return self.table(value, alternative, path)
            if isinstance(value, list) and origin is list:
                return self.items(value, alternative, path)
            if origin is datetime and isinstance(value, str):
                # JSON has no dates but in quotes, and TOML may have them so too.
                value = self.parsed(value, origin)
            if self.fits(value, origin):
                return self.limited(value, limits, path)
        wanted = dict.fromkeys(self.in_words(alternative) for alternative, _ in shapes if alternative is not NoneType)
        rights = [limits.extra["right"] for _, limits in shapes if limits and limits.extra and "right" in limits.extra]
        if rights and len(wanted) == 1:
            wanted = dict.fromkeys(rights)
        # A day or a time may stand in quotes.
        quotes = ", without quotes" if isinstance(value, str) and int in [base for base, _ in shapes] else ""
        right = _other_form(value, kind, path) or f"write {' or '.join(wanted)}{quotes}"
        self.found.append((path, f"{self.told(value)} stands here; {right}"))
        # What names others, or is named, means the same without its quotes.
        return str(value) if right == _IN_QUOTES else None

    def parsed(self, value: str, kind: Any) -> Any:
        try:
            return msgspec.convert(value, kind)
        except msgspec.ValidationError:
            return value

    def fits(self, value: Any, kind: Any) -> bool:
        return type(value) is kind

    def in_words(self, kind: Any) -> str:
        return _WORDS.get(_origin(kind), "a table")

    def told(self, value: Any) -> str:
        for kind, words in {
            bool: "true or false",
            str: "text",
            list: "a list",
            dict: "a table",
            float: "a fraction",
            datetime: "a date and time",
        }.items():
            if isinstance(value, kind):
                return words
        return f"a {type(value).__name__}" if not isinstance(value, int) else "a number"

    def table(self, value: dict[str, Any], kind: Any, path: Place) -> dict[str, Any]:
        key_kind, item_kind = get_args(kind)
        ((_, limits),) = _shapes(key_kind)
        table = {}
        for key, item in value.items():
            if problem := _limit_problem(key, limits):
                self.found.append(((*path, key), problem))
            if (built := self.value(item, item_kind, (*path, key))) is not None:
                table[key] = built
        return table

    def items(self, value: list[Any], kind: Any, path: Place) -> list[Any]:
        (item_kind,) = get_args(kind)
        items = [self.value(item, item_kind, (*path, number)) for number, item in enumerate(value)]
        # Each keeps its place, so that what is said of the others stays true.
        return [self.empty(item_kind) if item is None else item for item in items]

    def limited(self, value: Any, limits: msgspec.Meta | None, path: Place) -> Any:
        if problem := _limit_problem(value, limits):
            self.found.append((path, problem))
            if not isinstance(value, str):
                return None
        return value


def _limit_problem(value: Any, limits: msgspec.Meta | None) -> str | None:
    """Return what is wrong with a value of the right type, and what would be right."""
    if limits is None:
        return None
    extra = limits.extra or {}
    if "known" in extra and value not in extra["known"]:
        return f"unknown value {value!r}; {advice(value, extra['known'], 'known are ' + ', '.join(extra['known']))}"
    if isinstance(value, str):
        if limits.min_length and not value:
            return "is empty; give it a text"
        if limits.pattern and not re.search(limits.pattern, value):
            problem = text_problem(value, extra.get("right", "text"))
            perhaps = _perhaps(value, limits.title)
            fits = perhaps and re.search(limits.pattern, perhaps) and "does not fit" in problem
            return f"{problem}; perhaps {cut(perhaps)!r}" if perhaps and fits else problem
    if isinstance(value, int) and not (limits.ge or 0) <= value <= (limits.le or value):
        # Python reads hexadecimal numbers of any length, and refuses to print them.
        given = value if value.bit_length() <= 64 else "a number of that length"
        return f"{given} is out of range; write {extra.get('right')}"
    if isinstance(value, datetime) and limits.tz is False and value.tzinfo is not None:
        return (
            "has an offset; write the time on the clock of the place alone, the event's timezone once, and"
            " starts_at_offset or ends_at_offset only where the clock shows the hour twice"
        )
    return None


def text_problem(value: str, right: str) -> str:
    """Return what is wrong with a text that does not fit, and what would be right."""
    trimmed = value.strip("\t\n\r \u00a0\u202f\u3000")
    if not trimmed:
        return "is empty; leave the key out where nothing is known"
    if trimmed != value:
        return f"has white space around it; write {cut(trimmed)!r}"
    for character in value:
        if unicodedata.category(character) == "Cc" and not (right == "text" and character in "\t\n\r"):
            if character in "\n\r":
                return f"is broken into lines; write {right}"
            return f"holds the control character U+{ord(character):04X}; take it out"
    return f"{cut(value)!r} does not fit; write {right}"
