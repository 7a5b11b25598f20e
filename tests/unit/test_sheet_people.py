"""Cells of speakers: who is named in them, and which slug each gets."""

import pytest

from conference_record.seeds.read.sheet.findings import Findings
from conference_record.seeds.read.sheet.named import Named, slug_of
from conference_record.seeds.read.sheet.speakers import people_in


def people(text: str) -> list[str]:
    """Return those named in a cell, with what is beside their names."""
    return [
        ", ".join(filter(None, (each.role, each.honorific, each.name, each.sort_name, each.body)))
        for each in people_in(text, "F2", Findings())
    ]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ada Ay; Ben Bee and Cem Cee", ["Ada Ay", "Ben Bee", "Cem Cee"]),
        ("Ada Ay, Ben Bee", ["Ada Ay", "Ben Bee"]),
        ("Ada Ay\nBen Bee / Cem Cee", ["Ada Ay", "Ben Bee", "Cem Cee"]),
        ("Ute Sax und Jan van der Berg", ["Ute Sax", "Jan van der Berg"]),
        ("M. Jean Dupont et Mme Anne Martin", ["M., Jean Dupont", "Mme, Anne Martin"]),
        ("г-н Иван Петров и Анна Сидорова", ["г-н, Иван Петров", "Анна Сидорова"]),
        ("Lovelace, Ada; Bee, Ben", ["Ada Lovelace, Lovelace, Ada", "Ben Bee, Bee, Ben"]),
        ("Prof. Dr. h.c. Eva Maier", ["Prof. Dr. h.c., Eva Maier"]),
        ("Dr M. Stojkovska", ["Dr, M. Stojkovska"]),
        ("M. Stojkovska", ["M. Stojkovska"]),
        ("Ada Ay (Institute of Lakes), Ben Bee (IOL)", ["Ada Ay, Institute of Lakes", "Ben Bee, IOL"]),
        ("Ada Ay (she/her)", ["Ada Ay"]),
        ("Moderator: Ada Ay; Ben Bee", ["moderator, Ada Ay", "Ben Bee"]),
        ("Chair: X Y\nPanelists: Ada Ay; Ben Bee", ["chair, X Y", "panellist, Ada Ay", "panellist, Ben Bee"]),
        ("Dong Li", ["Dong Li"]),
        ("Smith and Sons", ["Smith and Sons"]),
        ("Ada and Charles Lovelace", ["Ada and Charles Lovelace"]),
        (" ; ", []),
    ],
)
def test_those_named_in_a_cell(text: str, right: list[str]) -> None:
    assert people(text) == right


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ada and Charles Lovelace", "is read as one person; if these are several, write them as A; B"),
        ("Ada Ay; Ben Bee", "is read as 2 persons: Ada Ay; Ben Bee"),
        ("Dr Ada Ay", "'Dr' is read as the form of address, and 'Ada Ay' as the name"),
        ("Ay, Ada", "'Ay, Ada' is read as 'Ada Ay'"),
        ("Ada Ay (IOL)", "names 'IOL' in brackets, which is read as the organization"),
        ("TBA", "'TBA' is read as a place kept free"),
    ],
)
def test_what_could_be_read_otherwise_is_told(text: str, said: str) -> None:
    findings = Findings()
    people_in(text, "F2", findings)

    assert [str(each) for each in findings.in_notices("p.csv") if said in str(each)]


def test_a_placeholder_is_no_person() -> None:
    assert [each.is_placeholder for each in people_in("N.N.; Ada Ay", "F2", Findings())] == [True, False]


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Zoë Ångström-Łęcki", "zoe-angstrom-lecki"),
        ("Straßenamt", "strassenamt"),
        ("Мира Стојковска", "mira-stojkovska"),
        ("Nguyễn Văn", "nguyen-van"),
        ("陈海燕", "chenhaiyan"),
        ("!?", ""),
    ],
)
def test_a_slug_is_made_of_any_name(name: str, slug: str) -> None:
    assert slug_of(name) == slug


def test_one_who_is_described_is_found_by_slug_and_by_every_name() -> None:
    persons = Named("speakers", Findings())
    persons.describe("a-ay", {"name": "Ada Ay", "names": ["Ада Ай", {"name": "A. Ay"}]}, "persons row 2")

    assert {persons.slug_for(text, "F2") for text in ("a-ay", "Ada Ay", "ADA  AY", "Ада Ай", "A. Ay")} == {"a-ay"}
    assert persons.made == {}


def test_names_that_would_get_one_slug_are_told_apart_by_people() -> None:
    findings = Findings()
    persons = Named("speakers", findings)

    assert persons.slug_for("José Ay", "F2") == "jose-ay"
    assert persons.slug_for("Jose Ay", "F3") is None
    assert persons.slug_for("Jose Ay", "F4", "jose-ay-2") == "jose-ay-2"
    assert findings.faults == [
        (
            "F3",
            "'Jose Ay' and 'José Ay' in F2 would have one slug, jose-ay; write both alike if they are one, or give a"
            " slug beside one of them",
        )
    ]
