"""A pair of crutches: padded tops, hand grips, rubber feet."""

from skyscreen.catalogue import thing


@thing(
    en=("crutch", "crutches"),
    zh=("拐杖架", "双拐", "腋拐"),
    kind="prop", height=1.3, mass=1.6, sound="metal", places=("hospital", "ward"),
)
def crutch(kit, colour="#b8bec4"):
    steel, pad = kit.material("steel", colour, slot="colour"), kit.material("rubber", "#2a2c30")
    one = kit.ropes([((s * 0.075, 1.24, 0), (s * 0.02, 0.5, 0), 0.013) for s in (-1, 1)] + [((0, 0.62, 0), (0, 0.04, 0), 0.014), ((-0.05, 0.86, 0), (0.05, 0.86, 0), 0.017)], steel, 9) + kit.capsule((-0.085, 1.26, 0), (0.085, 1.26, 0), 0.03, pad, 12) + kit.cylinder(0.022, 0.05, pad, (0, 0, 0), 14)
    return kit.model(one.turn("z", 5).move(-0.02, 0, 0), one.turn("z", -6).turn("y", 20).move(0.16, 0, 0.06), colliders="box", sockets={"grip": (0, 0.86, 0)})
