"""A ginkgo, upright and golden."""

from skyscreen.catalogue import thing


@thing(en=("ginkgo", "ginkgo tree", "gingko"), zh=("银杏", "银杏树"), kind="plant", height=11.1, mass=1000.0, sound="wood", places=("temple", "park", "city_street"))
def ginkgo(kit, colour="#e8b81c", height=10.0, seed=0):
    return kit.tree(height, kit.material("bark", "#6a5a48"), kit.material("leaf", colour, slot="colour"), seed=seed, habit="upright", spread=0.24, fork=0.2, boughs=14, leaves=1400, length=0.045, width=0.05)
