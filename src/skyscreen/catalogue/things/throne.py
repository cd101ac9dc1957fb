"""A gilded throne with a high back, lion feet and a red cushion."""

from skyscreen.catalogue import thing


@thing(
    en=("throne", "royal throne", "king's chair", "dragon throne"),
    zh=("宝座", "王座", "龙椅"),
    kind="furniture", height=2.0, mass=90.0, sound="wood", places=("castle_hall", "chinese_palace"),
)  # fmt: skip
def throne(kit, colour="crimson"):
    gold, velvet, wood = kit.material("brass"), kit.material("cloth", colour, 0.7, slot="colour"), kit.material("wood", "chocolate")
    seat = kit.box(0.86, 0.14, 0.7, gold, 0.02, (0, 0.42, 0)) + kit.box(0.72, 0.1, 0.6, velvet, 0.05, (0, 0.54, 0.02))
    back = kit.extrude([(-0.43, 0.5), (0.43, 0.5), (0.46, 1.5), (0.3, 1.72), (0.16, 1.76), (0, 1.96), (-0.16, 1.76), (-0.3, 1.72), (-0.46, 1.5)], 0.1, gold).move(0, 0, -0.36)
    pad = kit.box(0.6, 0.88, 0.06, velvet, 0.04, (0, 0.66, -0.28)) + kit.sphere(0.012, gold, segments=8).many([(x, y, -0.248) for x in (-0.18, 0, 0.18) for y in (0.8, 1.05, 1.3)])
    arm = kit.tube([(0.42, 0.86, -0.3), (0.43, 0.88, 0.1), (0.44, 0.84, 0.34), (0.44, 0.76, 0.36)], [0.05, 0.05, 0.06, 0.07], gold, 12, smooth=3) + kit.tube([(0.43, 0.5, 0.28), (0.43, 0.84, 0.28)], 0.04, gold, 10)
    paw = kit.tube([(0.38, 0.42, 0.3), (0.42, 0.22, 0.34), (0.38, 0.08, 0.34)], [0.07, 0.055, 0.05], gold, 10, smooth=3) + kit.ellipsoid(0.07, 0.05, 0.09, gold, (0.38, 0.05, 0.36), 12)
    gems = kit.sphere(0.035, kit.material("glass", "#c81c2c", 0.05), (0, 1.78, -0.3), 12) + kit.sphere(0.025, kit.material("glass", "#1c6ac8", 0.05), (0.32, 1.56, -0.3), 12).both()
    step = kit.box(1.2, 0.04, 1.1, wood, 0.01)
    return kit.model(seat, back, pad, arm.both(), paw.both(), paw.move(0, 0, -0.6).both(), gems, step, colliders="box", sockets={"seat": (0, 0.62, 0.08)})
