"""The lamp of a lighthouse: rings of a great Fresnel lens in a brass frame about a burning light."""

from skyscreen.catalogue import thing


@thing(
    en=("lighthouse lamp", "fresnel lens", "beacon lamp", "lamp of the lighthouse", "lighthouse light"),
    zh=("灯塔灯", "灯塔的灯", "菲涅尔透镜", "航标灯", "塔灯"),
    kind="light", height=1.9, mass=600.0, sound="glass", places=("lighthouse_room",),
)  # fmt: skip
def lighthouse_lamp(kit, colour="#ffe2a8"):
    brass, glass, iron = kit.material("brass", rough=0.25), kit.material("glass"), kit.material("iron", "#2c4a3c")
    foot = kit.lathe([(0.46, 0), (0.44, 0.08), (0.26, 0.14), (0.22, 0.42), (0.4, 0.5), (0.44, 0.56), (0, 0.57)], iron, segments=32)
    rings = []
    for k in range(13):
        y = 0.64 + 0.085 * k
        r = 0.36 * (1 - ((k - 6) / 7.6) ** 2) ** 0.5 + 0.05
        rings.append(kit.lathe([(r - 0.03, y - 0.03), (r + 0.02, y - 0.036), (r + 0.045, y), (r + 0.02, y + 0.036), (r - 0.03, y + 0.03)], glass, segments=36))
    ribs = kit.tube([(0.24, 0.57, 0), (0.44, 0.9, 0), (0.47, 1.15, 0), (0.44, 1.4, 0), (0.22, 1.72, 0)], 0.014, brass, 6, smooth=4).copy_round(8)
    bull = kit.torus(0.13, 0.02, brass, (0, 0, 0), 24, 6).turn("x", 90).move(0, 1.15, 0.44) + kit.ellipsoid(0.12, 0.12, 0.05, glass, (0, 1.15, 0.44), 18)
    fire = kit.ellipsoid(0.10, 0.2, 0.10, kit.material("lamp", colour, emission=6.0, slot="colour"), (0, 1.14, 0), 16)
    cap = kit.lathe([(0.3, 1.7), (0.32, 1.74), (0.2, 1.8), (0.05, 1.86), (0, 1.9)], brass, segments=28)
    return kit.model(foot, *rings, ribs, bull, bull.turn("y", 180), fire, cap, colliders="cylinder", lights=[kit.light((0, 1.2, 0.9), colour, 9.0, 22)], sockets={"beam": (0, 1.15, 0.5)})
