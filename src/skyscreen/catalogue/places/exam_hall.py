"""An examination hall: single desks in straight rows with papers and pencil cases, a banner, a clock, a board with the rules."""

from skyscreen.catalogue import place


@place(
    en=("exam hall", "examination hall", "exam room"),
    zh=("考场", "高考考场", "考试现场", "考试教室"),
    indoor=True,
    windows=True,
    ambience=("room", "birds"),
    ground="planks",
    reverb=0.7,
    hours=9.5,
    deeds=("take an exam", "take & exam", "sit an exam", "examinee", "final exam", "entrance exam", "高考", "考生", "考试", "答题", "交卷", "监考", "中考"),
    life=("Three scholars write at desks",),
)
def exam_hall(set):
    kit = set.kit
    set.stage(1.2, 4.0, 0, (0.0, 3.4))
    set.hall(13.0, 14.0, 3.8, wall={"all": "#e6ebe4"}, floor=kit.material("tile", "#c8ccc4"), ceiling="#f2f4f0", dado=(1.2, "#8fb0a4"), holes=[("-x", z, 0.9, 2.6, 1.9) for z in (-4.4, 0.0, 4.4)], view="garden", frame="#f4f4f0", skirting=None)
    set.on("-z", 0.0, kit.box(4.6, 1.3, 0.06, kit.material("paint", "#1f4a3a"), 0.0), kit.text("沉着应考 诚信考试", 0.34, kit.material("paper", "#eef0e8")).move(0, 0.85, 0.05), kit.text("9:00 – 11:30", 0.26, kit.material("paper", "#f0d87a")).move(0, 0.35, 0.05), y=1.0)
    set.on("-z", 0.0, kit.box(6.0, 0.5, 0.02, kit.material("cloth", "#c01c18"), 0.0), kit.text("考 场 EXAMINATION", 0.3, kit.material("paper", "#f6e8b0")).move(0, 0.25, 0.03), y=2.9)
    set.put("clock", (4.4, -6.95), 0, y=2.6, solid=False, shadow=False)
    rows = [(x, 0, z) for x in (-4.4, -2.2, 0.0, 2.2, 4.4) for z in (-4.0, -2.2, -0.4, 1.4)]
    set.copies("desk", desk, rows, solid=True)
    pupils = [r for k, r in enumerate(rows) if k % 20 not in (8, 9)]
    for seed, tone in enumerate(("#e8e8e4", "#2a4a8a", "#e8e8e4")):
        set.copies(f"pupil {seed}", lambda k, t=tone: pupil(k, t), [(x, 0, z + 0.52, 180) for x, _, z in pupils[seed::3]], shadow=False)
    set.shape("lectern", kit.box(1.2, 1.0, 0.55, kit.material("wood", "#a8804c"), 0.02), at=(0, 0, -5.8), solid=True)
    set.lamps("tube", [(x, z) for x in (-3.0, 0.0, 3.0) for z in (-3.0, 1.5)], on=True, drop=0.3, power=0.8)


def desk(kit):
    """A desk for one with a paper, an answer sheet, a clear pencil case, and its stool behind (+Z)."""
    top, steel = kit.material("wood", "#c8a068"), kit.material("steel", "#7a8088")
    out = kit.box(0.65, 0.03, 0.45, top, 0.006, (0, 0.73, 0)) + kit.ropes([((sx * 0.28, 0, sz * 0.18), (sx * 0.28, 0.73, sz * 0.18), 0.016) for sx in (-1, 1) for sz in (-1, 1)], steel, 5)
    out += kit.box(0.3, 0.003, 0.21, kit.material("paper", "#f6f6f2"), 0.0, (-0.1, 0.76, 0.05)) + kit.box(0.2, 0.003, 0.28, kit.material("paper", "#f0d8d4"), 0.0, (0.19, 0.76, 0.03)) + kit.box(0.19, 0.03, 0.07, kit.material("plastic", "#b8d8e8", 0.2), 0.01, (0.05, 0.76, -0.16))
    return out + kit.box(0.36, 0.03, 0.34, top, 0.006, (0, 0.44, 0.52)) + kit.ropes([((sx * 0.15, 0, 0.52 + sz * 0.13), (sx * 0.15, 0.44, 0.52 + sz * 0.13), 0.014) for sx in (-1, 1) for sz in (-1, 1)], steel, 5)


def pupil(kit, tone):
    """Somebody bent over the paper, seated at 0.45 m, facing +Z."""
    rounds = 9 if kit.detail > 0.6 else 5
    cloth, skin = kit.material("cloth", tone), kit.material("skin", "#e0b898")
    out = kit.lathe([(0.15, 0.46), (0.17, 0.7), (0.21, 0.95), (0.07, 1.04)], cloth, segments=rounds).turn("x", 10) + kit.ellipsoid(0.095, 0.12, 0.11, skin, (0, 1.16, 0.3), 10) + kit.ellipsoid(0.108, 0.115, 0.115, kit.material("hair", "#181210"), (0, 1.19, 0.27), 10)
    out += kit.ropes([((s * 0.2, 0.94, 0.16), (s * 0.24, 0.78, 0.34), 0.05) for s in (-1, 1)] + [((s * 0.24, 0.78, 0.34), (s * 0.08, 0.79, 0.5), 0.04) for s in (-1, 1)], cloth, 5)
    return out + kit.ropes([((s * 0.09, 0.48, 0.05), (s * 0.1, 0.48, 0.42), 0.075) for s in (-1, 1)] + [((s * 0.1, 0.48, 0.42), (s * 0.1, 0.04, 0.4), 0.06) for s in (-1, 1)], kit.material("cloth", "#2a3448"), 5)
