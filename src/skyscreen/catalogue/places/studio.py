"""A photographer's studio: a paper sweep and soft lamps."""

from skyscreen.catalogue import place


@place(
    en=("studio", "photo studio", "white room"),
    zh=("摄影棚", "工作室"),
    indoor=True,
    ambience=("room",),
    ground="paper",
    reverb=0.3,
    hours=11.0,
)
def studio(set, colour="#c9c4bc"):
    set.stage(5, 3)
    paper = set.kit.material("paper", colour, 0.85)

    def sweep(u, v):
        # Floor, a quarter of a circle, wall: no line for the eye to catch on.
        x, t = -9 + 18 * u, v * 22
        import math

        if t < 10:
            return (x, 0.0, 8 - t)
        if t < 10 + 3.1416 * 2:
            a = (t - 10) / 4
            return (x, 4 - 4 * math.cos(a), -2 - 4 * math.sin(a))
        return (x, 4 + (t - 10 - 3.1416 * 2) * 1.2, -6.0)

    set.shape("sweep", set.kit.sheet(sweep, 2, 40, paper), shadow=False)
    set.light((-3.2, 4.2, 4.0), "cream", 26, 16)
    set.light((4.0, 3.0, 3.5), "white", 9, 14)
    set.light((2.5, 3.8, -3.0), "white", 14, 12)
    set.camera_limits((-8, 0.1, -4.5), (8, 6, 9))
