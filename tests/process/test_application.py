"""A FastAPI application with its own models and migrations, and a foreign key to events, beside the record."""

import asyncio
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from httpx import ASGITransport, AsyncClient
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from conference_record.models import Base, Event, open_engine
from conference_record.models.base import record_tables
from tests.process.application.main import application
from tests.running import BOTH, Run

pytestmark = [BOTH, pytest.mark.slow]


@pytest.fixture
def url(loaded_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Give a database with the bundled conference and the application's own table, by its own Alembic."""
    monkeypatch.setenv("DATABASE_URL", loaded_url)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "application" / "migrations"))
    config.set_main_option("path_separator", "os")
    command.upgrade(config, "head")
    command.check(config)
    return loaded_url


def test_the_application_sells_a_ticket_and_reads_the_record(url: str) -> None:
    async def order_one() -> dict[str, object]:
        app = application(url)
        async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as client:
            assert (await client.post("/tickets", json={"event": "none", "holder": "Ada"})).status_code == 404
            ordered = await client.post("/tickets", json={"event": "minsk-2018", "holder": "Ada"})
            assert ordered.status_code == 201
            shown: dict[str, object] = (await client.get(f"/tickets/{ordered.json()['id']}")).json()
        await app.state.engine.dispose()
        return shown

    shown = asyncio.run(order_one())
    assert (shown["holder"], shown["event"]) == ("Ada", "Preventing and Countering Terrorism in the Digital Age")
    assert "Yuri Fedotov" in str(shown["speakers"])


def test_the_record_goes_on_beside_the_application(url: str, run: Run) -> None:
    assert "minsk-2018: 305 rows" not in run("seeds", "--database", url).stdout
    assert "unchanged" in run("seeds", "--database", url).stdout
    assert run("seeds", "--database", url, "doctor").returncode == 0
    # Nothing that is another's is to be dropped.
    checked = run("seeds", "--database", url, "alembic", "check")
    assert (checked.returncode, "No new upgrade operations" in checked.stdout) == (0, True), checked.stderr
    engine = open_engine(url)
    assert inspect(engine).has_table("tickets")
    assert inspect(engine).has_table("application_version")
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO tickets (holder, paid, event_id) SELECT 'Ada', false, id FROM events"))
    with engine.connect() as connection, pytest.raises(IntegrityError):
        connection.execute(text("DELETE FROM events"))
    engine.dispose()


def test_a_table_on_our_own_base_is_not_taken_for_ours(migrated: Engine) -> None:
    class Extra(Base):
        __tablename__ = "extras"

        id: Mapped[int] = mapped_column(primary_key=True)
        share: Mapped[float]

    try:
        assert "extras" not in {table.name for table in record_tables()}
        Base.metadata.create_all(migrated)
        with Session(migrated) as session:
            session.add_all([Extra(share=0.5), Event(slug="e", title="E")])
            session.commit()
        with migrated.connect() as connection:
            assert connection.scalar(text("SELECT count(*) FROM data_dictionary WHERE table_name = 'extras'")) == 0
    finally:
        Base.metadata.remove(Extra.__table__)  # type: ignore[arg-type]
        Base.registry._dispose_cls(Extra)
