"""A heavy leather punching bag on chains from its stand."""

from skyscreen.catalogue import thing


@thing(
    en=("punching bag", "punch bag", "boxing bag", "heavy bag", "sandbag"),
    zh=("沙袋", "拳击沙袋", "沙包"),
    kind="prop", height=2.3, mass=80.0, sound="leather", places=("gym", "fitness_room"),
)  # fmt: skip
def punching_bag(kit, colour="#7a1f1a"):
    hide, iron = kit.material("leather", colour, 0.4, slot="colour"), kit.material("iron")
    bag = kit.lathe([(0, 0.5), (0.15, 0.5), (0.18, 0.54), (0.185, 1.0), (0.18, 1.62), (0.15, 1.66), (0, 1.66)], hide, segments=32)
    bag += kit.torus(0.184, 0.008, kit.material("leather", "black"), (0, 0.72, 0), 32, 6) + kit.torus(0.183, 0.008, kit.material("leather", "black"), (0, 1.45, 0), 32, 6)
    chains = kit.ropes([((0.15 * s, 1.66, 0.15 * t), (0, 2.0, 0), 0.008) for s, t in ((1, 0), (-1, 0), (0, 1), (0, -1))] + [((0, 2.0, 0), (0, 2.22, 0), 0.012)], kit.material("steel"), 6)
    stand = kit.tube([(0, 0.06, -0.75), (0, 2.25, -0.75), (0, 2.25, 0.02)], 0.04, iron, 10) + kit.box(0.9, 0.06, 0.08, iron, 0.01, (0, 0, -0.75)) + kit.box(0.08, 0.06, 1.1, iron, 0.01).many([(0.42, 0, -0.35), (-0.42, 0, -0.35)])
    return kit.model(bag, chains, stand, colliders="cylinder")
