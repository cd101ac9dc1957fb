"""A pair of maracas: painted gourds on handles."""

from skyscreen.catalogue import thing


@thing(
    en=("maracas", "maraca"),
    zh=("沙锤", "沙槌"),
    kind="prop", height=0.25, mass=0.2, sound="wood", places=("stage",),
)  # fmt: skip
def maracas(kit, colour="#d8402c"):
    skin, band, wood = kit.material("paint", colour, 0.2, slot="colour"), kit.material("paint", "#f0c02c", 0.3), kit.material("wood", "#8a5a30")
    one = kit.ellipsoid(0.04, 0.052, 0.04, skin, (0, 0.2, 0), 26) + kit.torus(0.04, 0.004, band, (0, 0.2, 0), 32, 6) + kit.torus(0.034, 0.003, kit.material("paint", "#2a8a5a"), (0, 0.222, 0), 30, 6) + kit.lathe([(0, 0), (0.012, 0.003), (0.01, 0.12), (0.014, 0.15), (0, 0.152)], wood, segments=14)
    return kit.model(one.turn("z", 14).move(0.03, 0, 0), one.turn("z", -14).move(-0.03, 0, 0.02), colliders="box")
