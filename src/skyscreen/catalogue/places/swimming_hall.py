"""A swimming hall: eight lanes of blue water between ropes of red and white, starting blocks, a diving tower, tiers of people."""

from skyscreen.catalogue import place


@place(
    en=("swimming hall", "indoor pool", "competition pool", "swimming lanes", "olympic pool", "diving tower"),
    zh=("游泳馆", "游泳赛场", "室内泳池", "泳道", "跳水馆", "跳水台"),
    indoor=True,
    ambience=("crowd", "stream"),
    ground="tile",
    water=True,
    reverb=2.0,
    hours=15.0,
    deeds=("swimming race", "swim race", "swimmer & race", "freestyle", "butterfly stroke", "breaststroke", "backstroke", "high board", "diving board", "springboard", "platform diving", "synchronised swimming", "游泳比赛", "游泳运动员", "游泳冠军", "蝶泳", "自由泳", "蛙泳", "仰泳", "跳水", "十米台", "三米板", "花样游泳"),
    life=("Two swimmers swim",),
    pastime="swims",
)
def swimming_hall(set):
    kit = set.kit
    set.stage(4.0, 5.0, 0, (0.0, 2.6))
    inside = lambda x, z: abs(x) < 10.6 and -26.0 < z < -0.3
    set.sports_hall(36.0, 46.0, 11.0, kit.material("tile", "#d8e4e8"), wall={"all": "#c4d4dc", "-z": "#1f5a8a"}, rows=6, crowd=0.8, words="SWIMMING 游泳", basin=lambda x, z: -2.0 if inside(x, z) else 0.0)
    set.water(-0.32, calm=True, shallow=1.4, colour="#2a9fc8")
    set.fairway((0.0, -13.2), 8.0, 8.0)
    tile, dark = kit.material("tile", "#9ad0e4"), kit.material("tile", "#1f4a7a")
    set.shape("rim", kit.box(21.4, 0.1, 0.5, tile, 0.0).many([(0, -0.02, -0.25), (0, -0.02, -26.1)]), kit.box(0.5, 0.1, 26.4, tile, 0.0).many([(s * 10.75, -0.02, -13.2) for s in (-1, 1)]), kit.box(21.2, 2.0, 0.1, tile, 0.0).many([(0, -2.0, -0.3), (0, -2.0, -26.0)]), kit.box(0.1, 2.0, 26.0, tile, 0.0).many([(s * 10.6, -2.0, -13.2) for s in (-1, 1)]), shadow=False)
    set.shape("lanes on the floor", kit.box(0.3, 0.02, 23.0, dark, 0.0).many([(-9.3 + 2.65 * k, -1.99, -13.2) for k in range(8)]), shadow=False)
    for n, tone in enumerate(("#d8281c", "#f0f0ec")):
        bead = kit.cylinder(0.07, 0.4, kit.material("plastic", tone), (0, 0, 0), 7, bevel=0).turn("x", 90)
        set.shape("lane rope", bead.many([(-7.95 + 2.65 * k, -0.31, -0.9 - 0.9 * j - 0.45 * n) for k in range(7) for j in range(27)]), shadow=False)
    block = kit.box(0.5, 0.55, 0.5, kit.material("paint", "#1f4f9a", 0.4), 0.02) + kit.box(0.5, 0.04, 0.55, kit.material("rubber", "#16181c"), 0.0).turn("x", 8).move(0, 0.56, 0)
    set.shape("blocks", block.many([(-9.3 + 2.65 * k, 0, 0.15) for k in range(8) if k not in (3, 4)]))
    tower = sum(kit.box(2.2, 0.24, 4.4, kit.material("concrete", "#dce2e4"), 0.02, (0, y, 1.4 * n)) for n, y in enumerate((3.0, 5.0, 7.5))) + kit.box(1.4, 7.5, 0.7, kit.material("concrete", "#b8c4ca"), 0.02, (0, 0, -1.4))
    tower += kit.ropes([((s * 1.05, y + 0.24, -0.6), (s * 1.05, y + 1.2, 2.0), 0.03) for s in (-1, 1) for y in (3.0, 5.0, 7.5)], kit.material("steel"), 5)
    set.shape("tower", tower, at=(-7.0, 0, -30.0), solid=True)
    for k, tone in enumerate(("#c8281c", "#1f4fb8", "#e8c01c", "#2f8a4a", "#f0f0ec", "#c8281c")):
        set.shape("flag", kit.panel(1.3, 0.85, kit.material("cloth", tone), (-6.5 + 2.6 * k, 8.2, -19.6)), shadow=False)
