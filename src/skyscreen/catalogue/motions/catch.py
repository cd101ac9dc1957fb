"""Catch: eyes up, hands reach out, close, and give way with the weight; a beast rears and snaps."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both


@motion(
    en=("catch", "grab", "snatch", "play catch", "snap at", "snap", "jump to catch"),
    zh=(
        "接", "接住", "抓住", "接球", "捉", "捉住", "抓", "咬住", "捕", "逮", "捕捉", "抓捕", "逮捕", "逮住", "捕获",
        "擒", "捉拿", "擒住", "活捉", "拘捕", "抓获", "缉拿", "抢", "抢夺", "夺", "夺走", "夺取", "夺过",
        "攥住", "握住", "揪住", "抓紧", "揽住", "捏住", "捂", "捂住", "扣住", "掐", "掐住", "扼住", "抢劫",
        "打劫", "截住", "扑住", "抢过", "拽住", "扶住", "紧握", "截获", "拾取", "钳住", "套住", "套牢",
    ),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional",
    holds=Grip("hands", off=(0.0, 0.02, 0.05), largest=0.45),
    prop="ball",
    keys={
        "biped": Keys((
            (0.5, {**both(hand=(0.14, -0.18, 0.28), way=(0.0, 0.3, 1.0), palm=(-0.5, 0.2, 0.8), grip=0.15), "nod": -0.10,
                   "drop": 0.06, "lean": 0.10}),
            (1.5, {**both(hand=(0.15, -0.12, 0.30)), "nod": -0.16, "drop": 0.07, "lean": 0.08}),
            (1.95, {**both(hand=(0.13, 0.04, 0.40), way=(0.0, 0.5, 0.9), palm=(-0.6, 0.0, 0.8), grip=0.0,
                           elbow=(0.9, -0.5, 0.0)), "nod": -0.14, "drop": 0.02, "lean": 0.08}),
            (2.16, {**both(hand=(0.10, 0.04, 0.42), palm=(-0.9, 0.0, 0.3), grip=0.2), "nod": -0.08}),
            (2.45, {**both(hand=(0.08, -0.16, 0.22), way=(-0.4, 0.3, 0.8), palm=(-0.9, 0.0, -0.2), grip=0.8), "nod": 0.16,
                    "drop": 0.08, "lean": 0.14, "ahead": -0.03}),
            (3.0, {**both(hand=(0.08, -0.18, 0.22)), "nod": 0.06, "drop": 0.0, "lean": 0.02, "ahead": 0.0}),
            (3.6, {**both(hand=(0.08, -0.20, 0.22), grip=0.8), "nod": 0.0}),
        ), cues={"catch": 2.16}),
        "quadruped": Keys((
            (0.6, {"neck": -0.10, "nod": -0.10, "wag": 0.8, "drop": 0.0, "pitch": 0.0}),
            (1.5, {"neck": -0.12, "nod": -0.22, "wag": 1.0, "drop": 0.06, "pitch": 0.06}),
            (1.9, {"drop": 0.10, "pitch": 0.10, "nod": -0.30, "wag": 0.6}),
            (2.16, {"drop": -0.14, "pitch": -0.42, "ahead": -0.12, "neck": -0.05, "nod": -0.25, "fore_l": (0.0, 0.30, 0.10),
                    "fore_r": (0.0, 0.34, 0.14), "wag": 0.2}),
            (2.30, {"drop": -0.13, "pitch": -0.38, "nod": 0.0}),
            (2.65, {"drop": 0.06, "pitch": 0.08, "ahead": 0.0, "neck": 0.0, "nod": 0.10, "fore_l": (0.0, 0.0, 0.0),
                    "fore_r": (0.0, 0.0, 0.0), "wag": 1.0}),
            (3.2, {"drop": 0.0, "pitch": 0.0, "nod": 0.0, "fore_l": None, "fore_r": None, "wag": 1.2}),
        ), cues={"catch": 2.16}),
    },
)
def catch(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
