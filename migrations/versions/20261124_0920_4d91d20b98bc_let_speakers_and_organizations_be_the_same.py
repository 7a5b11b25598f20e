"""Let speakers and organizations be the same as others.

Two rows may turn out to be one person or one body. That is a judgement, so it is kept as one: a row is merged into
another, nothing recorded for it moves, and whoever reads is led to the other; taken back, all is as it was. The views
follow merges from now on, and the rule that no organization is its own ancestor holds through them. A post without a
body is told without a comma behind it, and the view evidence_gaps names the columns of all its parts, so that a restored
dump gives it word for word. The downgrade forgets which rows were merged, and restores the views and the rule as they
were.

Revision ID: 4d91d20b98bc
Revises: 3ed624d86c7d
Create Date: 2026-11-24 09:20:00+00:00
"""

import sqlalchemy as sa
from alembic import op

revision = "4d91d20b98bc"
down_revision = "3ed624d86c7d"
branch_labels = None
depends_on = None

_COMMENTS = {
    "speakers": "The speaker that this one was found to be, not merged in turn; NULL = stands for itself.",
    "organizations": "The organization that this one was found to be, itself not merged; NULL = it stands for itself.",
}

# One text for both databases, but for the name of one function.
_VIEWS_BEFORE = {
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
    "evidence": """
SELECT events.slug AS event, cited.fact AS supports, cited.field, cited.says, sources.title AS source,
       passages.paragraph, passages.sentence, passages.text, sources.slug AS source_slug, cited.table_name,
       cited.row_id, cited.citation_id, passages.id AS passage_id, sources.id AS source_id, cited.event_id
FROM (
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'events' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'event ' || title AS fact, id AS event_id FROM events) AS fact ON fact.id = citations.event_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'sessions' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'session ' || coalesce(title, number, kind, CAST(position AS text)) AS fact, event_id FROM sessions) AS fact ON fact.id = citations.session_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'statements' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, coalesce(kind, 'statement') || ' ' || position || coalesce(': ' || title, '') AS fact, event_id
        FROM statements) AS fact ON fact.id = citations.statement_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'appearances' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT appearances.id, appearances.role || ' '
               || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS fact, appearances.event_id
        FROM appearances
        LEFT JOIN statements ON statements.id = appearances.statement_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact ON fact.id = citations.appearance_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'remarks' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT remarks.id, coalesce(speakers.name, appearances.billed_name, organizations.name) || ' '
               || remarks.act || ' ' || remarks.text AS fact, appearances.event_id
        FROM remarks
        JOIN appearances ON appearances.id = remarks.appearance_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact ON fact.id = citations.remark_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'participations' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT participations.id, participations.role || ' '
               || coalesce(organizations.name, participations.description) AS fact, participations.event_id
        FROM participations
        LEFT JOIN organizations ON organizations.id = participations.organization_id) AS fact ON fact.id = citations.participation_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'speakers' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'speaker ' || name AS fact, CAST(NULL AS integer) AS event_id FROM speakers) AS fact ON fact.id = citations.speaker_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'organizations' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'organization ' || name AS fact, CAST(NULL AS integer) AS event_id FROM organizations) AS fact ON fact.id = citations.organization_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'affiliations' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT affiliations.id, speakers.name || ' as ' || coalesce(affiliations.title || ', ', '')
               || coalesce(organizations.name, '') AS fact, CAST(NULL AS integer) AS event_id
        FROM affiliations
        JOIN speakers ON speakers.id = affiliations.speaker_id
        LEFT JOIN organizations ON organizations.id = affiliations.organization_id) AS fact ON fact.id = citations.affiliation_id
) AS cited
JOIN passages ON passages.id = cited.passage_id
JOIN sources ON sources.id = passages.source_id
LEFT JOIN events ON events.id = cited.event_id
ORDER BY sources.id, passages.paragraph, passages.sentence, cited.citation_id
""",
    "evidence_gaps": """
SELECT events.slug AS event, gaps.gap, gaps.what, gaps.table_name, gaps.row_id, gaps.event_id
FROM (
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'events' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'event ' || title AS fact, id AS event_id FROM events) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.event_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'sessions' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'session ' || coalesce(title, number, kind, CAST(position AS text)) AS fact, event_id FROM sessions) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.session_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'statements' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, coalesce(kind, 'statement') || ' ' || position || coalesce(': ' || title, '') AS fact, event_id
        FROM statements) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.statement_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'appearances' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT appearances.id, appearances.role || ' '
               || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS fact, appearances.event_id
        FROM appearances
        LEFT JOIN statements ON statements.id = appearances.statement_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.appearance_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'remarks' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT remarks.id, coalesce(speakers.name, appearances.billed_name, organizations.name) || ' '
               || remarks.act || ' ' || remarks.text AS fact, appearances.event_id
        FROM remarks
        JOIN appearances ON appearances.id = remarks.appearance_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.remark_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'participations' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT participations.id, participations.role || ' '
               || coalesce(organizations.name, participations.description) AS fact, participations.event_id
        FROM participations
        LEFT JOIN organizations ON organizations.id = participations.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.participation_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'speakers' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'speaker ' || name AS fact, CAST(NULL AS integer) AS event_id FROM speakers) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.speaker_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'organizations' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'organization ' || name AS fact, CAST(NULL AS integer) AS event_id FROM organizations) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.organization_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'affiliations' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT affiliations.id, speakers.name || ' as ' || coalesce(affiliations.title || ', ', '')
               || coalesce(organizations.name, '') AS fact, CAST(NULL AS integer) AS event_id
        FROM affiliations
        JOIN speakers ON speakers.id = affiliations.speaker_id
        LEFT JOIN organizations ON organizations.id = affiliations.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.affiliation_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'sentence that no row uses', sources.title || ', ' || passages.paragraph || '.' || passages.sentence,
           'passages', passages.id, NULL
    FROM passages JOIN sources ON sources.id = passages.source_id
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.passage_id = passages.id)
) AS gaps
LEFT JOIN events ON events.id = gaps.event_id
ORDER BY gaps.gap, gaps.table_name, gaps.row_id
""",
}

