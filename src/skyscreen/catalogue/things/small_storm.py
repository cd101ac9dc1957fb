"""A small storm: a dark cloud with lightning over steep little waves, and rain between: one in a teacup."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("storm in a teacup", "miniature storm", "little storm"), zh=("茶杯里的风暴", "迷你风暴"), kind="prop", height=0.95, mass=2.0, sound="water",
    places=("kitchen", "living_room"), world=("storm", "rain", "blizzard", "snow"),
)  # fmt: skip
def small_storm(kit, colour="#59636f", sea="#2e5a6e"):
    dark, pale = kit.material("plaster", colour, 0.95, slot="colour"), kit.material("plaster", kit.mix(colour, "white", 0.35), 0.95)
    balls = [(0.3 * math.sin(k), 0.68 + 0.05 * math.sin(2.3 * k), 0.3 * math.cos(k), 0.15 + 0.03 * math.sin(3 * k)) for k in range(7)]
    cloud = kit.blob([kit.ball((x, y, z), r) for x, y, z, r in [*balls, (0, 0.7, 0, 0.22)]], dark, smooth=0.08, cell=0.035)
    cloud += kit.blob([kit.ball((x, y, z), r) for x, y, z, r in ((0.05, 0.82, 0, 0.14), (-0.15, 0.79, 0.06, 0.11), (0.17, 0.78, -0.1, 0.1))], pale, smooth=0.08, cell=0.035)

    def top(u, v):
        far, a = 0.5 * v, 2 * math.pi * u
        x, z = far * math.sin(a), far * math.cos(a)
        return x, 0.06 + (0.045 * math.sin(11 * x + 4 * z) + 0.03 * math.sin(14 * z - 6 * x)) * (1 - v**4), z

    water, foam = kit.material("plastic", sea, 0.15, slot="sea"), kit.material("snow")
    sheet = kit.sheet(top, kit.n(64, 24), kit.n(24, 10), water) + kit.sheet(top, kit.n(64, 24), kit.n(24, 10), water, flip=True)
    caps = [(0.4 * math.sin(2.4 * k) * ((k % 5) + 1) / 5, 0.4 * math.cos(2.4 * k) * ((k % 5) + 1) / 5) for k in range(20)]
    crests = kit.ellipsoid(0.04, 0.008, 0.012, foam, segments=10).many([
        (x, 0.066 + 0.045 * math.sin(11 * x + 4 * z) + 0.03 * math.sin(14 * z - 6 * x), z, 70, 1.0) for x, z in caps])
    flash = kit.material("lamp", "#dfe9ff", emission=12)
    bolt = kit.tube([(0.02, 0.58, 0.2), (-0.05, 0.45, 0.22), (0.05, 0.38, 0.2), (-0.02, 0.24, 0.22), (0.04, 0.1, 0.2)], [0.016, 0.014, 0.012, 0.009, 0.004], flash, 6)
    bolt += bolt.turn("y", 140).scale(0.8, 0.95, 0.8).move(0, 0.03, 0)
    rain = kit.ropes([((x, 0.55, z), (x - 0.02, 0.12, z), 0.0022) for x, z in ((0.32 * math.sin(2.4 * k) * math.sqrt((k + 1) / 34), 0.32 * math.cos(2.4 * k) * math.sqrt((k + 1) / 34)) for k in range(34))], kit.material("clear_ice", "#a8c4d8", 0.2), 3)
    return kit.model(cloud, sheet, crests, bolt, rain, colliders="none", lights=[kit.light((0, 0.4, 0.25), "#cfe0ff", 1.2, 2)])
