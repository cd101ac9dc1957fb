"""Words that the grammar asks after: parts that act, verbs that hand the next verb on, directions of Chinese verbs."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

LIMBS = ("hand", "finger", "arm", "eye", "lip", "mouth", "head", "tail", "wing", "paw", "leg", "foot",
         "手", "双手", "手指", "胳膊", "眼睛", "双眼", "嘴", "嘴唇", "头", "尾巴", "翅膀", "爪子", "腿", "脚")
"""Parts whose deeds their owner does."""
BEASTLY = ("tail", "wing", "paw", "fur", "mane", "beak", "horn", "hoof", "claw", "fin", "tusk", "whisker", "snout",
           "尾巴", "翅膀", "爪子", "皮毛", "毛", "鬃毛", "羽毛", "角", "象牙")
"""Parts that no person has."""
HANDS = ("hand", "finger", "fingertip", "thumb", "palm", "fist", "knuckle", "wrist", "手部",
         "手", "双手", "左手", "右手", "手指", "指尖", "手掌", "掌心", "手心", "拳头", "手腕")
FEET = ("foot", "toe", "heel", "ankle", "脚", "双脚", "左脚", "右脚", "脚尖", "脚趾", "脚踝")
HEADS = ("head", "face", "头", "脑袋", "脸", "脸庞", "面孔", "面部", "头部", "脸部")
"""Parts that a near picture is of by themselves, where the text asks for one."""
FACE = ("eye", "face", "mouth", "lip", "nose", "ear", "cheek", "eyebrow", "eyelash", "tongue", "tooth", "hair", "beak",
        "眼睛", "双眼", "眼", "脸", "脸庞", "脸颊", "嘴", "嘴唇", "嘴角", "鼻子", "耳朵", "眉毛", "睫毛", "眼神", "眼眶", "头发")
"""Parts that a very close shot shows."""
SUPERLATIVES: tuple[tuple[tuple[str, ...], tuple[float, str]], ...] = (
    (("smallest", "smaller", "shorter", "tiniest", "littlest", "shortest", "最小", "最矮"), (0.65, "")),
    (("biggest", "bigger", "larger", "taller", "largest", "tallest", "greatest", "最大", "最高", "最壮"), (1.35, "")),
    (("youngest", "younger", "最年轻", "最年幼"), (0.8, "young")),
    (("oldest", "older", "elder", "eldest", "最老", "最年长"), (1.0, "old")),
)
"""What is said of one among several → its size beside theirs, and its age."""
PIVOTS = (
    "watch", "see", "look at", "notice", "observe", "find", "hear", "film", "photograph", "teach", "help", "let",
    "make", "lead", "take", "bring", "send", "ask", "tell", "order", "show", "catch", "spot", "admire", "meet", "wake",
    "wait for", "等", "等着", "教", "让", "叫", "使", "派", "逼", "命", "帮", "看", "看见", "看到", "看着", "望着", "听", "陪", "带", "领", "扶", "催", "劝", "请",
)
"""Verbs after whose object stands what the object does."""
PLACING = ("hide", "put", "place", "set", "lay", "drop", "throw", "hang", "keep", "pack", "stick", "plant", "leave", "push",
           "pull", "store", "放", "放下", "摆", "藏", "插", "塞", "挂", "装", "扔", "丢", "埋", "养", "关")
"""Verbs that say where their object goes."""
ASPECT = ("begin", "start", "continue", "try", "want", "keep", "seem", "decide", "proceed", "attempt", "manage", "finish",
          "开始", "继续", "试图", "想要", "准备", "打算", "决定", "忍不住", "学着")
"""Verbs that say of another verb only how far it is."""
STEADY = ("hold", "carry", "wear", "bring", "push", "pull", "drag", "hug", "walk with", "lead", "拉", "推", "背", "提", "抱",
          "扛", "捧", "端", "牵", "挑", "举", "拿", "撑", "打")
"""What is done all the while that something else is."""
DIRECTIONS = frozenset((
    "起来", "下来", "下去", "过来", "过去", "进来", "进去", "出来", "出去", "上来", "上去", "回来", "回去", "开来", "起", "走",
    "掉", "住", "开", "倒", "完", "好", "满", "到", "回", "出",
))
"""What may stand after a Chinese verb and say how far it goes."""
