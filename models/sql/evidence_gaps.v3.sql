CREATE VIEW evidence_gaps AS
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
    SELECT 'row without evidence' AS gap, fact.fact AS what, 'links' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM (SELECT links.id, links.kind || ' ' || coalesce(links.title, links.url) AS fact,
               coalesce(links.event_id, sessions.event_id, statements.event_id) AS event_id
        FROM links
        LEFT JOIN sessions ON sessions.id = links.session_id
        LEFT JOIN statements ON statements.id = links.statement_id
        -- Whoever has the address can look there.
        WHERE links.url IS NULL) AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.link_id = fact.id AND citations.says IS NULL)
    UNION ALL
    SELECT 'sentence that no row uses' AS gap,
           sources.title || ', ' || passages.paragraph || '.' || passages.sentence AS what,
           'passages' AS table_name, passages.id AS row_id, CAST(NULL AS integer) AS event_id
    FROM passages JOIN sources ON sources.id = passages.source_id
    WHERE passages.set_aside IS NULL
      AND NOT EXISTS (SELECT 1 FROM citations WHERE citations.passage_id = passages.id)
) AS gaps
LEFT JOIN events ON events.id = gaps.event_id
ORDER BY gaps.gap, gaps.table_name, gaps.row_id
