"""A brass tap over a stone basin, a drop at its mouth."""

from skyscreen.catalogue import thing


@thing(
    en=("faucet", "water tap", "spigot"),
    zh=("水龙头", "龙头", "自来水龙头"),
    kind="furniture", height=1.02, mass=40.0, sound="metal", places=("kitchen", "bathroom"),
)  # fmt: skip
def water_tap(kit, colour="gold"):
    brass, stone = kit.material("brass", colour, 0.2, slot="colour"), kit.material("stone", "ash")
    basin = kit.box(0.62, 0.16, 0.46, stone, 0.03, (0, 0.62, 0)) + kit.box(0.52, 0.01, 0.36, kit.material("paint", "#5a5a58", 0.3), 0.0, (0, 0.775, 0.0)) + kit.box(0.36, 0.62, 0.3, stone, 0.03) + kit.box(0.62, 0.08, 0.1, stone, 0.02, (0, 0.76, -0.2))
    pipe = kit.tube([(0, 0.83, -0.2), (0, 0.97, -0.2), (0, 1.0, -0.14), (0, 0.99, -0.04), (0, 0.92, -0.02)], [0.022, 0.02, 0.019, 0.018, 0.017], brass, 14, smooth=4) + kit.cylinder(0.035, 0.02, brass, (0, 0.83, -0.2), 18)
    knob = kit.cylinder(0.01, 0.03, brass, (0, 0.985, -0.2), 8) + kit.tube([(-0.045, 1.01, -0.2), (0.045, 1.01, -0.2)], 0.008, brass, 8) + kit.tube([(0, 1.01, -0.245), (0, 1.01, -0.155)], 0.008, brass, 8)
    drop = kit.ellipsoid(0.006, 0.009, 0.006, kit.material("glass"), (0, 0.9, -0.02), 10)
    return kit.model(basin, pipe, knob, drop, colliders="box", sockets={"spout": ((0, 0.905, -0.02), (0, -1, 0))})
