"""Hips first, on the beat."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("dance", "have a party", "throw a party", "hold a party", "twirl", "celebrate", "perform", "boogie"),
    zh=(
        "跳舞", "舞蹈", "起舞", "舞动", "表演", "庆祝", "旋转起舞", "扭秧歌", "扭起秧歌", "载歌载舞", "跳广场舞",
        "伴舞", "领舞", "扭腰", "献舞", "扭", "扭动", "扭动身体", "群舞", "独舞", "表演节目", "演出", "演戏",
        "跳绸舞", "上演", "排练", "彩排", "跳交际舞",
        "舞龙", "舞狮",
    ),
    rigs=("biped", "quadruped"),
    travels=False,
    speed=0.0,
    target="none",
)
def dance(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
