"""A lawn mower: a deck on four wheels, an engine, a bar to push it by."""

from skyscreen.catalogue import thing


@thing(en=("lawn mower", "lawnmower", "mower"), zh=("割草机", "除草机", "剪草机"), kind="prop", height=1.0, mass=28.0, sound="metal", places=("garden", "suburb", "park"))
def lawn_mower(kit, colour="red"):
    paint, steel = kit.material("paint", colour, slot="colour"), kit.material("steel", "#3c4046", 0.4)
    rubber, grip = kit.material("rubber", "black"), kit.material("rubber", "charcoal")
    deck = kit.lathe([(0, 0.24), (0.20, 0.23), (0.25, 0.19), (0.255, 0.09), (0.24, 0.09), (0, 0.12)], paint, segments=32).scale(0.92, 1, 1.12)
    engine = kit.cylinder(0.10, 0.14, steel, (0, 0.23, 0.02), 24, 0.085) + kit.box(0.12, 0.05, 0.10, paint, 0.01, (0, 0.33, 0.02))
    wheel = kit.cylinder(0.085, 0.045, rubber, (0, -0.0225, 0), 24).turn("z", 90)
    wheels = (wheel.move(0.235, 0.085, 0.22) + wheel.move(0.235, 0.085, -0.2)).both()
    bar = kit.tube([(0.2, 0.2, -0.2), (0.2, 0.55, -0.45), (0.2, 0.98, -0.78)], 0.013, steel, 10, smooth=3).both()
    across = kit.capsule((-0.2, 0.98, -0.78), (0.2, 0.98, -0.78), 0.015, grip, 10)
    bag = kit.ellipsoid(0.16, 0.15, 0.2, grip, (0, 0.32, -0.33), 18)
    return kit.model(deck, engine, wheels, bar, across, bag, colliders="box", sockets={"bar": (0, 0.98, -0.78)})
