"""A tadpole: a round head and a tail; with two legs, with four and the tail shrinking, on its way to be a frog."""

from skyscreen.catalogue import thing


@thing(en=("tadpole",), zh=("蝌蚪", "小蝌蚪"), kind="prop", height=0.044, mass=0.005, sound="soft", places=("lake", "studio"))
def tadpole(kit, legs=0, tail=1.0):
    skin = kit.material("plastic", "#4a4630" if legs < 4 else "#5f7a34", 0.3)
    y = 0.03
    grow = 0.6 if legs < 4 else 1.0
    body = kit.blob([kit.egg((0, y, 0.02), (0.026, 0.022, 0.034), 0.01), kit.egg((0, y, 0.045), (0.02, 0.017, 0.016), 0.01)], skin, smooth=0.012, cell=0.006)
    eyes = sum(kit.sphere(0.006, kit.material("paint", "#e8c83c"), (s * 0.015, y + 0.013, 0.047), 10) + kit.sphere(0.0042, kit.material("paint", "#111111", 0.1), (s * 0.018, y + 0.014, 0.0495), 8) for s in (1, -1))
    fin = []
    if tail > 0.02:
        long = 0.11 * tail
        swing = kit.tube([(0, y, -0.005), (0, y, -0.02 - long * 0.5), (0, y, -0.02 - long)], [0.014, 0.008, 0.001], skin, 8, smooth=5) + kit.extrude([(0.0, -0.013), (long * 0.5, -0.02), (long, 0.0), (long * 0.5, 0.02), (0.0, 0.013)], 0.002, kit.material("plastic", "#7a7550", 0.3)).turn("y", 90).move(0, y, -0.015)
        fin.append(kit.hinge("tail", swing, (0, y, -0.005), (1, 0, 0), "slide", length=0.004, period=0.35))
    for s in (-1, 1):
        if legs >= 2:
            fin.append(kit.tube([(s * 0.015, y - 0.01, -0.005), (s * 0.03 * (1 + grow), y - 0.005, -0.015), (s * 0.03, y - 0.024, -0.03), (s * 0.04 * (1 + 0.4 * grow), y - 0.027, -0.022)], [0.007, 0.006, 0.005, 0.003], skin, 7, smooth=3))
        if legs >= 4:
            fin.append(kit.tube([(s * 0.018, y - 0.01, 0.03), (s * 0.036, y - 0.014, 0.038), (s * 0.034, y - 0.027, 0.05)], [0.006, 0.005, 0.003], skin, 7, smooth=3))
    return kit.model(body, eyes, *fin, colliders="box", mass=0.005, facts=kit.pointed(tail=(0.0, y + 0.01, -0.06), legs=(0.045, y - 0.01, -0.015), head=(0.0, y + 0.02, 0.04)))
