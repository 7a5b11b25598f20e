"""What the keys of a record may hold: the types of the columns that they fill, with what limits them."""

from datetime import datetime
from typing import Annotated, Any

from msgspec import Meta

from conference_record.models import ATTENDANCES, DELIVERIES, STATUSES, types
from conference_record.models.types import END, one_of, rules_of


def _limits(kind: Any) -> Meta:
    """Return the rule of a type of the models, for the check of a record and for the JSON Schema."""
    (rule,) = rules_of(kind)
    extra = {"right": rule.right} if rule.right else None
    if rule.pattern is None:
        return Meta(ge=rule.minimum, le=rule.maximum, title=rule.title or None, extra=extra)
    return Meta(pattern=rule.pattern, title=rule.title or None, extra=extra)


def one_of_known(values: tuple[str, ...]) -> Meta:
    """Return the rule of a closed vocabulary."""
    return Meta(pattern=one_of(values).pattern, extra={"known": values}, extra_json_schema={"enum": list(values)})


Slug = Annotated[str, _limits(types.Slug)]
Line = Annotated[str, _limits(types.Line)]
Prose = Annotated[str, _limits(types.Prose)]
Word = Annotated[str, _limits(types.Word)]
Language = Annotated[str, _limits(types.Language)]
Languages = Annotated[str, _limits(types.Languages)]
Country = Annotated[str, _limits(types.CountryCode)]
Zone = Annotated[str, _limits(types.Zone)]
PartialDate = Annotated[str, _limits(types.PartialDate)]
PartialEnd = Annotated[str, _limits(types.PartialEnd)]
Sha256 = Annotated[str, _limits(types.Sha256)]
Count = Annotated[int, _limits(types.Count)]
LocalTime = Annotated[
    datetime, Meta(tz=False, title="local date and time", extra={"right": next(rules_of(types.LocalTime)).right})
]

UtcOffset = Annotated[str, _limits(types.UtcOffset)]
ClockTime = Annotated[str, _limits(types.ClockTime)]
Status = Annotated[str, one_of_known(STATUSES)]
Attendance = Annotated[str, one_of_known(ATTENDANCES)]
Delivery = Annotated[str, one_of_known(DELIVERIES)]

SentenceNumber = Annotated[
    str,
    Meta(
        pattern=rf"^(0|[1-9][0-9]{{0,8}})\.[1-9][0-9]{{0,8}}{END}",
        title="number of a sentence",
        extra={"right": "paragraph and sentence, such as '5.2'"},
    ),
]
"""The number of a sentence."""

Sentences = Annotated[int, Meta(ge=0, le=9999, title="whole number", extra={"right": "a whole number from 0 to 9999"})]
"""How many sentences a paragraph has: each becomes a row."""
