"""Play the violin: it lies on the left shoulder, the bow arm draws long strokes."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("play violin", "play the violin", "fiddle"),
    zh=("拉小提琴", "拉琴"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.7,
                    {
                        "hand_l": (0.33, -0.03, 0.29),
                        "way_l": (-0.6, 0.7, 0.1),
                        "palm_l": (-0.3, 0.4, -0.9),
                        "grip_l": 1.0,
                        "elbow_l": (0.5, -1.0, 0.2),
                        "hand_r": (0.04, -0.04, 0.30),
                        "way_r": (-0.9, 0.0, 0.4),
                        "palm_r": (-0.2, -1.0, 0.0),
                        "grip_r": 1.0,
                        "elbow_r": (1.0, -0.2, 0.1),
                        "cock": -0.20,
                        "look": 0.55,
                        "nod": 0.12,
                        "bend": 0.04,
                    },
                ),
                (1.7, {"hand_r": (0.34, -0.16, 0.34), "bend": -0.05, "twist": -0.08}),
                (1.85, {"hand_r": (0.34, -0.17, 0.34)}),
                (2.7, {"hand_r": (0.04, -0.03, 0.30), "bend": 0.05, "twist": 0.05}),
                (2.85, {"hand_r": (0.04, -0.03, 0.30)}),
                (3.3, {"hand_r": (0.26, -0.11, 0.33), "bend": 0.0}),
            ),
            loop=0.7,
            end=3.8,
        ),
    },
    holds=Grip(
        "chest",
        at=(0.0, -0.7, 0.0),
        up=(0.72, 0.05, 0.69),
        front=(-0.12, 0.98, 0.05),
        off=(0.08, 0.19, 0.11),
        largest=0.9,
    ),
    tools=("violin",),
    prop="violin",
    music="strings",
)
def play_violin(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
