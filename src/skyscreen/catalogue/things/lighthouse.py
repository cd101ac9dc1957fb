"""A banded stone tower with a gallery and a turning lamp."""

from skyscreen.catalogue import thing


@thing(
    en=("lighthouse", "beacon", "light tower"),
    zh=("灯塔",),
    kind="building", cabin="lighthouse_room",
    height=28.0,
    places=("harbour", "beach", "ocean"),
    sound="stone",
)
def lighthouse(kit, colour="white", band="red"):
    wall = kit.material("plaster", colour, slot="colour")
    stripe = kit.material("plaster", band, slot="band")
    stone, iron = kit.material("stone"), kit.material("iron")
    glass = kit.material("pane")
    radius = lambda y: 4.1 - 1.7 * (y / 21.0) ** 0.8

    base = kit.lathe([(5.6, 0), (5.4, 1.1), (4.5, 1.3), (4.3, 1.5)], stone, segments=40)
    tower = sum(
        (
            kit.lathe(
                [(radius(y), y), (radius(y + 2), y + 2), (radius(y + 4), y + 4)], stripe if k % 2 else wall, segments=40
            )
            for k, y in enumerate((1.4, 5.4, 9.4, 13.4, 17.4))
        )
    )
    gallery = kit.lathe([(2.3, 21.0), (2.6, 21.3), (3.3, 21.6), (3.35, 21.9), (0, 21.92)], stone, segments=40)
    posts = kit.ropes([((3.15, 21.9, 0), (3.15, 23.0, 0), 0.045)], iron).copy_round(20)
    rail = kit.torus(3.15, 0.05, iron, (0, 23.0, 0), 40, 6) + kit.torus(3.15, 0.03, iron, (0, 22.5, 0), 40, 6)
    room = kit.lathe([(1.75, 21.9), (1.7, 22.8), (1.75, 22.85)], wall, segments=24)
    panes = kit.lathe([(1.62, 22.8), (1.62, 25.4)], glass, segments=16)
    bars = kit.ropes([((1.66, 22.8, 0), (1.66, 25.4, 0), 0.05)], iron).copy_round(12)
    lamp = kit.lathe(
        [(0, 23.2), (0.6, 23.4), (0.75, 24.1), (0.6, 24.8), (0, 25.0)],
        kit.material("lamp", "cream", emission=14),
        segments=16,
    )
    roof = kit.lathe(
        [(2.1, 25.4), (2.05, 25.55), (1.3, 26.4), (0.35, 27.0), (0.28, 27.2), (0.3, 27.4), (0, 27.6)],
        kit.material("paint", band, 0.4, slot="band"),
        segments=28,
    ) + kit.ropes([((0, 27, 0), (0, 28, 0), 0.04)], iron)
    door = kit.box(1.2, 2.3, 0.3, kit.material("wood", "walnut"), at=(0, 1.3, 4.12)) + kit.box(
        1.6, 2.6, 0.2, stone, at=(0, 1.25, 4.0)
    )
    windows = sum(
        (
            kit.box(0.7, 1.1, 0.25, kit.material("pane"), at=(0, y, radius(y) + 0.02)).turn("y", turn)
            for y, turn in ((7.0, 30), (11.5, 140), (15.5, -40), (18.6, 80))
        ),
        door,
    )
    return kit.model(
        base,
        tower,
        gallery,
        posts,
        rail,
        room,
        panes,
        bars,
        lamp,
        roof,
        windows,
        colliders="cylinder",
        sockets={"beam": ((0, 24.1, 0), (0, 0, 1)), "door": ((0, 0, 5.6), (0, 0, 1))},
        lights=[kit.light((0, 24.1, 0), "cream", 260, 70)],
    )
