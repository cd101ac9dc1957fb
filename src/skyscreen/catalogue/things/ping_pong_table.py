"""A blue table-tennis table with its net, two bats and a ball."""

from skyscreen.catalogue import thing


@thing(
    en=("ping pong table", "table tennis table", "table tennis", "ping pong"),
    zh=("乒乓球桌", "乒乓球台", "乒乓球"),
    kind="furniture", height=0.93, mass=90.0, sound="wood", places=("gym", "park"),
)  # fmt: skip
def ping_pong_table(kit, colour="#1f5a9a"):
    top, white, dark = kit.material("paint", colour, 0.5, slot="colour"), kit.material("paint", "white", 0.6), kit.material("steel", "charcoal")
    out = kit.box(1.525, 0.03, 2.74, top, 0.004, (0, 0.73, 0))
    out += kit.box(0.02, 0.002, 2.74, white, 0.0).many([(x, 0.7595, 0) for x in (-0.75, 0, 0.75)]) + kit.box(1.525, 0.002, 0.02, white, 0.0).many([(0, 0.7595, z) for z in (-1.36, 1.36)])
    net = kit.box(1.7, 0.15, 0.006, kit.material("cloth", "#2a2c30"), 0.0, (0, 0.765, 0)) + kit.box(1.72, 0.016, 0.012, white, 0.0, (0, 0.91, 0)) + kit.cylinder(0.012, 0.17, dark, (0.86, 0.755, 0), 8).both()
    legs = kit.box(0.05, 0.73, 0.05, dark, 0.0).many([(x, 0, z) for x in (-0.6, 0.6) for z in (-1.1, -0.2, 0.2, 1.1)])
    bat = kit.cylinder(0.076, 0.012, kit.material("rubber", "crimson"), (0, 0.762, 0), 20) + kit.box(0.028, 0.018, 0.1, kit.material("wood", "tan"), 0.006, (0, 0.76, 0.12))
    return kit.model(out, net, legs, bat.move(0.4, 0, 1.0), bat.turn("y", 160).move(-0.35, 0, -1.0), kit.sphere(0.02, kit.material("plastic", "white"), (0.2, 0.782, 0.7), 12), colliders="box")
