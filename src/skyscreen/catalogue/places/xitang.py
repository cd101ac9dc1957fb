"""The hall of an old Chinese wedding: a great 囍 in gold on red, red candles, an altar table, lanterns and silk, couplets."""

from skyscreen.catalogue import place


@place(
    en=("traditional chinese wedding", "chinese wedding hall", "chinese bridal hall"),
    zh=("喜堂", "中式婚礼", "洞房", "婚房"),
    indoor=True,
    ambience=("crowd", "room"),
    ground="paving",
    reverb=0.7,
    hours=19.5,
    people="hanfu",
    deeds=("拜堂", "拜天地", "洞房", "掀盖头", "红盖头", "成亲", "娶亲", "chinese wedding"),
    pastime="walks",
)
def xitang(set):
    kit = set.kit
    set.stage(3.6, 2.2, 0, (0.0, 1.2))
    red, gold = kit.material("cloth", "#b81a18"), kit.material("brass", "#e0aa3a")
    set.hall(10.0, 10.0, 4.4, wall={"all": "#e4d8c0", "-z": "#a81c18"}, floor=kit.material("paving", "#8a8078"), ceiling=kit.material("planks", "#5a3018"), holes=[("-x", 0.5, 0.9, 3.0, 2.2), ("+x", 0.5, 0.9, 3.0, 2.2)], bars="lattice", frame="#7a2418", view="none", skirting=None)
    set.on("-z", 0.0, kit.text("囍", 1.7, gold, depth=0.03).move(0, 2.6, 0.06), kit.torus(1.15, 0.06, gold, (0, 0, 0), 40, 6).turn("x", 90).move(0, 2.6, 0.06))
    for x, words in ((-1.9, "百年好合"), (1.9, "永结同心")):
        set.on("-z", x, kit.fitting("scroll", text=words, width=0.6, height=2.5), y=1.3)
    wood = kit.material("wood", "#5a1e14", 0.25)
    table = kit.box(2.4, 0.08, 0.8, wood, 0.01, (0, 0.95, 0)) + kit.box(0.1, 0.95, 0.1, wood).many([(x, 0, z) for x in (-1.1, 1.1) for z in (-0.32, 0.32)]) + kit.box(2.3, 0.7, 0.02, red, 0.0, (0, 0.25, 0.39)) + kit.text("囍", 0.4, gold).move(0, 0.6, 0.41)
    for x in (-0.85, 0.85):
        table += kit.lathe([(0.1, 1.03), (0.03, 1.1), (0.03, 1.18), (0.07, 1.2), (0, 1.2)], gold, (x, 0, 0), 14) + kit.cylinder(0.035, 0.4, kit.material("plastic", "#d8201a", 0.5), (x, 1.2, 0), 12) + kit.flame(0.07, 0.011, (x, 1.6, 0))
        set.light((x, 1.75, -3.9), "#ffb060", 3.0, 5.0, flicker=0.08)
    for x, tone in ((-0.4, "#e8a02c"), (0.0, "#d8402c"), (0.4, "#e8a02c")):
        table += kit.plate(0.14, kit.material("ceramic", "#e8e4dc")).move(x, 1.03, 0.05) + kit.sphere(0.05, kit.material("apple", tone), (0, 0, 0), 10).many([(x + dx, 1.08 + dy, 0.05 + dz) for dx, dy, dz in ((-0.05, 0, 0), (0.05, 0, 0.02), (0, 0, -0.05), (0, 0.08, 0))])
    set.shape("altar", table, at=(0, 0, -4.2), solid=True)
    set.copies("chair", lambda k: k.fitting("chair", colour="#5a1e14", pad="#b81a18"), [(-1.9, 0, -3.8), (1.9, 0, -3.8)], solid=True)
    set.shape("carpet", kit.box(2.0, 0.012, 8.0, red, 0.0, (0, 0, 0.4)), shadow=False)
    cushion = kit.cylinder(0.32, 0.12, kit.material("cloth", "#e0aa3a"), (0, 0, 0), 22)
    set.shape("cushions", cushion.many([(-0.5, 0, -1.6), (0.5, 0, -1.6)]))
    for s in (-1, 1):
        swag = kit.sheet(lambda u, v, s=s: (s * (0.2 + 4.6 * v), 4.2 - 0.9 * abs(((v * 3) % 1) - 0.5) * -1 - 0.5 - 0.35 * u, 0.06 * u), 3, 36, red)
        set.shape("silk", swag, swag.move(0, 0, 0.01), kit.sphere(0.2, red, (s * 0.1, 4.0, 0.06), 14), at=(0, 0, -4.85), shadow=False)
        set.copies(f"plank seats {s}", lambda k: k.fitting("bench", length=1.8, colour="#6a2a1c"), [(s * 3.4, 0, z, -90 * s) for z in (-1.2, 1.2)], solid=True)
    set.lamps("lantern", [(x, z) for x in (-2.8, 0.0, 2.8) for z in (-2.0, 1.6)], on=True, drop=0.5, size=0.32, power=1.3)
