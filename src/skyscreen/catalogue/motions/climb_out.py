"""Climb out: head and hands come over the rim, a look about, the arms press the body up, a knee, a foot, and it stands."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys, both


def _hangs(depth: float) -> Channels:
    """Feet so far under the ground."""
    return both(foot=(0.10, 0.084 - depth, 0.0), toe=0.2)


RIM: Channels = both(ground=(0.30, 0.06, 0.10), palm=(0.0, -1.0, 0.0), way=(-0.3, 0.0, 1.0), grip=0.3, elbow=(0.8, 0.4, -0.5))

OUT = Keys((
    (0.3, {"drop": 1.02, **_hangs(1.02), **RIM, "nod": -0.1}),
    (0.9, {"drop": 0.86, **_hangs(0.86), **RIM, "look": 0.0}),
    (1.3, {"look": 0.6}), (1.8, {"look": -0.6, "drop": 0.84, **_hangs(0.84)}),
    (2.1, {"look": 0.0, "drop": 0.90, **_hangs(0.90)}),
    (2.9, {"drop": 0.36, **_hangs(0.38), **RIM, "lean": 0.35, "nod": -0.2}),
    (3.5, {"drop": 0.30, "foot_l": (0.13, 0.084, 0.30), "toe_l": 0.0, "knee_l": (0.3, 0.6, 1.0), "foot_r": (0.10, -0.16, 0.0), "lean": 0.50, **RIM}),
    (4.1, {"drop": 0.12, "ahead": 0.14, "foot_l": (0.13, 0.084, 0.30), "foot_r": (0.12, 0.30, 0.14), "toe_r": 0.4, "lean": 0.42,
           "ground_l": None, "ground_r": None, **both(hand=(0.26, -0.36, 0.26))}),
    (4.7, {"drop": 0.02, "ahead": 0.28, "foot_l": (0.12, 0.084, 0.30), "foot_r": (0.12, 0.084, 0.24), "toe_r": 0.0, "lean": 0.06, "nod": 0.0,
           **both(hand=(0.23, -0.46, 0.08))}),
    (5.4, {"lean": 0.0, "nod": -0.1, "look": 0.3}),
))


@motion(
    en=("climb out", "climb out of", "crawl out", "crawl out of", "come out of a hole", "climb out of a hole"),
    zh=("爬出来", "爬出", "钻出来", "钻出", "从洞里爬出来"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True, under=True,
    keys={"biped": OUT},
)
def climb_out(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
