"""Finding what a slug is: a conference, a person, a body, a topic or a source."""

from collections.abc import Sequence

from sqlalchemy.engine import Connection

from conference_record.seeds.advice import KnownNames
from conference_record.seeds.errors import ConferenceRecordError
from conference_record.seeds.query.refs import Ref, UnknownSlugError, lasting, near, refs


class SeveralError(ConferenceRecordError):
    """Raised for a slug that more than one thing has; says which."""

    exit_status = 2


def which(connection: Connection, slug: str, kinds: Sequence[str]) -> Ref:
    """Return what has a slug, or had it before, among things of some kinds.

    Raises UnknownSlugError where nothing has it, and SeveralError where things of several kinds have.
    """
    found: list[Ref] = []
    like: dict[str, Ref] = {}
    for kind in kinds:
        try:
            now = lasting(connection, kind, slug)[1]
        except UnknownSlugError:
            like |= {str(ref.slug): ref for ref in near(connection, kind, slug)}
        else:
            found.append(refs(connection, kind, [now])[now])
    if not found:
        named = " or ".join(filter(None, (", ".join(kinds[:-1]), kinds[-1])))
        raise UnknownSlugError(named, slug, tuple(like[each] for each in KnownNames(like).like(slug, 3)))
    if len(found) > 1:
        either = " or ".join(f"{ref.kind} {slug}" for ref in found)
        raise SeveralError(f"{slug!r} is the slug of more than one thing; say which: {either}")
    return found[0]
