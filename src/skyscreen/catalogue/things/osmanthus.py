"""An osmanthus: a round dark evergreen crown starred with tiny golden flowers."""

from skyscreen.catalogue import thing


@thing(en=("osmanthus", "osmanthus tree", "sweet osmanthus", "laurel tree", "laurel"), zh=("桂花树", "桂树", "桂花", "月桂树"), kind="plant", height=5.42, mass=300.0, sound="wood", places=("garden", "moon", "temple"))
def osmanthus(kit, colour="#2f5a2c", height=5.0, seed=0):
    gold = kit.facet([(0.03, 0, 0), (0, 0, 0.03), (-0.03, 0, 0), (0, 0, -0.03)], kit.material("petal", "#f2b42c"), 0.004)
    return kit.tree(height, kit.material("bark"), kit.material("leaf", colour, slot="colour"), seed=seed, spread=0.34, fork=0.24, boughs=9, leaves=1200, length=0.07, width=0.034, fruit=gold, count=260)
