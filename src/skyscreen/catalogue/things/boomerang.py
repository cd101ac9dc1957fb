"""A boomerang of bent wood, painted with dots and bands."""

from skyscreen.catalogue import thing


@thing(en=("boomerang",), zh=("回旋镖", "回力镖", "飞去来器"), kind="prop",
    places=("savanna", "park"), height=0.0112, mass=0.2, sound="wood")
def boomerang(kit, colour="#9a5a2c"):
    wood, white, red = kit.material("wood", colour, slot="colour"), kit.material("paint", "#f0e8d4", 0.7), kit.material("paint", "#b8382c", 0.7)
    outer = [(-0.26, 0.0), (-0.255, 0.035), (-0.1, 0.105), (0.0, 0.13), (0.1, 0.105), (0.255, 0.035), (0.26, 0.0)]
    inner = [(0.245, -0.012), (0.09, 0.05), (0.0, 0.068), (-0.09, 0.05), (-0.245, -0.012)]
    body = kit.extrude([*outer, *inner][::-1], 0.01, wood).turn("x", -90).move(0, 0.005, 0)
    dots = kit.cylinder(0.006, 0.001, white, (0, 0, 0), 10, bevel=0).many([(s * (0.05 + 0.03 * k), 0.0102, -0.092 + 0.0145 * k) for s in (-1, 1) for k in range(6)])
    bands = kit.box(0.012, 0.001, 0.05, red, 0.0).many([(s * 0.215, 0.0102, -0.022, -s * 24) for s in (-1, 1)]) + kit.box(0.014, 0.001, 0.058, red, 0.0, (0, 0.0102, -0.099))
    return kit.model(body, dots, bands, colliders="box")
