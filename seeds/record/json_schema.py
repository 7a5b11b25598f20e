"""The format of a record, as a JSON Schema for editors and as tables for people.

Both come from the classes in seeds/record/format.py; a key means what the column that it fills means.
"""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Table

from conference_record.models import Base
from conference_record.seeds.record.format import PARTS, Contradiction, Part, Record, fields_of

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of a record, for editors that check and complete TOML."""
    schema: dict[str, Any] = {"$schema": _DIALECT, "title": "Conference record", **msgspec.json.schema(Record)}
    for part in PARTS:
        properties = schema["$defs"][part.__name__]["properties"]
        for key, meaning in _meanings(part).items():
            properties[key] = {"description": meaning, **_without_null(properties[key])}
    # A file is about a conference or a register, and not about both.
    schema["$defs"]["Record"]["oneOf"] = [{"required": ["event"]}, {"required": ["register"]}]
    for definition in schema["$defs"].values():
        for key, value in definition["properties"].items():
            definition["properties"][key] = _without_null(value)
    return schema


def _without_null(value: dict[str, Any]) -> dict[str, Any]:
    """Return a property as TOML can have it: what is not known is left out, because there is no null."""
    options = [option for option in value.get("anyOf", []) if option != {"type": "null"}]
    rest = {
        name: setting for name, setting in value.items() if name != "anyOf" and (name, setting) != ("default", None)
    }
    return {**rest, **options[0]} if len(options) == 1 else {**rest, **({"anyOf": options} if options else {})}


def _meanings(part: type[Part]) -> dict[str, str]:
    """Return what the keys mean that fill a column: the description of the column."""
    table: Table = Base.metadata.tables[part.table]
    meanings = {key: str(table.c[column].comment) for key, column in fields_of(part).items()}
    # What is NULL in the database is left out of a record.
    return {key: meaning.replace("NULL", "left out") for key, meaning in meanings.items()}


def reference() -> Iterator[str]:
    """Yield the lines of the format's reference: a Markdown table for each part of a record."""
    schema = json_schema()
    parts: tuple[type[Part], ...] = (Record, *PARTS, Contradiction)
    for part in parts:
        definition = schema["$defs"][part.__name__]
        heading = "The file" if part is Record else part.__name__
        yield from (f"### {heading}", "", definition["description"].splitlines()[0], "", "| key | holds | meaning |")
        yield "|---|---|---|"
        # What says so comes after what is said.
        for key, value in sorted(definition["properties"].items(), key=lambda item: item[0] == "cite"):
            needed = ", needed" if key in definition.get("required", ()) else ""
            meaning = str(value.get("description", "")).replace("|", "\\|")
            yield f"| `{key}` | {_holds(value)}{needed} | {meaning} |"
        yield ""


def _holds(value: dict[str, Any]) -> str:
    """Return what a property may hold, in words."""
    if "anyOf" in value:
        return " or ".join(dict.fromkeys(map(_holds, value["anyOf"])))
    if "$ref" in value:
        return _link(value["$ref"])
    if "enum" in value:
        return "one of " + ", ".join(f"`{each}`" for each in value["enum"])
    if value.get("type") == "array":
        return f"list ({_holds(value['items'])})"
    if value.get("type") == "object":
        return f"table ({_holds(value['additionalProperties'])})"
    return str(value.get("title") or value.get("format") or "text")


def _link(reference_: str) -> str:
    name = re.sub(r".*/", "", reference_)
    return f"[{name}](#{name.lower()})"


def main() -> None:
    """Print the reference."""
    print(*reference(), sep="\n")


if __name__ == "__main__":
    main()
