"""What is wrong with links and other titles."""

from typing import Any

from conference_record.seeds.advice import cut
from conference_record.seeds.record.citations import citation_problems
from conference_record.seeds.record.faults import Place, Problems
from conference_record.seeds.record.format import OtherTitle, Record
from conference_record.seeds.record.periods import day_problems


def attached_problems(record: Record, place: Place, part: Any) -> Problems:
    """Yield what is wrong with the links and the other titles of a part, as far as it can have them."""
    seen: set[tuple[str | None, ...]] = set()
    for number, link in enumerate(part.links):
        here: Place = (*place, "links", number)
        yield from citation_problems(record, here, link)
        yield from day_problems(here, link, "published_on")
        if link.title is None and link.url is None:
            yield here, "leads nowhere; give its url, or the title of what has none"
        if (key := (link.kind, link.title, link.url)) in seen:
            yield here, f"{cut(link.url or link.title or '')!r} is listed before; list it once"
        seen.add(key)
    titles: set[tuple[str, str | None]] = set()
    for number, entry in enumerate(getattr(part, "other_titles", ())):
        title = OtherTitle(title=entry) if isinstance(entry, str) else entry
        if (title.title, title.language) in titles:
            yield (*place, "other_titles", number), f"{cut(title.title)!r} is listed before; list it once"
        titles.add((title.title, title.language))
