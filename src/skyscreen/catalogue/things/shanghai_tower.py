"""The Shanghai Tower: a glass skin that twists and tapers 632 m into the air, notched along its whole height."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("shanghai tower", "twisted skyscraper"), zh=("上海中心", "上海中心大厦"), kind="building",
    places=("shanghai_bund",),
    height=632.0, mass=8e8, sound="glass")
def shanghai_tower(kit):
    glass = kit.material("facade", "#8aa0b4", None, 1.2, 0.0, "", bay=4.5, floor=4.5, lit=0.55)
    glow = kit.material("neon", "#60c8ff", emission=4.0)

    def skin(u, v):
        t, twist = 6.2832 * v, 2.1 * u
        r = (52 - 26 * u) * (1 + 0.12 * cos(3 * t)) * (1 - 0.14 * max(cos(t - 0.4), 0) ** 60)
        top = 632 - 26 * max(sin(t), 0)
        return r * sin(t + twist), top * u, r * cos(t + twist)

    body = kit.sheet(skin, 26, 48, glass, closed=True, flip=True)
    edge = kit.ropes([(skin(k / 40, 0.06), skin((k + 1) / 40, 0.06), 1.1) for k in range(40)] + [(skin(1, k / 48), skin(1, (k + 1) / 48), 1.4) for k in range(48)], glow, 4)
    return kit.model(body, edge, colliders="box")
