"""A cottage with a pitched roof, windows and a chimney."""

from skyscreen.catalogue import thing


@thing(
    en=("house", "cottage", "home", "cabin", "hut", "farmhouse"),
    zh=("房子", "小屋", "屋子", "农舍", "木屋"),
    kind="building", cabin="living_room",
    height=6.2,
    generic="building",
    places=("meadow", "snow_meadow"),
    sound="wood",
    opening=(0, 1.45, 1.1, 2.1, 3.1),
)
def house(kit, colour="cream", roof="brown"):
    wall, tiles = kit.material("plaster", colour, slot="colour"), kit.material("tile", roof, slot="roof")
    wood, stone, pane = kit.material("wood", "walnut"), kit.material("stone"), kit.material("pane")
    glow = kit.material("lamp", "orange", emission=1.6)
    base = kit.box(8.2, 0.4, 6.2, stone)
    body = kit.box(8, 2.8, 6, wall, at=(0, 0.4, 0))
    gable = kit.extrude([(-3, 0), (3, 0), (0, 2.6)], 7.9, wall).turn("y", 90).move(0, 3.2, 0)
    slope = kit.box(8.8, 0.14, 4.25, tiles).turn("x", 41).move(0, 4.47, 1.62)
    slopes = slope + slope.mirror("z")
    chimney = kit.box(0.8, 2.2, 0.8, kit.material("brick"), at=(2.4, 4.0, -1.0))
    door = kit.box(1.1, 2.1, 0.16, wood, at=(0, 0.4, 3.0)) + kit.box(1.6, 0.2, 0.9, stone, at=(0, 0.15, 3.3))
    frame = (
        kit.box(1.3, 1.25, 0.12, wood, at=(0, 1.35, 3.0))
        + kit.box(1.1, 1.05, 0.16, pane, at=(0, 1.45, 3.0))
        + kit.box(1.0, 0.95, 0.02, glow, at=(0, 1.5, 3.085))
        + kit.box(0.05, 1.05, 0.2, wood, at=(0, 1.45, 3.0))
        + kit.box(1.1, 0.05, 0.2, wood, at=(0, 1.95, 3.0))
    )
    windows = (
        frame.move(-2.5, 0, 0)
        + frame.move(2.5, 0, 0)
        + frame.turn("y", 90).move(1.0, 0, 0.8)
        + frame.turn("y", -90).move(-1.0, 0, 0.8)
        + frame.turn("y", 180).move(-1.8, 0, 0)
    )
    return kit.model(
        base,
        body,
        gable,
        slopes,
        chimney,
        door,
        windows,
        colliders="box",
        sockets={"door": (0, 0.4, 3.6), "chimney": (2.4, 6.2, -1.0)},
        lights=[kit.light((0, 2.6, 3.7), "orange", 5, 9)],
    )
