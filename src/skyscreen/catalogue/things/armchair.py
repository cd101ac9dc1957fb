"""A buttoned armchair with rolled arms and turned feet."""

from skyscreen.catalogue import thing


@thing(en=("armchair", "easy chair", "wing chair", "recliner"), zh=("扶手椅", "单人沙发", "安乐椅"), kind="furniture", height=1.05, mass=25.0, sound="cloth", places=("living_room",))
def armchair(kit, colour="#7a2a30"):
    hide = kit.material("leather", colour, slot="colour")
    body = kit.box(0.78, 0.26, 0.72, hide, 0.06, at=(0, 0.12, 0)) + kit.box(0.54, 0.16, 0.6, hide, 0.07, at=(0, 0.34, 0.06)) + kit.box(0.66, 0.72, 0.2, hide, 0.09).turn("x", -9).move(0, 0.34, -0.26)
    arm = kit.box(0.16, 0.36, 0.7, hide, 0.05, at=(0.34, 0.18, 0.02)) + kit.capsule((0.35, 0.56, -0.3), (0.35, 0.56, 0.36), 0.095, hide, 14)
    studs = kit.sphere(0.014, kit.material("brass"), segments=7).many([(-0.18 + 0.12 * i + 0.06 * (j % 2), 0.62 + 0.13 * j, -0.19 - 0.02 * j) for j in range(3) for i in range(4 - j % 2)])
    feet = kit.lathe([(0.02, 0), (0.035, 0.05), (0.03, 0.13)], kit.material("wood", "walnut"), segments=12).many([(x, 0, z) for x in (-0.32, 0.32) for z in (-0.28, 0.3)])
    return kit.model(body, arm.both(), studs, feet, colliders="parts", sockets={"seat": (0, 0.5, 0.06)})
