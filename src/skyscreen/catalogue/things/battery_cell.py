"""A battery cut open: a zinc can, a paste, a carbon rod; electrons leave the zinc, go through a lamp and come back to the rod."""

from itertools import pairwise

from skyscreen.catalogue import thing


@thing(en=("battery cell", "battery model", "battery cross-section"), zh=("电池模型", "电池剖面"), kind="prop", height=1.7, mass=12.0, sound="metal", places=("studio",))
def battery_cell(kit, lit=1):
    y0, y1 = 0.2, 1.15
    zinc, paste = kit.material("steel", "#9aa4ac"), kit.material("plastic", "#3f8a6a", 0.5)
    carbon, brass = kit.material("plastic", "#22242a", 0.6), kit.material("brass")
    parts = [kit.box(1.7, 0.12, 0.6, kit.material("wood", "walnut"), 0.02), kit.cylinder(0.4, 0.05, zinc, (0, 0.12, 0), 40)]
    # The front half is left away.
    can = kit.lathe([(0.4, y0 - 0.03), (0.4, y1), (0.34, y1), (0.34, y0 - 0.03)], zinc, segments=44, arc=180).turn("y", 90)
    fill = kit.lathe([(0.0, y0 - 0.03), (0.335, y0 - 0.03), (0.335, y1 - 0.05), (0.0, y1 - 0.05)], paste, segments=40, arc=180).turn("y", 90)
    rod = kit.cylinder(0.075, 1.02, carbon, (0, y0 + 0.05, 0.02), 24) + kit.cylinder(0.1, 0.06, brass, (0, y1 + 0.08, 0.02), 24)
    lid = kit.lathe([(0.1, y1 - 0.05), (0.4, y1 - 0.05), (0.4, y1 + 0.03), (0.1, y1 + 0.03)], kit.material("plastic", "#8a5a3a", 0.5), segments=40, arc=180).turn("y", 90)
    parts += [can, fill, rod, lid]
    wire = kit.material("paint", "#c0392b", 0.4)
    x, top = 1.0, 1.5
    corners = [(0.4, 0.3, 0.02), (x, 0.3, 0.02), (x, top, 0.02), (0, top, 0.02), (0, y1 + 0.12, 0.02)]
    parts.append(kit.ropes([(a, b, 0.014) for a, b in pairwise(corners)], wire, 8))
    parts.append(kit.sphere(0.13, kit.material("lamp" if lit else "plastic", "#ffd27a" if lit else "#d8dce0", emission=4.0 if lit else 0.0), (x, 0.95, 0.04), 24))
    if lit:
        bead = kit.sphere(0.028, kit.material("lamp", "#1f7fe8", emission=0.8), (0, 0, 0), 12)
        for n, (a, b) in enumerate(pairwise(corners)):
            way = [q - p for p, q in zip(a, b, strict=True)]
            far = sum(v * v for v in way) ** 0.5
            unit, count = tuple(v / far for v in way), max(round(far / 0.15), 1)
            row = bead.many([(a[0] + unit[0] * far * k / count, a[1] + unit[1] * far * k / count, 0.05) for k in range(count)])
            parts.append(kit.hinge(f"electrons{n}", row, (0, 0, 0), unit, "stream", length=far / count, period=0.7))
        ion = kit.sphere(0.022, kit.material("lamp", "#ffd23c", emission=0.6), (0, 0, 0), 10)
        for s in (-1, 1):
            for k in range(5):
                parts.append(kit.hinge(f"ion{s}{k}", ion.many([(s * (0.3 - 0.1 * j), 0.3 + 0.16 * k, 0.03) for j in range(2)]), (0, 0, 0), (-s, 0, 0), "stream", length=0.1, period=1.3, phase=0.2 * k))
    return kit.model(*parts, colliders="none", mass=12.0, facts=kit.pointed(zinc=(-0.37, 0.6, 0.03), paste=(-0.2, 0.85, 0.04), rod=(0.0, 0.5, 0.1), plus=(0.0, y1 + 0.12, 0.1), minus=(0.4, 0.25, 0.05), electrons=(x, 0.55, 0.06), lamp=(x, 1.05, 0.1)))
