"""Add the views and the rule against circles of organizations.

The views answer what most readers ask. That an organization is not its own ancestor is a question about several rows,
so a trigger asks it. The downgrade drops the views and the trigger; no row is lost.

Revision ID: b7d25e31f4a8
Revises: 8a4e6d92b0c7
Create Date: 2026-11-23 23:50:00+00:00
"""

from alembic import op

revision = "b7d25e31f4a8"
down_revision = "8a4e6d92b0c7"
branch_labels = None
depends_on = None

# One text for both databases, but for the name of one function.
_VIEWS = {
    "organization_tree": """
WITH RECURSIVE tree(organization_id, path, lineage, depth) AS (
    SELECT id, name, '/' || slug || '/', 0 FROM organizations WHERE parent_id IS NULL
    UNION ALL
    SELECT part.id, tree.path || ' > ' || part.name, tree.lineage || part.slug || '/', tree.depth + 1
    FROM organizations AS part JOIN tree ON part.parent_id = tree.organization_id
)
SELECT organizations.name AS organization, tree.path, tree.depth, organizations.acronym, organizations.kind,
       countries.name AS country, organizations.slug, tree.lineage, organizations.id AS organization_id,
       organizations.parent_id
FROM tree
JOIN organizations ON organizations.id = tree.organization_id
LEFT JOIN countries ON countries.code = organizations.country_code
ORDER BY tree.path, organizations.id
""",
    "conferences": """
SELECT events.slug AS event, events.title, events.level, events.kind, events.starts_on, events.ends_on, events.venue,
       events.city, countries.name AS country,
       (SELECT group_concat(ordered.name, '; ') FROM (
           SELECT organizations.name FROM participations
           JOIN organizations ON organizations.id = participations.organization_id
           WHERE participations.event_id = events.id AND participations.role = 'organizer'
           ORDER BY participations.position
       ) AS ordered) AS organizers,
       coalesce(replace(events.participant_qualifier, '-', ' ') || ' ', '') || events.participant_count
           AS participants,
       coalesce(replace(events.country_qualifier, '-', ' ') || ' ', '') || events.country_count AS countries,
       (SELECT count(*) FROM sessions WHERE sessions.event_id = events.id) AS sessions,
       (SELECT count(*) FROM statements WHERE statements.event_id = events.id) AS statements,
       events.summary, events.participant_count, events.participant_qualifier, events.country_count,
       events.country_qualifier, events.id AS event_id
FROM events
LEFT JOIN countries ON countries.code = events.country_code
ORDER BY events.starts_on, events.id
""",
    "bodies": """
SELECT events.slug AS event, participations.role, coalesce(organizations.name, participations.description) AS body,
       participations.description, organizations.acronym, organizations.kind, countries.name AS country,
       events.starts_on, organizations.slug, participations.position, participations.id AS participation_id,
       events.id AS event_id, organizations.id AS organization_id
FROM participations
JOIN events ON events.id = participations.event_id
LEFT JOIN organizations ON organizations.id = participations.organization_id
LEFT JOIN countries ON countries.code = organizations.country_code
ORDER BY events.starts_on, events.id, participations.position
""",
    "programme": """
SELECT events.slug AS event,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       coalesce(statements.title, statements.kind, 'statement ' || statements.position) AS statement,
       speakers.name AS speaker, appearances.role, appearances.billed_name, appearances.billed_title,
       coalesce(body.name, (
           SELECT group_concat(held.name, '; ') FROM (
               SELECT organizations.name FROM capacities
               JOIN affiliations ON affiliations.id = capacities.affiliation_id
               JOIN organizations ON organizations.id = affiliations.organization_id
               WHERE capacities.appearance_id = appearances.id
               GROUP BY organizations.id, organizations.name ORDER BY min(capacities.position)
           ) AS held
       )) AS on_behalf_of,
       statements.delivery, events.starts_on, sessions.position AS session_position,
       statements.position AS statement_position, appearances.position, events.id AS event_id,
       sessions.id AS session_id, statements.id AS statement_id, appearances.id AS appearance_id,
       speakers.id AS speaker_id
FROM appearances
JOIN events ON events.id = appearances.event_id
LEFT JOIN statements ON statements.id = appearances.statement_id
LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
LEFT JOIN speakers ON speakers.id = appearances.speaker_id
LEFT JOIN organizations AS body ON body.id = appearances.organization_id
ORDER BY events.starts_on, events.id,
         -- A chair stands before the first statement of the session, or after all that was said in earlier ones.
         coalesce(
             statements.position,
             (SELECT min(own.position) FROM statements AS own WHERE own.session_id = appearances.session_id),
             (SELECT max(earlier.position) FROM statements AS earlier
              JOIN sessions AS before ON before.id = earlier.session_id
              WHERE before.event_id = appearances.event_id AND before.position < sessions.position),
             0
         ),
         sessions.position, statements.position IS NOT NULL, appearances.position, appearances.id
""",
    "roster": """
SELECT events.slug AS event, speakers.name AS speaker, speakers.honorific,
       (SELECT group_concat(ordered.role, '; ') FROM (
           SELECT role FROM appearances
           WHERE event_id = present.event_id AND speaker_id = present.speaker_id
           GROUP BY role ORDER BY min(id)
       ) AS ordered) AS roles,
       (SELECT group_concat(ordered.capacity, '; ') FROM (
           SELECT affiliations.id, coalesce(affiliations.title || ', ', '') || coalesce(organizations.name, '')
               AS capacity
           FROM appearances
           JOIN capacities ON capacities.appearance_id = appearances.id
           JOIN affiliations ON affiliations.id = capacities.affiliation_id
           LEFT JOIN organizations ON organizations.id = affiliations.organization_id
           WHERE appearances.event_id = present.event_id AND appearances.speaker_id = present.speaker_id
           GROUP BY affiliations.id, affiliations.title, organizations.name
           ORDER BY min(capacities.position), affiliations.id
       ) AS ordered) AS titles,
       (SELECT group_concat(ordered.name, '; ') FROM (
           SELECT organizations.name FROM appearances
           JOIN capacities ON capacities.appearance_id = appearances.id
           JOIN affiliations ON affiliations.id = capacities.affiliation_id
           JOIN organizations ON organizations.id = affiliations.organization_id
           WHERE appearances.event_id = present.event_id AND appearances.speaker_id = present.speaker_id
           GROUP BY organizations.id, organizations.name
           ORDER BY min(capacities.position), organizations.id
       ) AS ordered) AS organizations,
       (SELECT group_concat(ordered.billed_title, '; ') FROM (
           SELECT billed_title FROM appearances
           WHERE event_id = present.event_id AND speaker_id = present.speaker_id AND billed_title IS NOT NULL
           GROUP BY billed_title ORDER BY min(id)
       ) AS ordered) AS billed_titles,
       present.appearances, speakers.slug, events.starts_on, present.event_id, present.speaker_id
FROM (
    SELECT event_id, speaker_id, count(*) AS appearances FROM appearances
    WHERE speaker_id IS NOT NULL GROUP BY event_id, speaker_id
) AS present
JOIN events ON events.id = present.event_id
JOIN speakers ON speakers.id = present.speaker_id
ORDER BY events.starts_on, events.id, coalesce(speakers.sort_name, speakers.name), speakers.id
""",
    "positions_held": """
SELECT speakers.name AS speaker, affiliations.title, organizations.name AS organization, affiliations.started,
       affiliations.ended, min(events.starts_on) AS first_attested,
       max(coalesce(events.ends_on, events.starts_on)) AS last_attested, speakers.slug,
       organizations.slug AS organization_slug, affiliations.id AS affiliation_id, affiliations.speaker_id,
       affiliations.organization_id
FROM affiliations
JOIN speakers ON speakers.id = affiliations.speaker_id
LEFT JOIN organizations ON organizations.id = affiliations.organization_id
LEFT JOIN capacities ON capacities.affiliation_id = affiliations.id
LEFT JOIN appearances ON appearances.id = capacities.appearance_id
LEFT JOIN events ON events.id = appearances.event_id
GROUP BY affiliations.id, speakers.id, organizations.id
ORDER BY coalesce(speakers.sort_name, speakers.name), speakers.id, affiliations.id
""",
    "what_was_said": """
SELECT coalesce(speakers.name, appearances.billed_name, body.name) AS speaker, remarks.act, remarks.text,
       coalesce((
           SELECT group_concat(ordered.capacity, '; ') FROM (
               SELECT coalesce(affiliations.title || ', ', '') || coalesce(organizations.name, '') AS capacity
               FROM capacities
               JOIN affiliations ON affiliations.id = capacities.affiliation_id
               LEFT JOIN organizations ON organizations.id = affiliations.organization_id
               WHERE capacities.appearance_id = appearances.id ORDER BY capacities.position
           ) AS ordered
       ), appearances.billed_title, body.name) AS capacity,
       coalesce(statements.title, statements.kind, 'statement ' || statements.position) AS statement,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       events.slug AS event,
       (SELECT group_concat(ordered.name, '; ') FROM (
           SELECT topics.name FROM remark_topics JOIN topics ON topics.id = remark_topics.topic_id
           WHERE remark_topics.remark_id = remarks.id ORDER BY topics.slug
       ) AS ordered) AS topics,
       appearances.role, events.starts_on, remarks.id AS remark_id, appearances.id AS appearance_id,
       statements.id AS statement_id, sessions.id AS session_id, events.id AS event_id, speakers.id AS speaker_id
FROM remarks
JOIN appearances ON appearances.id = remarks.appearance_id
JOIN events ON events.id = appearances.event_id
LEFT JOIN statements ON statements.id = appearances.statement_id
LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
LEFT JOIN speakers ON speakers.id = appearances.speaker_id
LEFT JOIN organizations AS body ON body.id = appearances.organization_id
ORDER BY events.starts_on, events.id, coalesce(statements.position, 0), appearances.position, appearances.id,
         remarks.position
""",
}

