"""A wooden plough of old China: a bent beam, a long handle, an iron share."""

from skyscreen.catalogue import thing


@thing(en=("plough", "plow", "wooden plough", "wooden plow"), zh=("犁", "犁耙", "木犁", "铁犁", "犁头"), kind="prop", height=1.05, mass=22.0, sound="wood", places=("farm", "chinese_village", "rice_terraces"))
def plough(kit, colour="#8a5c34"):
    wood, iron = kit.material("wood", colour, slot="colour"), kit.material("iron")
    sole = kit.tube([(0, 0.06, 0.42), (0, 0.07, 0.0), (0, 0.14, -0.34), (0, 0.5, -0.58), (0, 1.02, -0.78)], [0.05, 0.055, 0.05, 0.036, 0.028], wood, 10, smooth=4)
    beam = kit.tube([(0, 0.1, -0.26), (0, 0.42, -0.05), (0, 0.62, 0.3), (0, 0.58, 0.8), (0, 0.46, 1.3)], [0.04, 0.042, 0.04, 0.034, 0.026], wood, 10, smooth=4)
    post = kit.tube([(0, 0.06, 0.16), (0, 0.6, 0.2)], 0.03, wood, 8)
    grip = kit.capsule((-0.13, 1.0, -0.77), (0.13, 1.0, -0.77), 0.02, wood, 8)
    share = kit.loft([[(-0.09, 0.03, 0.36), (0.09, 0.03, 0.36), (0.06, 0.11, 0.34), (-0.06, 0.11, 0.34)], [(-0.07, 0.01, 0.52), (0.07, 0.01, 0.52), (0.045, 0.07, 0.5), (-0.045, 0.07, 0.5)], [(-0.008, 0.0, 0.72), (0.008, 0.0, 0.72), (0.006, 0.012, 0.72), (-0.006, 0.012, 0.72)]], iron)
    board = kit.sheet(lambda u, v: (0.02 + 0.15 * u + 0.05 * v * v, 0.09 + 0.26 * v * (1 - 0.4 * u), 0.42 - 0.3 * u - 0.1 * v), 8, 8, iron) + kit.sheet(lambda u, v: (0.012 + 0.15 * u + 0.05 * v * v, 0.09 + 0.26 * v * (1 - 0.4 * u), 0.415 - 0.3 * u - 0.1 * v), 8, 8, iron, flip=True)
    hook = kit.torus(0.045, 0.009, iron, segments=18, sides=6).turn("x", 90).move(0, 0.43, 1.33)
    return kit.model(sole, beam, post, grip, share, board, hook, colliders="box", sockets={"grip": (0, 1.0, -0.77)})
