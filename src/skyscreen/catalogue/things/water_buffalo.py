"""A water buffalo: slate hide, crescent horns swept back."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("buffalo", "water buffalo", "cape buffalo"),
    zh=("水牛", "非洲水牛"),
    kind="quadruped",
    places=("rice_terraces",),
    height=1.78,
    mass=700,
    sound="flesh",
)
def water_buffalo(kit, colour="#47464a"):
    bone = kit.material("horn", "#2a2826", 0.4)
    horns = kit.tube(
        [(0.11, 0.12, -0.02), (0.34, 0.13, -0.12), (0.50, 0.20, -0.34), (0.44, 0.30, -0.52)],
        [0.065, 0.058, 0.04, 0.008],
        bone,
        10,
        smooth=4,
    ).both()
    if kit.young > 0.4:
        horns = kit.sphere(0.02, bone, (0.1, 0.1, 0), 8).both()
    return kit.quadruped(
        colour=colour,
        like="cattle",
        second="#6a665f",
        dark="#201f20",
        pattern="plain",
        fur=0.006,
        withers=1.40,
        worn=[(horns, "head")],
    )
