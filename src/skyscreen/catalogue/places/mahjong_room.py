"""A mahjong parlour: square tables of green cloth with walls of tiles, thermos flasks, lattice windows, lamps low over the game."""

from skyscreen.catalogue import place


@place(
    en=("mahjong parlour", "mahjong room", "mahjong parlor"),
    zh=("麻将馆", "棋牌室", "麻将室", "麻将桌旁"),
    indoor=True,
    ambience=("room", "crowd"),
    ground="tile",
    reverb=0.5,
    hours=20.0,
    deeds=("mahjong", "mah-jong", "麻将", "搓麻"),
    guests="rest talk",
    full=0.6,
)
def mahjong_room(set):
    kit = set.kit
    set.stage(2.0, 1.6, 0, (0.0, 1.9))
    set.hall(9.0, 9.0, 3.3, wall="#e4dcc4", floor=kit.material("tile", "#b0a48c"), ceiling="#ece6d6", dado=(1.1, kit.material("planks", "#7a3a24")), holes=[("-x", 0.0, 1.0, 3.4, 1.5)], bars="lattice", frame="#6a2418", view="street", skirting=None)
    for x, z, turn in ((0.0, 0.0, 0), (-2.7, -2.6, 12), (2.7, -2.6, -8)):
        set.put("mahjong_table", (x, z), turn)
        spots = [(x + dx, 0, z + dz) for dx, dz in ((-0.85, 0), (0.85, 0), (0, -0.85))]
        set.fitting("stool", spots, height=0.45, colour="#7a2a1c", leg="wood", leg_colour="#5a2418")
        set.shape("lamp", kit.fitting("lamp_shade", drop=1.0, size=0.34, colour="#2a5a3a", glow=9.0), at=(x, 3.3, z), shadow=False)
        set.light((x, 2.1, z), "#ffe2b0", 6.0, 5.0)
    set.on("-z", 0.0, kit.fitting("sign", text="棋牌室", size=0.42, ink="#f4d890", board="#7a1c18"), y=2.2)
    set.on("-z", -3.0, kit.fitting("scroll", text="和气生财", width=0.5, height=1.5), y=1.0)
    set.line("+x", [1.2], "shelves", length=2.2, height=1.9, depth=0.34, rows=4, goods=("jars", "tins", "pots"), colour="#6a2a1c")
    flask = kit.lathe([(0.08, 0), (0.085, 0.26), (0.05, 0.32), (0.05, 0.36), (0, 0.36)], kit.material("paint", "#c8281c", 0.3), segments=16)
    set.shape("flasks", kit.box(1.0, 0.75, 0.45, kit.material("wood", "#7a3a24"), 0.01), flask.move(-0.3, 0.75, 0), flask.painted(kit.material("paint", "#2a7a8a", 0.3)).move(0.0, 0.75, 0.05), at=(-3.9, 0, 2.6), turn=90, solid=True)
    set.lamps("tube", [(0.0, 2.6), (-2.6, 1.0), (2.6, 1.0)], on=True, drop=0.3, power=0.5)
