"""A painter's palette with a thumb hole and dabs of colour."""

import math

from skyscreen.catalogue import thing


@thing(en=("palette", "paint palette", "artist's palette", "painter's palette"), zh=("调色板", "调色盘"), kind="prop",
    places=("art_studio",),
    height=0.236, mass=0.3, sound="wood")
def palette(kit, colour="oak"):
    wood = kit.material("wood", colour, 0.3, slot="colour", coat=1.0)
    outline = [((0.17 - 0.05 * math.exp(-((a - 5.2) / 0.35) ** 2)) * math.cos(a), (0.125 - 0.06 * math.exp(-((a - 5.2) / 0.35) ** 2)) * math.sin(a)) for a in (2 * math.pi * k / 40 for k in range(40))]
    hole = [(0.02 * math.cos(a) + 0.07, 0.026 * math.sin(a) - 0.055) for a in (2 * math.pi * k / 18 for k in range(18))][::-1]
    board = kit.extrude(outline, 0.006, wood, holes=[hole])
    dabs = [kit.ellipsoid(0.022, 0.018, 0.006, kit.material("paint", c, 0.2), (0.125 * math.cos(a), 0.085 * math.sin(a), 0.003), 12) for a, c in zip((0.3, 0.95, 1.6, 2.25, 2.9, 3.5), ("red", "yellow", "royal blue", "green", "white", "purple"), strict=True)]
    return kit.model(sum(dabs, start=board).turn("x", -18).move(0, 0.125, 0), colliders="box")
