"""A red-crowned crane: white, black throat and plumes, a red cap."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("red-crowned crane", "japanese crane", "crane bird"),
    zh=("丹顶鹤", "仙鹤"),
    kind="bird",
    height=1.73,
    mass=9,
    sound="flesh",
    places=("lake",),
)
def red_crowned_crane(kit, colour="#f6f5f1"):
    black = kit.material("feather", "#141414")
    cap = kit.ellipsoid(0.036, 0.022, 0.044, kit.material("feather", "#d81c1c"), (0, 0.044, 0.006), 14)
    throat = kit.tube(
        [(0, 0.10, 0.045), (0, 0.24, 0.062), (0, 0.375, 0.085)], [0.085, 0.062, 0.046], black, 14, smooth=4
    )
    bustle = sum(
        (
            kit.ellipsoid(0.035, 0.030, 0.16, black, (0.035 * (k - 2), 0.02 - 0.012 * abs(k - 2), -0.10), 10).turn(
                "x", 16
            )
            for k in range(1, 5)
        ),
        kit.ellipsoid(0.035, 0.030, 0.16, black, (-0.07, 0.0, -0.10), 10).turn("x", 16),
    )
    return kit.bird(
        colour=colour,
        wings="white",
        tips="black",
        hood="white",
        length=1.15,
        span=2.0,
        chord=0.34,
        fingers=0.7,
        neck=0.34,
        neck_up=1.9,
        body=0.115,
        head=0.044,
        beak="#8a8a5c",
        beak_length=0.14,
        hook=0.0,
        legs="#1c1c1c",
        leg=0.56,
        tail=0.16,
        eye_colour="black",
        worn=[(cap, "head"), (throat, "neck"), (bustle, "tail")],
    )
