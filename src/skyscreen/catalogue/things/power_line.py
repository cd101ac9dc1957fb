"""Two wooden poles with cross-arms and insulators; three wires hang between them."""

from skyscreen.catalogue import thing


@thing(en=("telephone wire", "electric wire", "overhead wire", "power lines", "utility pole", "telephone poles", "wires overhead"), zh=("电线", "高压线", "输电线", "电缆"), kind="building", height=5.6, mass=900.0, sound="wood", places=("country_road", "village", "city_street", "suburb"))
def power_line(kit, colour="#6a5240"):
    wood, glass, wire = kit.material("bark", colour, slot="colour"), kit.material("ceramic", "#3a6a5a"), kit.material("rubber", "#161618")
    half = 5.0
    pole = kit.cylinder(0.13, 5.6, wood, (half, 0, 0), 12, top=0.09) + kit.box(0.09, 0.1, 1.5, wood, 0.01, (half, 5.2, 0))
    pole += kit.ropes([((half, 4.75, 0), (half, 5.2, 0.5), 0.012), ((half, 4.75, 0), (half, 5.2, -0.5), 0.012)], kit.material("iron"), 5)
    knobs = sum(kit.lathe([(0.02, 0), (0.045, 0.03), (0.03, 0.06), (0.045, 0.09), (0.02, 0.13), (0, 0.13)], glass, (half, 5.3, z), 12) for z in (-0.62, 0.0, 0.62))
    sag = lambda x: 5.42 - 0.34 * (1 - (x / half) ** 2)
    wires = sum(kit.tube([(x, sag(x), z) for x in (-half + 2 * half * k / 20 for k in range(21))], 0.011, wire, 5) for z in (-0.62, 0.0, 0.62))
    ends = sum(kit.ropes([((s * half, 5.42, z), (s * (half + 9.0), 5.3, z), 0.011)], wire, 4) for s in (-1, 1) for z in (-0.62, 0.0, 0.62))
    return kit.model(pole.both(), knobs.both(), wires, ends, colliders="none", sockets={"wire": (0.0, 5.09, 0.62)})
