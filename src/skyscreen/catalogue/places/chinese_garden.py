"""A scholars' garden: white walls with a moon gate, a lotus pond with a zigzag bridge, lake rocks, a pavilion, bamboo."""


from itertools import pairwise
from math import cos, hypot, sin

from skyscreen.catalogue import place

POND = (10.5, 1.0, 8.2)
"""Middle (x, z) and radius of the pond, metres."""


@place(
    en=("chinese garden", "suzhou garden", "classical chinese garden", "imperial garden", "moon gate garden", "scholar's garden"),
    zh=(
        "园林", "苏州园林", "中式园林", "御花园", "拙政园", "大观园", "月洞门", "荷塘", "后花园里", "颐和园", "圆明园",
        "古典园林", "亭台楼阁", "荷花池", "水榭", "曲桥", "留园", "狮子林", "豫园", "中式庭院", "江南园林", "荷塘边",
        "荷塘月色", "湖心亭",
    ),
    ambience=("birds", "stream"),
    ground="paving",
    reverb=0.4,
    hours=8.0,
    deeds=("赏荷", "游园", "葬花", "听雨"),
    life=("A woman walks", "An old man does tai chi"),
    pastime="walks",
)
def chinese_garden(set):
    kit, rng = set.kit, set.random("garden")
    snow = 1.0 if set.snowy else 0.0
    px, pz, pr = POND
    set.stage(20, 3.6)
    shore = lambda x, z: pr * (1 + 0.12 * sin(0.45 * (x + 2 * z)) + 0.07 * cos(0.8 * z)) - hypot(x - px, 0.62 * (z - pz))
    set.ground(kit.material("grass", "#5c7a3c", snow=snow), slope=lambda x, z: -1.4 * max(0.0, min(1.0, shore(x, z) / 1.2)), hills=0.12, wavelength=9, flat=1.0, cells=96, fine=0.7, reach=120)
    if not set.snowy:
        set.water(-0.28, calm=True, colour="#26443a")
    set.road([(0, -26), (0.2, 0), (0, 26)], 3.0, "slab", lines=False)
    white, tiles, stone = kit.material("plaster", "#e6e2d8"), kit.material("tile", "#2f3438"), kit.material("stone", "#8b877e")

    def wall(length):
        """A garden wall with its coping and two pierced windows, along x from 0."""
        hole = kit.material("wood", "#3a2a20")
        out = kit.box(length, 2.7, 0.34, white, 0.0, (length / 2, 0, 0)) + kit.extrude([(-0.42, 0), (0.42, 0), (0, 0.32)], length, tiles).turn("y", 90).move(length / 2, 2.7, 0)
        for x in (length * 0.3, length * 0.7):
            out += kit.box(1.0, 1.0, 0.4, kit.material("plaster", "#b8b2a4"), 0.0, (x, 1.05, 0)) + sum(kit.box(0.05, 0.94, 0.44, hole, 0.0, (x + 0.22 * k, 1.08, 0)) + kit.box(0.94, 0.05, 0.44, hole, 0.0, (x, 1.5 + 0.22 * k, 0)) for k in (-1, 0, 1))
        return out

    set.shape("walls", wall(9.0).turn("y", 90).move(-4.2, 0, 12.0), wall(9.0).turn("y", 90).move(-4.2, 0, 0.0), wall(9.0).turn("y", 90).move(-4.2, 0, -9.0),
              wall(12.0).move(2.6, 0, -19.0), wall(16.0).move(-18.6, 0, -19.0), wall(26.0).move(0.0, 0, 22.0), wall(22.0).turn("y", 90).move(25.0, 0, 14.0), wall(14.0).turn("y", 90).move(25.0, 0, -6.0))
    gate = moon_gate(kit)
    set.shape("moon gate", gate.move(0, 0, -19.0), gate.turn("y", 90).move(-4.2, 0, 1.6))
    set.put("pavilion", (18.6, -5.0), -60, 1.05)
    # The zigzag bridge from the near bank to the pavilion, its rails of stone.
    turns = [(3.6, 9.5), (7.2, 7.6), (8.4, 3.4), (12.4, 2.2), (13.4, -2.2), (16.6, -3.8)]
    for (x0, z0), (x1, z1) in pairwise(turns):
        rows = [((x0, -1.2, z0), (x0, 0.28, z0), 0.12), ((x1, -1.2, z1), (x1, 0.28, z1), 0.12)]
        nx, nz = (z1 - z0) / hypot(x1 - x0, z1 - z0) * 0.62, -(x1 - x0) / hypot(x1 - x0, z1 - z0) * 0.62
        rails = [((x0 + s * nx, 0.72, z0 + s * nz), (x1 + s * nx, 0.72, z1 + s * nz), 0.05) for s in (-1, 1)]
        posts = [((x + s * nx, 0.26, z + s * nz), (x + s * nx, 0.78, z + s * nz), 0.06) for x, z in ((x0, z0), ((x0 + x1) / 2, (z0 + z1) / 2), (x1, z1)) for s in (-1, 1)]
        way = kit.strip([(x0, 0.3, z0), (x1, 0.3, z1)], 1.4, stone) + kit.strip([(x0, 0.12, z0), (x1, 0.12, z1)], 1.4, stone)
        set.shape("bridge", way, kit.ropes(rows + rails + posts, stone, 6), solid=False)
    rocks = [(px + 1.04 * pr * r * sin(a), pz + 1.55 * pr * r * cos(a)) for a, r in ((0.22 * k, 0.97 + 0.08 * (k % 3)) for k in range(29))]
    for n, (x, z) in enumerate(rocks):
        if abs(x) > 2.9 and not (2.6 < x < 5.4 and 7.5 < z < 11):
            set.put("rock", (x, z), 61 * n, 0.28 + 0.1 * (n % 4), y=-0.22, solid=False, seed=n % 4, colour="#9a958a")
    set.copies("lake rock", lake_rock, [(-2.7, 0, -13.0, 20, 1.0), (5.2, 0, -11.0, 140, 1.3), (19.5, 0, 9.0, 200, 1.6), (3.0, 0, 16.5, 80, 0.9)], solid=True)
    if not set.snowy:
        for k in range(24):
            a, r = rng.uniform(0, 6.28), pr * rng.uniform(0.3, 0.85)
            x, z = px + r * sin(a), pz + 1.4 * r * cos(a)
            if any(hypot(x - (x0 + x1) / 2, z - (z0 + z1) / 2) < 1.9 for (x0, z0), (x1, z1) in pairwise(turns)) or shore(x, z) < 1.0:
                continue
            set.put("lotus", (x, z), 40 * k, rng.uniform(0.8, 1.2), y=-0.27, solid=False, shadow=False)
        for x, z in ((9.8, -4.0), (11.6, 6.4), (7.6, -1.4)):
            set.put("koi", (x, z), 60 * x, y=-0.36, solid=False, shadow=False)
    for x, z in ((-2.9, -4.5), (-3.1, 7.0), (-2.8, 15.0), (22.5, 2.0), (6.0, -16.5)):
        for _ in range(3):
            set.put("bamboo", (x + rng.uniform(-0.6, 0.6), z + rng.uniform(-1.2, 1.2)), rng.uniform(0, 360), rng.uniform(0.5, 0.75), solid=False)
    set.put("willow", (4.6, 13.6), 20, 0.75, solid=True)
    set.put("cherry_tree" if set.season == "spring" else "welcome_pine", (4.4, -7.4), 0, 0.6, solid=True)
    set.put("broadleaf", (21.5, -13.0), 0, 0.8, season=set.season)
    homes = [(14.0, 0, -27.0, 0), (31.0, 0, 5.0, -90), (-12.0, 0, 2.0, 90), (6.0, 0, 30.0, 180)]
    set.copies("hall", lambda k: k.building("white", 8.2, 1), homes, solid=True, lit=set.night)
    hung = [(-3.9, 2.5, z) for z in (-7.0, -2.0, 6.0, 10.0)] + [(s * 1.9, 2.6, -18.7) for s in (-1, 1)]
    set.copies("lantern", lambda k: k.building("lantern", 0.2), hung, shadow=False, lit=set.night)
    if set.night:
        for x, y, z in hung[::2]:
            set.light((x + 0.4, y - 0.3, z), "#ff9a54", 3.4, 8.0)
        set.light((18.6, 2.4, -5.0), "#ffb070", 4.5, 9.0)
    set.scatter("bush", 20, (3, 20), clear=0.7, variants=3, scale=(0.3, 0.6), snow=snow, within=lambda x, z: (-3.6 < x < -2.2 or x > 19.5) and abs(z) < 18)
    set.scatter("flower", 40, (2, 14), clear=0.3, scale=(0.6, 1.0), colour="#d84a78", shadow=False, within=lambda x, z: -3.4 < x < -2.1)
    set.scatter("grass_tuft", 80, (2, 18), clear=0.2, variants=3, blades=40, spread=0.4, shadow=False, snow=snow, within=lambda x, z: 1.9 < x < 3.4 and shore(x, z) < -0.3)
    set.scatter("broadleaf", 24, (34, 80), gap=6, variants=3, season=set.season, scale=(0.8, 1.2))
    set.backdrop("hills", distance=420, height=70, colour="#51605a")
    set.camera_limits((-3.4, 0.25, -16), (19.0, 7, 19))
    set.air(fog=0.0022, fog_height=14.0)


