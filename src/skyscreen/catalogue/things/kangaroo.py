"""A kangaroo: great thighs and long feet, a thick tail, a joey that looks out of the pouch."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("kangaroo", "wallaby", "joey"),
    zh=("袋鼠", "小袋鼠"),
    young=("joey", "小袋鼠"),
    kind="quadruped",
    places=("desert", "prairie"),
    height=1.42,
    mass=60.0,
    sound="flesh",
)
def kangaroo(kit, colour="#a8744a", joey=True):
    fur, pale = kit.material("fur", colour, slot="coat"), kit.material("fur", "#dcc0a0")
    black = kit.material("leather", "black", 0.35)
    thigh = kit.blob(
        [kit.egg((0.03, -0.02, 0.02), (0.12, 0.24, 0.2)), kit.limb((0.04, -0.12, 0.16), (0.04, -0.36, -0.04), 0.085, 0.05)], fur, 0.08, 0.035)
    foot = kit.blob([kit.limb((0, 0.02, -0.08), (0, 0.0, 0.26), 0.045, 0.035), kit.egg((0, -0.005, 0.3), (0.045, 0.03, 0.09))], fur, 0.04, 0.025)
    foot += kit.cone(0.016, 0.06, black, segments=6).turn("x", 90).many([(x, -0.015, 0.36) for x in (-0.024, 0.0, 0.024)])
    worn = [(thigh, "hip_l"), (thigh.mirror(), "hip_r"), (foot, "hind_l"), (foot, "hind_r")]
    if joey:
        pouch = kit.blob([kit.egg((0, -0.28, 0.12), (0.15, 0.13, 0.17)), kit.egg((0, -0.22, 0.24), (0.12, 0.08, 0.06))], pale, 0.06, 0.03)
        child = kit.blob([kit.ball((0, -0.12, 0.34), 0.07), kit.limb((0, -0.13, 0.38), (0, -0.15, 0.45), 0.045, 0.026), kit.limb((0, -0.24, 0.25), (0, -0.14, 0.33), 0.07, 0.06)], fur, 0.03, 0.018)
        child += kit.ellipsoid(0.02, 0.07, 0.012, fur, (0.045, -0.03, 0.32), 10).both() + kit.sphere(0.013, black, (0.045, -0.105, 0.395), 8).both() + kit.sphere(0.014, black, (0, -0.15, 0.475), 8)
        worn.append((pouch + child, "pelvis"))
    return kit.quadruped(
        hop=True,
        colour=colour, second="#e2c8a8", dark="#4a3020",
        withers=0.95, back=0.36, chest=0.155, width=0.125, waist=0.16, rump=0.2, slope=0.34,
        leg=0.052, shank=0.034, foot=0.04, bend=0.8, stance=0.1,
        neck=0.3, neck_rise=70.0, neck_width=0.075,
        head=0.1, head_width=0.85, muzzle=0.215, muzzle_width=0.06, snub=0.72, head_pitch=6.0,
        ears="long", ear=0.2, eye=0.026, eye_side=0.8, pupil="full",
        tail=1.0, tail_up=-0.35, tail_width=0.1,
        fur=0.012, locks=4000, lock_width=0.004, pattern="pale_belly", cell=0.024, worn=worn,
    )  # fmt: skip
