"""Who is named in a cell of speakers: one or several, with titles, roles and bodies beside the names."""

import re
from typing import NamedTuple

from conference_record.models import ROLES
from conference_record.seeds.advice import cut
from conference_record.seeds.read.schedule.persons import PLACEHOLDER, PRONOUNS, names_several
from conference_record.seeds.read.sheet.findings import Findings
from conference_record.seeds.record.sheets import one_line

_HONORIFIC = (
    r"(?:prof(?:essor(?:in)?|\.)?|d(?:octo)?r(?:in)?\.?|dra\.?|ph\.?d\.?|habil\.?|h\. ?c\.|mult\.|mag\.|ing\."
    r"|dipl\.-ing\.|mr\.?|mrs\.?|ms\.?|miss|sir|dame|lord|lady|herr|frau|hr\.|fr\.|mme\.?|mlle\.?|monsieur|madame|sr\.?|sra\.?"
    r"|h\. ?e\.|s\. ?e\.|his excellency|her excellency|amb(?:assador|\.)|ambassadeur|ambassadrice|botschafter(?:in)?"
    r"|rev(?:erend|\.)?|hon\.?|the hon(?:ourable|\.)|г-н|г-жа|господин|госпожа|д-р|проф\.?|профессор|академик|акад\.)"
)
# M. is Monsieur before two names, and an initial before one.
_HONORIFICS = re.compile(rf"((?:{_HONORIFIC}|M\.(?=\s\w{{2,}}\s\w))(?:[\s,]+{_HONORIFIC})*)\s+(?=\S)", re.IGNORECASE)

_AND = re.compile(r"\s+(?:and|und|et|y|e|и|&)\s+|\s*[/&]\s*")

_ROLES = {
    "speaker": "speakers, talk by, lecturer, keynote, keynote speaker, referent, referentin, referenten, redner,"
    " rednerin, vortragender, vortragende, orateur, oratrice, orateurs, intervenant, intervenante, intervenants,"
    " conférencier, conférencière, ponente, ponentes, orador, oradora, докладчик, докладчица, докладчики, спикер,"
    " спикеры, выступающий, co-speaker",
    "presenter": "presenters",
    "chair": "chairs, chairman, chairwoman, chairperson, session chair, co-chair, vorsitz, vorsitzender, vorsitzende,"
    " leitung, sitzungsleitung, président de séance, présidente de séance, présidence, presidencia, preside,"
    " председатель, сопредседатель",
    "moderator": "moderators, moderation, moderatorin, moderatoren, host, modérateur, modératrice, animateur,"
    " animatrice, moderador, moderadora, modera, модератор, модераторы, ведущий, ведущая",
    "panellist": "panellists, panelist, panelists, panel, podium, podiumsgast, panéliste, panélistes, panelista,"
    " panelistas, панелист, панелисты, участники дискуссии, эксперт, эксперты",
    "rapporteur": "rapporteurs, berichterstatter, berichterstatterin, rapporteuse, relator, relatora",
    "interpreter": "translator, dolmetscher, dolmetscherin, interprète, intérprete, переводчик",
    "author": "authors, autor, autorin, autoren, auteur, auteurs, autrice, autora, autores, автор, авторы, contributor",
    "co-author": "co-authors, coauthor, koautor, co-auteur, coautor, соавтор, соавторы",
    "discussant": "discussants, kommentator, discutant, comentarista, дискутант, оппонент",
    "attendee": "attendees, participant, participants, teilnehmer, teilnehmerin, participante, asistente, участник",
    "guest": "guests, gast, gäste, invité, invitée, invitado, invitada, гость, гости",
    "delegate": "delegates, delegierter, delegierte, délégué, déléguée, delegado, delegada, делегат",
}
"""What roles are called in five languages."""

ROLE_NAMES = {role: role for role in ROLES} | {
    name: role for role, names in _ROLES.items() for name in names.split(", ")
}

_ROLE_BEFORE = re.compile(r"([^:;\n]{3,40}):\s*(?=\S)")


