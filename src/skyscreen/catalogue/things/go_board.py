"""A go board with black and white stones and two bowls."""

from skyscreen.catalogue import thing


@thing(en=("go board", "weiqi", "game of go", "go game", "go stones"), zh=("围棋", "围棋盘", "棋盘格"), kind="prop", height=0.0882, mass=6.0, sound="wood", places=("living_room", "old_town"))
def go_board(kit, colour="#d0a050"):
    board = kit.box(0.45, 0.08, 0.45, kit.material("wood", colour, slot="colour"), 0.004) + kit.ropes([((-0.198 + 0.022 * k, 0.0803, -0.198), (-0.198 + 0.022 * k, 0.0803, 0.198), 0.0006) for k in range(19)] + [((-0.198, 0.0803, -0.198 + 0.022 * k), (0.198, 0.0803, -0.198 + 0.022 * k), 0.0006) for k in range(19)], kit.material("paint", "black"), 3)
    rng, seen = kit.random("game"), set()
    while len(seen) < 46:
        seen.add((round(rng.gauss(9, 4)) % 19, round(rng.gauss(9, 4)) % 19))
    spots = [(-0.198 + 0.022 * i, 0.084, -0.198 + 0.022 * j) for i, j in sorted(seen)]
    rng.shuffle(spots)
    stone = lambda c: kit.ellipsoid(0.0105, 0.0042, 0.0105, kit.material("ceramic", c, 0.25), segments=10)
    bowl = kit.lathe([(0, 0), (0.04, 0), (0.062, 0.03), (0.055, 0.06), (0.05, 0.06), (0.055, 0.03), (0, 0.01)], kit.material("wood", "walnut"), segments=24)
    bowls = sum(bowl.move(x, 0, z) + kit.ellipsoid(0.05, 0.012, 0.05, kit.material("ceramic", c, 0.3), (x, 0.05, z), 16) for x, z, c in ((0.32, 0.1, "black"), (-0.32, -0.1, "white")))
    return kit.model(board, stone("black").many(spots[::2]), stone("white").many(spots[1::2]), bowls, colliders="box")
