"""What an exported schedule was made from, so that loading it back, as it was written, changes nothing."""

import hashlib
import re
from typing import NamedTuple

_FORM = re.compile(rb'"(?P<slug>[a-z0-9-]+) from (?P<sha256>[0-9a-f]{64}|none) sealed (?P<seal>[0-9a-f]{64})"')

_NO_SEAL = 64 * "0"


class Origin(NamedTuple):
    """Where an exported schedule comes from."""

    slug: str
    """The slug of the conference."""
    sha256: str | None
    """The digest of the schedule that was loaded; None for a conference that did not come from a schedule."""
    is_whole: bool = True
    """Whether the file is as it was written."""

    @property
    def acronym(self) -> str:
        """The slug as the form allows an acronym: without hyphens, and not too short."""
        return self.slug.replace("-", "_").ljust(4, "_")

    def unsealed(self) -> str:
        """Return the origin as text for the file, in which `sealed` then puts the seal."""
        return f"{self.slug} from {self.sha256 or 'none'} sealed {_NO_SEAL}"


def sealed(content: bytes) -> bytes:
    """Return a file in which an unsealed origin is sealed with the digest of the whole."""
    return content.replace(_NO_SEAL.encode(), hashlib.sha256(content).hexdigest().encode(), 1)


def origin_in(content: bytes) -> Origin | None:
    """Return the origin of a file that is an export, edited or not; None of any other."""
    found = _FORM.search(content)
    if found is None:
        return None
    digest = found["sha256"].decode()
    is_whole = sealed(content.replace(found["seal"], _NO_SEAL.encode(), 1)) == content
    return Origin(found["slug"].decode(), None if digest == "none" else digest, is_whole)
