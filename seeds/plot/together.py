"""Who appeared with whom: a network of persons and of what they took part in together."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import aliased

from conference_record.models import Appearance, Event, EventSession, Speaker, Statement
from conference_record.models.types import LARGEST
from conference_record.seeds.plot.picture import FULL, LIGHT, MARGIN, OTHER, SMALL, WIDTH, Picture, counted
from conference_record.seeds.query.labels import session_called, statement_called
from conference_record.seeds.query.person import read_person
from conference_record.seeds.query.which import which

MOST_PERSONS = 40
"""How many persons are drawn: round a person those most often there, at a conference those of its first parts."""

MOST_GATHERINGS = 25
"""How many conferences or parts of one are drawn: those with most of these persons."""

_ROW = 24
_NAMES = 210
"""The room for names on either side."""

_LEFT, _RIGHT = MARGIN + _NAMES, WIDTH - MARGIN - _NAMES


@dataclass(frozen=True)
class _Network:
    """Who was where: gatherings and persons by key, each in order, and the pairs of their keys."""

    gatherings: dict[str, str]
    persons: dict[int, str]
    links: frozenset[tuple[str, int]]


def appeared_with(connection: Connection, slug: str, kind: str | None = None) -> str:
    """Return a picture of who appeared with whom: round a person, by conferences, or at a conference, by its parts.

    `kind` is person or event, and needed where both have the slug. Raises UnknownSlugError where neither has it, and
    SeveralError where both have.
    """
    ref = which(connection, slug, [kind] if kind is not None else ["person", "event"])
    if ref.kind == "person":
        network, persons, gatherings, alone = *_round_person(connection, str(ref.slug)), 0
        title, parts, why = f"Who appeared with {ref.name}", "conference", "those with fewest in common"
    else:
        network, persons, gatherings, alone = _at_event(connection, str(ref.slug))
        title, parts, why = f"Who appeared with whom: {ref.name}", "session", "the later ones"
    picture = Picture(f"appeared-with-{ref.kind}-{ref.slug}", title)
    persons, gatherings = persons - len(network.persons), gatherings - len(network.gatherings)
    notes = []
    if persons or gatherings:
        more = [counted(persons, "person") if persons else "", counted(gatherings, parts) if gatherings else ""]
        notes.append(f"Left out: {' and '.join(filter(None, more))}, {why}.")
    if alone:
        notes.append(f"Left out: {counted(alone, 'person')} not known to have been with anybody else in one {parts}.")
    if not network.links:
        notes.append("Nobody is known to have appeared together.")
    _draw(picture, network)
    picture.notes(notes)
    return picture.svg(" ".join([*_in_words(network), *notes]))


def _round_person(connection: Connection, slug: str) -> tuple[_Network, int, int]:
    """Return the network round a person, and how many persons and conferences there are in all."""
    person = read_person(connection, slug, appearances=0, companions=MOST_PERSONS)
    slugs = [each.person.slug for each in person.companions]
    names = {
        row.id: row.name for row in connection.execute(select(Speaker.id, Speaker.name).where(Speaker.slug.in_(slugs)))
    }
    own = select(Appearance.event_id).join(Appearance.speaker).where(Speaker.canonical_id == person.id)
    together = (
        select(Event.slug, Event.title, Event.starts_on, Speaker.canonical_id)
        .join(Appearance, Appearance.event_id == Event.id)
        .join(Speaker, Speaker.id == Appearance.speaker_id)
        .where(Event.id.in_(own), Speaker.canonical_id != person.id)
        .distinct()
    )
    everywhere = together.with_only_columns(Event.id).subquery()
    rows = connection.execute(together.where(Speaker.canonical_id.in_(names))).all()
    called = {
        row.slug: f"{row.starts_on[:4]} {row.title}" if row.starts_on else row.title
        for row in sorted(rows, key=lambda row: (row.starts_on or "~", row.slug))
    }
    links = {(row.slug, row.canonical_id) for row in rows}
    gatherings = connection.scalar(select(func.count()).select_from(everywhere)) or 0
    return _network(called, names, links), person.companion_count, gatherings


def _at_event(connection: Connection, slug: str) -> tuple[_Network, int, int, int]:
    """Return the network of a conference, how many persons and parts it has in all, and how many persons were alone.

    Its parts are sessions, and statements that are in no session; those with one person alone say nothing.
    """
    person = aliased(Speaker)
    statement, session = aliased(Statement), aliased(EventSession)
    rows = connection.execute(
        select(
            person.id,
            person.name,
            session.id.label("session_id"),
            session.number,
            session.kind,
            session.title,
            session.position,
            statement.id.label("statement_id"),
            statement.kind.label("statement_kind"),
            statement.title.label("statement_title"),
            statement.position.label("statement_position"),
        )
        .select_from(Appearance)
        .join(Event, Event.id == Appearance.event_id)
        .join(Speaker, Speaker.id == Appearance.speaker_id)
        .join(person, person.id == Speaker.canonical_id)
        .outerjoin(statement, statement.id == Appearance.statement_id)
        .outerjoin(session, session.id == func.coalesce(Appearance.session_id, statement.session_id))
        .where(Event.slug == slug)
        .order_by(func.coalesce(session.position, LARGEST), statement.position, Appearance.position, Appearance.id)
    ).all()
    called: dict[str, str] = {}
    together: dict[str, dict[int, None]] = defaultdict(dict)
    for row in rows:
        if row.session_id is not None:
            part = f"session {row.session_id}"
            called[part] = session_called(row.number, row.kind, row.title, row.position)
        elif row.statement_id is not None:
            part = f"statement {row.statement_id}"
            called[part] = statement_called(row.statement_title, row.statement_kind, row.statement_position)
        else:
            continue
        together[part][row.id] = None
    shared = {part: persons for part, persons in together.items() if len(persons) > 1}
    drawn: dict[int, None] = {}
    links: set[tuple[str, int]] = set()
    for part, persons in shared.items():
        # A part is drawn with all who were there, or not at all; the first one as far as there is room.
        if not drawn or len(drawn | persons) <= MOST_PERSONS:
            drawn |= dict.fromkeys(list(persons)[:MOST_PERSONS])
            links |= {(part, key) for key in persons if key in drawn}
    names = {row.id: row.name for row in rows}
    everybody = {key for persons in shared.values() for key in persons}
    network = _network({part: called[part] for part in shared}, names, links)
    return network, len(everybody), len(shared), len(names) - len(everybody)


def _network(gatherings: dict[str, str], persons: dict[int, str], links: set[tuple[str, int]]) -> _Network:
    """Return a network of the gatherings with most persons, and each person beside where they were."""
    sizes = Counter(part for part, _ in links)
    largest = sorted(sizes.keys() & gatherings.keys(), key=lambda part: (-sizes[part], part))[:MOST_GATHERINGS]
    places = {part: number for number, part in enumerate(part for part in gatherings if part in largest)}
    were: dict[int, list[int]] = defaultdict(list)
    for part, key in links:
        if part in places:
            were[key].append(places[part])
    in_order = sorted(were, key=lambda key: (sum(were[key]) / len(were[key]), persons[key], key))
    return _Network(
        {part: gatherings[part] for part in places},
        {key: persons[key] for key in in_order},
        frozenset(link for link in links if link[0] in places),
    )


def _draw(picture: Picture, network: _Network) -> None:
    """Draw the gatherings at the left, the persons at the right, and a line from each to each."""
    top, height = picture.y + _ROW / 2, _ROW * max(len(network.gatherings), len(network.persons))
    left, right = (
        {key: top + height * (number + 0.5) / len(side) for number, key in enumerate(side)}
        for side in (network.gatherings, network.persons)
    )
    for part, key in sorted(network.links):
        picture.line(_LEFT, left[part], _RIGHT, right[key], LIGHT, stroke_width=1.3)
    for part, name in network.gatherings.items():
        picture.dot(_LEFT, left[part], 5, OTHER)
        picture.text(_LEFT - 10, left[part] + 4, name, size=SMALL, anchor="end", room=_NAMES - 10)
    for key, name in network.persons.items():
        picture.dot(_RIGHT, right[key], 5, FULL)
        picture.text(_RIGHT + 10, right[key] + 4, name, size=SMALL, room=_NAMES - 10)
    picture.y = top + height + _ROW / 2


def _in_words(network: _Network) -> Iterator[str]:
    for part, name in network.gatherings.items():
        yield f"{name}: {', '.join(each for key, each in network.persons.items() if (part, key) in network.links)}."
