CREATE TRIGGER search_events_inserted AFTER INSERT ON events
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'event' AND row_id = NEW.id;
END

CREATE TRIGGER search_events_updated AFTER UPDATE OF id, title, acronym, summary ON events
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'event' AND row_id = NEW.id
)
WHERE kind = 'event' AND row_id = OLD.id;
END

CREATE TRIGGER search_events_deleted AFTER DELETE ON events
BEGIN
DELETE FROM search_entries WHERE kind = 'event' AND row_id = OLD.id;
END

CREATE TRIGGER search_sessions_inserted AFTER INSERT ON sessions
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'session' AND row_id = NEW.id;
END

CREATE TRIGGER search_sessions_updated AFTER UPDATE OF id, title, summary ON sessions
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'session' AND row_id = NEW.id
)
WHERE kind = 'session' AND row_id = OLD.id;
END

CREATE TRIGGER search_sessions_deleted AFTER DELETE ON sessions
BEGIN
DELETE FROM search_entries WHERE kind = 'session' AND row_id = OLD.id;
END

CREATE TRIGGER search_statements_inserted AFTER INSERT ON statements
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'statement' AND row_id = NEW.id;
END

CREATE TRIGGER search_statements_updated AFTER UPDATE OF id, title, summary, text ON statements
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'statement' AND row_id = NEW.id
)
WHERE kind = 'statement' AND row_id = OLD.id;
END

CREATE TRIGGER search_statements_deleted AFTER DELETE ON statements
BEGIN
DELETE FROM search_entries WHERE kind = 'statement' AND row_id = OLD.id;
END

CREATE TRIGGER search_remarks_inserted AFTER INSERT ON remarks
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'remark' AND row_id = NEW.id;
END

CREATE TRIGGER search_remarks_updated AFTER UPDATE OF id, act, text, quotation ON remarks
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'remark' AND row_id = NEW.id
)
WHERE kind = 'remark' AND row_id = OLD.id;
END

CREATE TRIGGER search_remarks_deleted AFTER DELETE ON remarks
BEGIN
DELETE FROM search_entries WHERE kind = 'remark' AND row_id = OLD.id;
END

CREATE TRIGGER search_topics_inserted AFTER INSERT ON topics
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'topic' AND row_id = NEW.id;
END

CREATE TRIGGER search_topics_updated AFTER UPDATE OF id, name ON topics
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'topic' AND row_id = NEW.id
)
WHERE kind = 'topic' AND row_id = OLD.id;
END

CREATE TRIGGER search_topics_deleted AFTER DELETE ON topics
BEGIN
DELETE FROM search_entries WHERE kind = 'topic' AND row_id = OLD.id;
END

CREATE TRIGGER search_speakers_inserted AFTER INSERT ON speakers
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.id;
END

CREATE TRIGGER search_speakers_updated AFTER UPDATE OF id, name ON speakers
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.id
)
WHERE kind = 'speaker' AND row_id = OLD.id;
END

CREATE TRIGGER search_speakers_deleted AFTER DELETE ON speakers
BEGIN
DELETE FROM search_entries WHERE kind = 'speaker' AND row_id = OLD.id;
END

CREATE TRIGGER search_organizations_inserted AFTER INSERT ON organizations
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.id;
END

CREATE TRIGGER search_organizations_updated AFTER UPDATE OF id, name, acronym ON organizations
BEGIN
UPDATE search_entries SET (row_id, names, body) = (
    SELECT row_id, names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.id
)
WHERE kind = 'organization' AND row_id = OLD.id;
END

CREATE TRIGGER search_organizations_deleted AFTER DELETE ON organizations
BEGIN
DELETE FROM search_entries WHERE kind = 'organization' AND row_id = OLD.id;
END

CREATE TRIGGER search_appearances_inserted AFTER INSERT ON appearances
WHEN NEW.speaker_id IS NULL AND coalesce(NEW.billed_name, NEW.billed_title) IS NOT NULL
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'appearance' AND row_id = NEW.id;
END

CREATE TRIGGER search_appearances_of_speakers_inserted AFTER INSERT ON appearances
WHEN NEW.speaker_id IS NOT NULL AND coalesce(NEW.billed_name, NEW.billed_title) IS NOT NULL
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id
  AND ((NEW.billed_name IS NOT NULL AND instr('; ' || coalesce(names, '') || '; ', '; ' || NEW.billed_name || '; ') = 0)
     OR (NEW.billed_title IS NOT NULL AND instr('; ' || coalesce(body, '') || '; ', '; ' || NEW.billed_title || '; ') = 0));
END

