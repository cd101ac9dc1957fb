"""A Christmas wreath: fir twigs in a ring with red berries and a bow."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("wreath", "christmas wreath"),
    zh=("花环", "圣诞花环"),
    kind="prop", height=0.5, mass=0.8, sound="cloth", places=("living_room",),
)  # fmt: skip
def wreath(kit, colour="#c8201a"):
    fir, red = kit.material("needle", "#2f5a34"), kit.material("cloth", colour, slot="colour")
    rng = kit.random("twigs")
    rows = []
    for _k in range(520):
        a, b = rng.uniform(0, 6.2832), rng.uniform(0, 6.2832)
        r = 0.18 + 0.035 * math.cos(b)
        at = (r * math.sin(a), 0.25 + r * math.cos(a), 0.035 * math.sin(b))
        out = 0.045
        rows.append((at, (at[0] + out * math.sin(a + 0.9) * math.cos(b * 0.7), at[1] + out * math.cos(a + 0.9) * math.cos(b * 0.7), at[2] + 0.03 * math.sin(b)), 0.006))
    berry = kit.sphere(0.011, kit.material("glazed", "#d0201c", 0.1), (0, 0, 0), 10)
    bow = kit.ellipsoid(0.055, 0.03, 0.014, red, (0.05, 0.065, 0.06), 16).turn("z", 0) + kit.ellipsoid(0.055, 0.03, 0.014, red, (-0.05, 0.065, 0.06), 16) + kit.sphere(0.02, red, (0, 0.065, 0.066), 12) + kit.facet([(0.0, 0.06, 0.06), (0.055, -0.0, 0.055), (0.028, 0.0, 0.055)], red, 0.004) + kit.facet([(0.0, 0.06, 0.06), (-0.028, 0.0, 0.055), (-0.055, 0.0, 0.055)], red, 0.004)
    return kit.model(kit.torus(0.18, 0.032, fir, (0, 0, 0), 40, 8).turn("x", 90).move(0, 0.25, 0), kit.spikes(rows, fir, 3), berry.many([(0.185 * math.sin(0.7 * k), 0.25 + 0.185 * math.cos(0.7 * k), 0.04) for k in range(9)]), bow, colliders="box")
