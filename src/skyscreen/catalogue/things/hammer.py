"""A claw hammer that stands on its steel head, the ash handle upright."""

from skyscreen.catalogue import thing


@thing(
    en=("hammer", "claw hammer", "tool", "mallet"),
    zh=("锤子", "榔头", "铁锤", "工具"),
    kind="prop",
    height=0.335,
    mass=0.7,
    sound="metal",
    places=("kitchen",),
)
def hammer(kit, colour="#c8381c"):
    steel, bright = kit.material("steel", "#5c6066", 0.3), kit.material("steel", rough=0.12)
    wood, grip = kit.material("wood", "oak"), kit.material("rubber", colour, slot="colour")
    # The head lies along z: the face in front, the claw behind, its back on the ground.
    face = kit.lathe([(0, 0), (0.0165, 0), (0.0185, 0.003), (0.0185, 0.02), (0.0125, 0.028), (0.012, 0.045)], bright, segments=28)
    face = face.turn("x", -90).move(0, 0.019, 0.072)
    cheek = kit.box(0.03, 0.034, 0.05, steel, 0.006, at=(0, 0.002, 0.005))
    outline = [(-0.022, 0.004), (-0.022, 0.034), (-0.06, 0.038), (-0.088, 0.052), (-0.102, 0.07), (-0.098, 0.046), (-0.08, 0.02),
               (-0.055, 0.007)]  # fmt: skip
    claw = kit.extrude([(-z, y) for z, y in outline][::-1], 0.011, steel).turn("y", -90).turn("y", 180)
    claw = claw.turn("y", 6).move(0.0085, 0, 0).both()
    shaft = kit.loft(
        [[(0.012 * w * sx, y, 0.017 * d * sz) for sx, sz in ((1, 0.5), (0.6, 1), (-0.6, 1), (-1, 0.5), (-1, -0.5), (-0.6, -1),
                                                             (0.6, -1), (1, -0.5))]
         for y, w, d in ((0.0, 0.8, 0.8), (0.036, 0.85, 0.85), (0.06, 0.75, 0.75), (0.13, 0.95, 0.85), (0.2, 1.05, 1.0))],
        wood,
    )  # fmt: skip
    handle = kit.loft(
        [[(0.014 * w * sx, y, 0.019 * d * sz) for sx, sz in ((1, 0.5), (0.6, 1), (-0.6, 1), (-1, 0.5), (-1, -0.5), (-0.6, -1),
                                                             (0.6, -1), (1, -0.5))]
         for y, w, d in ((0.19, 0.9, 0.9), (0.2, 1, 1), (0.26, 0.92, 0.88), (0.31, 1.05, 1.08), (0.33, 1.0, 1.0), (0.335, 0.6, 0.6))],
        grip,
    )  # fmt: skip
    ribs = kit.torus(0.0165, 0.0012, kit.material("rubber", "black"), segments=16, sides=5).scale(0.86, 1, 1.08)
    wedge = kit.box(0.004, 0.002, 0.024, bright, 0, at=(0, -0.0005, 0.005))
    return kit.model(
        face, cheek, claw, shaft, handle, ribs.copy_along(7, (0, 0.013, 0)).move(0, 0.215, 0), wedge,
        colliders="box",
        sockets={"grip": (0, 0.26, 0), "face": ((0, 0.019, 0.075), (0, 0, 1))},
    )  # fmt: skip
