"""A party hat: a cone of striped paper with dots, a pompom at its tip, a ribbon round the brim."""

from skyscreen.catalogue import thing


@thing(en=("party hat", "birthday hat", "cone hat"), zh=("派对帽", "生日帽"), kind="prop",
    places=("living_room",), height=0.2343, mass=0.03, sound="paper")
def party_hat(kit, colour="#2f8ae0"):
    paper, gold = kit.material("paper", colour, slot="colour"), kit.material("paper", "#f4d040")
    cone = kit.lathe([(0.075, 0.004), (0.002, 0.2)], paper, segments=40) + kit.lathe([(0.0, 0.19), (0.071, 0.004)], paper, segments=30)
    tones = ("#f4d040", "#e84a6a", "#f4f0e6")
    dots = sum(kit.cylinder(0.007, 0.0015, kit.material("paper", tones[k % 3]), (0, 0, 0), 12, bevel=0).turn("x", 70).move(0, 0.03 + 0.011 * k, 0.0657 - 0.0041 * k).turn("y", 137.5 * k) for k in range(13))
    brim = kit.torus(0.076, 0.006, gold, (0, 0.006, 0), 40, 7) + kit.leaves([(0, 0.2, 0)] * 30, 0.035, 0.006, kit.material("paper", "#e84a6a"), "pompom", droop=0.0)
    band = kit.tube([(0.076, 0.006, 0), (0.09, 0.003, 0.06), (0.02, 0.002, 0.13), (-0.06, 0.002, 0.09), (-0.076, 0.006, 0)], 0.0012, kit.material("rubber", "#e8e8e4"), 5, smooth=5)
    return kit.model(cone, dots, brim, band, colliders="box")
