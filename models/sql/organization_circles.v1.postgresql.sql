CREATE FUNCTION organizations_not_their_own_ancestor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('organizations_not_their_own_ancestor'));
IF EXISTS (WITH RECURSIVE above(id) AS (
    SELECT coalesce(whole.merged_into_id, whole.id) FROM (SELECT coalesce(NEW.merged_into_id, NEW.id) AS id) AS here CROSS JOIN LATERAL (
        SELECT parent_id FROM organizations WHERE id = here.id
        UNION ALL SELECT parent_id FROM organizations WHERE merged_into_id = here.id
    ) AS part JOIN organizations AS whole ON whole.id = part.parent_id
    UNION
    SELECT coalesce(whole.merged_into_id, whole.id) FROM above AS here CROSS JOIN LATERAL (
        SELECT parent_id FROM organizations WHERE id = here.id
        UNION ALL SELECT parent_id FROM organizations WHERE merged_into_id = here.id
    ) AS part JOIN organizations AS whole ON whole.id = part.parent_id
) SELECT 1 FROM above WHERE id = coalesce(NEW.merged_into_id, NEW.id)) THEN
    RAISE EXCEPTION 'an organization cannot be its own ancestor, not even through a merge' USING ERRCODE = 'check_violation', TABLE = 'organizations', CONSTRAINT = 'organizations_not_their_own_ancestor';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER organizations_not_their_own_ancestor AFTER INSERT OR UPDATE OF id, parent_id, merged_into_id ON organizations
FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL OR NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION organizations_not_their_own_ancestor()