CREATE TRIGGER search_appearances_of_organizations_inserted AFTER INSERT ON appearances
WHEN NEW.organization_id IS NOT NULL AND NEW.billed_organization IS NOT NULL
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id
  AND instr('; ' || coalesce(names, '') || '; ', '; ' || NEW.billed_organization || '; ') = 0;
END

CREATE TRIGGER search_appearances_updated AFTER UPDATE OF id, speaker_id, billed_name, billed_title, billed_organization, organization_id ON appearances
BEGIN
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
END

CREATE TRIGGER search_appearances_deleted AFTER DELETE ON appearances
BEGIN
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
END

CREATE TRIGGER search_passages_inserted AFTER INSERT ON passages
WHEN NEW.text IS NOT NULL
BEGIN
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'passage' AND row_id = NEW.id;
END

CREATE TRIGGER search_passages_updated AFTER UPDATE OF id, text ON passages
BEGIN
DELETE FROM search_entries WHERE kind = 'passage' AND row_id = OLD.id;
INSERT INTO search_entries (kind, row_id, names, body)
SELECT kind, row_id, names, body FROM search_source WHERE kind = 'passage' AND row_id = NEW.id;
END

CREATE TRIGGER search_passages_deleted AFTER DELETE ON passages
BEGIN
DELETE FROM search_entries WHERE kind = 'passage' AND row_id = OLD.id;
END

CREATE TRIGGER search_other_titles_inserted AFTER INSERT ON other_titles
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'event' AND row_id = NEW.event_id
)
WHERE kind = 'event' AND row_id = NEW.event_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'session' AND row_id = NEW.session_id
)
WHERE kind = 'session' AND row_id = NEW.session_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'statement' AND row_id = NEW.statement_id
)
WHERE kind = 'statement' AND row_id = NEW.statement_id;
END

CREATE TRIGGER search_other_titles_updated AFTER UPDATE OF id, event_id, title, session_id, statement_id ON other_titles
BEGIN
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
END

CREATE TRIGGER search_other_titles_deleted AFTER DELETE ON other_titles
BEGIN
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
END

CREATE TRIGGER search_speaker_names_inserted AFTER INSERT ON speaker_names
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id;
END

CREATE TRIGGER search_speaker_names_updated AFTER UPDATE OF id, speaker_id, name ON speaker_names
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id
  AND (NEW.speaker_id <> coalesce(OLD.speaker_id, 0));
END

CREATE TRIGGER search_speaker_names_deleted AFTER DELETE ON speaker_names
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
END

CREATE TRIGGER search_affiliations_inserted AFTER INSERT ON affiliations
WHEN NEW.title IS NOT NULL
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id;
END

CREATE TRIGGER search_affiliations_updated AFTER UPDATE OF id, speaker_id, title ON affiliations
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = NEW.speaker_id
)
WHERE kind = 'speaker' AND row_id = NEW.speaker_id
  AND (NEW.speaker_id <> coalesce(OLD.speaker_id, 0));
END

CREATE TRIGGER search_affiliations_deleted AFTER DELETE ON affiliations
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'speaker' AND row_id = OLD.speaker_id
)
WHERE kind = 'speaker' AND row_id = OLD.speaker_id;
END

CREATE TRIGGER search_organization_names_inserted AFTER INSERT ON organization_names
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id;
END

CREATE TRIGGER search_organization_names_updated AFTER UPDATE OF id, organization_id, name ON organization_names
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id
  AND (NEW.organization_id <> coalesce(OLD.organization_id, 0));
END

CREATE TRIGGER search_organization_names_deleted AFTER DELETE ON organization_names
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id;
END

CREATE TRIGGER search_participations_inserted AFTER INSERT ON participations
WHEN NEW.billed_name IS NOT NULL
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id
  AND ((NEW.billed_name IS NOT NULL AND instr('; ' || coalesce(names, '') || '; ', '; ' || NEW.billed_name || '; ') = 0));
END

CREATE TRIGGER search_participations_updated AFTER UPDATE OF id, organization_id, billed_name ON participations
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id;
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = NEW.organization_id
)
WHERE kind = 'organization' AND row_id = NEW.organization_id
  AND (NEW.organization_id <> coalesce(OLD.organization_id, 0));
END

CREATE TRIGGER search_participations_deleted AFTER DELETE ON participations
BEGIN
UPDATE search_entries SET (names, body) = (
    SELECT names, body FROM search_source WHERE kind = 'organization' AND row_id = OLD.organization_id
)
WHERE kind = 'organization' AND row_id = OLD.organization_id
  AND (NOT EXISTS (SELECT 1 FROM participations WHERE organization_id = OLD.organization_id AND coalesce(billed_name, '') = coalesce(OLD.billed_name, '')));
END
