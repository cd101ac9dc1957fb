"""A turbofan cut open: the fan draws air in, a compressor squeezes it, fuel burns, and the hot gas turns the turbine and rushes out."""

from math import pi, sin

from skyscreen.catalogue import thing


@thing(en=("jet engine", "jet engine model", "turbofan", "turbine engine"), zh=("喷气发动机", "涡扇发动机", "航空发动机", "喷气发动机模型"), kind="prop", height=1.5, mass=200.0, sound="metal", places=("studio", "hangar", "airport"))
def jet_model(kit, shows="whole"):
    """`shows`: whole, squeeze (the air's way in) or burn (its way out)."""
    y, steel, dark = 0.78, kit.material("steel", "#aab2b8"), kit.material("steel", "#4a5258")
    cold, hot, gold = kit.material("lamp", "#1f7fe8", emission=0.5), kit.material("lamp", "#f0481e", emission=0.7), kit.material("lamp", "#ffb400", emission=0.6)
    parts = [kit.box(2.2, 0.05, 0.6, kit.material("wood", "walnut"), 0.01)] + [kit.box(0.08, y - 0.55, 0.08, dark, 0.005, (x, 0.05, -0.2)) for x in (-0.6, 0.4)]
    # Of the shells only the cut edges are drawn, above and below the shaft.
    outer = [(0.5, -1.0), (0.6, -0.92), (0.62, -0.5), (0.56, 0.3), (0.52, 0.3), (0.57, -0.5), (0.55, -0.9), (0.5, -1.0)]
    core = [(0.33, -0.45), (0.3, 0.0), (0.34, 0.25), (0.36, 0.5), (0.25, 1.05), (0.22, 1.05), (0.32, 0.5), (0.3, 0.25), (0.27, 0.0), (0.31, -0.45)]
    for profile, tone in ((outer, "#e6eaee"), (core, "#b8a890")):
        top = [(a, r) for r, a in profile]
        parts += [kit.extrude([(a, s * r) for a, r in top][:: s], 0.03, kit.material("paint", tone, 0.4)).move(0, y, 0) for s in (1, -1)]
    back = kit.box(1.28, 1.02, 0.02, kit.material("plastic", "#39424c", 0.6), 0.0, (-0.35, y - 0.51, -0.3))
    parts.append(back + kit.box(0.85, 0.5, 0.02, kit.material("plastic", "#39424c", 0.6), 0.0, (0.62, y - 0.25, -0.3)))
    shaft = kit.cylinder(0.045, 1.75, steel, (0, 0, 0), 16).turn("z", -90).move(-0.85, y, 0)
    parts += [shaft, kit.cone(0.13, 0.24, dark, (0, 0, 0), 22).turn("z", 90).move(-0.78, y, 0), kit.cone(0.13, 0.35, dark, (0, 0, 0), 22).turn("z", -90).move(0.86, y, 0)]

    def row(name, x, r, blades, wide, tone, rate):
        blade = kit.box(wide, r - 0.08, 0.05, kit.material("steel", tone), 0.0, (0, 0.08, 0)).turn("y", 35)
        ring = sum((blade.turn("x", 360 * k / blades) for k in range(1, blades)), blade) + kit.cylinder(0.1, wide, dark, (0, 0, 0), 18).turn("z", -90).move(-wide / 2, 0, 0)
        return kit.hinge(name, ring.move(x, y, 0), (x, y, 0), "x", "turn", rate=rate, when="always")

    parts.append(row("fan", -0.72, 0.52, 14, 0.1, "#c8d0d6", 6.0))
    parts += [row(f"press{k}", -0.38 + 0.13 * k, 0.28 - 0.012 * k, 12, 0.06, "#8fb4d8", 9.0) for k in range(4)]
    parts += [row(f"turbine{k}", 0.5 + 0.15 * k, 0.29 - 0.02 * k, 10, 0.08, "#d8a070", 9.0) for k in range(2)]
    flame = kit.material("lamp", "#ff7a1e", emission=3.0)
    for s in (-1, 1):
        parts += [kit.ellipsoid(0.15, 0.08, 0.08, flame, (0.26, y + s * 0.2, 0.05), 16), kit.spikes([((0.3, y + s * 0.2, 0.05), (0.48, y + s * 0.2, 0.05), 0.06)], kit.material("lamp", "#ffd23c", emission=3.0), 10), kit.tube([(0.2, y + s * 0.46, 0.04), (0.18, y + s * 0.3, 0.05)], 0.014, gold, 8)]
    if shows in ("whole", "squeeze"):
        parts += [kit.arrow([(-1.45, y + h, 0.12), (-0.95, y + h * 0.9, 0.12)], 0.024, cold) for h in (0.34, 0.0, -0.34)]
        dot = kit.sphere(0.02, cold, (0, 0, 0), 8)
        rng = kit.random("air")
        near = [(-0.62 + 0.75 * t**0.8, y + (0.24 - 0.08 * t) * sin(2 * pi * (7.3 * t + rng.random())), 0.16) for t in (k / 40 for k in range(40))]
        parts.append(kit.hinge("air", dot.many(near), (0, 0, 0), "x", "slide", length=0.03, period=0.5))
    if shows == "whole":
        parts += [kit.arrow([(-0.5, y + s * 0.43, 0.1), (0.5, y + s * 0.42, 0.1), (1.2, y + s * 0.42, 0.1)], 0.022, cold) for s in (-1, 1)]
    if shows in ("whole", "burn"):
        parts += [kit.arrow([(0.9, y + h, 0.14), (1.5, y + 1.3 * h, 0.14)], 0.028, hot) for h in (0.16, 0.0, -0.16)]
    if shows == "burn":
        parts.append(kit.arrow([(-0.2, y + 0.78, 0.1), (-1.0, y + 0.78, 0.1)], 0.036, kit.material("lamp", "#1fb83c", emission=0.5)))
    return kit.model(*parts, colliders="none", mass=200.0, facts=kit.pointed(fan=(-0.72, y + 0.4, 0.12), compressor=(-0.2, y + 0.24, 0.12), flame=(0.26, y + 0.26, 0.1), turbine=(0.58, y + 0.22, 0.12), exhaust=(1.3, y + 0.22, 0.16), intake=(-1.25, y + 0.34, 0.14), bypass=(0.2, y + 0.45, 0.12), push=(-0.6, y + 0.82, 0.12)))
