"""Drop: what is held out slips from the open hand; the eyes follow it down."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("drop", "let go", "let fall", "let go of", "release", "lose", "let slip", "lower", "spill"),
    zh=("丢下", "扔下", "松手", "放手", "放开", "失手", "掉落", "放飞", "打翻", "弄掉", "弄洒", "撒落"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", once=True,
    holds=Grip("hand_r", off=(0.04, 0.07, 0.0), largest=0.7),
    keys={
        "biped": Keys((
            (0.5, {"hand_r": (0.12, -0.16, 0.40), "way_r": (0.0, 0.0, 1.0), "palm_r": (-0.3, -0.9, 0.0), "grip_r": 1.0,
                   "nod": 0.18, "lean": 0.03}),
            (1.20, {"hand_r": (0.12, -0.15, 0.41), "grip_r": 1.0, "nod": 0.20}),
            (1.36, {"hand_r": (0.13, -0.14, 0.41), "grip_r": 0.0, "nod": 0.24}),
            (1.75, {"hand_r": (0.20, -0.10, 0.36), "grip_r": 0.1, "nod": 0.50, "lean": 0.10, "drop": 0.02,
                    "hand_l": (0.16, -0.16, 0.26), "grip_l": 0.1, "jaw": 0.4}),
            (2.6, {"hand_r": (0.20, -0.24, 0.28), "hand_l": (0.16, -0.22, 0.24), "nod": 0.52, "lean": 0.10, "jaw": 0.1}),
            (3.4, {"hand_r": None, "hand_l": None, "way_r": None, "palm_r": None, "grip_r": None, "grip_l": None, "jaw": 0.0,
                   "nod": 0.30, "lean": 0.04, "drop": 0.0}),
        ), cues={"release": 1.28}),
    },
)
def drop(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
