"""Listen: a hand behind the ear, the head on one side, quite attentive."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("listen", "listen to", "hear", "overhear", "eavesdrop"),
    zh=("听", "听着", "倾听", "聆听", "听音乐", "听歌", "偷听", "听故事"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.12, 0.16, 0.08), "way_r": (-0.1, 0.9, 0.3), "palm_r": (-0.4, 0.0, 0.9), "grip_r": 0.35, "elbow_r": (1.0, -0.5, 0.1), "cock": 0.16, "look": 0.10, "lean": 0.08,
                   "brow": 0.4}),
            (2.0, {"cock": 0.22, "nod": 0.06, "lean": 0.12, "bend": -0.04}), (2.5, {"nod": 0.14}), (2.9, {"nod": 0.02, "smile": 0.5}),
            (4.2, {"cock": 0.12, "look": 0.0, "lean": 0.07, "bend": 0.0, "smile": 0.2}),
        ), loop=0.6, end=5.2),
    },
)
def listen(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
