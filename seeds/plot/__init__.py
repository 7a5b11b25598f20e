"""Pictures of the record as SVG, drawn without a browser: posts over time, conferences counted, who appeared with whom.

Each is one `<svg>` with its title and a description for those who do not see it. It has no script and refers to nothing
outside. What it leaves out, it says.
"""

from conference_record.seeds.plot.counts import conferences_by_country, conferences_by_year
from conference_record.seeds.plot.posts import posts_timeline
from conference_record.seeds.plot.together import appeared_with

__all__ = ["appeared_with", "conferences_by_country", "conferences_by_year", "posts_timeline"]
