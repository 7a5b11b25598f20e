CREATE FUNCTION public.distinct_organizations_are_not_merged() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('organizations_merged_in_one_step'));
IF EXISTS (SELECT 1 FROM organizations AS one JOIN organizations AS other ON one.canonical_id = other.canonical_id WHERE one.id = NEW.organization_id AND other.id = NEW.other_organization_id) THEN
    RAISE EXCEPTION 'two that are merged cannot be distinct' USING ERRCODE = 'check_violation', TABLE = 'distinctions', CONSTRAINT = 'distinct_organizations_are_not_merged';
END IF;
RETURN NULL;
END $$;

CREATE FUNCTION public.distinct_speakers_are_not_merged() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('speakers_merged_in_one_step'));
IF EXISTS (SELECT 1 FROM speakers AS one JOIN speakers AS other ON one.canonical_id = other.canonical_id WHERE one.id = NEW.speaker_id AND other.id = NEW.other_speaker_id) THEN
    RAISE EXCEPTION 'two that are merged cannot be distinct' USING ERRCODE = 'check_violation', TABLE = 'distinctions', CONSTRAINT = 'distinct_speakers_are_not_merged';
END IF;
RETURN NULL;
END $$;

CREATE FUNCTION public.events_remember_former_slugs() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
DELETE FROM former_slugs WHERE event_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, event_id) VALUES (OLD.slug, NEW.id);
RETURN NULL;
END $$;

CREATE FUNCTION public.events_slug_is_no_former_one() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock_shared(hashtext('former_slugs'));
IF EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND event_id <> NEW.id) THEN
    RAISE EXCEPTION 'a former slug of one row cannot be the slug of another' USING ERRCODE = 'check_violation', TABLE = 'events', CONSTRAINT = 'events_slug_is_no_former_one';
END IF;
RETURN NULL;
END $$;

CREATE FUNCTION public.former_slugs_are_in_use_no_more() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('former_slugs')) WHERE pg_trigger_depth() = 1;
IF NEW.event_id IS NOT NULL AND EXISTS (SELECT 1 FROM events WHERE slug = NEW.slug) OR NEW.speaker_id IS NOT NULL AND EXISTS (SELECT 1 FROM speakers WHERE slug = NEW.slug) OR NEW.organization_id IS NOT NULL AND EXISTS (SELECT 1 FROM organizations WHERE slug = NEW.slug) OR NEW.topic_id IS NOT NULL AND EXISTS (SELECT 1 FROM topics WHERE slug = NEW.slug) OR NEW.source_id IS NOT NULL AND EXISTS (SELECT 1 FROM sources WHERE slug = NEW.slug) OR NEW.series_id IS NOT NULL AND EXISTS (SELECT 1 FROM series WHERE slug = NEW.slug) THEN
    RAISE EXCEPTION 'a former slug cannot be the slug of a row' USING ERRCODE = 'check_violation', TABLE = 'former_slugs', CONSTRAINT = 'former_slugs_are_in_use_no_more';
END IF;
RETURN NULL;
END $$;

CREATE FUNCTION public.organizations_merged_are_not_distinct() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('organizations_merged_in_one_step'));
IF EXISTS (SELECT 1 FROM distinctions JOIN organizations AS one ON one.id = organization_id JOIN organizations AS other ON other.id = other_organization_id WHERE one.canonical_id = other.canonical_id AND one.canonical_id = NEW.merged_into_id) THEN
    RAISE EXCEPTION 'two that were found not to be one cannot be merged' USING ERRCODE = 'check_violation', TABLE = 'organizations', CONSTRAINT = 'organizations_merged_are_not_distinct';
END IF;
RETURN NULL;
END $$;

CREATE FUNCTION public.organizations_merged_in_one_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('organizations_merged_in_one_step'));
IF EXISTS (SELECT 1 FROM organizations WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM organizations WHERE merged_into_id = NEW.id) THEN
    RAISE EXCEPTION 'what is merged into another cannot have others merged into it' USING ERRCODE = 'check_violation', TABLE = 'organizations', CONSTRAINT = 'organizations_merged_in_one_step';
END IF;
RETURN NULL;
END $$;

CREATE FUNCTION public.organizations_not_their_own_ancestor() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.organizations_remember_former_slugs() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
DELETE FROM former_slugs WHERE organization_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, organization_id) VALUES (OLD.slug, NEW.id);
RETURN NULL;
END $$;

CREATE FUNCTION public.organizations_slug_is_no_former_one() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock_shared(hashtext('former_slugs'));
IF EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND organization_id <> NEW.id) THEN
    RAISE EXCEPTION 'a former slug of one row cannot be the slug of another' USING ERRCODE = 'check_violation', TABLE = 'organizations', CONSTRAINT = 'organizations_slug_is_no_former_one';
END IF;
RETURN NULL;
END $$;

CREATE FUNCTION public.search_affiliations_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_appearances_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_events_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_organization_names_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_organizations_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_other_titles_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_participations_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_passages_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_words(written text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    BEGIN ATOMIC
 SELECT btrim(regexp_replace(regexp_replace(NORMALIZE(translate(replace(replace(replace(replace(replace(replace(replace(replace(
         CASE
             WHEN (lower(written) ~ '[ΆΈΉΊΌΎΏΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѶѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӃӅӇӉӋӍӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲӴӶӸӺӼӾԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖŁØĐÐĦŦŊ]'::text) THEN translate(lower(regexp_replace(NORMALIZE(written, NFD), '[\u00AD\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1-\u05C2\u05C4-\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u200C-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]'::text, ''::text, 'g'::text)), 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӃӅӇӉӋӍӔӘӠӨӶӺӼӾԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖŁØĐÐĦŦŊ'::text, 'αβγδεζηθικλμνξοπρστυφχψωђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяѡѣѥѧѩѫѭѯѱѳѵѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏӄӆӈӊӌӎӕәӡөӷӻӽӿաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆłøđðħŧŋ'::text)
             ELSE lower(regexp_replace(NORMALIZE(written, NFD), '[\u00AD\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1-\u05C2\u05C4-\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u200C-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]'::text, ''::text, 'g'::text))
         END, 'ß'::text, 'ss'::text), 'ẞ'::text, 'ss'::text), 'æ'::text, 'ae'::text), 'Æ'::text, 'ae'::text), 'œ'::text, 'oe'::text), 'Œ'::text, 'oe'::text), 'þ'::text, 'th'::text), 'Þ'::text, 'th'::text), 'ςłøđðıħŧٱىیکة'::text, 'σloddihtاييكه'::text), NFC), '([\u0E01-\u0EFF\u1000-\u109F\u1780-\u17D3\u2E80-\u2FDF\u3005-\u3007\u3041-\u309F\u30A1-\u30FA\u30FC-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF])'::text, ' \1 '::text, 'g'::text), '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00AC\u00AE-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF\u00D7\u00F7\u02C2-\u02C5\u02D2-\u02DF\u037E\u0387\u055A-\u055F\u0589-\u058F\u05BE\u05C0\u05C3\u05C6\u05F3-\u05F4\u0600-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u0964-\u0965\u0E3F\u0E4F\u0E5A-\u0E5B\u1680\u17D4-\u17D6\u2000-\u200B\u2010-\u2029\u202F-\u205F\u207A-\u207E\u208A-\u208E\u20A0-\u20CF\u2190-\u245F\u2500-\u2775\u2794-\u2BFF\u2E00-\u2E7F\u2FF0-\u3004\u3008-\u3020\u3030\u303D-\u3040\u30A0\u30FB\uFE10-\uFE1F\uFE30-\uFE6F\uFF00-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFE0-\uFFFF\U0001F000-\U0001FAFF]+'::text, ' '::text, 'g'::text)) AS btrim;
END;

CREATE FUNCTION public.search_query(asked text, weight text DEFAULT ''::text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    BEGIN ATOMIC
 SELECT (COALESCE(string_agg(phrases.phrase, ' & '::text ORDER BY phrases.place), ''::text))::tsquery AS "coalesce"
    FROM ( SELECT parsed.place,
             ( SELECT string_agg((((format('''%s'''::text, "left"(counted.word, 200)) ||
                         CASE
                             WHEN ((parsed.beginning AND (counted.number = counted.words)) OR (search_query.weight <> ''::text)) THEN ':'::text
                             ELSE ''::text
                         END) ||
                         CASE
                             WHEN (parsed.beginning AND (counted.number = counted.words)) THEN '*'::text
                             ELSE ''::text
                         END) || search_query.weight), ' <-> '::text ORDER BY counted.number) AS string_agg
                    FROM ( SELECT cut.word,
                             cut.number,
                             count(*) OVER () AS words
                            FROM regexp_split_to_table(public.search_words(parsed.term), ' +'::text) WITH ORDINALITY cut(word, number)
                           WHERE (cut.word <> ''::text)) counted) AS phrase
            FROM ( SELECT terms.place,
                     COALESCE(terms.found[1], terms.found[3]) AS term,
                     (COALESCE((terms.found[2] = '*'::text), false) OR COALESCE((terms.found[3] ~~ '%*'::text), false)) AS beginning
                    FROM regexp_matches(search_query.asked, '"([^"]*)"\s*(\*?)|([^\s"]+)'::text, 'g'::text) WITH ORDINALITY terms(found, place)) parsed) phrases;
END;

CREATE FUNCTION public.search_remarks_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_sessions_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_speaker_names_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_speakers_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_statements_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_topics_follow() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
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
END $$;

CREATE FUNCTION public.search_vector(names text, body text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT (COALESCE(string_agg((((''''::text || sized.word) || ''':'::text) || sized.places), ' '::text), ''::text))::tsvector AS "coalesce"
    FROM ( SELECT placed.word,
             string_agg((LEAST(placed.place, (16383)::bigint) || placed.weight), ','::text) AS places,
             sum(((octet_length(placed.word) + 4) + (2 * LEAST((count(*))::integer, 256)))) OVER (ORDER BY (min(placed.place)), placed.word) AS size
            FROM ( SELECT "left"(named.word, 200) AS word,
                     named.place,
                     'A'::text AS weight
                    FROM unnest(string_to_array(public.search_words(search_vector.names), ' '::text)) WITH ORDINALITY named(word, place)
                 UNION ALL
                  SELECT "left"(said.word, 200) AS word,
                     ((said.place + 1) + counted.before) AS place,
                     'B'::text AS weight
                    FROM ( SELECT COALESCE(cardinality(string_to_array(public.search_words(search_vector.names), ' '::text)), 0) AS before
                          OFFSET 0) counted,
                     unnest(string_to_array(public.search_words(search_vector.body), ' '::text)) WITH ORDINALITY said(word, place)) placed
           WHERE (placed.word <> ''::text)
           GROUP BY placed.word) sized
   WHERE (sized.size < 1000000);
END;

CREATE FUNCTION public.series_remember_former_slugs() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
DELETE FROM former_slugs WHERE series_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, series_id) VALUES (OLD.slug, NEW.id);
RETURN NULL;
END $$;

CREATE FUNCTION public.series_slug_is_no_former_one() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock_shared(hashtext('former_slugs'));
IF EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND series_id <> NEW.id) THEN
    RAISE EXCEPTION 'a former slug of one row cannot be the slug of another' USING ERRCODE = 'check_violation', TABLE = 'series', CONSTRAINT = 'series_slug_is_no_former_one';
END IF;
RETURN NULL;
END $$;

CREATE FUNCTION public.sort_keys_outdate() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
    NEW.sort_key := NULL;
    RETURN NEW;
END $$;

CREATE FUNCTION public.sources_remember_former_slugs() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
DELETE FROM former_slugs WHERE source_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, source_id) VALUES (OLD.slug, NEW.id);
RETURN NULL;
END $$;

CREATE FUNCTION public.sources_slug_is_no_former_one() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock_shared(hashtext('former_slugs'));
IF EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND source_id <> NEW.id) THEN
    RAISE EXCEPTION 'a former slug of one row cannot be the slug of another' USING ERRCODE = 'check_violation', TABLE = 'sources', CONSTRAINT = 'sources_slug_is_no_former_one';
END IF;
RETURN NULL;
END $$;

CREATE FUNCTION public.speakers_merged_are_not_distinct() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('speakers_merged_in_one_step'));
IF EXISTS (SELECT 1 FROM distinctions JOIN speakers AS one ON one.id = speaker_id JOIN speakers AS other ON other.id = other_speaker_id WHERE one.canonical_id = other.canonical_id AND one.canonical_id = NEW.merged_into_id) THEN
    RAISE EXCEPTION 'two that were found not to be one cannot be merged' USING ERRCODE = 'check_violation', TABLE = 'speakers', CONSTRAINT = 'speakers_merged_are_not_distinct';
END IF;
RETURN NULL;
END $$;

CREATE FUNCTION public.speakers_merged_in_one_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('speakers_merged_in_one_step'));
IF EXISTS (SELECT 1 FROM speakers WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM speakers WHERE merged_into_id = NEW.id) THEN
    RAISE EXCEPTION 'what is merged into another cannot have others merged into it' USING ERRCODE = 'check_violation', TABLE = 'speakers', CONSTRAINT = 'speakers_merged_in_one_step';
END IF;
RETURN NULL;
END $$;

CREATE FUNCTION public.speakers_remember_former_slugs() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
DELETE FROM former_slugs WHERE speaker_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, speaker_id) VALUES (OLD.slug, NEW.id);
RETURN NULL;
END $$;

CREATE FUNCTION public.speakers_slug_is_no_former_one() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock_shared(hashtext('former_slugs'));
IF EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND speaker_id <> NEW.id) THEN
    RAISE EXCEPTION 'a former slug of one row cannot be the slug of another' USING ERRCODE = 'check_violation', TABLE = 'speakers', CONSTRAINT = 'speakers_slug_is_no_former_one';
END IF;
RETURN NULL;
END $$;

CREATE FUNCTION public.topics_remember_former_slugs() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
DELETE FROM former_slugs WHERE topic_id = NEW.id AND slug = NEW.slug;
INSERT INTO former_slugs (slug, topic_id) VALUES (OLD.slug, NEW.id);
RETURN NULL;
END $$;

CREATE FUNCTION public.topics_slug_is_no_former_one() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock_shared(hashtext('former_slugs'));
IF EXISTS (SELECT 1 FROM former_slugs WHERE slug = NEW.slug AND topic_id <> NEW.id) THEN
    RAISE EXCEPTION 'a former slug of one row cannot be the slug of another' USING ERRCODE = 'check_violation', TABLE = 'topics', CONSTRAINT = 'topics_slug_is_no_former_one';
END IF;
RETURN NULL;
END $$;

CREATE TABLE public.affiliations (
    id bigint NOT NULL,
    speaker_id bigint NOT NULL,
    organization_id bigint,
    title text,
    started text,
    ended text,
    kind text,
    rank text,
    CONSTRAINT ck_affiliations_ended_is_a_partial_date CHECK (((ended = '..'::text) OR
CASE
    WHEN ((ended ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (ended !~ '^0000'::text)) THEN ((length(ended) < 10) OR (((substr(ended, 9, 2))::integer >= 1) AND (((substr(ended, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(ended, 1, 4))::integer, (substr(ended, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (ended IS NULL)
END)),
    CONSTRAINT ck_affiliations_ended_not_before_started CHECK (((ended = '..'::text) OR (substr(ended, 1, length(started)) >= substr(started, 1, length(ended))))),
    CONSTRAINT ck_affiliations_kind_is_lower_case_words CHECK (((kind = lower((kind COLLATE "C"))) AND (kind <> ''::text) AND (kind = btrim(kind, '   　'::text)) AND (kind !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_affiliations_names_a_title_or_an_organization CHECK (((title IS NOT NULL) OR (organization_id IS NOT NULL))),
    CONSTRAINT ck_affiliations_rank_is_known CHECK ((rank = ANY (ARRAY['acting'::text, 'deputy'::text, 'acting-deputy'::text]))),
    CONSTRAINT ck_affiliations_started_is_a_partial_date CHECK (
CASE
    WHEN ((started ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (started !~ '^0000'::text)) THEN ((length(started) < 10) OR (((substr(started, 9, 2))::integer >= 1) AND (((substr(started, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(started, 1, 4))::integer, (substr(started, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (started IS NULL)
END),
    CONSTRAINT ck_affiliations_title_is_a_trimmed_line CHECK (((title <> ''::text) AND (title = btrim(title, '   　'::text)) AND (title !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.affiliations IS 'Posts: a speaker holds or held a title in an organization.';

COMMENT ON COLUMN public.affiliations.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.affiliations.speaker_id IS 'The person.';

COMMENT ON COLUMN public.affiliations.organization_id IS 'The organization in which the title is held; NULL = in none, such as an independent expert.';

COMMENT ON COLUMN public.affiliations.title IS 'The title without the organization''s name, such as Secretary General; NULL = not known.';

COMMENT ON COLUMN public.affiliations.started IS 'Held from: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown, not ''always''.';

COMMENT ON COLUMN public.affiliations.ended IS 'Held until: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be still held; NULL = unknown, not ''now''.';

COMMENT ON COLUMN public.affiliations.kind IS 'Class of the post, in lower-case words: head of state, minister, party leader; NULL = not said.';

COMMENT ON COLUMN public.affiliations.rank IS 'Whether it is held for another or below one: acting, deputy or acting-deputy; NULL = neither, or not said.';

CREATE SEQUENCE public.affiliations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.affiliations_id_seq OWNED BY public.affiliations.id;

CREATE TABLE public.appearances (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    session_id bigint,
    statement_id bigint,
    speaker_id bigint,
    organization_id bigint,
    role text NOT NULL,
    "position" integer NOT NULL,
    billed_name text,
    billed_title text,
    delivery text,
    presence text,
    replaced_by_id bigint,
    billed_honorific text,
    billed_organization text,
    CONSTRAINT ck_appearances_authors_and_readers_have_a_statement CHECK (((role <> ALL (ARRAY['author'::text, 'co-author'::text, 'reader'::text])) OR (statement_id IS NOT NULL))),
    CONSTRAINT ck_appearances_billed_honorific_is_a_trimmed_line CHECK (((billed_honorific <> ''::text) AND (billed_honorific = btrim(billed_honorific, '   　'::text)) AND (billed_honorific !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_appearances_billed_name_is_a_trimmed_line CHECK (((billed_name <> ''::text) AND (billed_name = btrim(billed_name, '   　'::text)) AND (billed_name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_appearances_billed_organization_is_a_trimmed_line CHECK (((billed_organization <> ''::text) AND (billed_organization = btrim(billed_organization, '   　'::text)) AND (billed_organization !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_appearances_billed_title_is_a_trimmed_line CHECK (((billed_title <> ''::text) AND (billed_title = btrim(billed_title, '   　'::text)) AND (billed_title !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_appearances_delivery_is_known CHECK ((delivery = ANY (ARRAY['in-person'::text, 'read-out'::text, 'video'::text, 'written'::text, 'remote'::text]))),
    CONSTRAINT ck_appearances_in_a_session_or_a_statement CHECK (((session_id IS NULL) OR (statement_id IS NULL))),
    CONSTRAINT ck_appearances_names_someone CHECK (((speaker_id IS NOT NULL) OR (organization_id IS NOT NULL) OR (billed_name IS NOT NULL))),
    CONSTRAINT ck_appearances_position_is_a_whole_number_from_1 CHECK ((("position" >= 1) AND ("position" <= 2147483647))),
    CONSTRAINT ck_appearances_presence_is_known CHECK ((presence = ANY (ARRAY['present'::text, 'absent'::text, 'replaced'::text]))),
    CONSTRAINT ck_appearances_replaced_by_another CHECK ((replaced_by_id <> speaker_id)),
    CONSTRAINT ck_appearances_replaced_by_is_of_one_replaced CHECK (((replaced_by_id IS NULL) OR (COALESCE(presence, ''::text) = 'replaced'::text))),
    CONSTRAINT ck_appearances_role_is_known CHECK ((role = ANY (ARRAY['speaker'::text, 'author'::text, 'reader'::text, 'chair'::text, 'moderator'::text, 'panellist'::text, 'rapporteur'::text, 'interpreter'::text, 'attendee'::text, 'presenter'::text, 'co-author'::text, 'discussant'::text, 'president'::text, 'head-of-delegation'::text, 'delegate'::text, 'guest'::text, 'signatory'::text])))
);

COMMENT ON TABLE public.appearances IS 'Who took part in which role: in a statement, in a session, or at the event only.';

COMMENT ON COLUMN public.appearances.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.appearances.event_id IS 'The event.';

COMMENT ON COLUMN public.appearances.session_id IS 'The session as a whole in which someone took part, such as its chair; NULL = see statement_id.';

COMMENT ON COLUMN public.appearances.statement_id IS 'The statement in which someone took part; NULL here and in session_id = at the event, no more is said.';

COMMENT ON COLUMN public.appearances.speaker_id IS 'The person; NULL = nobody named, or a team or placeholder that only billed_name tells.';

COMMENT ON COLUMN public.appearances.organization_id IS 'The body that speaks through nobody named, or for which an address is delivered; NULL = none.';

COMMENT ON COLUMN public.appearances.role IS 'What the person or delegation does: speaker, author, reader, chair, moderator, panellist, rapporteur, interpreter, attendee, presenter, co-author, discussant, president, head-of-delegation, delegate, guest or signatory.';

COMMENT ON COLUMN public.appearances."position" IS 'Place among its siblings, counted from 1.';

COMMENT ON COLUMN public.appearances.billed_name IS 'Name as the programme prints it; it stays when the speaker''s record is edited.';

COMMENT ON COLUMN public.appearances.billed_title IS 'Title or titles as the programme prints them; they stay when affiliations are edited.';

COMMENT ON COLUMN public.appearances.delivery IS 'How this one''s part reached the audience: in-person, read-out, video, written or remote; NULL = as the statement''s, or not said.';

COMMENT ON COLUMN public.appearances.presence IS 'Whether the person or delegation took part: present, absent or replaced; NULL = the sources do not say.';

COMMENT ON COLUMN public.appearances.replaced_by_id IS 'The person who took part in their place; NULL = nobody, or not known.';

COMMENT ON COLUMN public.appearances.billed_honorific IS 'Form of address as printed here, such as H.E. or Mr.; NULL = none printed.';

COMMENT ON COLUMN public.appearances.billed_organization IS 'Name of the body as printed here; it stays when the organization is renamed; NULL = none printed.';

CREATE TABLE public.events (
    id bigint NOT NULL,
    slug text NOT NULL,
    title text NOT NULL,
    kind text,
    level text,
    starts_on text,
    ends_on text,
    timezone text,
    venue text,
    city text,
    country_code text,
    participant_count integer,
    participant_qualifier text,
    country_count integer,
    country_qualifier text,
    summary text,
    series_id bigint,
    edition text,
    status text,
    attendance text,
    previous_starts_on text,
    previous_ends_on text,
    acronym text,
    language text,
    interpretation text,
    url text,
    license text,
    CONSTRAINT ck_events_acronym_is_a_trimmed_line CHECK (((acronym <> ''::text) AND (acronym = btrim(acronym, '   　'::text)) AND (acronym !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_attendance_is_known CHECK ((attendance = ANY (ARRAY['in-person'::text, 'online'::text, 'hybrid'::text]))),
    CONSTRAINT ck_events_city_is_a_trimmed_line CHECK (((city <> ''::text) AND (city = btrim(city, '   　'::text)) AND (city !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_country_count_is_a_whole_number_from_0 CHECK (((country_count >= 0) AND (country_count <= 2147483647))),
    CONSTRAINT ck_events_country_qualifier_has_its_count CHECK (((country_qualifier IS NULL) OR (country_count IS NOT NULL))),
    CONSTRAINT ck_events_country_qualifier_is_known CHECK ((country_qualifier = ANY (ARRAY['exactly'::text, 'about'::text, 'more-than'::text, 'at-least'::text, 'fewer-than'::text, 'at-most'::text]))),
    CONSTRAINT ck_events_edition_has_its_series CHECK (((edition IS NULL) OR (series_id IS NOT NULL))),
    CONSTRAINT ck_events_edition_is_a_trimmed_line CHECK (((edition <> ''::text) AND (edition = btrim(edition, '   　'::text)) AND (edition !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_ends_on_is_a_partial_date CHECK (
CASE
    WHEN ((ends_on ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (ends_on !~ '^0000'::text)) THEN ((length(ends_on) < 10) OR (((substr(ends_on, 9, 2))::integer >= 1) AND (((substr(ends_on, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(ends_on, 1, 4))::integer, (substr(ends_on, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (ends_on IS NULL)
END),
    CONSTRAINT ck_events_ends_on_not_before_starts_on CHECK (((ends_on = '..'::text) OR (substr(ends_on, 1, length(starts_on)) >= substr(starts_on, 1, length(ends_on))))),
    CONSTRAINT ck_events_interpretation_are_language_tags CHECK ((interpretation ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*(, [a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*)*$'::text)),
    CONSTRAINT ck_events_kind_is_lower_case_words CHECK (((kind = lower((kind COLLATE "C"))) AND (kind <> ''::text) AND (kind = btrim(kind, '   　'::text)) AND (kind !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_language_are_language_tags CHECK ((language ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*(, [a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*)*$'::text)),
    CONSTRAINT ck_events_level_is_lower_case_words CHECK (((level = lower((level COLLATE "C"))) AND (level <> ''::text) AND (level = btrim(level, '   　'::text)) AND (level !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_license_is_a_trimmed_line CHECK (((license <> ''::text) AND (license = btrim(license, '   　'::text)) AND (license !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_participant_count_is_a_whole_number_from_0 CHECK (((participant_count >= 0) AND (participant_count <= 2147483647))),
    CONSTRAINT ck_events_participant_qualifier_has_its_count CHECK (((participant_qualifier IS NULL) OR (participant_count IS NOT NULL))),
    CONSTRAINT ck_events_participant_qualifier_is_known CHECK ((participant_qualifier = ANY (ARRAY['exactly'::text, 'about'::text, 'more-than'::text, 'at-least'::text, 'fewer-than'::text, 'at-most'::text]))),
    CONSTRAINT ck_events_previous_ends_on_is_a_partial_date CHECK (
CASE
    WHEN ((previous_ends_on ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (previous_ends_on !~ '^0000'::text)) THEN ((length(previous_ends_on) < 10) OR (((substr(previous_ends_on, 9, 2))::integer >= 1) AND (((substr(previous_ends_on, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(previous_ends_on, 1, 4))::integer, (substr(previous_ends_on, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (previous_ends_on IS NULL)
END),
    CONSTRAINT ck_events_previous_ends_on_not_before_previous_starts_on CHECK (((previous_ends_on = '..'::text) OR (substr(previous_ends_on, 1, length(previous_starts_on)) >= substr(previous_starts_on, 1, length(previous_ends_on))))),
    CONSTRAINT ck_events_previous_starts_on_is_a_partial_date CHECK (
CASE
    WHEN ((previous_starts_on ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (previous_starts_on !~ '^0000'::text)) THEN ((length(previous_starts_on) < 10) OR (((substr(previous_starts_on, 9, 2))::integer >= 1) AND (((substr(previous_starts_on, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(previous_starts_on, 1, 4))::integer, (substr(previous_starts_on, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (previous_starts_on IS NULL)
END),
    CONSTRAINT ck_events_slug_is_a_slug CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_events_starts_on_is_a_partial_date CHECK (
CASE
    WHEN ((starts_on ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (starts_on !~ '^0000'::text)) THEN ((length(starts_on) < 10) OR (((substr(starts_on, 9, 2))::integer >= 1) AND (((substr(starts_on, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(starts_on, 1, 4))::integer, (substr(starts_on, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (starts_on IS NULL)
END),
    CONSTRAINT ck_events_status_is_known CHECK ((status = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text, 'postponed'::text, 'rescheduled'::text]))),
    CONSTRAINT ck_events_summary_is_trimmed_text CHECK (((summary <> ''::text) AND (summary = btrim(summary, '	
   　'::text)))),
    CONSTRAINT ck_events_timezone_is_a_zone_name CHECK (((timezone = 'UTC'::text) OR ((timezone ~ '^[A-Z].*/[A-Z]'::text) AND (timezone !~ '[^A-Za-z0-9_+/-]'::text)))),
    CONSTRAINT ck_events_title_is_a_trimmed_line CHECK (((title <> ''::text) AND (title = btrim(title, '   　'::text)) AND (title !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_url_is_a_trimmed_line CHECK (((url <> ''::text) AND (url = btrim(url, '   　'::text)) AND (url !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_venue_is_a_trimmed_line CHECK (((venue <> ''::text) AND (venue = btrim(venue, '   　'::text)) AND (venue !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.events IS 'Conferences: each one gathering with a title, a place and days.';

COMMENT ON COLUMN public.events.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.events.slug IS 'Stable public name, such as minsk-2018.';

COMMENT ON COLUMN public.events.title IS 'Title as printed, without quotation marks; not unique.';

COMMENT ON COLUMN public.events.kind IS 'What it is, in lower-case words: conference, workshop; NULL = the sources do not say.';

COMMENT ON COLUMN public.events.level IS 'At which level it was held, in lower-case words: high-level, ministerial, expert; NULL = not said.';

COMMENT ON COLUMN public.events.starts_on IS 'First day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.';

COMMENT ON COLUMN public.events.ends_on IS 'Last day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.';

COMMENT ON COLUMN public.events.timezone IS 'IANA zone of all local times of the event, such as Europe/Minsk; NULL = not known.';

COMMENT ON COLUMN public.events.venue IS 'Building or grounds; NULL = not known.';

COMMENT ON COLUMN public.events.city IS 'City; NULL = not known.';

COMMENT ON COLUMN public.events.country_code IS 'Country where it was held, ISO 3166-1 alpha-2; NULL = not known.';

COMMENT ON COLUMN public.events.participant_count IS 'Number of participants that the sources give; read it together with participant_qualifier.';

COMMENT ON COLUMN public.events.participant_qualifier IS 'How the number relates to the true one: exactly, about, more-than, at-least, fewer-than or at-most; NULL = not said.';

COMMENT ON COLUMN public.events.country_count IS 'Number of countries that the participants came from; read it together with country_qualifier.';

COMMENT ON COLUMN public.events.country_qualifier IS 'How the number relates to the true one: exactly, about, more-than, at-least, fewer-than or at-most; NULL = not said.';

COMMENT ON COLUMN public.events.summary IS 'What the event was, in the registrar''s words.';

COMMENT ON COLUMN public.events.series_id IS 'The series that it is one of; NULL = it stands alone, or the sources do not say.';

COMMENT ON COLUMN public.events.edition IS 'Which one of its series, as printed: ''XII'', ''36C3'', ''twelfth''; NULL = none printed.';

COMMENT ON COLUMN public.events.status IS 'What became of it: planned, held, cancelled, postponed or rescheduled; NULL = the sources do not say.';

COMMENT ON COLUMN public.events.attendance IS 'How those who take part meet: in-person, online or hybrid; NULL = the sources do not say.';

COMMENT ON COLUMN public.events.previous_starts_on IS 'First day as it was planned before it was put off: YYYY, YYYY-MM or YYYY-MM-DD; NULL = none known.';

COMMENT ON COLUMN public.events.previous_ends_on IS 'Last day as it was planned before it was put off: YYYY, YYYY-MM or YYYY-MM-DD; NULL = none known.';

COMMENT ON COLUMN public.events.acronym IS 'Acronym as printed, such as COP21; NULL = none printed.';

COMMENT ON COLUMN public.events.language IS 'BCP 47 tags of its working languages, separated by '', ''; NULL = not known.';

COMMENT ON COLUMN public.events.interpretation IS 'BCP 47 tags of the languages into which it was interpreted, separated by '', ''; NULL = not said.';

COMMENT ON COLUMN public.events.url IS 'Address of its own page; NULL = not known.';

COMMENT ON COLUMN public.events.license IS 'Licence of what it published, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.';

CREATE TABLE public.organizations (
    id bigint NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    acronym text,
    kind text,
    parent_id bigint,
    country_code text,
    merged_into_id bigint,
    canonical_id bigint GENERATED ALWAYS AS (COALESCE(merged_into_id, id)) STORED NOT NULL,
    CONSTRAINT ck_organizations_acronym_is_a_trimmed_line CHECK (((acronym <> ''::text) AND (acronym = btrim(acronym, '   　'::text)) AND (acronym !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_organizations_kind_is_lower_case_words CHECK (((kind = lower((kind COLLATE "C"))) AND (kind <> ''::text) AND (kind = btrim(kind, '   　'::text)) AND (kind !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_organizations_merged_into_another CHECK ((merged_into_id <> id)),
    CONSTRAINT ck_organizations_name_is_a_trimmed_line CHECK (((name <> ''::text) AND (name = btrim(name, '   　'::text)) AND (name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_organizations_parent_is_another_organization CHECK ((parent_id <> id)),
    CONSTRAINT ck_organizations_slug_is_a_slug CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

COMMENT ON TABLE public.organizations IS 'Bodies: international organizations, ministries, committees, companies, states.';

COMMENT ON COLUMN public.organizations.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.organizations.slug IS 'Stable public name, such as osce-secretariat.';

COMMENT ON COLUMN public.organizations.name IS 'Name as the sources print it; not unique, bodies share names.';

COMMENT ON COLUMN public.organizations.acronym IS 'Acronym, such as OSCE; NULL = none known.';

COMMENT ON COLUMN public.organizations.kind IS 'What it is, in lower-case words: ministry, committee, state; NULL = the sources do not say.';

COMMENT ON COLUMN public.organizations.parent_id IS 'The organization that this one is part of; NULL = none known. Never itself or one of its own parts.';

COMMENT ON COLUMN public.organizations.country_code IS 'Country that it belongs to; NULL = international or unknown.';

COMMENT ON COLUMN public.organizations.merged_into_id IS 'The organization that this one was found to be, itself not merged; NULL = it stands for itself.';

COMMENT ON COLUMN public.organizations.canonical_id IS 'The organization that this one was merged into, or else itself; generated by the database.';

CREATE TABLE public.sessions (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    "position" integer NOT NULL,
    kind text,
    number text,
    title text,
    summary text,
    track text,
    room text,
    starts_at timestamp without time zone,
    ends_at timestamp without time zone,
    changes integer DEFAULT 0 NOT NULL,
    changed_at timestamp without time zone,
    starts_at_offset text,
    ends_at_offset text,
    day text,
    start_time text,
    end_time text,
    status text,
    attendance text,
    previous_starts_at timestamp without time zone,
    previous_ends_at timestamp without time zone,
    interpretation text,
    url text,
    license text,
    language text,
    CONSTRAINT ck_sessions_attendance_is_known CHECK ((attendance = ANY (ARRAY['in-person'::text, 'online'::text, 'hybrid'::text]))),
    CONSTRAINT ck_sessions_changed_at_is_a_date_and_time CHECK (((changed_at = date_trunc('second'::text, changed_at)) AND ((changed_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (changed_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_sessions_changes_is_a_whole_number_from_0 CHECK (((changes >= 0) AND (changes <= 2147483647))),
    CONSTRAINT ck_sessions_day_is_a_partial_date CHECK (
CASE
    WHEN ((day ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (day !~ '^0000'::text)) THEN ((length(day) < 10) OR (((substr(day, 9, 2))::integer >= 1) AND (((substr(day, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(day, 1, 4))::integer, (substr(day, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (day IS NULL)
END),
    CONSTRAINT ck_sessions_end_time_is_a_time CHECK ((end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
    CONSTRAINT ck_sessions_ends_at_is_a_date_and_time CHECK (((ends_at = date_trunc('second'::text, ends_at)) AND ((ends_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (ends_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_sessions_ends_at_not_before_starts_at CHECK (((ends_at >= starts_at) OR COALESCE((starts_at_offset <> ends_at_offset), false))),
    CONSTRAINT ck_sessions_ends_at_offset_is_an_offset_from_utc CHECK (((ends_at_offset ~ '^[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)$'::text) AND (ends_at_offset <> '-00:00'::text))),
    CONSTRAINT ck_sessions_ends_at_offset_is_of_a_time CHECK (((ends_at_offset IS NULL) OR (ends_at IS NOT NULL))),
    CONSTRAINT ck_sessions_interpretation_are_language_tags CHECK ((interpretation ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*(, [a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*)*$'::text)),
    CONSTRAINT ck_sessions_kind_is_lower_case_words CHECK (((kind = lower((kind COLLATE "C"))) AND (kind <> ''::text) AND (kind = btrim(kind, '   　'::text)) AND (kind !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sessions_language_are_language_tags CHECK ((language ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*(, [a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*)*$'::text)),
    CONSTRAINT ck_sessions_license_is_a_trimmed_line CHECK (((license <> ''::text) AND (license = btrim(license, '   　'::text)) AND (license !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sessions_number_is_a_trimmed_line CHECK (((number <> ''::text) AND (number = btrim(number, '   　'::text)) AND (number !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sessions_position_is_a_whole_number_from_1 CHECK ((("position" >= 1) AND ("position" <= 2147483647))),
    CONSTRAINT ck_sessions_previous_ends_at_is_a_date_and_time CHECK (((previous_ends_at = date_trunc('second'::text, previous_ends_at)) AND ((previous_ends_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (previous_ends_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_sessions_previous_ends_at_not_before_previous_starts_at CHECK ((previous_ends_at >= previous_starts_at)),
    CONSTRAINT ck_sessions_previous_starts_at_is_a_date_and_time CHECK (((previous_starts_at = date_trunc('second'::text, previous_starts_at)) AND ((previous_starts_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (previous_starts_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_sessions_room_is_a_trimmed_line CHECK (((room <> ''::text) AND (room = btrim(room, '   　'::text)) AND (room !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sessions_start_time_is_a_time CHECK ((start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
    CONSTRAINT ck_sessions_starts_at_is_a_date_and_time CHECK (((starts_at = date_trunc('second'::text, starts_at)) AND ((starts_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (starts_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_sessions_starts_at_offset_is_an_offset_from_utc CHECK (((starts_at_offset ~ '^[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)$'::text) AND (starts_at_offset <> '-00:00'::text))),
    CONSTRAINT ck_sessions_starts_at_offset_is_of_a_time CHECK (((starts_at_offset IS NULL) OR (starts_at IS NOT NULL))),
    CONSTRAINT ck_sessions_status_is_known CHECK ((status = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text, 'postponed'::text, 'rescheduled'::text]))),
    CONSTRAINT ck_sessions_summary_is_trimmed_text CHECK (((summary <> ''::text) AND (summary = btrim(summary, '	
   　'::text)))),
    CONSTRAINT ck_sessions_time_is_said_once CHECK ((((starts_at IS NULL) AND (ends_at IS NULL)) OR ((day IS NULL) AND (start_time IS NULL) AND (end_time IS NULL)))),
    CONSTRAINT ck_sessions_time_of_a_known_day_is_starts_at CHECK (((COALESCE(length(day), 0) < 10) OR ((start_time IS NULL) AND (end_time IS NULL)))),
    CONSTRAINT ck_sessions_title_is_a_trimmed_line CHECK (((title <> ''::text) AND (title = btrim(title, '   　'::text)) AND (title !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sessions_track_is_a_trimmed_line CHECK (((track <> ''::text) AND (track = btrim(track, '   　'::text)) AND (track !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sessions_url_is_a_trimmed_line CHECK (((url <> ''::text) AND (url = btrim(url, '   　'::text)) AND (url !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.sessions IS 'Sessions of events: the parts into which the agenda is divided.';

COMMENT ON COLUMN public.sessions.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.sessions.event_id IS 'The event that it is a session of.';

COMMENT ON COLUMN public.sessions."position" IS 'Place among its siblings, counted from 1.';

COMMENT ON COLUMN public.sessions.kind IS 'What it is, in lower-case words: opening, session, plenary, closing; NULL = the sources do not say.';

COMMENT ON COLUMN public.sessions.number IS 'Label as printed, which need not be a number: ''first'', ''II'', ''3b''; NULL = it has none.';

COMMENT ON COLUMN public.sessions.title IS 'Title as printed, without quotation marks; NULL = it has none.';

COMMENT ON COLUMN public.sessions.summary IS 'What the session was about, in the registrar''s words.';

COMMENT ON COLUMN public.sessions.track IS 'Track of the programme; NULL = none printed.';

COMMENT ON COLUMN public.sessions.room IS 'Room or hall; NULL = not known.';

COMMENT ON COLUMN public.sessions.starts_at IS 'Start on the clock of the place, YYYY-MM-DD HH:MM:SS, in the event''s timezone; NULL = not known.';

COMMENT ON COLUMN public.sessions.ends_at IS 'End on the clock of the place, YYYY-MM-DD HH:MM:SS, perhaps after midnight; NULL = not known.';

COMMENT ON COLUMN public.sessions.changes IS 'How often a load changed it after the first, with who appears: SEQUENCE in calendars.';

COMMENT ON COLUMN public.sessions.changed_at IS 'When a load changed it last, in UTC; NULL = not since the first load, or not known.';

COMMENT ON COLUMN public.sessions.starts_at_offset IS 'Offset of that clock from UTC at the start, such as +02:00, where the clock shows the hour twice or the event''s timezone is not known; NULL = the timezone tells it, or nobody does.';

COMMENT ON COLUMN public.sessions.ends_at_offset IS 'Offset of that clock from UTC at the end, as starts_at_offset at the start.';

COMMENT ON COLUMN public.sessions.day IS 'Day without a time, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = see starts_at.';

COMMENT ON COLUMN public.sessions.start_time IS 'Start on the clock of the place, HH:MM, on a day that is not known; NULL = see starts_at.';

COMMENT ON COLUMN public.sessions.end_time IS 'End on the clock of the place, HH:MM, on a day that is not known; NULL = see ends_at.';

COMMENT ON COLUMN public.sessions.status IS 'What became of it: planned, held, cancelled, postponed or rescheduled; NULL = not said; what is in a cancelled whole is cancelled.';

COMMENT ON COLUMN public.sessions.attendance IS 'How those who take part meet: in-person, online or hybrid; NULL = not said, perhaps as the event does.';

COMMENT ON COLUMN public.sessions.previous_starts_at IS 'Start as it was printed before it was put off, as starts_at; NULL = none known.';

COMMENT ON COLUMN public.sessions.previous_ends_at IS 'End as it was printed before it was put off, as ends_at; NULL = none known.';

COMMENT ON COLUMN public.sessions.interpretation IS 'BCP 47 tags of the languages into which it was interpreted, separated by '', ''; NULL = not said.';

COMMENT ON COLUMN public.sessions.url IS 'Address of its own page; NULL = not known.';

COMMENT ON COLUMN public.sessions.license IS 'Licence of its recordings, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.';

COMMENT ON COLUMN public.sessions.language IS 'BCP 47 tags of its working languages, separated by '', ''; NULL = not said.';

CREATE TABLE public.speakers (
    id bigint NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    sort_name text,
    honorific text,
    merged_into_id bigint,
    gender text,
    pronouns text,
    born text,
    died text,
    sort_key text,
    canonical_id bigint GENERATED ALWAYS AS (COALESCE(merged_into_id, id)) STORED NOT NULL,
    CONSTRAINT ck_speakers_born_is_a_partial_date CHECK (
CASE
    WHEN ((born ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (born !~ '^0000'::text)) THEN ((length(born) < 10) OR (((substr(born, 9, 2))::integer >= 1) AND (((substr(born, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(born, 1, 4))::integer, (substr(born, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (born IS NULL)
END),
    CONSTRAINT ck_speakers_died_is_a_partial_date CHECK (
CASE
    WHEN ((died ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (died !~ '^0000'::text)) THEN ((length(died) < 10) OR (((substr(died, 9, 2))::integer >= 1) AND (((substr(died, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(died, 1, 4))::integer, (substr(died, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (died IS NULL)
END),
    CONSTRAINT ck_speakers_died_not_before_born CHECK (((died = '..'::text) OR (substr(died, 1, length(born)) >= substr(born, 1, length(died))))),
    CONSTRAINT ck_speakers_gender_is_lower_case_words CHECK (((gender = lower((gender COLLATE "C"))) AND (gender <> ''::text) AND (gender = btrim(gender, '   　'::text)) AND (gender !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_speakers_honorific_is_a_trimmed_line CHECK (((honorific <> ''::text) AND (honorific = btrim(honorific, '   　'::text)) AND (honorific !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_speakers_merged_into_another CHECK ((merged_into_id <> id)),
    CONSTRAINT ck_speakers_name_is_a_trimmed_line CHECK (((name <> ''::text) AND (name = btrim(name, '   　'::text)) AND (name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_speakers_pronouns_is_a_trimmed_line CHECK (((pronouns <> ''::text) AND (pronouns = btrim(pronouns, '   　'::text)) AND (pronouns !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_speakers_slug_is_a_slug CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_speakers_sort_key_is_a_sort_key CHECK ((sort_key ~ '^[0-9A-F]+$'::text)),
    CONSTRAINT ck_speakers_sort_name_is_a_trimmed_line CHECK (((sort_name <> ''::text) AND (sort_name = btrim(sort_name, '   　'::text)) AND (sort_name !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.speakers IS 'Persons on the record, whatever their role.';

COMMENT ON COLUMN public.speakers.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.speakers.slug IS 'Stable public name, such as thomas-greminger.';

COMMENT ON COLUMN public.speakers.name IS 'Full name without honorific; not unique, different people share one.';

COMMENT ON COLUMN public.speakers.sort_name IS 'Name as it is filed, such as ''Greminger, Thomas''; NULL = unknown which part is the family name.';

COMMENT ON COLUMN public.speakers.honorific IS 'Form of address before the name, such as Ambassador; NULL = the sources print none.';

COMMENT ON COLUMN public.speakers.merged_into_id IS 'The speaker that this one was found to be, not merged in turn; NULL = stands for itself.';

COMMENT ON COLUMN public.speakers.gender IS 'Gender as the person or a source gives it, in lower-case words; NULL = not said.';

COMMENT ON COLUMN public.speakers.pronouns IS 'Pronouns as printed, such as she/her; NULL = none printed.';

COMMENT ON COLUMN public.speakers.born IS 'Date of birth, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.';

COMMENT ON COLUMN public.speakers.died IS 'Date of death, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = alive, or not known.';

COMMENT ON COLUMN public.speakers.sort_key IS 'Where the sort name, or else the name, stands in the order of the Unicode collation algorithm; derived, NULL until the next load or upgrade.';

COMMENT ON COLUMN public.speakers.canonical_id IS 'The speaker that this one was merged into, or else itself; generated by the database.';

CREATE TABLE public.statements (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    session_id bigint,
    "position" integer NOT NULL,
    kind text,
    delivery text,
    title text,
    summary text,
    language text,
    track text,
    room text,
    starts_at timestamp without time zone,
    ends_at timestamp without time zone,
    changes integer DEFAULT 0 NOT NULL,
    changed_at timestamp without time zone,
    starts_at_offset text,
    ends_at_offset text,
    day text,
    start_time text,
    end_time text,
    status text,
    attendance text,
    previous_starts_at timestamp without time zone,
    previous_ends_at timestamp without time zone,
    interpretation text,
    url text,
    license text,
    text text,
    replies_to_id bigint,
    CONSTRAINT ck_statements_attendance_is_known CHECK ((attendance = ANY (ARRAY['in-person'::text, 'online'::text, 'hybrid'::text]))),
    CONSTRAINT ck_statements_changed_at_is_a_date_and_time CHECK (((changed_at = date_trunc('second'::text, changed_at)) AND ((changed_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (changed_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_statements_changes_is_a_whole_number_from_0 CHECK (((changes >= 0) AND (changes <= 2147483647))),
    CONSTRAINT ck_statements_day_is_a_partial_date CHECK (
CASE
    WHEN ((day ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (day !~ '^0000'::text)) THEN ((length(day) < 10) OR (((substr(day, 9, 2))::integer >= 1) AND (((substr(day, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(day, 1, 4))::integer, (substr(day, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (day IS NULL)
END),
    CONSTRAINT ck_statements_delivery_is_known CHECK ((delivery = ANY (ARRAY['in-person'::text, 'read-out'::text, 'video'::text, 'written'::text, 'remote'::text]))),
    CONSTRAINT ck_statements_end_time_is_a_time CHECK ((end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
    CONSTRAINT ck_statements_ends_at_is_a_date_and_time CHECK (((ends_at = date_trunc('second'::text, ends_at)) AND ((ends_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (ends_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_statements_ends_at_not_before_starts_at CHECK (((ends_at >= starts_at) OR COALESCE((starts_at_offset <> ends_at_offset), false))),
    CONSTRAINT ck_statements_ends_at_offset_is_an_offset_from_utc CHECK (((ends_at_offset ~ '^[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)$'::text) AND (ends_at_offset <> '-00:00'::text))),
    CONSTRAINT ck_statements_ends_at_offset_is_of_a_time CHECK (((ends_at_offset IS NULL) OR (ends_at IS NOT NULL))),
    CONSTRAINT ck_statements_interpretation_are_language_tags CHECK ((interpretation ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*(, [a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*)*$'::text)),
    CONSTRAINT ck_statements_kind_is_lower_case_words CHECK (((kind = lower((kind COLLATE "C"))) AND (kind <> ''::text) AND (kind = btrim(kind, '   　'::text)) AND (kind !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_statements_language_are_language_tags CHECK ((language ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*(, [a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*)*$'::text)),
    CONSTRAINT ck_statements_license_is_a_trimmed_line CHECK (((license <> ''::text) AND (license = btrim(license, '   　'::text)) AND (license !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_statements_position_is_a_whole_number_from_1 CHECK ((("position" >= 1) AND ("position" <= 2147483647))),
    CONSTRAINT ck_statements_previous_ends_at_is_a_date_and_time CHECK (((previous_ends_at = date_trunc('second'::text, previous_ends_at)) AND ((previous_ends_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (previous_ends_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_statements_previous_ends_at_not_before_previous_starts_at CHECK ((previous_ends_at >= previous_starts_at)),
    CONSTRAINT ck_statements_previous_starts_at_is_a_date_and_time CHECK (((previous_starts_at = date_trunc('second'::text, previous_starts_at)) AND ((previous_starts_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (previous_starts_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_statements_replies_to_another CHECK ((replies_to_id <> id)),
    CONSTRAINT ck_statements_room_is_a_trimmed_line CHECK (((room <> ''::text) AND (room = btrim(room, '   　'::text)) AND (room !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_statements_start_time_is_a_time CHECK ((start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
    CONSTRAINT ck_statements_starts_at_is_a_date_and_time CHECK (((starts_at = date_trunc('second'::text, starts_at)) AND ((starts_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (starts_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_statements_starts_at_offset_is_an_offset_from_utc CHECK (((starts_at_offset ~ '^[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)$'::text) AND (starts_at_offset <> '-00:00'::text))),
    CONSTRAINT ck_statements_starts_at_offset_is_of_a_time CHECK (((starts_at_offset IS NULL) OR (starts_at IS NOT NULL))),
    CONSTRAINT ck_statements_status_is_known CHECK ((status = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text, 'postponed'::text, 'rescheduled'::text]))),
    CONSTRAINT ck_statements_summary_is_trimmed_text CHECK (((summary <> ''::text) AND (summary = btrim(summary, '	
   　'::text)))),
    CONSTRAINT ck_statements_text_is_trimmed_text CHECK (((text <> ''::text) AND (text = btrim(text, '	
   　'::text)))),
    CONSTRAINT ck_statements_time_is_said_once CHECK ((((starts_at IS NULL) AND (ends_at IS NULL)) OR ((day IS NULL) AND (start_time IS NULL) AND (end_time IS NULL)))),
    CONSTRAINT ck_statements_time_of_a_known_day_is_starts_at CHECK (((COALESCE(length(day), 0) < 10) OR ((start_time IS NULL) AND (end_time IS NULL)))),
    CONSTRAINT ck_statements_title_is_a_trimmed_line CHECK (((title <> ''::text) AND (title = btrim(title, '   　'::text)) AND (title !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_statements_track_is_a_trimmed_line CHECK (((track <> ''::text) AND (track = btrim(track, '   　'::text)) AND (track !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_statements_url_is_a_trimmed_line CHECK (((url <> ''::text) AND (url = btrim(url, '   　'::text)) AND (url !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.statements IS 'Statements: each one taking of the floor, ordered through the whole event.';

COMMENT ON COLUMN public.statements.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.statements.event_id IS 'The event at which it was made.';

COMMENT ON COLUMN public.statements.session_id IS 'The session in which it was made, of the same event; NULL = the sources do not say.';

COMMENT ON COLUMN public.statements."position" IS 'Place among its siblings, counted from 1.';

COMMENT ON COLUMN public.statements.kind IS 'What it is, in lower-case words: statement, address, keynote, talk, panel; NULL = not said.';

COMMENT ON COLUMN public.statements.delivery IS 'How it reached its audience: in-person, read-out, video, written or remote; NULL = not said.';

COMMENT ON COLUMN public.statements.title IS 'Title as printed, without quotation marks; NULL = it has none.';

COMMENT ON COLUMN public.statements.summary IS 'What it was about, in the registrar''s words.';

COMMENT ON COLUMN public.statements.language IS 'BCP 47 tags of the languages spoken, separated by '', '', such as ''fr, nl''; NULL = not known.';

COMMENT ON COLUMN public.statements.track IS 'Track of the programme; NULL = none printed.';

COMMENT ON COLUMN public.statements.room IS 'Room or hall; NULL = not known.';

COMMENT ON COLUMN public.statements.starts_at IS 'Start on the clock of the place, YYYY-MM-DD HH:MM:SS, in the event''s timezone; NULL = not known.';

COMMENT ON COLUMN public.statements.ends_at IS 'End on the clock of the place, YYYY-MM-DD HH:MM:SS, perhaps after midnight; NULL = not known.';

COMMENT ON COLUMN public.statements.changes IS 'How often a load changed it after the first, with who appears: SEQUENCE in calendars.';

COMMENT ON COLUMN public.statements.changed_at IS 'When a load changed it last, in UTC; NULL = not since the first load, or not known.';

COMMENT ON COLUMN public.statements.starts_at_offset IS 'Offset of that clock from UTC at the start, such as +02:00, where the clock shows the hour twice or the event''s timezone is not known; NULL = the timezone tells it, or nobody does.';

COMMENT ON COLUMN public.statements.ends_at_offset IS 'Offset of that clock from UTC at the end, as starts_at_offset at the start.';

COMMENT ON COLUMN public.statements.day IS 'Day without a time, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = see starts_at.';

COMMENT ON COLUMN public.statements.start_time IS 'Start on the clock of the place, HH:MM, on a day that is not known; NULL = see starts_at.';

COMMENT ON COLUMN public.statements.end_time IS 'End on the clock of the place, HH:MM, on a day that is not known; NULL = see ends_at.';

COMMENT ON COLUMN public.statements.status IS 'What became of it: planned, held, cancelled, postponed or rescheduled; NULL = not said; what is in a cancelled whole is cancelled.';

COMMENT ON COLUMN public.statements.attendance IS 'How those who take part meet: in-person, online or hybrid; NULL = not said, perhaps as the event does.';

COMMENT ON COLUMN public.statements.previous_starts_at IS 'Start as it was printed before it was put off, as starts_at; NULL = none known.';

COMMENT ON COLUMN public.statements.previous_ends_at IS 'End as it was printed before it was put off, as ends_at; NULL = none known.';

COMMENT ON COLUMN public.statements.interpretation IS 'BCP 47 tags of the languages into which it was interpreted, separated by '', ''; NULL = not said.';

COMMENT ON COLUMN public.statements.url IS 'Address of its own page; NULL = not known.';

COMMENT ON COLUMN public.statements.license IS 'Licence of its recordings, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.';

COMMENT ON COLUMN public.statements.text IS 'What was said, word by word; NULL = not known, or not to be republished; citations of this column name the sentences that are its text.';

COMMENT ON COLUMN public.statements.replies_to_id IS 'The statement, of the same event, that it answers or interrupts, such as a question; NULL = none, or not said.';

CREATE VIEW public.agenda AS
 SELECT events.slug AS event,
    'session'::text AS part,
    COALESCE(sessions.title, sessions.number, sessions.kind, ('session '::text || sessions."position")) AS session,
    NULL::text AS statement,
    sessions.kind,
    sessions.starts_at,
    sessions.ends_at,
    sessions.day,
    sessions.room,
    sessions.track,
    sessions.language,
    COALESCE(sessions.status, events.status) AS status,
    ( SELECT string_agg(chairing.name, '; '::text) AS string_agg
           FROM ( SELECT COALESCE(appearances.billed_name, speakers.name, organizations.name) AS name
                   FROM ((((public.appearances
                     LEFT JOIN public.speakers recorded ON ((recorded.id = appearances.speaker_id)))
                     LEFT JOIN public.speakers ON ((speakers.id = COALESCE(recorded.merged_into_id, recorded.id))))
                     LEFT JOIN public.organizations named ON ((named.id = appearances.organization_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = COALESCE(named.merged_into_id, named.id))))
                  WHERE (appearances.session_id = sessions.id)
                  ORDER BY appearances."position") chairing) AS who,
    COALESCE(( SELECT min(own."position") AS min
           FROM public.statements own
          WHERE (own.session_id = sessions.id)), ( SELECT max(earlier."position") AS max
           FROM (public.statements earlier
             JOIN public.sessions before ON ((before.id = earlier.session_id)))
          WHERE ((before.event_id = sessions.event_id) AND (before."position" < sessions."position"))), 0) AS place,
    sessions."position" AS session_position,
    NULL::integer AS statement_position,
    events.starts_on,
    events.id AS event_id,
    sessions.id AS session_id,
    NULL::integer AS statement_id
   FROM (public.sessions
     JOIN public.events ON ((events.id = sessions.event_id)))
UNION ALL
 SELECT events.slug AS event,
    'statement'::text AS part,
    COALESCE(sessions.title, sessions.number, sessions.kind, ('session '::text || sessions."position")) AS session,
    COALESCE(statements.title, statements.kind, ('statement '::text || statements."position")) AS statement,
    statements.kind,
    COALESCE(statements.starts_at, sessions.starts_at) AS starts_at,
    COALESCE(statements.ends_at, sessions.ends_at) AS ends_at,
    COALESCE(statements.day, sessions.day) AS day,
    COALESCE(statements.room, sessions.room) AS room,
    COALESCE(statements.track, sessions.track) AS track,
    COALESCE(statements.language, sessions.language) AS language,
    COALESCE(statements.status, sessions.status, events.status) AS status,
    ( SELECT string_agg(speaking.name, '; '::text) AS string_agg
           FROM ( SELECT COALESCE(appearances.billed_name, speakers.name, organizations.name) AS name
                   FROM ((((public.appearances
                     LEFT JOIN public.speakers recorded ON ((recorded.id = appearances.speaker_id)))
                     LEFT JOIN public.speakers ON ((speakers.id = COALESCE(recorded.merged_into_id, recorded.id))))
                     LEFT JOIN public.organizations named ON ((named.id = appearances.organization_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = COALESCE(named.merged_into_id, named.id))))
                  WHERE (appearances.statement_id = statements.id)
                  ORDER BY appearances."position") speaking) AS who,
    statements."position" AS place,
    sessions."position" AS session_position,
    statements."position" AS statement_position,
    events.starts_on,
    events.id AS event_id,
    sessions.id AS session_id,
    statements.id AS statement_id
   FROM ((public.statements
     JOIN public.events ON ((events.id = statements.event_id)))
     LEFT JOIN public.sessions ON ((sessions.id = statements.session_id)))
  ORDER BY 17, 18, 14, 15, 2, 16;

COMMENT ON VIEW public.agenda IS 'Sessions and statements of an event, in order, also those in which nobody is named: breaks, a welcome.';

COMMENT ON COLUMN public.agenda.event IS 'Slug of the event.';

COMMENT ON COLUMN public.agenda.part IS 'Which part of the event the row is: session or statement.';

COMMENT ON COLUMN public.agenda.session IS 'Title of the session, or else its number or kind; NULL = the sources do not say which.';

COMMENT ON COLUMN public.agenda.statement IS 'Title of the statement, or else its kind; NULL = the row is the session itself.';

COMMENT ON COLUMN public.agenda.kind IS 'What it is: opening, plenary, talk, break.';

COMMENT ON COLUMN public.agenda.starts_at IS 'Start, of a statement or else of its session, on the clock of the place.';

COMMENT ON COLUMN public.agenda.ends_at IS 'End, of a statement or else of its session, on the clock of the place.';

COMMENT ON COLUMN public.agenda.day IS 'Day without a time, as much of it as is known.';

COMMENT ON COLUMN public.agenda.room IS 'Room, of a statement or else of its session.';

COMMENT ON COLUMN public.agenda.track IS 'Track, of a statement or else of its session.';

COMMENT ON COLUMN public.agenda.language IS 'Languages, of a statement or else of its session.';

COMMENT ON COLUMN public.agenda.status IS 'What became of it, or else of its session or event; NULL = not said.';

COMMENT ON COLUMN public.agenda.who IS 'Those who take part, as printed, separated by ''; ''; NULL = nobody is named.';

COMMENT ON COLUMN public.agenda.place IS 'Place in the event; of a session, that of its first statement.';

COMMENT ON COLUMN public.agenda.session_position IS 'Place of the session in the event.';

COMMENT ON COLUMN public.agenda.statement_position IS 'Place of the statement in the event.';

COMMENT ON COLUMN public.agenda.starts_on IS 'First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.';

COMMENT ON COLUMN public.agenda.event_id IS 'Key of the event.';

COMMENT ON COLUMN public.agenda.session_id IS 'Key of the session.';

COMMENT ON COLUMN public.agenda.statement_id IS 'Key of the statement.';

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);

CREATE SEQUENCE public.appearances_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.appearances_id_seq OWNED BY public.appearances.id;

CREATE TABLE public.countries (
    code text NOT NULL,
    name text NOT NULL,
    alpha_3 text,
    common_name text,
    withdrawn_on text,
    CONSTRAINT ck_countries_alpha_3_is_three_capital_letters CHECK ((alpha_3 ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT ck_countries_code_is_two_or_four_capital_letters CHECK ((code ~ '^([A-Z]{2}|[A-Z]{4})$'::text)),
    CONSTRAINT ck_countries_common_name_is_a_trimmed_line CHECK (((common_name <> ''::text) AND (common_name = btrim(common_name, '   　'::text)) AND (common_name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_countries_name_is_a_trimmed_line CHECK (((name <> ''::text) AND (name = btrim(name, '   　'::text)) AND (name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_countries_withdrawn_on_is_a_partial_date CHECK (
CASE
    WHEN ((withdrawn_on ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (withdrawn_on !~ '^0000'::text)) THEN ((length(withdrawn_on) < 10) OR (((substr(withdrawn_on, 9, 2))::integer >= 1) AND (((substr(withdrawn_on, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(withdrawn_on, 1, 4))::integer, (substr(withdrawn_on, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (withdrawn_on IS NULL)
END)
);

COMMENT ON TABLE public.countries IS 'Countries and territories of ISO 3166-1, Kosovo, and the former ones of ISO 3166-3.';

COMMENT ON COLUMN public.countries.code IS 'ISO 3166-1 alpha-2 code, such as BY; of a former state, that of ISO 3166-3: SU, or CSHH where two letters mean another state too; XK = Kosovo, in common use and not of ISO.';

COMMENT ON COLUMN public.countries.name IS 'Short name in English, as ISO 3166 has it.';

COMMENT ON COLUMN public.countries.alpha_3 IS 'ISO 3166-1 alpha-3 code, such as BLR; of a former state, as it was; NULL = it has none.';

COMMENT ON COLUMN public.countries.common_name IS 'Name in common use, such as Russia or Soviet Union; NULL = the short name is in use.';

COMMENT ON COLUMN public.countries.withdrawn_on IS 'When ISO 3166 withdrew its code: YYYY or YYYY-MM-DD; NULL = it is in use.';

CREATE TABLE public.organization_names (
    id bigint NOT NULL,
    organization_id bigint NOT NULL,
    name text NOT NULL,
    language text,
    started text,
    ended text,
    CONSTRAINT ck_organization_names_ended_is_a_partial_date CHECK (((ended = '..'::text) OR
CASE
    WHEN ((ended ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (ended !~ '^0000'::text)) THEN ((length(ended) < 10) OR (((substr(ended, 9, 2))::integer >= 1) AND (((substr(ended, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(ended, 1, 4))::integer, (substr(ended, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (ended IS NULL)
END)),
    CONSTRAINT ck_organization_names_ended_not_before_started CHECK (((ended = '..'::text) OR (substr(ended, 1, length(started)) >= substr(started, 1, length(ended))))),
    CONSTRAINT ck_organization_names_language_is_a_language_tag CHECK ((language ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*$'::text)),
    CONSTRAINT ck_organization_names_name_is_a_trimmed_line CHECK (((name <> ''::text) AND (name = btrim(name, '   　'::text)) AND (name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_organization_names_started_is_a_partial_date CHECK (
CASE
    WHEN ((started ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (started !~ '^0000'::text)) THEN ((length(started) < 10) OR (((substr(started, 9, 2))::integer >= 1) AND (((substr(started, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(started, 1, 4))::integer, (substr(started, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (started IS NULL)
END)
);

COMMENT ON TABLE public.organization_names IS 'Other and former names of organizations, in any language.';

COMMENT ON COLUMN public.organization_names.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.organization_names.organization_id IS 'The organization that bears the name.';

COMMENT ON COLUMN public.organization_names.name IS 'The name, in its own script.';

COMMENT ON COLUMN public.organization_names.language IS 'BCP 47 tag of its language, such as ru; NULL = unknown.';

COMMENT ON COLUMN public.organization_names.started IS 'First used: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.';

COMMENT ON COLUMN public.organization_names.ended IS 'Last used: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be in use still; NULL = unknown.';

CREATE VIEW public.names_then AS
 SELECT events.slug AS event,
    organization_names.name,
        CASE
            WHEN (organization_names.language IS NULL) THEN 2
            WHEN (substr((events.language || ','::text), 1, (length(organization_names.language) + 1)) = (organization_names.language || ','::text)) THEN 1
            WHEN (organization_names.language = 'en'::text) THEN 3
            ELSE 4
        END AS preference,
    ( SELECT countries.code
           FROM public.countries
          WHERE ((countries.name = organization_names.name) OR (countries.common_name = organization_names.name))
          ORDER BY (countries.withdrawn_on IS NULL), countries.code
         LIMIT 1) AS country_code,
    events.id AS event_id,
    organizations.canonical_id AS organization_id,
    organization_names.id AS name_id
   FROM ((public.organization_names
     JOIN public.organizations ON ((organizations.id = organization_names.organization_id)))
     JOIN public.events ON ((((organization_names.started IS NOT NULL) OR (COALESCE(organization_names.ended, '..'::text) <> '..'::text)) AND ((organization_names.started IS NULL) OR (substr(organization_names.started, 1, length(events.starts_on)) <= substr(events.starts_on, 1, length(organization_names.started)))) AND ((COALESCE(organization_names.ended, '..'::text) = '..'::text) OR (substr(organization_names.ended, 1, length(events.starts_on)) >= substr(events.starts_on, 1, length(organization_names.ended)))))))
  WHERE ((events.starts_on IS NOT NULL) AND ((COALESCE(organization_names.ended, '..'::text) <> '..'::text) OR (organization_names.language IS NULL) OR (substr((events.language || ','::text), 1, (length(organization_names.language) + 1)) = (organization_names.language || ','::text))));

COMMENT ON VIEW public.names_then IS 'Dated names of organizations at the time of each event; of several, the one of the lowest preference counts.';

COMMENT ON COLUMN public.names_then.event IS 'Slug of the event.';

COMMENT ON COLUMN public.names_then.name IS 'Name in use when the event began; a body that is not here goes by the name in organizations.';

COMMENT ON COLUMN public.names_then.preference IS '1 = in the event''s first language, 2 = of no language, 3 = English, 4 = another language.';

COMMENT ON COLUMN public.names_then.country_code IS 'Code of the country of that name; NULL = it is the name of no country.';

COMMENT ON COLUMN public.names_then.event_id IS 'Key of the event.';

COMMENT ON COLUMN public.names_then.organization_id IS 'Key of the organization.';

COMMENT ON COLUMN public.names_then.name_id IS 'Key of the name; of one preference, the lowest counts.';

CREATE VIEW public.organization_countries AS
 SELECT id AS organization_id,
    ( WITH RECURSIVE above(organization_id, depth) AS (
                 SELECT COALESCE(organizations.merged_into_id, organizations.id) AS "coalesce",
                    0 AS "?column?"
                UNION ALL
                 SELECT COALESCE(whole.merged_into_id, whole.id) AS "coalesce",
                    (above.depth + 1)
                   FROM ((above
                     JOIN public.organizations part ON ((part.id = above.organization_id)))
                     JOIN public.organizations whole ON ((whole.id = part.parent_id)))
                )
         SELECT known.code
           FROM ( SELECT above.depth,
                    COALESCE(body.country_code, ( SELECT countries.code
                           FROM public.countries
                          WHERE ((countries.name = body.name) OR (countries.common_name = body.name))
                          ORDER BY (countries.withdrawn_on IS NOT NULL), countries.code
                         LIMIT 1), ( SELECT countries.code
                           FROM ((public.organizations same
                             JOIN public.organization_names ON ((organization_names.organization_id = same.id)))
                             JOIN public.countries ON (((countries.name = organization_names.name) OR (countries.common_name = organization_names.name))))
                          WHERE ((same.id = body.id) OR (same.merged_into_id = body.id))
                          ORDER BY (countries.withdrawn_on IS NOT NULL), countries.code
                         LIMIT 1)) AS code
                   FROM (above
                     JOIN public.organizations body ON ((body.id = above.organization_id)))) known
          WHERE (known.code IS NOT NULL)
          ORDER BY known.depth
         LIMIT 1) AS country_code
   FROM public.organizations;

COMMENT ON VIEW public.organization_countries IS 'The country of each organization, as far as it follows from the organization, the bodies above it, or its names.';

COMMENT ON COLUMN public.organization_countries.organization_id IS 'Key of the organization.';

COMMENT ON COLUMN public.organization_countries.country_code IS 'Code of the country; NULL = international, or not known.';

CREATE VIEW public.countries_then AS
 SELECT events.slug AS event,
    COALESCE(( WITH RECURSIVE above(organization_id, depth) AS (
                 SELECT COALESCE(organizations.merged_into_id, organizations.id) AS "coalesce",
                    0 AS "?column?"
                UNION ALL
                 SELECT COALESCE(whole.merged_into_id, whole.id) AS "coalesce",
                    (above.depth + 1)
                   FROM ((above
                     JOIN public.organizations part ON (((part.id = above.organization_id) AND (part.country_code IS NULL))))
                     JOIN public.organizations whole ON ((whole.id = part.parent_id)))
                )
         SELECT known.code
           FROM ( SELECT above.depth,
                    ( SELECT names_then.country_code
                           FROM public.names_then
                          WHERE ((names_then.event_id = events.id) AND (names_then.organization_id = above.organization_id))
                          ORDER BY names_then.preference, names_then.name_id
                         LIMIT 1) AS code
                   FROM above) known
          WHERE (known.code IS NOT NULL)
          ORDER BY known.depth
         LIMIT 1), ( SELECT organization_countries.country_code
           FROM public.organization_countries
          WHERE (organization_countries.organization_id = organizations.id))) AS country_code,
    events.id AS event_id,
    organizations.id AS organization_id
   FROM (public.events
     CROSS JOIN public.organizations);

COMMENT ON VIEW public.countries_then IS 'The country of each organization at the time of each event: that of its name then, or of a body above it.';

COMMENT ON COLUMN public.countries_then.event IS 'Slug of the event.';

COMMENT ON COLUMN public.countries_then.country_code IS 'Code of the country; NULL = international, or not known.';

COMMENT ON COLUMN public.countries_then.event_id IS 'Key of the event.';

COMMENT ON COLUMN public.countries_then.organization_id IS 'Key of the organization.';

CREATE TABLE public.participations (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    organization_id bigint,
    description text,
    role text NOT NULL,
    "position" integer NOT NULL,
    billed_name text,
    CONSTRAINT ck_participations_billed_name_is_a_trimmed_line CHECK (((billed_name <> ''::text) AND (billed_name = btrim(billed_name, '   　'::text)) AND (billed_name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_participations_description_is_a_trimmed_line CHECK (((description <> ''::text) AND (description = btrim(description, '   　'::text)) AND (description !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_participations_names_or_describes_a_body CHECK (((organization_id IS NOT NULL) OR (description IS NOT NULL))),
    CONSTRAINT ck_participations_position_is_a_whole_number_from_1 CHECK ((("position" >= 1) AND ("position" <= 2147483647))),
    CONSTRAINT ck_participations_role_is_known CHECK ((role = ANY (ARRAY['organizer'::text, 'co-organizer'::text, 'host'::text, 'under-auspices-of'::text, 'sponsor'::text, 'secretariat'::text, 'participant'::text, 'observer'::text])))
);

COMMENT ON TABLE public.participations IS 'What bodies, named or only described, did at events: organized, hosted, took part.';

COMMENT ON COLUMN public.participations.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.participations.event_id IS 'The event.';

COMMENT ON COLUMN public.participations.organization_id IS 'The body; NULL = only described.';

COMMENT ON COLUMN public.participations.description IS 'The body or bodies as printed, where no organization of the record is meant, such as experts.';

COMMENT ON COLUMN public.participations.role IS 'What it did: organizer, co-organizer, host, under-auspices-of, sponsor, secretariat, participant or observer.';

COMMENT ON COLUMN public.participations."position" IS 'Place among its siblings, counted from 1.';

COMMENT ON COLUMN public.participations.billed_name IS 'Name of the body as printed; it stays when the organization is renamed; NULL = not noted.';

CREATE VIEW public.bodies AS
 SELECT events.slug AS event,
    participations.role,
    COALESCE(participations.billed_name, ( SELECT names_then.name
           FROM public.names_then
          WHERE ((names_then.event_id = events.id) AND (names_then.organization_id = organizations.id))
          ORDER BY names_then.preference, names_then.name_id
         LIMIT 1), organizations.name, participations.description) AS body,
    participations.description,
    organizations.acronym,
    organizations.kind,
    countries.name AS country,
    events.starts_on,
    organizations.slug,
    participations."position",
    participations.id AS participation_id,
    events.id AS event_id,
    named.canonical_id AS organization_id
   FROM ((((public.participations
     JOIN public.events ON ((events.id = participations.event_id)))
     LEFT JOIN public.organizations named ON ((named.id = participations.organization_id)))
     LEFT JOIN public.organizations ON ((organizations.id = named.canonical_id)))
     LEFT JOIN public.countries ON ((countries.code = ( SELECT countries_then.country_code
           FROM public.countries_then
          WHERE ((countries_then.event_id = events.id) AND (countries_then.organization_id = organizations.id))))))
  ORDER BY events.starts_on, events.id, participations."position";

COMMENT ON VIEW public.bodies IS 'Bodies at an event, named or only described, and what they did there: organized, hosted, took part.';

COMMENT ON COLUMN public.bodies.event IS 'Slug of the event.';

COMMENT ON COLUMN public.bodies.role IS 'organizer, co-organizer, host, under-auspices-of, sponsor, secretariat, participant or observer.';

COMMENT ON COLUMN public.bodies.body IS 'Name as printed, or else the organization''s at the time of the event, or else the description.';

COMMENT ON COLUMN public.bodies.description IS 'The body or bodies as printed, where no organization of the record is meant.';

COMMENT ON COLUMN public.bodies.acronym IS 'Acronym of the organization.';

COMMENT ON COLUMN public.bodies.kind IS 'What the organization is.';

COMMENT ON COLUMN public.bodies.country IS 'Country of the organization: its own, that of a body above it, or the one of its name.';

COMMENT ON COLUMN public.bodies.starts_on IS 'First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.';

COMMENT ON COLUMN public.bodies.slug IS 'Stable public name of the organization; NULL = only described.';

COMMENT ON COLUMN public.bodies."position" IS 'Place among the bodies of the event.';

COMMENT ON COLUMN public.bodies.participation_id IS 'Key of the participation.';

COMMENT ON COLUMN public.bodies.event_id IS 'Key of the event.';

COMMENT ON COLUMN public.bodies.organization_id IS 'Key of the organization; NULL = only described.';

CREATE TABLE public.capacities (
    id bigint NOT NULL,
    appearance_id bigint NOT NULL,
    affiliation_id bigint NOT NULL,
    speaker_id bigint NOT NULL,
    "position" integer NOT NULL,
    CONSTRAINT ck_capacities_position_is_a_whole_number_from_1 CHECK ((("position" >= 1) AND ("position" <= 2147483647)))
);

COMMENT ON TABLE public.capacities IS 'The affiliations in which a speaker appears, in billing order.';

COMMENT ON COLUMN public.capacities.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.capacities.appearance_id IS 'The appearance of the speaker.';

COMMENT ON COLUMN public.capacities.affiliation_id IS 'The affiliation, of the same speaker.';

COMMENT ON COLUMN public.capacities.speaker_id IS 'The speaker of both the appearance and the affiliation.';

COMMENT ON COLUMN public.capacities."position" IS 'Place among its siblings, counted from 1.';

CREATE SEQUENCE public.capacities_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.capacities_id_seq OWNED BY public.capacities.id;

CREATE TABLE public.citations (
    id bigint NOT NULL,
    passage_id bigint NOT NULL,
    field text,
    says text,
    event_id bigint,
    session_id bigint,
    statement_id bigint,
    appearance_id bigint,
    remark_id bigint,
    participation_id bigint,
    speaker_id bigint,
    organization_id bigint,
    affiliation_id bigint,
    link_id bigint,
    topic_id bigint,
    CONSTRAINT ck_citations_contradiction_names_its_field CHECK (((says IS NULL) OR (field IS NOT NULL))),
    CONSTRAINT ck_citations_field_is_a_column_name CHECK ((field ~ '^[a-z][a-z_]*$'::text)),
    CONSTRAINT ck_citations_points_at_one_row CHECK ((((((((((((
CASE
    WHEN (event_id IS NULL) THEN 0
    ELSE 1
END +
CASE
    WHEN (session_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (statement_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (appearance_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (remark_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (participation_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (speaker_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (organization_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (affiliation_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (link_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (topic_id IS NULL) THEN 0
    ELSE 1
END) = 1)),
    CONSTRAINT ck_citations_says_is_a_trimmed_line CHECK (((says <> ''::text) AND (says = btrim(says, '   　'::text)) AND (says !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.citations IS 'Evidence: which sentence of which source says what a row says.';

COMMENT ON COLUMN public.citations.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.citations.passage_id IS 'The sentence that says so.';

COMMENT ON COLUMN public.citations.field IS 'The column of the row that it is evidence for; NULL = the row as a whole.';

COMMENT ON COLUMN public.citations.says IS 'What the sentence gives for the field instead, where it contradicts; NULL = it supports the row.';

COMMENT ON COLUMN public.citations.event_id IS 'The row of events that the passage is evidence for; exactly one such column is set.';

COMMENT ON COLUMN public.citations.session_id IS 'The row of sessions that the passage is evidence for; exactly one such column is set.';

COMMENT ON COLUMN public.citations.statement_id IS 'The row of statements that the passage is evidence for; exactly one such column is set.';

COMMENT ON COLUMN public.citations.appearance_id IS 'The row of appearances that the passage is evidence for; exactly one such column is set.';

COMMENT ON COLUMN public.citations.remark_id IS 'The row of remarks that the passage is evidence for; exactly one such column is set.';

COMMENT ON COLUMN public.citations.participation_id IS 'The row of participations that the passage is evidence for; exactly one such column is set.';

COMMENT ON COLUMN public.citations.speaker_id IS 'The row of speakers that the passage is evidence for; exactly one such column is set.';

COMMENT ON COLUMN public.citations.organization_id IS 'The row of organizations that the passage is evidence for; exactly one such column is set.';

COMMENT ON COLUMN public.citations.affiliation_id IS 'The row of affiliations that the passage is evidence for; exactly one such column is set.';

COMMENT ON COLUMN public.citations.link_id IS 'The row of links that the passage is evidence for; exactly one such column is set.';

COMMENT ON COLUMN public.citations.topic_id IS 'The row of topics that the passage is evidence for; exactly one such column is set.';

CREATE SEQUENCE public.citations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.citations_id_seq OWNED BY public.citations.id;

CREATE VIEW public.conferences AS
 SELECT events.slug AS event,
    events.title,
    events.level,
    events.kind,
    events.status,
    events.starts_on,
    events.ends_on,
    events.attendance,
    events.venue,
    events.city,
    countries.name AS country,
    ( SELECT string_agg(organizer.name, '; '::text) AS string_agg
           FROM ( SELECT organizations.name
                   FROM ((public.participations
                     JOIN public.organizations named ON ((named.id = participations.organization_id)))
                     JOIN public.organizations ON ((organizations.id = named.canonical_id)))
                  WHERE ((participations.event_id = events.id) AND (participations.role = 'organizer'::text))
                  GROUP BY organizations.id, organizations.name
                  ORDER BY (min(participations."position"))) organizer) AS organizers,
    (COALESCE((replace(events.participant_qualifier, '-'::text, ' '::text) || ' '::text), ''::text) || events.participant_count) AS participants,
    (COALESCE((replace(events.country_qualifier, '-'::text, ' '::text) || ' '::text), ''::text) || events.country_count) AS countries,
    ( SELECT count(sessions.id) AS count
           FROM public.sessions
          WHERE (sessions.event_id = events.id)) AS sessions,
    ( SELECT count(statements.id) AS count
           FROM public.statements
          WHERE (statements.event_id = events.id)) AS statements,
    events.summary,
    events.previous_starts_on,
    events.previous_ends_on,
    events.participant_count,
    events.participant_qualifier,
    events.country_count,
    events.country_qualifier,
    events.id AS event_id
   FROM (public.events
     LEFT JOIN public.countries ON ((countries.code = events.country_code)))
  ORDER BY events.starts_on, events.id;

COMMENT ON VIEW public.conferences IS 'Conferences, each in one row: what, when, where, held by whom, and how many took part.';

COMMENT ON COLUMN public.conferences.event IS 'Slug of the event.';

COMMENT ON COLUMN public.conferences.title IS 'Title as printed.';

COMMENT ON COLUMN public.conferences.level IS 'At which level it was held.';

COMMENT ON COLUMN public.conferences.kind IS 'What it is.';

COMMENT ON COLUMN public.conferences.status IS 'What became of it: planned, held, cancelled, postponed or rescheduled; NULL = not said.';

COMMENT ON COLUMN public.conferences.starts_on IS 'First day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD.';

COMMENT ON COLUMN public.conferences.ends_on IS 'Last day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD.';

COMMENT ON COLUMN public.conferences.attendance IS 'How those who take part meet: in-person, online or hybrid; NULL = not said.';

COMMENT ON COLUMN public.conferences.venue IS 'Building or grounds.';

COMMENT ON COLUMN public.conferences.city IS 'City.';

COMMENT ON COLUMN public.conferences.country IS 'Country where it was held.';

COMMENT ON COLUMN public.conferences.organizers IS 'Organizations that organized it, separated by ''; ''; see the view bodies for all others.';

COMMENT ON COLUMN public.conferences.participants IS 'How many took part, with how sure the number is: ''more than 250''; NULL = not known.';

COMMENT ON COLUMN public.conferences.countries IS 'How many countries they came from, with how sure the number is; NULL = not known.';

COMMENT ON COLUMN public.conferences.sessions IS 'Number of sessions on the record.';

COMMENT ON COLUMN public.conferences.statements IS 'Number of statements on the record.';

COMMENT ON COLUMN public.conferences.summary IS 'What the event was, in the registrar''s words.';

COMMENT ON COLUMN public.conferences.previous_starts_on IS 'First day as it was planned before it was put off.';

COMMENT ON COLUMN public.conferences.previous_ends_on IS 'Last day as it was planned before it was put off.';

COMMENT ON COLUMN public.conferences.participant_count IS 'The number of participants alone.';

COMMENT ON COLUMN public.conferences.participant_qualifier IS 'How sure it is.';

COMMENT ON COLUMN public.conferences.country_count IS 'The number of countries alone.';

COMMENT ON COLUMN public.conferences.country_qualifier IS 'How sure it is.';

COMMENT ON COLUMN public.conferences.event_id IS 'Key of the event.';

CREATE TABLE public.data_dictionary (
    table_name text NOT NULL,
    "position" integer NOT NULL,
    column_name text,
    type text NOT NULL,
    description text NOT NULL,
    example text,
    CONSTRAINT ck_data_dictionary_position_is_a_whole_number_from_0 CHECK ((("position" >= 0) AND ("position" <= 2147483647)))
);

COMMENT ON TABLE public.data_dictionary IS 'What every table, view and column means; every upgrade of the database writes it anew.';

COMMENT ON COLUMN public.data_dictionary.table_name IS 'Name of the table or view.';

COMMENT ON COLUMN public.data_dictionary."position" IS 'Place of the column, counted from 1; 0 = the table or view.';

COMMENT ON COLUMN public.data_dictionary.column_name IS 'Name of the column; NULL = the row describes the table or view itself.';

COMMENT ON COLUMN public.data_dictionary.type IS 'table or view, or of a column: text, whole number, date, date and time.';

COMMENT ON COLUMN public.data_dictionary.description IS 'What it means, and what NULL means in it.';

COMMENT ON COLUMN public.data_dictionary.example IS 'A value as the bundled record has it; NULL = none is given.';

CREATE TABLE public.distinctions (
    id bigint NOT NULL,
    speaker_id bigint,
    other_speaker_id bigint,
    organization_id bigint,
    other_organization_id bigint,
    CONSTRAINT ck_distinctions_organizations_in_order CHECK ((organization_id < other_organization_id)),
    CONSTRAINT ck_distinctions_speakers_in_order CHECK ((speaker_id < other_speaker_id)),
    CONSTRAINT ck_distinctions_tells_two_of_one_table_apart CHECK ((((speaker_id IS NULL) = (other_speaker_id IS NULL)) AND ((organization_id IS NULL) = (other_organization_id IS NULL)) AND ((speaker_id IS NULL) <> (organization_id IS NULL))))
);

COMMENT ON TABLE public.distinctions IS 'Speakers and organizations that look alike and were found not to be one; nobody is asked again.';

COMMENT ON COLUMN public.distinctions.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.distinctions.speaker_id IS 'The row of speakers with the lower id of the two; NULL = the two are of another table.';

COMMENT ON COLUMN public.distinctions.other_speaker_id IS 'The row of speakers with the higher id of the two; NULL = the two are of another table.';

COMMENT ON COLUMN public.distinctions.organization_id IS 'The row of organizations with the lower id of the two; NULL = the two are of another table.';

COMMENT ON COLUMN public.distinctions.other_organization_id IS 'The row of organizations with the higher id of the two; NULL = the two are of another table.';

CREATE SEQUENCE public.distinctions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.distinctions_id_seq OWNED BY public.distinctions.id;

CREATE TABLE public.erasures (
    id bigint NOT NULL,
    salt text NOT NULL,
    digest text NOT NULL,
    erased_on date NOT NULL,
    CONSTRAINT ck_erasures_digest_is_64_hexadecimal_digits CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT ck_erasures_erased_on_is_a_date CHECK (((erased_on >= '0001-01-01'::date) AND (erased_on <= '9999-12-31'::date))),
    CONSTRAINT ck_erasures_salt_is_64_hexadecimal_digits CHECK ((salt ~ '^[0-9a-f]{64}$'::text))
);

COMMENT ON TABLE public.erasures IS 'Names, slugs and identifiers that were erased, as digests; loading them again is refused.';

COMMENT ON COLUMN public.erasures.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.erasures.salt IS 'Random; the same for all digests of one erasure, so that two erasures cannot be compared.';

COMMENT ON COLUMN public.erasures.digest IS 'SHA-256 of the salt and of a slug, an identifier, or a name with the slug of a conference.';

COMMENT ON COLUMN public.erasures.erased_on IS 'The day on which it was erased.';

CREATE SEQUENCE public.erasures_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.erasures_id_seq OWNED BY public.erasures.id;

CREATE TABLE public.event_topics (
    event_id bigint NOT NULL,
    topic_id bigint NOT NULL
);

COMMENT ON TABLE public.event_topics IS 'Which event is about which topic.';

COMMENT ON COLUMN public.event_topics.event_id IS 'The event that is about the topic.';

COMMENT ON COLUMN public.event_topics.topic_id IS 'What the event is about.';

CREATE SEQUENCE public.events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.events_id_seq OWNED BY public.events.id;

CREATE TABLE public.links (
    id bigint NOT NULL,
    kind text NOT NULL,
    title text,
    url text,
    language text,
    license text,
    published_on text,
    event_id bigint,
    session_id bigint,
    statement_id bigint,
    speaker_id bigint,
    organization_id bigint,
    series_id bigint,
    CONSTRAINT ck_links_has_a_title_or_an_address CHECK (((title IS NOT NULL) OR (url IS NOT NULL))),
    CONSTRAINT ck_links_kind_is_lower_case_words CHECK (((kind = lower((kind COLLATE "C"))) AND (kind <> ''::text) AND (kind = btrim(kind, '   　'::text)) AND (kind !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_links_language_are_language_tags CHECK ((language ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*(, [a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*)*$'::text)),
    CONSTRAINT ck_links_license_is_a_trimmed_line CHECK (((license <> ''::text) AND (license = btrim(license, '   　'::text)) AND (license !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_links_points_at_one_row CHECK (((((((
CASE
    WHEN (event_id IS NULL) THEN 0
    ELSE 1
END +
CASE
    WHEN (session_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (statement_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (speaker_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (organization_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (series_id IS NULL) THEN 0
    ELSE 1
END) = 1)),
    CONSTRAINT ck_links_published_on_is_a_partial_date CHECK (
CASE
    WHEN ((published_on ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (published_on !~ '^0000'::text)) THEN ((length(published_on) < 10) OR (((substr(published_on, 9, 2))::integer >= 1) AND (((substr(published_on, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(published_on, 1, 4))::integer, (substr(published_on, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (published_on IS NULL)
END),
    CONSTRAINT ck_links_title_is_a_trimmed_line CHECK (((title <> ''::text) AND (title = btrim(title, '   　'::text)) AND (title !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_links_url_is_a_trimmed_line CHECK (((url <> ''::text) AND (url = btrim(url, '   　'::text)) AND (url !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.links IS 'Pages, recordings and documents about what is on the record, and what conferences adopted.';

COMMENT ON COLUMN public.links.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.links.kind IS 'What it is, in lower-case words: page, video, slides, paper, photograph, live-stream, declaration.';

COMMENT ON COLUMN public.links.title IS 'Title as printed; NULL = none printed, and it has an address.';

COMMENT ON COLUMN public.links.url IS 'Address; NULL = not known, such as of a declaration in print.';

COMMENT ON COLUMN public.links.language IS 'BCP 47 tags of its languages, separated by '', ''; NULL = not known.';

COMMENT ON COLUMN public.links.license IS 'Licence, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.';

COMMENT ON COLUMN public.links.published_on IS 'Day of publication or adoption: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.';

COMMENT ON COLUMN public.links.event_id IS 'The row of events that it is about; exactly one such column is set.';

COMMENT ON COLUMN public.links.session_id IS 'The row of sessions that it is about; exactly one such column is set.';

COMMENT ON COLUMN public.links.statement_id IS 'The row of statements that it is about; exactly one such column is set.';

COMMENT ON COLUMN public.links.speaker_id IS 'The row of speakers that it is about; exactly one such column is set.';

COMMENT ON COLUMN public.links.organization_id IS 'The row of organizations that it is about; exactly one such column is set.';

COMMENT ON COLUMN public.links.series_id IS 'The row of series that it is about; exactly one such column is set.';

CREATE TABLE public.passages (
    id bigint NOT NULL,
    source_id bigint NOT NULL,
    paragraph integer NOT NULL,
    sentence integer NOT NULL,
    text text,
    set_aside text,
    CONSTRAINT ck_passages_paragraph_is_a_whole_number_from_0 CHECK (((paragraph >= 0) AND (paragraph <= 2147483647))),
    CONSTRAINT ck_passages_sentence_is_a_whole_number_from_1 CHECK (((sentence >= 1) AND (sentence <= 2147483647))),
    CONSTRAINT ck_passages_set_aside_is_a_trimmed_line CHECK (((set_aside <> ''::text) AND (set_aside = btrim(set_aside, '   　'::text)) AND (set_aside !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_passages_text_is_trimmed_text CHECK (((text <> ''::text) AND (text = btrim(text, '	
   　'::text))))
);

COMMENT ON TABLE public.passages IS 'Every sentence of every source, by its number.';

COMMENT ON COLUMN public.passages.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.passages.source_id IS 'The document.';

COMMENT ON COLUMN public.passages.paragraph IS 'Number of the paragraph; 0 = title and headings before the text.';

COMMENT ON COLUMN public.passages.sentence IS 'Number of the sentence in the paragraph, counted from 1.';

COMMENT ON COLUMN public.passages.text IS 'The sentence; NULL = it may not be republished.';

COMMENT ON COLUMN public.passages.set_aside IS 'Why no row uses it, in the registrar''s words: it is not about the conference; NULL = a row does, or should.';

CREATE TABLE public.remarks (
    id bigint NOT NULL,
    appearance_id bigint NOT NULL,
    "position" integer NOT NULL,
    act text NOT NULL,
    text text NOT NULL,
    quotation text,
    CONSTRAINT ck_remarks_act_is_lower_case_words CHECK (((act = lower((act COLLATE "C"))) AND (act <> ''::text) AND (act = btrim(act, '   　'::text)) AND (act !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_remarks_position_is_a_whole_number_from_1 CHECK ((("position" >= 1) AND ("position" <= 2147483647))),
    CONSTRAINT ck_remarks_quotation_is_trimmed_text CHECK (((quotation <> ''::text) AND (quotation = btrim(quotation, '	
   　'::text)))),
    CONSTRAINT ck_remarks_text_is_trimmed_text CHECK (((text <> ''::text) AND (text = btrim(text, '	
   　'::text))))
);

COMMENT ON TABLE public.remarks IS 'Points that were made: who called for, stressed or noted what.';

COMMENT ON COLUMN public.remarks.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.remarks.appearance_id IS 'The appearance in which the point was made.';

COMMENT ON COLUMN public.remarks."position" IS 'Place among its siblings, counted from 1.';

COMMENT ON COLUMN public.remarks.act IS 'What was done, with the verb of the source in lower case: called for, stressed, noted.';

COMMENT ON COLUMN public.remarks.text IS 'The point, in the registrar''s words, so that it reads on from act.';

COMMENT ON COLUMN public.remarks.quotation IS 'The words themselves as printed, without quotation marks; NULL = not quoted, or not to be republished.';

CREATE TABLE public.sources (
    id bigint NOT NULL,
    slug text NOT NULL,
    title text NOT NULL,
    publisher text,
    url text,
    language text,
    published_on text,
    retrieved_on text,
    sha256 text,
    kind text,
    CONSTRAINT ck_sources_kind_is_lower_case_words CHECK (((kind = lower((kind COLLATE "C"))) AND (kind <> ''::text) AND (kind = btrim(kind, '   　'::text)) AND (kind !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sources_language_is_a_language_tag CHECK ((language ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*$'::text)),
    CONSTRAINT ck_sources_published_on_is_a_partial_date CHECK (
CASE
    WHEN ((published_on ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (published_on !~ '^0000'::text)) THEN ((length(published_on) < 10) OR (((substr(published_on, 9, 2))::integer >= 1) AND (((substr(published_on, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(published_on, 1, 4))::integer, (substr(published_on, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (published_on IS NULL)
END),
    CONSTRAINT ck_sources_publisher_is_a_trimmed_line CHECK (((publisher <> ''::text) AND (publisher = btrim(publisher, '   　'::text)) AND (publisher !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sources_retrieved_on_is_a_partial_date CHECK (
CASE
    WHEN ((retrieved_on ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (retrieved_on !~ '^0000'::text)) THEN ((length(retrieved_on) < 10) OR (((substr(retrieved_on, 9, 2))::integer >= 1) AND (((substr(retrieved_on, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(retrieved_on, 1, 4))::integer, (substr(retrieved_on, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (retrieved_on IS NULL)
END),
    CONSTRAINT ck_sources_sha256_is_64_hexadecimal_digits CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT ck_sources_slug_is_a_slug CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_sources_title_is_a_trimmed_line CHECK (((title <> ''::text) AND (title = btrim(title, '   　'::text)) AND (title !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sources_url_is_a_trimmed_line CHECK (((url <> ''::text) AND (url = btrim(url, '   　'::text)) AND (url !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.sources IS 'Documents on which the record rests, each as it was when it was retrieved.';

COMMENT ON COLUMN public.sources.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.sources.slug IS 'Stable public name, such as minsk-2018-report.';

COMMENT ON COLUMN public.sources.title IS 'Title as printed.';

COMMENT ON COLUMN public.sources.publisher IS 'Who published it; NULL = not known.';

COMMENT ON COLUMN public.sources.url IS 'Where it was found; NULL = not known.';

COMMENT ON COLUMN public.sources.language IS 'BCP 47 tag of its language; NULL = not known.';

COMMENT ON COLUMN public.sources.published_on IS 'Day of publication, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.';

COMMENT ON COLUMN public.sources.retrieved_on IS 'Day on which it was retrieved, as much of it as is known; NULL = not known.';

COMMENT ON COLUMN public.sources.sha256 IS 'SHA-256 of the bytes of the text that was read, in lower-case hexadecimal; NULL = not known.';

COMMENT ON COLUMN public.sources.kind IS 'What it is, in lower-case words: report, programme, minutes; register = a list of persons or bodies, whose names for them win over what other sources print; NULL = not said.';

CREATE TABLE public.topics (
    id bigint NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    CONSTRAINT ck_topics_name_is_a_trimmed_line CHECK (((name <> ''::text) AND (name = btrim(name, '   　'::text)) AND (name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_topics_slug_is_a_slug CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

COMMENT ON TABLE public.topics IS 'Subjects under which events, sessions and remarks can be found.';

COMMENT ON COLUMN public.topics.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.topics.slug IS 'Stable public name, such as human-rights.';

COMMENT ON COLUMN public.topics.name IS 'The subject, such as Human rights.';

CREATE VIEW public.evidence AS
 SELECT events.slug AS event,
    cited.fact AS supports,
    cited.field,
    cited.says,
    sources.title AS source,
    passages.paragraph,
    passages.sentence,
    passages.text,
    sources.slug AS source_slug,
    cited.table_name,
    cited.row_id,
    cited.citation_id,
    passages.id AS passage_id,
    sources.id AS source_id,
    cited.event_id
   FROM (((( SELECT 'events'::text AS table_name,
            events_1.id AS row_id,
            ('event '::text || events_1.title) AS fact,
            events_1.id AS event_id,
            citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says
           FROM (public.citations
             JOIN public.events events_1 ON ((events_1.id = citations.event_id)))
        UNION ALL
         SELECT 'sessions'::text AS table_name,
            sessions.id AS row_id,
            ('session '::text || COALESCE(sessions.title, sessions.number, sessions.kind, (sessions."position")::text)) AS fact,
            sessions.event_id,
            citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says
           FROM (public.citations
             JOIN public.sessions ON ((sessions.id = citations.session_id)))
        UNION ALL
         SELECT 'statements'::text AS table_name,
            statements.id AS row_id,
            (((COALESCE(statements.kind, 'statement'::text) || ' '::text) || statements."position") || COALESCE((': '::text || statements.title), ''::text)) AS fact,
            statements.event_id,
            citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says
           FROM (public.citations
             JOIN public.statements ON ((statements.id = citations.statement_id)))
        UNION ALL
         SELECT 'appearances'::text AS table_name,
            appearances.id AS row_id,
            (((appearances.role || ' '::text) || COALESCE(speakers.name, appearances.billed_name, organizations.name)) || COALESCE((', statement '::text || statements."position"), ''::text)) AS fact,
            appearances.event_id,
            citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says
           FROM ((((public.citations
             JOIN public.appearances ON ((appearances.id = citations.appearance_id)))
             LEFT JOIN public.statements ON ((statements.id = appearances.statement_id)))
             LEFT JOIN public.speakers ON ((speakers.id = appearances.speaker_id)))
             LEFT JOIN public.organizations ON ((organizations.id = appearances.organization_id)))
        UNION ALL
         SELECT 'remarks'::text AS table_name,
            remarks.id AS row_id,
            ((((COALESCE(speakers.name, appearances.billed_name, organizations.name) || ' '::text) || remarks.act) || ' '::text) || remarks.text) AS fact,
            appearances.event_id,
            citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says
           FROM ((((public.citations
             JOIN public.remarks ON ((remarks.id = citations.remark_id)))
             JOIN public.appearances ON ((appearances.id = remarks.appearance_id)))
             LEFT JOIN public.speakers ON ((speakers.id = appearances.speaker_id)))
             LEFT JOIN public.organizations ON ((organizations.id = appearances.organization_id)))
        UNION ALL
         SELECT 'participations'::text AS table_name,
            participations.id AS row_id,
            ((participations.role || ' '::text) || COALESCE(organizations.name, participations.description)) AS fact,
            participations.event_id,
            citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says
           FROM ((public.citations
             JOIN public.participations ON ((participations.id = citations.participation_id)))
             LEFT JOIN public.organizations ON ((organizations.id = participations.organization_id)))
        UNION ALL
         SELECT 'speakers'::text AS table_name,
            speakers.id AS row_id,
            ('speaker '::text || speakers.name) AS fact,
            NULL::integer AS event_id,
            citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says
           FROM (public.citations
             JOIN public.speakers ON ((speakers.id = citations.speaker_id)))
        UNION ALL
         SELECT 'organizations'::text AS table_name,
            organizations.id AS row_id,
            ('organization '::text || organizations.name) AS fact,
            NULL::integer AS event_id,
            citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says
           FROM (public.citations
             JOIN public.organizations ON ((organizations.id = citations.organization_id)))
        UNION ALL
         SELECT 'affiliations'::text AS table_name,
            affiliations.id AS row_id,
            ((speakers.name || ' as '::text) || COALESCE(((affiliations.title || ', '::text) || organizations.name), affiliations.title, organizations.name)) AS fact,
            NULL::integer AS event_id,
            citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says
           FROM (((public.citations
             JOIN public.affiliations ON ((affiliations.id = citations.affiliation_id)))
             JOIN public.speakers ON ((speakers.id = affiliations.speaker_id)))
             LEFT JOIN public.organizations ON ((organizations.id = affiliations.organization_id)))
        UNION ALL
         SELECT 'links'::text AS table_name,
            links.id AS row_id,
            ((links.kind || ' '::text) || COALESCE(links.title, links.url)) AS fact,
            COALESCE(links.event_id, sessions.event_id, statements.event_id) AS event_id,
            citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says
           FROM (((public.citations
             JOIN public.links ON ((links.id = citations.link_id)))
             LEFT JOIN public.sessions ON ((sessions.id = links.session_id)))
             LEFT JOIN public.statements ON ((statements.id = links.statement_id)))
        UNION ALL
         SELECT 'topics'::text AS table_name,
            topics.id AS row_id,
            ('topic '::text || topics.name) AS fact,
            NULL::integer AS event_id,
            citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says
           FROM (public.citations
             JOIN public.topics ON ((topics.id = citations.topic_id)))) cited
     JOIN public.passages ON ((passages.id = cited.passage_id)))
     JOIN public.sources ON ((sources.id = passages.source_id)))
     LEFT JOIN public.events ON ((events.id = cited.event_id)))
  ORDER BY sources.id, passages.paragraph, passages.sentence, cited.citation_id;

COMMENT ON VIEW public.evidence IS 'Citations in words: what rests on which sentence of which source.';

COMMENT ON COLUMN public.evidence.event IS 'Slug of the event that the row belongs to; NULL = a row that events share.';

COMMENT ON COLUMN public.evidence.supports IS 'The row in words.';

COMMENT ON COLUMN public.evidence.field IS 'The column that the sentence is evidence for; NULL = the row as a whole.';

COMMENT ON COLUMN public.evidence.says IS 'What the sentence gives instead, where it contradicts; NULL = it supports.';

COMMENT ON COLUMN public.evidence.source IS 'Title of the document.';

COMMENT ON COLUMN public.evidence.paragraph IS 'Number of the paragraph; 0 = title and headings before the text.';

COMMENT ON COLUMN public.evidence.sentence IS 'Number of the sentence in the paragraph.';

COMMENT ON COLUMN public.evidence.text IS 'The sentence; NULL = it may not be republished.';

COMMENT ON COLUMN public.evidence.source_slug IS 'Stable public name of the document.';

COMMENT ON COLUMN public.evidence.table_name IS 'Table of the row.';

COMMENT ON COLUMN public.evidence.row_id IS 'Key of the row in its table.';

COMMENT ON COLUMN public.evidence.citation_id IS 'Key of the citation.';

COMMENT ON COLUMN public.evidence.passage_id IS 'Key of the sentence.';

COMMENT ON COLUMN public.evidence.source_id IS 'Key of the document.';

COMMENT ON COLUMN public.evidence.event_id IS 'Key of the event that the row belongs to.';

CREATE VIEW public.evidence_gaps AS
 SELECT events.slug AS event,
    gaps.gap,
    gaps.what,
    gaps.table_name,
    gaps.row_id,
    gaps.event_id
   FROM (( SELECT 'row without evidence'::text AS gap,
            'events'::text AS table_name,
            events_1.id AS row_id,
            ('event '::text || events_1.title) AS what,
            events_1.id AS event_id
           FROM public.events events_1
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.event_id = events_1.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            'sessions'::text AS table_name,
            sessions.id AS row_id,
            ('session '::text || COALESCE(sessions.title, sessions.number, sessions.kind, (sessions."position")::text)) AS what,
            sessions.event_id
           FROM public.sessions
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.session_id = sessions.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            'statements'::text AS table_name,
            statements.id AS row_id,
            (((COALESCE(statements.kind, 'statement'::text) || ' '::text) || statements."position") || COALESCE((': '::text || statements.title), ''::text)) AS what,
            statements.event_id
           FROM public.statements
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.statement_id = statements.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            'appearances'::text AS table_name,
            appearances.id AS row_id,
            (((appearances.role || ' '::text) || COALESCE(speakers.name, appearances.billed_name, organizations.name)) || COALESCE((', statement '::text || statements."position"), ''::text)) AS what,
            appearances.event_id
           FROM (((public.appearances
             LEFT JOIN public.statements ON ((statements.id = appearances.statement_id)))
             LEFT JOIN public.speakers ON ((speakers.id = appearances.speaker_id)))
             LEFT JOIN public.organizations ON ((organizations.id = appearances.organization_id)))
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.appearance_id = appearances.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            'remarks'::text AS table_name,
            remarks.id AS row_id,
            ((((COALESCE(speakers.name, appearances.billed_name, organizations.name) || ' '::text) || remarks.act) || ' '::text) || remarks.text) AS what,
            appearances.event_id
           FROM (((public.remarks
             JOIN public.appearances ON ((appearances.id = remarks.appearance_id)))
             LEFT JOIN public.speakers ON ((speakers.id = appearances.speaker_id)))
             LEFT JOIN public.organizations ON ((organizations.id = appearances.organization_id)))
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.remark_id = remarks.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            'participations'::text AS table_name,
            participations.id AS row_id,
            ((participations.role || ' '::text) || COALESCE(organizations.name, participations.description)) AS what,
            participations.event_id
           FROM (public.participations
             LEFT JOIN public.organizations ON ((organizations.id = participations.organization_id)))
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.participation_id = participations.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            'speakers'::text AS table_name,
            speakers.id AS row_id,
            ('speaker '::text || speakers.name) AS what,
            NULL::integer AS event_id
           FROM public.speakers
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.speaker_id = speakers.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            'organizations'::text AS table_name,
            organizations.id AS row_id,
            ('organization '::text || organizations.name) AS what,
            NULL::integer AS event_id
           FROM public.organizations
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.organization_id = organizations.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            'affiliations'::text AS table_name,
            affiliations.id AS row_id,
            ((speakers.name || ' as '::text) || COALESCE(((affiliations.title || ', '::text) || organizations.name), affiliations.title, organizations.name)) AS what,
            NULL::integer AS event_id
           FROM ((public.affiliations
             JOIN public.speakers ON ((speakers.id = affiliations.speaker_id)))
             LEFT JOIN public.organizations ON ((organizations.id = affiliations.organization_id)))
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.affiliation_id = affiliations.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            'links'::text AS table_name,
            links.id AS row_id,
            ((links.kind || ' '::text) || COALESCE(links.title, links.url)) AS what,
            COALESCE(links.event_id, sessions.event_id, statements.event_id) AS event_id
           FROM ((public.links
             LEFT JOIN public.sessions ON ((sessions.id = links.session_id)))
             LEFT JOIN public.statements ON ((statements.id = links.statement_id)))
          WHERE ((links.url IS NULL) AND (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.link_id = links.id) AND (citations.says IS NULL))))))
        UNION ALL
         SELECT 'sentence that no row uses'::text AS gap,
            'passages'::text AS table_name,
            passages.id AS row_id,
            ((((sources.title || ', '::text) || passages.paragraph) || '.'::text) || passages.sentence) AS what,
            NULL::integer AS event_id
           FROM (public.passages
             JOIN public.sources ON ((sources.id = passages.source_id)))
          WHERE ((passages.set_aside IS NULL) AND (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE (citations.passage_id = passages.id)))))) gaps
     LEFT JOIN public.events ON ((events.id = gaps.event_id)))
  ORDER BY gaps.gap, gaps.table_name, gaps.row_id;

COMMENT ON VIEW public.evidence_gaps IS 'What is missing: rows without evidence, and sentences of a source that no row uses. Empty is good.';

COMMENT ON COLUMN public.evidence_gaps.event IS 'Slug of the event that the row belongs to; NULL = a row that events share, or a sentence.';

COMMENT ON COLUMN public.evidence_gaps.gap IS '''row without evidence'' or ''sentence that no row uses''.';

COMMENT ON COLUMN public.evidence_gaps.what IS 'The row in words, or the document and the number of the sentence.';

COMMENT ON COLUMN public.evidence_gaps.table_name IS 'Table of the row; passages for a sentence.';

COMMENT ON COLUMN public.evidence_gaps.row_id IS 'Key of the row in its table.';

COMMENT ON COLUMN public.evidence_gaps.event_id IS 'Key of the event that the row belongs to.';

CREATE TABLE public.former_slugs (
    id bigint NOT NULL,
    slug text NOT NULL,
    event_id bigint,
    speaker_id bigint,
    organization_id bigint,
    topic_id bigint,
    source_id bigint,
    series_id bigint,
    CONSTRAINT ck_former_slugs_points_at_one_row CHECK (((((((
CASE
    WHEN (event_id IS NULL) THEN 0
    ELSE 1
END +
CASE
    WHEN (speaker_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (organization_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (topic_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (source_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (series_id IS NULL) THEN 0
    ELSE 1
END) = 1)),
    CONSTRAINT ck_former_slugs_slug_is_a_slug CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

COMMENT ON TABLE public.former_slugs IS 'Slugs that rows had before, kept by the database so that they go on leading there.';

COMMENT ON COLUMN public.former_slugs.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.former_slugs.slug IS 'The slug as it was; no row of the same table has it now.';

COMMENT ON COLUMN public.former_slugs.event_id IS 'The row of events whose slug it was; exactly one such column is set.';

COMMENT ON COLUMN public.former_slugs.speaker_id IS 'The row of speakers whose slug it was; exactly one such column is set.';

COMMENT ON COLUMN public.former_slugs.organization_id IS 'The row of organizations whose slug it was; exactly one such column is set.';

COMMENT ON COLUMN public.former_slugs.topic_id IS 'The row of topics whose slug it was; exactly one such column is set.';

COMMENT ON COLUMN public.former_slugs.source_id IS 'The row of sources whose slug it was; exactly one such column is set.';

COMMENT ON COLUMN public.former_slugs.series_id IS 'The row of series whose slug it was; exactly one such column is set.';

CREATE SEQUENCE public.former_slugs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.former_slugs_id_seq OWNED BY public.former_slugs.id;

CREATE TABLE public.identifiers (
    id bigint NOT NULL,
    scheme text NOT NULL,
    value text NOT NULL,
    event_id bigint,
    speaker_id bigint,
    organization_id bigint,
    source_id bigint,
    series_id bigint,
    session_id bigint,
    statement_id bigint,
    CONSTRAINT ck_identifiers_points_at_one_row CHECK ((((((((
CASE
    WHEN (event_id IS NULL) THEN 0
    ELSE 1
END +
CASE
    WHEN (speaker_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (organization_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (source_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (series_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (session_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (statement_id IS NULL) THEN 0
    ELSE 1
END) = 1)),
    CONSTRAINT ck_identifiers_scheme_is_lower_case_words CHECK (((scheme = lower((scheme COLLATE "C"))) AND (scheme <> ''::text) AND (scheme = btrim(scheme, '   　'::text)) AND (scheme !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_identifiers_value_has_the_shape_of_its_scheme CHECK (
CASE scheme
    WHEN 'wikidata'::text THEN (value ~ '^Q[1-9][0-9]*$'::text)
    WHEN 'viaf'::text THEN (value ~ '^[1-9][0-9]*$'::text)
    WHEN 'isni'::text THEN (value ~ '^[0-9]{15}[0-9X]$'::text)
    WHEN 'orcid'::text THEN (value ~ '^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$'::text)
    WHEN 'ror'::text THEN (value ~ '^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$'::text)
    ELSE true
END),
    CONSTRAINT ck_identifiers_value_is_a_trimmed_line CHECK (((value <> ''::text) AND (value = btrim(value, '   　'::text)) AND (value !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.identifiers IS 'By which identifiers other registers know what is on the record.';

COMMENT ON COLUMN public.identifiers.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.identifiers.scheme IS 'The register, in lower-case words: wikidata, viaf, isni, ror, orcid, doi, document-symbol; schedule = the number in the conference''s schedule.';

COMMENT ON COLUMN public.identifiers.value IS 'The identifier as the register writes it, such as Q81299; no URL.';

COMMENT ON COLUMN public.identifiers.event_id IS 'The row of events that is meant; exactly one such column is set.';

COMMENT ON COLUMN public.identifiers.speaker_id IS 'The row of speakers that is meant; exactly one such column is set.';

COMMENT ON COLUMN public.identifiers.organization_id IS 'The row of organizations that is meant; exactly one such column is set.';

COMMENT ON COLUMN public.identifiers.source_id IS 'The row of sources that is meant; exactly one such column is set.';

COMMENT ON COLUMN public.identifiers.series_id IS 'The row of series that is meant; exactly one such column is set.';

COMMENT ON COLUMN public.identifiers.session_id IS 'The row of sessions that is meant; exactly one such column is set.';

COMMENT ON COLUMN public.identifiers.statement_id IS 'The row of statements that is meant; exactly one such column is set.';

CREATE SEQUENCE public.identifiers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.identifiers_id_seq OWNED BY public.identifiers.id;

CREATE SEQUENCE public.links_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.links_id_seq OWNED BY public.links.id;

CREATE TABLE public.organization_relations (
    id bigint NOT NULL,
    organization_id bigint NOT NULL,
    kind text NOT NULL,
    of_id bigint NOT NULL,
    started text,
    ended text,
    CONSTRAINT ck_organization_relations_ended_is_a_partial_date CHECK (((ended = '..'::text) OR
CASE
    WHEN ((ended ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (ended !~ '^0000'::text)) THEN ((length(ended) < 10) OR (((substr(ended, 9, 2))::integer >= 1) AND (((substr(ended, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(ended, 1, 4))::integer, (substr(ended, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (ended IS NULL)
END)),
    CONSTRAINT ck_organization_relations_ended_not_before_started CHECK (((ended = '..'::text) OR (substr(ended, 1, length(started)) >= substr(started, 1, length(ended))))),
    CONSTRAINT ck_organization_relations_kind_is_lower_case_words CHECK (((kind = lower((kind COLLATE "C"))) AND (kind <> ''::text) AND (kind = btrim(kind, '   　'::text)) AND (kind !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_organization_relations_of_another_organization CHECK ((of_id <> organization_id)),
    CONSTRAINT ck_organization_relations_started_is_a_partial_date CHECK (
CASE
    WHEN ((started ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (started !~ '^0000'::text)) THEN ((length(started) < 10) OR (((substr(started, 9, 2))::integer >= 1) AND (((substr(started, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(started, 1, 4))::integer, (substr(started, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (started IS NULL)
END)
);

COMMENT ON TABLE public.organization_relations IS 'What bodies are of other bodies: members, observers, partners, successors.';

COMMENT ON COLUMN public.organization_relations.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.organization_relations.organization_id IS 'The body that is something of another. A group without a name of its own has its members so too.';

COMMENT ON COLUMN public.organization_relations.kind IS 'What it is of the other, in lower-case words: member, observer, partner, successor.';

COMMENT ON COLUMN public.organization_relations.of_id IS 'The other body: the one that has it as a member, or that it succeeded.';

COMMENT ON COLUMN public.organization_relations.started IS 'Since when: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.';

COMMENT ON COLUMN public.organization_relations.ended IS 'Until when: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be so still; NULL = unknown.';

CREATE VIEW public.memberships AS
 SELECT organizations.name AS organization,
    organization_relations.kind,
    whole.name AS of,
    organization_relations.started,
    organization_relations.ended,
    organizations.slug,
    whole.slug AS of_slug,
    organization_relations.id AS organization_relation_id,
    organizations.id AS organization_id,
    whole.id AS of_id
   FROM ((((public.organization_relations
     JOIN public.organizations named ON ((named.id = organization_relations.organization_id)))
     JOIN public.organizations ON ((organizations.id = named.canonical_id)))
     JOIN public.organizations other ON ((other.id = organization_relations.of_id)))
     JOIN public.organizations whole ON ((whole.id = other.canonical_id)))
  ORDER BY whole.id, organization_relations.id;

COMMENT ON VIEW public.memberships IS 'What organizations are of other organizations, and when: members, observers, partners, successors.';

COMMENT ON COLUMN public.memberships.organization IS 'Name of the member, observer or successor.';

COMMENT ON COLUMN public.memberships.kind IS 'What it is of the other: member, observer, partner, successor.';

COMMENT ON COLUMN public.memberships.of IS 'Name of the other organization.';

COMMENT ON COLUMN public.memberships.started IS 'Since when: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.';

COMMENT ON COLUMN public.memberships.ended IS 'Until when: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be so still; NULL = unknown.';

COMMENT ON COLUMN public.memberships.slug IS 'Stable public name of the member.';

COMMENT ON COLUMN public.memberships.of_slug IS 'Stable public name of the other organization.';

COMMENT ON COLUMN public.memberships.organization_relation_id IS 'Key of the row in organization_relations.';

COMMENT ON COLUMN public.memberships.organization_id IS 'Key of the member.';

COMMENT ON COLUMN public.memberships.of_id IS 'Key of the other organization.';

CREATE SEQUENCE public.organization_names_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.organization_names_id_seq OWNED BY public.organization_names.id;

CREATE SEQUENCE public.organization_relations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.organization_relations_id_seq OWNED BY public.organization_relations.id;

CREATE VIEW public.organization_tree AS
 WITH RECURSIVE tree(organization_id, path, lineage, depth) AS (
         SELECT top.id,
            top.name,
            (('/'::text || top.slug) || '/'::text) AS "?column?",
            0 AS "?column?"
           FROM public.organizations top
          WHERE ((top.parent_id IS NULL) AND (top.merged_into_id IS NULL))
        UNION ALL
         SELECT part.id,
            ((tree_1.path || ' > '::text) || part.name),
            ((tree_1.lineage || part.slug) || '/'::text),
            (tree_1.depth + 1)
           FROM ((tree tree_1
             CROSS JOIN public.organizations whole_1)
             CROSS JOIN public.organizations part)
          WHERE (((whole_1.id = tree_1.organization_id) OR (whole_1.merged_into_id = tree_1.organization_id)) AND (part.parent_id = whole_1.id) AND (part.merged_into_id IS NULL))
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
    COALESCE(whole.merged_into_id, whole.id) AS parent_id
   FROM (((tree
     JOIN public.organizations ON ((organizations.id = tree.organization_id)))
     LEFT JOIN public.organizations whole ON ((whole.id = organizations.parent_id)))
     LEFT JOIN public.countries ON ((countries.code = organizations.country_code)))
  ORDER BY tree.path, organizations.id;

COMMENT ON VIEW public.organization_tree IS 'Organizations, each with its full path from the topmost body down.';

COMMENT ON COLUMN public.organization_tree.organization IS 'Name.';

COMMENT ON COLUMN public.organization_tree.path IS 'Names from the topmost organization down, as in ''United Nations > UN Office in Vienna''.';

COMMENT ON COLUMN public.organization_tree.depth IS 'How many organizations are above it; 0 = it is part of none.';

COMMENT ON COLUMN public.organization_tree.acronym IS 'Acronym.';

COMMENT ON COLUMN public.organization_tree.kind IS 'What it is.';

COMMENT ON COLUMN public.organization_tree.country IS 'Country that it belongs to.';

COMMENT ON COLUMN public.organization_tree.slug IS 'Stable public name.';

COMMENT ON COLUMN public.organization_tree.lineage IS 'Slugs from the topmost down, between slashes: LIKE ''/united-nations/%'' finds all its parts.';

COMMENT ON COLUMN public.organization_tree.organization_id IS 'Key of the organization.';

COMMENT ON COLUMN public.organization_tree.parent_id IS 'Key of the organization that it is part of.';

CREATE SEQUENCE public.organizations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.organizations_id_seq OWNED BY public.organizations.id;

CREATE TABLE public.other_titles (
    id bigint NOT NULL,
    title text NOT NULL,
    language text,
    event_id bigint,
    session_id bigint,
    statement_id bigint,
    series_id bigint,
    CONSTRAINT ck_other_titles_language_are_language_tags CHECK ((language ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*(, [a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*)*$'::text)),
    CONSTRAINT ck_other_titles_points_at_one_row CHECK (((((
CASE
    WHEN (event_id IS NULL) THEN 0
    ELSE 1
END +
CASE
    WHEN (session_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (statement_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (series_id IS NULL) THEN 0
    ELSE 1
END) = 1)),
    CONSTRAINT ck_other_titles_title_is_a_trimmed_line CHECK (((title <> ''::text) AND (title = btrim(title, '   　'::text)) AND (title !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.other_titles IS 'Titles of events, sessions, statements and series in other languages.';

COMMENT ON COLUMN public.other_titles.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.other_titles.title IS 'The title, in its own script, as printed.';

COMMENT ON COLUMN public.other_titles.language IS 'BCP 47 tag of its language; NULL = not known.';

COMMENT ON COLUMN public.other_titles.event_id IS 'The row of events that has the title; exactly one such column is set.';

COMMENT ON COLUMN public.other_titles.session_id IS 'The row of sessions that has the title; exactly one such column is set.';

COMMENT ON COLUMN public.other_titles.statement_id IS 'The row of statements that has the title; exactly one such column is set.';

COMMENT ON COLUMN public.other_titles.series_id IS 'The row of series that has the title; exactly one such column is set.';

CREATE SEQUENCE public.other_titles_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.other_titles_id_seq OWNED BY public.other_titles.id;

CREATE VIEW public.outcomes AS
 SELECT appearance_id,
    event_id,
    status,
    presence,
        CASE
            WHEN ((status = ANY (ARRAY['cancelled'::text, 'postponed'::text])) OR (presence = ANY (ARRAY['absent'::text, 'replaced'::text]))) THEN 0
            ELSE 1
        END AS took_part
   FROM ( SELECT appearances.id AS appearance_id,
            appearances.event_id,
            appearances.presence,
            COALESCE(statements.status,
                CASE
                    WHEN ((statements.id IS NULL) OR (sessions.status = ANY (ARRAY['cancelled'::text, 'postponed'::text]))) THEN sessions.status
                    ELSE NULL::text
                END,
                CASE
                    WHEN (sessions.status IS NOT NULL) THEN NULL::text
                    WHEN (((sessions.id IS NULL) AND (statements.id IS NULL)) OR (events.status = ANY (ARRAY['cancelled'::text, 'postponed'::text]))) THEN events.status
                    ELSE NULL::text
                END) AS status
           FROM (((public.appearances
             JOIN public.events ON ((events.id = appearances.event_id)))
             LEFT JOIN public.statements ON ((statements.id = appearances.statement_id)))
             LEFT JOIN public.sessions ON ((sessions.id = COALESCE(appearances.session_id, statements.session_id))))) found;

COMMENT ON VIEW public.outcomes IS 'What became of each appearance: whether it took place, or was cancelled with what it was part of.';

COMMENT ON COLUMN public.outcomes.appearance_id IS 'Key of the appearance.';

COMMENT ON COLUMN public.outcomes.event_id IS 'Key of the event.';

COMMENT ON COLUMN public.outcomes.status IS 'What became of the statement, session or event, also through its whole; NULL = not said.';

COMMENT ON COLUMN public.outcomes.presence IS 'Whether the person took part: present, absent or replaced; NULL = not said.';

COMMENT ON COLUMN public.outcomes.took_part IS '1 = took part, as far as the sources say; 0 = absent, replaced, cancelled or postponed.';

CREATE SEQUENCE public.participations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.participations_id_seq OWNED BY public.participations.id;

CREATE SEQUENCE public.passages_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.passages_id_seq OWNED BY public.passages.id;

CREATE VIEW public.positions_held AS
 SELECT speakers.name AS speaker,
    affiliations.title,
    affiliations.kind,
    affiliations.rank,
    organizations.name AS organization,
    ( SELECT countries.name
           FROM (public.organization_countries
             JOIN public.countries ON ((countries.code = organization_countries.country_code)))
          WHERE (organization_countries.organization_id = named.canonical_id)) AS country,
    affiliations.started,
    affiliations.ended,
    ( SELECT min(events.starts_on) AS min
           FROM ((public.capacities
             JOIN public.appearances ON ((appearances.id = capacities.appearance_id)))
             JOIN public.events ON ((events.id = appearances.event_id)))
          WHERE (capacities.affiliation_id = affiliations.id)) AS first_attested,
    ( SELECT max(COALESCE(events.ends_on, events.starts_on)) AS max
           FROM ((public.capacities
             JOIN public.appearances ON ((appearances.id = capacities.appearance_id)))
             JOIN public.events ON ((events.id = appearances.event_id)))
          WHERE (capacities.affiliation_id = affiliations.id)) AS last_attested,
    speakers.slug,
    organizations.slug AS organization_slug,
    affiliations.id AS affiliation_id,
    recorded.canonical_id AS speaker_id,
    named.canonical_id AS organization_id
   FROM ((((public.affiliations
     JOIN public.speakers recorded ON ((recorded.id = affiliations.speaker_id)))
     JOIN public.speakers ON ((speakers.id = recorded.canonical_id)))
     LEFT JOIN public.organizations named ON ((named.id = affiliations.organization_id)))
     LEFT JOIN public.organizations ON ((organizations.id = named.canonical_id)))
  ORDER BY COALESCE(speakers.sort_key, speakers.sort_name, speakers.name), speakers.id, affiliations.id;

COMMENT ON VIEW public.positions_held IS 'Who held which title in which organization, when, and the dates at which events attest it.';

COMMENT ON COLUMN public.positions_held.speaker IS 'Name of the person.';

COMMENT ON COLUMN public.positions_held.title IS 'Title.';

COMMENT ON COLUMN public.positions_held.kind IS 'Class of the post: head of state, minister, member of parliament; NULL = not said.';

COMMENT ON COLUMN public.positions_held.rank IS 'acting, deputy or acting-deputy; NULL = held in its own right, or not said.';

COMMENT ON COLUMN public.positions_held.organization IS 'Name of the organization.';

COMMENT ON COLUMN public.positions_held.country IS 'Country of the organization: its own, that of a body above it, or the one of its name.';

COMMENT ON COLUMN public.positions_held.started IS 'Held from: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.';

COMMENT ON COLUMN public.positions_held.ended IS 'Held until: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be still held; NULL = unknown.';

COMMENT ON COLUMN public.positions_held.first_attested IS 'First day of the first event at which the person appeared with this title.';

COMMENT ON COLUMN public.positions_held.last_attested IS 'Last day of the last event at which the person appeared with this title.';

COMMENT ON COLUMN public.positions_held.slug IS 'Stable public name of the speaker.';

COMMENT ON COLUMN public.positions_held.organization_slug IS 'Stable public name of the organization.';

COMMENT ON COLUMN public.positions_held.affiliation_id IS 'Key of the affiliation.';

COMMENT ON COLUMN public.positions_held.speaker_id IS 'Key of the speaker.';

COMMENT ON COLUMN public.positions_held.organization_id IS 'Key of the organization.';

CREATE VIEW public.programme AS
 SELECT events.slug AS event,
    COALESCE(sessions.title, sessions.number, sessions.kind, ('session '::text || sessions."position")) AS session,
    COALESCE(statements.title, statements.kind, ('statement '::text || statements."position")) AS statement,
    speakers.name AS speaker,
    appearances.role,
    appearances.billed_honorific,
    appearances.billed_name,
    appearances.billed_title,
    COALESCE(appearances.billed_organization, ( SELECT names_then.name
           FROM public.names_then
          WHERE ((names_then.event_id = appearances.event_id) AND (names_then.organization_id = body.id))
          ORDER BY names_then.preference, names_then.name_id
         LIMIT 1), body.name, ( SELECT string_agg(held.name, '; '::text) AS string_agg
           FROM ( SELECT COALESCE(( SELECT names_then.name
                           FROM public.names_then
                          WHERE ((names_then.event_id = appearances.event_id) AND (names_then.organization_id = organizations.id))
                          ORDER BY names_then.preference, names_then.name_id
                         LIMIT 1), organizations.name) AS name
                   FROM (((public.capacities
                     JOIN public.affiliations ON ((affiliations.id = capacities.affiliation_id)))
                     JOIN public.organizations named_1 ON ((named_1.id = affiliations.organization_id)))
                     JOIN public.organizations ON ((organizations.id = named_1.canonical_id)))
                  WHERE (capacities.appearance_id = appearances.id)
                  GROUP BY organizations.id, organizations.name
                  ORDER BY (min(capacities."position"))) held)) AS on_behalf_of,
    COALESCE(( SELECT countries.name
           FROM (public.countries_then
             JOIN public.countries ON ((countries.code = countries_then.country_code)))
          WHERE ((countries_then.event_id = appearances.event_id) AND (countries_then.organization_id = body.id))), ( SELECT string_agg(held.name, '; '::text) AS string_agg
           FROM ( SELECT countries.name
                   FROM (((public.capacities
                     JOIN public.affiliations ON ((affiliations.id = capacities.affiliation_id)))
                     JOIN public.organizations named_1 ON ((named_1.id = affiliations.organization_id)))
                     JOIN public.countries ON ((countries.code = ( SELECT countries_then.country_code
                           FROM public.countries_then
                          WHERE ((countries_then.event_id = appearances.event_id) AND (countries_then.organization_id = named_1.canonical_id))))))
                  WHERE (capacities.appearance_id = appearances.id)
                  GROUP BY countries.code, countries.name
                  ORDER BY (min(capacities."position"))) held)) AS country,
    COALESCE(statements.starts_at, sessions.starts_at) AS starts_at,
    COALESCE(statements.ends_at, sessions.ends_at) AS ends_at,
    COALESCE(statements.room, sessions.room) AS room,
    COALESCE(statements.track, sessions.track) AS track,
    COALESCE(statements.language, sessions.language) AS language,
    events.edition,
    COALESCE(appearances.delivery, statements.delivery) AS delivery,
    ( SELECT outcomes.status
           FROM public.outcomes
          WHERE (outcomes.appearance_id = appearances.id)) AS status,
    appearances.presence,
    instead.name AS replaced_by,
    events.starts_on,
    sessions."position" AS session_position,
    statements."position" AS statement_position,
    appearances."position",
    events.id AS event_id,
    sessions.id AS session_id,
    statements.id AS statement_id,
    appearances.id AS appearance_id,
    recorded.canonical_id AS speaker_id
   FROM (((((((((public.appearances
     JOIN public.events ON ((events.id = appearances.event_id)))
     LEFT JOIN public.statements ON ((statements.id = appearances.statement_id)))
     LEFT JOIN public.sessions ON ((sessions.id = COALESCE(appearances.session_id, statements.session_id))))
     LEFT JOIN public.speakers recorded ON ((recorded.id = appearances.speaker_id)))
     LEFT JOIN public.speakers ON ((speakers.id = recorded.canonical_id)))
     LEFT JOIN public.speakers replacing ON ((replacing.id = appearances.replaced_by_id)))
     LEFT JOIN public.speakers instead ON ((instead.id = replacing.canonical_id)))
     LEFT JOIN public.organizations named ON ((named.id = appearances.organization_id)))
     LEFT JOIN public.organizations body ON ((body.id = named.canonical_id)))
  ORDER BY events.starts_on, events.id, ((sessions.id IS NULL) AND (statements.id IS NULL)), COALESCE(statements."position", ( SELECT min(own."position") AS min
           FROM public.statements own
          WHERE (own.session_id = appearances.session_id)), ( SELECT max(earlier."position") AS max
           FROM (public.statements earlier
             JOIN public.sessions before ON ((before.id = earlier.session_id)))
          WHERE ((before.event_id = appearances.event_id) AND (before."position" < sessions."position"))), 0), sessions."position", (statements."position" IS NOT NULL), appearances."position", appearances.id;

COMMENT ON VIEW public.programme IS 'Who appears at an event, in order: session, statement, person, role, and on whose behalf.';

COMMENT ON COLUMN public.programme.event IS 'Slug of the event.';

COMMENT ON COLUMN public.programme.session IS 'Title of the session, or else its number or kind; NULL = the sources do not say which.';

COMMENT ON COLUMN public.programme.statement IS 'Title of the statement, or else its kind; NULL = no one statement.';

COMMENT ON COLUMN public.programme.speaker IS 'Name of the person; NULL = nobody named, see billed_name and on_behalf_of.';

COMMENT ON COLUMN public.programme.role IS 'What the person or delegation does: speaker, author, reader, chair.';

COMMENT ON COLUMN public.programme.billed_honorific IS 'Form of address as printed.';

COMMENT ON COLUMN public.programme.billed_name IS 'Name as printed.';

COMMENT ON COLUMN public.programme.billed_title IS 'Title or titles as printed.';

COMMENT ON COLUMN public.programme.on_behalf_of IS 'Organizations for which, as printed or by their names at the time, separated by ''; ''.';

COMMENT ON COLUMN public.programme.country IS 'Country or countries of these organizations, or of the person''s posts, separated by ''; ''.';

COMMENT ON COLUMN public.programme.starts_at IS 'Start of the statement, or else of the session, on the clock of the place.';

COMMENT ON COLUMN public.programme.ends_at IS 'End of the statement, or else of the session, on the clock of the place.';

COMMENT ON COLUMN public.programme.room IS 'Room of the statement, or else of the session.';

COMMENT ON COLUMN public.programme.track IS 'Track of the statement, or else of the session.';

COMMENT ON COLUMN public.programme.language IS 'Languages of the statement, or else of the session: BCP 47 tags, separated by '', ''.';

COMMENT ON COLUMN public.programme.edition IS 'Which one of its series the event is, as printed.';

COMMENT ON COLUMN public.programme.delivery IS 'How the part of the person, or else the statement, reached the audience; NULL = not said.';

COMMENT ON COLUMN public.programme.status IS 'What became of the statement, session or event, also through its whole; NULL = not said.';

COMMENT ON COLUMN public.programme.presence IS 'Whether the person took part: present, absent or replaced; NULL = not said.';

COMMENT ON COLUMN public.programme.replaced_by IS 'Name of the person who took part in their place.';

COMMENT ON COLUMN public.programme.starts_on IS 'First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.';

COMMENT ON COLUMN public.programme.session_position IS 'Place of the session in the event.';

COMMENT ON COLUMN public.programme.statement_position IS 'Place of the statement in the event.';

COMMENT ON COLUMN public.programme."position" IS 'Place of the appearance in its statement, session or event.';

COMMENT ON COLUMN public.programme.event_id IS 'Key of the event.';

COMMENT ON COLUMN public.programme.session_id IS 'Key of the session.';

COMMENT ON COLUMN public.programme.statement_id IS 'Key of the statement.';

COMMENT ON COLUMN public.programme.appearance_id IS 'Key of the appearance.';

COMMENT ON COLUMN public.programme.speaker_id IS 'Key of the speaker.';

CREATE TABLE public.remark_topics (
    remark_id bigint NOT NULL,
    topic_id bigint NOT NULL
);

COMMENT ON TABLE public.remark_topics IS 'Which remark is about which topic.';

COMMENT ON COLUMN public.remark_topics.remark_id IS 'The remark that is about the topic.';

COMMENT ON COLUMN public.remark_topics.topic_id IS 'What the remark is about.';

CREATE SEQUENCE public.remarks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.remarks_id_seq OWNED BY public.remarks.id;

CREATE VIEW public.replies AS
 SELECT events.slug AS event,
    COALESCE(statements.kind, 'statement'::text) AS kind,
    statements.title,
    ( SELECT string_agg(replying.name, '; '::text) AS string_agg
           FROM ( SELECT COALESCE(speakers.name, appearances.billed_name, organizations.name) AS name
                   FROM ((((public.appearances
                     LEFT JOIN public.speakers recorded ON ((recorded.id = appearances.speaker_id)))
                     LEFT JOIN public.speakers ON ((speakers.id = recorded.canonical_id)))
                     LEFT JOIN public.organizations named ON ((named.id = appearances.organization_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = named.canonical_id)))
                  WHERE (appearances.statement_id = statements.id)
                  ORDER BY appearances."position") replying) AS who,
    COALESCE(answered.kind, 'statement'::text) AS to_kind,
    answered.title AS to_title,
    ( SELECT string_agg(addressed.name, '; '::text) AS string_agg
           FROM ( SELECT COALESCE(speakers.name, appearances.billed_name, organizations.name) AS name
                   FROM ((((public.appearances
                     LEFT JOIN public.speakers recorded ON ((recorded.id = appearances.speaker_id)))
                     LEFT JOIN public.speakers ON ((speakers.id = recorded.canonical_id)))
                     LEFT JOIN public.organizations named ON ((named.id = appearances.organization_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = named.canonical_id)))
                  WHERE (appearances.statement_id = answered.id)
                  ORDER BY appearances."position") addressed) AS to_whom,
    statements."position",
    answered."position" AS to_position,
    events.id AS event_id,
    statements.id AS statement_id,
    answered.id AS replies_to_id
   FROM ((public.statements
     JOIN public.statements answered ON ((answered.id = statements.replies_to_id)))
     JOIN public.events ON ((events.id = statements.event_id)))
  ORDER BY events.starts_on, events.id, statements."position";

COMMENT ON VIEW public.replies IS 'Statements that answer or interrupt others: rights of reply, answers to questions, interjections.';

COMMENT ON COLUMN public.replies.event IS 'Slug of the event.';

COMMENT ON COLUMN public.replies.kind IS 'What the reply is: right-of-reply, answer, interjection; or ''statement''.';

COMMENT ON COLUMN public.replies.title IS 'Title of the reply.';

COMMENT ON COLUMN public.replies.who IS 'Who made the reply, separated by ''; ''.';

COMMENT ON COLUMN public.replies.to_kind IS 'What it replies to: question, statement.';

COMMENT ON COLUMN public.replies.to_title IS 'Title of what it replies to.';

COMMENT ON COLUMN public.replies.to_whom IS 'Who made the statement that it replies to, separated by ''; ''.';

COMMENT ON COLUMN public.replies."position" IS 'Place of the reply in the event.';

COMMENT ON COLUMN public.replies.to_position IS 'Place in the event of what it replies to.';

COMMENT ON COLUMN public.replies.event_id IS 'Key of the event.';

COMMENT ON COLUMN public.replies.statement_id IS 'Key of the reply.';

COMMENT ON COLUMN public.replies.replies_to_id IS 'Key of the statement that it replies to.';

CREATE VIEW public.roster AS
SELECT
    NULL::text AS event,
    NULL::text AS speaker,
    NULL::text AS honorific,
    NULL::text AS roles,
    NULL::text AS titles,
    NULL::text AS organizations,
    NULL::text AS countries,
    NULL::text AS billed_titles,
    NULL::bigint AS appearances,
    NULL::text AS slug,
    NULL::text AS starts_on,
    NULL::bigint AS event_id,
    NULL::bigint AS speaker_id;

COMMENT ON VIEW public.roster IS 'Speakers who took part in an event, each once, with all titles and organizations in which they appeared.';

COMMENT ON COLUMN public.roster.event IS 'Slug of the event.';

COMMENT ON COLUMN public.roster.speaker IS 'Name of the person.';

COMMENT ON COLUMN public.roster.honorific IS 'Form of address.';

COMMENT ON COLUMN public.roster.roles IS 'Roles at the event, separated by ''; ''.';

COMMENT ON COLUMN public.roster.titles IS 'Titles with their organizations, in billing order, separated by ''; ''.';

COMMENT ON COLUMN public.roster.organizations IS 'Organizations of these titles, by their names at the time, separated by ''; ''.';

COMMENT ON COLUMN public.roster.countries IS 'Countries of the organizations of these titles, or of those spoken for, separated by ''; ''.';

COMMENT ON COLUMN public.roster.billed_titles IS 'Titles as printed, separated by ''; ''.';

COMMENT ON COLUMN public.roster.appearances IS 'How often the person appears at the event.';

COMMENT ON COLUMN public.roster.slug IS 'Stable public name of the speaker.';

COMMENT ON COLUMN public.roster.starts_on IS 'First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.';

COMMENT ON COLUMN public.roster.event_id IS 'Key of the event.';

COMMENT ON COLUMN public.roster.speaker_id IS 'Key of the speaker.';

CREATE TABLE public.search_entries (
    id bigint NOT NULL,
    kind text NOT NULL,
    row_id bigint NOT NULL,
    names text,
    body text,
    CONSTRAINT ck_search_entries_kind_is_known CHECK ((kind = ANY (ARRAY['event'::text, 'speaker'::text, 'organization'::text, 'topic'::text, 'session'::text, 'statement'::text, 'appearance'::text, 'remark'::text, 'passage'::text])))
);

COMMENT ON TABLE public.search_entries IS 'What can be searched for, one row each with its words; triggers keep it, and nothing else may.';

COMMENT ON COLUMN public.search_entries.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.search_entries.kind IS 'What it is: event, speaker, organization, topic, session, statement, appearance, remark or passage.';

COMMENT ON COLUMN public.search_entries.row_id IS 'Key of the row in the table of its kind.';

COMMENT ON COLUMN public.search_entries.names IS 'All that it is called: titles, or the name, acronym, other and printed names; NULL = it has no name.';

COMMENT ON COLUMN public.search_entries.body IS 'What is said of it: summary and text; of a speaker, the posts; of a remark, the act and the point; NULL = nothing.';

CREATE SEQUENCE public.search_entries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.search_entries_id_seq OWNED BY public.search_entries.id;

CREATE TABLE public.speaker_names (
    id bigint NOT NULL,
    speaker_id bigint NOT NULL,
    name text NOT NULL,
    language text,
    started text,
    ended text,
    CONSTRAINT ck_speaker_names_ended_is_a_partial_date CHECK (((ended = '..'::text) OR
CASE
    WHEN ((ended ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (ended !~ '^0000'::text)) THEN ((length(ended) < 10) OR (((substr(ended, 9, 2))::integer >= 1) AND (((substr(ended, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(ended, 1, 4))::integer, (substr(ended, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (ended IS NULL)
END)),
    CONSTRAINT ck_speaker_names_ended_not_before_started CHECK (((ended = '..'::text) OR (substr(ended, 1, length(started)) >= substr(started, 1, length(ended))))),
    CONSTRAINT ck_speaker_names_language_is_a_language_tag CHECK ((language ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*$'::text)),
    CONSTRAINT ck_speaker_names_name_is_a_trimmed_line CHECK (((name <> ''::text) AND (name = btrim(name, '   　'::text)) AND (name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_speaker_names_started_is_a_partial_date CHECK (
CASE
    WHEN ((started ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (started !~ '^0000'::text)) THEN ((length(started) < 10) OR (((substr(started, 9, 2))::integer >= 1) AND (((substr(started, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(started, 1, 4))::integer, (substr(started, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (started IS NULL)
END)
);

COMMENT ON TABLE public.speaker_names IS 'Other spellings, scripts, former names and printed forms of speakers'' names.';

COMMENT ON COLUMN public.speaker_names.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.speaker_names.speaker_id IS 'The speaker who goes or went by the name.';

COMMENT ON COLUMN public.speaker_names.name IS 'The name, in its own script, as printed.';

COMMENT ON COLUMN public.speaker_names.language IS 'BCP 47 tag of the language in which the name is so written; NULL = unknown.';

COMMENT ON COLUMN public.speaker_names.started IS 'First used: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.';

COMMENT ON COLUMN public.speaker_names.ended IS 'Last used: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be in use still; NULL = unknown.';

CREATE VIEW public.search_source AS
 SELECT 'event'::text AS kind,
    events.id AS row_id,
    ((events.title || COALESCE(('; '::text || NULLIF(events.acronym, events.title)), ''::text)) || COALESCE(('; '::text || ( SELECT string_agg(ordered.title, '; '::text) AS string_agg
           FROM ( SELECT other_titles.title
                   FROM public.other_titles
                  WHERE (other_titles.event_id = events.id)
                  ORDER BY other_titles.id) ordered)), ''::text)) AS names,
    events.summary AS body
   FROM public.events
UNION ALL
 SELECT 'session'::text AS kind,
    sessions.id AS row_id,
    COALESCE((sessions.title || COALESCE(('; '::text || ( SELECT string_agg(ordered.title, '; '::text) AS string_agg
           FROM ( SELECT other_titles.title
                   FROM public.other_titles
                  WHERE (other_titles.session_id = sessions.id)
                  ORDER BY other_titles.id) ordered)), ''::text)), ( SELECT string_agg(ordered.title, '; '::text) AS string_agg
           FROM ( SELECT other_titles.title
                   FROM public.other_titles
                  WHERE (other_titles.session_id = sessions.id)
                  ORDER BY other_titles.id) ordered)) AS names,
    sessions.summary AS body
   FROM public.sessions
UNION ALL
 SELECT 'statement'::text AS kind,
    statements.id AS row_id,
    COALESCE((statements.title || COALESCE(('; '::text || ( SELECT string_agg(ordered.title, '; '::text) AS string_agg
           FROM ( SELECT other_titles.title
                   FROM public.other_titles
                  WHERE (other_titles.statement_id = statements.id)
                  ORDER BY other_titles.id) ordered)), ''::text)), ( SELECT string_agg(ordered.title, '; '::text) AS string_agg
           FROM ( SELECT other_titles.title
                   FROM public.other_titles
                  WHERE (other_titles.statement_id = statements.id)
                  ORDER BY other_titles.id) ordered)) AS names,
    COALESCE((statements.summary || COALESCE((' '::text || statements.text), ''::text)), statements.text) AS body
   FROM public.statements
UNION ALL
 SELECT 'remark'::text AS kind,
    remarks.id AS row_id,
    NULL::text AS names,
    (((remarks.act || ' '::text) || remarks.text) || COALESCE((' '::text || remarks.quotation), ''::text)) AS body
   FROM public.remarks
UNION ALL
 SELECT 'topic'::text AS kind,
    topics.id AS row_id,
    topics.name AS names,
    NULL::text AS body
   FROM public.topics
UNION ALL
 SELECT 'speaker'::text AS kind,
    speakers.id AS row_id,
    ((speakers.name || COALESCE(('; '::text || ( SELECT string_agg(ordered.name, '; '::text) AS string_agg
           FROM ( SELECT speaker_names.name
                   FROM public.speaker_names
                  WHERE (speaker_names.speaker_id = speakers.id)
                  ORDER BY speaker_names.id) ordered)), ''::text)) || COALESCE(('; '::text || ( SELECT string_agg(printed.name, '; '::text) AS string_agg
           FROM ( SELECT appearances.billed_name AS name
                   FROM public.appearances
                  WHERE ((appearances.speaker_id = speakers.id) AND (appearances.billed_name <> speakers.name) AND (NOT (EXISTS ( SELECT 1
                           FROM public.speaker_names known
                          WHERE ((known.speaker_id = speakers.id) AND (known.name = appearances.billed_name))))))
                  GROUP BY appearances.billed_name
                  ORDER BY (min(appearances.id))) printed)), ''::text)) AS names,
    ( SELECT string_agg(held.title, '; '::text) AS string_agg
           FROM ( SELECT both_kinds.title
                   FROM ( SELECT affiliations.title,
                            0 AS later,
                            min(affiliations.id) AS first
                           FROM public.affiliations
                          WHERE ((affiliations.speaker_id = speakers.id) AND (affiliations.title IS NOT NULL))
                          GROUP BY affiliations.title
                        UNION ALL
                         SELECT appearances.billed_title,
                            1,
                            min(appearances.id) AS min
                           FROM public.appearances
                          WHERE ((appearances.speaker_id = speakers.id) AND (appearances.billed_title IS NOT NULL))
                          GROUP BY appearances.billed_title) both_kinds
                  GROUP BY both_kinds.title
                  ORDER BY (min(both_kinds.later)), (min(both_kinds.first))) held) AS body
   FROM public.speakers
UNION ALL
 SELECT 'organization'::text AS kind,
    organizations.id AS row_id,
    (((organizations.name || COALESCE(('; '::text || NULLIF(organizations.acronym, organizations.name)), ''::text)) || COALESCE(('; '::text || ( SELECT string_agg(ordered.name, '; '::text) AS string_agg
           FROM ( SELECT organization_names.name
                   FROM public.organization_names
                  WHERE (organization_names.organization_id = organizations.id)
                  ORDER BY organization_names.id) ordered)), ''::text)) || COALESCE(('; '::text || ( SELECT string_agg(printed.name, '; '::text) AS string_agg
           FROM ( SELECT both_kinds.name
                   FROM ( SELECT participations.billed_name AS name,
                            0 AS later,
                            min(participations.id) AS first
                           FROM public.participations
                          WHERE (participations.organization_id = organizations.id)
                          GROUP BY participations.billed_name
                        UNION ALL
                         SELECT appearances.billed_organization,
                            1,
                            min(appearances.id) AS min
                           FROM public.appearances
                          WHERE (appearances.organization_id = organizations.id)
                          GROUP BY appearances.billed_organization) both_kinds
                  WHERE ((both_kinds.name <> organizations.name) AND (both_kinds.name <> COALESCE(organizations.acronym, ''::text)) AND (NOT (EXISTS ( SELECT 1
                           FROM public.organization_names known
                          WHERE ((known.organization_id = organizations.id) AND (known.name = both_kinds.name))))))
                  GROUP BY both_kinds.name
                  ORDER BY (min(both_kinds.later)), (min(both_kinds.first))) printed)), ''::text)) AS names,
    NULL::text AS body
   FROM public.organizations
UNION ALL
 SELECT 'appearance'::text AS kind,
    appearances.id AS row_id,
    appearances.billed_name AS names,
    COALESCE((appearances.billed_title || COALESCE(('; '::text || appearances.billed_organization), ''::text)), appearances.billed_organization) AS body
   FROM public.appearances
  WHERE ((appearances.speaker_id IS NULL) AND (COALESCE(appearances.billed_name, appearances.billed_title) IS NOT NULL))
UNION ALL
 SELECT 'passage'::text AS kind,
    passages.id AS row_id,
    NULL::text AS names,
    passages.text AS body
   FROM public.passages
  WHERE (passages.text IS NOT NULL);

COMMENT ON VIEW public.search_source IS 'What search_entries is to hold: everything that has a name or a text, as the tables have it now.';

COMMENT ON COLUMN public.search_source.kind IS 'What it is: event, session, statement, appearance, remark, speaker, organization, topic or passage.';

COMMENT ON COLUMN public.search_source.row_id IS 'Key of the row in the table of its kind.';

COMMENT ON COLUMN public.search_source.names IS 'All that it is called: titles, or the name, acronym, other and printed names, separated by ''; ''.';

COMMENT ON COLUMN public.search_source.body IS 'What is said of it: summary and text; of a speaker, the posts; of a remark, the act and the point.';

CREATE VIEW public.searchable AS
 SELECT search_entries.kind,
    COALESCE(events.title, sessions.title, sessions.number, sessions.kind, statements.title, statements.kind, speakers.name, organizations.name, topics.name, remark_speakers.name, appearances.billed_name, appearances.billed_title, remark_bodies.name, ((((sources.title || ', '::text) || passages.paragraph) || '.'::text) || passages.sentence), ((search_entries.kind || ' '::text) || COALESCE(sessions."position", statements."position"))) AS label,
    search_entries.names,
    search_entries.body,
    of_event.slug AS event,
        CASE
            WHEN ((speakers.id IS NULL) AND (remark_speakers.id IS NULL)) THEN ( SELECT countries.name
               FROM (public.organization_countries
                 JOIN public.countries ON ((countries.code = organization_countries.country_code)))
              WHERE (organization_countries.organization_id = COALESCE(organizations.id, remark_bodies.id)))
            ELSE ( SELECT string_agg(held.name, '; '::text) AS string_agg
               FROM ( SELECT countries.name
                       FROM (((public.speakers recorded
                         CROSS JOIN public.affiliations)
                         JOIN public.organization_countries ON ((organization_countries.organization_id = affiliations.organization_id)))
                         JOIN public.countries ON ((countries.code = organization_countries.country_code)))
                      WHERE ((recorded.canonical_id = COALESCE(speakers.id, remark_speakers.id)) AND (affiliations.speaker_id = recorded.id))
                      GROUP BY countries.code, countries.name
                      ORDER BY (min(affiliations.id))) held)
        END AS country,
    COALESCE(events.slug, speakers.slug, organizations.slug, topics.slug, sources.slug) AS slug,
    search_entries.row_id,
    of_event.id AS event_id,
    COALESCE(speakers.id, remark_speakers.id) AS speaker_id,
    COALESCE(organizations.id, remark_bodies.id) AS organization_id,
    search_entries.id AS entry_id
   FROM (((((((((((((((((public.search_entries
     LEFT JOIN public.events ON (((search_entries.kind = 'event'::text) AND (events.id = search_entries.row_id))))
     LEFT JOIN public.sessions ON (((search_entries.kind = 'session'::text) AND (sessions.id = search_entries.row_id))))
     LEFT JOIN public.statements ON (((search_entries.kind = 'statement'::text) AND (statements.id = search_entries.row_id))))
     LEFT JOIN public.speakers listed ON (((search_entries.kind = 'speaker'::text) AND (listed.id = search_entries.row_id))))
     LEFT JOIN public.speakers ON ((speakers.id = listed.canonical_id)))
     LEFT JOIN public.organizations body ON (((search_entries.kind = 'organization'::text) AND (body.id = search_entries.row_id))))
     LEFT JOIN public.organizations ON ((organizations.id = body.canonical_id)))
     LEFT JOIN public.topics ON (((search_entries.kind = 'topic'::text) AND (topics.id = search_entries.row_id))))
     LEFT JOIN public.remarks ON (((search_entries.kind = 'remark'::text) AND (remarks.id = search_entries.row_id))))
     LEFT JOIN public.appearances ON ((appearances.id =
        CASE search_entries.kind
            WHEN 'remark'::text THEN remarks.appearance_id
            WHEN 'appearance'::text THEN search_entries.row_id
            ELSE NULL::bigint
        END)))
     LEFT JOIN public.speakers who ON ((who.id = appearances.speaker_id)))
     LEFT JOIN public.speakers remark_speakers ON ((remark_speakers.id = who.canonical_id)))
     LEFT JOIN public.organizations whose ON ((whose.id = appearances.organization_id)))
     LEFT JOIN public.organizations remark_bodies ON ((remark_bodies.id = whose.canonical_id)))
     LEFT JOIN public.passages ON (((search_entries.kind = 'passage'::text) AND (passages.id = search_entries.row_id))))
     LEFT JOIN public.sources ON ((sources.id = passages.source_id)))
     LEFT JOIN public.events of_event ON ((of_event.id = COALESCE(events.id, sessions.event_id, statements.event_id, appearances.event_id))));

COMMENT ON VIEW public.searchable IS 'What can be searched for, in words: events, sessions, statements, remarks, persons, bodies, topics and passages.';

COMMENT ON COLUMN public.searchable.kind IS 'What it is: event, session, statement, appearance, remark, speaker, organization, topic or passage.';

COMMENT ON COLUMN public.searchable.label IS 'Its title or name, or else its number or kind; of a remark, who made it; of a passage, where it is.';

COMMENT ON COLUMN public.searchable.names IS 'All that it is called: titles, or the name, acronym, other and printed names, separated by ''; ''.';

COMMENT ON COLUMN public.searchable.body IS 'What is said of it: summary and text; of a speaker, the posts; of a remark, the act and the point.';

COMMENT ON COLUMN public.searchable.event IS 'Slug of the event that it belongs to; NULL = events share it.';

COMMENT ON COLUMN public.searchable.country IS 'Countries of the organization, or of the organizations of the person''s posts, separated by ''; ''.';

COMMENT ON COLUMN public.searchable.slug IS 'Its own stable public name, or that of the source of a passage; NULL = it has none.';

COMMENT ON COLUMN public.searchable.row_id IS 'Key of the row in its own table.';

COMMENT ON COLUMN public.searchable.event_id IS 'Key of the event that it belongs to.';

COMMENT ON COLUMN public.searchable.speaker_id IS 'Key of the speaker, or of who made the remark; of the one merged into.';

COMMENT ON COLUMN public.searchable.organization_id IS 'Key of the organization, or of the body of the remark; of the one merged into.';

COMMENT ON COLUMN public.searchable.entry_id IS 'Key in search_entries, and the rowid in search_index on SQLite.';

CREATE TABLE public.series (
    id bigint NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    frequency text,
    summary text,
    CONSTRAINT ck_series_frequency_is_lower_case_words CHECK (((frequency = lower((frequency COLLATE "C"))) AND (frequency <> ''::text) AND (frequency = btrim(frequency, '   　'::text)) AND (frequency !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_series_name_is_a_trimmed_line CHECK (((name <> ''::text) AND (name = btrim(name, '   　'::text)) AND (name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_series_slug_is_a_slug CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_series_summary_is_trimmed_text CHECK (((summary <> ''::text) AND (summary = btrim(summary, '	
   　'::text))))
);

COMMENT ON TABLE public.series IS 'Series of events: what is held again and again under one name.';

COMMENT ON COLUMN public.series.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.series.slug IS 'Stable public name, such as osce-ministerial-council.';

COMMENT ON COLUMN public.series.name IS 'Name of the series as the sources print it; not unique.';

COMMENT ON COLUMN public.series.frequency IS 'How often it is held, in lower-case words: yearly, every two years; NULL = not said.';

COMMENT ON COLUMN public.series.summary IS 'What the series is, in the registrar''s words.';

CREATE SEQUENCE public.series_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.series_id_seq OWNED BY public.series.id;

CREATE TABLE public.session_topics (
    session_id bigint NOT NULL,
    topic_id bigint NOT NULL
);

COMMENT ON TABLE public.session_topics IS 'Which session is about which topic.';

COMMENT ON COLUMN public.session_topics.session_id IS 'The session that is about the topic.';

COMMENT ON COLUMN public.session_topics.topic_id IS 'What the session is about.';

CREATE SEQUENCE public.sessions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.sessions_id_seq OWNED BY public.sessions.id;

CREATE SEQUENCE public.sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.sources_id_seq OWNED BY public.sources.id;

CREATE SEQUENCE public.speaker_names_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.speaker_names_id_seq OWNED BY public.speaker_names.id;

CREATE SEQUENCE public.speakers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.speakers_id_seq OWNED BY public.speakers.id;

CREATE SEQUENCE public.statements_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.statements_id_seq OWNED BY public.statements.id;

CREATE SEQUENCE public.topics_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.topics_id_seq OWNED BY public.topics.id;

CREATE VIEW public.what_was_said AS
 SELECT COALESCE(speakers.name, appearances.billed_name, appearances.billed_organization, body.name) AS speaker,
    remarks.act,
    remarks.text,
    remarks.quotation,
    COALESCE(( SELECT string_agg(COALESCE(((held.title || ', '::text) || held.organization), held.title, held.organization), '; '::text) AS string_agg
           FROM ( SELECT affiliations.title,
                    organizations.name AS organization
                   FROM (((public.capacities
                     JOIN public.affiliations ON ((affiliations.id = capacities.affiliation_id)))
                     LEFT JOIN public.organizations named_1 ON ((named_1.id = affiliations.organization_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = named_1.canonical_id)))
                  WHERE (capacities.appearance_id = appearances.id)
                  ORDER BY capacities."position") held), appearances.billed_title, appearances.billed_organization, body.name) AS capacity,
    COALESCE(statements.title, statements.kind, ('statement '::text || statements."position")) AS statement,
    COALESCE(sessions.title, sessions.number, sessions.kind, ('session '::text || sessions."position")) AS session,
    events.slug AS event,
    ( SELECT string_agg(about.name, '; '::text) AS string_agg
           FROM ( SELECT topics.name
                   FROM (public.remark_topics
                     JOIN public.topics ON ((topics.id = remark_topics.topic_id)))
                  WHERE (remark_topics.remark_id = remarks.id)
                  ORDER BY topics.slug) about) AS topics,
    appearances.role,
    events.starts_on,
    remarks.id AS remark_id,
    appearances.id AS appearance_id,
    statements.id AS statement_id,
    sessions.id AS session_id,
    events.id AS event_id,
    recorded.canonical_id AS speaker_id
   FROM ((((((((public.remarks
     JOIN public.appearances ON ((appearances.id = remarks.appearance_id)))
     JOIN public.events ON ((events.id = appearances.event_id)))
     LEFT JOIN public.statements ON ((statements.id = appearances.statement_id)))
     LEFT JOIN public.sessions ON ((sessions.id = COALESCE(appearances.session_id, statements.session_id))))
     LEFT JOIN public.speakers recorded ON ((recorded.id = appearances.speaker_id)))
     LEFT JOIN public.speakers ON ((speakers.id = recorded.canonical_id)))
     LEFT JOIN public.organizations named ON ((named.id = appearances.organization_id)))
     LEFT JOIN public.organizations body ON ((body.id = named.canonical_id)))
  ORDER BY events.starts_on, events.id, ((sessions.id IS NULL) AND (statements.id IS NULL)), COALESCE(statements."position", ( SELECT min(own."position") AS min
           FROM public.statements own
          WHERE (own.session_id = appearances.session_id)), ( SELECT max(earlier."position") AS max
           FROM (public.statements earlier
             JOIN public.sessions before ON ((before.id = earlier.session_id)))
          WHERE ((before.event_id = appearances.event_id) AND (before."position" < sessions."position"))), 0), sessions."position", (statements."position" IS NOT NULL), appearances."position", appearances.id, remarks."position";

COMMENT ON VIEW public.what_was_said IS 'Points that were made: who, in which capacity, did what with which words, where.';

COMMENT ON COLUMN public.what_was_said.speaker IS 'Name of the person, or else of the delegation as printed or of its organization.';

COMMENT ON COLUMN public.what_was_said.act IS 'What was done, with the verb of the source: called for, stressed, noted.';

COMMENT ON COLUMN public.what_was_said.text IS 'The point; reads on from act.';

COMMENT ON COLUMN public.what_was_said.quotation IS 'The words themselves as printed; NULL = not quoted.';

COMMENT ON COLUMN public.what_was_said.capacity IS 'Titles with their organizations in which it was said, in billing order, separated by ''; ''.';

COMMENT ON COLUMN public.what_was_said.statement IS 'Title of the statement, or else its kind; NULL = the sources do not say in which.';

COMMENT ON COLUMN public.what_was_said.session IS 'Title of the session, or else its number or kind; NULL = the sources do not say in which.';

COMMENT ON COLUMN public.what_was_said.event IS 'Slug of the event.';

COMMENT ON COLUMN public.what_was_said.topics IS 'What the point is about, separated by ''; ''.';

COMMENT ON COLUMN public.what_was_said.role IS 'Role of the person or delegation.';

COMMENT ON COLUMN public.what_was_said.starts_on IS 'First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.';

COMMENT ON COLUMN public.what_was_said.remark_id IS 'Key of the remark.';

COMMENT ON COLUMN public.what_was_said.appearance_id IS 'Key of the appearance.';

COMMENT ON COLUMN public.what_was_said.statement_id IS 'Key of the statement.';

COMMENT ON COLUMN public.what_was_said.session_id IS 'Key of the session.';

COMMENT ON COLUMN public.what_was_said.event_id IS 'Key of the event.';

COMMENT ON COLUMN public.what_was_said.speaker_id IS 'Key of the speaker.';

ALTER TABLE ONLY public.affiliations ALTER COLUMN id SET DEFAULT nextval('public.affiliations_id_seq'::regclass);

ALTER TABLE ONLY public.appearances ALTER COLUMN id SET DEFAULT nextval('public.appearances_id_seq'::regclass);

ALTER TABLE ONLY public.capacities ALTER COLUMN id SET DEFAULT nextval('public.capacities_id_seq'::regclass);

ALTER TABLE ONLY public.citations ALTER COLUMN id SET DEFAULT nextval('public.citations_id_seq'::regclass);

ALTER TABLE ONLY public.distinctions ALTER COLUMN id SET DEFAULT nextval('public.distinctions_id_seq'::regclass);

ALTER TABLE ONLY public.erasures ALTER COLUMN id SET DEFAULT nextval('public.erasures_id_seq'::regclass);

ALTER TABLE ONLY public.events ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);

ALTER TABLE ONLY public.former_slugs ALTER COLUMN id SET DEFAULT nextval('public.former_slugs_id_seq'::regclass);

ALTER TABLE ONLY public.identifiers ALTER COLUMN id SET DEFAULT nextval('public.identifiers_id_seq'::regclass);

ALTER TABLE ONLY public.links ALTER COLUMN id SET DEFAULT nextval('public.links_id_seq'::regclass);

ALTER TABLE ONLY public.organization_names ALTER COLUMN id SET DEFAULT nextval('public.organization_names_id_seq'::regclass);

ALTER TABLE ONLY public.organization_relations ALTER COLUMN id SET DEFAULT nextval('public.organization_relations_id_seq'::regclass);

ALTER TABLE ONLY public.organizations ALTER COLUMN id SET DEFAULT nextval('public.organizations_id_seq'::regclass);

ALTER TABLE ONLY public.other_titles ALTER COLUMN id SET DEFAULT nextval('public.other_titles_id_seq'::regclass);

ALTER TABLE ONLY public.participations ALTER COLUMN id SET DEFAULT nextval('public.participations_id_seq'::regclass);

ALTER TABLE ONLY public.passages ALTER COLUMN id SET DEFAULT nextval('public.passages_id_seq'::regclass);

ALTER TABLE ONLY public.remarks ALTER COLUMN id SET DEFAULT nextval('public.remarks_id_seq'::regclass);

ALTER TABLE ONLY public.search_entries ALTER COLUMN id SET DEFAULT nextval('public.search_entries_id_seq'::regclass);

ALTER TABLE ONLY public.series ALTER COLUMN id SET DEFAULT nextval('public.series_id_seq'::regclass);

ALTER TABLE ONLY public.sessions ALTER COLUMN id SET DEFAULT nextval('public.sessions_id_seq'::regclass);

ALTER TABLE ONLY public.sources ALTER COLUMN id SET DEFAULT nextval('public.sources_id_seq'::regclass);

ALTER TABLE ONLY public.speaker_names ALTER COLUMN id SET DEFAULT nextval('public.speaker_names_id_seq'::regclass);

ALTER TABLE ONLY public.speakers ALTER COLUMN id SET DEFAULT nextval('public.speakers_id_seq'::regclass);

ALTER TABLE ONLY public.statements ALTER COLUMN id SET DEFAULT nextval('public.statements_id_seq'::regclass);

ALTER TABLE ONLY public.topics ALTER COLUMN id SET DEFAULT nextval('public.topics_id_seq'::regclass);

INSERT INTO public.affiliations VALUES (5, 3, 8, 'Minister', '2018-10', NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (35, 34, NULL, 'Minister', NULL, NULL, 'minister', 'acting');
INSERT INTO public.affiliations VALUES (36, 35, 46, 'Secretary General', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (37, 36, 41, 'Under-Secretary-General', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (38, 36, 43, 'Head', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (39, 37, 41, 'Under-Secretary-General', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (40, 37, 45, 'Executive Director', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (41, 37, 44, 'Director-General', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (42, 38, 49, 'Chairman', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (43, 38, 48, 'Executive Secretary', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (44, 39, 50, 'Deputy Secretary General', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (45, 40, 53, 'Deputy Director', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (46, 41, 59, 'State Secretary', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (47, 42, 57, 'President', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (48, 43, 58, 'Minister of Foreign Affairs', NULL, NULL, NULL, NULL);
INSERT INTO public.affiliations VALUES (49, 44, 58, 'Deputy Minister of Foreign Affairs', NULL, NULL, NULL, NULL);

INSERT INTO public.alembic_version VALUES ('9c3f6e2ab814');

INSERT INTO public.appearances VALUES (9, 2, NULL, 6, 3, NULL, 'speaker', 1, 'S.Body', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (10, 2, NULL, NULL, NULL, 8, 'attendee', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (26, 24, NULL, 25, 3, NULL, 'speaker', 1, NULL, NULL, 'video', 'replaced', 22, NULL, NULL);
INSERT INTO public.appearances VALUES (36, 24, NULL, NULL, 34, NULL, 'delegate', 1, NULL, NULL, NULL, NULL, NULL, 'H.E.', 'Ministry of Old');
INSERT INTO public.appearances VALUES (37, 25, NULL, 29, 35, NULL, 'speaker', 1, 'Ambassador Thomas Greminger', 'OSCE Secretary General', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (38, 25, NULL, 30, 36, NULL, 'speaker', 1, 'Vladimir Voronkov', 'UN Under-Secretary-General and Head of the UN Counter-Terrorism Office', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (39, 25, NULL, 31, 37, NULL, 'speaker', 1, 'Yuri Fedotov', 'UN Under-Secretary-General, Executive Director of the United Nations Office on Drugs and Crime and Director-General of the UN Office in Vienna', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (40, 25, NULL, 32, 38, NULL, 'speaker', 1, 'Sergey Lebedev', 'Chairman of the CIS Executive Committee and CIS Executive Secretary', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (41, 25, NULL, 33, 39, NULL, 'speaker', 1, 'Valery Semerikov', 'Deputy Secretary General of the CSTO', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (42, 25, NULL, 34, 40, NULL, 'speaker', 1, 'Liu Jie', 'Deputy Director of Executive Committee, Regional Anti-Terrorist Structure of Shanghai Cooperation Organization', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (43, 25, NULL, 35, 42, NULL, 'author', 1, 'Alexander Lukashenko', 'President of the Republic of Belarus', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (44, 25, NULL, 35, 41, NULL, 'reader', 2, 'Stanislav Zas', 'State Secretary of the Security Council of the Republic of Belarus', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (45, 25, NULL, 36, 41, NULL, 'speaker', 1, 'S.Zas', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (46, 25, NULL, 37, 43, NULL, 'speaker', 1, 'Vladimir Makei', 'Minister of Foreign Affairs of the Republic of Belarus', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (47, 25, NULL, 38, 44, NULL, 'speaker', 1, 'Oleg Kravchenko', 'Deputy Minister of Foreign Affairs of the Republic of Belarus', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.appearances VALUES (48, 25, NULL, NULL, 35, NULL, 'speaker', 1, 'Ambassador Greminger', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.capacities VALUES (1, 9, 5, 3, 1);
INSERT INTO public.capacities VALUES (2, 37, 36, 35, 1);
INSERT INTO public.capacities VALUES (3, 38, 37, 36, 1);
INSERT INTO public.capacities VALUES (4, 38, 38, 36, 2);
INSERT INTO public.capacities VALUES (5, 39, 39, 37, 1);
INSERT INTO public.capacities VALUES (6, 39, 40, 37, 2);
INSERT INTO public.capacities VALUES (7, 39, 41, 37, 3);
INSERT INTO public.capacities VALUES (8, 40, 42, 38, 1);
INSERT INTO public.capacities VALUES (9, 40, 43, 38, 2);
INSERT INTO public.capacities VALUES (10, 41, 44, 39, 1);
INSERT INTO public.capacities VALUES (11, 42, 45, 40, 1);
INSERT INTO public.capacities VALUES (12, 43, 47, 42, 1);
INSERT INTO public.capacities VALUES (13, 44, 46, 41, 1);
INSERT INTO public.capacities VALUES (14, 45, 46, 41, 1);
INSERT INTO public.capacities VALUES (15, 46, 48, 43, 1);
INSERT INTO public.capacities VALUES (16, 47, 49, 44, 1);
INSERT INTO public.capacities VALUES (17, 48, 36, 35, 1);

INSERT INTO public.citations VALUES (14, 13, 'title', NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (15, 13, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (27, 13, 'status', NULL, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (32, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 29, NULL);
INSERT INTO public.citations VALUES (33, 13, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 11);
INSERT INTO public.citations VALUES (44, 43, 'replies_to_id', NULL, NULL, NULL, 28, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (45, 53, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 41, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (46, 48, 'acronym', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 41, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (47, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 42, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (48, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 43, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (49, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 44, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (50, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 45, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (51, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 45, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (52, 53, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 46, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (53, 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 47, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (54, 53, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 48, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (55, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 49, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (56, 53, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 50, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (57, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 51, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (58, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 52, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (59, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 53, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (60, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 54, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (61, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 55, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (62, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 56, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (63, 49, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 57, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (64, 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 58, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (65, 49, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 59, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (66, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 35, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (67, 55, 'sort_name', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 35, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (68, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 36, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (69, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 37, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (70, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 38, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (71, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 39, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (72, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 40, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (73, 49, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 41, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (74, 50, 'sort_name', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 41, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (75, 49, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 42, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (76, 52, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 43, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (77, 54, 'sort_name', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 43, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (78, 63, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 44, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (79, 65, 'sort_name', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 44, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (80, 65, 'honorific', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 44, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (81, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 36, NULL, NULL);
INSERT INTO public.citations VALUES (82, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 37, NULL, NULL);
INSERT INTO public.citations VALUES (83, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 38, NULL, NULL);
INSERT INTO public.citations VALUES (84, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 39, NULL, NULL);
INSERT INTO public.citations VALUES (85, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 40, NULL, NULL);
INSERT INTO public.citations VALUES (86, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 41, NULL, NULL);
INSERT INTO public.citations VALUES (87, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 42, NULL, NULL);
INSERT INTO public.citations VALUES (88, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 43, NULL, NULL);
INSERT INTO public.citations VALUES (89, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 44, NULL, NULL);
INSERT INTO public.citations VALUES (90, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 45, NULL, NULL);
INSERT INTO public.citations VALUES (91, 49, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 46, NULL, NULL);
INSERT INTO public.citations VALUES (92, 49, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 47, NULL, NULL);
INSERT INTO public.citations VALUES (93, 52, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 48, NULL, NULL);
INSERT INTO public.citations VALUES (94, 63, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 49, NULL, NULL);
INSERT INTO public.citations VALUES (95, 45, 'title', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (96, 46, 'title', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (97, 45, 'kind', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (98, 46, 'kind', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (99, 45, 'level', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (100, 46, 'level', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (101, 46, 'starts_on', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (102, 46, 'ends_on', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (103, 46, 'status', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (104, 46, 'city', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (105, 66, 'country_code', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (106, 47, 'participant_count', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (107, 47, 'participant_qualifier', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (108, 47, 'country_count', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (109, 47, 'country_qualifier', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (110, 46, 'summary', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (111, 47, 'summary', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (112, 48, 'summary', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (113, 57, 'summary', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (114, 58, 'summary', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (115, 63, 'summary', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (116, 66, 'summary', NULL, 25, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (117, 48, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (118, 59, NULL, NULL, NULL, 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (119, 60, NULL, NULL, NULL, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (120, 61, 'summary', NULL, NULL, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (121, 62, NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (122, 48, NULL, NULL, NULL, NULL, NULL, 37, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (123, 48, NULL, NULL, NULL, NULL, 29, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (124, 48, NULL, NULL, NULL, NULL, NULL, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (125, 48, NULL, NULL, NULL, NULL, 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (126, 48, NULL, NULL, NULL, NULL, NULL, 39, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (127, 48, NULL, NULL, NULL, NULL, 31, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (128, 48, NULL, NULL, NULL, NULL, NULL, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (129, 48, NULL, NULL, NULL, NULL, 32, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (130, 48, NULL, NULL, NULL, NULL, NULL, 41, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (131, 48, NULL, NULL, NULL, NULL, 33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (132, 48, NULL, NULL, NULL, NULL, NULL, 42, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (133, 48, NULL, NULL, NULL, NULL, 34, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (134, 49, NULL, NULL, NULL, NULL, NULL, 43, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (135, 49, NULL, NULL, NULL, NULL, NULL, 44, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (136, 49, NULL, NULL, NULL, NULL, 35, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (137, 50, NULL, NULL, NULL, NULL, NULL, NULL, 38, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (138, 51, NULL, NULL, NULL, NULL, NULL, NULL, 39, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (139, 51, NULL, NULL, NULL, NULL, NULL, NULL, 40, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (140, 49, NULL, NULL, NULL, NULL, NULL, 45, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (141, 50, NULL, NULL, NULL, NULL, NULL, 45, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (142, 50, NULL, NULL, NULL, NULL, 36, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (143, 52, NULL, NULL, NULL, NULL, NULL, NULL, 41, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (144, 53, NULL, NULL, NULL, NULL, NULL, NULL, 42, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (145, 53, NULL, NULL, NULL, NULL, NULL, NULL, 43, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (146, 54, NULL, NULL, NULL, NULL, NULL, NULL, 44, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (147, 52, NULL, NULL, NULL, NULL, NULL, 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (148, 52, NULL, NULL, NULL, NULL, 37, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (149, 63, NULL, NULL, NULL, NULL, NULL, NULL, 45, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (150, 63, NULL, NULL, NULL, NULL, NULL, NULL, 46, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (151, 64, NULL, NULL, NULL, NULL, NULL, NULL, 47, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (152, 64, NULL, NULL, NULL, NULL, NULL, NULL, 48, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (153, 65, NULL, NULL, NULL, NULL, NULL, NULL, 49, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (154, 63, NULL, NULL, NULL, NULL, NULL, 47, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (155, 63, NULL, NULL, NULL, NULL, 38, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (156, 55, NULL, NULL, NULL, NULL, NULL, NULL, 50, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (157, 56, NULL, NULL, NULL, NULL, NULL, NULL, 51, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (158, 56, NULL, NULL, NULL, NULL, NULL, NULL, 52, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (159, 48, NULL, NULL, NULL, NULL, NULL, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (160, 55, NULL, NULL, NULL, NULL, NULL, 48, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (161, 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 39, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (162, 46, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 40, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (163, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 41, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (164, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 42, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (165, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 43, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (166, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 44, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (167, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 45, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (168, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 46, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (169, 57, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 47, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (170, 65, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 31, NULL);
INSERT INTO public.citations VALUES (171, 65, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 32, NULL);

INSERT INTO public.countries VALUES ('AD', 'Andorra', 'AND', NULL, NULL);
INSERT INTO public.countries VALUES ('AE', 'United Arab Emirates', 'ARE', NULL, NULL);
INSERT INTO public.countries VALUES ('AF', 'Afghanistan', 'AFG', NULL, NULL);
INSERT INTO public.countries VALUES ('AG', 'Antigua and Barbuda', 'ATG', NULL, NULL);
INSERT INTO public.countries VALUES ('AI', 'Anguilla', 'AIA', NULL, NULL);
INSERT INTO public.countries VALUES ('AL', 'Albania', 'ALB', NULL, NULL);
INSERT INTO public.countries VALUES ('AM', 'Armenia', 'ARM', NULL, NULL);
INSERT INTO public.countries VALUES ('AO', 'Angola', 'AGO', NULL, NULL);
INSERT INTO public.countries VALUES ('AQ', 'Antarctica', 'ATA', NULL, NULL);
INSERT INTO public.countries VALUES ('AR', 'Argentina', 'ARG', NULL, NULL);
INSERT INTO public.countries VALUES ('AS', 'American Samoa', 'ASM', NULL, NULL);
INSERT INTO public.countries VALUES ('AT', 'Austria', 'AUT', NULL, NULL);
INSERT INTO public.countries VALUES ('AU', 'Australia', 'AUS', NULL, NULL);
INSERT INTO public.countries VALUES ('AW', 'Aruba', 'ABW', NULL, NULL);
INSERT INTO public.countries VALUES ('AX', 'Åland Islands', 'ALA', NULL, NULL);
INSERT INTO public.countries VALUES ('AZ', 'Azerbaijan', 'AZE', NULL, NULL);
INSERT INTO public.countries VALUES ('BA', 'Bosnia and Herzegovina', 'BIH', NULL, NULL);
INSERT INTO public.countries VALUES ('BB', 'Barbados', 'BRB', NULL, NULL);
INSERT INTO public.countries VALUES ('BD', 'Bangladesh', 'BGD', NULL, NULL);
INSERT INTO public.countries VALUES ('BE', 'Belgium', 'BEL', NULL, NULL);
INSERT INTO public.countries VALUES ('BF', 'Burkina Faso', 'BFA', NULL, NULL);
INSERT INTO public.countries VALUES ('BG', 'Bulgaria', 'BGR', NULL, NULL);
INSERT INTO public.countries VALUES ('BH', 'Bahrain', 'BHR', NULL, NULL);
INSERT INTO public.countries VALUES ('BI', 'Burundi', 'BDI', NULL, NULL);
INSERT INTO public.countries VALUES ('BJ', 'Benin', 'BEN', NULL, NULL);
INSERT INTO public.countries VALUES ('BL', 'Saint Barthélemy', 'BLM', NULL, NULL);
INSERT INTO public.countries VALUES ('BM', 'Bermuda', 'BMU', NULL, NULL);
INSERT INTO public.countries VALUES ('BQ', 'Bonaire, Sint Eustatius and Saba', 'BES', NULL, NULL);
INSERT INTO public.countries VALUES ('BR', 'Brazil', 'BRA', NULL, NULL);
INSERT INTO public.countries VALUES ('BS', 'Bahamas', 'BHS', NULL, NULL);
INSERT INTO public.countries VALUES ('BT', 'Bhutan', 'BTN', NULL, NULL);
INSERT INTO public.countries VALUES ('BV', 'Bouvet Island', 'BVT', NULL, NULL);
INSERT INTO public.countries VALUES ('BW', 'Botswana', 'BWA', NULL, NULL);
INSERT INTO public.countries VALUES ('BY', 'Belarus', 'BLR', NULL, NULL);
INSERT INTO public.countries VALUES ('BZ', 'Belize', 'BLZ', NULL, NULL);
INSERT INTO public.countries VALUES ('CA', 'Canada', 'CAN', NULL, NULL);
INSERT INTO public.countries VALUES ('CC', 'Cocos (Keeling) Islands', 'CCK', NULL, NULL);
INSERT INTO public.countries VALUES ('CF', 'Central African Republic', 'CAF', NULL, NULL);
INSERT INTO public.countries VALUES ('CG', 'Congo', 'COG', NULL, NULL);
INSERT INTO public.countries VALUES ('CH', 'Switzerland', 'CHE', NULL, NULL);
INSERT INTO public.countries VALUES ('CK', 'Cook Islands', 'COK', NULL, NULL);
INSERT INTO public.countries VALUES ('CL', 'Chile', 'CHL', NULL, NULL);
INSERT INTO public.countries VALUES ('CM', 'Cameroon', 'CMR', NULL, NULL);
INSERT INTO public.countries VALUES ('CN', 'China', 'CHN', NULL, NULL);
INSERT INTO public.countries VALUES ('CO', 'Colombia', 'COL', NULL, NULL);
INSERT INTO public.countries VALUES ('CR', 'Costa Rica', 'CRI', NULL, NULL);
INSERT INTO public.countries VALUES ('CU', 'Cuba', 'CUB', NULL, NULL);
INSERT INTO public.countries VALUES ('CV', 'Cabo Verde', 'CPV', NULL, NULL);
INSERT INTO public.countries VALUES ('CW', 'Curaçao', 'CUW', NULL, NULL);
INSERT INTO public.countries VALUES ('CX', 'Christmas Island', 'CXR', NULL, NULL);
INSERT INTO public.countries VALUES ('CY', 'Cyprus', 'CYP', NULL, NULL);
INSERT INTO public.countries VALUES ('DE', 'Germany', 'DEU', NULL, NULL);
INSERT INTO public.countries VALUES ('DJ', 'Djibouti', 'DJI', NULL, NULL);
INSERT INTO public.countries VALUES ('DK', 'Denmark', 'DNK', NULL, NULL);
INSERT INTO public.countries VALUES ('DM', 'Dominica', 'DMA', NULL, NULL);
INSERT INTO public.countries VALUES ('DO', 'Dominican Republic', 'DOM', NULL, NULL);
INSERT INTO public.countries VALUES ('DZ', 'Algeria', 'DZA', NULL, NULL);
INSERT INTO public.countries VALUES ('EC', 'Ecuador', 'ECU', NULL, NULL);
INSERT INTO public.countries VALUES ('EE', 'Estonia', 'EST', NULL, NULL);
INSERT INTO public.countries VALUES ('EG', 'Egypt', 'EGY', NULL, NULL);
INSERT INTO public.countries VALUES ('EH', 'Western Sahara', 'ESH', NULL, NULL);
INSERT INTO public.countries VALUES ('ER', 'Eritrea', 'ERI', NULL, NULL);
INSERT INTO public.countries VALUES ('ES', 'Spain', 'ESP', NULL, NULL);
INSERT INTO public.countries VALUES ('ET', 'Ethiopia', 'ETH', NULL, NULL);
INSERT INTO public.countries VALUES ('FI', 'Finland', 'FIN', NULL, NULL);
INSERT INTO public.countries VALUES ('FJ', 'Fiji', 'FJI', NULL, NULL);
INSERT INTO public.countries VALUES ('FO', 'Faroe Islands', 'FRO', NULL, NULL);
INSERT INTO public.countries VALUES ('FR', 'France', 'FRA', NULL, NULL);
INSERT INTO public.countries VALUES ('GA', 'Gabon', 'GAB', NULL, NULL);
INSERT INTO public.countries VALUES ('GD', 'Grenada', 'GRD', NULL, NULL);
INSERT INTO public.countries VALUES ('GE', 'Georgia', 'GEO', NULL, NULL);
INSERT INTO public.countries VALUES ('GF', 'French Guiana', 'GUF', NULL, NULL);
INSERT INTO public.countries VALUES ('GG', 'Guernsey', 'GGY', NULL, NULL);
INSERT INTO public.countries VALUES ('GH', 'Ghana', 'GHA', NULL, NULL);
INSERT INTO public.countries VALUES ('GI', 'Gibraltar', 'GIB', NULL, NULL);
INSERT INTO public.countries VALUES ('GL', 'Greenland', 'GRL', NULL, NULL);
INSERT INTO public.countries VALUES ('GM', 'Gambia', 'GMB', NULL, NULL);
INSERT INTO public.countries VALUES ('GN', 'Guinea', 'GIN', NULL, NULL);
INSERT INTO public.countries VALUES ('GP', 'Guadeloupe', 'GLP', NULL, NULL);
INSERT INTO public.countries VALUES ('GQ', 'Equatorial Guinea', 'GNQ', NULL, NULL);
INSERT INTO public.countries VALUES ('GR', 'Greece', 'GRC', NULL, NULL);
INSERT INTO public.countries VALUES ('GS', 'South Georgia and the South Sandwich Islands', 'SGS', NULL, NULL);
INSERT INTO public.countries VALUES ('GT', 'Guatemala', 'GTM', NULL, NULL);
INSERT INTO public.countries VALUES ('GU', 'Guam', 'GUM', NULL, NULL);
INSERT INTO public.countries VALUES ('GW', 'Guinea-Bissau', 'GNB', NULL, NULL);
INSERT INTO public.countries VALUES ('GY', 'Guyana', 'GUY', NULL, NULL);
INSERT INTO public.countries VALUES ('HK', 'Hong Kong', 'HKG', NULL, NULL);
INSERT INTO public.countries VALUES ('HM', 'Heard Island and McDonald Islands', 'HMD', NULL, NULL);
INSERT INTO public.countries VALUES ('HN', 'Honduras', 'HND', NULL, NULL);
INSERT INTO public.countries VALUES ('HR', 'Croatia', 'HRV', NULL, NULL);
INSERT INTO public.countries VALUES ('HT', 'Haiti', 'HTI', NULL, NULL);
INSERT INTO public.countries VALUES ('HU', 'Hungary', 'HUN', NULL, NULL);
INSERT INTO public.countries VALUES ('ID', 'Indonesia', 'IDN', NULL, NULL);
INSERT INTO public.countries VALUES ('IE', 'Ireland', 'IRL', NULL, NULL);
INSERT INTO public.countries VALUES ('IL', 'Israel', 'ISR', NULL, NULL);
INSERT INTO public.countries VALUES ('IM', 'Isle of Man', 'IMN', NULL, NULL);
INSERT INTO public.countries VALUES ('IN', 'India', 'IND', NULL, NULL);
INSERT INTO public.countries VALUES ('IO', 'British Indian Ocean Territory', 'IOT', NULL, NULL);
INSERT INTO public.countries VALUES ('IQ', 'Iraq', 'IRQ', NULL, NULL);
INSERT INTO public.countries VALUES ('IS', 'Iceland', 'ISL', NULL, NULL);
INSERT INTO public.countries VALUES ('IT', 'Italy', 'ITA', NULL, NULL);
INSERT INTO public.countries VALUES ('JE', 'Jersey', 'JEY', NULL, NULL);
INSERT INTO public.countries VALUES ('JM', 'Jamaica', 'JAM', NULL, NULL);
INSERT INTO public.countries VALUES ('JO', 'Jordan', 'JOR', NULL, NULL);
INSERT INTO public.countries VALUES ('JP', 'Japan', 'JPN', NULL, NULL);
INSERT INTO public.countries VALUES ('KE', 'Kenya', 'KEN', NULL, NULL);
INSERT INTO public.countries VALUES ('KG', 'Kyrgyzstan', 'KGZ', NULL, NULL);
INSERT INTO public.countries VALUES ('KH', 'Cambodia', 'KHM', NULL, NULL);
INSERT INTO public.countries VALUES ('KI', 'Kiribati', 'KIR', NULL, NULL);
INSERT INTO public.countries VALUES ('KM', 'Comoros', 'COM', NULL, NULL);
INSERT INTO public.countries VALUES ('KN', 'Saint Kitts and Nevis', 'KNA', NULL, NULL);
INSERT INTO public.countries VALUES ('KW', 'Kuwait', 'KWT', NULL, NULL);
INSERT INTO public.countries VALUES ('KY', 'Cayman Islands', 'CYM', NULL, NULL);
INSERT INTO public.countries VALUES ('KZ', 'Kazakhstan', 'KAZ', NULL, NULL);
INSERT INTO public.countries VALUES ('LB', 'Lebanon', 'LBN', NULL, NULL);
INSERT INTO public.countries VALUES ('LC', 'Saint Lucia', 'LCA', NULL, NULL);
INSERT INTO public.countries VALUES ('LI', 'Liechtenstein', 'LIE', NULL, NULL);
INSERT INTO public.countries VALUES ('LK', 'Sri Lanka', 'LKA', NULL, NULL);
INSERT INTO public.countries VALUES ('LR', 'Liberia', 'LBR', NULL, NULL);
INSERT INTO public.countries VALUES ('LS', 'Lesotho', 'LSO', NULL, NULL);
INSERT INTO public.countries VALUES ('LT', 'Lithuania', 'LTU', NULL, NULL);
INSERT INTO public.countries VALUES ('LU', 'Luxembourg', 'LUX', NULL, NULL);
INSERT INTO public.countries VALUES ('LV', 'Latvia', 'LVA', NULL, NULL);
INSERT INTO public.countries VALUES ('LY', 'Libya', 'LBY', NULL, NULL);
INSERT INTO public.countries VALUES ('MA', 'Morocco', 'MAR', NULL, NULL);
INSERT INTO public.countries VALUES ('MC', 'Monaco', 'MCO', NULL, NULL);
INSERT INTO public.countries VALUES ('ME', 'Montenegro', 'MNE', NULL, NULL);
INSERT INTO public.countries VALUES ('MF', 'Saint Martin (French part)', 'MAF', NULL, NULL);
INSERT INTO public.countries VALUES ('MG', 'Madagascar', 'MDG', NULL, NULL);
INSERT INTO public.countries VALUES ('MH', 'Marshall Islands', 'MHL', NULL, NULL);
INSERT INTO public.countries VALUES ('MK', 'North Macedonia', 'MKD', NULL, NULL);
INSERT INTO public.countries VALUES ('ML', 'Mali', 'MLI', NULL, NULL);
INSERT INTO public.countries VALUES ('MM', 'Myanmar', 'MMR', NULL, NULL);
INSERT INTO public.countries VALUES ('MN', 'Mongolia', 'MNG', NULL, NULL);
INSERT INTO public.countries VALUES ('MO', 'Macao', 'MAC', NULL, NULL);
INSERT INTO public.countries VALUES ('MP', 'Northern Mariana Islands', 'MNP', NULL, NULL);
INSERT INTO public.countries VALUES ('MQ', 'Martinique', 'MTQ', NULL, NULL);
INSERT INTO public.countries VALUES ('MR', 'Mauritania', 'MRT', NULL, NULL);
INSERT INTO public.countries VALUES ('MS', 'Montserrat', 'MSR', NULL, NULL);
INSERT INTO public.countries VALUES ('MT', 'Malta', 'MLT', NULL, NULL);
INSERT INTO public.countries VALUES ('MU', 'Mauritius', 'MUS', NULL, NULL);
INSERT INTO public.countries VALUES ('MV', 'Maldives', 'MDV', NULL, NULL);
INSERT INTO public.countries VALUES ('MW', 'Malawi', 'MWI', NULL, NULL);
INSERT INTO public.countries VALUES ('MX', 'Mexico', 'MEX', NULL, NULL);
INSERT INTO public.countries VALUES ('MY', 'Malaysia', 'MYS', NULL, NULL);
INSERT INTO public.countries VALUES ('MZ', 'Mozambique', 'MOZ', NULL, NULL);
INSERT INTO public.countries VALUES ('NA', 'Namibia', 'NAM', NULL, NULL);
INSERT INTO public.countries VALUES ('NC', 'New Caledonia', 'NCL', NULL, NULL);
INSERT INTO public.countries VALUES ('NE', 'Niger', 'NER', NULL, NULL);
INSERT INTO public.countries VALUES ('NF', 'Norfolk Island', 'NFK', NULL, NULL);
INSERT INTO public.countries VALUES ('NG', 'Nigeria', 'NGA', NULL, NULL);
INSERT INTO public.countries VALUES ('NI', 'Nicaragua', 'NIC', NULL, NULL);
INSERT INTO public.countries VALUES ('NL', 'Netherlands', 'NLD', NULL, NULL);
INSERT INTO public.countries VALUES ('NO', 'Norway', 'NOR', NULL, NULL);
INSERT INTO public.countries VALUES ('NP', 'Nepal', 'NPL', NULL, NULL);
INSERT INTO public.countries VALUES ('NR', 'Nauru', 'NRU', NULL, NULL);
INSERT INTO public.countries VALUES ('NU', 'Niue', 'NIU', NULL, NULL);
INSERT INTO public.countries VALUES ('NZ', 'New Zealand', 'NZL', NULL, NULL);
INSERT INTO public.countries VALUES ('OM', 'Oman', 'OMN', NULL, NULL);
INSERT INTO public.countries VALUES ('PA', 'Panama', 'PAN', NULL, NULL);
INSERT INTO public.countries VALUES ('PE', 'Peru', 'PER', NULL, NULL);
INSERT INTO public.countries VALUES ('PF', 'French Polynesia', 'PYF', NULL, NULL);
INSERT INTO public.countries VALUES ('PG', 'Papua New Guinea', 'PNG', NULL, NULL);
INSERT INTO public.countries VALUES ('PH', 'Philippines', 'PHL', NULL, NULL);
INSERT INTO public.countries VALUES ('PK', 'Pakistan', 'PAK', NULL, NULL);
INSERT INTO public.countries VALUES ('PL', 'Poland', 'POL', NULL, NULL);
INSERT INTO public.countries VALUES ('PM', 'Saint Pierre and Miquelon', 'SPM', NULL, NULL);
INSERT INTO public.countries VALUES ('PN', 'Pitcairn', 'PCN', NULL, NULL);
INSERT INTO public.countries VALUES ('PR', 'Puerto Rico', 'PRI', NULL, NULL);
INSERT INTO public.countries VALUES ('PT', 'Portugal', 'PRT', NULL, NULL);
INSERT INTO public.countries VALUES ('PW', 'Palau', 'PLW', NULL, NULL);
INSERT INTO public.countries VALUES ('PY', 'Paraguay', 'PRY', NULL, NULL);
INSERT INTO public.countries VALUES ('QA', 'Qatar', 'QAT', NULL, NULL);
INSERT INTO public.countries VALUES ('RE', 'Réunion', 'REU', NULL, NULL);
INSERT INTO public.countries VALUES ('RO', 'Romania', 'ROU', NULL, NULL);
INSERT INTO public.countries VALUES ('RS', 'Serbia', 'SRB', NULL, NULL);
INSERT INTO public.countries VALUES ('RW', 'Rwanda', 'RWA', NULL, NULL);
INSERT INTO public.countries VALUES ('SA', 'Saudi Arabia', 'SAU', NULL, NULL);
INSERT INTO public.countries VALUES ('SB', 'Solomon Islands', 'SLB', NULL, NULL);
INSERT INTO public.countries VALUES ('SC', 'Seychelles', 'SYC', NULL, NULL);
INSERT INTO public.countries VALUES ('SD', 'Sudan', 'SDN', NULL, NULL);
INSERT INTO public.countries VALUES ('SE', 'Sweden', 'SWE', NULL, NULL);
INSERT INTO public.countries VALUES ('SG', 'Singapore', 'SGP', NULL, NULL);
INSERT INTO public.countries VALUES ('SH', 'Saint Helena, Ascension and Tristan da Cunha', 'SHN', NULL, NULL);
INSERT INTO public.countries VALUES ('SI', 'Slovenia', 'SVN', NULL, NULL);
INSERT INTO public.countries VALUES ('SJ', 'Svalbard and Jan Mayen', 'SJM', NULL, NULL);
INSERT INTO public.countries VALUES ('SK', 'Slovakia', 'SVK', NULL, NULL);
INSERT INTO public.countries VALUES ('SL', 'Sierra Leone', 'SLE', NULL, NULL);
INSERT INTO public.countries VALUES ('SM', 'San Marino', 'SMR', NULL, NULL);
INSERT INTO public.countries VALUES ('SN', 'Senegal', 'SEN', NULL, NULL);
INSERT INTO public.countries VALUES ('SO', 'Somalia', 'SOM', NULL, NULL);
INSERT INTO public.countries VALUES ('SR', 'Suriname', 'SUR', NULL, NULL);
INSERT INTO public.countries VALUES ('SS', 'South Sudan', 'SSD', NULL, NULL);
INSERT INTO public.countries VALUES ('ST', 'Sao Tome and Principe', 'STP', NULL, NULL);
INSERT INTO public.countries VALUES ('SV', 'El Salvador', 'SLV', NULL, NULL);
INSERT INTO public.countries VALUES ('SX', 'Sint Maarten (Dutch part)', 'SXM', NULL, NULL);
INSERT INTO public.countries VALUES ('SZ', 'Eswatini', 'SWZ', NULL, NULL);
INSERT INTO public.countries VALUES ('TC', 'Turks and Caicos Islands', 'TCA', NULL, NULL);
INSERT INTO public.countries VALUES ('TD', 'Chad', 'TCD', NULL, NULL);
INSERT INTO public.countries VALUES ('TF', 'French Southern Territories', 'ATF', NULL, NULL);
INSERT INTO public.countries VALUES ('TG', 'Togo', 'TGO', NULL, NULL);
INSERT INTO public.countries VALUES ('TH', 'Thailand', 'THA', NULL, NULL);
INSERT INTO public.countries VALUES ('TJ', 'Tajikistan', 'TJK', NULL, NULL);
INSERT INTO public.countries VALUES ('TK', 'Tokelau', 'TKL', NULL, NULL);
INSERT INTO public.countries VALUES ('TL', 'Timor-Leste', 'TLS', NULL, NULL);
INSERT INTO public.countries VALUES ('TM', 'Turkmenistan', 'TKM', NULL, NULL);
INSERT INTO public.countries VALUES ('TN', 'Tunisia', 'TUN', NULL, NULL);
INSERT INTO public.countries VALUES ('TO', 'Tonga', 'TON', NULL, NULL);
INSERT INTO public.countries VALUES ('TT', 'Trinidad and Tobago', 'TTO', NULL, NULL);
INSERT INTO public.countries VALUES ('TV', 'Tuvalu', 'TUV', NULL, NULL);
INSERT INTO public.countries VALUES ('UA', 'Ukraine', 'UKR', NULL, NULL);
INSERT INTO public.countries VALUES ('UG', 'Uganda', 'UGA', NULL, NULL);
INSERT INTO public.countries VALUES ('UM', 'United States Minor Outlying Islands', 'UMI', NULL, NULL);
INSERT INTO public.countries VALUES ('UY', 'Uruguay', 'URY', NULL, NULL);
INSERT INTO public.countries VALUES ('UZ', 'Uzbekistan', 'UZB', NULL, NULL);
INSERT INTO public.countries VALUES ('VC', 'Saint Vincent and the Grenadines', 'VCT', NULL, NULL);
INSERT INTO public.countries VALUES ('VG', 'Virgin Islands (British)', 'VGB', NULL, NULL);
INSERT INTO public.countries VALUES ('VI', 'Virgin Islands (U.S.)', 'VIR', NULL, NULL);
INSERT INTO public.countries VALUES ('VU', 'Vanuatu', 'VUT', NULL, NULL);
INSERT INTO public.countries VALUES ('WF', 'Wallis and Futuna', 'WLF', NULL, NULL);
INSERT INTO public.countries VALUES ('WS', 'Samoa', 'WSM', NULL, NULL);
INSERT INTO public.countries VALUES ('YE', 'Yemen', 'YEM', NULL, NULL);
INSERT INTO public.countries VALUES ('YT', 'Mayotte', 'MYT', NULL, NULL);
INSERT INTO public.countries VALUES ('ZA', 'South Africa', 'ZAF', NULL, NULL);
INSERT INTO public.countries VALUES ('ZM', 'Zambia', 'ZMB', NULL, NULL);
INSERT INTO public.countries VALUES ('ZW', 'Zimbabwe', 'ZWE', NULL, NULL);
INSERT INTO public.countries VALUES ('BN', 'Brunei Darussalam', 'BRN', 'Brunei', NULL);
INSERT INTO public.countries VALUES ('BO', 'Bolivia (Plurinational State of)', 'BOL', 'Bolivia', NULL);
INSERT INTO public.countries VALUES ('CD', 'Democratic Republic of the Congo', 'COD', 'DR Congo', NULL);
INSERT INTO public.countries VALUES ('CI', 'Côte d''Ivoire', 'CIV', 'Ivory Coast', NULL);
INSERT INTO public.countries VALUES ('CZ', 'Czechia', 'CZE', 'Czech Republic', NULL);
INSERT INTO public.countries VALUES ('FK', 'Falkland Islands (Malvinas)', 'FLK', 'Falkland Islands', NULL);
INSERT INTO public.countries VALUES ('FM', 'Micronesia (Federated States of)', 'FSM', 'Micronesia', NULL);
INSERT INTO public.countries VALUES ('GB', 'United Kingdom of Great Britain and Northern Ireland', 'GBR', 'United Kingdom', NULL);
INSERT INTO public.countries VALUES ('IR', 'Iran (Islamic Republic of)', 'IRN', 'Iran', NULL);
INSERT INTO public.countries VALUES ('KP', 'Democratic People''s Republic of Korea', 'PRK', 'North Korea', NULL);
INSERT INTO public.countries VALUES ('KR', 'Republic of Korea', 'KOR', 'South Korea', NULL);
INSERT INTO public.countries VALUES ('LA', 'Lao People''s Democratic Republic', 'LAO', 'Laos', NULL);
INSERT INTO public.countries VALUES ('MD', 'Republic of Moldova', 'MDA', 'Moldova', NULL);
INSERT INTO public.countries VALUES ('PS', 'State of Palestine', 'PSE', 'Palestine', NULL);
INSERT INTO public.countries VALUES ('RU', 'Russian Federation', 'RUS', 'Russia', NULL);
INSERT INTO public.countries VALUES ('SY', 'Syrian Arab Republic', 'SYR', 'Syria', NULL);
INSERT INTO public.countries VALUES ('TR', 'Türkiye', 'TUR', 'Turkey', NULL);
INSERT INTO public.countries VALUES ('TW', 'Taiwan (Province of China)', 'TWN', 'Taiwan', NULL);
INSERT INTO public.countries VALUES ('TZ', 'United Republic of Tanzania', 'TZA', 'Tanzania', NULL);
INSERT INTO public.countries VALUES ('US', 'United States of America', 'USA', 'United States', NULL);
INSERT INTO public.countries VALUES ('VA', 'Holy See', 'VAT', 'Vatican City', NULL);
INSERT INTO public.countries VALUES ('VE', 'Venezuela (Bolivarian Republic of)', 'VEN', 'Venezuela', NULL);
INSERT INTO public.countries VALUES ('VN', 'Viet Nam', 'VNM', 'Vietnam', NULL);
INSERT INTO public.countries VALUES ('XK', 'Kosovo', NULL, NULL, NULL);
INSERT INTO public.countries VALUES ('AIDJ', 'French Afars and Issas', 'AFI', NULL, '1977');
INSERT INTO public.countries VALUES ('AN', 'Netherlands Antilles', 'ANT', NULL, '2010-12-15');
INSERT INTO public.countries VALUES ('BQAQ', 'British Antarctic Territory', 'ATB', NULL, '1979');
INSERT INTO public.countries VALUES ('BU', 'Burma', 'BUR', NULL, '1989-12-05');
INSERT INTO public.countries VALUES ('BYAA', 'Byelorussian SSR', 'BYS', NULL, '1992-06-15');
INSERT INTO public.countries VALUES ('CSHH', 'Czechoslovakia', 'CSK', NULL, '1993-06-15');
INSERT INTO public.countries VALUES ('CSXX', 'Serbia and Montenegro', 'SCG', NULL, '2006-09-26');
INSERT INTO public.countries VALUES ('CT', 'Canton and Enderbury Islands', 'CTE', NULL, '1984');
INSERT INTO public.countries VALUES ('DD', 'German Democratic Republic', 'DDR', 'East Germany', '1990-10-30');
INSERT INTO public.countries VALUES ('DY', 'Dahomey', 'DHY', NULL, '1977');
INSERT INTO public.countries VALUES ('FQ', 'French Southern and Antarctic Territories', 'ATF', NULL, '1979');
INSERT INTO public.countries VALUES ('FX', 'Metropolitan France', 'FXX', NULL, '1997-07-14');
INSERT INTO public.countries VALUES ('GEHH', 'Gilbert and Ellice Islands', 'GEL', NULL, '1979');
INSERT INTO public.countries VALUES ('HV', 'Upper Volta', 'HVO', NULL, '1984');
INSERT INTO public.countries VALUES ('JT', 'Johnston Island', 'JTN', NULL, '1986');
INSERT INTO public.countries VALUES ('MI', 'Midway Islands', 'MID', NULL, '1986');
INSERT INTO public.countries VALUES ('NH', 'New Hebrides', 'NHB', NULL, '1980');
INSERT INTO public.countries VALUES ('NQ', 'Dronning Maud Land', 'ATN', NULL, '1983');
INSERT INTO public.countries VALUES ('NT', 'Neutral Zone', 'NTZ', NULL, '1993-07-12');
INSERT INTO public.countries VALUES ('PC', 'Pacific Islands (Trust Territory)', 'PCI', NULL, '1986');
INSERT INTO public.countries VALUES ('PU', 'US Miscellaneous Pacific Islands', 'PUS', NULL, '1986');
INSERT INTO public.countries VALUES ('PZ', 'Panama Canal Zone', 'PCZ', NULL, '1980');
INSERT INTO public.countries VALUES ('RH', 'Southern Rhodesia', 'RHO', NULL, '1980');
INSERT INTO public.countries VALUES ('SKIN', 'Sikkim', 'SKM', NULL, '1975');
INSERT INTO public.countries VALUES ('SU', 'Union of Soviet Socialist Republics', 'SUN', 'Soviet Union', '1992-08-30');
INSERT INTO public.countries VALUES ('TP', 'East Timor', 'TMP', NULL, '2002-05-20');
INSERT INTO public.countries VALUES ('VD', 'Democratic Republic of Viet-Nam', 'VDR', 'North Vietnam', '1977');
INSERT INTO public.countries VALUES ('WK', 'Wake Island', 'WAK', NULL, '1986');
INSERT INTO public.countries VALUES ('YD', 'Democratic Yemen', 'YMD', 'South Yemen', '1990-08-14');
INSERT INTO public.countries VALUES ('YU', 'Yugoslavia', 'YUG', NULL, '2003-07-23');
INSERT INTO public.countries VALUES ('ZR', 'Zaire', 'ZAR', NULL, '1997-07-14');

INSERT INTO public.data_dictionary VALUES ('countries', 0, NULL, 'table', 'Countries and territories of ISO 3166-1, Kosovo, and the former ones of ISO 3166-3.', NULL);
INSERT INTO public.data_dictionary VALUES ('countries', 1, 'code', 'text', 'ISO 3166-1 alpha-2 code, such as BY; of a former state, that of ISO 3166-3: SU, or CSHH where two letters mean another state too; XK = Kosovo, in common use and not of ISO.', 'BY');
INSERT INTO public.data_dictionary VALUES ('countries', 2, 'name', 'text', 'Short name in English, as ISO 3166 has it.', 'Belarus');
INSERT INTO public.data_dictionary VALUES ('data_dictionary', 0, NULL, 'table', 'What every table, view and column means; every upgrade of the database writes it anew.', NULL);
INSERT INTO public.data_dictionary VALUES ('data_dictionary', 1, 'table_name', 'text', 'Name of the table or view.', NULL);
INSERT INTO public.data_dictionary VALUES ('data_dictionary', 2, 'position', 'whole number', 'Place of the column, counted from 1; 0 = the table or view.', NULL);
INSERT INTO public.data_dictionary VALUES ('data_dictionary', 3, 'column_name', 'text', 'Name of the column; NULL = the row describes the table or view itself.', NULL);
INSERT INTO public.data_dictionary VALUES ('data_dictionary', 4, 'type', 'text', 'table or view, or of a column: text, whole number, date, date and time.', NULL);
INSERT INTO public.data_dictionary VALUES ('data_dictionary', 5, 'description', 'text', 'What it means, and what NULL means in it.', NULL);
INSERT INTO public.data_dictionary VALUES ('data_dictionary', 6, 'example', 'text', 'A value as the bundled record has it; NULL = none is given.', NULL);
INSERT INTO public.data_dictionary VALUES ('series', 0, NULL, 'table', 'Series of events: what is held again and again under one name.', NULL);
INSERT INTO public.data_dictionary VALUES ('series', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('series', 2, 'slug', 'text', 'Stable public name, such as osce-ministerial-council.', NULL);
INSERT INTO public.data_dictionary VALUES ('series', 3, 'name', 'text', 'Name of the series as the sources print it; not unique.', NULL);
INSERT INTO public.data_dictionary VALUES ('series', 4, 'frequency', 'text', 'How often it is held, in lower-case words: yearly, every two years; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('series', 5, 'summary', 'text', 'What the series is, in the registrar''s words.', NULL);
INSERT INTO public.data_dictionary VALUES ('sources', 0, NULL, 'table', 'Documents on which the record rests, each as it was when it was retrieved.', NULL);
INSERT INTO public.data_dictionary VALUES ('sources', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('sources', 2, 'slug', 'text', 'Stable public name, such as minsk-2018-report.', 'minsk-2018-report');
INSERT INTO public.data_dictionary VALUES ('sources', 3, 'title', 'text', 'Title as printed.', NULL);
INSERT INTO public.data_dictionary VALUES ('sources', 4, 'publisher', 'text', 'Who published it; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('sources', 5, 'url', 'text', 'Where it was found; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('sources', 6, 'language', 'text', 'BCP 47 tag of its language; NULL = not known.', 'en');
INSERT INTO public.data_dictionary VALUES ('sources', 7, 'published_on', 'text', 'Day of publication, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('sources', 8, 'retrieved_on', 'text', 'Day on which it was retrieved, as much of it as is known; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('sources', 9, 'sha256', 'text', 'SHA-256 of the bytes of the text that was read, in lower-case hexadecimal; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('speakers', 0, NULL, 'table', 'Persons on the record, whatever their role.', NULL);
INSERT INTO public.data_dictionary VALUES ('speakers', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('speakers', 2, 'slug', 'text', 'Stable public name, such as thomas-greminger.', 'thomas-greminger');
INSERT INTO public.data_dictionary VALUES ('speakers', 3, 'name', 'text', 'Full name without honorific; not unique, different people share one.', 'Thomas Greminger');
INSERT INTO public.data_dictionary VALUES ('speakers', 4, 'sort_name', 'text', 'Name as it is filed, such as ''Greminger, Thomas''; NULL = unknown which part is the family name.', 'Greminger, Thomas');
INSERT INTO public.data_dictionary VALUES ('speakers', 5, 'honorific', 'text', 'Form of address before the name, such as Ambassador; NULL = the sources print none.', 'Ambassador');
INSERT INTO public.data_dictionary VALUES ('speakers', 6, 'merged_into_id', 'whole number', 'The speaker that this one was found to be, not merged in turn; NULL = stands for itself.', NULL);
INSERT INTO public.data_dictionary VALUES ('topics', 0, NULL, 'table', 'Subjects under which events, sessions and remarks can be found.', NULL);
INSERT INTO public.data_dictionary VALUES ('topics', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('topics', 2, 'slug', 'text', 'Stable public name, such as human-rights.', 'human-rights');
INSERT INTO public.data_dictionary VALUES ('topics', 3, 'name', 'text', 'The subject, such as Human rights.', 'Human rights');
INSERT INTO public.data_dictionary VALUES ('events', 0, NULL, 'table', 'Conferences: each one gathering with a title, a place and days.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 2, 'slug', 'text', 'Stable public name, such as minsk-2018.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('events', 3, 'title', 'text', 'Title as printed, without quotation marks; not unique.', 'Preventing and Countering Terrorism in the Digital Age');
INSERT INTO public.data_dictionary VALUES ('events', 4, 'kind', 'text', 'What it is, in lower-case words: conference, workshop; NULL = the sources do not say.', 'international-conference');
INSERT INTO public.data_dictionary VALUES ('events', 5, 'level', 'text', 'At which level it was held, in lower-case words: high-level, ministerial, expert; NULL = not said.', 'high-level');
INSERT INTO public.data_dictionary VALUES ('events', 6, 'starts_on', 'text', 'First day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.', '2018-10-09');
INSERT INTO public.data_dictionary VALUES ('events', 7, 'ends_on', 'text', 'Last day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.', '2018-10-10');
INSERT INTO public.data_dictionary VALUES ('events', 8, 'timezone', 'text', 'IANA zone of all local times of the event, such as Europe/Minsk; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 9, 'venue', 'text', 'Building or grounds; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 10, 'city', 'text', 'City; NULL = not known.', 'Minsk');
INSERT INTO public.data_dictionary VALUES ('events', 11, 'country_code', 'text', 'Country where it was held, ISO 3166-1 alpha-2; NULL = not known.', 'BY');
INSERT INTO public.data_dictionary VALUES ('events', 12, 'participant_count', 'whole number', 'Number of participants that the sources give; read it together with participant_qualifier.', '250');
INSERT INTO public.data_dictionary VALUES ('events', 13, 'participant_qualifier', 'text', 'How the number relates to the true one: exactly, about, more-than, at-least, fewer-than or at-most; NULL = not said.', 'more-than');
INSERT INTO public.data_dictionary VALUES ('events', 14, 'country_count', 'whole number', 'Number of countries that the participants came from; read it together with country_qualifier.', '46');
INSERT INTO public.data_dictionary VALUES ('events', 15, 'country_qualifier', 'text', 'How the number relates to the true one: exactly, about, more-than, at-least, fewer-than or at-most; NULL = not said.', 'exactly');
INSERT INTO public.data_dictionary VALUES ('events', 16, 'summary', 'text', 'What the event was, in the registrar''s words.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 17, 'series_id', 'whole number', 'The series that it is one of; NULL = it stands alone, or the sources do not say.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 18, 'edition', 'text', 'Which one of its series, as printed: ''XII'', ''36C3'', ''twelfth''; NULL = none printed.', NULL);
INSERT INTO public.data_dictionary VALUES ('organizations', 0, NULL, 'table', 'Bodies: international organizations, ministries, committees, companies, states.', NULL);
INSERT INTO public.data_dictionary VALUES ('organizations', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('organizations', 2, 'slug', 'text', 'Stable public name, such as osce-secretariat.', 'osce-secretariat');
INSERT INTO public.data_dictionary VALUES ('organizations', 3, 'name', 'text', 'Name as the sources print it; not unique, bodies share names.', 'OSCE Secretariat');
INSERT INTO public.data_dictionary VALUES ('organizations', 4, 'acronym', 'text', 'Acronym, such as OSCE; NULL = none known.', 'OSCE');
INSERT INTO public.data_dictionary VALUES ('programme', 24, 'position', 'whole number', 'Place of the appearance in its statement, session or event.', NULL);
INSERT INTO public.data_dictionary VALUES ('organizations', 5, 'kind', 'text', 'What it is, in lower-case words: ministry, committee, state; NULL = the sources do not say.', 'ministry');
INSERT INTO public.data_dictionary VALUES ('organizations', 6, 'parent_id', 'whole number', 'The organization that this one is part of; NULL = none known. Never itself or one of its own parts.', NULL);
INSERT INTO public.data_dictionary VALUES ('organizations', 7, 'country_code', 'text', 'Country that it belongs to; NULL = international or unknown.', 'BY');
INSERT INTO public.data_dictionary VALUES ('organizations', 8, 'merged_into_id', 'whole number', 'The organization that this one was found to be, itself not merged; NULL = it stands for itself.', NULL);
INSERT INTO public.data_dictionary VALUES ('passages', 0, NULL, 'table', 'Every sentence of every source, by its number.', NULL);
INSERT INTO public.data_dictionary VALUES ('passages', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('passages', 2, 'source_id', 'whole number', 'The document.', NULL);
INSERT INTO public.data_dictionary VALUES ('passages', 3, 'paragraph', 'whole number', 'Number of the paragraph; 0 = title and headings before the text.', '2');
INSERT INTO public.data_dictionary VALUES ('passages', 4, 'sentence', 'whole number', 'Number of the sentence in the paragraph, counted from 1.', '1');
INSERT INTO public.data_dictionary VALUES ('passages', 5, 'text', 'text', 'The sentence; NULL = it may not be republished.', NULL);
INSERT INTO public.data_dictionary VALUES ('speaker_names', 0, NULL, 'table', 'Other spellings, scripts, former names and printed forms of speakers'' names.', NULL);
INSERT INTO public.data_dictionary VALUES ('speaker_names', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('speaker_names', 2, 'speaker_id', 'whole number', 'The speaker who goes or went by the name.', NULL);
INSERT INTO public.data_dictionary VALUES ('speaker_names', 3, 'name', 'text', 'The name, in its own script, as printed.', 'S.Zas');
INSERT INTO public.data_dictionary VALUES ('speaker_names', 4, 'language', 'text', 'BCP 47 tag of the language in which the name is so written; NULL = unknown.', 'en');
INSERT INTO public.data_dictionary VALUES ('speaker_names', 5, 'started', 'text', 'First used: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.', NULL);
INSERT INTO public.data_dictionary VALUES ('speaker_names', 6, 'ended', 'text', 'Last used: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be in use still; NULL = unknown.', NULL);
INSERT INTO public.data_dictionary VALUES ('affiliations', 0, NULL, 'table', 'Posts: a speaker holds or held a title in an organization.', NULL);
INSERT INTO public.data_dictionary VALUES ('affiliations', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('affiliations', 2, 'speaker_id', 'whole number', 'The person.', NULL);
INSERT INTO public.data_dictionary VALUES ('affiliations', 3, 'organization_id', 'whole number', 'The organization in which the title is held; NULL = in none, such as an independent expert.', NULL);
INSERT INTO public.data_dictionary VALUES ('affiliations', 4, 'title', 'text', 'The title without the organization''s name, such as Secretary General; NULL = not known.', 'Secretary General');
INSERT INTO public.data_dictionary VALUES ('affiliations', 5, 'started', 'text', 'Held from: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown, not ''always''.', NULL);
INSERT INTO public.data_dictionary VALUES ('affiliations', 6, 'ended', 'text', 'Held until: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be still held; NULL = unknown, not ''now''.', NULL);
INSERT INTO public.data_dictionary VALUES ('event_topics', 0, NULL, 'table', 'Which event is about which topic.', NULL);
INSERT INTO public.data_dictionary VALUES ('event_topics', 1, 'event_id', 'whole number', 'The event that is about the topic.', NULL);
INSERT INTO public.data_dictionary VALUES ('event_topics', 2, 'topic_id', 'whole number', 'What the event is about.', NULL);
INSERT INTO public.data_dictionary VALUES ('former_slugs', 0, NULL, 'table', 'Slugs that rows had before, kept by the database so that they go on leading there.', NULL);
INSERT INTO public.data_dictionary VALUES ('former_slugs', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('former_slugs', 2, 'slug', 'text', 'The slug as it was; no row of the same table has it now.', NULL);
INSERT INTO public.data_dictionary VALUES ('former_slugs', 3, 'event_id', 'whole number', 'The row of events whose slug it was; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('former_slugs', 4, 'speaker_id', 'whole number', 'The row of speakers whose slug it was; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('former_slugs', 5, 'organization_id', 'whole number', 'The row of organizations whose slug it was; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('former_slugs', 6, 'topic_id', 'whole number', 'The row of topics whose slug it was; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('former_slugs', 7, 'source_id', 'whole number', 'The row of sources whose slug it was; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('former_slugs', 8, 'series_id', 'whole number', 'The row of series whose slug it was; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_names', 0, NULL, 'table', 'Other and former names of organizations, in any language.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_names', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_names', 2, 'organization_id', 'whole number', 'The organization that bears the name.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_names', 3, 'name', 'text', 'The name, in its own script.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_names', 4, 'language', 'text', 'BCP 47 tag of its language, such as ru; NULL = unknown.', 'en');
INSERT INTO public.data_dictionary VALUES ('organization_names', 5, 'started', 'text', 'First used: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_names', 6, 'ended', 'text', 'Last used: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be in use still; NULL = unknown.', NULL);
INSERT INTO public.data_dictionary VALUES ('participations', 0, NULL, 'table', 'What bodies, named or only described, did at events: organized, hosted, took part.', NULL);
INSERT INTO public.data_dictionary VALUES ('participations', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('participations', 2, 'event_id', 'whole number', 'The event.', NULL);
INSERT INTO public.data_dictionary VALUES ('participations', 3, 'organization_id', 'whole number', 'The body; NULL = only described.', NULL);
INSERT INTO public.data_dictionary VALUES ('participations', 4, 'description', 'text', 'The body or bodies as printed, where no organization of the record is meant, such as experts.', 'Experts from Belarus');
INSERT INTO public.data_dictionary VALUES ('participations', 5, 'role', 'text', 'What it did: organizer, co-organizer, host, under-auspices-of, sponsor, secretariat, participant or observer.', 'organizer');
INSERT INTO public.data_dictionary VALUES ('participations', 6, 'position', 'whole number', 'Place among its siblings, counted from 1.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 0, NULL, 'table', 'Sessions of events: the parts into which the agenda is divided.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 2, 'event_id', 'whole number', 'The event that it is a session of.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 3, 'position', 'whole number', 'Place among its siblings, counted from 1.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 4, 'kind', 'text', 'What it is, in lower-case words: opening, session, plenary, closing; NULL = the sources do not say.', 'opening');
INSERT INTO public.data_dictionary VALUES ('sessions', 5, 'number', 'text', 'Label as printed, which need not be a number: ''first'', ''II'', ''3b''; NULL = it has none.', 'first');
INSERT INTO public.data_dictionary VALUES ('sessions', 6, 'title', 'text', 'Title as printed, without quotation marks; NULL = it has none.', 'Opening session');
INSERT INTO public.data_dictionary VALUES ('sessions', 7, 'summary', 'text', 'What the session was about, in the registrar''s words.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 8, 'track', 'text', 'Track of the programme; NULL = none printed.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 9, 'room', 'text', 'Room or hall; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 10, 'starts_at', 'date and time', 'Start on the clock of the place, YYYY-MM-DD HH:MM:SS, in the event''s timezone; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 25, 'event_id', 'whole number', 'Key of the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 11, 'ends_at', 'date and time', 'End on the clock of the place, YYYY-MM-DD HH:MM:SS, perhaps after midnight; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('session_topics', 0, NULL, 'table', 'Which session is about which topic.', NULL);
INSERT INTO public.data_dictionary VALUES ('session_topics', 1, 'session_id', 'whole number', 'The session that is about the topic.', NULL);
INSERT INTO public.data_dictionary VALUES ('session_topics', 2, 'topic_id', 'whole number', 'What the session is about.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 0, NULL, 'table', 'Statements: each one taking of the floor, ordered through the whole event.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 2, 'event_id', 'whole number', 'The event at which it was made.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 3, 'session_id', 'whole number', 'The session in which it was made, of the same event; NULL = the sources do not say.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 4, 'position', 'whole number', 'Place among its siblings, counted from 1.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 5, 'kind', 'text', 'What it is, in lower-case words: statement, address, keynote, talk, panel; NULL = not said.', 'closing-statement');
INSERT INTO public.data_dictionary VALUES ('statements', 6, 'delivery', 'text', 'How it reached its audience: in-person, read-out, video, written or remote; NULL = not said.', 'read-out');
INSERT INTO public.data_dictionary VALUES ('statements', 7, 'title', 'text', 'Title as printed, without quotation marks; NULL = it has none.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 8, 'summary', 'text', 'What it was about, in the registrar''s words.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 9, 'language', 'text', 'BCP 47 tags of the languages spoken, separated by '', '', such as ''fr, nl''; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 10, 'track', 'text', 'Track of the programme; NULL = none printed.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 11, 'room', 'text', 'Room or hall; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 12, 'starts_at', 'date and time', 'Start on the clock of the place, YYYY-MM-DD HH:MM:SS, in the event''s timezone; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 13, 'ends_at', 'date and time', 'End on the clock of the place, YYYY-MM-DD HH:MM:SS, perhaps after midnight; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 0, NULL, 'table', 'Who took part in which role: in a statement, in a session, or at the event only.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 2, 'event_id', 'whole number', 'The event.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 3, 'session_id', 'whole number', 'The session as a whole in which someone took part, such as its chair; NULL = see statement_id.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 4, 'statement_id', 'whole number', 'The statement in which someone took part; NULL here and in session_id = at the event, no more is said.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 5, 'speaker_id', 'whole number', 'The person; NULL = nobody named, or a team or placeholder that only billed_name tells.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 6, 'organization_id', 'whole number', 'The body that speaks through nobody named, or for which an address is delivered; NULL = none.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 7, 'role', 'text', 'What the person or delegation does: speaker, author, reader, chair, moderator, panellist, rapporteur, interpreter, attendee, presenter, co-author, discussant, president, head-of-delegation, delegate, guest or signatory.', 'speaker');
INSERT INTO public.data_dictionary VALUES ('appearances', 8, 'position', 'whole number', 'Place among its siblings, counted from 1.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 9, 'billed_name', 'text', 'Name as the programme prints it; it stays when the speaker''s record is edited.', 'S.Zas');
INSERT INTO public.data_dictionary VALUES ('appearances', 10, 'billed_title', 'text', 'Title or titles as the programme prints them; they stay when affiliations are edited.', 'OSCE Secretary General');
INSERT INTO public.data_dictionary VALUES ('identifiers', 0, NULL, 'table', 'By which identifiers other registers know what is on the record.', NULL);
INSERT INTO public.data_dictionary VALUES ('identifiers', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('identifiers', 2, 'scheme', 'text', 'The register, in lower-case words: wikidata, viaf, isni, ror, orcid, doi, document-symbol; schedule = the number in the conference''s schedule.', NULL);
INSERT INTO public.data_dictionary VALUES ('identifiers', 3, 'value', 'text', 'The identifier as the register writes it, such as Q81299; no URL.', NULL);
INSERT INTO public.data_dictionary VALUES ('identifiers', 4, 'event_id', 'whole number', 'The row of events that is meant; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('identifiers', 5, 'speaker_id', 'whole number', 'The row of speakers that is meant; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('identifiers', 6, 'organization_id', 'whole number', 'The row of organizations that is meant; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('identifiers', 7, 'source_id', 'whole number', 'The row of sources that is meant; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('identifiers', 8, 'series_id', 'whole number', 'The row of series that is meant; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('capacities', 0, NULL, 'table', 'The affiliations in which a speaker appears, in billing order.', NULL);
INSERT INTO public.data_dictionary VALUES ('capacities', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('capacities', 2, 'appearance_id', 'whole number', 'The appearance of the speaker.', NULL);
INSERT INTO public.data_dictionary VALUES ('capacities', 3, 'affiliation_id', 'whole number', 'The affiliation, of the same speaker.', NULL);
INSERT INTO public.data_dictionary VALUES ('capacities', 4, 'speaker_id', 'whole number', 'The speaker of both the appearance and the affiliation.', NULL);
INSERT INTO public.data_dictionary VALUES ('capacities', 5, 'position', 'whole number', 'Place among its siblings, counted from 1.', NULL);
INSERT INTO public.data_dictionary VALUES ('remarks', 0, NULL, 'table', 'Points that were made: who called for, stressed or noted what.', NULL);
INSERT INTO public.data_dictionary VALUES ('remarks', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('remarks', 2, 'appearance_id', 'whole number', 'The appearance in which the point was made.', NULL);
INSERT INTO public.data_dictionary VALUES ('remarks', 3, 'position', 'whole number', 'Place among its siblings, counted from 1.', NULL);
INSERT INTO public.data_dictionary VALUES ('remarks', 4, 'act', 'text', 'What was done, with the verb of the source in lower case: called for, stressed, noted.', 'called for');
INSERT INTO public.data_dictionary VALUES ('remarks', 5, 'text', 'text', 'The point, in the registrar''s words, so that it reads on from act.', 'stronger legal cooperation to counter terrorism effectively');
INSERT INTO public.data_dictionary VALUES ('citations', 0, NULL, 'table', 'Evidence: which sentence of which source says what a row says.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 2, 'passage_id', 'whole number', 'The sentence that says so.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 3, 'field', 'text', 'The column of the row that it is evidence for; NULL = the row as a whole.', 'participant_count');
INSERT INTO public.data_dictionary VALUES ('citations', 4, 'says', 'text', 'What the sentence gives for the field instead, where it contradicts; NULL = it supports the row.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 5, 'event_id', 'whole number', 'The row of events that the passage is evidence for; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 6, 'session_id', 'whole number', 'The row of sessions that the passage is evidence for; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 7, 'statement_id', 'whole number', 'The row of statements that the passage is evidence for; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 8, 'appearance_id', 'whole number', 'The row of appearances that the passage is evidence for; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 9, 'remark_id', 'whole number', 'The row of remarks that the passage is evidence for; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 10, 'participation_id', 'whole number', 'The row of participations that the passage is evidence for; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 11, 'speaker_id', 'whole number', 'The row of speakers that the passage is evidence for; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 12, 'organization_id', 'whole number', 'The row of organizations that the passage is evidence for; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 13, 'affiliation_id', 'whole number', 'The row of affiliations that the passage is evidence for; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('remark_topics', 0, NULL, 'table', 'Which remark is about which topic.', NULL);
INSERT INTO public.data_dictionary VALUES ('remark_topics', 1, 'remark_id', 'whole number', 'The remark that is about the topic.', NULL);
INSERT INTO public.data_dictionary VALUES ('remark_topics', 2, 'topic_id', 'whole number', 'What the remark is about.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_tree', 0, NULL, 'view', 'Organizations, each with its full path from the topmost body down.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_tree', 1, 'organization', 'text', 'Name.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_tree', 2, 'path', 'text', 'Names from the topmost organization down, as in ''United Nations > UN Office in Vienna''.', 'United Nations > UN Office in Vienna');
INSERT INTO public.data_dictionary VALUES ('organization_tree', 3, 'depth', 'whole number', 'How many organizations are above it; 0 = it is part of none.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_tree', 4, 'acronym', 'text', 'Acronym.', 'OSCE');
INSERT INTO public.data_dictionary VALUES ('organization_tree', 5, 'kind', 'text', 'What it is.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_tree', 6, 'country', 'text', 'Country that it belongs to.', 'Belarus');
INSERT INTO public.data_dictionary VALUES ('organization_tree', 7, 'slug', 'text', 'Stable public name.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_tree', 8, 'lineage', 'text', 'Slugs from the topmost down, between slashes: LIKE ''/united-nations/%'' finds all its parts.', '/united-nations/un-office-in-vienna/');
INSERT INTO public.data_dictionary VALUES ('organization_tree', 9, 'organization_id', 'whole number', 'Key of the organization.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_tree', 10, 'parent_id', 'whole number', 'Key of the organization that it is part of.', NULL);
INSERT INTO public.data_dictionary VALUES ('conferences', 0, NULL, 'view', 'Conferences, each in one row: what, when, where, held by whom, and how many took part.', NULL);
INSERT INTO public.data_dictionary VALUES ('conferences', 1, 'event', 'text', 'Slug of the event.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('conferences', 2, 'title', 'text', 'Title as printed.', 'Preventing and Countering Terrorism in the Digital Age');
INSERT INTO public.data_dictionary VALUES ('conferences', 3, 'level', 'text', 'At which level it was held.', 'high-level');
INSERT INTO public.data_dictionary VALUES ('conferences', 4, 'kind', 'text', 'What it is.', 'international-conference');
INSERT INTO public.data_dictionary VALUES ('conferences', 6, 'starts_on', 'text', 'First day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD.', '2018-10-09');
INSERT INTO public.data_dictionary VALUES ('conferences', 7, 'ends_on', 'text', 'Last day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD.', '2018-10-10');
INSERT INTO public.data_dictionary VALUES ('conferences', 9, 'venue', 'text', 'Building or grounds.', NULL);
INSERT INTO public.data_dictionary VALUES ('conferences', 10, 'city', 'text', 'City.', 'Minsk');
INSERT INTO public.data_dictionary VALUES ('conferences', 11, 'country', 'text', 'Country where it was held.', 'Belarus');
INSERT INTO public.data_dictionary VALUES ('conferences', 12, 'organizers', 'text', 'Organizations that organized it, separated by ''; ''; see the view bodies for all others.', 'MFA of the Republic of Belarus');
INSERT INTO public.data_dictionary VALUES ('conferences', 13, 'participants', 'text', 'How many took part, with how sure the number is: ''more than 250''; NULL = not known.', 'more than 250');
INSERT INTO public.data_dictionary VALUES ('conferences', 14, 'countries', 'text', 'How many countries they came from, with how sure the number is; NULL = not known.', 'exactly 46');
INSERT INTO public.data_dictionary VALUES ('conferences', 15, 'sessions', 'whole number', 'Number of sessions on the record.', NULL);
INSERT INTO public.data_dictionary VALUES ('conferences', 16, 'statements', 'whole number', 'Number of statements on the record.', NULL);
INSERT INTO public.data_dictionary VALUES ('conferences', 17, 'summary', 'text', 'What the event was, in the registrar''s words.', NULL);
INSERT INTO public.data_dictionary VALUES ('conferences', 20, 'participant_count', 'whole number', 'The number of participants alone.', '250');
INSERT INTO public.data_dictionary VALUES ('conferences', 21, 'participant_qualifier', 'text', 'How sure it is.', 'more-than');
INSERT INTO public.data_dictionary VALUES ('conferences', 22, 'country_count', 'whole number', 'The number of countries alone.', '46');
INSERT INTO public.data_dictionary VALUES ('conferences', 23, 'country_qualifier', 'text', 'How sure it is.', 'exactly');
INSERT INTO public.data_dictionary VALUES ('conferences', 24, 'event_id', 'whole number', 'Key of the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('bodies', 0, NULL, 'view', 'Bodies at an event, named or only described, and what they did there: organized, hosted, took part.', NULL);
INSERT INTO public.data_dictionary VALUES ('bodies', 1, 'event', 'text', 'Slug of the event.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('bodies', 2, 'role', 'text', 'organizer, co-organizer, host, under-auspices-of, sponsor, secretariat, participant or observer.', 'organizer');
INSERT INTO public.data_dictionary VALUES ('bodies', 3, 'body', 'text', 'Name as printed, or else the organization''s at the time of the event, or else the description.', 'OSCE Secretariat');
INSERT INTO public.data_dictionary VALUES ('bodies', 4, 'description', 'text', 'The body or bodies as printed, where no organization of the record is meant.', NULL);
INSERT INTO public.data_dictionary VALUES ('bodies', 5, 'acronym', 'text', 'Acronym of the organization.', 'MFA');
INSERT INTO public.data_dictionary VALUES ('bodies', 6, 'kind', 'text', 'What the organization is.', NULL);
INSERT INTO public.data_dictionary VALUES ('bodies', 7, 'country', 'text', 'Country of the organization: its own, that of a body above it, or the one of its name.', 'Belarus');
INSERT INTO public.data_dictionary VALUES ('bodies', 8, 'starts_on', 'text', 'First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.', '2018-10-09');
INSERT INTO public.data_dictionary VALUES ('bodies', 9, 'slug', 'text', 'Stable public name of the organization; NULL = only described.', NULL);
INSERT INTO public.data_dictionary VALUES ('bodies', 10, 'position', 'whole number', 'Place among the bodies of the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('bodies', 11, 'participation_id', 'whole number', 'Key of the participation.', NULL);
INSERT INTO public.data_dictionary VALUES ('bodies', 12, 'event_id', 'whole number', 'Key of the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('bodies', 13, 'organization_id', 'whole number', 'Key of the organization; NULL = only described.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 0, NULL, 'view', 'Who appears at an event, in order: session, statement, person, role, and on whose behalf.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 1, 'event', 'text', 'Slug of the event.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('programme', 2, 'session', 'text', 'Title of the session, or else its number or kind; NULL = the sources do not say which.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 3, 'statement', 'text', 'Title of the statement, or else its kind; NULL = no one statement.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 4, 'speaker', 'text', 'Name of the person; NULL = nobody named, see billed_name and on_behalf_of.', 'Thomas Greminger');
INSERT INTO public.data_dictionary VALUES ('programme', 5, 'role', 'text', 'What the person or delegation does: speaker, author, reader, chair.', 'speaker');
INSERT INTO public.data_dictionary VALUES ('programme', 7, 'billed_name', 'text', 'Name as printed.', 'S.Zas');
INSERT INTO public.data_dictionary VALUES ('programme', 8, 'billed_title', 'text', 'Title or titles as printed.', 'OSCE Secretary General');
INSERT INTO public.data_dictionary VALUES ('programme', 9, 'on_behalf_of', 'text', 'Organizations for which, as printed or by their names at the time, separated by ''; ''.', 'OSCE');
INSERT INTO public.data_dictionary VALUES ('programme', 17, 'delivery', 'text', 'How the part of the person, or else the statement, reached the audience; NULL = not said.', 'read-out');
INSERT INTO public.data_dictionary VALUES ('programme', 21, 'starts_on', 'text', 'First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.', '2018-10-09');
INSERT INTO public.data_dictionary VALUES ('programme', 22, 'session_position', 'whole number', 'Place of the session in the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 23, 'statement_position', 'whole number', 'Place of the statement in the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 26, 'session_id', 'whole number', 'Key of the session.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 27, 'statement_id', 'whole number', 'Key of the statement.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 28, 'appearance_id', 'whole number', 'Key of the appearance.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 29, 'speaker_id', 'whole number', 'Key of the speaker.', NULL);
INSERT INTO public.data_dictionary VALUES ('roster', 0, NULL, 'view', 'Speakers who took part in an event, each once, with all titles and organizations in which they appeared.', NULL);
INSERT INTO public.data_dictionary VALUES ('roster', 1, 'event', 'text', 'Slug of the event.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('roster', 2, 'speaker', 'text', 'Name of the person.', 'Thomas Greminger');
INSERT INTO public.data_dictionary VALUES ('roster', 3, 'honorific', 'text', 'Form of address.', 'Ambassador');
INSERT INTO public.data_dictionary VALUES ('roster', 4, 'roles', 'text', 'Roles at the event, separated by ''; ''.', 'reader; speaker');
INSERT INTO public.data_dictionary VALUES ('roster', 5, 'titles', 'text', 'Titles with their organizations, in billing order, separated by ''; ''.', 'Secretary General, OSCE');
INSERT INTO public.data_dictionary VALUES ('roster', 6, 'organizations', 'text', 'Organizations of these titles, by their names at the time, separated by ''; ''.', NULL);
INSERT INTO public.data_dictionary VALUES ('roster', 8, 'billed_titles', 'text', 'Titles as printed, separated by ''; ''.', NULL);
INSERT INTO public.data_dictionary VALUES ('roster', 9, 'appearances', 'whole number', 'How often the person appears at the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('roster', 10, 'slug', 'text', 'Stable public name of the speaker.', NULL);
INSERT INTO public.data_dictionary VALUES ('roster', 11, 'starts_on', 'text', 'First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.', '2018-10-09');
INSERT INTO public.data_dictionary VALUES ('roster', 12, 'event_id', 'whole number', 'Key of the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('roster', 13, 'speaker_id', 'whole number', 'Key of the speaker.', NULL);
INSERT INTO public.data_dictionary VALUES ('positions_held', 0, NULL, 'view', 'Who held which title in which organization, when, and the dates at which events attest it.', NULL);
INSERT INTO public.data_dictionary VALUES ('positions_held', 1, 'speaker', 'text', 'Name of the person.', 'Thomas Greminger');
INSERT INTO public.data_dictionary VALUES ('positions_held', 2, 'title', 'text', 'Title.', 'Secretary General');
INSERT INTO public.data_dictionary VALUES ('positions_held', 5, 'organization', 'text', 'Name of the organization.', NULL);
INSERT INTO public.data_dictionary VALUES ('positions_held', 7, 'started', 'text', 'Held from: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.', NULL);
INSERT INTO public.data_dictionary VALUES ('positions_held', 8, 'ended', 'text', 'Held until: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be still held; NULL = unknown.', NULL);
INSERT INTO public.data_dictionary VALUES ('positions_held', 9, 'first_attested', 'text', 'First day of the first event at which the person appeared with this title.', '2018-10-09');
INSERT INTO public.data_dictionary VALUES ('positions_held', 10, 'last_attested', 'text', 'Last day of the last event at which the person appeared with this title.', '2018-10-10');
INSERT INTO public.data_dictionary VALUES ('positions_held', 11, 'slug', 'text', 'Stable public name of the speaker.', NULL);
INSERT INTO public.data_dictionary VALUES ('positions_held', 12, 'organization_slug', 'text', 'Stable public name of the organization.', NULL);
INSERT INTO public.data_dictionary VALUES ('positions_held', 13, 'affiliation_id', 'whole number', 'Key of the affiliation.', NULL);
INSERT INTO public.data_dictionary VALUES ('positions_held', 14, 'speaker_id', 'whole number', 'Key of the speaker.', NULL);
INSERT INTO public.data_dictionary VALUES ('positions_held', 15, 'organization_id', 'whole number', 'Key of the organization.', NULL);
INSERT INTO public.data_dictionary VALUES ('what_was_said', 0, NULL, 'view', 'Points that were made: who, in which capacity, did what with which words, where.', NULL);
INSERT INTO public.data_dictionary VALUES ('what_was_said', 1, 'speaker', 'text', 'Name of the person, or else of the delegation as printed or of its organization.', 'Thomas Greminger');
INSERT INTO public.data_dictionary VALUES ('what_was_said', 2, 'act', 'text', 'What was done, with the verb of the source: called for, stressed, noted.', 'called for');
INSERT INTO public.data_dictionary VALUES ('what_was_said', 3, 'text', 'text', 'The point; reads on from act.', 'stronger legal cooperation to counter terrorism effectively');
INSERT INTO public.data_dictionary VALUES ('what_was_said', 5, 'capacity', 'text', 'Titles with their organizations in which it was said, in billing order, separated by ''; ''.', 'Secretary General, OSCE');
INSERT INTO public.data_dictionary VALUES ('what_was_said', 6, 'statement', 'text', 'Title of the statement, or else its kind; NULL = the sources do not say in which.', NULL);
INSERT INTO public.data_dictionary VALUES ('what_was_said', 7, 'session', 'text', 'Title of the session, or else its number or kind; NULL = the sources do not say in which.', NULL);
INSERT INTO public.data_dictionary VALUES ('what_was_said', 8, 'event', 'text', 'Slug of the event.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('what_was_said', 9, 'topics', 'text', 'What the point is about, separated by ''; ''.', NULL);
INSERT INTO public.data_dictionary VALUES ('what_was_said', 10, 'role', 'text', 'Role of the person or delegation.', 'speaker');
INSERT INTO public.data_dictionary VALUES ('what_was_said', 11, 'starts_on', 'text', 'First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.', '2018-10-09');
INSERT INTO public.data_dictionary VALUES ('what_was_said', 12, 'remark_id', 'whole number', 'Key of the remark.', NULL);
INSERT INTO public.data_dictionary VALUES ('what_was_said', 13, 'appearance_id', 'whole number', 'Key of the appearance.', NULL);
INSERT INTO public.data_dictionary VALUES ('what_was_said', 14, 'statement_id', 'whole number', 'Key of the statement.', NULL);
INSERT INTO public.data_dictionary VALUES ('what_was_said', 15, 'session_id', 'whole number', 'Key of the session.', NULL);
INSERT INTO public.data_dictionary VALUES ('what_was_said', 16, 'event_id', 'whole number', 'Key of the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('what_was_said', 17, 'speaker_id', 'whole number', 'Key of the speaker.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence', 0, NULL, 'view', 'Citations in words: what rests on which sentence of which source.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence', 1, 'event', 'text', 'Slug of the event that the row belongs to; NULL = a row that events share.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('evidence', 2, 'supports', 'text', 'The row in words.', 'speaker Thomas Greminger');
INSERT INTO public.data_dictionary VALUES ('evidence', 3, 'field', 'text', 'The column that the sentence is evidence for; NULL = the row as a whole.', 'participant_count');
INSERT INTO public.data_dictionary VALUES ('evidence', 4, 'says', 'text', 'What the sentence gives instead, where it contradicts; NULL = it supports.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence', 5, 'source', 'text', 'Title of the document.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence', 6, 'paragraph', 'whole number', 'Number of the paragraph; 0 = title and headings before the text.', '2');
INSERT INTO public.data_dictionary VALUES ('evidence', 7, 'sentence', 'whole number', 'Number of the sentence in the paragraph.', '1');
INSERT INTO public.data_dictionary VALUES ('evidence', 8, 'text', 'text', 'The sentence; NULL = it may not be republished.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence', 9, 'source_slug', 'text', 'Stable public name of the document.', 'minsk-2018-report');
INSERT INTO public.data_dictionary VALUES ('evidence', 10, 'table_name', 'text', 'Table of the row.', 'speakers');
INSERT INTO public.data_dictionary VALUES ('evidence', 11, 'row_id', 'whole number', 'Key of the row in its table.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence', 12, 'citation_id', 'whole number', 'Key of the citation.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence', 13, 'passage_id', 'whole number', 'Key of the sentence.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence', 14, 'source_id', 'whole number', 'Key of the document.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence', 15, 'event_id', 'whole number', 'Key of the event that the row belongs to.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence_gaps', 0, NULL, 'view', 'What is missing: rows without evidence, and sentences of a source that no row uses. Empty is good.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence_gaps', 1, 'event', 'text', 'Slug of the event that the row belongs to; NULL = a row that events share, or a sentence.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('evidence_gaps', 2, 'gap', 'text', '''row without evidence'' or ''sentence that no row uses''.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence_gaps', 3, 'what', 'text', 'The row in words, or the document and the number of the sentence.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence_gaps', 4, 'table_name', 'text', 'Table of the row; passages for a sentence.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence_gaps', 5, 'row_id', 'whole number', 'Key of the row in its table.', NULL);
INSERT INTO public.data_dictionary VALUES ('evidence_gaps', 6, 'event_id', 'whole number', 'Key of the event that the row belongs to.', NULL);
INSERT INTO public.data_dictionary VALUES ('search_entries', 0, NULL, 'table', 'What can be searched for, one row each with its words; triggers keep it, and nothing else may.', NULL);
INSERT INTO public.data_dictionary VALUES ('search_entries', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('search_entries', 2, 'kind', 'text', 'What it is: event, speaker, organization, topic, session, statement, appearance, remark or passage.', NULL);
INSERT INTO public.data_dictionary VALUES ('search_entries', 3, 'row_id', 'whole number', 'Key of the row in the table of its kind.', NULL);
INSERT INTO public.data_dictionary VALUES ('search_entries', 4, 'names', 'text', 'All that it is called: titles, or the name, acronym, other and printed names; NULL = it has no name.', NULL);
INSERT INTO public.data_dictionary VALUES ('search_entries', 5, 'body', 'text', 'What is said of it: summary and text; of a speaker, the posts; of a remark, the act and the point; NULL = nothing.', NULL);
INSERT INTO public.data_dictionary VALUES ('searchable', 0, NULL, 'view', 'What can be searched for, in words: events, sessions, statements, remarks, persons, bodies, topics and passages.', NULL);
INSERT INTO public.data_dictionary VALUES ('searchable', 1, 'kind', 'text', 'What it is: event, session, statement, appearance, remark, speaker, organization, topic or passage.', NULL);
INSERT INTO public.data_dictionary VALUES ('searchable', 2, 'label', 'text', 'Its title or name, or else its number or kind; of a remark, who made it; of a passage, where it is.', NULL);
INSERT INTO public.data_dictionary VALUES ('searchable', 3, 'names', 'text', 'All that it is called: titles, or the name, acronym, other and printed names, separated by ''; ''.', NULL);
INSERT INTO public.data_dictionary VALUES ('searchable', 4, 'body', 'text', 'What is said of it: summary and text; of a speaker, the posts; of a remark, the act and the point.', NULL);
INSERT INTO public.data_dictionary VALUES ('searchable', 5, 'event', 'text', 'Slug of the event that it belongs to; NULL = events share it.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('searchable', 7, 'slug', 'text', 'Its own stable public name, or that of the source of a passage; NULL = it has none.', NULL);
INSERT INTO public.data_dictionary VALUES ('searchable', 8, 'row_id', 'whole number', 'Key of the row in its own table.', NULL);
INSERT INTO public.data_dictionary VALUES ('searchable', 9, 'event_id', 'whole number', 'Key of the event that it belongs to.', NULL);
INSERT INTO public.data_dictionary VALUES ('searchable', 10, 'speaker_id', 'whole number', 'Key of the speaker, or of who made the remark; of the one merged into.', NULL);
INSERT INTO public.data_dictionary VALUES ('searchable', 11, 'organization_id', 'whole number', 'Key of the organization, or of the body of the remark; of the one merged into.', NULL);
INSERT INTO public.data_dictionary VALUES ('searchable', 12, 'entry_id', 'whole number', 'Key in search_entries, and the rowid in search_index on SQLite.', NULL);
INSERT INTO public.data_dictionary VALUES ('speakers', 7, 'canonical_id', 'whole number', 'The speaker that this one was merged into, or else itself; generated by the database.', NULL);
INSERT INTO public.data_dictionary VALUES ('organizations', 9, 'canonical_id', 'whole number', 'The organization that this one was merged into, or else itself; generated by the database.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 12, 'changes', 'whole number', 'How often a load changed it after the first, with who appears: SEQUENCE in calendars.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 13, 'changed_at', 'date and time', 'When a load changed it last, in UTC; NULL = not since the first load, or not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 14, 'changes', 'whole number', 'How often a load changed it after the first, with who appears: SEQUENCE in calendars.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 15, 'changed_at', 'date and time', 'When a load changed it last, in UTC; NULL = not since the first load, or not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('identifiers', 9, 'session_id', 'whole number', 'The row of sessions that is meant; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('identifiers', 10, 'statement_id', 'whole number', 'The row of statements that is meant; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('distinctions', 0, NULL, 'table', 'Speakers and organizations that look alike and were found not to be one; nobody is asked again.', NULL);
INSERT INTO public.data_dictionary VALUES ('distinctions', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('distinctions', 2, 'speaker_id', 'whole number', 'The row of speakers with the lower id of the two; NULL = the two are of another table.', NULL);
INSERT INTO public.data_dictionary VALUES ('distinctions', 3, 'other_speaker_id', 'whole number', 'The row of speakers with the higher id of the two; NULL = the two are of another table.', NULL);
INSERT INTO public.data_dictionary VALUES ('distinctions', 4, 'organization_id', 'whole number', 'The row of organizations with the lower id of the two; NULL = the two are of another table.', NULL);
INSERT INTO public.data_dictionary VALUES ('distinctions', 5, 'other_organization_id', 'whole number', 'The row of organizations with the higher id of the two; NULL = the two are of another table.', NULL);
INSERT INTO public.data_dictionary VALUES ('erasures', 0, NULL, 'table', 'Names, slugs and identifiers that were erased, as digests; loading them again is refused.', NULL);
INSERT INTO public.data_dictionary VALUES ('erasures', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('erasures', 2, 'salt', 'text', 'Random; the same for all digests of one erasure, so that two erasures cannot be compared.', NULL);
INSERT INTO public.data_dictionary VALUES ('erasures', 3, 'digest', 'text', 'SHA-256 of the salt and of a slug, an identifier, or a name with the slug of a conference.', NULL);
INSERT INTO public.data_dictionary VALUES ('erasures', 4, 'erased_on', 'date', 'The day on which it was erased.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 14, 'starts_at_offset', 'text', 'Offset of that clock from UTC at the start, such as +02:00, where the clock shows the hour twice or the event''s timezone is not known; NULL = the timezone tells it, or nobody does.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 15, 'ends_at_offset', 'text', 'Offset of that clock from UTC at the end, as starts_at_offset at the start.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 16, 'starts_at_offset', 'text', 'Offset of that clock from UTC at the start, such as +02:00, where the clock shows the hour twice or the event''s timezone is not known; NULL = the timezone tells it, or nobody does.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 17, 'ends_at_offset', 'text', 'Offset of that clock from UTC at the end, as starts_at_offset at the start.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 19, 'status', 'text', 'What became of it: planned, held, cancelled, postponed or rescheduled; NULL = the sources do not say.', 'held');
INSERT INTO public.data_dictionary VALUES ('events', 20, 'attendance', 'text', 'How those who take part meet: in-person, online or hybrid; NULL = the sources do not say.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 21, 'previous_starts_on', 'text', 'First day as it was planned before it was put off: YYYY, YYYY-MM or YYYY-MM-DD; NULL = none known.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 22, 'previous_ends_on', 'text', 'Last day as it was planned before it was put off: YYYY, YYYY-MM or YYYY-MM-DD; NULL = none known.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 16, 'day', 'text', 'Day without a time, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = see starts_at.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 17, 'start_time', 'text', 'Start on the clock of the place, HH:MM, on a day that is not known; NULL = see starts_at.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 18, 'end_time', 'text', 'End on the clock of the place, HH:MM, on a day that is not known; NULL = see ends_at.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 19, 'status', 'text', 'What became of it: planned, held, cancelled, postponed or rescheduled; NULL = not said; what is in a cancelled whole is cancelled.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 20, 'attendance', 'text', 'How those who take part meet: in-person, online or hybrid; NULL = not said, perhaps as the event does.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 21, 'previous_starts_at', 'date and time', 'Start as it was printed before it was put off, as starts_at; NULL = none known.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 22, 'previous_ends_at', 'date and time', 'End as it was printed before it was put off, as ends_at; NULL = none known.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 18, 'day', 'text', 'Day without a time, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = see starts_at.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 19, 'start_time', 'text', 'Start on the clock of the place, HH:MM, on a day that is not known; NULL = see starts_at.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 20, 'end_time', 'text', 'End on the clock of the place, HH:MM, on a day that is not known; NULL = see ends_at.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 21, 'status', 'text', 'What became of it: planned, held, cancelled, postponed or rescheduled; NULL = not said; what is in a cancelled whole is cancelled.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 22, 'attendance', 'text', 'How those who take part meet: in-person, online or hybrid; NULL = not said, perhaps as the event does.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 23, 'previous_starts_at', 'date and time', 'Start as it was printed before it was put off, as starts_at; NULL = none known.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 24, 'previous_ends_at', 'date and time', 'End as it was printed before it was put off, as ends_at; NULL = none known.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 11, 'delivery', 'text', 'How this one''s part reached the audience: in-person, read-out, video, written or remote; NULL = as the statement''s, or not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 12, 'presence', 'text', 'Whether the person or delegation took part: present, absent or replaced; NULL = the sources do not say.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 13, 'replaced_by_id', 'whole number', 'The person who took part in their place; NULL = nobody, or not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('conferences', 5, 'status', 'text', 'What became of it: planned, held, cancelled, postponed or rescheduled; NULL = not said.', 'held');
INSERT INTO public.data_dictionary VALUES ('conferences', 8, 'attendance', 'text', 'How those who take part meet: in-person, online or hybrid; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('conferences', 18, 'previous_starts_on', 'text', 'First day as it was planned before it was put off.', NULL);
INSERT INTO public.data_dictionary VALUES ('conferences', 19, 'previous_ends_on', 'text', 'Last day as it was planned before it was put off.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 18, 'status', 'text', 'What became of the statement, session or event, also through its whole; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 19, 'presence', 'text', 'Whether the person took part: present, absent or replaced; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 20, 'replaced_by', 'text', 'Name of the person who took part in their place.', NULL);
INSERT INTO public.data_dictionary VALUES ('outcomes', 0, NULL, 'view', 'What became of each appearance: whether it took place, or was cancelled with what it was part of.', NULL);
INSERT INTO public.data_dictionary VALUES ('outcomes', 1, 'appearance_id', 'whole number', 'Key of the appearance.', NULL);
INSERT INTO public.data_dictionary VALUES ('outcomes', 2, 'event_id', 'whole number', 'Key of the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('outcomes', 3, 'status', 'text', 'What became of the statement, session or event, also through its whole; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('outcomes', 4, 'presence', 'text', 'Whether the person took part: present, absent or replaced; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('outcomes', 5, 'took_part', 'whole number', '1 = took part, as far as the sources say; 0 = absent, replaced, cancelled or postponed.', NULL);
INSERT INTO public.data_dictionary VALUES ('countries', 3, 'alpha_3', 'text', 'ISO 3166-1 alpha-3 code, such as BLR; of a former state, as it was; NULL = it has none.', 'BLR');
INSERT INTO public.data_dictionary VALUES ('countries', 4, 'common_name', 'text', 'Name in common use, such as Russia or Soviet Union; NULL = the short name is in use.', NULL);
INSERT INTO public.data_dictionary VALUES ('countries', 5, 'withdrawn_on', 'text', 'When ISO 3166 withdrew its code: YYYY or YYYY-MM-DD; NULL = it is in use.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 23, 'acronym', 'text', 'Acronym as printed, such as COP21; NULL = none printed.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 24, 'language', 'text', 'BCP 47 tags of its working languages, separated by '', ''; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 25, 'interpretation', 'text', 'BCP 47 tags of the languages into which it was interpreted, separated by '', ''; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 26, 'url', 'text', 'Address of its own page; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('events', 27, 'license', 'text', 'Licence of what it published, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 23, 'interpretation', 'text', 'BCP 47 tags of the languages into which it was interpreted, separated by '', ''; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 24, 'url', 'text', 'Address of its own page; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 25, 'license', 'text', 'Licence of its recordings, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('sessions', 26, 'language', 'text', 'BCP 47 tags of its working languages, separated by '', ''; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 25, 'interpretation', 'text', 'BCP 47 tags of the languages into which it was interpreted, separated by '', ''; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 26, 'url', 'text', 'Address of its own page; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 27, 'license', 'text', 'Licence of its recordings, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 0, NULL, 'table', 'Pages, recordings and documents about what is on the record, and what conferences adopted.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 2, 'kind', 'text', 'What it is, in lower-case words: page, video, slides, paper, photograph, live-stream, declaration.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 3, 'title', 'text', 'Title as printed; NULL = none printed, and it has an address.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 4, 'url', 'text', 'Address; NULL = not known, such as of a declaration in print.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 5, 'language', 'text', 'BCP 47 tags of its languages, separated by '', ''; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 6, 'license', 'text', 'Licence, with the name that SPDX has for it, such as CC-BY-4.0; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 7, 'published_on', 'text', 'Day of publication or adoption: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 8, 'event_id', 'whole number', 'The row of events that it is about; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 9, 'session_id', 'whole number', 'The row of sessions that it is about; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 10, 'statement_id', 'whole number', 'The row of statements that it is about; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 11, 'speaker_id', 'whole number', 'The row of speakers that it is about; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 12, 'organization_id', 'whole number', 'The row of organizations that it is about; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('links', 13, 'series_id', 'whole number', 'The row of series that it is about; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('other_titles', 0, NULL, 'table', 'Titles of events, sessions, statements and series in other languages.', NULL);
INSERT INTO public.data_dictionary VALUES ('other_titles', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('other_titles', 2, 'title', 'text', 'The title, in its own script, as printed.', NULL);
INSERT INTO public.data_dictionary VALUES ('other_titles', 3, 'language', 'text', 'BCP 47 tag of its language; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('other_titles', 4, 'event_id', 'whole number', 'The row of events that has the title; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('other_titles', 5, 'session_id', 'whole number', 'The row of sessions that has the title; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('other_titles', 6, 'statement_id', 'whole number', 'The row of statements that has the title; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('other_titles', 7, 'series_id', 'whole number', 'The row of series that has the title; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 14, 'link_id', 'whole number', 'The row of links that the passage is evidence for; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('citations', 15, 'topic_id', 'whole number', 'The row of topics that the passage is evidence for; exactly one such column is set.', NULL);
INSERT INTO public.data_dictionary VALUES ('speakers', 8, 'gender', 'text', 'Gender as the person or a source gives it, in lower-case words; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('speakers', 9, 'pronouns', 'text', 'Pronouns as printed, such as she/her; NULL = none printed.', NULL);
INSERT INTO public.data_dictionary VALUES ('speakers', 10, 'born', 'text', 'Date of birth, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('speakers', 11, 'died', 'text', 'Date of death, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD; NULL = alive, or not known.', NULL);
INSERT INTO public.data_dictionary VALUES ('affiliations', 7, 'kind', 'text', 'Class of the post, in lower-case words: head of state, minister, party leader; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('affiliations', 8, 'rank', 'text', 'Whether it is held for another or below one: acting, deputy or acting-deputy; NULL = neither, or not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('participations', 7, 'billed_name', 'text', 'Name of the body as printed; it stays when the organization is renamed; NULL = not noted.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 28, 'text', 'text', 'What was said, word by word; NULL = not known, or not to be republished; citations of this column name the sentences that are its text.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 14, 'billed_honorific', 'text', 'Form of address as printed here, such as H.E. or Mr.; NULL = none printed.', NULL);
INSERT INTO public.data_dictionary VALUES ('appearances', 15, 'billed_organization', 'text', 'Name of the body as printed here; it stays when the organization is renamed; NULL = none printed.', NULL);
INSERT INTO public.data_dictionary VALUES ('remarks', 6, 'quotation', 'text', 'The words themselves as printed, without quotation marks; NULL = not quoted, or not to be republished.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 6, 'billed_honorific', 'text', 'Form of address as printed.', NULL);
INSERT INTO public.data_dictionary VALUES ('positions_held', 3, 'kind', 'text', 'Class of the post: head of state, minister, member of parliament; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('positions_held', 4, 'rank', 'text', 'acting, deputy or acting-deputy; NULL = held in its own right, or not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('what_was_said', 4, 'quotation', 'text', 'The words themselves as printed; NULL = not quoted.', NULL);
INSERT INTO public.data_dictionary VALUES ('speakers', 12, 'sort_key', 'text', 'Where the sort name, or else the name, stands in the order of the Unicode collation algorithm; derived, NULL until the next load or upgrade.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_relations', 0, NULL, 'table', 'What bodies are of other bodies: members, observers, partners, successors.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_relations', 1, 'id', 'whole number', 'Key of the row inside this database; it means nothing outside it.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_relations', 2, 'organization_id', 'whole number', 'The body that is something of another. A group without a name of its own has its members so too.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_relations', 3, 'kind', 'text', 'What it is of the other, in lower-case words: member, observer, partner, successor.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_relations', 4, 'of_id', 'whole number', 'The other body: the one that has it as a member, or that it succeeded.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_relations', 5, 'started', 'text', 'Since when: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_relations', 6, 'ended', 'text', 'Until when: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be so still; NULL = unknown.', NULL);
INSERT INTO public.data_dictionary VALUES ('names_then', 0, NULL, 'view', 'Dated names of organizations at the time of each event; of several, the one of the lowest preference counts.', NULL);
INSERT INTO public.data_dictionary VALUES ('names_then', 1, 'event', 'text', 'Slug of the event.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('names_then', 2, 'name', 'text', 'Name in use when the event began; a body that is not here goes by the name in organizations.', NULL);
INSERT INTO public.data_dictionary VALUES ('names_then', 3, 'preference', 'whole number', '1 = in the event''s first language, 2 = of no language, 3 = English, 4 = another language.', NULL);
INSERT INTO public.data_dictionary VALUES ('names_then', 4, 'country_code', 'text', 'Code of the country of that name; NULL = it is the name of no country.', 'BY');
INSERT INTO public.data_dictionary VALUES ('names_then', 5, 'event_id', 'whole number', 'Key of the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('names_then', 6, 'organization_id', 'whole number', 'Key of the organization.', NULL);
INSERT INTO public.data_dictionary VALUES ('names_then', 7, 'name_id', 'whole number', 'Key of the name; of one preference, the lowest counts.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_countries', 0, NULL, 'view', 'The country of each organization, as far as it follows from the organization, the bodies above it, or its names.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_countries', 1, 'organization_id', 'whole number', 'Key of the organization.', NULL);
INSERT INTO public.data_dictionary VALUES ('organization_countries', 2, 'country_code', 'text', 'Code of the country; NULL = international, or not known.', 'BY');
INSERT INTO public.data_dictionary VALUES ('countries_then', 0, NULL, 'view', 'The country of each organization at the time of each event: that of its name then, or of a body above it.', NULL);
INSERT INTO public.data_dictionary VALUES ('countries_then', 1, 'event', 'text', 'Slug of the event.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('countries_then', 2, 'country_code', 'text', 'Code of the country; NULL = international, or not known.', 'BY');
INSERT INTO public.data_dictionary VALUES ('countries_then', 3, 'event_id', 'whole number', 'Key of the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('countries_then', 4, 'organization_id', 'whole number', 'Key of the organization.', NULL);
INSERT INTO public.data_dictionary VALUES ('memberships', 0, NULL, 'view', 'What organizations are of other organizations, and when: members, observers, partners, successors.', NULL);
INSERT INTO public.data_dictionary VALUES ('memberships', 1, 'organization', 'text', 'Name of the member, observer or successor.', NULL);
INSERT INTO public.data_dictionary VALUES ('memberships', 2, 'kind', 'text', 'What it is of the other: member, observer, partner, successor.', NULL);
INSERT INTO public.data_dictionary VALUES ('memberships', 3, 'of', 'text', 'Name of the other organization.', NULL);
INSERT INTO public.data_dictionary VALUES ('memberships', 4, 'started', 'text', 'Since when: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown.', NULL);
INSERT INTO public.data_dictionary VALUES ('memberships', 5, 'ended', 'text', 'Until when: YYYY, YYYY-MM or YYYY-MM-DD; ''..'' = known to be so still; NULL = unknown.', NULL);
INSERT INTO public.data_dictionary VALUES ('memberships', 6, 'slug', 'text', 'Stable public name of the member.', NULL);
INSERT INTO public.data_dictionary VALUES ('memberships', 7, 'of_slug', 'text', 'Stable public name of the other organization.', NULL);
INSERT INTO public.data_dictionary VALUES ('memberships', 8, 'organization_relation_id', 'whole number', 'Key of the row in organization_relations.', NULL);
INSERT INTO public.data_dictionary VALUES ('memberships', 9, 'organization_id', 'whole number', 'Key of the member.', NULL);
INSERT INTO public.data_dictionary VALUES ('memberships', 10, 'of_id', 'whole number', 'Key of the other organization.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 10, 'country', 'text', 'Country or countries of these organizations, or of the person''s posts, separated by ''; ''.', 'Belarus');
INSERT INTO public.data_dictionary VALUES ('roster', 7, 'countries', 'text', 'Countries of the organizations of these titles, or of those spoken for, separated by ''; ''.', NULL);
INSERT INTO public.data_dictionary VALUES ('positions_held', 6, 'country', 'text', 'Country of the organization: its own, that of a body above it, or the one of its name.', 'Belarus');
INSERT INTO public.data_dictionary VALUES ('searchable', 6, 'country', 'text', 'Countries of the organization, or of the organizations of the person''s posts, separated by ''; ''.', 'Belarus');
INSERT INTO public.data_dictionary VALUES ('sources', 10, 'kind', 'text', 'What it is, in lower-case words: report, programme, minutes; register = a list of persons or bodies, whose names for them win over what other sources print; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('passages', 6, 'set_aside', 'text', 'Why no row uses it, in the registrar''s words: it is not about the conference; NULL = a row does, or should.', NULL);
INSERT INTO public.data_dictionary VALUES ('statements', 29, 'replies_to_id', 'whole number', 'The statement, of the same event, that it answers or interrupts, such as a question; NULL = none, or not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('replies', 0, NULL, 'view', 'Statements that answer or interrupt others: rights of reply, answers to questions, interjections.', NULL);
INSERT INTO public.data_dictionary VALUES ('replies', 1, 'event', 'text', 'Slug of the event.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('replies', 2, 'kind', 'text', 'What the reply is: right-of-reply, answer, interjection; or ''statement''.', NULL);
INSERT INTO public.data_dictionary VALUES ('replies', 3, 'title', 'text', 'Title of the reply.', NULL);
INSERT INTO public.data_dictionary VALUES ('replies', 4, 'who', 'text', 'Who made the reply, separated by ''; ''.', NULL);
INSERT INTO public.data_dictionary VALUES ('replies', 5, 'to_kind', 'text', 'What it replies to: question, statement.', NULL);
INSERT INTO public.data_dictionary VALUES ('replies', 6, 'to_title', 'text', 'Title of what it replies to.', NULL);
INSERT INTO public.data_dictionary VALUES ('replies', 7, 'to_whom', 'text', 'Who made the statement that it replies to, separated by ''; ''.', NULL);
INSERT INTO public.data_dictionary VALUES ('replies', 8, 'position', 'whole number', 'Place of the reply in the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('replies', 9, 'to_position', 'whole number', 'Place in the event of what it replies to.', NULL);
INSERT INTO public.data_dictionary VALUES ('replies', 10, 'event_id', 'whole number', 'Key of the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('replies', 11, 'statement_id', 'whole number', 'Key of the reply.', NULL);
INSERT INTO public.data_dictionary VALUES ('replies', 12, 'replies_to_id', 'whole number', 'Key of the statement that it replies to.', NULL);
INSERT INTO public.data_dictionary VALUES ('search_source', 0, NULL, 'view', 'What search_entries is to hold: everything that has a name or a text, as the tables have it now.', NULL);
INSERT INTO public.data_dictionary VALUES ('search_source', 1, 'kind', 'text', 'What it is: event, session, statement, appearance, remark, speaker, organization, topic or passage.', NULL);
INSERT INTO public.data_dictionary VALUES ('search_source', 2, 'row_id', 'whole number', 'Key of the row in the table of its kind.', NULL);
INSERT INTO public.data_dictionary VALUES ('search_source', 3, 'names', 'text', 'All that it is called: titles, or the name, acronym, other and printed names, separated by ''; ''.', NULL);
INSERT INTO public.data_dictionary VALUES ('search_source', 4, 'body', 'text', 'What is said of it: summary and text; of a speaker, the posts; of a remark, the act and the point.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 11, 'starts_at', 'date and time', 'Start of the statement, or else of the session, on the clock of the place.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 12, 'ends_at', 'date and time', 'End of the statement, or else of the session, on the clock of the place.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 13, 'room', 'text', 'Room of the statement, or else of the session.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 14, 'track', 'text', 'Track of the statement, or else of the session.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 15, 'language', 'text', 'Languages of the statement, or else of the session: BCP 47 tags, separated by '', ''.', NULL);
INSERT INTO public.data_dictionary VALUES ('programme', 16, 'edition', 'text', 'Which one of its series the event is, as printed.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 0, NULL, 'view', 'Sessions and statements of an event, in order, also those in which nobody is named: breaks, a welcome.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 1, 'event', 'text', 'Slug of the event.', 'minsk-2018');
INSERT INTO public.data_dictionary VALUES ('agenda', 2, 'part', 'text', 'Which part of the event the row is: session or statement.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 3, 'session', 'text', 'Title of the session, or else its number or kind; NULL = the sources do not say which.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 4, 'statement', 'text', 'Title of the statement, or else its kind; NULL = the row is the session itself.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 5, 'kind', 'text', 'What it is: opening, plenary, talk, break.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 6, 'starts_at', 'date and time', 'Start, of a statement or else of its session, on the clock of the place.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 7, 'ends_at', 'date and time', 'End, of a statement or else of its session, on the clock of the place.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 8, 'day', 'text', 'Day without a time, as much of it as is known.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 9, 'room', 'text', 'Room, of a statement or else of its session.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 10, 'track', 'text', 'Track, of a statement or else of its session.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 11, 'language', 'text', 'Languages, of a statement or else of its session.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 12, 'status', 'text', 'What became of it, or else of its session or event; NULL = not said.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 13, 'who', 'text', 'Those who take part, as printed, separated by ''; ''; NULL = nobody is named.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 14, 'place', 'whole number', 'Place in the event; of a session, that of its first statement.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 15, 'session_position', 'whole number', 'Place of the session in the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 16, 'statement_position', 'whole number', 'Place of the statement in the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 17, 'starts_on', 'text', 'First day of the event: YYYY, YYYY-MM or YYYY-MM-DD.', '2018-10-09');
INSERT INTO public.data_dictionary VALUES ('agenda', 18, 'event_id', 'whole number', 'Key of the event.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 19, 'session_id', 'whole number', 'Key of the session.', NULL);
INSERT INTO public.data_dictionary VALUES ('agenda', 20, 'statement_id', 'whole number', 'Key of the statement.', NULL);

INSERT INTO public.distinctions VALUES (23, 3, 22, NULL, NULL);

INSERT INTO public.erasures VALUES (1, '0000000000000000000000000000000000000000000000000000000000000000', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', '2026-11-27');

INSERT INTO public.event_topics VALUES (2, 11);
INSERT INTO public.event_topics VALUES (25, 12);
INSERT INTO public.event_topics VALUES (25, 14);

INSERT INTO public.events VALUES (2, 'event', 'Event', NULL, NULL, '2018-10-09', '2018-10-10', 'Europe/Minsk', NULL, NULL, 'BY', 250, NULL, NULL, NULL, NULL, 16, 'XII', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.events VALUES (24, 'of-old', 'Of old', NULL, NULL, '1927-06', NULL, NULL, NULL, NULL, 'SU', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'rescheduled', 'hybrid', '1926', NULL, 'OO', 'ru, en', NULL, 'https://example.org', NULL);
INSERT INTO public.events VALUES (25, 'minsk-2018', 'Preventing and Countering Terrorism in the Digital Age', 'international-conference', 'high-level', '2018-10-09', '2018-10-10', NULL, NULL, 'Minsk', 'BY', 250, 'more-than', 46, 'exactly', 'Two days on countering terrorism and on cybersecurity, widely covered internationally: an opening session with statements, three sessions, and a closing statement. The source presents the conference as one more practical step that confirms Belarus''s consistent position: to strengthen international cooperation where it can unite, as against terrorism and cybercrime.', NULL, NULL, 'held', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.former_slugs VALUES (1, 'somebody', NULL, 3, NULL, NULL, NULL, NULL);
INSERT INTO public.former_slugs VALUES (19, 'event-of-old', 2, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.identifiers VALUES (17, 'wikidata', 'Q42', NULL, 3, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.identifiers VALUES (18, 'document-symbol', 'A/73/1', NULL, NULL, NULL, 12, NULL, NULL, NULL);

INSERT INTO public.links VALUES (29, 'declaration', 'Declaration of Old', NULL, NULL, NULL, NULL, 24, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.links VALUES (30, 'page', NULL, 'https://example.org/somebody', NULL, NULL, NULL, NULL, NULL, NULL, 3, NULL, NULL);
INSERT INTO public.links VALUES (31, 'conclusions', 'Conclusions of the conference', NULL, NULL, NULL, NULL, 25, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.links VALUES (32, 'recommendations', 'Recommendations of the conference', NULL, NULL, NULL, NULL, 25, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.organization_names VALUES (1, 8, 'Служба', 'ru', NULL, '..');
INSERT INTO public.organization_names VALUES (2, 45, 'United Nations Office on Drugs and Crime', 'en', NULL, NULL);
INSERT INTO public.organization_names VALUES (3, 57, 'Belarus', 'en', NULL, NULL);

INSERT INTO public.organization_relations VALUES (41, 40, 'successor', 39, '1991-12', '..');

INSERT INTO public.organizations VALUES (7, 'state', 'State', NULL, NULL, NULL, 'BY', NULL, DEFAULT);
INSERT INTO public.organizations VALUES (8, 'ministry', 'Ministry', NULL, NULL, 7, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (21, 'ministere', 'Ministère', NULL, NULL, 7, NULL, 8, DEFAULT);
INSERT INTO public.organizations VALUES (39, 'union', 'Union', NULL, NULL, NULL, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (40, 'federation', 'Federation', NULL, NULL, NULL, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (41, 'united-nations', 'United Nations', 'UN', 'organization', NULL, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (46, 'osce', 'OSCE', 'OSCE', 'organization', NULL, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (48, 'cis', 'CIS', 'CIS', 'organization', NULL, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (50, 'csto', 'CSTO', 'CSTO', 'organization', NULL, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (51, 'shanghai-cooperation-organization', 'Shanghai Cooperation Organization', NULL, 'organization', NULL, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (54, 'european-union', 'European Union', NULL, NULL, NULL, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (55, 'council-of-europe', 'Council of Europe', NULL, NULL, NULL, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (56, 'interpol', 'INTERPOL', NULL, NULL, NULL, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (57, 'republic-of-belarus', 'Republic of Belarus', NULL, 'state', NULL, 'BY', NULL, DEFAULT);
INSERT INTO public.organizations VALUES (42, 'un-counter-terrorism-committee', 'UN Counter-Terrorism Committee', NULL, 'committee', 41, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (43, 'un-counter-terrorism-office', 'UN Counter-Terrorism Office', NULL, 'office', 41, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (44, 'un-office-in-vienna', 'UN Office in Vienna', NULL, 'office', 41, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (45, 'un-office-on-drugs-and-crime', 'UN Office on Drugs and Crime', NULL, 'office', 41, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (47, 'osce-secretariat', 'OSCE Secretariat', NULL, 'secretariat', 46, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (49, 'cis-executive-committee', 'CIS Executive Committee', NULL, 'committee', 48, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (52, 'sco-regional-anti-terrorist-structure', 'Regional Anti-Terrorist Structure of Shanghai Cooperation Organization', NULL, NULL, 51, NULL, NULL, DEFAULT);
INSERT INTO public.organizations VALUES (58, 'mfa-of-belarus', 'MFA of the Republic of Belarus', 'MFA', 'ministry', 57, 'BY', NULL, DEFAULT);
INSERT INTO public.organizations VALUES (59, 'security-council-of-belarus', 'Security Council of the Republic of Belarus', NULL, 'council', 57, 'BY', NULL, DEFAULT);
INSERT INTO public.organizations VALUES (53, 'sco-rats-executive-committee', 'Executive Committee, Regional Anti-Terrorist Structure of Shanghai Cooperation Organization', NULL, 'committee', 52, NULL, NULL, DEFAULT);

INSERT INTO public.other_titles VALUES (31, 'Rencontres', 'fr', NULL, NULL, NULL, 16);

INSERT INTO public.participations VALUES (1, 2, 8, NULL, 'organizer', 1, NULL);
INSERT INTO public.participations VALUES (38, 24, NULL, 'Guests', 'observer', 1, 'Guests of old');
INSERT INTO public.participations VALUES (39, 25, 58, NULL, 'organizer', 1, NULL);
INSERT INTO public.participations VALUES (40, 25, 47, NULL, 'co-organizer', 2, NULL);
INSERT INTO public.participations VALUES (41, 25, 54, NULL, 'participant', 3, NULL);
INSERT INTO public.participations VALUES (42, 25, 42, NULL, 'participant', 4, NULL);
INSERT INTO public.participations VALUES (43, 25, 45, NULL, 'participant', 5, NULL);
INSERT INTO public.participations VALUES (44, 25, 56, NULL, 'participant', 6, NULL);
INSERT INTO public.participations VALUES (45, 25, 55, NULL, 'participant', 7, NULL);
INSERT INTO public.participations VALUES (46, 25, NULL, 'Line ministries and governmental bodies of the OSCE participating States and Partners for cooperation', 'participant', 8, NULL);
INSERT INTO public.participations VALUES (47, 25, NULL, 'Experts from Belarus', 'participant', 9, NULL);

INSERT INTO public.passages VALUES (13, 12, 1, 1, NULL, NULL);
INSERT INTO public.passages VALUES (43, 42, 0, 1, NULL, 'an advertisement');
INSERT INTO public.passages VALUES (44, 43, 0, 1, NULL, 'heading of another part of the web page, about visas');
INSERT INTO public.passages VALUES (45, 43, 0, 2, NULL, NULL);
INSERT INTO public.passages VALUES (46, 43, 1, 1, NULL, NULL);
INSERT INTO public.passages VALUES (47, 43, 2, 1, NULL, NULL);
INSERT INTO public.passages VALUES (48, 43, 3, 1, NULL, NULL);
INSERT INTO public.passages VALUES (49, 43, 4, 1, NULL, NULL);
INSERT INTO public.passages VALUES (50, 43, 5, 1, NULL, NULL);
INSERT INTO public.passages VALUES (51, 43, 5, 2, NULL, NULL);
INSERT INTO public.passages VALUES (52, 43, 6, 1, NULL, NULL);
INSERT INTO public.passages VALUES (53, 43, 6, 2, NULL, NULL);
INSERT INTO public.passages VALUES (54, 43, 7, 1, NULL, NULL);
INSERT INTO public.passages VALUES (55, 43, 8, 1, NULL, NULL);
INSERT INTO public.passages VALUES (56, 43, 8, 2, NULL, NULL);
INSERT INTO public.passages VALUES (57, 43, 9, 1, NULL, NULL);
INSERT INTO public.passages VALUES (58, 43, 10, 1, NULL, NULL);
INSERT INTO public.passages VALUES (59, 43, 10, 2, NULL, NULL);
INSERT INTO public.passages VALUES (60, 43, 11, 1, NULL, NULL);
INSERT INTO public.passages VALUES (61, 43, 11, 2, NULL, NULL);
INSERT INTO public.passages VALUES (62, 43, 12, 1, NULL, NULL);
INSERT INTO public.passages VALUES (63, 43, 13, 1, NULL, NULL);
INSERT INTO public.passages VALUES (64, 43, 13, 2, NULL, NULL);
INSERT INTO public.passages VALUES (65, 43, 14, 1, NULL, NULL);
INSERT INTO public.passages VALUES (66, 43, 15, 1, NULL, NULL);

INSERT INTO public.remark_topics VALUES (1, 11);
INSERT INTO public.remark_topics VALUES (39, 17);
INSERT INTO public.remark_topics VALUES (41, 12);
INSERT INTO public.remark_topics VALUES (41, 18);
INSERT INTO public.remark_topics VALUES (42, 12);
INSERT INTO public.remark_topics VALUES (42, 18);
INSERT INTO public.remark_topics VALUES (43, 12);
INSERT INTO public.remark_topics VALUES (43, 18);
INSERT INTO public.remark_topics VALUES (44, 18);
INSERT INTO public.remark_topics VALUES (45, 12);
INSERT INTO public.remark_topics VALUES (45, 18);
INSERT INTO public.remark_topics VALUES (46, 12);
INSERT INTO public.remark_topics VALUES (46, 19);
INSERT INTO public.remark_topics VALUES (47, 12);
INSERT INTO public.remark_topics VALUES (48, 16);
INSERT INTO public.remark_topics VALUES (49, 12);
INSERT INTO public.remark_topics VALUES (50, 12);
INSERT INTO public.remark_topics VALUES (51, 16);
INSERT INTO public.remark_topics VALUES (52, 15);

INSERT INTO public.remarks VALUES (1, 9, 1, 'called for', 'cooperation', NULL);
INSERT INTO public.remarks VALUES (37, 36, 1, 'said', 'no', 'No.');
INSERT INTO public.remarks VALUES (38, 45, 1, 'assured', 'that Belarus, in matters of global and national security, will keep helping tangibly to solve global and regional problems', NULL);
INSERT INTO public.remarks VALUES (39, 45, 2, 'stressed', 'how important it is that security services and law enforcement interact and share information', NULL);
INSERT INTO public.remarks VALUES (40, 45, 3, 'stressed', 'that comprehensive partnerships among the state, civil society and business are to supplement this', NULL);
INSERT INTO public.remarks VALUES (41, 46, 1, 'outlined', 'the need to coordinate the fight against terrorism closely at the global, regional and national levels', NULL);
INSERT INTO public.remarks VALUES (42, 46, 2, 'urged', 'to create a unified front against terrorism', NULL);
INSERT INTO public.remarks VALUES (43, 46, 3, 'urged', 'to join the consolidated efforts of the organizations concerned: the UN, the OSCE, the CSTO, the CIS and others', NULL);
INSERT INTO public.remarks VALUES (44, 46, 4, 'drew attention to', 'the initiative of President Alexander Lukashenko of Belarus to renew a large-scale international dialogue on security, so as to overcome the deep crisis of trust in international relations and to work out together how to strengthen peace and international security and to ensure sustainable development', NULL);
INSERT INTO public.remarks VALUES (45, 47, 1, 'called for', 'stronger mechanisms of international partnership to counter terrorism effectively', NULL);
INSERT INTO public.remarks VALUES (46, 47, 2, 'called for', 'stronger legal cooperation to counter terrorism effectively', NULL);
INSERT INTO public.remarks VALUES (47, 47, 3, 'outlined', 'the need to combat the spread of terrorist and extremist ideas in the information sphere', NULL);
INSERT INTO public.remarks VALUES (48, 47, 4, 'outlined', 'the need to protect human rights in doing so', NULL);
INSERT INTO public.remarks VALUES (49, 47, 5, 'called for', 'the use of the conference''s conclusions and recommendations in further work against terrorism in the digital age', NULL);
INSERT INTO public.remarks VALUES (50, 48, 1, 'noted', 'that the OSCE encourages the development of nuanced ways of countering terrorism with the use of ICT', NULL);
INSERT INTO public.remarks VALUES (51, 48, 2, 'drew attention to', 'the need to respect human rights in doing so', NULL);
INSERT INTO public.remarks VALUES (52, 48, 3, 'drew attention to', 'the need to respect gender aspects in doing so', NULL);

INSERT INTO public.search_entries VALUES (19, 'event', 2, 'Event', NULL);
INSERT INTO public.search_entries VALUES (20, 'event', 24, 'Of old; OO', NULL);
INSERT INTO public.search_entries VALUES (21, 'session', 4, NULL, NULL);
INSERT INTO public.search_entries VALUES (22, 'statement', 6, NULL, NULL);
INSERT INTO public.search_entries VALUES (23, 'statement', 25, NULL, NULL);
INSERT INTO public.search_entries VALUES (24, 'statement', 28, NULL, 'It is so.');
INSERT INTO public.search_entries VALUES (25, 'remark', 1, NULL, 'called for cooperation');
INSERT INTO public.search_entries VALUES (26, 'remark', 37, NULL, 'said no No.');
INSERT INTO public.search_entries VALUES (27, 'topic', 11, 'Law', NULL);
INSERT INTO public.search_entries VALUES (28, 'speaker', 3, 'Some Body; S.Body', 'Minister');
INSERT INTO public.search_entries VALUES (29, 'speaker', 20, 'S. Body', NULL);
INSERT INTO public.search_entries VALUES (30, 'speaker', 22, 'Some Body', NULL);
INSERT INTO public.search_entries VALUES (31, 'speaker', 34, 'Of Old', 'Minister');
INSERT INTO public.search_entries VALUES (32, 'organization', 7, 'State', NULL);
INSERT INTO public.search_entries VALUES (33, 'organization', 8, 'Ministry; Служба', NULL);
INSERT INTO public.search_entries VALUES (34, 'organization', 21, 'Ministère', NULL);
INSERT INTO public.search_entries VALUES (35, 'organization', 39, 'Union', NULL);
INSERT INTO public.search_entries VALUES (36, 'organization', 40, 'Federation', NULL);
INSERT INTO public.search_entries VALUES (47, 'topic', 12, 'Countering terrorism', NULL);
INSERT INTO public.search_entries VALUES (48, 'topic', 13, 'Critical infrastructure', NULL);
INSERT INTO public.search_entries VALUES (49, 'topic', 14, 'Cybersecurity', NULL);
INSERT INTO public.search_entries VALUES (50, 'topic', 15, 'Gender', NULL);
INSERT INTO public.search_entries VALUES (51, 'topic', 16, 'Human rights', NULL);
INSERT INTO public.search_entries VALUES (52, 'topic', 17, 'Exchange of information', NULL);
INSERT INTO public.search_entries VALUES (53, 'topic', 18, 'International cooperation', NULL);
INSERT INTO public.search_entries VALUES (54, 'topic', 19, 'Legal cooperation', NULL);
INSERT INTO public.search_entries VALUES (55, 'topic', 20, 'Public-private partnerships', NULL);
INSERT INTO public.search_entries VALUES (56, 'event', 25, 'Preventing and Countering Terrorism in the Digital Age', 'Two days on countering terrorism and on cybersecurity, widely covered internationally: an opening session with statements, three sessions, and a closing statement. The source presents the conference as one more practical step that confirms Belarus''s consistent position: to strengthen international cooperation where it can unite, as against terrorism and cybercrime.');
INSERT INTO public.search_entries VALUES (57, 'organization', 42, 'UN Counter-Terrorism Committee', NULL);
INSERT INTO public.search_entries VALUES (58, 'organization', 54, 'European Union', NULL);
INSERT INTO public.search_entries VALUES (59, 'organization', 51, 'Shanghai Cooperation Organization', NULL);
INSERT INTO public.search_entries VALUES (60, 'organization', 50, 'CSTO', NULL);
INSERT INTO public.search_entries VALUES (61, 'organization', 41, 'United Nations; UN', NULL);
INSERT INTO public.search_entries VALUES (62, 'organization', 49, 'CIS Executive Committee', NULL);
INSERT INTO public.search_entries VALUES (63, 'organization', 46, 'OSCE', NULL);
INSERT INTO public.search_entries VALUES (64, 'organization', 47, 'OSCE Secretariat', NULL);
INSERT INTO public.search_entries VALUES (65, 'organization', 52, 'Regional Anti-Terrorist Structure of Shanghai Cooperation Organization', NULL);
INSERT INTO public.search_entries VALUES (66, 'organization', 43, 'UN Counter-Terrorism Office', NULL);
INSERT INTO public.search_entries VALUES (67, 'organization', 53, 'Executive Committee, Regional Anti-Terrorist Structure of Shanghai Cooperation Organization', NULL);
INSERT INTO public.search_entries VALUES (68, 'organization', 59, 'Security Council of the Republic of Belarus', NULL);
INSERT INTO public.search_entries VALUES (70, 'organization', 55, 'Council of Europe', NULL);
INSERT INTO public.search_entries VALUES (71, 'organization', 48, 'CIS', NULL);
INSERT INTO public.search_entries VALUES (72, 'organization', 56, 'INTERPOL', NULL);
INSERT INTO public.search_entries VALUES (73, 'organization', 58, 'MFA of the Republic of Belarus; MFA', NULL);
INSERT INTO public.search_entries VALUES (74, 'organization', 44, 'UN Office in Vienna', NULL);
INSERT INTO public.search_entries VALUES (69, 'organization', 45, 'UN Office on Drugs and Crime; United Nations Office on Drugs and Crime', NULL);
INSERT INTO public.search_entries VALUES (75, 'organization', 57, 'Republic of Belarus; Belarus', NULL);
INSERT INTO public.search_entries VALUES (76, 'session', 8, 'Protecting critical infrastructure against terrorist attacks emanating from cyberspace', 'It gave the participants a chance to tell each other of international and national work in this area.');
INSERT INTO public.search_entries VALUES (77, 'session', 7, 'The importance of public private partnerships in preventing and countering terrorism online', 'What has been learned and what works best, and where the public and private sectors could cooperate more closely as a matter of priority, the OSCE''s strategic areas of counter-terrorism included.');
INSERT INTO public.search_entries VALUES (78, 'session', 6, 'Implementing the OSCE Framework against Terrorism in the Digital Age', 'How far the OSCE''s counter-terrorism commitments have been put into practice, and what stands in the way.');
INSERT INTO public.search_entries VALUES (79, 'session', 5, 'Opening session', NULL);
INSERT INTO public.search_entries VALUES (80, 'statement', 33, NULL, NULL);
INSERT INTO public.search_entries VALUES (81, 'statement', 35, NULL, NULL);
INSERT INTO public.search_entries VALUES (82, 'statement', 36, NULL, NULL);
INSERT INTO public.search_entries VALUES (83, 'statement', 31, NULL, NULL);
INSERT INTO public.search_entries VALUES (84, 'statement', 29, NULL, NULL);
INSERT INTO public.search_entries VALUES (85, 'statement', 38, NULL, NULL);
INSERT INTO public.search_entries VALUES (86, 'statement', 34, NULL, NULL);
INSERT INTO public.search_entries VALUES (87, 'statement', 30, NULL, NULL);
INSERT INTO public.search_entries VALUES (88, 'statement', 37, NULL, NULL);
INSERT INTO public.search_entries VALUES (89, 'statement', 32, NULL, NULL);
INSERT INTO public.search_entries VALUES (37, 'speaker', 35, 'Thomas Greminger; Ambassador Thomas Greminger; Ambassador Greminger', 'Secretary General; OSCE Secretary General');
INSERT INTO public.search_entries VALUES (38, 'speaker', 42, 'Alexander Lukashenko', 'President; President of the Republic of Belarus');
INSERT INTO public.search_entries VALUES (39, 'speaker', 36, 'Vladimir Voronkov', 'Under-Secretary-General; Head; UN Under-Secretary-General and Head of the UN Counter-Terrorism Office');
INSERT INTO public.search_entries VALUES (40, 'speaker', 38, 'Sergey Lebedev', 'Chairman; Executive Secretary; Chairman of the CIS Executive Committee and CIS Executive Secretary');
INSERT INTO public.search_entries VALUES (41, 'speaker', 41, 'Stanislav Zas; S.Zas', 'State Secretary; State Secretary of the Security Council of the Republic of Belarus');
INSERT INTO public.search_entries VALUES (42, 'speaker', 40, 'Liu Jie', 'Deputy Director; Deputy Director of Executive Committee, Regional Anti-Terrorist Structure of Shanghai Cooperation Organization');
INSERT INTO public.search_entries VALUES (43, 'speaker', 43, 'Vladimir Makei; Minister Makei', 'Minister of Foreign Affairs; Minister of Foreign Affairs of the Republic of Belarus');
INSERT INTO public.search_entries VALUES (44, 'speaker', 37, 'Yuri Fedotov', 'Under-Secretary-General; Executive Director; Director-General; UN Under-Secretary-General, Executive Director of the United Nations Office on Drugs and Crime and Director-General of the UN Office in Vienna');
INSERT INTO public.search_entries VALUES (45, 'speaker', 39, 'Valery Semerikov', 'Deputy Secretary General; Deputy Secretary General of the CSTO');
INSERT INTO public.search_entries VALUES (46, 'speaker', 44, 'Oleg Kravchenko; Mr. Kravchenko', 'Deputy Minister of Foreign Affairs; Deputy Minister of Foreign Affairs of the Republic of Belarus');
INSERT INTO public.search_entries VALUES (90, 'remark', 38, NULL, 'assured that Belarus, in matters of global and national security, will keep helping tangibly to solve global and regional problems');
INSERT INTO public.search_entries VALUES (91, 'remark', 39, NULL, 'stressed how important it is that security services and law enforcement interact and share information');
INSERT INTO public.search_entries VALUES (92, 'remark', 40, NULL, 'stressed that comprehensive partnerships among the state, civil society and business are to supplement this');
INSERT INTO public.search_entries VALUES (93, 'remark', 41, NULL, 'outlined the need to coordinate the fight against terrorism closely at the global, regional and national levels');
INSERT INTO public.search_entries VALUES (94, 'remark', 42, NULL, 'urged to create a unified front against terrorism');
INSERT INTO public.search_entries VALUES (95, 'remark', 43, NULL, 'urged to join the consolidated efforts of the organizations concerned: the UN, the OSCE, the CSTO, the CIS and others');
INSERT INTO public.search_entries VALUES (96, 'remark', 44, NULL, 'drew attention to the initiative of President Alexander Lukashenko of Belarus to renew a large-scale international dialogue on security, so as to overcome the deep crisis of trust in international relations and to work out together how to strengthen peace and international security and to ensure sustainable development');
INSERT INTO public.search_entries VALUES (97, 'remark', 45, NULL, 'called for stronger mechanisms of international partnership to counter terrorism effectively');
INSERT INTO public.search_entries VALUES (98, 'remark', 46, NULL, 'called for stronger legal cooperation to counter terrorism effectively');
INSERT INTO public.search_entries VALUES (99, 'remark', 47, NULL, 'outlined the need to combat the spread of terrorist and extremist ideas in the information sphere');
INSERT INTO public.search_entries VALUES (100, 'remark', 48, NULL, 'outlined the need to protect human rights in doing so');
INSERT INTO public.search_entries VALUES (101, 'remark', 49, NULL, 'called for the use of the conference''s conclusions and recommendations in further work against terrorism in the digital age');
INSERT INTO public.search_entries VALUES (102, 'remark', 50, NULL, 'noted that the OSCE encourages the development of nuanced ways of countering terrorism with the use of ICT');
INSERT INTO public.search_entries VALUES (103, 'remark', 51, NULL, 'drew attention to the need to respect human rights in doing so');
INSERT INTO public.search_entries VALUES (104, 'remark', 52, NULL, 'drew attention to the need to respect gender aspects in doing so');

INSERT INTO public.series VALUES (16, 'meetings', 'Meetings', 'yearly', NULL);

INSERT INTO public.session_topics VALUES (4, 11);
INSERT INTO public.session_topics VALUES (6, 12);
INSERT INTO public.session_topics VALUES (7, 12);
INSERT INTO public.session_topics VALUES (7, 20);
INSERT INTO public.session_topics VALUES (8, 12);
INSERT INTO public.session_topics VALUES (8, 13);
INSERT INTO public.session_topics VALUES (8, 14);

INSERT INTO public.sessions VALUES (4, 2, 1, NULL, 'first', NULL, NULL, NULL, NULL, '2018-10-09 09:00:00', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'be', NULL, 'CC0-1.0', 'en');
INSERT INTO public.sessions VALUES (5, 25, 1, 'opening', NULL, 'Opening session', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.sessions VALUES (6, 25, 2, 'session', 'first', 'Implementing the OSCE Framework against Terrorism in the Digital Age', 'How far the OSCE''s counter-terrorism commitments have been put into practice, and what stands in the way.', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.sessions VALUES (7, 25, 3, 'session', 'second', 'The importance of public private partnerships in preventing and countering terrorism online', 'What has been learned and what works best, and where the public and private sectors could cooperate more closely as a matter of priority, the OSCE''s strategic areas of counter-terrorism included.', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.sessions VALUES (8, 25, 4, 'session', 'third', 'Protecting critical infrastructure against terrorist attacks emanating from cyberspace', 'It gave the participants a chance to tell each other of international and national work in this area.', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.sources VALUES (12, 'report', 'Report', NULL, NULL, NULL, '2018-10-11', NULL, NULL, NULL);
INSERT INTO public.sources VALUES (42, 'list-of-old', 'List of Old', NULL, NULL, NULL, NULL, NULL, NULL, 'register');
INSERT INTO public.sources VALUES (43, 'minsk-2018-report', 'On the High Level International Conference “Preventing and Countering Terrorism in the Digital Age”', NULL, NULL, 'en', NULL, NULL, '5d3bd4461a4e3f9ce9b0b0f708cd9a193be2587e05292a177ac5866392fb832a', 'report');

INSERT INTO public.speaker_names VALUES (1, 3, 'S.Body', NULL, NULL, NULL);
INSERT INTO public.speaker_names VALUES (2, 35, 'Ambassador Thomas Greminger', 'en', NULL, NULL);
INSERT INTO public.speaker_names VALUES (3, 35, 'Ambassador Greminger', 'en', NULL, NULL);
INSERT INTO public.speaker_names VALUES (4, 41, 'S.Zas', 'en', NULL, NULL);
INSERT INTO public.speaker_names VALUES (5, 43, 'Minister Makei', 'en', NULL, NULL);
INSERT INTO public.speaker_names VALUES (6, 44, 'Mr. Kravchenko', 'en', NULL, NULL);

INSERT INTO public.speakers VALUES (3, 'some-body', 'Some Body', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '1E711DDD1DAA1CAA02091C601DDD1C8F1F0B000000200020002000200020002000200020002000000008000200020002000200080002000200020000', DEFAULT);
INSERT INTO public.speakers VALUES (20, 's-body', 'S. Body', NULL, NULL, 3, NULL, NULL, NULL, NULL, '1E71027702091C601DDD1C8F1F0B00000020002000200020002000200020000000080002000200080002000200020000', DEFAULT);
INSERT INTO public.speakers VALUES (22, 'somebody-else', 'Some Body', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '1E711DDD1DAA1CAA02091C601DDD1C8F1F0B000000200020002000200020002000200020002000000008000200020002000200080002000200020000', DEFAULT);
INSERT INTO public.speakers VALUES (34, 'of-old', 'Of Old', NULL, NULL, NULL, 'female', 'she/her', '1861', '1931-04', '1C470000', DEFAULT);
INSERT INTO public.speakers VALUES (35, 'thomas-greminger', 'Thomas Greminger', 'Greminger, Thomas', 'Ambassador', NULL, NULL, NULL, NULL, NULL, '1CF41E331CAA1DAA1D321DB91CF41CAA1E33022202091E951D181DDD1DAA1C471E710000002000200020002000200020002000200020002000200020002000200020002000200000000800020002000200020002000200020002000200020008000200020002000200020000', DEFAULT);
INSERT INTO public.speakers VALUES (36, 'vladimir-voronkov', 'Vladimir Voronkov', 'Voronkov, Vladimir', NULL, NULL, NULL, NULL, NULL, NULL, '1EE31DDD1E331DDD1DB91D651DDD1EE3022202091EE31D771C471C8F1D321DAA1D321E33000000200020002000200020002000200020002000200020002000200020002000200020002000000008000200020002000200020002000200020002000800020002000200020002000200020000', DEFAULT);
INSERT INTO public.speakers VALUES (37, 'yuri-fedotov', 'Yuri Fedotov', 'Fedotov, Yuri', NULL, NULL, NULL, NULL, NULL, NULL, '1CE51CAA1C8F1DDD1E951DDD1EE3022202091F0B1EB51E331D3200000020002000200020002000200020002000200020002000200020000000080002000200020002000200020002000200080002000200020000', DEFAULT);
INSERT INTO public.speakers VALUES (38, 'sergey-lebedev', 'Sergey Lebedev', 'Lebedev, Sergey', NULL, NULL, NULL, NULL, NULL, NULL, '1D771CAA1C601CAA1C8F1CAA1EE3022202091E711CAA1E331CF41CAA1F0B000000200020002000200020002000200020002000200020002000200020002000000008000200020002000200020002000200020008000200020002000200020000', DEFAULT);
INSERT INTO public.speakers VALUES (39, 'valery-semerikov', 'Valery Semerikov', 'Semerikov, Valery', NULL, NULL, NULL, NULL, NULL, NULL, '1E711CAA1DAA1CAA1E331D321D651DDD1EE3022202091EE31C471D771CAA1E331F0B0000002000200020002000200020002000200020002000200020002000200020002000200000000800020002000200020002000200020002000200020008000200020002000200020000', DEFAULT);
INSERT INTO public.speakers VALUES (40, 'liu-jie', 'Liu Jie', 'Liu Jie', NULL, NULL, NULL, NULL, NULL, NULL, '1D771D321EB502091D4C1D321CAA00000020002000200020002000200020000000080002000200020008000200020000', DEFAULT);
INSERT INTO public.speakers VALUES (41, 'stanislav-zas', 'Stanislav Zas', 'Zas, Stanislav', NULL, NULL, NULL, NULL, NULL, NULL, '1F211C471E71022202091E711E951C471DB91D321E711D771C471EE30000002000200020002000200020002000200020002000200020002000200000000800020002000200020008000200020002000200020002000200020000', DEFAULT);
INSERT INTO public.speakers VALUES (42, 'alexander-lukashenko', 'Alexander Lukashenko', 'Lukashenko, Alexander', NULL, NULL, NULL, NULL, NULL, NULL, '1D771EB51D651C471E711D181CAA1DB91D651DDD022202091C471D771CAA1EFF1C471DB91C8F1CAA1E33000000200020002000200020002000200020002000200020002000200020002000200020002000200020002000000008000200020002000200020002000200020002000200020008000200020002000200020002000200020000', DEFAULT);
INSERT INTO public.speakers VALUES (43, 'vladimir-makei', 'Vladimir Makei', 'Makei, Vladimir', NULL, NULL, NULL, NULL, NULL, NULL, '1DAA1C471D651CAA1D32022202091EE31D771C471C8F1D321DAA1D321E33000000200020002000200020002000200020002000200020002000200020002000000008000200020002000200020002000800020002000200020002000200020000', DEFAULT);
INSERT INTO public.speakers VALUES (44, 'oleg-kravchenko', 'Oleg Kravchenko', 'Kravchenko, Oleg', 'Mr.', NULL, NULL, NULL, NULL, NULL, '1D651E331C471EE31C7A1D181CAA1DB91D651DDD022202091DDD1D771CAA1CF400000020002000200020002000200020002000200020002000200020002000200020000000080002000200020002000200020002000200020002000200080002000200020000', DEFAULT);

INSERT INTO public.statements VALUES (6, 2, 4, 1, 'address', NULL, NULL, NULL, NULL, NULL, NULL, '2018-10-28 02:45:00', '2018-10-28 02:15:00', 0, NULL, '+02:00', '+01:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.statements VALUES (25, 24, NULL, 1, NULL, 'remote', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, '1927-06', '10:00', NULL, 'cancelled', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.statements VALUES (28, 24, NULL, 2, NULL, NULL, NULL, NULL, 'fr, nl', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'It is so.', 25);
INSERT INTO public.statements VALUES (29, 25, 5, 1, 'statement', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.statements VALUES (30, 25, 5, 2, 'statement', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.statements VALUES (31, 25, 5, 3, 'statement', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.statements VALUES (32, 25, 5, 4, 'statement', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.statements VALUES (33, 25, 5, 5, 'statement', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.statements VALUES (34, 25, 5, 6, 'statement', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.statements VALUES (35, 25, NULL, 7, 'welcoming-address', 'read-out', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.statements VALUES (36, 25, NULL, 8, 'speech', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.statements VALUES (37, 25, NULL, 9, 'statement', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.statements VALUES (38, 25, NULL, 10, 'closing-statement', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.topics VALUES (11, 'law', 'Law');
INSERT INTO public.topics VALUES (12, 'countering-terrorism', 'Countering terrorism');
INSERT INTO public.topics VALUES (13, 'critical-infrastructure', 'Critical infrastructure');
INSERT INTO public.topics VALUES (14, 'cybersecurity', 'Cybersecurity');
INSERT INTO public.topics VALUES (15, 'gender', 'Gender');
INSERT INTO public.topics VALUES (16, 'human-rights', 'Human rights');
INSERT INTO public.topics VALUES (17, 'information-exchange', 'Exchange of information');
INSERT INTO public.topics VALUES (18, 'international-cooperation', 'International cooperation');
INSERT INTO public.topics VALUES (19, 'legal-cooperation', 'Legal cooperation');
INSERT INTO public.topics VALUES (20, 'public-private-partnerships', 'Public-private partnerships');

SELECT pg_catalog.setval('public.affiliations_id_seq', 49, true);

SELECT pg_catalog.setval('public.appearances_id_seq', 48, true);

SELECT pg_catalog.setval('public.capacities_id_seq', 17, true);

SELECT pg_catalog.setval('public.citations_id_seq', 171, true);

SELECT pg_catalog.setval('public.distinctions_id_seq', 23, true);

SELECT pg_catalog.setval('public.erasures_id_seq', 1, true);

SELECT pg_catalog.setval('public.events_id_seq', 25, true);

SELECT pg_catalog.setval('public.former_slugs_id_seq', 19, true);

SELECT pg_catalog.setval('public.identifiers_id_seq', 18, true);

SELECT pg_catalog.setval('public.links_id_seq', 32, true);

SELECT pg_catalog.setval('public.organization_names_id_seq', 3, true);

SELECT pg_catalog.setval('public.organization_relations_id_seq', 41, true);

SELECT pg_catalog.setval('public.organizations_id_seq', 59, true);

SELECT pg_catalog.setval('public.other_titles_id_seq', 31, true);

SELECT pg_catalog.setval('public.participations_id_seq', 47, true);

SELECT pg_catalog.setval('public.passages_id_seq', 66, true);

SELECT pg_catalog.setval('public.remarks_id_seq', 52, true);

SELECT pg_catalog.setval('public.search_entries_id_seq', 104, true);

SELECT pg_catalog.setval('public.series_id_seq', 16, true);

SELECT pg_catalog.setval('public.sessions_id_seq', 8, true);

SELECT pg_catalog.setval('public.sources_id_seq', 43, true);

SELECT pg_catalog.setval('public.speaker_names_id_seq', 6, true);

SELECT pg_catalog.setval('public.speakers_id_seq', 44, true);

SELECT pg_catalog.setval('public.statements_id_seq', 38, true);

SELECT pg_catalog.setval('public.topics_id_seq', 20, true);

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);

ALTER TABLE ONLY public.affiliations
    ADD CONSTRAINT pk_affiliations PRIMARY KEY (id);

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT pk_appearances PRIMARY KEY (id);

ALTER TABLE ONLY public.capacities
    ADD CONSTRAINT pk_capacities PRIMARY KEY (id);

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT pk_citations PRIMARY KEY (id);

ALTER TABLE ONLY public.countries
    ADD CONSTRAINT pk_countries PRIMARY KEY (code);

ALTER TABLE ONLY public.data_dictionary
    ADD CONSTRAINT pk_data_dictionary PRIMARY KEY (table_name, "position");

ALTER TABLE ONLY public.distinctions
    ADD CONSTRAINT pk_distinctions PRIMARY KEY (id);

ALTER TABLE ONLY public.erasures
    ADD CONSTRAINT pk_erasures PRIMARY KEY (id);

ALTER TABLE ONLY public.event_topics
    ADD CONSTRAINT pk_event_topics PRIMARY KEY (event_id, topic_id);

ALTER TABLE ONLY public.events
    ADD CONSTRAINT pk_events PRIMARY KEY (id);

ALTER TABLE ONLY public.former_slugs
    ADD CONSTRAINT pk_former_slugs PRIMARY KEY (id);

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT pk_identifiers PRIMARY KEY (id);

ALTER TABLE ONLY public.links
    ADD CONSTRAINT pk_links PRIMARY KEY (id);

ALTER TABLE ONLY public.organization_names
    ADD CONSTRAINT pk_organization_names PRIMARY KEY (id);

ALTER TABLE ONLY public.organization_relations
    ADD CONSTRAINT pk_organization_relations PRIMARY KEY (id);

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT pk_organizations PRIMARY KEY (id);

ALTER TABLE ONLY public.other_titles
    ADD CONSTRAINT pk_other_titles PRIMARY KEY (id);

ALTER TABLE ONLY public.participations
    ADD CONSTRAINT pk_participations PRIMARY KEY (id);

ALTER TABLE ONLY public.passages
    ADD CONSTRAINT pk_passages PRIMARY KEY (id);

ALTER TABLE ONLY public.remark_topics
    ADD CONSTRAINT pk_remark_topics PRIMARY KEY (remark_id, topic_id);

ALTER TABLE ONLY public.remarks
    ADD CONSTRAINT pk_remarks PRIMARY KEY (id);

ALTER TABLE ONLY public.search_entries
    ADD CONSTRAINT pk_search_entries PRIMARY KEY (id);

ALTER TABLE ONLY public.series
    ADD CONSTRAINT pk_series PRIMARY KEY (id);

ALTER TABLE ONLY public.session_topics
    ADD CONSTRAINT pk_session_topics PRIMARY KEY (session_id, topic_id);

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT pk_sessions PRIMARY KEY (id);

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT pk_sources PRIMARY KEY (id);

ALTER TABLE ONLY public.speaker_names
    ADD CONSTRAINT pk_speaker_names PRIMARY KEY (id);

ALTER TABLE ONLY public.speakers
    ADD CONSTRAINT pk_speakers PRIMARY KEY (id);

ALTER TABLE ONLY public.statements
    ADD CONSTRAINT pk_statements PRIMARY KEY (id);

ALTER TABLE ONLY public.topics
    ADD CONSTRAINT pk_topics PRIMARY KEY (id);

ALTER TABLE ONLY public.affiliations
    ADD CONSTRAINT uq_affiliations_id_speaker_id UNIQUE (id, speaker_id);

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT uq_appearances_id_speaker_id UNIQUE (id, speaker_id);

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT uq_appearances_session_id_position UNIQUE (session_id, "position");

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT uq_appearances_statement_id_position UNIQUE (statement_id, "position");

ALTER TABLE ONLY public.capacities
    ADD CONSTRAINT uq_capacities_appearance_id_affiliation_id UNIQUE (appearance_id, affiliation_id);

ALTER TABLE ONLY public.capacities
    ADD CONSTRAINT uq_capacities_appearance_id_position UNIQUE (appearance_id, "position");

ALTER TABLE ONLY public.distinctions
    ADD CONSTRAINT uq_distinctions_organization_id_other_organization_id UNIQUE (organization_id, other_organization_id);

ALTER TABLE ONLY public.distinctions
    ADD CONSTRAINT uq_distinctions_speaker_id_other_speaker_id UNIQUE (speaker_id, other_speaker_id);

ALTER TABLE ONLY public.erasures
    ADD CONSTRAINT uq_erasures_salt_digest UNIQUE (salt, digest);

ALTER TABLE ONLY public.events
    ADD CONSTRAINT uq_events_slug UNIQUE (slug);

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT uq_identifiers_scheme_value_source_id UNIQUE (scheme, value, source_id);

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT uq_organizations_slug UNIQUE (slug);

ALTER TABLE ONLY public.participations
    ADD CONSTRAINT uq_participations_event_id_position UNIQUE (event_id, "position");

ALTER TABLE ONLY public.passages
    ADD CONSTRAINT uq_passages_source_id_paragraph_sentence UNIQUE (source_id, paragraph, sentence);

ALTER TABLE ONLY public.remarks
    ADD CONSTRAINT uq_remarks_appearance_id_position UNIQUE (appearance_id, "position");

ALTER TABLE ONLY public.search_entries
    ADD CONSTRAINT uq_search_entries_kind_row_id UNIQUE (kind, row_id);

ALTER TABLE ONLY public.series
    ADD CONSTRAINT uq_series_slug UNIQUE (slug);

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT uq_sessions_event_id_position UNIQUE (event_id, "position");

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT uq_sessions_id_event_id UNIQUE (id, event_id);

ALTER TABLE ONLY public.sources
    ADD CONSTRAINT uq_sources_slug UNIQUE (slug);

ALTER TABLE ONLY public.speakers
    ADD CONSTRAINT uq_speakers_slug UNIQUE (slug);

ALTER TABLE ONLY public.statements
    ADD CONSTRAINT uq_statements_event_id_position UNIQUE (event_id, "position");

ALTER TABLE ONLY public.statements
    ADD CONSTRAINT uq_statements_id_event_id UNIQUE (id, event_id);

ALTER TABLE ONLY public.topics
    ADD CONSTRAINT uq_topics_slug UNIQUE (slug);

CREATE INDEX ix_affiliations_organization_id ON public.affiliations USING btree (organization_id);

CREATE INDEX ix_appearances_event_id_speaker_id ON public.appearances USING btree (event_id, speaker_id);

CREATE INDEX ix_appearances_organization_id ON public.appearances USING btree (organization_id) WHERE (organization_id IS NOT NULL);

CREATE INDEX ix_appearances_replaced_by_id ON public.appearances USING btree (replaced_by_id) WHERE (replaced_by_id IS NOT NULL);

CREATE INDEX ix_appearances_speaker_id ON public.appearances USING btree (speaker_id);

CREATE INDEX ix_capacities_affiliation_id ON public.capacities USING btree (affiliation_id);

CREATE INDEX ix_citations_affiliation_id ON public.citations USING btree (affiliation_id) WHERE (affiliation_id IS NOT NULL);

CREATE INDEX ix_citations_appearance_id ON public.citations USING btree (appearance_id) WHERE (appearance_id IS NOT NULL);

CREATE INDEX ix_citations_event_id ON public.citations USING btree (event_id) WHERE (event_id IS NOT NULL);

CREATE INDEX ix_citations_link_id ON public.citations USING btree (link_id) WHERE (link_id IS NOT NULL);

CREATE INDEX ix_citations_organization_id ON public.citations USING btree (organization_id) WHERE (organization_id IS NOT NULL);

CREATE INDEX ix_citations_participation_id ON public.citations USING btree (participation_id) WHERE (participation_id IS NOT NULL);

CREATE INDEX ix_citations_remark_id ON public.citations USING btree (remark_id) WHERE (remark_id IS NOT NULL);

CREATE INDEX ix_citations_session_id ON public.citations USING btree (session_id) WHERE (session_id IS NOT NULL);

CREATE INDEX ix_citations_speaker_id ON public.citations USING btree (speaker_id) WHERE (speaker_id IS NOT NULL);

CREATE INDEX ix_citations_statement_id ON public.citations USING btree (statement_id) WHERE (statement_id IS NOT NULL);

CREATE INDEX ix_citations_topic_id ON public.citations USING btree (topic_id) WHERE (topic_id IS NOT NULL);

CREATE INDEX ix_countries_common_name ON public.countries USING btree (common_name);

CREATE INDEX ix_countries_name ON public.countries USING btree (name);

CREATE INDEX ix_distinctions_other_organization_id ON public.distinctions USING btree (other_organization_id);

CREATE INDEX ix_distinctions_other_speaker_id ON public.distinctions USING btree (other_speaker_id);

CREATE INDEX ix_event_topics_topic_id ON public.event_topics USING btree (topic_id);

CREATE INDEX ix_events_country_code ON public.events USING btree (country_code);

CREATE INDEX ix_events_series_id ON public.events USING btree (series_id);

CREATE INDEX ix_events_starts_on ON public.events USING btree (starts_on);

CREATE INDEX ix_former_slugs_event_id ON public.former_slugs USING btree (event_id) WHERE (event_id IS NOT NULL);

CREATE INDEX ix_former_slugs_organization_id ON public.former_slugs USING btree (organization_id) WHERE (organization_id IS NOT NULL);

CREATE INDEX ix_former_slugs_series_id ON public.former_slugs USING btree (series_id) WHERE (series_id IS NOT NULL);

CREATE INDEX ix_former_slugs_source_id ON public.former_slugs USING btree (source_id) WHERE (source_id IS NOT NULL);

CREATE INDEX ix_former_slugs_speaker_id ON public.former_slugs USING btree (speaker_id) WHERE (speaker_id IS NOT NULL);

CREATE INDEX ix_former_slugs_topic_id ON public.former_slugs USING btree (topic_id) WHERE (topic_id IS NOT NULL);

CREATE INDEX ix_identifiers_event_id ON public.identifiers USING btree (event_id) WHERE (event_id IS NOT NULL);

CREATE INDEX ix_identifiers_organization_id ON public.identifiers USING btree (organization_id) WHERE (organization_id IS NOT NULL);

CREATE INDEX ix_identifiers_series_id ON public.identifiers USING btree (series_id) WHERE (series_id IS NOT NULL);

CREATE INDEX ix_identifiers_session_id ON public.identifiers USING btree (session_id) WHERE (session_id IS NOT NULL);

CREATE INDEX ix_identifiers_source_id ON public.identifiers USING btree (source_id) WHERE (source_id IS NOT NULL);

CREATE INDEX ix_identifiers_speaker_id ON public.identifiers USING btree (speaker_id) WHERE (speaker_id IS NOT NULL);

CREATE INDEX ix_identifiers_statement_id ON public.identifiers USING btree (statement_id) WHERE (statement_id IS NOT NULL);

CREATE INDEX ix_links_event_id ON public.links USING btree (event_id) WHERE (event_id IS NOT NULL);

CREATE INDEX ix_links_organization_id ON public.links USING btree (organization_id) WHERE (organization_id IS NOT NULL);

CREATE INDEX ix_links_series_id ON public.links USING btree (series_id) WHERE (series_id IS NOT NULL);

CREATE INDEX ix_links_session_id ON public.links USING btree (session_id) WHERE (session_id IS NOT NULL);

CREATE INDEX ix_links_speaker_id ON public.links USING btree (speaker_id) WHERE (speaker_id IS NOT NULL);

CREATE INDEX ix_links_statement_id ON public.links USING btree (statement_id) WHERE (statement_id IS NOT NULL);

CREATE INDEX ix_organization_names_name ON public.organization_names USING btree (name);

CREATE INDEX ix_organization_relations_of_id ON public.organization_relations USING btree (of_id);

CREATE INDEX ix_organizations_canonical_id ON public.organizations USING btree (canonical_id);

CREATE INDEX ix_organizations_country_code ON public.organizations USING btree (country_code);

CREATE INDEX ix_organizations_merged_into_id ON public.organizations USING btree (merged_into_id) WHERE (merged_into_id IS NOT NULL);

CREATE INDEX ix_organizations_parent_id ON public.organizations USING btree (parent_id);

CREATE INDEX ix_other_titles_event_id ON public.other_titles USING btree (event_id) WHERE (event_id IS NOT NULL);

CREATE INDEX ix_other_titles_series_id ON public.other_titles USING btree (series_id) WHERE (series_id IS NOT NULL);

CREATE INDEX ix_other_titles_session_id ON public.other_titles USING btree (session_id) WHERE (session_id IS NOT NULL);

CREATE INDEX ix_other_titles_statement_id ON public.other_titles USING btree (statement_id) WHERE (statement_id IS NOT NULL);

CREATE INDEX ix_participations_organization_id ON public.participations USING btree (organization_id);

CREATE INDEX ix_remark_topics_topic_id ON public.remark_topics USING btree (topic_id);

CREATE INDEX ix_search_entries_words ON public.search_entries USING gin (public.search_vector(names, body));

CREATE INDEX ix_session_topics_topic_id ON public.session_topics USING btree (topic_id);

CREATE INDEX ix_speaker_names_name ON public.speaker_names USING btree (name);

CREATE INDEX ix_speakers_canonical_id ON public.speakers USING btree (canonical_id);

CREATE INDEX ix_speakers_merged_into_id ON public.speakers USING btree (merged_into_id) WHERE (merged_into_id IS NOT NULL);

CREATE INDEX ix_speakers_name ON public.speakers USING btree (name);

CREATE INDEX ix_statements_replies_to_id ON public.statements USING btree (replies_to_id) WHERE (replies_to_id IS NOT NULL);

CREATE INDEX ix_statements_session_id ON public.statements USING btree (session_id);

CREATE UNIQUE INDEX uq_affiliations_listed_once ON public.affiliations USING btree (speaker_id, COALESCE(organization_id, (0)::bigint), COALESCE(title, ''::text), COALESCE(started, ''::text), COALESCE(ended, ''::text));

CREATE UNIQUE INDEX uq_appearances_event_id_position ON public.appearances USING btree (event_id, "position") WHERE ((session_id IS NULL) AND (statement_id IS NULL));

CREATE UNIQUE INDEX uq_citations_listed_once ON public.citations USING btree (passage_id, COALESCE(field, ''::text), COALESCE(event_id, session_id, statement_id, appearance_id, remark_id, participation_id, speaker_id, organization_id, affiliation_id, link_id, topic_id), COALESCE(((event_id * 0) + 0), ((session_id * 0) + 1), ((statement_id * 0) + 2), ((appearance_id * 0) + 3), ((remark_id * 0) + 4), ((participation_id * 0) + 5), ((speaker_id * 0) + 6), ((organization_id * 0) + 7), ((affiliation_id * 0) + 8), ((link_id * 0) + 9), ((topic_id * 0) + 10)));

CREATE UNIQUE INDEX uq_former_slugs_slug_of_events ON public.former_slugs USING btree (slug) WHERE (event_id IS NOT NULL);

CREATE UNIQUE INDEX uq_former_slugs_slug_of_organizations ON public.former_slugs USING btree (slug) WHERE (organization_id IS NOT NULL);

CREATE UNIQUE INDEX uq_former_slugs_slug_of_series ON public.former_slugs USING btree (slug) WHERE (series_id IS NOT NULL);

CREATE UNIQUE INDEX uq_former_slugs_slug_of_sources ON public.former_slugs USING btree (slug) WHERE (source_id IS NOT NULL);

CREATE UNIQUE INDEX uq_former_slugs_slug_of_speakers ON public.former_slugs USING btree (slug) WHERE (speaker_id IS NOT NULL);

CREATE UNIQUE INDEX uq_former_slugs_slug_of_topics ON public.former_slugs USING btree (slug) WHERE (topic_id IS NOT NULL);

CREATE UNIQUE INDEX uq_identifiers_scheme_value ON public.identifiers USING btree (scheme, value) WHERE (source_id IS NULL);

CREATE UNIQUE INDEX uq_organization_names_listed_once ON public.organization_names USING btree (organization_id, name, COALESCE(language, ''::text), COALESCE(started, ''::text), COALESCE(ended, ''::text));

CREATE UNIQUE INDEX uq_organization_relations_listed_once ON public.organization_relations USING btree (organization_id, of_id, kind, COALESCE(started, ''::text), COALESCE(ended, ''::text));

CREATE UNIQUE INDEX uq_speaker_names_listed_once ON public.speaker_names USING btree (speaker_id, name, COALESCE(language, ''::text), COALESCE(started, ''::text), COALESCE(ended, ''::text));

CREATE OR REPLACE VIEW public.roster AS
 SELECT events.slug AS event,
    speakers.name AS speaker,
    speakers.honorific,
    ( SELECT string_agg(had.role, '; '::text) AS string_agg
           FROM ( SELECT appearances_1.role
                   FROM (public.speakers recorded_1
                     CROSS JOIN public.appearances appearances_1)
                  WHERE ((recorded_1.canonical_id = speakers.id) AND (appearances_1.speaker_id = recorded_1.id) AND (appearances_1.event_id = events.id) AND (( SELECT outcomes.took_part
                           FROM public.outcomes
                          WHERE (outcomes.appearance_id = appearances_1.id)) = 1))
                  GROUP BY appearances_1.role
                  ORDER BY (min(appearances_1.id))) had) AS roles,
    ( SELECT string_agg(COALESCE(((held.title || ', '::text) || held.organization), held.title, held.organization), '; '::text) AS string_agg
           FROM ( SELECT affiliations.title,
                    COALESCE(( SELECT names_then.name
                           FROM public.names_then
                          WHERE ((names_then.event_id = events.id) AND (names_then.organization_id = organizations.id))
                          ORDER BY names_then.preference, names_then.name_id
                         LIMIT 1), organizations.name) AS organization
                   FROM (((((public.speakers recorded_1
                     CROSS JOIN public.appearances appearances_1)
                     JOIN public.capacities ON ((capacities.appearance_id = appearances_1.id)))
                     JOIN public.affiliations ON ((affiliations.id = capacities.affiliation_id)))
                     LEFT JOIN public.organizations named ON ((named.id = affiliations.organization_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = named.canonical_id)))
                  WHERE ((recorded_1.canonical_id = speakers.id) AND (appearances_1.speaker_id = recorded_1.id) AND (appearances_1.event_id = events.id) AND (( SELECT outcomes.took_part
                           FROM public.outcomes
                          WHERE (outcomes.appearance_id = appearances_1.id)) = 1))
                  GROUP BY affiliations.title, organizations.id, organizations.name
                  ORDER BY (min(capacities."position")), (min(affiliations.id))) held) AS titles,
    ( SELECT string_agg(held.organization, '; '::text) AS string_agg
           FROM ( SELECT COALESCE(( SELECT names_then.name
                           FROM public.names_then
                          WHERE ((names_then.event_id = events.id) AND (names_then.organization_id = organizations.id))
                          ORDER BY names_then.preference, names_then.name_id
                         LIMIT 1), organizations.name) AS organization
                   FROM (((((public.speakers recorded_1
                     CROSS JOIN public.appearances appearances_1)
                     JOIN public.capacities ON ((capacities.appearance_id = appearances_1.id)))
                     JOIN public.affiliations ON ((affiliations.id = capacities.affiliation_id)))
                     JOIN public.organizations named ON ((named.id = affiliations.organization_id)))
                     JOIN public.organizations ON ((organizations.id = named.canonical_id)))
                  WHERE ((recorded_1.canonical_id = speakers.id) AND (appearances_1.speaker_id = recorded_1.id) AND (appearances_1.event_id = events.id) AND (( SELECT outcomes.took_part
                           FROM public.outcomes
                          WHERE (outcomes.appearance_id = appearances_1.id)) = 1))
                  GROUP BY organizations.id, organizations.name
                  ORDER BY (min(capacities."position")), organizations.id) held) AS organizations,
    ( SELECT string_agg(held.country, '; '::text) AS string_agg
           FROM ( SELECT countries.name AS country
                   FROM (((((public.speakers recorded_1
                     CROSS JOIN public.appearances appearances_1)
                     LEFT JOIN public.capacities ON ((capacities.appearance_id = appearances_1.id)))
                     LEFT JOIN public.affiliations ON ((affiliations.id = capacities.affiliation_id)))
                     JOIN public.organizations named ON ((named.id = COALESCE(affiliations.organization_id, appearances_1.organization_id))))
                     JOIN public.countries ON ((countries.code = ( SELECT countries_then.country_code
                           FROM public.countries_then
                          WHERE ((countries_then.event_id = events.id) AND (countries_then.organization_id = named.canonical_id))))))
                  WHERE ((recorded_1.canonical_id = speakers.id) AND (appearances_1.speaker_id = recorded_1.id) AND (appearances_1.event_id = events.id) AND (( SELECT outcomes.took_part
                           FROM public.outcomes
                          WHERE (outcomes.appearance_id = appearances_1.id)) = 1))
                  GROUP BY countries.code, countries.name
                  ORDER BY (min(appearances_1.id)), (min(capacities."position")), countries.code) held) AS countries,
    ( SELECT string_agg(had.billed_title, '; '::text) AS string_agg
           FROM ( SELECT appearances_1.billed_title
                   FROM (public.speakers recorded_1
                     CROSS JOIN public.appearances appearances_1)
                  WHERE ((recorded_1.canonical_id = speakers.id) AND (appearances_1.speaker_id = recorded_1.id) AND (appearances_1.event_id = events.id) AND (appearances_1.billed_title IS NOT NULL) AND (( SELECT outcomes.took_part
                           FROM public.outcomes
                          WHERE (outcomes.appearance_id = appearances_1.id)) = 1))
                  GROUP BY appearances_1.billed_title
                  ORDER BY (min(appearances_1.id))) had) AS billed_titles,
    count(appearances.id) AS appearances,
    speakers.slug,
    events.starts_on,
    events.id AS event_id,
    speakers.id AS speaker_id
   FROM (((public.appearances
     JOIN public.events ON ((events.id = appearances.event_id)))
     JOIN public.speakers recorded ON ((recorded.id = appearances.speaker_id)))
     JOIN public.speakers ON ((speakers.id = recorded.canonical_id)))
  WHERE (( SELECT outcomes.took_part
           FROM public.outcomes
          WHERE (outcomes.appearance_id = appearances.id)) = 1)
  GROUP BY events.id, events.slug, speakers.id, speakers.slug
  ORDER BY events.starts_on, events.id, COALESCE(speakers.sort_key, speakers.sort_name, speakers.name), speakers.id;

CREATE TRIGGER distinct_organizations_are_not_merged AFTER INSERT OR UPDATE OF organization_id, other_organization_id ON public.distinctions FOR EACH ROW WHEN ((new.organization_id IS NOT NULL)) EXECUTE FUNCTION public.distinct_organizations_are_not_merged();

CREATE TRIGGER distinct_speakers_are_not_merged AFTER INSERT OR UPDATE OF speaker_id, other_speaker_id ON public.distinctions FOR EACH ROW WHEN ((new.speaker_id IS NOT NULL)) EXECUTE FUNCTION public.distinct_speakers_are_not_merged();

CREATE TRIGGER events_remember_former_slugs AFTER UPDATE OF slug ON public.events FOR EACH ROW WHEN ((new.slug <> old.slug)) EXECUTE FUNCTION public.events_remember_former_slugs();

CREATE TRIGGER events_slug_is_no_former_one AFTER INSERT OR UPDATE OF slug ON public.events FOR EACH ROW EXECUTE FUNCTION public.events_slug_is_no_former_one();

CREATE TRIGGER former_slugs_are_in_use_no_more AFTER INSERT OR UPDATE OF slug, event_id, speaker_id, organization_id, topic_id, source_id, series_id ON public.former_slugs FOR EACH ROW EXECUTE FUNCTION public.former_slugs_are_in_use_no_more();

CREATE TRIGGER organizations_merged_are_not_distinct AFTER INSERT OR UPDATE OF id, merged_into_id ON public.organizations FOR EACH ROW WHEN ((new.merged_into_id IS NOT NULL)) EXECUTE FUNCTION public.organizations_merged_are_not_distinct();

CREATE TRIGGER organizations_merged_in_one_step AFTER INSERT OR UPDATE OF id, merged_into_id ON public.organizations FOR EACH ROW WHEN ((new.merged_into_id IS NOT NULL)) EXECUTE FUNCTION public.organizations_merged_in_one_step();

CREATE TRIGGER organizations_not_their_own_ancestor AFTER INSERT OR UPDATE OF id, parent_id, merged_into_id ON public.organizations FOR EACH ROW WHEN (((new.parent_id IS NOT NULL) OR (new.merged_into_id IS NOT NULL))) EXECUTE FUNCTION public.organizations_not_their_own_ancestor();

CREATE TRIGGER organizations_remember_former_slugs AFTER UPDATE OF slug ON public.organizations FOR EACH ROW WHEN ((new.slug <> old.slug)) EXECUTE FUNCTION public.organizations_remember_former_slugs();

CREATE TRIGGER organizations_slug_is_no_former_one AFTER INSERT OR UPDATE OF slug ON public.organizations FOR EACH ROW EXECUTE FUNCTION public.organizations_slug_is_no_former_one();

CREATE TRIGGER search_affiliations_added AFTER INSERT ON public.affiliations REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_affiliations_follow();

CREATE TRIGGER search_affiliations_emptied AFTER TRUNCATE ON public.affiliations FOR EACH STATEMENT EXECUTE FUNCTION public.search_affiliations_follow();

CREATE TRIGGER search_affiliations_follow AFTER DELETE OR UPDATE OF id, speaker_id, title ON public.affiliations FOR EACH ROW EXECUTE FUNCTION public.search_affiliations_follow();

CREATE TRIGGER search_appearances_added AFTER INSERT ON public.appearances REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_appearances_follow();

CREATE TRIGGER search_appearances_emptied AFTER TRUNCATE ON public.appearances FOR EACH STATEMENT EXECUTE FUNCTION public.search_appearances_follow();

CREATE TRIGGER search_appearances_follow AFTER DELETE OR UPDATE OF id, speaker_id, billed_name, billed_title, billed_organization, organization_id ON public.appearances FOR EACH ROW EXECUTE FUNCTION public.search_appearances_follow();

CREATE TRIGGER search_events_added AFTER INSERT ON public.events REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_events_follow();

CREATE TRIGGER search_events_emptied AFTER TRUNCATE ON public.events FOR EACH STATEMENT EXECUTE FUNCTION public.search_events_follow();

CREATE TRIGGER search_events_follow AFTER DELETE OR UPDATE OF id, title, acronym, summary ON public.events FOR EACH ROW EXECUTE FUNCTION public.search_events_follow();

CREATE TRIGGER search_organization_names_added AFTER INSERT ON public.organization_names REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_organization_names_follow();

CREATE TRIGGER search_organization_names_emptied AFTER TRUNCATE ON public.organization_names FOR EACH STATEMENT EXECUTE FUNCTION public.search_organization_names_follow();

CREATE TRIGGER search_organization_names_follow AFTER DELETE OR UPDATE OF id, organization_id, name ON public.organization_names FOR EACH ROW EXECUTE FUNCTION public.search_organization_names_follow();

CREATE TRIGGER search_organizations_added AFTER INSERT ON public.organizations REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_organizations_follow();

CREATE TRIGGER search_organizations_emptied AFTER TRUNCATE ON public.organizations FOR EACH STATEMENT EXECUTE FUNCTION public.search_organizations_follow();

CREATE TRIGGER search_organizations_follow AFTER DELETE OR UPDATE OF id, name, acronym ON public.organizations FOR EACH ROW EXECUTE FUNCTION public.search_organizations_follow();

CREATE TRIGGER search_other_titles_added AFTER INSERT ON public.other_titles REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_other_titles_follow();

CREATE TRIGGER search_other_titles_emptied AFTER TRUNCATE ON public.other_titles FOR EACH STATEMENT EXECUTE FUNCTION public.search_other_titles_follow();

CREATE TRIGGER search_other_titles_follow AFTER DELETE OR UPDATE OF id, event_id, title, session_id, statement_id ON public.other_titles FOR EACH ROW EXECUTE FUNCTION public.search_other_titles_follow();

CREATE TRIGGER search_participations_added AFTER INSERT ON public.participations REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_participations_follow();

CREATE TRIGGER search_participations_emptied AFTER TRUNCATE ON public.participations FOR EACH STATEMENT EXECUTE FUNCTION public.search_participations_follow();

CREATE TRIGGER search_participations_follow AFTER DELETE OR UPDATE OF id, organization_id, billed_name ON public.participations FOR EACH ROW EXECUTE FUNCTION public.search_participations_follow();

CREATE TRIGGER search_passages_added AFTER INSERT ON public.passages REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_passages_follow();

CREATE TRIGGER search_passages_emptied AFTER TRUNCATE ON public.passages FOR EACH STATEMENT EXECUTE FUNCTION public.search_passages_follow();

CREATE TRIGGER search_passages_follow AFTER DELETE OR UPDATE OF id, text ON public.passages FOR EACH ROW EXECUTE FUNCTION public.search_passages_follow();

CREATE TRIGGER search_remarks_added AFTER INSERT ON public.remarks REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_remarks_follow();

CREATE TRIGGER search_remarks_emptied AFTER TRUNCATE ON public.remarks FOR EACH STATEMENT EXECUTE FUNCTION public.search_remarks_follow();

CREATE TRIGGER search_remarks_follow AFTER DELETE OR UPDATE OF id, act, text, quotation ON public.remarks FOR EACH ROW EXECUTE FUNCTION public.search_remarks_follow();

CREATE TRIGGER search_sessions_added AFTER INSERT ON public.sessions REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_sessions_follow();

CREATE TRIGGER search_sessions_emptied AFTER TRUNCATE ON public.sessions FOR EACH STATEMENT EXECUTE FUNCTION public.search_sessions_follow();

CREATE TRIGGER search_sessions_follow AFTER DELETE OR UPDATE OF id, title, summary ON public.sessions FOR EACH ROW EXECUTE FUNCTION public.search_sessions_follow();

CREATE TRIGGER search_speaker_names_added AFTER INSERT ON public.speaker_names REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_speaker_names_follow();

CREATE TRIGGER search_speaker_names_emptied AFTER TRUNCATE ON public.speaker_names FOR EACH STATEMENT EXECUTE FUNCTION public.search_speaker_names_follow();

CREATE TRIGGER search_speaker_names_follow AFTER DELETE OR UPDATE OF id, speaker_id, name ON public.speaker_names FOR EACH ROW EXECUTE FUNCTION public.search_speaker_names_follow();

CREATE TRIGGER search_speakers_added AFTER INSERT ON public.speakers REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_speakers_follow();

CREATE TRIGGER search_speakers_emptied AFTER TRUNCATE ON public.speakers FOR EACH STATEMENT EXECUTE FUNCTION public.search_speakers_follow();

CREATE TRIGGER search_speakers_follow AFTER DELETE OR UPDATE OF id, name ON public.speakers FOR EACH ROW EXECUTE FUNCTION public.search_speakers_follow();

CREATE TRIGGER search_statements_added AFTER INSERT ON public.statements REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_statements_follow();

CREATE TRIGGER search_statements_emptied AFTER TRUNCATE ON public.statements FOR EACH STATEMENT EXECUTE FUNCTION public.search_statements_follow();

CREATE TRIGGER search_statements_follow AFTER DELETE OR UPDATE OF id, title, summary, text ON public.statements FOR EACH ROW EXECUTE FUNCTION public.search_statements_follow();

CREATE TRIGGER search_topics_added AFTER INSERT ON public.topics REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.search_topics_follow();

CREATE TRIGGER search_topics_emptied AFTER TRUNCATE ON public.topics FOR EACH STATEMENT EXECUTE FUNCTION public.search_topics_follow();

CREATE TRIGGER search_topics_follow AFTER DELETE OR UPDATE OF id, name ON public.topics FOR EACH ROW EXECUTE FUNCTION public.search_topics_follow();

CREATE TRIGGER series_remember_former_slugs AFTER UPDATE OF slug ON public.series FOR EACH ROW WHEN ((new.slug <> old.slug)) EXECUTE FUNCTION public.series_remember_former_slugs();

CREATE TRIGGER series_slug_is_no_former_one AFTER INSERT OR UPDATE OF slug ON public.series FOR EACH ROW EXECUTE FUNCTION public.series_slug_is_no_former_one();

CREATE TRIGGER sort_keys_outdated BEFORE UPDATE OF name, sort_name ON public.speakers FOR EACH ROW WHEN ((((new.name <> old.name) OR (new.sort_name IS DISTINCT FROM old.sort_name)) AND (NOT (new.sort_key IS DISTINCT FROM old.sort_key)))) EXECUTE FUNCTION public.sort_keys_outdate();

CREATE TRIGGER sources_remember_former_slugs AFTER UPDATE OF slug ON public.sources FOR EACH ROW WHEN ((new.slug <> old.slug)) EXECUTE FUNCTION public.sources_remember_former_slugs();

CREATE TRIGGER sources_slug_is_no_former_one AFTER INSERT OR UPDATE OF slug ON public.sources FOR EACH ROW EXECUTE FUNCTION public.sources_slug_is_no_former_one();

CREATE TRIGGER speakers_merged_are_not_distinct AFTER INSERT OR UPDATE OF id, merged_into_id ON public.speakers FOR EACH ROW WHEN ((new.merged_into_id IS NOT NULL)) EXECUTE FUNCTION public.speakers_merged_are_not_distinct();

CREATE TRIGGER speakers_merged_in_one_step AFTER INSERT OR UPDATE OF id, merged_into_id ON public.speakers FOR EACH ROW WHEN ((new.merged_into_id IS NOT NULL)) EXECUTE FUNCTION public.speakers_merged_in_one_step();

CREATE TRIGGER speakers_remember_former_slugs AFTER UPDATE OF slug ON public.speakers FOR EACH ROW WHEN ((new.slug <> old.slug)) EXECUTE FUNCTION public.speakers_remember_former_slugs();

CREATE TRIGGER speakers_slug_is_no_former_one AFTER INSERT OR UPDATE OF slug ON public.speakers FOR EACH ROW EXECUTE FUNCTION public.speakers_slug_is_no_former_one();

CREATE TRIGGER topics_remember_former_slugs AFTER UPDATE OF slug ON public.topics FOR EACH ROW WHEN ((new.slug <> old.slug)) EXECUTE FUNCTION public.topics_remember_former_slugs();

CREATE TRIGGER topics_slug_is_no_former_one AFTER INSERT OR UPDATE OF slug ON public.topics FOR EACH ROW EXECUTE FUNCTION public.topics_slug_is_no_former_one();

ALTER TABLE ONLY public.affiliations
    ADD CONSTRAINT fk_affiliations_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.affiliations
    ADD CONSTRAINT fk_affiliations_speaker_id_speakers FOREIGN KEY (speaker_id) REFERENCES public.speakers(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT fk_appearances_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT fk_appearances_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT fk_appearances_replaced_by_id_speakers FOREIGN KEY (replaced_by_id) REFERENCES public.speakers(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT fk_appearances_session_id_event_id_sessions FOREIGN KEY (session_id, event_id) REFERENCES public.sessions(id, event_id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT fk_appearances_speaker_id_speakers FOREIGN KEY (speaker_id) REFERENCES public.speakers(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT fk_appearances_statement_id_event_id_statements FOREIGN KEY (statement_id, event_id) REFERENCES public.statements(id, event_id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public.capacities
    ADD CONSTRAINT fk_capacities_affiliation_id_speaker_id_affiliations FOREIGN KEY (affiliation_id, speaker_id) REFERENCES public.affiliations(id, speaker_id);

ALTER TABLE ONLY public.capacities
    ADD CONSTRAINT fk_capacities_appearance_id_speaker_id_appearances FOREIGN KEY (appearance_id, speaker_id) REFERENCES public.appearances(id, speaker_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_affiliation_id_affiliations FOREIGN KEY (affiliation_id) REFERENCES public.affiliations(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_appearance_id_appearances FOREIGN KEY (appearance_id) REFERENCES public.appearances(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_link_id_links FOREIGN KEY (link_id) REFERENCES public.links(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_participation_id_participations FOREIGN KEY (participation_id) REFERENCES public.participations(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_passage_id_passages FOREIGN KEY (passage_id) REFERENCES public.passages(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_remark_id_remarks FOREIGN KEY (remark_id) REFERENCES public.remarks(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_session_id_sessions FOREIGN KEY (session_id) REFERENCES public.sessions(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_speaker_id_speakers FOREIGN KEY (speaker_id) REFERENCES public.speakers(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_statement_id_statements FOREIGN KEY (statement_id) REFERENCES public.statements(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_topic_id_topics FOREIGN KEY (topic_id) REFERENCES public.topics(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.distinctions
    ADD CONSTRAINT fk_distinctions_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.distinctions
    ADD CONSTRAINT fk_distinctions_other_organization_id_organizations FOREIGN KEY (other_organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.distinctions
    ADD CONSTRAINT fk_distinctions_other_speaker_id_speakers FOREIGN KEY (other_speaker_id) REFERENCES public.speakers(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.distinctions
    ADD CONSTRAINT fk_distinctions_speaker_id_speakers FOREIGN KEY (speaker_id) REFERENCES public.speakers(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.event_topics
    ADD CONSTRAINT fk_event_topics_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.event_topics
    ADD CONSTRAINT fk_event_topics_topic_id_topics FOREIGN KEY (topic_id) REFERENCES public.topics(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.events
    ADD CONSTRAINT fk_events_country_code_countries FOREIGN KEY (country_code) REFERENCES public.countries(code) ON DELETE RESTRICT;

ALTER TABLE ONLY public.events
    ADD CONSTRAINT fk_events_series_id_series FOREIGN KEY (series_id) REFERENCES public.series(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.former_slugs
    ADD CONSTRAINT fk_former_slugs_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.former_slugs
    ADD CONSTRAINT fk_former_slugs_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.former_slugs
    ADD CONSTRAINT fk_former_slugs_series_id_series FOREIGN KEY (series_id) REFERENCES public.series(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.former_slugs
    ADD CONSTRAINT fk_former_slugs_source_id_sources FOREIGN KEY (source_id) REFERENCES public.sources(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.former_slugs
    ADD CONSTRAINT fk_former_slugs_speaker_id_speakers FOREIGN KEY (speaker_id) REFERENCES public.speakers(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.former_slugs
    ADD CONSTRAINT fk_former_slugs_topic_id_topics FOREIGN KEY (topic_id) REFERENCES public.topics(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT fk_identifiers_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT fk_identifiers_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT fk_identifiers_series_id_series FOREIGN KEY (series_id) REFERENCES public.series(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT fk_identifiers_session_id_sessions FOREIGN KEY (session_id) REFERENCES public.sessions(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT fk_identifiers_source_id_sources FOREIGN KEY (source_id) REFERENCES public.sources(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT fk_identifiers_speaker_id_speakers FOREIGN KEY (speaker_id) REFERENCES public.speakers(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT fk_identifiers_statement_id_statements FOREIGN KEY (statement_id) REFERENCES public.statements(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.links
    ADD CONSTRAINT fk_links_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.links
    ADD CONSTRAINT fk_links_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.links
    ADD CONSTRAINT fk_links_series_id_series FOREIGN KEY (series_id) REFERENCES public.series(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.links
    ADD CONSTRAINT fk_links_session_id_sessions FOREIGN KEY (session_id) REFERENCES public.sessions(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.links
    ADD CONSTRAINT fk_links_speaker_id_speakers FOREIGN KEY (speaker_id) REFERENCES public.speakers(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.links
    ADD CONSTRAINT fk_links_statement_id_statements FOREIGN KEY (statement_id) REFERENCES public.statements(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.organization_names
    ADD CONSTRAINT fk_organization_names_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.organization_relations
    ADD CONSTRAINT fk_organization_relations_of_id_organizations FOREIGN KEY (of_id) REFERENCES public.organizations(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.organization_relations
    ADD CONSTRAINT fk_organization_relations_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT fk_organizations_country_code_countries FOREIGN KEY (country_code) REFERENCES public.countries(code) ON DELETE RESTRICT;

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT fk_organizations_merged_into_id_organizations FOREIGN KEY (merged_into_id) REFERENCES public.organizations(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT fk_organizations_parent_id_organizations FOREIGN KEY (parent_id) REFERENCES public.organizations(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.other_titles
    ADD CONSTRAINT fk_other_titles_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.other_titles
    ADD CONSTRAINT fk_other_titles_series_id_series FOREIGN KEY (series_id) REFERENCES public.series(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.other_titles
    ADD CONSTRAINT fk_other_titles_session_id_sessions FOREIGN KEY (session_id) REFERENCES public.sessions(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.other_titles
    ADD CONSTRAINT fk_other_titles_statement_id_statements FOREIGN KEY (statement_id) REFERENCES public.statements(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.participations
    ADD CONSTRAINT fk_participations_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.participations
    ADD CONSTRAINT fk_participations_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.passages
    ADD CONSTRAINT fk_passages_source_id_sources FOREIGN KEY (source_id) REFERENCES public.sources(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.remark_topics
    ADD CONSTRAINT fk_remark_topics_remark_id_remarks FOREIGN KEY (remark_id) REFERENCES public.remarks(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.remark_topics
    ADD CONSTRAINT fk_remark_topics_topic_id_topics FOREIGN KEY (topic_id) REFERENCES public.topics(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.remarks
    ADD CONSTRAINT fk_remarks_appearance_id_appearances FOREIGN KEY (appearance_id) REFERENCES public.appearances(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.session_topics
    ADD CONSTRAINT fk_session_topics_session_id_sessions FOREIGN KEY (session_id) REFERENCES public.sessions(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.session_topics
    ADD CONSTRAINT fk_session_topics_topic_id_topics FOREIGN KEY (topic_id) REFERENCES public.topics(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT fk_sessions_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.speaker_names
    ADD CONSTRAINT fk_speaker_names_speaker_id_speakers FOREIGN KEY (speaker_id) REFERENCES public.speakers(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.speakers
    ADD CONSTRAINT fk_speakers_merged_into_id_speakers FOREIGN KEY (merged_into_id) REFERENCES public.speakers(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.statements
    ADD CONSTRAINT fk_statements_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.statements
    ADD CONSTRAINT fk_statements_replies_to_id_event_id_statements FOREIGN KEY (replies_to_id, event_id) REFERENCES public.statements(id, event_id);

ALTER TABLE ONLY public.statements
    ADD CONSTRAINT fk_statements_session_id_event_id_sessions FOREIGN KEY (session_id, event_id) REFERENCES public.sessions(id, event_id) ON UPDATE CASCADE;

