"""A corked bottle of coloured glass, wine in it to the shoulder."""

from skyscreen.catalogue import thing


@thing(
    en=("bottle", "wine bottle", "flask"),
    zh=("瓶子", "酒瓶", "瓶", "酱油", "醋", "酱油瓶"),
    kind="prop", closed=True,
    height=0.31,
    mass=0.9,
    sound="glass",
    places=("kitchen",),
)
def bottle(kit, colour="#3f7a3a", label="cream", drink="red wine", clear=True, empty=False):
    """`empty`: a clear flagon that lies in its cradle, with nothing in it but what is put there."""
    if empty:
        return _flagon(kit)
    glass = kit.material("glass" if clear else "ceramic", colour if clear else kit.mix(colour, "black", 0.75), None if clear else 0.06, slot="colour")
    inside = [(0, 0.022), (0.012, 0.017), (0.031, 0.0075), (0.0348, 0.011), (0.0348, 0.174), (0.031, 0.198), (0.0125, 0.233), (0.0112, 0.284), (0.0112, 0.297)]
    wall = kit.lathe(
        [(0, 0.017), (0.014, 0.012), (0.030, 0.0005), (0.034, 0), (0.0375, 0.003), (0.038, 0.008), (0.038, 0.175), (0.0345, 0.2),
         (0.0155, 0.235), (0.0145, 0.283), (0.017, 0.285), (0.0172, 0.297), (0.0160, 0.298), (0.0112, 0.297), *inside[-2::-1]],
        glass, segments=44,
    )
    paper = kit.lathe([(0.0384, 0.05), (0.0384, 0.135)], kit.material("paper", label, slot="label"), segments=40)
    cork = kit.lathe([(0, 0.272), (0.0108, 0.272), (0.0109, 0.296), (0.0135, 0.3), (0.0135, 0.309), (0, 0.31)], kit.material("wood", "tan"), segments=18)
    return kit.model(wall, kit.filling(drink if clear else "none", inside, 0.186, 44), paper, cork, colliders="cylinder", facts=kit.held(drink, inside, 0.186))


def _flagon(kit):
    """Lying along X, its cork at +X, 0.36 m long; its floor at y = 0.031."""
    outer = [(0, 0), (0.05, 0), (0.062, 0.008), (0.065, 0.02), (0.065, 0.2), (0.055, 0.235), (0.024, 0.27), (0.02, 0.285), (0.02, 0.33), (0.024, 0.332), (0.024, 0.345)]
    inner = [(r - 0.0025, y) for r, y in outer[3:-2]]
    glass = kit.lathe([*outer, (0.0175, 0.345), *inner[::-1], (0.0625, 0.018), (0, 0.014)], kit.material("glass", "#e6f4ee", 0.03), segments=48)
    cork = kit.lathe([(0, 0.3), (0.0172, 0.3), (0.0174, 0.345), (0.021, 0.362), (0, 0.364)], kit.material("wood", "tan"), segments=18)
    wood = kit.material("wood", "#5a3420")
    rest = kit.extrude([(-0.07, 0), (0.07, 0), (0.06, 0.05), (0.045, 0.036), (0.0, 0.02), (-0.045, 0.036), (-0.06, 0.05)], 0.016, wood).turn("y", 90)
    cradle = rest.move(-0.09, 0, 0) + rest.move(0.06, 0, 0) + kit.box(0.2, 0.012, 0.03, wood, 0.002, at=(-0.015, 0, 0))
    lying = (glass + cork).turn("z", -90).move(-0.18, 0.086, 0)
    return kit.model(lying, cradle, colliders="box", sockets={"inside": (-0.06, 0.034, 0)})
