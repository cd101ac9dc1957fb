"""A pair of skis with turned-up tips and bindings, two poles planted beside them."""

from skyscreen.catalogue import thing


@thing(
    en=("skis", "ski", "pair of skis", "ski poles"),
    zh=("滑雪杖", "雪橇板", "双板", "滑雪双板"),
    kind="prop",
    height=1.2,
    mass=6.0,
    sound="wood",
    places=("snow_meadow", "mountain"),
)
def skis(kit, colour="red", stripe="white"):
    top, band = kit.material("paint", colour, 0.2, slot="colour"), kit.material("paint", stripe, slot="stripe")
    black, steel = kit.material("plastic", "black", 0.35), kit.material("steel", rough=0.15)

    def spine(t):
        """Height of the sole: cambered, the tip turned up."""
        return 0.012 + 0.16 * max(t - 0.86, 0) ** 1.6 / 0.14**1.6 + 0.02 * max(0.06 - t, 0) / 0.06

    def half(t):
        return (0.047 - 0.011 * (1 - (2 * t - 1) ** 2)) * (1 if t < 0.9 else max(1 - ((t - 0.9) / 0.1) ** 2, 0.0) ** 0.5 + 0.02)

    rows = [k / 30 for k in range(31)]
    ring = [[(half(t), spine(t), -0.8 + 1.7 * t), (half(t), spine(t) + 0.016, -0.8 + 1.7 * t),
             (-half(t), spine(t) + 0.016, -0.8 + 1.7 * t), (-half(t), spine(t), -0.8 + 1.7 * t)] for t in rows]  # fmt: skip
    board = kit.loft(ring, top)
    mark = [kit.strip([(0, spine(t) + 0.0175, -0.8 + 1.7 * t) for t in rows if lo <= t <= hi], 0.03, band, (-1, 0, 0))
            for lo, hi in ((0.06, 0.28), (0.62, 0.9))]  # fmt: skip
    plate = kit.box(0.07, 0.022, 0.5, black, 0.006, at=(0, 0.028, -0.02))
    toe = kit.box(0.075, 0.06, 0.08, black, 0.015, at=(0, 0.045, 0.2)) + kit.box(0.055, 0.02, 0.03, steel, 0.006, at=(0, 0.085, 0.155))
    heel = kit.box(0.07, 0.085, 0.09, black, 0.018, at=(0, 0.045, -0.22)) + kit.box(0.045, 0.015, 0.09, band, 0.005, at=(0, 0.125, -0.27))
    one = board + sum(mark) + plate + toe + heel
    pole = kit.tube([(0, 0.0, 0), (0, 1.08, 0)], [0.004, 0.009], steel, 10) + kit.cylinder(0.018, 0.13, black, (0, 1.06, 0), 14, top=0.015)
    pole += kit.torus(0.042, 0.006, black, (0, 0.09, 0), 22, 6) + kit.box(0.08, 0.006, 0.012, black, 0, at=(0, 0.087, 0)).copy_round(3)
    pole += kit.tube([(0, 1.18, 0), (0.03, 1.16, 0.03), (0.045, 1.06, 0.05), (0.02, 1.0, 0.03), (0, 1.06, 0.008)], 0.006, top, 5, smooth=4)
    return kit.model(one.move(0.09, 0, 0).both(), pole.turn("x", -5).move(0.27, 0, 0.12).both(), colliders="box")
