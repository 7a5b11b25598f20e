"""Records of invented conferences with all that the tables can hold, for tests of what is true of every record."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import combinations
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import msgspec
from hypothesis import strategies as st

from conference_record.models import (
    ATTENDANCES,
    DELIVERIES,
    PARTICIPATION_ROLES,
    PRESENCES,
    QUALIFIERS,
    RANKS,
    ROLES,
    STATUSES,
    first_day,
    last_day,
)
from conference_record.models.clock import offsets_at
from conference_record.models.identity import SHAPES
from conference_record.seeds.record import format as parts
from conference_record.seeds.record.citations import cited_sentences
from conference_record.seeds.record.format import Contradiction, Fact, Passages, Record, fields_of
from conference_record.seeds.record.unused import unused_parts
from tests.values import countries, counts, languages, lines, prose, several_languages, words, zones

Draw = Callable[..., Any]
T = TypeVar("T")
PartT = TypeVar("PartT", bound=parts.Part)

# Time ----------------------------------------------------------------------------------------------------------------

times = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 30)).map(lambda time: time.replace(microsecond=0))
partial_dates = st.builds(lambda day, length: day.isoformat()[:length], st.dates(), st.sampled_from([4, 7, 10]))


def _maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.one_of(st.none(), strategy)


@st.composite
def _days(draw: Draw, prefix: str = "") -> dict[str, str | None]:
    starts_on, ends_on = sorted(draw(st.tuples(st.dates(), st.dates())))
    first, last = draw(st.sampled_from([4, 7, 10])), draw(st.sampled_from([4, 7, 10]))
    return {
        f"{prefix}starts_on": draw(_maybe(st.just(starts_on.isoformat()[:first]))),
        f"{prefix}ends_on": draw(_maybe(st.just(ends_on.isoformat()[:last]))),
    }


@st.composite
def _hours(draw: Draw) -> dict[str, datetime | str | None]:
    starts_at = draw(times)
    # Past midnight, too.
    ends_at = min(starts_at + timedelta(minutes=draw(st.integers(0, 1200))), datetime(9999, 12, 31, 23, 59, 59))
    known: dict[str, datetime | str | None] = {"starts_at": starts_at, "ends_at": ends_at}
    match draw(st.integers(0, 5)):
        case 0:
            known = {f"previous_{key}": time for key, time in known.items()}
        case 1:
            known = {"start_time": f"{starts_at:%H:%M}", "end_time": f"{ends_at:%H:%M}"}
            known["day"] = draw(_maybe(st.sampled_from([f"{starts_at.year:04}", f"{starts_at.date()}"[:7]])))
        case 2:
            known = {"day": f"{starts_at.date()}"}
    return {key: value for key, value in known.items() if draw(st.booleans())}


@st.composite
def _period(draw: Draw) -> dict[str, str | None]:
    started, ended = draw(_maybe(partial_dates)), draw(_maybe(st.one_of(partial_dates, st.just(".."))))
    if None not in (started, ended) and ended != ".." and last_day(ended) < first_day(started):
        started, ended = ended, started
    return {"started": started, "ended": ended}


# Records --------------------------------------------------------------------------------------------------------------


def distinct(items: Iterable[T], key: Callable[[T], Any] = lambda item: item) -> list[T]:
    """Return items without those whose key is that of an earlier one."""
    return list({key(item): item for item in reversed(list(items))}.values())[::-1]


class _Drawing:
    """The drawing of one record, part by part."""

    def __init__(self, draw: Draw, prefix: str = "") -> None:
        self.draw = draw
        self.prefix = prefix
        self.slugs = 0
        self.identified: set[tuple[str, str]] = set()
        self.sources: dict[str, parts.Source] = {}
        self.bare = False

    def maybe(self, strategy: st.SearchStrategy[T]) -> T | None:
        return self.draw(_maybe(strategy))  # type: ignore[no-any-return]

    def number(self, most: int) -> range:
        return range(self.draw(st.integers(0, most)))

    def some(self, items: Sequence[T], most: int = 3) -> list[T]:
        if not items:
            return []
        return self.draw(st.lists(st.sampled_from(items), max_size=most, unique=True))  # type: ignore[no-any-return]

    def one_of(self, items: Sequence[T]) -> T | None:
        return self.draw(st.sampled_from([None, *items]))  # type: ignore[no-any-return]

    def slug(self) -> str:
        """Return a slug that nothing else of the record has."""
        self.slugs += 1
        stem = self.draw(st.sampled_from(["", "a-", "0-", "minsk-2018-", "x" * 40 + "-"]))
        return f"{stem}{self.prefix}{self.slugs}"

    def former_slugs(self) -> list[str]:
        return [self.slug() for _ in self.number(1)]

    def identifiers(self, *, shared: bool = False) -> dict[str, str | list[str]]:
        identifiers: dict[str, str | list[str]] = {}
        for _ in self.number(1):
            scheme = self.draw(st.one_of(st.sampled_from(sorted(SHAPES)), words))
            value = st.from_regex(SHAPES[scheme][1], fullmatch=True) if scheme in SHAPES else lines
            values = [
                each
                for each in self.draw(st.lists(value, min_size=1, max_size=2, unique=True))
                if shared or (scheme, each) not in self.identified
            ]
            self.identified |= {(scheme, each) for each in values}
            if values:
                identifiers[scheme] = values[0] if len(values) == 1 and self.draw(st.booleans()) else values
        return identifiers

    def names(self) -> list[str | parts.Name]:
        drawn = [
            parts.Name(name=self.draw(lines), language=self.maybe(languages), **self.draw(_period()))
            for _ in self.number(2)
        ]
        return [
            name.name if name == parts.Name(name=name.name) and self.draw(st.booleans()) else name
            for name in distinct(drawn, key=msgspec.structs.astuple)
        ]

    def passage(self, slug: str) -> str:
        """Return how a sentence, or all of a paragraph, is cited."""
        outline = self.sources[slug].outline
        paragraph = self.draw(st.sampled_from([number for number, count in enumerate(outline) if count]))
        sentence = self.maybe(st.integers(1, outline[paragraph]))
        number = str(paragraph) if sentence is None else f"{paragraph}.{sentence}"
        return number if len(self.sources) == 1 and self.draw(st.booleans()) else f"{slug}:{number}"

    def cite(self, part: type[Fact], *of: str) -> Passages | dict[str, Passages]:
        """Return what a part cites: in any of the forms, of the whole or of single fields; `of` are sure sources."""
        if not self.sources:
            return []
        record = Record(event=parts.Event(slug="x", title="x"), sources=self.sources)
        keys = self.some(["row", *fields_of(part)], most=2)
        cites: dict[str, Passages] = {}
        for key in dict.fromkeys(["row", *keys] if of else keys):
            slugs = [*(of if key == "row" else ()), *self.some(list(self.sources), most=2)]
            cited: set[tuple[str, int, int]] = set()
            listed: list[str | Contradiction] = []
            for passage in (self.passage(slug) for slug in slugs):
                sentences = set(cited_sentences(record, passage))
                if not sentences & cited:
                    cited |= sentences
                    contradicts = key != "row" and self.draw(st.booleans())
                    listed.append(Contradiction(at=passage, says=self.draw(lines)) if contradicts else passage)
            only = listed[0] if len(listed) == 1 else None
            if listed:
                cites[key] = only if isinstance(only, str) and self.draw(st.booleans()) else listed
        if not cites:
            return []
        return cites["row"] if cites.keys() == {"row"} and self.draw(st.booleans()) else cites

    def appearances(self, record: Record, *, in_statement: bool, most: int) -> list[parts.Appearance]:
        roles = [role for role in ROLES if in_statement or role not in ("author", "co-author", "reader")]
        return [self.appearance(record, self.draw(st.sampled_from(roles))) for _ in self.number(most)]

    def appearance(self, record: Record, role: str) -> parts.Appearance:
        speaker = self.one_of(list(record.speakers))
        organization = self.one_of(list(record.organizations))
        nobody = speaker is None and organization is None
        presence = self.one_of(PRESENCES)
        others = [slug for slug in record.speakers if slug != speaker]
        return parts.Appearance(
            role=role,
            speaker=speaker,
            organization=organization,
            billed_name=self.draw(lines) if nobody else self.maybe(lines),
            billed_title=self.maybe(lines),
            billed_honorific=self.maybe(lines),
            billed_organization=self.maybe(lines),
            delivery=self.one_of(DELIVERIES),
            presence=presence,
            replaced_by=self.one_of(others) if presence == "replaced" else None,
            capacities=self.some(list(record.speakers[speaker].affiliations)) if speaker is not None else [],
            remarks=[
                parts.Remark(
                    act=self.draw(words),
                    text=self.draw(prose),
                    quotation=self.maybe(prose),
                    topics=self.some(list(record.topics)),
                    cite=self.cite(parts.Remark),
                )
                for _ in self.number(2)
            ],
            cite=self.cite(parts.Appearance),
        )

    def published(self) -> dict[str, Any]:
        return {
            "language": self.maybe(several_languages),
            "interpretation": self.maybe(several_languages),
            "url": self.maybe(lines),
            "license": self.maybe(lines),
            "other_titles": self.other_titles(),
            "links": self.links(),
        }

    def links(self) -> list[parts.Link]:
        drawn = []
        for _ in self.number(2):
            url = self.maybe(lines)
            drawn.append(
                parts.Link(
                    kind=self.draw(words),
                    title=self.draw(lines) if url is None else self.maybe(lines),
                    url=url,
                    language=self.maybe(several_languages),
                    license=self.maybe(lines),
                    published_on=self.maybe(partial_dates),
                    cite=self.cite(parts.Link),
                )
            )
        return distinct(drawn, lambda link: link.url or link.title)

    def other_titles(self) -> list[str | parts.OtherTitle]:
        titles = [parts.OtherTitle(title=self.draw(lines), language=self.maybe(languages)) for _ in self.number(2)]
        return [
            title.title if title.language is None and self.draw(st.booleans()) else title
            for title in distinct(titles, lambda title: title.title)
        ]

    def scheduled(self) -> dict[str, Any]:
        return {
            "kind": self.maybe(words),
            "title": self.maybe(lines),
            "summary": self.maybe(prose),
            "track": self.maybe(lines),
            "room": self.maybe(lines),
            "status": self.one_of(STATUSES),
            "attendance": self.one_of(ATTENDANCES),
            **self.published(),
            **self.draw(_hours()),
        }

    def shared(self) -> Record:
        """Return a record of what events share, with no more of the event than what it needs for that."""
        for _ in self.number(2):
            slug = self.slug()
            outline = [*self.draw(st.lists(st.integers(0, 3), max_size=3)), self.draw(st.integers(1, 3))]
            numbers = [f"{at}.{each}" for at, count in enumerate(outline) for each in range(1, count + 1)]
            self.sources[slug] = parts.Source(
                title=self.draw(lines),
                publisher=self.maybe(lines),
                url=self.maybe(lines),
                language=self.maybe(languages),
                published_on=self.maybe(partial_dates),
                retrieved_on=self.maybe(partial_dates),
                sha256=self.maybe(st.text("0123456789abcdef", min_size=64, max_size=64)),
                outline=outline,
                texts={number: self.draw(prose) for number in self.some(numbers)},
                set_aside={number: self.draw(lines) for number in self.some(numbers)},
                kind=self.maybe(words),
                identifiers=self.identifiers(shared=True),
                former_slugs=self.former_slugs(),
            )
        record = Record(event=parts.Event(slug="x", title="x"), sources=self.sources)
        for _ in self.number(1):
            record.series[self.slug()] = parts.Series(
                name=self.draw(lines),
                frequency=self.maybe(words),
                summary=self.maybe(prose),
                other_titles=self.other_titles(),
                links=self.links(),
                identifiers=self.identifiers(),
                former_slugs=self.former_slugs(),
            )
        for _ in self.number(3):
            topic = parts.Topic(name=self.draw(lines), former_slugs=self.former_slugs(), cite=self.cite(parts.Topic))
            is_name = topic == parts.Topic(name=topic.name) and self.draw(st.booleans())
            record.topics[self.slug()] = topic.name if is_name else topic
        for _ in self.number(4):
            above = list(record.organizations)
            same_as = self.one_of([slug for slug in above if record.organizations[slug].same_as is None])
            record.organizations[self.slug()] = parts.Organization(
                name=self.draw(lines),
                acronym=self.maybe(lines),
                kind=self.maybe(words),
                # Not part of itself, not even through another that is the same.
                parent=self.one_of(above) if same_as is None else None,
                country=self.maybe(countries),
                same_as=same_as,
                names=self.names(),
                relations=self.relations(above),
                links=self.links(),
                identifiers=self.identifiers(),
                former_slugs=self.former_slugs(),
                cite=self.cite(parts.Organization),
            )
        for _ in self.number(3):
            others = [slug for slug, other in record.speakers.items() if other.same_as is None]
            record.speakers[self.slug()] = parts.Speaker(
                name=self.draw(lines),
                sort_name=self.maybe(lines),
                honorific=self.maybe(lines),
                gender=self.maybe(words),
                pronouns=self.maybe(lines),
                born=self.maybe(st.just("1931")),
                died=self.maybe(partial_dates.filter(lambda date: date > "1931")),
                same_as=self.one_of(others),
                names=self.names(),
                links=self.links(),
                identifiers=self.identifiers(),
                former_slugs=self.former_slugs(),
                affiliations=self.affiliations(list(record.organizations)),
                cite=self.cite(parts.Speaker),
            )
        for described in (record.organizations, record.speakers):
            self.tell_apart(described)
        return record

    def relations(self, others: Sequence[str]) -> list[parts.Relation]:
        listed = [
            parts.Relation(kind=self.draw(words), of=of, **self.draw(_period()))
            for of in (self.one_of(others) for _ in self.number(2))
            if of is not None
        ]
        return distinct(listed, lambda relation: (relation.kind, relation.of, relation.started, relation.ended))

    def tell_apart(self, described: Mapping[str, parts.Organization | parts.Speaker]) -> None:
        """Say of some that they are not one, on both sides, as a dump does."""
        for slug, other in combinations(sorted(described), 2):
            one = {described[each].same_as or each for each in (slug, other)}
            if len(one) == 2 and self.draw(st.integers(0, 3)) == 3:
                described[slug].distinct_from.append(other)
                described[other].distinct_from.append(slug)

    def affiliations(self, organizations: Sequence[str]) -> dict[str, parts.Affiliation]:
        posts: dict[tuple[Any, ...], parts.Affiliation] = {}
        for _ in self.number(3):
            organization = self.one_of(organizations)
            title = self.maybe(lines) if organization is not None else self.draw(lines)
            period = self.draw(_period())
            posts.setdefault(
                (title, organization, *period.values()),
                parts.Affiliation(
                    title=title,
                    organization=organization,
                    kind=self.maybe(words),
                    rank=self.one_of(RANKS),
                    cite=self.cite(parts.Affiliation),
                    **period,
                ),
            )
        keys = self.draw(st.lists(st.one_of(st.sampled_from(["minister", ""]), lines), min_size=3, unique=True))
        return dict(zip(keys, posts.values(), strict=False))

    def complete(self, shared: Record, *, alone: bool = True) -> Record:
        """Return a record of a conference with what it uses of what events share."""
        record = msgspec.structs.replace(
            shared,
            topics=dict(shared.topics),
            organizations=dict(shared.organizations),
            speakers=dict(shared.speakers),
            series=dict(shared.series),
        )
        if record.series and not alone and self.draw(st.booleans()):
            record.series = {}
        series = next(iter(record.series), None)
        participants, nations = self.maybe(counts), self.maybe(counts)
        record.event = parts.Event(
            slug=self.slug(),
            title=self.draw(lines),
            kind=self.maybe(words),
            level=self.maybe(words),
            series=series,
            edition=self.maybe(lines) if series else None,
            timezone=self.maybe(zones),
            venue=self.maybe(lines),
            city=self.maybe(lines),
            country=self.maybe(countries),
            participant_count=participants,
            participant_qualifier=self.one_of(QUALIFIERS) if participants is not None else None,
            country_count=nations,
            country_qualifier=self.one_of(QUALIFIERS) if nations is not None else None,
            summary=self.maybe(prose),
            topics=self.some(list(record.topics)),
            identifiers=self.identifiers(),
            former_slugs=self.former_slugs(),
            # A source that vouches for nothing of the event is not dumped with it.
            cite=self.cite(parts.Event, *record.sources),
            status=self.one_of(STATUSES),
            attendance=self.one_of(ATTENDANCES),
            acronym=self.maybe(lines),
            **self.published(),
            **self.draw(_days()),
            **self.draw(_days("previous_")),
        )
        for _ in self.number(2):
            organization = self.one_of(list(record.organizations))
            record.participations = [
                *record.participations,
                parts.Participation(
                    role=self.draw(st.sampled_from(PARTICIPATION_ROLES)),
                    organization=organization,
                    description=self.draw(lines) if organization is None else self.maybe(lines),
                    billed_name=self.maybe(lines),
                    cite=self.cite(parts.Participation),
                ),
            ]
        ids = self.draw(st.lists(st.one_of(st.sampled_from(["1", " "]), lines), max_size=2, unique=True))
        record.sessions = [
            parts.Session(
                id=each,
                number=self.maybe(lines),
                topics=self.some(list(record.topics)),
                identifiers=self.identifiers(),
                appearances=self.appearances(record, in_statement=False, most=1),
                cite=self.cite(parts.Session),
                **self.scheduled(),
            )
            for each in ids
        ]
        count = len(self.number(3))
        record.statements = [
            parts.Statement(
                id=str(number),
                session=self.one_of(ids),
                replies_to=self.one_of([str(other) for other in range(3) if other != number and other < count]),
                delivery=self.one_of(DELIVERIES),
                text=self.maybe(prose),
                identifiers=self.identifiers(),
                appearances=self.appearances(record, in_statement=True, most=2),
                cite=self.cite(parts.Statement),
                **self.scheduled(),
            )
            for number in range(count)
        ]
        for part in (*record.sessions, *record.statements):
            self.give_offsets(part, record.event.timezone)
        record.appearances = self.appearances(record, in_statement=False, most=2)
        return without_unused(record)

    def give_offsets(self, part: parts.Session | parts.Statement, timezone: str | None) -> None:
        """Give the times of a part the offsets that they have there, or any where the zone is not known."""
        if part.starts_at is not None:
            right = offsets_at(part.starts_at, ZoneInfo(timezone)) if timezone else ["+14:00", "+00:00", "-03:30"]
            part.starts_at_offset = self.one_of(right)
        if part.ends_at is not None and part.starts_at_offset is not None:
            right = offsets_at(part.ends_at, ZoneInfo(timezone)) if timezone else [part.starts_at_offset]
            # In the order of time, whatever the clock shows.
            part.ends_at_offset = part.starts_at_offset if part.starts_at_offset in right else None


def without_unused(record: Record) -> Record:
    """Return a record without what it describes and never uses, which is not dumped."""
    while unused := [place for place, _ in unused_parts(record)]:
        for table, slug in unused:
            del getattr(record, str(table))[slug]
    return record


def tell_nobody_unknown_apart(drawn: Sequence[Record]) -> None:
    """Leave out of `distinct_from` who is in none of the records, and so not in the database."""
    for table in ("organizations", "speakers"):
        known = {slug for record in drawn for slug in getattr(record, table)}
        for record in drawn:
            described = getattr(record, table)
            for slug, part in described.items():
                left = [each for each in part.distinct_from if each in known]
                described[slug] = msgspec.structs.replace(part, distinct_from=left)


@st.composite
def records(draw: Draw) -> Record:
    """Draw the record of one conference."""
    drawing = _Drawing(draw)
    record = drawing.complete(drawing.shared())
    tell_nobody_unknown_apart([record])
    return record


@st.composite
def several_records(draw: Draw) -> list[Record]:
    """Draw the records of two or three conferences that share what they rely on."""
    drawing = _Drawing(draw)
    shared = drawing.shared()
    drawn = [drawing.complete(shared, alone=False) for _ in range(draw(st.integers(2, 3)))]
    tell_nobody_unknown_apart(drawn)
    return drawn
