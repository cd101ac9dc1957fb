"""An open umbrella standing on its ferrule's line, handle down."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("umbrella", "parasol"),
    zh=("雨伞", "伞", "油纸伞"),
    kind="prop",
    height=0.95,
    places=("city_street",),
    sound="cloth",
    mass=0.5,
)
def umbrella(kit, colour="red"):
    cloth, steel = kit.material("silk", colour, 0.5, slot="colour"), kit.material("steel")
    ribs = 8

    def canopy(u, v):
        # Cloth hangs between the ribs: the rim is drawn in and up half-way between two of them.
        between = 0.5 - 0.5 * math.cos(2 * math.pi * ribs * v)
        r = 0.55 * math.sin(u * 1.35) / math.sin(1.35) * (1 - 0.07 * between * u)
        y = 0.9 - 0.28 * (1 - math.cos(u * 1.35)) / (1 - math.cos(1.35)) + 0.02 * between * u
        return (r * math.cos(2 * math.pi * v), y, r * math.sin(2 * math.pi * v))

    top = kit.sheet(canopy, 6, ribs * 6, cloth, closed=True)
    rods = sum(kit.tube([canopy(u / 5, k / ribs) for u in range(6)], 0.003, steel, 4) for k in range(ribs))
    shaft = kit.cylinder(0.006, 0.95, steel, (0, 0, 0), 8)
    hook = kit.tube(
        [(0, 0.06, 0), (0, 0.0, 0), (0.03, -0.03, 0), (0.06, 0, 0)], 0.011, kit.material("wood", "walnut"), 8, smooth=4
    ).move(0, 0.03, 0)
    return kit.model(top, rods.move(0, -0.004, 0), shaft, hook, colliders="none", sockets={"grip": (0, 0.05, 0)})
