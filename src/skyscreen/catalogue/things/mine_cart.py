"""A mine cart on its rails: an iron tub heaped with coal or ore, four small wheels."""

from skyscreen.catalogue import thing


@thing(en=("mine cart", "minecart", "mine car", "ore cart", "coal cart", "tub of ore"), zh=("矿车", "小矿车", "煤车", "运煤车", "斗车"), kind="prop",
       height=1.25, mass=320.0, sound="metal", places=("mine",))
def mine_cart(kit, colour="#5a4436", load="#17171a"):
    iron, rust = kit.material("iron"), kit.material("iron", colour, slot="colour")

    def ring(y, half, long):
        return [(half, y, -long), (half, y, long), (-half, y, long), (-half, y, -long)]

    tub = kit.loft([ring(0.36, 0.3, 0.52), ring(0.5, 0.42, 0.66), ring(0.98, 0.46, 0.72)], rust)
    bands = kit.tube([*ring(0.98, 0.465, 0.725), ring(0.98, 0.465, 0.725)[0]], 0.026, iron, 8)
    bands += kit.tube([*ring(0.62, 0.436, 0.685), ring(0.62, 0.436, 0.685)[0]], 0.018, iron, 6)
    frame = kit.box(0.5, 0.08, 1.3, iron, 0.01, (0, 0.27, 0))
    coal = kit.material("stone", load, 0.35, slot="load")
    heap = kit.heap(kit.box(0.15, 0.12, 0.13, coal, 0.016).turn("z", 28).turn("x", 20), 46, 0.42, 0.19, "ore").scale(0.92, 1, 1.42).move(0, 0.93, 0)
    bed = kit.box(0.88, 0.05, 1.4, coal, 0.02, (0, 0.945, 0))
    wheel = kit.cylinder(0.17, 0.07, iron, (0, -0.035, 0), 28).turn("z", 90)
    wheel += kit.cylinder(0.2, 0.018, iron, (0, -0.009, 0), 28).turn("z", 90).move(-0.03, 0, 0)
    wheels = wheel.move(0.31, 0.2, 0.38).both() + wheel.move(0.31, 0.2, -0.38).both()
    bar = kit.tube([(-0.3, 0.62, -0.73), (-0.3, 1.02, -0.86), (0.3, 1.02, -0.86), (0.3, 0.62, -0.73)], 0.02, iron, 8)
    return kit.model(tub, bands, frame, bed, heap, wheels, bar, colliders="box", sockets={"handle": (0, 1.02, -0.86)})
