"""A tank of water cut open with something in it: its weight pulls down, the water it pushes aside pushes up."""

from skyscreen.catalogue import thing


@thing(en=("floating model", "buoyancy model"), zh=("浮力模型",), kind="prop", height=1.5, mass=60.0, sound="glass", places=("studio",))
def float_model(kit, load="ship"):
    """`load`: ship (hollow steel), lump (the same steel in one piece), ice."""
    level, deep = 0.95, 0.12
    steel, wood = kit.material("steel", "#6a757d"), kit.material("wood", "walnut")
    red, blue = kit.material("lamp", "#e8321e", emission=0.4), kit.material("lamp", "#ffe27a", emission=0.5)
    parts = [kit.box(2.3, deep, 0.6, wood, 0.02), kit.box(2.2, level - deep, 0.3, kit.material("plastic", "#2f86cc", 0.12), 0.0, (0, deep, -0.13))]
    parts += [kit.box(0.03, 1.25, 0.5, kit.material("plastic", "#dfe9ec", 0.1), 0.005, (s * 1.12, deep, -0.05)) for s in (-1, 1)]
    parts.append(kit.box(2.2, 0.012, 0.34, kit.material("lamp", "#bfe6ff", emission=0.5), 0.0, (0, level - 0.006, -0.12)))
    if load == "ship":
        outer = [(-0.75, 1.18), (-0.6, 0.62), (0.55, 0.62), (0.8, 1.18)]
        inner = [(0.74, 1.18), (0.51, 0.67), (-0.56, 0.67), (-0.69, 1.18)]
        parts.append(kit.extrude([*outer, *inner], 0.26, steel).move(0, 0, 0.03))
        parts.append(kit.extrude([(-0.69, 1.18), (-0.56, 0.67), (0.51, 0.67), (0.74, 1.18)], 0.02, kit.material("plastic", "#f2ead2", 0.6)).move(0, 0, 0.02))
        foot, middle = 0.62, 0.8
        points = {"air": (0.0, 0.85, 0.06), "hull": (0.62, 0.85, 0.17)}
    elif load == "lump":
        parts.append(kit.box(0.42, 0.34, 0.3, steel, 0.02, (0, deep, 0.05)))
        foot, middle = deep, deep + 0.17
        points = {"lump": (0.2, deep + 0.25, 0.2)}
    else:
        lump = [(-0.6, 1.02), (-0.68, 0.7), (-0.42, 0.42), (0.05, 0.3), (0.45, 0.46), (0.66, 0.75), (0.55, 1.0), (0.2, 1.06), (-0.15, 1.09)]
        parts.append(kit.extrude(lump, 0.24, kit.material("plastic", "#e4f3fb", 0.25)).move(0, 0, 0.04))
        foot, middle = 0.32, 0.68
        points = {"above": (0.1, 1.05, 0.17), "below": (-0.5, 0.6, 0.17)}
    strong = load != "lump"
    parts.append(kit.arrow([(0.14, middle + 0.1, 0.22), (0.14, middle - (0.42 if strong else 0.12), 0.22)], 0.03 if strong else 0.04, red))
    for x in (-0.34, -0.12) if strong else (-0.12,):
        start = foot - (0.42 if load == "ship" else 0.0)
        parts.append(kit.hinge(f"push{x}", kit.arrow([(x, max(start, 0.16), 0.22), (x, start + (0.42 if strong else 0.2), 0.22)], 0.026 if strong else 0.018, blue), (0, 0, 0), "y", "slide", length=0.015, period=1.2))
    points |= {"weight": (0.14, middle - 0.1, 0.25), "push": (-0.34 if strong else -0.12, max(foot - 0.12, 0.3), 0.25), "level": (0.95, level, 0.1), "water": (0.9, 0.4, 0.05)}
    return kit.model(*parts, colliders="none", mass=60.0, facts=kit.pointed(**points))
