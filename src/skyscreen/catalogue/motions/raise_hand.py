"""Raise a hand: straight up from the shoulder, held there, the eyes ahead."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("raise a hand", "raise his hand", "raise her hand", "raise their hands", "put up a hand", "raise hand", "volunteer", "answer"),
    zh=(
        "举手", "举手回答", "抢答", "举手发言", "回答", "投降", "宣誓", "发誓", "报名", "表决", "立誓",
        "起誓",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.12, 0.50, 0.08), "way_r": (0.0, 1.0, 0.05), "palm_r": (-0.2, 0.0, 1.0), "grip_r": 0.1, "bend": -0.05, "nod": -0.05,
                   "brow": 0.3}),
            (1.6, {"hand_r": (0.10, 0.52, 0.10), "bend": -0.07, "lean": 0.05}),
            (2.6, {"hand_r": (0.13, 0.50, 0.07), "lean": 0.0}),
        ), loop=0.6, end=3.4),
    },
)
def raise_hand(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
