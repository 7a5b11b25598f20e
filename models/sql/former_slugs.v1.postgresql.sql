CREATE FUNCTION events_remember_former_slugs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
DELETE FROM former_slugs WHERE event_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, event_id) VALUES (OLD.slug, NEW.id);
RETURN NULL;
END $$

CREATE TRIGGER events_remember_former_slugs AFTER UPDATE OF slug ON events
FOR EACH ROW WHEN (NEW.slug <> OLD.slug) EXECUTE FUNCTION events_remember_former_slugs()

CREATE FUNCTION events_slug_is_no_former_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock_shared(hashtext('former_slugs'));
IF EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND event_id <> NEW.id) THEN
    RAISE EXCEPTION 'a former slug of one row cannot be the slug of another' USING ERRCODE = 'check_violation', TABLE = 'events', CONSTRAINT = 'events_slug_is_no_former_one';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER events_slug_is_no_former_one AFTER INSERT OR UPDATE OF slug ON events
FOR EACH ROW EXECUTE FUNCTION events_slug_is_no_former_one()

CREATE FUNCTION speakers_remember_former_slugs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
DELETE FROM former_slugs WHERE speaker_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, speaker_id) VALUES (OLD.slug, NEW.id);
RETURN NULL;
END $$

CREATE TRIGGER speakers_remember_former_slugs AFTER UPDATE OF slug ON speakers
FOR EACH ROW WHEN (NEW.slug <> OLD.slug) EXECUTE FUNCTION speakers_remember_former_slugs()

CREATE FUNCTION speakers_slug_is_no_former_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock_shared(hashtext('former_slugs'));
IF EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND speaker_id <> NEW.id) THEN
    RAISE EXCEPTION 'a former slug of one row cannot be the slug of another' USING ERRCODE = 'check_violation', TABLE = 'speakers', CONSTRAINT = 'speakers_slug_is_no_former_one';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER speakers_slug_is_no_former_one AFTER INSERT OR UPDATE OF slug ON speakers
FOR EACH ROW EXECUTE FUNCTION speakers_slug_is_no_former_one()

CREATE FUNCTION organizations_remember_former_slugs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
DELETE FROM former_slugs WHERE organization_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, organization_id) VALUES (OLD.slug, NEW.id);
RETURN NULL;
END $$

CREATE TRIGGER organizations_remember_former_slugs AFTER UPDATE OF slug ON organizations
FOR EACH ROW WHEN (NEW.slug <> OLD.slug) EXECUTE FUNCTION organizations_remember_former_slugs()

CREATE FUNCTION organizations_slug_is_no_former_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock_shared(hashtext('former_slugs'));
IF EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND organization_id <> NEW.id) THEN
    RAISE EXCEPTION 'a former slug of one row cannot be the slug of another' USING ERRCODE = 'check_violation', TABLE = 'organizations', CONSTRAINT = 'organizations_slug_is_no_former_one';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER organizations_slug_is_no_former_one AFTER INSERT OR UPDATE OF slug ON organizations
FOR EACH ROW EXECUTE FUNCTION organizations_slug_is_no_former_one()

CREATE FUNCTION topics_remember_former_slugs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
DELETE FROM former_slugs WHERE topic_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, topic_id) VALUES (OLD.slug, NEW.id);
RETURN NULL;
END $$

CREATE TRIGGER topics_remember_former_slugs AFTER UPDATE OF slug ON topics
FOR EACH ROW WHEN (NEW.slug <> OLD.slug) EXECUTE FUNCTION topics_remember_former_slugs()

CREATE FUNCTION topics_slug_is_no_former_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock_shared(hashtext('former_slugs'));
IF EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND topic_id <> NEW.id) THEN
    RAISE EXCEPTION 'a former slug of one row cannot be the slug of another' USING ERRCODE = 'check_violation', TABLE = 'topics', CONSTRAINT = 'topics_slug_is_no_former_one';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER topics_slug_is_no_former_one AFTER INSERT OR UPDATE OF slug ON topics
FOR EACH ROW EXECUTE FUNCTION topics_slug_is_no_former_one()

CREATE FUNCTION sources_remember_former_slugs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
DELETE FROM former_slugs WHERE source_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, source_id) VALUES (OLD.slug, NEW.id);
RETURN NULL;
END $$

CREATE TRIGGER sources_remember_former_slugs AFTER UPDATE OF slug ON sources
FOR EACH ROW WHEN (NEW.slug <> OLD.slug) EXECUTE FUNCTION sources_remember_former_slugs()

CREATE FUNCTION sources_slug_is_no_former_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock_shared(hashtext('former_slugs'));
IF EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND source_id <> NEW.id) THEN
    RAISE EXCEPTION 'a former slug of one row cannot be the slug of another' USING ERRCODE = 'check_violation', TABLE = 'sources', CONSTRAINT = 'sources_slug_is_no_former_one';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER sources_slug_is_no_former_one AFTER INSERT OR UPDATE OF slug ON sources
FOR EACH ROW EXECUTE FUNCTION sources_slug_is_no_former_one()

CREATE FUNCTION series_remember_former_slugs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
DELETE FROM former_slugs WHERE series_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, series_id) VALUES (OLD.slug, NEW.id);
RETURN NULL;
END $$

CREATE TRIGGER series_remember_former_slugs AFTER UPDATE OF slug ON series
FOR EACH ROW WHEN (NEW.slug <> OLD.slug) EXECUTE FUNCTION series_remember_former_slugs()

CREATE FUNCTION series_slug_is_no_former_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock_shared(hashtext('former_slugs'));
IF EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND series_id <> NEW.id) THEN
    RAISE EXCEPTION 'a former slug of one row cannot be the slug of another' USING ERRCODE = 'check_violation', TABLE = 'series', CONSTRAINT = 'series_slug_is_no_former_one';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER series_slug_is_no_former_one AFTER INSERT OR UPDATE OF slug ON series
FOR EACH ROW EXECUTE FUNCTION series_slug_is_no_former_one()

CREATE FUNCTION former_slugs_are_in_use_no_more() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('former_slugs')) WHERE pg_trigger_depth() = 1;
IF NEW.event_id IS NOT NULL AND EXISTS (SELECT 1 FROM events WHERE slug = NEW.slug) OR NEW.speaker_id IS NOT NULL AND EXISTS (SELECT 1 FROM speakers WHERE slug = NEW.slug) OR NEW.organization_id IS NOT NULL AND EXISTS (SELECT 1 FROM organizations WHERE slug = NEW.slug) OR NEW.topic_id IS NOT NULL AND EXISTS (SELECT 1 FROM topics WHERE slug = NEW.slug) OR NEW.source_id IS NOT NULL AND EXISTS (SELECT 1 FROM sources WHERE slug = NEW.slug) OR NEW.series_id IS NOT NULL AND EXISTS (SELECT 1 FROM series WHERE slug = NEW.slug) THEN
    RAISE EXCEPTION 'a former slug cannot be the slug of a row' USING ERRCODE = 'check_violation', TABLE = 'former_slugs', CONSTRAINT = 'former_slugs_are_in_use_no_more';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER former_slugs_are_in_use_no_more AFTER INSERT OR UPDATE OF slug, event_id, speaker_id, organization_id, topic_id, source_id, series_id ON former_slugs
FOR EACH ROW EXECUTE FUNCTION former_slugs_are_in_use_no_more()
