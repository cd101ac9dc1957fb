"""A city's waterfront: a paved promenade with a wall and a railing over the water, and lamps along it."""

from __future__ import annotations

from typing import Any

from skyscreen.forge.sets.towns import Built

LEVEL, EDGE = 2.6, 7.2
"""Metres: the promenade over the water, and the middle of its wall from the stage's axis, towards +X."""


class Quays(Built):
    """Lays promenades."""

    def quay(
        self,
        *,
        far: float = 330.0,
        paving: Any = "#8f8c86",
        stone: Any = "#8a867c",
        rail: Any = "#2c3a34",
        lamp: str = "gas_lamp",
        every: int = 12,
        glow: Any = "#ffd090",
        water: Any = "#0e2626",
        depth: float = 7.0,
        calm: bool = True,
    ) -> None:
        """Ground, water to the left (+X), wall, railing and lamps. Call after `stage`.

        Args:
            far: metres to the other bank.
            lamp: of `forge.buildings`, one every so many metres; '' for none.
            depth: of the water's bed under the promenade.
        """
        kit = self.kit

        def bed(x: float, z: float) -> float:
            return -depth if EDGE + 0.2 < x < far else 0.0

        reach = max(560.0, far + 240.0)
        self.ground(kit.material("paving", paving), slope=bed, level=LEVEL, reach=reach, cells=84, fine=1.4)
        self.water(0.0, calm=calm, colour=water)
        self.fairway((60, 0), 120, 40)
        wall = kit.material("stone", stone)
        cope = kit.box(1.3, 0.3, 420, wall, 0.0, (EDGE, LEVEL, 0))
        self.shape("embankment", kit.box(1.0, 6.0, 420, wall, 0.0, (EDGE, -3.3, 0)), cope)
        x = EDGE - 0.3
        bars = [((x, LEVEL + 0.3, -60 + 1.5 * k), (x, LEVEL + 1.15, -60 + 1.5 * k), 0.03) for k in range(81)]
        bars += [((x, y, -60), (x, y, 60), 0.035) for y in (LEVEL + 0.7, LEVEL + 1.15)]
        self.shape("railing", kit.ropes(bars, kit.material("iron", rail), 4))
        if not lamp:
            return
        spots = range(-54, 56, every)
        posts = [(6.0, LEVEL, z) for z in spots]
        self.copies(lamp, lambda k, lamp=lamp: k.building(lamp), posts, solid=True, lit=self.night)
        if self.night:
            for z in spots:
                if abs(z) < 46:
                    self.light((5.6, LEVEL + 2.6, z), glow, 7.0, 12.0)
