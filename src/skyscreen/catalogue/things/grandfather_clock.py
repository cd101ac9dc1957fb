"""A grandfather clock: a tall walnut case, a brass pendulum behind glass, a painted dial."""

from skyscreen.catalogue import thing


@thing(
    en=("grandfather clock", "longcase clock", "pendulum clock", "standing clock"),
    zh=("落地钟", "老座钟", "摆钟", "落地摆钟"),
    kind="furniture", height=2.1, mass=60.0, sound="wood", places=("living_room", "parlour"),
)
def grandfather_clock(kit, colour="walnut"):
    wood, gold, dark, face = kit.material("wood", colour, slot="colour"), kit.material("brass"), kit.material("paint", "#1a1410"), kit.material("paper", "#f0e6cc")
    out = kit.box(0.5, 0.5, 0.3, wood, 0.02) + kit.box(0.56, 0.08, 0.34, wood, 0.015) + kit.box(0.38, 0.95, 0.25, wood, 0.01, (0, 0.5, 0)) + kit.box(0.48, 0.08, 0.31, wood, 0.02, (0, 0.46, 0)) + kit.box(0.48, 0.08, 0.31, wood, 0.02, (0, 1.42, 0)) + kit.box(0.46, 0.48, 0.28, wood, 0.015, (0, 1.48, 0)) + kit.box(0.54, 0.06, 0.34, wood, 0.015, (0, 1.94, 0))
    out += kit.lathe([(0.0, 0.0), (0.03, 0.0), (0.022, 0.05), (0.036, 0.08), (0, 0.13)], gold, (0, 2.0, 0), 16) + kit.lathe([(0.0, 0.0), (0.022, 0.0), (0.016, 0.04), (0.026, 0.06), (0, 0.1)], gold, (0.23, 2.0, 0), 14).both()
    out += kit.box(0.26, 0.8, 0.02, dark, 0.0, (0, 0.58, 0.118)) + kit.box(0.3, 0.03, 0.02, gold, 0.0).many([(0, y, 0.128) for y in (0.56, 1.37)])
    swing = kit.hinge("pendulum", (kit.box(0.012, 0.62, 0.006, gold, 0.0, (0, -0.62, 0)) + kit.cylinder(0.062, 0.012, gold, (0, 0, 0), 28).turn("x", 90).move(0, -0.62, 0)).move(0, 1.34, 0.142), at=(0, 1.34, 0.142), axis="z", kind="swing", degrees=7, length=1.0)
    out += kit.cylinder(0.19, 0.012, face, (0, 0, 0), 40).turn("x", 90).move(0, 1.72, 0.14) + kit.torus(0.192, 0.014, gold, (0, 0, 0), 44, 8).turn("x", 90).move(0, 1.72, 0.15)
    out += sum(kit.box(0.012 if k % 3 else 0.02, 0.036, 0.004, dark, 0.0, (0, 0.135, 0)).turn("z", -30 * k).move(0, 1.72, 0.156) for k in range(12))
    out += kit.box(0.014, 0.1, 0.004, dark, 0.0).turn("z", 52).move(0, 1.72, 0.16) + kit.box(0.01, 0.15, 0.004, dark, 0.0).turn("z", -14).move(0, 1.72, 0.163)
    return kit.model(out, swing, kit.cylinder(0.02, 0.3, gold, (0.07, 0.72, 0.142), 12), kit.cylinder(0.02, 0.3, gold, (-0.07, 0.86, 0.142), 12), colliders="box")
