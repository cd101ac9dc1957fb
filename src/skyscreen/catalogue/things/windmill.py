"""A tower mill with four lattice sails."""

from skyscreen.catalogue import thing


@thing(en=("windmill", "mill"), zh=("风车", "磨坊"), kind="building", height=18.3, sound="wood", places=("meadow",))
def windmill(kit, colour="cream", roof="brown"):
    wall, wood = kit.material("plaster", colour, slot="colour"), kit.material("wood", "walnut")
    tower = kit.lathe([(3.6, 0), (3.3, 2.0), (2.2, 10.0), (2.3, 10.3), (0, 10.4)], wall, segments=28)
    cap = kit.lathe([(2.5, 10.2), (2.3, 11.4), (1.3, 12.8), (0, 13.4)], kit.material("tile", roof), segments=24)
    sail = kit.box(0.18, 8.2, 0.14, wood) + sum(
        kit.box(1.7, 0.06, 0.06, wood, 0.0, at=(0.75, 1.2 + 0.62 * k, 0)) for k in range(12)
    )
    sail += sum(kit.box(0.06, 7.0, 0.06, wood, 0.0, at=(x, 1.1, 0)) for x in (0.55, 1.1, 1.58))
    sail += kit.panel(1.45, 6.7, kit.material("sail", "cream"), (0.85, 4.5, -0.05))
    sails = sum(sail.turn("z", 90 * k + 22) for k in range(4)).move(0, 11.2, 3.3)
    hub = kit.capsule((0, 11.2, 1.5), (0, 11.2, 3.5), 0.3, wood)
    holes = sum(
        kit.box(0.9, 1.2, 0.3, kit.material("pane"), at=(0, y, 3.45 - y * 0.13)).turn("y", t)
        for y, t in ((4.2, 0), (7.4, 0), (5.5, 120), (5.5, -110))
    )
    door = kit.box(1.3, 2.3, 0.3, wood, at=(0, 0, 3.4))
    sails = kit.hinge("sails", sails + hub, (0, 11.2, 3.3), "z", "turn", rate=-0.9, when="wind")
    return kit.model(
        tower, cap, sails, holes + door, colliders="cylinder", sockets={"hub": ((0, 11.2, 3.3), (0, 0, 1))}
    )
