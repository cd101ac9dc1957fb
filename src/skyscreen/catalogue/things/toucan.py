"""A toucan: a bill as long as its body."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("toucan", "hornbill"),
    zh=("巨嘴鸟", "犀鸟"),
    kind="bird",
    places=("jungle",),
    height=0.288,
    mass=0.6,
    sound="flesh",
)
def toucan(kit, colour="#17171a"):
    return kit.bird(
        colour=colour,
        wings="black",
        tips="black",
        ruff="#f4e8c0",
        length=0.50,
        span=1.4,
        chord=0.38,
        neck=0.06,
        neck_up=1.0,
        body=0.140,
        head=0.095,
        beak="#f0941c",
        beak_length=0.34,
        hook=0.30,
        legs="#6a8aa8",
        leg=0.14,
        tail=0.30,
        eye_colour="black",
        thick=1.2,
        worn=[
            (
                kit.ellipsoid(0.030, 0.028, 0.022, kit.material("skin", "#4ab0d8"), (0.018, 0.012, 0.022), 12).both(),
                "head",
            )
        ],
    )
