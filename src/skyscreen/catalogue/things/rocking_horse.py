"""A wooden rocking horse with a mane of wool, a red saddle and bowed runners."""

from skyscreen.catalogue import thing


@thing(
    en=("rocking horse", "wooden horse", "toy horse", "hobby horse"),
    zh=("木马", "摇摇木马", "小木马", "玩具马", "摇马"),
    kind="prop", height=0.88, mass=9.0, sound="wood", places=("child_room", "toy_shop"),
)  # fmt: skip
def rocking_horse(kit, colour="tan", saddle="crimson"):
    wood, dark, wool, red = kit.material("wood", colour, 0.35, slot="colour"), kit.material("wood", "walnut", 0.4), kit.material("cloth", "cream"), kit.material("leather", saddle, 0.5, slot="saddle")
    body = kit.tube([(0, 0.5, -0.3), (0, 0.52, 0), (0, 0.54, 0.26)], [0.12, 0.13, 0.12], wood, 16, smooth=4) + kit.ellipsoid(0.12, 0.12, 0.1, wood, (0, 0.5, -0.3), 14)
    neck = kit.tube([(0, 0.54, 0.22), (0, 0.68, 0.36), (0, 0.8, 0.4)], [0.11, 0.075, 0.065], wood, 14, smooth=4) + kit.tube([(0, 0.8, 0.38), (0, 0.76, 0.52), (0, 0.72, 0.6)], [0.075, 0.055, 0.045], wood, 12, smooth=3)
    ears = kit.cone(0.022, 0.06, wood, (0.035, 0.84, 0.38), 8).both() + kit.sphere(0.012, kit.material("plastic", "black", 0.1), (0.058, 0.8, 0.46), 10).both() + kit.sphere(0.008, kit.material("paint", "black"), (0.02, 0.73, 0.635), 8).both()
    mane = sum(kit.ellipsoid(0.03, 0.035, 0.03, wool, (0, 0.87 - 0.05 * k, 0.36 - 0.035 * k), 8) for k in range(7)) + kit.tube([(0, 0.56, -0.4), (0, 0.5, -0.5), (0, 0.36, -0.52)], [0.03, 0.04, 0.01], wool, 8, smooth=3)
    legs = (kit.tube([(0.07, 0.48, 0.24), (0.11, 0.28, 0.34), (0.12, 0.09, 0.36)], [0.06, 0.035, 0.03], wood, 10) + kit.tube([(0.07, 0.46, -0.28), (0.11, 0.28, -0.38), (0.12, 0.09, -0.38)], [0.065, 0.035, 0.03], wood, 10)).both()
    runner = kit.tube([(0.13, 0.2, -0.68), (0.13, 0.06, -0.38), (0.13, 0.02, 0), (0.13, 0.06, 0.38), (0.13, 0.2, 0.68)], 0.024, dark, 8, smooth=5).both() + kit.cylinder(0.014, 0.26, dark, segments=8).turn("z", 90).many([(0.13, 0.06, z) for z in (-0.36, 0.36)])
    seat = kit.tube([(0, 0.645, -0.14), (0, 0.655, 0.1)], [0.08, 0.07], red, 12) + kit.tube([(0.12, 0.6, 0), (0.13, 0.42, 0.02)], 0.012, red, 6).both() + kit.cylinder(0.012, 0.22, dark, segments=8).turn("z", 90).move(0.11, 0.75, 0.4)
    return kit.model(body, neck, ears, mane, legs, runner, seat, colliders="box", sockets={"seat": (0, 0.7, -0.03)})
