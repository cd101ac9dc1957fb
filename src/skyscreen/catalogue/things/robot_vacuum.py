"""A robot vacuum cleaner: a white disc with a bumper and a lamp."""

from skyscreen.catalogue import thing


@thing(
    en=("robot vacuum", "robot vacuum cleaner", "roomba"),
    zh=("扫地机器人",),
    kind="vehicle", height=0.095, mass=3.0, speed=0.6, sound="plastic", places=("living_room",),
)  # fmt: skip
def robot_vacuum(kit, colour="#e8e8e6"):
    white, dark = kit.material("plastic", colour, 0.2, slot="colour"), kit.material("plastic", "#24262a")
    out = kit.lathe([(0.15, 0.01), (0.17, 0.02), (0.172, 0.07), (0.165, 0.08), (0, 0.082)], white, segments=44) + kit.lathe([(0.173, 0.025), (0.175, 0.03), (0.175, 0.06), (0.173, 0.065)], dark, segments=44) + kit.cylinder(0.04, 0.014, dark, (0, 0.08, 0), 30) + kit.cylinder(0.012, 0.003, kit.material("lamp", "#3ad0ff", emission=3.0), (0, 0.082, 0.09), 16, bevel=0)
    return kit.model(out, kit.cylinder(0.03, 0.02, dark, (0, -0.01, 0), 16).turn("z", 90).many([(s * 0.1, 0.028, 0) for s in (-1, 1)]), colliders="cylinder")
