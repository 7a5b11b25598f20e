"""Which events rely on which shared rows: what a change or a removal would touch."""

from collections.abc import Sequence

from sqlalchemy import bindparam, text
from sqlalchemy.engine import Connection

# Fewer ids than either database takes in one statement, in which they stand up to three times.
_AT_ONCE = 1_000

# The events that rely on a shared row: an event that relies on a part of a body relies on the body, one that relies on
# a member relies on what that is a member of, and one that relies on a person or body on what that is merged into.
EVENTS_OF = {
    # Nobody knows which record described a source that is cited for a shared row: each that relies on the row may have.
    "sources": """
        WITH cited AS (
            SELECT citations.* FROM citations JOIN passages ON passages.id = passage_id WHERE source_id = :id
        )
        SELECT event_id FROM cited WHERE event_id IS NOT NULL
        UNION SELECT sessions.event_id FROM cited JOIN sessions ON sessions.id = session_id
        UNION SELECT statements.event_id FROM cited JOIN statements ON statements.id = statement_id
        UNION SELECT appearances.event_id FROM cited JOIN appearances ON appearances.id = appearance_id
        UNION SELECT appearances.event_id FROM cited JOIN remarks ON remarks.id = remark_id
        JOIN appearances ON appearances.id = remarks.appearance_id
        UNION SELECT participations.event_id FROM cited JOIN participations ON participations.id = participation_id
        UNION SELECT coalesce(links.event_id, sessions.event_id, statements.event_id)
        FROM cited JOIN links ON links.id = link_id LEFT JOIN sessions ON sessions.id = links.session_id
        LEFT JOIN statements ON statements.id = links.statement_id
        WHERE coalesce(links.event_id, sessions.event_id, statements.event_id) IS NOT NULL
        UNION SELECT event_topics.event_id FROM event_topics JOIN cited USING (topic_id)
        UNION SELECT appearances.event_id FROM cited JOIN links ON links.id = cited.link_id
        JOIN appearances ON appearances.speaker_id = links.speaker_id
        UNION SELECT event_id FROM appearances WHERE speaker_id IN (
            SELECT speaker_id FROM cited
            UNION SELECT affiliations.speaker_id FROM cited JOIN affiliations ON affiliations.id = affiliation_id
        )
        UNION SELECT participations.event_id FROM participations JOIN cited USING (organization_id)
        UNION SELECT appearances.event_id FROM appearances JOIN cited USING (organization_id)
        UNION SELECT appearances.event_id FROM appearances JOIN affiliations USING (speaker_id)
        WHERE affiliations.organization_id IN (SELECT organization_id FROM cited)""",
    "series": "SELECT id FROM events WHERE series_id = :id",
    "speakers": """
        WITH same(id) AS (SELECT id FROM speakers WHERE id = :id OR merged_into_id = :id)
        SELECT event_id FROM appearances WHERE speaker_id IN (SELECT id FROM same)
        UNION SELECT event_id FROM appearances WHERE replaced_by_id IN (SELECT id FROM same)""",
    "topics": """
        SELECT event_id FROM event_topics WHERE topic_id = :id
        UNION SELECT event_id FROM session_topics JOIN sessions ON sessions.id = session_id WHERE topic_id = :id
        UNION SELECT event_id FROM remark_topics JOIN remarks ON remarks.id = remark_id
        JOIN appearances ON appearances.id = appearance_id WHERE topic_id = :id""",
    "organizations": """
        WITH RECURSIVE parts(id) AS (
            SELECT id FROM organizations WHERE id = :id
            UNION SELECT below.id FROM parts JOIN (
                SELECT id, parent_id AS above FROM organizations
                UNION ALL SELECT id, merged_into_id FROM organizations
                UNION ALL SELECT organization_id, of_id FROM organization_relations
            ) AS below ON below.above = parts.id
        )
        SELECT event_id FROM participations WHERE organization_id IN (SELECT id FROM parts)
        UNION SELECT event_id FROM appearances WHERE organization_id IN (SELECT id FROM parts)
        UNION SELECT event_id FROM affiliations
        JOIN speakers ON speakers.id = affiliations.speaker_id OR speakers.merged_into_id = affiliations.speaker_id
        JOIN appearances ON speakers.id IN (appearances.speaker_id, appearances.replaced_by_id)
        WHERE affiliations.organization_id IN (SELECT id FROM parts)""",
}

# The shared rows that events rely on: the same the other way round.
OF_EVENTS = {
    "series": "SELECT DISTINCT series_id FROM events WHERE id IN :ids AND series_id IS NOT NULL",
    "speakers": """
        WITH present(id) AS (
            SELECT speaker_id FROM appearances WHERE event_id IN :ids AND speaker_id IS NOT NULL
            UNION SELECT replaced_by_id FROM appearances WHERE event_id IN :ids AND replaced_by_id IS NOT NULL
        )
        SELECT id FROM present
        UNION SELECT merged_into_id FROM speakers JOIN present USING (id) WHERE merged_into_id IS NOT NULL""",
    "topics": """
        SELECT topic_id FROM event_topics WHERE event_id IN :ids
        UNION SELECT topic_id FROM session_topics JOIN sessions ON sessions.id = session_id WHERE event_id IN :ids
        UNION SELECT topic_id FROM remark_topics JOIN remarks ON remarks.id = remark_id
        JOIN appearances ON appearances.id = appearance_id WHERE event_id IN :ids""",
    "organizations": """
        WITH RECURSIVE present(id) AS (
            SELECT speaker_id FROM appearances WHERE event_id IN :ids
            UNION SELECT replaced_by_id FROM appearances WHERE event_id IN :ids
        ), persons(id) AS (
            SELECT id FROM present
            UNION SELECT merged_into_id FROM speakers JOIN present USING (id)
        ), bodies(id) AS (
            SELECT organization_id FROM participations WHERE event_id IN :ids
            UNION SELECT organization_id FROM appearances WHERE event_id IN :ids
            UNION SELECT organization_id FROM affiliations JOIN persons ON persons.id = affiliations.speaker_id
            UNION SELECT above.above FROM bodies JOIN (
                SELECT id, parent_id AS above FROM organizations
                UNION ALL SELECT id, merged_into_id FROM organizations
                UNION ALL SELECT organization_id, of_id FROM organization_relations
            ) AS above ON above.id = bodies.id
        )
        SELECT id FROM bodies WHERE id IS NOT NULL""",
}


def of_events(connection: Connection, table: str, ids: Sequence[int]) -> set[int]:
    """Return the ids of the rows of a shared table that events rely on."""
    query = text(OF_EVENTS[table]).bindparams(bindparam("ids", expanding=True))
    found: set[int] = set()
    for start in range(0, len(ids), _AT_ONCE):
        found.update(connection.scalars(query, {"ids": ids[start : start + _AT_ONCE]}))
    return found
