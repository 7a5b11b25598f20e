"""Matches rows that have no slug (names, relations and posts) by what they say."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from conference_record.models import OPEN, first_day, last_day
from conference_record.seeds.load.writer import Row, differences

Match = Callable[[Sequence[Row], Sequence[Row]], dict[int, int]]
"""Takes wanted and present rows; returns, by the index of a wanted row, the index of the present row that it means."""

_Similar = Callable[[Row, Row], bool]


def matching_names(wanted: Sequence[Row], present: Sequence[Row]) -> dict[int, int]:
    """Match the same name in a language and time that do not contradict each other."""
    columns = ("language", "started", "ended")
    return _matching(wanted, present, ("name",), (_equal(columns), _compatible(columns)))


def matching_posts(wanted: Sequence[Row], present: Sequence[Row]) -> dict[int, int]:
    """Match the same title at the same organization, in times that overlap."""
    dates = ("started", "ended")
    return _matching(wanted, present, ("title", "organization_id"), (_equal(dates), _compatible(dates), _overlapping))


def matching_relations(wanted: Sequence[Row], present: Sequence[Row]) -> dict[int, int]:
    """Match the same relation to the same body, in times that do not contradict each other."""
    dates = ("started", "ended")
    return _matching(wanted, present, ("kind", "of_id"), (_equal(dates), _compatible(dates), _overlapping))


def _matching(
    wanted: Sequence[Row], present: Sequence[Row], key: Sequence[str], tests: Sequence[_Similar]
) -> dict[int, int]:
    """Match rows that agree in `key` and pass a test; a test applies to what the stricter ones before it left."""
    if not present:
        return {}
    if len(wanted) == len(present) and not any(map(differences, present, wanted)):
        return {index: index for index in range(len(wanted))}
    free: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for index, row in enumerate(present):
        free[tuple(row[name] for name in key)].append(index)
    matches: dict[int, int] = {}
    for similar in tests:
        for number, values in enumerate(wanted):
            candidates = free.get(tuple(values[name] for name in key), [])
            if (
                number not in matches
                and (found := next((index for index in candidates if similar(present[index], values)), None))
                is not None
            ):
                matches[number] = found
                candidates.remove(found)
    return matches


def _equal(columns: Sequence[str]) -> _Similar:
    return lambda row, values: all(row[name] == values[name] for name in columns)


def _compatible(columns: Sequence[str]) -> _Similar:
    return lambda row, values: all(None in (row[name], values[name]) or row[name] == values[name] for name in columns)


def _overlapping(row: Row, values: Row) -> bool:
    def ends_before(ended: str | None, started: str | None) -> bool:
        return ended not in (None, OPEN) and started is not None and last_day(ended or "") < first_day(started)

    return not ends_before(row["ended"], values["started"]) and not ends_before(values["ended"], row["started"])
