"""A model of the human brain from the left, on a stand: the folded cortex, the little brain behind, the stem; its cells fire when busy."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("brain model", "model brain", "brain"), zh=("大脑模型", "大脑", "脑模型"), kind="prop", height=1.3, mass=8.0, sound="soft", places=("studio", "hospital"))
def brain_model(kit, busy=0):
    grey, y = kit.material("plastic", "#dfa097", 0.5), 0.95
    rx, ry, rz = 0.44, 0.3, 0.33

    def on(a, b, grow=1.0):
        """Latitude, longitude (0 towards +Z) on the brain; it is lower in front, -x, and flat below."""
        x, up, z = cos(a) * sin(b), sin(a), cos(a) * cos(b)
        return grow * rx * x, y + grow * ry * (up if up > 0 else 0.72 * up) - 0.03 * x * x * (x < 0), grow * rz * z

    core = kit.ellipsoid(rx * 0.93, ry * 0.9, rz * 0.93, kit.material("plastic", "#b56f69", 0.6), (0, y, 0), 30)
    rng, folds = kit.random("folds"), []
    count = kit.n(120, 40)
    for k in range(count):
        # Golden angle: the folds begin evenly spread, then each winds its own way.
        a, b = pi / 2 - 2.3 * (k + 0.5) / count, pi * (1 + 5**0.5) * k
        turn, row = rng.uniform(0, 2 * pi), []
        for _ in range(6):
            row.append(on(a, b))
            a, b, turn = a + 0.15 * sin(turn), b + 0.17 * cos(turn) / max(cos(a), 0.3), turn + rng.uniform(-1.1, 1.1)
        folds.append(kit.tube(row, 0.034, grey, 6, smooth=2))
    little = sum((kit.torus(0.1, 0.02, kit.material("plastic", "#a9635d", 0.5), (0, 0, 0), 24, 6).scale(1.5, 1, 1.2).move(0.26, y - 0.2 - 0.032 * k, 0) for k in range(1, 4)), kit.ellipsoid(0.17, 0.1, 0.16, kit.material("plastic", "#b8766f", 0.5), (0.26, y - 0.25, 0), 24))
    stem = kit.tube([(0.08, y - 0.14, 0), (0.12, y - 0.32, 0), (0.14, y - 0.5, 0)], [0.1, 0.07, 0.05], kit.material("plastic", "#e8cdb0", 0.5), 14, smooth=4)
    stand = kit.cylinder(0.02, 0.5, kit.material("steel"), (0.14, 0, 0), 12) + kit.cylinder(0.28, 0.04, kit.material("wood", "walnut"), (0.1, 0, 0), 36)
    sparks = []
    if busy:
        lamp = kit.material("lamp", "#6fd0ff", emission=3.5)
        for k in range(22):
            at = on(rng.uniform(-0.3, 1.1), rng.uniform(-1.4, 1.4), 1.09)
            sparks.append(kit.hinge(f"spark{k}", kit.sphere(0.026, lamp, at, 8), at, (0, 0, 0), "beat", length=0.8, period=rng.uniform(0.6, 1.4), phase=rng.random()))
    return kit.model(core, *folds, *sparks, little, stem, stand, colliders="none", mass=8.0, facts=kit.pointed(cortex=on(0.5, -0.5, 1.08), cerebellum=(0.3, y - 0.26, 0.15), stem=(0.14, y - 0.42, 0.05)))
