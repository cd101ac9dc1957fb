"""A perfume bottle: a thick-walled block of clear glass with the scent in it, a metal collar and a polished cap."""

from skyscreen.catalogue import thing


@thing(
    en=("perfume bottle", "perfume", "cologne", "fragrance", "scent bottle", "eau de toilette"),
    zh=("香水瓶", "香水", "古龙水", "护肤品", "化妆品", "精华液", "面霜", "护肤", "美妆产品", "精华", "香氛"),
    kind="prop", closed=True,
    height=0.138,
    mass=0.28,
    sound="glass",
    places=("studio", "bathroom"),
)
def perfume_bottle(kit, colour="#f2d9c4", cap="gold", label="cream"):
    glass, scent = kit.material("glass", "white"), kit.material("glass", colour, slot="colour")
    metal = kit.material("steel", cap, 0.14, slot="cap")
    wall = kit.box(0.078, 0.096, 0.034, glass, 0.005)
    inside = kit.box(0.06, 0.066, 0.019, scent, 0.004, at=(0, 0.012, 0))
    straw = kit.capsule((0.004, 0.016, 0), (0, 0.098, 0), 0.0013, kit.material("glass", "white"))
    neck = kit.lathe([(0, 0.096), (0.0115, 0.096), (0.0115, 0.101), (0.0095, 0.102), (0.0095, 0.105), (0, 0.105)], metal, segments=36)
    head = kit.lathe([(0, 0.1045), (0.0128, 0.1045), (0.0134, 0.106), (0.0134, 0.1345), (0.0122, 0.138), (0, 0.138)], metal, segments=44)
    ring = kit.torus(0.0136, 0.0008, metal, (0, 0.112, 0), 44, 6)
    plate = kit.box(0.03, 0.02, 0.0006, kit.material("paper", label, slot="label"), 0.0002, at=(0, 0.036, 0.0171))
    return kit.model(wall, inside, straw, neck, head, ring, plate, colliders="box")
