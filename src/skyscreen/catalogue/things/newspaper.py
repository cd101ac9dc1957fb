"""A folded newspaper: a headline, columns of print, a picture."""

from skyscreen.catalogue import thing


@thing(
    en=("newspaper", "paper", "daily paper", "broadsheet"),
    zh=("报纸", "报"),
    kind="prop", height=0.03, mass=0.15, sound="paper", places=("cafe", "living_room"),
)  # fmt: skip
def newspaper(kit, colour="#e8e2d2"):
    sheet, ink, grey = kit.material("paper", colour, slot="colour"), kit.material("paint", "#1c1c20", 0.9), kit.material("paint", "#6a6a6c", 0.9)
    out = sum((kit.box(0.30, 0.006, 0.40, sheet, 0.002, (0.004 * k, 0.007 * k, -0.003 * k)) for k in range(4)), kit.box(0.02, 0.01, 0.38, sheet, 0.004, (-0.146, 0.008, 0)))
    out += kit.box(0.26, 0.001, 0.035, ink, 0.0, (0.012, 0.0272, -0.15)) + kit.box(0.12, 0.001, 0.10, grey, 0.0, (-0.05, 0.0272, -0.06))
    lines = [(x, 0.0272, z) for x in (-0.085, 0.012, 0.108) for z in (0.012 * k - 0.10 for k in range(24)) if not (x < 0.05 and z < 0.0)]
    out += kit.box(0.08, 0.0008, 0.005, grey, 0.0).many(lines)
    return kit.model(out, colliders="box")
