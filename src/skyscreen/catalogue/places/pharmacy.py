"""A pharmacy: walls of medicine drawers and white shelves, a glass counter with a till, a green cross, scales."""

from skyscreen.catalogue import place


@place(
    en=("pharmacy", "chemist's shop", "chemist's", "drugstore", "drug store", "apothecary", "medicine shop"),
    zh=("药店", "药房", "大药房", "中药铺", "药铺", "中药店", "中医馆", "同仁堂"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="tile",
    reverb=0.4,
    hours=11.0,
    deeds=("pharmacist", "prescription", "weighs herbs", "药剂师", "抓药", "买药", "配药", "称药", "中药"),
)
def pharmacy(set):
    kit = set.kit
    set.stage(2.8, 1.4, 0, (0.0, 1.0))
    set.sky(exposure=-0.2)
    dark, brass = kit.material("wood", "#6a3a20"), kit.material("brass")
    set.hall(9.6, 9.0, 3.2, wall="#c8d8c4", floor=kit.material("glazed", "#a8b0a4", 0.25, size=0.6), ceiling="#f0f2ec", holes=[("-x", 2.0, 0.6, 3.2, 2.0)], view="street", bars="shop", frame="#1f6a3a", skirting="#4a6a54")
    # The old wall of herbs: a hundred drawers with brass rings, and jars above.
    drawer = kit.box(0.34, 0.24, 0.05, dark, 0.015) + kit.torus(0.03, 0.006, brass, (0, 0, 0), 12, 5).turn("x", 90).move(0, 0.08, 0.04) + kit.box(0.12, 0.07, 0.01, kit.material("paper", "#f0e4c4"), 0.0, (0, 0.13, 0.03))
    chest = kit.box(4.5, 2.15, 0.34, dark, 0.02, (0, 0, 0.17)) + drawer.many([(-2.0 + 0.364 * i, 0.12 + 0.28 * j, 0.36) for i in range(12) for j in range(7)])
    set.on("-z", -1.9, chest, y=0.0, solid=True)
    set.on("-z", -1.9, *(kit.lathe([(0.07, 0), (0.09, 0.1), (0.06, 0.2), (0.065, 0.22)], kit.material("ceramic", ("#e8ece8", "#2f5a8a", "#e8ece8", "#6a4a2c")[k % 4]), (-2.05 + 0.34 * k, 2.15, 0.18), 14) + kit.cylinder(0.06, 0.03, dark, (-2.05 + 0.34 * k, 2.37, 0.18), 12) for k in range(13)))
    set.line("-z", [2.5], "shelves", length=3.6, height=2.3, depth=0.34, rows=6, goods=("boxes", "packets", "bottles", "boxes", "packets", "bottles"), material="paint", colour="#f0f2ee", seed=2)
    set.line("+x", [-2.2, 0.4], "shelves", length=2.4, height=2.1, depth=0.34, rows=5, goods=("packets", "boxes", "bottles", "packets", "boxes"), material="paint", colour="#f0f2ee", seed=7)
    for k, x in enumerate((-2.9, -0.9, 1.1, 3.1)):
        set.fitting("display", [(x, 0, -1.9)], length=1.95, depth=0.6, height=1.02, goods=("boxes", "packets"), colour="#e8ece6", light="#f0fff4", seed=k)
    set.surface("counter", 1.02)
    scales = kit.cylinder(0.1, 0.02, brass, (0, 0, 0), 18) + kit.ropes([((0, 0, 0), (0, 0.36, 0), 0.01), ((-0.2, 0.34, 0), (0.2, 0.36, 0), 0.008)] + [((s * 0.2, 0.35, 0), (s * 0.2 + d, 0.14, 0), 0.002) for s in (-1, 1) for d in (-0.06, 0.06)], brass, 5) + kit.lathe([(0.02, 0), (0.075, 0.02), (0.07, 0.02)], brass, (0, 0, 0), 16).many([(-0.2, 0.125, 0), (0.2, 0.14, 0)])
    mortar = kit.lathe([(0.05, 0), (0.045, 0.02), (0.08, 0.12), (0.07, 0.12), (0.03, 0.04)], kit.material("ceramic", "#e8e4da"), segments=18) + kit.capsule((0, 0.06, 0), (0.08, 0.2, 0.02), 0.016, kit.material("wood", "walnut"), 8)
    set.shape("scales", scales.move(-1.0, 1.02, -1.6), mortar.move(-0.4, 1.02, -1.6), shadow=False)
    set.put("cash_register", (1.4, -1.6), 0, 0.8, y=1.02, solid=False)
    cross = kit.box(0.7, 0.24, 0.08, kit.material("lamp", "#2aff7a", emission=2.2), 0.0, (0, 0.23, 0)) + kit.box(0.24, 0.7, 0.08, kit.material("lamp", "#2aff7a", emission=2.2), 0.0)
    set.on("-z", 0.85, cross, y=2.35, out=0.1)
    set.light((0.6, 2.6, -3.9), "#5aff9a", 1.8, 3.0)
    set.on("-z", 2.6, kit.fitting("sign", text="药 PHARMACY", size=0.3, ink="#f4fff4", board="#1f7a3f"), y=2.7)
    set.on("-z", -2.4, kit.fitting("sign", text="百草堂", size=0.34, ink="#e8c050", board="#3a1c10", frame="gold"), y=2.75)
    set.fitting("bench", [(-4.4, 0, -0.6, 90)], length=1.6, colour="#5a8a6a", back=0.85)
    set.plant((4.3, 3.9), 1.3)
    set.on("+z", 0.6, kit.fitting("double_door", width=1.6, colour="#1f6a3a", panes=True))
    set.put("first_aid_kit", (-2.6, -1.6), 10, y=1.02, solid=False, shadow=False)
    set.lamps("panel", [(x, z) for x in (-2.6, 0.0, 2.6) for z in (-2.0, 1.4)], on=True, power=0.85)
