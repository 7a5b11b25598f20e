CREATE FUNCTION speakers_merged_are_not_distinct() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('speakers_merged_in_one_step'));
IF EXISTS (SELECT 1 FROM distinctions JOIN speakers AS one ON one.id = speaker_id JOIN speakers AS other ON other.id = other_speaker_id WHERE one.canonical_id = other.canonical_id AND one.canonical_id = NEW.merged_into_id) THEN
    RAISE EXCEPTION 'two that were found not to be one cannot be merged' USING ERRCODE = 'check_violation', TABLE = 'speakers', CONSTRAINT = 'speakers_merged_are_not_distinct';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER speakers_merged_are_not_distinct AFTER INSERT OR UPDATE OF id, merged_into_id ON speakers
FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION speakers_merged_are_not_distinct()

CREATE FUNCTION distinct_speakers_are_not_merged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('speakers_merged_in_one_step'));
IF EXISTS (SELECT 1 FROM speakers AS one JOIN speakers AS other ON one.canonical_id = other.canonical_id WHERE one.id = NEW.speaker_id AND other.id = NEW.other_speaker_id) THEN
    RAISE EXCEPTION 'two that are merged cannot be distinct' USING ERRCODE = 'check_violation', TABLE = 'distinctions', CONSTRAINT = 'distinct_speakers_are_not_merged';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER distinct_speakers_are_not_merged AFTER INSERT OR UPDATE OF speaker_id, other_speaker_id ON distinctions
FOR EACH ROW WHEN (NEW.speaker_id IS NOT NULL) EXECUTE FUNCTION distinct_speakers_are_not_merged()

CREATE FUNCTION organizations_merged_are_not_distinct() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('organizations_merged_in_one_step'));
IF EXISTS (SELECT 1 FROM distinctions JOIN organizations AS one ON one.id = organization_id JOIN organizations AS other ON other.id = other_organization_id WHERE one.canonical_id = other.canonical_id AND one.canonical_id = NEW.merged_into_id) THEN
    RAISE EXCEPTION 'two that were found not to be one cannot be merged' USING ERRCODE = 'check_violation', TABLE = 'organizations', CONSTRAINT = 'organizations_merged_are_not_distinct';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER organizations_merged_are_not_distinct AFTER INSERT OR UPDATE OF id, merged_into_id ON organizations
FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION organizations_merged_are_not_distinct()

CREATE FUNCTION distinct_organizations_are_not_merged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('organizations_merged_in_one_step'));
IF EXISTS (SELECT 1 FROM organizations AS one JOIN organizations AS other ON one.canonical_id = other.canonical_id WHERE one.id = NEW.organization_id AND other.id = NEW.other_organization_id) THEN
    RAISE EXCEPTION 'two that are merged cannot be distinct' USING ERRCODE = 'check_violation', TABLE = 'distinctions', CONSTRAINT = 'distinct_organizations_are_not_merged';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER distinct_organizations_are_not_merged AFTER INSERT OR UPDATE OF organization_id, other_organization_id ON distinctions
FOR EACH ROW WHEN (NEW.organization_id IS NOT NULL) EXECUTE FUNCTION distinct_organizations_are_not_merged()
