"""A sea lion that stands on its flippers, small ears, a dog's face."""

from skyscreen.catalogue import thing


@thing(
    en=("sea lion",),
    zh=("海狮",),
    kind="quadruped",
    moves="walker",
    motions=("idle",),
    height=1.02,
    mass=180,
    sound="flesh",
    floats=True,
    places=("beach", "ocean"),
)
def sea_lion(kit, colour="#5a3d2a"):
    skin, black = kit.material("skin", colour, 0.35, slot="colour"), kit.material("eye", "black", 0.08)
    body = kit.blob(
        [
            kit.limb((0, 0.14, -0.92), (0, 0.24, -0.4), 0.09, 0.2),
            kit.egg((0, 0.34, 0.02), (0.25, 0.26, 0.42)),
            kit.limb((0, 0.4, 0.2), (0, 0.74, 0.4), 0.22, 0.13),
            kit.ball((0, 0.86, 0.46), 0.125),
            kit.egg((0, 0.83, 0.59), (0.06, 0.055, 0.09)),
            kit.ball((0.035, 0.815, 0.65), 0.038),
            kit.ball((-0.035, 0.815, 0.65), 0.038),
        ],
        skin,
        0.09,
        0.036,
    )
    nose = kit.ellipsoid(0.026, 0.018, 0.016, kit.material("leather", "black", 0.3), (0, 0.855, 0.69), 14)
    eye = kit.sphere(0.029, black, (0.072, 0.895, 0.545), 16) + kit.sphere(
        0.007, kit.material("lamp", "white", emission=1.5), (0.083, 0.908, 0.569), 8
    )
    ear = kit.ellipsoid(0.012, 0.012, 0.035, skin, (0.118, 0.87, 0.42), 10).turn("x", 20)
    hairs = kit.ropes(
        [((0.045, 0.81 + 0.012 * k, 0.675), (0.17, 0.77 + 0.03 * k, 0.68 + 0.012 * k), 0.0018) for k in range(4)],
        kit.material("hair", "white"),
        4,
    )
    fin = kit.blob(
        [
            kit.limb((0.19, 0.26, 0.16), (0.34, 0.04, 0.24), 0.085, 0.045),
            kit.egg((0.40, 0.03, 0.22), (0.16, 0.025, 0.095)),
        ],
        skin,
        0.045,
        0.03,
    )
    tail = kit.blob(
        [
            kit.limb((0.04, 0.12, -0.95), (0.13, 0.06, -1.12), 0.055, 0.035),
            kit.egg((0.18, 0.04, -1.14), (0.1, 0.022, 0.13)),
        ],
        skin,
        0.035,
        0.028,
    )
    return kit.hauler(
        body,
        nose,
        (eye + ear + hairs).both(),
        fins=[(fin, (0.19, 0.26, 0.16)), (tail, (0.06, 0.11, -1.0))],
        neck=(0, 0.52, 0.27),
        rear=-0.5,
    )
