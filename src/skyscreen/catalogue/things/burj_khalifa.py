"""The Burj Khalifa in Dubai: three wings of steel and glass that step back in a spiral to a spire 828 m up."""

from math import cos, radians, sin

from skyscreen.catalogue import thing

WING, STEPS = 46.0, 27
"""Metres from the core to the end of a wing at the foot; setbacks on the way up."""


@thing(en=("burj khalifa", "khalifa tower", "tallest tower in the world", "tallest building in the world"), zh=("哈利法塔", "迪拜塔", "世界最高楼", "世界第一高楼"), kind="building",
    places=("dubai",), height=828.0, mass=5e8, sound="glass")
def burj_khalifa(kit):
    glass = kit.material("facade", "#9fb0bc", None, 1.2, 0.0, "", bay=3.2, floor=4.0, lit=0.55)
    steel = kit.material("steel", "#c4ccd2")
    top = [100.0 + 22.0 * k for k in range(STEPS)]
    # Each setback shortens the wing whose turn it is: 120°, 240°, 0° and so on up.
    out = kit.lathe([(15, 0), (15, 560), (11, 620), (8, 660), (5, 700), (2.4, 740), (1.2, 790), (0, 828)], steel, segments=18)
    for wing in range(3):
        own = [y for k, y in enumerate(top) if k % 3 == wing and y < 600]
        turn = radians(120.0 * wing)
        for k, y in enumerate(own):
            reach = WING * (1 - k / len(own)) ** 0.85 + 12
            half = 10.5 - 0.5 * k
            body = kit.box(2 * half, y, reach, glass, 0.0, (0, 0, reach / 2)) + kit.cylinder(half, y, glass, (0, 0, reach), 14, bevel=0)
            out += (body + kit.cylinder(half + 0.5, 1.2, steel, (0, y, reach), 14)).turn("y", 120.0 * wing).vary(0.31 * k)
        out += kit.box(16, 12, 30, kit.material("stone", "#c8bca4"), 0.0, (66 * sin(turn), 0, 66 * cos(turn)))
    for y, r in ((560, 13.0), (604, 10.5), (640, 8.5)):
        out += kit.cylinder(r, 34, glass, (0, y, 0), 16, top=0.86 * r)
    beacon = kit.sphere(2.2, kit.material("lamp", "#ff4030", emission=5.0), (0, 826, 0), 10)
    return kit.model(out, beacon, colliders="box")
