"""A road roller: a yellow body with a cab, one wide steel drum before and one behind."""

from skyscreen.catalogue import thing


@thing(
    en=("steamroller", "road roller"),
    zh=("压路机",),
    kind="vehicle", height=2.9, mass=9000.0, sound="steel", places=("construction_site", "street"),
)  # fmt: skip
def steamroller(kit, colour="#e8a81c"):
    skin, dark, steel = kit.material("paint", colour, 0.25, slot="colour"), kit.material("rubber", "#1c1e22"), kit.material("steel")
    body = kit.box(1.5, 0.8, 2.6, skin, 0.08, (0, 0.85, -0.35)) + kit.box(1.3, 0.5, 1.1, skin, 0.08, (0, 1.5, -1.05)) + kit.box(1.46, 0.14, 2.7, dark, 0.02, (0, 0.78, -0.35))
    cab = kit.box(1.5, 0.08, 1.5, skin, 0.03, (0, 2.82, 0.2)) + kit.box(0.08, 1.2, 0.08, dark, 0.0).many([(x, 1.64, z) for x in (-0.68, 0.68) for z in (-0.45, 0.86)]) + kit.box(0.6, 0.5, 0.5, dark, 0.06, (0, 1.62, -0.1)) + kit.torus(0.2, 0.025, dark, (0, 0, 0), 24, 6).turn("x", 50).move(0, 2.0, 0.45)
    fork = kit.box(0.1, 0.5, 1.6, skin, 0.02).many([(s * 0.92, 0.6, 1.35) for s in (-1, 1)]) + kit.box(1.9, 0.3, 0.2, skin, 0.03, (0, 0.95, 0.85)) + kit.cylinder(0.05, 0.8, dark, (0.45, 2.0, -1.2), 12)
    drum = kit.hinge("drum front", kit.cylinder(0.7, 1.7, steel, (0, -0.85, 0), 44).turn("z", 90).move(0, 0.7, 1.7), (0, 0.7, 1.7), "x", "roll", radius=0.7) + kit.hinge("drum back", kit.cylinder(0.7, 1.9, steel, (0, -0.95, 0), 44).turn("z", 90).move(0, 0.7, -1.2), (0, 0.7, -1.2), "x", "roll", radius=0.7)
    lamps = kit.sphere(0.08, kit.material("lamp", "#fff0c8", emission=2.0), (0, 0, 0), 12).many([(s * 0.55, 1.45, 0.96) for s in (-1, 1)])
    return kit.model(body, cab, fork, drum, lamps, colliders="box", sockets={"smoke": (0.45, 2.82, -1.2)})
