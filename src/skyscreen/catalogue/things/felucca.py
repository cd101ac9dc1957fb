"""A felucca of the Nile: a low broad boat and one tall slanting sail."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("felucca", "nile boat", "dhow", "lateen boat"),
    zh=("尼罗河帆船", "三桅小帆船", "阿拉伯帆船"),
    kind="vessel",
    height=9.6,
    mass=2600.0,
    speed=2.5,
    floats=True,
    sound="wood",
    places=("river", "ocean", "harbour"),
)
def felucca(kit, colour="#8a6038", sail="#f0e8d4"):
    wood, canvas = kit.material("hull", colour, slot="colour"), kit.material("sail", sail, slot="sail")
    hull, _ = kit.hull(9.0, 2.6, 0.35, 0.75, wood, inner=kit.material("planks", "oak"),
                          rail=kit.material("paint", "#2f7a8a", 0.5), sheer=0.5, stern=0.35, transom=0.0, bow=0.9,
                          full=0.6, rake=0.08, thick=0.04)  # fmt: skip
    bench = kit.box(1.7, 0.06, 0.4, kit.material("planks", "tan"), at=(0, 0.42, 0)).many([(0, 0, z) for z in (-2.4, -0.6)])
    mast = kit.tube([(0, 0.1, 1.0), (0, 5.4, 0.9)], [0.1, 0.07], wood, 8)
    foot, peak = (0.14, 1.1, 3.6), (0.14, 9.5, -2.4)
    yard = kit.tube([foot, (0.16, 5.3, 0.75), peak], [0.06, 0.075, 0.03], wood, 7)

    def cloth(u, v):
        """u up the yard, v back to the clew."""
        a = [foot[k] + (peak[k] - foot[k]) * u for k in range(3)]
        clew = (0.5, 1.0, -3.4)
        s = v * (1 - u)
        x, y, z = (a[k] + (clew[k] - a[k]) * s for k in range(3))
        return x + 0.7 * math.sin(math.pi * min(v, 1.0)) * (1 - u) * (0.4 + u), y, z

    sheet = kit.sheet(cloth, 16, 14, canvas) + kit.sheet(cloth, 16, 14, canvas, flip=True)
    lines = kit.ropes([((0.5, 1.0, -3.4), (0.6, 0.8, -3.0), 0.015), ((0, 5.3, 0.9), (1.0, 0.8, -0.2), 0.012),
                       ((0, 5.3, 0.9), (-1.0, 0.8, -0.2), 0.012)], kit.material("rope"))  # fmt: skip
    rudder = kit.box(0.06, 0.9, 0.5, wood, at=(0, -0.15, -4.5))
    return kit.model(hull, bench, mast, yard, sheet, lines, rudder, floats=0.0)
