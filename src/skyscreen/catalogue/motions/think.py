"""Think: a hand at the chin, the eyes up and aside, the brows a little drawn."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("think", "miss", "ponder", "contemplate", "solve a puzzle", "solve", "figure out",
        "bite his nails", "bite her nails", "chew his nails", "chew her nails"),
    zh=(
        "思考", "沉思", "琢磨", "思索", "解题", "解决", "发呆", "出神", "咬指甲", "考虑", "寻思", "回忆", "回想",
        "想象", "忧虑", "盘算", "思念", "想念", "深思", "思量", "幻想", "构思", "猜", "猜谜", "推理", "犯愁", "怀念",
        "后悔", "打主意", "苦思冥想", "惦记", "猜测", "追忆", "冥思苦想", "遐想", "牵挂", "发愁", "惆怅", "走神",
        "开小差", "思虑", "省悟",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys((
                (0.9, {"face_r": (0.030, -0.150, 0.060), "way_r": (-0.55, 0.75, 0.1), "palm_r": (-0.3, 0.2, -0.9), "grip_r": 1.0, "point_r": 0.6, "elbow_r": (0.5, -1.0, 0.3),
                       # The other arm lies across and bears the elbow.
                       "hand_l": (-0.10, -0.25, 0.20), "way_l": (-1.0, 0.1, 0.1), "palm_l": (0.0, 0.4, -0.9), "grip_l": 0.5, "elbow_l": (0.9, -0.7, 0.1),
                       "frown": 0.35, "brow": 0.25, "wide": -0.30, "down": -0.8, "cock": 0.12, "look": 0.15, "nod": -0.10, "aside": 0.02}),
                (2.4, {"frown": 0.60, "squint": 0.35, "down": 0.2, "look": -0.10, "cock": 0.06, "nod": 0.14, "aside": -0.015}),
                (3.1, {"point_r": 1.0, "grip_r": 0.9}), (3.4, {"point_r": 0.5, "grip_r": 1.0}),
                (3.9, {"frown": 0.20, "brow": 0.60, "squint": 0.0, "down": -1.0, "look": 0.10, "cock": 0.16, "nod": -0.16, "aside": 0.02}),
            ), loop=0.9, end=5.5),
    },
)
def think(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
