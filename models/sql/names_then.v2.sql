CREATE VIEW names_then AS
SELECT events.slug AS event,
       organization_names.name,
       CASE
           WHEN organization_names.language IS NULL THEN 2
           -- The first of the event's languages, as in 'fr, nl'.
           WHEN substr(events.language || ',', 1, length(organization_names.language) + 1)
                = organization_names.language || ',' THEN 1
           WHEN organization_names.language = 'en' THEN 3
           ELSE 4
       END AS preference,
       -- Rather a former state than a present one: the name is dated.
       (SELECT countries.code
        FROM countries
        WHERE (countries.name = organization_names.name OR countries.common_name = organization_names.name)
        ORDER BY countries.withdrawn_on IS NULL, countries.code
        LIMIT 1) AS country_code,
       events.id AS event_id,
       organizations.canonical_id AS organization_id,
       organization_names.id AS name_id
FROM organization_names
JOIN organizations ON organizations.id = organization_names.organization_id
-- Dates may be partial: 1991, 1991-10 or 1991-10-04. Both sides are cut to what is known of both.
JOIN events
    ON (organization_names.started IS NOT NULL OR coalesce(organization_names.ended, '..') <> '..')
   AND (organization_names.started IS NULL
        OR substr(organization_names.started, 1, length(events.starts_on))
           <= substr(events.starts_on, 1, length(organization_names.started)))
   AND (coalesce(organization_names.ended, '..') = '..'
        OR substr(organization_names.ended, 1, length(events.starts_on))
           >= substr(events.starts_on, 1, length(organization_names.ended)))
WHERE events.starts_on IS NOT NULL
  -- A name that is in use still says nothing about names in other languages; a former one was replaced in all.
  AND (coalesce(organization_names.ended, '..') <> '..' OR organization_names.language IS NULL
       OR substr(events.language || ',', 1, length(organization_names.language) + 1)
          = organization_names.language || ',')
