"""References to rows that are not there, as a program leaves them that deletes with foreign keys switched off."""

from collections.abc import Iterator

from sqlalchemy import Column, ForeignKeyConstraint, Table, delete, exists, select, tuple_
from sqlalchemy.engine import Connection

from conference_record.seeds.doctor.finding import Finding, first_of
from conference_record.seeds.query.relations import IN_ORDER


def broken(connection: Connection, *, repair: bool) -> Iterator[Finding]:
    """Yield each row that points to one that is not there.

    With `repair`, rows that should have been deleted with the one to which they point are deleted: they say nothing
    without it. Others stay, because only a person can tell what they mean.
    """
    told: set[str] = set()
    while True:
        found = 0
        # Those below come first, because rows may only be deleted after what points to them.
        for table in reversed(IN_ORDER):
            for constraint in sorted(table.foreign_key_constraints, key=lambda each: str(each.name)):
                findings = list(first_of(_broken(connection, table, constraint, repair=repair), table.name))
                yield from (each for each in findings if each.problem not in told)
                told.update(each.problem for each in findings)
                found += sum(bool(each.mended) for each in findings)
        # What pointed to a row that was deleted just now is found next.
        if not found:
            return


def _broken(
    connection: Connection, table: Table, constraint: ForeignKeyConstraint, *, repair: bool
) -> Iterator[Finding]:
    target = constraint.referred_table.alias()
    pairs = [(part.parent, target.c[part.column.name]) for part in constraint.elements]
    key: list[Column[object]] = list(table.primary_key)
    own = [column for column, _ in pairs]
    dangling = (column.is_not(None) for column in own)
    there = exists().where(*(column == other for column, other in pairs))
    # A row that is there, and only differs in what else a reference names, was not deleted.
    row_there = exists().where(*(column == other for column, other in pairs if other.primary_key))
    query = select(row_there, *key, *own).where(*dangling, ~there).order_by(*key)
    for is_there, *row in connection.execute(query).all():
        which = _named(dict(zip([each.name for each in key], row, strict=False)))
        points = _named(dict(zip([each.name for each in own], row[len(key) :], strict=True)))
        problem = f"{table.name}, {which}: {points} is not there in {constraint.referred_table.name}"
        if is_there or constraint.ondelete != "CASCADE":
            yield Finding(f"{problem}; set it to a row that is there, or delete this one")
        elif repair:
            connection.execute(delete(table).where(tuple_(*key) == tuple(row[: len(key)])))
            yield Finding(problem, "deleted, as it should have been together with that row")
        else:
            yield Finding(f"{problem}; --repair deletes what was left behind")


def _named(values: dict[str, object]) -> str:
    return ", ".join(f"{name} {value}" for name, value in values.items())
