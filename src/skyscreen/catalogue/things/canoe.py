"""A canoe: slender, both ends curved up, ribbed inside, a paddle laid across."""

from skyscreen.catalogue import thing


@thing(en=("canoe", "birch canoe", "dugout", "wooden canoe"), zh=("独木舟", "划子"), kind="vessel", height=0.706, mass=35.0, sound="wood", places=("lake", "river"), speed=1.6, floats=True)
def canoe(kit, colour="#8f2f1c"):
    hull, _skin = kit.hull(4.8, 0.9, 0.13, 0.26, kit.material("hull", colour, 0.35, slot="colour"), inner=kit.material("planks", "oak"), rail=kit.material("wood", "tan"), sheer=0.3, stern=0.3, transom=0.0, bow=1.7, full=0.42, rake=0.04, thick=0.018)
    oak = kit.material("wood", "oak")
    seats = kit.box(0.66, 0.02, 0.2, oak, at=(0, 0.18, -1.2)) + kit.box(0.6, 0.02, 0.2, oak, at=(0, 0.18, 1.2)) + kit.box(0.82, 0.025, 0.06, oak, at=(0, 0.24, 0))
    paddle = kit.capsule((-0.2, 0.28, -0.9), (0.15, 0.3, 0.5), 0.014, oak, 8) + kit.ellipsoid(0.09, 0.008, 0.26, oak, segments=16).turn("y", 14).move(0.2, 0.3, 0.72) + kit.capsule((-0.27, 0.28, -0.89), (-0.13, 0.28, -0.93), 0.013, oak, 6)
    return kit.model(hull, seats, paddle, colliders="box", floats=0.0, sockets={"seat": (0, 0.2, -1.2), "bow": (0, 0.5, 2.2)}, facts={"length": 4.8, "beam": 0.9, "draught": 0.13})
