"""Tiananmen Square: grey flags as far as one sees, the red gate with its golden roofs, the flag on its mast, lotus lamps, great halls at both sides."""

from typing import Any

from skyscreen.catalogue import place


@place(
    en=("tiananmen square", "beijing square"),
    zh=("天安门广场", "北京天安门", "天安门前", "天安门城楼前"),
    ambience=("crowd", "city"),
    ground="paving",
    reverb=0.5,
    hours=8.4,
    deeds=("天安门 & 升旗", "国庆阅兵", "国庆节 & 广场"),
    life=("Two soldiers march",),
    pastime="walks",
    folk="east_asian",
)
def tiananmen_square(set: Any) -> None:
    kit = set.kit
    set.stage(46, 8.0)
    set.vista(0.0, 34.0, -120.0)
    set.ground(kit.material("snow") if set.snowy else kit.material("paving", "#9a968e"), reach=460, cells=24, fine=10.0)
    set.put("tiananmen", (0, -120), 0, 1.0, solid=False, shadow=False)
    red, marble, gold = kit.material("plaster", "#a8281c"), kit.material("stone", "#d8d2c4"), kit.material("tile", "#d0982a")
    wall = kit.box(150, 8.0, 4.0, red, 0.0) + kit.box(152, 0.9, 5.0, gold, 0.0, (0, 8.0, 0))
    set.shape("wall", wall, at=(-108, 0, -120))
    set.shape("wall", wall, at=(108, 0, -120))
    # The avenue before the gate, with its white rails and cars.
    set.road([(-300, -84), (300, -84)], 22.0, "asphalt")
    rail = kit.box(0.08, 0.9, 0.08, kit.material("paint", "#f0f0ec", 0.5), 0.0).many([(x, 0, z) for z in (-97, -71) for x in range(-90, 92, 3)]) + kit.box(182, 0.06, 0.05, kit.material("paint", "#f0f0ec", 0.5), 0.0).many([(0, y, z) for z in (-97, -71) for y in (0.4, 0.85)])
    set.shape("rails", rail, shadow=False)
    for k, (what, x) in enumerate((("car", -34), ("bus", 8), ("taxi", 52), ("car", -70))):
        set.put(what, (x, -80 if k % 2 else -88), 90 if k % 2 else -90, solid=False, lamps=False)
    # The flag on its mast of 30 m behind marble rails, two guards.
    base = kit.box(9, 0.6, 9, marble, 0.02) + kit.box(6, 0.6, 6, marble, 0.02, (0, 0.6, 0)) + kit.box(0.25, 1.0, 0.25, marble, 0.02).many([(s * a, 0.6, t * b) for s in (-1, 1) for t in (-1, 1) for a, b in ((4.2, 1.4), (4.2, 4.2), (1.4, 4.2))]) + kit.box(8.4, 0.12, 0.12, marble, 0.0).many([(0, 1.3, s * 4.2) for s in (-1, 1)])
    mast = kit.cylinder(0.16, 31, kit.material("steel", "#d8dcde"), (0, 0.6, 0), 12, top=0.09) + kit.sphere(0.3, kit.material("brass", "gold"), (0, 31.8, 0), 14)
    cloth = lambda u, v: (0.1 + 6.2 * u, 26.6 + 4.1 * v - 0.5 * u, 0.5 * u * (1 if int(6 * u) % 2 else 0.6))
    star = [((0.62 if k % 2 == 0 else 0.25) * s, (0.62 if k % 2 == 0 else 0.25) * c) for k, (s, c) in enumerate(((0.0, 1.0), (0.588, 0.809), (0.951, 0.309), (0.951, -0.309), (0.588, -0.809), (0.0, -1.0), (-0.588, -0.809), (-0.951, -0.309), (-0.951, 0.309), (-0.588, 0.809)))]
    silk, yellow = kit.material("silk", "#d8201a"), kit.material("paint", "#f8d030", 0.6)
    stars = kit.extrude(star, 0.9, yellow).move(1.3, 29.4, 0.3) + sum(kit.extrude([(0.32 * a, 0.32 * b) for a, b in star], 0.9, yellow).move(x, y, 0.35) for x, y in ((2.4, 30.2), (2.9, 29.7), (2.9, 29.0), (2.4, 28.5)))
    set.shape("flag", base, mast, kit.sheet(cloth, 14, 5, silk), kit.sheet(cloth, 14, 5, silk, flip=True), stars, at=(13, 0, -48), solid=True)
    lotus = kit.cylinder(0.14, 6.4, kit.material("paint", "#e8e4d8", 0.5), (0, 0, 0), 10) + kit.sphere(0.3, kit.material("lamp", "#fff0d0", emission=3.5), (0, 6.9, 0), 14) + kit.sphere(0.24, kit.material("lamp", "#fff0d0", emission=3.5), (0, 0, 0), 12).many([(0.75 * s, 6.3, 0.75 * t) for s, t in ((1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7))])
    spots = [(s * 21, 0, z) for s in (-1, 1) for z in range(-60, 64, 20)]
    set.copies("lotus lamp", lambda k: lotus, spots, solid=True, lit=set.night)
    if set.night:
        for x, _, z in spots:
            if abs(z) < 45:
                set.light((x * 0.96, 6.2, z), "#ffe4b4", 22.0, 18.0)
        for x in (-34, 34):
            set.light((x, 2, -96), "#ffd8a0", 1500.0, 60.0, kind="spot", direction=(-0.6 * x, 16, -24), angle=46)
    # The Great Hall and the Museum, far columned fronts on both sides; the obelisk of the heroes behind.
    hall = kit.box(150, 26, 30, kit.material("plaster", "#d8cdb4"), 0.0) + kit.box(152, 2.4, 32, kit.material("tile", "#c8a04a"), 0.0, (0, 26, 0)) + kit.box(60, 32, 30, kit.material("plaster", "#d0c4a8"), 0.0, (0, 0, 0)) + kit.cylinder(1.3, 23, kit.material("plaster", "#e4dac4"), (0, 1, 0), 12).many([(-22 + 4 * k, 0, 17) for k in range(12)]) + kit.box(52, 2.6, 6, kit.material("plaster", "#d8cdb4"), 0.0, (0, 24, 16))
    set.shape("great hall", hall, at=(-150, 0, 10), turn=90, shadow=False)
    set.shape("museum", hall, at=(150, 0, 10), turn=-90, shadow=False)
    set.stand("obelisk", [(0, 104, 0)], 34.0, "#b8b2a6")
    set.crowd(44, (9, 64), variants=6, within=lambda x, z: -62 < z < 66, umbrella=set.weather in ("rain", "storm"))
    set.scatter("pine", 20, (118, 160), gap=5, arc=(150, 210), shadow=False)
    set.skyline(distance=360, arc=(-60, 60), height=(20, 90), count=40, depth=120)
    set.camera_limits((-40, 0.2, -66), (40, 20, 80))
    set.air(fog=0.0011, fog_height=60.0)
