"""Exports as the tests read them."""

from typing import Any

from sqlalchemy import Engine

from conference_record.seeds.export import exported

Node = dict[str, Any]


def export(engine: Engine, slug: str, form: str, view: str = "programme") -> str:
    with engine.connect() as connection:
        return exported(connection, slug, form, view)
