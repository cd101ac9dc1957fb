"""A stand of reeds: tall blades and brown cattails."""

import math

from skyscreen.catalogue import thing


@thing(en=("reed", "reeds", "cattail", "bulrush", "cattails", "pampas grass"), zh=("芦苇", "芦苇丛", "香蒲", "芦花"), kind="plant", height=1.95, mass=2.0, sound="cloth", places=("lake", "river"))
def reeds(kit, colour="#7a8a44"):
    rng, blade = kit.random("reeds"), kit.material("blade", colour, slot="colour")
    paths, across, rows, heads = [], [], [], []
    far = kit.detail < 0.2  # a marsh draws four hundred stands: from afar half of it, twice as wide, and plain tails
    for k in range(44):
        a = rng.uniform(0, 6.28)
        x, z, h = 0.35 * math.sqrt(rng.random()) * math.cos(2.4 * k), 0.3 * math.sqrt(rng.random()) * math.sin(2.4 * k), rng.uniform(0.9, 1.7)
        dx, dz = 0.25 * math.cos(a), 0.25 * math.sin(a)
        if far and k % 2:
            continue
        bend = [(x, 0, z), (x + 0.2 * dx, 0.5 * h, z + 0.2 * dz), (x + 0.55 * dx, 0.85 * h, z + 0.55 * dz), (x + dx, 0.97 * h, z + dz)]
        paths.append([bend[0], bend[2], bend[3]] if far else bend)
        across.append((-math.sin(a), 0, math.cos(a)))
        if k % (8 if far else 4) == 0:
            rows.append(((x, 0, z), (x + 0.1 * dx, 1.15 * h, z + 0.1 * dz), 0.006))
            heads.append((x + 0.09 * dx, h, z + 0.09 * dz))
    brown = kit.material("cloth", "#5a3a1c")
    if far:
        tails = kit.ropes([((x, y, z), (x, y + 0.16, z), 0.03) for x, y, z in heads], brown, 3)
    else:
        tails = kit.capsule((0, 0, 0), (0, 0.16, 0), 0.02, brown, 8).many(heads)
    wide = [0.044, 0.03, 0.004] if far else [0.022, 0.02, 0.012, 0.002]
    return kit.model((kit.strips(paths, wide, blade, across) + kit.ropes(rows, blade, 4) + tails).sway(0.6, 0, 1.7, 1.4), colliders="none")
