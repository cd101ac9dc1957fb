"""A camera drone: four arms with rotors, a gimbal with its round eye."""

from skyscreen.catalogue import thing


@thing(
    en=("drone", "quadcopter"),
    zh=("无人机", "四旋翼"),
    kind="vehicle",
    height=0.2,
    mass=0.9,
    speed=8.0,
    flies=True,
    sound="plastic",
    places=("park", "mountain"),
)
def drone(kit, colour="white"):
    shell, dark = kit.material("plastic", colour, 0.35, slot="colour"), kit.material("plastic", "charcoal", 0.5)
    metal = kit.material("steel")
    body = kit.blob([kit.egg((0, 0.13, 0), (0.065, 0.035, 0.115)), kit.egg((0, 0.145, -0.02), (0.05, 0.03, 0.07))],
                    shell, 0.03, 0.012)
    band = kit.box(0.075, 0.012, 0.16, dark, 0.005, at=(0, 0.163, -0.01))
    arms = rotors = None
    for sx, sz in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
        x, z = 0.19 * sx, 0.17 * sz
        arm = kit.tube([(0.04 * sx, 0.135, 0.06 * sz), (0.12 * sx, 0.145, 0.12 * sz), (x, 0.14, z)],
                       [0.017, 0.014, 0.013], shell, 8, smooth=4)
        arm += kit.cylinder(0.022, 0.045, dark, (x, 0.125, z), 16) + kit.cylinder(0.012, 0.02, metal, (x, 0.165, z), 12)
        arm += kit.tube([(x, 0.13, z), (x * 1.04, 0.0, z * 1.04)], [0.009, 0.006], dark, 6)
        lamp = kit.material("lamp", "#ff3020" if sz > 0 else "#30ff60", emission=3)
        arm += kit.sphere(0.008, lamp, (x, 0.122, z), 8)
        blade = kit.sheet(lambda u, v: (0.008 + 0.115 * u, 0.0025 * (1 - abs(2 * v - 1)) + 0.004 * u,
                                        (v - 0.5) * (0.012 + 0.016 * u * (1 - u) * 2.5)), 8, 3, dark)
        prop = (blade + blade.move(0, -0.002, 0).scale(1, 1, 1)).copy_round(2).turn("y", 37 + 61 * (sx + 2 * sz))
        made = kit.hinge(f"rotor{sx}{sz}", prop.move(x, 0.187, z), (x, 0.187, z), "y", "turn", rate=27.0 * sx * sz)
        arms = arm if arms is None else arms + arm
        rotors = made if rotors is None else rotors + made
    eye = kit.box(0.05, 0.03, 0.02, dark, 0.006, at=(0, 0.088, 0.1)) + kit.blob(
        [kit.block((0, 0.085, 0.112), (0.026, 0.022, 0.024), 0.012)], dark, 0.01, 0.008)
    lens = kit.cylinder(0.017, 0.016, dark, segments=20).turn("x", 90).move(0, 0.085, 0.132)
    lens += kit.ellipsoid(0.013, 0.013, 0.005, kit.material("pane"), (0, 0.085, 0.149), 14)
    return kit.model(
        body, band, arms, rotors, eye, lens, colliders="box",
        sockets={"load": ((0, 0.08, 0), (0, -1, 0))},
    )
