"""Serving the record to web browsers, with Datasette on the SQLite file; nothing can be written."""

import errno
import gc
import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn
from datasette.app import Datasette
from datasette.plugins import pm
from sqlalchemy.engine import URL

from conference_record.models.engine import shown
from conference_record.seeds.browse import plugin
from conference_record.seeds.browse.pages import NAME, metadata
from conference_record.seeds.browse.record import SQL_TIME_LIMIT_MS, Record
from conference_record.seeds.database import only_sqlite
from conference_record.seeds.errors import ConferenceRecordError

_HERE = Path(__file__).parent


class _Server(uvicorn.Server):
    """A server that calls `ready` when it is."""

    ready: Callable[[], None]

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready()


def serve(database: str | None, host: str, port: int, ready: Callable[[str, str], None]) -> None:
    """Serve a SQLite database until interrupted; call `ready` with the file and the address once it can be visited.

    Port 0 takes any that is free. Raises ConferenceRecordError when the database cannot be used or is not SQLite, and
    when the address cannot be used.
    """
    with _listening(host, port) as listening:
        url = only_sqlite(database, "browse")
        datasette = application(url)
        server = _Server(uvicorn.Config(datasette.app(), log_level="warning", access_log=False, ws="none"))
        shown_host = f"[{host}]" if ":" in host else host
        # What is loaded by now stays; looking through it again for garbage takes longer than to write a page.
        gc.freeze()
        server.ready = lambda: ready(shown(url), f"http://{shown_host}:{listening.getsockname()[1]}/")
        try:
            server.run(sockets=[listening])
        except KeyboardInterrupt:
            pass  # The ordinary way to end it.
        finally:
            datasette.get_database(NAME).close()


def application(url: URL) -> Datasette:
    """Return Datasette with a record: what answers the requests."""
    # First: Datasette asks for the pages of plugins while it is made.
    if not pm.is_registered(plugin):
        pm.register(plugin)
    datasette = Datasette(
        metadata=metadata(),
        settings={"sql_time_limit_ms": SQL_TIME_LIMIT_MS, "suggest_facets": False},
        template_dir=str(_HERE / "templates"),
        static_mounts=[("pages", str(_HERE / "static"))],
    )
    # Without files, Datasette adds an empty database in memory.
    datasette.remove_database("_memory")
    datasette.add_database(Record(datasette, url), name=NAME)
    # With rich, Datasette prints a traceback with every variable for each unknown address.
    pm.get_plugin("datasette.handle_exception").rich = None
    return datasette


def _listening(host: str, port: int) -> socket.socket:
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address, family=family)
    except socket.gaierror:
        raise ConferenceRecordError(f"{host}: there is no such host; --host 127.0.0.1 is this computer") from None
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            problem = f"port {port} of {host} is in use; give another, as in --port {port + 1}"
            raise ConferenceRecordError(problem) from None
        raise ConferenceRecordError(f"port {port} of {host} cannot be used: {error.strerror}") from None
