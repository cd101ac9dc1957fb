"""A birch: a slender white trunk with dark marks, a light airy crown."""

from skyscreen.catalogue import thing


@thing(en=("birch", "birch tree", "silver birch", "aspen", "poplar"), zh=("白桦", "白桦树", "桦树", "白杨", "白杨树", "杨树"), kind="plant", height=10.4, mass=500.0, sound="wood", places=("forest", "meadow"))
def birch(kit, colour="#8aa83c", height=10.0, seed=0):
    return kit.tree(height, kit.material("plaster", "#e6e2d8"), kit.material("leaf", colour, slot="colour"), seed=seed, habit="upright", girth=0.02, spread=0.2, fork=0.28, boughs=13, leaves=1000, length=0.045, width=0.035)
