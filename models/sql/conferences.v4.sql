CREATE VIEW conferences AS
SELECT events.slug AS event,
       events.title,
       events.level,
       events.kind,
       events.status,
       events.starts_on,
       events.ends_on,
       events.attendance,
       events.venue,
       events.city,
       countries.name AS country,
       (SELECT group_concat(organizer.name, '; ')
        FROM (
            SELECT organizations.name
            FROM participations
            JOIN organizations AS named ON named.id = participations.organization_id
            JOIN organizations ON organizations.id = named.canonical_id
            WHERE participations.event_id = events.id AND participations.role = 'organizer'
            GROUP BY organizations.id, organizations.name
            ORDER BY min(participations.position)
        ) AS organizer) AS organizers,
       -- The number in words: 'more than 250', or '250' without a qualifier.
       coalesce(replace(events.participant_qualifier, '-', ' ') || ' ', '') || events.participant_count
           AS participants,
       coalesce(replace(events.country_qualifier, '-', ' ') || ' ', '') || events.country_count AS countries,
       (SELECT count(sessions.id) FROM sessions WHERE sessions.event_id = events.id) AS sessions,
       (SELECT count(statements.id) FROM statements WHERE statements.event_id = events.id) AS statements,
       events.summary,
       events.previous_starts_on,
       events.previous_ends_on,
       events.participant_count,
       events.participant_qualifier,
       events.country_count,
       events.country_qualifier,
       events.id AS event_id
FROM events
LEFT JOIN countries ON countries.code = events.country_code
ORDER BY events.starts_on NULLS LAST, events.id
