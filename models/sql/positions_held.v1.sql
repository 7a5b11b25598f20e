CREATE VIEW positions_held AS
SELECT speakers.name AS speaker, affiliations.title, organizations.name AS organization, affiliations.started,
       affiliations.ended,
       (SELECT min(events.starts_on) FROM capacities
        JOIN appearances ON appearances.id = capacities.appearance_id
        JOIN events ON events.id = appearances.event_id
        WHERE capacities.affiliation_id = affiliations.id) AS first_attested,
       (SELECT max(coalesce(events.ends_on, events.starts_on)) FROM capacities
        JOIN appearances ON appearances.id = capacities.appearance_id
        JOIN events ON events.id = appearances.event_id
        WHERE capacities.affiliation_id = affiliations.id) AS last_attested,
       speakers.slug, organizations.slug AS organization_slug, affiliations.id AS affiliation_id,
       CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) AS speaker_id, CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer) AS organization_id
FROM affiliations
JOIN speakers AS recorded ON recorded.id = affiliations.speaker_id
JOIN speakers ON speakers.id = CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer)
LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
LEFT JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
ORDER BY coalesce(speakers.sort_name, speakers.name), speakers.id, affiliations.id
