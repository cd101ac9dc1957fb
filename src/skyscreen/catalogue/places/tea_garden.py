"""Tea in clipped rows that follow the hillsides, mist in the valley, pickers with baskets."""

from math import cos, exp, radians, sin, sqrt, tanh

from skyscreen.catalogue import place


@place(
    en=("tea garden", "tea plantation", "tea terraces", "tea field", "tea hills",),
    zh=("茶园", "茶山", "茶田",),
    ambience=("birds", "wind",),
    ground="soil",
    reverb=0.2,
    hours=7.4,
    life=("Three women pick tea",),
    pastime="picks tea",
    deeds=("采茶", "摘茶", "pick tea"),
    folk="east_asian",
)
def tea_garden(set):
    set.stage(26, 2.2)
    # A round hill on one side, a gentle fall into the valley on the other.
    rise = lambda x, z: 26 * (1 - exp(-max(sqrt(x * x + 0.5 * z * z) - 4.5, 0) / 55)) * (0.5 - 0.5 * tanh((x + 2) / 9)) - 12 * (1 - exp(-max(x - 5, 0) / 60))
    set.ground(set.kit.material("snow") if set.snowy else set.kit.material("soil", "#6a5238", moss=0.7), slope=rise, hills=0.8, wavelength=24, flat=1.0, cells=96, fine=0.9, reach=420)
    leaf = set.kit.material("snow") if set.snowy else set.kit.material("grass", "#4a7a2a")
    rows, tips = [], []
    for k in range(40):
        r = 3.6 + 1.75 * k
        ring = [((r + 1.3 * sin(3.0 * radians(a) + 0.05 * k)) * sin(radians(a)), 1.29 * (r + 1.3 * sin(3.0 * radians(a) + 0.05 * k)) * cos(radians(a))) for a in range(184, 357, 4)]
        rows.append(ring)
        if r < 17 and not set.snowy:
            tips += [(x, y - 0.02, z, yaw) for x, y, z, yaw in set.beside(ring, 1.9)]
        low = [(5.0 + 1.75 * k + 0.8 * sin(z / 11), z) for z in range(-110, 111, 6)]
        if k < 30:
            rows.append(low)
            if k < 7 and not set.snowy:
                tips += [(x, y - 0.02, z, yaw) for x, y, z, yaw in set.beside(low, 1.9) if abs(z) < 16]
    set.hedge(rows, 1.25, 0.8, leaf, step=2.6, bump=0.16, shadow=True)
    if tips:
        set.copies("tea", lambda k: k.crop("tea"), tips, shadow=False)
    set.road([(0.6, -60), (0, 0), (-0.6, 60)], 2.0, "dirt")
    set.put("pavilion", (-30, -34), 40, 0.9)
    set.crowd(6, (10, 40), arcs=((20, 70), (100, 160)), dress="straw", variants=3)
    set.scatter("broadleaf", 16, (24, 90), gap=8, variants=3, scale=(0.7, 1.1), season=set.season)
    set.backdrop("hills", distance=430, height=120, colour="#4a6a3c")
    set.backdrop("mountains", distance=900, height=260, snow=0.0, colour="#5a6a62")
    set.air(fog=0.0035, fog_height=16.0)
