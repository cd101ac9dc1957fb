"""A sewing needle that stands in a pincushion, a thread through its eye."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("needle", "sewing needle", "needle and thread", "embroidery needle", "pincushion"), zh=("缝衣针", "绣花针", "针线", "银针", "一根针", "针线包"),
    kind="prop", height=0.085, mass=0.03, sound="cloth", places=("living_room", "bedroom"),
)  # fmt: skip
def needle(kit, colour="crimson"):
    cloth, steel, thread = kit.material("cloth", colour, slot="colour"), kit.material("steel", rough=0.12), kit.material("rope", "#2f5ab0")
    cushion = kit.ellipsoid(0.042, 0.02, 0.042, cloth, (0, 0.02, 0), 28) + kit.torus(0.03, 0.0016, kit.material("rope", "#e8d8a0"), (0, 0.031, 0), 28, 6)
    shaft = kit.lathe([(0.0011, 0.03), (0.0012, 0.074), (0.0009, 0.078)], steel, segments=10) + kit.torus(0.0022, 0.0007, steel, (0, 0, 0), 14, 6).turn("x", 90).scale(0.75, 1.6, 1).move(0, 0.081, 0)
    path = [(0.0, 0.081, -0.004), (0.0, 0.081, 0.003), (0.008, 0.074, 0.014), (0.02, 0.052, 0.022), (0.036, 0.03, 0.024), (0.05, 0.004, 0.03), (0.064, 0.002, 0.012), (0.056, 0.002, -0.014), (0.07, 0.002, -0.03)]
    pins = kit.ropes([((0.02 * math.sin(a), 0.036, 0.02 * math.cos(a)), (0.026 * math.sin(a), 0.052, 0.026 * math.cos(a)), 0.0006) for a in (2.0, 3.6, 5.0)], steel, 5)
    heads = [kit.sphere(0.0026, kit.material("plastic", tone, 0.3), (0.026 * math.sin(a), 0.053, 0.026 * math.cos(a)), 10) for a, tone in ((2.0, "#e8c020"), (3.6, "#f0f0f0"), (5.0, "#2f8a4a"))]
    return kit.model(cushion, shaft, kit.tube(path, 0.0007, thread, 5, smooth=5), pins, *heads, colliders="box", sockets={"grip": (0, 0.07, 0)})
