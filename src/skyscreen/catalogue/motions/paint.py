"""Paint or draw: an arm's length from the canvas, strokes up and across, a step back to look."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work


@motion(
    en=("paint", "draw", "sketch", "brush", "color", "whitewash"),
    zh=(
        "画", "画画", "绘画", "作画", "素描", "涂", "刷", "写生", "描绘", "描", "描摹", "绘制", "绘图", "制图", "绘",
        "涂鸦", "临摹", "上色", "涂色", "粉刷", "涂抹", "刷漆", "油漆", "喷漆", "描图", "勾线", "作图", "上漆",
        "着色", "涂料", "设计", "画图", "打草稿", "画素描", "画像",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    work=Work((), high=1.15, thing="easel"),
    wields=("paintbrush",),
    tools=("paintbrush",),
    holds=Grip("hand_r", at=(0.0, -0.6, 0.0), up=(0.0, 0.6, 0.9), off=(0.02, 0.07, 0.0), largest=0.6),
    keys={
        "biped": Keys((
            (0.7, {"work_r": (0.02, 0.10, -0.12), "way_r": (-0.2, 0.2, 1.0), "palm_r": (-0.9, -0.3, 0.0), "grip_r": 1.0,
                   "hand_l": (0.16, -0.28, 0.18), "grip_l": 0.8, "lean": 0.03, "nod": 0.02}),
            (1.15, {"work_r": (0.04, -0.10, -0.10), "lean": 0.07, "drop": 0.01}),
            (1.5, {"work_r": (0.10, -0.08, -0.11), "twist": -0.06}),
            (1.95, {"work_r": (0.08, 0.12, -0.12), "lean": 0.03, "drop": 0.0}),
            (2.4, {"work_r": (-0.06, 0.02, -0.10), "twist": 0.08}),
            (3.0, {"work_r": (0.12, 0.0, -0.24), "lean": -0.05, "cock": 0.14, "twist": 0.0, "nod": 0.0}),
        ), loop=0.7, end=3.6),
    },
    noise=Noise("bristles", turns=(("work_r", 1, -1),)),
)
def paint(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
