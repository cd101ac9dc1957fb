"""A jianbing: a folded savoury pancake with egg, onion and a crisp inside, in a paper bag."""

from skyscreen.catalogue import thing


@thing(
    en=("jianbing", "savoury pancake"),
    zh=("煎饼果子", "鸡蛋灌饼"),
    kind="food", height=0.16, mass=0.3, sound="soft", places=("snack_street",),
)  # fmt: skip
def jianbing(kit):
    dough, egg, paper = kit.material("food", "#d8a458"), kit.material("food", "#f0cc4a"), kit.material("paper", "#f0ead8")
    roll = kit.box(0.1, 0.13, 0.035, dough, 0.014, (0, 0.03, 0)) + kit.box(0.085, 0.012, 0.012, kit.material("food", "#b8742c"), 0.003).many([(0, 0.148, z) for z in (-0.008, 0.006)]) + kit.ellipsoid(0.02, 0.008, 0.012, kit.material("leaf", "#4a9a3a"), (0.02, 0.156, 0.0), 12) + kit.ellipsoid(0.018, 0.006, 0.01, egg, (-0.022, 0.156, 0.002), 12)
    rng = kit.random("onion")
    bits = kit.box(0.004, 0.003, 0.0012, kit.material("leaf", "#3a8a3a"), 0.0).many([(rng.uniform(-0.04, 0.04), rng.uniform(0.08, 0.15), 0.0185, 0) for _ in range(16)]) + kit.ellipsoid(0.014, 0.02, 0.001, egg, (0.015, 0.115, 0.018), 12)
    bag = kit.box(0.108, 0.085, 0.045, paper, 0.012)
    return kit.model(roll, bits, bag, colliders="box")
