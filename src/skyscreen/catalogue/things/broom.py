"""A besom: a crooked ash handle, a sheaf of twigs bound twice with cord."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("broom", "broomstick", "besom"),
    zh=("扫帚", "扫把"),
    kind="prop",
    height=1.46,
    mass=0.9,
    sound="wood",
    places=("kitchen",),
    aloft="flying_broom",
)
def broom(kit, colour="wheat", handle="oak"):
    straw, wood = kit.material("rope", colour, slot="colour"), kit.material("wood", handle, slot="handle")
    cord = kit.material("rope", "crimson")
    stick = kit.tube(
        [(0, 0.3, 0), (0.006, 0.6, 0.004), (-0.004, 0.95, 0), (0.005, 1.25, -0.004), (0, 1.46, 0)],
        [0.014, 0.0145, 0.0135, 0.0135, 0.0125], wood, 12, smooth=5,
    )  # fmt: skip
    rng = kit.random("twigs")
    rows = []
    for _ in range(kit.n(230, 70)):
        a, r = rng.uniform(0, 6.283), rng.random() ** 0.5
        low, waist = (0.15 + 0.02 * rng.random()) * r, 0.032 * r
        c, s = math.cos(a), 0.62 * math.sin(a)
        y = rng.uniform(0.0, 0.035) + 0.02 * r
        rows.append(((waist * c, 0.4, waist * s), (0.6 * low * c, 0.2, 0.6 * low * s), 0.0024))
        rows.append(((0.6 * low * c, 0.2, 0.6 * low * s), (low * c, y, low * s), 0.002))
    sheaf = kit.lathe([(0, 0.04), (0.11, 0.05), (0.085, 0.18), (0.038, 0.36), (0.03, 0.45), (0.017, 0.47), (0, 0.47)],
                      straw, segments=30).scale(1, 1, 0.62)  # fmt: skip
    bind = sum(kit.torus(r, 0.0055, cord, (0, y, 0), 26, 6).scale(1, 1, 0.7) for r, y in (
        (0.034, 0.43), (0.035, 0.42), (0.036, 0.41), (0.058, 0.3), (0.061, 0.288)))  # fmt: skip
    loop = kit.tube([(0, 1.42, 0.01), (0.03, 1.44, 0.02), (0.035, 1.36, 0.03), (0.005, 1.33, 0.02), (0, 1.41, 0.012)], 0.003,
                    cord, 5, smooth=4)  # fmt: skip
    return kit.model(stick, kit.ropes(rows, straw), sheaf, bind, loop, colliders="box", sockets={"grip": (0, 1.1, 0)})
