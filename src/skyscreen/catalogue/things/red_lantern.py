"""A round red paper lantern with a gold tassel."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("red lantern", "chinese lantern", "paper lantern", "lantern"),
    zh=("红灯笼", "灯笼", "花灯"),
    kind="light",
    height=0.8,
    places=("neon_street",),
    sound="cloth",
    mass=0.6,
)
def red_lantern(kit, colour="red"):
    silk = kit.material("lamp", colour, emission=1.3, slot="colour")
    gold = kit.material("brass")
    ribs = 16

    def skin(u, v):
        a = -1.15 + 2.3 * u
        r = 0.27 * math.cos(a) ** 0.8 * (1 - 0.035 * (0.5 + 0.5 * math.cos(2 * math.pi * ribs * v)))
        return (r * math.sin(2 * math.pi * v), 0.5 + 0.2 * math.sin(a) / math.sin(1.15), r * math.cos(2 * math.pi * v))

    body = kit.sheet(skin, 10, ribs * 4, silk, closed=True, flip=True)
    caps = kit.cylinder(0.14, 0.04, gold, (0, 0.685, 0), 20) + kit.cylinder(0.14, 0.04, gold, (0, 0.28, 0), 20)
    hang = kit.ropes([((0, 0.72, 0), (0, 0.8, 0), 0.006)], gold)
    threads = kit.ropes(
        [
            ((0.02 * math.cos(k), 0.28, 0.02 * math.sin(k)), (0.035 * math.cos(k), 0.0, 0.035 * math.sin(k)), 0.004)
            for k in range(12)
        ],
        kit.material("silk", "gold"),
    )
    return kit.model(
        body,
        caps,
        hang,
        threads.sway(0.5, 0, 0.28),
        colliders="none",
        lights=[kit.light((0, 0.5, 0), "orange", 3.5, 7)],
        sockets={"hook": (0, 0.8, 0)},
    )
