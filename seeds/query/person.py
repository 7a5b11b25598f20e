"""Reading a person: names, posts over time, each appearance and point, and with whom they appeared."""

from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session, aliased

from conference_record.models import Appearance, Speaker, positions_held
from conference_record.seeds.query.appeared import Appeared, newest
from conference_record.seeds.query.described import Described, Name, described
from conference_record.seeds.query.event import found_to_be
from conference_record.seeds.query.evidence import Sentence, sentences_of
from conference_record.seeds.query.refs import Ref, lasting

MOST_APPEARANCES = 300
"""How many appearances are read, the newest first."""

MOST_COMPANIONS = 24
"""How many persons are named with whom somebody appeared."""


@dataclass(frozen=True)
class Post:
    """A post that a person holds or held."""

    id: int
    title: str | None
    body: Ref | None
    rank: str | None
    country: str | None
    started: str | None
    ended: str | None
    """'..' where it is known to be still held."""
    first_attested: str | None
    """First day of the first conference at which the person appeared in it."""
    last_attested: str | None
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Companion:
    """A person who appeared at the same conferences."""

    person: Ref
    conferences: int
    """At how many of the same."""


@dataclass(frozen=True)
class Person:
    """A person on the record, with all that is known, whichever row of the same it was recorded for."""

    id: int
    ref: Ref
    honorific: str | None
    sort_name: str | None
    gender: str | None
    pronouns: str | None
    born: str | None
    died: str | None
    names: tuple[Name, ...]
    """Other names: spellings, scripts, former names, printed forms."""
    described: Described
    posts: tuple[Post, ...]
    appearances: tuple[Appeared, ...]
    """The newest first."""
    appearance_count: int
    """How many there are in all."""
    companions: tuple[Companion, ...]
    """Those with whom they appeared most often first."""
    companion_count: int
    sentences: tuple[Sentence, ...]


def read_person(
    connection: Connection, slug: str, *, appearances: int = MOST_APPEARANCES, companions: int = MOST_COMPANIONS
) -> Person:
    """Return a person by slug, also by a former one and by one that was merged.

    Raises UnknownSlugError when there is no such person.
    """
    key, _ = lasting(connection, "person", slug)
    with Session(connection) as session:
        (speaker,) = found_to_be(session, Speaker, [session.get_one(Speaker, key)])
        same = [each.id for each in speaker.same]
        found, count = newest(connection, select(Appearance.id).where(Appearance.speaker_id.in_(same)), appearances)
        cited = sentences_of(connection, {"speakers": same})
        named = [name for each in speaker.same for name in each.names]
        other = (Name(each.name, None, None, None) for each in speaker.merged if each.name != speaker.name)
        with_whom, companion_count = _companions(connection, same, companions)
        return Person(
            id=key,
            ref=Ref("person", speaker.slug, speaker.name),
            honorific=speaker.honorific,
            sort_name=speaker.sort_name,
            gender=speaker.gender,
            pronouns=speaker.pronouns,
            born=speaker.born,
            died=speaker.died,
            names=(*(Name(each.name, each.language, each.started, each.ended) for each in named), *other),
            described=described(connection, speaker),
            posts=_posts(connection, key),
            appearances=found,
            appearance_count=count,
            companions=with_whom,
            companion_count=companion_count,
            sentences=tuple(sentence for each in same for sentence in cited.get(("speakers", each), ())),
        )


def _posts(connection: Connection, key: int) -> tuple[Post, ...]:
    """Return the posts of a person, those held last first."""
    held = positions_held.c
    rows = list(connection.execute(select(positions_held).where(held.speaker_id == key)))
    cited = sentences_of(connection, {"affiliations": [row.affiliation_id for row in rows]})
    # A post by its end, or where that is not known by when it was attested last; the order of the record decides.
    rows.sort(key=lambda row: row.affiliation_id)
    rows.sort(key=lambda row: (row.ended == "..", row.last_attested or row.ended or row.started or ""), reverse=True)
    return tuple(
        Post(
            row.affiliation_id,
            row.title,
            Ref("body", row.organization_slug, row.organization) if row.organization is not None else None,
            row.rank,
            row.country,
            row.started,
            row.ended,
            row.first_attested,
            row.last_attested,
            cited.get(("affiliations", row.affiliation_id), ()),
        )
        for row in rows
    )


def _companions(connection: Connection, same: list[int], limit: int) -> tuple[tuple[Companion, ...], int]:
    mine, theirs = aliased(Appearance), aliased(Appearance)
    events = select(mine.event_id).where(mine.speaker_id.in_(same)).distinct()
    found: Select[int, int] = (
        select(Speaker.canonical_id, func.count(theirs.event_id.distinct()))
        .select_from(theirs)
        .join(Speaker, Speaker.id == theirs.speaker_id)
        .where(theirs.event_id.in_(events), Speaker.id.not_in(same))
        .group_by(Speaker.canonical_id)
    )
    together = {row[0]: row[1] for row in connection.execute(found)}
    first = sorted(together, key=lambda key: (-together[key], key))[:limit]
    rows = connection.execute(select(Speaker.id, Speaker.slug, Speaker.name).where(Speaker.id.in_(first)))
    called = {key: Ref("person", slug, name) for key, slug, name in rows}
    return tuple(Companion(called[key], together[key]) for key in first), len(together)
