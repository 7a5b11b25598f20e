"""Countries and languages by their codes, or by their names in five languages."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache

from conference_record.models import COUNTRY_CODES
from conference_record.models.country import countries
from conference_record.seeds.advice import cut
from conference_record.seeds.read.sheet.findings import Findings
from conference_record.seeds.read.sheet.named import folded
from conference_record.seeds.read.sheet.times import LOCALES

_BETWEEN_LANGUAGES = re.compile(r"\s*(?:[,;/+&|\n]|\b(?:and|und|et|y|и)\b)\s*")
_IN_USE = {"uk": "GB", "usa": "US", "u s a": "US", "u s": "US", "сша": "US", "eeuu": "US", "ee uu": "US"}
_WITHOUT_LIBRARY = ", or pip install 'conference-record[sheets]' for names in five languages"


def country_of(text: str, cell: str, findings: Findings) -> str | None:
    """Return the code of a country; notes a fault for a name that is not known."""
    if text.upper() in COUNTRY_CODES:
        return text.upper()
    if (code := _country_names().get(folded(text))) is not None:
        return code
    right = _meant(text, _country_names()) or f"write the code of ISO 3166, such as BY{_advice()}"
    findings.fault(cell, f"{cut(text)!r} is no country that is known; {right}")
    return None


def languages_of(text: str, cell: str, findings: Findings) -> str | None:
    """Return language tags, separated as in a record; notes a fault for a name that is not known."""
    tags: dict[str, None] = {}
    for each in filter(None, _BETWEEN_LANGUAGES.split(text)):
        primary, *others = each.replace("_", "-").split("-")
        tag = "-".join([primary.lower(), *others])
        if len(each) > len("zh") + 1 or not re.fullmatch(r"[a-z]{2,3}", tag):
            tag = _language_names().get(folded(each), tag)
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", tag):
            right = _meant(each, _language_names()) or f"write a tag such as en or de{_advice()}"
            findings.fault(cell, f"{cut(each)!r} is no language that is known; {right}")
            return None
        tags[tag] = None
    return ", ".join(tags) or None


def _meant(text: str, names: Mapping[str, str]) -> str:
    close = get_close_matches(folded(text), names, n=1, cutoff=0.75)
    return f"perhaps {names[close[0]]} is meant" if close else ""


def _advice() -> str:
    return "" if len(_language_names()) > 1 else _WITHOUT_LIBRARY


@cache
def _country_names() -> dict[str, str]:
    names = {}
    for row in reversed(countries()):
        for column in ("name", "common_name", "alpha_3"):
            if row[column]:
                names[folded(str(row[column]))] = str(row["code"])
    for code, name in _of_library("territories"):
        if code in COUNTRY_CODES:
            names.setdefault(folded(name), code)
    return names | _IN_USE


@cache
def _language_names() -> dict[str, str]:
    names = {folded(name): code.replace("_", "-") for code, name in _of_library("languages") if len(code) == len("en")}
    return names | {"": ""}


def _of_library(kind: str) -> Iterator[tuple[str, str]]:
    try:
        from babel import Locale
    except ModuleNotFoundError:
        return
    for locale in LOCALES:
        yield from getattr(Locale(locale), kind).items()
    if kind == "languages":
        for code in ("en", "de", "fr", "es", "ru", "it", "pt", "nl", "pl", "uk", "be", "zh", "ja", "ar", "tr"):
            yield code, Locale(code).get_language_name(code) or code
