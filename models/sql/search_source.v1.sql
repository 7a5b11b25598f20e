CREATE VIEW search_source AS
SELECT 'event' AS kind, id AS row_id, title
|| coalesce('; ' || nullif(acronym, title), '')
|| coalesce('; ' || (SELECT group_concat(ordered.title, '; ') FROM (
    SELECT title FROM other_titles WHERE event_id = events.id ORDER BY id
) AS ordered), '') AS names,
summary AS body
FROM events
UNION ALL
SELECT 'session' AS kind, id AS row_id, coalesce(title || coalesce('; ' || (SELECT group_concat(ordered.title, '; ') FROM (
    SELECT title FROM other_titles WHERE session_id = sessions.id ORDER BY id
) AS ordered), ''), (SELECT group_concat(ordered.title, '; ') FROM (
    SELECT title FROM other_titles WHERE session_id = sessions.id ORDER BY id
) AS ordered)) AS names,
summary AS body
FROM sessions
UNION ALL
SELECT 'statement' AS kind, id AS row_id, coalesce(title || coalesce('; ' || (SELECT group_concat(ordered.title, '; ') FROM (
    SELECT title FROM other_titles WHERE statement_id = statements.id ORDER BY id
) AS ordered), ''), (SELECT group_concat(ordered.title, '; ') FROM (
    SELECT title FROM other_titles WHERE statement_id = statements.id ORDER BY id
) AS ordered)) AS names,
coalesce(summary || coalesce(' ' || text, ''), text) AS body
FROM statements
UNION ALL
SELECT 'remark' AS kind, id AS row_id, CAST(NULL AS text) AS names,
act || ' ' || text || coalesce(' ' || quotation, '') AS body
FROM remarks
UNION ALL
SELECT 'topic' AS kind, id AS row_id, name AS names,
CAST(NULL AS text) AS body
FROM topics
UNION ALL
SELECT 'speaker' AS kind, id AS row_id, name
|| coalesce('; ' || (SELECT group_concat(ordered.name, '; ') FROM (
    SELECT name FROM speaker_names WHERE speaker_id = speakers.id ORDER BY id
) AS ordered), '')
|| coalesce('; ' || (SELECT group_concat(printed.name, '; ') FROM (
    SELECT billed_name AS name FROM appearances
    WHERE speaker_id = speakers.id AND billed_name <> speakers.name
      AND NOT EXISTS (SELECT 1 FROM speaker_names AS known WHERE known.speaker_id = speakers.id AND known.name = appearances.billed_name)
    GROUP BY billed_name ORDER BY min(id)
) AS printed), '') AS names,
(SELECT group_concat(held.title, '; ') FROM (
    SELECT title FROM (
        SELECT title, 0 AS later, min(id) AS first FROM affiliations
        WHERE speaker_id = speakers.id AND title IS NOT NULL GROUP BY title
        UNION ALL
        SELECT billed_title, 1, min(id) FROM appearances
        WHERE speaker_id = speakers.id AND billed_title IS NOT NULL GROUP BY billed_title
    ) AS both_kinds
    GROUP BY title ORDER BY min(later), min(first)
) AS held) AS body
FROM speakers
UNION ALL
SELECT 'organization' AS kind, id AS row_id, name
|| coalesce('; ' || nullif(acronym, name), '')
|| coalesce('; ' || (SELECT group_concat(ordered.name, '; ') FROM (
    SELECT name FROM organization_names WHERE organization_id = organizations.id ORDER BY id
) AS ordered), '')
|| coalesce('; ' || (SELECT group_concat(printed.name, '; ') FROM (
    SELECT name FROM (
        SELECT billed_name AS name, 0 AS later, min(id) AS first FROM participations
        WHERE organization_id = organizations.id GROUP BY billed_name
        UNION ALL
        SELECT billed_organization, 1, min(id) FROM appearances
        WHERE organization_id = organizations.id GROUP BY billed_organization
    ) AS both_kinds
    WHERE name <> organizations.name AND name <> coalesce(organizations.acronym, '')
      AND NOT EXISTS (SELECT 1 FROM organization_names AS known WHERE known.organization_id = organizations.id AND known.name = both_kinds.name)
    GROUP BY name ORDER BY min(later), min(first)
) AS printed), '') AS names,
CAST(NULL AS text) AS body
FROM organizations
UNION ALL
SELECT 'appearance' AS kind, id AS row_id, billed_name AS names,
coalesce(billed_title || coalesce('; ' || billed_organization, ''), billed_organization) AS body
FROM appearances WHERE speaker_id IS NULL AND coalesce(billed_name, billed_title) IS NOT NULL
UNION ALL
SELECT 'passage' AS kind, id AS row_id, CAST(NULL AS text) AS names,
text AS body
FROM passages WHERE text IS NOT NULL
