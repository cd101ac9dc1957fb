"""An orang-utan: a red cloak of hair."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("orangutan", "orang-utan"),
    zh=("红毛猩猩", "红猩猩", "婆罗洲猩猩"),
    kind="quadruped",
    places=("jungle",),
    height=1.04,
    mass=75,
    sound="flesh",
)
def orangutan(kit, colour="#a4501f"):
    return kit.quadruped(
        colour=colour,
        like="ape",
        second="#5a4238",
        dark="#5a2a14",
        withers=0.82,
        fur=0.11,
        shag=0.85,
        locks=6000,
        ear=0.03,
        cheeks=0.8,
        head=0.18,
        nose="#4a3830",
    )
