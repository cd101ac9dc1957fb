"""A jellyfish: a glowing scalloped bell, frilled arms and long trailing threads."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("jellyfish", "medusa"),
    zh=("水母", "海蜇"),
    kind="swimmer",
    height=1.1,
    mass=4.0,
    motions=("float",),
    sound="flesh",
    places=("ocean",),
)
def jellyfish(kit, colour="#e88ab8", glow=0.35):
    veil = kit.material("lamp", colour, emission=glow, slot="colour")
    inner, frill = kit.material("lamp", kit.mix(colour, "#ff5a30", 0.5), emission=glow * 1.3), kit.material("lamp", kit.mix(colour, "white", 0.55), emission=glow)
    top = 1.1

    def bell(u, v, grow=1.0):
        """u from the crown down to the hem, which curls in; sixteen lobes."""
        a = 2 * math.pi * v
        b = min(u / 0.8, 1.0) * math.pi / 2
        tuck = max(u - 0.8, 0) / 0.2
        r = 0.32 * math.sin(b) ** 0.85 * (1 - 0.14 * tuck) * (1 + 0.03 * u * math.cos(16 * a))
        y = top - 0.27 * (1 - math.cos(b)) - 0.075 * tuck + 0.022 * u**3 * math.cos(16 * a)
        return grow * r * math.sin(a), y - (1 - grow) * 0.2, grow * r * math.cos(a)

    dome = kit.sheet(bell, 22, 96, veil, flip=False) + kit.sheet(lambda u, v: bell(u, v, 0.93), 12, 48, inner, flip=True)
    ribs = [kit.tube([bell(0.08 + 0.9 * j / 9, k / 16, 1.005) for j in range(10)], [0.002 + 0.004 * j / 9 for j in range(10)], frill, 5) for k in range(16)]
    hem = kit.sphere(0.012, frill, segments=8).many([bell(1.0, k / 32) for k in range(32)])
    gonad = kit.torus(0.06, 0.016, inner, segments=18, sides=6).turn("x", 20).many([(0.12 * math.sin(a), top - 0.085, 0.12 * math.cos(a), math.degrees(a)) for a in (math.pi / 2 * k + 0.4 for k in range(4))])
    arms = []
    for k in range(5):
        a = 2 * math.pi * k / 5

        def ruffle(u, v, a=a, k=k):
            r = 0.05 + 0.05 * math.sin(3 * u + k) * u
            wide = (0.075 * (1 - 0.75 * u)) * (2 * v - 1)
            wave = 0.03 * math.sin(26 * u + 3 * v + k) * abs(2 * v - 1)
            turn = a + 1.6 * u
            return (r + wave) * math.sin(turn) + wide * math.cos(turn), top - 0.2 - 0.62 * u, (r + wave) * math.cos(turn) - wide * math.sin(turn)

        arms.append(kit.sheet(ruffle, 30, 4, frill) + kit.sheet(lambda u, v, f=ruffle: tuple(c + 0.0008 for c in f(u, v)), 30, 4, frill, flip=True))
    threads = []
    for k in range(kit.n(28, 12)):
        a = 2 * math.pi * k / kit.n(28, 12)
        long = 0.62 + 0.16 * math.sin(2.4 * k)
        path = [((0.275 - 0.05 * t + 0.025 * math.sin(7 * t + 1.9 * k)) * math.sin(a + 0.25 * t), top - 0.33 - long * t, (0.275 - 0.05 * t + 0.025 * math.cos(6 * t + k)) * math.cos(a + 0.25 * t)) for t in (j / 7 for j in range(8))]
        threads.append(kit.tube(path, [0.0042 * (1 - 0.8 * j / 7) for j in range(8)], veil, 4, smooth=2))
    hanging = (sum(arms[1:], arms[0]) + sum(threads[1:], threads[0])).sway(0.5, 0.85, 0.0)
    return kit.model(dome, *ribs, hem, gonad, hanging, colliders="capsule", lights=[kit.light((0, 0.8, 0), colour, 0.8, 3)])
