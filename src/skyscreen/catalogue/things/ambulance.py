"""An ambulance: a high white box, a red cross, chequered flanks, blue lamps."""

from skyscreen.catalogue import thing


@thing(
    en=("ambulance",),
    zh=("救护车",),
    kind="vehicle",
    height=2.75,
    mass=3500.0,
    speed=12.0,
    sound="metal",
    places=("city_street", "neon_street"),
)
def ambulance(kit, colour="white", cross="red"):
    paint, red = kit.material("carpaint", colour, slot="colour"), kit.material("paint", cross, 0.4, slot="cross")
    glass, dark, steel = kit.material("pane"), kit.material("rubber", "black"), kit.material("steel")
    cab = kit.loft(
        [kit.section(*row) for row in ((0.6, 0.4, 1.0, 2.02, 0.92), (1.3, 0.38, 1.0, 1.98, 0.94),
                                       (2.0, 0.38, 0.8, 1.3, 0.93), (2.65, 0.4, 0.72, 1.14, 0.88),
                                       (2.85, 0.48, 0.68, 0.94, 0.76))], paint)
    screen = kit.box(1.56, 0.86, 0.06, glass, 0.06).turn("x", -45).move(0, 1.34, 1.98)
    side = kit.box(0.06, 0.5, 0.72, glass, 0.06, at=(0.92, 1.3, 1.18)).both()
    box = kit.box(2.06, 2.05, 3.5, paint, 0.1, at=(0, 0.45, -1.15))
    stripe = kit.box(2.09, 0.26, 3.4, red, 0.0, at=(0, 1.0, -1.15)) + kit.box(1.9, 0.22, 0.9, red, 0.0, at=(0, 0.94, 1.15))
    yellow = kit.material("paint", "lemon", 0.4)
    chequer = sum(kit.box(0.02, 0.13, 0.24, yellow if (k + row) % 2 else red, 0.0,
                          at=(1.04, 0.56 + 0.13 * row, 0.42 - 0.24 * k)) for k in range(14) for row in range(2)).both()
    plus = (kit.box(0.03, 0.6, 0.2, red, 0.0, at=(0, -0.3, 0)) + kit.box(0.03, 0.2, 0.6, red, 0.0, at=(0, -0.1, 0)))
    crosses = plus.move(1.035, 1.85, -1.1).both() + plus.turn("y", 90).scale(0.6).move(0, 1.95, 0.61)
    word = kit.text("AMBULANCE", 0.2, kit.material("paint", "navy"))
    words = word.turn("y", 90).move(1.045, 1.4, -1.1) + word.turn("y", -90).move(-1.045, 1.4, -1.1)
    blue = kit.material("lamp", "#2060ff", emission=5)
    bar = kit.box(1.5, 0.14, 0.26, blue, 0.06, at=(0, 2.5, 0.35)) + kit.box(0.4, 0.14, 0.2, blue, 0.05, at=(0, 2.5, -2.7))
    bar += kit.box(0.14, 0.15, 0.27, kit.material("plastic", "white"), at=(0, 2.5, 0.35))
    rear = kit.box(0.7, 0.6, 0.05, glass, 0.05, at=(0.45, 1.5, -2.9)).both() + kit.box(0.02, 1.9, 0.05, dark, at=(0, 0.55, -2.91))
    grille = kit.box(0.9, 0.2, 0.06, dark, 0.02, at=(0, 0.66, 2.83)) + kit.box(1.7, 0.2, 0.16, dark, 0.06, at=(0, 0.4, 2.78))
    lamp = kit.ellipsoid(0.17, 0.1, 0.07, kit.material("lamp", "cream", emission=4), (0.64, 0.82, 2.74), 14)
    tail = kit.box(0.12, 0.36, 0.05, kit.material("lamp", "red", emission=2.5), at=(0.93, 0.8, -2.91))
    wheels = kit.axles(kit.wheel(0.37, 0.22, 6), 1.72, 0.37, (1.95, -1.7))
    arches = kit.arches(0.43, 0.93, 0.38, (1.95,)) + kit.arches(0.43, 1.01, 0.38, (-1.7,))
    mirror = kit.box(0.12, 0.24, 0.1, dark, 0.03, at=(1.08, 1.3, 1.62)) + kit.ropes(
        [((0.9, 1.35, 1.6), (1.05, 1.4, 1.62), 0.02)], steel)
    return kit.model(
        cab, screen, side, box, stripe, chequer, crosses, words, bar, rear, grille, (lamp + tail + mirror).both(), wheels,
        arches, colliders="box",
        lights=[kit.light((0, 2.8, 0.4), "#3070ff", 8, 12, flicker=0.8),
                *(kit.light((x, 0.8, 3.0), "cream", 6, 14, "spot", (0, -0.15, 1), 28) for x in (0.6, -0.6))],
        sockets={"seat": (0.4, 0.9, 1.1)}, facts={"wheels": [0.37], "wheelbase": 3.65})
