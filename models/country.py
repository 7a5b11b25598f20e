"""Countries, as ISO 3166-1 lists them."""

from sqlalchemy.orm import Mapped, mapped_column

from models import rules
from models.base import Base


class Country(Base):
    """A country or territory of ISO 3166-1; the table is filled by a migration."""

    __tablename__ = "countries"
    __table_args__ = (
        rules.country_code("code"),
        rules.line("name"),
        {"comment": "Countries and territories of ISO 3166-1, all of them."},
    )

    repr_columns = ("code", "name")

    code: Mapped[str] = mapped_column(primary_key=True, comment="ISO 3166-1 alpha-2 code, such as BY.")
    name: Mapped[str] = mapped_column(comment="Short name in English.")
