"""The great hall of an aquarium: a wall of glass on blue water with fish, rays and a whale shark, a tunnel of light, dark benches."""

from skyscreen.catalogue import place


@place(
    en=("aquarium", "aquarium hall", "oceanarium", "sea life centre"),
    zh=("海洋馆", "水族馆", "海底世界", "海底隧道"),
    indoor=True,
    ambience=("room", "stream"),
    ground="stone",
    reverb=1.2,
    hours=14.0,
    deeds=("visit the aquarium", "behind the aquarium glass", "海洋馆", "水族馆"),
)
def aquarium_hall(set):
    kit, rng = set.kit, set.random("fish")
    set.stage(5.0, 2.6, 0, (0.0, 2.6))
    set.hall(18.0, 16.0, 6.0, wall="#141c2a", floor=kit.material("stone", "#2a3038", 0.2), ceiling="#0e141e", skirting=None, cornice=False)
    # The tank stands on the −Z and −X walls: lit water behind, its glass edge before, all that swims between.
    glow = kit.material("lamp", "#1a78b8", emission=0.42)
    set.shape("water", kit.box(17.0, 5.0, 0.06, glow, 0.0, (0, 0.5, -7.8)), kit.box(0.06, 5.0, 15.0, glow, 0.0, (-8.8, 0.5, 0)), shadow=False)
    set.shape("sand", kit.box(17.0, 0.5, 2.4, kit.material("sand", "#d8cca0"), 0.02, (0, 0.02, -6.7)), kit.box(2.4, 0.5, 15.0, kit.material("sand", "#d8cca0"), 0.02, (-7.7, 0.02, 0)))
    frame = kit.material("paint", "#10151e", 0.4)
    set.shape("frame", kit.box(17.0, 0.55, 0.3, frame, 0.02, (0, 0, -5.4)), kit.box(17.0, 0.6, 0.3, frame, 0.02, (0, 5.4, -5.4)), kit.box(0.3, 0.55, 14.0, frame, 0.02, (-6.4, 0, 1.6)), kit.box(0.3, 0.6, 14.0, frame, 0.02, (-6.4, 5.4, 1.6)), kit.box(0.18, 5.0, 0.3, frame, 0.0).many([(x, 0.5, -5.4) for x in (-6.4, 0.0, 6.4)]), solid=True)
    for n, (thing, count, scale) in enumerate((("clownfish", 16, 5.0), ("angelfish", 14, 4.0), ("tuna", 5, 0.8), ("manta_ray", 2, 0.45), ("shark", 1, 0.55), ("turtle", 1, 0.8))):
        for k in range(count):
            side = k % 3 == 2
            x, z = (-7.6, rng.uniform(-4.0, 6.5)) if side else (rng.uniform(-5.5, 7.5), rng.uniform(-7.3, -6.1))
            set.put(thing, (x, z), rng.choice((0, 180)) + (0 if side else 90) + rng.uniform(-15, 15), scale, y=rng.uniform(1.0, 4.6) if n < 3 else 2.2 + 0.8 * k, solid=False, shadow=False, pose=rng.choice(("left", "right")) if thing != "turtle" else "")
    for x, z in ((-4.0, -6.8), (2.0, -6.8), (6.5, -6.9), (-7.8, 2.0), (-7.8, 5.5)):
        set.put("seaweed", (x, z), rng.uniform(0, 360), 1.5, y=0.5, solid=False, shadow=False)
        set.put("rock", (x + 0.8, z + 0.2), rng.uniform(0, 360), 0.7, y=0.45, solid=False, shadow=False)
    for x in (-5.0, 0.0, 5.0):
        set.light((x, 3.4, -5.0), "#5ab8f0", 22.0, 10.0)
        set.light((-6.0, 3.4, x + 1.0), "#5ab8f0", 16.0, 9.0)
        set.shaft((x, 5.3, -6.6), (x + 0.6, 0.6, -6.4), 0.3, "#9adcff", 0.06, 2.0)
    set.light((2.0, 4.6, 4.5), "#a8c8f0", 14.0, 10.0)
    set.copies("bench", lambda k: k.fitting("bench", length=2.0, colour="#3a424c"), [(4.6, 0, 0.6, -25), (5.6, 0, 4.6, -90)], solid=True)
    set.on("+x", 0.0, kit.fitting("sign", text="AQUARIUM 海洋馆", size=0.5, ink="#7ad0ff", board=None, glow=1.5), y=3.6)
    set.lamps("spot", [(x, z) for x in (0.0, 4.0) for z in (2.0, 5.0)], on=True, drop=0.3, power=0.6, colour="#bcd8ff")
