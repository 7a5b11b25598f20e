"""The application: FastAPI, with asyncio."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from pydantic import BaseModel
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from conference_record.models import Event, open_async_engine
from tests.process.application.models import Ticket


class Order(BaseModel):
    """What is asked for."""

    event: str
    holder: str


def application(database: str) -> FastAPI:
    """Return the application on a database."""
    engine = open_async_engine(database)
    app = FastAPI()
    app.state.engine = engine

    async def session() -> AsyncIterator[AsyncSession]:
        async with AsyncSession(engine, expire_on_commit=False) as opened:
            yield opened

    @app.post("/tickets", status_code=201)
    async def order(wanted: Order, opened: Annotated[AsyncSession, Depends(session)]) -> dict[str, int]:
        event = (await opened.scalars(select(Event).where(Event.slug == wanted.event))).one_or_none()
        if event is None:
            raise HTTPException(404, "no such conference")
        ticket = Ticket(holder=wanted.holder, event=event)
        opened.add(ticket)
        await opened.commit()
        return {"id": ticket.id}

    @app.get("/tickets/{number}")
    async def ticket(number: int, opened: Annotated[AsyncSession, Depends(session)]) -> dict[str, object]:
        found = await opened.get_one(Ticket, number)
        event = await found.awaitable_attrs.event
        speakers = await event.awaitable_attrs.speakers
        return {"holder": found.holder, "event": event.title, "speakers": [speaker.name for speaker in speakers]}

    return app
