"""Rear: the forehand rises over the hind legs, the hooves paw the air, and it comes down."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("rear", "rear up", "stand on its hind legs", "buck"),
    zh=("直立", "扬蹄", "立起", "前蹄腾空"),
    rigs=("quadruped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "quadruped": Keys(
            (
                (0.5, {"drop": 0.06, "pitch": 0.06, "neck": 0.15}),
                (
                    1.2,
                    {
                        "drop": -0.36,
                        "pitch": -0.72,
                        "ahead": -0.22,
                        "neck": 0.30,
                        "nod": 0.05,
                        "fore_l": (0.0, 0.55, 0.10),
                        "fore_r": (0.0, 0.66, 0.16),
                    },
                ),
                (1.5, {"fore_l": (0.0, 0.66, 0.18), "fore_r": (0.0, 0.54, 0.08), "drop": -0.38, "pitch": -0.76}),
                (1.8, {"fore_l": (0.0, 0.54, 0.08), "fore_r": (0.0, 0.66, 0.18)}),
                (
                    2.1,
                    {
                        "drop": -0.34,
                        "pitch": -0.68,
                        "ahead": -0.20,
                        "fore_l": (0.0, 0.56, 0.16),
                        "fore_r": (0.0, 0.50, 0.10),
                    },
                ),
                (
                    2.7,
                    {
                        "drop": 0.06,
                        "pitch": 0.08,
                        "ahead": 0.0,
                        "neck": -0.1,
                        "fore_l": (0.0, 0.0, 0.0),
                        "fore_r": (0.0, 0.0, 0.0),
                    },
                ),
                (3.2, {"drop": 0.0, "pitch": 0.0, "neck": 0.0, "fore_l": None, "fore_r": None}),
            ),
            loop=0.5,
            end=4.0,
        ),
    },
)
def rear(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
