"""The views: what most readers ask for, in words, selectable from Python too.

Each view is SQL that a person can read in the database, and a Table to select from. Keys come last in every row, so
that a browser shows the words first and a query can still join.
"""

from typing import Any

from sqlalchemy import Column, Date, Integer, MetaData, Table, Text, event
from sqlalchemy.engine import Connection
from sqlalchemy.types import TypeEngine

from conference_record.models.base import Base
from conference_record.models.rules import meant
from conference_record.models.source import TARGETS

# Apart from Base.metadata, which would create tables of these names.
metadata = MetaData()

VIEWS: dict[str, str] = {}
"""The SELECT of each view, by name and in order of creation."""


def view_sql(select: str, dialect: str) -> str:
    """Return a view's SELECT for a database; they name one function differently."""
    return select.replace("group_concat(", "string_agg(") if dialect == "postgresql" else select


def _view(name: str, comment: str, select: str, /, **columns: tuple[type[TypeEngine[Any]], str]) -> Table:
    VIEWS[name] = select.strip()
    described = [Column(column, kind(), comment=meaning) for column, (kind, meaning) in columns.items()]
    return Table(name, metadata, *described, comment=comment)


def _create(_: MetaData, connection: Connection, **__: object) -> None:
    for name, select in VIEWS.items():
        connection.exec_driver_sql(f"CREATE VIEW {name} AS\n{view_sql(select, connection.dialect.name)}")


def _drop(_: MetaData, connection: Connection, **__: object) -> None:
    for name in reversed(VIEWS):
        connection.exec_driver_sql(f"DROP VIEW IF EXISTS {name}")


event.listen(Base.metadata, "after_create", _create)
event.listen(Base.metadata, "before_drop", _drop)


organization_tree = _view(
    "organization_tree",
    "Organizations, each with its full path from the topmost body down.",
    f"""
WITH RECURSIVE tree(organization_id, path, lineage, depth) AS (
    SELECT id, name, '/' || slug || '/', 0 FROM organizations WHERE parent_id IS NULL AND merged_into_id IS NULL
    UNION ALL
    SELECT part.id, tree.path || ' > ' || part.name, tree.lineage || part.slug || '/', tree.depth + 1
    FROM tree
    CROSS JOIN organizations AS whole
    CROSS JOIN organizations AS part
    WHERE {meant("whole")} = tree.organization_id AND part.parent_id = whole.id AND part.merged_into_id IS NULL
)
SELECT organizations.name AS organization, tree.path, tree.depth, organizations.acronym, organizations.kind,
       countries.name AS country, organizations.slug, tree.lineage, organizations.id AS organization_id,
       {meant("whole")} AS parent_id
FROM tree
JOIN organizations ON organizations.id = tree.organization_id
LEFT JOIN organizations AS whole ON whole.id = organizations.parent_id
LEFT JOIN countries ON countries.code = organizations.country_code
ORDER BY tree.path, organizations.id
""",
    organization=(Text, "Name."),
    path=(Text, "Names from the topmost organization down, as in 'United Nations > UN Office in Vienna'."),
    depth=(Integer, "How many organizations are above it; 0 = it is part of none."),
    acronym=(Text, "Acronym."),
    kind=(Text, "What it is."),
    country=(Text, "Country that it belongs to."),
    slug=(Text, "Stable public name."),
    lineage=(Text, "Slugs from the topmost down, between slashes: LIKE '/united-nations/%' finds all its parts."),
    organization_id=(Integer, "Key of the organization."),
    parent_id=(Integer, "Key of the organization that it is part of."),
)

