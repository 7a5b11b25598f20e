CREATE VIEW bodies AS
SELECT events.slug AS event,
       participations.role,
       coalesce(
           participations.billed_name,
           -- The name that it had at the time, if it has changed.
           (SELECT names_then.name
            FROM names_then
            WHERE names_then.event_id = events.id AND names_then.organization_id = organizations.id
            ORDER BY names_then.preference, names_then.name_id
            LIMIT 1),
           organizations.name,
           participations.description
       ) AS body,
       participations.description,
       organizations.acronym,
       organizations.kind,
       countries.name AS country,
       events.starts_on,
       organizations.slug,
       participations.position,
       participations.id AS participation_id,
       events.id AS event_id,
       named.canonical_id AS organization_id
FROM participations
JOIN events ON events.id = participations.event_id
-- The organization that is named may have been merged into another; canonical_id is the one that remains.
LEFT JOIN organizations AS named ON named.id = participations.organization_id
LEFT JOIN organizations ON organizations.id = named.canonical_id
LEFT JOIN countries
    ON countries.code = (
        SELECT countries_then.country_code
        FROM countries_then
        WHERE countries_then.event_id = events.id AND countries_then.organization_id = organizations.id
    )
ORDER BY events.starts_on NULLS LAST, events.id, participations.position
