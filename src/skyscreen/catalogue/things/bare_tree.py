"""A bare tree: a dark trunk, forking boughs and fine twigs against the sky."""

from skyscreen.catalogue import thing


@thing(en=("bare tree", "leafless tree", "winter tree", "withered tree"), zh=("枯树", "光秃秃的树", "秃树"), kind="plant", height=8.38, mass=700.0, sound="wood", places=("autumn_wood", "snow_meadow"))
def bare_tree(kit, colour="#3a2e26", height=8.0, seed=0):
    return kit.tree(height, kit.material("bark", colour, slot="colour"), None, seed=seed, spread=0.34, boughs=11, girth=0.042)
