"""Cast a net: it is gathered at the hip, the body winds up, and both arms sling it out flat and wide."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both


@motion(
    en=("cast a net", "cast net", "throw a net", "cast the net", "cast his net", "net fish", "catch fish with a net"),
    zh=("撒网", "下网", "抛网", "撒渔网", "撒下渔网", "撒下网", "撒下大网", "用网捕鱼", "用渔网捕鱼"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    prop=("fishing_net", "net"),
    brink=True,
    holds=Grip("hands", off=(0.0, 0.0, 0.06), largest=2.5),
    gives=True,
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.06, -0.34, 0.10), "hand_l": (-0.14, -0.32, 0.16), **both(way=(-0.2, -0.6, 0.7), palm=(-0.6, 0.2, 0.4), grip=1.2),
                   "twist": -0.45, "turn": -0.25, "drop": 0.09, "lean": 0.16, "nod": 0.05, "foot_l": (0.15, 0.084, 0.18), "toe_l": 0.0,
                   "foot_r": (0.15, 0.084, -0.14), "toe_r": 0.0}),
            (1.3, {"hand_r": (0.12, -0.38, -0.06), "hand_l": (-0.20, -0.34, 0.06), "twist": -0.75, "turn": -0.40, "drop": 0.13, "lean": 0.22}),
            (1.75, {"hand_r": (0.20, 0.02, 0.46), "hand_l": (0.20, 0.0, 0.42), **both(way=(0.1, 0.3, 1.0), palm=(-0.2, -0.9, 0.3)), "twist": 0.30,
                    "turn": 0.15, "drop": 0.02, "lean": 0.02, "grip_r": 0.2, "grip_l": 0.2, "ahead": 0.07}),
            (2.1, {"hand_r": (0.34, 0.16, 0.34), "hand_l": (0.36, 0.12, 0.32), "twist": 0.35, "lean": 0.10, "ahead": 0.09, "nod": 0.0}),
            (2.9, {"hand_r": (0.14, -0.26, 0.30), "hand_l": (0.10, -0.26, 0.32), "twist": 0.0, "turn": 0.0, "lean": 0.12, "ahead": 0.0, "drop": 0.04,
                   **both(way=(-0.2, 0.0, 1.0), palm=(-0.7, 0.3, 0.0), grip=1.1)}),
            (3.6, {"hand_r": (0.12, -0.24, 0.36), "hand_l": (0.10, -0.28, 0.26), "lean": 0.06}),
            (4.1, {"hand_r": (0.12, -0.28, 0.26), "hand_l": (0.10, -0.24, 0.36), "lean": 0.0}),
        ), loop=0.6, end=5.0, cues={"release": 1.72}),
    },
)
def cast_net(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
