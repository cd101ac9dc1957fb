"""Whether the text is told under the sky, or inside a room whose window shows it."""

from __future__ import annotations

import re

from skyscreen.write.reading import Reading

OUTSIDE = ("building", "vehicle", "vessel")
INDOORS = ("christmas_tree", "wheelchair", "pram", "unicycle", "shopping_cart", "forklift", "boxing_ring")
"""Vehicles and works that are at home under a roof too."""
SMALL = 0.5
"""Metres: what is lower is a toy."""
TALL = 1.25
"""Metres: a horse is not kept in a room, a dog may be."""
WINDOW = re.compile(
    r"\b(?:by|at|near|beside|from|through|outside|under|on|out|out of) (?:an? |the |her |his |their )?(?:\w+ )?"
    r"window(?:sill)?\b"
    r"|\b(?:down|against|across|over|on) (?:an? |the |her |his |their )?(?:\w+ )?window(?:s|pane|panes)?\b"
    r"|\b(?:rain|snow|storm|wind|thunder|blizzard)\w*(?: \w+){0,2} outside\b"
    r"|(?:外面|屋外|室外|外头)(?:正|还|又|已经|一直)?(?:在)?(?:下|刮|打|飘|风|雨|雪|雷|暴|狂)"
    r"|windowsill|窗外|窗边|窗户边|窗前|窗台|飘窗|炕"
)
"""Words of somebody who is inside and looks out: the weather of the text is behind the pane."""
SEEN = re.compile(
    r"\b(?:out|out of|through|from) (?:an? |the |her |his |their )?(?:\w+ )?windows? (?:\w+ )?(?:at|to|on|onto|over) "
    r"(?:\w+ ){0,3}$")
"""What goes before the name of what is seen through a window: 'out of the window at the'."""


def outdoors(reading: Reading) -> bool:
    """Whether somebody or something is there that no roof is over, or weather is told of that no window parts from."""
    large = any(not s.small and s.entry.name not in INDOORS and (
        (s.kind in OUTSIDE and s.entry.facts.get("height", 1.0) > SMALL)
        or (s.kind in ("quadruped", "plant") and s.entry.facts.get("height", 1.0) > TALL)) for s in reading.subjects)
    return large or weathered(reading)


def weathered(reading: Reading) -> bool:
    """Whether weather is told of that no window parts from."""
    mild = ("", "clear", "cloudy", "after_rain", "haze")
    return reading.weather not in mild and WINDOW.search(reading.text.lower()) is None
