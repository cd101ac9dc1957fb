"""A city after the end: broken blocks without glass, a collapsed tower, rusting cars, rubble, weeds and vines, dust."""

from skyscreen.catalogue import place


@place(
    en=(
        "post-apocalyptic city",
        "ruined city",
        "abandoned city",
        "wasteland city",
        "apocalypse",
        "post-apocalyptic",
        "destroyed city",
        "city ruins",
        "after the apocalypse",
    ),
    zh=("末日", "末日城市", "废弃城市", "城市废墟", "末世", "废墟城市", "末日废墟", "废墟"),
    ambience=("wind",),
    ground="asphalt",
    reverb=0.6,
    hours=16.8,
    deeds=("earthquake", "废墟", "地震"),
)
def ruined_city(set):
    kit, rng = set.kit, set.random("ruin")
    set.stage(42, 5.0)
    set.ground(kit.material("asphalt", "#4a4844"), hills=0.35, wavelength=12, flat=0.9, reach=300, cells=72, fine=1.2)
    set.street("ruined", width=22, length=150, gap=3.0, setback=2.0, members=6)
    set.shape("fallen tower", kit.box(14, 60, 12, kit.material("facade", "#645e58", bay=2.4, floor=3.3, lit=0.0), 0.0).turn("z", 58).move(-46, -6, -66))
    chunk = lambda k: k.box(1.0, 0.5, 0.8, k.material("concrete", "#7a766e"), 0.06).turn("z", 14) + k.ropes([((0.4, 0.3, 0), (1.1, 0.8, 0.2), 0.02), ((0.3, 0.3, 0.2), (0.9, 0.9, -0.2), 0.02)], k.material("iron", "#6a3a24"), 3)
    spots = [(rng.choice((-1, 1)) * rng.uniform(3.2, 11), 0.0, rng.uniform(-60, 60), rng.uniform(0, 360), rng.uniform(0.4, 2.4)) for _ in range(120)]
    set.copies("rubble", chunk, [(x, set.height(x, z) - 0.1, z, a, s) for x, _, z, a, s in spots])
    for k, (x, z) in enumerate(((4.4, -14), (-4.8, 6), (5.0, 22), (-4.2, -27), (6.5, -38))):
        set.put("car", (x, z), 40 * k + 10, colour=("#6a4a34", "#7a5a40", "#5a5048")[k % 3], lamps=False)
    set.put("bus", (-7.2, 30), 24, colour="#8a5a3a", lamps=False)
    set.scatter("grass_tuft", 200, (3, 40), variants=3, clear=0.4, blades=40, spread=0.5, colour="#7a7a42", shadow=False)
    set.scatter("bush", 60, (4, 50), gap=1.5, variants=3, clear=1.0, scale=(0.4, 1.2), colour="#6a7038")
    set.scatter("broadleaf", 14, (8, 60), gap=7, variants=3, clear=2.5, scale=(0.5, 0.9), colour="#7a7a3c", within=lambda x, z: abs(x) > 5)
    set.put("street_lamp", (4.8, -4), 30, lamps=False)
    set.copies("smoke", lambda k: k.sphere(0.2, k.material("iron"), (0, 0, 0), 5), [(-30, 2, -70), (38, 1, -110)], shadow=False, sockets={"smoke": (0, 0.4, 0)})
    set.skyline(distance=220, arc=(0, 360), height=(20, 90), count=60, depth=200, lit=0.0, tones=("#6a6660", "#5a5650", "#74706a"))
    set.sky(haze=0.75, cloud=0.7)
    set.air(fog=0.006, fog_height=50.0, fog_colour=None if set.night else (0.34, 0.29, 0.22))
