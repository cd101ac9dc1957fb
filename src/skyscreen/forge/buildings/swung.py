"""Swung roofs of China: hipped with corners that turn up, gabled with a raised ridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from skyscreen.forge.solid import Paint, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def hipped_roof(
    kit: Kit, width: float, depth: float, rise: float, tiles: Paint, wood: Paint, lift: float = 0.7
) -> Solid:
    """A swung hip roof over eaves of width × depth; its foot lies at y = 0 and the corners turn up by `lift`."""
    w, d = width / 2, depth / 2
    ridge = max(w - 0.85 * d, 0.3 * w)

    def around(v: float) -> tuple[float, float, float]:
        """(x, z) on the eaves for v in 0–1, and 0–1 nearness to a corner."""
        side, t = int(v * 4) % 4, (v * 4) % 1.0
        x, z = ((-w + 2 * w * t, d), (w, d - 2 * d * t), (w - 2 * w * t, -d), (-w, -d + 2 * d * t))[side]
        return x, z, abs(2 * t - 1) ** 6

    def skin(u: float, v: float) -> tuple[float, float, float]:
        x, z, corner = around(v)
        rx = max(-ridge, min(ridge, x))
        grow = 1 + 0.05 * corner * u**3
        return (
            (rx + (x - rx) * u) * grow,
            rise * (1 - u) ** 1.55 + lift * corner * u**4,
            z * u * grow,
        )

    out = kit.sheet(skin, 6, 48, tiles, closed=True)
    out += kit.sheet(
        lambda u, v: (lambda p: (p[0], p[1] - 0.14, p[2]))(skin(0.55 + 0.45 * u, v)),
        2,
        48,
        wood,
        closed=True,
        flip=True,
    )
    cap = [
        (-ridge - 0.1, rise + 0.32, 0),
        (-ridge * 0.6, rise + 0.16, 0),
        (ridge * 0.6, rise + 0.16, 0),
        (ridge + 0.1, rise + 0.32, 0),
    ]
    out += kit.tube(cap, 0.2, tiles, 6, smooth=2)
    for sx in (-1, 1):
        for sz in (-1, 1):
            path = []
            for k in range(6):
                u = k / 5
                x, z = sx * (ridge + (w - ridge) * u) * (1 + 0.05 * u**3), sz * d * u * (1 + 0.05 * u**3)
                path.append((x, rise * (1 - u) ** 1.55 + lift * u**4 + 0.1, z))
            out += kit.tube(path, [0.17, 0.16, 0.15, 0.14, 0.13, 0.1], tiles, 6)
        out += kit.tube(
            [(sx * ridge, rise + 0.2, 0), (sx * (ridge + 0.25), rise + 0.8, 0), (sx * (ridge - 0.1), rise + 1.1, 0)],
            [0.26, 0.2, 0.08],
            tiles,
            6,
            smooth=3,
        )
    return out


def gable_roof(kit: Kit, width: float, depth: float, rise: float, tiles: Paint) -> Solid:
    """Two swung slopes, ridge along x; its foot lies at y = 0, 0.4 m outside width × depth."""
    d = depth / 2 + 0.4

    def slope(u: float, v: float) -> tuple[float, float, float]:
        return (v - 0.5) * (width + 0.3), rise * (1 - u) ** 1.3, u * d

    one = kit.sheet(slope, 5, 2, tiles)
    under = kit.sheet(
        lambda u, v: (lambda p: (p[0], p[1] - 0.12, p[2]))(slope(u, v)),
        3,
        1,
        kit.material("wood", "#3a2c22"),
        flip=True,
    )
    ridge = kit.box(width + 0.4, 0.28, 0.24, tiles, 0.0, (0, rise - 0.02, 0))
    ends = kit.tube(
        [(width / 2, rise + 0.15, 0), (width / 2 + 0.3, rise + 0.3, 0), (width / 2 + 0.5, rise + 0.62, 0)],
        [0.13, 0.11, 0.04],
        tiles,
        5,
    )
    return one + one.turn("y", 180) + under + under.turn("y", 180) + ridge + ends.both()
