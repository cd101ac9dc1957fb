"""An apple tree hung with red fruit."""

from skyscreen.catalogue import thing


@thing(en=("apple tree", "fruit tree", "orchard tree", "pear tree", "lychee tree"), zh=("苹果树", "果树", "橘子树", "梨树"), kind="plant", height=5.55, mass=400.0, sound="wood", places=("garden", "farm"))
def apple_tree(kit, colour="#4f7a30", fruit="red", height=5.0, seed=0):
    return kit.tree(height, kit.material("bark"), kit.material("leaf", colour, slot="colour"), seed=seed, spread=0.38, fork=0.26, boughs=9, leaves=1100, fruit=kit.sphere(0.085, kit.material("food", fruit, 0.3, slot="fruit"), segments=8), count=60)
