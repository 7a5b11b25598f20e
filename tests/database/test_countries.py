"""Countries: those of today, Kosovo, and former states."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.database.test_outcomes import said
from tests.running import Run

DATABASES = ["sqlite"]


@pytest.mark.parametrize("code", ["XK", "SU", "CSHH", "DD", "YU"])
def test_a_conference_may_be_in_a_country_of_former_times(run: Run, tmp_path: Path, code: str) -> None:
    (tmp_path / "old.toml").write_text(f'[event]\nslug = "old"\ntitle = "Old"\ncountry = "{code}"\n', encoding="utf-8")
    assert run("seeds", "load", "old.toml").returncode == 0
    assert run("seeds", "dump", "old").stdout.count(f'country = "{code}"') == 1


def test_countries_have_codes_of_three_letters_and_names_in_use(migrated: Engine) -> None:
    found = said(migrated, "SELECT code, alpha_3, common_name, withdrawn_on FROM countries WHERE code IN ('RU', 'SU')")
    assert sorted(found) == [("RU", "RUS", "Russia", None), ("SU", "SUN", "Soviet Union", "1992-08-30")]
    missing = said(migrated, "SELECT code FROM countries WHERE alpha_3 IS NULL")
    assert missing == [("XK",)]


@pytest.mark.parametrize(("code", "right"), [("CS", "write CSHH for Czechoslovakia"), ("UK", "write GB")])
def test_a_code_of_no_country_or_of_two_is_refused_with_the_right_one(
    run: Run, tmp_path: Path, code: str, right: str
) -> None:
    (tmp_path / "old.toml").write_text(f'[event]\nslug = "old"\ntitle = "Old"\ncountry = "{code}"\n', encoding="utf-8")
    checked = run("seeds", "check", "old.toml")
    assert checked.returncode == 1
    assert f"event.country: unknown country '{code}'; {right}" in checked.stderr
