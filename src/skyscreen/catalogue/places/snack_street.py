"""A night market: steaming stalls, bulbs and signs over a packed lane, plastic stools, smoke of grills."""

from skyscreen.catalogue import place


@place(
    en=("night market", "street food market", "food street", "snack street", "street food stalls", "hawker market"),
    zh=("夜市", "小吃街", "美食街", "大排档", "夜市摊", "小吃摊街"),
    ambience=("crowd", "city"),
    ground="asphalt",
    reverb=0.5,
    hours=20.8,
    deeds=("夜市",),
    life=("A chef stirs a wok", "Two friends eat"),
    pastime="eats",
    folk="east_asian",
)
def snack_street(set):
    set.stage(36, 4.0)
    set.vista(0, 7, -40)
    set.ground("asphalt", reach=180, cells=20, fine=8.0, wet=max(set._wet, 0.35 if set.night else 0.0))
    set.street("snack", width=13, length=110, warm="#ffb060")
    for kind in range(4):
        set.stand("stall", [(s * 3.9, -34 + 3.4 * k, -90 * s) for s in (-1, 1) for k in range(21) if (k + (s > 0)) % 4 == kind], kind, ("#c8201a", "#d8902c", "#2f6a8a", "#3f8a4a")[kind], lit=True)
    steam = lambda k: k.cylinder(0.3, 0.28, k.material("steel"), (0, 0, 0), 12)
    set.copies("pot", steam, [(s * 3.5, 0.92, z) for s, z in ((1, -13), (-1, -6), (1, 2), (-1, 8), (1, 15), (-1, -20))], shadow=False, sockets={"steam": (0, 0.3, 0)})
    for z in range(-32, 34, 8):
        set.copies(f"bulbs {z}", lambda k: k.building("lantern_string", (-4.6, 3.9, 0), (4.6, 3.9, 0.4), 9, 0.5, 0.12), [(0, 0, z)], shadow=False, lit=True)
        if set.night:
            set.light((0, 3.4, z), "#ffb868", 6.0, 8.0)
    set.crowd(34, (6, 40), arcs=((-9, 9), (171, 189)), variants=6, umbrella=set.weather == "rain", within=lambda x, z: abs(x) < 3.0)
    set.skyline(distance=150, arc=(150, 210), height=(30, 90), count=16, depth=120, crowns=("#ff3060", "#30c0ff"))
    set.camera_limits((-3.0, 0.2, -44), (3.0, 10, 44))
    set.air(fog=0.004, fog_height=10.0)
