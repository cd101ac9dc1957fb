"""A hen: red comb and wattles, a high tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("chicken", "hen", "chick"),
    zh=("鸡", "母鸡", "小鸡", "鸡崽", "雏鸡"),
    young=("chick", "小鸡", "鸡崽", "雏鸡"),
    kind="bird",
    height=0.41,
    mass=2.5,
    sound="flesh",
    motions=("walk",),
    places=("meadow",),
)
def chicken(kit, colour="#b5622c", wings="#8a431f"):
    red, plumes = kit.material("skin", "#c01818", 0.4), kit.material("feather", "#2a3a30", 0.4)
    comb = sum(kit.ellipsoid(0.008, 0.02, 0.013, red, (0, 0.052 - 0.004 * abs(k), 0.018 * k + 0.005), 10) for k in (-2, -1, 0, 1, 2))
    comb += kit.ellipsoid(0.009, 0.024, 0.012, red, (0.012, -0.055, 0.055), 10).both()
    plume = sum(kit.tube([(x, 0.0, 0.02), (x * 2, 0.1, -0.05), (x * 3, 0.12 + y, -0.15)], [0.022, 0.026, 0.006], plumes, 6,
                         smooth=3) for x, y in ((-0.02, 0), (0, 0.03), (0.02, 0)))
    return kit.bird(
        colour=colour,
        wings=wings,
        tips="#2d2018",
        beak="#d9a23a",
        legs="#d9a23a",
        length=0.46,
        span=1.35,
        chord=0.36,
        body=0.235,
        head=0.115,
        neck=0.05,
        neck_up=3.2,
        beak_length=0.1,
        hook=0.35,
        leg=0.2,
        tail=0.3,
        eye_colour="#d07a1a",
        worn=[(comb, "head"), (plume, "tail")],
    )
