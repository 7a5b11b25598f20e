"""Schedules in the form of frab, XML and JSON, as records.

FOSDEM, the Chaos Communication Congress, frab and pretalx publish their programmes so. A talk becomes a statement, a
person a speaker with the name as printed. What is told in a schedule and has no place in a record is counted and
reported: nothing is left out without a word.

- A conference is called by its acronym and its year, because the acronym comes again the next year.
- A person's number counts within one conference only. The slug of a speaker is therefore made of the conference, the
  name and the number: two conferences never take different people for one. Without a number, and where the name is
  one of a team or a placeholder, there is no speaker, only the printed name.
- Times are on the clock of the conference's zone. Without a zone they are as printed.
- The summary of a talk is its subtitle, abstract and description. HTML in them becomes text: paragraphs and items of
  lists on lines of their own, addresses of links in brackets after the words.
- The source is the schedule itself: paragraph 0 is the conference, and each talk, in the order of the file, is a
  paragraph of one sentence.
"""

import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, NamedTuple, TypeVar
from xml.parsers import expat
from zoneinfo import ZoneInfo

from conference_record.seeds.record.format import Appearance, Contradiction, Event, Record, Source, Speaker, Statement
from conference_record.seeds.record.loaded import Fault, RecordError

Value = TypeVar("Value")

# An object whose first member that is no plain value, or a small object like the generator, is the schedule.
_JSON_SCHEDULE = re.compile(
    rb'\{\s*(?:"[^"]*"\s*:\s*(?:"[^"]*"|\{[^{}]*\}|[^\s",{}\[\]]+)\s*,\s*)*"(?:schedule|conference)"\s*:\s*\{'
)


class Schedule(NamedTuple):
    """What a schedule says, as a record, and in words what the record could not keep as it was."""

    record: Record
    notes: list[str]


def looks_like_schedule(content: bytes) -> bool:
    """Say whether the content of a file is XML, or JSON with a schedule in it; a record in TOML is neither."""
    content = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    if content[:1] == b"<" or content[:4] in (b"\xff\xfe<\0", b"\xfe\xff\0<"):
        return True
    return _JSON_SCHEDULE.match(content) is not None


