"""A steel girder: an H beam in red primer, bolt holes at its ends."""

from skyscreen.catalogue import thing


@thing(en=("steel beam", "girder", "iron beam", "steel girder", "metal beam"), zh=("钢梁", "工字钢", "横梁"), kind="prop", height=0.3, mass=320.0,
       sound="metal", places=("construction_site",))
def steel_beam(kit, colour="#a4442c", length=4.0):
    red, dark = kit.material("paint", colour, 0.6, slot="colour"), kit.material("iron", "#1c1c1e")
    beam = kit.box(length, 0.02, 0.28, red, 0.004, (0, 0, 0)) + kit.box(length, 0.02, 0.28, red, 0.004, (0, 0.28, 0)) + kit.box(length, 0.26, 0.016, red, 0.0, (0, 0.02, 0))
    holes = kit.cylinder(0.014, 0.004, dark, segments=12).turn("x", 90).many([(s * (length / 2 - 0.1 - 0.1 * i), 0.08 + 0.14 * k, 0.009) for s in (-1, 1) for i in range(2) for k in range(2)])
    return kit.model(beam, holes, holes.turn("y", 180), colliders="box", sockets={"top": (0, 0.3, 0)})
