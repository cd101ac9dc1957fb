"""Playing: little leaps, crouches and turns; an animal bows, springs and strikes with its paw."""

from skyscreen.catalogue.entry import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=(
        "play",
        "frolic",
        "splash", "enjoy", "tussle", "fight"),
    zh=(
        "玩", "玩耍", "嬉戏", "演奏", "弹", "打", "玩弄", "嬉闹", "打闹", "做游戏", "玩水", "过家家", "玩泥巴",
        "玩沙子", "玩雪", "吹奏", "伴奏", "奏", "奏乐", "弹奏", "合奏", "独奏", "胡闹", "拍皮球玩", "打水仗",
        "变魔术",
    ),
    rigs=("biped", "quadruped"),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        # A bow with the rump up, a spring, two blows with the paw, a shake of the head.
        "quadruped": Keys((
            (0.3, {"drop": 0.0, "pitch": 0.0, "wag": 0.5}),
            (0.75, {"drop": 0.24, "pitch": 0.34, "ahead": -0.12, "neck": -0.40, "nod": -0.25, "fore_l": (0.06, 0.0, 0.26),
                    "fore_r": (0.06, 0.0, 0.26), "look": 0.15}),
            (1.05, {"drop": 0.20, "pitch": 0.30, "roll": 0.05, "look": -0.25, "cock": 0.12}),
            (1.65, {"drop": -0.02, "pitch": -0.20, "ahead": 0.06, "neck": -0.10, "nod": 0.10, "fore_l": (0.02, 0.0, 0.02),
                    "fore_r": (0.06, 0.34, 0.26), "roll": -0.04, "look": 0.0, "cock": 0.0}),
            (1.8, {"fore_r": (0.02, 0.10, 0.36), "nod": 0.22, "pitch": -0.10}),
            (2.05, {"fore_r": (0.04, 0.36, 0.24), "nod": 0.08, "pitch": -0.20, "look": 0.2}),
            (2.3, {"fore_r": (-0.04, 0.08, 0.34), "nod": 0.24, "pitch": -0.06, "look": -0.1}),
            (2.75, {"fore_r": (0.0, 0.0, 0.0), "fore_l": (0.0, 0.0, 0.0), "drop": 0.10, "pitch": 0.06, "ahead": 0.0,
                    "neck": 0.0, "nod": 0.0, "look": 0.35, "cock": 0.15, "roll": 0.05}),
            (3.05, {"look": -0.35, "cock": -0.15, "roll": -0.05, "drop": 0.06}),
            (3.4, {"look": 0.0, "cock": 0.0, "roll": 0.0, "drop": 0.0, "pitch": 0.0}),
        ), loop=0.3, end=3.6),
    },
)
def play(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
