"""A pedestal wash basin with a chrome swan-neck tap and two cross handles."""

from skyscreen.catalogue import thing


@thing(
    en=("sink", "washbasin", "wash basin"),
    zh=("水槽", "洗手池", "洗脸池", "洗手盆"),
    kind="furniture",
    height=1.08,
    mass=22.0,
    sound="glass",
    places=("kitchen",),
)
def sink(kit, colour="white"):
    china, chrome = kit.material("ceramic", colour, 0.12, slot="colour"), kit.material("steel", rough=0.08)
    foot = kit.lathe(
        [(0, 0), (0.15, 0), (0.155, 0.02), (0.11, 0.07), (0.085, 0.2), (0.08, 0.45), (0.1, 0.62), (0.15, 0.7)],
        china,
        segments=36,
    )
    bowl = kit.lathe(
        [
            (0.1, 0.63), (0.19, 0.69), (0.25, 0.77), (0.275, 0.835), (0.285, 0.85), (0.28, 0.862), (0.255, 0.862),
            (0.24, 0.85), (0.205, 0.78), (0.14, 0.725), (0.05, 0.705), (0, 0.703),
        ],
        china,
        segments=48,
    ).scale(1.12, 1, 0.86)  # fmt: skip
    ledge = kit.box(0.5, 0.075, 0.15, china, 0.025, at=(0, 0.79, -0.225))
    back = kit.box(0.5, 0.09, 0.03, china, 0.012, at=(0, 0.86, -0.285))
    drain = kit.torus(0.026, 0.005, chrome, (0, 0.708, 0), 24, 8) + kit.cylinder(
        0.024, 0.004, kit.material("iron", "black"), (0, 0.703, 0), 20
    )
    neck = kit.tube(
        [(0, 0.865, -0.225), (0, 1.0, -0.225), (0, 1.06, -0.19), (0, 1.055, -0.12), (0, 1.0, -0.1), (0, 0.97, -0.1)],
        [0.016, 0.014, 0.0135, 0.0135, 0.0135, 0.0145],
        chrome,
        14,
        smooth=5,
    )
    neck += kit.lathe([(0, 0.862), (0.03, 0.862), (0.03, 0.872), (0.018, 0.884), (0.016, 0.9)], chrome, (0, 0, -0.225))
    knob = kit.lathe([(0, 0), (0.024, 0), (0.022, 0.012), (0.011, 0.022), (0.011, 0.055), (0, 0.055)], chrome)
    knob += kit.capsule((-0.032, 0.055, 0), (0.032, 0.055, 0), 0.0075, chrome).copy_round(2, arc=180)
    knob += kit.cylinder(0.011, 0.004, kit.material("ceramic", "white"), (0, 0.062, 0), 16)
    knobs = knob.turn("y", 20).move(0.15, 0.862, -0.225) + knob.turn("y", -35).move(-0.15, 0.862, -0.225)
    dots = kit.cylinder(0.006, 0.002, kit.material("paint", "red"), (0.15, 0.9265, -0.225), 12) + kit.cylinder(
        0.006, 0.002, kit.material("paint", "blue"), (-0.15, 0.9265, -0.225), 12
    )
    soap = kit.ellipsoid(0.04, 0.017, 0.026, kit.material("food", "#e8a0b4", 0.3), (0.2, 0.878, -0.155), 16)
    return kit.model(
        foot, bowl, ledge, back, drain, neck, knobs, dots, soap,
        colliders="box",
        sockets={"water": ((0, 0.965, -0.1), (0, -1, 0))},
    )  # fmt: skip
