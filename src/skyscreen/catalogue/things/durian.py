"""A durian: a spiky green-brown fruit, a piece of its husk open on yellow flesh."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("durian",),
    zh=("榴莲",),
    kind="food", height=0.24, mass=2.5, sound="wood", places=("market",),
)  # fmt: skip
def durian(kit, colour="#8a8a3a"):
    husk, flesh = kit.material("food", colour, 0.7, slot="colour"), kit.material("food", "#f0cc4a")
    rows = []
    for k in range(230):
        y = 1 - 2 * (k + 0.5) / 230
        r, a = math.sqrt(1 - y * y), 2.39996 * k
        n = (r * math.sin(a), y, r * math.cos(a))
        rows.append(((0.083 * n[0], 0.11 + 0.098 * n[1], 0.083 * n[2]), (0.103 * n[0], 0.11 + 0.118 * n[1], 0.103 * n[2]), 0.0095))
    body = kit.ellipsoid(0.085, 0.1, 0.085, husk, (0, 0.11, 0), 26) + kit.spikes([row for row in rows if row[1][1] > 0.004], husk, 4)
    lobe = kit.ellipsoid(0.026, 0.055, 0.02, flesh, (0, 0.1, 0.1), 18)
    return kit.model(body, lobe.move(0.014, 0, 0) + lobe.move(-0.018, 0.012, -0.002), kit.cylinder(0.011, 0.035, kit.material("bark"), (0, 0.205, 0), 10), colliders="sphere")
