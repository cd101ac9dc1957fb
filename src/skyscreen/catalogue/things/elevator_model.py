"""A lift shaft cut open: cabin and counterweight on one rope over the drive wheel; or the catch that holds the cabin when it falls too fast."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("elevator model", "lift model", "elevator shaft"), zh=("电梯模型", "电梯井"), kind="prop", height=1.9, mass=120.0, sound="metal", places=("studio",))
def elevator_model(kit, shows="drive"):
    """`shows`: drive or catch (jaws on the rails hold the cabin)."""
    steel, dark, rope = kit.material("steel"), kit.material("steel", "#4a5258"), kit.material("rope", "#d8c8a0")
    cabin_paint, red, green = kit.material("paint", "#d8a01e", 0.4), kit.material("lamp", "#e8321e", emission=0.5), kit.material("lamp", "#1fb83c", emission=0.5)
    parts = [kit.box(1.7, 0.06, 0.7, kit.material("wood", "walnut"), 0.01), kit.box(1.4, 1.56, 0.04, kit.material("concrete", "#c8c4ba"), 0.005, (0, 0.06, -0.28))]
    parts += [kit.box(0.06, 1.56, 0.5, kit.material("concrete", "#b4b0a6"), 0.004, (s * 0.7, 0.06, -0.04)) for s in (-1, 1)]
    parts += [kit.box(0.08, 0.02, 0.3, kit.material("concrete", "#9a968c"), 0.0, (-0.61, h, -0.1)) for h in (0.5, 0.95, 1.4)]
    r, top, x = 0.26, 1.62, -0.02
    period, move = 9.0, 0.34

    def cabin():
        box = kit.box(0.46, 0.52, 0.02, cabin_paint, 0.004, (-0.28, 0.5, -0.16)) + kit.box(0.5, 0.03, 0.36, dark, 0.004, (-0.28, 0.48, 0)) + kit.box(0.5, 0.03, 0.36, dark, 0.004, (-0.28, 1.0, 0))
        box += sum((kit.box(0.025, 0.52, 0.34, cabin_paint, 0.004, (-0.28 + s * 0.235, 0.5, 0)) for s in (-1, 1)), kit.sphere(0.05, kit.material("skin", "#d8a888"), (-0.3, 0.83, 0.02), 14))
        return box + kit.cylinder(0.055, 0.26, kit.material("cloth", "#2f6fb0"), (-0.3, 0.51, 0.02), 14, top=0.04)

    if shows == "drive":
        rails = kit.ropes([((-0.28 + s * 0.27, 0.08, -0.2), (-0.28 + s * 0.27, 1.6, -0.2), 0.012) for s in (-1, 1)], steel, 5)
        wheel = kit.torus(r, 0.03, kit.material("paint", "#c0392b", 0.4), (0, 0, 0), 36, 8).turn("x", 90) + kit.ropes([((-r * cos(a), -r * sin(a), 0), (r * cos(a), r * sin(a), 0), 0.014) for a in (pi / 3 * k for k in range(3))], dark, 6) + kit.cylinder(0.05, 0.08, steel, (0, 0, 0), 14).turn("x", 90).move(0, 0, -0.02)
        parts += [rails, kit.box(1.4, 0.04, 0.5, kit.material("concrete", "#9a968c"), 0.004, (0, top, -0.2)), wheel.move(x, top + 0.14, 0.06), kit.box(0.26, 0.2, 0.2, kit.material("paint", "#2f6fb0", 0.4), 0.02, (x + 0.46, top + 0.05, 0.0)) + kit.ropes([((x, top + 0.14, 0.0), (x + 0.4, top + 0.14, 0.0), 0.03)], steel, 8)]
        parts.append(kit.hinge("cabin", cabin() + kit.ropes([((-0.28, 1.03, 0.06), (-0.28, top + 0.1, 0.06), 0.012)], rope, 5), (-0.28, 0.7, 0), "y", "slide", length=move / 2, period=period))
        weight = kit.box(0.26, 0.5, 0.14, kit.material("iron", "#3a3e44"), 0.01, (0.24, 0.72, 0)) + sum((kit.box(0.27, 0.012, 0.15, steel, 0.0, (0.24, 0.8 + 0.1 * k, 0)) for k in range(4)), kit.ropes([((0.24, 1.2, 0.06), (0.24, top + 0.1, 0.06), 0.012)], rope, 5))
        parts.append(kit.hinge("weight", weight, (0.24, 0.9, 0), (0, -1, 0), "slide", length=move / 2, period=period))
        parts += [kit.arrow([(-0.28, 0.14, 0.2), (-0.28, 0.4, 0.2)], 0.026, green), kit.arrow([(0.5, 0.86, 0.16), (0.5, 0.56, 0.16)], 0.026, red)]
        points = {"cabin": (-0.28, 0.98, 0.18, "cabin"), "weight": (0.24, 1.0, 0.1, "weight"), "motor": (x + 0.46, top + 0.25, 0.12), "wheel": (x, top + 0.4, 0.08), "rope": (-0.28, 1.4, 0.08)}
    else:
        rails = kit.ropes([((-0.28 + s * 0.29, 0.08, 0.0), (-0.28 + s * 0.29, 1.7, 0.0), 0.022) for s in (-1, 1)], steel, 6)
        parts += [rails, cabin()]
        parts.append(kit.ropes([((-0.28, 1.03, 0.06), (-0.26, 1.18, 0.06), 0.012), ((-0.26, 1.18, 0.06), (-0.32, 1.22, 0.08), 0.008), ((-0.28, 1.5, 0.06), (-0.28, 1.75, 0.06), 0.012), ((-0.28, 1.5, 0.06), (-0.24, 1.44, 0.08), 0.008)], rope, 5))
        for s in (-1, 1):
            jaw = [(0.0, 0.0), (0.1, 0.0), (0.1, 0.2), (0.04, 0.2)]
            parts += [kit.extrude([(-0.28 + s * 0.29 + d * (0.03 + a), 0.44 + b) for a, b in jaw][:: int(-d)], 0.1, red).move(0, 0, 0.02) for d in (-1, 1)]
            parts.append(kit.arrow([(-0.28 + s * 0.29 + 0.3, 0.54, 0.1), (-0.28 + s * 0.29 + 0.12, 0.54, 0.1)] if s > 0 else [(-0.28 - 0.29 - 0.22, 0.3, 0.2), (-0.28 - 0.29 - 0.06, 0.42, 0.12)], 0.02, kit.material("lamp", "#ffb400", emission=0.6)))
        parts += [kit.ropes([((0.45, 0.2, 0.0), (0.45, 1.62, 0.0), 0.008)], rope, 5), kit.torus(0.1, 0.02, dark, (0, 0, 0), 28, 6).turn("x", 90).move(0.45, 1.68, 0.02)]
        parts += [kit.sphere(0.035, kit.material("brass"), (0.45 + s * 0.15, 1.68, 0.04), 14) for s in (-1, 1)]
        points = {"jaws": (0.01, 0.62, 0.1), "rails": (0.01, 1.3, 0.03), "governor": (0.45, 1.82, 0.05), "rope": (-0.28, 1.26, 0.1)}
    return kit.model(*parts, colliders="none", mass=120.0, facts=kit.pointed(**points))
