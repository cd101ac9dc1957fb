"""Bands of tulips of every colour, a windmill and a canal, a very wide sky."""

from skyscreen.catalogue import place


@place(
    en=("tulip field", "tulip fields", "field of tulips", "tulips", "holland", "netherlands",),
    zh=("郁金香田", "郁金香花田", "郁金香花海", "荷兰",),
    ambience=("wind", "birds",),
    ground="soil",
    reverb=0.2,
    hours=9.0,
)
def tulip_field(set):
    set.stage(36, 1.9)
    set.field("tulip", hills=0.15, path=1.0)
    set.country(house=False, trees=44)
    for x, z, turn in ((-30, -52, 30), (26, -84, -10), (60, -120, -30), (-80, -110, 40)):
        set.put("windmill", (x, z), turn, 1.1)
    set.put("house", (-40, -58), 50, colour="#8f4a34", roof="#4a3028")
