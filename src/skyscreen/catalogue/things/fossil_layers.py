"""A block of ground cut open, with a sea animal: fresh on the bed (age 0), under mud (1), turned to stone (2), laid bare (3)."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("fossil layers", "fossil", "ammonite", "fossil model"), zh=("化石地层", "化石", "菊石", "化石模型"), kind="prop", height=1.1, mass=200.0, sound="stone", places=("studio", "museum"))
def fossil_layers(kit, age=2):
    y, z = 0.42, 0.31
    shell = kit.material("ceramic", "#d8a05a", 0.3) if age < 2 else kit.material("stone", "#8d8578")
    rows = [(0.0, 0.3, "#5d5247"), (0.3, 0.36, "#857258")]
    if age >= 1:
        rows += [(0.36, 0.58, "#9a8767")]
    if age >= 2:
        rows += [(0.58, 0.78, "#6e6455"), (0.78, 0.94, "#a58d66"), (0.94, 1.02, "#5d4c38")]
    solids = []
    for n, (a, b, tone) in enumerate(rows):
        right = 1.0 if age < 3 or n < 3 else 0.15 - 0.12 * n + 0.3
        top = right if age < 3 or n < 3 else right - 0.14
        solids.append(kit.extrude([(-1.0, a), (right, a), (top, b), (-1.0, b)], 0.6, kit.material("rock", tone)))
    if age < 2:
        high = 1.1
        water = kit.material("plastic", "#3f86b8", 0.1)
        solids.append(kit.box(2.0, high - rows[-1][1], 0.05, water, 0.0, (0, rows[-1][1], -0.28)) + kit.box(2.0, 0.02, 0.6, kit.material("plastic", "#6fb0d8", 0.1), 0.0, (0, high - 0.02, 0)))
    else:
        solids.append(kit.box(1.0 + (1.0 if age < 3 else -0.35), 0.03, 0.6, kit.material("soil", "#5d7a3a"), 0.0, (-1.0 + (2.0 if age < 3 else 0.65) / 2, 1.02, 0)))
    # An ammonite: a logarithmic spiral with ribs.
    path = [(0.17 * 0.86**t * cos(0.62 * t), 0.17 * 0.86**t * sin(0.62 * t)) for t in range(20)]
    coil = kit.tube([(x + 0.45, y + 0.08 + v, z) for x, v in path], [max(0.062 * 0.86**t, 0.006) for t in range(20)], shell, 12, smooth=3)
    ribs = sum((kit.torus(0.064 * 0.86**t, 0.006, shell, (0, 0, 0), 12, 5).turn("z", 35.5 * t).move(path[t][0] + 0.45, y + 0.08 + path[t][1], z) for t in range(1, 9)), kit.torus(0.064, 0.006, shell, (0, 0, 0), 12, 5).move(path[0][0] + 0.45, y + 0.08, z))
    # A fish: backbone, ribs, skull, tail.
    bone = kit.material("horn", "#efe6cf", 0.5) if age < 2 else kit.material("stone", "#b9ae98")
    fish = kit.tube([(-0.75, y + 0.06, z), (-0.2, y + 0.08, z)], [0.008, 0.016], bone, 8) + kit.ellipsoid(0.1, 0.07, 0.03, bone, (-0.14, y + 0.08, z), 16) + kit.sphere(0.02, kit.material("paint", "#2b241c"), (-0.11, y + 0.1, z + 0.022), 8)
    fish += kit.ropes([((x, y + 0.07, z), (x - 0.06, y + 0.07 + s * h, z), 0.007) for k, x in enumerate([-0.26 - 0.06 * j for j in range(8)]) for s, h in ((1, 0.1 - 0.009 * k), (-1, 0.1 - 0.009 * k))], bone, 5)
    fish += kit.extrude([(-0.73, y + 0.06), (-0.87, y + 0.15), (-0.82, y + 0.06), (-0.87, y - 0.03)], 0.02, bone).move(0, 0, z)
    if age < 1:
        skin = kit.blob([kit.egg((-0.42, y + 0.06, z), (0.34, 0.11, 0.05), 0.03)], kit.material("plastic", "#7f9aa8", 0.3), smooth=0.03, cell=0.03) + kit.extrude([(-0.7, y + 0.06), (-0.9, y + 0.18), (-0.86, y + 0.06), (-0.9, y - 0.06)], 0.03, kit.material("plastic", "#6b8794", 0.3)).move(0, 0, z)
        fish = skin + kit.sphere(0.022, kit.material("paint", "#15181a"), (-0.16, y + 0.09, z + 0.045), 10)
    return kit.model(*solids, coil, ribs, fish, colliders="box", mass=200.0, facts=kit.pointed(animal=(-0.4, y + 0.07, z + 0.05), shell=(0.45, y + 0.08, z + 0.06), mud=(0.0, 0.5, 0.31), layers=(-0.8, 0.86, 0.31), old=(-0.8, 0.15, 0.31), rain=(0.75, 0.6, 0.31)))
