"""A beaver: a flat scaly tail, orange teeth."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("beaver",),
    zh=("海狸", "河狸"),
    kind="quadruped",
    height=0.36,
    mass=20,
    sound="flesh",
    places=("lake",),
)
def beaver(kit, colour="#6a4326"):
    scale = kit.material("leather", "#2a2220", 0.6)
    paddle = kit.ellipsoid(0.075, 0.014, 0.16, scale, (0, -0.02, -0.13), 20) + kit.ropes(
        [((-0.06, -0.008, -0.05 - 0.03 * k), (0.06, -0.008, -0.05 - 0.03 * k), 0.003) for k in range(6)],
        kit.material("leather", "black"),
        4,
    )
    teeth = kit.box(0.022, 0.03, 0.008, kit.material("horn", "#e8b04a", 0.3), 0.002, at=(0, -0.075, 0.098))
    return kit.quadruped(
        colour=colour,
        like="rodent",
        second="#a8794c",
        dark="#241812",
        withers=0.27,
        back=0.95,
        neck_rise=24.0,
        head=0.30,
        muzzle=0.38,
        muzzle_width=0.14,
        snub=0.8,
        ear=0.10,
        eye=0.05,
        nose="black",
        nose_size=1.0,
        tail=0.3,
        tail_up=-0.5,
        fur=0.06,
        locks=6000,
        worn=[(paddle, "tail1"), (teeth, "head")],
    )
