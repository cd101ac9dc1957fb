"""Shout: a hand to the mouth, the chin out, the mouth wide open."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("shout", "yell", "scream", "call out", "howl", "curse", "yell out", "swear"),
    zh=("喊", "大喊", "喊叫", "尖叫", "呼喊", "呐喊", "发出尖叫", "大叫", "惊叫"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (0.5, {"lean": 0.06, "nod": -0.10, "frown": 0.35, "squint": 0.30, "sneer": 0.25,
                       "hand_r": (0.09, 0.02, 0.22), "way_r": (-0.1, 0.9, 0.3), "palm_r": (-0.9, 0.0, -0.2),
                       "grip_r": 0.35}),
                (1.3, {"lean": 0.10, "nod": -0.16, "frown": 0.5}),
                (2.0, {"lean": 0.03, "nod": -0.06, "frown": 0.2}),
                (2.8, {"lean": 0.11, "nod": -0.15, "frown": 0.5, "squint": 0.45}),
            ),
            loop=0.5,
            end=3.6,
        ),
    },
)
def shout(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
