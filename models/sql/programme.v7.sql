CREATE VIEW programme AS
SELECT events.slug AS event,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       coalesce(statements.title, statements.kind, 'statement ' || statements.position) AS statement,
       speakers.name AS speaker,
       appearances.role,
       appearances.billed_honorific,
       appearances.billed_name,
       appearances.billed_title,
       coalesce(
           appearances.billed_organization,
           -- The name that the body had at the time, if it has changed.
           (SELECT names_then.name
            FROM names_then
            WHERE names_then.event_id = appearances.event_id AND names_then.organization_id = body.id
            ORDER BY names_then.preference, names_then.name_id
            LIMIT 1),
           body.name,
           -- Else the organizations of the posts in which the person appeared.
           (SELECT group_concat(held.name, '; ')
            FROM (
                SELECT coalesce((
                           SELECT names_then.name
                           FROM names_then
                           WHERE names_then.event_id = appearances.event_id
                             AND names_then.organization_id = organizations.id
                           ORDER BY names_then.preference, names_then.name_id
                           LIMIT 1
                       ), organizations.name) AS name
                FROM capacities
                JOIN affiliations ON affiliations.id = capacities.affiliation_id
                JOIN organizations AS named ON named.id = affiliations.organization_id
                JOIN organizations ON organizations.id = named.canonical_id
                WHERE capacities.appearance_id = appearances.id
                GROUP BY organizations.id, organizations.name
                ORDER BY min(capacities.position)
            ) AS held)
       ) AS on_behalf_of,
       coalesce(
           (SELECT countries.name
            FROM countries_then
            JOIN countries ON countries.code = countries_then.country_code
            WHERE countries_then.event_id = appearances.event_id AND countries_then.organization_id = body.id),
           -- Else the countries of these organizations.
           (SELECT group_concat(held.name, '; ')
            FROM (
                SELECT countries.name
                FROM capacities
                JOIN affiliations ON affiliations.id = capacities.affiliation_id
                JOIN organizations AS named ON named.id = affiliations.organization_id
                JOIN countries
                    ON countries.code = (
                        SELECT countries_then.country_code
                        FROM countries_then
                        WHERE countries_then.event_id = appearances.event_id
                          AND countries_then.organization_id = named.canonical_id
                    )
                WHERE capacities.appearance_id = appearances.id
                GROUP BY countries.code, countries.name
                ORDER BY min(capacities.position)
            ) AS held)
       ) AS country,
       -- What a statement does not say of itself, its session says.
       coalesce(statements.starts_at, sessions.starts_at) AS starts_at,
       coalesce(statements.ends_at, sessions.ends_at) AS ends_at,
       coalesce(statements.room, sessions.room) AS room,
       coalesce(statements.track, sessions.track) AS track,
       coalesce(statements.language, sessions.language) AS language,
       events.edition,
       coalesce(appearances.delivery, statements.delivery) AS delivery,
       (SELECT outcomes.status FROM outcomes WHERE outcomes.appearance_id = appearances.id) AS status,
       appearances.presence,
       instead.name AS replaced_by,
       events.starts_on,
       sessions.position AS session_position,
       statements.position AS statement_position,
       appearances.position,
       events.id AS event_id,
       sessions.id AS session_id,
       statements.id AS statement_id,
       appearances.id AS appearance_id,
       recorded.canonical_id AS speaker_id
FROM appearances
JOIN events ON events.id = appearances.event_id
LEFT JOIN statements ON statements.id = appearances.statement_id
LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
-- Persons and bodies may have been merged into others; canonical_id is the one that remains.
LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
LEFT JOIN speakers ON speakers.id = recorded.canonical_id
LEFT JOIN speakers AS replacing ON replacing.id = appearances.replaced_by_id
LEFT JOIN speakers AS instead ON instead.id = replacing.canonical_id
LEFT JOIN organizations AS named ON named.id = appearances.organization_id
LEFT JOIN organizations AS body ON body.id = named.canonical_id
ORDER BY events.starts_on NULLS LAST,
         events.id,
         -- Who came, and of whom no more is said, stands last.
         sessions.id IS NULL AND statements.id IS NULL,
         -- A chair stands before the first statement of the session, or after all that was said in earlier ones.
         coalesce(
             statements.position,
             (SELECT min(own.position) FROM statements AS own WHERE own.session_id = appearances.session_id),
             (SELECT max(earlier.position)
              FROM statements AS earlier
              JOIN sessions AS before ON before.id = earlier.session_id
              WHERE before.event_id = appearances.event_id AND before.position < sessions.position),
             0
         ),
         sessions.position NULLS LAST,
         statements.position IS NOT NULL,
         appearances.position,
         appearances.id
