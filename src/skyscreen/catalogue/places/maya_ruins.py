"""A Maya city in the jungle: a step pyramid with a stair, broken walls, stelae, roots and creepers, mist."""

from skyscreen.catalogue import place


@place(
    en=(
        "maya ruins",
        "mayan ruins",
        "mayan temple",
        "aztec temple",
        "mayan pyramid",
        "jungle ruins",
        "lost city",
        "ancient ruins",
        "machu picchu",
        "inca ruins",
        "ruins",
        "temple ruins",
        "jungle temple",
        "ruined temple",
    ),
    zh=("玛雅", "玛雅遗址", "玛雅神庙", "马丘比丘", "失落的城市", "古文明遗址", "丛林遗迹", "遗迹", "遗址", "古代遗迹", "古城遗址", "神庙遗迹"),
    near=("ancient ruins", "遗迹", "遗址", "ruins", "temple ruins", "jungle temple", "ruined temple", "古城遗址", "神庙遗迹"),
    ambience=("forest", "birds"),
    ground="grass",
    reverb=0.4,
    hours=7.6,
)
def maya_ruins(set):
    set.stage(30, 6.0)
    set.vista(0, 29, -74)
    set.ground(set.kit.material("grass", "#4a6234"), hills=0.6, wavelength=18, far=26, far_start=70, flat=0.9, cells=84, fine=1.0, reach=420)
    set.stand("step_pyramid", [(0, -74, 0)])
    set.stand("step_pyramid", [(66, -50, -50, 0.6), (-70, -60, 40, 0.6)], 36.0, 6, shadow=False)
    for seed in range(4):
        set.stand("ruin", [p for k, p in enumerate(((-11, -14, 70), (12, -10, -60), (-13, 6, 100), (14, 9, -95), (-24, -22, 30), (26, -24, -20), (-10, 22, 150), (11, 24, 200))) if k % 4 == seed], "jungle", seed)
    stela = lambda k: k.box(1.1, 2.8, 0.5, k.material("rock", "#8f8a7c", moss=1.0), 0.1) + k.box(0.7, 0.7, 0.1, k.material("rock", "#7a766a"), 0.1, (0, 1.7, 0.26)) + k.box(0.8, 0.1, 0.1, k.material("rock", "#7a766a"), 0.0, (0, 1.2, 0.26)) + k.box(0.8, 0.1, 0.1, k.material("rock", "#7a766a"), 0.0, (0, 0.8, 0.26))
    set.copies("stela", stela, [(s * 4.6, set.height(s * 4.6, z), z, -90 * s + 90) for s in (-1, 1) for z in (-24, -12, 12)], solid=True)
    set.scatter("broadleaf", 80, (24, 150), gap=5, variants=3, clear=16, scale=(1.0, 1.9), within=lambda x, z: abs(x) > 26 or z > 12)
    set.scatter("palm", 30, (16, 90), gap=4, variants=3, clear=9, within=lambda x, z: abs(x) > 12)
    set.scatter("bush", 110, (6, 70), gap=1.4, variants=3, clear=3, scale=(0.5, 1.6))
    set.scatter("grass_tuft", 170, (2, 34), variants=3, clear=0.4, blades=50, spread=0.7, shadow=False)
    set.backdrop("mountains", distance=520, height=230, snow=0.0, colour="#46583f")
    set.air(fog=0.0038, fog_height=26.0)
