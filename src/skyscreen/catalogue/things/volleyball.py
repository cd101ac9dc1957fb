"""A volleyball of white, blue and yellow panels."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("volleyball", "beach volleyball"),
    zh=("排球", "沙滩排球", "沙滩球"),
    kind="prop", height=0.21, mass=0.27, sound="rubber", places=("beach", "gym"),
)  # fmt: skip
def volleyball(kit, colour="#1f5ac8"):
    blue, yellow, white = kit.material("leather", colour, 0.5, slot="colour"), kit.material("leather", "#f0c82c", 0.5), kit.material("leather", "white", 0.5)
    seam, r = kit.material("leather", "#2a2c34"), 0.1045
    rows = [(r * math.cos(a), r * math.sin(a)) for a in (math.pi * (k / 36 - 0.5) for k in range(37))]
    out = kit.lathe(rows[:10], blue, segments=36) + kit.lathe(rows[9:16], white, segments=36) + kit.lathe(rows[15:22], yellow, segments=36)
    out += kit.lathe(rows[21:28], white, segments=36) + kit.lathe(rows[27:], blue, segments=36)
    out += sum(kit.torus(rows[k][0], 0.0018, seam, (0, rows[k][1], 0), 40, 5) for k in (9, 15, 21, 27))
    out += kit.torus(r, 0.0018, seam, segments=44, sides=5).turn("x", 90)
    return kit.model(out.turn("z", 28).turn("x", 15).move(0, 0.105, 0), colliders="sphere")
