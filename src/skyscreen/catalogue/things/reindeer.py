"""A reindeer: a pale ruff, swept antlers, broad hooves."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("reindeer", "caribou"),
    zh=("驯鹿",),
    kind="quadruped",
    places=("aurora_tundra", "snow_meadow"),
    height=2.18,
    mass=150,
    sound="flesh",
)
def reindeer(kit, colour="#7d6a56"):
    bone = kit.material("horn", "#8a7052", 0.55)
    beam = [(0.05, 0.10, -0.03), (0.20, 0.30, -0.22), (0.34, 0.56, -0.24), (0.30, 0.82, -0.06)]
    antler = kit.tube(beam, [0.026, 0.022, 0.018, 0.008], bone, 8, smooth=4)
    for root, tip in (
        ((0.06, 0.14, -0.06), (0.10, 0.16, 0.24)),
        ((0.16, 0.26, -0.18), (0.26, 0.34, 0.06)),
        ((0.33, 0.54, -0.24), (0.46, 0.66, -0.16)),
        ((0.33, 0.68, -0.16), (0.42, 0.86, -0.10)),
        ((0.31, 0.76, -0.10), (0.22, 0.92, 0.0)),
    ):
        antler += kit.tube([root, tip], [0.016, 0.006], bone, 6)
    worn = [] if kit.young > 0.4 else [(antler.both(), "head")]
    return kit.quadruped(
        colour=colour,
        like="deer",
        second="#e9e2d4",
        dark="#3a2d24",
        pattern="bib",
        withers=1.10,
        neck=0.34,
        neck_rise=38.0,
        neck_width=0.125,
        head=0.105,
        muzzle=0.225,
        muzzle_width=0.062,
        snub=0.8,
        foot=0.052,
        leg=0.085,
        fur=0.055,
        shag=0.3,
        locks=6000,
        worn=worn,
    )
