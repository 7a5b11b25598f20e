"""What was erased and may not come back: digests of names, slugs and identifiers."""

import re
import secrets
import unicodedata
from collections.abc import Iterable
from datetime import date
from hashlib import sha256

from sqlalchemy import insert, select
from sqlalchemy.engine import Connection

from conference_record.seeds.query.relations import TABLES

WITHHELD = "Name withheld"
"""What stands where a name was erased."""

Key = tuple[str, ...]
"""A kind with what is meant: ('slug', SLUG), ('identifier', SCHEME, VALUE), ('name', EVENT, NAME), ('event', EVENT)."""


def words_of(text: str) -> list[str]:
    """Return the words of a text without capitals, accents and what stands between them."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.findall(r"\w+", "".join(letter for letter in plain if not unicodedata.combining(letter)))


def name_key(event: str, name: str) -> Key:
    """Return the key of a name at a conference: elsewhere somebody else may have it."""
    return "name", event, " ".join(words_of(name))


class Erased:
    """Looks up what was erased; false if nothing ever was."""

    def __init__(self, connection: Connection) -> None:
        """Read all digests."""
        erasures = TABLES["erasures"].c
        query = select(erasures.salt, erasures.digest, erasures.erased_on)
        self.days: dict[tuple[str, str], date] = {
            (salt, digest): day for salt, digest, day in connection.execute(query)
        }
        self.salts = sorted({salt for salt, _ in self.days})

    def __bool__(self) -> bool:
        return bool(self.days)

    def on(self, key: Key) -> date | None:
        """Return the day on which something was erased, or None."""
        return next(
            (self.days[found] for salt in self.salts if (found := (salt, _digest(salt, key))) in self.days), None
        )


def note_erased(connection: Connection, keys: Iterable[Key], day: date) -> None:
    """Keep the digests of what was erased."""
    salt = secrets.token_hex(32)
    digests = sorted({_digest(salt, key) for key in keys})
    rows = [{"salt": salt, "digest": digest, "erased_on": day} for digest in digests]
    connection.execute(insert(TABLES["erasures"]), rows)


def _digest(salt: str, key: Key) -> str:
    return sha256("\0".join((salt, *key)).encode()).hexdigest()
