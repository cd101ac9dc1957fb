"""A cherry tree in bloom: dark spreading boughs under clouds of pale pink."""

from skyscreen.catalogue import thing


@thing(en=("cherry tree", "cherry blossom", "cherry blossoms", "cherry blossom tree", "sakura", "blossoming tree", "peach tree", "plum blossom", "plum tree"), zh=("樱花树", "樱花", "桃树", "桃花", "梅花", "梅树", "桃花树"), kind="plant", height=6.46, mass=500.0, sound="wood", places=("park", "garden", "shrine", "temple"), season="spring", sheds=(0.88, 0.50, 0.58, 0.018))
def cherry_tree(kit, colour="#f2bccb", height=6.0, seed=0):
    pink = kit.material("petal", colour, slot="colour")
    return kit.tree(height, kit.material("bark", "#3a2a24"), pink, seed=seed, spread=0.42, fork=0.26, boughs=9, leaves=1300, length=0.05, width=0.045, bloom=kit.material("petal", kit.mix(colour, "white", 0.5)))
