"""A restaurant's kitchen: steel benches and ranges with flames, hoods, a pass with hot lamps and orders, racks, pans."""

from typing import Any

from skyscreen.catalogue import place


@place(
    en=("restaurant kitchen", "commercial kitchen", "professional kitchen", "kitchen of a restaurant", "hotel kitchen", "chef's kitchen", "industrial kitchen"),
    zh=("后厨", "餐厅后厨", "餐厅厨房", "饭店后厨", "酒店厨房", "饭店厨房", "厨房后厨", "食堂后厨"),
    indoor=True,
    ambience=("room", "crowd"),
    ground="tile",
    reverb=0.7,
    hours=19.0,
    deeds=("sous chef", "line cook", "head chef", "dinner rush", "厨师长", "行政总厨"),
    life=("A chef stirs a pot on a stove", "A cook cuts vegetables on a table"),
    pastime="stirs a pot on a stove",
)
def restaurant_kitchen(set: Any) -> None:
    kit = set.kit
    set.stage(3.2, 1.5, 0, (0.0, 0.5))
    white = kit.material("tile", "#e4e6e2")
    set.hall(9.6, 10.0, 3.0, wall=white, floor=kit.material("tile", "#8a4a3a"), ceiling="#e8e8e4", skirting=None, cornice=False)
    steel, dark, iron = kit.material("steel", "#c4c8cc"), kit.material("paint", "#2a2c2e", 0.5), kit.material("iron", "#26282a")
    # Ranges along the back wall: four burners each, two of them lit; ovens below, a hood of steel above.
    stove = kit.box(1.3, 0.84, 0.8, steel, 0.01, (0, 0.06, 0)) + kit.box(1.1, 0.5, 0.02, dark, 0.01, (0, 0.18, 0.41)) + kit.box(1.0, 0.04, 0.05, steel, 0.01, (0, 0.7, 0.44))
    stove += kit.cylinder(0.13, 0.03, iron, (0, 0, 0), 14).many([(x, 0.9, z) for x in (-0.35, 0.35) for z in (-0.18, 0.18)]) + kit.cylinder(0.03, 0.04, dark, (0, 0, 0), 8).turn("x", 90).many([(-0.45 + 0.18 * k, 0.8, 0.41) for k in range(6)])
    set.copies("range", lambda k: stove, [(x, 0, -4.4) for x in (-3.4, -2.06, -0.7, 0.7, 2.06, 3.4)], solid=True)
    blue = kit.material("lamp", "#5aa8ff", emission=2.6)
    for k, (x, thing) in enumerate(((-3.05, "pot"), (-1.7, "wok"), (-0.35, "pot"), (1.05, "wok"), (2.4, "pot"), (3.7, "wok"))):
        set.put(thing, (x, -4.22), 40 * k, y=0.93, solid=False, shadow=False)
        set.shape("gas", kit.torus(0.11, 0.014, blue, (x, 0.94, -4.22), 16, 5), shadow=False)
    hood = kit.loft([[(-4.5, 2.1, 1.1), (4.5, 2.1, 1.1), (4.5, 2.1, 0), (-4.5, 2.1, 0)], [(-4.5, 2.35, 1.1), (4.5, 2.35, 1.1), (4.5, 2.35, 0), (-4.5, 2.35, 0)], [(-4.3, 3.0, 0.6), (4.3, 3.0, 0.6), (4.3, 3.0, 0), (-4.3, 3.0, 0)]], steel)
    set.shape("hood", hood, kit.box(8.6, 0.03, 0.12, kit.material("lamp", "#fff2d8", emission=3.0), 0.0, (0, 2.12, 0.7)), at=(0, 0, -4.95), shadow=False)
    for x in (-3.0, 0.0, 3.0):
        set.light((x, 2.0, -4.1), "#fff0d8", 3.4, 4.5)
    rack = kit.ropes([((-4.2, 1.55, 0.06), (4.2, 1.55, 0.06), 0.012)], steel, 6)
    pan = kit.cylinder(0.15, 0.05, iron, (0, 0, 0), 18).turn("x", 90).move(0, -0.42, 0) + kit.box(0.03, 0.28, 0.015, iron, 0.0, (0, -0.29, 0))
    ladle = kit.box(0.015, 0.34, 0.01, steel, 0.0, (0, -0.34, 0)) + kit.sphere(0.05, steel, (0, -0.37, 0), 9)
    set.on("-z", 0, rack, pan.many([(-4.0 + 0.62 * k, 1.55, 0.08) for k in range(13) if k % 3]), ladle.many([(-4.0 + 0.62 * k, 1.55, 0.08) for k in range(13) if not k % 3]))
    # The pass on the right: two shelves, hot lamps, plates, orders on a rail.
    passe = kit.box(0.8, 0.86, 4.4, steel, 0.01, (0, 0.04, 0)) + kit.box(0.45, 0.03, 4.4, steel, 0.0, (0.1, 1.45, 0)) + kit.ropes([((0.1, 0.9, z), (0.1, 1.9, z), 0.02) for z in (-2.1, 0, 2.1)] + [((0.1, 1.9, -2.1), (0.1, 1.9, 2.1), 0.016)], steel, 6)
    set.shape("pass", passe, at=(3.9, 0, 0.0), solid=True)
    slip = kit.box(0.005, 0.2, 0.09, kit.material("paper", "#f4f0e4"), 0.0)
    set.shape("orders", slip.many([(3.74, 1.27, -1.8 + 0.28 * k, 5 * (k % 3)) for k in range(13)]), shadow=False)
    for k, z in enumerate((-1.4, -0.5, 0.4, 1.3)):
        set.put("meal" if k % 2 else "salad", (3.7, z), 50 * k, y=0.9, solid=False, shadow=False)
    plates = kit.cylinder(0.13, 0.14, kit.material("ceramic", "#f0efe8", 0.2), (0, 0, 0), 18)
    set.shape("plates", plates.many([(4.0, 1.48, -1.8 + 0.45 * k) for k in range(9)]), shadow=False)
    set.lamps("shade", [(3.75, z) for z in (-1.4, 0.0, 1.4)], on=True, drop=1.35, colour="#b0462a", power=0.8)
    # The cold side on the left: a bench under shelves, boards, vegetables, a sink, an upright fridge.
    set.fitting("table", [(-4.0, 0, z, 90) for z in (-1.5, 0.6)], width=2.0, depth=0.8, height=0.9, material="steel", colour="#c4c8cc", legs="steel")
    set.surface("bench", 0.9)
    set.line("-x", [-0.45], "shelves", length=4.0, height=1.0, depth=0.36, rows=2, goods=("tins", "jars"), material="steel", colour="#b0b4b8", y=1.4, back=False, seed=3)
    for k, (z, what) in enumerate(((-2.2, "tomato"), (-2.0, "tomato"), (-1.8, "cabbage"), (-0.9, "carrot"), (0.1, "onion"), (0.3, "onion"), (0.6, "bell_pepper"), (1.2, "fish"))):
        set.put(what, (-3.85 - 0.1 * (k % 2), z), 37 * k, y=0.93 if what != "fish" else 0.92, scale=1.0 if what != "fish" else 0.5, solid=False, shadow=False)
    set.put("cutting_board", (-3.8, -1.35), 90, y=0.9, solid=False, shadow=False)
    fridge = kit.box(1.4, 2.0, 0.76, steel, 0.02, (0, 0.06, 0.38)) + kit.box(0.02, 1.8, 0.01, dark, 0.0, (0, 0.16, 0.77)) + kit.box(0.03, 0.6, 0.05, dark, 0.01).many([(s * 0.1, 0.9, 0.79) for s in (-1, 1)])
    set.on("+z", -3.4, fridge, solid=True)
    set.on("+z", 0.4, kit.fitting("double_door", width=1.7, height=2.2, colour="#b8bcc0", material="steel", panes=True), kit.fitting("sign", text="出菜 SERVICE", size=0.14, ink="#f4f4f0", board="#2f6a4a").move(0, 2.35, 0.02))
    set.line("+z", [3.2], "rack", length=1.8, height=1.8, seed=5)
    set.line("-x", [-3.4], "shelves", length=1.6, height=1.9, depth=0.45, rows=4, goods=("pots", "pots", "boxes", "tins"), material="steel", colour="#a8acb0", back=False, seed=6)
    sink = kit.box(1.6, 0.86, 0.6, steel, 0.01, (0, 0.02, 0.3)) + kit.box(0.6, 0.02, 0.42, dark, 0.0).many([(s * 0.36, 0.88, 0.32) for s in (-1, 1)]) + kit.tube([(0, 0.88, 0.08), (0, 1.3, 0.08), (0, 1.34, 0.2), (0, 1.2, 0.28)], 0.016, steel, 8, smooth=3)
    set.on("-x", 2.9, sink, solid=True)
    # An island of steel before the lens's far corner, pots on its lower shelf.
    island = kit.box(1.9, 0.04, 0.8, steel, 0.01, (0, 0.86, 0)) + kit.box(1.8, 0.03, 0.7, steel, 0.0, (0, 0.28, 0)) + kit.ropes([((x, 0, z), (x, 0.88, z), 0.022) for x in (-0.88, 0.88) for z in (-0.34, 0.34)], steel, 6)
    set.shape("island", island, at=(0, 0, -2.0), solid=True)
    for x, what in ((-0.6, "pot"), (0.1, "pot"), (0.65, "wok")):
        set.put(what, (x, -2.0), 20, y=0.31, solid=False, shadow=False)
    set.put("bowl", (-0.6, -2.0), 0, y=0.9, solid=False, shadow=False)
    set.put("dough", (0.4, -2.0), 0, y=0.9, solid=False, shadow=False)
    set.lamps("panel", [(x, z) for x in (-2.4, 0.6, 2.6) for z in (-1.6, 1.6)], on=True, power=0.9)
    set.camera_limits((-3.0, 0.3, -1.2), (3.1, 2.7, 4.6))