def read_schedule(path: Path) -> Schedule:
    """Return the conference in the file of a schedule.

    Raises RecordError, with every fault, for a file that cannot be read or is no schedule, and for days, times and
    durations that cannot be understood.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise RecordError([Fault(str(path), "", error.strerror or "cannot be read")]) from None
    return schedule_in(content, str(path))


def schedule_in(content: bytes, file: str) -> Schedule:
    """Return the conference in the content of a schedule; `file` is how faults call it.

    Raises RecordError as read_schedule does.
    """
    is_json = content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"
    reading = _Reading(hashlib.sha256(content).hexdigest())
    try:
        root = _parsed_json(content) if is_json else _parsed_xml(content)
        record = reading.record(root)
    except _UnreadableError as error:
        reading.faults.append((error.place, error.problem))
    if reading.faults:
        raise RecordError(Fault(file, place.path, problem, place.line) for place, problem in reading.faults)
    return Schedule(record, [*_left_out(root), *(f"{what}: {count}" for what, count in reading.notes.items())])


# The file as a tree, one form for XML and JSON ------------------------------------------------------------------------


class _Spot(NamedTuple):
    """A place in the file: its line, where that is known, and the way to it."""

    line: int | None
    path: str = ""


class _UnreadableError(Exception):
    def __init__(self, place: _Spot, problem: str) -> None:
        self.place = place
        self.problem = problem


_DEEPEST = 50


@dataclass(eq=False)
class _Node:
    """An element or attribute, or a value of JSON; what is not taken from it in the end has been left out."""

    name: str
    parent: "_Node | None" = None
    line: int | None = None
    text: str = ""
    is_list: bool = False
    children: list["_Node"] = field(default_factory=list)
    taken: bool = False
    owner: str | None = None

    def __post_init__(self) -> None:
        self.depth: int = self.parent.depth + 1 if self.parent else 0
        if self.depth > _DEEPEST:
            raise _UnreadableError(_Spot(self.line), "nested too deeply for a schedule")

    @property
    def place(self) -> _Spot:
        return _Spot(self.line, self.path)

    @property
    def path(self) -> str:
        if self.parent is None:
            return self.name
        siblings = [child for child in self.parent.children if child.name == self.name]
        number = f"[{siblings.index(self) + 1}]" if self.parent.is_list or len(siblings) > 1 else ""
        return f"{self.parent.path}.{self.name}{number}".strip(".") if self.name else f"{self.parent.path}{number}"

    def add(self, name: str, line: int | None = None) -> "_Node":
        child = _Node(name, self, line)
        self.children.append(child)
        return child

    def seen(self, *names: str) -> "_Node | None":
        """Return the first child that has one of the names and is not empty."""
        for name in names:
            for child in self.children:
                if child.name == name and child.says_something():
                    return child
        return None

    def child(self, *names: str) -> "_Node | None":
        """Return the first child that has one of the names and is not empty, and take it."""
        child = self.seen(*names)
        if child is not None:
            child.taken = True
        return child

    def items(self, name: str) -> list["_Node"]:
        """Return the children of the lists of a name, and take the lists, not what is in them."""
        lists = [child for child in self.children if child.name == name]
        for each in lists:
            each.taken = True
        return [item for each in lists for item in each.children]

    def says_something(self) -> bool:
        return bool(self.text.strip()) or any(child.says_something() for child in self.children)


def _parsed_xml(content: bytes) -> _Node:
    parser = expat.ParserCreate()
    above: list[_Node] = [_Node("")]

    def start(name: str, attributes: dict[str, str]) -> None:
        line = parser.CurrentLineNumber
        name = name.rpartition(":")[2]
        attributes = {key: value for key, value in attributes.items() if not key.startswith("xmlns")}
        if above[-1].name in ("abstract", "description"):
            # HTML as elements, where most have it as text.
            written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
            above[-1].text += f"<{name}{written}>"
            above.append(above[-1])
            return
        node = above[-1].add(name, line)
        for key, value in attributes.items():
            node.add(key, line).text = value
        above.append(node)

    def end(name: str) -> None:
        node = above.pop()
        if node is above[-1]:
            node.text += f"</{name.rpartition(':')[2]}>"

    def text(content: str) -> None:
        above[-1].text += content

    def refuse_entity(*_: Any) -> None:
        # Entities can name files of the reader's machine, and grow without end.
        raise _UnreadableError(
            _Spot(parser.CurrentLineNumber),
            "declares entities, which a schedule does not need; take the declaration out",
        )

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.EntityDeclHandler = refuse_entity
    parser.buffer_text = True
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise _UnreadableError(_Spot(error.lineno), f"not XML: {expat.ErrorString(error.code)}") from None
    except (ValueError, LookupError) as error:
        raise _UnreadableError(_Spot(1), f"not XML: {error}") from None
    root = above[0].children[0]
    root.parent = None
    if root.name != "schedule":
        raise _UnreadableError(root.place, "is no schedule of a conference; its first element would be <schedule>")
    return root


class _Pairs(list[tuple[str, Any]]):
    """An object of JSON with all its pairs, those of the same key too."""


def _parsed_json(content: bytes) -> _Node:
    try:
        # Numbers stay as printed.
        value = json.loads(
            content.decode("utf-8-sig"), object_pairs_hook=_Pairs, parse_int=str, parse_float=str, parse_constant=str
        )
    except UnicodeDecodeError as error:
        raise _UnreadableError(_Spot(None, f"byte {error.start}"), "not UTF-8; save the file as UTF-8") from None
    except json.JSONDecodeError as error:
        raise _UnreadableError(_Spot(error.lineno), f"not JSON: {error.msg} at column {error.colno}") from None
    except RecursionError:
        raise _UnreadableError(_Spot(None), "nested too deeply for a schedule") from None
    root = _Node("")
    _fill(root, value)
    schedules = [child for child in root.children if child.name == "schedule"]
    return root if schedules else _within(root)


def _within(root: _Node) -> _Node:
    """Return the root of a file that holds what stands in a schedule without calling it so."""
    above = _Node("")
    root.name = "schedule"
    root.parent = above
    above.children.append(root)
    return above


def _fill(node: _Node, value: Any) -> None:
    if isinstance(value, _Pairs):
        for key, item in value:
            _fill(node.add(key), item)
    elif isinstance(value, list):
        node.is_list = True
        for item in value:
            _fill(node.add(""), item)
    elif isinstance(value, bool):
        node.text = str(value).lower()
    elif value is not None:
        node.text = value


def _left_out(root: _Node) -> Iterator[str]:
    """Yield in words what nobody has taken from the tree."""
    counts: dict[str, Counter[str]] = {}

    def look(node: _Node, owner: str) -> None:
        if node.taken:
            for child in node.children:
                look(child, node.owner or owner)
            return
        # A list of links counts as many links.
        names = {child.name for child in node.children}
        several = node.is_list or (not node.text.strip() and len(names) == 1 and len(node.children) > 1)
        count = sum(child.says_something() for child in node.children) if several else int(node.says_something())
        if count:
            counts.setdefault(owner, Counter())[node.name or "entry"] += count

    root.taken = True
    look(root, "file")
    for owner, left in counts.items():
        listed = ", ".join(f"{count} {name}" for name, count in left.most_common())
        yield f"not kept, for want of a column: {owner}: {listed}"


# Text -----------------------------------------------------------------------------------------------------------------

# Directions that a text switches on and another would have to switch off.
_EMBEDDINGS = "[\u202a-\u202e\u2066-\u2069]"
_HALVES = "[\ud800-\udfff]"
_CONTROL = "[\x00-\x1f\x7f-\x9f\u2028\u2029]"
_BLOCKS = re.compile(
    "address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre"
    "|section|table|tbody|td|tfoot|th|thead|tr|ul"
)
_INLINE = re.compile("a|abbr|b|cite|code|del|em|i|img|ins|kbd|q|s|small|span|strike|strong|sub|sup|tt|u|var")
_UNSEEN = re.compile("script|style")
_TAG = re.compile(rf"</?({_BLOCKS.pattern}|{_INLINE.pattern}|{_UNSEEN.pattern})(\s[^<>]*|/)?>", re.IGNORECASE)
# Where these mark the paragraphs, line ends in the text mark none.
_PARAGRAPH_TAG = re.compile(r"<(p|div|br)(\s[^<>]*|/)?>", re.IGNORECASE)


def _characters(text: str) -> str:
    """Return a text with its characters composed, and without halves of characters and switches of direction."""
    return unicodedata.normalize("NFC", re.sub(_EMBEDDINGS, "", re.sub(_HALVES, "\N{REPLACEMENT CHARACTER}", text)))


def _line(text: str) -> str:
    """Return a text as one line."""
    return re.sub(rf"\s*{_CONTROL}+\s*", " ", _characters(text)).strip()


def _prose(text: str) -> str:
    """Return a text without control characters other than line ends and tabs."""
    text = re.sub(r"\r\n?|[\x85\u2028\u2029]", "\n", _characters(text))
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", "", text).strip()


class _PlainText(HTMLParser):
    """Writes HTML as text that reads the same."""

    def __init__(self, *, preformatted: bool) -> None:
        """Take whether line ends count."""
        super().__init__()
        self.written: list[str] = []
        self.links: list[tuple[str, int]] = []
        self.unseen = 0
        self.preformatted = int(preformatted)
        self.has_lines = preformatted
        self.lost: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if _UNSEEN.fullmatch(tag):
            self.unseen += 1
            self.lost[f"<{tag}> in texts left out"] += 1
        elif tag == "a":
            self.links.append((attributes.get("href") or "", len(self.written)))
        elif tag == "img":
            self.written.append(attributes.get("alt") or "")
            self.lost["pictures in texts left out"] += 1
        elif _BLOCKS.fullmatch(tag):
            self.preformatted += tag == "pre"
            self.has_lines |= tag == "pre"
            self.written.append({"br": "\n", "li": "\n- ", "td": "\t", "th": "\t", "p": "\n\n"}.get(tag, "\n"))
        elif not _INLINE.fullmatch(tag):
            # Whoever writes of vector<int> means no tag.
            self.written.append(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if _UNSEEN.fullmatch(tag):
            self.unseen = max(0, self.unseen - 1)
        elif tag == "a" and self.links:
            address, since = self.links.pop()
            words = "".join(self.written[since:])
            if address and address.removeprefix("mailto:") not in words:
                self.written.append(f" ({address})")
        elif _BLOCKS.fullmatch(tag) and tag not in ("td", "th", "hr"):
            self.preformatted = max(0, self.preformatted - (tag == "pre"))
            self.written.append("\n\n" if tag == "p" else "\n")
        elif not _BLOCKS.fullmatch(tag) and not _INLINE.fullmatch(tag):
            self.written.append(f"</{tag}>")

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 -- the name is HTMLParser's
        self.lost["comments in HTML left out"] += 1

    def handle_pi(self, data: str) -> None:
        self.written.append(f"<?{data}>")

    def handle_decl(self, decl: str) -> None:
        self.written.append(f"<!{decl}>")

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            self.written.append(data if self.preformatted else re.sub(r"\s+", " ", data))

    def text(self) -> str:
        text = "".join(self.written)
        # Spaces at the start of a line count in preformatted text only.
        text = text if self.has_lines else re.sub(r" *\n *", "\n", text)
        return re.sub(r"\n{3,}", "\n\n", text).strip()


# Days and times -------------------------------------------------------------------------------------------------------


_ONE_DAY = timedelta(days=1)
_WHAT_A_DAY_IS = "a day is written YYYY-MM-DD"
_WHAT_A_MOMENT_IS = "a date and time is written 2019-08-21T11:00:00+02:00"
_WHAT_A_CLOCK_SHOWS = "a time of the day is written HH:MM"
_WHAT_A_DURATION_IS = "a duration is written HH:MM, or PT45M, or as a number of minutes"


def _day(text: str) -> date:
    """Return the day of a date, or of a date and time as printed there."""
    return date.fromisoformat(text[:10])


def _moment(text: str) -> datetime:
    """Return a date and time; with an offset from UTC if one is given."""
    text = re.sub(r"\s*(UTC|GMT|Z)$", "+00:00", text)
    return datetime.fromisoformat(re.sub(r"\s+([+-]\d\d:?\d\d)$", r"\1", text)).replace(microsecond=0)


def _clock(text: str) -> timedelta:
    """Return a time of the day as time since midnight; hours from 24 on are of the next day."""
    match = re.fullmatch(r"(\d{1,2}):([0-5]\d)(?::([0-5]\d))?", text)
    if not match or int(match[1]) > 47:
        raise ValueError(text)
    return timedelta(hours=int(match[1]), minutes=int(match[2]), seconds=int(match[3] or 0))


def _since_midnight(moment: datetime) -> timedelta:
    return timedelta(hours=moment.hour, minutes=moment.minute, seconds=moment.second)


def _duration(text: str, *, days_first: bool) -> timedelta:
    """Return a duration: hours and minutes, perhaps with seconds or with days first, minutes alone, or ISO 8601."""
    if match := re.fullmatch(r"(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?", text):
        first, second, third = (int(part or 0) for part in match.groups())
        if days_first and match[3]:
            return timedelta(days=first, hours=second, minutes=third)
        return timedelta(hours=first, minutes=second, seconds=third)
    if match := re.fullmatch(r"\d{1,5}", text):
        return timedelta(minutes=int(text))
    match = re.fullmatch(r"P(?=.)(?:(\d{1,3})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?", text)
    if not match:
        raise ValueError(text)
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


# From the tree to the record ------------------------------------------------------------------------------------------

# A cautious guess: who is taken for a team keeps the printed name, and loses nothing.
_NO_PERSON = re.compile(
    r"(tba|tbd|tbc|n\.? ?n\.?|\?+|-+)|.*\b(team|crew|staff|orga|collective|kollektiv|various|diverse|to be announced"
    r"|and|und|et al)\b.*|.*[&+].*",
    re.IGNORECASE,
)
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_ZONE = re.compile(r"UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*/[A-Z][A-Za-z0-9_+/-]*")


def _slug(text: str) -> str:
    """Return a text as part of a slug: ASCII letters and digits; empty if it has none."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "-".join(re.findall("[a-z0-9]+", plain.encode("ascii", "ignore").decode()))


