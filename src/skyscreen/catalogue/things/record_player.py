"""A record player: a turntable in a wooden case, the tone arm on a black record."""

from skyscreen.catalogue import thing


@thing(
    en=("record player", "turntable", "vinyl player", "vinyl record player"),
    zh=("唱片机", "黑胶唱片机", "唱机", "黑胶唱机"),
    kind="furniture", height=0.18, mass=7.0, sound="wood", places=("living_room",),
)
def record_player(kit, colour="walnut"):
    wood, dark, steel = kit.material("wood", colour, slot="colour"), kit.material("plastic", "#141418", 0.15), kit.material("steel", rough=0.15)
    out = kit.box(0.46, 0.1, 0.38, wood, 0.012, (0, 0.012, 0)) + kit.cylinder(0.025, 0.014, dark, (0, 0, 0), 14).many([(sx * 0.19, 0, sz * 0.15) for sx in (-1, 1) for sz in (-1, 1)])
    disc = kit.cylinder(0.158, 0.016, steel, (0, 0, 0), 52) + kit.cylinder(0.15, 0.004, dark, (0, 0.016, 0), 52, bevel=0.001) + kit.cylinder(0.05, 0.005, kit.material("paper", "#c8301c"), (0, 0.016, 0), 32) + kit.cylinder(0.004, 0.016, steel, (0, 0.016, 0), 10) + kit.text("SIDE A", 0.014, kit.material("paper", "#f4ead0")).turn("x", -90).move(0.0, 0.0215, 0.028)
    disc += sum(kit.torus(r, 0.0006, kit.material("plastic", "#2c2c34", 0.1), (0, 0.0205, 0), 52, 4) for r in (0.066, 0.084, 0.102, 0.12, 0.136))
    turning = kit.hinge("record", disc.move(-0.05, 0.114, 0.0), at=(-0.05, 0.114, 0.0), axis="y", kind="turn", rate=3.49, when="always")
    arm = kit.cylinder(0.026, 0.045, steel, (0.17, 0.112, -0.12), 22) + kit.tube([(0.17, 0.162, -0.16), (0.17, 0.162, -0.1), (0.16, 0.158, 0.03), (0.105, 0.15, 0.09)], 0.0055, steel, 10, smooth=4) + kit.box(0.02, 0.014, 0.036, dark, 0.003).turn("y", 38).move(0.098, 0.14, 0.1) + kit.cylinder(0.02, 0.03, steel, (0, 0, 0), 16).turn("x", 90).move(0.17, 0.162, -0.18)
    return kit.model(out, turning, arm, kit.cylinder(0.016, 0.014, steel, (0.19, 0.112, 0.14), 18), colliders="box")
