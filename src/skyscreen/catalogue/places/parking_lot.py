"""An open car park before a supermarket: white bays, rows of cars, trolleys, lamps, young trees in islands of grass."""

from typing import Any

from skyscreen.catalogue import place

CARS = (("car", "silver"), ("suv", "navy"), ("car", "maroon"), ("van", "white"), ("car", "black"), ("pickup", "teal"))
"""What stands in the bays by turns: few models, for each is built once."""


@place(
    en=("car park", "parking lot", "open car park", "carpark"),
    zh=("停车场", "露天停车场", "停车位", "超市停车场"),
    ambience=("city", "birds"),
    ground="asphalt",
    reverb=0.2,
    hours=17.0,
    deeds=("park the car", "parallel park", "learn to drive", "停车入库", "倒车入库", "找车位"),
    life=("A woman pushes a shopping cart",),
    pastime="walks",
)
def parking_lot(set: Any) -> None:
    kit, rng = set.kit, set.random("bays")
    snow = 1.0 if set.snowy else 0.0
    set.stage(32, 5.0)
    set.vista(0.0, 9.0, -62.0)
    set.ground(kit.material("asphalt", "#4a4c50"), reach=340, cells=24, fine=8.0)
    white, yellow = kit.material("paint", "#e4e2da", 0.8), kit.material("paint", "#e0b020", 0.8)
    rows = (-19.0, -8.6, 8.6, 19.0)
    lines = kit.box(0.11, 0.012, 5.0, white, 0.0).turn("y", 90)
    set.shape("bays", lines.many([(x, 0.006, -42 + 2.7 * k) for x in rows for k in range(29)]), shadow=False)
    arrow = kit.extrude([(-0.16, 0), (0.16, 0), (0.16, 1.6), (0.5, 1.6), (0, 2.6), (-0.5, 1.6), (-0.16, 1.6)], 0.012, white).turn("x", -90)
    set.shape("arrows", arrow.many([(1.6, 0.008, z) for z in (-26, -6, 14)]), arrow.turn("y", 180).many([(-1.6, 0.008, z) for z in (-16, 4, 24)]), shadow=False)
    wheel = kit.torus(0.5, 0.07, white, (0, 0, 0), 24, 4) + kit.box(0.12, 0.012, 0.7, white, 0.0, (0.1, 0, -0.5))
    set.shape("blue bays", kit.box(4.8, 0.008, 2.6, kit.material("paint", "#2a5aa8", 0.8), 0.0).many([(x, 0.0, -40.6) for x in (-8.6, 8.6)]), wheel.many([(x, 0.012, -40.6) for x in (-8.6, 8.6)]), shadow=False)
    count = 0
    for x in rows:
        for k in range(28):
            z = -40.6 + 2.7 * k
            if rng.random() < 0.42 or (abs(x) < 10 and z < -38) or abs(z) > (26 if abs(x) < 10 else 11):
                continue
            count += 1
            what, tone = CARS[count % len(CARS)]
            set.put(what, (x + rng.uniform(-0.2, 0.2), z), (90 if x > 0 else -90) + 180 * (count % 3 == 0) + rng.uniform(-2, 2), colour=tone, lamps=False, shadow=abs(z) < 26)
    # Islands of grass with a tree and a lamp between the rows.
    isle = kit.box(1.6, 0.16, 5.0, kit.material("concrete", "#b0aca2"), 0.03) + kit.box(1.3, 0.17, 4.7, kit.material("grass", "#4f7038", snow=snow), 0.0)
    spots = [(s * 13.8, z) for s in (-1, 1) for z in (-32, -12, 8, 28)]
    set.copies("island", lambda k: isle, [(x, 0, z) for x, z in spots])
    for x, z in spots:
        set.put("broadleaf", (x, z + 1.2), 40 * z, 0.5, y=0.15, seed=abs(z) % 3, season=set.season)
    mast = kit.cylinder(0.09, 8.0, kit.material("steel", "#5a6066"), (0, 0, 0), 8) + kit.box(2.6, 0.14, 0.34, kit.material("lamp", "#fff0d4", emission=7.0), 0.02, (0, 7.9, 0))
    set.copies("lamp", lambda k: mast, [(x, 0.1, z - 1.4) for x, z in spots], solid=True, lit=set.night)
    if set.night:
        for x, z in spots:
            set.light((x * 0.8, 7.6, z - 1.4), "#ffe8c4", 55.0, 24.0)
    shelter = kit.ropes([((sx, 0, sz), (sx, 2.2, sz), 0.04) for sx in (-1.2, 1.2) for sz in (-2.4, 2.4)], kit.material("steel"), 6) + kit.box(2.8, 0.06, 5.2, kit.material("plastic", "#c8d4d8"), 0.0, (0, 2.2, 0)) + kit.box(0.8, 0.5, 0.03, kit.material("paint", "#2f7a4a"), 0.0, (0, 2.3, 2.6))
    set.shape("shelter", shelter, at=(5.2, 0, -12.5))
    for k in range(4):
        set.put("shopping_cart", (4.9 + 0.55 * (k % 2), -14 + 0.7 * k), 180, solid=False)
    set.put("shopping_cart", (-4.4, 6.2), 50)
    set.stand("front", [(0, -62, 0), (-17, -62, 0), (17, -62, 0)], "main_street", 17.0, 2, 3)
    sign = kit.box(30, 2.6, 0.6, kit.material("paint", "#2f7a4a", 0.4), 0.05) + kit.text("SUPERMARKET 超市", 1.5, kit.material("lamp", "#f8fff8", emission=1.6), depth=0.05).move(0, 0.55, 0.35)
    set.shape("sign", sign, at=(0, 7.6, -61.4))
    post = kit.cylinder(0.06, 2.6, kit.material("steel"), (0, 0, 0), 8) + kit.box(0.9, 0.9, 0.05, kit.material("paint", "#1f56a8", 0.5), 0.03, (0, 2.4, 0)) + kit.text("P", 0.66, kit.material("paint", "#f4f6fa")).move(0, 2.52, 0.04)
    set.copies("parking sign", lambda k: post, [(5.4, 0, -3.4), (-5.4, 0, 14.6)], solid=True)
    for z in (-8, 16):
        set.shape("hump", kit.box(6.0, 0.06, 0.5, yellow, 0.02, (0, 0, z)), shadow=False)
    set.crowd(14, (10, 44), variants=5, within=lambda x, z: abs(x) < 5.5, umbrella=set.weather in ("rain", "storm"))
    set.scatter("broadleaf", 40, (60, 150), gap=6, variants=3, season=set.season, within=lambda x, z: z > -50, shadow=False)
    set.skyline(distance=220, arc=(140, 220), height=(14, 50), count=24, depth=100)
    set.camera_limits((-7.0, 0.2, -50), (7.0, 18, 50))
    set.air(fog=0.0008, fog_height=40.0)
