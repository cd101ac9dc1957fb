"""Wake up in bed: the eyes open, the trunk comes up, arms are stretched, a yawn, and one sits there."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

FLAT = {
    "drop": 0.765, "pitch": -1.52, "ahead": -0.10, "nod": 0.10,
    **both(foot=(0.12, 0.075, 0.73), toe=-1.25, knee=(0.3, 1.0, 0.0)),
    **both(ground=(0.30, 0.06, -0.18), palm=(0.0, -1.0, 0.0), way=(0.15, 0.0, 1.0), grip=0.35, elbow=(1.0, 0.1, 0.0)),
}
"""On the back, as one sleeps (`sleep`)."""


@motion(
    en=("wake up", "wake", "awake", "awaken", "wake up in bed"),
    zh=("醒来", "醒", "睡醒", "起床", "苏醒", "惊醒", "清醒", ),
    rigs=("biped",), travels=False, speed=0.0, target="optional", lies=True,
    keys={
        "biped": Keys((
            (0.0, {**FLAT, "lean": 0.0, "shut": 1.0}), (0.7, {**FLAT, "shut": 1.0}), (1.2, {"shut": 0.3, "look": 0.2}),
            (1.5, {"shut": 0.0}), (2.5, {"pitch": -0.9, "lean": 0.2, **both(ground=(0.34, 0.05, -0.30))}),
            (3.2, {"pitch": -0.20, "lean": 0.25, "look": 0.0, **both(ground=(0.30, 0.06, -0.14))}),
            (3.8, {"pitch": -0.12, "lean": 0.1, **both(ground=None, hand=(0.26, 0.30, 0.06), elbow=(1.0, 0.3, 0.0), grip=0.9), "jaw": 0.1}),
            (4.4, {"lean": -0.12, "nod": -0.2, **both(hand=(0.24, 0.46, 0.0)), "jaw": 0.75, "shut": 0.8}),
            (5.2, {"lean": -0.10, **both(hand=(0.26, 0.44, 0.0)), "jaw": 0.6}),
            (6.0, {"lean": 0.12, "nod": 0.06, **both(hand=(0.16, -0.38, 0.24), grip=0.4), "jaw": 0.0, "shut": 0.0, "smile": 0.3}),
            (8.5, {"look": 0.3, "lean": 0.10}), (11.0, {"look": -0.2, "lean": 0.13}),
        )),
    },
)
def wake_up(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
