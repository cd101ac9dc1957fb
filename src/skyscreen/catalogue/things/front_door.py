"""The front of a small house with its door: clapboard, a painted door with panes that opens, a lamp, two windows, a letter box, a gable."""

from skyscreen.catalogue import thing


@thing(en=("front door", "house door", "door of a house", "door of the house"), zh=("家门", "前门", "屋门", "房子的门", "家的门"), kind="furniture", height=4.9, mass=9000.0, sound="wood",
       places=("garden", "suburb"), opening=(0, 1.1, 1.0, 2.1, 2.15))
def front_door(kit, colour="#b8301f", wall="#d8dde0"):
    board, white = kit.material("paint", wall, 0.7, slot="wall"), kit.material("paint", "#f2f0ea", 0.5)
    paint, brass, dark = kit.material("carpaint", colour, slot="colour"), kit.material("brass"), kit.material("pane", "#26303a")
    glass, roof, stone = kit.material("lamp", "#ffdca0", emission=0.5), kit.material("tile", "#5a5458"), kit.material("stone", "#a8a298")
    wide, tall, deep = 5.2, 3.0, 4.2
    z = -deep / 2 - 0.06
    out = kit.box(wide, tall, 0.12, board, 0.0, (0, 0, -deep)) + kit.box(0.12, tall, deep, board, 0.0).many([(s * (wide / 2 - 0.06), 0, -deep / 2) for s in (-1, 1)])
    # The front leaves the doorway open: two walls and the piece over it.
    side = (wide - 1.1) / 2
    out += kit.box(side, tall, 0.12, board, 0.0).many([(s * (0.55 + side / 2), 0, -0.06) for s in (-1, 1)]) + kit.box(1.1, tall - 2.14, 0.12, board, 0.0, (0, 2.14, -0.06))
    out += kit.box(side, 0.02, 0.02, kit.material("paint", "#b0b4b4", 0.8), 0.0).many([(s * (0.55 + side / 2), 0.1 + 0.2 * k, 0.0) for s in (-1, 1) for k in range(14)])
    out += kit.box(1.06, 0.05, deep - 0.2, kit.material("planks", "#7a5a3c"), 0.0, (0, 0.0, -deep / 2)) + kit.box(wide - 0.3, 2.9, 0.05, kit.material("plaster", "#e8dcc4"), 0.0, (0, 0, -deep + 0.12))
    gable = kit.extrude([(-wide / 2 - 0.35, 0), (wide / 2 + 0.35, 0), (0, 1.75)], deep + 0.5, roof).move(0, tall, z + 0.06)
    front = kit.extrude([(-wide / 2, 0), (wide / 2, 0), (0, 1.5)], 0.08, board).move(0, tall + 0.02, 0.12)
    verge = kit.ropes([((s * (wide / 2 + 0.35), tall + 0.02, 0.2), (0, tall + 1.77, 0.2), 0.07) for s in (-1, 1)], white, 4)
    out += gable + front + verge + kit.cylinder(0.3, 0.05, dark, (0, 0, 0), 20).turn("x", 90).move(0, tall + 0.62, 0.18) + kit.torus(0.32, 0.05, white, (0, 0, 0), 24, 6).turn("x", 90).move(0, tall + 0.62, 0.2)
    for x in (-1.62, 1.62):
        pane = kit.panel(0.9, 1.2, glass, (x, 1.55, 0.02)) + kit.box(0.05, 1.2, 0.06, white, 0.0, (x, 0.95, 0.02)) + kit.box(0.9, 0.05, 0.06, white, 0.0, (x, 1.52, 0.02))
        pane += kit.box(0.1, 1.4, 0.1, white, 0.01).many([(x + s * 0.5, 0.85, 0.02) for s in (-1, 1)]) + kit.box(1.12, 0.1, 0.14, white, 0.01).many([(x, y, 0.03) for y in (0.82, 2.17)])
        out += pane + kit.box(1.0, 0.2, 0.22, kit.material("wood", "#6a4a30"), 0.02, (x, 0.56, 0.12)) + kit.blob([kit.ball((x - 0.3 + 0.2 * k, 0.8, 0.12), 0.11) for k in range(4)], kit.material("leaf", "#4a7a3a"), 0.03, 0.05)
        out += kit.sphere(0.05, kit.material("petal", "#e0506a"), (0, 0, 0), 8).many([(x - 0.36 + 0.18 * k, 0.88 + 0.04 * (k % 2), 0.2) for k in range(5)])
    frame = kit.box(0.12, 2.2, 0.16, white, 0.01).many([(s * 0.58, 0, 0) for s in (-1, 1)]) + kit.box(1.4, 0.14, 0.2, white, 0.01, (0, 2.14, 0)) + kit.extrude([(-0.75, 0), (0.75, 0), (0, 0.26)], 0.5, roof).move(0, 2.3, 0.2)
    mat = kit.box(0.9, 0.02, 0.4, kit.material("rope", "#8a6a44"), 0.0, (0, 0.0, 0.3)) + kit.box(1.5, 0.015, 0.5, stone, 0.0, (0, 0, 0.25))
    lamp = kit.box(0.12, 0.22, 0.12, kit.material("lamp", "#ffd79a", emission=3.0), 0.01, (0.85, 1.75, 0.1)) + kit.cone(0.1, 0.09, kit.material("iron"), (0.85, 1.97, 0.1), 8)
    bell = kit.box(0.07, 0.12, 0.03, brass, 0.005, (0.72, 1.15, 0.02))
    number = kit.text("12", 0.16, brass, depth=0.01).move(-0.82, 1.8, 0.02)
    leaf = kit.box(1.0, 2.1, 0.06, paint, 0.006, at=(0, 0.03, 0))
    leaf += kit.panel(0.24, 0.5, glass, (-0.2, 1.68, 0.04)) + kit.panel(0.24, 0.5, glass, (0.2, 1.68, 0.04))
    leaf += sum(kit.box(0.34, h, 0.075, paint, 0.012, at=(x, y, 0)) for x in (-0.22, 0.22) for h, y in ((0.5, 0.2), (0.46, 0.84)))
    leaf += kit.sphere(0.035, brass, (0.42, 1.02, 0.09), 14) + kit.torus(0.06, 0.011, brass, segments=20, sides=7).turn("x", 82).move(0, 1.4, 0.06) + kit.box(0.26, 0.06, 0.02, brass, 0.005, at=(0, 0.74, 0.045))
    # The house stands about its middle, so that who knocks stands before its front.
    half = deep / 2
    door = kit.hinge("leaf", leaf.move(0, 0, half), (-0.5, 0.03, half), "y", "open", degrees=84)
    still = (out + frame + mat + lamp + bell + number).move(0, 0, half)
    return kit.model(still, door, colliders="box",
                     sockets={"handle": (0.42, 1.02, half + 0.11)}, lights=[kit.light((0.85, 1.8, half + 0.5), "#ffd9a0", 2.5, 5)])
