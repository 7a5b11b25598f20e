CREATE FUNCTION public.organizations_not_their_own_ancestor() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
PERFORM pg_advisory_xact_lock(hashtext('organizations_not_their_own_ancestor'));
IF EXISTS (WITH RECURSIVE above(id) AS (
    SELECT NEW.parent_id
    UNION SELECT organizations.parent_id FROM organizations JOIN above ON organizations.id = above.id
) SELECT 1 FROM above WHERE id = NEW.id) THEN
    RAISE EXCEPTION 'an organization cannot be its own ancestor' USING ERRCODE = 'check_violation',
        TABLE = 'organizations', CONSTRAINT = 'organizations_not_their_own_ancestor';
END IF;
RETURN NULL;
END $$;

CREATE TABLE public.affiliations (
    id integer NOT NULL,
    speaker_id integer NOT NULL,
    organization_id integer,
    title text,
    started text,
    ended text,
    CONSTRAINT ck_affiliations_ended_is_a_partial_date CHECK (((ended = '..'::text) OR
CASE
    WHEN ((ended ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?$'::text) AND (ended !~ '^0000'::text)) THEN ((length(ended) < 10) OR (((substr(ended, 9, 2))::integer >= 1) AND (((substr(ended, 9, 2))::integer)::numeric <= EXTRACT(day FROM ((make_date((substr(ended, 1, 4))::integer, (substr(ended, 6, 2))::integer, 1) + '1 mon'::interval) - '1 day'::interval)))))
    ELSE (ended IS NULL)
END)),
    CONSTRAINT ck_affiliations_ended_not_before_started CHECK (((ended = '..'::text) OR (substr(ended, 1, length(started)) >= substr(started, 1, length(ended))))),
    CONSTRAINT ck_affiliations_names_a_title_or_an_organization CHECK (((title IS NOT NULL) OR (organization_id IS NOT NULL))),
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

CREATE SEQUENCE public.affiliations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.affiliations_id_seq OWNED BY public.affiliations.id;

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);

CREATE TABLE public.appearances (
    id integer NOT NULL,
    event_id integer NOT NULL,
    session_id integer,
    statement_id integer,
    speaker_id integer,
    organization_id integer,
    role text NOT NULL,
    "position" integer NOT NULL,
    billed_name text,
    billed_title text,
    CONSTRAINT ck_appearances_authors_and_readers_have_a_statement CHECK (((role <> ALL (ARRAY['author'::text, 'reader'::text])) OR (statement_id IS NOT NULL))),
    CONSTRAINT ck_appearances_billed_name_is_a_trimmed_line CHECK (((billed_name <> ''::text) AND (billed_name = btrim(billed_name, '   　'::text)) AND (billed_name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_appearances_billed_title_is_a_trimmed_line CHECK (((billed_title <> ''::text) AND (billed_title = btrim(billed_title, '   　'::text)) AND (billed_title !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_appearances_in_a_session_or_a_statement CHECK (((session_id IS NULL) OR (statement_id IS NULL))),
    CONSTRAINT ck_appearances_names_someone CHECK (((speaker_id IS NOT NULL) OR (organization_id IS NOT NULL) OR (billed_name IS NOT NULL))),
    CONSTRAINT ck_appearances_position_is_a_whole_number_from_1 CHECK ((("position" >= 1) AND ("position" <= 2147483647))),
    CONSTRAINT ck_appearances_role_is_known CHECK ((role = ANY (ARRAY['speaker'::text, 'author'::text, 'reader'::text, 'chair'::text, 'moderator'::text, 'panellist'::text, 'rapporteur'::text, 'interpreter'::text, 'attendee'::text])))
);

COMMENT ON TABLE public.appearances IS 'Who took part in which role: in a statement, in a session, or at the event only.';

COMMENT ON COLUMN public.appearances.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.appearances.event_id IS 'The event.';

COMMENT ON COLUMN public.appearances.session_id IS 'The session as a whole in which someone took part, such as its chair; NULL = see statement_id.';

COMMENT ON COLUMN public.appearances.statement_id IS 'The statement in which someone took part; NULL here and in session_id = at the event, no more is said.';

COMMENT ON COLUMN public.appearances.speaker_id IS 'The person; NULL = nobody named, or a team or placeholder that only billed_name tells.';

COMMENT ON COLUMN public.appearances.organization_id IS 'The body that speaks through nobody named, or for which an address is delivered; NULL = none.';

COMMENT ON COLUMN public.appearances.role IS 'speaker, author, reader, chair, moderator, panellist, rapporteur, interpreter or attendee.';

COMMENT ON COLUMN public.appearances."position" IS 'Place among its siblings, counted from 1.';

COMMENT ON COLUMN public.appearances.billed_name IS 'Name as the programme prints it; it stays when the speaker''s record is edited.';

COMMENT ON COLUMN public.appearances.billed_title IS 'Title or titles as the programme prints them; they stay when affiliations are edited.';

CREATE SEQUENCE public.appearances_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.appearances_id_seq OWNED BY public.appearances.id;

CREATE TABLE public.countries (
    code text NOT NULL,
    name text NOT NULL,
    CONSTRAINT ck_countries_code_is_two_capital_letters CHECK ((code ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT ck_countries_name_is_a_trimmed_line CHECK (((name <> ''::text) AND (name = btrim(name, '   　'::text)) AND (name !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.countries IS 'Countries and territories of ISO 3166-1, all of them.';

COMMENT ON COLUMN public.countries.code IS 'ISO 3166-1 alpha-2 code, such as BY.';

COMMENT ON COLUMN public.countries.name IS 'Short name in English.';

CREATE TABLE public.events (
    id integer NOT NULL,
    slug text NOT NULL,
    title text NOT NULL,
    kind text,
    level text,
    starts_on date,
    ends_on date,
    timezone text,
    venue text,
    city text,
    country_code text,
    participant_count integer,
    participant_qualifier text,
    country_count integer,
    country_qualifier text,
    summary text,
    series_id integer,
    edition text,
    CONSTRAINT ck_events_city_is_a_trimmed_line CHECK (((city <> ''::text) AND (city = btrim(city, '   　'::text)) AND (city !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_country_count_is_a_whole_number_from_0 CHECK (((country_count >= 0) AND (country_count <= 2147483647))),
    CONSTRAINT ck_events_country_qualifier_has_its_count CHECK (((country_qualifier IS NULL) OR (country_count IS NOT NULL))),
    CONSTRAINT ck_events_country_qualifier_is_known CHECK ((country_qualifier = ANY (ARRAY['exactly'::text, 'about'::text, 'more-than'::text, 'at-least'::text, 'fewer-than'::text, 'at-most'::text]))),
    CONSTRAINT ck_events_edition_has_its_series CHECK (((edition IS NULL) OR (series_id IS NOT NULL))),
    CONSTRAINT ck_events_edition_is_a_trimmed_line CHECK (((edition <> ''::text) AND (edition = btrim(edition, '   　'::text)) AND (edition !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_ends_on_is_a_date CHECK (((ends_on >= '0001-01-01'::date) AND (ends_on <= '9999-12-31'::date))),
    CONSTRAINT ck_events_ends_on_not_before_starts_on CHECK ((ends_on >= starts_on)),
    CONSTRAINT ck_events_kind_is_lower_case_words CHECK (((kind = lower((kind COLLATE "C"))) AND (kind <> ''::text) AND (kind = btrim(kind, '   　'::text)) AND (kind !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_level_is_lower_case_words CHECK (((level = lower((level COLLATE "C"))) AND (level <> ''::text) AND (level = btrim(level, '   　'::text)) AND (level !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_participant_count_is_a_whole_number_from_0 CHECK (((participant_count >= 0) AND (participant_count <= 2147483647))),
    CONSTRAINT ck_events_participant_qualifier_has_its_count CHECK (((participant_qualifier IS NULL) OR (participant_count IS NOT NULL))),
    CONSTRAINT ck_events_participant_qualifier_is_known CHECK ((participant_qualifier = ANY (ARRAY['exactly'::text, 'about'::text, 'more-than'::text, 'at-least'::text, 'fewer-than'::text, 'at-most'::text]))),
    CONSTRAINT ck_events_slug_is_a_slug CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_events_starts_on_is_a_date CHECK (((starts_on >= '0001-01-01'::date) AND (starts_on <= '9999-12-31'::date))),
    CONSTRAINT ck_events_summary_is_trimmed_text CHECK (((summary <> ''::text) AND (summary = btrim(summary, '	
   　'::text)))),
    CONSTRAINT ck_events_timezone_is_a_zone_name CHECK (((timezone = 'UTC'::text) OR ((timezone ~ '^[A-Z].*/[A-Z]'::text) AND (timezone !~ '[^A-Za-z0-9_+/-]'::text)))),
    CONSTRAINT ck_events_title_is_a_trimmed_line CHECK (((title <> ''::text) AND (title = btrim(title, '   　'::text)) AND (title !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_events_venue_is_a_trimmed_line CHECK (((venue <> ''::text) AND (venue = btrim(venue, '   　'::text)) AND (venue !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.events IS 'Conferences: each one gathering with a title, a place and days.';

COMMENT ON COLUMN public.events.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.events.slug IS 'Stable public name, such as minsk-2018.';

COMMENT ON COLUMN public.events.title IS 'Title as printed, without quotation marks; not unique.';

COMMENT ON COLUMN public.events.kind IS 'What it is, in lower-case words: conference, workshop; NULL = the sources do not say.';

COMMENT ON COLUMN public.events.level IS 'At which level it was held, in lower-case words: high-level, ministerial, expert; NULL = not said.';

COMMENT ON COLUMN public.events.starts_on IS 'First day, YYYY-MM-DD; NULL = not known to the day.';

COMMENT ON COLUMN public.events.ends_on IS 'Last day, YYYY-MM-DD; NULL = not known to the day.';

COMMENT ON COLUMN public.events.timezone IS 'IANA zone of all local times of the event, such as Europe/Minsk; NULL = not known.';

COMMENT ON COLUMN public.events.venue IS 'Building or grounds; NULL = not known.';

COMMENT ON COLUMN public.events.city IS 'City; NULL = not known.';

COMMENT ON COLUMN public.events.country_code IS 'Country where it was held, ISO 3166-1 alpha-2; NULL = not known.';

COMMENT ON COLUMN public.events.participant_count IS 'Number of participants that the sources give; read it together with participant_qualifier.';

COMMENT ON COLUMN public.events.participant_qualifier IS 'How sure the number is: exactly, about, more-than, at-least, fewer-than, at-most; NULL = not said.';

COMMENT ON COLUMN public.events.country_count IS 'Number of countries that the participants came from; read it together with country_qualifier.';

COMMENT ON COLUMN public.events.country_qualifier IS 'How sure the number is: exactly, about, more-than, at-least, fewer-than, at-most; NULL = not said.';

COMMENT ON COLUMN public.events.summary IS 'What the event was, in the registrar''s words.';

COMMENT ON COLUMN public.events.series_id IS 'The series that it is one of; NULL = it stands alone, or the sources do not say.';

COMMENT ON COLUMN public.events.edition IS 'Which one of its series, as printed: ''XII'', ''36C3'', ''twelfth''; NULL = none printed.';

CREATE TABLE public.organizations (
    id integer NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    acronym text,
    kind text,
    parent_id integer,
    country_code text,
    CONSTRAINT ck_organizations_acronym_is_a_trimmed_line CHECK (((acronym <> ''::text) AND (acronym = btrim(acronym, '   　'::text)) AND (acronym !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_organizations_kind_is_lower_case_words CHECK (((kind = lower((kind COLLATE "C"))) AND (kind <> ''::text) AND (kind = btrim(kind, '   　'::text)) AND (kind !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
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

CREATE TABLE public.participations (
    id integer NOT NULL,
    event_id integer NOT NULL,
    organization_id integer,
    description text,
    role text NOT NULL,
    "position" integer NOT NULL,
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

COMMENT ON COLUMN public.participations.role IS 'organizer, co-organizer, host, under-auspices-of, sponsor, secretariat, participant or observer.';

COMMENT ON COLUMN public.participations."position" IS 'Place among its siblings, counted from 1.';

CREATE VIEW public.bodies AS
 SELECT events.slug AS event,
    participations.role,
    COALESCE(organizations.name, participations.description) AS body,
    participations.description,
    organizations.acronym,
    organizations.kind,
    countries.name AS country,
    events.starts_on,
    organizations.slug,
    participations."position",
    participations.id AS participation_id,
    events.id AS event_id,
    organizations.id AS organization_id
   FROM (((public.participations
     JOIN public.events ON ((events.id = participations.event_id)))
     LEFT JOIN public.organizations ON ((organizations.id = participations.organization_id)))
     LEFT JOIN public.countries ON ((countries.code = organizations.country_code)))
  ORDER BY events.starts_on, events.id, participations."position";

CREATE TABLE public.capacities (
    id integer NOT NULL,
    appearance_id integer NOT NULL,
    affiliation_id integer NOT NULL,
    speaker_id integer NOT NULL,
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
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.capacities_id_seq OWNED BY public.capacities.id;

CREATE TABLE public.citations (
    id integer NOT NULL,
    passage_id integer NOT NULL,
    field text,
    says text,
    event_id integer,
    session_id integer,
    statement_id integer,
    appearance_id integer,
    remark_id integer,
    participation_id integer,
    speaker_id integer,
    organization_id integer,
    affiliation_id integer,
    CONSTRAINT ck_citations_contradiction_names_its_field CHECK (((says IS NULL) OR (field IS NOT NULL))),
    CONSTRAINT ck_citations_field_is_a_column_name CHECK ((field ~ '^[a-z][a-z_]*$'::text)),
    CONSTRAINT ck_citations_points_at_one_row CHECK ((((((((((
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

CREATE SEQUENCE public.citations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.citations_id_seq OWNED BY public.citations.id;

CREATE TABLE public.sessions (
    id integer NOT NULL,
    event_id integer NOT NULL,
    "position" integer NOT NULL,
    kind text,
    number text,
    title text,
    summary text,
    track text,
    room text,
    starts_at timestamp without time zone,
    ends_at timestamp without time zone,
    CONSTRAINT ck_sessions_ends_at_is_a_date_and_time CHECK (((ends_at = date_trunc('second'::text, ends_at)) AND ((ends_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (ends_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_sessions_ends_at_not_before_starts_at CHECK ((ends_at >= starts_at)),
    CONSTRAINT ck_sessions_kind_is_lower_case_words CHECK (((kind = lower((kind COLLATE "C"))) AND (kind <> ''::text) AND (kind = btrim(kind, '   　'::text)) AND (kind !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sessions_number_is_a_trimmed_line CHECK (((number <> ''::text) AND (number = btrim(number, '   　'::text)) AND (number !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sessions_position_is_a_whole_number_from_1 CHECK ((("position" >= 1) AND ("position" <= 2147483647))),
    CONSTRAINT ck_sessions_room_is_a_trimmed_line CHECK (((room <> ''::text) AND (room = btrim(room, '   　'::text)) AND (room !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sessions_starts_at_is_a_date_and_time CHECK (((starts_at = date_trunc('second'::text, starts_at)) AND ((starts_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (starts_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_sessions_summary_is_trimmed_text CHECK (((summary <> ''::text) AND (summary = btrim(summary, '	
   　'::text)))),
    CONSTRAINT ck_sessions_title_is_a_trimmed_line CHECK (((title <> ''::text) AND (title = btrim(title, '   　'::text)) AND (title !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sessions_track_is_a_trimmed_line CHECK (((track <> ''::text) AND (track = btrim(track, '   　'::text)) AND (track !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
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

CREATE TABLE public.statements (
    id integer NOT NULL,
    event_id integer NOT NULL,
    session_id integer,
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
    CONSTRAINT ck_statements_delivery_is_known CHECK ((delivery = ANY (ARRAY['in-person'::text, 'read-out'::text, 'video'::text, 'written'::text]))),
    CONSTRAINT ck_statements_ends_at_is_a_date_and_time CHECK (((ends_at = date_trunc('second'::text, ends_at)) AND ((ends_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (ends_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_statements_ends_at_not_before_starts_at CHECK ((ends_at >= starts_at)),
    CONSTRAINT ck_statements_kind_is_lower_case_words CHECK (((kind = lower((kind COLLATE "C"))) AND (kind <> ''::text) AND (kind = btrim(kind, '   　'::text)) AND (kind !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_statements_language_is_a_language_tag CHECK ((language ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*$'::text)),
    CONSTRAINT ck_statements_position_is_a_whole_number_from_1 CHECK ((("position" >= 1) AND ("position" <= 2147483647))),
    CONSTRAINT ck_statements_room_is_a_trimmed_line CHECK (((room <> ''::text) AND (room = btrim(room, '   　'::text)) AND (room !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_statements_starts_at_is_a_date_and_time CHECK (((starts_at = date_trunc('second'::text, starts_at)) AND ((starts_at >= '0001-01-01 00:00:00'::timestamp without time zone) AND (starts_at <= '9999-12-31 23:59:59'::timestamp without time zone)))),
    CONSTRAINT ck_statements_summary_is_trimmed_text CHECK (((summary <> ''::text) AND (summary = btrim(summary, '	
   　'::text)))),
    CONSTRAINT ck_statements_title_is_a_trimmed_line CHECK (((title <> ''::text) AND (title = btrim(title, '   　'::text)) AND (title !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_statements_track_is_a_trimmed_line CHECK (((track <> ''::text) AND (track = btrim(track, '   　'::text)) AND (track !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.statements IS 'Statements: each one taking of the floor, ordered through the whole event.';

COMMENT ON COLUMN public.statements.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.statements.event_id IS 'The event at which it was made.';

COMMENT ON COLUMN public.statements.session_id IS 'The session in which it was made, of the same event; NULL = the sources do not say.';

COMMENT ON COLUMN public.statements."position" IS 'Place among its siblings, counted from 1.';

COMMENT ON COLUMN public.statements.kind IS 'What it is, in lower-case words: statement, address, keynote, talk, panel; NULL = not said.';

COMMENT ON COLUMN public.statements.delivery IS 'How it reached its audience: in-person, read-out, video or written; NULL = not said.';

COMMENT ON COLUMN public.statements.title IS 'Title as printed, without quotation marks; NULL = it has none.';

COMMENT ON COLUMN public.statements.summary IS 'What it was about, in the registrar''s words.';

COMMENT ON COLUMN public.statements.language IS 'BCP 47 tag of the language spoken; NULL = not known.';

COMMENT ON COLUMN public.statements.track IS 'Track of the programme; NULL = none printed.';

COMMENT ON COLUMN public.statements.room IS 'Room or hall; NULL = not known.';

COMMENT ON COLUMN public.statements.starts_at IS 'Start on the clock of the place, YYYY-MM-DD HH:MM:SS, in the event''s timezone; NULL = not known.';

COMMENT ON COLUMN public.statements.ends_at IS 'End on the clock of the place, YYYY-MM-DD HH:MM:SS, perhaps after midnight; NULL = not known.';

CREATE VIEW public.conferences AS
 SELECT events.slug AS event,
    events.title,
    events.level,
    events.kind,
    events.starts_on,
    events.ends_on,
    events.venue,
    events.city,
    countries.name AS country,
    ( SELECT string_agg(ordered.name, '; '::text) AS string_agg
           FROM ( SELECT organizations.name
                   FROM (public.participations
                     JOIN public.organizations ON ((organizations.id = participations.organization_id)))
                  WHERE ((participations.event_id = events.id) AND (participations.role = 'organizer'::text))
                  ORDER BY participations."position") ordered) AS organizers,
    (COALESCE((replace(events.participant_qualifier, '-'::text, ' '::text) || ' '::text), ''::text) || events.participant_count) AS participants,
    (COALESCE((replace(events.country_qualifier, '-'::text, ' '::text) || ' '::text), ''::text) || events.country_count) AS countries,
    ( SELECT count(*) AS count
           FROM public.sessions
          WHERE (sessions.event_id = events.id)) AS sessions,
    ( SELECT count(*) AS count
           FROM public.statements
          WHERE (statements.event_id = events.id)) AS statements,
    events.summary,
    events.participant_count,
    events.participant_qualifier,
    events.country_count,
    events.country_qualifier,
    events.id AS event_id
   FROM (public.events
     LEFT JOIN public.countries ON ((countries.code = events.country_code)))
  ORDER BY events.starts_on, events.id;

CREATE TABLE public.event_topics (
    event_id integer NOT NULL,
    topic_id integer NOT NULL
);

COMMENT ON TABLE public.event_topics IS 'Which event is about which topic.';

COMMENT ON COLUMN public.event_topics.event_id IS 'The event that is about the topic.';

COMMENT ON COLUMN public.event_topics.topic_id IS 'What the event is about.';

CREATE SEQUENCE public.events_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.events_id_seq OWNED BY public.events.id;

CREATE TABLE public.passages (
    id integer NOT NULL,
    source_id integer NOT NULL,
    paragraph integer NOT NULL,
    sentence integer NOT NULL,
    text text,
    CONSTRAINT ck_passages_paragraph_is_a_whole_number_from_0 CHECK (((paragraph >= 0) AND (paragraph <= 2147483647))),
    CONSTRAINT ck_passages_sentence_is_a_whole_number_from_1 CHECK (((sentence >= 1) AND (sentence <= 2147483647))),
    CONSTRAINT ck_passages_text_is_trimmed_text CHECK (((text <> ''::text) AND (text = btrim(text, '	
   　'::text))))
);

COMMENT ON TABLE public.passages IS 'Every sentence of every source, by its number.';

COMMENT ON COLUMN public.passages.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.passages.source_id IS 'The document.';

COMMENT ON COLUMN public.passages.paragraph IS 'Number of the paragraph; 0 = title and headings before the text.';

COMMENT ON COLUMN public.passages.sentence IS 'Number of the sentence in the paragraph, counted from 1.';

COMMENT ON COLUMN public.passages.text IS 'The sentence; NULL = it may not be republished.';

CREATE TABLE public.remarks (
    id integer NOT NULL,
    appearance_id integer NOT NULL,
    "position" integer NOT NULL,
    act text NOT NULL,
    text text NOT NULL,
    CONSTRAINT ck_remarks_act_is_lower_case_words CHECK (((act = lower((act COLLATE "C"))) AND (act <> ''::text) AND (act = btrim(act, '   　'::text)) AND (act !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_remarks_position_is_a_whole_number_from_1 CHECK ((("position" >= 1) AND ("position" <= 2147483647))),
    CONSTRAINT ck_remarks_text_is_trimmed_text CHECK (((text <> ''::text) AND (text = btrim(text, '	
   　'::text))))
);

COMMENT ON TABLE public.remarks IS 'Points that were made: who called for, stressed or noted what.';

COMMENT ON COLUMN public.remarks.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.remarks.appearance_id IS 'The appearance in which the point was made.';

COMMENT ON COLUMN public.remarks."position" IS 'Place among its siblings, counted from 1.';

COMMENT ON COLUMN public.remarks.act IS 'What was done, with the verb of the source in lower case: called for, stressed, noted.';

COMMENT ON COLUMN public.remarks.text IS 'The point, in the registrar''s words, so that it reads on from act.';

CREATE TABLE public.sources (
    id integer NOT NULL,
    slug text NOT NULL,
    title text NOT NULL,
    publisher text,
    url text,
    language text,
    published_on date,
    retrieved_on date,
    sha256 text,
    CONSTRAINT ck_sources_language_is_a_language_tag CHECK ((language ~ '^[a-z]{2}[A-Za-z0-9]*(-[A-Za-z0-9]+)*$'::text)),
    CONSTRAINT ck_sources_published_on_is_a_date CHECK (((published_on >= '0001-01-01'::date) AND (published_on <= '9999-12-31'::date))),
    CONSTRAINT ck_sources_publisher_is_a_trimmed_line CHECK (((publisher <> ''::text) AND (publisher = btrim(publisher, '   　'::text)) AND (publisher !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_sources_retrieved_on_is_a_date CHECK (((retrieved_on >= '0001-01-01'::date) AND (retrieved_on <= '9999-12-31'::date))),
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

COMMENT ON COLUMN public.sources.published_on IS 'Day of publication, YYYY-MM-DD; NULL = not known.';

COMMENT ON COLUMN public.sources.retrieved_on IS 'Day on which it was retrieved; NULL = not known.';

COMMENT ON COLUMN public.sources.sha256 IS 'SHA-256 of the bytes of the text that was read, in lower-case hexadecimal; NULL = not known.';

CREATE TABLE public.speakers (
    id integer NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    sort_name text,
    honorific text,
    CONSTRAINT ck_speakers_honorific_is_a_trimmed_line CHECK (((honorific <> ''::text) AND (honorific = btrim(honorific, '   　'::text)) AND (honorific !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_speakers_name_is_a_trimmed_line CHECK (((name <> ''::text) AND (name = btrim(name, '   　'::text)) AND (name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_speakers_slug_is_a_slug CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_speakers_sort_name_is_a_trimmed_line CHECK (((sort_name <> ''::text) AND (sort_name = btrim(sort_name, '   　'::text)) AND (sort_name !~ '[\u0001-\u001F\u007F-\u009F]'::text)))
);

COMMENT ON TABLE public.speakers IS 'Persons on the record, whatever their role.';

COMMENT ON COLUMN public.speakers.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.speakers.slug IS 'Stable public name, such as thomas-greminger.';

COMMENT ON COLUMN public.speakers.name IS 'Full name without honorific; not unique, different people share one.';

COMMENT ON COLUMN public.speakers.sort_name IS 'Name as it is filed, such as ''Greminger, Thomas''; NULL = unknown which part is the family name.';

COMMENT ON COLUMN public.speakers.honorific IS 'Form of address before the name, such as Ambassador; NULL = the sources print none.';

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
   FROM (((( SELECT citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says,
            'events'::text AS table_name,
            fact.id AS row_id,
            fact.fact,
            fact.event_id
           FROM (public.citations
             JOIN ( SELECT events_1.id,
                    ('event '::text || events_1.title) AS fact,
                    events_1.id AS event_id
                   FROM public.events events_1) fact ON ((fact.id = citations.event_id)))
        UNION ALL
         SELECT citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says,
            'sessions'::text AS table_name,
            fact.id AS row_id,
            fact.fact,
            fact.event_id
           FROM (public.citations
             JOIN ( SELECT sessions.id,
                    ('session '::text || COALESCE(sessions.title, sessions.number, sessions.kind, (sessions."position")::text)) AS fact,
                    sessions.event_id
                   FROM public.sessions) fact ON ((fact.id = citations.session_id)))
        UNION ALL
         SELECT citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says,
            'statements'::text AS table_name,
            fact.id AS row_id,
            fact.fact,
            fact.event_id
           FROM (public.citations
             JOIN ( SELECT statements.id,
                    (((COALESCE(statements.kind, 'statement'::text) || ' '::text) || statements."position") || COALESCE((': '::text || statements.title), ''::text)) AS fact,
                    statements.event_id
                   FROM public.statements) fact ON ((fact.id = citations.statement_id)))
        UNION ALL
         SELECT citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says,
            'appearances'::text AS table_name,
            fact.id AS row_id,
            fact.fact,
            fact.event_id
           FROM (public.citations
             JOIN ( SELECT appearances.id,
                    (((appearances.role || ' '::text) || COALESCE(speakers.name, appearances.billed_name, organizations.name)) || COALESCE((', statement '::text || statements."position"), ''::text)) AS fact,
                    appearances.event_id
                   FROM (((public.appearances
                     LEFT JOIN public.statements ON ((statements.id = appearances.statement_id)))
                     LEFT JOIN public.speakers ON ((speakers.id = appearances.speaker_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = appearances.organization_id)))) fact ON ((fact.id = citations.appearance_id)))
        UNION ALL
         SELECT citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says,
            'remarks'::text AS table_name,
            fact.id AS row_id,
            fact.fact,
            fact.event_id
           FROM (public.citations
             JOIN ( SELECT remarks.id,
                    ((((COALESCE(speakers.name, appearances.billed_name, organizations.name) || ' '::text) || remarks.act) || ' '::text) || remarks.text) AS fact,
                    appearances.event_id
                   FROM (((public.remarks
                     JOIN public.appearances ON ((appearances.id = remarks.appearance_id)))
                     LEFT JOIN public.speakers ON ((speakers.id = appearances.speaker_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = appearances.organization_id)))) fact ON ((fact.id = citations.remark_id)))
        UNION ALL
         SELECT citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says,
            'participations'::text AS table_name,
            fact.id AS row_id,
            fact.fact,
            fact.event_id
           FROM (public.citations
             JOIN ( SELECT participations.id,
                    ((participations.role || ' '::text) || COALESCE(organizations.name, participations.description)) AS fact,
                    participations.event_id
                   FROM (public.participations
                     LEFT JOIN public.organizations ON ((organizations.id = participations.organization_id)))) fact ON ((fact.id = citations.participation_id)))
        UNION ALL
         SELECT citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says,
            'speakers'::text AS table_name,
            fact.id AS row_id,
            fact.fact,
            fact.event_id
           FROM (public.citations
             JOIN ( SELECT speakers.id,
                    ('speaker '::text || speakers.name) AS fact,
                    NULL::integer AS event_id
                   FROM public.speakers) fact ON ((fact.id = citations.speaker_id)))
        UNION ALL
         SELECT citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says,
            'organizations'::text AS table_name,
            fact.id AS row_id,
            fact.fact,
            fact.event_id
           FROM (public.citations
             JOIN ( SELECT organizations.id,
                    ('organization '::text || organizations.name) AS fact,
                    NULL::integer AS event_id
                   FROM public.organizations) fact ON ((fact.id = citations.organization_id)))
        UNION ALL
         SELECT citations.id AS citation_id,
            citations.passage_id,
            citations.field,
            citations.says,
            'affiliations'::text AS table_name,
            fact.id AS row_id,
            fact.fact,
            fact.event_id
           FROM (public.citations
             JOIN ( SELECT affiliations.id,
                    (((speakers.name || ' as '::text) || COALESCE((affiliations.title || ', '::text), ''::text)) || COALESCE(organizations.name, ''::text)) AS fact,
                    NULL::integer AS event_id
                   FROM ((public.affiliations
                     JOIN public.speakers ON ((speakers.id = affiliations.speaker_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = affiliations.organization_id)))) fact ON ((fact.id = citations.affiliation_id)))) cited
     JOIN public.passages ON ((passages.id = cited.passage_id)))
     JOIN public.sources ON ((sources.id = passages.source_id)))
     LEFT JOIN public.events ON ((events.id = cited.event_id)))
  ORDER BY sources.id, passages.paragraph, passages.sentence, cited.citation_id;

CREATE VIEW public.evidence_gaps AS
 SELECT events.slug AS event,
    gaps.gap,
    gaps.what,
    gaps.table_name,
    gaps.row_id,
    gaps.event_id
   FROM (( SELECT 'row without evidence'::text AS gap,
            fact.fact AS what,
            'events'::text AS table_name,
            fact.id AS row_id,
            fact.event_id
           FROM ( SELECT events_1.id,
                    ('event '::text || events_1.title) AS fact,
                    events_1.id AS event_id
                   FROM public.events events_1) fact
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.event_id = fact.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            fact.fact AS what,
            'sessions'::text AS table_name,
            fact.id AS row_id,
            fact.event_id
           FROM ( SELECT sessions.id,
                    ('session '::text || COALESCE(sessions.title, sessions.number, sessions.kind, (sessions."position")::text)) AS fact,
                    sessions.event_id
                   FROM public.sessions) fact
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.session_id = fact.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            fact.fact AS what,
            'statements'::text AS table_name,
            fact.id AS row_id,
            fact.event_id
           FROM ( SELECT statements.id,
                    (((COALESCE(statements.kind, 'statement'::text) || ' '::text) || statements."position") || COALESCE((': '::text || statements.title), ''::text)) AS fact,
                    statements.event_id
                   FROM public.statements) fact
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.statement_id = fact.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            fact.fact AS what,
            'appearances'::text AS table_name,
            fact.id AS row_id,
            fact.event_id
           FROM ( SELECT appearances.id,
                    (((appearances.role || ' '::text) || COALESCE(speakers.name, appearances.billed_name, organizations.name)) || COALESCE((', statement '::text || statements."position"), ''::text)) AS fact,
                    appearances.event_id
                   FROM (((public.appearances
                     LEFT JOIN public.statements ON ((statements.id = appearances.statement_id)))
                     LEFT JOIN public.speakers ON ((speakers.id = appearances.speaker_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = appearances.organization_id)))) fact
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.appearance_id = fact.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            fact.fact AS what,
            'remarks'::text AS table_name,
            fact.id AS row_id,
            fact.event_id
           FROM ( SELECT remarks.id,
                    ((((COALESCE(speakers.name, appearances.billed_name, organizations.name) || ' '::text) || remarks.act) || ' '::text) || remarks.text) AS fact,
                    appearances.event_id
                   FROM (((public.remarks
                     JOIN public.appearances ON ((appearances.id = remarks.appearance_id)))
                     LEFT JOIN public.speakers ON ((speakers.id = appearances.speaker_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = appearances.organization_id)))) fact
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.remark_id = fact.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            fact.fact AS what,
            'participations'::text AS table_name,
            fact.id AS row_id,
            fact.event_id
           FROM ( SELECT participations.id,
                    ((participations.role || ' '::text) || COALESCE(organizations.name, participations.description)) AS fact,
                    participations.event_id
                   FROM (public.participations
                     LEFT JOIN public.organizations ON ((organizations.id = participations.organization_id)))) fact
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.participation_id = fact.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            fact.fact AS what,
            'speakers'::text AS table_name,
            fact.id AS row_id,
            fact.event_id
           FROM ( SELECT speakers.id,
                    ('speaker '::text || speakers.name) AS fact,
                    NULL::integer AS event_id
                   FROM public.speakers) fact
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.speaker_id = fact.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            fact.fact AS what,
            'organizations'::text AS table_name,
            fact.id AS row_id,
            fact.event_id
           FROM ( SELECT organizations.id,
                    ('organization '::text || organizations.name) AS fact,
                    NULL::integer AS event_id
                   FROM public.organizations) fact
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.organization_id = fact.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'row without evidence'::text AS gap,
            fact.fact AS what,
            'affiliations'::text AS table_name,
            fact.id AS row_id,
            fact.event_id
           FROM ( SELECT affiliations.id,
                    (((speakers.name || ' as '::text) || COALESCE((affiliations.title || ', '::text), ''::text)) || COALESCE(organizations.name, ''::text)) AS fact,
                    NULL::integer AS event_id
                   FROM ((public.affiliations
                     JOIN public.speakers ON ((speakers.id = affiliations.speaker_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = affiliations.organization_id)))) fact
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE ((citations.affiliation_id = fact.id) AND (citations.says IS NULL)))))
        UNION ALL
         SELECT 'sentence that no row uses'::text,
            ((((sources.title || ', '::text) || passages.paragraph) || '.'::text) || passages.sentence),
            'passages'::text,
            passages.id,
            NULL::integer
           FROM (public.passages
             JOIN public.sources ON ((sources.id = passages.source_id)))
          WHERE (NOT (EXISTS ( SELECT 1
                   FROM public.citations
                  WHERE (citations.passage_id = passages.id))))) gaps
     LEFT JOIN public.events ON ((events.id = gaps.event_id)))
  ORDER BY gaps.gap, gaps.table_name, gaps.row_id;

CREATE TABLE public.identifiers (
    id integer NOT NULL,
    scheme text NOT NULL,
    value text NOT NULL,
    event_id integer,
    speaker_id integer,
    organization_id integer,
    source_id integer,
    series_id integer,
    CONSTRAINT ck_identifiers_points_at_one_row CHECK ((((((
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

COMMENT ON COLUMN public.identifiers.scheme IS 'The register, in lower-case words: wikidata, viaf, isni, ror, orcid, doi, document-symbol.';

COMMENT ON COLUMN public.identifiers.value IS 'The identifier as the register writes it, such as Q81299; no URL.';

COMMENT ON COLUMN public.identifiers.event_id IS 'The row of events that is meant; exactly one such column is set.';

COMMENT ON COLUMN public.identifiers.speaker_id IS 'The row of speakers that is meant; exactly one such column is set.';

COMMENT ON COLUMN public.identifiers.organization_id IS 'The row of organizations that is meant; exactly one such column is set.';

COMMENT ON COLUMN public.identifiers.source_id IS 'The row of sources that is meant; exactly one such column is set.';

COMMENT ON COLUMN public.identifiers.series_id IS 'The row of series that is meant; exactly one such column is set.';

CREATE SEQUENCE public.identifiers_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.identifiers_id_seq OWNED BY public.identifiers.id;

CREATE TABLE public.organization_names (
    id integer NOT NULL,
    organization_id integer NOT NULL,
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

CREATE SEQUENCE public.organization_names_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.organization_names_id_seq OWNED BY public.organization_names.id;

CREATE VIEW public.organization_tree AS
 WITH RECURSIVE tree(organization_id, path, lineage, depth) AS (
         SELECT organizations_1.id,
            organizations_1.name,
            (('/'::text || organizations_1.slug) || '/'::text) AS "?column?",
            0 AS "?column?"
           FROM public.organizations organizations_1
          WHERE (organizations_1.parent_id IS NULL)
        UNION ALL
         SELECT part.id,
            ((tree_1.path || ' > '::text) || part.name),
            ((tree_1.lineage || part.slug) || '/'::text),
            (tree_1.depth + 1)
           FROM (public.organizations part
             JOIN tree tree_1 ON ((part.parent_id = tree_1.organization_id)))
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
    organizations.parent_id
   FROM ((tree
     JOIN public.organizations ON ((organizations.id = tree.organization_id)))
     LEFT JOIN public.countries ON ((countries.code = organizations.country_code)))
  ORDER BY tree.path, organizations.id;

CREATE SEQUENCE public.organizations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.organizations_id_seq OWNED BY public.organizations.id;

CREATE SEQUENCE public.participations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.participations_id_seq OWNED BY public.participations.id;

CREATE SEQUENCE public.passages_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.passages_id_seq OWNED BY public.passages.id;

CREATE VIEW public.positions_held AS
SELECT
    NULL::text AS speaker,
    NULL::text AS title,
    NULL::text AS organization,
    NULL::text AS started,
    NULL::text AS ended,
    NULL::date AS first_attested,
    NULL::date AS last_attested,
    NULL::text AS slug,
    NULL::text AS organization_slug,
    NULL::integer AS affiliation_id,
    NULL::integer AS speaker_id,
    NULL::integer AS organization_id;

CREATE VIEW public.programme AS
 SELECT events.slug AS event,
    COALESCE(sessions.title, sessions.number, sessions.kind, ('session '::text || sessions."position")) AS session,
    COALESCE(statements.title, statements.kind, ('statement '::text || statements."position")) AS statement,
    speakers.name AS speaker,
    appearances.role,
    appearances.billed_name,
    appearances.billed_title,
    COALESCE(body.name, ( SELECT string_agg(held.name, '; '::text) AS string_agg
           FROM ( SELECT organizations.name
                   FROM ((public.capacities
                     JOIN public.affiliations ON ((affiliations.id = capacities.affiliation_id)))
                     JOIN public.organizations ON ((organizations.id = affiliations.organization_id)))
                  WHERE (capacities.appearance_id = appearances.id)
                  GROUP BY organizations.id, organizations.name
                  ORDER BY (min(capacities."position"))) held)) AS on_behalf_of,
    statements.delivery,
    events.starts_on,
    sessions."position" AS session_position,
    statements."position" AS statement_position,
    appearances."position",
    events.id AS event_id,
    sessions.id AS session_id,
    statements.id AS statement_id,
    appearances.id AS appearance_id,
    speakers.id AS speaker_id
   FROM (((((public.appearances
     JOIN public.events ON ((events.id = appearances.event_id)))
     LEFT JOIN public.statements ON ((statements.id = appearances.statement_id)))
     LEFT JOIN public.sessions ON ((sessions.id = COALESCE(appearances.session_id, statements.session_id))))
     LEFT JOIN public.speakers ON ((speakers.id = appearances.speaker_id)))
     LEFT JOIN public.organizations body ON ((body.id = appearances.organization_id)))
  ORDER BY events.starts_on, events.id, COALESCE(statements."position", ( SELECT min(own."position") AS min
           FROM public.statements own
          WHERE (own.session_id = appearances.session_id)), ( SELECT max(earlier."position") AS max
           FROM (public.statements earlier
             JOIN public.sessions before ON ((before.id = earlier.session_id)))
          WHERE ((before.event_id = appearances.event_id) AND (before."position" < sessions."position"))), 0), sessions."position", (statements."position" IS NOT NULL), appearances."position", appearances.id;

CREATE TABLE public.remark_topics (
    remark_id integer NOT NULL,
    topic_id integer NOT NULL
);

COMMENT ON TABLE public.remark_topics IS 'Which remark is about which topic.';

COMMENT ON COLUMN public.remark_topics.remark_id IS 'The remark that is about the topic.';

COMMENT ON COLUMN public.remark_topics.topic_id IS 'What the remark is about.';

CREATE SEQUENCE public.remarks_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.remarks_id_seq OWNED BY public.remarks.id;

CREATE VIEW public.roster AS
 SELECT events.slug AS event,
    speakers.name AS speaker,
    speakers.honorific,
    ( SELECT string_agg(ordered.role, '; '::text) AS string_agg
           FROM ( SELECT appearances.role
                   FROM public.appearances
                  WHERE ((appearances.event_id = present.event_id) AND (appearances.speaker_id = present.speaker_id))
                  GROUP BY appearances.role
                  ORDER BY (min(appearances.id))) ordered) AS roles,
    ( SELECT string_agg(ordered.capacity, '; '::text) AS string_agg
           FROM ( SELECT affiliations.id,
                    (COALESCE((affiliations.title || ', '::text), ''::text) || COALESCE(organizations.name, ''::text)) AS capacity
                   FROM (((public.appearances
                     JOIN public.capacities ON ((capacities.appearance_id = appearances.id)))
                     JOIN public.affiliations ON ((affiliations.id = capacities.affiliation_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = affiliations.organization_id)))
                  WHERE ((appearances.event_id = present.event_id) AND (appearances.speaker_id = present.speaker_id))
                  GROUP BY affiliations.id, affiliations.title, organizations.name
                  ORDER BY (min(capacities."position")), affiliations.id) ordered) AS titles,
    ( SELECT string_agg(ordered.name, '; '::text) AS string_agg
           FROM ( SELECT organizations.name
                   FROM (((public.appearances
                     JOIN public.capacities ON ((capacities.appearance_id = appearances.id)))
                     JOIN public.affiliations ON ((affiliations.id = capacities.affiliation_id)))
                     JOIN public.organizations ON ((organizations.id = affiliations.organization_id)))
                  WHERE ((appearances.event_id = present.event_id) AND (appearances.speaker_id = present.speaker_id))
                  GROUP BY organizations.id, organizations.name
                  ORDER BY (min(capacities."position")), organizations.id) ordered) AS organizations,
    ( SELECT string_agg(ordered.billed_title, '; '::text) AS string_agg
           FROM ( SELECT appearances.billed_title
                   FROM public.appearances
                  WHERE ((appearances.event_id = present.event_id) AND (appearances.speaker_id = present.speaker_id) AND (appearances.billed_title IS NOT NULL))
                  GROUP BY appearances.billed_title
                  ORDER BY (min(appearances.id))) ordered) AS billed_titles,
    present.appearances,
    speakers.slug,
    events.starts_on,
    present.event_id,
    present.speaker_id
   FROM ((( SELECT appearances.event_id,
            appearances.speaker_id,
            count(*) AS appearances
           FROM public.appearances
          WHERE (appearances.speaker_id IS NOT NULL)
          GROUP BY appearances.event_id, appearances.speaker_id) present
     JOIN public.events ON ((events.id = present.event_id)))
     JOIN public.speakers ON ((speakers.id = present.speaker_id)))
  ORDER BY events.starts_on, events.id, COALESCE(speakers.sort_name, speakers.name), speakers.id;

CREATE TABLE public.series (
    id integer NOT NULL,
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
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.series_id_seq OWNED BY public.series.id;

CREATE TABLE public.session_topics (
    session_id integer NOT NULL,
    topic_id integer NOT NULL
);

COMMENT ON TABLE public.session_topics IS 'Which session is about which topic.';

COMMENT ON COLUMN public.session_topics.session_id IS 'The session that is about the topic.';

COMMENT ON COLUMN public.session_topics.topic_id IS 'What the session is about.';

CREATE SEQUENCE public.sessions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.sessions_id_seq OWNED BY public.sessions.id;

CREATE SEQUENCE public.sources_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.sources_id_seq OWNED BY public.sources.id;

CREATE TABLE public.speaker_names (
    id integer NOT NULL,
    speaker_id integer NOT NULL,
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

CREATE SEQUENCE public.speaker_names_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.speaker_names_id_seq OWNED BY public.speaker_names.id;

CREATE SEQUENCE public.speakers_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.speakers_id_seq OWNED BY public.speakers.id;

CREATE SEQUENCE public.statements_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.statements_id_seq OWNED BY public.statements.id;

CREATE TABLE public.topics (
    id integer NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    CONSTRAINT ck_topics_name_is_a_trimmed_line CHECK (((name <> ''::text) AND (name = btrim(name, '   　'::text)) AND (name !~ '[\u0001-\u001F\u007F-\u009F]'::text))),
    CONSTRAINT ck_topics_slug_is_a_slug CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

COMMENT ON TABLE public.topics IS 'Subjects under which events, sessions and remarks can be found.';

COMMENT ON COLUMN public.topics.id IS 'Key of the row inside this database; it means nothing outside it.';

COMMENT ON COLUMN public.topics.slug IS 'Stable public name, such as human-rights.';

COMMENT ON COLUMN public.topics.name IS 'The subject, such as Human rights.';

CREATE SEQUENCE public.topics_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.topics_id_seq OWNED BY public.topics.id;

CREATE VIEW public.what_was_said AS
 SELECT COALESCE(speakers.name, appearances.billed_name, body.name) AS speaker,
    remarks.act,
    remarks.text,
    COALESCE(( SELECT string_agg(ordered.capacity, '; '::text) AS string_agg
           FROM ( SELECT (COALESCE((affiliations.title || ', '::text), ''::text) || COALESCE(organizations.name, ''::text)) AS capacity
                   FROM ((public.capacities
                     JOIN public.affiliations ON ((affiliations.id = capacities.affiliation_id)))
                     LEFT JOIN public.organizations ON ((organizations.id = affiliations.organization_id)))
                  WHERE (capacities.appearance_id = appearances.id)
                  ORDER BY capacities."position") ordered), appearances.billed_title, body.name) AS capacity,
    COALESCE(statements.title, statements.kind, ('statement '::text || statements."position")) AS statement,
    COALESCE(sessions.title, sessions.number, sessions.kind, ('session '::text || sessions."position")) AS session,
    events.slug AS event,
    ( SELECT string_agg(ordered.name, '; '::text) AS string_agg
           FROM ( SELECT topics.name
                   FROM (public.remark_topics
                     JOIN public.topics ON ((topics.id = remark_topics.topic_id)))
                  WHERE (remark_topics.remark_id = remarks.id)
                  ORDER BY topics.slug) ordered) AS topics,
    appearances.role,
    events.starts_on,
    remarks.id AS remark_id,
    appearances.id AS appearance_id,
    statements.id AS statement_id,
    sessions.id AS session_id,
    events.id AS event_id,
    speakers.id AS speaker_id
   FROM ((((((public.remarks
     JOIN public.appearances ON ((appearances.id = remarks.appearance_id)))
     JOIN public.events ON ((events.id = appearances.event_id)))
     LEFT JOIN public.statements ON ((statements.id = appearances.statement_id)))
     LEFT JOIN public.sessions ON ((sessions.id = COALESCE(appearances.session_id, statements.session_id))))
     LEFT JOIN public.speakers ON ((speakers.id = appearances.speaker_id)))
     LEFT JOIN public.organizations body ON ((body.id = appearances.organization_id)))
  ORDER BY events.starts_on, events.id, COALESCE(statements."position", 0), appearances."position", appearances.id, remarks."position";

ALTER TABLE ONLY public.affiliations ALTER COLUMN id SET DEFAULT nextval('public.affiliations_id_seq'::regclass);

ALTER TABLE ONLY public.appearances ALTER COLUMN id SET DEFAULT nextval('public.appearances_id_seq'::regclass);

ALTER TABLE ONLY public.capacities ALTER COLUMN id SET DEFAULT nextval('public.capacities_id_seq'::regclass);

ALTER TABLE ONLY public.citations ALTER COLUMN id SET DEFAULT nextval('public.citations_id_seq'::regclass);

ALTER TABLE ONLY public.events ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);

ALTER TABLE ONLY public.identifiers ALTER COLUMN id SET DEFAULT nextval('public.identifiers_id_seq'::regclass);

ALTER TABLE ONLY public.organization_names ALTER COLUMN id SET DEFAULT nextval('public.organization_names_id_seq'::regclass);

ALTER TABLE ONLY public.organizations ALTER COLUMN id SET DEFAULT nextval('public.organizations_id_seq'::regclass);

ALTER TABLE ONLY public.participations ALTER COLUMN id SET DEFAULT nextval('public.participations_id_seq'::regclass);

ALTER TABLE ONLY public.passages ALTER COLUMN id SET DEFAULT nextval('public.passages_id_seq'::regclass);

ALTER TABLE ONLY public.remarks ALTER COLUMN id SET DEFAULT nextval('public.remarks_id_seq'::regclass);

ALTER TABLE ONLY public.series ALTER COLUMN id SET DEFAULT nextval('public.series_id_seq'::regclass);

ALTER TABLE ONLY public.sessions ALTER COLUMN id SET DEFAULT nextval('public.sessions_id_seq'::regclass);

ALTER TABLE ONLY public.sources ALTER COLUMN id SET DEFAULT nextval('public.sources_id_seq'::regclass);

ALTER TABLE ONLY public.speaker_names ALTER COLUMN id SET DEFAULT nextval('public.speaker_names_id_seq'::regclass);

ALTER TABLE ONLY public.speakers ALTER COLUMN id SET DEFAULT nextval('public.speakers_id_seq'::regclass);

ALTER TABLE ONLY public.statements ALTER COLUMN id SET DEFAULT nextval('public.statements_id_seq'::regclass);

ALTER TABLE ONLY public.topics ALTER COLUMN id SET DEFAULT nextval('public.topics_id_seq'::regclass);

INSERT INTO public.affiliations VALUES (5, 3, 8, 'Minister', '2018-10', NULL);

INSERT INTO public.alembic_version VALUES ('5f2b9c61d7e4');

INSERT INTO public.appearances VALUES (9, 2, NULL, 6, 3, NULL, 'speaker', 1, 'S.Body', NULL);
INSERT INTO public.appearances VALUES (10, 2, NULL, NULL, NULL, 8, 'attendee', 1, NULL, NULL);

INSERT INTO public.capacities VALUES (1, 9, 5, 3, 1);

INSERT INTO public.citations VALUES (14, 13, 'title', NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.citations VALUES (15, 13, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL);

INSERT INTO public.countries VALUES ('AD', 'Andorra');
INSERT INTO public.countries VALUES ('AE', 'United Arab Emirates');
INSERT INTO public.countries VALUES ('AF', 'Afghanistan');
INSERT INTO public.countries VALUES ('AG', 'Antigua and Barbuda');
INSERT INTO public.countries VALUES ('AI', 'Anguilla');
INSERT INTO public.countries VALUES ('AL', 'Albania');
INSERT INTO public.countries VALUES ('AM', 'Armenia');
INSERT INTO public.countries VALUES ('AO', 'Angola');
INSERT INTO public.countries VALUES ('AQ', 'Antarctica');
INSERT INTO public.countries VALUES ('AR', 'Argentina');
INSERT INTO public.countries VALUES ('AS', 'American Samoa');
INSERT INTO public.countries VALUES ('AT', 'Austria');
INSERT INTO public.countries VALUES ('AU', 'Australia');
INSERT INTO public.countries VALUES ('AW', 'Aruba');
INSERT INTO public.countries VALUES ('AX', 'Åland Islands');
INSERT INTO public.countries VALUES ('AZ', 'Azerbaijan');
INSERT INTO public.countries VALUES ('BA', 'Bosnia and Herzegovina');
INSERT INTO public.countries VALUES ('BB', 'Barbados');
INSERT INTO public.countries VALUES ('BD', 'Bangladesh');
INSERT INTO public.countries VALUES ('BE', 'Belgium');
INSERT INTO public.countries VALUES ('BF', 'Burkina Faso');
INSERT INTO public.countries VALUES ('BG', 'Bulgaria');
INSERT INTO public.countries VALUES ('BH', 'Bahrain');
INSERT INTO public.countries VALUES ('BI', 'Burundi');
INSERT INTO public.countries VALUES ('BJ', 'Benin');
INSERT INTO public.countries VALUES ('BL', 'Saint Barthélemy');
INSERT INTO public.countries VALUES ('BM', 'Bermuda');
INSERT INTO public.countries VALUES ('BN', 'Brunei Darussalam');
INSERT INTO public.countries VALUES ('BO', 'Bolivia (Plurinational State of)');
INSERT INTO public.countries VALUES ('BQ', 'Bonaire, Sint Eustatius and Saba');
INSERT INTO public.countries VALUES ('BR', 'Brazil');
INSERT INTO public.countries VALUES ('BS', 'Bahamas');
INSERT INTO public.countries VALUES ('BT', 'Bhutan');
INSERT INTO public.countries VALUES ('BV', 'Bouvet Island');
INSERT INTO public.countries VALUES ('BW', 'Botswana');
INSERT INTO public.countries VALUES ('BY', 'Belarus');
INSERT INTO public.countries VALUES ('BZ', 'Belize');
INSERT INTO public.countries VALUES ('CA', 'Canada');
INSERT INTO public.countries VALUES ('CC', 'Cocos (Keeling) Islands');
INSERT INTO public.countries VALUES ('CD', 'Democratic Republic of the Congo');
INSERT INTO public.countries VALUES ('CF', 'Central African Republic');
INSERT INTO public.countries VALUES ('CG', 'Congo');
INSERT INTO public.countries VALUES ('CH', 'Switzerland');
INSERT INTO public.countries VALUES ('CI', 'Côte d''Ivoire');
INSERT INTO public.countries VALUES ('CK', 'Cook Islands');
INSERT INTO public.countries VALUES ('CL', 'Chile');
INSERT INTO public.countries VALUES ('CM', 'Cameroon');
INSERT INTO public.countries VALUES ('CN', 'China');
INSERT INTO public.countries VALUES ('CO', 'Colombia');
INSERT INTO public.countries VALUES ('CR', 'Costa Rica');
INSERT INTO public.countries VALUES ('CU', 'Cuba');
INSERT INTO public.countries VALUES ('CV', 'Cabo Verde');
INSERT INTO public.countries VALUES ('CW', 'Curaçao');
INSERT INTO public.countries VALUES ('CX', 'Christmas Island');
INSERT INTO public.countries VALUES ('CY', 'Cyprus');
INSERT INTO public.countries VALUES ('CZ', 'Czechia');
INSERT INTO public.countries VALUES ('DE', 'Germany');
INSERT INTO public.countries VALUES ('DJ', 'Djibouti');
INSERT INTO public.countries VALUES ('DK', 'Denmark');
INSERT INTO public.countries VALUES ('DM', 'Dominica');
INSERT INTO public.countries VALUES ('DO', 'Dominican Republic');
INSERT INTO public.countries VALUES ('DZ', 'Algeria');
INSERT INTO public.countries VALUES ('EC', 'Ecuador');
INSERT INTO public.countries VALUES ('EE', 'Estonia');
INSERT INTO public.countries VALUES ('EG', 'Egypt');
INSERT INTO public.countries VALUES ('EH', 'Western Sahara');
INSERT INTO public.countries VALUES ('ER', 'Eritrea');
INSERT INTO public.countries VALUES ('ES', 'Spain');
INSERT INTO public.countries VALUES ('ET', 'Ethiopia');
INSERT INTO public.countries VALUES ('FI', 'Finland');
INSERT INTO public.countries VALUES ('FJ', 'Fiji');
INSERT INTO public.countries VALUES ('FK', 'Falkland Islands (Malvinas)');
INSERT INTO public.countries VALUES ('FM', 'Micronesia (Federated States of)');
INSERT INTO public.countries VALUES ('FO', 'Faroe Islands');
INSERT INTO public.countries VALUES ('FR', 'France');
INSERT INTO public.countries VALUES ('GA', 'Gabon');
INSERT INTO public.countries VALUES ('GB', 'United Kingdom of Great Britain and Northern Ireland');
INSERT INTO public.countries VALUES ('GD', 'Grenada');
INSERT INTO public.countries VALUES ('GE', 'Georgia');
INSERT INTO public.countries VALUES ('GF', 'French Guiana');
INSERT INTO public.countries VALUES ('GG', 'Guernsey');
INSERT INTO public.countries VALUES ('GH', 'Ghana');
INSERT INTO public.countries VALUES ('GI', 'Gibraltar');
INSERT INTO public.countries VALUES ('GL', 'Greenland');
INSERT INTO public.countries VALUES ('GM', 'Gambia');
INSERT INTO public.countries VALUES ('GN', 'Guinea');
INSERT INTO public.countries VALUES ('GP', 'Guadeloupe');
INSERT INTO public.countries VALUES ('GQ', 'Equatorial Guinea');
INSERT INTO public.countries VALUES ('GR', 'Greece');
INSERT INTO public.countries VALUES ('GS', 'South Georgia and the South Sandwich Islands');
INSERT INTO public.countries VALUES ('GT', 'Guatemala');
INSERT INTO public.countries VALUES ('GU', 'Guam');
INSERT INTO public.countries VALUES ('GW', 'Guinea-Bissau');
INSERT INTO public.countries VALUES ('GY', 'Guyana');
INSERT INTO public.countries VALUES ('HK', 'Hong Kong');
INSERT INTO public.countries VALUES ('HM', 'Heard Island and McDonald Islands');
INSERT INTO public.countries VALUES ('HN', 'Honduras');
INSERT INTO public.countries VALUES ('HR', 'Croatia');
INSERT INTO public.countries VALUES ('HT', 'Haiti');
INSERT INTO public.countries VALUES ('HU', 'Hungary');
INSERT INTO public.countries VALUES ('ID', 'Indonesia');
INSERT INTO public.countries VALUES ('IE', 'Ireland');
INSERT INTO public.countries VALUES ('IL', 'Israel');
INSERT INTO public.countries VALUES ('IM', 'Isle of Man');
INSERT INTO public.countries VALUES ('IN', 'India');
INSERT INTO public.countries VALUES ('IO', 'British Indian Ocean Territory');
INSERT INTO public.countries VALUES ('IQ', 'Iraq');
INSERT INTO public.countries VALUES ('IR', 'Iran (Islamic Republic of)');
INSERT INTO public.countries VALUES ('IS', 'Iceland');
INSERT INTO public.countries VALUES ('IT', 'Italy');
INSERT INTO public.countries VALUES ('JE', 'Jersey');
INSERT INTO public.countries VALUES ('JM', 'Jamaica');
INSERT INTO public.countries VALUES ('JO', 'Jordan');
INSERT INTO public.countries VALUES ('JP', 'Japan');
INSERT INTO public.countries VALUES ('KE', 'Kenya');
INSERT INTO public.countries VALUES ('KG', 'Kyrgyzstan');
INSERT INTO public.countries VALUES ('KH', 'Cambodia');
INSERT INTO public.countries VALUES ('KI', 'Kiribati');
INSERT INTO public.countries VALUES ('KM', 'Comoros');
INSERT INTO public.countries VALUES ('KN', 'Saint Kitts and Nevis');
INSERT INTO public.countries VALUES ('KP', 'Democratic People''s Republic of Korea');
INSERT INTO public.countries VALUES ('KR', 'Republic of Korea');
INSERT INTO public.countries VALUES ('KW', 'Kuwait');
INSERT INTO public.countries VALUES ('KY', 'Cayman Islands');
INSERT INTO public.countries VALUES ('KZ', 'Kazakhstan');
INSERT INTO public.countries VALUES ('LA', 'Lao People''s Democratic Republic');
INSERT INTO public.countries VALUES ('LB', 'Lebanon');
INSERT INTO public.countries VALUES ('LC', 'Saint Lucia');
INSERT INTO public.countries VALUES ('LI', 'Liechtenstein');
INSERT INTO public.countries VALUES ('LK', 'Sri Lanka');
INSERT INTO public.countries VALUES ('LR', 'Liberia');
INSERT INTO public.countries VALUES ('LS', 'Lesotho');
INSERT INTO public.countries VALUES ('LT', 'Lithuania');
INSERT INTO public.countries VALUES ('LU', 'Luxembourg');
INSERT INTO public.countries VALUES ('LV', 'Latvia');
INSERT INTO public.countries VALUES ('LY', 'Libya');
INSERT INTO public.countries VALUES ('MA', 'Morocco');
INSERT INTO public.countries VALUES ('MC', 'Monaco');
INSERT INTO public.countries VALUES ('MD', 'Republic of Moldova');
INSERT INTO public.countries VALUES ('ME', 'Montenegro');
INSERT INTO public.countries VALUES ('MF', 'Saint Martin (French part)');
INSERT INTO public.countries VALUES ('MG', 'Madagascar');
INSERT INTO public.countries VALUES ('MH', 'Marshall Islands');
INSERT INTO public.countries VALUES ('MK', 'North Macedonia');
INSERT INTO public.countries VALUES ('ML', 'Mali');
INSERT INTO public.countries VALUES ('MM', 'Myanmar');
INSERT INTO public.countries VALUES ('MN', 'Mongolia');
INSERT INTO public.countries VALUES ('MO', 'Macao');
INSERT INTO public.countries VALUES ('MP', 'Northern Mariana Islands');
INSERT INTO public.countries VALUES ('MQ', 'Martinique');
INSERT INTO public.countries VALUES ('MR', 'Mauritania');
INSERT INTO public.countries VALUES ('MS', 'Montserrat');
INSERT INTO public.countries VALUES ('MT', 'Malta');
INSERT INTO public.countries VALUES ('MU', 'Mauritius');
INSERT INTO public.countries VALUES ('MV', 'Maldives');
INSERT INTO public.countries VALUES ('MW', 'Malawi');
INSERT INTO public.countries VALUES ('MX', 'Mexico');
INSERT INTO public.countries VALUES ('MY', 'Malaysia');
INSERT INTO public.countries VALUES ('MZ', 'Mozambique');
INSERT INTO public.countries VALUES ('NA', 'Namibia');
INSERT INTO public.countries VALUES ('NC', 'New Caledonia');
INSERT INTO public.countries VALUES ('NE', 'Niger');
INSERT INTO public.countries VALUES ('NF', 'Norfolk Island');
INSERT INTO public.countries VALUES ('NG', 'Nigeria');
INSERT INTO public.countries VALUES ('NI', 'Nicaragua');
INSERT INTO public.countries VALUES ('NL', 'Netherlands');
INSERT INTO public.countries VALUES ('NO', 'Norway');
INSERT INTO public.countries VALUES ('NP', 'Nepal');
INSERT INTO public.countries VALUES ('NR', 'Nauru');
INSERT INTO public.countries VALUES ('NU', 'Niue');
INSERT INTO public.countries VALUES ('NZ', 'New Zealand');
INSERT INTO public.countries VALUES ('OM', 'Oman');
INSERT INTO public.countries VALUES ('PA', 'Panama');
INSERT INTO public.countries VALUES ('PE', 'Peru');
INSERT INTO public.countries VALUES ('PF', 'French Polynesia');
INSERT INTO public.countries VALUES ('PG', 'Papua New Guinea');
INSERT INTO public.countries VALUES ('PH', 'Philippines');
INSERT INTO public.countries VALUES ('PK', 'Pakistan');
INSERT INTO public.countries VALUES ('PL', 'Poland');
INSERT INTO public.countries VALUES ('PM', 'Saint Pierre and Miquelon');
INSERT INTO public.countries VALUES ('PN', 'Pitcairn');
INSERT INTO public.countries VALUES ('PR', 'Puerto Rico');
INSERT INTO public.countries VALUES ('PS', 'State of Palestine');
INSERT INTO public.countries VALUES ('PT', 'Portugal');
INSERT INTO public.countries VALUES ('PW', 'Palau');
INSERT INTO public.countries VALUES ('PY', 'Paraguay');
INSERT INTO public.countries VALUES ('QA', 'Qatar');
INSERT INTO public.countries VALUES ('RE', 'Réunion');
INSERT INTO public.countries VALUES ('RO', 'Romania');
INSERT INTO public.countries VALUES ('RS', 'Serbia');
INSERT INTO public.countries VALUES ('RU', 'Russian Federation');
INSERT INTO public.countries VALUES ('RW', 'Rwanda');
INSERT INTO public.countries VALUES ('SA', 'Saudi Arabia');
INSERT INTO public.countries VALUES ('SB', 'Solomon Islands');
INSERT INTO public.countries VALUES ('SC', 'Seychelles');
INSERT INTO public.countries VALUES ('SD', 'Sudan');
INSERT INTO public.countries VALUES ('SE', 'Sweden');
INSERT INTO public.countries VALUES ('SG', 'Singapore');
INSERT INTO public.countries VALUES ('SH', 'Saint Helena, Ascension and Tristan da Cunha');
INSERT INTO public.countries VALUES ('SI', 'Slovenia');
INSERT INTO public.countries VALUES ('SJ', 'Svalbard and Jan Mayen');
INSERT INTO public.countries VALUES ('SK', 'Slovakia');
INSERT INTO public.countries VALUES ('SL', 'Sierra Leone');
INSERT INTO public.countries VALUES ('SM', 'San Marino');
INSERT INTO public.countries VALUES ('SN', 'Senegal');
INSERT INTO public.countries VALUES ('SO', 'Somalia');
INSERT INTO public.countries VALUES ('SR', 'Suriname');
INSERT INTO public.countries VALUES ('SS', 'South Sudan');
INSERT INTO public.countries VALUES ('ST', 'Sao Tome and Principe');
INSERT INTO public.countries VALUES ('SV', 'El Salvador');
INSERT INTO public.countries VALUES ('SX', 'Sint Maarten (Dutch part)');
INSERT INTO public.countries VALUES ('SY', 'Syrian Arab Republic');
INSERT INTO public.countries VALUES ('SZ', 'Eswatini');
INSERT INTO public.countries VALUES ('TC', 'Turks and Caicos Islands');
INSERT INTO public.countries VALUES ('TD', 'Chad');
INSERT INTO public.countries VALUES ('TF', 'French Southern Territories');
INSERT INTO public.countries VALUES ('TG', 'Togo');
INSERT INTO public.countries VALUES ('TH', 'Thailand');
INSERT INTO public.countries VALUES ('TJ', 'Tajikistan');
INSERT INTO public.countries VALUES ('TK', 'Tokelau');
INSERT INTO public.countries VALUES ('TL', 'Timor-Leste');
INSERT INTO public.countries VALUES ('TM', 'Turkmenistan');
INSERT INTO public.countries VALUES ('TN', 'Tunisia');
INSERT INTO public.countries VALUES ('TO', 'Tonga');
INSERT INTO public.countries VALUES ('TR', 'Türkiye');
INSERT INTO public.countries VALUES ('TT', 'Trinidad and Tobago');
INSERT INTO public.countries VALUES ('TV', 'Tuvalu');
INSERT INTO public.countries VALUES ('TW', 'Taiwan (Province of China)');
INSERT INTO public.countries VALUES ('TZ', 'United Republic of Tanzania');
INSERT INTO public.countries VALUES ('UA', 'Ukraine');
INSERT INTO public.countries VALUES ('UG', 'Uganda');
INSERT INTO public.countries VALUES ('UM', 'United States Minor Outlying Islands');
INSERT INTO public.countries VALUES ('US', 'United States of America');
INSERT INTO public.countries VALUES ('UY', 'Uruguay');
INSERT INTO public.countries VALUES ('UZ', 'Uzbekistan');
INSERT INTO public.countries VALUES ('VA', 'Holy See');
INSERT INTO public.countries VALUES ('VC', 'Saint Vincent and the Grenadines');
INSERT INTO public.countries VALUES ('VE', 'Venezuela (Bolivarian Republic of)');
INSERT INTO public.countries VALUES ('VG', 'Virgin Islands (British)');
INSERT INTO public.countries VALUES ('VI', 'Virgin Islands (U.S.)');
INSERT INTO public.countries VALUES ('VN', 'Viet Nam');
INSERT INTO public.countries VALUES ('VU', 'Vanuatu');
INSERT INTO public.countries VALUES ('WF', 'Wallis and Futuna');
INSERT INTO public.countries VALUES ('WS', 'Samoa');
INSERT INTO public.countries VALUES ('YE', 'Yemen');
INSERT INTO public.countries VALUES ('YT', 'Mayotte');
INSERT INTO public.countries VALUES ('ZA', 'South Africa');
INSERT INTO public.countries VALUES ('ZM', 'Zambia');
INSERT INTO public.countries VALUES ('ZW', 'Zimbabwe');

INSERT INTO public.event_topics VALUES (2, 11);

INSERT INTO public.events VALUES (2, 'event', 'Event', NULL, NULL, '2018-10-09', '2018-10-10', 'Europe/Minsk', NULL, NULL, 'BY', 250, NULL, NULL, NULL, NULL, 16, 'XII');

INSERT INTO public.identifiers VALUES (17, 'wikidata', 'Q42', NULL, 3, NULL, NULL, NULL);
INSERT INTO public.identifiers VALUES (18, 'document-symbol', 'A/73/1', NULL, NULL, NULL, 12, NULL);

INSERT INTO public.organization_names VALUES (1, 8, 'Служба', 'ru', NULL, '..');

INSERT INTO public.organizations VALUES (7, 'state', 'State', NULL, NULL, NULL, 'BY');
INSERT INTO public.organizations VALUES (8, 'ministry', 'Ministry', NULL, NULL, 7, NULL);

INSERT INTO public.participations VALUES (1, 2, 8, NULL, 'organizer', 1);

INSERT INTO public.passages VALUES (13, 12, 1, 1, NULL);

INSERT INTO public.remark_topics VALUES (1, 11);

INSERT INTO public.remarks VALUES (1, 9, 1, 'called for', 'cooperation');

INSERT INTO public.series VALUES (16, 'meetings', 'Meetings', 'yearly', NULL);

INSERT INTO public.session_topics VALUES (4, 11);

INSERT INTO public.sessions VALUES (4, 2, 1, NULL, 'first', NULL, NULL, NULL, NULL, '2018-10-09 09:00:00', NULL);

INSERT INTO public.sources VALUES (12, 'report', 'Report', NULL, NULL, NULL, '2018-10-11', NULL, NULL);

INSERT INTO public.speaker_names VALUES (1, 3, 'S.Body', NULL, NULL, NULL);

INSERT INTO public.speakers VALUES (3, 'somebody', 'Some Body', NULL, NULL);

INSERT INTO public.statements VALUES (6, 2, 4, 1, 'address', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.topics VALUES (11, 'law', 'Law');

SELECT pg_catalog.setval('public.affiliations_id_seq', 5, true);

SELECT pg_catalog.setval('public.appearances_id_seq', 10, true);

SELECT pg_catalog.setval('public.capacities_id_seq', 1, true);

SELECT pg_catalog.setval('public.citations_id_seq', 15, true);

SELECT pg_catalog.setval('public.events_id_seq', 2, true);

SELECT pg_catalog.setval('public.identifiers_id_seq', 18, true);

SELECT pg_catalog.setval('public.organization_names_id_seq', 1, true);

SELECT pg_catalog.setval('public.organizations_id_seq', 8, true);

SELECT pg_catalog.setval('public.participations_id_seq', 1, true);

SELECT pg_catalog.setval('public.passages_id_seq', 13, true);

SELECT pg_catalog.setval('public.remarks_id_seq', 1, true);

SELECT pg_catalog.setval('public.series_id_seq', 16, true);

SELECT pg_catalog.setval('public.sessions_id_seq', 4, true);

SELECT pg_catalog.setval('public.sources_id_seq', 12, true);

SELECT pg_catalog.setval('public.speaker_names_id_seq', 1, true);

SELECT pg_catalog.setval('public.speakers_id_seq', 3, true);

SELECT pg_catalog.setval('public.statements_id_seq', 6, true);

SELECT pg_catalog.setval('public.topics_id_seq', 11, true);

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

ALTER TABLE ONLY public.event_topics
    ADD CONSTRAINT pk_event_topics PRIMARY KEY (event_id, topic_id);

ALTER TABLE ONLY public.events
    ADD CONSTRAINT pk_events PRIMARY KEY (id);

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT pk_identifiers PRIMARY KEY (id);

ALTER TABLE ONLY public.organization_names
    ADD CONSTRAINT pk_organization_names PRIMARY KEY (id);

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT pk_organizations PRIMARY KEY (id);

ALTER TABLE ONLY public.participations
    ADD CONSTRAINT pk_participations PRIMARY KEY (id);

ALTER TABLE ONLY public.passages
    ADD CONSTRAINT pk_passages PRIMARY KEY (id);

ALTER TABLE ONLY public.remark_topics
    ADD CONSTRAINT pk_remark_topics PRIMARY KEY (remark_id, topic_id);

ALTER TABLE ONLY public.remarks
    ADD CONSTRAINT pk_remarks PRIMARY KEY (id);

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

CREATE INDEX ix_appearances_event_id ON public.appearances USING btree (event_id);

CREATE INDEX ix_appearances_organization_id ON public.appearances USING btree (organization_id);

CREATE INDEX ix_appearances_speaker_id ON public.appearances USING btree (speaker_id);

CREATE INDEX ix_capacities_affiliation_id ON public.capacities USING btree (affiliation_id);

CREATE INDEX ix_citations_affiliation_id ON public.citations USING btree (affiliation_id);

CREATE INDEX ix_citations_appearance_id ON public.citations USING btree (appearance_id);

CREATE INDEX ix_citations_event_id ON public.citations USING btree (event_id);

CREATE INDEX ix_citations_organization_id ON public.citations USING btree (organization_id);

CREATE INDEX ix_citations_participation_id ON public.citations USING btree (participation_id);

CREATE INDEX ix_citations_remark_id ON public.citations USING btree (remark_id);

CREATE INDEX ix_citations_session_id ON public.citations USING btree (session_id);

CREATE INDEX ix_citations_speaker_id ON public.citations USING btree (speaker_id);

CREATE INDEX ix_citations_statement_id ON public.citations USING btree (statement_id);

CREATE INDEX ix_event_topics_topic_id ON public.event_topics USING btree (topic_id);

CREATE INDEX ix_events_country_code ON public.events USING btree (country_code);

CREATE INDEX ix_events_series_id ON public.events USING btree (series_id);

CREATE INDEX ix_events_starts_on ON public.events USING btree (starts_on);

CREATE INDEX ix_identifiers_event_id ON public.identifiers USING btree (event_id);

CREATE INDEX ix_identifiers_organization_id ON public.identifiers USING btree (organization_id);

CREATE INDEX ix_identifiers_series_id ON public.identifiers USING btree (series_id);

CREATE INDEX ix_identifiers_source_id ON public.identifiers USING btree (source_id);

CREATE INDEX ix_identifiers_speaker_id ON public.identifiers USING btree (speaker_id);

CREATE INDEX ix_organization_names_name ON public.organization_names USING btree (name);

CREATE INDEX ix_organizations_country_code ON public.organizations USING btree (country_code);

CREATE INDEX ix_organizations_parent_id ON public.organizations USING btree (parent_id);

CREATE INDEX ix_participations_organization_id ON public.participations USING btree (organization_id);

CREATE INDEX ix_remark_topics_topic_id ON public.remark_topics USING btree (topic_id);

CREATE INDEX ix_session_topics_topic_id ON public.session_topics USING btree (topic_id);

CREATE INDEX ix_speaker_names_name ON public.speaker_names USING btree (name);

CREATE INDEX ix_speakers_name ON public.speakers USING btree (name);

CREATE INDEX ix_statements_session_id ON public.statements USING btree (session_id);

CREATE UNIQUE INDEX uq_affiliations_listed_once ON public.affiliations USING btree (speaker_id, COALESCE(organization_id, 0), COALESCE(title, ''::text), COALESCE(started, ''::text), COALESCE(ended, ''::text));

CREATE UNIQUE INDEX uq_appearances_event_id_position ON public.appearances USING btree (event_id, "position") WHERE ((session_id IS NULL) AND (statement_id IS NULL));

CREATE UNIQUE INDEX uq_citations_listed_once ON public.citations USING btree (passage_id, COALESCE(field, ''::text), COALESCE(event_id, 0), COALESCE(session_id, 0), COALESCE(statement_id, 0), COALESCE(appearance_id, 0), COALESCE(remark_id, 0), COALESCE(participation_id, 0), COALESCE(speaker_id, 0), COALESCE(organization_id, 0), COALESCE(affiliation_id, 0));

CREATE UNIQUE INDEX uq_identifiers_scheme_value ON public.identifiers USING btree (scheme, value) WHERE (source_id IS NULL);

CREATE UNIQUE INDEX uq_organization_names_listed_once ON public.organization_names USING btree (organization_id, name, COALESCE(language, ''::text), COALESCE(started, ''::text), COALESCE(ended, ''::text));

CREATE UNIQUE INDEX uq_speaker_names_listed_once ON public.speaker_names USING btree (speaker_id, name, COALESCE(language, ''::text), COALESCE(started, ''::text), COALESCE(ended, ''::text));

CREATE OR REPLACE VIEW public.positions_held AS
 SELECT speakers.name AS speaker,
    affiliations.title,
    organizations.name AS organization,
    affiliations.started,
    affiliations.ended,
    min(events.starts_on) AS first_attested,
    max(COALESCE(events.ends_on, events.starts_on)) AS last_attested,
    speakers.slug,
    organizations.slug AS organization_slug,
    affiliations.id AS affiliation_id,
    affiliations.speaker_id,
    affiliations.organization_id
   FROM (((((public.affiliations
     JOIN public.speakers ON ((speakers.id = affiliations.speaker_id)))
     LEFT JOIN public.organizations ON ((organizations.id = affiliations.organization_id)))
     LEFT JOIN public.capacities ON ((capacities.affiliation_id = affiliations.id)))
     LEFT JOIN public.appearances ON ((appearances.id = capacities.appearance_id)))
     LEFT JOIN public.events ON ((events.id = appearances.event_id)))
  GROUP BY affiliations.id, speakers.id, organizations.id
  ORDER BY COALESCE(speakers.sort_name, speakers.name), speakers.id, affiliations.id;

CREATE TRIGGER organizations_not_their_own_ancestor AFTER INSERT OR UPDATE OF id, parent_id ON public.organizations FOR EACH ROW WHEN ((new.parent_id IS NOT NULL)) EXECUTE FUNCTION public.organizations_not_their_own_ancestor();

ALTER TABLE ONLY public.affiliations
    ADD CONSTRAINT fk_affiliations_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.affiliations
    ADD CONSTRAINT fk_affiliations_speaker_id_speakers FOREIGN KEY (speaker_id) REFERENCES public.speakers(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT fk_appearances_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT fk_appearances_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT fk_appearances_session_id_event_id_sessions FOREIGN KEY (session_id, event_id) REFERENCES public.sessions(id, event_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT fk_appearances_speaker_id_speakers FOREIGN KEY (speaker_id) REFERENCES public.speakers(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.appearances
    ADD CONSTRAINT fk_appearances_statement_id_event_id_statements FOREIGN KEY (statement_id, event_id) REFERENCES public.statements(id, event_id) ON DELETE CASCADE;

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

ALTER TABLE ONLY public.event_topics
    ADD CONSTRAINT fk_event_topics_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.event_topics
    ADD CONSTRAINT fk_event_topics_topic_id_topics FOREIGN KEY (topic_id) REFERENCES public.topics(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.events
    ADD CONSTRAINT fk_events_country_code_countries FOREIGN KEY (country_code) REFERENCES public.countries(code) ON DELETE RESTRICT;

ALTER TABLE ONLY public.events
    ADD CONSTRAINT fk_events_series_id_series FOREIGN KEY (series_id) REFERENCES public.series(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT fk_identifiers_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT fk_identifiers_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT fk_identifiers_series_id_series FOREIGN KEY (series_id) REFERENCES public.series(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT fk_identifiers_source_id_sources FOREIGN KEY (source_id) REFERENCES public.sources(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.identifiers
    ADD CONSTRAINT fk_identifiers_speaker_id_speakers FOREIGN KEY (speaker_id) REFERENCES public.speakers(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.organization_names
    ADD CONSTRAINT fk_organization_names_organization_id_organizations FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT fk_organizations_country_code_countries FOREIGN KEY (country_code) REFERENCES public.countries(code) ON DELETE RESTRICT;

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT fk_organizations_parent_id_organizations FOREIGN KEY (parent_id) REFERENCES public.organizations(id) ON DELETE RESTRICT;

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

ALTER TABLE ONLY public.statements
    ADD CONSTRAINT fk_statements_event_id_events FOREIGN KEY (event_id) REFERENCES public.events(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.statements
    ADD CONSTRAINT fk_statements_session_id_event_id_sessions FOREIGN KEY (session_id, event_id) REFERENCES public.sessions(id, event_id);

