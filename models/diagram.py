"""The tables as a Mermaid diagram: `python -m conference_record.models.diagram` prints it."""

from collections.abc import Iterator

from sqlalchemy import ForeignKeyConstraint, Table, UniqueConstraint

from conference_record.models.base import record_tables


def mermaid() -> str:
    """Return an `erDiagram` of the tables of the record: columns with types and keys, and who points to whom."""
    tables = record_tables()
    lines = [line for table in tables for line in (*_entity(table), *_relationships(table))]
    return "\n".join(["erDiagram", *(f"    {line}" for line in lines)]) + "\n"


def _entity(table: Table) -> Iterator[str]:
    yield f"{table.name} {{"
    for column in table.columns:
        marks = {
            "PK": column.primary_key,
            "FK": bool(column.foreign_keys),
            "UK": not column.primary_key and _is_unique(table, {column.name}),
        }
        keys = ", ".join(mark for mark, applies in marks.items() if applies)
        yield f"    {str(column.type).lower()} {column.name} {keys}".rstrip()
    yield "}"


def _relationships(table: Table) -> Iterator[str]:
    # By constraint and not by column, so that a key of two columns is one line.
    for key in sorted(table.foreign_key_constraints, key=lambda key: tuple(key.column_keys)):
        yield f'{key.referred_table.name} {_feet(table, key)} {table.name} : "{", ".join(key.column_keys)}"'


def _feet(table: Table, key: ForeignKeyConstraint) -> str:
    """Return how many rows may stand at each end: one or perhaps none above, one or any number below."""
    above = "|o" if any(column.nullable for column in key.columns) else "||"
    below = "o|" if _is_unique(table, set(key.column_keys)) else "o{"
    return f"{above}--{below}"


def _is_unique(table: Table, columns: set[str]) -> bool:
    """Say whether no two rows can agree in all these columns."""
    unique = (rule for rule in table.constraints if isinstance(rule, UniqueConstraint))
    return any(columns >= set(key.columns.keys()) for key in (table.primary_key, *unique))


def main() -> None:
    """Print the diagram."""
    print(mermaid(), end="")


if __name__ == "__main__":
    main()
