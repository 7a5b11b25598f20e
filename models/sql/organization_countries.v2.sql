CREATE VIEW organization_countries AS
SELECT organizations.id AS organization_id, (
    -- The organization itself, at depth 0, and the bodies above it, each as the one that it was merged into.
    WITH RECURSIVE above(organization_id, depth) AS (
        SELECT coalesce(organizations.merged_into_id, organizations.id), 0
        UNION ALL
        SELECT coalesce(whole.merged_into_id, whole.id), above.depth + 1
        FROM above
        JOIN organizations AS part ON part.id = above.organization_id
        JOIN organizations AS whole ON whole.id = part.parent_id
    )
    SELECT known.code
    FROM (
        SELECT above.depth, coalesce(
            body.country_code,
            -- Else a state: the country that has its name, rather a present one than a former one.
            (SELECT countries.code
             FROM countries
             WHERE countries.name = body.name OR countries.common_name = body.name
             ORDER BY countries.withdrawn_on IS NOT NULL, countries.code
             LIMIT 1),
            -- Else the country that has one of its other names, or of the names of a row merged into it.
            (SELECT countries.code
             FROM organizations AS same
             JOIN organization_names ON organization_names.organization_id = same.id
             JOIN countries
                 ON (countries.name = organization_names.name OR countries.common_name = organization_names.name)
             WHERE (same.id = body.id OR same.merged_into_id = body.id)
             ORDER BY countries.withdrawn_on IS NOT NULL, countries.code
             LIMIT 1)
        ) AS code
        FROM above
        JOIN organizations AS body ON body.id = above.organization_id
    ) AS known
    WHERE known.code IS NOT NULL
    ORDER BY known.depth
    LIMIT 1
) AS country_code
FROM organizations
