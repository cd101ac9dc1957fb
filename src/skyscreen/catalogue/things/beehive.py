"""A Langstroth beehive on blocks: bottom board with its slot, two deep boxes with hand holds, a super, a metal roof, bees."""

from skyscreen.catalogue import thing


@thing(
    en=("beehive", "bee hive", "hive"),
    zh=("蜂箱", "养蜂箱"),
    kind="prop",
    height=0.95,
    mass=30.0,
    sound="wood",
    places=("meadow", "orchard", "garden", "farm"),
)
def beehive(kit, colour="cream", roof="silver"):
    paint = kit.material("paint", colour, 0.45, slot="colour")
    bare, tin = kit.material("wood", "tan"), kit.material("steel", roof, 0.35, slot="roof")
    w, d = 0.42, 0.5
    blocks = kit.box(0.1, 0.14, 0.42, kit.material("stone", "grey"), at=(0.14, 0, 0)).both()
    board = kit.box(w + 0.02, 0.03, d + 0.1, bare, at=(0, 0.14, 0.05))
    slot = kit.box(w * 0.8, 0.022, 0.01, kit.material("paint", "black", 0.9), at=(0, 0.172, d / 2 + 0.001))
    boxes, y = [], 0.17
    for tall in (0.25, 0.25, 0.15):
        boxes.append(kit.box(w, tall - 0.006, d, paint, 0.004, at=(0, y, 0)))
        hold = kit.box(0.13, 0.028, 0.012, bare, 0.005, at=(0, y + tall * 0.62, d / 2))
        boxes += [hold, kit.box(0.012, 0.028, 0.13, bare, 0.005, at=(w / 2, y + tall * 0.62, 0)).both()]
        y += tall
    lid = kit.box(w + 0.05, 0.09, d + 0.05, tin, 0.006, at=(0, y - 0.03, 0))
    rng, bees = kit.random("bees"), []
    bee = kit.ellipsoid(0.006, 0.005, 0.009, kit.material("paint", "#6a4a12", 0.5), segments=6)
    for _ in range(40):
        bees.append((rng.uniform(-0.17, 0.17), 0.175 + abs(rng.gauss(0.0, 0.05)), d / 2 + 0.012))
    return kit.model(blocks, board, slot, *boxes, lid, bee.many(bees), colliders="box", sockets={"top": (0, y + 0.06, 0)})
