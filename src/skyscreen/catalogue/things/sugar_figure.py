"""A figure of blown sugar: an amber rabbit on a stick."""

from skyscreen.catalogue import thing


@thing(
    en=("sugar figure", "sugar figurine"),
    zh=("糖人", "糖画"),
    kind="food", height=0.24, mass=0.05, sound="glass", places=("temple_fair", "snack_street"),
)  # fmt: skip
def sugar_figure(kit, colour="#d8901c"):
    amber = kit.material("glazed", colour, 0.08, slot="colour")
    body = kit.blob([kit.egg((0, 0.15, 0), (0.03, 0.034, 0.04)), kit.ball((0, 0.185, 0.03), 0.022), kit.ball((0, 0.145, -0.042), 0.01), kit.limb((0.009, 0.2, 0.026), (0.015, 0.236, 0.018), 0.007), kit.limb((-0.009, 0.2, 0.026), (-0.015, 0.236, 0.018), 0.007), kit.limb((0.015, 0.13, 0.03), (0.016, 0.118, 0.045), 0.008), kit.limb((-0.015, 0.13, 0.03), (-0.016, 0.118, 0.045), 0.008)], amber, 0.012, 0.005)
    return kit.model(body, kit.cylinder(0.003, 0.14, kit.material("wood", "#d8b888"), (0, 0, 0), 8), colliders="box")
