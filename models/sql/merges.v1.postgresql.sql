CREATE FUNCTION speakers_merged_in_one_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('speakers_merged_in_one_step'));
IF EXISTS (SELECT 1 FROM speakers WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM speakers WHERE merged_into_id = NEW.id) THEN
    RAISE EXCEPTION 'what is merged into another cannot have others merged into it' USING ERRCODE = 'check_violation', TABLE = 'speakers', CONSTRAINT = 'speakers_merged_in_one_step';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER speakers_merged_in_one_step AFTER INSERT OR UPDATE OF id, merged_into_id ON speakers
FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION speakers_merged_in_one_step()

CREATE FUNCTION organizations_merged_in_one_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('organizations_merged_in_one_step'));
IF EXISTS (SELECT 1 FROM organizations WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM organizations WHERE merged_into_id = NEW.id) THEN
    RAISE EXCEPTION 'what is merged into another cannot have others merged into it' USING ERRCODE = 'check_violation', TABLE = 'organizations', CONSTRAINT = 'organizations_merged_in_one_step';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER organizations_merged_in_one_step AFTER INSERT OR UPDATE OF id, merged_into_id ON organizations
FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION organizations_merged_in_one_step()
