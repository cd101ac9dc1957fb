"""A basketball stand: a padded post, the backboard with its square, an orange rim and its net at 3.05 m."""

import math

from skyscreen.catalogue import thing


@thing(en=("basketball hoop", "hoop", "basketball stand", "basketball basket", "backboard"), zh=("篮球架", "篮筐", "篮球筐", "篮板"), kind="furniture", height=3.95, mass=150.0, sound="metal", places=("stadium", "playground"))
def basketball_hoop(kit, colour="#e8560c"):
    steel, white, orange = kit.material("paint", "royal blue", 0.4), kit.material("plastic", "white"), kit.material("paint", colour, 0.3, slot="colour")
    post = kit.box(0.8, 0.16, 1.6, steel, 0.03, at=(0, 0, -2.1)) + kit.tube([(0, 0.1, -1.9), (0, 1.9, -1.8), (0, 3.1, -1.2), (0, 3.25, -0.5)], 0.085, steel, 10, smooth=4) + kit.ropes([((0.0, 2.4, -1.62), (0, 3.0, -0.45), 0.04)], steel, 6) + kit.box(0.3, 1.8, 0.3, kit.material("leather", "royal blue"), 0.06, at=(0, 0.1, -1.86))
    board = kit.box(1.8, 1.05, 0.05, white, 0.01, at=(0, 2.9, -0.4)) + sum(kit.tube([(-w, y0, -0.372), (w, y0, -0.372), (w, y1, -0.372), (-w, y1, -0.372), (-w, y0, -0.372)], 0.025, p, 4) for w, y0, y1, p in ((0.88, 2.93, 3.92, kit.material("paint", "black")), (0.295, 3.12, 3.57, orange)))
    rim = kit.torus(0.235, 0.012, orange, (0, 3.05, 0.0), 36, 8) + kit.box(0.2, 0.1, 0.16, orange, 0.01, at=(0, 3.0, -0.31))
    rows = []
    for k in range(12):
        for j in range(4):
            a0, a1 = 2 * math.pi * (k + 0.5 * (j % 2)) / 12, 2 * math.pi * (k + 0.5 * ((j + 1) % 2)) / 12
            a2 = a1 - 2 * math.pi / 12 if j % 2 == 0 else a1 + 2 * math.pi / 12
            r0, r1, y0, y1 = 0.235 - 0.028 * j, 0.207 - 0.028 * j, 3.04 - 0.1 * j, 2.94 - 0.1 * j
            for b in (a1, a2):
                rows.append(((r0 * math.cos(a0), y0, r0 * math.sin(a0)), (r1 * math.cos(b), y1, r1 * math.sin(b)), 0.005))
    return kit.model(post, board, rim, kit.ropes(rows, kit.material("rope", "white"), 3), colliders="parts", sockets={"hoop": (0, 3.05, 0)})
