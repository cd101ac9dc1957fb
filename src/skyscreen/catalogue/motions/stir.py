"""Cook and stir: one hand steadies the pot, the spoon in the other goes round in it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work


@motion(
    en=(
        "stir", "cook", "mix", "fry", "whisk", "boil", "grill", "prepare food", "make soup", "brew", "simmer",
        "blend", "toss the food",
    ),
    zh=(
        "搅", "搅拌", "做饭", "烹饪", "炒菜", "煮", "炒", "做菜", "煎", "烧菜", "熬", "煮面", "翻炒", "拌", "煎蛋",
        "炸", "烧火", "烧火做饭", "烧饭", "煮饭", "生火做饭", "下锅", "下厨", "炖", "焖", "熬汤", "熬粥",
        "烹茶", "煮汤", "炸油条", "下饺子", "涮", "涮肉", "摊煎饼", "爆炒", "涮火锅", "磨墨", "研墨", "煨", "烹",
        "烹制", "煲", "蒸", "料理", "搅动", "搅匀", "搅和", "调制", "熬制", "卤", "烹调", "烧水", "配制", "混合",
        "调味", "酿造", "腌", "腌制", "煎炸", "煮熟", "调料", "拌匀", "搅面", "和泥",
        "烙饼", "烤串", "打蛋", "打鸡蛋", "打奶油", "和水泥", "裱花", "烫火锅", "煮咖啡", "煎牛排", "煎鱼", "炒饭", "炒面",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("oven", "cooker", "table"), high=1.1, thing="pot"),
    holds=Grip("hand_r", at=(0.0, 0.8, 0.0), up=(0.0, 0.0, 1.0), off=(0.02, 0.07, 0.0), largest=0.6),
    prop="spoon",
    tools=("spoon",),
    keys={
        "biped": Keys((
            (0.8, {"work_l": (0.17, -0.02, 0.0), "way_l": (-0.3, -0.2, 1.0), "palm_l": (-1.0, 0.0, 0.0), "grip_l": 0.9,
                   "work_r": (0.0, 0.13, -0.06), "way_r": (-0.4, -0.5, 0.8), "palm_r": (-0.7, -0.6, 0.0), "grip_r": 1.2,
                   "elbow_r": (1.0, -0.5, -0.2), "lean": 0.06, "nod": 0.14, "cock": 0.0, "brow": 0.0, "twist": 0.04}),
            (1.05, {"work_r": (0.07, 0.13, 0.01), "twist": -0.02, "aside": 0.02}),
            (1.3, {"work_r": (0.14, 0.13, -0.07), "twist": -0.09, "aside": 0.0}),
            (1.55, {"work_r": (0.06, 0.13, -0.14), "twist": 0.02, "aside": -0.02}),
            (1.8, {"work_r": (0.0, 0.13, -0.06), "twist": 0.05, "aside": 0.0}),
            (2.05, {"work_r": (0.07, 0.13, 0.01), "twist": -0.02}),
            (2.3, {"work_r": (0.14, 0.13, -0.07), "twist": -0.09}),
            # The spoon comes up out of it and is looked at.
            (2.85, {"work_r": (0.05, 0.36, -0.10), "nod": 0.02, "cock": 0.10, "lean": -0.02, "brow": 0.4}),
            (3.4, {"work_r": (0.04, 0.34, -0.09), "cock": 0.12}),
        ), loop=0.8, end=4.0),
    },
    noise=Noise("stir", at=(1.05, 1.55)),
)
def stir(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
