"""A photographer's studio: a paper sweep and soft lamps."""

import math

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
        x, t = -26 + 52 * u, v * 56
        if t < 26:
            return (x, 0.0, 20 - t)
        if t < 26 + 3.1416 * 4:
            a = (t - 26) / 8
            return (x, 8 - 8 * math.cos(a), -6 - 8 * math.sin(a))
        return (x, 8 + (t - 26 - 3.1416 * 4) * 1.2, -14.0)

    set.shape("sweep", set.kit.sheet(sweep, 2, 40, paper), shadow=False)
    set.light((-3.2, 4.2, 4.0), "cream", 26, 16)
    set.light((4.0, 3.0, 3.5), "white", 9, 14)
    set.light((2.5, 3.8, -3.0), "white", 14, 12)
    set.camera_limits((-8, 0.1, -4.5), (8, 6, 9))
