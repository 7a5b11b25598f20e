"""Rules that take more than one row: about merges, those told apart, former slugs, and the parts of bodies."""

from collections.abc import Iterator

from sqlalchemy import text
from sqlalchemy.engine import Connection

from conference_record.seeds.doctor.finding import Finding, first_of
from conference_record.seeds.query.relations import DISTINCT, FORMER_SLUG_OF

_CIRCLES = """
WITH RECURSIVE steps(part, whole) AS (
    SELECT part.canonical_id, whole.canonical_id
    FROM organizations AS part JOIN organizations AS whole ON whole.id = part.parent_id
), above(part, whole) AS (
    SELECT part, whole FROM steps
    UNION SELECT above.part, steps.whole FROM above JOIN steps ON steps.part = above.whole
)
SELECT DISTINCT part FROM above WHERE part = whole ORDER BY part
"""


def contradictory(connection: Connection) -> Iterator[Finding]:
    """Yield rows that triggers would have refused, as a program leaves them that writes with the triggers dropped."""
    for query, problem in _rules():
        found = connection.scalars(text(query)).all()
        table = problem.partition(",")[0]
        yield from first_of((Finding(problem.format(id=key)) for key in found), table)


def _rules() -> Iterator[tuple[str, str]]:
    """Yield queries for the ids of rows that break a rule, and what is wrong with them."""
    for table, (one, other) in DISTINCT.items():
        yield (
            f"SELECT merged.id FROM {table} AS merged JOIN {table} AS there ON there.id = merged.merged_into_id"  # noqa: S608
            " WHERE there.merged_into_id IS NOT NULL ORDER BY merged.id",
            f"{table}, id {{id}}: is merged into one that is itself merged; merge it into that one's",
        )
        yield (
            f"SELECT distinctions.id FROM distinctions JOIN {table} AS one ON one.id = {one}"  # noqa: S608
            f" JOIN {table} AS other ON other.id = {other} WHERE one.canonical_id = other.canonical_id"
            " ORDER BY distinctions.id",
            f"distinctions, id {{id}}: tells two {table} apart that are merged; split these, or delete the row",
        )
    for table, column in FORMER_SLUG_OF.items():
        yield (
            f"SELECT former_slugs.id FROM former_slugs JOIN {table} ON {table}.slug = former_slugs.slug"  # noqa: S608
            f" WHERE {column} IS NOT NULL ORDER BY former_slugs.id",
            f"former_slugs, id {{id}}: is the slug of a row of {table} now; delete it",
        )
    yield _CIRCLES, "organizations, id {id}: is part of itself, perhaps through a merge; correct parent_id"
