"""Carry: the right hand holds it before the hip; what is wide lies in both arms."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("carry", "hold", "bring", "wear"),
    zh=(
        "拿着", "抱着", "提着", "提", "拿", "抱", "端着", "撑着", "打着", "背着", "撑", "撑起", "撑开", "担水", "抬着",
        "抬轿", "抬轿子", "夹着", "拎", "拎着", "挎着", "捧着", "捧", "携带", "运送", "抬走", "押运", "挎",
        "搬走", "捎", "捎带", "携", "驮运", "挟", "提水", "揣", "端走", "抱走", "提走", "带走", "扛走",
        "叼着", "衔", "衔着", "叼", "送货", "揣着", "执", "握", "握着", "托运", "拎走",
        "端菜", "攥着", "攥", "打水", "端水", "握紧", "抱来", "揽着", "夹在", "怀抱着", "手持", "手捧", "手提", "肩挎", "手拿", "手握",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", largest=1.25),
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.15, -0.22, 0.26), "way_r": (-0.05, 0.0, 1.0), "palm_r": (-1.0, 0.0, 0.0), "grip_r": 1.2, "nod": 0.0}),
            (2.0, {"hand_r": (0.15, -0.20, 0.27), "nod": 0.10}), (3.0, {"hand_r": (0.15, -0.22, 0.26), "nod": 0.0, "look": 0.12}),
            (4.2, {"hand_r": (0.15, -0.21, 0.26), "look": -0.08}),
        ), loop=0.6, end=5.0),
    },
)
def carry(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
