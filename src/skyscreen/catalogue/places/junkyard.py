"""A junkyard: wrecks stacked two and three high, heaps of tyres and scrap, a crane with its magnet, oil barrels, rusty sheet fences."""

from typing import Any

from skyscreen.catalogue import place

WRECKS = (("car", "#8a5a3a"), ("van", "#7a8078"), ("car", "#5a6a70"), ("suv", "#8a3a2c"))


@place(
    en=("junkyard", "scrapyard", "scrap yard", "garbage dump", "landfill", "dump", "wrecking yard", "rubbish dump"),
    zh=("垃圾场", "垃圾堆", "垃圾山", "废品站", "废车场", "垃圾堆场", "废品回收站", "报废车场", "垃圾填埋场"),
    ambience=("wind", "gulls"),
    ground="soil",
    reverb=0.2,
    hours=16.8,
    people="worker",
    life=("A man pushes a wheelbarrow",),
    pastime="walks",
)
def junkyard(set: Any) -> None:
    kit, rng = set.kit, set.random("heaps")
    set.stage(24, 5.0)
    set.vista(15.0, 17.0, -44.0)
    set.ground(kit.material("snow") if set.snowy else kit.material("soil", "#6a5a46", litter=0.35), hills=0.4, wavelength=14, flat=0.9, reach=300, cells=70, fine=1.1)
    steel, rubber = kit.material("steel", "#7a7e80"), kit.material("rubber", "#222426")
    # Stacks of wrecks along both sides.
    for k, z in enumerate(range(-34, 40, 7)):
        for s in (-1, 1):
            what, tone = WRECKS[(k + (s > 0)) % len(WRECKS)]
            x, turn = s * (8.8 + rng.uniform(-0.5, 0.8)), 90 + rng.uniform(-16, 16)
            set.put(what, (x, z), turn, colour=tone, lamps=False, shadow=abs(z) < 22)
            if (k + (s > 0)) % 3 and abs(z) < 20:
                other, shade = WRECKS[(k + 2 + (s > 0)) % len(WRECKS)]
                set.put(other, (x + rng.uniform(-0.4, 0.4), z + rng.uniform(-0.5, 0.5)), turn + rng.uniform(-24, 24), y=1.42, colour=shade, lamps=False, solid=False, shadow=False)
            if abs(z) < 16:
                set.put(WRECKS[(k + 1) % 4][0], (s * 15.5, z + 2), 90 + 9 * (k % 3), colour=WRECKS[(k + 1) % 4][1], lamps=False, solid=False, shadow=False)
    tyre = kit.torus(0.3, 0.11, rubber, (0, 0.11, 0), 20, 8)
    heap = tyre.many([(rng.uniform(-1.5, 1.5) * (1 - 0.22 * j), 0.2 * j, rng.uniform(-1.3, 1.3) * (1 - 0.22 * j), 0) for j in range(5) for _ in range(9 - 2 * j)])
    set.copies("tyres", lambda k: heap, [(-6.2, 0, -13, 0), (6.4, 0, 12, 70), (5.8, 0, -22, 40)], solid=True)
    set.copies("scrap", scrap, [(-6.0, 0, 4.5, 0), (6.3, 0, -4.0, 110), (-6.6, 0, 20, 40), (-5.9, 0, -26, 200, 1.2)], solid=True)
    # A crane on tracks that holds a wreck by its magnet.
    jib = kit.ropes([((0, 2.6, 0.5), (0, 16.0, 9.0), 0.16), ((0.5, 2.6, 0.4), (0.1, 15.8, 8.8), 0.1), ((-0.5, 2.6, 0.4), (-0.1, 15.8, 8.8), 0.1)] + [((0.5 - 0.04 * k, 2.6 + 1.3 * k, 0.4 + 0.84 * k), (-0.46 + 0.04 * k, 3.2 + 1.3 * k, 0.8 + 0.84 * k), 0.05) for k in range(10)], kit.material("paint", "#d89a20", 0.6), 5)
    crane = kit.box(3.0, 1.0, 4.2, rubber, 0.2) + kit.box(2.6, 1.8, 3.4, kit.material("paint", "#d89a20", 0.6), 0.1, (0, 1.0, -0.4)) + kit.box(1.2, 1.4, 1.4, kit.material("pane", "#2c3a40"), 0.05, (-0.8, 2.2, 0.7)) + jib
    crane += kit.ropes([((0, 16.0, 9.0), (0, 7.4, 9.0), 0.05)], steel, 4) + kit.cylinder(1.0, 0.5, kit.material("iron", "#3a3c3e"), (0, 6.9, 9.0), 22)
    set.shape("crane", crane, at=(15, 0, -50), turn=-40, solid=True)
    set.put("car", (9.3, -43.2), 30, y=5.5, colour="#8a3a2c", lamps=False, solid=False, shadow=False)
    for x, z in ((-5.2, -4.6), (-5.7, -5.4), (-4.9, -5.7), (5.4, 3.2)):
        set.put("barrel", (x, z), 0)
    set.put("refrigerator", (-5.4, 11.2), 70)
    set.put("washing_machine", (5.6, 6.8), -100)
    set.put("sofa", (-5.8, -18.6), 60)
    sheet = sum(kit.box(1.15, 2.4 + 0.25 * (k % 3), 0.05, kit.material("iron", ("#8a5a3c", "#6a6e70", "#7a4a30", "#8a8a80")[k % 4]), 0.0, (1.2 * k, 0, 0.03 * (k % 2))) for k in range(50))
    set.shape("fence", sheet, at=(-22, 0, 32), turn=90)
    set.shape("fence", sheet, at=(22, 0, 32), turn=90)
    set.shape("fence", sheet, at=(-30, 0, -62))
    lamp = kit.cylinder(0.08, 6.0, steel, (0, 0, 0), 8) + kit.box(0.8, 0.2, 0.4, kit.material("lamp", "#ffe0a8", emission=7.0), 0.02, (0.3, 5.9, 0))
    spots = [(-4.6, 0, -9), (4.6, 0, 9), (-4.6, 0, 26), (4.6, 0, -28)]
    set.copies("lamp", lambda k: lamp, spots, solid=True, lit=set.night)
    if set.night:
        for x, _, z in spots:
            set.light((x * 0.9, 5.6, z), "#ffd8a0", 34.0, 18.0)
    set.put("dog", (3.6, -14.5), -40, solid=False, pose="look")
    set.scatter("grass_tuft", 90, (3, 26), variants=3, clear=0.8, blades=40, spread=0.7, shadow=False)
    set.scatter("bush", 16, (20, 60), gap=3, variants=3, shadow=False)
    set.skyline(distance=240, height=(14, 60), count=50, depth=120)
    set.camera_limits((-6.4, 0.2, -40), (6.4, 14, 36))
    set.air(fog=0.002, fog_height=24.0)


