CREATE VIEW what_was_said AS
SELECT coalesce(speakers.name, appearances.billed_name, appearances.billed_organization, body.name) AS speaker,
       remarks.act,
       remarks.text,
       remarks.quotation,
       coalesce(
           (SELECT group_concat(coalesce(held.title || ', ' || held.organization, held.title, held.organization), '; ')
            FROM (
                SELECT affiliations.title, organizations.name AS organization
                FROM capacities
                JOIN affiliations ON affiliations.id = capacities.affiliation_id
                LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
                LEFT JOIN organizations ON organizations.id = named.canonical_id
                WHERE capacities.appearance_id = appearances.id
                ORDER BY capacities.position
            ) AS held),
           appearances.billed_title,
           appearances.billed_organization,
           body.name
       ) AS capacity,
       coalesce(statements.title, statements.kind, 'statement ' || statements.position) AS statement,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       events.slug AS event,
       (SELECT group_concat(about.name, '; ')
        FROM (
            SELECT topics.name
            FROM remark_topics
            JOIN topics ON topics.id = remark_topics.topic_id
            WHERE remark_topics.remark_id = remarks.id
            ORDER BY topics.slug
        ) AS about) AS topics,
       appearances.role,
       events.starts_on,
       remarks.id AS remark_id,
       appearances.id AS appearance_id,
       statements.id AS statement_id,
       sessions.id AS session_id,
       events.id AS event_id,
       recorded.canonical_id AS speaker_id
FROM remarks
JOIN appearances ON appearances.id = remarks.appearance_id
JOIN events ON events.id = appearances.event_id
LEFT JOIN statements ON statements.id = appearances.statement_id
LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
-- Person and body may have been merged into others; canonical_id is the one that remains.
LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
LEFT JOIN speakers ON speakers.id = recorded.canonical_id
LEFT JOIN organizations AS named ON named.id = appearances.organization_id
LEFT JOIN organizations AS body ON body.id = named.canonical_id
ORDER BY events.starts_on NULLS LAST,
         events.id,
         -- What was said in an unknown session stands last.
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
         appearances.id,
         remarks.position
