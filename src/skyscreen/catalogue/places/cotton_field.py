"""Rows of ripe cotton, a red farmyard, a long flat horizon."""

from skyscreen.catalogue import place


@place(
    en=("cotton field", "field of cotton", "cotton plantation",),
    zh=("棉花田", "棉花地", "棉田",),
    ambience=("wind", "birds",),
    ground="soil",
    reverb=0.2,
    hours=16.8,
)
def cotton_field(set):
    set.stage(36, 1.8)
    set.field("cotton", hills=0.3, path=1.0)
    set.country(trees=40)
    set.put("tractor", (-9, -36), 10)