class Billed(NamedTuple):
    """Somebody named in a cell."""

    name: str
    honorific: str | None = None
    sort_name: str | None = None
    body: str | None = None
    """The body in brackets after the name."""
    role: str | None = None
    is_placeholder: bool = False


def people_in(text: str, cell: str, findings: Findings) -> list[Billed]:
    """Return who is named in a text; it says in notices how it was read where it could be read otherwise."""
    found: list[Billed] = []
    role = None
    is_of_several = False
    for part in filter(None, map(one_line, re.split(r"[;\n\r]", text))):
        item = part
        if (match := _ROLE_BEFORE.match(part)) and (known := ROLE_NAMES.get(match[1].strip().casefold())):
            role, item = known, part[match.end() :]
            is_of_several = match[1].strip().endswith(("s", "en", "ы", "и"))
        elif not is_of_several:
            role = None
        found += [_billed(name, role, cell, findings) for name in _split(item, cell, findings)]
    if len(found) > 1:
        names = "; ".join(f"{each.role} {each.name}" if each.role else each.name for each in found)
        findings.note(cell, f"is read as {len(found)} persons: {names}")
    return found


def _split(item: str, cell: str, findings: Findings) -> list[str]:
    """Return the names between which there is no semicolon."""
    # What is in brackets belongs to the name before it.
    outer = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", lambda match: "\0" * len(match[0]), item)
    pieces = _cut_at(item, outer, _AND)
    if len(pieces) > 1 and not all(_is_full(piece) for piece in pieces):
        findings.note(cell, f"{cut(item)!r} is read as one person; if these are several, write them as A; B")
        return [item]
    split = [part for piece in pieces for part in _at_commas(piece)]
    return [one_line(part) for part in split]


def _cut_at(text: str, outer: str, pattern: re.Pattern[str]) -> list[str]:
    pieces, start = [], 0
    for match in pattern.finditer(outer):
        pieces.append(text[start : match.start()])
        start = match.end()
    return [piece for piece in (*pieces, text[start:]) if piece.strip(" ,")]


def _at_commas(piece: str) -> list[str]:
    outer = re.sub(r"\([^()]*\)", lambda match: "\0" * len(match[0]), piece)
    parts = [part.strip() for part in _cut_at(piece, outer, re.compile(","))]
    several = len(parts) > 1 and names_several(", ".join(re.sub(r"\s*\(.*?\)", "", part) for part in parts))
    return parts if several else [piece.strip(" ,")]


def _is_full(piece: str) -> bool:
    """Check whether a piece is the name of a person in full: of two words at least, and none of them a connection."""
    words = [word for word in _HONORIFICS.sub("", re.sub(r"\(.*?\)", "", piece).strip() + " ").split() if word]
    # 'Stojkovska, Mira' too.
    return len(words) > 1 and all(word[:1].isupper() or word[:1] in "\"'«„“" for word in (words[0], words[-1]))


def _billed(name: str, role: str | None, cell: str, findings: Findings) -> Billed:
    name = PRONOUNS.sub("", name).strip() or name
    body = None
    if (match := re.fullmatch(r"(.*\S)\s*[(\[]([^()\[\]]*\S)[)\]]", name)) and re.search(r"\w\s+\w", match[1]):
        name, body = match[1], one_line(match[2])
        findings.note(cell, f"names {cut(body)!r} in brackets, which is read as the organization")
    honorific = None
    if (match := _HONORIFICS.match(f"{name} ")) and (rest := name[match.end() :].strip()):
        honorific, name = one_line(match[1]), rest
        findings.note(cell, f"{honorific!r} is read as the form of address, and {name!r} as the name")
    if PLACEHOLDER.fullmatch(name):
        findings.note(cell, f"{name!r} is read as a place kept free: there is a printed name, and no person")
        return Billed(name, honorific, body=body, role=role, is_placeholder=True)
    sort_name = None
    if re.fullmatch(r"[^,]+,\s*[^,]+", name):
        last, first = (part.strip() for part in name.split(","))
        sort_name, name = f"{last}, {first}", f"{first} {last}"
        findings.note(cell, f"{sort_name!r} is read as {name!r}")
    return Billed(name, honorific, sort_name, body, role)
