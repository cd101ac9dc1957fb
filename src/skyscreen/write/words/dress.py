"""Words by which clothes belong to somebody, in English and Chinese."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

from functools import cache

from skyscreen.catalogue.wardrobe import GARMENTS
from skyscreen.write.words.describe import COLOURS

WEARING_ZH = ("穿着", "穿", "身穿", "身着", "身上穿着", "戴着", "戴", "头戴", "头上戴着", "佩戴", "佩戴着", "披着", "披", "身披", "系着", "系", "围着", "围", "裹着", "裹",
              "扎着", "扎", "打着", "顶着", "套着", "蹬着", "脚穿", "脚踩", "脚蹬", "着", "一身", "背着", "背", "挎着", "一袭", "梳着", "留着", "盖着", "蒙着", "罩着", "脖子上围着", "脖子上戴着", "头上裹着", "包着", "拄着", "拄")
"""Before a garment these say that somebody has it on; before anything else most of them say something else."""
DRESSING_ZH = ("戴上", "围上", "披上", "系上", "穿上", "套上", "换上", "裹上", "给戴上", "脱下", "脱掉", "摘掉", "解下")
"""The same of somebody who puts it on, or to whom it is put on (给)."""
GROOMING = ("adjust", "tip", "straighten", "button", "tie", "put on", "take off", "pull on", "slip on", "remove", "doff", "tug", "pull off", "zip", "tighten", "fix", "lose", "polish",
            "推", "扶", "扶正", "摘下", "摘", "摘掉", "解下", "取下", "脱下", "脱", "脱掉", "整理", "压低", "拉低")
"""Verbs after which his hat is on his head, at least at first."""
PUTTING = ("put", "place", "set", "tie", "wrap", "drape", "hang", "lay")
"""Verbs that dress somebody else: a hat on his head, a scarf around her neck."""
GUISE = ("dressed as", "disguised as", "dressed up as", "dressed like", "in the costume of", "扮成", "打扮成", "装扮成", "化装成", "扮作", "装成", "假扮成", "乔装成", "打扮得像")
"""What follows is no second person, but whom somebody is dressed as."""
ROLE_DRESS = ("clothes", "uniform", "suit", "robe", "hat", "cap", "helmet")
"""Garments that are those of the role before them: 'a pirate costume', 'a police uniform', 'a cowboy's hat'."""
FLOWERED = ("花裙子", "花裙", "花衬衫", "花衣服", "花棉袄", "花头巾", "碎花裙", "碎花裙子", "花布裙", "花围裙")


@cache
def coloured() -> dict[str, str]:
    """Chinese words of a colour and a garment in one: 红衣, 白裙, 黑袍, 花裙子; the colour is their first character."""
    heads = {"衣": "clothes", "裙": "dress", "衫": "shirt", "袍": "robe", "裤": "trousers", "帽": "hat", "鞋": "shoes", "靴": "shoes", "甲": "armour"}
    tints = {name for names in COLOURS.values() for name in names if len(name) == 1 and not name.isascii()}
    out = {tint + head: garment for tint in tints for head, garment in heads.items()}
    out |= {f"小{tint}{head}": garment for tint in tints for head, garment in heads.items() if head in "帽裙鞋"}
    return out | {word: next(n for n in ("apron", "headscarf", "shirt", "jacket", "dress", "clothes") if word.endswith(tuple(GARMENTS[n].zh))) for word in FLOWERED}
