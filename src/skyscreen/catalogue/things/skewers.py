"""Charred skewers of meat on a tin tray, dusted with spice."""

from skyscreen.catalogue import thing


@thing(en=("skewer", "skewers", "kebab", "kebabs", "lamb skewers", "satay"), zh=("烤串", "羊肉串", "串串", "烧烤", "烤肉串"), kind="food", height=0.0312, mass=0.3, sound="soft", places=("market", "neon_street"))
def skewers(kit, colour="#6a2c14"):
    meat, fat = kit.material("food", colour, 0.4, slot="colour"), kit.material("food", "#d8a868", 0.3)
    rng, out = kit.random("meat"), []
    for k in range(5):
        z = -0.06 + 0.03 * k
        out.append(kit.capsule((-0.17, 0.022, z), (0.12, 0.022, z), 0.0016, kit.material("steel"), 6))
        for j in range(6):
            paint = fat if j % 3 == 1 else meat
            out.append(kit.ellipsoid(0.013, 0.009 + rng.uniform(0, 0.003), 0.011, paint, (-0.03 + 0.023 * j, 0.023, z), 8))
    spice = kit.sphere(0.0012, kit.material("food", "#c83a10", 0.8), segments=4).many([(rng.uniform(-0.04, 0.1), 0.034, rng.uniform(-0.07, 0.07)) for _ in range(70)])
    tray = kit.box(0.28, 0.004, 0.19, kit.material("steel", rough=0.4), 0.001, at=(0.02, 0.004, 0)) + kit.tube([(-0.12, 0.012, -0.095), (0.16, 0.012, -0.095), (0.16, 0.012, 0.095), (-0.12, 0.012, 0.095), (-0.12, 0.012, -0.095)], 0.004, kit.material("steel", rough=0.4), 6)
    return kit.model(*out, spice, tray, colliders="box", sockets={"steam": (0.02, 0.05, 0)})
