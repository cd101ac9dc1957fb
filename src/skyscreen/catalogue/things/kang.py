"""A kang: the heated brick bed of a northern farmhouse, with its fire hole, straw mats, folded quilts and a low table."""

from skyscreen.catalogue import thing


@thing(
    en=("kang", "kang bed", "heated brick bed", "brick bed"),
    zh=("炕", "土炕", "火炕", "热炕", "炕头", "炕沿", "大炕"),
    kind="furniture", height=1.32, mass=2500.0, sound="stone", places=("farmhouse_room",),
)  # fmt: skip
def kang(kit, colour="#b08a62", quilt="red"):
    clay, brick = kit.material("plaster", colour, slot="colour"), kit.material("brick", "#8a6a52")
    wood, mat = kit.material("wood", "#7a4a2a"), kit.material("rope", "#d8b878")
    base = kit.box(2.8, 0.56, 1.7, clay, 0.03, (0, 0, 0)) + kit.box(2.84, 0.07, 0.1, wood, 0.02, (0, 0.54, 0.82))
    mats = kit.box(2.7, 0.02, 1.58, mat, 0.0, (0, 0.56, -0.03)) + kit.box(2.7, 0.004, 0.012, kit.material("rope", "#a8844a"), 0.0, (0, 0.581, 0)).many([(0, 0, -0.75 + 0.12 * k) for k in range(13)])
    mouth = kit.box(0.42, 0.34, 0.03, brick, 0.01, (-0.8, 0.02, 0.845)) + kit.box(0.28, 0.24, 0.02, kit.material("paint", "#181210"), 0.0, (-0.8, 0.03, 0.856))
    embers = sum(kit.ellipsoid(0.035, 0.02, 0.02, kit.material("lamp", "#ff7a24", emission=3.0), (-0.9 + 0.05 * k, 0.06, 0.862), 8) for k in range(5))
    cloths = (quilt, "royal blue", "#3a7a4a", "mustard")
    folds = sum(kit.blob([kit.block((0, 0, 0), (0.44, 0.05, 0.25), 0.04)], kit.material("floral", tone), 0.03, 0.045).turn("y", 3 * (-1) ** k).move(0.85, 0.64 + 0.125 * k, -0.52) for k, tone in enumerate(cloths))
    pillow = kit.blob([kit.block((0, 0, 0), (0.2, 0.06, 0.13), 0.05)], kit.material("cloth", "white"), 0.05, 0.04).move(0.85, 1.16, -0.52)
    table = kit.box(0.8, 0.035, 0.52, wood, 0.01, (-0.1, 0.84, -0.3)) + kit.box(0.72, 0.05, 0.02, wood, 0.004, (-0.1, 0.79, -0.07)) + kit.box(0.72, 0.05, 0.02, wood, 0.004, (-0.1, 0.79, -0.53))
    legs = kit.box(0.045, 0.26, 0.045, wood, 0.006).many([(-0.1 + sx * 0.36, 0.58, -0.3 + sz * 0.22) for sx in (-1, 1) for sz in (-1, 1)])
    return kit.model(base, mats, mouth, embers, folds, pillow, table, legs, colliders="parts",
                     lights=[kit.light((-0.8, 0.12, 0.95), "#ff8a3c", 0.8, 1.6)],
                     sockets={"seat": (0.45, 0.58, 0.72), "top": (-0.1, 0.88, -0.3), "pillow": (0.85, 1.2, -0.5)})