conferences = _view(
    "conferences",
    "Conferences, each in one row: what, when, where, held by whom, and how many took part.",
    f"""
SELECT events.slug AS event, events.title, events.level, events.kind, events.starts_on, events.ends_on, events.venue,
       events.city, countries.name AS country,
       (SELECT group_concat(ordered.name, '; ') FROM (
           SELECT organizations.name FROM participations
           JOIN organizations AS named ON named.id = participations.organization_id
           JOIN organizations ON organizations.id = {meant("named")}
           WHERE participations.event_id = events.id AND participations.role = 'organizer'
           GROUP BY organizations.id, organizations.name ORDER BY min(participations.position)
       ) AS ordered) AS organizers,
       coalesce(replace(events.participant_qualifier, '-', ' ') || ' ', '') || events.participant_count
           AS participants,
       coalesce(replace(events.country_qualifier, '-', ' ') || ' ', '') || events.country_count AS countries,
       (SELECT count(*) FROM sessions WHERE sessions.event_id = events.id) AS sessions,
       (SELECT count(*) FROM statements WHERE statements.event_id = events.id) AS statements,
       events.summary, events.participant_count, events.participant_qualifier, events.country_count,
       events.country_qualifier, events.id AS event_id
FROM events
LEFT JOIN countries ON countries.code = events.country_code
ORDER BY events.starts_on, events.id
""",
    event=(Text, "Slug of the event."),
    title=(Text, "Title as printed."),
    level=(Text, "At which level it was held."),
    kind=(Text, "What it is."),
    starts_on=(Date, "First day."),
    ends_on=(Date, "Last day."),
    venue=(Text, "Building or grounds."),
    city=(Text, "City."),
    country=(Text, "Country where it was held."),
    organizers=(Text, "Organizations that organized it, separated by '; '; see the view bodies for all others."),
    participants=(Text, "How many took part, with how sure the number is: 'more than 250'; NULL = not known."),
    countries=(Text, "How many countries they came from, with how sure the number is; NULL = not known."),
    sessions=(Integer, "Number of sessions on the record."),
    statements=(Integer, "Number of statements on the record."),
    summary=(Text, "What the event was, in the registrar's words."),
    participant_count=(Integer, "The number of participants alone."),
    participant_qualifier=(Text, "How sure it is."),
    country_count=(Integer, "The number of countries alone."),
    country_qualifier=(Text, "How sure it is."),
    event_id=(Integer, "Key of the event."),
)

bodies = _view(
    "bodies",
    "Bodies at an event, named or only described, and what they did there: organized, hosted, took part.",
    f"""
SELECT events.slug AS event, participations.role, coalesce(organizations.name, participations.description) AS body,
       participations.description, organizations.acronym, organizations.kind, countries.name AS country,
       events.starts_on, organizations.slug, participations.position, participations.id AS participation_id,
       events.id AS event_id, {meant("named")} AS organization_id
FROM participations
JOIN events ON events.id = participations.event_id
LEFT JOIN organizations AS named ON named.id = participations.organization_id
LEFT JOIN organizations ON organizations.id = {meant("named")}
LEFT JOIN countries ON countries.code = organizations.country_code
ORDER BY events.starts_on, events.id, participations.position
""",
    event=(Text, "Slug of the event."),
    role=(Text, "organizer, co-organizer, host, under-auspices-of, sponsor, secretariat, participant or observer."),
    body=(Text, "Name of the organization, or else the description as printed."),
    description=(Text, "The body or bodies as printed, where no organization of the record is meant."),
    acronym=(Text, "Acronym of the organization."),
    kind=(Text, "What the organization is."),
    country=(Text, "Country that the organization belongs to."),
    starts_on=(Date, "First day of the event."),
    slug=(Text, "Stable public name of the organization; NULL = only described."),
    position=(Integer, "Place among the bodies of the event."),
    participation_id=(Integer, "Key of the participation."),
    event_id=(Integer, "Key of the event."),
    organization_id=(Integer, "Key of the organization; NULL = only described."),
)

