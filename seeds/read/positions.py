"""Where in a TOML file something stands: the line of each table, key and item, for whoever has to correct it."""

import re
import tomllib
from collections.abc import Iterator

import tree_sitter_toml
from tree_sitter import Language, Node, Parser

Path = tuple[str | int, ...]
"""The keys, and the indexes from 0, that lead to a value."""


def written(path: Path) -> str:
    """Return a place as a person reads it, counted from 1: 'statements[3].speaker'."""
    words = ""
    for step in path:
        if isinstance(step, int):
            words += f"[{step + 1}]"
        else:
            words += f".{step}" if re.fullmatch(r"[A-Za-z0-9_-]+", step) else f".{step!r}"
    return words.removeprefix(".")


def lines_of(content: bytes) -> dict[Path, int]:
    """Return the line, counted from 1, on which each table, key and item of a TOML document first stands.

    The document must be valid; a reader of its own finds the places, because Python's parser does not tell them.
    """
    root = Parser(Language(tree_sitter_toml.language())).parse(content).root_node
    lines: dict[Path, int] = {}
    lengths: dict[Path, int] = {}
    for path, line in _places(root, lengths):
        for end in range(1, len(path) + 1):
            lines.setdefault(path[:end], line)
    return lines


def nearest(lines: dict[Path, int], path: Path) -> int | None:
    """Return the line of a value, or, where it is missing, that of what should hold it."""
    return next((lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in lines), None)


def _places(root: Node, lengths: dict[Path, int]) -> Iterator[tuple[Path, int]]:
    for node in root.named_children:
        if node.type == "pair":
            yield from _pair(node, ())
        elif node.type in ("table", "table_array_element"):
            name, *pairs = node.named_children
            table: Path = ()
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


def _pair(node: Node, table: Path) -> Iterator[tuple[Path, int]]:
    name, value = (child for child in node.named_children if child.type != "comment")
    path = (*table, *_keys(name))
    yield path, _line(node)
    yield from _within(value, path)


def _within(value: Node, path: Path) -> Iterator[tuple[Path, int]]:
    if value.type == "inline_table":
        for pair in value.named_children:
            if pair.type == "pair":
                yield from _pair(pair, path)
    elif value.type == "array":
        items = (child for child in value.named_children if child.type != "comment")
        for number, item in enumerate(items):
            yield (*path, number), _line(item)
            yield from _within(item, (*path, number))


def _keys(name: Node) -> Iterator[str]:
    if name.type == "dotted_key":
        for part in name.named_children:
            yield from _keys(part)
    else:
        text = (name.text or b"").decode()
        yield next(iter(tomllib.loads(f"{text} = 0"))) if name.type == "quoted_key" else text


def _line(node: Node) -> int:
    return node.start_point.row + 1
