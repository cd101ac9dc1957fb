"""Who is large enough to be seen: a shot promises only those it can show.

An estimate before anything is staged, from heights alone. The camera frames its focus to a share of the picture and
steps back until the company fits, so a fox beside a lighthouse would be a speck: then the lighthouse stands in the
picture without having to fit, or the fox waits for its own shot.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LEAST = 0.007
"""Share of the picture that somebody must fill in a shot meant to show them: 0.5 %, and a margin for the estimate."""
FAR = 0.0015
"""The same in an extreme wide shot, which is meant to show the place."""
TALL = {"extreme_wide": 0.20, "wide": 0.40, "full": 0.80, "medium": 0.92, "close": 0.86, "extreme_close": 1.0}
BROAD = {"extreme_wide": 0.40, "wide": 0.54, "full": 0.74, "medium": 0.80, "close": 0.80, "extreme_close": 0.95}
"""Shares of the picture's height and width that the camera gives its focus (as the stage frames)."""
GROUP = {"extreme_wide": 0.68, "wide": 0.78, "full": 0.86, "medium": 0.92}
"""Share that the whole company may fill."""
BACK = {"full": 4.0, "medium": 2.0}
"""How many times its distance the camera steps back for the company; 6 in wider shots."""
LONG = {
    "person": 0.45,
    "quadruped": 1.5,
    "bird": 1.6,
    "swimmer": 2.6,
    "vessel": 1.3,
    "vehicle": 2.2,
    "building": 0.7,
    "plant": 0.7,
}
"""Length over height by kind."""
FILL = 0.5
"""Share of its box that a body fills."""


@dataclass(frozen=True, slots=True)
class Body:
    """Size of a member of the cast in metres."""

    height: float
    length: float

    @property
    def area(self) -> float:
        return FILL * self.height * self.length


def body(kind: str, height: float) -> Body:
    return Body(height, height * LONG.get(kind, 1.0))


def share(size: str, focus: str, seen: list[str], bodies: Mapping[str, Body], aspect: float) -> dict[str, float]:
    """Estimated share of the picture of each who is framed.

    Args:
        aspect: width over height of the picture.
    """
    own = bodies[focus]
    # Metres of height that the picture spans at the subject.
    span = max(own.height / TALL[size], own.length / (BROAD[size] * aspect))
    if size in GROUP and len(seen) > 1:
        high = max(bodies[name].height for name in seen)
        # Bodies stand side by side with a fifth of their length between them.
        wide = 1.2 * sum(bodies[name].length for name in seen)
        group = max(high, wide / aspect) / GROUP[size]
        span = min(max(span, group), span * BACK.get(size, 6.0))
    return {name: bodies[name].area / (span**2 * aspect) for name in seen}


def shown(
    size: str, focus: str | None, seen: list[str], bodies: Mapping[str, Body], aspect: float
) -> tuple[list[str], list[str]]:
    """(those whom the shot can show, those who are only beside), in the order given.

    The largest company is let go first while it makes the focus small; who is still too small waits for another shot.
    """
    if focus is None or focus not in seen:
        return seen, []
    least = FAR if size == "extreme_wide" else LEAST
    keep = list(seen)
    while len(keep) > 1:
        found = share(size, focus, keep, bodies, aspect)
        if found[focus] >= least:
            break
        giant = max((name for name in keep if name != focus), key=lambda name: bodies[name].height)
        if bodies[giant].height <= bodies[focus].height:
            break  # a crowd of its like: they are small together
        keep.remove(giant)
    found = share(size, focus, keep, bodies, aspect)
    alike = 0.8 * bodies[focus].height
    keep = [name for name in keep if found[name] >= least or bodies[name].height >= alike or name == focus]
    return keep, [name for name in seen if name not in keep]
