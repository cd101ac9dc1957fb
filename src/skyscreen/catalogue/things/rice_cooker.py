"""A white rice cooker with a round lid, steam and a lit button."""

from skyscreen.catalogue import thing


@thing(
    en=("rice cooker", "slow cooker", "pressure cooker"),
    zh=("电饭锅", "电饭煲", "高压锅"),
    kind="prop", height=0.27, mass=3.0, sound="metal", places=("kitchen",),
)  # fmt: skip
def rice_cooker(kit, colour="white"):
    shell, dark = kit.material("plastic", colour, 0.25, slot="colour"), kit.material("plastic", "charcoal", 0.3)
    body = kit.lathe([(0, 0), (0.12, 0), (0.145, 0.02), (0.15, 0.17), (0.14, 0.19), (0.12, 0.235), (0.06, 0.258), (0, 0.262)], shell, segments=40)
    seam = kit.lathe([(0.151, 0.172), (0.151, 0.182)], kit.material("steel"), segments=40)
    panel = kit.box(0.09, 0.07, 0.01, dark, 0.004, (0, 0.06, 0.148)) + kit.sphere(0.008, kit.material("lamp", "amber", emission=2.0), (0, 0.075, 0.154), 10) + kit.box(0.05, 0.018, 0.003, kit.material("lamp", "#7ae0d0", emission=0.8), 0.0, (0, 0.1, 0.153))
    vent = kit.cylinder(0.018, 0.012, dark, (0, 0.255, -0.04), 14)
    handle = kit.tube([(-0.10, 0.19, 0), (-0.06, 0.262, 0.03), (0.06, 0.262, 0.03), (0.10, 0.19, 0)], 0.008, dark, 8, smooth=3)
    return kit.model(body, seam, panel, vent, handle, colliders="cylinder", sockets={"steam": (0, 0.27, -0.04)})
