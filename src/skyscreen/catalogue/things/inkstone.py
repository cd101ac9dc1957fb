"""A black inkstone: a carved rim round the grinding face, a pool of ink, an ink stick laid across."""

from skyscreen.catalogue import thing


@thing(
    en=("inkstone", "ink stone", "ink slab"),
    zh=("砚台", "砚", "墨砚"),
    kind="prop", height=0.05, mass=1.2, sound="stone", places=("chinese_study",),
)  # fmt: skip
def inkstone(kit):
    stone, _ink = kit.material("stone", "#24262a"), kit.material("liquid", "#06070a")
    base = kit.cylinder(0.085, 0.03, stone, (0, 0, 0), 36) + kit.torus(0.078, 0.009, stone, (0, 0.031, 0), 40, 10)
    stick = kit.box(0.022, 0.014, 0.09, kit.material("rubber", "#141416"), 0.002) + kit.box(0.0225, 0.0145, 0.03, kit.material("brass"), 0.0, (0, 0, 0.012))
    return kit.model(base, kit.ellipsoid(0.062, 0.004, 0.035, kit.material("ceramic", "#050608", 0.05), (0, 0.031, -0.03), 20), kit.cylinder(0.066, 0.004, kit.material("stone", "#33363c"), (0, 0.029, 0), 30, bevel=0), stick.turn("z", 4).turn("y", 62).move(0.02, 0.036, 0.03), colliders="box")
