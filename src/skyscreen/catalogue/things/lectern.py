"""A lectern: a wooden stand with a sloping top, a lip for papers and a microphone on its neck."""

from skyscreen.catalogue import thing


@thing(en=("lectern", "rostrum", "pulpit"), zh=("讲台", "讲桌", "演讲台", "主席台", "发言台"), kind="furniture", height=1.45, mass=40.0, sound="wood", places=("classroom", "chinese_classroom", "theatre", "meeting_room"))
def lectern(kit, colour="#8a5230"):
    wood, dark = kit.material("wood", colour, slot="colour"), kit.material("wood", kit.mix(colour, "black", 0.4))
    body = kit.box(0.7, 0.06, 0.5, dark, 0.01) + kit.box(0.6, 0.98, 0.4, wood, 0.015, (0, 0.06, 0)) + kit.box(0.42, 0.6, 0.02, dark, 0.01, (0, 0.24, 0.2)) + kit.box(0.36, 0.54, 0.02, wood, 0.01, (0, 0.27, 0.205))
    top = kit.box(0.74, 0.04, 0.56, wood, 0.012).turn("x", -14).move(0, 1.1, -0.01) + kit.box(0.7, 0.04, 0.03, dark, 0.006, (0, 1.02, -0.29))
    paper = kit.box(0.3, 0.006, 0.4, kit.material("paper", "white"), 0.0).turn("x", -14).move(0, 1.14, -0.03)
    neck = kit.tube([(0.24, 1.16, 0.16), (0.22, 1.3, 0.16), (0.16, 1.4, 0.06), (0.12, 1.41, -0.02)], 0.008, kit.material("steel", "#2a2a2c"), 8, smooth=4)
    head = kit.capsule((0.12, 1.41, -0.02), (0.1, 1.405, -0.07), 0.018, kit.material("rubber", "#1a1a1c"), 12)
    return kit.model(body, top, paper, neck, head, colliders="box", sockets={"top": (-0.15, 1.14, 0)})
