"""A coffin of dark wood with brass handles, its lid ajar."""

from skyscreen.catalogue import thing


@thing(
    en=("coffin", "casket"),
    zh=("棺材", "灵柩"),
    kind="furniture", height=0.56, mass=70.0, sound="wood", places=("castle_hall", "graveyard"),
)  # fmt: skip
def coffin(kit, colour="#3a2014"):
    wood, brass, lining = kit.material("wood", colour, 0.2, slot="colour"), kit.material("brass"), kit.material("silk", "#8a1c24")
    shape = [(-0.22, -1.0), (-0.36, 0.35), (-0.24, 1.0), (0.24, 1.0), (0.36, 0.35), (0.22, -1.0)]
    prism = lambda k, h, paint: kit.extrude([(x * k, z * (0.5 + k / 2)) for x, z in shape], h, paint).turn("x", -90)
    box = prism(1.0, 0.4, wood).move(0, 0.22, 0) + prism(1.05, 0.04, wood).move(0, 0.02, 0) + prism(0.9, 0.01, lining).move(0, 0.423, 0)
    lid = prism(1.04, 0.05, wood) + kit.box(0.06, 0.02, 1.2, brass, 0.004, (0, 0.025, 0.0)) + kit.box(0.34, 0.02, 0.06, brass, 0.004, (0, 0.025, -0.4))
    handle = kit.tube([(0, 0.26, -0.12), (0.05, 0.24, -0.1), (0.05, 0.24, 0.1), (0, 0.26, 0.12)], 0.012, brass, 8, smooth=2)
    return kit.model(box, lid.turn("z", -7).move(0.2, 0.49, 0.02), handle.many([(0.33, 0, 0.25), (0.27, 0, -0.5)]) + handle.turn("y", 180).many([(-0.33, 0, 0.25), (-0.27, 0, -0.5)]), colliders="box")
