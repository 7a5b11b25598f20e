CREATE VIEW positions_held AS
SELECT speakers.name AS speaker,
       affiliations.title,
       affiliations.kind,
       affiliations.rank,
       organizations.name AS organization,
       (SELECT countries.name
        FROM organization_countries
        JOIN countries ON countries.code = organization_countries.country_code
        WHERE organization_countries.organization_id = named.canonical_id) AS country,
       affiliations.started,
       affiliations.ended,
       (SELECT min(events.starts_on)
        FROM capacities
        JOIN appearances ON appearances.id = capacities.appearance_id
        JOIN events ON events.id = appearances.event_id
        WHERE capacities.affiliation_id = affiliations.id) AS first_attested,
       (SELECT max(coalesce(events.ends_on, events.starts_on))
        FROM capacities
        JOIN appearances ON appearances.id = capacities.appearance_id
        JOIN events ON events.id = appearances.event_id
        WHERE capacities.affiliation_id = affiliations.id) AS last_attested,
       speakers.slug,
       organizations.slug AS organization_slug,
       affiliations.id AS affiliation_id,
       recorded.canonical_id AS speaker_id,
       named.canonical_id AS organization_id
FROM affiliations
-- Person and organization may have been merged into others; canonical_id is the one that remains.
JOIN speakers AS recorded ON recorded.id = affiliations.speaker_id
JOIN speakers ON speakers.id = recorded.canonical_id
LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
LEFT JOIN organizations ON organizations.id = named.canonical_id
ORDER BY coalesce(speakers.sort_key, speakers.sort_name, speakers.name), speakers.id, affiliations.id
