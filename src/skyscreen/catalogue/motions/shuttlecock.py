"""Keep a shuttlecock up: the inside of the foot comes up across the other knee, again and again, arms out."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise


@motion(
    en=("kick a shuttlecock", "play jianzi", "keep the ball up"),
    zh=("踢毽子", "踢毽"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    bounces=0.0,
    strikes="toe_r",
    prop="shuttlecock",
    plays=("shuttlecock",),
    keys={
        "biped": Keys((
            (0.4, {"foot_r": (0.12, 0.10, 0.04), "toe_r": 0.1, "foot_l": (0.06, 0.084, 0.0), "toe_l": 0.0, "drop": 0.05, "nod": 0.34, "lean": 0.10,
                   "hand_l": (0.36, -0.22, 0.10), "hand_r": (0.34, -0.24, 0.12), "aside": 0.03}),
            (0.66, {"foot_r": (-0.06, 0.46, 0.22), "toe_r": 0.2, "knee_r": (1.0, 0.1, 0.5), "drop": 0.03, "lean": 0.16, "nod": 0.42, "hand_l": (0.42, -0.12, 0.14),
                    "hand_r": (0.40, -0.14, 0.10), "roll": 0.05, "aside": 0.05}),
            (0.92, {"foot_r": (0.12, 0.10, 0.04), "toe_r": 0.1, "drop": 0.06, "nod": -0.10, "lean": 0.04, "roll": 0.0, "smile": 0.5}),
        ), loop=0.4, end=1.2, cues={"drop": 0.68}),
    },
    noise=Noise("tap", at=(0.66,)),
)
def shuttlecock(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
