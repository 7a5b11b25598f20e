"""Export to JSON-LD in the vocabulary of schema.org."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
import schema_org
from sqlalchemy import Engine

from tests.database.exporting import Node, export
from tests.database.test_load import load
from tests.database.test_outcomes import HVALSUND
from tests.databases import record_of

DATABASES = ["sqlite"]


# JSON-LD of schema.org -----------------------------------------------------------------------------------------------


def faults(node: Node, carried: str | None = None, ranges: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield what the vocabulary of schema.org does not allow in a node.

    A Role stands where a value would, and has the property that led to it once more, with the value.
    """
    if "@type" not in node:
        # Of an unknown type: it may have what anything has.
        yield from (f"{key} of a Thing" for key in node.keys() - {"name", "description"})
        return
    kind = getattr(schema_org, node["@type"])
    known = {meta.schema_name: meta for meta in kind.SCHEMA_PROPERTIES}
    role = "roleName" in known
    if ranges and not role and not any(issubclass(kind, getattr(schema_org, name, ())) for name in ranges):
        yield f"{node['@type']} is not in the range {ranges} of {carried}"
    if role and carried not in node:
        yield f"a Role without its {carried}"
    for key, value in node.items():
        if key in ("@type", "@context"):
            continue
        if role and key == carried:
            allowed = ranges
        elif key in known:
            assert known[key].superseded_by is None
            allowed = known[key].ranges
        else:
            yield f"{key} is no property of {node['@type']}"
            continue
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                yield from faults(item, key, allowed)
            elif not any(TEXTS[name](item) for name in allowed if name in TEXTS):
                yield f"{item!r} is not in the range {allowed} of {key}"


TEXTS: dict[str, Callable[[str], object]] = {
    "Text": lambda value: isinstance(value, str) and value,
    "URL": lambda value: re.fullmatch(r"https?://\S+", value),
    "Date": lambda value: re.fullmatch(r"\d{4}(-\d\d){0,2}", value),
    "DateTime": lambda value: "T" in value and datetime.fromisoformat(value),
    "EventStatusType": lambda value: re.fullmatch(
        "https://schema.org/Event(Scheduled|Cancelled|Postponed|Rescheduled)", value
    ),
    "EventAttendanceModeEnumeration": lambda value: re.fullmatch(
        "https://schema.org/(Offline|Online|Mixed)EventAttendanceMode", value
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("slug", ["minsk-2018", "almaty-2031", "hvalsund-2021"])
def test_the_vocabulary_of_schema_org_has_all_that_is_said(almaty: Engine, slug: str) -> None:
    load(almaty, record_of(HVALSUND))
    node = json.loads(export(almaty, slug, "schema.org"))

    assert node["@context"] == "https://schema.org"
    assert list(faults(node)) == []
    # The check bites.
    assert list(faults({**node, "speaker": "someone"})) == ["speaker is no property of Event"]
    assert list(faults({**node, "organizer": {"@type": "Place"}})) != []
    assert list(faults({**node, "startDate": "last week"})) != []


def named(nodes: list[Node], name: str) -> Node:
    (found,) = (node for node in nodes if node["name"] == name)
    return found


def test_roles_and_the_affiliations_at_the_time_stand_with_who_performed(loaded: Engine) -> None:
    node = json.loads(export(loaded, "minsk-2018", "schema.org"))

    opening = named(node["subEvent"], "Opening session")
    (third,) = opening["subEvent"][2]["performer"]
    assert (third["@type"], third["roleName"]) == ("Role", "speaker")
    assert third["performer"]["name"] == "Yuri Fedotov"
    assert [(post["roleName"], post["affiliation"]["name"]) for post in third["performer"]["affiliation"]] == [
        ("Under-Secretary-General", "United Nations"),
        ("Executive Director", "UN Office on Drugs and Crime"),
        ("Director-General", "UN Office in Vienna"),
    ]
    assert [body.get("name") or body["organizer"]["name"] for body in node["organizer"]] == [
        "MFA of the Republic of Belarus",
        "OSCE Secretariat",
    ]
    assert node["organizer"][1]["roleName"] == "co-organizer"
    assert "Ambassador Greminger drew attention to the need to respect human rights in doing so." in node["description"]
    assert node["location"]["address"] == {
        "@type": "PostalAddress",
        "addressLocality": "Minsk",
        "addressCountry": "BY",
    }


def test_whoever_wrote_what_another_read_out_did_not_perform_it(loaded: Engine) -> None:
    node = json.loads(export(loaded, "minsk-2018", "schema.org"))

    address = named(node["subEvent"], "welcoming-address")
    assert [entry["performer"]["name"] for entry in address["performer"]] == ["Stanislav Zas"]
    assert [entry["author"]["name"] for entry in address["workPerformed"]["author"]] == ["Alexander Lukashenko"]


def test_what_is_not_exact_or_not_known_is_no_property(almaty: Engine) -> None:
    written = export(almaty, "almaty-2031", "schema.org")
    node = json.loads(written)

    assert "about 300 participants from at least 12 countries." in node["description"]
    assert "participant: Fishers of the Ili delta." in node["description"]
    assert not re.search(r": (300|12|null|\[\]|\{\})", written)
    assert "endDate" not in named(named(node["subEvent"], NAMED_TABLE)["subEvent"], "statement")
    panel = named(node["subEvent"][0]["subEvent"], PANEL)
    assert panel["description"] == "They disagreed.\nAigul Serik called for a treaty,\nand [red]soon."
    (minister,) = panel["performer"][1]["performer"]["affiliation"]
    # Known to be still held: that is no end. And the post outside any organization is no affiliation with one.
    assert (minister["startDate"], "endDate" in minister) == ("2029-04", False)


NAMED_TABLE = '=SUM(A1), "quoted" [bold]not bold[/bold] :smile:'
PANEL = "Who owes whom what: a panel whose title is far too long for one column of a terminal"
