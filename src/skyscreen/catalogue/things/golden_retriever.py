"""A golden retriever: feathered legs and tail, a soft broad head."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("golden retriever", "retriever", "labrador", "labrador retriever"),
    zh=("金毛", "金毛犬", "金毛寻回犬", "拉布拉多"),
    kind="quadruped",
    height=0.78,
    mass=32,
    sound="flesh",
)
def golden_retriever(kit, colour="#d9a04c"):
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="#f0d9a6",
        pattern="pale_belly",
        muzzle=0.265,
        muzzle_width=0.078,
        snub=0.85,
        head=0.16,
        ear=0.17,
        hood=0.72,
        pupil="full",
        tail=0.62,
        tail_up=0.25,
        tail_tuft=0.10,
        fur=0.075,
        shag=0.45,
        locks=6000,
        neck_width=0.15,
    )
