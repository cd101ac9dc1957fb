"""Sydney Harbour: a sandstone quay, the white shells of the Opera House and the steel arch bridge over blue water, ferries and sails."""

from typing import Any

from skyscreen.catalogue import place


@place(
    en=("sydney", "sydney harbour", "sydney harbor", "circular quay", "australian city", "australia", "melbourne"),
    zh=("悉尼", "悉尼港", "澳大利亚", "澳洲", "墨尔本"),
    ambience=("gulls", "city"),
    ground="paving",
    reverb=0.35,
    hours=10.0,
    water=True,
    pastime="walks",
    guests="phone rest talk read",
    full=0.5,
)
def sydney(set: Any) -> None:
    kit = set.kit
    set.stage(42, 5.0)
    set.quay(far=640, paving="#b09c80", stone="#b8a284", rail="#e0e0dc", water="#0f3a5a", calm=False)
    set.vista(250, 74, 84)
    set.put("opera_house", (250, 84), 205, 1.0, y=0.8, solid=False, shadow=False, lamps=True)
    point = kit.box(150, 3.4, 240, kit.material("stone", "#a8927a"), 0.0, (0, -2.0, 0))
    set.shape("point", point, at=(262, 0, 100), turn=25, shadow=False)
    set.copies("arch bridge", lambda k: k.building("arch_bridge"), [(430, 0, -210, 62)], shadow=False, lit=set.night)
    set.skyline(distance=560, arc=(112, 150), height=(40, 150), count=40, depth=140, lit=0.5, foot=2.0, crowns=("#ff6040", "#40a0ff"))
    set.skyline(distance=660, arc=(30, 112), height=(12, 46), count=60, depth=90, lit=0.4, foot=4.0)
    set.street("main_street", width=46, length=190, sides=(-1,), members=4, y=2.6)
    for z in range(-52, 56, 13):
        set.put("broadleaf", (-10.5, z), 37 * z, 0.75, y=2.6, seed=abs(z) % 3, season="summer")
    for z in (-15, -1, 13, 27):
        set.put("bench", (-5.4, z), 90)
    for k, (what, x, z, turn) in enumerate((("ferry", 66, -34, 12), ("sailboat", 96, 26, 140), ("sailboat", 150, -50, 60), ("sailboat", 118, 4, 200), ("yacht", 60, 46, 170), ("ferry", 230, -20, 100))):
        set.put(what, (x, z), turn, solid=False, shadow=k < 2)
    set.crowd(22, (9, 54), arcs=((-8, 8), (172, 188)), variants=6, within=lambda x, z: -7 < x < 5.4, umbrella=set.weather in ("rain", "storm"))
    set.backdrop("hills", distance=900, height=60, colour="#4f6a4c")
    set.camera_limits((-9, 2.8, -70), (60, 40, 70))
    set.air(fog=0.0006, fog_height=60.0)
