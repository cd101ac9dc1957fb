"""A birthday cake: two tiers, icing drips, candles."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("cake",),
    zh=("蛋糕",),
    kind="food",
    height=0.3,
    mass=1.5,
    sound="soft",
    generic="food",
    places=("kitchen",),
)
def cake(kit, colour="pink", base="#b9803f"):
    sponge, icing = kit.material("food", base), kit.material("ceramic", colour, 0.35, slot="colour")
    out = kit.lathe([(0.20, 0), (0.2, 0.008), (0, 0.01)], kit.material("ceramic"), segments=40)
    for r, y, h in ((0.15, 0.01, 0.095), (0.1, 0.105, 0.075)):
        out += kit.cylinder(r, h, sponge, (0, y, 0), 36) + kit.lathe(
            [(r + 0.004, y + h - 0.02), (r + 0.004, y + h - 0.004), (r - 0.01, y + h + 0.006), (0, y + h + 0.007)],
            icing,
            segments=36,
        )
        for k in range(18):
            a, drop = 6.283 * k / 18, 0.018 + 0.02 * ((k * 7) % 5) / 5
            x, z = (r + 0.002) * math.cos(a), (r + 0.002) * math.sin(a)
            out += kit.capsule((x, y + h - 0.006, z), (x, y + h - drop - 0.012, z), 0.011, icing, 8)
    wax = kit.material("paint", "cream")
    for k in range(6):
        x, z = 0.065 * math.cos(6.283 * k / 6), 0.065 * math.sin(6.283 * k / 6)
        out += kit.cylinder(0.005, 0.08, wax, (x, 0.187, z), 8) + kit.flame(0.032, 0.0055, (x, 0.266, z))
    out += sum(
        kit.sphere(0.014, kit.material("apple", "red"), (0.085 * math.cos(a), 0.195, 0.085 * math.sin(a)), 10)
        for a in (6.283 * k / 8 for k in range(8))
    )
    return kit.model(out, colliders="cylinder", lights=[kit.light((0, 0.33, 0), "#ffb84a", 0.35, 2, flicker=0.5)])
