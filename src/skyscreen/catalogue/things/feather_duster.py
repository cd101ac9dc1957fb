"""A feather duster: a fan of brown cock feathers on a cane."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("feather duster",),
    zh=("鸡毛掸子",),
    kind="prop", height=0.62, mass=0.15, sound="wood", places=("living_room",),
)  # fmt: skip
def feather_duster(kit, colour="#8a4a24"):
    rng, wood = kit.random("plumes"), kit.material("wood", "#a8743c")
    plume = kit.material("feather", colour, slot="colour")
    rows = []
    for _k in range(420):
        y, a = 0.26 + 0.3 * rng.random(), rng.uniform(0, 6.2832)
        r = 0.065 + 0.02 * rng.random()
        rows.append(((0, y, 0), (r * math.sin(a), y + 0.05, r * math.cos(a)), 0.016))
    return kit.model(kit.cylinder(0.009, 0.6, wood, (0, 0, 0), 10), kit.spikes(rows, plume, 4), kit.spikes([((0, 0.56, 0), (0.03 * math.sin(k), 0.62, 0.03 * math.cos(k)), 0.014) for k in range(7)], plume, 4), kit.torus(0.01, 0.004, kit.material("paint", "#c8201a"), (0, 0.27, 0), 14, 6), colliders="box")
