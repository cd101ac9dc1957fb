"""Cheer: both fists up, a bounce on the toes, again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("cheer", "cheer on", "celebrate a goal", "rejoice", "win", "hooray", "raise both arms", "applaud wildly", "hail the winner", "celebrate victory"),
    zh=(
        "欢呼", "喝彩", "加油", "欢庆", "胜利", "振臂高呼", "庆贺", "沸腾", "欢腾", "得分", "叫好", "欢呼雀跃",
        "庆祝", "助威", "欢呼声", "进球了", "进球", "狂欢", "祝贺", "欢闹", "起哄", "欢笑", "获胜", "取胜", "得胜",
        "胜出", "夺魁", "助兴", "凯旋",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.4, {**both(hand=(0.22, -0.10, 0.20), way=(0.0, 1.0, 0.0), palm=(0.0, 0.0, 1.0), grip=1.3), "drop": 0.08, "lean": 0.06, "jaw": 0.2}),
            (0.8, {**both(hand=(0.26, 0.44, 0.06), elbow=(1.0, 0.0, 0.0)), "drop": -0.01, "lean": -0.08, "nod": -0.22, "jaw": 0.8}),
            (1.05, {**both(hand=(0.24, 0.34, 0.10)), "drop": 0.05, "jaw": 0.6}), (1.3, {**both(hand=(0.26, 0.46, 0.06)), "drop": -0.01, "nod": -0.26, "jaw": 0.9}),
            (1.6, {**both(hand=(0.24, 0.32, 0.10)), "drop": 0.06}),
        ), loop=0.4, end=1.9),
    },
)
def cheer(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
