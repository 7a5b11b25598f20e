"""Who appears in a row of a programme: persons with posts, bodies and roles, or a body without a person."""

from typing import Any

from conference_record.seeds.read.sheet.draft import Draft
from conference_record.seeds.read.sheet.headings import APPEARANCE_KEYS
from conference_record.seeds.read.sheet.named import folded, slug_of
from conference_record.seeds.read.sheet.normal import normal
from conference_record.seeds.read.sheet.places import country_of
from conference_record.seeds.read.sheet.rows import NONE, Cell, Row
from conference_record.seeds.read.sheet.speakers import Billed, people_in
from conference_record.seeds.read.sheet.values import line_of, text_of, value_of
from conference_record.seeds.record.format import Appearance
from conference_record.seeds.record.sheets import one_line

Entry = tuple[dict[str, Any], dict[str, str]]
"""An appearance, and the cells of its keys."""


class PeopleReader:
    """Reads who appears in the rows of a programme."""

    def __init__(self, draft: Draft) -> None:
        """Take where persons and bodies go."""
        self.draft = draft
        self.findings = draft.findings

    def entries(self, row: Row) -> list[Entry]:
        """Return the appearances in a row."""
        speaker = self._name(row)
        if speaker is None:
            return self._body_alone(row)
        people = people_in(text_of(speaker.value), speaker.name, self.findings)
        roles = self._each(row, "role", people)
        posts, bodies = self._each(row, "post", people), self._each(row, "affiliation", people)
        slugs, body_slugs = self._each(row, "speaker slug", people), self._each(row, "organization slug", people)
        countries = self._each(row, "country", people)
        entries = []
        for number, billed in enumerate(people):
            entry = self._appearance(row, billed, speaker, roles[number])
            slug = None
            if not billed.is_placeholder:
                slug = self._person(row, billed, speaker, next(iter(slugs[number]), None), alone=len(people) == 1)
                if slug is None:
                    continue
                entry[0]["speaker"], entry[1]["speaker"] = slug, speaker.name
                self._billed_name(entry, slug, billed, speaker)
            held = self._bodies(bodies[number], body_slugs[number], billed, speaker)
            self._country(held, countries[number])
            self._posts(entry, slug, held, posts[number])
            entries.append(entry)
        return entries

    def _name(self, row: Row) -> Cell | None:
        """Return the cell of the speakers; first and last name make one."""
        first, last = row.own.get("first name"), row.own.get("last name")
        cell = row.own.get("speaker") or row.filled.get("speaker")
        if cell is None and (known := first or last) is not None:
            names = [each.text for each in (first, last) if each is not None]
            return Cell(" ".join(names), known.name)
        return cell if cell is None or cell.text not in NONE else None

    def _each(self, row: Row, meaning: str, people: list[Billed]) -> list[list[Cell]]:
        """Return for each person what a cell says: one thing for all, one for each, or several of the only person."""
        cell = row.get(meaning)
        if cell is None or cell.text in NONE:
            return [[] for _ in people]
        texts = text_of(cell.value).replace("\n", ";").split(";")
        items = [Cell(item, cell.name) for text in texts if (item := one_line(text))]
        if len(people) == 1:
            return [items]
        if len(items) == len(people):
            return [[item] for item in items]
        if len(items) != 1:
            problem = f"has {len(items)} for {len(people)} persons; write one for each in their order, separated by ;"
            self.findings.fault(cell.name, problem)
            return [[] for _ in people]
        if meaning != "role":
            self.findings.note(cell.name, f"is read for all persons of the row, as it has only one {meaning}")
        return [items for _ in people]

    def _appearance(self, row: Row, billed: Billed | None, cell: Cell, roles: list[Cell]) -> Entry:
        part: dict[str, Any] = {}
        cells: dict[str, str] = {}
        if billed is not None and billed.role is not None:
            part["role"], cells["role"] = billed.role, cell.name
        elif roles:
            if len(roles) > 1:
                problem = f"has {len(roles)} roles for one person; write a row for each, or the one that counts"
                self.findings.fault(roles[0].name, problem)
            part["role"] = normal(Appearance, "role", roles[0].text, roles[0].name, self.findings)
            cells["role"] = roles[0].name
        honorific = row.own.get("honorific")
        if honorific is not None or (billed is not None and billed.honorific):
            part["billed_honorific"] = honorific.text if honorific is not None else billed and billed.honorific
            cells["billed_honorific"] = (honorific or cell).name
        for heading in APPEARANCE_KEYS:
            if (given := row.own.get(heading)) is not None:
                key = heading.replace(" ", "_")
                read = value_of(given.value, Appearance, key, given.name, self.findings)
                part[key], cells[key] = normal(Appearance, key, str(read), given.name, self.findings), given.name
        if billed is not None and billed.is_placeholder:
            part.setdefault("billed_name", billed.name)
        if (behalf := row.own.get("on behalf of")) is not None:
            part["organization"] = self.draft.bodies.slug_for(behalf.text, behalf.name)
            cells["organization"] = behalf.name
        return {key: value for key, value in part.items() if value is not None}, cells

    def _person(self, row: Row, billed: Billed, cell: Cell, given: Cell | None, *, alone: bool) -> str | None:
        more: dict[str, Any] = {"sort_name": billed.sort_name} if billed.sort_name else {}
        first, last = row.own.get("first name"), row.own.get("last name")
        if alone and first is not None and last is not None:
            more["sort_name"] = f"{last.text}, {first.text}"
        slug = self.draft.persons.slug_for(billed.name, cell.name, given.text if given else None, **more)
        if slug in self.draft.persons.parts and "sort_name" in more:
            self.draft.persons.parts[slug].setdefault("sort_name", more["sort_name"])
        orcid = row.own.get("orcid")
        if orcid is not None and slug in self.draft.persons.parts:
            number = orcid.text.removeprefix("https://orcid.org/")
            self.draft.persons.parts[slug].setdefault("identifiers", {})["orcid"] = number
            self.draft.cells["speakers", slug, "identifiers"] = orcid.name
        return slug

    def _billed_name(self, entry: Entry, slug: str, billed: Billed, cell: Cell) -> None:
        """Keep the name as the sheet has it, where the person is described under another."""
        name = self.draft.persons.parts.get(slug, {}).get("name")
        if name != billed.name and billed.name != slug and "billed_name" not in entry[0]:
            entry[0]["billed_name"], entry[1]["billed_name"] = billed.name, cell.name

    def _bodies(
        self, cells: list[Cell], slugs: list[Cell], billed: Billed | None, speaker: Cell
    ) -> list[tuple[str, Cell]]:
        """Return the slugs of bodies, each with its cell."""
        if billed is not None and billed.body:
            if cells and all(folded(cell.text) != folded(billed.body) for cell in cells):
                self.findings.note(
                    speaker.name, f"names {billed.body!r} beside the column {cells[0].name}, and both hold"
                )
                cells = [*cells, Cell(billed.body, speaker.name)]
            cells = cells or [Cell(billed.body, speaker.name)]
        found = []
        for number, cell in enumerate(cells):
            given = slugs[number].text if number < len(slugs) else None
            name = line_of(cell.value, cell.name, self.findings)
            slug = self.draft.bodies.slug_for(name, cell.name, given)
            if slug is not None:
                found.append((slug, cell))
        if not cells:
            found = [(each.text, each) for each in slugs]
        return found

    def _country(self, bodies: list[tuple[str, Cell]], cells: list[Cell]) -> None:
        """Say of a body in which country it is."""
        for number, cell in enumerate(cells):
            code = country_of(cell.text, cell.name, self.findings)
            if code is None:
                continue
            if not bodies:
                problem = "is not kept: a record has the countries of organizations, and this row names none"
                self.findings.note(cell.name, problem)
                return
            slug, _ = bodies[min(number, len(bodies) - 1)]
            self.draft.countries.setdefault(slug, []).append((code, cell.name))

    def _posts(self, entry: Entry, speaker: str | None, bodies: list[tuple[str, Cell]], titles: list[Cell]) -> None:
        """Give a person the posts of a row, and let the person appear in them."""
        part, cells = entry
        if speaker is None or speaker not in self.draft.persons.parts:
            if titles:
                part.setdefault("billed_title", "; ".join(title.text for title in titles))
                cells["billed_title"] = titles[0].name
            if bodies and "organization" not in part:
                part["organization"], cells["organization"] = bodies[0][0], bodies[0][1].name
            return
        count = max(len(bodies), len(titles))
        if len(titles) > 1 and len(bodies) > 1 and len(titles) != len(bodies):
            problem = f"has {len(titles)} posts for {len(bodies)} organizations; write one for each, separated by ;"
            self.findings.fault(titles[0].name, problem)
            return
        for number in range(count):
            title = titles[min(number, len(titles) - 1)] if titles else None
            body = bodies[min(number, len(bodies) - 1)] if bodies else None
            key = self._post(speaker, title, body)
            if key not in part.setdefault("capacities", []):
                part["capacities"].append(key)
            cells["capacities"] = (title or (body[1] if body else None) or Cell("", "")).name

    def _post(self, speaker: str, title: Cell | None, body: tuple[str, Cell] | None) -> str:
        """Return the key of a post of a person, a new one if it is not known."""
        person = self.draft.persons.parts[speaker]
        held = person.setdefault("affiliations", {})
        organization = body[0] if body else None
        name = line_of(title.value, title.name, self.findings) if title else None
        there = {str(key): post for key, post in held.items() if post.get("organization") == organization}
        for key, post in there.items():
            if folded(str(post.get("title") or "")) == folded(name or ""):
                return key
        if name is None and len(there) == 1:
            # The body alone, where the post in it is known.
            return next(iter(there))
        base = organization or slug_of(name or "") or "post"
        key = next(each for each in (base, *(f"{base}-{number}" for number in range(2, 1000))) if each not in held)
        held[key] = {}
        place = "speakers", speaker, "affiliations", key
        self.draft.cells[place] = (title or (body[1] if body else Cell("", ""))).name
        if title is not None and name:
            self.draft.put(held[key], place, "title", name, title.name)
        if body is not None:
            self.draft.put(held[key], place, "organization", organization, body[1].name)
        return key

    def _body_alone(self, row: Row) -> list[Entry]:
        """Return the appearance of a body without a person."""
        cell = row.own.get("affiliation")
        known = cell or row.own.get("on behalf of") or row.own.get("billed name")
        if known is None or known.text in NONE:
            for meaning in ("role", "post", "country", "honorific"):
                if (alone := row.own.get(meaning)) is not None and alone.text not in NONE:
                    self.findings.fault(alone.name, f"is of nobody: the row has a {meaning}, and no speaker; write who")
            return []
        role = row.own.get("role")
        entry = self._appearance(row, None, known, [role] if role else [])
        if cell is not None:
            bodies = self._bodies([cell], [each] if (each := row.own.get("organization slug")) else [], None, cell)
            if not bodies:
                return []
            self._country(bodies, [each] if (each := row.own.get("country")) else [])
            self._posts(entry, None, bodies, [each] if (each := row.own.get("post")) else [])
        return [entry]
