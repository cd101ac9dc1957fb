"""A drum kit: bass drum, snare, two toms, a floor tom, hi-hat and cymbals, a stool."""

from skyscreen.catalogue import thing


@thing(
    en=("drum kit", "drum set", "drums"),
    zh=("架子鼓", "爵士鼓"),
    kind="prop", height=1.3, mass=60.0, sound="metal", places=("concert_hall", "bar"),
)  # fmt: skip
def drum_kit(kit, colour="#a8141c"):
    shell, gold, steel, skin = kit.material("carpaint", colour, slot="colour"), kit.material("brass", rough=0.25), kit.material("steel", rough=0.15), kit.material("paper", "white")
    def drum(r, tall):
        return kit.lathe([(r, 0), (r, tall)], shell, segments=32) + kit.lathe([(0, tall), (r, tall + 0.002)], skin, segments=32) + kit.torus(r, 0.012, steel, (0, tall, 0), 32, 6) + kit.torus(r, 0.012, steel, (0, 0.01, 0), 32, 6) + kit.lathe([(r, 0.001), (0, 0)], skin, segments=24)
    bass = drum(0.28, 0.42).turn("x", 90).move(0, 0.3, 0.0)
    toms = drum(0.15, 0.2).turn("x", -16).move(-0.17, 0.72, 0.12) + drum(0.16, 0.22).turn("x", -16).move(0.19, 0.72, 0.12)
    floor = drum(0.21, 0.38).move(-0.55, 0.24, -0.18) + kit.ropes([((-0.55 + 0.21 * c, 0, -0.18 + 0.21 * s), (-0.55 + 0.21 * c, 0.4, -0.18 + 0.21 * s), 0.01) for c, s in ((1, 0), (-0.5, 0.87), (-0.5, -0.87))], steel)
    snare = drum(0.18, 0.14).move(0.45, 0.52, -0.28) + kit.ropes([((0.45, 0.52, -0.28), (0.45 + 0.25 * c, 0, -0.28 + 0.25 * s), 0.011) for c, s in ((1, 0), (-0.5, 0.87), (-0.5, -0.87))], steel)
    plate = kit.lathe([(0, 0.03), (0.04, 0.022), (0.06, 0.01), (0.23, 0.0)], gold, segments=36) + kit.lathe([(0.23, -0.002), (0, 0.02)], gold, segments=36)
    cymbals = plate.turn("z", 10).move(-0.62, 1.22, 0.3) + plate.turn("z", -10).scale(0.9).move(0.6, 1.16, 0.3) + plate.scale(0.75).move(0.75, 0.82, -0.2) + plate.scale(0.75).mirror("y").move(0.75, 0.81, -0.2)
    stands = kit.ropes([((x, 0.0, z), (x, y, z), 0.012) for x, z, y in ((-0.62, 0.3, 1.24), (0.6, 0.3, 1.18), (0.75, -0.2, 0.86))] + [((x, 0.35, z), (x + 0.28 * c, 0, z + 0.28 * s), 0.009) for x, z in ((-0.62, 0.3), (0.6, 0.3), (0.75, -0.2)) for c, s in ((1, 0), (-0.5, 0.87), (-0.5, -0.87))] + [((-0.17, 0.72, 0.1), (0, 0.56, 0.2), 0.014), ((0.19, 0.72, 0.1), (0, 0.56, 0.2), 0.014)], steel, 6)
    stool = kit.cylinder(0.17, 0.08, kit.material("leather", "black"), (0, 0.46, -0.72), 24) + kit.ropes([((0, 0.46, -0.72), (0.22 * c, 0, -0.72 + 0.22 * s), 0.014) for c, s in ((1, 0), (-0.5, 0.87), (-0.5, -0.87))], steel)
    return kit.model(bass, toms, floor, snare, cymbals, stands, stool, colliders="box", sockets={"seat": (0, 0.54, -0.72), "head": (0.45, 0.66, -0.28)})
