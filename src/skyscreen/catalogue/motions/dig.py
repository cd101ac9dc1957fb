"""Dig: drive the spade down, lever, lift the earth, throw it aside."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, both

GRIP = {
    **both(way=(-0.7, -0.3, 0.6), palm=(-0.4, 0.2, -0.8), grip=1.4, elbow=(1.0, -0.3, -0.2)),
    "foot_l": (0.12, 0.084, 0.16),
    "toe_l": 0.0,
    "foot_r": (0.12, 0.084, -0.20),
    "toe_r": 0.0,
}


@motion(
    en=("dig", "shovel", "excavate", "bury", "hoe", "weed", "turn the soil"),
    zh=(
        "挖", "挖掘", "铲", "锄地", "挖土", "耕地", "锄", "挖坑", "挖洞", "翻土", "刨坑", "松土", "锄草", "铲雪",
        "掘", "刨地", "采矿", "挖矿", "铲土", "开采", "开垦", "耕", "掩埋", "埋", "埋葬", "填土", "垦荒", "扒",
        "扒开", "铲沙", "挖煤", "采煤", "疏浚", "掘土", "锄禾", "刨根", "耕种", "耕作", "耕耘", "务农", "挖沟",
        "埋下", "填埋", "下葬", "安葬", "埋设", "种地", "施肥", "清淤", "耙地", "盗墓", "铲煤", "挖野菜",
        "打井", "挖坑道",
    ),
    rigs=("biped", "quadruped", "vehicle"),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "quadruped": Keys((
            (0.5, {"drop": 0.15, "pitch": 0.26, "ahead": 0.0, "neck": 1.0, "nod": 1.05, "wag": 0.7,
                   "fore_l": (-0.02, 0.0, 0.20), "fore_r": (-0.02, 0.10, 0.10), "look": 0.06}),
            (0.61, {"fore_l": (-0.02, 0.0, -0.02), "fore_r": (-0.02, 0.10, 0.20), "roll": 0.05, "ahead": -0.03}),
            (0.72, {"fore_l": (-0.02, 0.10, 0.10), "fore_r": (-0.02, 0.0, 0.20), "roll": 0.0, "drop": 0.17}),
            (0.83, {"fore_l": (-0.02, 0.10, 0.20), "fore_r": (-0.02, 0.0, -0.02), "roll": -0.05, "ahead": 0.02,
                    "look": -0.06, "drop": 0.15}),
        ), loop=0.5, end=0.94),
        "biped": Keys(
            (
                (
                    0.8,
                    {
                        **GRIP,
                        "hand_l": (0.02, -0.36, 0.36),
                        "hand_r": (0.10, -0.10, 0.26),
                        "lean": 0.30,
                        "pitch": 0.12,
                        "drop": 0.06,
                        "nod": 0.20,
                        "twist": 0.0,
                    },
                ),
                (
                    1.15,
                    {
                        "hand_l": (0.02, -0.46, 0.26),
                        "hand_r": (0.10, -0.24, 0.26),
                        "lean": 0.52,
                        "pitch": 0.22,
                        "drop": 0.20,
                        "nod": 0.10,
                    },
                ),
                (
                    1.6,
                    {
                        "hand_l": (0.02, -0.44, 0.30),
                        "hand_r": (0.10, -0.30, 0.16),
                        "lean": 0.46,
                        "pitch": 0.20,
                        "drop": 0.24,
                    },
                ),
                (
                    2.2,
                    {
                        "hand_l": (0.08, -0.22, 0.42),
                        "hand_r": (0.14, -0.30, 0.20),
                        "lean": 0.12,
                        "pitch": 0.04,
                        "drop": 0.05,
                        "twist": 0.25,
                        "nod": 0.1,
                    },
                ),
                (
                    2.55,
                    {
                        "hand_l": (0.26, -0.10, 0.36),
                        "hand_r": (0.02, -0.26, 0.26),
                        "lean": 0.06,
                        "twist": 0.65,
                        "turn": 0.2,
                        "drop": 0.03,
                        "look": 0.1,
                    },
                ),
                (
                    3.3,
                    {
                        "hand_l": (0.06, -0.28, 0.38),
                        "hand_r": (0.10, -0.10, 0.24),
                        "twist": 0.05,
                        "turn": 0.0,
                        "lean": 0.18,
                    },
                ),
            ),
            loop=0.8,
            end=3.8,
        ),
    },
    holds=Grip("shaft", at=(0.0, 0.86, 0.0), up=(0.0, 1.0, 0.0), largest=2.0),
    wields=("shovel", "rake", "pickaxe"),
    noise={"biped": Noise("dig", at=(1.15,)), "quadruped": Noise("dig", at=(0.61,))},
)
def dig(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
