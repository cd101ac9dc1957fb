"""A paper plane: a dart folded from a ruled sheet."""

from skyscreen.catalogue import thing


@thing(
    en=("paper plane", "paper airplane", "paper aeroplane", "paper dart"),
    zh=("纸飞机",),
    kind="vehicle",
    height=0.06,
    mass=0.005,
    speed=4.0,
    flies=True,
    sound="cloth",
)
def paper_plane(kit, colour="white", ink="azure"):
    paper, line = kit.material("paper", colour, 0.6, slot="colour"), kit.material("paint", ink, 0.8, slot="ink")
    shade = kit.material("paper", kit.mix(colour, "grey", 0.3), 0.6)

    def leaf(a, b, c, paint, shift=(0.0, 0.0004, 0.0)):
        return kit.facet((a, b, c), paint) + kit.facet((c, b, a), shade).move(*(-d for d in shift))

    nose, keel = (0.0, 0.04, 0.15), (0.0, 0.0, -0.13)
    root, tip = (0.004, 0.046, -0.14), (0.105, 0.06, -0.14)
    wing = leaf(nose, tip, root, paper)
    side = leaf(nose, root, keel, paper, (0.0006, 0, 0))
    fold = leaf((0.0, 0.0408, 0.15), (0.052, 0.0565, -0.06), (0.004, 0.0478, -0.02), paper)
    rules = kit.ropes([((0.006 + 0.0045 * k, 0.0475 + 0.0006 * k, -0.138), (0.002 + 0.0001 * k, 0.0432, 0.10 - 0.013 * k), 0.00045) for k in range(2, 20, 2)], line, 4)
    rules += kit.ropes([((0.0, 0.0405, 0.15), (0.052, 0.0572, -0.06), 0.0005), ((0.052, 0.0572, -0.06), (0.004, 0.0484, -0.02), 0.0005)], kit.material("paint", "silver"), 4)
    return kit.model((wing + side + fold + rules).both(), colliders="box")
