"""Take out, pick up: both hands go to it, close on it, draw it out and carry it before the belly."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Work, both


@motion(
    en=("take out", "pull out", "remove", "pull from", "draw out", "pick up", "take up", "pick", "gather up", "take from", "collect", "unload", "fetch", "lift out", "scoop up", "uncover", "dig out", "gather", "steal", "snatch", "grab", "swipe", "nab", "pinch from", "pocket", "rescue", "save"),
    zh=(
        "取出", "拿出", "掏出", "拿起", "捡", "捡起", "拾", "拾起", "抱起", "端出", "捞", "捞起", "取", "抽出",
        "拔出", "捧起", "采摘", "摘", "采", "摘下", "揭开", "偷", "偷走", "抢走", "抓起", "掏", "取下", "拔下",
        "摘掉", "夹起", "拔起", "掏钱", "拣", "捡拾", "取款", "取钱", "摸出", "翻出",
        "抽走", "偷窃", "盗窃", "行窃", "窃取", "扒窃", "取走", "提取", "拾穗", "捡垃圾", "打捞出", "挑出", "揭下",
        "取货", "钳", "夹", "夹菜", "掐尖", "拔刺", "摘除", "拨出",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table",), high=1.2),
    holds=Grip("hands", off=(0.0, -0.02, 0.08), largest=0.95),
    keys={
        "biped": Keys((
            (0.9, {**both(work=(0.10, 0.0, 0.0), way=(-0.35, -0.35, 0.9), palm=(-0.9, -0.3, 0.1), grip=0.3), "lean": 0.16, "nod": 0.05}),
            (1.5, {**both(work=(0.075, 0.0, 0.0), grip=0.8), "lean": 0.18, "hand_l": None, "hand_r": None}),
            (2.4, {"work_l": None, "work_r": None, **both(hand=(0.10, -0.28, 0.30), way=(-0.3, 0.0, 0.9), palm=(-0.7, 0.7, 0.0)), "lean": -0.05,
                   "ahead": -0.03, "nod": 0.12}),
            (3.2, {**both(hand=(0.10, -0.25, 0.30)), "lean": -0.04, "nod": 0.20, "smile": 0.3}),
            (4.4, {**both(hand=(0.10, -0.26, 0.30)), "twist": 0.10, "nod": 0.12}),
            (5.4, {**both(hand=(0.10, -0.25, 0.30)), "twist": -0.06, "nod": 0.16}),
        ), cues={"take": 1.45}),
    },
)
def take_out(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