programme = _view(
    "programme",
    "Who appears at an event, in order: session, statement, person, role, and on whose behalf.",
    f"""
SELECT events.slug AS event,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       coalesce(statements.title, statements.kind, 'statement ' || statements.position) AS statement,
       speakers.name AS speaker, appearances.role, appearances.billed_name, appearances.billed_title,
       coalesce(body.name, (
           SELECT group_concat(held.name, '; ') FROM (
               SELECT organizations.name FROM capacities
               JOIN affiliations ON affiliations.id = capacities.affiliation_id
               JOIN organizations AS named ON named.id = affiliations.organization_id
               JOIN organizations ON organizations.id = {meant("named")}
               WHERE capacities.appearance_id = appearances.id
               GROUP BY organizations.id, organizations.name ORDER BY min(capacities.position)
           ) AS held
       )) AS on_behalf_of,
       statements.delivery, events.starts_on, sessions.position AS session_position,
       statements.position AS statement_position, appearances.position, events.id AS event_id,
       sessions.id AS session_id, statements.id AS statement_id, appearances.id AS appearance_id,
       {meant("recorded")} AS speaker_id
FROM appearances
JOIN events ON events.id = appearances.event_id
LEFT JOIN statements ON statements.id = appearances.statement_id
LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
LEFT JOIN speakers ON speakers.id = {meant("recorded")}
LEFT JOIN organizations AS named ON named.id = appearances.organization_id
LEFT JOIN organizations AS body ON body.id = {meant("named")}
ORDER BY events.starts_on, events.id,
         -- A chair stands before the first statement of the session, or after all that was said in earlier ones.
         coalesce(
             statements.position,
             (SELECT min(own.position) FROM statements AS own WHERE own.session_id = appearances.session_id),
             (SELECT max(earlier.position) FROM statements AS earlier
              JOIN sessions AS before ON before.id = earlier.session_id
              WHERE before.event_id = appearances.event_id AND before.position < sessions.position),
             0
         ),
         sessions.position, statements.position IS NOT NULL, appearances.position, appearances.id
""",
    event=(Text, "Slug of the event."),
    session=(Text, "Title of the session, or else its number or kind; NULL = the sources do not say which."),
    statement=(Text, "Title of the statement, or else its kind; NULL = no one statement."),
    speaker=(Text, "Name of the person; NULL = nobody named, see billed_name and on_behalf_of."),
    role=(Text, "What the person or delegation does: speaker, author, reader, chair."),
    billed_name=(Text, "Name as printed."),
    billed_title=(Text, "Title or titles as printed."),
    on_behalf_of=(Text, "Organizations for which, in billing order, separated by '; '."),
    delivery=(Text, "How the statement reached its audience; NULL = not said."),
    starts_on=(Date, "First day of the event."),
    session_position=(Integer, "Place of the session in the event."),
    statement_position=(Integer, "Place of the statement in the event."),
    position=(Integer, "Place of the appearance in its statement, session or event."),
    event_id=(Integer, "Key of the event."),
    session_id=(Integer, "Key of the session."),
    statement_id=(Integer, "Key of the statement."),
    appearance_id=(Integer, "Key of the appearance."),
    speaker_id=(Integer, "Key of the speaker."),
)

