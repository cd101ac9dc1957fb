"""A snow leopard: smoke-grey rosettes and a tail as thick as an arm."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("snow leopard", "ounce"),
    zh=("雪豹",),
    kind="quadruped",
    places=("snowy_pass", "snow_meadow"),
    height=0.777,
    mass=45,
    sound="flesh",
)
def snow_leopard(kit, colour="#bdb8ac"):
    return kit.quadruped(
        colour=colour,
        like="big_cat",
        second="#f2efe8",
        dark="#35353a",
        pattern="rosettes",
        withers=0.60,
        tail=1.15,
        tail_width=0.085,
        tail_tuft=0.05,
        fur=0.055,
        eye_colour=(0.42, 0.46, 0.40),
        locks=6000,
    )
