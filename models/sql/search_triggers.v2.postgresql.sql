CREATE FUNCTION search_events_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'event' AND row_id IN (SELECT id FROM added);
ELSIF TG_OP = 'UPDATE' THEN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'event' AND row_id = NEW.id
)
WHERE kind = 'event' AND row_id = OLD.id;
ELSIF TG_OP = 'DELETE' THEN
DELETE FROM search_entries WHERE kind = 'event' AND row_id = OLD.id;
ELSE
DELETE FROM search_entries WHERE kind = 'event';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_events_added AFTER INSERT ON events
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_events_follow()

CREATE TRIGGER search_events_follow AFTER DELETE OR UPDATE OF id, title, acronym, summary ON events
FOR EACH ROW EXECUTE FUNCTION search_events_follow()

CREATE TRIGGER search_events_emptied AFTER TRUNCATE ON events
FOR EACH STATEMENT EXECUTE FUNCTION search_events_follow()

CREATE FUNCTION search_sessions_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'session' AND row_id IN (SELECT id FROM added);
ELSIF TG_OP = 'UPDATE' THEN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'session' AND row_id = NEW.id
)
WHERE kind = 'session' AND row_id = OLD.id;
ELSIF TG_OP = 'DELETE' THEN
DELETE FROM search_entries WHERE kind = 'session' AND row_id = OLD.id;
ELSE
DELETE FROM search_entries WHERE kind = 'session';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_sessions_added AFTER INSERT ON sessions
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_sessions_follow()

CREATE TRIGGER search_sessions_follow AFTER DELETE OR UPDATE OF id, title, summary ON sessions
FOR EACH ROW EXECUTE FUNCTION search_sessions_follow()

CREATE TRIGGER search_sessions_emptied AFTER TRUNCATE ON sessions
FOR EACH STATEMENT EXECUTE FUNCTION search_sessions_follow()

CREATE FUNCTION search_statements_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'statement' AND row_id IN (SELECT id FROM added);
ELSIF TG_OP = 'UPDATE' THEN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'statement' AND row_id = NEW.id
)
WHERE kind = 'statement' AND row_id = OLD.id;
ELSIF TG_OP = 'DELETE' THEN
DELETE FROM search_entries WHERE kind = 'statement' AND row_id = OLD.id;
ELSE
DELETE FROM search_entries WHERE kind = 'statement';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_statements_added AFTER INSERT ON statements
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_statements_follow()

CREATE TRIGGER search_statements_follow AFTER DELETE OR UPDATE OF id, title, summary, text ON statements
FOR EACH ROW EXECUTE FUNCTION search_statements_follow()

CREATE TRIGGER search_statements_emptied AFTER TRUNCATE ON statements
FOR EACH STATEMENT EXECUTE FUNCTION search_statements_follow()

CREATE FUNCTION search_remarks_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'remark' AND row_id IN (SELECT id FROM added);
ELSIF TG_OP = 'UPDATE' THEN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'remark' AND row_id = NEW.id
)
WHERE kind = 'remark' AND row_id = OLD.id;
ELSIF TG_OP = 'DELETE' THEN
DELETE FROM search_entries WHERE kind = 'remark' AND row_id = OLD.id;
ELSE
DELETE FROM search_entries WHERE kind = 'remark';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_remarks_added AFTER INSERT ON remarks
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_remarks_follow()

CREATE TRIGGER search_remarks_follow AFTER DELETE OR UPDATE OF id, act, text, quotation ON remarks
FOR EACH ROW EXECUTE FUNCTION search_remarks_follow()

CREATE TRIGGER search_remarks_emptied AFTER TRUNCATE ON remarks
FOR EACH STATEMENT EXECUTE FUNCTION search_remarks_follow()

CREATE FUNCTION search_topics_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'topic' AND row_id IN (SELECT id FROM added);
ELSIF TG_OP = 'UPDATE' THEN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'topic' AND row_id = NEW.id
)
WHERE kind = 'topic' AND row_id = OLD.id;
ELSIF TG_OP = 'DELETE' THEN
DELETE FROM search_entries WHERE kind = 'topic' AND row_id = OLD.id;
ELSE
DELETE FROM search_entries WHERE kind = 'topic';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_topics_added AFTER INSERT ON topics
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_topics_follow()