roster = _view(
    "roster",
    "Speakers at an event, each once, with all titles and organizations in which they appeared.",
    f"""
SELECT events.slug AS event, speakers.name AS speaker, speakers.honorific,
       (SELECT group_concat(ordered.role, '; ') FROM (
           SELECT appearances.role FROM speakers AS recorded CROSS JOIN appearances
           WHERE {meant("recorded")} = speakers.id AND appearances.speaker_id = recorded.id
             AND appearances.event_id = events.id
           GROUP BY appearances.role ORDER BY min(appearances.id)
       ) AS ordered) AS roles,
       (SELECT group_concat(ordered.capacity, '; ') FROM (
           SELECT coalesce(affiliations.title || ', ' || organizations.name, affiliations.title,
                           organizations.name) AS capacity
           FROM speakers AS recorded
           CROSS JOIN appearances
           JOIN capacities ON capacities.appearance_id = appearances.id
           JOIN affiliations ON affiliations.id = capacities.affiliation_id
           LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
           LEFT JOIN organizations ON organizations.id = {meant("named")}
           WHERE {meant("recorded")} = speakers.id AND appearances.speaker_id = recorded.id
             AND appearances.event_id = events.id
           GROUP BY affiliations.title, organizations.id, organizations.name
           ORDER BY min(capacities.position), min(affiliations.id)
       ) AS ordered) AS titles,
       (SELECT group_concat(ordered.name, '; ') FROM (
           SELECT organizations.name FROM speakers AS recorded
           CROSS JOIN appearances
           JOIN capacities ON capacities.appearance_id = appearances.id
           JOIN affiliations ON affiliations.id = capacities.affiliation_id
           JOIN organizations AS named ON named.id = affiliations.organization_id
           JOIN organizations ON organizations.id = {meant("named")}
           WHERE {meant("recorded")} = speakers.id AND appearances.speaker_id = recorded.id
             AND appearances.event_id = events.id
           GROUP BY organizations.id, organizations.name
           ORDER BY min(capacities.position), organizations.id
       ) AS ordered) AS organizations,
       (SELECT group_concat(ordered.billed_title, '; ') FROM (
           SELECT appearances.billed_title FROM speakers AS recorded CROSS JOIN appearances
           WHERE {meant("recorded")} = speakers.id AND appearances.speaker_id = recorded.id
             AND appearances.event_id = events.id AND appearances.billed_title IS NOT NULL
           GROUP BY appearances.billed_title ORDER BY min(appearances.id)
       ) AS ordered) AS billed_titles,
       count(*) AS appearances, speakers.slug, events.starts_on, events.id AS event_id, speakers.id AS speaker_id
FROM appearances
JOIN events ON events.id = appearances.event_id
JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
JOIN speakers ON speakers.id = {meant("recorded")}
GROUP BY events.id, events.slug, speakers.id, speakers.slug
ORDER BY events.starts_on, events.id, coalesce(speakers.sort_name, speakers.name), speakers.id
""",
    event=(Text, "Slug of the event."),
    speaker=(Text, "Name of the person."),
    honorific=(Text, "Form of address."),
    roles=(Text, "Roles at the event, separated by '; '."),
    titles=(Text, "Titles with their organizations, in billing order, separated by '; '."),
    organizations=(Text, "Organizations of these titles, each once, separated by '; '."),
    billed_titles=(Text, "Titles as printed, separated by '; '."),
    appearances=(Integer, "How often the person appears at the event."),
    slug=(Text, "Stable public name of the speaker."),
    starts_on=(Date, "First day of the event."),
    event_id=(Integer, "Key of the event."),
    speaker_id=(Integer, "Key of the speaker."),
)

positions_held = _view(
    "positions_held",
    "Who held which title in which organization, when, and the dates at which events attest it.",
    f"""
SELECT speakers.name AS speaker, affiliations.title, organizations.name AS organization, affiliations.started,
       affiliations.ended,
       (SELECT min(events.starts_on) FROM capacities
        JOIN appearances ON appearances.id = capacities.appearance_id
        JOIN events ON events.id = appearances.event_id
        WHERE capacities.affiliation_id = affiliations.id) AS first_attested,
       (SELECT max(coalesce(events.ends_on, events.starts_on)) FROM capacities
        JOIN appearances ON appearances.id = capacities.appearance_id
        JOIN events ON events.id = appearances.event_id
        WHERE capacities.affiliation_id = affiliations.id) AS last_attested,
       speakers.slug, organizations.slug AS organization_slug, affiliations.id AS affiliation_id,
       {meant("recorded")} AS speaker_id, {meant("named")} AS organization_id
FROM affiliations
JOIN speakers AS recorded ON recorded.id = affiliations.speaker_id
JOIN speakers ON speakers.id = {meant("recorded")}
LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
LEFT JOIN organizations ON organizations.id = {meant("named")}
ORDER BY coalesce(speakers.sort_name, speakers.name), speakers.id, affiliations.id
""",
    speaker=(Text, "Name of the person."),
    title=(Text, "Title."),
    organization=(Text, "Name of the organization."),
    started=(Text, "Held from: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown."),
    ended=(Text, "Held until: YYYY, YYYY-MM or YYYY-MM-DD; '..' = known to be still held; NULL = unknown."),
    first_attested=(Date, "First day of the first event at which the person appeared with this title."),
    last_attested=(Date, "Last day of the last event at which the person appeared with this title."),
    slug=(Text, "Stable public name of the speaker."),
    organization_slug=(Text, "Stable public name of the organization."),
    affiliation_id=(Integer, "Key of the affiliation."),
    speaker_id=(Integer, "Key of the speaker."),
    organization_id=(Integer, "Key of the organization."),
)

