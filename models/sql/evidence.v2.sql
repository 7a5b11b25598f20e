CREATE VIEW evidence AS
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
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'links' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT links.id, links.kind || ' ' || coalesce(links.title, links.url) AS fact,
               coalesce(links.event_id, sessions.event_id, statements.event_id) AS event_id
        FROM links
        LEFT JOIN sessions ON sessions.id = links.session_id
        LEFT JOIN statements ON statements.id = links.statement_id) AS fact ON fact.id = citations.link_id
    UNION ALL
    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           'topics' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN (SELECT id, 'topic ' || name AS fact, CAST(NULL AS integer) AS event_id FROM topics) AS fact
        ON fact.id = citations.topic_id
) AS cited
JOIN passages ON passages.id = cited.passage_id
JOIN sources ON sources.id = passages.source_id
LEFT JOIN events ON events.id = cited.event_id
ORDER BY sources.id, passages.paragraph, passages.sentence, cited.citation_id
