"""Parts of a record that nothing refers to: no fault, but worth a notice."""

from conference_record.seeds.record.faults import Problems
from conference_record.seeds.record.format import Record

_UNUSED = "is described and never used; name it where it belongs, or take it out: a dump leaves it out"


def unused_parts(record: Record) -> Problems:
    """Yield the place of each speaker, organization and topic of a conference that is described and never used."""
    if record.event is None:
        return
    appearances = [*record.appearances]
    appearances += [entry for session in record.sessions for entry in session.appearances]
    appearances += [entry for statement in record.statements for entry in statement.appearances]
    speakers = {speaker for entry in appearances for speaker in (entry.speaker, entry.replaced_by)}
    speakers |= {record.speakers[slug].same_as for slug in speakers if slug in record.speakers}
    yield from ((("speakers", slug), _UNUSED) for slug in record.speakers if slug not in speakers)
    organizations = {entry.organization for entry in appearances}
    organizations |= {body.organization for body in record.participations}
    organizations |= {
        held.organization
        for slug in speakers
        if slug in record.speakers
        for held in record.speakers[slug].affiliations.values()
    }
    waiting = [slug for slug in organizations if slug in record.organizations]
    while waiting:
        body = record.organizations[waiting.pop()]
        for above in (body.parent, body.same_as, *(relation.of for relation in body.relations)):
            if above in record.organizations and above not in organizations:
                organizations.add(above)
                waiting.append(str(above))
    yield from ((("organizations", slug), _UNUSED) for slug in record.organizations if slug not in organizations)
    topics = {*record.event.topics}
    topics.update(topic for session in record.sessions for topic in session.topics)
    topics.update(topic for entry in appearances for remark in entry.remarks for topic in remark.topics)
    yield from ((("topics", slug), _UNUSED) for slug in record.topics if slug not in topics)
