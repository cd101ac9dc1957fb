"""Choose: take one up, turn it before the eyes, weigh it, put it back, and go on to the next."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Work


@motion(
    en=(
        "choose", "pick out", "select", "pick and choose", "shop for", "buy", "compare",
        "weigh",
    ),
    zh=(
        "挑选", "挑", "选", "选购", "挑拣", "买", "买菜", "端详", "比较", "打量", "挑挑拣拣", "购买", "选择", "购物",
        "采购", "选举", "抽签", "抽奖", "收购", "逛商场", "付账", "筛选", "选拔", "砍价", "讨价还价", "拣选", "选定",
        "分拣", "订购", "买卖", "租赁", "雇", "点菜",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("market_stall", "table")),
    holds=Grip("hand_r", off=(0.03, 0.08, 0.0), largest=0.5),
    keys={
        "biped": Keys((
            (0.3, {"work_r": None, "hand_r": None, "lean": 0.05, "nod": 0.10}),
            (0.9, {"work_r": (0.0, 0.0, 0.0), "way_r": (-0.3, -0.5, 0.8), "palm_r": (-0.3, -1.0, 0.1), "grip_r": 0.3, "lean": 0.14,
                   "work_l": (0.16, 0.03, -0.04), "way_l": (-0.3, -0.2, 0.9), "palm_l": (-0.2, -1.0, 0.0), "grip_l": 0.5}),
            (1.15, {"work_r": (0.0, 0.0, 0.0), "grip_r": 0.9, "lean": 0.15, "hand_r": None}),
            (1.8, {"work_r": None, "hand_r": (0.06, -0.10, 0.27), "way_r": (-0.4, 0.6, 0.6), "palm_r": (-0.4, 0.5, -0.8), "lean": 0.02,
                   "nod": 0.16, "cock": 0.0}),
            (2.4, {"hand_r": (0.04, -0.08, 0.27), "palm_r": (-0.9, 0.2, -0.4), "cock": 0.16, "brow": 0.3}),
            (3.0, {"hand_r": (0.06, -0.10, 0.26), "palm_r": (-0.4, 0.6, -0.7), "cock": -0.08, "nod": 0.22, "smile": 0.4}),
            (3.3, {"nod": 0.08, "hand_r": (0.06, -0.12, 0.27)}),
            (4.0, {"work_r": (0.0, 0.0, 0.0), "hand_r": None, "way_r": (-0.3, -0.5, 0.8), "palm_r": (-0.3, -1.0, 0.1), "lean": 0.14, "nod": 0.12,
                   "grip_r": 0.9, "smile": 0.1}),
            (4.2, {"work_r": (0.0, 0.0, 0.0), "grip_r": 0.2}),
            (4.7, {"work_r": (0.06, 0.08, -0.08), "grip_r": 0.3, "lean": 0.10, "look": 0.15}),
        ), loop=0.3, end=5.0, cues={"take": 1.1, "put": 4.15}),
    },
)
def choose(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
