CREATE VIEW outcomes AS
SELECT found.appearance_id,
       found.event_id,
       found.status,
       found.presence,
       CASE
           WHEN found.status IN ('cancelled', 'postponed') OR found.presence IN ('absent', 'replaced') THEN 0
           ELSE 1
       END AS took_part
FROM (
    SELECT appearances.id AS appearance_id,
           appearances.event_id,
           appearances.presence,
           -- The statement's own status counts first. What is in a cancelled session or event is cancelled too; any
           -- other status of these says nothing about what is in them.
           coalesce(
               statements.status,
               CASE
                   WHEN statements.id IS NULL OR sessions.status IN ('cancelled', 'postponed') THEN sessions.status
               END,
               CASE
                   WHEN sessions.status IS NOT NULL THEN NULL
                   WHEN sessions.id IS NULL AND statements.id IS NULL OR events.status IN ('cancelled', 'postponed')
                   THEN events.status
               END
           ) AS status
    FROM appearances
    JOIN events ON events.id = appearances.event_id
    LEFT JOIN statements ON statements.id = appearances.statement_id
    LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
) AS found
