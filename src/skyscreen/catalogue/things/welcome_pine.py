"""An old mountain pine as on Huangshan: a bent trunk, boughs that reach to one side, needles in flat tiers."""


import math

from skyscreen.catalogue import thing


@thing(
    en=("huangshan pine", "old pine", "mountain pine", "chinese pine", "guest-greeting pine"), zh=("迎客松", "古松", "黄山松", "苍松", "青松", "老松树", "劲松"),
    kind="plant", height=6.8, mass=900.0, sound="wood", places=("cloud_mountain", "mountain", "temple"),
)
def welcome_pine(kit, height=6.5, seed=0):
    rng, h = kit.random(f"old pine {seed}"), height
    bark, needle, dark = kit.material("bark", "#6a5240"), kit.material("leaf", "#39592f"), kit.material("needle", "#2a4426")
    spine = [(0, -0.005 * h, 0), (0.07 * h, 0.25 * h, 0.02 * h), (0.02 * h, 0.5 * h, -0.02 * h), (0.12 * h, 0.74 * h, 0.0), (0.1 * h, 0.9 * h, 0.02 * h)]
    limbs = [kit.tube(spine, [0.03 * h, 0.04 * h, 0.032 * h, 0.022 * h, 0.008 * h], bark, 9, smooth=4)]
    pads = [((0.1 * h, 0.93 * h, 0.02 * h), 0.2 * h)]
    for k in range(9):
        t = 0.36 + 0.06 * k
        a = 0.5 + 2.3 * k + rng.uniform(-0.3, 0.3)
        lean = 1.45 if math.cos(a) > 0.1 else 0.8  # it reaches out to +X
        out = lean * h * (0.42 - 0.26 * (t - 0.36)) * rng.uniform(0.85, 1.1)
        c, s = math.cos(a), math.sin(a)
        x, y, z = 0.06 * h * (t > 0.55), t * h, 0.0
        end = (x + out * c, y + 0.05 * h, z + out * s)
        limbs.append(kit.tube([(x, y - 0.04 * h, z), (x + 0.5 * out * c, y + 0.05 * h, z + 0.5 * out * s), end], [0.02 * h, 0.014 * h, 0.005 * h], bark, 6, smooth=3))
        pads += [(end, rng.uniform(0.13, 0.18) * h), ((x + 0.62 * out * c, y + 0.08 * h, z + 0.62 * out * s), rng.uniform(0.11, 0.15) * h)]
    spots = []
    for (x, y, z), r in pads:
        for _ in range(70):
            a, d = rng.uniform(0, 6.2832), r * math.sqrt(rng.random())
            spots.append((x + d * math.cos(a), y + 0.045 * h * (1 - (d / r) ** 2) + rng.uniform(-0.01, 0.02) * h, z + d * math.sin(a)))
    tiers = kit.leaves(spots, 0.06 * h, 0.022 * h, needle, spread=0.5, heart=(0, 0.3 * h, 0))
    mass = sum(kit.ellipsoid(0.92 * r, 0.2 * r, 0.92 * r, dark, (x, y, z), 10 / max(kit.detail, 0.3)) for (x, y, z), r in pads)
    return kit.model(sum(limbs), (tiers + mass).sway(0.2, 0.3 * h, h, 1.2), colliders="none", facts={"trunk_radius": 0.05 * h})
