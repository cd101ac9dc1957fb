"""A gazelle: slight, black-lined, horns like a lyre."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("gazelle", "springbok"),
    zh=("瞪羚", "跳羚", "藏羚羊"),
    kind="quadruped",
    places=("savanna",),
    height=1.12,
    mass=28,
    sound="flesh",
)
def gazelle(kit, colour="#c08a4e"):
    bone = kit.material("horn", "#2c2622", 0.45)
    horns = kit.tube(
        [(0.025, 0.05, -0.01), (0.05, 0.15, -0.08), (0.07, 0.27, -0.09), (0.045, 0.34, -0.04)],
        [0.015, 0.013, 0.009, 0.003],
        bone,
        8,
        smooth=4,
    ).both()
    worn = [] if kit.young > 0.4 else [(horns, "head")]
    return kit.quadruped(
        colour=colour,
        like="deer",
        second="#f6ecd8",
        dark="#2a1c12",
        pattern="tapered",
        withers=0.66,
        waist=0.115,
        leg=0.066,
        shank=0.026,
        foot=0.034,
        ear=0.19,
        eye=0.036,
        tail=0.2,
        worn=worn,
    )
