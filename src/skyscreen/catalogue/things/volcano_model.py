"""A model of a volcano cut open: layers of ash and lava, a chamber of molten rock, the pipe that leads up from it."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("volcano model", "model volcano"), zh=("火山模型",), kind="prop", height=1.6, mass=300.0, sound="stone", places=("studio",))
def volcano_model(kit, hot=2.2):
    crust = kit.material("rock", "#5a4a3c")
    magma = kit.material("lamp", "#ff5a14", emission=hot)
    base = 0.6
    slope = [(1.45, 0.0), (1.1, 0.16), (0.75, 0.42), (0.42, 0.78), (0.2, 1.0)]

    def flank(u, v):
        a = pi * u
        k = min(int(v * 4), 3)
        t = v * 4 - k
        r, y = (slope[k][j] + t * (slope[k + 1][j] - slope[k][j]) for j in (0, 1))
        rough = 1 + 0.035 * sin(11 * a) * (1 - v) + 0.02 * sin(23 * a)
        return -r * rough * cos(a), base + y, -r * rough * sin(a)

    cone = kit.sheet(flank, 60, 32, crust, flip=True)
    # The cut face: strata one inside the other, from the crust to the oldest ash.
    face = kit.extrude([(-1.5, 0), (1.5, 0), (1.5, base), *[(r, base + y) for r, y in slope], *[(-r, base + y) for r, y in reversed(slope)], (-1.5, base)], 0.04, crust)
    for n, tone in enumerate(("#8a6a4a", "#4a4038", "#a07c58", "#51463e")):
        s = 0.9 - 0.19 * n
        row = [(r * s, base + y * (0.96 - 0.1 * n)) for r, y in slope]
        face += kit.extrude([*row, *[(-x, y) for x, y in reversed(row)]], 0.05 + 0.012 * n, kit.material("rock", tone))
    block = kit.box(3.0, base, 1.5, kit.material("soil", "#6b4c34"), 0.0, (0, 0, -0.77))
    chamber = kit.ellipsoid(0.62, 0.2, 0.16, magma, (0, 0.28, 0.02), 30)
    pipe = kit.tube([(0, 0.4, 0.05), (0.03, 0.8, 0.06), (-0.02, 1.2, 0.06), (0, 1.62, 0.06)], [0.1, 0.055, 0.05, 0.09], magma, 14, smooth=5)
    side = kit.tube([(0.02, 0.95, 0.06), (0.3, 1.15, 0.06), (0.45, 1.36, 0.06)], 0.03, magma, 10, smooth=4)
    return kit.model(cone, face, block, chamber, pipe, side, colliders="box", mass=300.0, sockets={"smoke": (0, 1.62, 0), "fire": (0, 1.6, 0)})
