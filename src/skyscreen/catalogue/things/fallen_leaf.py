"""One maple leaf with its veins, curled a little."""

from skyscreen.catalogue import thing


@thing(en=("leaf", "maple leaf", "autumn leaf"), zh=("叶子", "枫叶", "落叶", "树叶", "叶片", "红叶", "黄叶", "枯叶"), kind="plant", pot=False, height=0.135, mass=0.002, sound="cloth", places=("autumn_wood", "park"), season="autumn")
def fallen_leaf(kit, colour="#c8461c"):
    skin, vein = kit.material("leaf", colour, slot="colour"), kit.material("leaf", kit.mix(colour, "brown", 0.5))
    half = [(0.0, -0.02), (0.012, -0.024), (0.05, -0.045), (0.046, -0.026), (0.075, -0.02), (0.066, -0.008), (0.1, 0.022), (0.082, 0.024), (0.085, 0.045), (0.046, 0.03), (0.035, 0.04), (0.05, 0.085), (0.034, 0.078), (0.03, 0.1), (0.018, 0.09), (0.0, 0.13)]
    outline = half + [(-x, y) for x, y in half[::-1][1:-1]]
    bow = lambda x, y, z: (x, 0.012 + 1.6 * x * x + 0.5 * (z + 0.02) ** 2 + 0.5 * y, z)
    blade = kit.extrude(outline, 0.001, skin).turn("x", 90).bend(bow)
    veins = [((0, 0, 0.022), (0, 0, -0.12)), ((0, 0, 0.02), (0.09, 0, -0.022)), ((0, 0, 0.02), (0.045, 0, 0.04)), ((0, 0, 0.0), (0.045, 0, -0.08))]
    lines = sum(kit.tube([bow(*(p + (q - p) * t for p, q in zip(a, b, strict=True))) for t in (0, 0.35, 0.7, 1)], [0.0016, 0.0012, 0.0008, 0.0004], vein, 5) for a, b in veins)
    stalk = kit.tube([(0, 0.013, 0.02), (0.004, 0.018, 0.055), (0.012, 0.012, 0.09)], 0.0014, vein, 5, smooth=3)
    leaf = (blade + lines.both() + stalk).turn("x", 34)  # one end rests on its stalk, as a dry leaf lies
    return kit.model(leaf.move(0, -leaf.low[1], 0), colliders="box")