def scrap(kit):
    """A heap of scrap: sheets, pipes, wheels and boxes thrown together."""
    rng = kit.random("scrap")
    tones = ("#8a4a2a", "#6a6e70", "#7a5a3c", "#4a5a60", "#a8683a", "#8a8a84")
    paints = [kit.material("iron", tone) for tone in tones]
    out = kit.blob([kit.egg((0, 0.1, 0), (1.7, 0.8, 1.5)), kit.egg((0.7, 0.1, 0.5), (1.1, 0.6, 1.0))], kit.material("soil", "#5a4a3c"), 0.2, 0.16)
    for k in range(kit.n(64, 20)):
        a, far = rng.uniform(0, 6.28), rng.random() ** 0.7
        x, z = 1.7 * far * (1 if k % 2 else -1) * abs(rng.uniform(0.2, 1)), 1.5 * far * rng.uniform(-1, 1)
        y = max(0.95 * (1 - (x / 1.9) ** 2 - (z / 1.7) ** 2), 0.05)
        kind = k % 4
        one = kit.box(rng.uniform(0.4, 1.0), 0.03, rng.uniform(0.3, 0.7), paints[k % 6], 0.0) if kind == 0 else kit.cylinder(0.05, rng.uniform(0.6, 1.4), paints[k % 6], (0, 0, 0), 7) if kind == 1 else kit.box(0.35, 0.3, 0.4, paints[k % 6], 0.02) if kind == 2 else kit.torus(0.24, 0.06, paints[k % 6], (0, 0, 0), 16, 6)
        out += one.turn("x", rng.uniform(-70, 70)).turn("y", 57 * a).move(x, y, z)
    return out
