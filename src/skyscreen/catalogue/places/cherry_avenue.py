"""An avenue of cherry trees in blossom along a stream, petals on the path, lanterns at night."""

from skyscreen.catalogue import place


@place(
    en=("cherry blossom avenue", "cherry blossoms", "cherry blossom", "sakura", "cherry trees", "cherry orchard", "cherry blossom park", "plum blossom garden",),
    zh=("樱花树下", "樱花大道", "樱花林", "樱花", "樱花雨", "桃花林", "桃花源", "梅园", "桃林", "杏花林"),
    near=("桃林", "桃花林", "杏花林"),
    ambience=("birds", "stream",),
    ground="paving",
    reverb=0.2,
    hours=9.0,
    season="spring",
    sheds=(0.88, 0.50, 0.58, 0.018),
    pastime="walks",
    guests="phone talk rest",
    full=0.6,
    folk="east_asian",
)
def cherry_avenue(set):
    kit, rng = set.kit, set.random("petals")
    set.stage(36, 3.6)
    stream = lambda x, z: -1.6 if 6.4 < x < 10.6 else 0.0
    set.ground(kit.material("grass", snow=1.0 if set.snowy else 0.0), slope=stream, hills=0.2, wavelength=30, far=10, far_start=50, flat=1.0, cells=84, fine=0.8, level=0.5, reach=380)
    set.water(-0.25, calm=True, colour="#24443c")
    set.road([(0, -120), (0, 120)], 4.0, "stone", lines=False)
    stone = kit.material("stone", "#8a857a")
    for x in (6.3, 10.7):
        set.shape("wall", kit.box(0.4, 1.9, 180, stone, 0.0, (x, -1.3, 0)))
    for k in range(-9, 10):
        for x, off in ((-3.6, 0.0), (4.6, 2.6), (12.6, 1.0)):
            z = 7.0 * k + off + rng.uniform(-0.6, 0.6)
            set.put("broadleaf", (x, z), rng.uniform(0, 360), rng.uniform(0.78, 0.98), seed=k % 3, colour="" if set.snowy else ("#f0b8c4", "#f2c8d0", "#eaa8b8")[k % 3], season="winter" if set.snowy else "summer", shadow=abs(z) < 40)
    if not set.snowy:
        petal = lambda k: k.panel(0.05, 0.045, k.material("petal", "#f0c0cc")).turn("x", -86)
        spots = [(rng.gauss(0, 3.2), 0.0, rng.uniform(-26, 26), rng.uniform(0, 360), rng.uniform(0.7, 1.6)) for _ in range(900)]
        spots = [(x, set.height(x, z) + (0.115 if abs(x) < 2.1 else 0.02), z, a, s) for x, _, z, a, s in spots if x < 6]
        for first in range(0, len(spots), 180):
            set.shape("petals", petal(kit).many(spots[first:first + 180]), shadow=False)
    for z in range(-30, 31, 12):
        set.put("bench" if z % 24 else "street_lamp", (2.7, z + 3), -90 if z % 24 else 0)
    if set.night:
        for z in range(-30, 31, 10):
            set.copies("lantern", lambda k: k.building("lantern", 0.3), [(-2.3, 3.1, z), (3.2, 3.1, z + 4)], shadow=False)
            set.light((-2.0, 2.6, z), "#ff9a90", 4.0, 8.0)
    set.crowd(10, (12, 50), arcs=((-6, 6), (174, 186)), variants=4, umbrella=set.weather == "rain")
    set.backdrop("hills", distance=420, height=70, colour="#5a6a4c")
    set.air(fog=0.0012, fog_height=20.0)
