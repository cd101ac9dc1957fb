"""An open umbrella with eight scalloped gores, ribs and a crooked handle."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("umbrella", "parasol"),
    zh=("雨伞", "伞", "阳伞"),
    kind="prop",
    height=1.0,
    mass=0.5,
    sound="cloth",
    places=("neon_street", "beach"),
)
def umbrella(kit, colour="red"):
    cloth = kit.material("silk", colour, 0.5, slot="colour", sway=0.06)
    steel, wood = kit.material("steel"), kit.material("wood", "walnut")

    def canopy(u, v):
        turn = v * 8
        scallop = math.sin(math.pi * (turn - math.floor(turn)))
        r = 0.56 * u * (1 - 0.10 * u * scallop)
        return (r * math.cos(v * 2 * math.pi), 0.96 - 0.30 * u**2.1 + 0.02 * scallop * u, r * math.sin(v * 2 * math.pi))

    top = kit.sheet(canopy, 7, 32, cloth, flip=True, closed=True)
    ribs = kit.ropes(
        [
            ((0, 0.955, 0), (0.40, 0.80, 0), 0.004),
            ((0.40, 0.80, 0), (0.555, 0.655, 0), 0.004),
            ((0, 0.62, 0), (0.30, 0.86, 0), 0.003),
        ],
        steel,
    ).copy_round(8)
    hook = kit.tube(
        [(0, 0.2, 0), (0, 0.06, 0), (0.03, 0.01, 0), (0.07, 0.01, 0), (0.09, 0.05, 0)], 0.013, wood, 8, smooth=4
    )
    shaft = kit.ropes([((0, 0.18, 0), (0, 1.0, 0), 0.006)], steel, 6)
    return kit.model(top, ribs, hook, shaft, colliders="box", sockets={"grip": (0, 0.13, 0)})
