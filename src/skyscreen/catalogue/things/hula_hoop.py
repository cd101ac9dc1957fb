"""A hula hoop lying: a light ring in stripes of two colours."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("hula hoop", "hula-hoop"), zh=("呼啦圈", "铁环"), kind="prop",
    places=("playground", "park"), height=0.0304, mass=0.4, sound="plastic")
def hula_hoop(kit, colour="#e84a8a"):
    one, two = kit.material("plastic", colour, 0.3, slot="colour"), kit.material("plastic", "#f4e050", 0.3)
    ring = [(0.46 * cos(0.1309 * k), 0.016, 0.46 * sin(0.1309 * k)) for k in range(49)]
    return kit.model(*[kit.tube(ring[4 * k:4 * k + 5], 0.016, (one, two)[k % 2], 10) for k in range(12)], colliders="box")
