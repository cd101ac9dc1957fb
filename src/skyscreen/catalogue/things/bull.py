"""A bull: black, heavy in neck and shoulder, horns forward."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("bull", "fighting bull"),
    zh=("公牛", "斗牛"),
    kind="quadruped",
    places=("farm", "meadow"),
    height=1.85,
    mass=850,
    sound="flesh",
)
def bull(kit, colour="#1d1817"):
    bone = kit.material("horn", "#d8ccb0", 0.4)
    horns = kit.tube(
        [(0.12, 0.13, 0.0), (0.28, 0.16, 0.04), (0.34, 0.28, 0.16)], [0.042, 0.034, 0.006], bone, 10, smooth=4
    ).both()
    if kit.young > 0.4:
        horns = kit.sphere(0.02, bone, (0.1, 0.1, 0), 8).both()
    return kit.quadruped(
        colour=colour,
        like="cattle",
        second="#2a2020",
        dark="black",
        pattern="plain",
        withers=1.50,
        chest=0.27,
        width=0.225,
        waist=0.20,
        rump=0.185,
        hump=0.10,
        slope=0.05,
        neck_width=0.20,
        head=0.125,
        worn=[(horns, "head")],
    )
