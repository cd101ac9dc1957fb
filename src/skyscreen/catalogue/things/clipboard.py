"""A clipboard: a board, a steel clip, a sheet with lines and boxes ticked."""

from skyscreen.catalogue import thing


@thing(en=("clipboard", "medical chart", "patient chart", "checklist"), zh=("写字板", "夹板", "病历夹", "文件夹板", "病历"), kind="prop", places=("hospital", "office"), height=0.32, mass=0.3, sound="wood")
def clipboard(kit, colour="#7a5230"):
    board, sheet, steel, ink = kit.material("wood", colour, 0.5, slot="colour"), kit.material("paper", "#f6f4ec"), kit.material("steel"), kit.material("paint", "#4a5260", 0.9)
    out = kit.box(0.23, 0.315, 0.004, board, 0.002) + kit.box(0.205, 0.285, 0.0012, sheet, 0.0, (0, 0.008, 0.0026))
    clip = kit.box(0.11, 0.03, 0.009, steel, 0.003, (0, 0.283, 0.005)) + kit.box(0.05, 0.018, 0.006, steel, 0.002, (0, 0.31, 0.004))
    lines = kit.box(0.15, 0.0022, 0.0005, ink, 0.0).many([(0.016, 0.035 + 0.022 * k, 0.0034) for k in range(10)])
    ticks = kit.box(0.009, 0.009, 0.0005, ink, 0.0).many([(-0.078, 0.032 + 0.022 * k, 0.0034) for k in range(10)])
    head = kit.box(0.08, 0.006, 0.0005, kit.material("paint", "#2a5a9a", 0.9), 0.0, (-0.04, 0.262, 0.0034))
    return kit.model((out + clip + lines + ticks + head).turn("x", -6).move(0, 0.002, 0.02), colliders="box", sockets={"grip": (0, 0.03, 0.02)})
