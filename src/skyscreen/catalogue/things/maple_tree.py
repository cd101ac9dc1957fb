"""A maple in its autumn red."""

from skyscreen.catalogue import thing


@thing(en=("maple", "maple tree", "autumn tree", "maples", "japanese maple"), zh=("枫树", "枫林"), kind="plant", height=8.23, mass=900.0, sound="wood", places=("autumn_wood", "park", "temple"))
def maple_tree(kit, colour="#c83a18", height=7.5, seed=0):
    leaf = kit.material("leaf", colour, slot="colour")
    return kit.tree(height, kit.material("bark"), leaf, seed=seed, spread=0.36, boughs=9, leaves=1300, bloom=kit.material("leaf", kit.mix(colour, "amber", 0.5)))
