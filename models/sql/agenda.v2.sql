CREATE VIEW agenda AS
SELECT events.slug AS event,
       'session' AS part,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       CAST(NULL AS text) AS statement,
       sessions.kind,
       sessions.starts_at,
       sessions.ends_at,
       sessions.day,
       sessions.room,
       sessions.track,
       sessions.language,
       coalesce(sessions.status, events.status) AS status,
       (SELECT group_concat(chairing.name, '; ')
        FROM (
            SELECT coalesce(appearances.billed_name, speakers.name, organizations.name) AS name
            FROM appearances
            -- A person or a body may have been merged into another: the one that remains is shown.
            LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
            LEFT JOIN speakers ON speakers.id = coalesce(recorded.merged_into_id, recorded.id)
            LEFT JOIN organizations AS named ON named.id = appearances.organization_id
            LEFT JOIN organizations ON organizations.id = coalesce(named.merged_into_id, named.id)
            WHERE appearances.session_id = sessions.id
            ORDER BY appearances.position
        ) AS chairing) AS who,
       -- A session stands before its first statement, or after all that was said in earlier ones.
       coalesce(
           (SELECT min(own.position) FROM statements AS own WHERE own.session_id = sessions.id),
           (SELECT max(earlier.position)
            FROM statements AS earlier
            JOIN sessions AS before ON before.id = earlier.session_id
            WHERE before.event_id = sessions.event_id AND before.position < sessions.position),
           0
       ) AS place,
       sessions.position AS session_position,
       CAST(NULL AS integer) AS statement_position,
       events.starts_on,
       events.id AS event_id,
       sessions.id AS session_id,
       CAST(NULL AS integer) AS statement_id
FROM sessions
JOIN events ON events.id = sessions.event_id
UNION ALL
SELECT events.slug AS event,
       'statement' AS part,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       coalesce(statements.title, statements.kind, 'statement ' || statements.position) AS statement,
       statements.kind,
       -- What a statement does not say of itself, its session says.
       coalesce(statements.starts_at, sessions.starts_at) AS starts_at,
       coalesce(statements.ends_at, sessions.ends_at) AS ends_at,
       coalesce(statements.day, sessions.day) AS day,
       coalesce(statements.room, sessions.room) AS room,
       coalesce(statements.track, sessions.track) AS track,
       coalesce(statements.language, sessions.language) AS language,
       coalesce(statements.status, sessions.status, events.status) AS status,
       (SELECT group_concat(speaking.name, '; ')
        FROM (
            SELECT coalesce(appearances.billed_name, speakers.name, organizations.name) AS name
            FROM appearances
            LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
            LEFT JOIN speakers ON speakers.id = coalesce(recorded.merged_into_id, recorded.id)
            LEFT JOIN organizations AS named ON named.id = appearances.organization_id
            LEFT JOIN organizations ON organizations.id = coalesce(named.merged_into_id, named.id)
            WHERE appearances.statement_id = statements.id
            ORDER BY appearances.position
        ) AS speaking) AS who,
       statements.position AS place,
       sessions.position AS session_position,
       statements.position AS statement_position,
       events.starts_on,
       events.id AS event_id,
       sessions.id AS session_id,
       statements.id AS statement_id
FROM statements
JOIN events ON events.id = statements.event_id
LEFT JOIN sessions ON sessions.id = statements.session_id
ORDER BY starts_on NULLS LAST, event_id, place, session_position NULLS LAST, part, statement_position
