"""A cloud that one stands on and flies: billows round a flat top, curls of the painted auspicious cloud at its rim."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("somersault cloud", "magic cloud", "flying cloud", "nimbus cloud"),
    zh=("筋斗云", "祥云", "仙云", "五彩祥云"),
    kind="prop",
    height=0.6,
    mass=4.0,
    sound="soft",
    flies=True,
    ridden="stand",
    grows=True,
    speed=9.0,
    places=("heaven",),
)
def somersault_cloud(kit, colour="#f4f1ea"):
    puff = kit.material("plaster", colour, slot="colour")
    rng = kit.random("billows")
    balls = [kit.ball((0.0, 0.22, 0.0), 0.34), kit.ball((0.42, 0.2, 0.0), 0.27), kit.ball((-0.42, 0.21, 0.02), 0.28)]
    for k in range(9):
        a = 2 * math.pi * k / 9
        r = 0.19 + 0.07 * rng.random()
        balls.append(kit.ball((0.72 * math.cos(a), 0.17 + 0.06 * rng.random(), 0.46 * math.sin(a)), r))
    for k in range(4):  # a train of ever smaller puffs behind
        balls.append(kit.ball((0.1 * math.sin(2.0 * k), 0.18 - 0.02 * k, -0.62 - 0.24 * k), 0.22 - 0.04 * k))
    body = kit.blob(balls, puff, smooth=0.12, cell=0.045)
    curls = []
    for side in (-1, 1):
        spiral = [
            (side * (0.78 + 0.15 * (1 - t) * math.cos(5.2 * t)), 0.2 + 0.15 * (1 - t) * math.sin(5.2 * t), 0.3)
            for t in (k / 9 for k in range(10))
        ]
        curls.append(kit.tube(spiral, 0.035, puff, 8))
    return kit.model(body, *curls, colliders="none", sockets={"top": (0, 0.5, 0)})
