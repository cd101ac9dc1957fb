"""镜头里有什么，就拿什么填句式的空位：人与物、动词、地点，都用用户的原话。"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import re

from skyscreen.write.lexis.dictionary_zh import tag
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.telling.facts import View, how_of, part_of_day
from skyscreen.write.words.describe import COLLECTIVES
from skyscreen.write.words.people import COMPANIES

LASTING = ("走", "跑", "游", "游泳", "唱", "唱歌", "跳舞", "睡", "睡觉", "画", "画画", "写", "写字", "读", "读书", "看书", "弹", "弹琴", "弹吉他", "弹钢琴", "拉琴",
           "拉小提琴", "拉二胡", "吹笛子", "骑", "骑车", "开车", "划", "划船", "飞", "爬", "滑冰", "滑雪", "钓鱼", "等", "下棋", "聊天", "打太极", "练剑", "织毛衣", "缝",
           "揉面", "扫地", "干活", "忙", "散步", "跑步", "踢球", "打球", "玩", "奔跑", "航行", "飘", "转", "烧", "奔驰", "修", "绣花", "磨", "打铁", "吃草", "追")
"""说得出“还在……”的动词。"""
TIME = {
    "night": "深夜", "dawn": "天刚亮", "morning": "早晨", "noon": "正午", "afternoon": "午后", "sunset": "夕阳西下", "dusk": "天快黑了",
}  # fmt: skip
PART = {"night": "夜晚", "dawn": "清晨", "morning": "早晨", "noon": "中午", "afternoon": "下午", "sunset": "傍晚", "dusk": "傍晚"}
SHE = ("女", "娘", "妈", "奶奶", "婆", "公主", "女王", "姑", "新娘")
HE = ("男", "爷爷", "爸", "国王", "王子", "渔夫", "和尚", "老汉", "叔", "父亲", "商人", "骑士", "书生")
MEASURES = {"person": "个", "quadruped": "只", "bird": "只", "swimmer": "条", "vehicle": "辆", "vessel": "艘",
            "building": "座", "plant": "棵", "furniture": "张", "light": "盏"}  # fmt: skip
SPECIAL = {"马": "匹", "牛": "头", "象": "头", "猛犸": "头", "鲸": "头", "鱼": "条", "狗": "条", "船": "艘", "舟": "叶", "龙舟": "条", "兰花": "盆", "灯": "盏", "粥": "碗", "花": "朵",
           "火车": "列", "高铁": "列", "列车": "列", "飞机": "架", "气球": "个", "月": "轮", "月亮": "轮", "龙": "条", "椅": "把", "椅子": "把",
           "伞": "把", "书": "本", "竹子": "丛", "竹": "丛", "蘑菇": "朵", "石头": "块", "篝火": "堆", "火": "堆", "桥": "座",
           "火箭": "枚", "风筝": "只", "茶壶": "把", "剑": "把", "草": "丛", "老人": "位", "爷爷": "位", "奶奶": "位", "帐篷": "顶",
           "鞋": "双", "皮鞋": "双", "筷子": "双", "手套": "双", "袜子": "双", "孙悟空": "位", "饺子": "盘", "面条": "碗", "面包": "块", "网": "张",
           "渔网": "张", "帽子": "顶", "灯笼": "盏", "笔": "支", "毛笔": "支", "花瓶": "只", "碗": "只", "杯子": "只", "球": "只",
           "咖啡": "杯", "茶": "杯", "牛奶": "杯", "果汁": "杯", "酒": "杯", "汤": "碗", "米饭": "碗", "蛋糕": "块", "豆腐": "块",
           "母亲": "位", "父亲": "位", "老师": "位", "医生": "位", "诗人": "位", "书生": "位", "将军": "位", "画家": "位", "骆驼": "峰", "鹿": "头",
           "蛇": "条", "龟": "只", "猫": "只", "刀": "把", "扇子": "把", "钟": "口", "镜子": "面", "旗": "面", "鼓": "面", "画": "幅", "信": "封",
           "蜡烛": "支", "鲸鱼": "头", "老鹰": "只", "琴": "把", "吉他": "把", "苹果": "个", "塔": "座", "宝塔": "座", "灯塔": "座", "自行车": "辆", "沙发": "张"}  # fmt: skip
NUMBERS = "零一两三四五六七八九十"
ON = ("海", "大海", "街", "街道", "草地", "草原", "雪地", "雪原", "沙滩", "海滩", "湖", "河", "江", "山", "桥", "路", "马路", "大街",
      "城墙", "长城", "墙", "台阶", "楼梯", "阳台", "窗台", "树枝", "冰面", "跑道", "球场", "操场", "赛场", "山坡", "小路", "铁路", "土路",
      "田野", "原野", "广场", "码头", "舞台", "月球", "海面", "湖面", "水面", "高原", "山顶", "屋顶", "甲板", "公路", "悬崖", "工地", "钢梁", "红场", "外滩", "海岛", "岛", "大道", "栈道", "T台", "冰原", "礁石", "路", "天台", "跳台",
      "乡间路", "站台", "月台", "独木桥", "天桥", "屋檐", "田埂", "城楼", "山路", "月面")  # fmt: skip
WIDE = ("草地", "草原", "森林", "树林", "竹林", "竹海", "沙漠", "海", "群山", "雪原", "雪地", "冰原", "田野", "原野", "戈壁", "花田")
"""没有边的地方。"""
BESIDE = ("瀑布", "泉", "喷泉", "火山", "井")
"""旁边能站人，里面不能。"""
BARE = ("街角", "路口", "门口", "村口", "河畔", "湖畔", "海滨", "除夕", "对岸", "窗前", "门前", "月下", "树下", "远方", "路旁")
"""本身就是处所，不再加“里”。"""
SEVERAL = {"人群": "一群人", "人们": "一群人", "观众": "许多观众", **dict.fromkeys(("全家人", "全家", "家人", "一家"), "一家人")}
"""一家人、一群人：不说“四个全家人”。"""
SPOKEN = {
    "alley": "小巷", "aurora_tundra": "极光下", "boardwalk": "栈道", "caravan_dunes": "大漠", "catwalk": "T台", "city_skyline": "城市", "city_street": "街",
    "coastal_road": "海边公路", "country_road": "乡间路", "cyberpunk_city": "未来都市", "deep_sea": "深海里", "greek_town": "古希腊城", "high_girders": "钢梁",
    "indian_bazaar": "印度集市", "karst_river": "漓江", "main_street": "小镇", "maya_ruins": "玛雅遗址", "medieval_town": "中世纪小城", "medina": "阿拉伯老城",
    "moon": "月球", "neon_street": "霓虹街", "polar_ice": "冰原", "prairie": "大草原", "roman_town": "古罗马城", "ruined_city": "废墟", "snack_street": "夜市",
    "song_town": "古镇", "spaceship": "飞船", "spring_festival": "过年的街", "station_outside": "太空", "studio": "影棚", "surf_break": "海浪里",
    "traffic_jam": "车流", "tropical_island": "海岛", "village": "村子", "restaurant": "餐馆", "basketball_court": "球场", "child_room": "孩子的房间",
}  # fmt: skip
"""没有说出的地点，旁白里这样叫。"""
ERA = re.compile(r"(?:夏|商|周|秦|汉|唐|宋|元|明|清|王)朝$|古代$|时期$|时代$")
"""朝代不是地点。"""
WATER = ("江", "河", "湖", "海", "大海", "池塘", "水")
KIN = ("女儿", "儿子", "孙子", "孙女", "妻子", "丈夫", "主人", "奶奶", "爷爷", "妈妈", "爸爸", "母亲", "父亲", "外婆", "外公", "姥姥", "姥爷", "祖母", "祖父", "哥哥", "弟弟", "姐姐", "妹妹")
LONGER = {"桌": "桌子", "椅": "椅子", "鞋": "鞋子", "鸭": "鸭子", "兔": "兔子", "狮": "狮子", "猴": "猴子", "帽": "帽子", "杯": "杯子"}
"""单字的名词，口语里要说成两个字。"""
FAMED = ("孙悟空", "猪八戒", "唐僧", "沙僧", "哪吒", "嫦娥", "秦始皇", "花木兰", "关羽", "张飞", "刘备", "诸葛亮", "李白", "杜甫",
         "圣诞老人", "雷公", "女娲", "后羿", "武则天", "杨贵妃", "成吉思汗", "孔子", "老子", "织女", "牛郎")  # fmt: skip
"""人人知道只有一位的人：不说“一个孙悟空”。"""
HALF = ("过", "着", "在", "出", "向", "进", "来", "下", "给", "到", "成", "为", "住", "掉", "起", "开", "回", "完", "去", "上", "好", "往")
"""动词这样结尾，后面还要有话：不说“还在递给”。"""
_CLAUSE = re.compile(r"[，。；;！？!?,.\n：:]")


def slots(view: View) -> dict[str, str]:
    """镜头里有什么，就能填什么；空着的空位，其句式不用。"""
    hour = view.shot.hour if view.shot.hour is not None else view.scene.hour
    place = _place(view)
    face = place + "面" if place in WATER else place
    out = {"time": TIME[part_of_day(hour)], "place": place, "in_place": inside(place), "face": face,
           "part": PART[part_of_day(hour)]}  # fmt: skip
    if place.endswith(WIDE):
        out["wide"] = place
    if place.endswith(("路", "街", "道", "巷", "堤", "海滩", "沙滩")):
        out["long_place"] = place
    focus = view.focus
    if focus is None:
        return {name: word for name, word in out.items() if word}
    part = focus.count > 1 and len(set(focus.ids) & set(view.panel.shown)) == 1
    out |= _named(view.reading, focus, "s")
    if place.endswith(("夜", "节", "夕")):
        out["in_place"] = ""  # 除夕夜不是地点
    if part and out.get("s"):
        # 七只里只拍一只：其中一只狼。
        pair = focus.count == 2 and focus.kind == "person"
        out |= {"s": "其中一个" if pair else f"其中一{measure(focus, out['s'])}{out['s']}", "a_s": ""}
    noun = out.get("s", "")
    one = "她" if any(mark in noun for mark in SHE) else "他" if any(mark in noun for mark in HE) else ""
    out["they"] = one and (f"{one}们" if focus.count > 1 and not part else one)
    out["who"] = out["they"] or noun
    if view.others:
        out |= _named(view.reading, view.others[0], "o")
    if 3 <= focus.count <= 10 and not part:
        out |= {"number": NUMBERS[focus.count], "measure": measure(focus, noun)}
    if view.deed is not None and not view.deed.verb.isascii():
        out |= _deed(view, view.deed)
    return {name: word for name, word in out.items() if word}


def measure(subject: Subject, noun: str) -> str:
    fit = sorted((word for word in SPECIAL if noun.endswith(word)), key=len)
    return SPECIAL[fit[-1]] if fit else MEASURES.get(subject.kind, "个")


def _named(reading: Reading, subject: Subject, tail: str) -> dict[str, str]:
    """一艘海盗船、海盗船；画面上其实是别的东西时，用画面上的名字。"""
    zh = (subject.entry.zh or ("",))[0]
    how = how_of(reading, subject)
    if how == "generic" and subject.kind != "person":
        return {}  # 画面上是别的东西：不说
    noun = subject.noun if not subject.noun.isascii() else zh
    if not noun or (how == "generic" and re.match(r"[想回搬离思归]家|[几数一二三四五六七八九十百千]", noun)):
        return {}
    noun = LONGER.get(noun, noun)
    if noun in ("人", "人们"):
        return {f"a_{tail}": "一个人" if subject.count == 1 else "一群人", tail: "那人" if subject.count == 1 else "人们"}
    number = subject.count
    described = "".join(word for word in subject.adjectives if not word.isascii() and word not in noun)
    if described and not described.endswith("的") and len(described) > 1:
        described += "的"
    word = measure(subject, noun) if how != "nearest" else "个"
    said = NUMBERS[number] if 2 <= number <= 10 else "一" if number == 1 else "许多"
    amount = said if said == "许多" else said + word
    whole = amount + described + noun
    # The user's own phrase, measure word and all, where it counts: 一头鲸鱼、一群大象。
    if re.match(r"[一两二三四五六七八九十几]", subject.label) and noun == subject.noun:
        whole = subject.label
    if (noun in COLLECTIVES or (noun in COMPANIES and subject.label == noun)) and subject.count > 1:
        return {f"a_{tail}": SEVERAL.get(noun, noun), tail: noun}
    if subject.label == noun and noun in (*KIN, *FAMED):
        return {f"a_{tail}": "", tail: noun, f"known_{tail}": noun}
    if subject.proper:
        whole = noun  # 米拉, not 一个米拉
    return {f"a_{tail}": whole, tail: noun}


def _deed(view: View, deed: Deed) -> dict[str, str]:
    """用户说的动词；它所在的分句，只要画面里都有，就照原话说。"""
    text, focus = view.reading.text, view.focus
    assert focus is not None
    if deed.hows.get(focus.key, "generic") == "generic":
        return {}
    verb = deed.verb
    out = {"v": verb if len(verb) > 1 and verb[0] != "在" and not verb.endswith(HALF) else ""}
    out["v_on"] = verb if verb in LASTING else ""
    left = max((m.end() for m in _CLAUSE.finditer(text, 0, deed.span[0])), default=0)
    stop = _CLAUSE.search(text, deed.span[1])
    right = stop.start() if stop else len(text)
    whole = text[left:right].strip()
    others = [s for s in view.reading.subjects if s is not focus and not s.tool and left <= s.span[0] < right]
    inside = left <= focus.span[0] < deed.span[0]
    joined = any(word in whole for word in ("然后", "接着", "最后", "突然", "“", "《", "风格", "镜头"))
    if joined or not view.may_say(left, right) or len(whole) > 26:
        return out
    several = [d for d in view.reading.deeds if left <= d.span[0] < right and focus.key in d.subjects]
    if inside and whole and not any(s.span[0] < focus.span[0] for s in others):
        out["clause"] = whole
        phrase = text[focus.span[1] : right].strip()
        if phrase and not re.match(r"[的和与跟、]", phrase):
            out["vp"] = phrase
    elif not inside and len(several) == 1 and not others:
        phrase = text[deed.span[0] : right].strip()
        out["vp"] = phrase
    return out


def inside(place: str) -> str:
    if not place:
        return ""
    if place.endswith(BARE) or ERA.search(place) or (tag(place) == "ns" and not place.endswith(tuple("江河湖海山"))):
        return place
    if place.endswith(BESIDE):
        return place + "边"
    if place.endswith(("上", "里", "中", "边", "下", "旁", "内", "间", "夜", "前")):
        return place
    if place.endswith(("海边", "岸边", "家里")):
        return place
    return place + ("上" if any(place.endswith(word) for word in ON) else "里")


def _place(view: View) -> str:
    place = view.place
    zh = SPOKEN.get(place.entry.name, (place.entry.zh or ("",))[0])
    named = not place.noun.isascii() and place.how != "generic" and place.noun not in place.entry.zh[:1]
    noun = place.noun if named else zh
    noun = (zh + "城" if len(zh) == 2 and zh.endswith("安") else zh) if ERA.search(noun) and zh else noun
    return noun[:-1] if len(noun) > 1 and noun[-1] in "上里中" and noun not in ("山里",) else noun


def polish(line: str) -> str:
    return line
