"""The Great Wall cut across: earth rammed layer on layer between boards, brick and stone round a core; or the beacons that pass the news on."""

from math import sin

from skyscreen.catalogue import thing


@thing(en=("wall model", "wall cross-section", "great wall model"), zh=("长城剖面", "城墙模型", "夯土模型"), kind="prop", height=1.85, mass=300.0, sound="stone", places=("studio",))
def wall_model(kit, shows="earth"):
    """`shows`: earth (rammed between boards), brick (a Ming wall) or beacons."""
    rng, wood = kit.random("wall"), kit.material("wood", "oak")
    parts, points = [kit.box(2.4, 0.06, 1.0, kit.material("wood", "walnut"), 0.01)], {}
    if shows == "earth":
        for k in range(8):
            low, half = 0.06 + 0.13 * k, 0.62 - 0.022 * k
            parts.append(kit.box(2 * half, 0.115, 0.6, kit.material("soil", ("#b08a5a", "#a27c4e")[k % 2]), 0.005, (0, low, -0.1)))
            parts.append(kit.box(2 * half - 0.02, 0.016, 0.62, kit.material("food", "#d8c070", 0.9), 0.0, (0, low + 0.114, -0.1)))
        for s in (-1, 1):
            parts += [kit.box(0.04, 0.24, 0.66, wood, 0.004, (s * (0.52 + 0.02), 0.92 + 0.0 * s, -0.1)), kit.box(0.07, 1.4, 0.07, wood, 0.004, (s * 0.63, 0.06, 0.14)), kit.box(0.07, 1.4, 0.07, wood, 0.004, (s * 0.63, 0.06, -0.36))]
        parts.append(kit.box(0.9, 0.06, 0.5, kit.material("soil", "#c09a66"), 0.02, (0, 1.1, -0.1)))
        ram = kit.cylinder(0.022, 0.55, wood, (0, 1.3, 0.05), 12) + kit.cylinder(0.09, 0.16, kit.material("stone", "#8a857c"), (0, 1.22, 0.05), 20) + kit.box(0.3, 0.03, 0.03, wood, 0.005, (0, 1.74, 0.05))
        parts.append(kit.hinge("rammer", ram, (0, 1.2, 0), "y", "slide", length=0.06, period=1.1))
        parts.append(kit.arrow([(0.26, 1.6, 0.12), (0.26, 1.26, 0.12)], 0.028, kit.material("lamp", "#e8321e", emission=0.4)))
        points = {"rammer": (0.05, 1.5, 0.08, "rammer"), "layer": (-0.25, 0.52, 0.22), "boards": (0.63, 1.3, 0.2), "reeds": (0.25, 0.695, 0.22)}
    elif shows == "brick":
        # A trapezium of rubble and rammed earth, faced with cut stone below and brick above, a paved walk and battlements.
        core = [(-0.62, 0.06), (0.62, 0.06), (0.46, 1.02), (-0.46, 1.02)]
        parts.append(kit.extrude(core, 0.6, kit.material("soil", "#a8845a")).move(0, 0, -0.1))
        lump = kit.ellipsoid(0.07, 0.05, 0.03, kit.material("rock", "#8d8578"), (0, 0, 0), 10)
        parts.append(lump.many([(rng.uniform(-0.44, 0.44), rng.uniform(0.16, 0.92), 0.2, 0, rng.uniform(0.5, 1.1)) for _ in range(34)]))
        for s in (-1, 1):
            for k in range(8):
                low, out = 0.06 + 0.12 * k, 0.69 - 0.02 * k
                paint = kit.material("stone", "#b4b0a6") if k < 2 else kit.material("brick", "#8e8a82")
                parts.append(kit.box(0.16, 0.11, 0.66, paint, 0.008, (s * out, low, -0.09)))
            parts.append(kit.box(0.14, 0.2, 0.62, kit.material("brick", "#8e8a82"), 0.006, (s * 0.47, 1.07, -0.09)))
        teeth = kit.box(0.14, 0.18, 0.15, kit.material("brick", "#8e8a82"), 0.006)
        parts.append(teeth.many([(-0.47, 1.27, -0.32 + 0.23 * k) for k in range(3)]))
        parts += [kit.box(0.8, 0.05, 0.62, kit.material("brick", "#a09a8e"), 0.005, (0, 1.02, -0.09))]
        points = {"core": (0.1, 0.5, 0.24), "brick": (0.6, 0.72, 0.26), "stone": (-0.68, 0.18, 0.26), "battlements": (-0.47, 1.45, 0.0), "walk": (0.1, 1.08, 0.22)}
    else:
        ridge = [(-1.15, 0.06), *((-1.15 + 0.1 * k, 0.42 + 0.16 * sin(0.55 * k) + 0.1 * sin(1.3 * k)) for k in range(24)), (1.15, 0.06)]
        parts.append(kit.extrude(ridge, 0.6, kit.material("soil", "#7d8a52")))
        brick = kit.material("brick", "#9a9488")
        spots = [(-0.95 + 0.1 * k, 0.4 + 0.16 * sin(0.55 * (k + 2)) + 0.1 * sin(1.3 * (k + 2))) for k in (0, 5, 9, 14, 19)]
        walk = [(-1.1 + 0.05 * k, 0.44 + 0.16 * sin(0.55 * (0.5 + 0.5 * k)) + 0.1 * sin(1.3 * (0.5 + 0.5 * k)), 0.1) for k in range(44)]
        parts.append(kit.tube(walk, 0.045, brick, 6))
        for k, (x, h) in enumerate(spots):
            parts.append(kit.box(0.17, 0.34, 0.17, brick, 0.008, (x, h, 0.1)) + kit.box(0.21, 0.05, 0.21, brick, 0.005, (x, h + 0.33, 0.1)))
            smoke = sum((kit.sphere(0.05 + 0.018 * j, kit.material("plaster", "#6a6a70"), (x + 0.02 * j * j, h + 0.62 + 0.11 * j, 0.06), 12) for j in range(4)), kit.spikes([((x + 0.04 * sin(2.1 * j), h + 0.38, 0.1 + 0.03 * (j % 2)), (x + 0.05 * sin(2.1 * j), h + 0.62, 0.1), 0.045) for j in range(4)], kit.material("lamp", "#ff7a1e", emission=4.0), 8))
            parts.append(kit.hinge(f"fire{k}", smoke, (x, h + 0.38, 0.1), "y", "unfold", period=0.5, phase=0.7 * k))
            points[f"tower{k + 1}"] = (x, h + 0.5, 0.2)
        parts.append(kit.arrow([(-0.75, 1.34, 0.1), (0.0, 1.42, 0.1), (0.75, 1.34, 0.1)], 0.02, kit.material("lamp", "#ffb400", emission=0.6)))
        points["news"] = (0.0, 1.44, 0.12)
    return kit.model(*parts, colliders="none", mass=300.0, facts=kit.pointed(**points))
