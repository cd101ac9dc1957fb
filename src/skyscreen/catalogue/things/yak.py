"""A yak: a curtain of hair to its knees."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("yak",),
    zh=("牦牛",),
    kind="quadruped",
    places=("tibetan_monastery", "mountain"),
    height=1.75,
    mass=500,
    sound="flesh",
)
def yak(kit, colour="#3a2a20"):
    bone = kit.material("horn", "#cfc4ae", 0.4)
    horns = kit.tube(
        [(0.13, 0.12, -0.02), (0.32, 0.16, 0.0), (0.42, 0.34, 0.06), (0.38, 0.46, 0.04)],
        [0.045, 0.04, 0.028, 0.006],
        bone,
        10,
        smooth=4,
    ).both()
    if kit.young > 0.4:
        horns = kit.sphere(0.02, bone, (0.1, 0.1, 0), 8).both()
    return kit.quadruped(
        colour=colour,
        like="cattle",
        second="#2a211c",
        dark="black",
        pattern="plain",
        withers=1.42,
        hump=0.10,
        neck=0.22,
        neck_rise=8.0,
        neck_width=0.19,
        fur=0.10,
        shag=1.0,
        locks=7000,
        lock_width=0.009,
        tail=0.42,
        tail_tuft=0.20,
        worn=[(horns, "head")],
    )
