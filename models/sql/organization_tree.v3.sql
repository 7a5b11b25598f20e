CREATE VIEW organization_tree AS
WITH RECURSIVE tree(organization_id, path, lineage, depth) AS (
    -- The topmost organizations, then the parts of each, and the parts of those.
    SELECT top.id, top.name, '/' || top.slug || '/', 0
    FROM organizations AS top
    WHERE top.parent_id IS NULL AND top.merged_into_id IS NULL
    UNION ALL
    SELECT part.id, tree.path || ' > ' || part.name, tree.lineage || part.slug || '/', tree.depth + 1
    FROM tree
    -- The parts of an organization are also those of the rows merged into it.
    CROSS JOIN organizations AS whole
    CROSS JOIN organizations AS part
    WHERE (whole.id = tree.organization_id OR whole.merged_into_id = tree.organization_id)
      AND part.parent_id = whole.id
      AND part.merged_into_id IS NULL
)
SELECT organizations.name AS organization,
       tree.path,
       tree.depth,
       organizations.acronym,
       organizations.kind,
       countries.name AS country,
       organizations.slug,
       tree.lineage,
       organizations.id AS organization_id,
       coalesce(whole.merged_into_id, whole.id) AS parent_id
FROM tree
JOIN organizations ON organizations.id = tree.organization_id
LEFT JOIN organizations AS whole ON whole.id = organizations.parent_id
LEFT JOIN countries ON countries.code = organizations.country_code
ORDER BY tree.path, organizations.id