_VIEWS = {
    "organization_tree": """
WITH RECURSIVE tree(organization_id, path, lineage, depth) AS (
    SELECT id, name, '/' || slug || '/', 0 FROM organizations WHERE parent_id IS NULL AND merged_into_id IS NULL
    UNION ALL
    SELECT part.id, tree.path || ' > ' || part.name, tree.lineage || part.slug || '/', tree.depth + 1
    FROM tree
    CROSS JOIN organizations AS whole
    CROSS JOIN organizations AS part
    WHERE CAST(whole.id + coalesce(whole.merged_into_id - whole.id, 0) AS integer) = tree.organization_id AND part.parent_id = whole.id AND part.merged_into_id IS NULL
)
SELECT organizations.name AS organization, tree.path, tree.depth, organizations.acronym, organizations.kind,
       countries.name AS country, organizations.slug, tree.lineage, organizations.id AS organization_id,
       CAST(whole.id + coalesce(whole.merged_into_id - whole.id, 0) AS integer) AS parent_id
FROM tree
JOIN organizations ON organizations.id = tree.organization_id
LEFT JOIN organizations AS whole ON whole.id = organizations.parent_id
LEFT JOIN countries ON countries.code = organizations.country_code
ORDER BY tree.path, organizations.id
""",
    "conferences": """
SELECT events.slug AS event, events.title, events.level, events.kind, events.starts_on, events.ends_on, events.venue,
       events.city, countries.name AS country,
       (SELECT group_concat(ordered.name, '; ') FROM (
           SELECT organizations.name FROM participations
           JOIN organizations AS named ON named.id = participations.organization_id
           JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
           WHERE participations.event_id = events.id AND participations.role = 'organizer'
           GROUP BY organizations.id, organizations.name ORDER BY min(participations.position)
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
       events.id AS event_id, CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer) AS organization_id
FROM participations
JOIN events ON events.id = participations.event_id
LEFT JOIN organizations AS named ON named.id = participations.organization_id
LEFT JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
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
               JOIN organizations AS named ON named.id = affiliations.organization_id
               JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
               WHERE capacities.appearance_id = appearances.id
               GROUP BY organizations.id, organizations.name ORDER BY min(capacities.position)
           ) AS held
       )) AS on_behalf_of,
       statements.delivery, events.starts_on, sessions.position AS session_position,
       statements.position AS statement_position, appearances.position, events.id AS event_id,
       sessions.id AS session_id, statements.id AS statement_id, appearances.id AS appearance_id,
       CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) AS speaker_id
FROM appearances
JOIN events ON events.id = appearances.event_id
LEFT JOIN statements ON statements.id = appearances.statement_id
LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
LEFT JOIN speakers ON speakers.id = CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer)
LEFT JOIN organizations AS named ON named.id = appearances.organization_id
LEFT JOIN organizations AS body ON body.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
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
           SELECT appearances.role FROM speakers AS recorded CROSS JOIN appearances
           WHERE CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) = speakers.id AND appearances.speaker_id = recorded.id
             AND +appearances.event_id = events.id
           GROUP BY appearances.role ORDER BY min(appearances.id)
       ) AS ordered) AS roles,
       (SELECT group_concat(ordered.capacity, '; ') FROM (
           SELECT coalesce(affiliations.title || ', ' || organizations.name, affiliations.title,
                           organizations.name) AS capacity
           FROM speakers AS recorded
           CROSS JOIN appearances
           JOIN capacities ON capacities.appearance_id = appearances.id
           JOIN affiliations ON affiliations.id = capacities.affiliation_id
           LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
           LEFT JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
           WHERE CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) = speakers.id AND appearances.speaker_id = recorded.id
             AND +appearances.event_id = events.id
           GROUP BY affiliations.title, organizations.id, organizations.name
           ORDER BY min(capacities.position), min(affiliations.id)
       ) AS ordered) AS titles,
       (SELECT group_concat(ordered.name, '; ') FROM (
           SELECT organizations.name FROM speakers AS recorded
           CROSS JOIN appearances
           JOIN capacities ON capacities.appearance_id = appearances.id
           JOIN affiliations ON affiliations.id = capacities.affiliation_id
           JOIN organizations AS named ON named.id = affiliations.organization_id
           JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
           WHERE CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) = speakers.id AND appearances.speaker_id = recorded.id
             AND +appearances.event_id = events.id
           GROUP BY organizations.id, organizations.name
           ORDER BY min(capacities.position), organizations.id
       ) AS ordered) AS organizations,
       (SELECT group_concat(ordered.billed_title, '; ') FROM (
           SELECT appearances.billed_title FROM speakers AS recorded CROSS JOIN appearances
           WHERE CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) = speakers.id AND appearances.speaker_id = recorded.id
             AND +appearances.event_id = events.id AND appearances.billed_title IS NOT NULL
           GROUP BY appearances.billed_title ORDER BY min(appearances.id)
       ) AS ordered) AS billed_titles,
       count(*) AS appearances, speakers.slug, events.starts_on, events.id AS event_id, speakers.id AS speaker_id
FROM appearances
JOIN events ON events.id = appearances.event_id
JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
JOIN speakers ON speakers.id = CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer)
GROUP BY events.id, events.slug, speakers.id, speakers.slug
ORDER BY events.starts_on, events.id, coalesce(speakers.sort_name, speakers.name), speakers.id
""",
    "positions_held": """
SELECT speakers.name AS speaker, affiliations.title, organizations.name AS organization, affiliations.started,
       affiliations.ended, min(events.starts_on) AS first_attested,
       max(coalesce(events.ends_on, events.starts_on)) AS last_attested, speakers.slug,
       organizations.slug AS organization_slug, affiliations.id AS affiliation_id, speakers.id AS speaker_id,
       organizations.id AS organization_id
FROM affiliations
JOIN speakers AS recorded ON recorded.id = affiliations.speaker_id
JOIN speakers ON speakers.id = CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer)
LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
LEFT JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
LEFT JOIN capacities ON capacities.affiliation_id = affiliations.id
LEFT JOIN appearances ON appearances.id = capacities.appearance_id
LEFT JOIN events ON events.id = appearances.event_id
GROUP BY affiliations.id, speakers.id, speakers.slug, organizations.id
ORDER BY coalesce(speakers.sort_name, speakers.name), speakers.id, affiliations.id
""",
    "what_was_said": """
SELECT coalesce(speakers.name, appearances.billed_name, body.name) AS speaker, remarks.act, remarks.text,
       coalesce((
           SELECT group_concat(ordered.capacity, '; ') FROM (
               SELECT coalesce(affiliations.title || ', ' || organizations.name, affiliations.title,
                           organizations.name) AS capacity
               FROM capacities
               JOIN affiliations ON affiliations.id = capacities.affiliation_id
               LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
               LEFT JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
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
       statements.id AS statement_id, sessions.id AS session_id, events.id AS event_id,
       CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) AS speaker_id
FROM remarks
JOIN appearances ON appearances.id = remarks.appearance_id
JOIN events ON events.id = appearances.event_id
LEFT JOIN statements ON statements.id = appearances.statement_id
LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
LEFT JOIN speakers ON speakers.id = CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer)
LEFT JOIN organizations AS named ON named.id = appearances.organization_id
LEFT JOIN organizations AS body ON body.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
ORDER BY events.starts_on, events.id, coalesce(statements.position, 0), appearances.position, appearances.id,
         remarks.position
""",
    "evidence": """
SELECT events.slug AS event, cited.fact AS supports, cited.field, cited.says, sources.title AS source,
       passages.paragraph, passages.sentence, passages.text, sources.slug AS source_slug, cited.table_name,
       cited.row_id, cited.citation_id, passages.id AS passage_id, sources.id AS source_id, cited.event_id
FROM (
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'events' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'event ' || title AS fact, id AS event_id FROM events) AS fact ON fact.id = citations.event_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'sessions' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'session ' || coalesce(title, number, kind, CAST(position AS text)) AS fact, event_id FROM sessions) AS fact ON fact.id = citations.session_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'statements' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, coalesce(kind, 'statement') || ' ' || position || coalesce(': ' || title, '') AS fact, event_id
        FROM statements) AS fact ON fact.id = citations.statement_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'appearances' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT appearances.id, appearances.role || ' '
               || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS fact, appearances.event_id
        FROM appearances
        LEFT JOIN statements ON statements.id = appearances.statement_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact ON fact.id = citations.appearance_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'remarks' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT remarks.id, coalesce(speakers.name, appearances.billed_name, organizations.name) || ' '
               || remarks.act || ' ' || remarks.text AS fact, appearances.event_id
        FROM remarks
        JOIN appearances ON appearances.id = remarks.appearance_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact ON fact.id = citations.remark_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'participations' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT participations.id, participations.role || ' '
               || coalesce(organizations.name, participations.description) AS fact, participations.event_id
        FROM participations
        LEFT JOIN organizations ON organizations.id = participations.organization_id) AS fact ON fact.id = citations.participation_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'speakers' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'speaker ' || name AS fact, CAST(NULL AS integer) AS event_id FROM speakers) AS fact ON fact.id = citations.speaker_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'organizations' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'organization ' || name AS fact, CAST(NULL AS integer) AS event_id FROM organizations) AS fact ON fact.id = citations.organization_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'affiliations' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT affiliations.id, speakers.name || ' as '
               || coalesce(affiliations.title || ', ' || organizations.name, affiliations.title, organizations.name)
               AS fact, CAST(NULL AS integer) AS event_id
        FROM affiliations
        JOIN speakers ON speakers.id = affiliations.speaker_id
        LEFT JOIN organizations ON organizations.id = affiliations.organization_id) AS fact ON fact.id = citations.affiliation_id
) AS cited
JOIN passages ON passages.id = cited.passage_id
JOIN sources ON sources.id = passages.source_id
LEFT JOIN events ON events.id = cited.event_id
ORDER BY sources.id, passages.paragraph, passages.sentence, cited.citation_id
""",
    "evidence_gaps": """
SELECT events.slug AS event, gaps.gap, gaps.what, gaps.table_name, gaps.row_id, gaps.event_id
FROM (
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'events' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'event ' || title AS fact, id AS event_id FROM events) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.event_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'sessions' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'session ' || coalesce(title, number, kind, CAST(position AS text)) AS fact, event_id FROM sessions) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.session_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'statements' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, coalesce(kind, 'statement') || ' ' || position || coalesce(': ' || title, '') AS fact, event_id
        FROM statements) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.statement_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'appearances' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT appearances.id, appearances.role || ' '
               || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS fact, appearances.event_id
        FROM appearances
        LEFT JOIN statements ON statements.id = appearances.statement_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.appearance_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'remarks' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT remarks.id, coalesce(speakers.name, appearances.billed_name, organizations.name) || ' '
               || remarks.act || ' ' || remarks.text AS fact, appearances.event_id
        FROM remarks
        JOIN appearances ON appearances.id = remarks.appearance_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.remark_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'participations' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT participations.id, participations.role || ' '
               || coalesce(organizations.name, participations.description) AS fact, participations.event_id
        FROM participations
        LEFT JOIN organizations ON organizations.id = participations.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.participation_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'speakers' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'speaker ' || name AS fact, CAST(NULL AS integer) AS event_id FROM speakers) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.speaker_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'organizations' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT id, 'organization ' || name AS fact, CAST(NULL AS integer) AS event_id FROM organizations) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.organization_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'affiliations' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT affiliations.id, speakers.name || ' as '
               || coalesce(affiliations.title || ', ' || organizations.name, affiliations.title, organizations.name)
               AS fact, CAST(NULL AS integer) AS event_id
        FROM affiliations
        JOIN speakers ON speakers.id = affiliations.speaker_id
        LEFT JOIN organizations ON organizations.id = affiliations.organization_id) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.affiliation_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'sentence that no row uses' AS gap,
           sources.title || ', ' || passages.paragraph || '.' || passages.sentence AS what,
           'passages' AS table_name, passages.id AS row_id, CAST(NULL AS integer) AS event_id
    FROM passages JOIN sources ON sources.id = passages.source_id
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.passage_id = passages.id)
) AS gaps
LEFT JOIN events ON events.id = gaps.event_id
ORDER BY gaps.gap, gaps.table_name, gaps.row_id
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

_MEANT = "coalesce(NEW.merged_into_id, NEW.id)"
_WHOLES = "SELECT coalesce(whole.merged_into_id, whole.id)"
_PARTS = {
    "sqlite": "JOIN organizations AS part ON part.id = here.id OR part.merged_into_id = here.id",
    "postgresql": """CROSS JOIN LATERAL (
        SELECT parent_id FROM organizations WHERE id = here.id
        UNION ALL SELECT parent_id FROM organizations WHERE merged_into_id = here.id
    ) AS part""",
}
_CIRCLE = {
    dialect: f"""EXISTS (WITH RECURSIVE above(id) AS (
    {_WHOLES} FROM (SELECT {_MEANT} AS id) AS here {parts} JOIN organizations AS whole ON whole.id = part.parent_id
    UNION
    {_WHOLES} FROM above AS here {parts} JOIN organizations AS whole ON whole.id = part.parent_id
) SELECT 1 FROM above WHERE id = {_MEANT})"""
    for dialect, parts in _PARTS.items()
}


def _refuse(table: str, name: str, says: str, *, on: str, given: str, when: str) -> None:
    if op.get_context().dialect.name == "sqlite":
        for done, what in {"inserted": "INSERT", "updated": f"UPDATE OF {on}"}.items():
            op.execute(f"""CREATE TRIGGER {name}_{done} AFTER {what} ON {table}
WHEN ({given}) AND ({when})
BEGIN SELECT RAISE(ABORT, '{says}'); END""")
        return
    op.execute(f"""CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('{name}'));
