"""Verbs that carry their object in the word: 看书 a book, 'fly a kite' a kite."""

from __future__ import annotations

from skyscreen.write.reader.motions import ReadMotions
from skyscreen.write.reader.roles import ReadRoles
from skyscreen.write.reading import Deed, Subject

OBJECT_VERBS = {
    "roll out dough": "dough",
    "knead dough": "dough",
    "揉面": "面团",
    "擀面": "面团",
    "和面": "面团",
    "看书": "书",
    "读书": "书",
    "骑马": "马",
    "骑车": "自行车",
    "骑自行车": "自行车",
    "开车": "汽车",
    "喝茶": "茶杯",
    "喝咖啡": "咖啡杯",
    "放风筝": "风筝",
    "fly a kite": "kite",
    "fly the kite": "kite",
    "fly kites": "kite",
    "踢球": "球",
    "打雪仗": "雪球",
    "make dumplings": "dumplings",
    "wrap dumplings": "dumplings",
    "have a snowball fight": "snowball",
    "snowball fight": "snowball",
    "have a pillow fight": "pillow",
    "pillow fight": "pillow",
    "开门": "门",
    "推开门": "门",
    "关门": "门",
    "open the door": "door",
    "open a door": "door",
    "close the door": "door",
    "close a door": "door",
    "打球": "球",
    "浇花": "花",
    "种花": "花",
    "种树": "树",
    "栽树": "树",
    "爬树": "树",
    "爬上树": "树",
    "点灯": "灯笼",
    "点蜡烛": "蜡烛",
    "挂灯笼": "灯笼",
    "包饺子": "饺子",
    "捏饺子": "饺子",
    "擦桌子": "桌子",
    **dict.fromkeys(("抚琴", "抚弄琴弦", "拨弄琴弦"), "古筝"),
    "吹蜡烛": "蜡烛",
    "挤羊奶": "羊",
    "照镜子": "镜子",
    "挤马奶": "马",
    **dict.fromkeys(("按门铃", "按响门铃", "摁门铃", "ring the doorbell", "press the doorbell"), "门铃"),
    "荡秋千": "秋千",
    "滑滑梯": "滑梯",
    **dict.fromkeys(("打扇", "摇扇"), "扇子"),
    "提水": "水桶",
    **{word: word[1:] for word in ("吹笛子", "拉大提琴", "拉二胡", "弹古筝", "弹琵琶", "吹萨克斯",
                                   "敲锣", "拉手风琴", "打篮球", "踢足球", "打鼓", "敲鼓")},
}
"""Chinese verbs that carry their object in the word."""
BEARING = ("swing",)
"""Objects of such verbs that their doer sits on."""
HANDLING = "贴放点包挂煮吃剥切采摘捧端举提抱推种擦吹搬扛扔抛穿炸捏糊编剪搭敲摇撑磨晒"
"""First characters of Chinese verbs of hands whose object may stand in the same word."""
CARING, FLOCK = "喂遛撸逗", 4
"""First characters of Chinese verbs whose object may be in them; birds that are fed (things: their fact `flock`)."""


class ReadOwnObjects(ReadMotions, ReadRoles):
    def _own_object(self, verb: str) -> str:
        """What a verb has in it: 看书 a book, 喂鸽子 pigeons; '' for nothing."""
        tended = verb[1:] if not verb.isascii() and verb[:1] in CARING and len(verb) > 1 else ""
        known = tended and self.shelf.ground("things", tended).how in ("exact", "synonym")
        own = "" if verb.isascii() or len(verb) < 3 else verb[1:]  # 贴春联, 放鞭炮
        if own and verb[0] in HANDLING and self.shelf.ground("things", own).how == "exact":
            return own
        return OBJECT_VERBS.get(verb, tended if known else "")

    def _with_object(self, noun: str, deed: Deed) -> None:
        """看书 holds a book, 骑马 a horse."""
        match = self.shelf.ground("things", noun)
        if match.entry is None:
            return
        kind, said = str(match.entry.facts.get("kind")), self.out.text[slice(*deed.span)]
        count = int(match.entry.facts.get("flock", FLOCK if kind == "bird" else 1))
        thing = Subject(len(self.out.subjects), noun, kind, match.entry, count, deed.span, said)
        self.out.subjects.append(thing)
        self.out.ground(*deed.span, f"thing:{match.entry.name}", match.how)
        if match.entry.name in BEARING:
            for doer in deed.subjects:
                self._link(doer, "on", thing.key)
            return
        deed.target = thing.key
