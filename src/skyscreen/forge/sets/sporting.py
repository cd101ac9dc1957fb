"""Halls of sport: a tall room with lit boards, tiers of spectators along both sides, and lines on the floor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from skyscreen.forge.sets.halls import Halls
from skyscreen.forge.solid import Paint, joined


class Sporting(Halls):
    """The sports-hall kit."""

    def sports_hall(
        self,
        width: float,
        depth: float,
        height: float,
        floor: Paint,
        *,
        wall: Any = "#b8c0c8",
        rows: int = 6,
        crowd: float = 0.6,
        words: str = "",
        glow: float = 2.2,
        dim: bool = False,
        **more: Any,
    ) -> None:
        """The room, its lamps and, along ±X, `rows` tiers of spectators.

        Args:
            crowd: 0–1, share of the seats that are taken.
            words: on the end wall (−Z) in letters 1/12 of its height.
            dim: the house lies in the dark, as where all light is on a ring or a stage.
            more: of `hall`.
        """
        kit = self.kit
        more.setdefault("skirting", None)
        self.hall(width, depth, height, wall=wall, floor=floor, ceiling=more.pop("ceiling", "#3a4048"), cornice=False,
                  **more)
        if rows:
            for seed, s in enumerate((-1, 1)):
                self.copies(f"tiers {seed}", lambda k, n=seed: k.building("tiers", depth - 4, rows, crowd, n),
                            [(s * (width / 2 - 0.9 * rows), 0, 0, -90 * s)], solid=True, shadow=False)
        truss = kit.ropes([((-width / 2, height - 0.7 + y, z), (width / 2, height - 0.7 + y, z), 0.05)
                           for z in (-depth / 3, 0, depth / 3) for y in (0, 0.5)], kit.material("steel"), 5)
        self.shape("trusses", truss, shadow=False)
        if words:
            self.on("-z", 0, kit.fitting("sign", text=words, size=height / 12, ink="#f0f4f8", board=None, glow=1.2),
                    y=0.72 * height)
        if not dim:
            self.lamps("bay", [(x * width / 4, z * depth / 4) for x in (-1, 0, 1) for z in (-1, 0, 1)], on=True,
                       drop=0.9, size=0.42, power=glow, lights=8)

    def lines(self, rows: Sequence[tuple[float, float, float, float]], paint: Paint, wide: float = 0.05,
              y: float = 0.006, name: str = "lines") -> None:
        """Straight lines along x or z on the floor: (x0, z0, x1, z1)."""
        made = [self.kit.box(abs(x1 - x0) + wide, y, abs(z1 - z0) + wide, paint, 0.0, ((x0 + x1) / 2, 0, (z0 + z1) / 2))
                for x0, z0, x1, z1 in rows]
        self.shape(name, joined(made), shadow=False)

    def court(self, width: float, length: float, paint: Paint, *, at: tuple[float, float] = (0.0, 0.0),
              across: Sequence[float] = (), along: Sequence[float] = (), wide: float = 0.05) -> None:
        """The lines of a court: its edges, lines across at z and along at x, from its middle."""
        x, z, w, d = *at, width / 2, length / 2
        rows = [(x - w, z + s * d, x + w, z + s * d) for s in (-1, 1)]
        rows += [(x + s * w, z - d, x + s * w, z + d) for s in (-1, 1)]
        rows += [(x - w, z + c, x + w, z + c) for c in across] + [(x + c, z - d, x + c, z + d) for c in along]
        self.lines(rows, paint, wide, name=f"court {x:g} {z:g}")
