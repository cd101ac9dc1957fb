"""A pair of boxing gloves: padded fists with thumbs, white cuffs, laces."""

from skyscreen.catalogue import thing


@thing(en=("boxing gloves", "boxing glove", "pair of boxing gloves"), zh=("拳击手套", "拳套"), kind="prop", places=("boxing_hall",), height=0.3, mass=0.6, sound="leather")
def boxing_gloves(kit, colour="#c0141c"):
    hide, cuff = kit.material("leather", colour, 0.3, slot="colour"), kit.material("leather", "#f0ece2", 0.4)
    fist = kit.blob([kit.egg((0, 0.215, 0.012), (0.068, 0.082, 0.06)), kit.egg((0, 0.16, 0), (0.055, 0.07, 0.048)), kit.limb((0.062, 0.14, 0.012), (0.06, 0.215, 0.036), 0.024, 0.026), kit.limb((0, 0.1, 0), (0, 0.15, 0), 0.045)], hide, 0.03, 0.011)
    band = kit.lathe([(0.049, 0), (0.052, 0.004), (0.05, 0.1), (0.046, 0.104), (0.04, 0.1), (0.042, 0.004), (0.049, 0)], cuff, segments=36).scale(1, 1, 0.86)
    seam = kit.torus(0.0508, 0.0018, kit.material("leather", "black"), (0, 0.098, 0), 36, 6).scale(1, 1, 0.86)
    lace = kit.ropes([((-0.014, 0.02 + 0.016 * k, 0.045), (0.014, 0.032 + 0.016 * k, 0.045), 0.0022) for k in range(5)] + [((0.014, 0.02 + 0.016 * k, 0.045), (-0.014, 0.032 + 0.016 * k, 0.045), 0.0022) for k in range(5)], kit.material("rope", "#f8f4ea"), 4)
    one = fist + band + seam + lace
    return kit.model(one.turn("y", 24).move(-0.088, 0, 0), one.scale(-1, 1, 1).turn("y", -24).move(0.088, 0, 0.02), colliders="box", sockets={"grip": (0, 0.05, 0)})
