"""Find an event's speakers, and the holders of posts in a body, by indexes.

The view roster went through all appearances of each speaker at whatever event, and positions_held through all posts of
everybody: the larger the record, the slower. An index on event and speaker together takes the place of the one on the
event, and both views are written so that the databases find their rows by their keys; they say the same as before. The
downgrade loses nothing but the speed.

Revision ID: d06b7e43f1a9
Revises: bc5d5a1487f5
Create Date: 2026-11-24 10:20:00+00:00
"""

from alembic import op

revision = "d06b7e43f1a9"
down_revision = "bc5d5a1487f5"
branch_labels = None
depends_on = None

# One text for both databases, but for the name of one function.
_VIEWS_BEFORE = {
    "roster": """
SELECT events.slug AS event, speakers.name AS speaker, speakers.honorific,
       (SELECT group_concat(ordered.role, '; ') FROM (
           SELECT appearances.role FROM speakers AS recorded CROSS JOIN appearances
           WHERE CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) = speakers.id AND appearances.speaker_id = recorded.id
             AND +appearances.event_id = events.id
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
           LEFT JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
           WHERE CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) = speakers.id AND appearances.speaker_id = recorded.id
             AND +appearances.event_id = events.id
           GROUP BY affiliations.title, organizations.id, organizations.name
           ORDER BY min(capacities.position), min(affiliations.id)
       ) AS ordered) AS titles,
       (SELECT group_concat(ordered.name, '; ') FROM (
           SELECT organizations.name FROM speakers AS recorded
           CROSS JOIN appearances
           JOIN capacities ON capacities.appearance_id = appearances.id
           JOIN affiliations ON affiliations.id = capacities.affiliation_id
           JOIN organizations AS named ON named.id = affiliations.organization_id
           JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
           WHERE CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) = speakers.id AND appearances.speaker_id = recorded.id
             AND +appearances.event_id = events.id
           GROUP BY organizations.id, organizations.name
           ORDER BY min(capacities.position), organizations.id
       ) AS ordered) AS organizations,
       (SELECT group_concat(ordered.billed_title, '; ') FROM (
           SELECT appearances.billed_title FROM speakers AS recorded CROSS JOIN appearances
           WHERE CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) = speakers.id AND appearances.speaker_id = recorded.id
             AND +appearances.event_id = events.id AND appearances.billed_title IS NOT NULL
           GROUP BY appearances.billed_title ORDER BY min(appearances.id)
       ) AS ordered) AS billed_titles,
       count(*) AS appearances, speakers.slug, events.starts_on, events.id AS event_id, speakers.id AS speaker_id
FROM appearances
JOIN events ON events.id = appearances.event_id
JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
JOIN speakers ON speakers.id = CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer)
GROUP BY events.id, events.slug, speakers.id, speakers.slug
ORDER BY events.starts_on, events.id, coalesce(speakers.sort_name, speakers.name), speakers.id
""",
    "positions_held": """
SELECT speakers.name AS speaker, affiliations.title, organizations.name AS organization, affiliations.started,
       affiliations.ended, min(events.starts_on) AS first_attested,
       max(coalesce(events.ends_on, events.starts_on)) AS last_attested, speakers.slug,
       organizations.slug AS organization_slug, affiliations.id AS affiliation_id, speakers.id AS speaker_id,
       organizations.id AS organization_id
FROM affiliations
JOIN speakers AS recorded ON recorded.id = affiliations.speaker_id
JOIN speakers ON speakers.id = CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer)
LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
LEFT JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
LEFT JOIN capacities ON capacities.affiliation_id = affiliations.id
LEFT JOIN appearances ON appearances.id = capacities.appearance_id
LEFT JOIN events ON events.id = appearances.event_id
GROUP BY affiliations.id, speakers.id, speakers.slug, organizations.id
ORDER BY coalesce(speakers.sort_name, speakers.name), speakers.id, affiliations.id
""",
}

_VIEWS = {
    "roster": """
SELECT events.slug AS event, speakers.name AS speaker, speakers.honorific,
       (SELECT group_concat(ordered.role, '; ') FROM (
           SELECT appearances.role FROM speakers AS recorded CROSS JOIN appearances
           WHERE CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) = speakers.id AND appearances.speaker_id = recorded.id
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
           LEFT JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
           WHERE CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) = speakers.id AND appearances.speaker_id = recorded.id
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
           JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
           WHERE CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) = speakers.id AND appearances.speaker_id = recorded.id
             AND appearances.event_id = events.id
           GROUP BY organizations.id, organizations.name
           ORDER BY min(capacities.position), organizations.id
       ) AS ordered) AS organizations,
       (SELECT group_concat(ordered.billed_title, '; ') FROM (
           SELECT appearances.billed_title FROM speakers AS recorded CROSS JOIN appearances
           WHERE CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) = speakers.id AND appearances.speaker_id = recorded.id
             AND appearances.event_id = events.id AND appearances.billed_title IS NOT NULL
           GROUP BY appearances.billed_title ORDER BY min(appearances.id)
       ) AS ordered) AS billed_titles,
       count(*) AS appearances, speakers.slug, events.starts_on, events.id AS event_id, speakers.id AS speaker_id
FROM appearances
JOIN events ON events.id = appearances.event_id
JOIN speakers AS recorded ON recorded.id = appearances.speaker_id
JOIN speakers ON speakers.id = CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer)
GROUP BY events.id, events.slug, speakers.id, speakers.slug
ORDER BY events.starts_on, events.id, coalesce(speakers.sort_name, speakers.name), speakers.id
""",
    "positions_held": """
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
       CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer) AS speaker_id, CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer) AS organization_id
FROM affiliations
JOIN speakers AS recorded ON recorded.id = affiliations.speaker_id
JOIN speakers ON speakers.id = CAST(recorded.id + coalesce(recorded.merged_into_id - recorded.id, 0) AS integer)
LEFT JOIN organizations AS named ON named.id = affiliations.organization_id
LEFT JOIN organizations ON organizations.id = CAST(named.id + coalesce(named.merged_into_id - named.id, 0) AS integer)
ORDER BY coalesce(speakers.sort_name, speakers.name), speakers.id, affiliations.id
""",
}


def upgrade() -> None:
    _replace(_VIEWS)
    op.create_index(op.f("ix_appearances_event_id_speaker_id"), "appearances", ["event_id", "speaker_id"])
    op.drop_index(op.f("ix_appearances_event_id"), table_name="appearances")


def downgrade() -> None:
    op.create_index(op.f("ix_appearances_event_id"), "appearances", ["event_id"])
    op.drop_index(op.f("ix_appearances_event_id_speaker_id"), table_name="appearances")
    _replace(_VIEWS_BEFORE)


def _replace(views: dict[str, str]) -> None:
    for name, select in views.items():
        if op.get_context().dialect.name == "postgresql":
            select = select.replace("group_concat(", "string_agg(")
        op.execute(f"DROP VIEW {name}")
        op.execute(f"CREATE VIEW {name} AS\n{select.strip()}")
