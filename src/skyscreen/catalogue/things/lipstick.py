"""A lipstick in its case."""

from skyscreen.catalogue import thing


@thing(en=("lipstick", "lip balm"), zh=("口红", "唇膏"), kind="prop", height=0.075, mass=0.025, sound="plastic", places=("bathroom",))
def lipstick(kit, colour="crimson"):
    case, gold = kit.material("plastic", "black"), kit.material("brass")
    stick = kit.lathe([(0, 0.052), (0.0055, 0.052), (0.0055, 0.068), (0.002, 0.075), (0, 0.075)], kit.material("paint", colour, slot="colour"), segments=18)
    return kit.model(kit.cylinder(0.0095, 0.032, case, (0, 0, 0), 20), kit.cylinder(0.0075, 0.02, gold, (0, 0.032, 0), 20), stick, colliders="cylinder")
