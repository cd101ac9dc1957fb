"""A pickaxe, its curved two-pointed head up."""

from skyscreen.catalogue import thing


@thing(en=("pickaxe", "pick axe"), zh=("镐", "十字镐", "铁镐"), kind="prop", height=0.92, mass=2.5, sound="metal", places=("cave",))
def pickaxe(kit, colour="oak"):
    iron = kit.material("steel", "#5c6066", 0.3)
    head = kit.tube([(-0.3, 0.78, 0), (-0.16, 0.85, 0), (0, 0.88, 0), (0.16, 0.85, 0), (0.3, 0.78, 0)], [0.004, 0.016, 0.024, 0.016, 0.004], iron, 8, smooth=4)
    return kit.model(head, kit.box(0.06, 0.05, 0.05, iron, 0.008, at=(0, 0.85, 0)), kit.tube([(0, 0, 0), (0, 0.45, 0), (0, 0.92, 0)], [0.018, 0.016, 0.02], kit.material("wood", colour, slot="colour"), 10), colliders="box", sockets={"grip": (0, 0.3, 0)})
