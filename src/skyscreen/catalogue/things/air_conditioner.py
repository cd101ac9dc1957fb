"""A white air conditioner on its bracket: louvres and a little lit number."""

from skyscreen.catalogue import thing


@thing(
    en=("air conditioner", "air con", "radiator"),
    zh=("空调", "空调机", "暖气片", "暖气"),
    kind="furniture", height=0.72, mass=22.0, sound="plastic", places=("living_room", "office"),
)  # fmt: skip
def air_conditioner(kit, colour="white"):
    shell, dark = kit.material("plastic", colour, 0.3, slot="colour"), kit.material("plastic", "charcoal")
    body = kit.box(0.9, 0.62, 0.3, shell, 0.04, (0, 0.08, 0)) + kit.box(0.72, 0.09, 0.01, dark, 0.0, (0, 0.14, 0.15))
    vents = kit.box(0.7, 0.008, 0.02, shell, 0.0).many([(0, 0.155 + 0.018 * k, 0.155) for k in range(4)]) + kit.box(0.7, 0.006, 0.005, dark, 0.0).many([(0, 0.34 + 0.03 * k, 0.151) for k in range(9)])
    light = kit.box(0.07, 0.03, 0.004, kit.material("lamp", "#6ae0ff", emission=1.4), 0.0, (0.33, 0.28, 0.152))
    feet = kit.box(0.06, 0.09, 0.26, dark, 0.01).many([(-0.36, 0, 0), (0.36, 0, 0)])
    return kit.model(body, vents, light, feet, colliders="box")
