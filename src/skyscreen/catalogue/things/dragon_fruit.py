"""A dragon fruit: pink with green-tipped scales, a cut half showing white flesh and black seeds."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("dragon fruit", "pitaya"),
    zh=("火龙果",),
    kind="food", height=0.13, mass=0.4, sound="soft", places=("kitchen", "market"),
)  # fmt: skip
def dragon_fruit(kit, colour="#e0387a"):
    skin, tip, flesh, seed = kit.material("food", colour, 0.4, slot="colour"), kit.material("leaf", "#8ac03a"), kit.material("food", "#f4f2ee"), kit.material("food", "#141416")
    body = kit.ellipsoid(0.045, 0.055, 0.045, skin, (0, 0.055, 0), 26)
    rows = []
    for k in range(26):
        y, a = 0.02 + 0.0032 * k, 2.39996 * k
        r = 0.045 * math.sqrt(max(1 - ((y - 0.055) / 0.055) ** 2, 0.02))
        rows.append(((r * 0.95 * math.sin(a), y, r * 0.95 * math.cos(a)), ((r + 0.016) * math.sin(a), y + 0.024, (r + 0.016) * math.cos(a)), 0.009))
    half = kit.ellipsoid(0.044, 0.044, 0.053, skin, (0, 0, 0), 26).scale(1, 0.62, 1) + kit.cylinder(0.0425, 0.003, flesh, (0, 0.0, 0), 30, bevel=0).scale(1, 1, 1.2).move(0, 0.026, 0)
    rng = kit.random("seeds")
    dots = kit.ellipsoid(0.0014, 0.001, 0.002, seed, (0, 0, 0), 6).many([(0.034 * r * math.sin(a), 0.03, 0.042 * r * math.cos(a)) for r, a in ((rng.random() ** 0.5, rng.uniform(0, 6.28)) for _ in range(80))])
    return kit.model(body, kit.spikes(rows, skin, 5), kit.spikes([(q, (q[0] * 1.12, q[1] + 0.012, q[2] * 1.12), 0.004) for _, q, _ in rows], tip, 5), (half + dots).turn("x", 24).move(0.11, 0.028, 0.02), colliders="box")
