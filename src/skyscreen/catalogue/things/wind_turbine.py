"""A white wind turbine: a tall tapering tower, a nacelle, three blades that turn."""

import math

from skyscreen.catalogue import thing


@thing(en=("wind turbine", "wind turbines", "wind farm", "wind power turbine"), zh=("风力发电机", "风力涡轮机", "风电场"), kind="building", height=61.2, mass=200000.0, sound="metal", places=("meadow", "ocean", "cliff_coast"))
def wind_turbine(kit, colour="white"):
    white = kit.material("paint", colour, 0.4, slot="colour")
    tower = kit.cylinder(1.5, 42.0, white, segments=24, top=0.9, bevel=0.0) + kit.box(2.0, 2.2, 6.0, white, 0.6, at=(0, 41.6, -1.0))
    blade = kit.loft([[(w * math.cos(a), y, 0.22 * w * math.sin(a)) for a in (2 * math.pi * k / 12 for k in range(12))] for y, w in ((0.8, 0.5), (3.5, 1.1), (10, 0.75), (17.5, 0.3), (18.5, 0.06))], white)
    rotor = blade.copy_round(3, "z") + kit.ellipsoid(1.1, 1.1, 1.4, white, (0, 0, 0.3), 16)
    return kit.model(tower, kit.hinge("rotor", rotor.move(0, 42.7, 2.4), (0, 42.7, 2.4), "z", "turn", rate=1.5, when="wind"), colliders="box")
