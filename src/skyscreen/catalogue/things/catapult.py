"""A siege catapult: a wooden frame on wheels, a long arm with its bowl, ropes and a stone."""

from skyscreen.catalogue import thing


@thing(
    en=("catapult", "trebuchet", "siege engine", "mangonel"),
    zh=("投石机", "投石车", "抛石机"),
    kind="vehicle", height=3.2, mass=1500.0, sound="wood", places=("ancient_battlefield",),
)  # fmt: skip
def catapult(kit):
    wood, dark, rope = kit.material("wood", "#7a5430"), kit.material("wood", "#4a3420"), kit.material("rope", "#b8986a")
    base = kit.box(0.24, 0.26, 3.6, wood, 0.02).many([(s * 0.75, 0.42, 0) for s in (-1, 1)]) + kit.box(1.74, 0.22, 0.24, wood, 0.02).many([(0, 0.44, z) for z in (-1.6, -0.2, 1.6)])
    posts = kit.ropes([((s * 0.75, 0.6, 0.5), (s * 0.75, 2.5, 0.2), 0.11) for s in (-1, 1)] + [((s * 0.75, 0.6, -0.7), (s * 0.75, 2.1, 0.2), 0.08) for s in (-1, 1)] + [((-0.9, 2.4, 0.2), (0.9, 2.4, 0.2), 0.12)], wood, 8)
    arm = kit.ropes([((0, 0.8, 0.35), (0, 3.0, -1.3), 0.1)], dark, 8) + kit.lathe([(0, 0.0), (0.2, 0.03), (0.3, 0.14), (0.26, 0.14), (0.17, 0.07), (0, 0.04)], dark, segments=18).turn("x", -36).move(0, 2.95, -1.34) + kit.sphere(0.19, kit.material("rock", "#7a766e", moss=0.0), (0, 3.02, -1.42), 12)
    wheel = kit.cylinder(0.42, 0.12, dark, (0, -0.06, 0), 26).turn("z", 90) + kit.cylinder(0.12, 0.16, kit.material("iron"), (0, -0.08, 0), 14).turn("z", 90) + kit.torus(0.42, 0.03, kit.material("iron"), (0, 0, 0), 30, 5).turn("z", 90)
    return kit.model(base, posts, arm, kit.axles(wheel, 1.9, 0.44, (-1.2, 1.2)), kit.cylinder(0.14, 1.4, rope, (0, -0.7, 0), 14).turn("z", 90).move(0, 0.82, 0.35), kit.ropes([((0, 2.4, -0.8), (0, 0.7, -1.6), 0.025)], rope, 5), colliders="box")
