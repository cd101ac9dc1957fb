"""An airship: the long silver hull with its seams, four fins, a gondola with windows, two engines."""

import math

from skyscreen.catalogue import thing


@thing(en=("airship", "zeppelin", "blimp", "dirigible"), zh=("飞艇", "齐柏林飞艇", "飞船气囊"), kind="vehicle", height=15.7, mass=5000.0, sound="cloth", places=("mountain", "meadow", "ocean"), speed=14.0, flies=True)
def airship(kit, colour="silver", fins="red"):
    skin, red = kit.material("carpaint", colour, 0.4, slot="colour"), kit.material("carpaint", fins, slot="fins")
    rows = [(30 * math.cos(math.pi * k / 18), 9.0, 6.6 * math.sin(math.pi * k / 18) ** 0.75 + 0.02, 6.6 * math.sin(math.pi * k / 18) ** 0.75 + 0.02) for k in range(19)]
    hull = kit.fuselage(rows[::-1], skin, 24)
    seams = kit.tube([(0, 9.0 + 6.66 * math.sin(math.pi * k / 18) ** 0.75, 30 * math.cos(math.pi * k / 18)) for k in range(1, 18)], 0.06, kit.material("paint", "ash"), 4).move(0, -9, 0).copy_round(12, "z").move(0, 9, 0)
    band = kit.fuselage([(z, 9.0, r, r) for z, r in ((-1.6, 6.66), (1.6, 6.66))], red, 24)
    fin = kit.wing(6.4, 8.0, 4.5, 2.0, 0, 0.25, red).move(2.2, 0, -22.5).copy_round(4, "z").turn("z", 45).move(0, 9, 0)
    cabin = kit.loft([kit.section(z, 0.6, 1.2, 2.6, w) for z, w in ((-5, 0.7), (-4, 1.3), (4, 1.4), (5.6, 0.9))], kit.material("carpaint", "white")) + kit.box(2.86, 0.75, 7.6, kit.material("pane"), 0.05, at=(0, 1.2, 0))
    engine = kit.fuselage([(-3.2, 0, 0.3, 0.3), (-2.4, 0, 0.6, 0.6), (-0.8, 0, 0.5, 0.5), (-0.4, 0, 0.2, 0.2)], kit.material("iron"), 12).move(3.6, 3.2, 0)
    arms = kit.ropes([((3.6, 3.2, -1.8), (1.2, 2.2, -1.0), 0.12), ((3.6, 3.2, -1.8), (3.2, 4.2, -1.0), 0.12)], kit.material("iron"), 6)
    props = sum(kit.propeller(1.3, 3, (s * 3.6, 3.2, -0.3), f"propeller{k}") for k, s in enumerate((1, -1)))
    struts = kit.ropes([((0.9, 2.5, z), (0.9, 3.4, z), 0.1) for z in (-3, 0, 3)], kit.material("iron")).both()
    wheel = kit.torus(0.22, 0.1, kit.material("rubber"), segments=18, sides=7).turn("z", 90).move(0, 0.32, 1) + kit.ropes([((0.18, 0.32, 1), (0.18, 0.8, 1), 0.05)], kit.material("iron"), 6).both()
    return kit.model(hull, seams, band, fin, cabin, (engine + arms).both(), props, struts, wheel, colliders="box", sockets={"seat": (0, 1.0, 4)}, facts={"length": 60.0, "span": 18.0})
