"""A far passer-by, half a thousand triangles: coat, legs in mid-stride, head, perhaps an umbrella. Never the cast."""

from skyscreen.catalogue import thing


@thing(
    en=("passer-by", "pedestrian", "bystander", "onlooker", "crowd figure"),
    zh=("路人", "行人"),
    kind="body",
    height=1.82,
    mass=70.0,
    sound="cloth",
)
def passer_by(kit, seed=0, umbrella=True):
    rng = kit.random(f"figure {seed}")
    dark = ("charcoal", "navy", "brown", "slate", "maroon", "olive")[rng.randrange(6)]
    coat, legs = kit.material("cloth", kit.mix(dark, "black", 0.3)), kit.material("cloth", kit.mix(dark, "black", 0.7))
    skin, hair = kit.material("skin"), kit.material("hair", "black")
    out = kit.tube([(0.10, 0.02, 0.26), (0.10, 0.48, 0.16), (0.09, 0.92, 0)], [0.05, 0.065, 0.095], legs, 6)
    out += kit.tube([(-0.10, 0.06, -0.30), (-0.10, 0.5, -0.04), (-0.09, 0.92, 0)], [0.05, 0.065, 0.095], legs, 6)
    out += kit.box(0.09, 0.07, 0.24, legs, 0.02, at=(0.10, 0, 0.30)) + kit.box(
        0.09, 0.07, 0.24, legs, 0.02, at=(-0.10, 0.02, -0.27)
    )
    out += kit.lathe(
        [(0.27, 0.52), (0.23, 0.85), (0.185, 1.08), (0.215, 1.32), (0.18, 1.44), (0.07, 1.50), (0.06, 1.56)],
        coat,
        segments=12,
    ).scale(1, 1, 0.72)
    held = umbrella and rng.random() < 0.8
    swing = 0.16
    out += kit.tube([(0.23, 1.40, 0), (0.28, 1.12, -0.06), (0.26, 0.88, -swing)], [0.06, 0.05, 0.04], coat, 6)
    if held:
        out += kit.tube([(-0.23, 1.40, 0), (-0.27, 1.16, 0.08), (-0.12, 1.28, 0.24)], [0.06, 0.05, 0.04], coat, 6)
        tone = ("slate", "maroon", "navy", "cream", "teal")[rng.randrange(5)]
        cloth = kit.material("silk", tone, 0.4)
        out += kit.lathe([(0.56, 1.86), (0.4, 2.02), (0.2, 2.11), (0.0, 2.14)], cloth, (-0.1, 0, 0.2), 10)
        out += kit.ropes([((-0.1, 1.25, 0.22), (-0.1, 2.14, 0.2), 0.01)], legs)
    else:
        out += kit.tube([(-0.23, 1.40, 0), (-0.28, 1.12, 0.06), (-0.26, 0.9, swing)], [0.06, 0.05, 0.04], coat, 6)
        out += kit.ellipsoid(0.14, 0.03, 0.14, coat, (0, 1.79, 0), 8)
    out += kit.ellipsoid(0.085, 0.115, 0.1, skin, (0, 1.64, 0.01), 10) + kit.ellipsoid(
        0.095, 0.1, 0.105, hair, (0, 1.69, -0.025), 10
    )
    return kit.model(out, colliders="capsule")
