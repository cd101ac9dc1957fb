"""Crawl: on hands and knees, opposite limbs together."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

FOURS = {
    "drop": 0.40,
    "pitch": 1.22,
    "lean": 0.16,
    "ahead": 0.0,
    "nod": -1.05,
    **both(
        palm=(0.0, -1.0, 0.0), way=(0.0, 0.0, 1.0), grip=0.1, elbow=(0.9, 0.2, -0.6), toe=1.45, knee=(0.05, -1.0, 0.6)
    ),
}


@motion(
    en=("crawl", "creep", "slither"),
    zh=("爬行", "匍匐", "爬来爬去", "钻", "匍匐前进", "蠕动", "钻进", "钻入", "钻过"),
    rigs=("biped", "walker"),
    travels=True,
    speed=0.45,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.0,
                    {
                        **FOURS,
                        "ground_l": (0.17, 0.05, 0.62),
                        "ground_r": (0.17, 0.05, 0.38),
                        "foot_l": (0.10, 0.12, -0.52),
                        "foot_r": (0.10, 0.12, -0.34),
                        "bend": 0.06,
                        "turn": 0.05,
                    },
                ),
                (
                    0.25,
                    {
                        "ground_r": (0.17, 0.14, 0.50),
                        "foot_l": (0.10, 0.15, -0.42),
                        "ground_l": (0.17, 0.05, 0.50),
                        "foot_r": (0.10, 0.12, -0.43),
                    },
                ),
                (
                    0.5,
                    {
                        "ground_l": (0.17, 0.05, 0.38),
                        "ground_r": (0.17, 0.05, 0.62),
                        "foot_l": (0.10, 0.12, -0.34),
                        "foot_r": (0.10, 0.12, -0.52),
                        "bend": -0.06,
                        "turn": -0.05,
                    },
                ),
                (
                    0.75,
                    {
                        "ground_l": (0.17, 0.14, 0.50),
                        "foot_r": (0.10, 0.15, -0.42),
                        "ground_r": (0.17, 0.05, 0.50),
                        "foot_l": (0.10, 0.12, -0.43),
                    },
                ),
            ),
            loop=0.0,
            end=1.0,
            steps=True,
        ),
    },
)
def crawl(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
