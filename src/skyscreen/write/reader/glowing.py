"""What gives light of itself: 'a glowing book', 'a luminous deer', 发光的小花. Whatever it does, it glows meanwhile."""

from __future__ import annotations

import re

from skyscreen.write.reading import Reading, Subject

NEVER = ("building", "terrain", "light", "vehicle", "vessel", "furniture")
"""Kinds that have lamps for it, or only reflect."""
GLOW = "glow"
AHEAD = re.compile(r"\b(glowing|luminous|luminescent|bioluminescent|incandescent|radiant)[\s,]+(?:[\w-]+[\s,]+){0,2}$"
                   r"|((?:会|能|正在)?(?:闪闪)?发着?[出]?(?:\w{0,2})?光的|发亮的|夜光)"
                   r"(?:[^\W的]{1,4}的)?\w{0,2}$", re.IGNORECASE)
"""Before the noun."""


def aglow(out: Reading) -> None:
    """Give the parameter `GLOW` to every subject of which it is said, in `out`."""
    for subject in out.subjects:
        found = _said(out, subject)
        if found is None or subject.kind in NEVER:
            continue
        subject.params[GLOW] = True
        first, last = found
        if not any(g.start < last and first < g.end and g.became.startswith("motion:") for g in out.grounding):
            out.grounding = [g for g in out.grounding if not (g.start < last and first < g.end)
                             or g.how == "exact"]
            out.ground(first, last, GLOW, "exact", "it gives light of itself")


def _said(out: Reading, subject: Subject) -> tuple[int, int] | None:
    """Where the word stands."""
    start = next((g.start for g in out.grounding if g.end == subject.span[1] and g.became.startswith("thing:")),
                 subject.span[0])
    begin = max(start - 32, 0)
    found = AHEAD.search(out.text[begin:start])
    if found is None:
        return None
    first, last = found.span(found.lastindex or 0)
    between = out.text[begin + last : start]
    # What stands between may describe it, but is nobody else: 'a glowing moon over a girl'.
    if any(begin + last <= g.start < start and g.became.startswith(("thing:", "place:")) for g in out.grounding):
        return None
    return None if re.search(r"[.;。；]", between) else (begin + first, begin + last)
