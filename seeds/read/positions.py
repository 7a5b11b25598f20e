"""Positions in a TOML file: the line of each table, key and item, for the faults of a record."""

import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from conference_record.seeds.record.faults import Place

if TYPE_CHECKING:
    from tree_sitter import Node


def line_finder(read: Callable[[], bytes]) -> Callable[[Place], int | None]:
    """Return a function that finds the line of a value, or, where it is missing, of what should hold it.

    `read` returns the document, which must be valid TOML. It is called and parsed once, for the first fault.
    """
    lines = cache(lambda: lines_of(read()))

    def line_of(place: Place) -> int | None:
        known = lines()
        return next((known[place[:end]] for end in range(len(place), 0, -1) if place[:end] in known), None)

    return line_of


def lines_of(content: bytes) -> dict[Place, int]:
    """Return the line, counted from 1, on which each table, key and item of a TOML document first stands.

    The document must be valid. Another parser than Python's is needed, which gives no lines.
    """
    # Only a fault has a line.
    import tree_sitter_toml
    from tree_sitter import Language, Parser

    root = Parser(Language(tree_sitter_toml.language())).parse(content).root_node
    lines: dict[Place, int] = {}
    lengths: dict[Place, int] = {}
    for path, line in _places(root, lengths):
        for end in range(1, len(path) + 1):
            lines.setdefault(path[:end], line)
    return lines


def _places(root: "Node", lengths: dict[Place, int]) -> Iterator[tuple[Place, int]]:
    for node in root.named_children:
        if node.type == "pair":
            yield from _pair(node, ())
        elif node.type in ("table", "table_array_element"):
            name, *pairs = node.named_children
            table: Place = ()
            keys = list(_keys(name))
            for number, key in enumerate(keys, 1):
                table += (key,)
                if node.type == "table_array_element" and number == len(keys):
                    lengths[table] = lengths.get(table, 0) + 1
                # Below a list of tables, a name means the table that came last.
                if table in lengths:
                    table += (lengths[table] - 1,)
            yield table, _line(node)
            for pair in pairs:
                if pair.type == "pair":
                    yield from _pair(pair, table)


def _pair(node: "Node", table: Place) -> Iterator[tuple[Place, int]]:
    name, value = (child for child in node.named_children if child.type != "comment")
    path = (*table, *_keys(name))
    yield path, _line(node)
    yield from _within(value, path)


def _within(value: "Node", path: Place) -> Iterator[tuple[Place, int]]:
    if value.type == "inline_table":
        for pair in value.named_children:
            if pair.type == "pair":
                yield from _pair(pair, path)
    elif value.type == "array":
        items = (child for child in value.named_children if child.type != "comment")
        for number, item in enumerate(items):
            yield (*path, number), _line(item)
            yield from _within(item, (*path, number))


def _keys(name: "Node") -> Iterator[str]:
    if name.type == "dotted_key":
        for part in name.named_children:
            yield from _keys(part)
    else:
        text = (name.text or b"").decode()
        yield next(iter(tomllib.loads(f"{text} = 0"))) if name.type == "quoted_key" else text


def _line(node: "Node") -> int:
    return node.start_point.row + 1
