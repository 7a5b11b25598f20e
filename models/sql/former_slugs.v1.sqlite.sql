CREATE TRIGGER events_remember_former_slugs AFTER UPDATE OF slug ON events
WHEN NEW.slug <> OLD.slug
BEGIN
DELETE FROM former_slugs WHERE event_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, event_id) VALUES (OLD.slug, NEW.id);
END

CREATE TRIGGER events_slug_is_no_former_one_inserted AFTER INSERT ON events
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND event_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END

CREATE TRIGGER events_slug_is_no_former_one_updated AFTER UPDATE OF slug ON events
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND event_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END

CREATE TRIGGER speakers_remember_former_slugs AFTER UPDATE OF slug ON speakers
WHEN NEW.slug <> OLD.slug
BEGIN
DELETE FROM former_slugs WHERE speaker_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, speaker_id) VALUES (OLD.slug, NEW.id);
END

CREATE TRIGGER speakers_slug_is_no_former_one_inserted AFTER INSERT ON speakers
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND speaker_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END

CREATE TRIGGER speakers_slug_is_no_former_one_updated AFTER UPDATE OF slug ON speakers
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND speaker_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END

CREATE TRIGGER organizations_remember_former_slugs AFTER UPDATE OF slug ON organizations
WHEN NEW.slug <> OLD.slug
BEGIN
DELETE FROM former_slugs WHERE organization_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, organization_id) VALUES (OLD.slug, NEW.id);
END

CREATE TRIGGER organizations_slug_is_no_former_one_inserted AFTER INSERT ON organizations
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND organization_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END

CREATE TRIGGER organizations_slug_is_no_former_one_updated AFTER UPDATE OF slug ON organizations
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND organization_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END

CREATE TRIGGER topics_remember_former_slugs AFTER UPDATE OF slug ON topics
WHEN NEW.slug <> OLD.slug
BEGIN
DELETE FROM former_slugs WHERE topic_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, topic_id) VALUES (OLD.slug, NEW.id);
END

CREATE TRIGGER topics_slug_is_no_former_one_inserted AFTER INSERT ON topics
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND topic_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END

CREATE TRIGGER topics_slug_is_no_former_one_updated AFTER UPDATE OF slug ON topics
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND topic_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END

CREATE TRIGGER sources_remember_former_slugs AFTER UPDATE OF slug ON sources
WHEN NEW.slug <> OLD.slug
BEGIN
DELETE FROM former_slugs WHERE source_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, source_id) VALUES (OLD.slug, NEW.id);
END

CREATE TRIGGER sources_slug_is_no_former_one_inserted AFTER INSERT ON sources
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND source_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END

CREATE TRIGGER sources_slug_is_no_former_one_updated AFTER UPDATE OF slug ON sources
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND source_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END

CREATE TRIGGER series_remember_former_slugs AFTER UPDATE OF slug ON series
WHEN NEW.slug <> OLD.slug
BEGIN
DELETE FROM former_slugs WHERE series_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, series_id) VALUES (OLD.slug, NEW.id);
END

CREATE TRIGGER series_slug_is_no_former_one_inserted AFTER INSERT ON series
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND series_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END

CREATE TRIGGER series_slug_is_no_former_one_updated AFTER UPDATE OF slug ON series
WHEN EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND series_id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'a former slug of one row cannot be the slug of another'); END

CREATE TRIGGER former_slugs_are_in_use_no_more_inserted AFTER INSERT ON former_slugs
WHEN NEW.event_id IS NOT NULL AND EXISTS (SELECT 1 FROM events WHERE slug = NEW.slug) OR NEW.speaker_id IS NOT NULL AND EXISTS (SELECT 1 FROM speakers WHERE slug = NEW.slug) OR NEW.organization_id IS NOT NULL AND EXISTS (SELECT 1 FROM organizations WHERE slug = NEW.slug) OR NEW.topic_id IS NOT NULL AND EXISTS (SELECT 1 FROM topics WHERE slug = NEW.slug) OR NEW.source_id IS NOT NULL AND EXISTS (SELECT 1 FROM sources WHERE slug = NEW.slug) OR NEW.series_id IS NOT NULL AND EXISTS (SELECT 1 FROM series WHERE slug = NEW.slug)
BEGIN SELECT RAISE(ABORT, 'a former slug cannot be the slug of a row'); END

CREATE TRIGGER former_slugs_are_in_use_no_more_updated AFTER UPDATE OF slug, event_id, speaker_id, organization_id, topic_id, source_id, series_id ON former_slugs
WHEN NEW.event_id IS NOT NULL AND EXISTS (SELECT 1 FROM events WHERE slug = NEW.slug) OR NEW.speaker_id IS NOT NULL AND EXISTS (SELECT 1 FROM speakers WHERE slug = NEW.slug) OR NEW.organization_id IS NOT NULL AND EXISTS (SELECT 1 FROM organizations WHERE slug = NEW.slug) OR NEW.topic_id IS NOT NULL AND EXISTS (SELECT 1 FROM topics WHERE slug = NEW.slug) OR NEW.source_id IS NOT NULL AND EXISTS (SELECT 1 FROM sources WHERE slug = NEW.slug) OR NEW.series_id IS NOT NULL AND EXISTS (SELECT 1 FROM series WHERE slug = NEW.slug)
BEGIN SELECT RAISE(ABORT, 'a former slug cannot be the slug of a row'); END
