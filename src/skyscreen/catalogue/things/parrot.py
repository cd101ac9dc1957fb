"""A macaw: scarlet, with blue wings and a hooked beak."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("parrot", "macaw", "parakeet", "cockatoo"),
    zh=("鹦鹉", "金刚鹦鹉"),
    kind="bird",
    places=("jungle",),
    height=0.35,
    mass=1.0,
    sound="flesh",
)
def parrot(kit, colour="scarlet", wings="#1f4fb0"):
    cheek = kit.ellipsoid(0.012, 0.022, 0.022, kit.material("skin", "white"), (0.048, -0.016, 0.046), 12).both()
    train = sum(kit.tube([(x, 0, 0), (x * 1.5, -0.02, -0.16), (x * 2, -0.06, -0.36 + abs(x))], [0.018, 0.016, 0.004],
                         kit.material("feather", tone), 6, smooth=3)
                for x, tone in ((-0.03, "#1f4fb0"), (0.0, "scarlet"), (0.03, "#1f4fb0")))
    return kit.bird(
        colour=colour,
        wings=wings,
        tips="#e0b020",
        beak="#efe6d0",
        legs="charcoal",
        length=0.62,
        span=1.6,
        chord=0.32,
        body=0.145,
        head=0.105,
        neck=0.04,
        neck_up=1.2,
        beak_length=0.11,
        hook=1.25,
        leg=0.12,
        tail=0.24,
        eye_colour="lemon",
        worn=[(cheek, "head"), (train, "tail")],
    )
