"""A yellow sponge full of holes with a green scouring side."""

from skyscreen.catalogue import thing


@thing(en=("sponge", "kitchen sponge", "cleaning sponge"), zh=("海绵", "洗碗海绵"), kind="prop", height=0.038, mass=0.03, sound="soft", places=("kitchen", "bathroom"))
def sponge(kit, colour="#f0c830"):
    yellow, dark = kit.material("food", colour, 0.95, slot="colour"), kit.material("food", kit.mix(colour, "brown", 0.5), 0.95)
    rng = kit.random("holes")
    body = kit.box(0.11, 0.03, 0.07, yellow, 0.006) + kit.box(0.11, 0.008, 0.07, kit.material("cloth", "green"), 0.003, at=(0, 0.03, 0))
    front = kit.ellipsoid(0.003, 0.0022, 0.0006, dark, segments=7).many([(rng.uniform(-0.05, 0.05), rng.uniform(0.004, 0.027), 0.0351, 0, rng.uniform(0.5, 1.4)) for _ in range(46)])
    ends = kit.ellipsoid(0.0006, 0.0022, 0.003, dark, segments=7).many([(s * 0.0551, rng.uniform(0.004, 0.027), rng.uniform(-0.03, 0.03), 0, rng.uniform(0.5, 1.4)) for s in (-1, 1) for _ in range(22)])
    return kit.model(body, front, ends, colliders="box")
