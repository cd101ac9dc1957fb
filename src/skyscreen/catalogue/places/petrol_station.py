"""A petrol station by a road at dusk: a lit canopy over pumps, a shop, a sign on a mast, parked cars."""

from skyscreen.catalogue import place


@place(
    en=("petrol station", "gas station", "filling station", "service station"),
    zh=("加油站", "服务区", "高速服务区"),
    ambience=("wind", "city"),
    ground="concrete",
    reverb=0.3,
    hours=19.0,
    life=("A man washes a car",),
)
def petrol_station(set):
    kit = set.kit
    set.stage(24, 6.0)
    set.vista(-9.5, 5.6, -2)
    set.ground(kit.material("grass", "#6a6a44", snow=1.0 if set.snowy else 0.0), hills=0.2, wavelength=40, far=8, far_start=80, flat=1.0, reach=420)
    set.shape("apron", kit.box(44, 0.06, 40, kit.material("concrete", "#8f8c86"), 0.0, (-4, 0, 0)), shadow=False)
    set.road([(21, -220), (21, 220)], 8.4, "asphalt")
    set.copies("canopy", lambda k: k.building("canopy", 15.0, 10.0, "#c8202a", "24H"), [(-9.5, 0.06, -2, 90)], lit=set.night)
    set.stand("front", [(-21, -3, 90)], "main_street", 16.0, 1, 2)
    sign = lambda k: k.cylinder(0.25, 9, k.material("steel"), (0, 0, 0), 10) + k.box(3.4, 4.2, 0.5, k.material("lamp", "#f4f0e6", emission=1.4), 0.1, (0, 8.4, 0)) + k.text("GAS", 1.3, k.material("paint", "#c8202a"), depth=0.04).move(0, 11.3, 0.28) + k.text("1.79", 0.9, k.material("paint", "#1c1c20"), depth=0.04).move(0, 9.6, 0.28)
    set.copies("sign", sign, [(12.5, 0, -22, 0)], lit=set.night, solid=True)
    set.put("car", (-6.4, -9), 0, colour="teal", lamps=False)
    set.put("truck", (-15, 15), 90)
    if set.night:
        for x, z in ((-9.5, -6), (-9.5, 2), (-6, -2), (-13, -2)):
            set.light((x, 4.7, z), "#fff0d8", 16.0, 12.0)
    set.scatter("bush", 50, (26, 90), gap=2, variants=3, scale=(0.4, 1.0))
    set.scatter("broadleaf", 26, (40, 150), gap=8, variants=3, season=set.season)
    set.backdrop("hills", distance=520, height=60, colour="#5c5c40", fields=0.7)
