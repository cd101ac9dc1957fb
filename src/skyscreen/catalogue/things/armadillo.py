"""An armadillo: nine bands of armour."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("armadillo", "pangolin"),
    zh=("犰狳", "穿山甲"),
    kind="quadruped",
    places=("desert",),
    height=0.245,
    mass=6,
    sound="flesh",
)
def armadillo(kit, colour="#a08872"):
    plate = kit.material("horn", "#8a7460", 0.5, slot="shell")
    bands = []
    for k in range(15):
        z = 0.155 - 0.021 * k
        r = 0.094 * math.sqrt(max(1 - ((k - 6.6) / 9.4) ** 2, 0.05))
        bands.append(
            kit.torus(r, 0.0135, plate, segments=20, sides=6).turn("x", 90).scale(1.0, 0.92, 1.0).move(0, -0.028, z)
        )
    return kit.quadruped(
        colour=colour,
        second="#c9ab90",
        dark="#4a3c32",
        pattern="plain",
        withers=0.20,
        back=1.15,
        chest=0.30,
        width=0.28,
        waist=0.28,
        rump=0.28,
        leg=0.12,
        shank=0.085,
        foot=0.085,
        stance=0.18,
        neck=0.26,
        neck_rise=8.0,
        neck_width=0.16,
        head=0.19,
        head_width=0.8,
        muzzle=0.46,
        muzzle_width=0.07,
        snub=0.5,
        ears="leaf",
        ear=0.24,
        eye=0.036,
        eye_side=0.8,
        pupil="full",
        tail=1.15,
        tail_up=-0.15,
        tail_width=0.085,
        fur=0.0,
        nose="pink",
        worn=[(sum(bands[1:], bands[0]), "spine1")],
    )
