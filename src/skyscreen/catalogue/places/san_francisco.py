"""San Francisco: a walk over the bay, the red Golden Gate Bridge with fog at its feet, painted Victorian houses on the hill, a cable car."""

from typing import Any

from skyscreen.catalogue import place


@place(
    en=("san francisco", "golden gate bridge", "golden gate", "the bay area", "bay of san francisco", "painted ladies", "lombard street"),
    zh=("旧金山", "三藩市", "金门大桥", "旧金山湾"),
    ambience=("gulls", "surf", "city"),
    ground="paving",
    reverb=0.3,
    hours=16.6,
    water=True,
    pastime="walks",
    guests="phone rest talk",
    full=0.4,
)
def san_francisco(set: Any) -> None:
    kit, rng = set.kit, set.random("hill")
    set.stage(42, 5.0)
    set.quay(far=900, paving="#a49a8c", stone="#8f877a", rail="#4a4a48", water="#17384a", calm=False, every=18)
    set.vista(700, 150, -120)
    set.copies("golden gate", lambda k: k.building("suspension", 620.0, 50.0, 150.0, "#c0402c"), [(700, 0, -60, 74)], shadow=False)
    # The city climbs behind: rows of painted houses with gables and bays, one row over the other.
    for row in range(4):
        x, up = -30 - 20 * row, 2.6 + 6.5 * row
        bank = kit.box(21, 6.6 + 0.1, 240, kit.material("grass", "#5f7a44"), 0.0, (x - 14, up - 0.1, 0))
        if row < 3:
            set.shape("terrace", bank, shadow=False)
        for seed in range(5):
            spots = [(x, up, -96 + 7.4 * k + 0.7 * row, 90, 1.0) for k in range(27 - 3 * row) if k % 5 == seed]
            set.copies(f"painted {seed}", lambda k, s=seed: k.building("painted_lady", s), spots, lit=set.night, solid=row == 0)
    set.road([(-18, -180), (-18, 180)], 8.0, "asphalt", level=2.64)
    set.put("tram", (-19.4, -15), 0, y=2.7, lamps=set.night)
    set.put("car", (-16.4, 22), 180, y=2.7, lamps=False, colour="teal")
    for z in range(-50, 54, 17):
        set.put("pine", (-9.6 + rng.uniform(-0.6, 0.6), z), 37 * z, 0.5, y=2.6)
    for z in (-16, 3, 19):
        set.put("bench", (-5.6, z), 90)
    for what, x, z, turn in (("sailboat", 80, 30, 140), ("sailboat", 140, -40, 60), ("ferry", 190, 20, 110), ("cargo_ship", 420, 60, 80)):
        set.put(what, (x, z), turn, solid=False, shadow=False)
    set.crowd(16, (9, 54), arcs=((-8, 8), (172, 188)), variants=6, within=lambda x, z: -6.6 < x < 5.4, umbrella=set.weather in ("rain", "storm"))
    set.backdrop("hills", distance=860, height=150, colour="#6a6a48", woods=0.3)
    set.camera_limits((-9, 2.8, -70), (60, 40, 70))
    set.air(fog=0.0016, fog_height=26.0)
