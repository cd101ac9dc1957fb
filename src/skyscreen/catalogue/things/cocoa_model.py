"""Chocolate step by step: a pod cut open with its beans, beans drying on a mat, roasted and broken beans, the melted paste, the bar in its mould."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("cocoa pod", "cocoa pods", "cacao pod", "cocoa beans"), zh=("可可果", "可可豆"), kind="food", height=0.18, mass=0.6, sound="soft", places=("kitchen", "jungle"))
def cocoa_model(kit, step="pod"):
    """`step`: tree, pod, drying, roasted, paste or bar."""
    rng = kit.random("cocoa")
    wood = kit.material("wood", "oak")
    tones = {"pod": "#f2ead8", "drying": "#8a5230", "roasted": "#4a2814"}
    points = {}
    if step == "tree":
        bark, pod = kit.material("bark"), kit.material("plastic", "#d8902c", 0.5)
        parts = [kit.cylinder(0.16, 0.012, kit.material("soil"), (0, 0, 0), 30), kit.tube([(0, 0, 0), (0.012, 0.14, 0), (-0.008, 0.32, 0)], [0.03, 0.025, 0.016], bark, 12, smooth=3)]
        ways = ((0.2, 0.42, 0.03), (-0.2, 0.44, 0.0), (0.05, 0.47, 0.16), (-0.04, 0.5, -0.12))
        parts += [kit.tube([(0, 0.27, 0), (0.5 * x, 0.35, 0.5 * z), (x, y, z)], [0.014, 0.01, 0.006], bark, 8, smooth=3) for x, y, z in ways]
        leaf = kit.ellipsoid(0.055, 0.006, 0.022, kit.material("leaf", "#3f8a3a"), (0.05, 0, 0), 10)
        parts += [leaf.turn("z", rng.uniform(-50, 10)).turn("y", rng.uniform(0, 360)).move(x * t, 0.27 + (y - 0.27) * t, z * t) for x, y, z in ways for t in (0.55, 0.7, 0.85, 0.95, 1.0, 1.05) for _ in range(3)]
        # The fruit hangs from the trunk itself.
        parts += [kit.ellipsoid(0.02, 0.036, 0.02, pod, (0.036 * cos(a), y, 0.036 * sin(a)), 16) for a, y in ((0.6, 0.2), (2.2, 0.16), (1.3, 0.11), (0.2, 0.085), (1.9, 0.24))]
        points = {"tree": (0.0, 0.5, 0.0), "pods": (0.03, 0.19, 0.04)}
    elif step == "pod":
        skin = kit.material("plastic", "#d8902c", 0.5)
        parts = [kit.ellipsoid(0.11, 0.09, 0.09, skin, (-0.17, 0.09, -0.05), 28)]
        # Ten ribs along the pod, each an arc from end to end.
        rib = kit.material("plastic", "#b8701c", 0.5)
        for k in range(10):
            way = [(-0.17 + 0.108 * cos(t), 0.09 + 0.088 * sin(t) * sin(pi * k / 5), -0.05 + 0.088 * sin(t) * cos(pi * k / 5)) for t in (pi * (0.08 + 0.84 * j / 10) for j in range(11))]
            parts.append(kit.tube(way, 0.007, rib, 6))
        shell = kit.lathe([(0.0, -0.13), (0.05, -0.1), (0.085, -0.03), (0.085, 0.04), (0.05, 0.11), (0.0, 0.14)], skin, segments=32, arc=180)
        parts.append(shell.turn("y", 90).turn("z", 90).turn("x", -60).move(0.12, 0.09, 0.05))
        parts.append(kit.ellipsoid(0.11, 0.03, 0.065, kit.material("plastic", "#f6ead0", 0.5), (0.12, 0.1, 0.06), 24))
        bean = kit.ellipsoid(0.018, 0.012, 0.013, kit.material("plastic", "#fffaf0", 0.4), (0, 0, 0), 14)
        parts.append(bean.many([(0.05 + 0.032 * (k % 5), 0.128, 0.03 + 0.028 * (k // 5)) for k in range(15)]))
        points = {"pod": (-0.17, 0.18, -0.03), "beans": (0.12, 0.14, 0.06)}
    elif step in ("drying", "roasted"):
        parts = [kit.box(0.7, 0.015, 0.45, kit.material("wood", "#c9a56a"), 0.004)] if step == "drying" else [kit.cylinder(0.26, 0.02, kit.material("steel", "#5a5f64"), (0, 0, 0), 40) + kit.torus(0.26, 0.012, kit.material("steel"), (0, 0.02, 0), 40, 8)]
        far = (0.3, 0.18) if step == "drying" else (0.17, 0.17)
        for tone in (tones[step], kit.mix(tones[step], "#000000", 0.25)):
            bean = kit.ellipsoid(0.02, 0.011, 0.014, kit.material("plastic", tone, 0.5), (0, 0, 0), 12)
            parts.append(sum((bean.turn("y", rng.uniform(0, 180)).move(rng.uniform(-far[0], far[0]), 0.03 + rng.uniform(0, 0.012), rng.uniform(-far[1], far[1])) for _ in range(50)), bean.move(0, 0.035, 0)))
        points = {"beans": (0.05, 0.05, 0.1)}
    elif step == "paste":
        dark = kit.material("plastic", "#3a1c0e", 0.12)
        parts = [kit.lathe([(0.0, 0.0), (0.14, 0.0), (0.24, 0.16), (0.25, 0.16), (0.26, 0.17), (0.23, 0.17), (0.13, 0.02), (0.0, 0.02)], kit.material("steel"), segments=44), kit.cylinder(0.215, 0.01, dark, (0, 0.12, 0), 44)]
        parts.append(kit.hinge("stirrer", kit.box(0.03, 0.36, 0.02, wood, 0.006, (0.09, 0.09, 0)) + kit.torus(0.1, 0.01, kit.material("plastic", "#5a301a", 0.1), (0.02, 0.13, 0), 30, 6), (0, 0.1, 0), "y", "turn", rate=2.0, when="always"))
        points = {"paste": (-0.08, 0.135, 0.1)}
    else:
        dark = kit.material("plastic", "#3a1c0e", 0.25)
        parts = [kit.box(0.52, 0.02, 0.36, kit.material("steel", "#c8ccd0"), 0.006), kit.box(0.46, 0.03, 0.3, dark, 0.006, (0, 0.02, 0))]
        parts.append(kit.box(0.062, 0.02, 0.062, dark, 0.01).many([(-0.18 + 0.09 * (k % 5), 0.046, -0.105 + 0.07 * (k // 5)) for k in range(20)]))
        points = {"bar": (0.0, 0.07, 0.05), "mould": (0.25, 0.02, 0.15)}
    return kit.model(*parts, colliders="box", mass=0.6, facts=kit.pointed(**points))
