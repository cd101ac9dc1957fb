"""Towns: streets and squares of one style, city walls and gates, lamps after the time, skylines far away."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from skyscreen.forge.buildings.front import House, widths
from skyscreen.forge.buildings.styles import STYLES
from skyscreen.forge.kit import Kit
from skyscreen.forge.sets.sown import Sown
from skyscreen.forge.solid import Solid

MEMBERS = 6
"""Different houses of one style in a street."""


class Built(Sown):
    """Puts up towns."""

    def street(
        self,
        styles: str | Sequence[str],
        *,
        width: float = 9.0,
        length: float = 150.0,
        gap: float = 0.0,
        setback: float = 0.0,
        kerb: float = 0.0,
        road: str = "",
        sides: Sequence[int] = (-1, 1),
        free: Sequence[tuple[float, float]] = (),
        grow: float = 1.0,
        members: int = MEMBERS,
        warm: str = "#ffb060",
        y: float | None = None,
    ) -> None:
        """Houses on both sides of the stage's axis (+Z), their fronts `width` metres apart.

        Args:
            styles: names of `buildings.styles.STYLES`, in turn.
            gap: metres between neighbours; setback: how unevenly they stand back.
            kerb: width of a raised pavement, 0 for none; road: a kind of ROADS laid between the fronts.
            free: (z0, z1) where no house stands, on both sides.
            y: height of the ground floor; None: the ground.
        """
        names, rng, half = (
            [styles] if isinstance(styles, str) else list(styles),
            self.random(f"street {styles}"),
            width / 2,
        )
        if road:
            self.road([(0, -length / 2 - 30), (0, length / 2 + 30)], width - 2 * kerb, road, lines=road == "asphalt")
        if kerb:
            slab = self.kit.material("paving", "#8d8a84")
            for side in (-1, 1):
                self.shape(
                    "kerb",
                    self.kit.box(kerb + 0.4, 0.15, length + 40, slab, 0.0, (side * (half - kerb / 2 + 0.2), 0, 0)),
                )
        spots: dict[tuple[str, int], list[tuple[float, ...]]] = {}
        count = 0
        for side in sides:
            z = -length / 2
            while z < length / 2:
                style, seed = names[count % len(names)], rng.randrange(members)
                wide, _ = widths(STYLES[style], seed)
                wide *= grow
                middle = z + wide / 2
                count += 1
                z += wide + gap * rng.uniform(0.6, 1.4) + 0.02
                if any(a < middle + wide / 2 and middle - wide / 2 < b for a, b in free):
                    continue
                x = side * (half + setback * rng.random())
                foot = (self.height(x + side, middle) - 0.05) if y is None else y
                spots.setdefault((style, seed), []).append((x, foot, middle, -90.0 * side, grow))
                if self.night and abs(middle) < 34 and count % 2:
                    self.light((x - side * 1.3, foot + 2.5, middle), warm, 3.6, 8.5)
        self._houses(spots)

    def _houses(self, spots: dict[tuple[str, int], list[tuple[float, ...]]]) -> None:
        for (style, seed), places in sorted(spots.items()):
            self.copies(f"{style} {seed}", house(style, seed), places, solid=True, lit=self.night or style in GLOWING)

    def houses(self, style: str, places: Sequence[Sequence[float]], members: int = MEMBERS) -> None:
        """Houses at (x, z, yaw[, scale]), on the ground."""
        spots: dict[tuple[str, int], list[tuple[float, ...]]] = {}
        for k, (x, z, yaw, *scale) in enumerate(places):
            spots.setdefault((style, k % members), []).append((x, self.height(x, z) - 0.1, z, yaw, *(scale or (1.0,))))
        self._houses(spots)

    def square(
        self, styles: str | Sequence[str], half: tuple[float, float], *, openings: float = 9.0, **more: Any
    ) -> None:
        """Houses round a square of half size (x, z), with a street's opening in the middle of each side."""
        names, rng = [styles] if isinstance(styles, str) else list(styles), self.random("square")
        places: dict[tuple[str, int], list[tuple[float, ...]]] = {}
        members = int(more.get("members", MEMBERS))
        for turn, (away, span) in zip((0, 90, 180, 270), (half[::-1], half, half[::-1], half), strict=True):
            c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
            at, k = -span, 0
            while at < span:
                style, seed = names[k % len(names)], rng.randrange(members)
                wide, _ = widths(STYLES[style], seed)
                middle, k = at + wide / 2, k + 1
                at += wide + 0.02
                if abs(middle) < openings / 2 + wide / 2:
                    continue
                # The side at −Z faces +Z (yaw 0); the others follow round.
                x, z = middle * c - away * s, -middle * s - away * c
                places.setdefault((style, seed), []).append((x, self.height(x, z), z, float(turn)))
        self._houses(places)

    def skyline(
        self,
        *,
        distance: float = 420.0,
        arc: tuple[float, float] = (0, 360),
        height: tuple[float, float] = (30.0, 140.0),
        depth: float = 160.0,
        count: int = 130,
        tones: Sequence[str] = ("#8a929c", "#a89c8c", "#6f7884", "#b8b0a4", "#59626e"),
        crowns: Sequence[str] = (),
        lit: float = 0.5,
        peak: float = 0.0,
        foot: float = 0.0,
    ) -> None:
        """Far towers in a belt round the stage, low in front, their windows lit at night.

        Args:
            arc: degrees round the stage, 0 is +Z, 90 +X.
            peak: how much the middle of the arc is higher than its ends, 0–1.
            crowns: colours of lit edges at night; () for none.
        """
        rng, kit = self.random(f"skyline {distance} {arc}"), self.kit
        sectors: dict[int, list[Solid]] = {}
        for k in range(count):
            share = (k + rng.random()) / count
            back = rng.random()
            high = height[0] + (height[1] - height[0]) * rng.random() ** 1.8 * (0.45 + 0.55 * back)
            high *= 1 - peak * (2 * share - 1) ** 2
            wide, angle = rng.uniform(14, 34), arc[0] + (arc[1] - arc[0]) * share
            r = distance + depth * back
            tone = tones[rng.randrange(len(tones))]
            paint = kit.material(
                "facade",
                tone,
                emission=1.6 if self.night else 0.0,
                bay=rng.choice((2.4, 3.4, 5.0)),
                floor=rng.choice((3.4, 4.2)),
                lit=lit,
            )
            tower = kit.box(wide, high * 0.82, wide * 0.8, paint, 0.0) + kit.box(
                wide * 0.74, high, wide * 0.6, paint, 0.0
            )
            if rng.random() < 0.3:
                tower += kit.box(1.2, high * 0.16, 1.2, kit.material("steel"), 0.0, (0, high, 0))
            if crowns and self.night and rng.random() < 0.5:
                neon = kit.material("neon", crowns[rng.randrange(len(crowns))], emission=5.0)
                tower += kit.box(wide * 0.76, 1.6, wide * 0.62, neon, 0.0, (0, high - 1.0, 0))
                tower += (
                    kit.box(0.8, high * 0.8, 0.8, neon, 0.0, (wide / 2, 0, wide * 0.4))
                    if rng.random() < 0.4
                    else Solid()
                )
            turn = math.radians(angle)
            x, z = self._centre[0] + r * math.sin(turn), self._centre[1] + r * math.cos(turn)
            base = foot if foot else min(self.height(x, z), 4.0) - 2.0
            sectors.setdefault(int(share * 8), []).append(
                tower.turn("y", angle + 180 + rng.uniform(-25, 25)).move(x, base, z).vary(rng.random())
            )
        for solids in sectors.values():
            self.shape("skyline", *solids, shadow=False, lit=True)

    def street_lamps(
        self,
        kind: str,
        every: float,
        off: float,
        *,
        reach: float = 60.0,
        colour: str = "#ffb060",
        power: float = 4.0,
        y: float = 0.0,
    ) -> None:
        """Street lights of a time on both sides of the axis: 'torch', 'brazier', 'gas_lamp', 'post_lantern' …"""
        spots = [
            (side * off, y + self.height(side * off, z), z, -90.0 * side)
            for k, z in enumerate(np.arange(-reach, reach + 1, every).tolist())
            for side in (-1, 1)
            if (k + (side > 0)) % 2
        ]
        fire = {"fire": (0, 1.75, 0)} if kind in ("torch", "brazier") and self.night else None
        self.copies(kind, lambda k, kind=kind: k.building(kind), spots, solid=True, lit=self.night, sockets=fire)
        if self.night:
            for x, foot, z, _ in spots:
                if abs(z) < 40:
                    self.light((x, foot + 2.2, z), colour, power, 10.0, flicker=0.12 if fire else 0.0)

    def stand(
        self,
        kind: str,
        places: Sequence[Sequence[float]],
        *args: Any,
        solid: bool = True,
        shadow: bool = True,
        lit: bool | None = None,
        **more: Any,
    ) -> None:
        """A part of `forge.buildings` at (x, z, yaw[, scale]) or, with `y`, at that height.

        Args:
            more: parameters of the part; `y` a height over the ground.
        """
        up, fixed = float(more.pop("y", 0.0)), tuple(sorted(more.items()))
        rows = [
            (p[0], up + self.height(p[0], p[1]), p[1], p[2] if len(p) > 2 else 0.0, p[3] if len(p) > 3 else 1.0)
            for p in places
        ]

        def make(kit: Kit, kind: str = kind, args: tuple[Any, ...] = tuple(args), fixed: Any = fixed) -> Solid:
            return kit.building(kind, *args, **dict(fixed))

        self.copies(
            f"{kind} {args} {fixed}", make, rows, solid=solid, shadow=shadow, lit=self.night if lit is None else lit
        )


GLOWING = ("cyberpunk",)
"""Styles whose lamps burn by day as well."""


def house(style: str, seed: int) -> Any:
    """The maker of one house of a style for `SetBuilder.copies`."""
    what: House = STYLES[style]
    wide, floors = widths(what, seed)

    def make(kit: Kit, style: str = style, wide: float = wide, floors: int = floors, seed: int = seed) -> Solid:
        return kit.building("front", style, wide, floors, seed)

    return make
