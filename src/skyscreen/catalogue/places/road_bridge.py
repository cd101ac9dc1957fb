"""A road bridge over a wide river: four lanes between rails, pylons with stay cables, lamps, a city on both banks."""

from skyscreen.catalogue import place


@place(
    en=("road bridge", "suspension bridge", "cable-stayed bridge", "highway bridge", "city bridge", "brooklyn bridge", "overpass", "flyover"),
    zh=("大桥", "跨江大桥", "公路桥", "斜拉桥", "悬索桥", "长江大桥", "跨海大桥", "立交桥", "桥面", "天桥"),
    ambience=("city", "wind"),
    ground="asphalt",
    reverb=0.3,
    hours=17.5,
    pastime="walks",
)
def road_bridge(set):
    kit = set.kit
    deep, half, long = -19.0, 8.6, 420.0
    set.stage(90, 5.0)
    banks = lambda x, z: deep - 6 + (21.0 * min(1.0, max(abs(z) - 190.0, 0.0) / 26.0))
    set.ground(kit.material("grass", "#4f6a3c"), slope=banks, reach=900, cells=80, fine=6.0)
    set.water(deep)
    set.deck(2 * half, long + 120, lambda x, z: 0.0 * x)
    steel, grey, red = kit.material("steel", "#8a929a"), kit.material("concrete", "#a8a6a0"), kit.material("paint", "#a8342a", 0.5)
    white, yellow = kit.material("paint", "#d8d4c8", 0.8), kit.material("paint", "#d8a820", 0.8)
    slab = kit.box(2 * half, 1.3, long + 120, grey, 0.0, (0, -1.36, 0)) + kit.box(13.0, 0.05, long + 120, kit.material("asphalt"), 0.0, (0, -0.05, 0)) + kit.box(1.9, 0.16, long + 120, kit.material("paving", "#9a9690"), 0.0).many([(s * 7.5, -0.02, 0) for s in (-1, 1)])
    marks = kit.box(0.14, 0.008, 3.0, white, 0.0).many([(s * 3.3, 0.0, -200 + 9.0 * k) for k in range(45) for s in (-1, 1)]) + kit.box(0.12, 0.008, long, yellow, 0.0).many([(s * 0.16, 0.0, 0) for s in (-1, 1)]) + kit.box(0.12, 0.008, long, white, 0.0).many([(s * 6.2, 0.0, 0) for s in (-1, 1)])
    set.shape("deck", slab)
    set.shape("lines", marks, shadow=False)
    rails = [((s * 8.4, 0.1, -210 + 3.0 * k), (s * 8.4, 1.25, -210 + 3.0 * k), 0.05) for k in range(141) for s in (-1, 1)] + [((s * 8.4, y, -210), (s * 8.4, y, 210), 0.04) for s in (-1, 1) for y in (0.5, 0.9, 1.25)]
    set.shape("rails", kit.ropes(rails, steel, 5), kit.box(0.24, 0.6, long, grey, 0.0).many([(s * 6.55, 0, 0) for s in (-1, 1)]))
    # Two pylons like an A, 52 m over the road, and their fans of stays.
    stays = []
    for z0 in (-95.0, 95.0):
        legs = sum(kit.tower([(2.4, deep - 4), (1.5, 0), (1.2, 40), (1.0, 46)], red, 4).turn("y", 45).move(s * 9.8, 0, z0) for s in (-1, 1))
        beams = kit.box(21.0, 2.2, 2.0, red, 0.05).many([(0, y, z0) for y in (-3.4, 20.0, 43.5)])
        set.shape("pylon", legs, beams)
        for s in (-1, 1):
            for k in range(1, 10):
                for way in (-1, 1):
                    stays.append(((s * 9.4, 45.0 - 2.2 * (10 - k) / 2, z0), (s * 8.5, 0.2, z0 + way * 10.0 * k), 0.09))
    set.shape("stays", kit.ropes(stays, kit.material("paint", "#d8d4cc", 0.5), 5))
    post = kit.tube([(0, 0, 0), (0, 7.6, 0), (0.3, 8.2, 0), (1.8, 8.4, 0)], 0.09, steel, 7, smooth=3) + kit.box(0.8, 0.12, 0.3, kit.material("lamp", "#ffdca8", emission=7.0), 0.02, (2.0, 8.28, 0))
    spots = [(s * 8.0, 0.1, -180 + 30.0 * k, 0 if s < 0 else 180) for k in range(13) for s in (-1, 1)]
    set.copies("lamp", lambda k: post, spots, lit=set.night)
    if set.night:
        for x, _, z, _ in spots:
            if abs(z) < 70:
                set.light((x * 0.72, 7.6, z), "#ffcf90", 26.0, 17.0)
    for k, (x, z, tone) in enumerate(((-4.8, -58, "silver"), (-1.7, -84, "navy"), (-4.8, -120, "white"), (4.8, 66, "black"), (1.7, 96, "maroon"), (4.8, 128, "white"))):
        set.put(("car", "suv", "taxi", "car", "van", "bus")[k], (x, z), 0 if x < 0 else 180, y=0.0, solid=False, shadow=abs(z) < 90, **({"colour": tone} if k not in (2, 5) else {}))
    for k, (x, z) in enumerate(((-120, 40), (150, -70), (-260, -20))):
        set.put(("ferry", "tugboat", "sailboat")[k], (x, z), 80 + 30 * k, shadow=False, solid=False)
    set.skyline(distance=330, arc=(-48, 48), count=70, height=(25, 120), foot=deep + 12)
    set.skyline(distance=330, arc=(132, 228), count=70, height=(25, 150), foot=deep + 12)
    set.backdrop("hills", distance=900, height=90, colour="#566a4c")
    set.air(fog=0.0007, fog_height=90.0)
