"""A padded sofa with cushions."""

from skyscreen.catalogue import thing


@thing(
    en=("sofa", "couch", "settee"),
    zh=("沙发", "长沙发"),
    kind="furniture",
    height=0.85,
    mass=45.0,
    sound="cloth",
    places=("living_room",),
)
def sofa(kit, colour="teal", cushion="mustard", width=1.9):
    cloth, other, wood = (
        kit.material("cloth", colour, slot="colour"),
        kit.material("cloth", cushion, slot="cushion"),
        kit.material("wood", "walnut"),
    )
    w = width
    base = kit.box(w, 0.22, 0.85, cloth, 0.05, at=(0, 0.14, 0))
    arms = kit.box(0.2, 0.48, 0.88, cloth, 0.08, at=(w / 2 - 0.1, 0.14, 0)).both()
    back = kit.box(w - 0.1, 0.68, 0.22, cloth, 0.09, at=(0, 0.17, -0.34)).turn("x", -4)
    seats = sum(kit.box((w - 0.44) / 2, 0.17, 0.62, cloth, 0.07, at=(s * (w - 0.42) / 4, 0.33, 0.08)) for s in (-1, 1))
    pillows = (
        kit.blob([kit.block((0, 0, 0), (0.2, 0.2, 0.06), 0.06)], other, 0.02, 0.03)
        .turn("x", -18)
        .move(w / 2 - 0.42, 0.66, -0.08)
    )
    legs = sum(
        kit.cylinder(0.025, 0.15, wood, (sx * (w / 2 - 0.1), 0, sz * 0.34), 10) for sx in (-1, 1) for sz in (-1, 1)
    )
    return kit.model(
        base,
        arms,
        back,
        seats,
        pillows + pillows.turn("y", 8).move(-w + 0.85, 0, 0),
        legs,
        colliders="box",
        sockets={"seat": ((0, 0.5, 0.08), (0, 0, 1))},
    )
