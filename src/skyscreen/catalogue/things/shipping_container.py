"""A shipping container of corrugated steel, twenty feet long, its doors barred."""

from skyscreen.catalogue import thing


@thing(en=("shipping container", "cargo container", "freight container"), zh=("集装箱", "货柜"), kind="furniture", height=2.59, mass=2300.0,
       sound="metal", places=("container_port", "harbour"))
def shipping_container(kit, colour="#2a6a9c"):
    paint, dark, steel = kit.material("carpaint", colour, slot="colour"), kit.material("iron", "#2a2c30"), kit.material("steel", "silver", 0.4)
    long, wide, high = 6.06, 2.44, 2.59
    core = kit.box(long - 0.1, high - 0.16, wide - 0.1, paint, 0.0, (0, 0.08, 0))
    ribs = kit.box(0.11, high - 0.36, 0.05, paint, 0.01).many([(-long / 2 + 0.3 + 0.22 * k, 0.18, wide / 2 - 0.035) for k in range(26)])
    frame = kit.box(0.14, high, 0.14, paint, 0.01).many([(sx * (long / 2 - 0.07), 0, sz * (wide / 2 - 0.07)) for sx in (-1, 1) for sz in (-1, 1)])
    rails = kit.box(long, 0.14, 0.12, paint, 0.01).many([(0, y, s * (wide / 2 - 0.06)) for y in (0.02, high - 0.14) for s in (-1, 1)])
    doors = kit.box(0.04, high - 0.36, 1.08, paint, 0.01).many([(long / 2 - 0.03, 0.18, z) for z in (-0.56, 0.56)])
    bars = kit.cylinder(0.022, high - 0.3, steel, segments=10).many([(long / 2 + 0.01, 0.15, z) for z in (-0.85, -0.28, 0.28, 0.85)]) + kit.box(0.03, 0.05, 0.34, dark, 0.01).many([(long / 2 + 0.03, 1.1, z) for z in (-0.7, 0.42)])
    return kit.model(core, ribs, ribs.turn("y", 180), frame, rails, doors, bars, colliders="box", sockets={"top": (0, high, 0)})