what_was_said = _view(
    "what_was_said",
    "Points that were made: who, in which capacity, did what with which words, where.",
    f"""
SELECT coalesce(speakers.name, appearances.billed_name, body.name) AS speaker, remarks.act, remarks.text,
       coalesce((
           SELECT group_concat(ordered.capacity, '; ') FROM (
               SELECT coalesce(affiliations.title || ', ' || organizations.name, affiliations.title,
                           organizations.name) AS capacity
               FROM capacities
               JOIN affiliations ON affiliations.id = capacities.affiliation_id
               LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
               LEFT JOIN organizations ON organizations.id = {meant("named")}
               WHERE capacities.appearance_id = appearances.id ORDER BY capacities.position
           ) AS ordered
       ), appearances.billed_title, body.name) AS capacity,
       coalesce(statements.title, statements.kind, 'statement ' || statements.position) AS statement,
       coalesce(sessions.title, sessions.number, sessions.kind, 'session ' || sessions.position) AS session,
       events.slug AS event,
       (SELECT group_concat(ordered.name, '; ') FROM (
           SELECT topics.name FROM remark_topics JOIN topics ON topics.id = remark_topics.topic_id
           WHERE remark_topics.remark_id = remarks.id ORDER BY topics.slug
       ) AS ordered) AS topics,
       appearances.role, events.starts_on, remarks.id AS remark_id, appearances.id AS appearance_id,
       statements.id AS statement_id, sessions.id AS session_id, events.id AS event_id,
       {meant("recorded")} AS speaker_id
FROM remarks
JOIN appearances ON appearances.id = remarks.appearance_id
JOIN events ON events.id = appearances.event_id
LEFT JOIN statements ON statements.id = appearances.statement_id
LEFT JOIN sessions ON sessions.id = coalesce(appearances.session_id, statements.session_id)
LEFT JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
LEFT JOIN speakers ON speakers.id = {meant("recorded")}
LEFT JOIN organizations AS named ON named.id = appearances.organization_id
LEFT JOIN organizations AS body ON body.id = {meant("named")}
ORDER BY events.starts_on, events.id, coalesce(statements.position, 0), appearances.position, appearances.id,
         remarks.position
""",
    speaker=(Text, "Name of the person, or else of the delegation as printed or of its organization."),
    act=(Text, "What was done, with the verb of the source: called for, stressed, noted."),
    text=(Text, "The point; reads on from act."),
    capacity=(Text, "Titles with their organizations in which it was said, in billing order, separated by '; '."),
    statement=(Text, "Title of the statement, or else its kind; NULL = the sources do not say in which."),
    session=(Text, "Title of the session, or else its number or kind; NULL = the sources do not say in which."),
    event=(Text, "Slug of the event."),
    topics=(Text, "What the point is about, separated by '; '."),
    role=(Text, "Role of the person or delegation."),
    starts_on=(Date, "First day of the event."),
    remark_id=(Integer, "Key of the remark."),
    appearance_id=(Integer, "Key of the appearance."),
    statement_id=(Integer, "Key of the statement."),
    session_id=(Integer, "Key of the session."),
    event_id=(Integer, "Key of the event."),
    speaker_id=(Integer, "Key of the speaker."),
)

