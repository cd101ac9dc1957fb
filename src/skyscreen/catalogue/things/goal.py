"""A football goal with its net."""

from skyscreen.catalogue import thing


@thing(en=("goal", "football goal", "soccer goal", "goalpost", "goal net"), zh=("球门", "足球门", "门网"), kind="furniture", height=2.07, mass=120.0, sound="metal", places=("stadium",))
def goal(kit, colour="white"):
    paint, cord = kit.material("paint", colour, 0.3, slot="colour"), kit.material("rope", "white")
    bars = kit.tube([(-2.5, 0, 0), (-2.5, 2.0, 0), (2.5, 2.0, 0), (2.5, 0, 0)], 0.06, paint, 10) + kit.ropes([((s * 2.5, 2.0, 0), (s * 2.5, 1.9, -0.8), 0.025) for s in (-1, 1)] + [((s * 2.5, 1.9, -0.8), (s * 2.5, 0, -1.8), 0.025) for s in (-1, 1)] + [((s * 2.5, 0, 0), (s * 2.5, 0, -1.8), 0.025) for s in (-1, 1)] + [((-2.5, 0.02, -1.8), (2.5, 0.02, -1.8), 0.025), ((-2.5, 1.9, -0.8), (2.5, 1.9, -0.8), 0.02)], paint, 6)
    line = [(2.0, 0.0), (1.9, -0.8), (0.95, -1.3), (0.0, -1.8)]
    def back(s):
        k = min(int(s * 3), 2)
        t = s * 3 - k
        return line[k][0] + (line[k + 1][0] - line[k][0]) * t, line[k][1] + (line[k + 1][1] - line[k][1]) * t
    step = 1 if kit.detail > 0.6 else 2
    rows = [((-2.5 + 0.2 * i, *back(j / 15)), (-2.5 + 0.2 * i, *back((j + 1) / 15)), 0.006) for i in range(0, 26, step) for j in range(15)] + [((-2.5, *back(j / 15)), (2.5, *back(j / 15)), 0.006) for j in range(0, 16, step)]
    rows += [((s * 2.5, 2.0 * k / 9, 0), (s * 2.5, 2.0 * k / 9, -1.8 + 1.0 * k / 9), 0.006) for s in (-1, 1) for k in range(9)] + [((s * 2.5, 0, -0.2 * k), (s * 2.5, 1.95 if k < 5 else 1.9 - 0.19 * (k - 4) * 2, -0.2 * k), 0.006) for s in (-1, 1) for k in range(9)]
    return kit.model(bars, kit.ropes(rows, cord, 3), colliders="none", sockets={"mouth": ((0, 1, 0), (0, 0, 1))})
