"""A battery: a copper top, a dark body, plus and minus."""

from skyscreen.catalogue import thing


@thing(en=("battery", "batteries"), zh=("电池", "干电池"), kind="prop", height=0.06, mass=0.05, sound="metal")
def battery(kit, colour="charcoal"):
    return kit.model(kit.cylinder(0.0165, 0.038, kit.material("plastic", colour, slot="colour"), segments=28), kit.cylinder(0.0166, 0.018, kit.material("steel", "copper", 0.15), (0, 0.038, 0), 28), kit.cylinder(0.0055, 0.004, kit.material("steel"), (0, 0.056, 0), 14), kit.text("+", 0.014, kit.material("paint", "white")).move(0, 0.047, 0.0168), kit.text("AA", 0.011, kit.material("paint", "white")).move(0, 0.02, 0.0168), colliders="cylinder")
