"""On the crest of a great dam: the roadway between parapets, a blue lake in mountains on one side, water that falls to the valley on the other."""

from typing import Any

from skyscreen.catalogue import place

WIDE, TALL = 170.0, 46.0
"""Metres: length of the curved wall that one looks at, and its height."""


@place(
    en=("great dam", "on the dam", "at the dam", "the dam", "hoover dam", "three gorges dam", "hydroelectric dam", "reservoir", "spillway"),
    zh=("大坝", "大坝上", "水坝上", "水库", "三峡大坝", "水电站大坝", "拦河坝", "坝顶"),
    ambience=("stream", "wind"),
    ground="concrete",
    water=True,
    reverb=0.5,
    hours=10.5,
    life=("A worker walks with a wrench",),
    pastime="walks",
)
def hydro_dam(set: Any) -> None:
    kit, rng = set.kit, set.random("dam")
    set.stage(30.0, 4.4)
    set.vista(175.0, 10.0, -10.0)
    # A terrace on the hillside below and beside the dam: its face fills the valley towards +X.
    valley = lambda x, z: -34.0 * min(1.0, max(x - 9.0, 0.0) / 30.0) if x < 190 else -34.0
    slope = lambda x, z: valley(x, z) + (0.6 * max(abs(z) - 96.0, 0.0) if x > 20 else 0.0) + (0.55 * max(-x - 20.0, 0.0))
    set.ground(kit.material("grass", "#5a6a42"), slope=slope, hills=0.5, wavelength=40, flat=1.0, reach=560, cells=96, fine=1.6)
    set.water(-30.0, colour="#1f5a5a")
    set.fairway((105, 0), 120, 56)
    grey, pale = kit.material("concrete", "#a29e94"), kit.material("concrete", "#b8b4aa")
    set.shape("terrace", kit.box(14.6, 0.9, 110, kit.material("paving", "#9a958a"), 0.0, (0.2, -0.7, 0)), kit.box(0.6, 40, 110, grey, 0.0, (7.4, -40, 0)))
    posts = kit.box(0.5, 1.15, 0.5, pale, 0.02).many([(7.1, 0, -54 + 4 * k) for k in range(28)])
    bars = [((7.1, y, -54), (7.1, y, 54), 0.045) for y in (0.35, 0.65, 0.95)]
    set.shape("parapet", posts, kit.ropes(bars, kit.material("steel", "#8a9096"), 6))
    set.copies("dam", lambda k: k.building("dam", WIDE + 30, TALL), [(176, -32, -10, -90)], shadow=True)
    gates = sum(kit.box(6, 9, 4, pale, 0.0, (0, 0, z)) + kit.box(7, 0.8, 5, kit.material("paint", "#2f5f88", 0.5), 0.0, (0, 9, z)) for z in (-40, -20, 0, 20, 40))
    set.shape("gate towers", gates, at=(204, 14, -10))
    house = kit.box(18, 12, 92, kit.material("facade", "#b4aea2", emission=1.2 if set.night else 0.0, bay=4.0, floor=6.0, lit=0.7), 0.0) + kit.box(19, 1.0, 93, grey, 0.0, (0, 12, 0))
    set.shape("power house", house, at=(138, -33, -10))
    for z in (-60, -30, 0, 30):
        set.put("pylon", (96 - 0.3 * z, 76 + 0.4 * z), 20, 0.9, solid=False, shadow=False)
    mist = kit.cylinder(0.1, 0.1, grey)
    set.copies("spray", lambda k: mist, [(150, -28, z) for z in (-40, -20, 0, 20)], sockets={"steam": (0, 0.3, 0)})
    for z in range(-44, 48, 16):
        set.copies("lamp", lambda k: k.cylinder(0.08, 5.2, k.material("steel"), (0, 0, 0), 8) + k.box(1.4, 0.12, 0.3, k.material("lamp", "#ffe8c0", emission=5.0), 0.02, (0.5, 5.1, 0)), [(-5.6, 0, z)], solid=True, lit=set.night)
        if set.night:
            set.light((-4.6, 4.9, z), "#ffdca8", 12.0, 13.0)
    if set.night:
        for z in (-50, 0, 40):
            set.light((120, -28, z), "#ffe4b8", 2600.0, 110.0, kind="spot", direction=(56, 30, -10 - z), angle=46)
    # An old runner of a turbine on its plinth, a board with the name, benches.
    blade = kit.box(1.5, 0.14, 0.8, kit.material("steel", "#9aa2a6"), 0.02).turn("x", 24).move(0.95, 0, 0)
    runner = kit.cylinder(0.7, 1.2, kit.material("steel", "#8a9296"), (0, -0.6, 0), 20) + blade.copy_round(9) + kit.torus(1.75, 0.12, kit.material("steel", "#a8aeb2"), (0, 0, 0), 36, 8)
    set.shape("runner", runner.turn("x", 90).move(0, 2.2, 0), kit.box(2.4, 0.5, 1.6, pale, 0.03), at=(-5.2, 0, -8), turn=70, solid=True)
    for z in (-2, 9, 20):
        set.put("bench", (4.9, z), 90)
    for z in range(-48, 52, 9):
        set.put("pine", (-10 - rng.uniform(0, 4), z), 40 * z, rng.uniform(0.7, 1.0))
    set.scatter("pine", 150, (26, 220), gap=5, variants=3, clear=16, within=lambda x, z: x < -16 or (abs(z) > 104 and x > 30), scale=(0.8, 1.5), shadow=False)
    set.scatter("bush", 60, (12, 70), gap=2, variants=3, clear=8, within=lambda x, z: x < -9, scale=(0.5, 1.2), shadow=False)
    set.crowd(10, (9, 46), arcs=((-10, 10), (170, 190)), variants=5, within=lambda x, z: abs(x) < 5.6, umbrella=set.weather in ("rain", "storm"))
    set.backdrop("mountains", distance=620, height=210, snow=0.2)
    set.camera_limits((-9, 0.2, -52), (16, 20, 52))
    set.air(fog=0.0009, fog_height=40.0)
