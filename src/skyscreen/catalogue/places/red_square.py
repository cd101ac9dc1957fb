"""Red Square in Moscow: dark setts, Saint Basil's domes at its end, the red wall and pointed towers of the Kremlin, a long arcade opposite."""

from typing import Any

from skyscreen.catalogue import place


@place(
    en=("red square", "moscow", "kremlin", "russian city", "russia", "st petersburg", "saint petersburg"),
    zh=("红场", "莫斯科", "克里姆林宫", "俄罗斯", "圣彼得堡"),
    ambience=("city", "crowd"),
    ground="paving",
    reverb=0.6,
    hours=15.5,
    pastime="walks",
)
def red_square(set: Any) -> None:
    kit = set.kit
    set.stage(46, 8.0)
    set.ground(kit.material("snow") if set.snowy else kit.material("paving", "#5c5854"), reach=420, cells=24, fine=9.0)
    set.vista(4, 65, -230)
    set.put("st_basils", (4, -230), 0, solid=False, shadow=False)
    red, white = kit.material("brick", "#a03a2a"), kit.material("plaster", "#efe8da")
    # The wall with its swallow-tailed merlons on the right (−X), towers with tents and stars on it.
    merlon = kit.extrude([(-0.55, 0), (0.55, 0), (0.55, 2.2), (0, 1.5), (-0.55, 2.2)], 0.7, red)
    wall = kit.box(3.6, 12, 240, red, 0.0) + kit.box(3.9, 0.4, 240, white, 0.0, (0, 11.6, 0)) + merlon.turn("y", 90).many([(1.5, 12, -118 + 1.9 * k) for k in range(124)])
    set.shape("wall", wall, at=(-44, 0, -10), solid=True)
    set.copies("tower", kremlin_tower, [(-44, 0, -98, 90, 0.8), (-44, 0, -20, 90, 0.9), (-44, 0, 70, 90, 0.8)], solid=True, lit=set.night)
    # Firs before the wall and the stepped tomb of dark red stone.
    set.row("pine", (-36, -84), (-36, 86), 16, scale=0.62)
    tomb = sum(kit.box(24 - 4 * k, 2.2, 24 - 4 * k, kit.material("stone", "#5a201c"), 0.03, (0, 2.2 * k, 0)) for k in range(4)) + kit.box(9, 1.0, 9, kit.material("stone", "#2c1614"), 0.02, (0, 9.8, 0)) + kit.box(4, 3.4, 0.3, kit.material("pane", "#120c0c"), 0.0, (0, 0, 12.05))
    set.shape("tomb", tomb, at=(-28, 0, 6), turn=90, solid=True)
    # The arcade of shops opposite: three storeys of pale stone, a glass roof, outlined in lamps by night.
    set.street("paris", width=76, length=210, sides=(1,), members=3)
    if set.night:
        string = kit.material("lamp", "#ffd080", emission=3.0)
        set.shape("strings of lamps", kit.box(0.12, 0.12, 200, string, 0.0).many([(37.6, y, 0) for y in (4.4, 8.0, 12.0, 16.0, 19.4)]), kit.box(0.12, 16, 0.12, string, 0.0).many([(37.6, 4, -96 + 12 * k) for k in range(17)]), shadow=False)
    for z in range(-60, 64, 20):
        set.copies("lamp", lambda k: k.building("gas_lamp"), [(s * 11.5, 0, z, 0, 1.3) for s in (-1, 1)], solid=True, lit=set.night)
        if set.night and abs(z) < 45:
            for s in (-1, 1):
                set.light((s * 11, 4.0, z), "#ffd8a0", 14.0, 16.0)
    if set.night:
        for x, z in ((-32, -186), (40, -186)):
            set.light((x, 2, z), "#ffdca8", 2600.0, 90.0, kind="spot", direction=(4 - x, 22, -230 - z), angle=44)
    set.crowd(46, (9, 70), variants=6, within=lambda x, z: -24 < x < 32 and z > -86, umbrella=set.weather in ("rain", "storm"))
    set.skyline(distance=300, arc=(-50, 50), height=(20, 120), count=30, depth=120, lit=0.4)
    set.camera_limits((-22, 0.15, -84), (30, 20, 84))
    set.air(fog=0.001, fog_height=50.0)


def kremlin_tower(kit):
    """A tower of the wall: a square shaft, a white-edged gallery, a clock, a green tent with a ruby star."""
    red, white, green = kit.material("brick", "#9a3828"), kit.material("plaster", "#efe8da"), kit.material("tile", "#2f6a4c")
    out = kit.box(15, 26, 15, red, 0.0) + kit.box(16, 1.0, 16, white, 0.0, (0, 25.4, 0)) + kit.extrude([(-2.6, 0), (2.6, 0), (2.6, 4), (0, 6.6), (-2.6, 4)], 0.6, kit.material("pane", "#1c1614")).move(0, 0.2, 7.6)
    out += kit.box(1.2, 3.0, 1.2, red, 0.0).many([(s * 7.0, 26, t * 7.0) for s in (-1, 1) for t in (-1, 1)]) + kit.cone(0.9, 3.4, white, (0, 0, 0), 6).many([(s * 7.0, 29, t * 7.0) for s in (-1, 1) for t in (-1, 1)])
    out += kit.box(10.5, 12, 10.5, red, 0.0, (0, 26, 0)) + kit.box(11.2, 0.7, 11.2, white, 0.0, (0, 37.6, 0))
    dial = kit.cylinder(2.7, 0.3, kit.material("paint", "#15181c"), (0, 0, 0), 30).turn("x", 90) + kit.torus(2.7, 0.2, kit.material("brass", "gold"), (0, 0, 0), 30, 6).turn("x", 90).move(0, 0, 0.2) + kit.box(0.22, 2.0, 0.1, kit.material("brass", "gold"), 0.0, (0, 0, 0.35)) + kit.box(1.4, 0.22, 0.1, kit.material("brass", "gold"), 0.0, (0.6, -0.1, 0.35))
    out += dial.move(0, 33, 5.3).copy_round(4)
    out += kit.tower([(4.2, 38), (4.2, 45), (4.6, 45.4)], red, 8) + kit.tower([(4.6, 45.4), (0.5, 61)], green, 8) + kit.cylinder(0.3, 3, white, (0, 61, 0), 8)
    star = kit.extrude([((2.0 if k % 2 == 0 else 0.8) * s, (2.0 if k % 2 == 0 else 0.8) * c) for k, (s, c) in enumerate(((0.0, 1.0), (0.588, 0.809), (0.951, 0.309), (0.951, -0.309), (0.588, -0.809), (0.0, -1.0), (-0.588, -0.809), (-0.951, -0.309), (-0.951, 0.309), (-0.588, 0.809)))], 0.5, kit.material("lamp", "#e02018", emission=1.5))
    return out + star.move(0, 65.4, 0)
