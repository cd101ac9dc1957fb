"""Nouns that nobody lists, by the known noun that they end with, a surname, or an ending that tells the kind."""

from __future__ import annotations

import re

from skyscreen.write.lexis.dictionary_zh import tag
from skyscreen.write.lexis.kinds import kinds_of
from skyscreen.write.reader.setting import ReadSetting
from skyscreen.write.text.mark import BREAKS, Mark
from skyscreen.write.words.people import DOUBLE_SURNAMES, SURNAMES
from skyscreen.write.words.style import STYLE_ZH

SHORT_HEADS = ("dog", "cat", "man", "cow", "pig", "bus", "car")
"""Heads of three letters that hardly any other word ends with."""
ENDINGS = (
    ("fish", "swimmer"),
    ("bird", "bird"),
    ("ship", "vessel"),
    ("boat", "vessel"),
    ("craft", "vehicle"),
    ("house", "building"),
    ("tree", "plant"),
    ("flower", "plant"),
    ("saurus", "quadruped"),
    ("man", "person"),
    ("woman", "person"),
    ("smith", "person"),
    ("ist", "person"),
)
NOT_PEOPLE = frozenset(
    re.findall(
        r"\w+",
        "corner number dinner supper layer blender order power wonder danger motor border counter copper leather "
        "feather weather folder cover matter quarter center meter error terror horror flavor colour color favor odor "
        "humor finger shoulder chamber timber lumber ember cylinder powder thunder cinder pepper ginger butter laser",
    )
)
PERSON_ZH = "者员师家客娘匠兵工生手翁人贩民医仔妞妹姐哥弟嫂叔伯姨婶童僧尼将侠盗贼匪警官卒夫妇徒佬众长"
NO_FLOWERS = ("酒花", "浪花", "泪花", "豆花", "水花", "油花", "校花", "班花", "棉花", "火花", "冰花", "血花", "灯花")
"""What ends like a flower and is none."""
NO_CHAINS = ("拉链", "食物链", "产业链", "供应链", "生物链", "区块链")
"""What ends like a chain and is none."""
NO_ELEPHANTS = ("气象", "现象", "印象", "对象", "形象", "迹象", "景象", "抽象", "想象", "天象", "意象", "假象")
"""What ends like an elephant and is none."""
NO_HEADS = "面头子儿"
"""Last characters that mean no thing of their own: 冰面 is no noodles."""
NOUNS_TOO = "白黄金石江温叶高马万龙"
"""Surnames that begin many a noun which the dictionary calls a name: 白昼, 白云, 温泉."""


class ReadHeads(ReadSetting):
    def _called(self, word: str) -> bool:
        """李明, 王小芳: a surname and a given name that no dictionary knows as anything else."""
        double = word[:2] in DOUBLE_SURNAMES and 3 <= len(word) <= 4
        name = not word.isascii() and (double or (2 <= len(word) <= 3 and word[0] in SURNAMES))
        if tag(word) == "nr" and len(word) == 2 and word[0] in NOUNS_TOO:
            return name and self._begins_clause()  # 亮如白昼
        if len(word) == 2 and word[1] in "嘴口手腿眼" and tag(word[0])[:1] in ("v", "q", "n"):
            return False  # 张嘴
        full = len(word) == 3 and not tag(word) and self._begins_clause(loosely=True)  # 苏炳添百米冲刺
        return name and (tag(word) == "nr" or full or self._acts_itself())

    def _acts_itself(self) -> bool:
        """Whether a word begins its clause and a verb follows at once, as after a name."""
        return self._begins_clause() and not tag(self.row[self.at].form)

    def _begins_clause(self, *, loosely: bool = False) -> bool:
        """Whether a verb follows at once a word that begins its clause; loosely: whatever follows."""
        back = self.row[self.at - 1] if self.at else None
        ahead = self.row[self.at + 1] if self.at + 1 < len(self.row) else None
        opens = back is None or back.kind in (*BREAKS, "and")
        return opens and (loosely or (ahead is not None and ahead.kind in ("motion", "verb", "prep")))

    def _head(self, mark: Mark) -> str:
        """The known noun that an unknown one ends with: sheepdog → dog, 木椅 → 椅子; '' when there is none."""
        index, word = self.shelf.index["things"], mark.form
        if word in STYLE_ZH or word in NO_FLOWERS or word in NO_CHAINS or word in NO_ELEPHANTS:
            return ""
        if word.startswith("机器人") and word != "机器人":
            return "机器人"  # 机器人保姆 is a robot
        if tag(word) == "ns":
            return ""  # 澳门 is no door
        if not word.isascii():
            noun = tag(word)[:1] in ("n", "") and len(word) > 1 and word[-1] not in NO_HEADS
            tails = [word[-2:], *((word[-1], word[-1] + "子") if noun else ())]
            known = (tail for tail in tails if tail in index and tail != word)
            return next((t for t in known if t[-1] == word[-1] or index[t].top != "person"), "")
        if word.endswith("ing"):
            return ""  # nobody is king of what is leaking
        tails = (word[at:] for at in range(3, len(word) - 2))
        known = kinds_of(self.shelf)
        good = (tail for tail in tails if tail in index and (len(tail) > 3 or tail in SHORT_HEADS))
        # 'sheepdog', but Columbus is no bus: what stands before the head is a word, too.
        return next((t for t in good if not mark.text.istitle() or known.known(word.removesuffix(t).lower())), "")

    def _place_head(self, mark: Mark) -> str:
        """The known place that a Chinese one ends with: 渔港 → 港."""
        word, index = mark.form, self.shelf.index["places"]
        if word.isascii() or len(word) < 2 or tag(word)[:1] not in ("n", "s", ""):
            return ""
        return next((tail for tail in (word[-2:], word[-1]) if tail in index and tail != word), "")

    def _guess(self, mark: Mark) -> str:
        """Kind of an unknown noun by its ending: a 'locksmith', 电焊工."""
        word = mark.form
        if not word.isascii():
            if len(word) == 2 and word[0] in "小老阿" and tag(word) in ("nr", ""):
                return "person"  # 小明
            if self._called(word):
                return "person"  # 李明
            loose = (tag(word) == "" and tag(word[0]) == "d") or word[0] in "很太更最好真多超"  # 很长
            loose = loose or (word[-1] == "手" and tag(word) == "" and tag(word[:-1])[:1] == "v")  # 松开手
            whole = word[-1] in PERSON_ZH and not loose and not (word[-1] == "手" and word[0] in "左右双一两小大")
            return "person" if len(word) > 1 and whole and tag(word)[:1] in ("n", "") else ""
        for ending, kind in ENDINGS:
            if word.endswith(ending) and len(word) > len(ending) + 2:
                return kind
        named = self.count is not None or any(m.kind == "thing" for m in self.waiting)
        if word.endswith(("er", "or", "ian")) and len(word) > 4 and named and word not in NOT_PEOPLE:
            return "person"
        return ""
