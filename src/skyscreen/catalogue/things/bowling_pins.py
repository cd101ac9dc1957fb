"""Ten bowling pins in a triangle and the ball before them."""

from skyscreen.catalogue import thing


@thing(
    en=("bowling pin", "bowling pins", "ninepins", "skittles"),
    zh=("保龄球瓶", "保龄球瓶子"),
    kind="prop", height=0.38, mass=1.5, sound="wood", places=("bowling",),
)  # fmt: skip
def bowling_pins(kit):
    white, red = kit.material("plastic", "#f4f0e6", 0.12), kit.material("paint", "#c8201a", 0.3)
    pin = kit.lathe([(0, 0), (0.026, 0.0), (0.05, 0.06), (0.06, 0.115), (0.05, 0.18), (0.028, 0.245), (0.024, 0.27), (0.032, 0.33), (0.026, 0.365), (0, 0.38)], white, segments=22) + kit.lathe([(0.0305, 0.238), (0.0272, 0.25)], red, segments=22) + kit.lathe([(0.0255, 0.262), (0.0262, 0.276)], red, segments=22)
    rows = [(0.3048 * (j - i / 2), 0, -0.264 * i) for i in range(4) for j in range(i + 1)]
    ball = kit.sphere(0.108, kit.material("plastic", "#1f3f9a", 0.05), (0.16, 0.108, 0.5), 30) + kit.cylinder(0.012, 0.004, kit.material("rubber", "#0c0c0e"), (0, 0, 0), 12).many([(0.14, 0.212, 0.49), (0.175, 0.212, 0.49), (0.158, 0.206, 0.53)])
    return kit.model(pin.many(rows), ball, colliders="box")
