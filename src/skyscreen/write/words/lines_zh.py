"""中文旁白：句式，与由用户原话填入的空位。"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import re

from skyscreen.write.facts import View, how_of, part_of_day
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.words.pattern import bank

PATTERNS = bank(
    # 何时何地
    ("when-where", "establish question", "outdoor !bare", "{time}，{in_place}。"),
    ("when-where", "establish", "indoor !bare", "{time}，{in_place}很安静。"),
    ("sky", "establish", "rain outdoor", "雨落在{in_place}。"),
    ("sky", "establish", "rain outdoor", "{in_place}，雨一直在下。"),
    ("sky", "establish", "rain outdoor night", "夜里，{in_place}下着雨。"),
    ("sky", "establish", "rain neon", "雨夜，满街的霓虹。"),
    ("sky", "establish", "storm afloat", "风大，浪也大。"),
    ("sky", "establish", "storm afloat", "{in_place}，没有一处是平的。"),
    ("sky", "establish", "storm afloat sunset", "太阳要落了，浪还没有停的意思。"),
    ("sky", "establish", "storm outdoor", "暴风雨来了。"),
    ("sky", "establish", "snow outdoor", "{in_place}，正下着雪。"),
    ("sky", "establish", "snow outdoor", "雪下得正密。"),
    ("sky", "establish", "blizzard outdoor", "风雪里，什么也看不真切。"),
    ("sky", "establish", "fog outdoor", "{in_place}起了雾。"),
    ("sky", "establish", "fog outdoor", "雾很大，{place}时隐时现。"),
    ("sky", "establish", "dust outdoor", "风里全是沙。"),
    ("sky", "establish", "windy dry outdoor", "{in_place}，风很大。"),
    ("sky", "establish", "clear morning outdoor", "一个晴朗的早晨。"),
    ("sky", "establish", "overcast outdoor", "天阴着。"),
    ("light", "establish", "dawn outdoor dry", "天刚蒙蒙亮。"),
    ("light", "establish", "sunset outdoor dry", "夕阳照着{place}。"),
    ("light", "establish", "sunset water dry", "太阳低了，水面一片金红。"),
    ("light", "establish", "dusk outdoor", "天色将晚。"),
    ("light", "establish", "night outdoor dry", "夜深了，{in_place}静悄悄的。"),
    ("light", "establish", "noon outdoor clear", "正午，几乎没有影子。"),
    ("light", "establish", "afternoon outdoor dry", "午后，{in_place}。"),
    ("light", "establish", "urban night", "天黑了，灯都亮着。"),
    ("view", "establish", "snowy light far dry !fog", "一眼望去，全是雪。"),
    ("view", "establish", "ocean light far dry !fog", "水一直铺到天边。"),
    ("view", "establish", "desert light far", "黄沙一直铺到天边。"),
    ("view", "establish", "bamboo_grove", "四面都是竹子。"),
    ("view", "establish", "forest", "四面都是树。"),
    ("view", "establish", "meadow light far dry !fog !winter", "草很绿，天很高。"),
    ("view", "establish", "mountain light dry !fog", "山很高，望得很远。"),
    ("quiet", "introduce", "nobody land !urban", "{in_place}，空无一人。"),
    ("quiet", "establish introduce", "nobody land outdoor", "四下无人。"),
    ("quiet", "introduce", "nobody afloat", "除了水，什么也没有。"),
    # 是谁
    ("told", "introduce", "new fresh", "{clause}。"),
    ("told", "introduce", "new fresh", "{a_s}{vp}。"),
    ("told", "introduce", "new fresh", "有{a_s}，{vp}。"),
    ("told", "introduce complicate turn", "met fresh", "{s}{vp}。"),
    ("there", "introduce", "new lead !bare", "{in_place}，有{a_s}。"),
    ("there", "introduce", "new lead lifeless", "这里有{a_s}。"),
    ("comes", "introduce", "new lead going far", "远远地，来了{a_s}。"),
    ("comes", "introduce", "new lead walk !far", "{a_s}走过来了。"),
    ("comes", "introduce", "new lead vessel going", "{a_s}过来了。"),
    ("alone", "introduce", "new alone alive open", "只有{a_s}。"),
    ("alone", "introduce", "new alone vessel afloat", "这么大的水面，只有{a_s}。"),
    ("out", "introduce", "new person rain lead", "这样的雨里，还有人在外面。"),
    ("out", "introduce", "new person night lead dry urban", "这么晚了，街上还有人。"),
    ("also", "introduce", "new companion lead-met alive !backdrop !tied", "不远处，还有{a_s}。"),
    ("also", "introduce", "new companion lead-met !backdrop !tied bird outdoor", "抬头看，是{a_s}。"),
    ("also", "introduce", "new companion lead-met lifeless !backdrop !tied", "旁边，是{a_s}。"),
    # 难处与近处
    ("wind", "complicate turn", "rising outdoor", "起风了。"),
    ("wind", "complicate turn", "rising outdoor", "不知什么时候，有了风。"),
    ("wind", "complicate turn", "rising outdoor !bare !urban", "{in_place}有了风。"),
    ("wind", "complicate", "rising water", "风来了，水也跟着动。"),
    ("wind", "complicate turn", "rising outdoor", "风大了起来。"),
    ("wind", "complicate", "rising outdoor going met", "风大了，{s}还在{v}。"),
    ("wind", "turn", "dropping outdoor dry", "风小了一些。"),
    ("weather", "complicate turn", "began-snow", "下雪了。"),
    ("weather", "complicate turn", "began-snow", "飘起了雪花。"),
    ("weather", "complicate turn", "began-rain", "下雨了。"),
    ("weather", "turn", "ended-snow", "雪停了。"),
    ("weather", "turn", "ended-snow", "不下雪了，天也开了。"),
    ("weather", "turn", "ended-rain", "雨停了。"),
    ("weather", "complicate", "rain going met", "雨没停，{s}也没停。"),
    ("weather", "complicate turn", "rain urban dark", "地上的水，把灯又亮了一遍。"),
    ("weather", "complicate", "snow outdoor", "雪落下来，没有声音。"),
    ("weather", "complicate", "fog outdoor", "再远一点，就看不见了。"),
    ("weather", "complicate turn", "blizzard outdoor", "雪是横着飞的。"),
    ("weather", "complicate turn", "dust outdoor", "沙子打在身上。"),
    ("waves", "complicate turn", "storm vessel met", "浪把{s}托起来，又放下去。"),
    ("waves", "complicate", "storm vessel", "一个浪过去，又是一个浪。"),
    ("waves", "turn", "storm vessel met", "沉下去，又起来。"),
    ("look", "complicate turn", "looking going met", "{s}停下来，四下看了看。"),
    ("look", "complicate turn", "looking going met", "走着走着，{s}停了一下。"),
    ("look", "complicate turn", "looking graze met", "{s}抬起头来。"),
    ("look", "complicate turn", "looking staying met !graze", "{s}回头看了看。"),
    ("look-at", "complicate turn", "at-other met", "{s}看了看{o}。"),
    ("look-at", "turn", "at-other met", "这时，{s}看见了{o}。"),
    ("gait", "complicate turn", "walk one met alive !looking", "一步，又一步。"),
    ("gait", "complicate turn", "walk many met alive !looking", "谁也没有落在后面。"),
    ("gait", "complicate turn", "bird going !run !walk", "翅膀下面，全是风。"),
    ("gait", "complicate", "drive met near", "路在轮子下面往后退。"),
    ("gait", "complicate turn", "gallop met", "这一跑，就停不下来了。"),
    ("gait", "complicate turn", "run met chasing", "一个在前，一个在后。"),
    ("gait", "complicate turn", "swim met", "水分开，又合上。"),
    ("gait", "complicate turn", "rise met", "越升越高。"),
    ("gait", "complicate", "sail met dry", "船头把水分开。"),
    ("close", "complicate", "near doing met", "近处看，{s}还在{v}。"),
    ("close", "complicate", "near large met", "近了才知道，{s}有多大。"),
    ("close", "complicate", "near small met lifeless", "小小的{s}。"),
    ("close", "complicate", "middle doing met", "{s}还在{v}。"),
    ("calm", "complicate turn", "still lead met !building !plant", "{s}一动不动。"),
    ("calm", "complicate turn", "still lead met indoor", "光慢慢挪着，别的都不动。"),
    ("calm", "complicate turn", "nobody outdoor dry", "只有风在动。"),
    ("calm", "complicate turn", "nobody water", "水面从来不是静止的。"),
    ("calm", "complicate turn", "nobody urban", "没有人，灯还亮着。"),
    ("slow", "complicate turn", "sit met alive one !tied", "{s}一点也不着急。"),
    ("slow", "complicate turn", "graze met alive eating", "吃得不慌不忙。"),
    ("slow", "complicate turn", "graze met alive eating", "一口，又一口。"),
    # 变化
    ("then", "complicate turn resolve", "fresh met next", "接着，{s}{vp}。"),
    ("then", "turn", "fresh met next", "这时候，{s}{vp}。"),
    ("hour", "complicate turn", "darker outdoor", "天色暗下来了。"),
    ("hour", "complicate turn", "darker outdoor", "光越来越少了。"),
    ("hour", "turn", "darker outdoor", "比刚才更暗了。"),
    ("hour", "turn", "sunset outdoor dry later", "太阳快要落下去了。"),
    ("hour", "complicate turn", "lighter outdoor", "天越来越亮。"),
    ("hour", "complicate turn", "lighter outdoor", "光一点一点地来了。"),
    ("hour", "turn", "morning later outdoor dry", "太阳升高了。"),
    ("hour", "turn", "morning later outdoor dry", "影子短了一些。"),
    ("hour", "turn", "afternoon later outdoor clear", "影子渐渐长了。"),
    ("hour", "turn", "night later outdoor", "夜更深了。"),
    ("both", "turn", "chasing met lead", "{s}就是不放过{o}。"),
    ("both", "turn", "company met lead !chasing !set !tied", "{s}在，{o}也在。"),
    ("both", "turn", "all many met", "{number}{measure}，一{measure}也不少。"),
    ("on", "turn", "going met doing !paused !steps !looking", "{s}没有停下。"),
    ("on", "turn", "going met doing paused !looking", "然后，又往前走。"),
    ("on", "turn resolve", "doing met staying", "{s}仍在{v}。"),
    ("face", "turn", "near person one met", "再看看{who}。"),
    ("face", "turn", "near lifeless met !tied", "再看一眼{s}。"),
    ("face", "turn", "middle met alone open", "只有{s}，没有别的。"),
    # 收尾
    ("end-who", "resolve", "going far met walk", "{s}越走越远。"),
    ("end-who", "resolve", "going far met vessel", "{s}继续往前。"),
    ("end-who", "resolve", "going met doing !chasing", "{s}还在{v}。"),
    ("end-who", "resolve", "far met leaving outdoor !large", "退远了看，{s}很小。"),
    ("end-who", "resolve", "chasing met", "还没有完。"),
    ("end-who", "resolve", "staying met !tied lead", "{s}还在那里。"),
    ("end-light", "resolve", "sunset water !near", "水面上的光，留到了最后。"),
    ("end-light", "resolve", "sunset outdoor !water", "这一天，就到这里。"),
    ("end-light", "resolve", "sunset outdoor dry", "最后一点光，也快没有了。"),
    ("end-light", "resolve", "dusk outdoor", "再过一会儿，天就黑了。"),
    ("end-light", "resolve", "night outdoor", "离天亮还早。"),
    ("end-light", "resolve", "night outdoor", "夜还很长。"),
    ("end-light", "resolve", "dawn outdoor", "新的一天开始了。"),
    ("end-light", "resolve", "dawn outdoor dry", "太阳出来了。"),
    ("end-light", "resolve", "morning", "一天才刚刚开始。"),
    ("end-light", "resolve", "morning", "时候还早。"),
    ("end-light", "resolve", "morning outdoor dry", "早晨的光，铺满了{place}。"),
    ("end-light", "resolve", "morning indoor !bare", "早晨还很长。"),
    ("end-light", "resolve", "noon", "日头正高。"),
    ("end-light", "resolve", "afternoon", "下午还很长。"),
    ("end-light", "resolve", "afternoon outdoor clear", "日头慢慢偏西。"),
    ("end-sky", "resolve", "rain outdoor", "雨还在下。"),
    ("end-sky", "resolve", "snow outdoor", "雪还在下。"),
    ("end-sky", "resolve", "storm outdoor", "风暴还没有过去。"),
    ("end-sky", "resolve", "fog outdoor", "雾还没有散。"),
    ("end-sky", "resolve", "blizzard outdoor", "雪盖住了所有的脚印。"),
    ("end-place", "resolve", "indoor !bare", "{in_place}，一切如常。"),
    ("end-place", "resolve", "nobody outdoor land", "{in_place}，还是空的。"),
    ("end-place", "resolve", "open far leaving", "四周，是{wide}。"),
    ("end-place", "resolve", "open far leaving light", "往远处去，还是{wide}。"),
    ("end-place", "resolve", "open far leaving light", "{wide}还大得很。"),
    ("end-place", "resolve", "urban far light !empty", "街上，还是老样子。"),
)

TIME = {
    "night": "深夜", "dawn": "天刚亮", "morning": "早晨", "noon": "正午", "afternoon": "午后", "sunset": "夕阳西下", "dusk": "天快黑了",
}  # fmt: skip
SHE = ("女", "娘", "妈", "奶奶", "婆", "公主", "女王", "姑", "新娘")
HE = ("男", "爷爷", "爸", "国王", "王子", "渔夫", "和尚", "老汉", "叔", "父亲", "商人", "骑士", "书生")
MEASURES = {"person": "个", "quadruped": "只", "bird": "只", "swimmer": "条", "vehicle": "辆", "vessel": "艘",
            "building": "座", "plant": "棵", "furniture": "张", "light": "盏"}  # fmt: skip
SPECIAL = {"马": "匹", "牛": "头", "象": "头", "猛犸": "头", "鲸": "头", "鱼": "条", "狗": "条", "船": "艘", "舟": "叶", "花": "朵",
           "火车": "列", "高铁": "列", "列车": "列", "飞机": "架", "气球": "个", "月": "轮", "月亮": "轮", "龙": "条", "椅": "把", "椅子": "把",
           "伞": "把", "书": "本", "竹子": "丛", "竹": "丛", "蘑菇": "朵", "石头": "块", "篝火": "堆", "火": "堆", "桥": "座",
           "火箭": "枚", "风筝": "只", "茶壶": "把", "剑": "把", "草": "丛", "老人": "位", "爷爷": "位", "奶奶": "位", "帐篷": "顶",
           "蜡烛": "支", "鲸鱼": "头", "老鹰": "只", "琴": "把", "吉他": "把", "苹果": "个", "塔": "座", "宝塔": "座", "灯塔": "座", "自行车": "辆", "沙发": "张"}  # fmt: skip
NUMBERS = "零一两三四五六七八九十"
ON = ("海", "大海", "街", "街道", "草地", "草原", "雪地", "雪原", "沙滩", "海滩", "湖", "河", "江", "山", "桥", "路", "马路", "大街",
      "田野", "原野", "广场", "码头", "舞台", "月球", "海面", "湖面", "水面", "高原", "山顶", "屋顶", "甲板", "公路")  # fmt: skip
WIDE = ("草地", "草原", "森林", "树林", "竹林", "竹海", "沙漠", "海", "群山", "雪原", "雪地", "冰原", "田野", "原野", "戈壁", "花田")
"""没有边的地方。"""
_CLAUSE = re.compile(r"[，。；;！？!?,.\n：:]")


def slots(view: View) -> dict[str, str]:
    """镜头里有什么，就能填什么；空着的空位，其句式不用。"""
    hour = view.shot.hour if view.shot.hour is not None else view.scene.hour
    place = _place(view)
    out = {"time": TIME[part_of_day(hour)], "place": place, "in_place": inside(place)}
    if place.endswith(WIDE):
        out["wide"] = place
    focus = view.focus
    if focus is None:
        return {name: word for name, word in out.items() if word}
    part = focus.count > 1 and len(set(focus.ids) & set(view.panel.shown)) == 1
    out |= _named(view.reading, focus, "s")
    if part and out.get("s"):
        # 七只里只拍一只：其中一只狼。
        out |= {"s": f"其中一{measure(focus, out['s'])}{out['s']}", "a_s": ""}
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
    noun = subject.noun if not subject.noun.isascii() and how_of(reading, subject) != "generic" else zh
    if not noun:
        return {}
    number = subject.count
    described = "".join(word for word in subject.adjectives if not word.isascii() and word not in noun)
    if described and not described.endswith("的") and len(described) > 1:
        described += "的"
    word = measure(subject, noun) if how_of(reading, subject) != "nearest" else "个"
    said = NUMBERS[number] if 2 <= number <= 10 else "一" if number == 1 else "许多"
    amount = said if said == "许多" else said + word
    whole = amount + described + noun
    # The user's own phrase, measure word and all, where it counts: 一头鲸鱼、一群大象。
    if re.match(r"[一两二三四五六七八九十几]", subject.label) and noun == subject.noun:
        whole = subject.label
    return {f"a_{tail}": whole, tail: noun}


def _deed(view: View, deed: Deed) -> dict[str, str]:
    """用户说的动词；它所在的分句，只要画面里都有，就照原话说。"""
    text, focus = view.reading.text, view.focus
    assert focus is not None
    if deed.hows.get(focus.key, "generic") == "generic":
        return {}
    verb = deed.verb
    out = {"v": verb if len(verb) > 1 and not verb.endswith(("过", "着", "在", "出", "向", "进", "来", "下")) else ""}
    left = max((m.end() for m in _CLAUSE.finditer(text, 0, deed.span[0])), default=0)
    stop = _CLAUSE.search(text, deed.span[1])
    right = stop.start() if stop else len(text)
    whole = text[left:right].strip()
    others = [s for s in view.reading.subjects if s is not focus and left <= s.span[0] < right]
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
    if place.endswith(("上", "里", "中", "边", "下", "旁", "内", "间", "夜")):
        return place
    if place.endswith(("海边", "岸边", "家里")):
        return place
    return place + ("上" if any(place.endswith(word) for word in ON) else "里")


def _place(view: View) -> str:
    place = view.place
    zh = (place.entry.zh or ("",))[0]
    noun = place.noun if not place.noun.isascii() and place.how != "generic" else zh
    return noun[:-1] if len(noun) > 1 and noun[-1] in "上里中" and noun not in ("山里",) else noun


def polish(line: str) -> str:
    return line
