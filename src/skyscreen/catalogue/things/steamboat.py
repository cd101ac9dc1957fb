"""A river steamboat: white decks with balustrades, two tall crowned funnels, a red paddle wheel behind."""

from skyscreen.catalogue import thing


@thing(en=("steamboat", "paddle steamer", "riverboat", "steamship", "steamer", "paddle boat"), zh=("汽船", "蒸汽船", "明轮船", "轮船"), kind="vessel", height=15.5, mass=400000.0, sound="wood", places=("river", "lake", "harbour"), speed=4.0, floats=True)
def steamboat(kit, colour="white", wheel="red"):
    white, red, dark = kit.material("paint", colour, 0.5, slot="colour"), kit.material("paint", wheel, 0.45, slot="wheel"), kit.material("iron")
    hull, _skin = kit.hull(30.0, 8.0, 1.1, 1.2, white, boot=kit.material("paint", "maroon", 0.6), deck=kit.material("planks", "oak"), transom=0.95, sheer=0.7, bow=3.0, full=0.25, bulwark=0.05, thick=0.1)
    out = [hull]
    for k in range(3):
        length, width, y = 25.0 - 4.5 * k, 7.6 - 0.9 * k, 1.15 + 2.7 * k
        z = -1.0 - 0.8 * k
        out.append(kit.box(width - 1.8, 2.6, length - 2.4, white, 0.05, at=(0, y, z)))
        out.append(kit.box(width - 1.7, 1.2, 0.8, kit.material("lamp", "#ffd890", emission=0.6), 0.0).copy_along(int((length - 4) / 1.9), (0, 0, 1.9)).move(0, y + 0.7, z - length / 2 + 2.6))
        out.append(kit.box(width, 0.16, length, white, 0.0, at=(0, y + 2.55, z)) + kit.box(width + 0.1, 0.08, length + 0.1, red, 0.0, at=(0, y + 2.52, z)))
        posts = [((width / 2 - 0.1, y, z - length / 2 + 0.2 + j * (length - 0.4) / 10), (width / 2 - 0.1, y + 2.55, z - length / 2 + 0.2 + j * (length - 0.4) / 10), 0.05) for j in range(11)]
        rails = [((width / 2 - 0.1, y + h, z - length / 2 + 0.2), (width / 2 - 0.1, y + h, z + length / 2 - 0.2), 0.035) for h in (0.35, 0.7, 0.95)]
        out.append(kit.ropes(posts + rails, white, 5).both())
    out.append(kit.deckhouse(2.8, 2.2, 2.8, white, (0, 9.3, 3.0), panes=2, roof=red))
    stack = kit.lathe([(0.42, 0), (0.4, 7.2), (0.42, 7.3), (0.75, 8.0), (0.6, 8.0), (0.35, 7.4)], dark, (1.5, 6.4, 5.6), 20) + sum(kit.torus(0.43, 0.06, red, (1.5, y, 5.6), 20, 5) for y in (8.0, 10.5, 13.3))
    paddle = kit.box(6.2, 0.12, 0.7, red, 0.0, at=(0, 0, 0)).turn("x", 90).move(0, 1.95, 0).copy_round(10, "x")
    paddle += kit.ropes([((x, 0, 0), (x, 2.2, 0), 0.07) for x in (-3, 0, 3)], red, 5).copy_round(10, "x") + sum(kit.torus(1.75, 0.07, red, segments=26, sides=5).turn("z", 90).move(x, 0, 0) for x in (-3, 0, 3))
    paddle = kit.hinge("paddle", paddle.move(0, 1.5, -17.0), (0, 1.5, -17.0), "x", "turn", rate=2.4)
    arms = kit.box(0.25, 0.4, 4.5, white, at=(3.4, 1.4, -15.5)).both()
    return kit.model(*out, stack.both(), paddle, arms, colliders="box", floats=0.0, lights=[kit.light((0, 3, 12.5), "#ffd890", 12, 12)],
                     sockets={"deck": ((0, 1.3, 12.5), (0, 0, 1)), "bow": (0, 1.9, 14.5), "funnel": (1.5, 14.6, 5.6)}, facts={"length": 34.0, "beam": 8.0, "draught": 1.1})
