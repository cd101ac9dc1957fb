"""Rows of lavender that run to a stone farmhouse, cypresses, white hills."""

from skyscreen.catalogue import place


@place(
    en=("lavender field", "field of lavender", "lavender", "provence", "lavender farm",),
    zh=("薰衣草田", "薰衣草花田", "薰衣草", "普罗旺斯",),
    ambience=("wind", "birds",),
    ground="soil",
    reverb=0.2,
    hours=18.0,
)
def lavender_field(set):
    set.stage(36, 1.6)
    set.field("lavender", path=0.9, track="")
    set.country(mountains=210)
    set.copies("cypress", lambda k: k.building("cypress"), [(x, set.height(x, z), z, 30 * x, 1 + 0.02 * (x % 7)) for x, z in ((26, -70), (29, -72), (32, -75), (-34, -60), (-37, -63), (54, -80), (-20, 66), (20, 70))], solid=True)
    set.put("house", (14, -78), -10, 1.2, colour="#c9b48c", roof="#a8714a")
