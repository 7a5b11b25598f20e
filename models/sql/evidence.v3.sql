CREATE VIEW evidence AS
SELECT events.slug AS event,
       cited.fact AS supports,
       cited.field,
       cited.says,
       sources.title AS source,
       passages.paragraph,
       passages.sentence,
       passages.text,
       sources.slug AS source_slug,
       cited.table_name,
       cited.row_id,
       cited.citation_id,
       passages.id AS passage_id,
       sources.id AS source_id,
       cited.event_id
FROM (
    -- What each citation is about, in words. Each table that can be cited has its own column in citations.
    SELECT 'events' AS table_name,
           events.id AS row_id,
           'event ' || events.title AS fact,
           events.id AS event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN events ON events.id = citations.event_id
    UNION ALL
    SELECT 'sessions' AS table_name,
           sessions.id AS row_id,
           'session '
               || coalesce(sessions.title, sessions.number, sessions.kind, CAST(sessions.position AS text)) AS fact,
           sessions.event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN sessions ON sessions.id = citations.session_id
    UNION ALL
    SELECT 'statements' AS table_name,
           statements.id AS row_id,
           coalesce(statements.kind, 'statement') || ' ' || statements.position
               || coalesce(': ' || statements.title, '') AS fact,
           statements.event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN statements ON statements.id = citations.statement_id
    UNION ALL
    SELECT 'appearances' AS table_name,
           appearances.id AS row_id,
           appearances.role || ' ' || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS fact,
           appearances.event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN appearances ON appearances.id = citations.appearance_id
    LEFT JOIN statements ON statements.id = appearances.statement_id
    LEFT JOIN speakers ON speakers.id = appearances.speaker_id
    LEFT JOIN organizations ON organizations.id = appearances.organization_id
    UNION ALL
    SELECT 'remarks' AS table_name,
           remarks.id AS row_id,
           coalesce(speakers.name, appearances.billed_name, organizations.name)
               || ' ' || remarks.act || ' ' || remarks.text AS fact,
           appearances.event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN remarks ON remarks.id = citations.remark_id
    JOIN appearances ON appearances.id = remarks.appearance_id
    LEFT JOIN speakers ON speakers.id = appearances.speaker_id
    LEFT JOIN organizations ON organizations.id = appearances.organization_id
    UNION ALL
    SELECT 'participations' AS table_name,
           participations.id AS row_id,
           participations.role || ' ' || coalesce(organizations.name, participations.description) AS fact,
           participations.event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN participations ON participations.id = citations.participation_id
    LEFT JOIN organizations ON organizations.id = participations.organization_id
    UNION ALL
    SELECT 'speakers' AS table_name,
           speakers.id AS row_id,
           'speaker ' || speakers.name AS fact,
           CAST(NULL AS integer) AS event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN speakers ON speakers.id = citations.speaker_id
    UNION ALL
    SELECT 'organizations' AS table_name,
           organizations.id AS row_id,
           'organization ' || organizations.name AS fact,
           CAST(NULL AS integer) AS event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN organizations ON organizations.id = citations.organization_id
    UNION ALL
    SELECT 'affiliations' AS table_name,
           affiliations.id AS row_id,
           speakers.name || ' as '
               || coalesce(affiliations.title || ', ' || organizations.name, affiliations.title, organizations.name)
               AS fact,
           CAST(NULL AS integer) AS event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN affiliations ON affiliations.id = citations.affiliation_id
    JOIN speakers ON speakers.id = affiliations.speaker_id
    LEFT JOIN organizations ON organizations.id = affiliations.organization_id
    UNION ALL
    SELECT 'links' AS table_name,
           links.id AS row_id,
           links.kind || ' ' || coalesce(links.title, links.url) AS fact,
           coalesce(links.event_id, sessions.event_id, statements.event_id) AS event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN links ON links.id = citations.link_id
    LEFT JOIN sessions ON sessions.id = links.session_id
    LEFT JOIN statements ON statements.id = links.statement_id
    UNION ALL
    SELECT 'topics' AS table_name,
           topics.id AS row_id,
           'topic ' || topics.name AS fact,
           CAST(NULL AS integer) AS event_id,
           citations.id AS citation_id,
           citations.passage_id,
           citations.field,
           citations.says
    FROM citations
    JOIN topics ON topics.id = citations.topic_id
) AS cited
JOIN passages ON passages.id = cited.passage_id
JOIN sources ON sources.id = passages.source_id
LEFT JOIN events ON events.id = cited.event_id
ORDER BY sources.id, passages.paragraph, passages.sentence, cited.citation_id
