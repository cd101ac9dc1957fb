"""The forecourt of a palace or a temple: halls on stone terraces, red walls, golden roofs, bronze cauldrons, old pines."""

from skyscreen.catalogue import place


@place(
    en=(
        "temple",
        "palace",
        "courtyard",
        "temple courtyard",
        "forbidden city",
        "imperial palace",
        "palace courtyard",
    ),
    zh=("寺庙", "庙", "宫殿", "皇宫", "故宫", "紫禁城", "庭院", "宫廷"),
    ambience=("birds", "wind"),
    ground="paving",
    reverb=0.8,
    hours=8.0,
    deeds=("少林", "练武", "kung fu", "打坐"),
    life=("Two monks pray",),
    pastime="prays",
    folk="east_asian",
)
def temple(set, roof="#b0812a"):
    kit = set.kit
    set.stage(26, 7)
    set.vista(0, 14, 42)
    set.ground(kit.material("snow") if set.snowy else kit.material("paving", "#8f877a"), reach=260, cells=20, fine=8.0)
    way = kit.box(4.2, 0.06, 64, kit.material("stone", "#aaa396"), 0.0)
    set.shape("way", way, shadow=False)
    gold = set.kit.colour(roof)
    set.copies(
        "great hall",
        lambda k: k.building("hall", 7, 12, 5.4, gold, terrace=2.2, double=True),
        [(0, 0, -24)],
        solid=True,
        lit=set.night,
    )
    side = lambda k: k.building("hall", 5, 8, 4.0, gold, terrace=0.8)
    set.copies(
        "side hall",
        side,
        [(-22, 0, -4, 90), (22, 0, -4, -90), (-22, 0, 30, 90), (22, 0, 30, -90)],
        solid=True,
        lit=set.night,
    )
    set.copies(
        "gate hall",
        lambda k: k.building("hall", 3, 8, 4.4, gold, terrace=0.8),
        [(0, 0, 42, 180)],
        solid=True,
        lit=set.night,
    )
    red, tiles = kit.material("plaster", "#9a3226"), kit.material("tile", roof)
    wall = (
        kit.box(44, 4.4, 0.9, red, 0.0)
        + kit.box(44, 0.4, 1.6, tiles, 0.0, (0, 4.4, 0))
        + kit.box(44, 0.4, 0.8, tiles, 0.0, (0, 4.8, 0))
    )
    set.shape(
        "wall",
        wall.move(-36, 0, -30),
        wall.move(36, 0, -30),
        wall.turn("y", 90).move(-34, 0, 10),
        wall.turn("y", 90).move(34, 0, 10),
    )
    set.copies("cauldron", cauldron, [(-6.2, 0, -9), (6.2, 0, -9), (-6.2, 0, 11), (6.2, 0, 11)], solid=True)
    set.copies("censer", censer, [(0, 0, -15.5)], solid=True, sockets={"smoke": (0, 1.6, 0)})
    hung = [(x, 5.9, -23.2) for x in (-9, -5.4, 5.4, 9)] + [(s * 21.4, 4.4, z) for s in (-1, 1) for z in (-8, 0)]
    set.copies("lantern", lambda k: k.building("lantern", 0.42), hung, shadow=False, lit=set.night)
    if set.night:
        for x, y, z in hung:
            set.light((x * 0.93, y - 0.7, z + 0.6), "#ff7a3a", 5.0, 12.0)
        set.light((0, 4.0, -21), "#ffb060", 16.0, 22.0)
    snow = 1.0 if set.snowy else 0.0
    for x, z, s in ((-12, -15, 1.15), (13, -14, 1.25), (-13, 12, 1.0), (14, 16, 1.1)):
        set.shape("bed", kit.box(3, 0.35, 3, kit.material("stone", "#8d867a"), 0.0), at=(x, 0, z))
        set.put("pine", (x, z), 0, s, seed=abs(x) % 3, snow=snow, solid=True)
    set.scatter("broadleaf", 30, (44, 90), gap=6, variants=3, season=set.season, scale=(1.0, 1.5))
    set.crowd(8, (16, 40), arcs=((-16, 16), (160, 200)), variants=4, umbrella=False)
    set.backdrop("mountains", distance=600, height=190, snow=0.05, colour="#51606a")
    set.air(fog=0.0024, fog_height=18.0)


def cauldron(kit):
    """A gilt water cauldron on its stone."""
    bronze, stone = kit.material("brass", "#9a7230"), kit.material("stone", "#a09a8e")
    pot = kit.lathe(
        [(0.35, 0.3), (0.7, 0.5), (0.88, 0.9), (0.8, 1.25), (0.86, 1.35), (0.74, 1.35), (0.7, 1.0), (0, 0.8)], bronze
    )
    rings = sum(
        kit.torus(0.16, 0.035, bronze, (0, 0, 0), 14, 6).turn("x", 90).turn("y", 90).move(s * 0.9, 0.95, 0)
        for s in (-1, 1)
    )
    return kit.cylinder(0.8, 0.3, stone, (0, 0, 0), 20) + pot + rings


def censer(kit):
    """A three-legged incense burner with a small roof, ash and glowing sticks."""
    bronze = kit.material("iron", "#3f4a3c")
    leg = kit.tube([(0.5, 0.75, 0), (0.62, 0.4, 0), (0.56, 0, 0)], [0.12, 0.09, 0.12], bronze, 8, smooth=3)
    out = leg.copy_round(3) + kit.lathe(
        [(0.3, 0.6), (0.75, 0.75), (0.82, 1.1), (0.95, 1.2), (0.85, 1.25), (0.7, 1.15), (0, 1.1)], bronze
    )
    sticks = [
        (
            (0.25 * (k % 5 - 2) * 0.6, 1.1, 0.2 * (k // 5 - 1)),
            (0.25 * (k % 5 - 2) * 0.6, 1.55, 0.2 * (k // 5 - 1)),
            0.012,
        )
        for k in range(15)
    ]
    return out + kit.ropes(sticks, kit.material("lamp", "#c8401a", emission=1.4), 4)
