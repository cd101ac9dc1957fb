"""A draught ox: red coat, wide horns."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("ox", "oxen", "draught ox", "longhorn"),
    zh=("黄牛", "耕牛", "老牛"),
    kind="quadruped",
    places=("farm",),
    height=1.82,
    mass=750,
    sound="flesh",
)
def ox(kit, colour="#a8642e"):
    bone = kit.material("horn", "#d8ccb0", 0.4)
    horns = kit.tube(
        [(0.12, 0.13, -0.02), (0.34, 0.17, 0.02), (0.46, 0.34, 0.06)], [0.042, 0.034, 0.006], bone, 10, smooth=4
    ).both()
    if kit.young > 0.4:
        horns = kit.sphere(0.02, bone, (0.1, 0.1, 0), 8).both()
    return kit.quadruped(
        colour=colour,
        like="cattle",
        second="#d8b488",
        dark="#3a2014",
        pattern="pale_belly",
        withers=1.48,
        nose="#c99a86",
        hump=0.06,
        worn=[(horns, "head")],
    )