CREATE TRIGGER search_topics_follow AFTER DELETE OR UPDATE OF id, name ON topics
FOR EACH ROW EXECUTE FUNCTION search_topics_follow()

CREATE TRIGGER search_topics_emptied AFTER TRUNCATE ON topics
FOR EACH STATEMENT EXECUTE FUNCTION search_topics_follow()

CREATE FUNCTION search_speakers_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'speaker' AND row_id IN (SELECT id FROM added);
ELSIF TG_OP = 'UPDATE' THEN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.id
)
WHERE kind = 'speaker' AND row_id = OLD.id;
ELSIF TG_OP = 'DELETE' THEN
DELETE FROM search_entries WHERE kind = 'speaker' AND row_id = OLD.id;
ELSE
DELETE FROM search_entries WHERE kind = 'speaker';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_speakers_added AFTER INSERT ON speakers
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_speakers_follow()

CREATE TRIGGER search_speakers_follow AFTER DELETE OR UPDATE OF id, name ON speakers
FOR EACH ROW EXECUTE FUNCTION search_speakers_follow()

CREATE TRIGGER search_speakers_emptied AFTER TRUNCATE ON speakers
FOR EACH STATEMENT EXECUTE FUNCTION search_speakers_follow()

CREATE FUNCTION search_organizations_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'organization' AND row_id IN (SELECT id FROM added);
ELSIF TG_OP = 'UPDATE' THEN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.id
)
WHERE kind = 'organization' AND row_id = OLD.id;
ELSIF TG_OP = 'DELETE' THEN
DELETE FROM search_entries WHERE kind = 'organization' AND row_id = OLD.id;
ELSE
DELETE FROM search_entries WHERE kind = 'organization';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_organizations_added AFTER INSERT ON organizations
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_organizations_follow()

CREATE TRIGGER search_organizations_follow AFTER DELETE OR UPDATE OF id, name, acronym ON organizations
FOR EACH ROW EXECUTE FUNCTION search_organizations_follow()

CREATE TRIGGER search_organizations_emptied AFTER TRUNCATE ON organizations
FOR EACH STATEMENT EXECUTE FUNCTION search_organizations_follow()

CREATE FUNCTION search_appearances_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'appearance' AND row_id IN (SELECT id FROM added WHERE speaker_id IS NULL);
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = search_entries.row_id
)
WHERE kind = 'speaker' AND row_id IN (
    SELECT added.speaker_id FROM added
    JOIN search_entries AS known ON known.kind = 'speaker' AND known.row_id = added.speaker_id
    WHERE (added.billed_name IS NOT NULL AND strpos('; ' || coalesce(known.names, '') || '; ', '; ' || added.billed_name || '; ') = 0)
      OR (added.billed_title IS NOT NULL AND strpos('; ' || coalesce(known.body, '') || '; ', '; ' || added.billed_title || '; ') = 0)
);
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = search_entries.row_id
)
WHERE kind = 'organization' AND row_id IN (
    SELECT added.organization_id FROM added
    JOIN search_entries AS known ON known.kind = 'organization' AND known.row_id = added.organization_id
    WHERE added.billed_organization IS NOT NULL AND strpos('; ' || coalesce(known.names, '') || '; ', '; ' || added.billed_organization || '; ') = 0
);
ELSIF TG_OP = 'UPDATE' THEN
DELETE FROM search_entries WHERE kind = 'appearance' AND row_id = OLD.id;
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'appearance' AND row_id = NEW.id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id
  AND (NEW.speaker_id <> coalesce(OLD.speaker_id, 0));
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id
  AND (NEW.organization_id <> coalesce(OLD.organization_id, 0));
ELSIF TG_OP = 'DELETE' THEN
DELETE FROM search_entries WHERE kind = 'appearance' AND row_id = OLD.id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id
  AND (NOT EXISTS (SELECT 1 FROM appearances WHERE speaker_id = OLD.speaker_id AND coalesce(billed_name, '') = coalesce(OLD.billed_name, '') AND coalesce(billed_title, '') = coalesce(OLD.billed_title, '')));
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id
  AND (NOT EXISTS (SELECT 1 FROM appearances WHERE organization_id = OLD.organization_id AND coalesce(billed_organization, '') = coalesce(OLD.billed_organization, '')));
