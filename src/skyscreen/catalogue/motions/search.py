"""Search: bend low, part what is there with both hands, look left and right."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=(
        "search", "look for", "collect shells", "harvest crops", "pluck", "forage for", "lean in", "lean over",
        "bend over", "bend down", "stoop",
    ),
    zh=(
        "寻找", "搜寻", "找", "收集", "采集", "俯身", "弯腰", "探身", "弯下腰", "低头找", "寻觅", "搜查", "搜索",
        "搜捕", "搜", "找寻", "查找", "翻找", "摸索", "探索", "探险", "勘探", "侦察", "侦查", "考察", "探测", "搜救",
        "寻宝", "淘金", "觅食", "探宝", "查找资料", "搜集", "打捞", "巡山", "寻", "翻箱倒柜", "扒拉", "发掘", "考古",
        "查抄", "搜身", "拾荒", "拾遗",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.7, {"lean": 0.50, "pitch": 0.25, "drop": 0.18, "ahead": -0.06, "nod": 0.20, "hand_r": (0.12, -0.40, 0.36), "hand_l": (0.16, -0.34, 0.26),
                   **both(way=(0.0, -0.8, 0.6), palm=(-0.7, 0.0, -0.5), grip=0.5), "look": 0.2}),
            (1.4, {"hand_r": (0.04, -0.48, 0.38), "look": -0.2, "twist": 0.12, "drop": 0.22, "grip_r": 0.9}),
            (2.0, {"hand_r": (0.08, -0.22, 0.30), "lean": 0.34, "pitch": 0.14, "drop": 0.10, "nod": 0.24, "look": 0.0, "grip_r": 1.0}),
            (2.6, {"hand_r": (-0.02, -0.26, 0.26), "hand_l": (0.04, -0.30, 0.28), "twist": -0.15}),
            (3.3, {"hand_r": (0.14, -0.42, 0.34), "hand_l": (0.16, -0.36, 0.28), "lean": 0.50, "pitch": 0.24, "drop": 0.20, "look": 0.3, "twist": -0.05, "grip_r": 0.3}),
        ), loop=0.7, end=3.8),
    },
)
def search(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
