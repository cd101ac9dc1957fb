"""A stone fountain: two bowls over a round basin, water falling from rim to rim."""

from skyscreen.catalogue import thing


@thing(en=("fountain", "water fountain", "stone fountain"), zh=("喷泉", "喷水池"), kind="building", height=2.95, mass=6000.0, sound="stone", places=("park", "garden", "old_town"))
def fountain(kit, colour="#b8b0a0"):
    stone, water, fall = kit.material("stone", colour, slot="colour"), kit.material("food", "#8ab8c8", 0.03), kit.material("cascade")
    basin = kit.lathe([(2.2, 0), (2.25, 0.45), (2.35, 0.5), (2.3, 0.56), (2.05, 0.56), (2.0, 0.15), (0, 0.15)], stone, segments=44) + kit.cylinder(2.04, 0.02, water, (0, 0.42, 0), 40)
    tiers = kit.lathe([(0.4, 0.15), (0.3, 0.4), (0.18, 0.6), (0.2, 1.1), (0.9, 1.32), (1.0, 1.42), (0.93, 1.44), (0.2, 1.3), (0.14, 1.4), (0.12, 1.9), (0.45, 2.05), (0.5, 2.12), (0.44, 2.13), (0.1, 2.05), (0.08, 2.25), (0.14, 2.35), (0, 2.5)], stone, segments=36)
    pools = kit.cylinder(0.92, 0.02, water, (0, 1.4, 0), 30) + kit.cylinder(0.43, 0.02, water, (0, 2.09, 0), 24)
    jets = kit.lathe([(0.06, 2.5), (0.05, 2.8), (0.16, 2.95), (0.36, 2.75), (0.46, 2.15)], fall, segments=24) + kit.lathe([(0.5, 2.12), (0.62, 1.9), (0.66, 1.42)], fall, segments=28) + kit.lathe([(1.0, 1.42), (1.16, 1.1), (1.22, 0.44)], fall, segments=36)
    return kit.model(basin, tiers, pools, jets, colliders="cylinder")
