"""The views as tables to select from: what each is called, and what its columns mean. Their SQL is in models/sql.

Keys come last in every row, so that a browser shows the words first and a query can still join.
"""

from typing import Any

from sqlalchemy import Column, DateTime, Integer, MetaData, Table, Text
from sqlalchemy.types import TypeEngine

# Not Base.metadata: create_all would make tables of these names.
metadata = MetaData()


def _view(name: str, comment: str, /, **columns: tuple[type[TypeEngine[Any]], str]) -> Table:
    described = [Column(column, kind(), comment=meaning) for column, (kind, meaning) in columns.items()]
    return Table(name, metadata, *described, comment=comment)


organization_tree = _view(
    "organization_tree",
    "Organizations, each with its full path from the topmost body down.",
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

names_then = _view(
    "names_then",
    "Dated names of organizations at the time of each event; of several, the one of the lowest preference counts.",
    event=(Text, "Slug of the event."),
    name=(Text, "Name in use when the event began; a body that is not here goes by the name in organizations."),
    preference=(Integer, "1 = in the event's first language, 2 = of no language, 3 = English, 4 = another language."),
    country_code=(Text, "Code of the country of that name; NULL = it is the name of no country."),
    event_id=(Integer, "Key of the event."),
    organization_id=(Integer, "Key of the organization."),
    name_id=(Integer, "Key of the name; of one preference, the lowest counts."),
)

organization_countries = _view(
    "organization_countries",
    "The country of each organization, as far as it follows from the organization, the bodies above it, or its names.",
    organization_id=(Integer, "Key of the organization."),
    country_code=(Text, "Code of the country; NULL = international, or not known."),
)

countries_then = _view(
    "countries_then",
    "The country of each organization at the time of each event: that of its name then, or of a body above it.",
    event=(Text, "Slug of the event."),
    country_code=(Text, "Code of the country; NULL = international, or not known."),
    event_id=(Integer, "Key of the event."),
    organization_id=(Integer, "Key of the organization."),
)

memberships = _view(
    "memberships",
    "What organizations are of other organizations, and when: members, observers, partners, successors.",
    organization=(Text, "Name of the member, observer or successor."),
    kind=(Text, "What it is of the other: member, observer, partner, successor."),
    of=(Text, "Name of the other organization."),
    started=(Text, "Since when: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown."),
    ended=(Text, "Until when: YYYY, YYYY-MM or YYYY-MM-DD; '..' = known to be so still; NULL = unknown."),
    slug=(Text, "Stable public name of the member."),
    of_slug=(Text, "Stable public name of the other organization."),
    organization_relation_id=(Integer, "Key of the row in organization_relations."),
    organization_id=(Integer, "Key of the member."),
    of_id=(Integer, "Key of the other organization."),
)

conferences = _view(
    "conferences",
    "Conferences, each in one row: what, when, where, held by whom, and how many took part.",
    event=(Text, "Slug of the event."),
    title=(Text, "Title as printed."),
    level=(Text, "At which level it was held."),
    kind=(Text, "What it is."),
    status=(Text, "What became of it: planned, held, cancelled, postponed or rescheduled; NULL = not said."),
    starts_on=(Text, "First day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD."),
    ends_on=(Text, "Last day, as much of it as is known: YYYY, YYYY-MM or YYYY-MM-DD."),
    attendance=(Text, "How those who take part meet: in-person, online or hybrid; NULL = not said."),
    venue=(Text, "Building or grounds."),
    city=(Text, "City."),
    country=(Text, "Country where it was held."),
    organizers=(Text, "Organizations that organized it, separated by '; '; see the view bodies for all others."),
    participants=(Text, "How many took part, with how sure the number is: 'more than 250'; NULL = not known."),
    countries=(Text, "How many countries they came from, with how sure the number is; NULL = not known."),
    sessions=(Integer, "Number of sessions on the record."),
    statements=(Integer, "Number of statements on the record."),
    summary=(Text, "What the event was, in the registrar's words."),
    previous_starts_on=(Text, "First day as it was planned before it was put off."),
    previous_ends_on=(Text, "Last day as it was planned before it was put off."),
    participant_count=(Integer, "The number of participants alone."),
    participant_qualifier=(Text, "How sure it is."),
    country_count=(Integer, "The number of countries alone."),
    country_qualifier=(Text, "How sure it is."),
    event_id=(Integer, "Key of the event."),
)

bodies = _view(
    "bodies",
    "Bodies at an event, named or only described, and what they did there: organized, hosted, took part.",
    event=(Text, "Slug of the event."),
    role=(Text, "organizer, co-organizer, host, under-auspices-of, sponsor, secretariat, participant or observer."),
    body=(Text, "Name as printed, or else the organization's at the time of the event, or else the description."),
    description=(Text, "The body or bodies as printed, where no organization of the record is meant."),
    acronym=(Text, "Acronym of the organization."),
    kind=(Text, "What the organization is."),
    country=(Text, "Country of the organization: its own, that of a body above it, or the one of its name."),
    starts_on=(Text, "First day of the event: YYYY, YYYY-MM or YYYY-MM-DD."),
    slug=(Text, "Stable public name of the organization; NULL = only described."),
    position=(Integer, "Place among the bodies of the event."),
    participation_id=(Integer, "Key of the participation."),
    event_id=(Integer, "Key of the event."),
    organization_id=(Integer, "Key of the organization; NULL = only described."),
)

programme = _view(
    "programme",
    "Who appears at an event, in order: session, statement, person, role, and on whose behalf.",
    event=(Text, "Slug of the event."),
    session=(Text, "Title of the session, or else its number or kind; NULL = the sources do not say which."),
    statement=(Text, "Title of the statement, or else its kind; NULL = no one statement."),
    speaker=(Text, "Name of the person; NULL = nobody named, see billed_name and on_behalf_of."),
    role=(Text, "What the person or delegation does: speaker, author, reader, chair."),
    billed_honorific=(Text, "Form of address as printed."),
    billed_name=(Text, "Name as printed."),
    billed_title=(Text, "Title or titles as printed."),
    on_behalf_of=(Text, "Organizations for which, as printed or by their names at the time, separated by '; '."),
    country=(Text, "Country or countries of these organizations, or of the person's posts, separated by '; '."),
    starts_at=(DateTime, "Start of the statement, or else of the session, on the clock of the place."),
    ends_at=(DateTime, "End of the statement, or else of the session, on the clock of the place."),
    room=(Text, "Room of the statement, or else of the session."),
    track=(Text, "Track of the statement, or else of the session."),
    language=(Text, "Languages of the statement, or else of the session: BCP 47 tags, separated by ', '."),
    edition=(Text, "Which one of its series the event is, as printed."),
    delivery=(Text, "How the part of the person, or else the statement, reached the audience; NULL = not said."),
    status=(Text, "What became of the statement, session or event, also through its whole; NULL = not said."),
    presence=(Text, "Whether the person took part: present, absent or replaced; NULL = not said."),
    replaced_by=(Text, "Name of the person who took part in their place."),
    starts_on=(Text, "First day of the event: YYYY, YYYY-MM or YYYY-MM-DD."),
    session_position=(Integer, "Place of the session in the event."),
    statement_position=(Integer, "Place of the statement in the event."),
    position=(Integer, "Place of the appearance in its statement, session or event."),
    event_id=(Integer, "Key of the event."),
    session_id=(Integer, "Key of the session."),
    statement_id=(Integer, "Key of the statement."),
    appearance_id=(Integer, "Key of the appearance."),
    speaker_id=(Integer, "Key of the speaker."),
)

agenda = _view(
    "agenda",
    "Sessions and statements of an event, in order, also those in which nobody is named: breaks, a welcome.",
    event=(Text, "Slug of the event."),
    part=(Text, "Which part of the event the row is: session or statement."),
    session=(Text, "Title of the session, or else its number or kind; NULL = the sources do not say which."),
    statement=(Text, "Title of the statement, or else its kind; NULL = the row is the session itself."),
    kind=(Text, "What it is: opening, plenary, talk, break."),
    starts_at=(DateTime, "Start, of a statement or else of its session, on the clock of the place."),
    ends_at=(DateTime, "End, of a statement or else of its session, on the clock of the place."),
    day=(Text, "Day without a time, as much of it as is known."),
    room=(Text, "Room, of a statement or else of its session."),
    track=(Text, "Track, of a statement or else of its session."),
    language=(Text, "Languages, of a statement or else of its session."),
    status=(Text, "What became of it, or else of its session or event; NULL = not said."),
    who=(Text, "Those who take part, as printed, separated by '; '; NULL = nobody is named."),
    place=(Integer, "Place in the event; of a session, that of its first statement."),
    session_position=(Integer, "Place of the session in the event."),
    statement_position=(Integer, "Place of the statement in the event."),
    starts_on=(Text, "First day of the event: YYYY, YYYY-MM or YYYY-MM-DD."),
    event_id=(Integer, "Key of the event."),
    session_id=(Integer, "Key of the session."),
    statement_id=(Integer, "Key of the statement."),
)

replies = _view(
    "replies",
    "Statements that answer or interrupt others: rights of reply, answers to questions, interjections.",
    event=(Text, "Slug of the event."),
    kind=(Text, "What the reply is: right-of-reply, answer, interjection; or 'statement'."),
    title=(Text, "Title of the reply."),
    who=(Text, "Who made the reply, separated by '; '."),
    to_kind=(Text, "What it replies to: question, statement."),
    to_title=(Text, "Title of what it replies to."),
    to_whom=(Text, "Who made the statement that it replies to, separated by '; '."),
    position=(Integer, "Place of the reply in the event."),
    to_position=(Integer, "Place in the event of what it replies to."),
    event_id=(Integer, "Key of the event."),
    statement_id=(Integer, "Key of the reply."),
    replies_to_id=(Integer, "Key of the statement that it replies to."),
)

outcomes = _view(
    "outcomes",
    "What became of each appearance: whether it took place, or was cancelled with what it was part of.",
    appearance_id=(Integer, "Key of the appearance."),
    event_id=(Integer, "Key of the event."),
    status=(Text, "What became of the statement, session or event, also through its whole; NULL = not said."),
    presence=(Text, "Whether the person took part: present, absent or replaced; NULL = not said."),
    took_part=(Integer, "1 = took part, as far as the sources say; 0 = absent, replaced, cancelled or postponed."),
)

roster = _view(
    "roster",
    "Speakers who took part in an event, each once, with all titles and organizations in which they appeared.",
    event=(Text, "Slug of the event."),
    speaker=(Text, "Name of the person."),
    honorific=(Text, "Form of address."),
    roles=(Text, "Roles at the event, separated by '; '."),
    titles=(Text, "Titles with their organizations, in billing order, separated by '; '."),
    organizations=(Text, "Organizations of these titles, by their names at the time, separated by '; '."),
    countries=(Text, "Countries of the organizations of these titles, or of those spoken for, separated by '; '."),
    billed_titles=(Text, "Titles as printed, separated by '; '."),
    appearances=(Integer, "How often the person appears at the event."),
    slug=(Text, "Stable public name of the speaker."),
    starts_on=(Text, "First day of the event: YYYY, YYYY-MM or YYYY-MM-DD."),
    event_id=(Integer, "Key of the event."),
    speaker_id=(Integer, "Key of the speaker."),
)

positions_held = _view(
    "positions_held",
    "Who held which title in which organization, when, and the dates at which events attest it.",
    speaker=(Text, "Name of the person."),
    title=(Text, "Title."),
    kind=(Text, "Class of the post: head of state, minister, member of parliament; NULL = not said."),
    rank=(Text, "acting, deputy or acting-deputy; NULL = held in its own right, or not said."),
    organization=(Text, "Name of the organization."),
    country=(Text, "Country of the organization: its own, that of a body above it, or the one of its name."),
    started=(Text, "Held from: YYYY, YYYY-MM or YYYY-MM-DD; NULL = unknown."),
    ended=(Text, "Held until: YYYY, YYYY-MM or YYYY-MM-DD; '..' = known to be still held; NULL = unknown."),
    first_attested=(Text, "First day of the first event at which the person appeared with this title."),
    last_attested=(Text, "Last day of the last event at which the person appeared with this title."),
    slug=(Text, "Stable public name of the speaker."),
    organization_slug=(Text, "Stable public name of the organization."),
    affiliation_id=(Integer, "Key of the affiliation."),
    speaker_id=(Integer, "Key of the speaker."),
    organization_id=(Integer, "Key of the organization."),
)

what_was_said = _view(
    "what_was_said",
    "Points that were made: who, in which capacity, did what with which words, where.",
    speaker=(Text, "Name of the person, or else of the delegation as printed or of its organization."),
    act=(Text, "What was done, with the verb of the source: called for, stressed, noted."),
    text=(Text, "The point; reads on from act."),
    quotation=(Text, "The words themselves as printed; NULL = not quoted."),
    capacity=(Text, "Titles with their organizations in which it was said, in billing order, separated by '; '."),
    statement=(Text, "Title of the statement, or else its kind; NULL = the sources do not say in which."),
    session=(Text, "Title of the session, or else its number or kind; NULL = the sources do not say in which."),
    event=(Text, "Slug of the event."),
    topics=(Text, "What the point is about, separated by '; '."),
    role=(Text, "Role of the person or delegation."),
    starts_on=(Text, "First day of the event: YYYY, YYYY-MM or YYYY-MM-DD."),
    remark_id=(Integer, "Key of the remark."),
    appearance_id=(Integer, "Key of the appearance."),
    statement_id=(Integer, "Key of the statement."),
    session_id=(Integer, "Key of the session."),
    event_id=(Integer, "Key of the event."),
    speaker_id=(Integer, "Key of the speaker."),
)

search_source = _view(
    "search_source",
    "What search_entries is to hold: everything that has a name or a text, as the tables have it now.",
    kind=(Text, "What it is: event, session, statement, appearance, remark, speaker, organization, topic or passage."),
    row_id=(Integer, "Key of the row in the table of its kind."),
    names=(Text, "All that it is called: titles, or the name, acronym, other and printed names, separated by '; '."),
    body=(Text, "What is said of it: summary and text; of a speaker, the posts; of a remark, the act and the point."),
)

searchable = _view(
    "searchable",
    "What can be searched for, in words: events, sessions, statements, remarks, persons, bodies, topics and passages.",
    kind=(Text, "What it is: event, session, statement, appearance, remark, speaker, organization, topic or passage."),
    label=(Text, "Its title or name, or else its number or kind; of a remark, who made it; of a passage, where it is."),
    names=(Text, "All that it is called: titles, or the name, acronym, other and printed names, separated by '; '."),
    body=(Text, "What is said of it: summary and text; of a speaker, the posts; of a remark, the act and the point."),
    event=(Text, "Slug of the event that it belongs to; NULL = events share it."),
    country=(Text, "Countries of the organization, or of the organizations of the person's posts, separated by '; '."),
    slug=(Text, "Its own stable public name, or that of the source of a passage; NULL = it has none."),
    row_id=(Integer, "Key of the row in its own table."),
    event_id=(Integer, "Key of the event that it belongs to."),
    speaker_id=(Integer, "Key of the speaker, or of who made the remark; of the one merged into."),
    organization_id=(Integer, "Key of the organization, or of the body of the remark; of the one merged into."),
    entry_id=(Integer, "Key in search_entries, and the rowid in search_index on SQLite."),
)

evidence = _view(
    "evidence",
    "Citations in words: what rests on which sentence of which source.",
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
    event=(Text, "Slug of the event that the row belongs to; NULL = a row that events share, or a sentence."),
    gap=(Text, "'row without evidence' or 'sentence that no row uses'."),
    what=(Text, "The row in words, or the document and the number of the sentence."),
    table_name=(Text, "Table of the row; passages for a sentence."),
    row_id=(Integer, "Key of the row in its table."),
    event_id=(Integer, "Key of the event that the row belongs to."),
)
