"""A helmet with a visor and a padded rim."""

import math

from skyscreen.catalogue import thing


@thing(en=("helmet", "knight's helmet", "hard hat", "motorcycle helmet", "safety helmet", "crash helmet"), zh=("头盔", "安全帽", "钢盔"), kind="prop", height=0.244, mass=1.2, sound="metal")
def helmet(kit, colour="red"):
    shell, black = kit.material("carpaint", colour, slot="colour"), kit.material("rubber", "black")
    dome = kit.sheet(lambda u, v: (0.125 * math.sin(0.5 * math.pi * 1.5 * u) * math.cos(2 * math.pi * v), 0.135 + 0.125 * math.cos(0.5 * math.pi * 1.5 * u), 0.15 * math.sin(0.5 * math.pi * 1.5 * u) * math.sin(2 * math.pi * v)), 14, 36, shell)
    rim = kit.torus(0.09, 0.014, black, segments=36, sides=7).scale(0.98, 1, 1.17).move(0, 0.042, 0)
    visor = kit.sheet(lambda u, v: (0.13 * math.cos(math.pi * (0.14 + 0.72 * v)), 0.085 + 0.085 * u, 0.156 * math.sin(math.pi * (0.14 + 0.72 * v)) * (1 - 0.09 * (2 * u - 1) ** 2)), 6, 20, kit.material("pane"), flip=True)
    return kit.model(dome, rim, visor, kit.cylinder(0.016, 0.012, black, (0, 0.12, 0), 14).turn("z", 90).turn("y", 0).move(0, 0.13, 0.03).both(), kit.ropes([((0, 0.262, -0.05), (0, 0.25, 0.08), 0.012)], kit.material("paint", "white"), 6), colliders="box")
