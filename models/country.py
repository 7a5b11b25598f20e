"""Countries, as ISO 3166 lists them: those of today, and former states."""

from typing import TYPE_CHECKING

from sqlalchemy.orm import Mapped, mapped_column, relationship

from conference_record.models.base import Base
from conference_record.models.types import CountryAlpha3, CountryCode, Line, PartialDate

if TYPE_CHECKING:
    from conference_record.models.event import Event
    from conference_record.models.organization import Organization


COUNTRY_CODES = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
    MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
    AIDJ AN BQAQ BU BYAA CSHH CSXX CT DD DY FQ FX GEHH HV JT MI NH NQ NT PC PU PZ RH SKIN SU TP VD WK YD YU ZR
    """.split()  # noqa: SIM905 (one code a line would be 249 lines)
)
"""The codes of ISO 3166-1 alpha-2, and XK; then those of ISO 3166-3, of former states.

A code of two letters that meant a former state and another one too is not among them: there, it has four letters.
"""


class Country(Base):
    """A country or territory of ISO 3166, of today or before; the table is filled by migrations."""

    __tablename__ = "countries"
    __table_args__ = (
        {"comment": "Countries and territories of ISO 3166-1, Kosovo, and the former ones of ISO 3166-3."},
    )

    repr_columns = ("code", "name")

    code: Mapped[CountryCode] = mapped_column(
        primary_key=True,
        comment="ISO 3166-1 alpha-2 code, such as BY; of a former state, that of ISO 3166-3: SU, or CSHH where two"
        " letters mean another state too; XK = Kosovo, in common use and not of ISO.",
    )
    name: Mapped[Line] = mapped_column(index=True, comment="Short name in English, as ISO 3166 has it.")
    alpha_3: Mapped[CountryAlpha3 | None] = mapped_column(
        comment="ISO 3166-1 alpha-3 code, such as BLR; of a former state, as it was; NULL = it has none."
    )
    common_name: Mapped[Line | None] = mapped_column(
        index=True, comment="Name in common use, such as Russia or Soviet Union; NULL = the short name is in use."
    )
    withdrawn_on: Mapped[PartialDate | None] = mapped_column(
        comment="When ISO 3166 withdrew its code: YYYY or YYYY-MM-DD; NULL = it is in use."
    )

    organizations: Mapped[list["Organization"]] = relationship(
        back_populates="country", order_by="Organization.name", passive_deletes="all"
    )
    events: Mapped[list["Event"]] = relationship(
        back_populates="country", order_by="Event.starts_on, Event.id", passive_deletes="all"
    )
