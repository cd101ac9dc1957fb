"""A beaver dam: a bank of gnawed sticks and mud, a trickle of water over its top."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("beaver dam", "beaver lodge", "dam of branches", "stick dam", "dam"), zh=("海狸坝", "河狸坝", "河狸的水坝"), kind="prop",
    places=("pond", "river"), height=0.6618, mass=900.0, sound="wood")
def beaver_dam(kit):
    rng = kit.random("sticks")
    mud, bark = kit.material("soil", "#4f3a28"), kit.material("bark", "#6a4a30")
    bank = kit.blob([kit.limb((-2.0, 0.2, 0), (2.0, 0.2, 0.1), 0.2, 0.2), kit.egg((0, 0.22, 0), (1.4, 0.24, 0.4)), kit.egg((-1.2, 0.18, 0.05), (0.9, 0.2, 0.34)), kit.egg((1.2, 0.18, 0.05), (0.9, 0.2, 0.34))], mud, 0.12, 0.09)
    rows, ends = [], []
    for _ in range(170):
        x, z = rng.uniform(-2.1, 2.1), rng.uniform(-0.5, 0.5)
        y = rng.uniform(0.02, 0.56) * (1 - 1.4 * z * z)
        y *= 1 - 0.25 * abs(x) / 2.1
        long, a, tilt = rng.uniform(0.35, 0.95), rng.uniform(-0.9, 0.9) + 1.57 * (rng.random() < 0.3), rng.uniform(-0.35, 0.45)
        dx, dy, dz = 0.5 * long * cos(a), 0.5 * long * tilt, 0.5 * long * sin(a)
        r = rng.uniform(0.014, 0.036)
        rows.append(((x - dx, max(y - dy, 0.02), z - dz), (x + dx, max(y + dy, 0.02), z + dz), r))
        ends.append((x + dx, max(y + dy, 0.02), z + dz))
    sticks = kit.ropes(rows, bark, 6)
    tips = kit.sphere(0.034, kit.material("wood", "#d8b482"), (0, 0, 0), 7).many(ends[:70])
    fall = kit.sheet(lambda u, v: (0.5 + 0.3 * (v - 0.5), 0.46 - 0.44 * u**0.8, 0.28 + 0.34 * u), 8, 4, kit.material("cascade", "#c8dde2"), flip=True)
    leaves = kit.leaves([(rng.uniform(-2, 2), rng.uniform(0.2, 0.6), rng.uniform(-0.3, 0.4)) for _ in range(60)], 0.11, 0.05, kit.material("leaf", "#5a7a34"), "twigs", droop=0.3)
    return kit.model(bank, sticks, tips, fall, leaves, colliders="box")
