"""Wash: both hands rub round each other under the water, then shake."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both


@motion(
    en=("wash", "rinse", "bathe", "lather", "wash dishes", "wash clothes",),
    zh=(
        "洗", "洗碗", "洗衣服", "冲洗", "清洗", "洗菜", "淘米", "漂洗", "洗涤", "搓洗", "洗澡", "沐浴",
        "冲凉", "淋浴", "泡澡", "搓澡", "浣洗", "洗头", "洗浴", "泡脚", "洗脚", "洗菜叶", "洗刷刷",
        "洗手帕", "漂白", "冲干净", "冲一冲", "打湿", "浸湿",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.6, {**both(way=(-0.6, 0.0, 0.8), palm=(-0.8, -0.3, 0.0), grip=0.4), "hand_l": (0.0, -0.26, 0.36), "hand_r": (0.06, -0.24, 0.38),
                   "lean": 0.18, "nod": 0.24}),
            (0.9, {"hand_l": (0.06, -0.23, 0.40), "hand_r": (0.0, -0.27, 0.34)}), (1.2, {"hand_l": (0.0, -0.27, 0.34), "hand_r": (0.06, -0.23, 0.40)}),
            (1.5, {"hand_l": (0.06, -0.25, 0.36), "hand_r": (0.01, -0.25, 0.38), "nod": 0.20, "bend": 0.05}),
            (1.8, {"hand_l": (0.0, -0.24, 0.40), "hand_r": (0.06, -0.27, 0.34), "bend": 0.0}),
        ), loop=0.6, end=2.1),
    },
    noise=Noise("slosh", at=(0.9, 1.5)),
)
def wash(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