ELSE
DELETE FROM search_entries WHERE kind = 'appearance';
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = search_entries.row_id
)
WHERE kind = 'speaker' AND row_id IS NOT NULL;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = search_entries.row_id
)
WHERE kind = 'organization' AND row_id IS NOT NULL;
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_appearances_added AFTER INSERT ON appearances
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_appearances_follow()

CREATE TRIGGER search_appearances_follow AFTER DELETE OR UPDATE OF id, speaker_id, billed_name, billed_title, billed_organization, organization_id ON appearances
FOR EACH ROW EXECUTE FUNCTION search_appearances_follow()

CREATE TRIGGER search_appearances_emptied AFTER TRUNCATE ON appearances
FOR EACH STATEMENT EXECUTE FUNCTION search_appearances_follow()

CREATE FUNCTION search_passages_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'passage' AND row_id IN (SELECT id FROM added WHERE text IS NOT NULL);
ELSIF TG_OP = 'UPDATE' THEN
DELETE FROM search_entries WHERE kind = 'passage' AND row_id = OLD.id;
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'passage' AND row_id = NEW.id;
ELSIF TG_OP = 'DELETE' THEN
DELETE FROM search_entries WHERE kind = 'passage' AND row_id = OLD.id;
ELSE
DELETE FROM search_entries WHERE kind = 'passage';
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_passages_added AFTER INSERT ON passages
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_passages_follow()

CREATE TRIGGER search_passages_follow AFTER DELETE OR UPDATE OF id, text ON passages
FOR EACH ROW EXECUTE FUNCTION search_passages_follow()

CREATE TRIGGER search_passages_emptied AFTER TRUNCATE ON passages
FOR EACH STATEMENT EXECUTE FUNCTION search_passages_follow()

CREATE FUNCTION search_other_titles_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'event' AND row_id = search_entries.row_id
)
WHERE kind = 'event' AND row_id IN (SELECT event_id FROM added);
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'session' AND row_id = search_entries.row_id
)
WHERE kind = 'session' AND row_id IN (SELECT session_id FROM added);
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'statement' AND row_id = search_entries.row_id
)
WHERE kind = 'statement' AND row_id IN (SELECT statement_id FROM added);
ELSIF TG_OP = 'UPDATE' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'event' AND row_id = OLD.event_id
)
WHERE kind = 'event' AND row_id = OLD.event_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'event' AND row_id = NEW.event_id
)
WHERE kind = 'event' AND row_id = NEW.event_id
  AND (NEW.event_id <> coalesce(OLD.event_id, 0));
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'session' AND row_id = OLD.session_id
)
WHERE kind = 'session' AND row_id = OLD.session_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'session' AND row_id = NEW.session_id
)
WHERE kind = 'session' AND row_id = NEW.session_id
  AND (NEW.session_id <> coalesce(OLD.session_id, 0));
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'statement' AND row_id = OLD.statement_id
)
WHERE kind = 'statement' AND row_id = OLD.statement_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'statement' AND row_id = NEW.statement_id
)
WHERE kind = 'statement' AND row_id = NEW.statement_id
  AND (NEW.statement_id <> coalesce(OLD.statement_id, 0));
ELSIF TG_OP = 'DELETE' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'event' AND row_id = OLD.event_id
)
WHERE kind = 'event' AND row_id = OLD.event_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'session' AND row_id = OLD.session_id
)
WHERE kind = 'session' AND row_id = OLD.session_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'statement' AND row_id = OLD.statement_id
)
WHERE kind = 'statement' AND row_id = OLD.statement_id;
ELSE
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'event' AND row_id = search_entries.row_id
)
WHERE kind = 'event' AND row_id IS NOT NULL;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'session' AND row_id = search_entries.row_id
)
WHERE kind = 'session' AND row_id IS NOT NULL;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'statement' AND row_id = search_entries.row_id
)
WHERE kind = 'statement' AND row_id IS NOT NULL;
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_other_titles_added AFTER INSERT ON other_titles
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_other_titles_follow()

CREATE TRIGGER search_other_titles_follow AFTER DELETE OR UPDATE OF id, event_id, title, session_id, statement_id ON other_titles
FOR EACH ROW EXECUTE FUNCTION search_other_titles_follow()

CREATE TRIGGER search_other_titles_emptied AFTER TRUNCATE ON other_titles
FOR EACH STATEMENT EXECUTE FUNCTION search_other_titles_follow()

