CREATE VIEW roster AS
SELECT events.slug AS event,
       speakers.name AS speaker,
       speakers.honorific,
       -- Each list below begins with the rows of the person, also those merged into it (recorded), and their
       -- appearances at the event. CROSS JOIN keeps SQLite to that order.
       (SELECT group_concat(had.role, '; ')
        FROM (
            SELECT appearances.role
            FROM speakers AS recorded
            CROSS JOIN appearances
            WHERE recorded.canonical_id = speakers.id
              AND appearances.speaker_id = recorded.id
              AND appearances.event_id = events.id
              AND (SELECT took_part FROM outcomes WHERE outcomes.appearance_id = appearances.id) = 1
            GROUP BY appearances.role
            ORDER BY min(appearances.id)
        ) AS had) AS roles,
       (SELECT group_concat(coalesce(held.title || ', ' || held.organization, held.title, held.organization), '; ')
        FROM (
            SELECT affiliations.title,
                   -- The name that the organization had at the time, if it has changed.
                   coalesce((
                       SELECT names_then.name
                       FROM names_then
                       WHERE names_then.event_id = events.id AND names_then.organization_id = organizations.id
                       ORDER BY names_then.preference, names_then.name_id
                       LIMIT 1
                   ), organizations.name) AS organization
            FROM speakers AS recorded
            CROSS JOIN appearances
            JOIN capacities ON capacities.appearance_id = appearances.id
            JOIN affiliations ON affiliations.id = capacities.affiliation_id
            LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
            LEFT JOIN organizations ON organizations.id = named.canonical_id
            WHERE recorded.canonical_id = speakers.id
              AND appearances.speaker_id = recorded.id
              AND appearances.event_id = events.id
              AND (SELECT took_part FROM outcomes WHERE outcomes.appearance_id = appearances.id) = 1
            GROUP BY affiliations.title, organizations.id, organizations.name
            ORDER BY min(capacities.position), min(affiliations.id)
        ) AS held) AS titles,
       (SELECT group_concat(held.organization, '; ')
        FROM (
            SELECT coalesce((
                       SELECT names_then.name
                       FROM names_then
                       WHERE names_then.event_id = events.id AND names_then.organization_id = organizations.id
                       ORDER BY names_then.preference, names_then.name_id
                       LIMIT 1
                   ), organizations.name) AS organization
            FROM speakers AS recorded
            CROSS JOIN appearances
            JOIN capacities ON capacities.appearance_id = appearances.id
            JOIN affiliations ON affiliations.id = capacities.affiliation_id
            JOIN organizations AS named ON named.id = affiliations.organization_id
            JOIN organizations ON organizations.id = named.canonical_id
            WHERE recorded.canonical_id = speakers.id
              AND appearances.speaker_id = recorded.id
              AND appearances.event_id = events.id
              AND (SELECT took_part FROM outcomes WHERE outcomes.appearance_id = appearances.id) = 1
            GROUP BY organizations.id, organizations.name
            ORDER BY min(capacities.position), organizations.id
        ) AS held) AS organizations,
       (SELECT group_concat(held.country, '; ')
        FROM (
            SELECT countries.name AS country
            FROM speakers AS recorded
            CROSS JOIN appearances
            LEFT JOIN capacities ON capacities.appearance_id = appearances.id
            LEFT JOIN affiliations ON affiliations.id = capacities.affiliation_id
            JOIN organizations AS named
                ON named.id = coalesce(affiliations.organization_id, appearances.organization_id)
            JOIN countries
                ON countries.code = (
                    SELECT countries_then.country_code
                    FROM countries_then
                    WHERE countries_then.event_id = events.id
                      AND countries_then.organization_id = named.canonical_id
                )
            WHERE recorded.canonical_id = speakers.id
              AND appearances.speaker_id = recorded.id
              AND appearances.event_id = events.id
              AND (SELECT took_part FROM outcomes WHERE outcomes.appearance_id = appearances.id) = 1
            GROUP BY countries.code, countries.name
            ORDER BY min(appearances.id), min(capacities.position), countries.code
        ) AS held) AS countries,
       (SELECT group_concat(had.billed_title, '; ')
        FROM (
            SELECT appearances.billed_title
            FROM speakers AS recorded
            CROSS JOIN appearances
            WHERE recorded.canonical_id = speakers.id
              AND appearances.speaker_id = recorded.id
              AND appearances.event_id = events.id
              AND appearances.billed_title IS NOT NULL
              AND (SELECT took_part FROM outcomes WHERE outcomes.appearance_id = appearances.id) = 1
            GROUP BY appearances.billed_title
            ORDER BY min(appearances.id)
        ) AS had) AS billed_titles,
       count(appearances.id) AS appearances,
       speakers.slug,
       events.starts_on,
       events.id AS event_id,
       speakers.id AS speaker_id
FROM appearances
JOIN events ON events.id = appearances.event_id
-- A person may have been merged into another; canonical_id is the one that remains.
JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
JOIN speakers ON speakers.id = recorded.canonical_id
WHERE (SELECT took_part FROM outcomes WHERE outcomes.appearance_id = appearances.id) = 1
GROUP BY events.id, events.slug, speakers.id, speakers.slug
ORDER BY events.starts_on NULLS LAST,
         events.id,
         coalesce(speakers.sort_key, speakers.sort_name, speakers.name),
         speakers.id
