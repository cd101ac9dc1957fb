"""A chipmunk: five dark stripes."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("chipmunk",),
    zh=("花栗鼠",),
    kind="quadruped",
    places=("forest",),
    height=0.118,
    mass=0.1,
    sound="flesh",
)
def chipmunk(kit, colour="#b9753c"):
    return kit.quadruped(
        colour=colour,
        like="rodent",
        second="#f2e2c4",
        dark="#2a1c12",
        pattern="chipmunk",
        withers=0.078,
        back=0.80,
        head=0.30,
        muzzle=0.37,
        muzzle_width=0.12,
        cheeks=0.3,
        ear=0.20,
        eye=0.075,
        nose="chocolate",
        tail=1.1,
        tail_up=0.8,
        tail_width=0.09,
        tail_tuft=0.10,
    )
