"""Ready-made queries of the web pages."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """A ready-made query."""

    title: str
    """The question in a reader's words."""
    parameter: str
    """Name of what is to be filled in; empty if nothing is."""
    label: str
    """What to fill in."""
    example: str
    sql: str

    @property
    def fill_in(self) -> str:
        """What to fill in, with an example."""
        return f"{self.label}, such as {self.example}." if self.example else self.label


QUERIES = {
    "search": Question(
        "What is there about these words?",
        "words",
        "Words in titles, names, summaries and points; in double quotes they stand together",
        "critical infra*",
        """
SELECT json_extract(value, '$.kind') AS kind, json_extract(value, '$.label') AS label,
       json_extract(value, '$.snippet') AS found, json_extract(value, '$.event') AS event,
       json_extract(value, '$.row_id') AS row_id
FROM json_each(search(:words))
""",
    ),
    "what-was-said-about": Question(
        "Who said what about a topic, and in which capacity?",
        "topic",
        "Words of the topic, or of the point that was made",
        "human rights",
        """
SELECT speaker, capacity, act, text, topics, statement, event, speaker_id, statement_id, event_id
FROM what_was_said
WHERE topics LIKE '%' || :topic || '%' OR text LIKE '%' || :topic || '%'
""",
    ),
    "who-spoke-for": Question(
        "Who spoke for a body, or for a part of it?",
        "organization",
        "A name of the body, or its acronym",
        "United Nations",
        """
WITH meant AS (
    SELECT part.organization_id
    FROM organization_tree AS whole
    JOIN organization_tree AS part ON part.lineage LIKE whole.lineage || '%'
    WHERE whole.organization_id IN (
        SELECT organizations.canonical_id
        FROM organizations
        LEFT JOIN organization_names AS other ON other.organization_id = organizations.id
        WHERE organizations.name LIKE '%' || :organization || '%' OR organizations.acronym LIKE :organization
           OR other.name LIKE '%' || :organization || '%'
    )
)
SELECT programme.speaker, programme.role, affiliations.title, organizations.name AS organization,
       programme.statement, programme.event, programme.starts_on, programme.speaker_id,
       organizations.id AS organization_id, programme.statement_id, programme.event_id
FROM programme
JOIN appearances ON appearances.id = programme.appearance_id
LEFT JOIN capacities ON capacities.appearance_id = appearances.id
LEFT JOIN affiliations ON affiliations.id = capacities.affiliation_id
JOIN organizations AS named ON named.id IN (affiliations.organization_id, appearances.organization_id)
JOIN organizations ON organizations.id = named.canonical_id
WHERE organizations.id IN meant
ORDER BY programme.starts_on, programme.event_id, programme.statement_position, programme.position, capacities.position
""",
    ),
    "in-which-capacities": Question(
        "In which posts has a person appeared?",
        "person",
        "A name of the person, in any spelling or script, or a part of it",
        "Fedotov",
        """
SELECT programme.speaker, affiliations.title, organizations.name AS organization, programme.role,
       programme.billed_title, programme.statement, programme.event, programme.starts_on, programme.speaker_id,
       organizations.id AS organization_id, programme.statement_id, programme.event_id
FROM programme
LEFT JOIN capacities ON capacities.appearance_id = programme.appearance_id
LEFT JOIN affiliations ON affiliations.id = capacities.affiliation_id
LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
LEFT JOIN organizations ON organizations.id = named.canonical_id
WHERE programme.speaker_id IN (
    SELECT speakers.canonical_id
    FROM speakers
    LEFT JOIN speaker_names AS other ON other.speaker_id = speakers.id
    WHERE speakers.name LIKE '%' || :person || '%' OR other.name LIKE '%' || :person || '%'
)
ORDER BY programme.speaker, programme.speaker_id, programme.starts_on, programme.appearance_id, capacities.position
""",
    ),
    "who-took-part": Question(
        "Which bodies held a conference, and which took part?",
        "conference",
        "Words of its title or of its short name",
        "minsk-2018",
        """
SELECT bodies.role, bodies.body, bodies.kind, bodies.country, bodies.event, bodies.starts_on, bodies.organization_id,
       bodies.event_id
FROM bodies
JOIN events ON events.id = bodies.event_id
WHERE bodies.event LIKE '%' || :conference || '%' OR events.title LIKE '%' || :conference || '%'
   OR events.id IN (SELECT event_id FROM former_slugs WHERE slug LIKE '%' || :conference || '%')
ORDER BY bodies.starts_on, bodies.event_id, bodies.position
""",
    ),
    "why": Question(
        "Why does the record say so?",
        "words",
        "Words of what it says, such as a name, or a column",
        "participant_count",
        """
SELECT supports, field, says, source, paragraph, sentence, text, event, table_name, row_id, source_id, event_id
FROM evidence
WHERE supports LIKE '%' || :words || '%' OR field LIKE '%' || :words || '%'
""",
    ),
    "without-evidence": Question(
        "What has no evidence?",
        "",
        "Rows that rest on no sentence of any source, and sentences that no row uses. No result is a good result.",
        "",
        "SELECT gap, what, event, table_name, row_id, event_id FROM evidence_gaps",
    ),
}
"""By the last part of the address."""
