"""A vaulted cellar: brick arches, barrels in rows, racks of bottles, one hanging lamp, cobwebbed corners, a stair up."""

from skyscreen.catalogue import place


@place(
    en=("cellar", "basement", "wine cellar", "vaulted cellar", "bunker"),
    zh=("地窖", "酒窖", "地下室", "地下酒窖", "地堡", "古窖", "酒厂", "窖池"),
    near=("bunker", "地堡"),
    indoor=True,
    ambience=("room",),
    ground="stone",
    reverb=1.0,
    hours=19.0,
)
def cellar(set):
    kit = set.kit
    set.stage(3.4, 1.6, 0, (0.0, 0.4))
    set.sky(exposure=-0.4)
    brick = kit.material("brick", "#8f5f44")
    set.hall(
        6.6,
        12.0,
        1.5,
        wall=brick,
        floor=kit.material("paving", "#6a655c"),
        ceiling=brick,
        shape="barrel",
        rise=1.7,
        skirting=None,
        cornice=False,
    )
    for z in (-3.2, -1.9, 1.6, 2.9):
        for y in (0.0, 0.95):
            set.put("barrel", (-2.5, z), 90, 1.15, y=y)
    set.fitting(
        "shelves",
        [(3.2, 0, z, -90) for z in (-3.6, -1.2, 1.2, 3.6)],
        length=2.3,
        height=1.7,
        depth=0.36,
        rows=6,
        goods="bottles",
        colour="#4a3020",
        seed=2,
    )
    oak, iron = kit.material("planks", "#6a4426"), kit.material("iron")
    cask = (
        kit.lathe([(0.75, 0), (0.92, 0.6), (0.92, 1.2), (0.75, 1.8), (0, 1.8)], oak, segments=24)
        + kit.lathe([(0, 0.02), (0.74, 0.02)], oak, segments=24)
        + sum(
            kit.torus(r, 0.02, iron, (0, y, 0), 24, 4)
            for r, y in ((0.79, 0.14), (0.92, 0.6), (0.92, 1.2), (0.79, 1.66))
        )
    )
    set.shape(
        "casks",
        cask.turn("x", 90).many([(x, 0.95, -5.8) for x in (-1.9, 0.0, 1.9)]),
        kit.sphere(0.06, kit.material("brass"), (0, 0, 0), 8).many([(x, 0.45, -3.95) for x in (-1.9, 0.0, 1.9)]),
        solid=True,
    )
    set.fitting("table", [(1.4, 0, 2.9, 20)], width=1.2, depth=0.7, height=0.78, material="planks", colour="#5f4028")
    set.surface("table", 0.78)
    for x, z in ((1.2, 2.8), (1.6, 3.0)):
        set.put("bottle", (x, z), 0, y=0.78, solid=False, shadow=False)
    set.put("candle", (1.4, 2.7), 0, y=0.78, solid=False, shadow=False)
    set.shape(
        "stairs",
        kit.fitting("steps", count=9, width=1.2, rise=0.19, colour="#7a7468", material="stone")
        .turn("y", 180)
        .move(-2.2, 0, 3.4),
        solid=True,
    )
    set.fitting("crates", [(2.5, 0, 5.0, 180)], count=4, size=0.5)
    set.line("-z", [-2.7], "sacks", count=2, size=0.5)
    set.lamps(
        "shade", [(0.0, -2.6), (0.0, 0.6), (0.0, 3.6)], on=True, drop=0.55, height=3.1, colour="#2f3a34", power=2.0
    )
    set.camera_limits((-2.0, 0.2, -4.0), (2.0, 2.5, 5.2))
