"""A city on the sea bed: glass domes over lit towers, a coral gate, glowing kelp, tubes and fish in blue light."""

from itertools import pairwise
from math import cos, sin

from skyscreen.catalogue import place


@place(
    en=(
        "undersea city",
        "underwater city",
        "atlantis",
        "city under the sea",
        "dragon palace",
        "underwater palace",
        "mermaid kingdom",
        "sunken city",
    ),
    zh=("海底城市", "海底之城", "龙宫", "水下城市", "亚特兰蒂斯", "水晶宫", "海底城", "人鱼王国"),
    ambience=("water",),
    ground="sand",
    reverb=1.4,
    hours=14.0,
    medium="underwater",
    people="space",
    deeds=("哪吒闹海", "龙宫", "水晶宫"),
)
def undersea_city(set):
    kit, rng = set.kit, set.random("city")
    set.stage(34, 8.0)
    set.vista(0, 23, -62)
    set.ground(kit.material("sand", "#5f7f88"), hills=1.2, wavelength=24, far=14, far_start=60, flat=0.8, cells=84, fine=1.0, reach=320)
    domes = [(-22, -26, 11), (24, -32, 13), (0, -62, 20), (-52, -58, 16), (56, -70, 18), (-34, 26, 10), (38, 24, 12), (-88, -96, 24), (90, -120, 26)]
    for k, (x, z, r) in enumerate(domes):
        set.stand("bubble_dome", [(x, z, 40 * k)], float(r), k % 4, lit=True, solid=True, shadow=False)
        if k < 6:
            set.light((x * 0.86, 6.0, z * 0.86), "#60e0ff", 40.0, 26.0)
    tube = kit.material("pane", "#5fa8b8")
    for (x0, z0, _), (x1, z1, _) in pairwise(domes[:5]):
        set.shape("tube", kit.capsule((x0, 1.6, z0), (x1, 1.6, z1), 1.3, tube, 14), *(kit.torus(1.35, 0.12, kit.material("neon", "#40e0ff", emission=2.5), (0, 0, 0), 20, 5).aim((x0 + (x1 - x0) * t, 1.6, z0 + (z1 - z0) * t), (x1, 1.6, z1)) for t in (0.3, 0.5, 0.7)), shadow=False)
    kelp = lambda k: k.strips([[(0.5 * (j % 3), 0, 0.4 * (j // 3)), (0.5 * (j % 3) + 0.3, 2.5, 0.4 * (j // 3)), (0.5 * (j % 3) - 0.2, 5.0 + j * 0.4, 0.4 * (j // 3)), (0.5 * (j % 3) + 0.2, 7.0 + j * 0.5, 0.4 * (j // 3))] for j in range(7)], [0.3, 0.45, 0.4, 0.05], k.material("leaf", "#2f7a5a"), [(1, 0, 0.4 * j) for j in range(7)]).sway(0.9)
    far = [(rng.uniform(-70, 70), 0.0, rng.uniform(-70, 50), rng.uniform(0, 360), rng.uniform(0.6, 1.4)) for _ in range(120)]
    set.copies("kelp", kelp, [(x, set.height(x, z) - 0.1, z, a, s) for x, _, z, a, s in far if abs(x) > 7 or abs(z) > 22][:70], shadow=False)
    for tone, name in (("#e86a8a", "pink"), ("#e8a040", "amber"), ("#8a6ad8", "violet")):
        coral = lambda k, tone=tone: k.ropes([((0, 0, 0), (0.5 * sin(2.4 * j), 0.9 + 0.1 * j, 0.5 * cos(2.4 * j)), 0.13 - 0.006 * j) for j in range(9)], k.material("plastic", tone, 0.7), 6) + k.sphere(0.14, k.material("lamp", tone, emission=1.6), (0, 0, 0), 7).many([(0.5 * sin(2.4 * j), 0.9 + 0.1 * j, 0.5 * cos(2.4 * j)) for j in range(9)])
        spots = [(rng.uniform(-34, 34), 0, rng.uniform(-34, 30), rng.uniform(0, 360), rng.uniform(0.6, 1.8)) for _ in range(60)]
        set.copies(f"coral {name}", coral, [(x, set.height(x, z), z, a, s) for x, _, z, a, s in spots if abs(x) > 5.5][:26], shadow=False, params={"tone": tone})
    gate = kit.material("stone", "#b8a89a")
    set.shape("gate", kit.torus(6.5, 0.8, gate, (0, 0, 0), 28, 8).turn("x", 90).move(0, 2.0, -20), kit.sphere(0.9, kit.material("lamp", "#e0f8ff", emission=3.0), (0, 9.4, -20), 14), kit.box(3, 1.2, 2, gate, 0.2, (6.4, 0, -20)), kit.box(3, 1.2, 2, gate, 0.2, (-6.4, 0, -20)))
    for k in range(16):
        set.put("fish", (rng.uniform(-18, 18), rng.uniform(-24, 4)), rng.uniform(0, 360), y=rng.uniform(4, 11), solid=False, shadow=False, pose=("left", "right")[k % 2])
    for x, z in ((-8, -10), (10, -14), (-14, 4)):
        set.put("jellyfish", (x, z), y=6.5, solid=False, shadow=False)
    # The sea closes the view: its surface far above, dark water all round; without them the sky of the land stood behind.
    top = kit.material("lamp", "#4ab8d8", emission=0.03 if set.night else 0.3)
    ripple = lambda u, v: ((u - 0.5) * 420, 44 + 1.2 * sin((u - 0.5) * 60 + 2 * sin(40 * v)) + 0.9 * sin(90 * v), (v - 0.5) * 420)
    set.shape("surface", kit.sheet(ripple, 56, 56, top), kit.sheet(ripple, 56, 56, top, flip=True), shadow=False)
    haze = kit.lathe([(190, -14), (190, 60)], kit.material("sand", "#1f4a62"), segments=40)
    set.shape("far water", haze + haze.mirror("x"), shadow=False)
    deep = (0.002, 0.012, 0.022) if set.night else (0.006, 0.07, 0.12)
    set.air(fog=0.022, fog_height=900.0, fog_colour=deep)
    set.sky(cloud=0.15, haze=0.2, exposure=-0.35)
