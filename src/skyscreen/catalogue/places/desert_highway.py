"""A straight asphalt road through sand and stone, reflector posts, dust at its edges, a chain of snow mountains far off."""

from skyscreen.catalogue import place


@place(
    en=(
        "desert highway",
        "desert road",
        "highway through the desert",
        "route 66",
        "road through the desert",
        "silk road highway",
        "nevada",
        "gobi road",
    ),
    zh=("沙漠公路", "戈壁公路", "沙漠里的公路", "荒漠公路", "独库公路", "沙漠高速"),
    ambience=("wind",),
    ground="asphalt",
    reverb=0.1,
    hours=17.9,
)
def desert_highway(set):
    set.stage(90, 5.0)
    set.ground(set.kit.material("sand", "#b8946a"), hills=1.0, wavelength=40, far=10, far_start=60, flat=1.0, cells=84, fine=1.0, reach=480)
    set.road([(0, -320), (0, 320)], 8.4, "asphalt", verge=1.6, middle="#d8a820")
    post = lambda k: k.box(0.1, 0.95, 0.1, k.material("paint", "white"), 0.01) + k.box(0.11, 0.16, 0.11, k.material("paint", "#b02018"), 0.0, (0, 0.7, 0))
    set.copies("post", post, [(s * 5.6, set.height(5.6 * s, z), z) for s in (-1, 1) for z in range(-120, 121, 24)])
    set.scatter("rock", 90, (6, 90), gap=1.2, variants=4, clear=4, scale=(0.15, 0.8), colour="#9a7a58")
    set.scatter("bush", 90, (7, 110), gap=2, variants=3, clear=5, scale=(0.25, 0.7), colour="#8a8450")
    set.scatter("grass_tuft", 110, (6, 50), variants=3, clear=3, colour="#b09a5c", blades=26, spread=0.3, shadow=False)
    set.backdrop("dunes", distance=520, height=46, colour="#c09a6c")
    set.backdrop("mountains", distance=1150, height=520, snow=0.85, colour="#7a7880")
    set.sky(haze=0.12)
    set.air(fog=0.0002, fog_height=50.0)
