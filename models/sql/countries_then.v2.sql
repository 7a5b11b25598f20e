CREATE VIEW countries_then AS
SELECT events.slug AS event,
       coalesce((
           -- The organization itself, at depth 0, and the bodies above it, up to one that has a country of its own.
           WITH RECURSIVE above(organization_id, depth) AS (
               SELECT coalesce(organizations.merged_into_id, organizations.id), 0
               UNION ALL
               SELECT coalesce(whole.merged_into_id, whole.id), above.depth + 1
               FROM above
               JOIN organizations AS part ON part.id = above.organization_id AND part.country_code IS NULL
               JOIN organizations AS whole ON whole.id = part.parent_id
           )
           -- The country of the name that the nearest of them had at the time.
           SELECT known.code
           FROM (
               SELECT above.depth, (
                   SELECT names_then.country_code
                   FROM names_then
                   WHERE names_then.event_id = events.id AND names_then.organization_id = above.organization_id
                   ORDER BY names_then.preference, names_then.name_id
                   LIMIT 1
               ) AS code
               FROM above
           ) AS known
           WHERE known.code IS NOT NULL
           ORDER BY known.depth
           LIMIT 1
       ), (
           -- Else its country as of today.
           SELECT organization_countries.country_code
           FROM organization_countries
           WHERE organization_countries.organization_id = organizations.id
       )) AS country_code,
       events.id AS event_id,
       organizations.id AS organization_id
FROM events
CROSS JOIN organizations
