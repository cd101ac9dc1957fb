"""An antelope: spiral horns, a dark line along the flank."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("antelope", "impala", "oryx", "gnu", "wildebeest"),
    zh=("羚羊", "角马"),
    kind="quadruped",
    places=("savanna",),
    height=1.8,
    mass=90,
    sound="flesh",
)
def antelope(kit, colour="#b07a44"):
    bone = kit.material("horn", "#2c2622", 0.45)
    horns = kit.tube(
        [(0.04, 0.08, -0.02), (0.10, 0.22, -0.08), (0.05, 0.36, -0.06), (0.14, 0.52, -0.12)],
        [0.022, 0.02, 0.016, 0.005],
        bone,
        8,
        smooth=4,
    ).both()
    worn = [] if kit.young > 0.4 else [(horns, "head")]
    return kit.quadruped(
        colour=colour,
        like="deer",
        second="#f2e6d2",
        dark="#3a2414",
        pattern="tapered",
        withers=1.0,
        tail=0.2,
        worn=worn,
    )