CREATE FUNCTION search_speaker_names_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = search_entries.row_id
)
WHERE kind = 'speaker' AND row_id IN (SELECT speaker_id FROM added);
ELSIF TG_OP = 'UPDATE' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id
  AND (NEW.speaker_id <> coalesce(OLD.speaker_id, 0));
ELSIF TG_OP = 'DELETE' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
ELSE
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = search_entries.row_id
)
WHERE kind = 'speaker' AND row_id IS NOT NULL;
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_speaker_names_added AFTER INSERT ON speaker_names
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_speaker_names_follow()

CREATE TRIGGER search_speaker_names_follow AFTER DELETE OR UPDATE OF id, speaker_id, name ON speaker_names
FOR EACH ROW EXECUTE FUNCTION search_speaker_names_follow()

CREATE TRIGGER search_speaker_names_emptied AFTER TRUNCATE ON speaker_names
FOR EACH STATEMENT EXECUTE FUNCTION search_speaker_names_follow()

CREATE FUNCTION search_affiliations_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = search_entries.row_id
)
WHERE kind = 'speaker' AND row_id IN (SELECT speaker_id FROM added WHERE title IS NOT NULL);
ELSIF TG_OP = 'UPDATE' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id
  AND (NEW.speaker_id <> coalesce(OLD.speaker_id, 0));
ELSIF TG_OP = 'DELETE' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
ELSE
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = search_entries.row_id
)
WHERE kind = 'speaker' AND row_id IS NOT NULL;
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_affiliations_added AFTER INSERT ON affiliations
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_affiliations_follow()

CREATE TRIGGER search_affiliations_follow AFTER DELETE OR UPDATE OF id, speaker_id, title ON affiliations
FOR EACH ROW EXECUTE FUNCTION search_affiliations_follow()

CREATE TRIGGER search_affiliations_emptied AFTER TRUNCATE ON affiliations
FOR EACH STATEMENT EXECUTE FUNCTION search_affiliations_follow()

CREATE FUNCTION search_organization_names_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = search_entries.row_id
)
WHERE kind = 'organization' AND row_id IN (SELECT organization_id FROM added);
ELSIF TG_OP = 'UPDATE' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id
  AND (NEW.organization_id <> coalesce(OLD.organization_id, 0));
ELSIF TG_OP = 'DELETE' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id;
ELSE
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = search_entries.row_id
)
WHERE kind = 'organization' AND row_id IS NOT NULL;
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_organization_names_added AFTER INSERT ON organization_names
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_organization_names_follow()

CREATE TRIGGER search_organization_names_follow AFTER DELETE OR UPDATE OF id, organization_id, name ON organization_names
FOR EACH ROW EXECUTE FUNCTION search_organization_names_follow()

CREATE TRIGGER search_organization_names_emptied AFTER TRUNCATE ON organization_names
FOR EACH STATEMENT EXECUTE FUNCTION search_organization_names_follow()

CREATE FUNCTION search_participations_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
IF TG_OP = 'INSERT' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = search_entries.row_id
)
WHERE kind = 'organization' AND row_id IN (
    SELECT added.organization_id FROM added
    JOIN search_entries AS known ON known.kind = 'organization' AND known.row_id = added.organization_id
    WHERE added.billed_name IS NOT NULL AND strpos('; ' || coalesce(known.names, '') || '; ', '; ' || added.billed_name || '; ') = 0
);
ELSIF TG_OP = 'UPDATE' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id
  AND (NEW.organization_id <> coalesce(OLD.organization_id, 0));
ELSIF TG_OP = 'DELETE' THEN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id
  AND (NOT EXISTS (SELECT 1 FROM participations WHERE organization_id = OLD.organization_id AND coalesce(billed_name, '') = coalesce(OLD.billed_name, '')));
ELSE
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = search_entries.row_id
)
WHERE kind = 'organization' AND row_id IS NOT NULL;
END IF;
RETURN NULL;
END $$

CREATE TRIGGER search_participations_added AFTER INSERT ON participations
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_participations_follow()

CREATE TRIGGER search_participations_follow AFTER DELETE OR UPDATE OF id, organization_id, billed_name ON participations
FOR EACH ROW EXECUTE FUNCTION search_participations_follow()

CREATE TRIGGER search_participations_emptied AFTER TRUNCATE ON participations
FOR EACH STATEMENT EXECUTE FUNCTION search_participations_follow()
