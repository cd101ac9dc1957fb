"""A mallet for great bells and gongs: a padded drum of wood on a long handle."""

from skyscreen.catalogue import thing


@thing(en=("bell mallet", "gong mallet"), zh=("钟槌", "木槌", "锣槌"), kind="prop", height=0.72, mass=1.2, sound="wood", places=("temple",))
def bell_mallet(kit, colour="#8a3a24"):
    wood, cloth = kit.material("wood", "#b08048"), kit.material("cloth", colour, slot="colour")
    handle = kit.tube([(0, 0, 0), (0, 0.62, 0)], [0.015, 0.018], wood, 12)
    head = kit.cylinder(0.062, 0.20, wood, (0, -0.10, 0), 24).turn("z", 90).move(0, 0.66, 0)
    pad = kit.cylinder(0.066, 0.05, cloth, (0, -0.125, 0), 24).turn("z", 90).move(0, 0.66, 0) + kit.cylinder(0.066, 0.05, cloth, (0, 0.075, 0), 24).turn("z", 90).move(0, 0.66, 0)
    return kit.model(handle, head, pad, colliders="box", sockets={"handle": (0, 0.06, 0), "tip": (0, 0.66, 0)})
