CREATE VIEW bodies AS
SELECT events.slug AS event, participations.role, coalesce(participations.billed_name, organizations.name,
       participations.description) AS body, participations.description, organizations.acronym, organizations.kind, countries.name AS country,
       events.starts_on, organizations.slug, participations.position, participations.id AS participation_id,
       events.id AS event_id, named.canonical_id AS organization_id
FROM participations
JOIN events ON events.id = participations.event_id
LEFT JOIN organizations AS named ON named.id = participations.organization_id
LEFT JOIN organizations ON organizations.id = named.canonical_id
LEFT JOIN countries ON countries.code = organizations.country_code
ORDER BY events.starts_on, events.id, participations.position