@dataclass
class _Day:
    """What holds for all talks of a day: which it is, and before what time the next has begun."""

    date: date | None
    starts: timedelta


class _Reading:
    """The reading of one schedule."""

    def __init__(self, sha256: str) -> None:
        self.sha256 = sha256
        self.faults: list[tuple[_Spot, str]] = []
        self.notes: Counter[str] = Counter()
        self.zone: ZoneInfo | None = None
        self.days_first = False
        self.slug = ""
        self.speakers: dict[str, Speaker] = {}
        self.known: dict[str, str] = {}
        self.talks_of: dict[str, list[str | Contradiction]] = {}
        self.rooms: dict[str | None, int] = {}
        self.statements: list[Statement] = []

    def record(self, root: _Node) -> Record:
        """Return the record; faults that leave none are raised as _UnreadableError, the others are noted."""
        schedule = root
        if root.name != "schedule":
            schedule = root.child("schedule") or root
        schedule.owner = "schedule"
        conference = schedule.child("conference")
        if conference is None:
            raise _UnreadableError(
                schedule.place, "tells of no conference; a schedule has <conference> or 'conference'"
            )
        conference.owner = "conference"
        for generator in [*root.children, *schedule.children]:
            if generator.name == "generator":
                self.days_first |= any("pretalx" in child.text.lower() for child in generator.children)
        days = [child for child in schedule.children if child.name == "day"] or conference.items("days")
        dates = [self.value(day, _day, _WHAT_A_DAY_IS, "date") for day in days]
        event = self.event(conference, dates)
        self.slug = event.slug
        source = Source(
            title=f"Schedule of {event.title}"
            + (f", version {version}" if (version := self.line(schedule, "version")) else ""),
            url=self.address(schedule, conference),
            sha256=self.sha256,
            outline=[1],
        )
        day_change = self.value(conference, _clock, _WHAT_A_CLOCK_SHOWS, "day_change") or timedelta()
        for day, day_date in zip(days, dates, strict=True):
            day.taken, day.owner = True, "days"
            self.day(day, day_date, day_change)
        source.outline += [1] * len(self.statements)
        return Record(
            event=event,
            sources={f"{event.slug}-schedule": source},
            speakers=self.speakers,
            statements=sorted(
                self.statements,
                key=lambda talk: (talk.starts_at is None, talk.starts_at or datetime.min, self.rooms[talk.room]),
            ),
        )

    def event(self, conference: _Node, dates: list[date | None]) -> Event:
        title = self.line(conference, "title")
        acronym = self.line(conference, "acronym")
        if title is None and acronym is None:
            raise _UnreadableError(conference.place, "has neither title nor acronym")
        known = sorted(day for day in dates if day is not None)
        start = self.value(conference, _day, _WHAT_A_DAY_IS, "start")
        end = self.value(conference, _day, _WHAT_A_DAY_IS, "end")
        if known and start is None and (end is None or known[0] <= end):
            start = known[0]
        if known and end is None and (start is None or start <= known[-1]):
            end = known[-1]
        if start and end and end < start:
            self.faults.append((conference.place, f"ends on {end}, before it starts on {start}"))
        slug = _slug(acronym or "") or _slug(title or "")
        if not slug:
            raise _UnreadableError(conference.place, "has no letters from a to z in its acronym; a slug is made of it")
        if start and str(start.year) not in slug:
            slug = f"{slug}-{start.year}"
        return Event(
            slug=slug,
            title=title or acronym or slug,
            starts_on=start,
            ends_on=end,
            timezone=self.timezone(conference),
            venue=self.line(conference, "venue"),
            city=self.line(conference, "city"),
            summary=self.summary(conference, "subtitle", "description"),
            cite="0",
        )

    def timezone(self, conference: _Node) -> str | None:
        node = conference.child("time_zone_name", "timezone")
        if node is None:
            return None
        name = node.text.strip()
        try:
            self.zone = ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            self.faults.append((node.place, f"{name!r} is no time zone; one is called like Europe/Berlin"))
            return None
        if not _ZONE.fullmatch(name):
            self.notes[f"time zone {name!r} not kept, as its name is not of the form Area/Place"] += 1
            return None
        return name

    def address(self, schedule: _Node, conference: _Node) -> str | None:
        return self.line(schedule, "base_url", "url") or self.line(conference, "base_url", "url")

    # Talks ---------------------------------------------------------------------------------------------------------

    def day(self, node: _Node, day_date: date | None, day_change: timedelta) -> None:
        # Seen, not taken: when a day begins is told in no row.
        begins = self.meaning(node.seen("start", "day_start"), _moment, _WHAT_A_MOMENT_IS)
        day = _Day(day_date, day_change or (_since_midnight(begins) if begins else timedelta()))
        for child in node.children:
            if child.name == "event":
                self.talk(child, None, day)
            elif child.name == "room":
                child.taken, child.owner = True, "rooms"
                self.room(child, self.line(child, "name"), day)
            elif child.name in ("rooms", "events"):
                child.taken = True
                self.listed(child, day)

    def listed(self, node: _Node, day: _Day) -> None:
        """Read the talks of a day in JSON: by room, or without rooms."""
        for item in node.children:
            if node.name == "events":
                self.talk(item, None, day)
            elif item.is_list:
                item.taken = True
                name = self.counted(item.name, _line(item.name), "names and titles") if item.name else None
                for talk in item.children:
                    self.talk(talk, name, day)
            else:
                item.taken, item.owner = True, "rooms"
                self.room(item, self.line(item, "name"), day)

    def room(self, node: _Node, name: str | None, day: _Day) -> None:
        talks = [child for child in node.children if child.name == "event"] or node.items("events")
        self.rooms.setdefault(name, len(self.rooms))
        for talk in talks:
            self.talk(talk, name, day)

    def talk(self, node: _Node, in_room: str | None, day: _Day) -> None:
        node.taken, node.owner = True, "talks"
        room = self.line(node, "room") or in_room
        if in_room is not None and room != in_room:
            self.notes["talks give another room than the one under which they stand; theirs is kept"] += 1
        self.rooms.setdefault(room, len(self.rooms))
        kind = self.line(node, "type")
        if kind is not None and kind != kind.lower():
            self.notes["types written in lower case"] += 1
        starts_at, ends_at = self.times(node, day)
        number = len(self.statements) + 1
        self.statements.append(
            Statement(
                kind=kind.lower() if kind else None,
                title=self.line(node, "title"),
                summary=self.summary(node, "subtitle", "abstract", "description"),
                language=self.language(node),
                track=self.line(node, "track"),
                room=room,
                starts_at=starts_at,
                ends_at=ends_at,
                appearances=self.appearances(node, str(number)),
                cite=str(number),
            )
        )

    def language(self, node: _Node) -> str | None:
        printed = node.child("language")
        if printed is None:
            return None
        primary, *others = printed.text.strip().replace("_", "-").split("-")
        tag = "-".join([primary.lower(), *others])
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", tag):
            self.notes[f"language {printed.text.strip()!r} not kept, as it is no language tag such as en"] += 1
            return None
        return self.counted(printed.text, tag, "language tags")

    def times(self, node: _Node, day: _Day) -> tuple[datetime | None, datetime | None]:
        """Return when a talk starts and ends, on the clock of the place."""
        printed = node.child("date")
        at = node.child("start")
        lasts = self.value(
            node, lambda text: _duration(text, days_first=self.days_first), _WHAT_A_DURATION_IS, "duration"
        )
        place = (printed or at or node).place
        try:
            starts_at = self.start(printed.text.strip() if printed else "", at.text.strip() if at else "", day)
        except (ValueError, OverflowError):
            given = " and ".join(repr(each.text.strip()) for each in (printed, at) if each)
            self.faults.append(
                (place, f"{given} is no time of a talk; one is written 2019-08-21T11:00:00+02:00 or 11:00")
            )
            return None, None
        if starts_at is None:
            if lasts is not None:
                self.notes["durations not kept, as it is not told when the talk starts"] += 1
            return None, None
        if lasts is None:
            return self.on_the_clock(starts_at), None
        try:
            ends_at = starts_at.astimezone(UTC) + lasts if starts_at.tzinfo else starts_at + lasts
            begin, end = self.on_the_clock(starts_at), self.on_the_clock(ends_at)
        except OverflowError:
            self.faults.append((place, "ends after the year 9999"))
            return None, None
        if end < begin:
            self.notes["ends not kept, as the clock is put back during the talk"] += 1
            return begin, None
        return begin, end

    def start(self, printed: str, at: str, day: _Day) -> datetime | None:
        """Return when a talk starts, from its date, its start, or both; in the zone if that is known."""
        if not printed and len(at) > len("00:00:00"):
            printed, at = at, ""
        if len(printed) > len("2019-08-21"):
            moment = _moment(printed)
            if self.zone is None:
                local = moment.replace(tzinfo=None)
                if moment.tzinfo is not None:
                    self.notes["offsets from UTC not kept, as the conference has no time zone"] += 1
                if at and len(at) <= len("00:00:00") and _clock(at) != _since_midnight(local):
                    # The offset may be of another place; then the date is the one that brings both closest.
                    self.notes["talks give a date and a start that differ; the start is kept"] += 1
                    midnight = datetime.combine(local, datetime.min.time()) + _clock(at)
                    near = (midnight + timedelta(days=days) for days in (-1, 0, 1))
                    return min(near, key=lambda each: abs(each - local))
                return local
            moment = moment.astimezone(self.zone) if moment.tzinfo else moment.replace(tzinfo=self.zone)
            if at and len(at) <= len("00:00:00") and _clock(at) % _ONE_DAY != _since_midnight(moment):
                self.notes["talks give a date and a start that differ; the date is kept"] += 1
            return moment
        on = _day(printed) if printed else day.date
        if not at:
            return None
        since_midnight = _clock(at)
        if on is None:
            self.notes["starts not kept, as it is not told of which day"] += 1
            return None
        if since_midnight < day.starts:
            since_midnight += _ONE_DAY
        return (datetime.combine(on, datetime.min.time()) + since_midnight).replace(tzinfo=self.zone)

    def on_the_clock(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone).replace(tzinfo=None) if moment.tzinfo else moment

    # Persons -------------------------------------------------------------------------------------------------------

    def appearances(self, node: _Node, cite: str) -> list[Appearance]:
        entries: list[Appearance] = []
        for person in node.items("persons"):
            person.taken, person.owner = True, "persons"
            name = self.name_of(person)
            if name is None:
                if person.says_something():
                    self.notes["persons not kept, as they have no name"] += 1
                continue
            speaker = self.speaker(person, name, cite)
            if speaker is not None and any(entry.speaker == speaker for entry in entries):
                self.notes["persons named twice for one talk, and kept once"] += 1
                continue
            entries.append(Appearance(speaker=speaker, billed_name=name, cite=cite))
        return entries

    def name_of(self, person: _Node) -> str | None:
        if person.text.strip():
            return self.counted(person.text, _line(person.text), "names and titles") or None
        return self.line(person, "public_name", "name", "full_public_name")

    def speaker(self, person: _Node, name: str, cite: str) -> str | None:
        """Return the slug of the speaker that a person is, or None for whoever has only the printed name."""
        number = person.child("id", "code", "guid")
        if _NO_PERSON.fullmatch(name):
            self.notes[f"{name!r} with the printed name only, as a team or a placeholder"] += 1
            return None
        key = _slug(number.text) if number is not None else ""
        if key in ("", "0"):
            self.notes["persons with the printed name only, as they have no number"] += 1
            return None
        if key not in self.known:
            self.known[key] = "-".join(part for part in (self.slug, _slug(name), key) if part)
        slug = self.known[key]
        if slug not in self.speakers:
            self.talks_of[slug] = []
            self.speakers[slug] = Speaker(name=name, cite=self.talks_of[slug])
        speaker = self.speakers[slug]
        if name != speaker.name and name not in speaker.names:
            speaker.names.append(name)
            self.notes[f"one person under two names, {speaker.name!r} and {name!r}"] += 1
        if cite not in self.talks_of[slug]:
            self.talks_of[slug].append(cite)
        return slug

    # Values --------------------------------------------------------------------------------------------------------

    def line(self, node: _Node, *names: str) -> str | None:
        child = node.child(*names)
        return self.counted(child.text, _line(child.text), "names and titles") or None if child else None

    def summary(self, node: _Node, *names: str) -> str | None:
        texts: list[str] = []
        for name in names:
            child = node.child(name)
            if child is None:
                continue
            text = child.text.replace("\r\n", "\n")
            if _TAG.search(text):
                parser = _PlainText(preformatted=not _PARAGRAPH_TAG.search(text))
                parser.feed(text)
                parser.close()
                text = parser.text()
                self.notes.update(parser.lost)
                self.notes["texts in HTML written as plain text"] += 1
            text = self.counted(text, _prose(text), "texts")
            if text and text not in texts:
                texts.append(text)
        return "\n\n".join(texts) or None

    def counted(self, before: str, after: str, what: str) -> str:
        if after != before.strip():
            self.notes[f"{what} put right, from control characters, line breaks or letters in another form"] += 1
        return after

    def value(self, node: _Node, read: Callable[[str], Value], right: str, name: str) -> Value | None:
        return self.meaning(node.child(name), read, right)

    def meaning(self, node: _Node | None, read: Callable[[str], Value], right: str) -> Value | None:
        """Return what a node means, or None; note a fault for one that means nothing."""
        if node is None:
            return None
        try:
            return read(node.text.strip())
        except (ValueError, OverflowError):
            self.faults.append((node.place, f"{node.text.strip()!r} cannot be understood; {right}"))
            return None
