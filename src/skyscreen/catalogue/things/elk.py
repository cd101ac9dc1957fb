"""A red deer stag: a crown of antlers, a shaggy throat."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("elk", "stag", "red deer", "wapiti"),
    zh=("麋鹿", "马鹿", "雄鹿", "公鹿"),
    kind="quadruped",
    places=("forest",),
    height=2.7,
    mass=260,
    sound="flesh",
)
def elk(kit, colour="#7a4c2a"):
    bone = kit.material("horn", "#9a8058", 0.55)
    beam = [(0.05, 0.10, -0.03), (0.24, 0.34, -0.16), (0.36, 0.64, -0.18), (0.34, 0.92, -0.06)]
    antler = kit.tube(beam, [0.032, 0.028, 0.022, 0.008], bone, 8, smooth=4)
    for root, tip in (
        ((0.07, 0.14, -0.05), (0.12, 0.22, 0.26)),
        ((0.14, 0.22, -0.10), (0.24, 0.34, 0.20)),
        ((0.30, 0.46, -0.18), (0.44, 0.58, 0.04)),
        ((0.36, 0.66, -0.18), (0.52, 0.84, -0.16)),
        ((0.355, 0.78, -0.13), (0.46, 0.98, 0.0)),
        ((0.35, 0.86, -0.10), (0.26, 1.02, -0.06)),
    ):
        antler += kit.tube([root, tip], [0.02, 0.006], bone, 6)
    worn = [] if kit.young > 0.4 else [(antler.both(), "head")]
    return kit.quadruped(
        colour=colour,
        like="deer",
        second="#c9a880",
        dark="#3a2618",
        pattern="points",
        withers=1.35,
        neck=0.40,
        neck_rise=50.0,
        neck_width=0.125,
        head=0.095,
        mane=0.05,
        fur=0.028,
        worn=worn,
    )
