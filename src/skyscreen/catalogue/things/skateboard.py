"""A skateboard: a maple deck with kicked ends, grip tape, trucks and four wheels."""

from skyscreen.catalogue import thing


@thing(
    en=("skateboard", "longboard"),
    zh=("滑板",),
    kind="vehicle",
    height=0.16,
    mass=2.6,
    speed=4.0,
    sound="wood",
    places=("park", "city_street"),
)
def skateboard(kit, colour="red", wheels="cream"):
    deck, grip = kit.material("paint", colour, 0.35, slot="colour"), kit.material("rubber", "charcoal")
    maple, steel = kit.material("wood", "tan"), kit.material("steel")
    urethane = kit.material("plastic", wheels, 0.3, slot="wheels")

    def ply(lift, turn, paint, shrink=1.0):
        def at(u, v):
            z = (u - 0.5) * 0.8
            end = max(abs(z) - 0.26, 0) / 0.14
            half = 0.102 * shrink * (1 - max(abs(z) - 0.3, 0) ** 2 / 0.0105) ** 0.5 if abs(z) > 0.3 else 0.102 * shrink
            x = (2 * v - 1) * half
            return x, lift + 0.105 + 0.045 * end**1.5 + 0.006 * (x / 0.1) ** 2, z * shrink
        return kit.sheet(at, 36, 8, paint, flip=turn)

    board = ply(0.011, False, grip) + ply(0.0, True, deck) + ply(0.0055, False, maple, 1.004) + ply(0.0055, True, maple, 1.004)
    truck = kit.box(0.055, 0.012, 0.08, steel, at=(0, 0.092, 0)) + kit.box(0.022, 0.045, 0.03, steel, at=(0, 0.05, 0))
    truck += kit.capsule((-0.088, 0.045, 0), (0.088, 0.045, 0), 0.009, steel, 8)
    wheel = kit.lathe([(0, -0.018), (0.02, -0.018), (0.027, -0.012), (0.027, 0.012), (0.02, 0.018), (0, 0.016)], urethane,
                      segments=22).turn("z", -90)
    wheel += kit.cylinder(0.009, 0.04, steel, (0, -0.02, 0), 10).turn("z", -90)
    truck += (wheel.move(0.082, 0.027 + 0.018 - 0.018, 0)).both()
    bolts = kit.sphere(0.004, steel, (0.02, 0.117, 0.02), 6).both().both("z")
    return kit.model(
        board, truck.move(0, 0, 0.21), truck.move(0, 0, -0.21), bolts.move(0, 0, 0.21), bolts.move(0, 0, -0.21),
        colliders="box", sockets={"deck": (0, 0.12, 0)}, facts={"wheels": [0.027], "wheelbase": 0.42})
