"""A deep gorge with a hanging bridge of ropes and planks, jungle on the rims, mist and a river far below."""

from skyscreen.catalogue import place


@place(
    en=(
        "rope bridge",
        "suspension footbridge",
        "hanging bridge",
        "gorge with a bridge",
        "rope bridge over a gorge",
        "plank bridge",
    ),
    zh=("吊桥", "索桥", "铁索桥", "绳桥", "峡谷吊桥", "栈桥"),
    ambience=("wind", "stream"),
    ground="planks",
    reverb=1.0,
    hours=9.0,
)
def rope_bridge_gorge(set):
    set.stage(34, 1.2)
    # The stage is the bridge itself along z.
    land = lambda x, z: -46.0 * max(0.0, min(1.0, (20.6 - abs(z)) / 3.0))
    set.deck(1.7, 39.6, lambda x, z: 0.07 - 3.2 * (1 - (z / 20.0) ** 2))
    set.ground(set.kit.material("grass", "#4a6234"), slope=land, hills=0.25, wavelength=14, flat=1.0, cells=120, fine=0.7, reach=420, far=34, far_start=40)
    set.copies("rope bridge", lambda k: k.building("rope_bridge", 40.0, 3.2), [(0, 0.04, 0)])
    for s in (-1, 1):
        set.cliff([(x, s * 17.4) for x in range(-150 * s, 151 * s, 8 * s)], 45, colours=("#7a7264", "#8a8270", "#6a6254"), moss=0.8, base=-46.0, back=1.5, rough=1.2, lean=0.15)
    set.scatter("broadleaf", 70, (24, 130), gap=4, variants=3, clear=5, within=lambda x, z: abs(z) > 25 and abs(x) > 3, scale=(0.8, 1.5), season=set.season)
    set.scatter("bush", 90, (21, 80), gap=1.5, variants=3, clear=1.5, within=lambda x, z: abs(z) > 23 and abs(x) > 1.8, scale=(0.5, 1.5))
    set.scatter("palm", 14, (26, 70), gap=6, variants=3, clear=5, within=lambda x, z: abs(z) > 25 and abs(x) > 4)
    set.backdrop("mountains", distance=520, height=260, snow=0.0, colour="#4a5a42")
    set.air(fog=0.003, fog_height=30.0)
