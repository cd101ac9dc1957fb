"""A heap of coal: black glinting lumps."""

from skyscreen.catalogue import thing


@thing(en=("coal", "lump of coal", "heap of coal", "charcoal", "coals"), zh=("煤", "煤炭", "煤块", "木炭", "煤堆", "黑炭"), kind="prop", height=0.389, mass=60.0,
       sound="stone", places=("mine", "power_station"))
def coal(kit, colour="#1b1b1e"):
    black = kit.material("stone", colour, 0.35, slot="colour")
    rng = kit.random("lumps")
    lumps = [kit.box(0.11 - 0.02 * k, 0.08 + 0.01 * k, 0.09, black, 0.012).turn("z", 20 + 25 * k).turn("y", rng.uniform(0, 180)) for k in range(3)]
    core = kit.lathe([(0, 0), (0.4, 0), (0.28, 0.12), (0.1, 0.22), (0, 0.24)], black, segments=18)
    return kit.model(core, *[kit.heap(one, 34, 0.44, 0.26, f"coal {k}").move(0, 0.042, 0) for k, one in enumerate(lumps)], colliders="box")
