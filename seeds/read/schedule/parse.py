"""Parsing XML and JSON into the tree of a schedule."""

import json
from html import escape
from typing import Any
from xml.parsers import expat

from conference_record.seeds.read.schedule.tree import Node, Spot, UnreadableError


def parsed_xml(content: bytes) -> Node:
    """Return the tree of an XML file; raises UnreadableError for one that is no schedule."""
    parser = expat.ParserCreate()
    above: list[Node] = [Node("")]

    def start(name: str, attributes: dict[str, str]) -> None:
        line = parser.CurrentLineNumber
        name = name.rpartition(":")[2]
        attributes = {key: value for key, value in attributes.items() if not key.startswith("xmlns")}
        if above[-1].name in ("abstract", "description"):
            # HTML as elements, where most have it as text.
            written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
            above[-1].text += f"<{name}{written}>"
            above.append(above[-1])
            return
        node = above[-1].add(name, line)
        for key, value in attributes.items():
            node.add(key, line).text = value
        above.append(node)

    def end(name: str) -> None:
        node = above.pop()
        if node is above[-1]:
            node.text += f"</{name.rpartition(':')[2]}>"

    def text(content: str) -> None:
        above[-1].text += content

    def refuse_entity(*_: Any) -> None:
        # Entities can name files of the reader's machine, and grow without end.
        raise UnreadableError(
            Spot(parser.CurrentLineNumber),
            "declares entities, which a schedule does not need; take the declaration out",
        )

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.EntityDeclHandler = refuse_entity
    parser.buffer_text = True
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise UnreadableError(Spot(error.lineno), f"not XML: {expat.ErrorString(error.code)}") from None
    except (ValueError, LookupError) as error:
        raise UnreadableError(Spot(1), f"not XML: {error}") from None
    root = above[0].children[0]
    root.parent = None
    if root.name != "schedule":
        raise UnreadableError(root.place, "is no schedule of a conference; its first element would be <schedule>")
    return root


class _Pairs(list[tuple[str, Any]]):
    """An object of JSON with all its pairs, those of the same key too."""


def parsed_json(content: bytes) -> Node:
    """Return the tree of a JSON file; raises UnreadableError for one that is not JSON."""
    try:
        # Numbers stay as printed.
        value = json.loads(
            content.decode("utf-8-sig"), object_pairs_hook=_Pairs, parse_int=str, parse_float=str, parse_constant=str
        )
    except UnicodeDecodeError as error:
        raise UnreadableError(Spot(None, f"byte {error.start}"), "not UTF-8; save the file as UTF-8") from None
    except json.JSONDecodeError as error:
        raise UnreadableError(Spot(error.lineno), f"not JSON: {error.msg} at column {error.colno}") from None
    except RecursionError:
        raise UnreadableError(Spot(None), "nested too deeply for a schedule") from None
    root = Node("")
    _fill(root, value)
    schedules = [child for child in root.children if child.name == "schedule"]
    return root if schedules else _within(root)


def _within(root: Node) -> Node:
    """Return the root of a file that holds what stands in a schedule without calling it so."""
    above = Node("")
    root.name = "schedule"
    root.parent = above
    above.children.append(root)
    return above


def _fill(node: Node, value: Any) -> None:
    if isinstance(value, _Pairs):
        for key, item in value:
            _fill(node.add(key), item)
    elif isinstance(value, list):
        node.is_list = True
        for item in value:
            _fill(node.add(""), item)
    elif isinstance(value, bool):
        node.text = str(value).lower()
    elif value is not None:
        node.text = value
