"""A sitting teddy bear: plush, button eyes, stitched nose, a bow."""

from skyscreen.catalogue import thing


@thing(en=("teddy bear", "teddy", "stuffed toy", "plush toy", "stuffed animal", "toy"), zh=("泰迪熊", "玩具熊", "毛绒玩具", "玩具", "布偶"), kind="prop",
       height=0.4, mass=0.4, sound="cloth", places=("living_room",))
def teddy_bear(kit, colour="honey", bow="red"):
    plush, pale = kit.material("fur", colour, 0.95, slot="colour"), kit.material("fur", kit.mix(colour, "cream", 0.6), 0.95)
    black, thread = kit.material("plastic", "black", 0.15), kit.material("cloth", "chocolate")
    body = kit.blob(
        [kit.egg((0, 0.12, 0), (0.095, 0.115, 0.085)), kit.egg((0, 0.285, 0.012), (0.095, 0.085, 0.085)),
         kit.ball((0.075, 0.355, 0.0), 0.034), kit.ball((-0.075, 0.355, 0.0), 0.034),
         kit.limb((0.08, 0.19, 0.01), (0.125, 0.1, 0.075), 0.035, 0.034), kit.limb((-0.08, 0.19, 0.01), (-0.125, 0.1, 0.075), 0.035, 0.034),
         kit.limb((0.06, 0.045, 0.03), (0.095, 0.045, 0.15), 0.043, 0.04), kit.limb((-0.06, 0.045, 0.03), (-0.095, 0.045, 0.15), 0.043, 0.04),
         kit.ball((0.097, 0.062, 0.16), 0.038), kit.ball((-0.097, 0.062, 0.16), 0.038)], plush, 0.018, 0.0125)
    muzzle = kit.ellipsoid(0.043, 0.034, 0.032, pale, (0, 0.262, 0.086), 18)
    inner = kit.ellipsoid(0.02, 0.022, 0.01, pale, (0.077, 0.357, 0.03), 12).both()
    soles = kit.ellipsoid(0.025, 0.028, 0.008, pale, (0.098, 0.06, 0.196), 14).both() + kit.ellipsoid(0.06, 0.075, 0.02, pale, (0, 0.125, 0.073), 18)
    eyes = kit.sphere(0.012, black, (0.036, 0.305, 0.086), 14).both()
    nose = kit.ellipsoid(0.016, 0.011, 0.01, black, (0, 0.278, 0.115), 14)
    mouth = kit.tube([(0, 0.268, 0.118), (0, 0.252, 0.117), (0.012, 0.245, 0.112), (0.022, 0.25, 0.105)], 0.0022, thread, 5, smooth=4).both()
    seam = kit.tube([(0, 0.24, 0.085), (0, 0.2, 0.08), (0, 0.12, 0.094), (0, 0.03, 0.083)], 0.0018, thread, 5, smooth=4)
    silk = kit.material("silk", bow, 0.4, slot="bow")
    ribbon = kit.torus(0.07, 0.011, silk, (0, 0.208, 0.012), 26, 8).scale(1, 1, 1)
    loop = kit.ellipsoid(0.034, 0.021, 0.011, silk, (0.034, 0.204, 0.092), 12).turn("z", 0)
    knot = kit.sphere(0.012, silk, (0, 0.204, 0.094), 10) + kit.tube([(0, 0.2, 0.094), (0.02, 0.17, 0.1), (0.026, 0.145, 0.097)], [0.006, 0.009, 0.01], silk, 6).both()
    return kit.model(body, muzzle, inner, soles, eyes, nose, mouth, seam, ribbon, loop.both(), knot, colliders="box")
