"""An open oil-paper umbrella: many thin bamboo ribs under a cover of painted paper."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("oil-paper umbrella", "oil paper umbrella"),
    zh=("油纸伞", "纸伞"),
    kind="prop", height=0.75, mass=0.6, sound="paper", places=("water_town",),
)  # fmt: skip
def oil_paper_umbrella(kit, colour="#c8402c"):
    paper, cane = kit.material("paper", colour, slot="colour"), kit.material("wood", "#c8a060")
    top = lambda u, v, lift=0.0: (0.46 * u * math.sin(6.2832 * v), 0.72 - 0.17 * u**1.5 + lift, 0.46 * u * math.cos(6.2832 * v))
    cover = kit.sheet(top, 8, 56, paper, closed=True) + kit.sheet(lambda u, v: top(u, v, -0.003), 8, 56, paper, closed=True, flip=True)
    ribs = kit.ropes([((0, 0.7, 0), (0.45 * math.sin(0.2618 * k), 0.545, 0.45 * math.cos(0.2618 * k)), 0.004) for k in range(24)] + [((0, 0.5, 0), (0.24 * math.sin(0.2618 * k), 0.645, 0.24 * math.cos(0.2618 * k)), 0.003) for k in range(24)], cane, 4)
    return kit.model(cover, ribs, kit.cylinder(0.011, 0.72, cane, (0, 0, 0), 12), kit.lathe([(0.03, 0.7), (0.022, 0.735), (0, 0.75)], kit.material("wood", "#4a2a18"), segments=16), colliders="box", sockets={"grip": (0, 0.1, 0)})
