"""A saxophone: the curved brass body, flared bell, keys and black mouthpiece."""

from skyscreen.catalogue import thing


@thing(en=("saxophone", "sax", "clarinet", "tuba", "trombone", "brass horn"), zh=("萨克斯", "萨克斯管"), kind="prop", height=0.667, mass=2.5, sound="metal", places=("theatre", "neon_street"))
def saxophone(kit, colour="gold"):
    brass = kit.material("brass", colour, 0.15, slot="colour")
    path = [(0.0, 0.62, -0.06), (0, 0.66, -0.02), (0, 0.62, 0.03), (0, 0.4, 0.03), (0, 0.14, 0.03), (0, 0.04, 0.075), (0, 0.1, 0.13), (0, 0.24, 0.15), (0, 0.33, 0.18)]
    body = kit.tube(path, [0.009, 0.011, 0.014, 0.021, 0.03, 0.036, 0.042, 0.05, 0.075], brass, 18, caps=False, smooth=6) + kit.tube(path, [0.007, 0.009, 0.012, 0.019, 0.028, 0.034, 0.04, 0.048, 0.072], kit.material("brass", kit.mix(colour, "brown", 0.5)), 14, smooth=5)
    rim = kit.torus(0.075, 0.006, brass, segments=30, sides=7).turn("x", 20).move(0, 0.33, 0.18)
    keys = kit.cylinder(0.014, 0.008, kit.material("brass", rough=0.1), segments=14).turn("x", 90).many([(0.008 * (-1) ** k, 0.18 + 0.05 * k, 0.055) for k in range(8)]) + kit.ropes([((0.028, 0.12, 0.03), (0.022, 0.56, 0.03), 0.003), ((-0.028, 0.12, 0.03), (-0.022, 0.56, 0.03), 0.003)], brass, 5)
    mouth = kit.tube([(0, 0.62, -0.055), (0, 0.595, -0.12)], [0.012, 0.006], kit.material("plastic", "black", 0.15), 10)
    return kit.model((body + rim + keys + mouth), colliders="box", sockets={"mouth": (0, 0.59, -0.13)})
