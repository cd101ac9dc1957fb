"""A flashlight lying, its lens lit."""

from skyscreen.catalogue import thing


@thing(en=("flashlight", "hand torch", "pocket torch", "electric torch", "torchlight"), zh=("手电筒", "手电"), kind="light", height=0.062, mass=0.3, sound="metal", places=("cave",))
def flashlight(kit, colour="charcoal"):
    body = kit.lathe([(0, -0.12), (0.016, -0.12), (0.018, -0.11), (0.017, 0.03), (0.03, 0.06), (0.031, 0.085), (0.028, 0.087)], kit.material("steel", colour, 0.3, slot="colour"), segments=26) + sum(kit.torus(0.0175, 0.0015, kit.material("rubber", "black"), (0, -0.1 + 0.014 * k, 0), 22, 5) for k in range(8)) + kit.cylinder(0.0275, 0.003, kit.material("lamp", "#fff4d8", emission=10), (0, 0.082, 0), 24) + kit.box(0.008, 0.02, 0.006, kit.material("rubber", "red"), 0.002, at=(0, 0.0, 0.016))
    return kit.model(body.turn("x", 90).move(0, 0.031, 0), colliders="box", lights=[kit.light((0, 0.031, 0.1), "#fff0d0", 12, 12, "spot", (0, 0, 1), 22)], sockets={"grip": (0, 0.031, -0.05)})
