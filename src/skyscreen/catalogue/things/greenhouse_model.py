"""The greenhouse effect in the round: sunlight goes in through the air, the warm ground gives off heat, gases send part of it back."""

from math import radians, sin, sqrt

from skyscreen.catalogue import thing


@thing(en=("greenhouse effect model", "greenhouse effect", "model of the atmosphere"), zh=("温室效应模型", "大气层模型"), kind="prop", height=1.75, mass=50.0, sound="stone", places=("studio",))
def greenhouse_model(kit, gases=1, back=2):
    big, cy = 2.2, -1.75
    # A cap of the Earth, its curve seen from the side.
    ring = [(big * sin(radians(a)), cy + sqrt(big**2 - (big * sin(radians(a))) ** 2)) for a in range(-30, 31, 3)]
    earth = kit.extrude([(-1.1, 0.0), (1.1, 0.0), *reversed(ring)], 0.5, kit.material("rock", "#7a5c3c"))
    skin = kit.strip([(x, y + 0.006, 0) for x, y in ring], 0.5, kit.material("soil", "#4f7d36"), (0, 0, 1)) + kit.tube([(x, y, 0.25) for x, y in ring], 0.025, kit.material("leaf", "#5a8f3c"), 8)
    air = [(x * 1.27, cy + (y - cy) * 1.27, 0.0) for x, y in ring]
    shell = kit.tube([(x, y, 0.24) for x, y, _ in air], 0.02, kit.material("lamp", "#9fd0ff", emission=0.9), 8)
    parts = [earth, skin, shell]
    yellow, red = kit.material("lamp", "#ffd23c", emission=1.5), kit.material("lamp", "#ff5a2c", emission=1.3)
    parts.append(kit.sphere(0.17, kit.material("lamp", "#ffc24a", emission=4.0), (-0.95, 1.58, 0.0), 26))
    for x, end in ((-0.78, -0.62), (-0.7, -0.36)):
        parts.append(kit.arrow([(x, 1.45, 0.26), (end, 0.52, 0.26)], 0.018, yellow))
    parts.append(kit.arrow([(-0.05, 0.5, 0.26), (-0.02, 1.45, 0.26)], 0.018, red))
    for k in range(int(back)):
        x = 0.2 + 0.3 * k
        parts.append(kit.arrow([(x, 0.48 - 0.05 * k, 0.26), (x + 0.08, 0.88, 0.26), (x + 0.16, 0.9, 0.26), (x + 0.22, 0.5 - 0.06 * k, 0.26)], 0.018, red))
    if gases:
        rng = kit.random("gas")
        carbon, oxygen = kit.material("plastic", "#3a3d44", 0.4), kit.material("plastic", "#c9412e", 0.4)
        one = kit.sphere(0.03, carbon, (0, 0, 0), 10) + kit.sphere(0.025, oxygen, (0.045, 0, 0), 10) + kit.sphere(0.025, oxygen, (-0.045, 0, 0), 10)
        for k in range(8 + 5 * int(back)):
            at = (rng.uniform(-0.9, 0.95), rng.uniform(0.72, 0.92), rng.uniform(-0.1, 0.22))
            parts.append(kit.hinge(f"gas{k}", one.turn("z", rng.uniform(0, 180)).move(*at), at, "z", "turn", rate=rng.uniform(-1.2, 1.2), when="always"))
    return kit.model(*parts, colliders="none", mass=50.0, facts=kit.pointed(sun=(-0.95, 1.6, 0.15), light=(-0.7, 1.0, 0.28), heat=(-0.03, 1.2, 0.28), back=(0.36, 0.84, 0.28), gases=(0.8, 0.8, 0.2), ground=(-0.1, 0.44, 0.27)))
