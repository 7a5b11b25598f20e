CREATE VIEW searchable AS
SELECT search_entries.kind,
       coalesce(events.title, sessions.title, sessions.number, sessions.kind, statements.title, statements.kind,
                speakers.name, organizations.name, topics.name, remark_speakers.name, appearances.billed_name,
                appearances.billed_title, remark_bodies.name,
                sources.title || ', ' || passages.paragraph || '.' || passages.sentence, search_entries.kind || ' ' || coalesce(sessions.position, statements.position))
           AS label,
       search_entries.names, search_entries.body, of_event.slug AS event,
       CASE WHEN speakers.id IS NULL AND remark_speakers.id IS NULL THEN (
           SELECT countries.name FROM organization_countries
           JOIN countries ON countries.code = organization_countries.country_code
           WHERE organization_countries.organization_id = coalesce(organizations.id, remark_bodies.id)
       ) ELSE (
           SELECT group_concat(held.name, '; ') FROM (
               SELECT countries.name FROM speakers AS recorded
               CROSS JOIN affiliations
               JOIN organization_countries ON organization_countries.organization_id = affiliations.organization_id
               JOIN countries ON countries.code = organization_countries.country_code
               WHERE recorded.canonical_id = coalesce(speakers.id, remark_speakers.id)
                 AND affiliations.speaker_id = recorded.id
               GROUP BY countries.code, countries.name ORDER BY min(affiliations.id)
           ) AS held
       ) END AS country,
       coalesce(events.slug, speakers.slug, organizations.slug, topics.slug, sources.slug) AS slug,
       search_entries.row_id, of_event.id AS event_id,
       coalesce(speakers.id, remark_speakers.id) AS speaker_id,
       coalesce(organizations.id, remark_bodies.id) AS organization_id, search_entries.id AS entry_id
FROM search_entries
LEFT JOIN events ON search_entries.kind = 'event' AND events.id = search_entries.row_id
LEFT JOIN sessions ON search_entries.kind = 'session' AND sessions.id = search_entries.row_id
LEFT JOIN statements ON search_entries.kind = 'statement' AND statements.id = search_entries.row_id
LEFT JOIN speakers AS listed ON search_entries.kind = 'speaker' AND listed.id = search_entries.row_id
LEFT JOIN speakers ON speakers.id = listed.canonical_id
LEFT JOIN organizations AS body ON search_entries.kind = 'organization' AND body.id = search_entries.row_id
LEFT JOIN organizations ON organizations.id = body.canonical_id
LEFT JOIN topics ON search_entries.kind = 'topic' AND topics.id = search_entries.row_id
LEFT JOIN remarks ON search_entries.kind = 'remark' AND remarks.id = search_entries.row_id
LEFT JOIN appearances ON appearances.id = CASE search_entries.kind
    WHEN 'remark' THEN remarks.appearance_id WHEN 'appearance' THEN search_entries.row_id END
LEFT JOIN speakers AS who ON who.id = appearances.speaker_id
LEFT JOIN speakers AS remark_speakers ON remark_speakers.id = who.canonical_id
LEFT JOIN organizations AS whose ON whose.id = appearances.organization_id
LEFT JOIN organizations AS remark_bodies ON remark_bodies.id = whose.canonical_id
LEFT JOIN passages ON search_entries.kind = 'passage' AND passages.id = search_entries.row_id
LEFT JOIN sources ON sources.id = passages.source_id
LEFT JOIN events AS of_event
    ON of_event.id = coalesce(events.id, sessions.event_id, statements.event_id, appearances.event_id)
