"""Get up: off the ground after a fall: hands push, a knee comes under, a hand on the other knee, and upright."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("get up again", "get back on his feet", "pick himself up", "pick herself up", "scramble to his feet",
        "scramble up", "rise from the ground", "get up off the ground", "climb back to his feet", "wake up", "awaken"),
    zh=("爬起来", "爬起", "从地上起来", "重新站起来", "爬起身", "重新站起", "醒来"),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional",
    keys={
        "quadruped": Keys((
            (0.0, {"drop": 0.50, "roll": 0.16, "fold": 1.0, "neck": 0.55, "nod": 0.2}),
            (0.8, {"drop": 0.46, "roll": 0.0, "fold": 1.0, "neck": -0.15, "nod": 0.0, "pitch": 0.05}),
            (1.8, {"drop": 0.02, "fold": 0.0, "pitch": 0.0, "neck": -0.1}), (2.5, {"drop": 0.0, "neck": 0.0}),
        )),
        "biped": Keys((
            (0.0, {"ahead": 0.30, "pitch": 1.36, "drop": 0.755, "nod": -0.6, "worry": 0.6, "jaw": 0.15,
                   **both(ground=(0.30, 0.05, 0.52), palm=(0.0, -1.0, 0.0), way=(0.0, 0.0, 1.0), grip=0.2, elbow=(1.0, 0.2, -0.5),
                          foot=(0.12, 0.12, -0.80), toe=1.3, knee=(0.05, -1.0, 0.1))}),
            (0.7, {"pitch": 1.10, "drop": 0.51, "ahead": 0.18, "nod": -0.5, **both(ground=(0.24, 0.05, 0.52), toe=1.3)}),
            (1.3, {"pitch": 0.62, "drop": 0.42, "lean": 0.30, "ahead": 0.10, "nod": -0.4, "foot_l": (0.12, 0.084, 0.30), "toe_l": 0.0,
                   "knee_l": (0.1, 0.3, 1.0), "foot_r": (0.10, 0.125, -0.37), "toe_r": 1.25, "knee_r": (0.05, -0.6, 0.8),
                   **both(ground=(0.22, 0.05, 0.44))}),
            (2.0, {"pitch": 0.16, "drop": 0.38, "lean": 0.34, "ahead": 0.04, "nod": -0.1, "ground_l": None, "ground_r": None,
                   "hand_l": (0.12, -0.36, 0.34), "palm_l": (0.0, -1.0, 0.1), "way_l": (-0.2, -0.2, 1.0), "hand_r": (0.24, -0.40, 0.16),
                   "foot_r": (0.10, 0.125, -0.34)}),
            (2.7, {"pitch": 0.10, "drop": 0.12, "lean": 0.22, "ahead": 0.0, "foot_r": (0.10, 0.084, -0.10), "toe_r": 0.4,
                   "foot_l": (0.11, 0.084, 0.16), "worry": 0.2, "jaw": 0.0}),
            (3.3, {"pitch": 0.0, "drop": 0.0, "lean": 0.0, "nod": 0.0, "worry": 0.0, **dict.fromkeys(
                ("hand_l", "hand_r", "foot_l", "foot_r", "toe_l", "toe_r", "knee_l", "knee_r"))}),
        )),
    },
)
def get_up(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
