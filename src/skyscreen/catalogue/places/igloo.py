"""An igloo: courses of snow blocks glowing blue, a sleeping bench with furs, an oil lamp, the low entrance, a fish rack."""

import math

from skyscreen.catalogue import place


@place(
    en=("igloo", "inside an igloo", "snow hut", "ice hotel", "snow house"),
    zh=("冰屋", "雪屋", "冰屋里", "爱斯基摩冰屋", "冰雪屋"),
    indoor=True,
    ambience=("room", "wind"),
    ground="snow",
    reverb=0.3,
    hours=11.0,
)
def igloo(set):
    kit = set.kit
    set.stage(2.2, 1.3, 0, (0.0, 0.5))
    profile = [
        (3.0 * math.cos(a) if a < 1.55 else 0.0, 0.25 + 2.75 * math.sin(a))
        for a in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.2, 1.4, 1.56)
    ]
    set.rotunda(3.0, [(3.0, 0.0), *profile], kit.material("snow", "#dcebf6"), kit.material("snow", "#e4eef6"), sides=36)
    glow = 0.5 if not set.night else 0.05
    ring = []
    joint = kit.material("lamp", "#8fc4ea", emission=glow)
    for k, a in enumerate((0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.2)):
        r, y = 2.97 * math.cos(a), 0.25 + 2.72 * math.sin(a)
        ring.append(kit.torus(r, 0.018, joint, (0, y, 0), 40, 4))
        n = max(round(2 * math.pi * r / 0.85), 6)
        b = a + 0.2
        for j in range(n):
            t = 6.2832 * (j + 0.5 * (k % 2)) / n
            r1, y1 = 2.97 * math.cos(b), 0.25 + 2.72 * math.sin(b)
            ring.append(
                kit.ropes(
                    [((r * math.sin(t), y, r * math.cos(t)), (r1 * math.sin(t), y1, r1 * math.cos(t)), 0.016)], joint, 4
                )
            )
    set.shape("joints", *ring, shadow=False)
    snow = kit.material("snow", "#e8f2fa")
    bench = [(2.75 * math.cos(a), 2.75 * math.sin(a)) for a in [0.35 + 2.45 * k / 20 for k in range(21)]]
    set.shape("bench", kit.extrude(bench, 0.5, snow).turn("x", -90).move(0, 0.25, 0), solid=False)
    fur = kit.material("fur", "#a88a64")
    set.shape(
        "furs",
        *[
            kit.ellipsoid(0.85, 0.1, 0.5, kit.material("fur", c), (x, 0.55, z), 16)
            for x, z, c in ((-0.9, -2.0, "#a88a64"), (0.9, -2.0, "#d8cfc0"), (0.0, -2.1, "#6a5240"))
        ],
        kit.ellipsoid(0.3, 0.14, 0.2, fur, (-1.5, 0.62, -1.7), 12),
    )
    lamp = kit.lathe(
        [(0.1, 0), (0.22, 0.09), (0.19, 0.09), (0.0, 0.05)], kit.material("stone", "#4a4844"), segments=18
    ) + sum(
        kit.flame(0.06, 0.012, (-0.1 + 0.05 * k, 0.08, 0.1))
        for k in range(5)
    )
    set.shape("lamp", lamp.move(1.9, 0.42, -0.2), kit.cylinder(0.3, 0.42, snow, (1.9, 0, -0.2), 18))
    set.light((1.8, 0.8, -0.1), "#ffab58", 3.0, 5.0, flicker=0.25)
    set.light((0.0, 2.6, 0.0), "#7ab8f4", 2.2 if not set.night else 0.6, 6.0)
    set.sky(exposure=-0.5)
    rack = kit.ropes(
        [
            ((-2.2, 0, 0.3), (-2.0, 1.4, 0.1), 0.02),
            ((-1.6, 0, 1.5), (-1.5, 1.3, 1.4), 0.02),
            ((-2.05, 1.3, 0.1), (-1.5, 1.25, 1.45), 0.016),
        ],
        kit.material("wood", "#8a6a48"),
        5,
    )
    fish = kit.ellipsoid(0.05, 0.17, 0.03, kit.material("steel", "#9aa8b0"), (0, -0.18, 0), 9) + kit.facet(
        [(-0.06, -0.4, 0), (0.06, -0.4, 0), (0, -0.32, 0)], kit.material("steel", "#9aa8b0")
    )
    set.shape("rack", rack, fish.many([(-1.98 + 0.11 * k, 1.29, 0.28 + 0.24 * k, 30) for k in range(5)]))
    tunnel = kit.fitting("arch", span=1.1, spring=0.55, colour="#e4eef8", material="snow", thick=0.5, wide=0.3).move(
        0, 0, 2.7
    ) + kit.panel(
        1.1,
        1.2,
        kit.material("lamp", "#dcecff" if not set.night else "#16243c", emission=0.9 if not set.night else 0.1),
        (0, 0.55, 2.95),
    ).turn("y", 0)
    set.shape("entrance", tunnel, shadow=False)
    spear = kit.ropes([((1.5, 0, 1.7), (1.75, 1.7, 1.5), 0.018)], kit.material("wood", "#8a6a48"), 5)
    set.shape("spear", spear, kit.cone(0.03, 0.2, kit.material("steel"), (1.75, 1.7, 1.5), 6))
    set.fitting("crates", [(2.1, 0, -1.2, -60)], count=2, size=0.4)
    set.camera_limits((-1.7, 0.25, -1.4), (1.7, 1.9, 2.3))