searchable = _view(
    "searchable",
    "What can be searched for, in words: each event, session, statement, remark, speaker, organization and topic.",
    """
SELECT search_entries.kind,
       coalesce(events.title, sessions.title, sessions.number, sessions.kind, statements.title, statements.kind,
                speakers.name, organizations.name, topics.name, remark_speakers.name, appearances.billed_name,
                remark_bodies.name, search_entries.kind || ' ' || coalesce(sessions.position, statements.position))
           AS label,
       search_entries.names, search_entries.body, of_event.slug AS event,
       coalesce(events.slug, speakers.slug, organizations.slug, topics.slug) AS slug,
       search_entries.row_id, of_event.id AS event_id,
       coalesce(speakers.id, remark_speakers.id) AS speaker_id,
       coalesce(organizations.id, remark_bodies.id) AS organization_id, search_entries.id AS entry_id
FROM search_entries
LEFT JOIN events ON search_entries.kind = 'event' AND events.id = search_entries.row_id
LEFT JOIN sessions ON search_entries.kind = 'session' AND sessions.id = search_entries.row_id
LEFT JOIN statements ON search_entries.kind = 'statement' AND statements.id = search_entries.row_id
LEFT JOIN speakers AS listed ON search_entries.kind = 'speaker' AND listed.id = search_entries.row_id
LEFT JOIN speakers ON speakers.id = coalesce(listed.merged_into_id, listed.id)
LEFT JOIN organizations AS body ON search_entries.kind = 'organization' AND body.id = search_entries.row_id
LEFT JOIN organizations ON organizations.id = coalesce(body.merged_into_id, body.id)
LEFT JOIN topics ON search_entries.kind = 'topic' AND topics.id = search_entries.row_id
LEFT JOIN remarks ON search_entries.kind = 'remark' AND remarks.id = search_entries.row_id
LEFT JOIN appearances ON appearances.id = remarks.appearance_id
LEFT JOIN speakers AS who ON who.id = appearances.speaker_id
LEFT JOIN speakers AS remark_speakers ON remark_speakers.id = coalesce(who.merged_into_id, who.id)
LEFT JOIN organizations AS whose ON whose.id = appearances.organization_id
LEFT JOIN organizations AS remark_bodies ON remark_bodies.id = coalesce(whose.merged_into_id, whose.id)
LEFT JOIN events AS of_event
    ON of_event.id = coalesce(events.id, sessions.event_id, statements.event_id, appearances.event_id)
""",
    kind=(Text, "What it is: event, session, statement, remark, speaker, organization or topic."),
    label=(Text, "Its title or name, or else its number or kind; of a remark, who made it."),
    names=(Text, "All that it is called: its title, or its name, acronym and other names, separated by '; '."),
    body=(Text, "What is said of it: the summary; of a remark, the act and the point."),
    event=(Text, "Slug of the event that it belongs to; NULL = events share it."),
    slug=(Text, "Its own stable public name; NULL = it has none."),
    row_id=(Integer, "Key of the row in its own table."),
    event_id=(Integer, "Key of the event that it belongs to."),
    speaker_id=(Integer, "Key of the speaker, or of who made the remark; of the one merged into."),
    organization_id=(Integer, "Key of the organization, or of the body of the remark; of the one merged into."),
    entry_id=(Integer, "Key in search_entries, and the rowid in search_index on SQLite."),
)

# Every row that wants evidence, in words, by the column with which a citation points to it.
_FACTS = {
    "event_id": "SELECT id, 'event ' || title AS fact, id AS event_id FROM events",
    "session_id": """
        SELECT id, 'session ' || coalesce(title, number, kind, CAST(position AS text)) AS fact, event_id FROM sessions
    """,
    "statement_id": """
        SELECT id, coalesce(kind, 'statement') || ' ' || position || coalesce(': ' || title, '') AS fact, event_id
        FROM statements
    """,
    "appearance_id": """
        SELECT appearances.id, appearances.role || ' '
               || coalesce(speakers.name, appearances.billed_name, organizations.name)
               || coalesce(', statement ' || statements.position, '') AS fact, appearances.event_id
        FROM appearances
        LEFT JOIN statements ON statements.id = appearances.statement_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id
    """,
    "remark_id": """
        SELECT remarks.id, coalesce(speakers.name, appearances.billed_name, organizations.name) || ' '
               || remarks.act || ' ' || remarks.text AS fact, appearances.event_id
        FROM remarks
        JOIN appearances ON appearances.id = remarks.appearance_id
        LEFT JOIN speakers ON speakers.id = appearances.speaker_id
        LEFT JOIN organizations ON organizations.id = appearances.organization_id
    """,
    "participation_id": """
        SELECT participations.id, participations.role || ' '
               || coalesce(organizations.name, participations.description) AS fact, participations.event_id
        FROM participations
        LEFT JOIN organizations ON organizations.id = participations.organization_id
    """,
    "speaker_id": "SELECT id, 'speaker ' || name AS fact, CAST(NULL AS integer) AS event_id FROM speakers",
    "organization_id": """
        SELECT id, 'organization ' || name AS fact, CAST(NULL AS integer) AS event_id FROM organizations
    """,
    "affiliation_id": """
        SELECT affiliations.id, speakers.name || ' as '
               || coalesce(affiliations.title || ', ' || organizations.name, affiliations.title, organizations.name)
               AS fact, CAST(NULL AS integer) AS event_id
        FROM affiliations
        JOIN speakers ON speakers.id = affiliations.speaker_id
        LEFT JOIN organizations ON organizations.id = affiliations.organization_id
    """,
}


