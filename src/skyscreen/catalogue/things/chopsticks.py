"""A pair of lacquered chopsticks on their rest."""

from skyscreen.catalogue import thing


@thing(
    en=("chopsticks", "pair of chopsticks", "chopstick"),
    zh=("筷子", "一双筷子", "碗筷"),
    kind="prop", height=0.0265, mass=0.03, sound="wood", places=("chinese_restaurant", "kitchen"),
)  # fmt: skip
def chopsticks(kit, colour="#7a2018"):
    wood, rest, gold = kit.material("wood", colour, 0.25, slot="colour"), kit.material("ceramic", "#3f6a9a"), kit.material("brass")
    stick = kit.tube([(0, 0.016, -0.12), (0, 0.018, 0.12)], [0.0026, 0.0042], wood, 8) + kit.tube([(0, 0.0178, 0.10), (0, 0.018, 0.122)], [0.0045, 0.0045], gold, 8)
    base = kit.ellipsoid(0.026, 0.010, 0.010, rest, (0, 0.006, -0.06), 16)
    return kit.model(stick.move(-0.008, 0, 0), stick.turn("y", 3).move(0.008, 0, 0), base, colliders="box")
