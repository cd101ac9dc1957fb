"""Ancient Egypt: mud houses and a market along an avenue of obelisks to a painted temple, the pyramids beyond."""

from skyscreen.catalogue import place


@place(
    en=(
        "ancient egyptian city",
        "egyptian temple",
        "thebes",
        "luxor",
        "karnak",
        "pharaoh temple",
        "egyptian town",
        "nile",
    ),
    zh=("古埃及城", "埃及神庙", "卢克索", "底比斯", "法老神庙", "尼罗河"),
    ambience=("crowd", "wind"),
    ground="sand",
    reverb=0.3,
    hours=16.4,
    people="greek",
    era="egypt",
)
def egyptian_town(set):
    kit = set.kit
    set.stage(38, 6.0)
    set.vista(0, 20, -62)
    set.ground(kit.material("sand", "#c8a878"), hills=0.2, wavelength=30, reach=420, flat=1.0, cells=48, fine=1.6)
    set.street("egypt", width=24, length=80, setback=1.2, gap=1.4)
    stone = kit.material("stone", "#d0b48a")
    pylon = kit.loft([[(s * w, y, z * d) for s, z in ((1, 1), (-1, 1), (-1, -1), (1, -1))] for y, w, d in ((0, 11, 4), (19, 9.4, 2.6))], stone) + kit.box(19.6, 1.2, 6.2, stone, 0.1, (0, 19, 0))
    bands = sum((kit.box(20.6 - 0.08 * y, 0.5, 8.2 - 0.15 * y, kit.material("paint", tone, 0.9), 0.0, (0, y, 0)) for y, tone in ((3, "#a8402c"), (4, "#2f5a8a"), (17, "#d8a83c"))), kit.box(0.1, 0.1, 0.1, stone))
    set.shape("pylons", *((pylon + bands).move(s * 15, 0, -62) for s in (-1, 1)), kit.box(9, 13, 4, stone, 0.0, (0, 0, -62)), kit.box(5, 9, 4.4, kit.material("paint", "#14110f"), 0.0, (0, 0, -62)))
    sphinx = lambda k: k.box(1.2, 0.8, 3.4, k.material("stone", "#c8a878"), 0.05) + k.ellipsoid(0.55, 0.55, 1.3, k.material("stone", "#d0b48a"), (0, 1.25, -0.2), 12) + k.ellipsoid(0.34, 0.4, 0.36, k.material("stone", "#d0b48a"), (0, 2.1, 1.0), 12) + k.cone(0.62, 0.9, k.material("paint", "#2f5a8a", 0.9), (0, 1.6, 0.9), 8) + k.box(0.22, 0.3, 1.2, k.material("stone", "#d0b48a"), 0.05, (0, 0.8, 1.4)).both()
    set.copies("sphinx", sphinx, [(s * 5.4, 0, z, -90 * s) for s in (-1, 1) for z in range(-50, -8, 7)], solid=True)
    set.stand("obelisk", [(6.2, -56), (-6.2, -56)], 17.0, "#c08a6a")
    for x, z, s in ((-230, -420, 1.0), (60, -620, 1.0), (260, -460, 0.7)):
        set.put("pyramid", (x, z), 0, s, solid=False, shadow=False)
    for x, z in ((-9, 16), (10, 22), (-16, -30), (17, -34), (9, 34)):
        set.put("palm", (x, z), 40 * x, 1.1, seed=abs(x) % 3)
    set.street_lamps("brazier", 12, 4.6)
    set.crowd(18, (9, 42), arcs=((-14, 14), (166, 194)), variants=5)
    set.backdrop("dunes", distance=560, height=50)