_ANCESTORS_OF_NEW_PARENT = """WITH RECURSIVE above(id) AS (
    SELECT NEW.parent_id
    UNION SELECT organizations.parent_id FROM organizations JOIN above ON organizations.id = above.id
)"""
_NO_CIRCLE = {
    "sqlite": [
        f"""CREATE TRIGGER organizations_not_their_own_ancestor_{name} AFTER {when} ON organizations
WHEN NEW.parent_id IS NOT NULL AND EXISTS ({_ANCESTORS_OF_NEW_PARENT} SELECT 1 FROM above WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an organization cannot be its own ancestor'); END"""
        for name, when in {"inserted": "INSERT", "updated": "UPDATE OF id, parent_id"}.items()
    ],
    "postgresql": [
        f"""CREATE FUNCTION organizations_not_their_own_ancestor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('organizations_not_their_own_ancestor'));
IF EXISTS ({_ANCESTORS_OF_NEW_PARENT} SELECT 1 FROM above WHERE id = NEW.id) THEN
    RAISE EXCEPTION 'an organization cannot be its own ancestor' USING ERRCODE = 'check_violation',
        TABLE = 'organizations', CONSTRAINT = 'organizations_not_their_own_ancestor';
END IF;
RETURN NULL;
END $$""",
        """CREATE TRIGGER organizations_not_their_own_ancestor AFTER INSERT OR UPDATE OF id, parent_id ON organizations
FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION organizations_not_their_own_ancestor()""",
    ],
}


def upgrade() -> None:
    dialect = op.get_context().dialect.name
    for name, select in _VIEWS.items():
        select = select.replace("group_concat(", "string_agg(") if dialect == "postgresql" else select
        op.execute(f"CREATE VIEW {name} AS\n{select.strip()}")
    for statement in _NO_CIRCLE[dialect]:
        op.execute(statement)


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TRIGGER organizations_not_their_own_ancestor_inserted")
        op.execute("DROP TRIGGER organizations_not_their_own_ancestor_updated")
    else:
        op.execute("DROP TRIGGER organizations_not_their_own_ancestor ON organizations")
        op.execute("DROP FUNCTION organizations_not_their_own_ancestor()")
    for name in reversed(_VIEWS):
        op.execute(f"DROP VIEW {name}")
