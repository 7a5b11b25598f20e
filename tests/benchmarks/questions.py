"""Twelve questions that people ask, each about one event, speaker or organization, or by a name.

The benchmark times them, and a test sees to it that the database answers each by its indexes.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, Engine, Select, bindparam, event, select, text
from sqlalchemy.orm import Session, joinedload, selectinload

from conference_record.models import (
    Affiliation,
    Appearance,
    Capacity,
    Event,
    EventSession,
    Participation,
    Speaker,
    search,
)


class Question(NamedTuple):
    """A question, what it is about, and how it is put; the answer is the number of rows."""

    name: str
    about: str
    """A table with slugs, or `names`: those of speakers."""
    ask: Callable[[Session, str], int]

    @property
    def by_orm(self) -> bool:
        """Say whether it is answered by objects."""
        return isinstance(self.ask, _AsObjects)


class _OfView:
    """A question to a view in SQL, with the slug as `:slug`."""

    def __init__(self, sql: str) -> None:
        self.sql = text(sql)

    def __call__(self, session: Session, slug: str) -> int:
        return len(session.execute(self.sql, {"slug": slug}).all())


class _AsObjects:
    """A question that is answered by objects, as a program asks it: with a statement made once."""

    def __init__(self, statement: Select[Any], rows: Callable[[Any], int]) -> None:
        self.statement = statement
        self.rows = rows

    def __call__(self, session: Session, slug: str) -> int:
        return sum(map(self.rows, session.scalars(self.statement, {"slug": slug})))


_SLUG: BindParameter[str] = bindparam("slug")

# The whole programme of a conference: who took part in which statement, in which capacities.
_CONFERENCE = (
    select(Event)
    .where(Event.slug == _SLUG)
    .options(
        selectinload(Event.sessions),
        selectinload(Event.statements),
        selectinload(Event.participations).joinedload(Participation.organization),
        selectinload(Event.appearances).options(
            joinedload(Appearance.speaker),
            selectinload(Appearance.capacities)
            .joinedload(Capacity.affiliation, innerjoin=True)
            .joinedload(Affiliation.organization),
        ),
    )
)

# The sessions of a conference, each with its topics and statements.
_AGENDA = (
    select(EventSession)
    .join(EventSession.event)
    .where(Event.slug == _SLUG)
    .options(selectinload(EventSession.topics), selectinload(EventSession.statements))
)

# A person with names and posts, and with each appearance, its event, its statement and what was said.
_PERSON = (
    select(Speaker)
    .where(Speaker.slug == _SLUG)
    .options(
        selectinload(Speaker.names),
        selectinload(Speaker.affiliations).joinedload(Affiliation.organization),
        selectinload(Speaker.appearances).options(
            joinedload(Appearance.event, innerjoin=True),
            joinedload(Appearance.statement),
            selectinload(Appearance.remarks),
        ),
    )
)


QUESTIONS = (
    Question("programme of a conference", "events", _OfView("SELECT * FROM programme WHERE event = :slug")),
    Question("speakers at a conference", "events", _OfView("SELECT * FROM roster WHERE event = :slug")),
    Question("what was said at a conference", "events", _OfView("SELECT * FROM what_was_said WHERE event = :slug")),
    Question("bodies at a conference", "events", _OfView("SELECT * FROM bodies WHERE event = :slug")),
    Question("posts of a person", "speakers", _OfView("SELECT * FROM positions_held WHERE slug = :slug")),
    Question(
        "what a person said",
        "speakers",
        _OfView("SELECT * FROM what_was_said WHERE speaker_id = (SELECT id FROM speakers WHERE slug = :slug)"),
    ),
    Question(
        "who held a post in a body",
        "organizations",
        _OfView(
            "SELECT * FROM positions_held WHERE organization_id = (SELECT id FROM organizations WHERE slug = :slug)"
        ),
    ),
    Question(
        "conferences of a body",
        "organizations",
        _OfView("SELECT * FROM bodies WHERE organization_id = (SELECT id FROM organizations WHERE slug = :slug)"),
    ),
    Question("a conference as objects", "events", _AsObjects(_CONFERENCE, lambda found: len(found.appearances))),
    Question("an agenda as objects", "events", _AsObjects(_AGENDA, lambda found: len(found.statements))),
    Question("a person as objects", "speakers", _AsObjects(_PERSON, lambda found: len(found.appearances))),
    Question("who is found by a name", "names", lambda session, name: len(search(session, name))),
)
"""The questions."""


@contextmanager
def listening(engine: Engine) -> Iterator[list[tuple[str, Any]]]:
    """List the statements that are sent to an engine, with their values, while the context is open."""
    sent: list[tuple[str, Any]] = []

    def note(_connection: Connection, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        sent.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


def scans(connection: Connection, sent: Sequence[tuple[str, Any]]) -> list[str]:
    """Return the names that tables which are read from end to end have in the plans of some statements."""
    found: list[str] = []
    sqlite = connection.dialect.name == "sqlite"
    for statement, parameters in sent:
        rows = connection.exec_driver_sql(f"EXPLAIN {'QUERY PLAN ' * sqlite}{statement}", parameters).all()
        steps = [str(row[-1]).strip() for row in rows]
        if sqlite:
            # What a subquery gives, a list of values and what FTS5 finds are read to their ends, and are meant to be.
            made = {step.split()[-1] for step in steps if step.startswith(("CO-ROUTINE", "MATERIALIZE"))} | {"CONSTANT"}
            read = [step.split()[1] for step in steps if step.startswith("SCAN") and "VIRTUAL TABLE" not in step]
            found += [name for name in read if name not in made]
        else:
            found += [step.partition("Seq Scan on ")[2].split()[0] for step in steps if "Seq Scan on " in step]
    return sorted(set(found))
