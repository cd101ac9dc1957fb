"""A tree frog: wide smiling mouth, bulging red-gold eyes, folded thighs, round toe pads."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("frog", "toad", "tree frog", "bullfrog"),
    zh=("青蛙", "蛙", "蛤蟆", "树蛙"),
    kind="quadruped",
    height=0.08,
    mass=0.08,
    sound="flesh",
    places=("lake",),
)
def frog(kit, colour="#4f9a2c", eyes="#e8a01c"):
    skin, pale = kit.material("skin", colour, 0.25, slot="coat"), kit.material("skin", "#e8e8b8", 0.35)
    gold, black, mouth = kit.material("eye", eyes, 0.1), kit.material("eye", "black", 0.08), kit.material("skin", "#2c4a1c", 0.4)
    body = kit.blob(
        [kit.egg((0, -0.004, -0.024), (0.036, 0.025, 0.046)), kit.egg((0, 0.005, 0.022), (0.034, 0.02, 0.027)), kit.ball((0.022, 0.024, 0.024), 0.011), kit.ball((-0.022, 0.024, 0.024), 0.011)],
        skin, 0.012, 0.006)
    throat = kit.ellipsoid(0.03, 0.017, 0.026, pale, (0, -0.006, 0.0215), 18)
    smile = kit.tube([(0.0345 * math.sin(a), 0.001 + 0.0075 * abs(math.sin(a)) ** 2, 0.0215 + 0.0285 * math.cos(a)) for a in (math.radians(-95 + 19 * k) for k in range(11))], 0.0013, mouth, 5)
    eye = kit.sphere(0.0105, gold, (0.0235, 0.029, 0.026), 18) + kit.ellipsoid(0.0075, 0.0035, 0.003, black, (0.0275, 0.0295, 0.0345), 12) + kit.ellipsoid(0.0115, 0.005, 0.011, skin, (0.0225, 0.0355, 0.0245), 12)
    nostril = kit.sphere(0.0016, mouth, (0.007, 0.0135, 0.046), 6)
    toes = kit.sphere(0.0042, skin, segments=8).scale(1, 0.55, 1)

    def foot(long):
        spread = ((-0.7, 1.0), (-0.2, 1.2), (0.3, 1.15), (0.8, 0.9))
        made = kit.capsule((0, 0, 0), (long * math.sin(spread[0][0]), 0, long * math.cos(spread[0][0])), 0.002, skin, 6)
        for a, share in spread:
            end = (long * share * math.sin(a), 0.0, long * share * math.cos(a))
            made += kit.capsule((0, 0, 0), end, 0.0022, skin, 6) + toes.move(*end)
        return made

    hind = kit.blob([kit.limb((0.03, -0.008, -0.05), (0.062, 0.004, -0.012), 0.0145, 0.012), kit.limb((0.062, 0.002, -0.012), (0.045, -0.03, -0.052), 0.0105, 0.007), kit.limb((0.045, -0.03, -0.052), (0.062, -0.033, -0.02), 0.0065, 0.005)],
                    skin, 0.006, 0.005) + foot(0.03).move(0.062, -0.035, -0.02)
    fore = kit.blob([kit.limb((0.028, -0.006, 0.018), (0.046, -0.016, 0.01), 0.0095, 0.008), kit.limb((0.046, -0.016, 0.01), (0.04, -0.034, 0.03), 0.0075, 0.005)], skin, 0.005, 0.005) + foot(0.018).turn("y", 20).move(0.04, -0.035, 0.03)
    whole = body + throat + smile + (eye + nostril + hind + fore).both()
    # The rig's own body hides inside; its legs carry the frog when it walks and hops.
    return kit.quadruped(
        hop=True,
        colour=colour, second="#e8e8b8", dark="#2c5a1c",
        withers=0.062, back=0.5, chest=0.22, width=0.28, waist=0.26, rump=0.22, slope=0.16,
        leg=0.06, shank=0.045, foot=0.06, bend=0.9, stance=0.36,
        neck=0.05, neck_rise=0.0, neck_width=0.14, head=0.1, muzzle=0.1, muzzle_width=0.08, snub=0.9,
        ears="round", ear=0.01, eye=0.01, tail=0.02, tail_width=0.02, fur=0.0, nose="none", cell=0.045,
        worn=[(whole.move(0, -0.011, -0.014), "spine2")],
    )  # fmt: skip
