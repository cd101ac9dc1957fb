"""A weathered wooden post with a rope round its head, as on a pier."""

from skyscreen.catalogue import thing


@thing(en=("wooden post", "bollard", "mooring post", "fence post"), zh=("木桩", "系船柱", "木柱"), kind="furniture", height=1.14,
       mass=60.0, sound="wood", places=("harbour", "beach"))
def bollard(kit, colour="#7a6248"):
    wood, rope, iron = kit.material("bark", colour, slot="colour"), kit.material("rope"), kit.material("iron")
    post = kit.lathe([(0.15, 0), (0.145, 0.4), (0.14, 0.96), (0.15, 1.06), (0.13, 1.12), (0, 1.14)], wood, segments=26)
    coil = sum(kit.torus(0.157, 0.02, rope, (0, 0.62 + 0.037 * k, 0), 28, 8) for k in range(4))
    end = kit.tube([(0.157, 0.62, 0), (0.2, 0.45, 0.04), (0.22, 0.2, 0.09), (0.34, 0.02, 0.2)], 0.02, rope, 8, smooth=5)
    return kit.model(post, coil, end, kit.torus(0.146, 0.014, iron, (0, 0.96, 0), 28, 8), colliders="cylinder", sockets={"perch": (0, 1.14, 0), "top": (0, 1.14, 0)})
