"""A weeping willow: a short trunk and long curtains of narrow leaves."""

from skyscreen.catalogue import thing


@thing(en=("willow", "willow tree", "weeping willow"), zh=("柳树", "垂柳", "杨柳"), kind="plant", height=7.67, mass=1200.0, sound="wood", places=("lake", "river", "park", "garden"))
def willow(kit, colour="#86a844", height=8.0, seed=0):
    return kit.tree(height, kit.material("bark"), kit.material("blade", colour, slot="colour"), seed=seed, habit="weeping", girth=0.05, boughs=9, spread=0.33)
