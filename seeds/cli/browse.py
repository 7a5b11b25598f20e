"""The command `browse`."""

import argparse

from conference_record.seeds.cli.arguments import Commands
from conference_record.seeds.errors import ConferenceRecordError


def add_to(commands: Commands) -> None:
    """Add the command."""
    browse = commands.add("browse", "read the database in a web browser")
    browse.add_argument("--host", default="127.0.0.1", help="the address to serve; this computer alone if not given")
    browse.add_argument(
        "--port", type=_port, default=8001, help="the port to serve; 8001 if not given; 0 takes any that is free"
    )
    browse.add_argument("--open", action="store_true", help="open the web browser too")
    browse.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Serve the database until Ctrl-C."""
    import webbrowser
    from threading import Thread

    try:
        from conference_record.seeds.browse.server import serve
    except ModuleNotFoundError as error:
        if error.name not in ("datasette", "uvicorn"):
            raise
        raise ConferenceRecordError("browse needs Datasette; pip install 'conference-record[browse]'") from None

    def ready(file: str, address: str) -> None:
        print(f"{file} is at {address} until you press Ctrl-C", flush=True)
        if options.open:
            # In a thread: a browser that runs in the terminal blocks, and the server must answer it.
            Thread(target=webbrowser.open, args=[address], daemon=True).start()

    serve(options.database, options.host, options.port, ready)


def _port(text: str) -> int:
    if not text.isdecimal() or not text.isascii() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port; give a number up to 65535")
    return int(text)
