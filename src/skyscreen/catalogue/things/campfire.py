"""A camp fire: stones, crossed logs, tongues of flame."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("campfire", "fire", "bonfire", "flame"),
    zh=("篝火", "火", "火堆", "火焰", "营火"),
    kind="light",
    height=0.75,
    mass=20.0,
    sound="wood",
    places=("forest", "desert", "beach"),
)
def campfire(kit, colour="#ff7a1c"):
    rng = kit.random("fire")
    stone, log = kit.material("rock"), kit.material("bark")
    ring = sum(
        kit.ellipsoid(0.11, 0.08, 0.09, stone, (0.46 * math.cos(a), 0.05, 0.46 * math.sin(a)), 10)
        for a in (6.283 * k / 11 for k in range(11))
    )
    logs = sum(
        kit.tube(
            [(0.36 * math.cos(a), 0.04, 0.36 * math.sin(a)), (-0.06 * math.cos(a), 0.36, -0.06 * math.sin(a))],
            0.045,
            log,
            8,
        )
        for a in (6.283 * k / 6 for k in range(6))
    )
    flames = []
    for _ in range(13):
        a, r = rng.uniform(0, 6.283), rng.uniform(0, 0.18)
        h, w = rng.uniform(0.35, 0.72) * (1 - r * 2.0), rng.uniform(0.05, 0.09)
        hot = kit.material("lamp", kit.mix(colour, "#ffd870", rng.random()), emission=rng.uniform(4, 9))
        lick = kit.lathe(
            [(0.0, 0.0), (w, h * 0.22), (w * 0.75, h * 0.5), (w * 0.3, h * 0.8), (0, h)],
            hot,
            (r * math.cos(a), 0.12, r * math.sin(a)),
            8,
        )
        flames.append(lick)
    return kit.model(
        ring,
        logs,
        sum(flames).sway(0.8, 0.1, 0.85),
        colliders="cylinder",
        sockets={"flame": (0, 0.4, 0)},
        lights=[kit.light((0, 0.5, 0), colour, 9, 11, flicker=0.8)],
    )
