"""A carrot lying with its leaves on."""

import math

from skyscreen.catalogue import thing


@thing(en=("carrot",), zh=("胡萝卜", "萝卜"), kind="food", height=0.06, mass=0.09, sound="wood", places=("kitchen",))
def carrot(kit, colour="#e8701c"):
    root = kit.material("food", colour, 0.45, slot="colour")
    rings = [0.0, 0.012, 0.0185, 0.0195, 0.0188, 0.0175, 0.0182, 0.0165, 0.0158, 0.0163, 0.0142, 0.0122, 0.0128, 0.0095,
             0.0062, 0.0028, 0.001]
    body = kit.lathe([(r, 0.15 * k / 16 - (0.003 if k == 0 else 0)) for k, r in enumerate(rings)][::1], root, segments=22)
    body = body.turn("x", 90).move(0, 0.0195, -0.05)
    green = kit.material("leaf", "green")
    rng = kit.random("leaves")
    fronds = []
    for k in range(7):
        a, up = rng.uniform(-0.7, 0.7), rng.uniform(0.15, 0.75)
        tip = (0.07 * math.sin(a), 0.02 + 0.05 * up, -0.05 - 0.1 * math.cos(a))
        mid = (0.03 * math.sin(a), 0.026 + 0.03 * up, -0.085)
        fronds.append(kit.tube([(0, 0.02, -0.052), mid, tip], [0.0022, 0.0016, 0.0008], green, 5, smooth=3))
        spots = [tuple(m + (t - m) * s / 6 for m, t in zip(mid, tip, strict=True)) for s in range(1, 7)] * 3
        fronds.append(kit.leaves(spots, 0.02, 0.008, green, f"frond {k}", spread=0.8, heart=(0, 0.0, -0.06)))
    return kit.model(body, *fronds, colliders="box")