def moon_gate(kit, radius=1.25):
    """A round opening in a piece of wall 4.4 m wide, with a stone rim and a tiled coping."""
    white, tiles, stone = kit.material("plaster", "#e6e2d8"), kit.material("tile", "#2f3438"), kit.material("stone", "#8b877e")
    middle, high = radius * 0.94, 3.5
    rows = []
    for k in range(24):  # wedges between the circle and the frame of the wall
        a, b = 6.2832 * k / 24, 6.2832 * (k + 1) / 24
        inner = [(radius * sin(t), middle + radius * cos(t)) for t in (a, b)]
        outer = []
        for t in (a, b):
            s, c = sin(t), cos(t)
            reach = min(2.2 / max(abs(s), 1e-4), (high - middle) / c if c > 1e-4 else (middle / -c if c < -1e-4 else 1e9))
            outer.append((reach * s, middle + reach * c))
        rows.append(kit.extrude([inner[0], outer[0], outer[1], inner[1]], 0.38, white))
    rim = kit.torus(radius, 0.09, stone, (0, 0, 0), 40, 8).turn("x", 90).move(0, middle, 0.0)
    coping = kit.extrude([(-0.46, 0), (0.46, 0), (0, 0.36)], 4.6, tiles).turn("y", 90).move(0, high, 0)
    return sum(rows) + rim + coping + kit.box(1.3, 0.42, 0.42, stone, 0.02, (0, middle + radius + 0.2, 0))


def lake_rock(kit):
    """A pierced rock of lake Tai, set on end."""
    rng, grey = kit.random("taihu"), kit.material("rock", "#8f8c86")
    out = kit.ellipsoid(0.42, 0.34, 0.36, grey, (0, 0.24, 0), 12)
    for k in range(8):
        a = 2.3 * k
        out += kit.ellipsoid(rng.uniform(0.16, 0.3), rng.uniform(0.22, 0.4), rng.uniform(0.14, 0.26), grey, (0.24 * sin(a) * (1 + 0.06 * k), 0.4 + 0.24 * k, 0.2 * cos(a)), 10)
    return out
