"""A fight night: the canvas of a ring between red, white and blue ropes in hard light, a full dark house all round."""

from skyscreen.catalogue import place

ROPES = ("#1c4fc8", "#e8e6e0", "#c81c1c")


@place(
    en=("boxing hall", "boxing arena", "fight night", "wrestling arena"),
    zh=("拳击赛场", "拳击场馆", "格斗场", "拳赛现场"),
    near=("wrestling arena", "格斗场"),
    indoor=True,
    ambience=("crowd", "room"),
    ground="cloth",
    reverb=1.6,
    hours=21.0,
    deeds=("boxing", "boxer", "knockout", "wrestling match", "wrestler", "heavyweight", "uppercut", "拳击", "拳王", "拳手", "摔跤", "散打", "擂台"),
    life=("Two boxers box",),
)
def boxing_hall(set):
    kit = set.kit
    set.stage(3.6, 3.6)
    set.sports_hall(34.0, 34.0, 11.0, kit.material("cloth", "#c4c4be"), wall="#14161c", ceiling="#0e1014", rows=9, crowd=0.95, dim=True)
    # The floor of the hall is the ring's canvas: the house lies 1.1 m lower, so that its heads come up to the ropes.
    canvas, skirt = kit.material("cloth", "#d8d8d2"), kit.material("cloth", "#1c3f8a")
    set.shape("canvas", kit.box(6.4, 0.02, 6.4, canvas, 0.0), kit.box(7.2, 0.012, 7.2, skirt, 0.0), shadow=False)
    set.lines([(-3.1, s * 3.1, 3.1, s * 3.1) for s in (-1, 1)] + [(s * 3.1, -3.1, s * 3.1, 3.1) for s in (-1, 1)], kit.material("paint", "#c81c1c"), 0.1, 0.024)
    for y, tone in zip((0.45, 0.85, 1.25), ROPES, strict=True):
        rows = [((-3.0, y, s * 3.0), (3.0, y, s * 3.0), 0.024) for s in (-1, 1)] + [((s * 3.0, y, -3.0), (s * 3.0, y, 3.0), 0.024) for s in (-1, 1)]
        set.shape("ropes", kit.ropes(rows, kit.material("paint", tone, 0.5), 8))
    for k, (x, z) in enumerate(((-3.0, -3.0), (3.0, -3.0), (3.0, 3.0), (-3.0, 3.0))):
        pad = kit.box(0.28, 1.2, 0.28, kit.material("leather", (ROPES[2], ROPES[1], ROPES[0], ROPES[1])[k], 0.4), 0.08, (0, 0.16, 0))
        set.shape("corner", pad, kit.cylinder(0.06, 1.45, kit.material("steel"), (0, 0, 0), 10), at=(x, 0, z), turn=45)
    for x, z, turn in ((0, 4.9, 0), (4.9, 0, 90), (0, -4.9, 180), (-4.9, 0, 270)):
        set.stand("tiers", [(x, z, turn)], 9.0, 1, 0.95, turn, y=-0.9, solid=False, shadow=False)
    rig = kit.ropes([((-3.4, 6.4 + y, s * 3.4), (3.4, 6.4 + y, s * 3.4), 0.05) for s in (-1, 1) for y in (0, 0.5)] + [((s * 3.4, 6.4 + y, -3.4), (s * 3.4, 6.4 + y, 3.4), 0.05) for s in (-1, 1) for y in (0, 0.5)], kit.material("steel"), 5)
    lamp = kit.cylinder(0.26, 0.1, kit.material("lamp", "#fff8ec", emission=14.0), (0, 6.2, 0), 12, bevel=0)
    set.shape("rig", rig, lamp.many([(x * 1.6, 0, s * 3.4) for x in (-1.5, -0.5, 0.5, 1.5) for s in (-1, 1)]), shadow=False)
    for x, z in ((-1.6, -1.6), (1.6, -1.6), (1.6, 1.6), (-1.6, 1.6)):
        set.light((x, 5.4, z), "#fff4e4", 46.0, 13.0)
    for x, z in ((-9.0, -8.0), (9.0, -8.0), (-9.0, 8.0), (9.0, 8.0)):
        set.light((x, 6.0, z), "#5a70c0", 20.0, 14.0)
    set.camera_limits((-7.5, 0.25, -7.5), (7.5, 5.6, 7.5))
