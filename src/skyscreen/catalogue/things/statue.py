"""A stone column with a draped figure."""

from skyscreen.catalogue import thing


@thing(
    en=("statue", "sculpture", "monument"),
    zh=("雕像", "雕塑", "纪念碑", "石像"),
    kind="prop",
    height=3.3,
    mass=2500.0,
    sound="stone",
    places=("park", "city_street"),
)
def statue(kit, colour="#9a958a"):
    stone = kit.material("stone", colour, slot="colour")
    foot = (
        kit.box(1.3, 0.3, 1.3, stone)
        + kit.box(0.95, 0.9, 0.95, stone, at=(0, 0.3, 0))
        + kit.box(1.1, 0.14, 1.1, stone, at=(0, 1.2, 0))
    )
    figure = kit.blob(
        [
            kit.limb((0, 1.36, 0), (0, 2.1, 0), 0.30, 0.2),
            kit.limb((0, 2.1, 0), (0, 2.62, 0), 0.2, 0.19),
            kit.egg((0, 2.7, 0), (0.27, 0.15, 0.16)),
            kit.limb((0, 2.8, 0), (0, 2.95, 0.02), 0.08),
            kit.egg((0, 3.1, 0.03), (0.125, 0.165, 0.145)),
            kit.limb((0.27, 2.72, 0), (0.42, 2.4, 0.12), 0.085, 0.07),
            kit.limb((0.42, 2.4, 0.12), (0.2, 2.28, 0.32), 0.07, 0.05),
            kit.limb((-0.27, 2.72, 0), (-0.38, 2.36, 0.02), 0.085, 0.07),
            kit.limb((-0.38, 2.36, 0.02), (-0.34, 2.02, 0.12), 0.065, 0.05),
            kit.limb((0.12, 2.3, 0.16), (0.2, 1.4, 0.24), 0.05, 0.06),
            kit.limb((-0.1, 2.25, 0.18), (-0.12, 1.4, 0.27), 0.05, 0.06),
        ],
        stone,
        0.09,
        0.045,
    )
    return kit.model(foot, figure, colliders="box")
