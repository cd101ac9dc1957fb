"""A pair of dumbbells with hexagonal heads."""

from skyscreen.catalogue import thing


@thing(
    en=("dumbbell", "dumbbells", "hand weights", "hand weight"),
    zh=("哑铃", "一对哑铃"),
    kind="prop", height=0.13, mass=12.0, sound="metal", places=("fitness_room", "gym"),
)
def dumbbell(kit, colour="charcoal"):
    head, steel = kit.material("rubber", colour, 0.5, slot="colour"), kit.material("steel", rough=0.2)
    hex_ = kit.cylinder(0.07, 0.075, head, (0, 0, 0), 6, bevel=0.01).turn("z", -90).turn("x", 30)
    one = hex_.move(0.055, 0, 0) + hex_.mirror("x").move(-0.055, 0, 0) + kit.tube([(-0.06, 0, 0), (0, 0, 0), (0.06, 0, 0)], [0.015, 0.019, 0.015], steel, 14)
    return kit.model(one.move(0, 0.061, 0), one.turn("y", 24).move(0.03, 0.061, 0.19), colliders="parts", sockets={"grip": (0, 0.061, 0)})