IF {when} THEN
    RAISE EXCEPTION '{says}' USING ERRCODE = 'check_violation', TABLE = '{table}', CONSTRAINT = '{name}';
END IF;
RETURN NULL;
END $$""")
    op.execute(f"""CREATE TRIGGER {name} AFTER INSERT OR UPDATE OF {on} ON {table}
FOR EACH ROW WHEN ({given}) EXECUTE FUNCTION {name}()""")


def _allow(table: str, name: str) -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute(f"DROP TRIGGER {name}_inserted")
        op.execute(f"DROP TRIGGER {name}_updated")
    else:
        op.execute(f"DROP TRIGGER {name} ON {table}")
        op.execute(f"DROP FUNCTION {name}()")


def _create_views(views: dict[str, str]) -> None:
    for name, select in views.items():
        on_postgresql = op.get_context().dialect.name == "postgresql"
        select = select.replace("group_concat(", "string_agg(") if on_postgresql else select
        op.execute(f"CREATE VIEW {name} AS\n{select.strip()}")


def _drop_views() -> None:
    for name in reversed(_VIEWS):
        op.execute(f"DROP VIEW {name}")


def upgrade() -> None:
    _drop_views()
    _allow("organizations", "organizations_not_their_own_ancestor")
    for table, comment in _COMMENTS.items():
        # SQLite can add a column with its rules where it could not add a rule; PostgreSQL reads the same words.
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN merged_into_id INTEGER"
            f" CONSTRAINT fk_{table}_merged_into_id_{table} REFERENCES {table} (id) ON DELETE RESTRICT"
            f" CONSTRAINT ck_{table}_merged_into_another CHECK (merged_into_id <> id)"
        )
        if op.get_context().dialect.name == "postgresql":
            op.execute(f"COMMENT ON COLUMN {table}.merged_into_id IS '{comment}'")
        op.create_index(
            op.f(f"ix_{table}_merged_into_id"),
            table,
            ["merged_into_id"],
            sqlite_where=sa.text("merged_into_id IS NOT NULL"),
            postgresql_where=sa.text("merged_into_id IS NOT NULL"),
        )
        op.create_index(
            op.f(f"ix_{table}_meant"), table, [sa.text("(CAST(id + coalesce(merged_into_id - id, 0) AS integer))")]
        )
        _refuse(
            table,
            f"{table}_merged_in_one_step",
            "what is merged into another cannot have others merged into it",
            on="id, merged_into_id",
            given="NEW.merged_into_id IS NOT NULL",
            when=f"EXISTS (SELECT 1 FROM {table} WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL)"
            f" OR EXISTS (SELECT 1 FROM {table} WHERE merged_into_id = NEW.id)",
        )
    _refuse(
        "organizations",
        "organizations_not_their_own_ancestor",
        "an organization cannot be its own ancestor, not even through a merge",
        on="id, parent_id, merged_into_id",
        given="NEW.parent_id IS NOT NULL OR NEW.merged_into_id IS NOT NULL",
        when=_CIRCLE[op.get_context().dialect.name],
    )
    _create_views(_VIEWS)


def downgrade() -> None:
    _drop_views()
    _allow("organizations", "organizations_not_their_own_ancestor")
    for table in reversed(_COMMENTS):
        _allow(table, f"{table}_merged_in_one_step")
        op.drop_index(op.f(f"ix_{table}_meant"), table)
        op.drop_index(op.f(f"ix_{table}_merged_into_id"), table)
        # The rules of a column go with it.
        op.drop_column(table, "merged_into_id")
    for statement in _NO_CIRCLE[op.get_context().dialect.name]:
        op.execute(statement)
    _create_views(_VIEWS_BEFORE)
