"""A wooden cradle on rockers with a quilt and a little canopy."""

from skyscreen.catalogue import thing


@thing(
    en=("cradle", "crib", "baby bed", "bassinet", "cot"),
    zh=("摇篮", "婴儿床", "摇床"),
    kind="furniture", height=0.95, mass=12.0, sound="wood", places=("child_room", "bedroom"),
)  # fmt: skip
def cradle(kit, colour="oak", quilt="#a8c8e0"):
    wood, cloth = kit.material("wood", colour, 0.4, slot="colour"), kit.material("cloth", quilt, slot="quilt")
    def side(x):
        return kit.box(0.025, 0.04, 0.9, wood, 0.01).many([(x, 0.34, 0), (x, 0.62, 0)]) + kit.cylinder(0.011, 0.28, wood, segments=8).many([(x, 0.35, -0.4 + 0.1 * k) for k in range(9)])
    ends = kit.extrude([(-0.26, 0.14), (0.26, 0.14), (0.3, 0.6), (0.18, 0.72), (0, 0.76), (-0.18, 0.72), (-0.3, 0.6)], 0.03, wood)
    bed = kit.box(0.52, 0.05, 0.88, wood, 0.01, (0, 0.3, 0)) + kit.box(0.5, 0.12, 0.84, kit.material("cloth", "cream"), 0.05, (0, 0.34, 0)) + kit.box(0.54, 0.1, 0.5, cloth, 0.05, (0, 0.42, 0.16)) + kit.box(0.34, 0.08, 0.2, kit.material("cloth", "white"), 0.04, (0, 0.44, -0.3))
    rocker = kit.tube([(-0.42, 0.12, 0), (-0.22, 0.035, 0), (0, 0.02, 0), (0.22, 0.035, 0), (0.42, 0.12, 0)], 0.022, wood, 8, smooth=4)
    hood = kit.lathe([(0.3, 0), (0.28, 0.12), (0.2, 0.24), (0, 0.3)], cloth, segments=24).turn("x", -90).scale(1, 0.9, 0.7).move(0, 0.66, -0.2)
    return kit.model(side(0.28), side(-0.28), ends.move(0, 0, 0.44), ends.move(0, 0, -0.47), bed, rocker.move(0, 0, 0.4), rocker.move(0, 0, -0.42), hood, colliders="box", sockets={"inside": (0, 0.5, 0.05)})
