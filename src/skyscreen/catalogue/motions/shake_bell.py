"""Shake a hand bell: raised beside the head it is swung down and up from the wrist, again and again, the mouth calling with it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("shake a bell", "ring a hand bell", "ring a handbell", "ring a little bell", "ring a small bell", "jingle a bell", "shake the bell", "ring the hand bell"),
    zh=("摇铃", "摇铃铛", "晃铃铛", "摇手铃"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    wields=("hand_bell", "rattle_drum"), prop="hand_bell",
    holds=Grip("hand_r", at=(0.0, 0.5, 0.0), up=(0.0, 0.0, 1.0), front=(0.0, 1.0, 0.0), off=(0.025, 0.07, 0.0), largest=0.6),
    keys={
        "biped": Keys((
            (0.5, {"hand_r": (0.26, 0.10, 0.30), "way_r": (-0.1, 0.35, 1.0), "palm_r": (-1.0, 0.0, 0.0), "grip_r": 1.4, "elbow_r": (0.8, -0.8, 0.0), "nod": -0.06, "jaw": 0.3,
                   "smile": 0.4, "hand_l": (0.24, -0.42, 0.08)}),
            *((0.5 + 0.17 * (k + 1), {"hand_r": ((0.26, -0.02, 0.36), (0.26, 0.12, 0.28))[k % 2], "way_r": ((-0.1, -0.65, 0.8), (-0.1, 0.65, 0.8))[k % 2],
                                      "drop": (0.012, 0.0)[k % 2], "twist": (0.05, -0.02)[k % 2]}) for k in range(12)),
        ), loop=0.5, end=2.71),
    },
)
def shake_bell(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
