"""A camp fire: stones, crossed logs, a low blaze between them; its tongues are particles (socket flame)."""

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
    indoors="fireplace",
)
def campfire(kit, colour="#ff7a1c"):
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
    return kit.model(
        ring,
        logs,
        kit.blaze(0.5, 0.7, at=(0, 0.06, 0)),
        colliders="cylinder",
        sockets={"flame": (0, 0.22, 0)},
        lights=[kit.light((0, 0.5, 0), colour, 9, 11, flicker=0.8)],
    )
