"""Round mud huts with thatch in a ring, a baobab, goats and chickens, red earth, the savanna beyond."""

from skyscreen.catalogue import place


@place(
    en=("african village", "village in africa", "tribal village", "mud huts"),
    zh=("非洲村庄", "非洲村落", "非洲部落", "部落", "原始部落"),
    ambience=("birds", "crowd"),
    ground="soil",
    reverb=0.2,
    hours=16.8,
    people="african",
    life=("A woman carries a basket", "Two children dance"),
)
def african_village(set):
    set.stage(24, 6.0)
    set.ground(set.kit.material("soil", "#a8683c", moss=0.15), hills=0.4, wavelength=30, far=7, far_start=50, flat=1.0, fine=0.9)
    set.houses("african", [(13, -7, -70), (12, 6, -100), (17, -18, -50), (-13, -5, 70), (-12, 8, 110), (-18, -17, 50), (4, -24, 0), (-6, -26, 10), (24, -4, -90), (-25, 2, 90), (8, 20, -160), (-9, 21, 160)], members=3)
    set.copies("granary", lambda k: k.cylinder(0.9, 1.8, k.material("soil", "#a8683c"), (0, 0.6, 0), 14) + k.cone(1.3, 1.1, k.material("grass", "#9a8450"), (0, 2.3, 0), 14) + k.ropes([((x, 0, z), (x, 0.7, z), 0.07) for x in (-0.6, 0.6) for z in (-0.6, 0.6)], k.material("wood", "#5a4028"), 5), [(8, 0, -15), (-9, 0, -14)], solid=True)
    for k, (x, z) in enumerate(((7, -10), (7.8, -9.2), (-7.4, 3), (-6.8, -11))):
        set.put("goat", (x, z), 70 * k, solid=False, pose=("graze", "look")[k % 2])
    for x, z in ((5.2, 3.4), (5.8, 2.6), (-5.6, -4.2)):
        set.put("chicken", (x, z), 60 * x, solid=False)
    for x, z in ((4.2, -4.6), (-4.4, 6.0), (4.8, -5.2)):
        set.put("vase", (x, z), scale=2.4, colour="#8a4a2c")
    set.put("campfire_pot", (-4.6, -1.5))
    set.put("broadleaf", (-17, -32), 0, 1.9, seed=1, colour="#6a7a3c")
    set.scatter("broadleaf", 18, (40, 160), gap=14, variants=3, scale=(0.7, 1.1), colour="#7a8042")
    set.scatter("grass_tuft", 120, (9, 50), variants=3, clear=4, blades=40, spread=0.5, colour="#a8904c", shadow=False)
    set.crowd(9, (8, 24), arcs=((-60, 60), (120, 240)), variants=4)
    set.backdrop("hills", distance=520, height=50, colour="#8a7a4a", woods=0.25)
