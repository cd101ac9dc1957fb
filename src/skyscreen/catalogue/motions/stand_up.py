"""Stand up: from a squat on the ground, weight over the feet, push, and straighten."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("stand up", "get up", "get to your feet", "arise", "rise", "regain balance", "regain his feet", "get back up", "regain"),
    zh=("站起来", "起身", "起立", "起来", "站起"),
    rigs=("biped", "quadruped"),
    travels=False,
    speed=0.0,
    target="optional",
    waits="sit",
    keys={
        # From a seat: hands on the knees, the trunk swings over the feet, then the hips leave the seat, and it straightens.
        "biped on a seat": Keys((
            (0.0, {"lean": 0.0, "nod": 0.0, **both(
                hand=(0.13, -0.39, 0.24), way=(-0.3, -0.3, 0.9), palm=(-0.4, -0.9, 0.0), grip=0.3)}),
            (0.35, {"lean": -0.06, "nod": 0.06, **both(hand=(0.15, -0.38, 0.24))}),
            (0.95, {"lean": 0.66, "nod": -0.25, **both(hand=(0.17, -0.42, 0.26))}),
            (1.30, {"lean": 0.50, "nod": -0.20, **both(hand=(0.18, -0.44, 0.20), way=(0.0, -0.7, 0.6))}),
            (1.85, {"lean": -0.05, "nod": 0.0, **both(hand=(0.22, -0.45, 0.05))}),
            (2.35, {"lean": 0.0, **both(hand=None)}),
        )),
        "quadruped": Keys((
            (0.3, {"drop": 0.50, "fold": 1.0, "neck": 0.1}), (1.0, {"drop": 0.46, "fold": 1.0, "neck": -0.15, "pitch": 0.05}),
            (1.9, {"drop": 0.02, "fold": 0.0, "pitch": 0.0, "neck": -0.1}), (2.6, {"drop": 0.0, "neck": 0.0}),
        )),
        "biped": Keys(
            (
                (
                    0.0,
                    {
                        "drop": 0.785,
                        "lean": 0.22,
                        "pitch": -0.20,
                        "ahead": -0.24,
                        "nod": 0.0,
                        **both(foot=(0.11, 0.084, 0.22), toe=0.0, knee=(0.2, 1.0, 0.3)),
                        **both(hand=(0.10, -0.20, 0.36), palm=(-0.6, -0.8, 0.0), way=(-0.6, -0.3, 0.8), grip=0.5),
                    },
                ),
                (
                    0.9,
                    {
                        "drop": 0.785,
                        "lean": 0.20,
                        "pitch": -0.20,
                        "ahead": -0.24,
                        **both(hand=(0.10, -0.20, 0.36), foot=(0.11, 0.084, 0.16)),
                    },
                ),
                (
                    1.6,
                    {
                        "drop": 0.60,
                        "lean": 0.50,
                        "pitch": 0.24,
                        "ahead": -0.14,
                        "nod": -0.20,
                        **both(knee=(0.12, 0.3, 1.0)),
                        **both(foot=(0.11, 0.084, 0.03), hand=(0.15, -0.40, 0.34)),
                    },
                ),
                (
                    2.4,
                    {
                        "drop": 0.12,
                        "lean": 0.16,
                        "pitch": 0.12,
                        "ahead": -0.02,
                        "nod": -0.05,
                        **both(hand=(0.19, -0.44, 0.12)),
                    },
                ),
                (2.9, {"drop": -0.005, "lean": -0.05, "pitch": -0.02, "ahead": 0.0, "nod": 0.0}),
                (3.4, {"drop": 0.0, "lean": 0.0, "pitch": 0.0, **both(hand=None, foot=None, knee=None)}),
            )
        ),
    },
)
def stand_up(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
