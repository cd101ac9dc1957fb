"""A ring doughnut with dripping icing and sugar strands."""

import math

from skyscreen.catalogue import thing


@thing(en=("donut", "doughnut", "bagel"), zh=("甜甜圈", "面包圈"), kind="food", height=0.042, mass=0.08, sound="soft",
       places=("kitchen",))
def donut(kit, colour="pink"):
    dough, icing = kit.material("food", "#c68642", 0.65), kit.material("ceramic", colour, 0.22, slot="colour")
    big, thick = 0.032, 0.02
    ring = kit.torus(big, thick, dough, (0, thick, 0), 44, 18)

    def coat(u, v):
        """Over the top, down to a wavy edge on both sides."""
        a = 2 * math.pi * u
        edge = 88 + 12 * math.sin(5 * a) + 8 * math.sin(8 * a + 1)
        b = math.radians(90 + edge * (1 - 2 * v))
        t = thick + 0.0022 * math.sin(math.pi * min(max(v, 0), 1)) ** 0.3
        r = big + t * math.cos(b)
        return r * math.sin(a), thick + t * math.sin(b), r * math.cos(a)

    glaze = kit.sheet(coat, 56, 14, icing, flip=True)
    rng = kit.random("strands")
    tones = ("lemon", "azure", "mint", "white", "red")
    out = []
    for tone in tones:
        rows = []
        for _ in range(11):
            a, b = rng.uniform(0, 6.283), math.radians(rng.uniform(50, 150))
            r, turn = big + (thick + 0.0018) * math.cos(b), rng.uniform(0, 6.283)
            at = (r * math.sin(a), thick + (thick + 0.0018) * math.sin(b), r * math.cos(a))
            rows.append((at, (at[0] + 0.0055 * math.cos(turn), at[1], at[2] + 0.0055 * math.sin(turn)), 0.0009))
        out.append(kit.ropes(rows, kit.material("plastic", tone, 0.4), 6))
    return kit.model(ring, glaze, *out, colliders="cylinder")
