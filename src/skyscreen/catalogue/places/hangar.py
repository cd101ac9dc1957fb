"""An aircraft hangar: a steel vault over aeroplanes, the great door open to the apron, ladders, trolleys, tool chests, strip lamps."""

from typing import Any

from skyscreen.catalogue import place


@place(
    en=("hangar", "aircraft hangar", "aeroplane hangar", "airplane hangar"),
    zh=("机库", "飞机库", "停机库", "飞机维修库"),
    ambience=("room", "wind"),
    ground="concrete",
    reverb=1.6,
    hours=10.0,
    people="worker",
    deeds=("repair the plane", "aircraft mechanic", "修飞机", "飞机维修"),
    life=("A mechanic repairs an airplane",),
    pastime="walks",
)
def hangar(set: Any) -> None:
    kit = set.kit
    set.stage(20, 5.0)
    set.vista(0.0, 7.0, -34.0)
    set.ground(kit.material("grass", "#5f7040"), hills=0.2, wavelength=50, flat=1.0, reach=560, cells=40, fine=6.0)
    floor, steel, white = kit.material("concrete", "#7c7f7c", 0.7), kit.material("steel", "#7a8288"), kit.material("paint", "#d8dad4", 0.6)
    yellow, red = kit.material("paint", "#e0b020", 0.6), kit.material("paint", "#c02c20", 0.5)
    set.shape("floor", kit.box(52, 0.08, 60, floor, 0.0), kit.box(200, 0.05, 120, kit.material("concrete", "#a8a49a"), 0.0, (0, 0, -90)), shadow=False)
    # The vault: a skin on eleven ribs from wall to wall, closed at +Z, open at −Z.
    wide, tall = 25.0, 14.0
    arc = lambda v: (wide * (2 * v - 1), 5.0 + (tall - 5.0) * (1 - (2 * v - 1) ** 2) ** 0.6)
    skin = lambda u, v: (*arc(v), -26 + 54 * u)
    set.shape("vault", kit.sheet(skin, 2, 24, kit.material("paint", "#b4bab8", 0.7)), kit.sheet(skin, 2, 24, kit.material("paint", "#8a949a", 0.6), flip=True).move(0, 0.25, 0))
    ribs = [((*arc(k / 16), z), (*arc((k + 1) / 16), z), 0.2) for z in range(-26, 29, 6) for k in range(16)] + [((s * wide, 0, z), (s * wide, 5, z), 0.24) for s in (-1, 1) for z in range(-26, 29, 6)]
    ribs += [((*arc(k / 16), -26), (*arc(k / 16), 28), 0.08) for k in range(2, 15, 3)]
    set.shape("ribs", kit.ropes(ribs, steel, 5), shadow=False)
    set.shape("walls", *[kit.box(0.3, 5.0, 54, white, 0.0, (s * (wide + 0.1), 0, 1)) for s in (-1, 1)], *[kit.box(0.34, 0.7, 54, kit.material("paint", "#2f6a9a", 0.5), 0.0, (s * (wide + 0.1), 1.1, 1)) for s in (-1, 1)])
    end = [(-wide, 0), (wide, 0), (wide, 5.0), *[arc(1 - k / 16) for k in range(1, 16)], (-wide, 5.0)]
    set.shape("end wall", kit.extrude(end, 0.3, white).move(0, 0, 28.2), kit.box(30, 2.0, 0.1, kit.material("lamp", "#d8e8f4", emission=0.5 if not set.night else 0.05), 0.0, (0, 6.4, 27.9)))
    for s in (-1, 1):
        leaf = kit.box(7.0, 10.5, 0.3, kit.material("paint", "#5a7a8a", 0.6), 0.0) + kit.box(0.2, 10.5, 0.4, steel, 0.0).many([(-2.3, 0, 0), (0, 0, 0), (2.3, 0, 0)])
        set.shape("door", leaf, at=(s * 21.2, 0, -26.4))
    # A biplane and an airliner's nose inside, a jet out on the apron.
    set.put("biplane", (-11, -7), 40, solid=True, lamps=False)
    set.put("glider", (12.5, 14), -120, solid=True, lamps=False)
    set.put("helicopter", (13, -8), -50, solid=True, lamps=False)
    set.put("airplane", (14, -66), 40, solid=False, lamps=False)
    set.put("fighter_jet", (-9, -20), 30, solid=False, lamps=False)
    lines = kit.box(0.16, 0.012, 120, yellow, 0.0, (0, 0.085, -30)) + kit.box(0.16, 0.012, 50, yellow, 0.0).many([(s * 3.4, 0.085, 0) for s in (-1, 1)])
    set.shape("lines", lines, shadow=False)
    chest = kit.box(1.3, 0.95, 0.6, red, 0.03, (0, 0.14, 0)) + kit.box(1.2, 0.02, 0.02, steel, 0.0).many([(0, 0.3 + 0.16 * k, 0.31) for k in range(5)]) + kit.box(1.36, 0.05, 0.66, kit.material("rubber", "#202224"), 0.0, (0, 1.1, 0))
    set.copies("chest", lambda k: chest, [(-5.4, 0.08, -3, 60), (6.6, 0.08, 3, -40), (-6.2, 0.08, 10, 90)], solid=True)
    stair = kit.ropes([((-0.5, 0, 0), (-0.5, 2.6, -1.6), 0.05), ((0.5, 0, 0), (0.5, 2.6, -1.6), 0.05), ((-0.5, 2.6, -1.6), (-0.5, 0, -1.8), 0.05), ((0.5, 2.6, -1.6), (0.5, 0, -1.8), 0.05)] + [((s * 0.5, 1.0, 0), (s * 0.5, 3.5, -1.6), 0.03) for s in (-1, 1)], yellow, 6) + sum(kit.box(1.0, 0.05, 0.26, steel, 0.0, (0, 0.4 + 0.43 * k, -0.24 - 0.27 * k)) for k in range(6)) + kit.box(1.1, 0.06, 0.9, steel, 0.0, (0, 2.6, -2.0))
    set.copies("steps", lambda k: stair, [(-7.0, 0.08, -10.0, 150), (9.0, 0.08, -12.0, -160)], solid=True)
    for x, z in ((7.2, 8.0), (7.9, 8.4), (-7.4, 15)):
        set.put("barrel", (x, z), 0, y=0.08)
    set.put("ladder", (-9, 17), 30, y=0.08, solid=False)
    cart = kit.box(1.4, 0.4, 2.6, yellow, 0.05, (0, 0.3, 0)) + kit.cylinder(0.26, 0.14, kit.material("rubber", "#1c1e20"), (0, 0, 0), 16).turn("z", 90).many([(sx * 0.72, 0.26, sz * 0.9) for sx in (-1, 1) for sz in (-1, 1)]) + kit.box(1.1, 0.5, 0.8, kit.material("paint", "#d8d4c8"), 0.05, (0, 0.7, -0.8))
    set.copies("tug", lambda k: cart, [(5.2, 0.08, -15, 20)], solid=True)
    for s in (-1, 1):
        set.fitting("rack", [(s * 23.6, 0.08, z, -90 * s) for z in (2, 8, 14, 20)], length=5.0, height=3.0, seed=3)
    flag = kit.box(4.0, 2.4, 0.04, kit.material("cloth", "#b8281c"), 0.0)
    set.shape("banner", flag, at=(0, 9.4, 27.6), shadow=False)
    tubes = kit.box(2.4, 0.1, 0.3, kit.material("lamp", "#f4f8ff", emission=4.0), 0.0)
    set.shape("lamps", tubes.many([(x, 10.6 - 0.012 * x * x, z) for x in (-13, -4.5, 4.5, 13) for z in range(-20, 26, 9)]), shadow=False)
    for x in (-10, 0, 10):
        for z in (-14, 2, 18):
            set.light((x, 9.6, z), "#eef4ff", 120.0 if set.night else 40.0, 30.0)
    set.crowd(8, (9, 40), variants=4, umbrella=False, within=lambda x, z: (abs(x) < 9 and z > 6) or z < -40)
    set.scatter("broadleaf", 40, (150, 300), gap=9, variants=3, season=set.season, shadow=False)
    set.backdrop("hills", distance=520, height=50, colour="#566a4a", fields=0.7)
    set.camera_limits((-22, 0.3, -48), (22, 9.0, 26))
    set.air(fog=0.0006, fog_height=40.0)
