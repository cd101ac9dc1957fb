"""Pat, stroke, comfort: the hand goes along its back again and again, the head bent to it, a smile."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work


@motion(
    en=(
        "pat", "pet", "stroke", "caress", "comfort", "help", "help up", "groom", "rub down", "soothe", "tend",
        "nurse", "heal", "bandage", "give an injection",
    ),
    zh=(
        "抚摸", "摸", "拍", "轻拍", "轻抚", "安慰", "照顾", "帮助", "扶", "扶起", "照料", "抚慰", "安抚", "打针",
        "包扎", "撸猫", "捶背", "叫醒", "逗", "逗猫", "推醒", "摇醒", "抚", "爱抚", "疼爱", "摩挲", "拍背", "搀扶",
        "搀", "护理", "照看", "陪伴", "抚弄", "逗弄", "逗乐", "拍拍", "鼓励", "帮忙", "援助", "救助", "捋胡子", "挽",
        "挽着", "拍肩", "揉肩", "捶肩", "推醒他", "拉扯大", "抚养",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.2, thing="dog"),
    keys={
        "biped": Keys((
            (0.7, {"work_r": (0.02, 0.04, 0.04), "way_r": (-0.3, -0.2, 0.9), "palm_r": (0.0, -1.0, 0.1), "grip_r": 0.15, "lean": 0.12,
                   "nod": 0.06, "smile": 0.4, "hand_l": (0.15, -0.32, 0.20)}),
            (1.1, {"work_r": (0.0, 0.0, 0.02), "lean": 0.14}),
            (1.7, {"work_r": (-0.05, 0.0, -0.04), "twist": 0.05}),
            (2.1, {"work_r": (-0.03, 0.05, 0.0), "lean": 0.11, "cock": 0.08}),
        ), loop=0.7, end=2.6),
    },
)
def pat(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
