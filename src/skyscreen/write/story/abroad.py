"""Whether a Chinese text plays among people of other lands: by its words, or by a town of one."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import re

from skyscreen.write.reading import PlaceSaid, Reading

ABROAD = frozenset((
    "paris", "london", "new_york", "venice", "greek_town", "roman_town", "roman_road", "colosseum", "medieval_town", "medina", "mosque", "egyptian_town",
    "african_village", "indian_bazaar", "mediterranean_village", "wild_west", "main_street", "suburb", "village", "castle_hall", "fjord", "church",
    "lavender_field", "tulip_field", "vineyard", "maya_ruins", "trenches",
))  # fmt: skip
FOREIGN = re.compile(r"外国|老外|洋人|欧美|白人|黑人|欧洲|非洲|美国|英国|法国|德国|俄罗斯|意大利|西班牙|印度|巴西|金发|碧眼|混血|西方|拉丁|中世纪|阿拉伯|童话")
"""Words after which nobody is taken for a Chinese."""


def abroad(reading: Reading, place: PlaceSaid | None = None) -> bool:
    """Whether its people are of anywhere."""
    told = [*([place] if place is not None else []), *reading.places]
    return FOREIGN.search(reading.text) is not None or any(one.entry.name in ABROAD for one in told)
