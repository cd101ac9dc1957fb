"""A slice of country from a mountain to the sea, and what goes round in it: rain, rivers, salt, a sea breeze, a cloud's making."""

from itertools import pairwise

from skyscreen.catalogue import thing

SLOPE = [(-1.4, 0.95), (-1.12, 1.2), (-0.85, 0.92), (-0.55, 0.72), (-0.1, 0.56), (0.2, 0.44), (0.42, 0.28), (0.9, 0.18), (1.4, 0.16)]
LEVEL = 0.42


@thing(en=("landscape model", "water cycle model"), zh=("水循环模型", "地形模型"), kind="prop", height=1.9, mass=90.0, sound="stone", places=("studio",))
def land_model(kit, flow="water"):
    """`flow`: water (rises, rains, runs back), salt (the same, with salt left behind), breeze, or cloud."""
    rng = kit.random("land")
    rock, soil = kit.material("rock", "#8a7252"), kit.material("soil", "#5d8a3c")
    ground = kit.extrude([(-1.4, 0.0), (1.4, 0.0), *SLOPE[::-1]], 0.7, rock)
    skin = kit.strip([(x, y + 0.006, 0) for x, y in SLOPE[2:7]], 0.7, soil, (0, 0, 1))
    snow = kit.strip([(x, y + 0.008, 0) for x, y in ((-1.24, 1.093), (-1.12, 1.2), (-1.0, 1.085))], 0.7, kit.material("plaster", "#f4f7fa"), (0, 0, 1))
    deep = [(x, y) for x, y in SLOPE if y < LEVEL]
    water = kit.material("plastic", "#2d7fc4", 0.12)
    sea = kit.extrude([(0.23, LEVEL), *deep, (1.4, LEVEL)], 0.69, water)
    parts = [ground, skin, snow, sea]
    tree = kit.cylinder(0.012, 0.08, kit.material("bark", "#5b4632"), (0, 0, 0), 8) + kit.cone(0.055, 0.16, kit.material("leaf", "#3f7035"), (0, 0.06, 0), 10)
    parts.append(tree.many([(-0.62, 0.74, -0.2), (-0.4, 0.65, -0.05), (-0.25, 0.59, -0.25), (0.02, 0.5, -0.2), (-0.5, 0.69, -0.3)]))
    blue, yellow, red = kit.material("lamp", "#1f7fe8", emission=0.5), kit.material("lamp", "#ffb400", emission=0.6), kit.material("lamp", "#e8421e", emission=0.4)
    pale = kit.material("lamp", "#5fb0f0", emission=0.5)
    parts.append(kit.sphere(0.16, kit.material("lamp", "#ffc24a", emission=4.0), (1.15, 1.72, -0.1), 28))
    points = {"sun": (1.15, 1.88, -0.1), "sea": (1.0, 0.34, 0.35), "mountain": (-1.12, 1.2, 0.3), "land": (-0.3, 0.5, 0.35)}

    def stream(name, bead, start, end, count, period):
        """`count` beads that go from `start` to `end` as a row that never ends."""
        step = [(b - a) / count for a, b in zip(start, end, strict=True)]
        far = sum(v * v for v in step) ** 0.5
        row = bead.many([tuple(a + s * k for a, s in zip(start, step, strict=True)) for k in range(count)])
        parts.append(kit.hinge(name, row, (0, 0, 0), tuple(v / far for v in step), "stream", length=far, period=period / count))

    def cloud(x, y, wide, tone):
        puff = kit.material("plaster", tone)
        return sum((kit.ellipsoid(wide * s, 0.6 * wide * s, 0.6 * wide * s, puff, (x + wide * dx, y + wide * dy, 0), 20) for dx, dy, s in ((-0.75, 0.0, 0.5), (0.75, 0.0, 0.5), (-0.2, 0.2, 0.65), (0.35, 0.16, 0.58))), kit.ellipsoid(wide, 0.35 * wide, 0.5 * wide, puff, (x, y - 0.05 * wide, 0), 24))

    if flow in ("water", "salt"):
        drop, salt = kit.sphere(0.018, blue, (0, 0, 0), 8), kit.box(0.032, 0.032, 0.032, kit.material("lamp", "#ffffff", emission=1.0), 0.003)
        parts.append(cloud(-0.75, 1.62, 0.34, "#aeb6c0"))
        for k in range(4):
            x = -1.02 + 0.17 * k
            stream(f"rain{k}", drop, (x, 1.5, 0.12), (x, 1.12 - 0.1 * k, 0.12), 4, 1.4)
        river = [(-0.85, 0.935, 0.3), (-0.55, 0.735, 0.3), (-0.1, 0.575, 0.3), (0.26, 0.43, 0.3)]
        parts.append(kit.tube(river, [0.022, 0.03, 0.036, 0.045], water, 10, smooth=4))
        for k, (a, b) in enumerate(pairwise(river)):
            stream(f"run{k}", salt if flow == "salt" else drop, (a[0], a[1] + 0.035, 0.33), (b[0], b[1] + 0.035, 0.33), 3, 2.4)
        for k in range(3):
            stream(f"up{k}", kit.sphere(0.014, pale, (0, 0, 0), 8), (0.62 + 0.25 * k, LEVEL + 0.02, 0.2), (0.5 + 0.25 * k, 1.25, 0.2), 5, 4.0)
            parts.append(kit.arrow([(0.73 + 0.25 * k, LEVEL + 0.1, 0.26), (0.66 + 0.25 * k, 0.98, 0.26)], 0.013, pale))
        parts.append(kit.arrow([(0.5, 1.5, 0.1), (0.1, 1.62, 0.1), (-0.3, 1.64, 0.1)], 0.016, pale))
        points |= {"vapour": (0.9, 1.0, 0.28), "wind": (0.1, 1.66, 0.1), "cloud": (-0.75, 1.86, 0.1), "rain": (-0.8, 1.3, 0.14), "river": (-0.3, 0.68, 0.34)}
        if flow == "salt":
            parts.append(salt.many([(rng.uniform(0.5, 1.36), rng.uniform(0.22, 0.4), 0.352) for _ in range(40)]))
            points |= {"salt": (0.9, 0.31, 0.36), "stone": (-0.95, 1.0, 0.3)}
    elif flow == "breeze":
        parts += [kit.arrow([(-0.6 + 0.25 * k, 0.85 - 0.08 * k, 0.2), (-0.62 + 0.25 * k, 1.3, 0.2)], 0.016, red) for k in range(3)]
        parts.append(kit.arrow([(-0.35, 1.48, 0.15), (0.2, 1.62, 0.15), (0.75, 1.45, 0.15)], 0.016, red))
        parts.append(kit.arrow([(0.95, 1.35, 0.15), (1.02, 1.0, 0.15), (0.98, 0.68, 0.15)], 0.016, blue))
        parts += [kit.arrow([(0.9, 0.58 + 0.1 * k, 0.3), (0.1, 0.66 + 0.1 * k, 0.3)], 0.018, blue) for k in range(2)]
        for k in range(3):
            stream(f"wind{k}", kit.sphere(0.016, blue, (0, 0, 0), 8), (0.95, 0.52 + 0.11 * k, 0.36), (0.0, 0.64 + 0.11 * k, 0.36), 5, 2.5)
        points |= {"warm": (-0.4, 1.2, 0.22), "cool": (0.5, 0.66, 0.36), "wind": (0.5, 0.66, 0.36)}
    else:
        parts.append(cloud(-0.2, 1.55, 0.42, "#f2f5f8"))
        for k in range(3):
            parts.append(kit.arrow([(-0.42 + 0.22 * k, 0.82, 0.26), (-0.42 + 0.22 * k, 1.2, 0.26)], 0.016, red))
            stream(f"up{k}", kit.sphere(0.016, pale, (0, 0, 0), 8), (-0.5 + 0.3 * k, 0.7, 0.3), (-0.5 + 0.3 * k, 1.36, 0.3), 5, 3.5)
        drop = kit.sphere(0.016, blue, (0, 0, 0), 8)
        parts.append(drop.many([(rng.uniform(-0.5, 0.12), rng.uniform(1.44, 1.6), 0.26) for _ in range(30)]))
        parts.append(kit.arrow([(1.03, 1.6, 0.0), (0.5, 0.95, 0.1)], 0.013, yellow))
        points |= {"warm": (-0.42, 1.1, 0.28), "cold": (-0.2, 1.8, 0.1), "drops": (-0.1, 1.5, 0.28), "vapour": (0.1, 1.1, 0.3), "cloud": (-0.2, 1.8, 0.1)}
    return kit.model(*parts, colliders="none", mass=90.0, facts=kit.pointed(**points))
