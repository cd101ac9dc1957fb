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
def bottle(kit, colour="#3f7a3a", label="cream", drink="red wine", clear=True):
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
