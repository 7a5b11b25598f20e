CREATE VIEW replies AS
SELECT events.slug AS event,
       coalesce(statements.kind, 'statement') AS kind,
       statements.title,
       (SELECT group_concat(replying.name, '; ')
        FROM (
            SELECT coalesce(speakers.name, appearances.billed_name, organizations.name) AS name
            FROM appearances
            LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
            LEFT JOIN speakers ON speakers.id = recorded.canonical_id
            LEFT JOIN organizations AS named ON named.id = appearances.organization_id
            LEFT JOIN organizations ON organizations.id = named.canonical_id
            WHERE appearances.statement_id = statements.id
            ORDER BY appearances.position
        ) AS replying) AS who,
       coalesce(answered.kind, 'statement') AS to_kind,
       answered.title AS to_title,
       (SELECT group_concat(addressed.name, '; ')
        FROM (
            SELECT coalesce(speakers.name, appearances.billed_name, organizations.name) AS name
            FROM appearances
            LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
            LEFT JOIN speakers ON speakers.id = recorded.canonical_id
            LEFT JOIN organizations AS named ON named.id = appearances.organization_id
            LEFT JOIN organizations ON organizations.id = named.canonical_id
            WHERE appearances.statement_id = answered.id
            ORDER BY appearances.position
        ) AS addressed) AS to_whom,
       statements.position,
       answered.position AS to_position,
       events.id AS event_id,
       statements.id AS statement_id,
       answered.id AS replies_to_id
FROM statements
JOIN statements AS answered ON answered.id = statements.replies_to_id
JOIN events ON events.id = statements.event_id
ORDER BY events.starts_on NULLS LAST, events.id, statements.position
