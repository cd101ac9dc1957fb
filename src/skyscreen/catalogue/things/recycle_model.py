"""What becomes of rubbish that is kept apart: the old thing on the left, what is done to it in the middle, the new thing on the right."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("recycling model", "recycling process"), zh=("回收模型", "回收再造模型"), kind="prop", height=0.9, mass=40.0, sound="wood", places=("studio", "classroom"))
def recycle_model(kit, of="paper"):
    """`of`: paper, glass, plastic, peel or mixed (all in one heap, which nobody can part again)."""
    rng = kit.random("recycle")
    steel, arrow = kit.material("steel"), kit.material("lamp", "#1fa84a", emission=0.5)
    parts = [kit.box(3.0, 0.08, 0.8, kit.material("wood", "oak"), 0.01)]
    points = {"old": (-1.1, 0.55, 0.1), "work": (0.0, 0.75, 0.2), "new": (1.1, 0.6, 0.1)}

    def heap(one, count, at, wide, high):
        """Pieces thrown on a heap that is highest in its middle."""
        out = []
        for k in range(count):
            a, r = 2.4 * k, wide * (k / count) ** 0.5
            out.append(one.turn("y", rng.uniform(0, 180)).turn("x", rng.uniform(-40, 40)).move(at[0] + r * cos(a), at[1] + high * (1 - r / wide) * rng.uniform(0.2, 1) + 0.02, at[2] + 0.8 * r * sin(a)))
        return sum(out[1:], out[0])

    def vat(tone, level=0.42):
        """A vat with a stirrer that turns."""
        rim = kit.lathe([(0.0, 0.08), (0.28, 0.08), (0.34, 0.48), (0.37, 0.48), (0.37, 0.5), (0.31, 0.5), (0.26, 0.12), (0.0, 0.12)], steel, segments=40)
        lumps = sum((kit.ellipsoid(0.05, 0.015, 0.03, tone, (0.16 * cos(k), level, 0.16 * sin(k)), 10) for k in (0.0, 1.6, 3.1, 4.5)), kit.box(0.03, 0.5, 0.03, kit.material("wood", "walnut"), 0.005, (0.1, 0.4, 0)))
        return rim + kit.cylinder(0.3, 0.02, tone, (0, level - 0.02, 0), 40) + kit.hinge("stirrer", lumps, (0, level, 0), "y", "turn", rate=1.6, when="always")

    if of == "paper":
        for k in range(7):
            parts.append((kit.box(0.5, 0.03, 0.36, kit.material("paper", "#d8d2c2"), 0.004) + kit.box(0.3, 0.002, 0.04, kit.material("plastic", "#4a4a48", 0.8), 0.0, (-0.05, 0.031, 0.08))).turn("y", rng.uniform(-14, 14)).move(-1.1, 0.08 + 0.034 * k, 0))
        parts.append(vat(kit.material("plastic", "#c9c4b4", 0.8)))
        parts += [kit.box(0.5, 0.012, 0.36, kit.material("paper", "#ffffff"), 0.0, (1.1, 0.08 + 0.018 * k, 0)) for k in range(16)]
        points["new"] = (1.1, 0.42, 0.1)
    elif of == "glass":
        green = kit.material("plastic", "#2f7d4c", 0.08)
        bottle = kit.lathe([(0.0, 0.0), (0.09, 0.0), (0.1, 0.03), (0.1, 0.26), (0.035, 0.36), (0.035, 0.46), (0.045, 0.48), (0.0, 0.48)], green, segments=28)
        parts += [bottle.move(-1.3, 0.08, 0.05), heap(kit.box(0.09, 0.012, 0.06, green, 0.0), 26, (-0.98, 0.08, 0.1), 0.24, 0.16)]
        brick, glow = kit.material("brick"), kit.material("lamp", "#ff7a1e", emission=2.2)
        parts += [kit.box(0.72, 0.6, 0.6, brick, 0.01, (0, 0.08, -0.05)), kit.box(0.36, 0.26, 0.03, glow, 0.0, (0, 0.2, 0.25)), kit.box(0.2, 0.3, 0.2, brick, 0.01, (0.15, 0.68, -0.1)), kit.ellipsoid(0.15, 0.05, 0.04, kit.material("lamp", "#ffd27a", emission=2.6), (0, 0.24, 0.27), 20)]
        clear = kit.material("plastic", "#58b880", 0.06)
        parts += [kit.lathe([(0.0, 0.0), (0.12, 0.0), (0.13, 0.03), (0.13, 0.3), (0.1, 0.34), (0.1, 0.38), (0.0, 0.38)], clear, segments=30).move(0.98, 0.08, 0.05), kit.cylinder(0.105, 0.05, kit.material("steel", "#d8b040"), (0.98, 0.45, 0.05), 28), bottle.painted(clear).move(1.3, 0.08, 0.0)]
    elif of == "plastic":
        blue = kit.material("plastic", "#6fb8e0", 0.1)
        bottle = kit.lathe([(0.0, 0.0), (0.09, 0.0), (0.1, 0.03), (0.09, 0.14), (0.1, 0.18), (0.1, 0.32), (0.04, 0.42), (0.04, 0.45), (0.0, 0.45)], blue, segments=26) + kit.cylinder(0.045, 0.05, kit.material("plastic", "#2a5cc0", 0.4), (0, 0.44, 0), 20)
        parts += [bottle.move(x, 0.08, z) for x, z in ((-1.3, 0.0), (-1.05, 0.12), (-0.85, -0.08))]
        parts.append(heap(kit.box(0.06, 0.008, 0.05, blue, 0.0), 60, (-0.15, 0.08, 0.05), 0.26, 0.22))
        thread = kit.material("cloth", "#2f7fc4")
        parts.append(kit.cylinder(0.15, 0.03, kit.material("wood", "walnut"), (0.38, 0.08, 0.05), 28) + kit.cylinder(0.15, 0.03, kit.material("wood", "walnut"), (0.38, 0.4, 0.05), 28) + kit.cylinder(0.11, 0.3, thread, (0.38, 0.105, 0.05), 28))
        coat = [(-0.2, 0.1), (0.2, 0.1), (0.2, 0.5), (0.33, 0.22), (0.43, 0.28), (0.24, 0.72), (0.07, 0.78), (0.0, 0.72), (-0.07, 0.78), (-0.24, 0.72), (-0.43, 0.28), (-0.33, 0.22), (-0.2, 0.5)]
        parts += [kit.extrude(coat, 0.1, thread).move(1.1, 0.06, 0), kit.box(0.012, 0.6, 0.012, kit.material("steel"), 0.0, (1.1, 0.18, 0.056))]
        points |= {"work": (-0.15, 0.34, 0.1), "thread": (0.38, 0.45, 0.1), "new": (1.1, 0.86, 0.05)}
    elif of == "peel":
        yellow, green = kit.material("plastic", "#e6c22c", 0.5), kit.material("leaf", "#5f9a3c")
        parts += [heap(kit.ellipsoid(0.12, 0.018, 0.04, yellow, (0, 0, 0), 14), 9, (-1.1, 0.08, 0.05), 0.26, 0.16), heap(kit.ellipsoid(0.09, 0.01, 0.06, green, (0, 0, 0), 12), 8, (-1.08, 0.12, 0.05), 0.24, 0.18)]
        dark = kit.material("soil", "#3a2616")
        slat = kit.box(0.76, 0.08, 0.03, kit.material("wood", "oak"), 0.004)
        parts += [slat.move(0, 0.1 + 0.13 * k, z) for k in range(4) for z in (-0.3, 0.3)]
        parts += [kit.box(0.05, 0.52, 0.05, kit.material("wood", "walnut"), 0.004, (sx * 0.36, 0.08, sz * 0.3)) for sx in (-1, 1) for sz in (-1, 1)]
        parts.append(kit.ellipsoid(0.36, 0.2, 0.27, dark, (0, 0.46, 0), 26))
        parts.append(kit.hinge("steam", kit.sphere(0.025, kit.material("lamp", "#ffffff", emission=0.3), (0, 0, 0), 10).many([(0.15 * (k - 1), 0.68 + 0.04 * (k % 2), 0.1) for k in range(3)]), (0, 0.7, 0), "y", "stream", length=0.25, period=2.4))
        pot = kit.lathe([(0.0, 0.0), (0.14, 0.0), (0.2, 0.26), (0.22, 0.26), (0.22, 0.3), (0.18, 0.3), (0.0, 0.27)], kit.material("plaster", "#b8603a"), segments=32)
        leaf = kit.ellipsoid(0.14, 0.02, 0.06, kit.material("leaf", "#4f9a3c"), (0.14, 0, 0), 14)
        plant = kit.cylinder(0.02, 0.4, kit.material("leaf", "#3f7a30"), (0, 0.28, 0), 10)
        plant += sum((leaf.turn("z", 28).turn("y", 137.5 * k).move(0, 0.4 + 0.055 * k, 0) for k in range(6)), leaf.turn("z", 60).move(0, 0.66, 0))
        parts += [pot.move(1.1, 0.08, 0), kit.cylinder(0.19, 0.02, dark, (1.1, 0.35, 0), 28), plant.move(1.1, 0.08, 0)]
        points["new"] = (1.1, 0.85, 0.05)
    else:
        tones = ("#d8d2c2", "#2f7d4c", "#6fb8e0", "#6a4a26", "#c23b2e", "#3c4248")
        for n, tone in enumerate(tones):
            parts.append(heap(kit.box(0.14, 0.05, 0.1, kit.material("plastic", tone, 0.6), 0.015), 16, (0.12 * cos(n), 0.08, 0.1 * sin(n)), 0.75, 0.42))
        parts.append(kit.ellipsoid(0.8, 0.16, 0.36, kit.material("soil", "#5a4a36"), (0, 0.1, 0), 30))
        points = {"heap": (0.0, 0.6, 0.1)}
    if of != "mixed":
        gaps = ((-0.72, -0.46), (0.56, 0.8)) if of == "plastic" else ((-0.75, -0.44), (0.46, 0.76))
        parts += [kit.arrow([(a, 0.72, 0.1), (b, 0.72, 0.1)], 0.024, arrow) for a, b in gaps]
    return kit.model(*parts, colliders="none", mass=40.0, facts=kit.pointed(**points))
