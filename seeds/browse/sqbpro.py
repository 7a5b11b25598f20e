"""The project file of DB Browser for SQLite: the views come first, and columns are as wide as what they hold."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from sqlalchemy import CheckConstraint, Column, Integer, Table

from conference_record.models import Base, conferences
from conference_record.models.base import KEPT_BY_LOADING
from conference_record.seeds.browse.pages import in_order

FIRST = conferences
"""What is shown first: short in the largest record too."""

_VIEWS = {"id": "2", "parent": "1"}
"""The place of the views in the tree of the tab Database Structure: after the tables and the indexes."""

_BY_RULE = {
    "is_trimmed_text": 420,
    "is_a_trimmed_line": 260,
    "is_a_slug": 180,
    "is_a_date_and_time": 150,
    "is_lower_case_words": 140,
    "is_known": 110,
    "is_a_language_tag": 90,
    "are_language_tags": 90,
    "is_a_partial_date": 90,
    "is_a_date": 90,
    "is_a_time": 70,
    "is_an_offset_from_utc": 70,
}
"""Widths in pixels, by the rule of a column; see models/types.py."""

_KEY, _NUMBER, _OTHER = 70, 90, 220
"""Widths of keys, of numbers, and of text without a rule, such as that which a view puts together."""

_LETTER, _MARGIN = 8, 30
"""How wide a letter of a column's name is, and what stands beside the name."""

_NAMES = ("is_a_trimmed_line", "is_trimmed_text", "is_a_slug")
"""The rules of what a row is called, or says."""


def project(database: str) -> bytes:
    """Return a project file for the database of that file name in the same folder.

    It does not say which tab is open: DB Browser 3.12 then reads the rows of two tables at once, and often asks whether
    one of them should stop. It begins with the tab Database Structure.
    """
    root = Element("sqlb_project")
    SubElement(root, "db", path=database, readonly="0", foreign_keys="1")
    structure = SubElement(root, "tab_structure")
    SubElement(structure, "column_width", id="0", width="300")
    SubElement(structure, "expanded_item", _VIEWS)
    browse = SubElement(root, "tab_browse")
    SubElement(browse, "current_table", name=f"4,{len(FIRST.name)}:main{FIRST.name}")
    settings = SubElement(browse, "browse_table_settings")
    rules = _rules()
    for table in in_order():
        _add_columns(settings, table, rules)
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _add_columns(settings: Element, table: Table, rules: Mapping[str, str]) -> None:
    # Without this attribute, which it always writes itself, DB Browser 3.12 crashes now and then.
    one = SubElement(settings, "table", schema="main", name=table.name, unlock_view_pk="_rowid_")
    widths, hidden = SubElement(one, "column_widths"), SubElement(one, "hidden_columns")
    has_name = any(not each.nullable and rules.get(f"{table.name}.{each.name}") in _NAMES for each in table.columns)
    # Column 0 is the rowid, also of a view.
    for index, column in enumerate(table.columns, 1):
        # Where rows have names or texts, these come first; the columns of a view, which may be NULL, end with its keys.
        if has_name and _is_key(column):
            SubElement(hidden, "column", index=str(index), value="1")
        else:
            SubElement(widths, "column", index=str(index), value=str(_width(column, rules)))


def _is_key(column: Column[object]) -> bool:
    """Check whether a column holds a key, or what the program derives for itself."""
    return column.name == "id" or column.name.endswith("_id") or column.info == KEPT_BY_LOADING


def _width(column: Column[object], rules: Mapping[str, str]) -> int:
    if _is_key(column):
        return _KEY
    rule = rules.get(f"{column.table.name}.{column.name}") or rules.get(column.name, "")
    holds = _NUMBER if isinstance(column.type, Integer) else _BY_RULE.get(rule, _OTHER)
    return max(holds, _LETTER * len(column.name) + _MARGIN)


def _rules() -> dict[str, str]:
    """Return the rule of each column by 'table.column', and for the views that of most room by the column alone."""
    found: dict[str, str] = {}
    for table in Base.metadata.tables.values():
        for check in table.constraints:
            if isinstance(check, CheckConstraint) and (column := check.info.get("column")):
                rule = str(check.name).partition(f"_{column}_")[2]
                found[f"{table.name}.{column}"] = rule
                found[column] = max(rule, found.get(column, ""), key=lambda name: _BY_RULE.get(name, 0))
    return found
