"""A capybara: a barrel with a square head."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("capybara",),
    zh=("水豚", "卡皮巴拉"),
    kind="quadruped",
    height=0.694,
    mass=55,
    sound="flesh",
    places=("lake",),
)
def capybara(kit, colour="#8a6038"):
    return kit.quadruped(
        colour=colour,
        like="rodent",
        second="#a8804e",
        dark="#3a2a1c",
        pattern="plain",
        withers=0.54,
        back=0.86,
        chest=0.28,
        width=0.24,
        waist=0.26,
        rump=0.26,
        leg=0.10,
        shank=0.07,
        foot=0.075,
        neck=0.22,
        neck_rise=34.0,
        neck_width=0.18,
        head=0.185,
        head_width=0.9,
        muzzle=0.36,
        muzzle_width=0.125,
        snub=1.0,
        ear=0.07,
        eye=0.036,
        tail=0.02,
        fur=0.04,
        locks=6000,
        lock_width=0.005,
        nose="#2a1e18",
        nostrils=0.8,
        whiskers=0.0,
        hood=0.8,
    )
