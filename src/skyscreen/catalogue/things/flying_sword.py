"""A flying sword of the immortals: a blade nearly three metres long that lies flat on the air and bears who stands on it."""

from skyscreen.catalogue import thing


@thing(
    en=("flying sword", "giant flying sword"), zh=("飞剑", "御剑", "仙剑"),
    kind="vehicle", height=0.2, mass=12.0, sound="metal", places=("cloud_mountain", "mountain"), speed=11.0, flies=True,
)
def flying_sword(kit, colour="#9fd4ff", hilt="gold"):
    steel, gold = kit.material("steel", "#c9d6e2", 0.18), kit.material("brass", hilt, slot="hilt")
    glow = kit.material("lamp", colour, emission=3.0, slot="colour")
    # ring: half width and half thickness at z along the blade
    ring = lambda z, w, t: [(w, 0.10, z), (0, 0.10 + t, z), (-w, 0.10, z), (0, 0.10 - t, z)]
    blade = kit.loft([ring(1.62, 0.004, 0.004), ring(1.36, 0.13, 0.022), ring(-0.55, 0.17, 0.032)], steel)
    rune = kit.box(0.05, 0.008, 1.5, glow, 0.0, (0, 0.126, 0.35))
    guard = kit.tube([(-0.36, 0.10, -0.60), (-0.14, 0.10, -0.56), (0.14, 0.10, -0.56), (0.36, 0.10, -0.60)], [0.03, 0.05, 0.05, 0.03], gold, 10, smooth=3)
    handle = kit.cylinder(0.045, 0.52, kit.material("leather", "#5a1c24"), (0, 0, 0), 14).turn("x", -90).move(0, 0.10, -0.58)
    pommel = kit.sphere(0.075, gold, (0, 0.10, -1.14), 14)
    tassel = kit.tube([(0, 0.10, -1.2), (0, 0.06, -1.4), (0, -0.02, -1.62)], [0.02, 0.035, 0.01], kit.material("silk", "#b8232c"), 8, smooth=3)
    return kit.model(blade, rune, guard, handle, pommel, tassel, colliders="box", sockets={"deck": (0, 0.13, 0.1)}, facts={"span": 0.8})
