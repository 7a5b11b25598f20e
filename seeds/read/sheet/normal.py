"""Words of closed and open lists as a record has them: roles, kinds, countries and languages."""

import re

from conference_record.seeds.read.sheet.findings import Findings
from conference_record.seeds.read.sheet.places import country_of, languages_of
from conference_record.seeds.read.sheet.speakers import ROLE_NAMES
from conference_record.seeds.record.format import Appearance, Part

_WORDS = ("kind", "act", "status", "attendance", "delivery", "presence")


def normal(part: type[Part], key: str, text: str, cell: str, findings: Findings) -> str | None:
    """Return a text as the key of a record wants it; None where that is a fault."""
    if key == "country":
        return country_of(text, cell, findings)
    if key in ("language", "interpretation"):
        return languages_of(text, cell, findings)
    if key == "role" and part is Appearance:
        return ROLE_NAMES.get(text.casefold(), text)
    # Of other alphabets, a record may have capitals.
    if key in _WORDS and re.search("[A-Z]", text):
        findings.note(cell, "is written in lower case")
        return text.lower()
    return text
