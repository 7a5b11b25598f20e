"""What a load says of itself, line by line, when it is done."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from conference_record.models import Citation
from conference_record.seeds.record.faults import Fault
from conference_record.seeds.record.gaps import counted, evidence_gaps
from conference_record.seeds.record.loaded import LoadedRecord
from conference_record.seeds.show.document import disagreements
from conference_record.seeds.show.programme import programme_lines

MOST_PROGRAMMES = 3
"""How many conferences may be loaded at once for their programmes to be shown."""


class Report:
    """Collects the lines while the transaction lasts; only what is committed is to be told."""

    def __init__(self, *, dry_run: bool, evidence: bool = False) -> None:
        """Start a report; `dry_run`: all changes will be undone; `evidence`: list the gaps in the evidence."""
        self.dry_run = dry_run
        self.evidence = evidence
        self.lines: list[str] = []
        self.notices: list[Fault] = []
        self.slugs: list[str] = []
        self.streamed: dict[str, Counter[str]] = {}

    def add(self, line: str) -> None:
        """Add a line."""
        self.lines.append(line)

    def change(self, line: str) -> None:
        """Add what would become of one row."""
        self.lines.append(f"  {line}")

    def log_for(self, readings: Sequence[LoadedRecord]) -> Callable[[str], None] | None:
        """Return what gets a line for each changed row: all in a dry run, else what a schedule withdraws."""
        if self.dry_run:
            return self.change
        return self._withdrawn if any(reading.is_schedule for reading in readings) else None

    def _withdrawn(self, line: str) -> None:
        """Add a row that is removed; sentences and citations go with the rows that rest on them."""
        what, _, _ = line.partition(":")
        if what.startswith("remove from ") and what.removeprefix("remove from ") not in ("citations", "passages"):
            self.change(line)

    def loaded(
        self, connection: Connection, readings: Sequence[LoadedRecord], changes: Mapping[str, Counter[str]]
    ) -> None:
        """Tell of the records that were loaded together, each by itself, or summed up where a file has many."""
        for reading in readings:
            self.notices += reading.notices
            gaps = [reading.fault(place, problem) for place, problem in evidence_gaps(reading.record)]
            slug = reading.record.slug
            if reading.line is not None:
                counts = self.streamed.setdefault(reading.file, Counter())
                counts.update(changes[slug], conferences=1, gaps=len(gaps))
                self.lines += map(str, gaps if self.evidence else ())
                continue
            self.lines.append(f"{slug or reading.file}: {_in_words(changes[slug])}")
            if reading.record.event is not None:
                self.slugs.append(slug)
                self.lines += [f"{slug}: {line}" for line in disagreements(connection, slug, reading.record.sources)]
            if gaps:
                self.lines += map(str, gaps) if self.evidence else [f"{slug or reading.file}: {counted(len(gaps))}"]

    def end(self, connection: Connection) -> None:
        """Tell of what was summed up, and show the programmes of a few conferences."""
        for file, counts in self.streamed.items():
            self.lines.append(f"{file}: {counts['conferences']} conferences: {_in_words(counts)}")
            if counts["gaps"] and not self.evidence:
                self.lines.append(f"{file}: {counted(counts['gaps'])}")
            if counts["namesakes"]:
                self.lines.append(
                    f"{file}: {counts['namesakes']} times a person was taken for that of another record with whom only"
                    " the slug and the name agree; --strict refuses and lists them"
                )
        if self.streamed and (count := connection.scalar(select(func.count()).where(Citation.says.is_not(None)))):
            self.lines.append(
                f"sources disagree about {count} values; the view evidence has them, where says is not NULL"
            )
        if self.dry_run:
            self.lines.append("nothing of this was done")
        elif len(self.slugs) <= MOST_PROGRAMMES:
            for slug in self.slugs:
                self.lines += ["", *programme_lines(connection, slug)]


def _in_words(changes: Mapping[str, int]) -> str:
    counted = [f"{changes[what]} rows {what}" for what in ("added", "updated", "removed") if changes.get(what)]
    return ", ".join(counted) or "unchanged"
