"""Tall golden grass to the horizon, bison, a lone tree, a wooden windpump, a huge sky."""

from skyscreen.catalogue import place


@place(
    en=("prairie", "great plains", "golden grassland", "tall grass", "grass plain"),
    zh=("北美草原", "高草", "草海"),
    ambience=("wind", "birds"),
    ground="grass",
    reverb=0.1,
    hours=17.4,
)
def prairie(set):
    set.stage(34, 5.0)
    set.ground(set.kit.material("grass", "#8a7a42", snow=1.0 if set.snowy else 0.0), hills=1.4, wavelength=60, far=14, far_start=60, flat=0.8, cells=90, fine=0.9, reach=520)
    set.scatter("grass_tuft", 520, (2, 46), variants=4, clear=-0.5, scale=(1.3, 2.6), blades=70, spread=0.8, dense=0.72, colour="#b89c54", shadow=False)
    set.scatter("grass_tuft", 260, (46, 110), variants=2, scale=(3.0, 5.0), blades=40, spread=0.9, colour="#a88c48", shadow=False, purpose="far")
    set.put("broadleaf", (-24, -40), 0, 1.5, seed=1, season=set.season)
    set.copies("windpump", lambda k: k.ropes([((sx * 1.6, 0, sz * 1.6), (sx * 0.2, 9, sz * 0.2), 0.07) for sx in (-1, 1) for sz in (-1, 1)] + [((-1.1, 3, 1.1), (1.1, 3, 1.1), 0.05), ((-0.7, 6, 0.7), (0.7, 6, 0.7), 0.05)], k.material("wood", "#7a6a54"), 4) + k.facet([(-0.25, 0.3, 0), (0.25, 0.3, 0), (0.4, 1.7, 0.15), (-0.4, 1.7, 0.15)], k.material("steel", "#9a9c9a"), 0.02).copy_round(12, "z").move(0, 9.2, 0.4) + k.facet([(0, 9.0, -0.3), (0, 9.0, -2.4), (0, 9.9, -2.4)], k.material("steel", "#9a9c9a"), 0.02), [(26, set.height(26, -36), -36, 20)], solid=True)
    set.backdrop("hills", distance=620, height=40, colour="#8a7c48", woods=0.12)
    set.sky(cloud=0.5)
