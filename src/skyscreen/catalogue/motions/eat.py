"""Eat: food goes from one hand to the mouth, bite, chew, swallow."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise

LAP = {
    "hand_r": (0.12, -0.24, 0.27),
    "way_r": (-0.35, 0.25, 1.0),
    "palm_r": (-0.8, 0.3, 0.2),
    "grip_r": 1.0,
    "hand_l": (0.10, -0.31, 0.24),
    "way_l": (-0.60, 0.10, 0.8),
    "palm_l": (0.0, 1.0, -0.1),
    "grip_l": 0.45,
}
"""One hand holds the food, the other the plate under it."""


@motion(
    en=("eat", "bite", "munch", "nibble", "chew", "snack", "feast", "taste", "lick"),
    zh=(
        "吃", "进食", "咬", "啃", "品尝", "尝", "吃饭", "舔", "嗑瓜子", "偷吃", "吃完", "吃光", "吃掉", "开吃",
        "大口吃", "狼吞虎咽", "大快朵颐", "入口", "开饭", "吃上", "嗦", "嗦粉", "撸串", "啃着", "咬一口", "吃席",
        "嚼", "咀嚼", "吞", "咽", "吮", "吮吸", "吞咽", "吃喝", "服药", "吃药", "服用", "进餐", "用膳",
        "吞食", "饱餐", "啃咬", "舔食", "撕咬", "吸食", "聚餐", "赴宴", "宴请", "品味", "吞下", "吃斋",
        "嗑", "嚼着", "服毒",
    ),
    each=True,
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (0.7, {**LAP, "hand_r": (0.10, -0.28, 0.28), "nod": 0.22, "jaw": 0.0, "lean": 0.0}),
                (
                    1.25,
                    {
                        "hand_r": (0.11, 0.05, 0.20),
                        "way_r": (-0.75, 0.60, -0.05),
                        "palm_r": (-0.5, -0.2, -0.85),
                        "nod": 0.16,
                        "jaw": 1.0,
                        "lean": 0.12,
                    },
                ),
                # The teeth close, and the head tears the bite off.
                (1.48, {"hand_r": (0.11, 0.05, 0.19), "way_r": (-0.75, 0.60, -0.05), "palm_r": (-0.5, -0.2, -0.85),
                        "nod": 0.10, "jaw": 0.1, "lean": 0.10}),
                (1.65, {"nod": -0.08, "look": 0.10, "lean": 0.03, "hand_r": (0.12, 0.02, 0.23)}),
                (2.15, {**LAP, "nod": 0.0, "jaw": 0.40, "lean": 0.0, "look": 0.0}),
                (2.35, {"jaw": 0.05, "nod": 0.04}),
                (2.55, {"jaw": 0.40, "nod": 0.0}),
                (2.75, {"jaw": 0.05, "nod": 0.04}),
                (2.95, {"jaw": 0.35, "nod": -0.02}),
                (3.2, {"jaw": 0.0, "nod": 0.08}),
            ),
            loop=0.7,
            end=3.5,
        ),
    },
    holds=Grip("hand_r", at=(0.0, 0.0, 0.0), off=(0.02, 0.06, 0.02), largest=0.4),
    noise=Noise("munch", at=(1.48, 2.35, 2.75)),
)
def eat(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
