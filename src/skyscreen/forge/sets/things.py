"""Things of the catalogue on the set: one, a row, a ring of many, a crowd."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from skyscreen.catalogue import index
from skyscreen.core import seeds
from skyscreen.forge import build as forge_build
from skyscreen.forge import noise, still
from skyscreen.forge.sets.base import Spot
from skyscreen.forge.sets.land import Land
from skyscreen.forge.sets.piece import Obstacle, placed
from skyscreen.forge.solid import Floats
from skyscreen.nouns.model import Light, Model

TREE, SPARSE, GROVE = 4.0, 13.0, 30.0
"""Metres: height of a tree, distance beyond which single trees look set out by hand, width of a grove."""

FLOWERS, TURF, WITHERED = ("flower", "mushroom", "rose", "sunflower", "tulip"), ("grass_tuft",), "#a89c78"
"""What is gone where snow lies, what stands out of it withered, and the colour of that."""

PEOPLE, EVERYBODY = 10, 20
"""Least number of different passers-by in one crowd, and how many there are (`catalogue.passers`)."""
SEATS, PLACE = ("chair", "bench", "stool", "armchair", "sofa"), 0.6
"""Things that the guests of a place sit on; metres of a long one for each."""


class Furnished(Land):
    """Puts things where they belong."""

    def put(
        self,
        thing: str,
        at: Sequence[float] = (0, 0),
        turn: float = 0.0,
        scale: float = 1.0,
        *,
        y: float | None = None,
        shadow: bool = True,
        solid: bool = True,
        lamps: bool | None = None,
        cast: bool = True,
        motion: str = "",
        pose: str = "",
        **params: Any,
    ) -> Model:
        """One thing of the catalogue, standing on the ground at (x, z), or at height `y`.

        Args:
            lamps: whether it shines; None: at night.
            cast: whether its lamps light the set (the frame has room for a few dozen).
            pose: of `forge.still`, for an animal: 'graze', 'look', 'walk', or 'left', 'right' for a fish.
        """
        return self._many(thing, [(at[0], at[1], turn, scale)], y, shadow, solid, lamps, motion, params, cast, pose)

    def niche(self, thing: str, x: float, z: float, yaw: float = 0.0, **params: Any) -> None:
        """A thing that is built in here: a sill under a window. A film that names it plays with this one."""
        self.put(thing, (x, z), yaw, **params)
        self._niches[thing] = (float(x), float(z), float(yaw))

    def _many(
        self,
        thing: str,
        places: Sequence[tuple[float, float, float, float]],
        y: float | None,
        shadow: bool,
        solid: bool,
        lamps: bool | None,
        motion: str,
        params: Mapping[str, Any],
        cast: bool = True,
        pose: str = "",
    ) -> Model:
        made = forge_build.distant if pose else forge_build.model
        model = made(thing, _plain(thing, params))
        if pose:
            model = still.posed(model, pose)
        rows = []
        lit = self.night if lamps is None else lamps
        for x, z, turn, scale in places:
            foot = self.height(x, z) if y is None else y
            if y is None and model.waterline is not None and self._water is not None:
                foot = self._water.level - model.waterline * scale
            matrix = placed(x, foot, z, turn, scale)
            if thing in SEATS and "seat" in model.sockets:
                self._seats += _seats(model, matrix, turn)
            rows.append(matrix)
            if solid:
                self._colliders += [(c, matrix) for c in model.colliders]
                wide = max(abs(v) for v in (model.low[0], model.high[0], model.low[2], model.high[2])) * scale
                self._obstacles.append(Obstacle(x, z, wide, model.high[1] * scale))
            if lit and cast:
                self._lights += [_moved(light, matrix) for light in model.lights]
        self._add(thing, model, rows, shadow=shadow, emission=1.0 if lit else 0.0, motion=motion)
        return model

    def scatter(
        self,
        thing: str,
        count: int,
        ring: tuple[float, float],
        *,
        scale: tuple[float, float] = (0.8, 1.2),
        clear: float = 1.0,
        gap: float = 0.0,
        arc: tuple[float, float] = (0, 360),
        shadow: bool = True,
        solid: bool = False,
        within: Callable[[float, float], bool] | None = None,
        purpose: str = "",
        variants: int = 1,
        first: int = 0,
        dense: float = 0.5,
        groves: float | None = None,
        **params: Any,
    ) -> None:
        """Many copies in a ring round the stage.

        Args:
            ring: inner and outer radius from the stage's centre, metres.
            clear: metres kept free outside the stage's rectangle.
            gap: least distance between two of them.
            arc: degrees round the stage: 0 is +Z, 90 +X.
            within: keep a place only where this is true.
            variants: distinct models, made with `seed=first…` when the thing takes a seed.
            dense: 0.5 spreads evenly over the area, 1 crowds the inner edge.
            groves: 0 evenly … 1 in groups with open ground between; None: 1 for trees on average over `SPARSE` apart.
        """
        if self.snowy and thing in FLOWERS:
            return
        if self.snowy and thing in TURF:
            params = {**params, "colour": WITHERED, "snow": 0.75}
        rng = self.random(f"scatter {thing} {purpose} {ring} {arc}")
        spots: list[tuple[float, float, float, float]] = []
        if groves is None:
            facts = index.get("things", thing).facts
            tree = facts.get("kind") == "plant" and float(facts.get("height", 0.0)) >= TREE
            area = math.pi * (ring[1] ** 2 - ring[0] ** 2) * abs(arc[1] - arc[0]) / 360
            groves = 1.0 if tree and count >= 12 and area / count > SPARSE**2 else 0.0
        patch = seeds.stream(self.seed, "groves", self.name) % 1_000_003
        for _ in range(count * 12):
            if len(spots) == count:
                break
            share = rng.random()
            r = (
                ring[0] + (ring[1] - ring[0]) * share ** (dense * 2)
                if dense != 0.5
                else math.sqrt(ring[0] ** 2 + (ring[1] ** 2 - ring[0] ** 2) * share)
            )
            angle = math.radians(rng.uniform(*arc))
            x, z = self._centre[0] + r * math.sin(angle), self._centre[1] + r * math.cos(angle)
            turn, size = rng.uniform(0, 360), rng.uniform(*scale)
            if float(self._outside(np.array(x), np.array(z))) < clear:
                continue
            if within is not None and not within(x, z):
                continue
            if groves:  # a wood is old in its middle: there trees stand closer and higher
                wood = float(noise.fractal(np.array([x / GROVE]), np.array([z / GROVE]), 2, patch)[0])
                if rng.random() > 1 - groves + groves * min(max(0.03, 2.2 * wood - 0.15), 1.0):
                    continue
                size *= 0.86 + 0.3 * min(max(wood + 0.3, 0.0), 1.0)
            if gap and any((x - a) ** 2 + (z - b) ** 2 < gap * gap for a, b, _, _ in spots):
                continue
            spots.append((x, z, turn, size))
        takes_seed = "seed" in index.get("things", thing).params()
        groups = variants if takes_seed else 1
        for k in range(groups):
            mine = spots[k::groups]
            if mine:
                own = {"seed": first + k} if takes_seed else {}
                self._many(thing, mine, None, shadow, solid, None, "", {**params, **own})

    def row(
        self, thing: str, start: Sequence[float], end: Sequence[float], count: int, turn: float = 0.0, **more: Any
    ) -> None:
        """`count` copies from start to end, (x, z) each."""
        options = {key: more.pop(key) for key in ("y", "shadow", "solid", "lamps", "motion") if key in more}
        scale = more.pop("scale", 1.0)
        spots = [
            (
                start[0] + (end[0] - start[0]) * k / max(count - 1, 1),
                start[1] + (end[1] - start[1]) * k / max(count - 1, 1),
                turn,
                scale,
            )
            for k in range(count)
        ]
        self._many(
            thing,
            spots,
            options.get("y"),
            options.get("shadow", True),
            options.get("solid", True),
            options.get("lamps"),
            options.get("motion", ""),
            more,
        )

    def crowd(
        self,
        count: int,
        ring: tuple[float, float],
        things: Sequence[str] = ("passer_by",),
        *,
        arcs: Sequence[tuple[float, float]] = ((0, 360),),
        variants: int = 0,
        within: Callable[[float, float], bool] | None = None,
        **params: Any,
    ) -> None:
        """Far passers-by: simple figures, never the cast, dressed as the place's fact `people` says."""
        dress = str(self.entry.facts.get("people", "modern"))
        params.setdefault("dress", "winter" if dress == "modern" and self.snowy else dress)
        params.setdefault("umbrella", self.weather in ("rain", "storm"))
        params.setdefault("land", str(self.entry.facts.get("folk", "")))
        first = self.random("who passes").randrange(EVERYBODY)
        for k, thing in enumerate(things):
            for j, arc in enumerate(arcs):
                some = max(count // len(things) // len(arcs), 1)
                self.scatter(
                    thing,
                    some,
                    ring,
                    arc=arc,
                    gap=0.9,
                    scale=(0.94, 1.06),
                    clear=-1,
                    shadow=False,
                    purpose=f"crowd {k} {j}",
                    variants=max(variants, min(max(some, PEOPLE), EVERYBODY)),
                    first=first + PEOPLE * (90 < sum(arc) / 2 < 270),
                    within=within,
                    **params,
                )


def _seats(model: Model, matrix: Floats, turn: float) -> list[Spot]:
    """The places on a seat that stands there."""
    x, y, z = (float(v) for v in model.sockets["seat"].position)
    wide = float(model.high[0] - model.low[0])
    count = max(int((wide - 0.2) / PLACE), 1)
    out = []
    for k in range(count):
        at = matrix @ np.array([x + (k - (count - 1) / 2) * wide / (count + 0.4), y, z, 1.0])
        out.append((float(at[0]), float(at[1]), float(at[2]), turn))
    return out


def _moved(light: Light, matrix: Floats) -> Light:
    """A lamp in world space."""
    m = matrix.astype(float)
    scale = float(np.cbrt(np.linalg.det(m[:3, :3])))
    px, py, pz = (float(v) for v in m[:3, :3] @ light.position + m[:3, 3])
    dx, dy, dz = (float(v) for v in m[:3, :3] @ light.direction / scale)
    return replace(light, position=(px, py, pz), direction=(dx, dy, dz), reach=light.reach * scale)


def _plain(thing: str, params: Mapping[str, Any]) -> dict[str, Any]:
    """A set's own vessels are empty and its bottles opaque: seen in passing, they must not cost what a filled glass
    before the lens may."""
    known = index.get("things", thing).params()
    return {name: value for name, value in (("drink", "none"), ("clear", False)) if name in known} | dict(params)
