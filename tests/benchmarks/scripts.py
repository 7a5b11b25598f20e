"""Long texts in eight scripts: `python -m tests.benchmarks.scripts`, as a table of Markdown.

How long a statement with such a text takes to be stored, searchable, on SQLite (in seconds of a processor, because it
works within the process) and on PostgreSQL; and with which power of its length that grows: 1 is linear, 2 quadratic.
"""

import argparse
import math
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from sqlalchemy import Connection, make_url, text

from conference_record.models import open_engine
from conference_record.models.engine import writing
from conference_record.seeds.database import upgraded
from tests.databases import started_server

TEXTS = {
    "Latin with accents": "Élève né à la forêt, œuvre de Łódź, État créé. ",
    "Cyrillic": "Проект резолюции о правах человека, ещё и Йошкар-Ола. ",
    "Greek": "Η Ελληνική Δημοκρατία είναι χώρα της Ευρώπης. ",
    "Arabic": "الأمم المتحدة وحقوق الإنسان مُحَمَّد. ",
    "Hebrew": "שלום עולם, שָׁלוֹם וברכה. ",
    "Devanagari": "मानव अधिकार और हिन्दी में भाषण। ",
    "Chinese": "反恐怖主义时代的国际合作，2018年。",
    "Thai": "การก่อการร้ายระหว่างประเทศ ",
}
"""A sentence in each script, of which the texts are made."""
LAST = {
    "sqlite": "SELECT count(*) FROM search_index WHERE search_index MATCH 'last'",
    "postgresql": "SELECT count(*) FROM search_entries WHERE search_vector(names, body) @@ search_query('last')",
}


def written(sentence: str, characters: int) -> str:
    """Return a text of so many characters, ending with a word that is nowhere else in it."""
    return (sentence * (characters // len(sentence) + 1))[: characters - 5] + " last"


def seconds(connection: Connection, sentence: str, characters: int) -> float:
    """Return how long a statement with a text takes to be stored, and require that its last word is found."""
    insert = text(
        "INSERT INTO statements (event_id, position, kind, text)"
        " SELECT min(id), coalesce(max(id), 0) + :length, 'statement', :written FROM events"
    )
    with writing(connection):
        clock = process_time if connection.dialect.name == "sqlite" else perf_counter
        start = clock()
        connection.execute(insert, {"length": characters, "written": written(sentence, characters)})
        took = clock() - start
        found = connection.scalar(text(LAST[connection.dialect.name]))
        assert found == 1, "its last word is not found"
        connection.execute(text("DELETE FROM statements"))
    return took


def measured(url: str, sizes: Sequence[int]) -> dict[str, list[float]]:
    """Return for each script how long each size takes: the quicker of two."""
    with upgraded(url) as (connection, _):
        connection.execute(text("INSERT INTO events (slug, title) VALUES ('e', 'Event')"))
    engine = open_engine(url)
    with closing(engine.connect()) as connection:
        found = {
            script: [min(seconds(connection, sentence, size) for _ in range(2)) for size in sizes]
            for script, sentence in TEXTS.items()
        }
    engine.dispose()
    return found


def exponent(sizes: Sequence[int], times: Sequence[float]) -> float:
    """Return the power of the size with which the time grows, from the smallest to the largest."""
    return math.log(times[-1] / times[0]) / math.log(sizes[-1] / sizes[0])


def main() -> None:
    """Measure each size in each script on both databases, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.scripts", description=main.__doc__)
    parser.add_argument("--characters", type=int, nargs="+", default=[62_500, 250_000, 1_000_000])
    sizes = sorted(parser.parse_args().characters)
    with TemporaryDirectory() as folder, started_server() as server:
        on_server = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
        tables = {
            "SQLite": measured(f"sqlite:///{Path(folder) / 'scripts.db'}", sizes),
            "PostgreSQL": measured(on_server.render_as_string(hide_password=False), sizes),
        }
    heads = [f"{name}, {size:,}" for name in tables for size in [*sizes]]
    print("| characters |", " | ".join([*heads, *(f"exponent on {name}" for name in tables)]), "|")
    print(f"|---|{'---:|' * (len(heads) + len(tables))}")
    for script in TEXTS:
        cells = [f"{took:.2f} s" for times in tables.values() for took in times[script]]
        cells += [f"{exponent(sizes, times[script]):.2f}" for times in tables.values()]
        print(f"| {script} |", " | ".join(cells), "|")


if __name__ == "__main__":
    main()
