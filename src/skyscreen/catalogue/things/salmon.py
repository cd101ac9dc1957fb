"""A salmon: silver, a dotted back, a hooked jaw."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("salmon",),
    zh=("三文鱼", "鲑鱼", "大马哈鱼"),
    kind="swimmer",
    height=0.217,
    mass=5,
    sound="flesh",
    places=("ocean", "lake"),
)
def salmon(kit, colour="#8f9aa0"):
    skin = kit.material("plastic", "#7d868a", 0.3)
    fat = kit.ellipsoid(0.006, 0.020, 0.034, skin, (0, 0.044, 0.0), 12).turn("x", -30)
    jaw = kit.tube(
        [(0, -0.012, 0.13), (0, -0.010, 0.172), (0, 0.006, 0.186)], [0.016, 0.012, 0.005], skin, 10, smooth=3
    )
    return kit.fish(
        colour=colour,
        belly="#f2e9e2",
        second="#2a3a3c",
        length=0.75,
        deep=0.115,
        wide=0.066,
        spots=0.9,
        fin=0.085,
        dorsal=0.07,
        tail=0.13,
        fork=0.5,
        blunt=0.25,
        eye=0.014,
        gloss=0.2,
        worn=[(fat, "spine3"), (jaw, "head")],
    )
