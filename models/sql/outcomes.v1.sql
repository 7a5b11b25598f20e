CREATE VIEW outcomes AS
SELECT whole.appearance_id, whole.event_id, whole.status, whole.presence,
       CASE WHEN whole.status IN ('cancelled', 'postponed') OR whole.presence IN ('absent', 'replaced')
            THEN 0 ELSE 1 END AS took_part
FROM (
    SELECT appearances.id AS appearance_id, appearances.event_id, appearances.presence,
           -- What is in a cancelled whole is cancelled, unless it says otherwise itself.
           coalesce(
               statements.status,
               CASE WHEN statements.id IS NULL OR sessions.status IN ('cancelled', 'postponed')
                    THEN sessions.status END,
               CASE WHEN sessions.status IS NOT NULL THEN NULL
                    WHEN sessions.id IS NULL AND statements.id IS NULL OR events.status IN ('cancelled', 'postponed')
                    THEN events.status END
           ) AS status
    FROM appearances
    JOIN events ON events.id = appearances.event_id
    LEFT JOIN statements ON statements.id = appearances.statement_id
    LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
) AS whole
