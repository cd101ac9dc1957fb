"""A field hoe: a broad iron blade set across a long ash handle."""

from skyscreen.catalogue import thing


@thing(en=("hoe", "field hoe", "mattock"), zh=("锄头", "锄", "镢头", "铁锄"), kind="prop", height=1.5, mass=1.8, sound="wood", places=("farm", "chinese_village", "garden"))
def hoe(kit, colour="oak"):
    wood, iron = kit.material("wood", colour, slot="colour"), kit.material("iron")
    handle = kit.tube([(0, 0.0, 0), (0, 0.7, -0.008), (0, 1.5, 0.0)], [0.018, 0.016, 0.015], wood, 10)
    eye = kit.cylinder(0.03, 0.075, iron, (0, 0.02, 0), 14)
    neck = kit.tube([(0, 0.06, 0.02), (0, 0.075, 0.07), (0, 0.06, 0.11)], [0.022, 0.018, 0.02], iron, 8, smooth=3)
    blade = kit.loft([[(-0.06, 0.068, 0.1), (0.06, 0.068, 0.1), (0.06, 0.056, 0.1), (-0.06, 0.056, 0.1)], [(-0.085, 0.045, 0.2), (0.085, 0.045, 0.2), (0.085, 0.037, 0.2), (-0.085, 0.037, 0.2)], [(-0.1, 0.0, 0.3), (0.1, 0.0, 0.3), (0.1, -0.002, 0.3), (-0.1, -0.002, 0.3)]], iron)
    return kit.model(handle, eye, neck, blade.move(0, 0.004, 0), colliders="box", sockets={"grip": (0, 1.2, 0)})
