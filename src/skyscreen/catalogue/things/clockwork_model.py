"""The works of a pendulum clock: a weight pulls, wheels carry the pull, and an anchor on the pendulum lets one tooth go at each swing."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("clockwork model", "escapement", "clock movement"), zh=("钟表机芯", "擒纵机构", "擒纵器", "机械钟模型"), kind="prop", height=1.8, mass=30.0, sound="metal", places=("studio", "workshop"))
def clockwork_model(kit, shows="train"):
    """`shows`: train (weight, wheels, hands) or escape (the anchor and its wheel, large)."""
    brass, steel, dark = kit.material("brass"), kit.material("steel", "#7a8288"), kit.material("steel", "#3a4046")

    def wheel(r, teeth, hole=0.78, tooth=0.05, lean=0.0):
        ring = []
        for k in range(teeth):
            a = 2 * pi * k / teeth
            for d, h in ((0.0, 1.0), (0.3, 1.0 + tooth / r), (0.5 + lean, 1.0 + tooth / r), (0.7, 1.0)):
                ring.append((r * h * cos(a + 2 * pi * d / teeth), r * h * sin(a + 2 * pi * d / teeth)))
        inside = [(hole * r * cos(2 * pi * k / 36), hole * r * sin(2 * pi * k / 36)) for k in range(36)]
        spokes = sum((kit.box(2 * hole * r + 0.02, 0.035 * r / 0.3, 0.03, brass, 0.0, (0, -0.0175 * r / 0.3, 0)).turn("z", 60 * k) for k in range(3)), kit.cylinder(0.035, 0.08, dark, (0, 0, 0), 14).turn("x", 90).move(0, 0, -0.04))
        return kit.extrude(ring, 0.035, brass, [inside]) + spokes

    parts, points = [kit.box(1.6, 0.05, 0.6, kit.material("wood", "walnut"), 0.01)], {}
    parts += [kit.box(0.07, 1.7, 0.07, kit.material("wood", "oak"), 0.005, (s * 0.7, 0.05, -0.25)) for s in (-1, 1)] + [kit.box(1.5, 0.07, 0.09, kit.material("wood", "oak"), 0.005, (0, 1.72, -0.25))]
    rate = 2 * pi / 30 / 1.0  # a wheel of 30 teeth, one tooth in the second of a full swing
    if shows == "train":
        y = 1.12
        parts.append(kit.hinge("great", wheel(0.27, 36).move(-0.3, y, 0), (-0.3, y, 0), "z", "turn", rate=-rate / 4, when="always"))
        parts.append(kit.hinge("second", wheel(0.2, 28).move(0.15, y + 0.16, 0.0), (0.15, y + 0.16, 0), "z", "turn", rate=rate / 2, when="always"))
        parts.append(kit.hinge("escape", wheel(0.15, 18, tooth=0.04, lean=-0.2).move(0.48, y + 0.02, 0.03), (0.48, y + 0.02, 0), "z", "turn", rate=-rate, when="always"))
        parts.append(kit.cylinder(0.09, 0.1, kit.material("wood", "oak"), (0, 0, 0), 24).turn("x", 90).move(-0.3, y, 0.03))
        weight = kit.ropes([((-0.39, y, 0.1), (-0.39, 0.62, 0.1), 0.012)], kit.material("rope", "#e2cfa0"), 5) + kit.cylinder(0.09, 0.3, kit.material("iron"), (-0.39, 0.32, 0.1), 20) + kit.arrow([(-0.15, 0.66, 0.14), (-0.15, 0.36, 0.14)], 0.024, kit.material("lamp", "#e8321e", emission=0.5))
        parts.append(weight)
        rod = kit.ropes([((0.48, 1.5, 0.12), (0.48, 0.42, 0.12), 0.014)], steel, 6) + kit.cylinder(0.11, 0.04, brass, (0, 0, 0), 28).turn("x", 90).move(0.48, 0.36, 0.12)
        fork = kit.tube([(0.33, 1.22, 0.1), (0.37, 1.38, 0.1), (0.48, 1.44, 0.1), (0.59, 1.38, 0.1), (0.63, 1.22, 0.1)], 0.018, dark, 6)
        parts.append(kit.hinge("pendulum", rod + fork, (0.48, 1.5, 0.12), "z", "swing", length=0.25, degrees=7))
        face = kit.torus(0.17, 0.012, brass, (0, 0, 0), 36, 6).turn("x", 90).move(-0.3, y, 0.1) + kit.cylinder(0.165, 0.008, kit.material("paper", "#f6f2e4"), (0, 0, 0), 36).turn("x", 90).move(-0.3, y, 0.085)
        parts.append(face)
        parts.append(kit.hinge("hand", kit.box(0.016, 0.13, 0.008, dark, 0.0, (-0.3, y, 0.1)), (-0.3, y, 0.1), (0, 0, -1), "turn", rate=0.15, when="always"))
        points = {"weight": (-0.39, 0.58, 0.16), "wheels": (0.15, y + 0.36, 0.05), "pendulum": (0.48, 0.36, 0.18, "pendulum"), "anchor": (0.48, 1.46, 0.14), "hands": (-0.3, y + 0.17, 0.12)}
    else:
        y, r = 0.72, 0.4
        parts.append(kit.hinge("escape", wheel(r, 30, tooth=0.07, lean=-0.25).move(0, y, 0), (0, y, 0), "z", "turn", rate=-rate, when="always"))
        py = y + 0.72
        arms = kit.tube([(-0.36, y + 0.3, 0.06), (-0.34, y + 0.5, 0.06), (0, py, 0.06), (0.34, y + 0.5, 0.06), (0.36, y + 0.3, 0.06)], 0.03, dark, 8)
        tips = sum((kit.box(0.05, 0.12, 0.06, kit.material("lamp", "#d8322a", emission=0.2), 0.0, (s * 0.345, y + 0.25, 0.06)).move(0, 0, 0) for s in (-1, 1)), kit.cylinder(0.05, 0.1, brass, (0, 0, 0), 18).turn("x", 90).move(0, py, 0.02))
        rod = kit.ropes([((0, py, 0.16), (0, 0.12, 0.16), 0.012)], steel, 6)
        parts.append(kit.hinge("anchor", arms + tips + rod, (0, py, 0.06), "z", "swing", length=0.25, degrees=5))
        parts.append(kit.arrow([(0.56 * sin(a), y + 0.56 * cos(a), 0.1) for a in (pi * (0.55 + 0.3 * k / 8) for k in range(9))], 0.02, kit.material("lamp", "#ffb400", emission=0.6)))
        points = {"anchor": (0.0, py + 0.06, 0.1), "tooth": (0.34, y + 0.34, 0.12), "wheel": (-0.3, y - 0.1, 0.05), "push": (0.5, y - 0.2, 0.12)}
    return kit.model(*parts, colliders="none", mass=30.0, facts=kit.pointed(**points))
