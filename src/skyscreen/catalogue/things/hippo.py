"""A hippopotamus: barrel body, huge square muzzle."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("hippo", "hippopotamus", "baby hippo"),
    zh=("河马", "小河马"),
    young=("baby hippo", "小河马"),
    kind="quadruped",
    places=("river", "savanna"),
    height=1.76,
    mass=1500.0,
    sound="flesh",
)
def hippo(kit, colour="#7c6a6c"):
    holes = kit.ellipsoid(0.035, 0.02, 0.03, kit.material("skin", "charcoal"), (0.12, -0.06, 0.56), 10).both()
    lips = kit.blob([kit.egg((x, -0.2, 0.44), (0.17, 0.16, 0.17)) for x in (0.13, -0.13)] + [kit.egg((0, -0.24, 0.3), (
        0.22, 0.18, 0.24))], kit.material("skin", colour, slot="coat"), 0.12, 0.05)
    return kit.quadruped(
        colour=colour,
        second="#c79a94",
        dark="#4a3d40",
        withers=1.45,
        back=0.98,
        chest=0.33,
        width=0.3,
        waist=0.33,
        rump=0.31,
        belly=0.05,
        leg=0.135,
        shank=0.095,
        foot=0.1,
        bend=0.3,
        stance=0.19,
        neck=0.2,
        neck_rise=12.0,
        neck_width=0.25,
        head=0.2,
        head_width=0.95,
        head_pitch=22.0,
        muzzle=0.36,
        muzzle_width=0.165,
        snub=1.12,
        ears="round",
        ear=0.075,
        eye=0.022,
        eye_side=0.55,
        tail=0.14,
        tail_up=-0.9,
        tail_width=0.04,
        fur=0.0,
        pattern="pale_belly",
        nose="none",
        cell=0.033,
        worn=[(holes, "head"), (lips, "head")],
    )
