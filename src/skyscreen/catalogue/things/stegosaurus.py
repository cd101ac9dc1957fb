"""A stegosaur: plates down the back, spikes on the tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("stegosaurus", "ankylosaurus"),
    zh=("剑龙", "甲龙"),
    kind="quadruped",
    places=("jungle",),
    height=2.69,
    mass=5000,
    sound="flesh",
)
def stegosaurus(kit, colour="#6a6a3c"):
    bone, skin = kit.material("horn", "#e0d4b4", 0.4), kit.material("skin", "#a8502a", 0.5, slot="plates")
    plate = kit.extrude([(-0.20, 0), (-0.30, 0.26), (0.02, 0.70), (0.28, 0.28), (0.18, 0)], 0.06, skin).turn("y", 90)

    def plates(count, size):
        return sum(
            (
                plate.scale(size * (1 - 0.08 * abs(k - count / 2)))
                .turn("z", 14 * (1 - 2 * (k % 2)))
                .move(0.12 * (2 * (k % 2) - 1), 0.22, 0.36 * (count / 2 - k))
                for k in range(1, count)
            ),
            plate.scale(size * 0.8).turn("z", -14).move(-0.12, 0.22, 0.18 * count),
        )

    spikes = kit.spikes(
        [((0.06, 0.05, 0.1 - 0.3 * k), (0.5, 0.35, -0.1 - 0.3 * k), 0.07) for k in range(2)], bone, 8
    ).both()
    return kit.quadruped(
        colour=colour,
        second="#b8a882",
        dark="#4a3a24",
        withers=1.75,
        back=1.02,
        chest=0.26,
        width=0.24,
        waist=0.30,
        rump=0.31,
        slope=-0.22,
        leg=0.125,
        shank=0.085,
        foot=0.10,
        bend=0.35,
        stance=0.18,
        neck=0.36,
        neck_rise=-8.0,
        neck_width=0.125,
        head=0.11,
        muzzle=0.24,
        muzzle_width=0.066,
        snub=0.7,
        ears="round",
        ear=0.005,
        eye=0.026,
        eye_side=0.85,
        tail=1.45,
        tail_up=-0.12,
        tail_width=0.15,
        fur=0.0,
        cell=0.028,
        pattern="pale_belly",
        nose="none",
        worn=[
            (plates(5, 0.85), "spine1"),
            (plates(4, 0.6).move(0, 0, 0.12), "spine2"),
            (plates(3, 0.6).move(0, 0.18, 0), "pelvis"),
            (spikes, "tail4"),
        ],
    )
