"""High dunes with sharp crests, a caravan’s track along them, a ruined beacon tower, the low sun."""

from math import sin

from skyscreen.catalogue import place


@place(
    en=(
        "caravan route",
        "silk road",
        "sand dunes",
        "caravan dunes",
        "dunhuang",
        "gobi desert",
        "arabian desert",
    ),
    zh=("丝绸之路", "丝路", "鸣沙山", "敦煌", "沙丘", "驼队", "西域", "塔克拉玛干", "大漠黄沙"),
    ambience=("wind",),
    ground="sand",
    reverb=0.1,
    hours=17.8,
    people="robe",
)
def caravan_dunes(set):
    set.stage(46, 7.0)
    dune = lambda x, z: 16 * max(0.0, sin((x + 0.35 * z) / 34 + 0.6)) ** 2 * min(1.0, max(abs(x) - 7, 0) / 22) + 5 * min(1.0, max(abs(x) - 7, 0) / 16) * sin(z / 21 + x / 40)
    set.ground(set.kit.material("sand", "#d0a468"), slope=dune, hills=0.5, wavelength=26, flat=0.8, cells=110, fine=1.3, reach=460, far=20, far_start=110)
    track = set.kit.box(0.24, 0.02, 0.3, set.kit.material("sand", "#a8824c"), 0.0)
    set.shape("hoof prints", *(track.move(1.3 * sin(z / 7) + 0.3 * (-1) ** k, set.height(1.3 * sin(z / 7) + 0.3 * (-1) ** k, z) - 0.005, z) for k, z in enumerate([-30 + 0.8 * j for j in range(76)])), shadow=False)
    beacon = lambda k: k.loft([[(sx * w, y, sz * w) for sx, sz in ((1, 1), (-1, 1), (-1, -1), (1, -1))] for y, w in ((0, 5.5), (7, 4.2), (9.5, 3.9))], k.material("soil", "#b8905c", moss=0.0)) + k.box(1.6, 1.4, 1.2, k.material("soil", "#b8905c", moss=0.0), 0.1).many([(s * 3.0, 9.4, t * 3.2) for s in (-1, 1) for t in (-1, 1)])
    set.copies("beacon tower", beacon, [(-34, set.height(-34, -52), -52, 12)], solid=True)
    for k in range(5):
        set.put("camel", (22 + 4.4 * k, -58 - 2.2 * k), 65, solid=False, shadow=False, pose="walk")
    set.backdrop("dunes", distance=460, height=130, colour="#c89a60")
    set.air(fog=0.0008, fog_height=40.0)
