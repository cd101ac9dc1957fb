"""A cordless drill: a body with its chuck and bit, a grip over the battery."""

from skyscreen.catalogue import thing


@thing(en=("drill", "power drill", "electric drill", "cordless drill"), zh=("电钻", "钻机", "手电钻"), kind="prop", height=0.22, mass=1.6, sound="plastic", places=("factory",))
def drill(kit, colour="#e0b010"):
    shell, black, steel = kit.material("plastic", colour, slot="colour"), kit.material("rubber", "black"), kit.material("steel", rough=0.15)
    body = kit.lathe([(0, 0), (0.024, 0.004), (0.03, 0.02), (0.03, 0.1), (0.026, 0.13)], shell, segments=24).turn("x", 90).move(0, 0.19, -0.07) + kit.lathe([(0.026, 0), (0.025, 0.03), (0.019, 0.06), (0.01, 0.075)], kit.material("iron"), segments=20).turn("x", 90).move(0, 0.19, 0.06)
    bit = kit.tube([(0, 0.19, 0.13), (0, 0.19, 0.21)], [0.004, 0.0035], steel, 8) + kit.cone(0.004, 0.008, steel, segments=8).turn("x", 90).move(0, 0.19, 0.21)
    grip = kit.tube([(0, 0.175, -0.03), (0, 0.11, -0.045), (0, 0.055, -0.05)], [0.026, 0.021, 0.022], black, 14, smooth=4) + kit.box(0.018, 0.03, 0.016, kit.material("plastic", "red"), 0.004, at=(0, 0.135, -0.012))
    base = kit.box(0.07, 0.055, 0.11, black, 0.012, at=(0, 0, -0.045)) + kit.box(0.072, 0.012, 0.112, shell, 0.005, at=(0, 0.048, -0.045))
    return kit.model(body, kit.hinge("bit", bit, (0, 0.19, 0.13), "z", "turn", rate=30.0), grip, base, colliders="box", sockets={"grip": (0, 0.1, -0.045)})
