"""A cleaning cloth, crumpled as a hand has it: yellow with a red hem, its corners turned up."""

from skyscreen.catalogue import thing


@thing(en=("cleaning cloth", "dishcloth", "dust cloth", "cleaning rag"), zh=("抹布", "擦桌布"), kind="prop", height=0.05, mass=0.05, sound="soft", places=("kitchen",))
def cleaning_cloth(kit, colour="#f2c21c"):
    cloth, hem = kit.material("cloth", colour, 0.95, slot="colour"), kit.material("cloth", "#c8362c", 0.95)
    rng = kit.random("creases")
    body = kit.box(0.26, 0.016, 0.24, cloth, 0.007)
    folds = [kit.capsule((x, 0.016, z), (x + dx, 0.020, z + dz), rng.uniform(0.010, 0.017), cloth, 10)
             for x, z, dx, dz in ((-0.11, -0.10, 0.16, 0.05), (-0.10, 0.03, 0.20, -0.04), (0.0, -0.06, 0.10, 0.12), (-0.06, 0.09, 0.14, -0.02))]
    edge = [kit.capsule((s * 0.128, 0.012, -0.112), (s * 0.128, 0.012 + 0.012 * (s > 0), 0.112), 0.008, hem, 8) for s in (-1, 1)]
    corner = kit.capsule((0.10, 0.012, 0.10), (0.13, 0.045, 0.135), 0.011, cloth, 8) + kit.capsule((-0.10, 0.012, 0.11), (-0.14, 0.036, 0.13), 0.011, cloth, 8)
    return kit.model(body, *folds, *edge, corner, colliders="box")
