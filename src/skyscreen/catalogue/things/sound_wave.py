"""Air as dots between a drum skin and an ear: each dot only swings to and fro, and the crowding travels: a sound wave."""

from skyscreen.catalogue import thing


@thing(en=("sound wave", "sound wave model", "sound waves"), zh=("声波模型", "声波"), kind="prop", height=1.4, mass=10.0, sound="soft", places=("studio",))
def sound_wave(kit, air=1, loud=1.0):
    y, length, wave, period = 0.9, 2.2, 0.55, 1.5
    frame = kit.torus(0.36, 0.03, kit.material("wood", "#8a3b22"), (0, 0, 0), 36, 10).turn("z", 90).move(-1.2, y, 0)
    skin = kit.cylinder(0.35, 0.012, kit.material("leather", "#e9dcc0"), (0, 0, 0), 36).turn("z", 90).move(-1.19, y, 0)
    parts = [frame, kit.hinge("skin", skin, (-1.19, y, 0), "x", "slide", length=0.045 * loud, period=period)]
    parts.append(kit.cylinder(0.02, 0.55, kit.material("steel"), (-1.2, 0, 0), 12) + kit.cylinder(0.2, 0.03, kit.material("steel"), (-1.2, 0, 0), 24))
    if air:
        dot = kit.sphere(0.024, kit.material("plastic", "#2f78c8", 0.3), (0, 0, 0), 8)
        rng, count = kit.random("air"), kit.n(9, 3)
        for k in range(44):
            x = -1.1 + length * k / 43
            column = dot.many([(x + rng.uniform(-0.012, 0.012), y - 0.36 + 0.72 * n / (count - 1), rng.uniform(-0.1, 0.1)) for n in range(count)])
            # s = A·sin 2π(t/T − x/λ): along the way of the wave, so the dots crowd and thin.
            parts.append(kit.hinge(f"air{k}", column, (x, y, 0), "x", "slide", length=0.048 * loud, period=period, phase=-(x + 1.1) / wave))
    ear_skin = kit.material("plastic", "#e3b08a", 0.5)
    ear = kit.tube([(0, -0.3, 0), (0.12, -0.16, 0), (0.2, 0.08, 0), (0.14, 0.28, 0), (-0.02, 0.32, 0), (-0.12, 0.2, 0)], [0.06, 0.05, 0.05, 0.05, 0.05, 0.04], ear_skin, 12, smooth=6)
    ear += kit.ellipsoid(0.17, 0.28, 0.06, ear_skin, (0.02, 0.02, -0.04), 20) + kit.ellipsoid(0.05, 0.07, 0.03, kit.material("plastic", "#6b3f2c"), (-0.04, -0.02, 0.02), 14)
    parts.append(ear.turn("y", -25).move(1.34, y, 0) + kit.cylinder(0.02, 0.62, kit.material("steel"), (1.34, 0, -0.05), 12) + kit.cylinder(0.2, 0.03, kit.material("steel"), (1.34, 0, -0.05), 24))
    return kit.model(*parts, colliders="none", mass=10.0, facts=kit.pointed(source=(-1.19, y + 0.2, 0.0, "skin"), air=(0.1, y + 0.3, 0), ear=(1.34, y + 0.1, 0.05)))
