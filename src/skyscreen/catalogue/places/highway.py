"""A motorway: two carriageways of three lanes, rails between them, signs on gantries, its traffic, hills beyond."""

from skyscreen.catalogue import place

LANE, MEDIAN, OTHER = 3.6, 6.6, 13.2
"""Metres: a lane, the rail between the carriageways and the middle of the other one; ours has its middle at x = 0."""


@place(
    en=("highway", "motorway", "freeway", "expressway", "interstate", "autobahn", "turnpike"),
    zh=("高速公路", "高速路", "高速", "快速路"),
    ambience=("wind", "city"),
    ground="asphalt",
    reverb=0.2,
    hours=16.5,
    pastime="walks",
)
def highway(set, letters="en"):
    kit, rng = set.kit, set.random("motorway")
    snow = 1.0 if set.snowy else 0.0
    set.stage(80, 3.2)
    bank = lambda x, z: -0.9 * min(max(-x - 9.5, x - OTHER - 9.5, 0.0) / 5.0, 1.0)
    set.ground(kit.material("grass", snow=snow), far=14, far_start=45, flat=1.0, slope=bank,
               cells=70, fine=1.4, reach=460)
    tar, white = kit.material("asphalt"), kit.material("paint", "#e2ded2", 0.8)
    set.shape("road", *(kit.box(13.4, 0.08, 620, tar, 0.0, (x, 0, 0)) for x in (-0.6, OTHER + 0.6)),
              kit.box(2.2, 0.1, 620, kit.material("concrete", "#8a867e"), 0.0, (MEDIAN, 0, 0)), shadow=False)
    dash = kit.box(0.14, 0.012, 4.0, white, 0.0)
    set.shape("lines", dash.many([(m + s * LANE / 2, 0.08, 12.0 * k) for m in (0, OTHER) for s in (-1, 1) for k in range(-14, 15)]),
              *(kit.box(0.16, 0.012, 400, white, 0.0, (m + s * 1.5 * LANE, 0.08, 0)) for m in (0, OTHER) for s in (-1, 1)), shadow=False)
    steel = kit.material("steel", "#9aa0a4", rough=0.5)
    rail = [kit.box(0.06, 0.3, 300, steel, 0.0, (x, 0.5, 0)) for x in (-7.4, MEDIAN - 0.5, MEDIAN + 0.5, OTHER + 7.4)]
    posts = kit.box(0.1, 0.75, 0.12, steel, 0.0).many([(x, 0.0, 4.0 * k) for x in (-7.5, MEDIAN, OTHER + 7.5) for k in range(-30, 31)])
    set.shape("rails", *rail, posts, shadow=False)
    words = ("出口 2km", "北京", "机场") if letters == "zh" else ("EXIT 12", "CITY", "AIRPORT")
    set.copies("gantry", gantry(words), [(0, 0.0, 70, 180), (0, 0.0, -90, 180), (OTHER, 0.0, -62, 0)], lit=set.night)
    set.copies("mast", mast, [(MEDIAN, 0.0, 36.0 * k) for k in range(-5, 6)], lit=set.night)
    if set.night:
        for k in range(-2, 3):
            set.light((MEDIAN - 2.6, 9.4, 36.0 * k), "#ffdca8", 60.0, 24.0)
    set.traffic((-LANE, OTHER - LANE, OTHER, OTHER + LANE), 5, 210.0, ("car", "truck", "car", "van", "car", "suv", "bus"))
    set.scatter("bush", 50, (14, 90), gap=2, variants=2, clear=10, scale=(0.7, 1.7), snow=snow, within=_aside)
    set.scatter("broadleaf", 46, (22, 90), gap=5, variants=3, clear=15, scale=(0.9, 1.4), season=set.season, within=_aside)
    set.scatter("broadleaf", 60, (80, 220), gap=6, variants=3, clear=24, scale=(1.0, 1.6), season=set.season, purpose="far", within=_aside)
    hand = rng.choice((-1, 1))
    for k in range(3):
        set.put("pylon", (hand * (46 + 14 * k), -150 + 130 * k), 8, solid=False, shadow=False)
    set.skyline(distance=420, arc=(-16, 14), height=(30, 120), count=26, depth=120)
    set.backdrop("hills", distance=520, height=90, colour="#4a5c3a", fields=0.6)


def _aside(x, z):
    """Beyond the banks on either hand."""
    return x < -13 or x > OTHER + 13


def mast(kit):
    """A lamp post between the carriageways, an arm over each."""
    steel, glow = kit.material("steel", "#9aa0a4", rough=0.5), kit.material("lamp", "#ffe6bc", emission=6.0)
    arms = kit.ropes([((0, 9.2, 0), (s * 2.6, 9.8, 0), 0.05) for s in (-1, 1)], steel, 6)
    heads = kit.box(0.9, 0.1, 0.3, steel, 0.02).many([(s * 2.8, 9.75, 0) for s in (-1, 1)])
    return kit.cone(0.16, 9.6, steel, (0, 0, 0), 8) + arms + heads + kit.box(0.7, 0.04, 0.22, glow, 0.0).many([(s * 2.8, 9.71, 0) for s in (-1, 1)])


def gantry(words):
    """Two legs, a beam over one carriageway and its green signs; it is read from +Z."""

    def make(kit):
        steel, green = kit.material("steel", "#a8adb0"), kit.material("paint", "#1c6a48", 0.6)
        out = kit.box(0.4, 7.4, 0.4, steel, 0.0).many([(-7.8, 0, 0), (6.4, 0, 0)]) + kit.box(14.6, 0.6, 0.5, steel, 0.0, (-0.7, 6.9, 0))
        for k, word in enumerate(words):
            x = -4.2 + 4.0 * k
            out += kit.box(3.6, 2.0, 0.1, green, 0.03, (x, 6.1, 0.34)) + kit.box(3.4, 0.06, 0.02, kit.material("paint", "white"), 0.0, (x, 6.2, 0.4))
            out += kit.text(word, 0.66, kit.material("paint", "white")).move(x, 7.2, 0.41)
        return out

    return make
