"""The open sea."""

from skyscreen.catalogue import place


@place(
    en=("ocean", "sea", "open sea", "high seas", "waves"),
    zh=("大海", "海洋", "海", "海上", "海面", "汪洋", "海面上", "海平面"),
    ambience=("surf", "wind"),
    medium="water",
    ground="sand",
    water=True,
    reverb=0.1,
    hours=17.8,
)
def ocean(set):
    set.stage(160, 80)
    set.water(0.0)
    if set.weather in ("storm", "rain"):
        set.ambience("surf", "wind", "rain")