def _of_every_fact(select: str) -> str:
    """Return the union of one SELECT for each table that wants evidence."""
    return "    UNION ALL\n".join(
        select.format(column=column, table=table, facts=f"({_FACTS[column].strip()})")
        for column, table in TARGETS.items()
    )


evidence = _view(
    "evidence",
    "Citations in words: what rests on which sentence of which source.",
    f"""
SELECT events.slug AS event, cited.fact AS supports, cited.field, cited.says, sources.title AS source,
       passages.paragraph, passages.sentence, passages.text, sources.slug AS source_slug, cited.table_name,
       cited.row_id, cited.citation_id, passages.id AS passage_id, sources.id AS source_id, cited.event_id
FROM (
{
        _of_every_fact(
            '''    SELECT citations.id AS citation_id, citations.passage_id, citations.field, citations.says,
           '{table}' AS table_name, fact.id AS row_id, fact.fact, fact.event_id
    FROM citations JOIN {facts} AS fact ON fact.id = citations.{column}
'''
        )
    }) AS cited
JOIN passages ON passages.id = cited.passage_id
JOIN sources ON sources.id = passages.source_id
LEFT JOIN events ON events.id = cited.event_id
ORDER BY sources.id, passages.paragraph, passages.sentence, cited.citation_id
""",
    event=(Text, "Slug of the event that the row belongs to; NULL = a row that events share."),
    supports=(Text, "The row in words."),
    field=(Text, "The column that the sentence is evidence for; NULL = the row as a whole."),
    says=(Text, "What the sentence gives instead, where it contradicts; NULL = it supports."),
    source=(Text, "Title of the document."),
    paragraph=(Integer, "Number of the paragraph; 0 = title and headings before the text."),
    sentence=(Integer, "Number of the sentence in the paragraph."),
    text=(Text, "The sentence; NULL = it may not be republished."),
    source_slug=(Text, "Stable public name of the document."),
    table_name=(Text, "Table of the row."),
    row_id=(Integer, "Key of the row in its table."),
    citation_id=(Integer, "Key of the citation."),
    passage_id=(Integer, "Key of the sentence."),
    source_id=(Integer, "Key of the document."),
    event_id=(Integer, "Key of the event that the row belongs to."),
)

evidence_gaps = _view(
    "evidence_gaps",
    "What is missing: rows without evidence, and sentences of a source that no row uses. Empty is good.",
    f"""
SELECT events.slug AS event, gaps.gap, gaps.what, gaps.table_name, gaps.row_id, gaps.event_id
FROM (
{
        _of_every_fact(
            '''    SELECT 'row without evidence' AS gap, fact.fact AS what, '{table}' AS table_name, fact.id AS row_id,
           fact.event_id
    FROM {facts} AS fact
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.{column} = fact.id AND citations.says IS NULL)
'''
        )
    }    UNION ALL
    SELECT 'sentence that no row uses' AS gap,
           sources.title || ', ' || passages.paragraph || '.' || passages.sentence AS what,
           'passages' AS table_name, passages.id AS row_id, CAST(NULL AS integer) AS event_id
    FROM passages JOIN sources ON sources.id = passages.source_id
    WHERE NOT EXISTS (SELECT 1 FROM citations WHERE citations.passage_id = passages.id)
) AS gaps
LEFT JOIN events ON events.id = gaps.event_id
ORDER BY gaps.gap, gaps.table_name, gaps.row_id
""",
    event=(Text, "Slug of the event that the row belongs to; NULL = a row that events share, or a sentence."),
    gap=(Text, "'row without evidence' or 'sentence that no row uses'."),
    what=(Text, "The row in words, or the document and the number of the sentence."),
    table_name=(Text, "Table of the row; passages for a sentence."),
    row_id=(Integer, "Key of the row in its table."),
    event_id=(Integer, "Key of the event that the row belongs to."),
)
