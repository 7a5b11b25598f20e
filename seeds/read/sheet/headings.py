"""What columns are called: the keys of a record, and the usual headings in five languages."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from conference_record.seeds.advice import cut
from conference_record.seeds.read.sheet.findings import Findings
from conference_record.seeds.read.sheet.grid import Sheet
from conference_record.seeds.record.sheets import EVENT, EVENT_KEYS, LAYOUTS, columns_of

PROGRAMME = LAYOUTS[0]

TIMES = ("date", "time", "end", "duration")
"""Columns of a programme that say when a talk is held."""

KEYS = {
    column.heading: str(column.key)
    for column in columns_of(PROGRAMME)
    if column.level == 0 and column.key not in ("id", "replies_to", "session", "day", "start_time", "end_time")
}
"""Columns of a programme that are keys of a statement."""

APPEARANCE_KEYS = ("billed name", "billed title", "billed honorific", "billed organization", "presence")
"""Columns of a programme that are keys of an appearance."""

OF_PEOPLE = (
    *("speaker", "first name", "last name", "affiliation", "post", "role", "country", "honorific", "orcid"),
    *("speaker slug", "organization slug", "on behalf of", *APPEARANCE_KEYS),
)
"""Columns of a programme that say something of those who appear."""

MEANINGS = ("session", *TIMES, *KEYS, *OF_PEOPLE)
"""All that a column of a programme may mean."""

_USUAL = {
    "date": "day, datum, tag, date, jour, fecha, día, дата, день",
    "time": "start, from, begin, begins, starts, start time, begin time, time slot, slot, uhrzeit, zeit, beginn, von,"
    " anfang, heure, début, horaire, heure de début, de, hora, inicio, hora de inicio, comienzo, desde, время, начало,"
    " время начала, c, с",
    "end": "to, until, ends, finish, end time, ende, bis, fin, heure de fin, à, hora de fin, término, hasta, конец,"
    " окончание, время окончания, до, по",
    "duration": "length, minutes, dauer, minuten, durée, duración, minutos, длительность, продолжительность",
    "session": "session title, session name, block, sitzung, sektion, séance, atelier, sesión, bloque, сессия, секция,"
    " заседание",
    "title": "talk, talk title, title of talk, title of the talk, presentation, presentation title, paper, paper title,"
    " topic, subject, contribution, vortrag, titel, titel des vortrags, vortragstitel, thema, beitrag, titre, exposé,"
    " intervention, communication, sujet, titre de l'intervention, título, ponencia, conferencia, tema, charla,"
    " título de la ponencia, название, доклад, тема, тема доклада, название доклада, тема выступления",
    "speaker": "speakers, speaker s, speaker name, name, names, full name, presenter, presenters, author, authors,"
    " participant, participants, panelists, panellists, referent, referentin, referenten, referent in, redner,"
    " rednerin, sprecher, sprecherin, vortragende, vortragender, vortragende r, teilnehmer, orateur, oratrice,"
    " orateurs, intervenant, intervenante, intervenants, intervenant e, conférencier, conférencière, nom, auteur,"
    " auteurs, ponente, ponentes, orador, oradora, oradores, conferenciante, nombre, autor, autores, докладчик,"
    " докладчики, спикер, спикеры, выступающий, выступающие, имя, фио, ф и о, автор, участник",
    "first name": "given name, forename, vorname, prénom, имя отчество",
    "last name": "family name, surname, nachname, familienname, nom de famille, apellido, apellidos, фамилия",
    "affiliation": "affiliations, organization, organisation, organizations, organisations, institution, institutions,"
    " institute, company, employer, body, institut, einrichtung, firma, zugehörigkeit, unternehmen, organisme,"
    " établissement, entreprise, société, organización, institución, afiliación, empresa, entidad, организация,"
    " место работы, учреждение, компания, аффилиация",
    "post": "position, job title, job, post title, function, title position, funktion, stellung, amt,"
    " berufsbezeichnung, fonction, poste, qualité, cargo, puesto, función, должность, пост",
    "honorific": "salutation, form of address, academic title, anrede, akademischer titel, civilité, tratamiento,"
    " обращение, ученая степень, учёная степень",
    "role": "speaker role, rolle, rôle, rol, papel, роль",
    "country": "country of speaker, land, staat, pays, país, страна",
    "room": "hall, venue room, location, place, raum, saal, ort, salle, lieu, sala, lugar, aula, зал, место,"
    " аудитория, помещение",
    "track": "stream, strand, programmlinie, strang, volet, filière, parcours, línea, eje, поток, направление, трек",
    "language": "languages, lang, sprache, sprachen, langue, langues, idioma, idiomas, lengua, язык, языки",
    "kind": "type, format, session type, talk type, art, typ, vortragsart, tipo, formato, genre, тип, вид, формат",
    "summary": "abstract, description, zusammenfassung, beschreibung, kurzfassung, résumé, resume, resumen,"
    " descripción, аннотация, описание, тезисы, резюме",
    "url": "link, web, web page, page, webseite, adresse web, lien, site, enlace, página web, ссылка, сайт",
    "status": "state, zustand, statut, estado, статус",
    "speaker slug": "speaker id, person slug, person id",
    "organization slug": "body slug, organization id, affiliation slug",
    "orcid": "orcid id, orcid id",
}
"""The usual headings of a programme by what they mean: English first, then German, French, Spanish and Russian."""

_OF_EVENT = {
    "slug": "short name, kurzname",
    "title": "name, titel, titre, nom, título, nombre, название, conference, veranstaltung",
    "starts on": "start, starts, from, begin, first day, beginn, von, début, du, inicio, desde, начало, с",
    "ends on": "end, ends, to, until, last day, ende, bis, fin, au, hasta, окончание, конец, по",
    "timezone": "time zone, zeitzone, fuseau horaire, zona horaria, часовой пояс",
    "venue": "location, veranstaltungsort, lieu, lugar, recinto, место проведения, место",
    "city": "town, ort, stadt, ville, ciudad, город",
    "country": "land, pays, país, страна",
    "language": "languages, sprache, langue, idioma, язык",
    "url": "web page, page, webseite, site, sitio web, сайт",
    "kind": "type, art, tipo, тип",
    "acronym": "abkürzung, acronyme, sigla, siglas, аббревиатура",
    "edition": "auflage, édition, edición",
    "summary": "abstract, description, beschreibung, résumé, resumen, описание",
}

_OF_SHEETS = {
    EVENT: "conference, veranstaltung, konferenz, tagung, événement, conférence, evento, conferencia, мероприятие,"
    " конференция",
    "programme": "program, programm, schedule, agenda, talks, statements, vorträge, programa, программа, расписание",
    "sessions": "sitzungen, séances, sesiones, сессии",
    "persons": "people, speakers, personen, referenten, personnes, orateurs, personas, ponentes, участники, персоны",
    "bodies": "organizations, organisations, körperschaften, organisationen, organismes, organizaciones, организации",
}
"""What sheets are called."""

NOT_READ = ("example", "lists")
"""Sheets of a template that say nothing of a conference."""


def plain(text: str) -> str:
    """Return a heading as headings are compared: in lower case, words alone."""
    words = re.findall(r"[^\W_]+(?:['’][^\W_]+)*", unicodedata.normalize("NFC", text).replace("’", "'").casefold())
    return " ".join(words)


def _table(known: Iterable[str], usual: Mapping[str, str]) -> dict[str, str]:
    headings = {plain(name): meaning for meaning, names in usual.items() for name in (meaning, *names.split(","))}
    # Keys of a record mean themselves, unless people mean something else by them.
    return {plain(name): name for name in known} | headings


HEADINGS = _table(MEANINGS, _USUAL)
"""What a heading of a programme means."""
EVENT_HEADINGS = _table(EVENT_KEYS, _OF_EVENT)
"""What a key in the sheet of the conference means."""
SHEETS = _table((EVENT, *(layout.name for layout in LAYOUTS), *NOT_READ), _OF_SHEETS)
"""What a sheet of a name holds."""

IGNORED = "-"
"""What a column means that somebody says not to read."""

_AMONG = 40
"""In how many of the first rows headings are looked for."""


def count_known(row: list[str]) -> int:
    """Return how many of the cells of a row are known headings."""
    return len({plain(cell) for cell in row} & HEADINGS.keys())


def row_of_headings(sheet: Sheet, given: Mapping[str, str]) -> int | None:
    """Return the row of a programme with the headings; None if no row has two that are known."""
    best, found = 1, None
    for number, row in enumerate(sheet.rows[:_AMONG]):
        names = {plain(str(cell)) for cell in row if cell != ""}
        known = len(names & (HEADINGS.keys() | given.keys()))
        if known > best:
            best, found = known, number
    return found


def columns_in(
    sheet: Sheet, row: int, known: Mapping[str, str], given: Mapping[str, str], findings: Findings
) -> dict[int, str]:
    """Return what each column means by the headings in a row; what is not known is a fault or a notice."""
    columns: dict[int, str] = {}
    seen: dict[str, int] = {}
    for number in range(max(map(len, sheet.rows[row:]), default=0)):
        heading = str(sheet.rows[row][number]) if number < len(sheet.rows[row]) else ""
        cell = sheet.cell(row, number)
        filled = (each for each in range(row + 1, len(sheet.rows)) if _says(sheet, each, number))
        if not plain(heading):
            if not heading and (first := next(filled, None)) is not None:
                problem = f"has no heading above; write one in {cell}, or delete the column"
                findings.fault(sheet.cell(first, number), problem)
            continue
        base, _, continued = plain(heading).rpartition(" ")
        meaning = given.get(plain(heading)) or known.get(plain(heading))
        if meaning is None and continued.isdecimal() and known.get(base) in seen:
            meaning = f"{known[base]} ({continued})"
        if meaning is None:
            if meant := get_close_matches(plain(heading), known, n=1, cutoff=0.75):
                findings.fault(cell, f"unknown column {cut(heading)!r}; did you mean {meant[0]!r}?")
                # It is read as it is probably meant, so that nothing is said of what follows from the mistake.
                if known[meant[0]] not in seen:
                    columns[number] = known[meant[0]]
            elif next(filled, None) is not None:
                problem = f"the column {cut(heading)!r} is not known, and not read; say with --column"
                findings.note(cell, f'{problem} "{cut(heading)}=KEY" what it is, or with KEY - that it is nothing')
            continue
        if meaning == IGNORED:
            continue
        if meaning in seen:
            other = sheet.cell(row, seen[meaning])
            findings.fault(cell, f"{cut(heading)!r} means {meaning!r}, as does {other}; leave one column")
            continue
        if meaning in columns.values():
            # What a mistake above was read as has a column of its own.
            columns = {place: known_as for place, known_as in columns.items() if known_as != meaning}
        seen[meaning] = number
        columns[number] = meaning
    return columns


def _says(sheet: Sheet, row: int, column: int) -> bool:
    cells = sheet.rows[row]
    return column < len(cells) and str(cells[column]).strip() != ""
