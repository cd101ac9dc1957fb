"""A bone as dogs love them: a shaft with two knuckles at either end."""

from skyscreen.catalogue import thing


@thing(en=("bone", "dog bone"), zh=("骨头", "肉骨头", "大骨头"), kind="prop", places=("garden", "park"), height=0.055, mass=0.15, sound="wood")
def dog_bone(kit, colour="#e8dcc0"):
    bone = kit.material("ceramic", colour, 0.6, slot="colour")
    knuckles = [kit.egg((s * 0.085, 0.028, t * 0.022), (0.026, 0.026, 0.026)) for s in (-1, 1) for t in (-1, 1)]
    return kit.model(kit.blob([kit.limb((-0.08, 0.028, 0), (0.08, 0.028, 0), 0.018, 0.018), *knuckles], bone, 0.012, 0.006), colliders="box")
