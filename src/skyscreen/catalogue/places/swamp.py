"""A swamp: black water among moss-hung trees on buttressed roots, reeds, lily pads, mist, a plank walk."""

from math import cos, hypot, sin

from skyscreen.catalogue import place


@place(
    en=("swamp", "bayou", "mangrove", "mangroves", "mangrove forest", "marsh", "wetland", "everglades", "bog"),
    zh=("沼泽", "红树林", "湿地", "泥沼", "沼泽地", "沼泽里"),
    ambience=("night", "stream"),
    ground="soil",
    reverb=0.4,
    hours=7.0,
    water=True,
)
def swamp(set):
    kit = set.kit
    rng = set.random("swamp")
    set.stage(26, 1.8)
    set.ground(kit.material("soil", "#3f3a28", moss=1.0), slope=lambda x, z: 0.05 if abs(x) < 1.2 else -0.8, level=0.3, hills=0.55, wavelength=9, flat=1.0, cells=100, fine=0.6, reach=320, far=4, far_start=80)
    set.water(0.0, calm=True, colour="#1a2416")
    set.fairway((15, 0), 26, 6)
    set.deck(2.2, 80.0, lambda x, z: 0 * x + 0.39)
    plank = kit.box(2.0, 0.07, 0.32, kit.material("planks", "#6a5a44"), 0.0)
    set.shape("walk", plank.many([(0, 0.32, -40 + 0.4 * k, 2 * sin(k)) for k in range(200)]), kit.ropes([((s * 0.9, -1.2, z), (s * 0.9, 0.42, z), 0.08) for s in (-1, 1) for z in range(-40, 41, 4)], kit.material("wood", "#4a3c2c"), 5))
    def cypress_tree(k):
        bark = k.material("bark")
        out = k.lathe([(1.5, -0.8), (0.8, 0.4), (0.42, 2.0), (0.32, 7.5), (0.12, 11.5)], bark, segments=9)
        r = k.random("crown")
        roots = [((0.7 * sin(a), 0.7, 0.7 * cos(a)), (2.0 * sin(a), -0.8, 2.0 * cos(a)), 0.13) for a in (0.7 * j for j in range(9))]
        spots = [(2.6 * r.gauss(0, 0.5), 10 + r.gauss(0, 1.3), 2.6 * r.gauss(0, 0.5)) for _ in range(260)]
        beard = [[(x, y - 0.5, z), (x + 0.05, y - 1.6, z), (x, y - 2.8, z)] for x, y, z in spots[:46]]
        return out + k.ropes(roots, bark, 5) + k.leaves(spots, 0.6, 0.3, k.material("leaf", "#4a5f34"), spread=0.9, heart=(0, 9, 0)) + k.strips(beard, [0.22, 0.26, 0.04], k.material("blade", "#7a8468"), [(1, 0, 0.3)] * 46).sway(0.3, 11, 6)
    spots = []
    for _ in range(600):
        x, z = rng.uniform(-60, 60), rng.uniform(-60, 60)
        if abs(x) > 3.2 and not (10 < x < 20 and abs(z) < 18) and all(hypot(x - a, z - b) > 4.6 for a, _, b, _, _ in spots):
            spots.append((x, 0.0, z, rng.uniform(0, 360), rng.uniform(0.8, 1.3)))
    set.copies("swamp cypress", cypress_tree, spots[:90])
    pad = lambda k: k.cylinder(0.3, 0.02, k.material("leaf", "#4f7a3a"), (0, 0, 0), 10)
    set.copies("lily pad", pad, [(x, 0.01, z, 0, rng.uniform(0.6, 1.5)) for x, z in ((rng.uniform(-16, 20), rng.uniform(-18, 18)) for _ in range(150)) if abs(x) > 1.6 and set.height(x, z) < -0.15], shadow=False)
    set.scatter("grass_tuft", 170, (2, 30), variants=3, clear=0.6, scale=(1.4, 3.0), blades=40, spread=0.4, colour="#6a7a3c", shadow=False)
    set.backdrop("hills", distance=300, height=30, colour="#33402c")
    set.air(fog=0.014, fog_height=7.0)
