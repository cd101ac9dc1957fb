"""Fly as beings of tales do, who have wings or magic: upright in the air, leaning ahead, arms out, the legs trailing."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("levitate", "fly upright", "float in the air", "hover in the air"), zh=("腾空", "凌空", "悬在半空", "飘在空中"),
    rigs=("biped",), travels=False, speed=0.0, target="none",
    keys={
        "biped": Keys((
            (0.6, {"pitch": 0.34, "nod": -0.24, "drop": -0.10, **both(hand=(0.30, 0.02, 0.16), grip=0.25, way=(0.7, -0.1, 0.7),
                   palm=(0.0, -1.0, 0.1), elbow=(0.4, -0.8, -0.4), toe=-0.9), "foot_l": (0.07, 0.16, -0.16), "foot_r": (0.07, 0.34, -0.30)}),
            (1.9, {"pitch": 0.28, "roll": 0.05, "nod": -0.18, "drop": -0.16, **both(hand=(0.31, 0.10, 0.14)), "foot_l": (0.07, 0.22, -0.22),
                   "foot_r": (0.08, 0.38, -0.34)}),
            (3.2, {"pitch": 0.36, "roll": -0.05, "nod": -0.26, "drop": -0.08, **both(hand=(0.29, -0.04, 0.17)), "foot_l": (0.08, 0.14, -0.14),
                   "foot_r": (0.07, 0.32, -0.28)}),
        ), loop=0.6, end=4.5),
    },
)
def fly_upright(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
