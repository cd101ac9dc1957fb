"""A table tennis bat with red rubber, its grip of pale wood, and a white ball beside it."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("table tennis bat", "ping pong paddle", "ping-pong paddle", "ping pong bat", "table tennis paddle"), zh=("乒乓球拍",), kind="prop",
    places=("table_tennis_hall",), height=0.04, mass=0.18, sound="wood")
def ping_pong_bat(kit, colour="#c8201c"):
    red, wood, black = kit.material("rubber", colour, slot="colour"), kit.material("wood", "#d8b078"), kit.material("rubber", "#1c1c1e")
    outline = [(0.075 * sin(a) * (1 - 0.05 * cos(a)), 0.078 * cos(a)) for a in [0.2 + 0.2294 * k for k in range(26)]]
    blade = kit.extrude(outline, 0.006, wood) + kit.extrude(outline, 0.002, red).move(0, 0, 0.004) + kit.extrude(outline, 0.002, black).move(0, 0, -0.004)
    grip = kit.loft([[(w * x, y, 0.011 * z) for x, z in ((1, 0.6), (0.6, 1), (-0.6, 1), (-1, 0.6), (-1, -0.6), (-0.6, -1), (0.6, -1), (1, -0.6))] for y, w in ((-0.16, 0.016), (-0.12, 0.013), (-0.08, 0.013), (-0.062, 0.02))], wood) + kit.box(0.008, 0.08, 0.0235, kit.material("paint", "#2a5a9a"), 0.0, (0, -0.155, 0))
    ball = kit.sphere(0.02, kit.material("plastic", "#f6f4ec", 0.3), (0.13, 0.02, 0.02), 22)
    return kit.model((blade + grip).turn("x", -90).move(0, 0.012, 0), ball, colliders="box", sockets={"grip": (0, 0.012, 0.11)})
