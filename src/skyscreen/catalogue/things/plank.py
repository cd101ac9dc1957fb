"""A sawn plank of pale wood, its ends a little rough."""

from skyscreen.catalogue import thing


@thing(en=("plank", "wooden board", "wooden plank", "board", "timber", "lumber", "piece of wood", "wood"), zh=("木板", "木料", "木材", "木条", "板材", "案子板"), kind="prop", height=0.05, mass=6.0, sound="wood", places=("workshop",))
def plank(kit, colour="#d2a468"):
    wood, end = kit.material("wood", colour, slot="colour"), kit.material("wood", kit.mix(colour, "black", 0.2))
    board = kit.box(1.3, 0.045, 0.2, wood, 0.005, (0, 0.0, 0))
    ends = kit.box(0.006, 0.041, 0.19, end, 0.0, (0.651, 0.002, 0)).both()
    grain = sum(kit.box(1.28, 0.0015, 0.004, end, 0.0, (0, 0.0448, z)) for z in (-0.06, -0.015, 0.04, 0.075))
    return kit.model(board, ends, grain, colliders="box")
