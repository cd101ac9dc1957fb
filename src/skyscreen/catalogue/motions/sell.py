"""Sell: behind the stall, a ware is taken up and held out over the counter, the free hand beckons, and it is laid back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Work

OFFERED = {"way_r": (-0.1, 0.25, 0.95), "palm_r": (-0.5, 0.85, 0.1), "elbow_r": (0.6, -1.0, 0.0)}


@motion(
    en=("sell", "hawk", "vend", "peddle", "sell food", "sell fruit", "sell vegetables", "run a stall"),
    zh=(
        "卖", "叫卖", "售卖", "出售", "兜售", "贩卖", "吆喝", "摆摊", "卖菜", "卖水果", "拍卖", "变卖", "零售",
        "批发", "卖艺", "卖唱", "做买卖", "做生意", "贩", "交易", "卖货", "贩运",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("market_stall", "table"), thing="apple", behind=True, seen=(52.0, 64.0)),
    holds=Grip("hand_r", off=(0.03, 0.08, 0.0), largest=0.5),
    keys={
        "biped": Keys((
            (0.3, {"work_r": None, "hand_r": None, "lean": 0.05, "nod": 0.10}),
            (0.7, {"work_r": (0.0, 0.0, 0.0), "way_r": (-0.3, -0.5, 0.8), "palm_r": (-0.3, -1.0, 0.1), "grip_r": 0.3, "lean": 0.14, "nod": 0.12,
                   "work_l": (0.18, 0.03, -0.04), "way_l": (-0.3, -0.2, 0.9), "palm_l": (-0.2, -1.0, 0.0), "grip_l": 0.5}),
            (0.95, {"work_r": (0.0, 0.0, 0.0), "grip_r": 0.9, "lean": 0.15, "hand_r": None}),
            # Out to whoever passes, with a word for it.
            (1.5, {"work_r": None, "hand_r": (0.12, 0.02, 0.46), **OFFERED, "lean": 0.12, "nod": -0.06, "smile": 0.6, "brow": 0.3, "work_l": None,
                   "hand_l": (0.36, 0.12, 0.26), "way_l": (0.1, 0.9, 0.4), "palm_l": (-0.4, 0.2, 0.9), "grip_l": 0.15}),
            (1.9, {"hand_l": (0.26, 0.16, 0.18), "way_l": (-0.6, 0.8, 0.1), "look": 0.25, "hand_r": (0.12, 0.05, 0.47)}),
            (2.3, {"hand_l": (0.38, 0.12, 0.28), "way_l": (0.1, 0.9, 0.4), "hand_r": (0.12, 0.0, 0.46)}),
            (2.7, {"hand_l": (0.26, 0.16, 0.18), "way_l": (-0.6, 0.8, 0.1), "look": -0.25, "hand_r": (0.14, 0.05, 0.47)}),
            (3.2, {"hand_l": (0.20, -0.24, 0.26), "way_l": (-0.3, -0.2, 0.9), "look": 0.0, "nod": 0.10, "smile": 0.5}),
            (3.8, {"work_r": (0.0, 0.0, 0.0), "hand_r": None, "way_r": (-0.3, -0.5, 0.8), "palm_r": (-0.3, -1.0, 0.1), "lean": 0.14, "nod": 0.14, "grip_r": 0.9}),
            (4.0, {"work_r": (0.0, 0.0, 0.0), "grip_r": 0.2}),
            (4.4, {"work_r": (0.06, 0.08, -0.08), "grip_r": 0.3, "lean": 0.08, "look": -0.15}),
        ), loop=0.3, end=4.7, cues={"take": 0.92, "put": 3.95}),
    },
)
def sell(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
