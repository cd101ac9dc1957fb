"""A wooden wagon wheel with its iron tyre, standing on its rim."""

from skyscreen.catalogue import thing


@thing(en=("wheel", "wooden wheel", "wagon wheel", "cartwheel", "spinning wheel"), zh=("轮子", "车轮", "木轮", "风火轮"), kind="prop", height=0.884, mass=18.0, sound="wood", places=("farm",))
def cart_wheel(kit, colour="oak"):
    wood, iron = kit.material("wood", colour, slot="colour"), kit.material("iron")
    made = kit.lathe([(0.37, -0.03), (0.43, -0.03), (0.43, 0.03), (0.37, 0.03), (0.37, -0.03)], wood, segments=44) + kit.lathe([(0.43, -0.032), (0.442, -0.032), (0.442, 0.032), (0.43, 0.032)], iron, segments=44)
    made += kit.lathe([(0, -0.08), (0.05, -0.08), (0.075, -0.03), (0.075, 0.03), (0.05, 0.08), (0, 0.08)], wood, segments=24) + kit.torus(0.074, 0.006, iron, (0, 0.03, 0), 24, 5) + kit.torus(0.074, 0.006, iron, (0, -0.03, 0), 24, 5)
    made += kit.tube([(0, 0, 0.07), (0, 0, 0.22), (0, 0, 0.38)], [0.026, 0.02, 0.024], wood, 8).copy_round(12)
    return kit.model(made.turn("x", 90).turn("y", 0).move(0, 0.442, 0), colliders="cylinder", sockets={"centre": (0, 0.442, 0)})
