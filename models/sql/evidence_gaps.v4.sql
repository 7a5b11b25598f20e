CREATE VIEW evidence_gaps AS
SELECT events.slug AS event,
       gaps.gap,
       gaps.what,
       gaps.table_name,
       gaps.row_id,
       gaps.event_id
FROM (
    -- A citation that contradicts (says) is no evidence.
    SELECT 'row without evidence' AS gap,
           'events' AS table_name,
           events.id AS row_id,
           'event ' || events.title AS what,
           events.id AS event_id
    FROM events
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.event_id = events.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'sessions' AS table_name,
           sessions.id AS row_id,
           'session '
               || coalesce(sessions.title, sessions.number, sessions.kind, CAST(sessions.position AS text)) AS what,
           sessions.event_id
    FROM sessions
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.session_id = sessions.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'statements' AS table_name,
           statements.id AS row_id,
           coalesce(statements.kind, 'statement') || ' ' || statements.position
               || coalesce(': ' || statements.title, '') AS what,
           statements.event_id
    FROM statements
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.statement_id = statements.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'appearances' AS table_name,
           appearances.id AS row_id,
           appearances.role || ' ' || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS what,
           appearances.event_id
    FROM appearances
    LEFT JOIN statements ON statements.id = appearances.statement_id
    LEFT JOIN speakers ON speakers.id = appearances.speaker_id
    LEFT JOIN organizations ON organizations.id = appearances.organization_id
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.appearance_id = appearances.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'remarks' AS table_name,
           remarks.id AS row_id,
           coalesce(speakers.name, appearances.billed_name, organizations.name)
               || ' ' || remarks.act || ' ' || remarks.text AS what,
           appearances.event_id
    FROM remarks
    JOIN appearances ON appearances.id = remarks.appearance_id
    LEFT JOIN speakers ON speakers.id = appearances.speaker_id
    LEFT JOIN organizations ON organizations.id = appearances.organization_id
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.remark_id = remarks.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'participations' AS table_name,
           participations.id AS row_id,
           participations.role || ' ' || coalesce(organizations.name, participations.description) AS what,
           participations.event_id
    FROM participations
    LEFT JOIN organizations ON organizations.id = participations.organization_id
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.participation_id = participations.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'speakers' AS table_name,
           speakers.id AS row_id,
           'speaker ' || speakers.name AS what,
           CAST(NULL AS integer) AS event_id
    FROM speakers
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.speaker_id = speakers.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'organizations' AS table_name,
           organizations.id AS row_id,
           'organization ' || organizations.name AS what,
           CAST(NULL AS integer) AS event_id
    FROM organizations
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.organization_id = organizations.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'affiliations' AS table_name,
           affiliations.id AS row_id,
           speakers.name || ' as '
               || coalesce(affiliations.title || ', ' || organizations.name, affiliations.title, organizations.name)
               AS what,
           CAST(NULL AS integer) AS event_id
    FROM affiliations
    JOIN speakers ON speakers.id = affiliations.speaker_id
    LEFT JOIN organizations ON organizations.id = affiliations.organization_id
    WHERE NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.affiliation_id = affiliations.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'row without evidence' AS gap,
           'links' AS table_name,
           links.id AS row_id,
           links.kind || ' ' || coalesce(links.title, links.url) AS what,
           coalesce(links.event_id, sessions.event_id, statements.event_id) AS event_id
    FROM links
    LEFT JOIN sessions ON sessions.id = links.session_id
    LEFT JOIN statements ON statements.id = links.statement_id
    -- Whoever has the address can look there.
    WHERE links.url IS NULL AND NOT EXISTS (
        SELECT 1 FROM citations WHERE citations.link_id = links.id AND citations.says IS NULL
    )
    UNION ALL
    SELECT 'sentence that no row uses' AS gap,
           'passages' AS table_name,
           passages.id AS row_id,
           sources.title || ', ' || passages.paragraph || '.' || passages.sentence AS what,
           CAST(NULL AS integer) AS event_id
    FROM passages
    JOIN sources ON sources.id = passages.source_id
    WHERE passages.set_aside IS NULL
      AND NOT EXISTS (SELECT 1 FROM citations WHERE citations.passage_id = passages.id)
) AS gaps
LEFT JOIN events ON events.id = gaps.event_id
ORDER BY gaps.gap, gaps.table_name, gaps.row_id
