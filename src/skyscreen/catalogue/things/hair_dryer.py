"""A hair drier: a barrel with its nozzle on a pistol grip, the cord below."""

from skyscreen.catalogue import thing


@thing(en=("hair drier", "hair dryer", "hairdryer", "blow dryer"), zh=("吹风机", "电吹风"), kind="prop", height=0.234, mass=0.5, sound="plastic", places=("bathroom",))
def hair_dryer(kit, colour="pink"):
    shell, black = kit.material("plastic", colour, 0.2, slot="colour"), kit.material("plastic", "charcoal")
    barrel = kit.lathe([(0, 0), (0.025, 0.002), (0.038, 0.014), (0.04, 0.05), (0.034, 0.12), (0.03, 0.14)], shell, segments=28).turn("x", 90).move(0, 0.19, -0.06) + kit.lathe([(0.03, 0), (0.028, 0.04), (0.026, 0.05), (0.022, 0.048), (0.024, 0.02), (0, 0.015)], black, segments=26).turn("x", 90).scale(1.25, 0.75, 1).move(0, 0.19 * 1.0, 0.078)
    grille = sum(kit.torus(r, 0.002, black, segments=24, sides=5).turn("x", 90).move(0, 0.19, -0.061) for r in (0.01, 0.018, 0.026))
    grip = kit.tube([(0, 0.165, -0.015), (0, 0.09, -0.02), (0, 0.012, -0.04)], [0.022, 0.018, 0.02], shell, 12, smooth=4) + kit.box(0.012, 0.035, 0.008, black, 0.003, at=(0, 0.1, -0.002)) + kit.sphere(0.018, shell, (0, 0.014, -0.04), 10)
    cord = kit.tube([(0, 0.012, -0.045), (0, 0.006, -0.09), (0.06, 0.005, -0.12), (0.12, 0.005, -0.06), (0.1, 0.005, 0.02)], 0.004, black, 6, smooth=5)
    return kit.model(barrel, grille, grip, cord, colliders="box", sockets={"grip": (0, 0.08, -0.02), "nozzle": ((0, 0.19, 0.13), (0, 0, 1))})
