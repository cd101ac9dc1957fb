"""A railway line through fields: two tracks on ballast, telegraph poles, a signal, hedges and hills."""

from skyscreen.catalogue import place


@place(
    en=(
        "railway",
        "railway line",
        "railroad",
        "railway tracks",
        "train tracks",
        "railroad tracks",
        "rails",
        "rail line",
    ),
    zh=("铁路", "铁轨", "铁道", "铁路线", "轨道旁"),
    ambience=("wind", "birds"),
    ground="grass",
    reverb=0.2,
    hours=16.8,
)
def railway(set):
    kit, rng = set.kit, set.random("line")
    set.stage(90, 4.4)
    snow = 1.0 if set.snowy else 0.0
    # The bed is level; the meadow falls away a little from it and rises again far out.
    bank = lambda x, z: -0.55 * min(max((abs(x) - 6.0) / 4.0, 0.0), 1.0)
    set.ground(
        kit.material("grass", snow=snow),
        hills=0.9,
        wavelength=34,
        far=12,
        far_start=34,
        flat=1.0,
        slope=bank,
        cells=84,
        fine=0.9,
        reach=460,
    )
    stone = kit.material("snow") if set.snowy else kit.material("soil", "#8f867c")
    bed = [(-4.9, -0.28), (-4.0, 0.03), (4.0, 0.03), (4.9, -0.28)]
    set.shape("ballast", kit.loft([[(x, y, z) for x, y in bed] for z in range(-220, 221, 4)], stone, closed=False))
    pebble = lambda k: k.sphere(0.07, k.material("rock", "#857c72", moss=0.0), (0, 0, 0), 5).scale(1, 0.6, 1)
    spots = [
        (rng.uniform(-4.4, 4.4), 0.04, rng.uniform(-24, 24), rng.uniform(0, 360), rng.uniform(0.5, 1.3))
        for _ in range(420)
    ]
    for first in range(0, 420, 140):
        set.copies("pebbles", lambda k, f=first: pebble(k), spots[first : first + 140], shadow=False)
    steel, wood = kit.material("steel"), kit.material("wood", "#4a3a2c")
    for x in (0.0, 4.0 - 7.6):
        rails = sum(kit.box(0.075, 0.15, 440, steel, 0.0, (x + s * 0.75, 0.09, 0)) for s in (-1, 1))
        sleepers = kit.box(2.5, 0.1, 0.26, wood, 0.0)
        set.shape("rails", rails, shadow=False)
        for z in range(-80, 80, 20):
            set.shape("sleepers", sleepers.many([(x, 0.02, z + 0.65 * k) for k in range(31)]), shadow=False)
    poles = [(6.9, set.height(6.9, z), z, 0) for z in range(-200, 201, 40)]
    set.copies("telegraph pole", pole, poles, solid=True)
    wires = []
    for z in range(-200, 200, 40):
        for s in (-0.7, -0.35, 0.35, 0.7):
            drop = lambda t: 6.05 - 0.55 * (1 - (2 * t - 1) ** 2)
            wires += [
                ((6.9 + s, drop(k / 8), z + 5 * k), (6.9 + s, drop((k + 1) / 8), z + 5 * k + 5), 0.012)
                for k in range(8)
            ]
    set.shape("wires", kit.ropes(wires, kit.material("iron", "#22201e"), 3), shadow=False)
    set.copies("signal", signal, [(-6.4, 0, 26, 180), (3.9, 0, -34, 0)], solid=True, lit=True)
    set.scatter(
        "grass_tuft", 200, (5, 40), variants=3, clear=3.4, blades=60, spread=0.7, dense=0.7, shadow=False, snow=snow
    )
    if not snow:
        for k, tone in enumerate(("#c0303a", "#e8d45a", "#e8e4da")):
            set.scatter("flower", 45, (5, 34), clear=3.6, scale=(0.6, 1.1), colour=tone, shadow=False, purpose=str(k))
    away = lambda x, z: abs(x) > 12
    set.scatter(
        "broadleaf",
        26,
        (16, 90),
        gap=6,
        variants=3,
        clear=10,
        scale=(0.8, 1.4),
        season=set.season,
        solid=True,
        within=away,
    )
    set.scatter(
        "broadleaf", 60, (90, 220), gap=6, variants=3, scale=(0.9, 1.5), season=set.season, purpose="far", within=away
    )
    set.scatter("bush", 40, (10, 80), gap=2, variants=2, clear=6, scale=(0.6, 1.6), snow=snow, within=away)
    set.row("fence", (-11, -60), (-11, 60), 41, 90, shadow=False)
    set.put("house", (-46, -70), 60)
    set.backdrop("hills", distance=520, height=80, colour="#46583a", fields=0.9)
    set.backdrop("mountains", distance=1300, height=260, snow=0.2)


def pole(kit):
    """A tarred mast with two arms of insulators."""
    wood, white = kit.material("wood", "#3d3024"), kit.material("ceramic", "ivory", 0.2)
    out = kit.cylinder(0.12, 7.0, wood, (0, -0.4, 0), 10, top=0.085)
    out += kit.box(1.7, 0.11, 0.11, wood, 0.0, (0, 5.9, 0.1)) + kit.box(1.1, 0.11, 0.11, wood, 0.0, (0, 5.3, 0.1))
    return out + kit.cylinder(0.045, 0.14, white, (0, 0, 0), 8).many([(s, 6.0, 0.1) for s in (-0.7, -0.35, 0.35, 0.7)])


def signal(kit):
    """A colour-light signal: white mast, black board, green over red."""
    mast, board = kit.material("paint", "white"), kit.material("paint", "#14171a", 0.6)
    out = kit.cylinder(0.07, 4.4, mast, (0, 0, 0), 12) + kit.box(0.5, 1.1, 0.12, board, 0.04, (0, 3.7, 0.1))
    out += kit.ropes([((0.25, 0.2 + 0.35 * k, -0.1), (-0.25, 0.2 + 0.35 * k, -0.1), 0.015) for k in range(9)], mast, 4)
    for y, tone, on in ((4.5, "#20ff80", 5.0), (4.0, "#601010", 0.0)):
        lamp = kit.material("lamp", tone, emission=on) if on else kit.material("plastic", tone)
        out += kit.ellipsoid(0.11, 0.11, 0.04, lamp, (0, y, 0.18), 14)
    return out
