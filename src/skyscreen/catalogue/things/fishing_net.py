"""A cast net spread in the air and hanging from its cord, weighted at the rim."""

import math

from skyscreen.catalogue import thing


@thing(en=("fishing net", "cast net", "trawl net", "net", "butterfly net"), zh=("渔网", "网"), kind="prop", height=1.9, mass=3.0, sound="cloth", places=("harbour", "lake", "ocean"))
def fishing_net(kit, colour="#c8c0a0"):
    cord = kit.material("rope", colour, slot="colour")
    f = lambda u, a: (1.1 * u ** 1.2 * math.cos(a), 1.5 - 1.2 * u ** 0.9 - 0.08 * math.sin(5 * a) * u, 1.1 * u ** 1.2 * math.sin(a))
    n, m = (22, 9) if kit.detail > 0.6 else (12, 5)
    rows = []
    for j in range(1, m):
        for k in range(n):
            a = 2 * math.pi * (k + 0.5 * (j % 2)) / n
            for s in (-1, 1):
                rows.append((f(j / m, a), f((j + 1) / m, a + s * math.pi / n), 0.004))
    weights = kit.ellipsoid(0.016, 0.024, 0.016, kit.material("iron"), segments=6).many([f(1.0, 2 * math.pi * (k + 0.5 * (m % 2)) / n) for k in range(n)])
    return kit.model(kit.ropes(rows, cord, 3), weights, kit.ropes([(f(0.11, 2 * math.pi * k / 8), (0, 1.55, 0), 0.006) for k in range(8)] + [((0, 1.55, 0), (0, 2.1, 0), 0.01)], cord, 4), colliders="box", sockets={"grip": (0, 2.0, 0)})
