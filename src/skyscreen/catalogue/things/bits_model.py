"""A row of switches with lamps: off is 0, on is 1; each lamp counts twice as much as its neighbour, and together they are a number."""

from skyscreen.catalogue import thing


@thing(en=("binary model", "bits model"), zh=("二进制模型",), kind="prop", height=0.79, mass=15.0, sound="plastic", places=("studio", "classroom"))
def bits_model(kit, number=5, adding=0):
    """`number` 0–15 on four lamps; `adding` 1: a gate below, two wires in and one out, whose lamp is on where both are."""
    wood, dark = kit.material("wood", "oak"), kit.material("plastic", "#22262c", 0.4)
    on, off = kit.material("lamp", "#ffc24a", emission=3.0), kit.material("plastic", "#8a8f96", 0.2)
    parts = [kit.box(2.1, 0.08, 0.6, wood, 0.02)]
    if adding:
        wire, live = kit.material("plastic", "#5a6068", 0.4), kit.material("lamp", "#f0a010", emission=0.7)
        parts.append(kit.box(2.0, 1.1, 0.05, kit.material("plastic", "#1f5a44", 0.5), 0.01, (0, 0.1, -0.1)))
        parts.append(kit.extrude([(-0.25, 0.4), (0.05, 0.4), (0.22, 0.46), (0.3, 0.65), (0.22, 0.84), (0.05, 0.9), (-0.25, 0.9)], 0.1, kit.material("plastic", "#e8ecf0", 0.4)))
        a, b = int(number) & 1, int(number) >> 1 & 1
        for y, bit in ((0.78, a), (0.52, b)):
            parts.append(kit.ropes([((-0.8, y, 0), (-0.25, y, 0), 0.018)], live if bit else wire, 8) + kit.sphere(0.1, on if bit else off, (-0.85, y, 0.02), 22))
        parts.append(kit.ropes([((0.3, 0.65, 0), (0.8, 0.65, 0), 0.018)], live if a and b else wire, 8) + kit.sphere(0.12, on if a and b else off, (0.85, 0.65, 0.02), 24))
        points = {"first": (-0.85, 0.88, 0.05), "second": (-0.85, 0.42, 0.05), "gate": (0.0, 0.65, 0.06), "out": (0.85, 0.77, 0.05)}
    else:
        points = {}
        for k in range(4):
            bit, x = int(number) >> k & 1, 0.72 - 0.48 * k
            parts.append(kit.cylinder(0.09, 0.1, dark, (x, 0.08, -0.1), 24) + kit.sphere(0.14, on if bit else off, (x, 0.3, -0.1), 28))
            lever = kit.cylinder(0.018, 0.14, kit.material("steel"), (0, 0, 0), 10) + kit.sphere(0.03, kit.material("plastic", "#c23b2e", 0.3), (0, 0.15, 0), 12)
            parts.append(kit.box(0.14, 0.05, 0.1, dark, 0.01, (x, 0.08, 0.16)) + lever.turn("x", -25 if bit else 25).move(x, 0.12, 0.16))
            # As many blocks above the lamp as it counts: 1, 2, 4, 8.
            block = kit.box(0.09, 0.06, 0.09, kit.material("plastic", "#2f7fd8" if bit else "#b8bec6", 0.4), 0.006)
            parts.append(block.many([(x - 0.055 + 0.11 * (j % 2 if k else 0.5), 0.5 + 0.075 * (j // 2), -0.1) for j in range(1 << k)]))
            points[f"bit{1 << k}"] = (x, 0.62 + 0.075 * ((1 << k) // 2), -0.05)
        points |= {"switch": (0.72, 0.26, 0.18), "lamp": (0.72, 0.32, 0.05)}
    return kit.model(*parts, colliders="none", mass=15.0, facts=kit.pointed(**points))
