"""A folded paper boat."""

from skyscreen.catalogue import thing


@thing(
    en=("paper boat", "toy boat", "origami boat"),
    zh=("纸船", "小纸船"),
    kind="vessel",
    height=0.12,
    density=90.0,
    places=("park", "ocean"),
    sound="cloth",
    mass=0.02,
    speed=0.4,
    floats=True,
)
def paper_boat(kit, colour="white"):
    paper = kit.material("paper", colour, slot="colour")

    def side(u, v):
        # Hull: a fold along the keel, the rims rise to bow and stern.
        z = -0.14 + 0.28 * u
        end = abs(2 * u - 1)
        rim = 0.05 * (1 - end**2) + 0.002
        return (rim * v, 0.0 + (0.045 + 0.045 * end**2.2) * v + 0.012 * end**3, z)

    hull = kit.sheet(side, 14, 3, paper)
    both = hull + hull.mirror("x")
    sail = kit.extrude([(-0.07, 0), (0.07, 0), (0, 0.09)], 0.004, paper).turn("y", 90).move(0, 0.03, 0)
    return kit.model(both, sail, colliders="box", floats=0.018)
