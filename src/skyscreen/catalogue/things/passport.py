"""A passport: a dark cover with a gilt crest and lines of gold, the edges of its pages, a boarding pass tucked in."""

from skyscreen.catalogue import thing


@thing(en=("passport", "passports"), zh=("护照", "签证"), kind="prop",
    places=("airport",), height=0.0093, mass=0.04, sound="paper")
def passport(kit, colour="#6a1a24"):
    cover, gold, paper = kit.material("leather", colour, slot="colour"), kit.material("brass", "gold"), kit.material("paper", "#f2ead6")
    book = kit.box(0.088, 0.0015, 0.125, cover, 0.0) + kit.box(0.085, 0.005, 0.121, paper, 0.0, (0.0005, 0.0015, 0)) + kit.box(0.088, 0.0015, 0.125, cover, 0.0, (0, 0.0065, 0)) + kit.box(0.003, 0.008, 0.125, cover, 0.001, (-0.0435, 0, 0))
    crest = kit.torus(0.015, 0.0012, gold, (0, 0.0082, -0.004), 26, 4) + kit.cylinder(0.006, 0.0006, gold, (0, 0.008, -0.004), 18, bevel=0) + kit.box(0.002, 0.0006, 0.026, gold, 0.0).many([(0.0, 0.008, -0.004), (0.0, 0.008, -0.004, 60), (0.0, 0.008, -0.004, 120)])
    words = kit.text("PASSPORT", 0.009, gold).turn("x", -90).move(0, 0.0083, -0.034) + kit.text("护照", 0.01, gold).turn("x", -90).move(0, 0.0083, 0.045)
    card = kit.box(0.05, 0.0008, 0.15, paper, 0.0, (0.008, 0.004, 0.02)) + kit.box(0.05, 0.0009, 0.02, kit.material("paint", "#2a6ab0"), 0.0, (0.008, 0.004, 0.085))
    return kit.model(book, crest, words, card, colliders="box")
