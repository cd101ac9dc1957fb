"""中文旁白：（所需标记，句子）。空位由用户的原话填入。"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.write.reading import PlaceSaid, Reading, Subject

BANK: dict[str, tuple[tuple[str, str], ...]] = {
    "establish": (
        ("sunset storm water", "最后一线夕阳，照着一片不肯平静的海。"),
        ("storm water", "风起了，海面没有一处是平的。"),
        ("storm", "整片天空，都让给了风暴。"),
        ("sunset water", "太阳低了，水面借走了它的颜色。"),
        ("sunset outdoor", "傍晚的光，斜斜地铺开。"),
        ("dawn outdoor", "天刚亮，万物还没有开口。"),
        ("night rain", "夜里下着雨，每一盏灯都落在地上。"),
        ("night outdoor", "夜深了，剩下的光都值得一看。"),
        ("dusk outdoor", "这一天，快要收起来了。"),
        ("rain outdoor", "雨不急，慢慢地下。"),
        ("snow", "雪在落，声音也跟着落下去。"),
        ("blizzard", "只有风，只有雪。"),
        ("winter outdoor", "冬天，辽阔而洁白。"),
        ("fog", "雾把大半个世界藏了起来。"),
        ("indoor", "一间屋子，和照进来的光。"),
        ("water", "水一直铺到天边。"),
        ("day outdoor", "天气很好，天地很宽。"),
        ("", "这里是{place}。"),
        ("", "先看一看这片{place}。"),
    ),
    "introduce": (
        ("vessel storm lead", "风浪里，有{a_subject}。"),
        ("vessel lead", "水上，有{a_subject}。"),
        ("person night lead one", "夜色里，有{a_subject}。"),
        ("person lead", "画面里，来了{a_subject}。"),
        ("quadruped winter lead", "一片白色之中，有{a_subject}。"),
        ("companion", "不远处，还有{a_subject}。"),
        ("lead", "看，{a_subject}。"),
        ("lead", "这就是我们要看的{noun}。"),
        ("nobody", "没有人，只有{place}。"),
        ("nobody", "它安安静静，什么也不问。"),
    ),
    "complicate": (
        ("storm vessel", "每一道浪，都要迎面走过。"),
        ("storm water", "风压过来，一切都跟着倾斜。"),
        ("rain person", "雨没有停，{pronoun}也没有停。"),
        ("rain", "雨，继续做它的事。"),
        ("snow quadruped", "雪落下，抖掉，又落下。"),
        ("winter quadruped", "冷的大地，还很长。"),
        ("night person", "灯光来了又去，人在光里。"),
        ("wind outdoor", "风，有话要对它们说。"),
        ("bird", "风托着翅膀，看上去毫不费力。"),
        ("together", "放在一起看，彼此都更清楚了。"),
        ("person", "走近了，都是细小的动作。"),
        ("quadruped large", "沉重的身体，一步有一步的分量。"),
        ("somebody", "再近一点，总有新的东西可看。"),
        ("somebody", "先看小处，小处撑起全部。"),
        ("nobody", "这里没有什么是真正静止的。"),
    ),
    "turn": (
        ("storm vessel", "高一点，亮一点，再向前。"),
        ("sunset", "就在这时，光落在了对的地方。"),
        ("night rain", "这一刻，满眼都是颜色和水。"),
        ("dawn", "天，一点一点地亮起来。"),
        ("many doing", "要走，就一起走。"),
        ("somebody", "现在，再看看{noun}。"),
        ("somebody", "我们为这一刻而来。"),
        ("", "平常的一刻，有人看，就不平常。"),
    ),
    "resolve": (
        ("sunset water", "海面留住光，比天空更久一些。"),
        ("sunset", "光走的时候，和来时一样安静。"),
        ("night rain", "雨还在下，夜还很长。"),
        ("night", "夜，轻轻地合上。"),
        ("storm", "风暴很大，而前路还在。"),
        ("winter quadruped", "白色，慢慢收回了远方。"),
        ("dawn", "这一天，可以开始了。"),
        ("somebody", "我们就在这里，与{noun}告别。"),
        ("somebody", "远远看去，几乎是静止的。"),
        ("", "{place}，还是原来的样子。"),
        ("", "就是这样，已经足够。"),
    ),
}
SHE = ("女", "娘", "妈", "奶奶", "婆", "公主", "女王", "姑", "新娘")
HE = ("男", "爷爷", "爸", "国王", "王子", "渔夫", "和尚", "老汉", "叔", "父亲")
MEASURES = {"person": "个", "quadruped": "只", "bird": "只", "swimmer": "条", "vehicle": "辆", "vessel": "艘",
            "building": "座", "plant": "棵", "furniture": "张", "light": "盏"}
SPECIAL = {"马": "匹", "牛": "头", "象": "头", "猛犸": "头", "鱼": "条", "狗": "条", "船": "艘", "舟": "叶", "花": "朵",
           "火车": "列", "高铁": "列", "列车": "列", "飞机": "架", "气球": "个", "月": "轮", "龙": "条", "椅": "把", "伞": "把", "书": "本", "杯": "个"}
NUMBERS = "零一两三四五六七八九十"


def slots(reading: Reading, place: PlaceSaid, scene: Scene, shot: Shot, focus: Subject | None) -> dict[str, str]:
    out = {"place": place.noun if not place.noun.isascii() else (place.entry.zh or ("",))[0]}
    if focus is None:
        return out
    noun = focus.noun if not focus.noun.isascii() else (focus.entry.zh or ("",))[0]
    if not noun:
        return out
    described = "".join(word for word in focus.adjectives if not word.isascii() and word not in noun)
    if described and described[-1] in "色" and len(described) > 1:
        described += "的"
    measure = next((m for word, m in SPECIAL.items() if noun.endswith(word) or noun.startswith(word)),
                   MEASURES.get(focus.kind, "个"))
    count = NUMBERS[focus.count] if 2 <= focus.count <= 10 else "一" if focus.count == 1 else "许多"
    out["noun"] = noun
    out["a_subject"] = (count + ("" if count == "许多" else measure) + described + noun)
    out["pronoun"] = ("她" if any(mark in noun for mark in SHE) else "他" if any(mark in noun for mark in HE) else "") + (
        "们" if focus.count > 1 else "")
    out["pronoun"] = "" if out["pronoun"] == "们" else out["pronoun"]
    return out


def polish(line: str) -> str:
    return line
