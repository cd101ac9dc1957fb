"""Does a clip show what its words say? Thing, colour, count and direction, each by itself."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from skyscreen.data import laws
from skyscreen.data.laws import Spec
from skyscreen.train.evaluation import tracks
from skyscreen.train.evaluation.world import COLOURS, FILLS, SHAPES, focal, nominal

SEEN = 3
"""Frames that something must be seen in to be there."""
STILL = 0.5
"""m/s below which something goes nowhere; the world's slowest goes 0.9."""
BEFORE = 0.56
"""Seconds before the earliest collision."""
LARGE = 0.7
"""Of nearly the largest patch's area: from there on shapes are told."""
WIDE = 1.3
"""Width over height; a cube seen over its edge has 1.1."""
NAMES = ("thing", "colour", "count", "direction")


@dataclass(frozen=True)
class Shown:
    """What a clip shows of the solids that were asked to do something."""

    thing: str
    colours: tuple[str, ...]
    """All that are seen, in the vocabulary's order."""
    count: int
    direction: str


def shown(read: NDArray[np.void], spec: Spec, frames: int, size: int) -> Shown:
    """Read a clip's patches as an answer to `spec`; where its colour is missing, of the colour that shows most."""
    seen = [k for k in range(len(COLOURS)) if len(np.unique(read["frame"][read["colour"] == k])) >= SEEN]
    if not seen:
        return Shown("", (), 0, "")
    asked = COLOURS.index(spec.solids[0].colour)
    which = asked if asked in seen else max(seen, key=lambda k: float(read["area"][read["colour"] == k].sum()))
    rows = read[read["colour"] == which]
    number = _number(rows, size)
    clean = rows[~rows["cut"] & ~rows["beside"] & (number == 1)]
    clean = clean if len(clean) >= SEEN else rows
    # The larger are the nearer, and no part of them is behind something.
    clean = clean[clean["area"] >= LARGE * np.quantile(clean["area"], 0.9)]
    votes = np.bincount(clean["shape"].clip(0), minlength=len(SHAPES))
    counts = np.bincount(rows["frame"], number, minlength=frames)
    # The most that are seen at once in three frames: solids hide one another more often than one falls apart.
    count = max((n for n in range(1, int(counts.max()) + 1) if (counts >= n).sum() >= SEEN), default=0)
    return Shown(SHAPES[int(votes.argmax())], tuple(COLOURS[k] for k in seen), count,
                 _direction(rows, spec, frames, size))


def _number(rows: NDArray[np.void], size: int) -> NDArray[np.int64]:
    """(N,) how many solids a patch is: no solid is much wider than it is high, so a wide patch is two that touch."""
    high, wide = rows["bottom"] - rows["top"], rows["right"] - rows["left"]
    free = ~rows["beside"] & (rows["top"] > 0) & (rows["bottom"] < size)
    return 1 + (free & (wide > WIDE * high)).astype(np.int64) + (free & (wide > 2 * WIDE * high))


def _direction(rows: NDArray[np.void], spec: Spec, frames: int, size: int) -> str:
    """Along the larger of its two speeds over the ground; none below STILL."""
    if spec.action == "collide":
        rows = rows[rows["frame"] < BEFORE * laws.RATE]
    solid = spec.solids[0]
    camera = nominal(spec.camera, frames, size)
    total, weight = np.zeros(3), 0
    for track in [tracks.largest(rows)] if spec.count == 1 else tracks.link(rows, size):
        speed = tracks.velocity(rows, track, camera, solid.half, FILLS[solid.shape], focal(size), laws.RATE)
        if speed is not None:
            total += len(track) * speed
            weight += len(track)
    if not weight:
        return ""
    x, _, z = total / weight
    if max(abs(x), abs(z)) < STILL:
        return "none"
    if abs(x) >= abs(z):
        return "right" if x > 0 else "left"
    return "towards" if z > 0 else "away"


def right(told: Shown, spec: Spec) -> dict[str, bool]:
    """Each attribute: is it as asked?"""
    colours = {solid.colour for solid in spec.solids}
    return {"thing": told.thing == spec.solids[0].shape, "colour": set(told.colours) == colours,
            "count": told.count == spec.count, "direction": told.direction == spec.direction}


def accuracy(reads: Sequence[NDArray[np.void]], specs: Sequence[Spec], frames: int, size: int) -> dict[str, object]:
    """Shares of clips in which each attribute, and all four, are as asked, each with its 95 % interval (Wilson)."""
    rows = [right(shown(read, spec, frames, size), spec) for read, spec in zip(reads, specs, strict=True)]
    out: dict[str, object] = {"clips": len(rows)}
    for name in NAMES:
        out[name] = share(sum(row[name] for row in rows), len(rows))
    out["all"] = share(sum(all(row.values()) for row in rows), len(rows))
    return out


def share(hits: int, count: int) -> list[float]:
    """Share, and the ends of its interval."""
    if not count:
        return [0.0, 0.0, 1.0]
    p, z = hits / count, 1.96
    middle = (p + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * math.sqrt(p * (1 - p) / count + z * z / (4 * count * count))
    return [round(v, 4) for v in (p, middle - half, middle + half)]
