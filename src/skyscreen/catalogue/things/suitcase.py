"""A travelling case on its edge: leather straps, brass corners, stickers of far places."""

from skyscreen.catalogue import thing


@thing(en=("suitcase", "luggage", "travel case"), zh=("行李箱", "手提箱", "皮箱", "旅行箱"), kind="prop",
       height=0.56, mass=6.0, sound="leather", places=("living_room", "city_street"))
def suitcase(kit, colour="brown", empty=False):
    """`empty`: it lies open, its lid thrown back."""
    hide, strap = kit.material("leather", colour, slot="colour"), kit.material("leather", "chocolate")
    brass = kit.material("brass")
    if empty:
        shell = lambda high: (kit.box(0.68, 0.01, 0.46, hide) + kit.box(0.68, high, 0.012, hide, 0.004, at=(0, 0, 0.224)).both("z")
                              + kit.box(0.012, high, 0.46, hide, 0.004, at=(0.334, 0, 0)).both() + kit.box(0.655, 0.016, 0.435, kit.material("cloth", "#c8a878"), 0.004))
        rim = kit.box(0.045, 0.125, 0.016, strap, 0.003, at=(0.2, 0, 0.226)).both() + kit.box(0.05, 0.03, 0.02, brass, 0.004, at=(0.1, 0.09, 0.228)).both()
        grip = kit.tube([(-0.085, 0.06, 0.232), (-0.06, 0.06, 0.27), (0.06, 0.06, 0.27), (0.085, 0.06, 0.232)], 0.012, strap, 10, smooth=3)
        lid = shell(0.09).turn("x", 105).move(0, 0.12 + 0.232, -0.3)
        return kit.model(shell(0.12), rim, grip, lid.move(0, 0, 0), colliders="box", sockets={"inside": (0, 0.018, 0)})
    body = kit.box(0.68, 0.46, 0.22, hide, 0.03, at=(0, 0.015, 0)) + kit.box(0.69, 0.47, 0.012, strap, 0.004, at=(0, 0.01, 0))
    straps = sum(kit.box(0.045, 0.475, 0.232, strap, 0.006, at=(x, 0.008, 0)) for x in (-0.2, 0.2))
    corner = kit.sphere(0.034, brass, (0, 0, 0), 14)
    corners = sum(corner.move(x, y, z) for x in (-0.313, 0.313) for y in (0.045, 0.447) for z in (-0.085, 0.085))
    locks = sum(kit.box(0.05, 0.035, 0.07, brass, 0.006, at=(x, 0.46, 0.0)) for x in (-0.1, 0.1))
    buckle = kit.box(0.06, 0.05, 0.012, brass, 0.004)
    buckles = sum(buckle.move(x, 0.33, 0.118) for x in (-0.2, 0.2))
    grip = kit.tube([(-0.085, 0.475, 0), (-0.075, 0.53, 0), (0, 0.545, 0), (0.075, 0.53, 0), (0.085, 0.475, 0)],
                    [0.01, 0.014, 0.017, 0.014, 0.01], strap, 10, smooth=4)
    red, blue, cream = kit.material("paper", "red"), kit.material("paper", "royal blue"), kit.material("paper", "cream")
    notes = kit.cylinder(0.055, 0.002, red, segments=26).turn("x", 90).move(-0.05, 0.27, 0.1105)
    notes += kit.cylinder(0.04, 0.003, cream, segments=26).turn("x", 90).move(-0.05, 0.27, 0.1105)
    notes += kit.box(0.12, 0.075, 0.003, blue, 0.0).turn("z", 12).move(0.08, 0.13, 0.1105)
    notes += kit.box(0.1, 0.06, 0.004, cream, 0.0).turn("z", 12).move(0.0785, 0.137, 0.1105)
    feet = sum(kit.cylinder(0.018, 0.016, brass, (x, 0, z), 12) for x in (-0.27, 0.27) for z in (-0.07, 0.07))
    return kit.model(body, straps, corners, locks, buckles, grip, notes, feet, colliders="box",
                     sockets={"handle": (0, 0.54, 0)})
