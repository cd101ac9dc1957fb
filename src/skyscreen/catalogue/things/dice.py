"""Two dice with black spots."""

from skyscreen.catalogue import thing


@thing(en=("dice", "die cube", "pair of dice"), zh=("骰子",), kind="prop", height=0.0185, mass=0.02, sound="plastic")
def dice(kit, colour="white"):
    one = kit.box(0.018, 0.018, 0.018, kit.material("plastic", colour, 0.15, slot="colour"), 0.003)
    black = kit.cylinder(0.0019, 0.0006, kit.material("paint", "black"), segments=10)
    top = black.many([(x, 0.0179, z) for x, z in ((-0.0045, -0.0045), (0.0045, 0.0045), (0, 0), (-0.0045, 0.0045), (0.0045, -0.0045))])
    front = black.turn("x", 90).many([(-0.004, 0.013, 0.009), (0.004, 0.005, 0.009), (0, 0.009, 0.009)])
    side = black.turn("z", -90).many([(0.009, 0.009 + y, z) for y in (-0.0045, 0.0045) for z in (-0.0045, 0, 0.0045)])
    whole = one + top + front + side
    return kit.model(whole, whole.turn("y", 140).move(0.034, 0, 0.012), colliders="parts")
