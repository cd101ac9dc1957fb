"""A deep windowsill with a cushion on it over a panelled wall: it is built in under the window of a room (`niche`)."""

from skyscreen.catalogue import thing


@thing(
    en=("windowsill", "window sill", "window ledge", "bay window", "window seat"),
    zh=("窗台", "飘窗", "窗沿"),
    kind="furniture", height=0.72, mass=90.0, sound="wood", places=("living_room", "bedroom"),
)  # fmt: skip
def windowsill(kit, colour="white", cushion="#d8a890"):
    wood, cloth = kit.material("paint", colour, 0.4, slot="colour"), kit.material("cloth", cushion, slot="cushion")
    panel = kit.box(0.52, 0.36, 0.02, kit.material("paint", kit.mix(colour, "grey", 0.15)), 0.01)
    board = kit.box(2.2, 0.05, 0.62, wood, 0.015, (0, 0.57, 0))
    wall = kit.box(2.1, 0.57, 0.5, wood, 0.0, (0, 0, -0.06)) + panel.many([(x, 0.1, 0.195) for x in (-0.62, 0, 0.62)])
    pads = kit.box(0.42, 0.1, 0.36, cloth, 0.045).many([(x, 0.62, -0.04) for x in (-0.82, 0.82)])
    return kit.model(board, wall, pads, colliders="box", sockets={"top": (0, 0.62, 0.06), "seat": (0, 0.63, 0.14)})
