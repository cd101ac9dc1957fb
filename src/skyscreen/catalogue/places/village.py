"""A village lane: half-timbered houses round a green with a well, cobbles, flowers, smoke, a church behind."""

from skyscreen.catalogue import place


@place(
    en=("village", "old village", "village street", "hamlet"),
    zh=("欧洲村庄", "欧洲乡村", "法国村庄", "法国乡村", "英国村庄", "英国乡村", "德国村庄", "意大利乡村", "欧式村庄", "西方村庄"),
    ambience=("birds", "wind", "crowd"),
    ground="paving",
    reverb=0.4,
    hours=9.0,
    deeds=("tornado", "龙卷风"),
    life=("An old woman sweeps", "Two children run"),
    pastime="walks",
)
def village(set, passers=10):
    kit, rng = set.kit, set.random("lane")
    snow = 1.0 if set.snowy else 0.0
    set.stage(26, 5)
    set.vista(-3, 34, -80)
    set.ground(kit.material("grass", snow=snow), hills=0.5, wavelength=26, far=14, far_start=46, flat=1.0, fine=0.9)
    lane = lambda z: 1.6 * bend(z)
    row = [(lane(z), 0.04, z) for z in range(-60, 61, 3)]
    set.shape(
        "lane", kit.strip(row, 6.4, kit.material("snow") if snow else kit.material("paving", "#857a6c")), shadow=False
    )
    for seed in range(5):
        spots = []
        for side in (-1, 1):
            for k in range(8):
                if (k + 3 * (side > 0)) % 5 != seed:
                    continue
                z = -38 + 11 * k + (4 if side > 0 else 0)
                back = 7.2 + 1.6 * ((k * 7 + seed) % 3) / 2
                spots.append((lane(z) + side * back, 0.0, z, -90 * side + rng.uniform(-9, 9)))
        set.copies(
            "house",
            lambda k, seed=seed: k.building("timber", 6.4 + 0.5 * (seed % 3), 7.5, 1 + (seed % 2), seed),
            spots,
            solid=True,
            lit=set.night,
            sockets={"chimney": (1.5, 9.6, -4.6)} if seed in (1, 3) else None,
        )
        for x, _, z, _ in spots:
            if set.night and abs(z) < 24:
                set.light((x * 0.55 + lane(z) * 0.45, 2.2, z), "#ffb060", 4.0, 9.0)
    set.copies("church", church, [(-3.0, 0.0, -80.0, 0)], lit=set.night)
    set.copies("well", well, [(-4.4, 0.0, -5.5, 20)], solid=True)
    for at in ((4.6, -9.5), (5.0, -8.6), (-4.9, 7.4)):
        set.put("barrel", at)
    set.put("box", (4.4, -7.6), 20, 1.3)
    set.put("bench", (-4.6, 2.2), 90)
    set.put("street_lamp", (4.4, 3.5), scale=0.75)
    set.put("street_lamp", (-4.4, -14), scale=0.75)
    set.scatter("flower", 60, (4, 16), clear=1.4, scale=(0.7, 1.2), colour="#c0507a", shadow=False, within=verge)
    set.scatter(
        "grass_tuft", 120, (4, 30), clear=1.2, variants=3, shadow=False, blades=40, spread=0.5, snow=snow, within=verge
    )
    set.scatter("bush", 26, (6, 30), clear=1.8, variants=3, scale=(0.5, 1.0), snow=snow, within=verge)
    set.scatter("broadleaf", 26, (17, 70), gap=5, variants=3, clear=12, season=set.season, scale=(0.8, 1.3))
    set.scatter("pine", 40, (60, 150), gap=5, variants=2, snow=snow)
    set.crowd(passers, (15, 40), arcs=((-9, 9), (171, 189)), variants=4, umbrella=set.weather == "rain")
    set.backdrop("hills", distance=430, height=85, colour="#44563a", fields=0.7)
    set.camera_limits((-6.4, 0.2, -46), (6.4, 9, 46))
    set.air(fog=0.0014, fog_height=25.0)


def bend(z):
    """The lane winds: −1 … 1 over 60 m."""
    return ((z / 30) ** 3 - 3 * (z / 30)) / 2 * 0.8 if abs(z) < 60 else 0.0


def verge(x, z):
    return 3.3 < abs(x - 1.6 * bend(z)) < 6.0


def church(kit):
    """Nave, tower and spire behind the roofs."""
    stone, slate = kit.material("stone", "#a09684"), kit.material("tile", "#3d444e")
    out = kit.box(9, 8, 18, stone, 0.0, (0, 0, -10)) + kit.box(5.6, 17, 5.6, stone, 0.0, (0, 0, 0))
    out += kit.extrude([(-5, 0), (5, 0), (0, 6)], 18.5, slate).move(0, 8, -10)
    out += kit.lathe([(4.2, 0), (2.2, 3.2), (0, 15)], slate, segments=8).turn("y", 22.5).move(0, 17, 0)
    glass = kit.material("lamp", "#ffb860", emission=1.2).but(colour=kit.colour("#54606a"))
    out += sum(kit.box(1.1, 2.6, 0.1, glass, 0.0, (0, y, 2.8)) for y in (5.0, 12.0))
    out += kit.box(1.9, 3.0, 0.2, kit.material("wood", "#4a3020"), 0.0, (0, 0, 2.8))
    return out + kit.ropes(
        [((0, 32, 0), (0, 33.6, 0), 0.08), ((-0.5, 33.1, 0), (0.5, 33.1, 0), 0.08)], kit.material("brass")
    )


def well(kit):
    """A round well with a shingled roof, a windlass and a bucket."""
    stone, oak = kit.material("stone", "#8c8577"), kit.material("wood", "#4a3020")
    out = kit.lathe([(0.95, 0), (0.95, 0.8), (1.02, 0.85), (1.02, 0.95), (0.75, 0.95), (0.72, 0.2), (0, 0.2)], stone)
    out += sum(kit.box(0.14, 2.2, 0.14, oak, 0.0, (s * 0.9, 0, 0)) for s in (-1, 1))
    out += kit.ropes([((-0.95, 1.5, 0), (1.15, 1.5, 0), 0.07), ((0, 1.5, 0), (0, 1.1, 0), 0.02)], oak, 8)
    slope = kit.box(2.5, 0.08, 1.25, kit.material("tile", "#6a3c2c"), 0.0).turn("x", 40).move(0, 2.45, 0.46)
    return out + slope + slope.mirror("z") + kit.cylinder(0.16, 0.28, oak, (0, 0.84, 0), 12)
