"""A gecko: great eyes, pads for toes."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("gecko",),
    zh=("壁虎", "守宫"),
    kind="quadruped",
    places=("desert",),
    height=0.075,
    mass=0.06,
    sound="flesh",
)
def gecko(kit, colour="#d9a83c"):
    return kit.quadruped(
        colour=colour,
        like="lizard",
        second="#f6ecc8",
        dark="#8a4a1c",
        pattern="flecks",
        withers=0.046,
        head=0.36,
        head_width=1.05,
        muzzle=0.52,
        muzzle_width=0.22,
        eye=0.13,
        foot=0.19,
        tail=2.2,
        tail_width=0.24,
        eye_colour=(0.60, 0.42, 0.08),
    )
