"""Feed birds or a beast: grain from the left hand is strewn with the right, low and wide."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("feed", "scatter", "sow", "strew", "sprinkle", "feed birds"),
    zh=("喂", "喂食", "喂鸟", "撒", "投喂", "喂鸽子", "喂养", "饲养", "喂奶", "哺乳", "喂饭", "撒食", "撒米", "喂粥", "喂药", "喂水", "喂猪", "喂鸡"),
    meanwhile=("peck", "graze", "lap"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.8,
                    {
                        "hand_l": (0.08, -0.30, 0.24),
                        "way_l": (-0.6, 0.1, 0.8),
                        "palm_l": (0.0, 1.0, 0.0),
                        "grip_l": 0.55,
                        "hand_r": (0.02, -0.24, 0.26),
                        "way_r": (-0.6, -0.5, 0.5),
                        "palm_r": (-0.2, -1.0, 0.0),
                        "grip_r": 0.9,
                        "lean": 0.16,
                        "nod": 0.24,
                        "twist": 0.10,
                    },
                ),
                (1.3, {"hand_r": (0.06, -0.26, 0.24), "grip_r": 1.2, "twist": 0.12}),
                (
                    1.75,
                    {
                        "hand_r": (0.32, -0.24, 0.38),
                        "way_r": (0.3, -0.2, 0.9),
                        "palm_r": (0.1, 0.9, 0.4),
                        "grip_r": 0.1,
                        "twist": -0.20,
                        "lean": 0.26,
                        "drop": 0.03,
                        "nod": 0.2,
                    },
                ),
                (2.2, {"hand_r": (0.36, -0.26, 0.32), "grip_r": 0.2, "twist": -0.24}),
                (
                    3.0,
                    {
                        "hand_r": (0.14, -0.28, 0.26),
                        "way_r": (-0.5, -0.3, 0.6),
                        "palm_r": (-0.2, -1.0, 0.0),
                        "grip_r": 0.6,
                        "twist": 0.0,
                        "lean": 0.16,
                        "drop": 0.0,
                    },
                ),
            ),
            loop=0.8,
            end=3.5,
        ),
    },
)
def feed(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
