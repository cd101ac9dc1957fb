"""A dojo: pale mats with a red border, wooden walls, paper windows, racks of staves, a scroll with a word of honour."""

from skyscreen.catalogue import place


@place(
    en=("dojo", "judo hall", "karate hall", "martial arts hall", "training hall"),
    zh=("道场", "柔道馆", "武馆", "空手道馆", "跆拳道馆", "练武厅"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="cloth",
    reverb=0.7,
    hours=9.0,
    deeds=("judo", "judoka", "karate", "taekwondo", "martial art", "kendo", "aikido", "sumo", "black belt", "柔道", "空手道", "跆拳道", "剑道", "相扑", "合气道", "咏春"),
    life=("Two kung fu masters box",),
)
def dojo(set):
    kit = set.kit
    set.stage(6.0, 5.0)
    set.hall(14.0, 14.0, 4.2, wall="#d8ccb4", floor=kit.material("planks", "#a87a48", 0.3), ceiling=kit.material("planks", "#7a5634"),
             dado=(1.0, kit.material("planks", "#8a6238")), holes=[("-x", x, 0.9, 2.4, 2.2) for x in (-4.0, 0.0, 4.0)] + [("+x", x, 0.9, 2.4, 2.2) for x in (-4.0, 0.0, 4.0)], bars="shoji", frame="#5a3c22", skirting=None)
    mat, red = kit.material("cloth", "#c8c48e"), kit.material("cloth", "#a8302c")
    set.shape("mats", mat_field(kit, mat, 5, 0.0), mat_field(kit, kit.material("cloth", "#bcb87e"), 5, 1.0), shadow=False)
    set.shape("border", *(kit.box(11.0, 0.035, 0.5, red, 0.0, (0, 0, s * 5.25)) for s in (-1, 1)), *(kit.box(0.5, 0.035, 11.0, red, 0.0, (s * 5.25, 0, 0)) for s in (-1, 1)), shadow=False)
    set.on("-z", 0.0, kit.fitting("scroll", text="武道", width=0.9, height=2.3), y=1.2)
    staves = sum(kit.cylinder(0.017, 1.7, kit.material("wood", "#8a5a30"), (-0.7 + 0.14 * k, 0.2, 0.1), 7) for k in range(11)) + kit.box(1.8, 0.08, 0.16, kit.material("wood", "#4a3018"), 0.0, (0, 1.3, 0.08)) + kit.box(1.8, 0.16, 0.2, kit.material("wood", "#4a3018"), 0.0, (0, 0.1, 0.1))
    set.on("-z", -3.6, staves)
    set.on("-z", 3.6, staves)
    set.shape("drum", kit.lathe([(0.44, -0.4), (0.54, 0), (0.44, 0.4)], kit.material("wood", "#8a2a1e"), segments=22).turn("x", 90).move(0, 0.9, 0),
              kit.cylinder(0.44, 0.02, kit.material("leather", "#e0d0a8"), (0, 0, 0), 22, bevel=0).turn("x", 90).move(0, 0.9, 0.41), kit.box(0.9, 0.42, 0.5, kit.material("wood", "#4a3018"), 0.0), at=(5.9, 0, -5.6), turn=-35, solid=True)
    set.lamps("paper", [(x, z) for x in (-3.0, 3.0) for z in (-3.0, 3.0)], on=True, drop=0.4, size=0.34, power=0.8)


def mat_field(kit, paint, count, shift):
    """Every second mat, 1 × 2 m, of a field of `count` pairs a side."""
    rows = [(-4.5 + x, 0, -4.0 + 2.0 * z) for x in range(10) for z in range(count) if (x + z) % 2 == int(shift)]
    return kit.box(0.985, 0.03, 1.985, paint, 0.008).many(rows)
