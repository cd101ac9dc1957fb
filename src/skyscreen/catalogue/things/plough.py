"""A wooden plough: a curved beam, two handles, the iron share and its mouldboard turned to the furrow."""

from skyscreen.catalogue import thing


@thing(
    en=("plough", "plow", "wooden plough", "ox plough", "hand plough"), zh=("犁", "木犁", "铁犁", "曲辕犁", "犁头", "犁具"),
    kind="prop", height=1.0, mass=28.0, sound="wood", places=("farm", "rice_terraces", "chinese_village"),
)  # fmt: skip
def plough(kit, colour="#7a5632"):
    wood, iron = kit.material("wood", colour, slot="colour"), kit.material("iron")
    beam = kit.tube([(0, 0.3, -0.25), (0, 0.62, 0.05), (0, 0.72, 0.5), (0, 0.58, 1.0), (0, 0.5, 1.45)], [0.05, 0.055, 0.05, 0.042, 0.036], wood, 9, smooth=5)
    sole = kit.tube([(0, 0.07, -0.42), (0, 0.06, 0.28)], [0.05, 0.045], wood, 8) + kit.box(0.07, 0.5, 0.08, wood, 0.01).turn("x", 12).move(0, 0.08, -0.12)
    arms = kit.tube([(0.06, 0.1, -0.36), (0.16, 0.5, -0.68), (0.24, 0.9, -0.98), (0.25, 0.97, -1.12)], [0.036, 0.03, 0.026, 0.024], wood, 8, smooth=4).both()
    rung = kit.ropes([((-0.19, 0.62, -0.78), (0.19, 0.62, -0.78), 0.016)], wood, 7)
    share = kit.loft([[(-0.09, 0.03, 0.12), (0.09, 0.03, 0.12), (0.09, 0.13, 0.12), (-0.09, 0.13, 0.12)], [(-0.07, 0.02, 0.3), (0.07, 0.02, 0.3), (0.06, 0.09, 0.3), (-0.06, 0.09, 0.3)], [(-0.006, 0.0, 0.56), (0.006, 0.0, 0.56), (0.006, 0.014, 0.56), (-0.006, 0.014, 0.56)]], iron)

    def board(u, v, off=0.0):
        return (-0.05 + 0.34 * u * (0.35 + 0.65 * v) + off, 0.08 + 0.36 * v - 0.05 * u, 0.2 - 0.34 * u + 0.12 * v * (1 - u))

    blade = kit.sheet(board, 8, 6, iron) + kit.sheet(lambda u, v: board(u, v, -0.01), 8, 6, iron, flip=True)
    hitch = kit.torus(0.06, 0.012, iron, (0, 0.5, 1.5), 16, 7) + kit.ropes([((0, 0.68, 0.42), (0, 0.08, 0.1), 0.016)], iron, 7)
    return kit.model(beam, sole, arms, rung, share, blade, hitch, colliders="box", sockets={"grip": (0.25, 0.95, -1.05)})
