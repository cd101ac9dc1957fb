"""Box: guard up, jab, cross, and bob."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Pair, both

GUARD = {
    **both(way=(-0.1, 0.8, 0.5), palm=(-0.8, 0.0, -0.5), grip=1.5, elbow=(0.6, -1.0, 0.0)),
    "foot_l": (0.13, 0.084, 0.18),
    "toe_l": 0.0,
    "foot_r": (0.15, 0.084, -0.20),
    "toe_r": 0.0,
}


@motion(
    en=("box", "fight", "punch", "spar", "wrestle", "grapple"),
    zh=(
        "打架", "拳击", "出拳", "搏斗", "比武", "摔跤", "扭打", "打斗", "搏击", "格斗", "过招", "交手", "对打",
        "斗殴", "肉搏", "拳打脚踢", "厮打", "摔打", "角力", "较量", "挥拳", "互殴", "打仗", "作战", "练拳击", "揪打",
        "擒拿", "反抗", "抵抗", "应战", "搏杀", "打拳击", "比试", "群殴", "袭击", "攻击", "进攻", "相扑", "打倒",
        "揍", "殴打", "痛打", "毒打", "打死", "暴打", "挨打", "打昏", "打晕", "打倒在地", "拷打", "打击",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    pair=Pair(1.12, later=0.5),
    keys={
        "biped": Keys(
            (
                (
                    0.6,
                    {
                        **GUARD,
                        "hand_l": (0.08, 0.02, 0.30),
                        "hand_r": (0.10, 0.0, 0.20),
                        "drop": 0.08,
                        "lean": 0.12,
                        "twist": -0.15,
                        "ahead": 0.0,
                    },
                ),
                (0.82, {"hand_l": (0.02, 0.06, 0.50), "twist": -0.40, "lean": 0.16, "ahead": 0.04}),
                (1.05, {"hand_l": (0.08, 0.02, 0.30), "twist": -0.20, "drop": 0.09, "hand_r": (0.14, 0.0, 0.16)}),
                (
                    1.30,
                    {
                        "hand_r": (0.0, 0.06, 0.52),
                        "twist": 0.50,
                        "turn": 0.15,
                        "lean": 0.18,
                        "ahead": 0.06,
                        "drop": 0.10,
                    },
                ),
                (1.60, {"hand_r": (0.10, 0.0, 0.20), "twist": -0.05, "turn": 0.0, "lean": 0.14, "ahead": 0.0}),
                (2.1, {"drop": 0.16, "bend": 0.16, "aside": 0.06}),
                (2.5, {"drop": 0.08, "bend": -0.06, "aside": -0.02}),
            ),
            loop=0.6,
            end=2.9,
        ),
    },
    noise=Noise("punch", turns=(("hand_l", 2, 1), ("hand_r", 2, 1))),
)
def box(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
