"""Hang up: on the toes, both arms up, hook it in, let go and look at it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Work, both


@motion(
    en=("hang", "hang up", "hang out", "mount", "pin up", "put up", "stick on", "adorn"),
    zh=(
        "挂", "挂上", "挂起", "悬挂", "贴", "贴上", "贴春联", "张贴", "挂灯笼",
        "贴窗花", "粘上", "吊", "吊起", "挂出", "悬", "贴标语", "系彩带",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(0.0, 1.0, 0.0), up=(0.0, 1.0, 0.0), front=(0.0, 0.0, 1.0), off=(0.02, 0.09, 0.0), largest=1.2),
    stays=True,
    work=Work(()),
    prop="coat",
    keys={
        "biped": Keys((
            (0.5, {"hand_r": (0.12, -0.16, 0.30), "hand_l": (0.12, -0.20, 0.30), **both(way=(-0.2, 0.4, 0.9), palm=(-0.8, 0.2, 0.0), grip=1.0), "nod": 0.1}),
            (1.3, {"hand_r": (0.06, 0.50, 0.28), "hand_l": (0.05, 0.44, 0.28), **both(way=(-0.2, 1.0, 0.2), palm=(-0.6, 0.0, 0.8)), "lean": -0.08,
                   "nod": -0.30, "drop": -0.03, "toe_l": 0.30, "toe_r": 0.30}),
            (2.1, {"hand_r": (0.05, 0.52, 0.29), "hand_l": (0.05, 0.46, 0.28), "nod": -0.34, "grip_r": 0.9}),
            (2.35, {"hand_r": (0.06, 0.50, 0.28), "grip_r": 0.1, "grip_l": 0.2, "nod": -0.32}),
            (3.1, {"hand_r": (0.18, -0.30, 0.18), "hand_l": (0.18, -0.30, 0.18), "lean": -0.04, "drop": 0.0, "ahead": -0.06, "nod": -0.28,
                   "toe_l": 0.0, "toe_r": 0.0, "smile": 0.4}),
            (4.0, {"hand_r": None, "hand_l": None, "way_r": None, "way_l": None, "palm_r": None, "palm_l": None, "grip_r": None, "grip_l": None,
                   "toe_l": None, "toe_r": None, "nod": -0.22, "ahead": -0.04, "lean": 0.0}),
        ), cues={"put": 2.2}),
    },
)
def hang(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
