"""Rows that break the rules of their tables, as a program leaves them that writes with the rules switched off."""

from collections.abc import Iterator

from sqlalchemy import CheckConstraint, Table, func, select, update
from sqlalchemy.engine import Connection

from conference_record.models import PARKED, TARGETS
from conference_record.seeds.doctor.finding import Finding, first_of
from conference_record.seeds.query.relations import IN_ORDER, TABLES, parents_of


def breaking_rules(connection: Connection) -> Iterator[Finding]:
    """Yield each row that breaks a rule on its values, with the name of the rule."""
    for table in IN_ORDER:
        yield from first_of(_breaking_rules(connection, table), table.name)


def _breaking_rules(connection: Connection, table: Table) -> Iterator[Finding]:
    key = ", ".join(column.name for column in table.primary_key)
    rules = {
        f"{column.name} is NULL": f"{column.name} IS NOT NULL" for column in table.columns if not column.nullable
    } | {
        f"breaks the rule {check.name}": str(check.sqltext.compile(dialect=connection.dialect))
        for check in sorted(table.constraints, key=lambda each: str(each.name))
        if isinstance(check, CheckConstraint)
    }
    broken = [f"NOT ({condition})" for condition in rules.values()]
    # All rules in one reading of the table, which may be large.
    query = f"SELECT {', '.join(broken)}, {key} FROM {table.name} WHERE {' OR '.join(broken)}"  # noqa: S608
    for row in connection.exec_driver_sql(query):
        where = ", ".join(str(value) for value in row[len(rules) :])
        for rule, is_broken in zip(rules, row, strict=False):
            if is_broken:
                yield Finding(f"{table.name}, {key} {where}: {rule}; correct the row")


def without_place(connection: Connection, *, repair: bool) -> Iterator[Finding]:
    """Yield rows that were left at a temporary position; with `repair`, they come after their siblings."""
    for table in IN_ORDER:
        parents = list(parents_of(table.name).values())
        if not parents:
            continue
        query = select(table.c.id, *parents).where(table.c.position > PARKED).order_by(table.c.position)
        for key, *above in connection.execute(query).all():
            problem = f"{table.name}, id {key}: its position is a temporary one"
            if not repair:
                yield Finding(f"{problem}; --repair puts it after its siblings")
                continue
            siblings = [column.is_not_distinct_from(value) for column, value in zip(parents, above, strict=True)]
            last = select(func.max(table.c.position)).where(*siblings, table.c.position <= PARKED)
            place = (connection.scalar(last) or 0) + 1
            connection.execute(update(table).where(table.c.id == key).values(position=place))
            yield Finding(problem, f"put after its siblings, at {place}")


def citing_nothing(connection: Connection) -> Iterator[Finding]:
    """Yield citations of a column that the row does not have, or that says nothing."""
    citations = TABLES["citations"]
    for column, name in TARGETS.items():
        target = TABLES[name]
        cited = select(citations.c.field).where(citations.c[column].is_not(None), citations.c.field.is_not(None))
        for field in connection.scalars(cited.distinct().order_by(citations.c.field)).all():
            query = select(citations.c.id).join(target, target.c.id == citations.c[column])
            query = query.where(citations.c.field == field).order_by(citations.c.id)
            if (name, field) == ("statements", "text"):
                # It names the sentences that are the text, which may not be republished.
                continue
            if field not in target.c:
                problem = f"supports {field!r} of a row of {name}, which has no such column; correct it"
            else:
                query = query.where(target.c[field].is_(None), citations.c.says.is_(None))
                problem = f"supports {field} of a row of {name}, where it is NULL; fill it in, or delete the citation"
            found = connection.scalars(query).all()
            yield from first_of((Finding(f"citations, id {key}: {problem}") for key in found), "citations")
