"""A diya: a small clay lamp pinched to a spout, oil in it, one flame at the lip."""

from skyscreen.catalogue import thing


@thing(en=("diya", "deepam", "clay lamp", "clay oil lamp", "earthen lamp"), zh=("陶灯", "油灯盏", "排灯"), kind="light", height=0.085, mass=0.12, sound="glass", places=("living_room",))
def diya(kit, colour="#b0582c"):
    clay, gold = kit.material("ceramic", colour, 0.6, slot="colour"), kit.material("brass", "gold")
    bowl = kit.lathe([(0, 0.0), (0.03, 0.0), (0.036, 0.006), (0.055, 0.022), (0.064, 0.036), (0.061, 0.038), (0.05, 0.026), (0.03, 0.014), (0, 0.012)], clay, segments=28).scale(1.0, 1.0, 1.12)
    lip = kit.tube([(0, 0.022, 0.04), (0, 0.03, 0.062), (0, 0.04, 0.08)], [0.026, 0.017, 0.011], clay, 12)
    oil = kit.cylinder(0.056, 0.001, kit.material("glazed", "#8a6a1c", 0.15), (0, 0.031, 0), 24)
    dots = kit.sphere(0.0035, gold, (0.061, 0.03, 0), 8).copy_round(12)
    flame = kit.flame(0.04, 0.0075, (0, 0.045, 0.076))
    return kit.model(bowl, lip, oil, dots, flame, colliders="cylinder", lights=[kit.light((0, 0.09, 0.07), "#ffa040", 0.7, 3.2, flicker=0.5)])
