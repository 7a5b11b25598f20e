CREATE TRIGGER organizations_not_their_own_ancestor_inserted AFTER INSERT ON organizations
WHEN (NEW.parent_id IS NOT NULL OR NEW.merged_into_id IS NOT NULL) AND (EXISTS (WITH RECURSIVE above(id) AS (
    SELECT coalesce(whole.merged_into_id, whole.id) FROM (SELECT coalesce(NEW.merged_into_id, NEW.id) AS id) AS here JOIN organizations AS part ON part.id = here.id OR part.merged_into_id = here.id JOIN organizations AS whole ON whole.id = part.parent_id
    UNION
    SELECT coalesce(whole.merged_into_id, whole.id) FROM above AS here JOIN organizations AS part ON part.id = here.id OR part.merged_into_id = here.id JOIN organizations AS whole ON whole.id = part.parent_id
) SELECT 1 FROM above WHERE id = coalesce(NEW.merged_into_id, NEW.id)))
BEGIN SELECT RAISE(ABORT, 'an organization cannot be its own ancestor, not even through a merge'); END

CREATE TRIGGER organizations_not_their_own_ancestor_updated AFTER UPDATE OF id, parent_id, merged_into_id ON organizations
WHEN (NEW.parent_id IS NOT NULL OR NEW.merged_into_id IS NOT NULL) AND (EXISTS (WITH RECURSIVE above(id) AS (
    SELECT coalesce(whole.merged_into_id, whole.id) FROM (SELECT coalesce(NEW.merged_into_id, NEW.id) AS id) AS here JOIN organizations AS part ON part.id = here.id OR part.merged_into_id = here.id JOIN organizations AS whole ON whole.id = part.parent_id
    UNION
    SELECT coalesce(whole.merged_into_id, whole.id) FROM above AS here JOIN organizations AS part ON part.id = here.id OR part.merged_into_id = here.id JOIN organizations AS whole ON whole.id = part.parent_id
) SELECT 1 FROM above WHERE id = coalesce(NEW.merged_into_id, NEW.id)))
BEGIN SELECT RAISE(ABORT, 'an organization cannot be its own ancestor, not even through a merge'); END
