"""Swim: fish by their tails; people crawl, hand over hand, the legs beating behind."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, alternate, both

PRONE = {
    "pitch": 1.40, "drop": -0.055, "ahead": 0.10, **both(grip=0.1, way=(0.0, 1.0, 0.1), palm=(0.0, 0.0, 1.0),
                                                      elbow=(1.0, 0.0, -0.4), toe=1.0, knee=(0.1, -1.0, 0.2)),
}
"""On the belly at the surface: the chest's up is the way ahead."""


@motion(
    en=(
        "swim", "dive", "paddle", "surface", "submerge", "crawl stroke", "swim freestyle", "swim laps",
        "paddle about",
    ),
    zh=(
        "游", "游泳", "游动", "游过", "游弋", "潜水", "潜", "游来游去", "自由泳", "划水", "戏水", "畅游", "潜泳",
        "下水", "游向", "泅渡", "浮潜",
    ),
    rigs=("fish", "biped", "quadruped", "bird"), travels=True, speed=1.2, target="optional", swims=True,
    default_of=("swimmer",),
    keys={
        "biped": Keys((
            (0.6, {**PRONE, "nod": -0.62}),
            *alternate(
                0.8,
                (0.6, {"hand_r": (0.10, 0.50, 0.02), "hand_l": (0.17, -0.40, 0.12), "bend": 0.10, "roll": 0.30, "look": 0.0}),
                (1.0, {"hand_r": (0.12, 0.22, 0.40), "hand_l": (0.34, 0.02, -0.26), "bend": 0.0, "roll": 0.34, "look": -0.45}),
            ),
            *alternate(
                0.2,
                *((0.6 + 0.4 * k, {"foot_l": (0.09, 1.10, -0.80), "foot_r": (0.09, 0.97, -0.80)}) for k in range(4)),
            ),
        ), loop=0.6, end=2.2),
    },
    noise={"biped": Noise("stroke", at=(1.0, 1.8))},
)
def swim(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
