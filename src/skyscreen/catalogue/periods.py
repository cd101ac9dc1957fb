"""Times and lands as data: how people of them dress, what their ships, houses and lamps are, and where they live.

A period is one row. It is said by one of its words (古代, 'feudal Japan'), by a town of its era (`era` of a place), by one of
its people (a samurai), or by somebody famous (`figures`). Then everybody whose own dress is of today wears the period's,
and what the text names in general (a ship, a house, a lamp) is the period's own.
"""

# ruff: noqa: E501 - one garment a line
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

Dress = tuple[Mapping[str, str | float], ...]
"""Parameters of a person, as many as there are sorts of them: taken in turn."""


@dataclass(frozen=True)
class Period:
    """One time and land."""

    en: tuple[str, ...]
    zh: tuple[str, ...]
    home: str
    """Place where nothing else is said."""
    men: Dress
    women: Dress
    boys: Dress = ()
    girls: Dress = ()
    """As the grown ones' where none."""
    soldiers: Dress = ()
    rulers: Dress = ()
    """Kings and queens, emperors, princesses."""
    body: Mapping[str, str | float] = field(default_factory=dict)
    """What all of them have: where they come from, how they do their hair."""
    eras: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    """Things of the catalogue that are of this time and no other."""
    outfits: tuple[str, ...] = ()
    """Dress that is right as it is."""
    things: Mapping[str, str] = field(default_factory=dict)
    """What a general word meant → what it is here."""
    places: Mapping[str, str] = field(default_factory=dict)
    """Today's place → the period's."""
    looks: Mapping[str, Mapping[str, str | float]] = field(default_factory=dict)
    """Name → how somebody famous is told of in tales."""
    deeds: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Verb of today → (what it meant then, on what it is done)."""
    figures: Mapping[str, str] = field(default_factory=dict)
    """Names out of history and tales → thing of the catalogue."""
    myths: tuple[str, ...] = ()
    """Names and things of a time before towns, and of beings that live in none."""
    wilds: str = ""
    """Place where those are, where nothing else is said."""


WHITE: Mapping[str, str | float] = {"dress": "#f2efe8", "coat": "#f6f4ee"}
RED_HOOD: Mapping[str, str | float] = {"hat": "hood_cloth:red", "coat": "#b01c20", "dress": "#c8beb0", "shirt": "#f0ece4"}
CHINESE = {"origin": "east_asian", "hair": "black", "style": "bun", "skin": "light"}
EUROPEAN: dict[str, str | float] = {}


def _cloth(outfit: str, rows: str, **more: str | float) -> Dress:
    """'indigo/charcoal cream/rust': dress and coat of each."""
    return tuple({"outfit": outfit, "dress": a, "coat": b or a, **more} for a, _, b in (r.partition("/") for r in rows.split()))


PERIODS: dict[str, Period] = {
    "china": Period(
        ("ancient china", "imperial china", "old china", "dynasty", "tang dynasty", "song dynasty", "ming dynasty", "qing dynasty", "han dynasty", "qin dynasty", "three kingdoms", "warring states", "wuxia", "xianxia", "jianghu", "chinese legend", "chinese myth", "chinese folktale", "chinese fairy tale", "forbidden city court"),
        ("古代", "古时候", "古时", "古装", "秦朝", "秦代", "汉朝", "汉代", "唐朝", "唐代", "大唐", "宋朝", "宋代", "北宋", "南宋", "元朝", "明朝", "明代", "清朝", "清代", "三国", "三国时期", "春秋战国", "战国时期", "战国", "春秋时期", "魏晋", "江湖", "武侠", "仙侠", "神话", "神话传说", "民间传说", "传说", "西游记", "水浒传", "红楼梦", "三国演义", "聊斋", "盛唐", "古风"),
        "song_town",
        men=_cloth("robe", "#5a6f86/#2c3440 #7a6a52/#3a2c20 #6f8a78/#34443c #8a5a48/#3a2420 #c8bca4/#5a5040"),
        women=_cloth("hanfu", "rose/jade #6aa0b8/#e8d8c0 #d89a5a/#8a2a2a lavender/#5a4a8a #8ab48a/#d8c8a0", shirt="cream", hat="hairpin"),
        boys=_cloth("robe", "#6a8aa0/#34404c #a8784a/#4a3020 #7a9a7a/#3a4a3a"),
        girls=_cloth("hanfu", "#e89aa8/#f0d8c0 #a8c8d8/#e8e0c8 #f0c070/#c85a3a", shirt="cream"),
        soldiers=tuple({"outfit": "lamellar", "dress": a, "coat": b, "trousers": "#22222a", "shoes": "black", "hat": "general", "holds": "spear"} for a, b in (("#8a2018", "#2a2a30"), ("#2c3a5a", "#3a3428"))),
        rulers=({"outfit": "imperial", "dress": "#e0a81c", "coat": "#a8281c", "hat": "mian"}, {"outfit": "imperial", "dress": "#b8141c", "coat": "#d8a82c", "hat": "phoenix_crown"}),
        body=CHINESE,
        eras=("tang", "song"),
        people=("scholar", "song_scholar", "swordsman", "hanfu_woman", "tang_lady", "emperor", "empress", "chinese_general", "guan_yu", "change_e", "monkey_king", "terracotta_warrior", "sedan_chair", "chinese_bride"),
        outfits=("robe", "hanfu", "imperial", "official", "kung_fu", "lamellar", "habit", "hero", "ninja"),
        things={"market_stall": "old_stall", "galleon": "junk", "sailboat": "junk", "cargo_ship": "junk", "warship": "junk", "ferry": "junk", "house": "chinese_house", "tower_block": "pagoda", "castle": "chinese_hall", "street_lamp": "lantern", "table_lamp": "oil_lamp", "light_bulb": "oil_lamp", "flashlight": "lantern", "knight": "chinese_general", "soldier": "soldier", "wizard": "old_man"},
        places={"city_street": "song_town", "neon_street": "song_town", "market": "song_town", "medieval_town": "song_town", "bar": "teahouse", "restaurant": "teahouse", "cafe": "teahouse", "hotel_lobby": "teahouse", "living_room": "chinese_study", "library": "chinese_study", "classroom": "chinese_study", "castle_hall": "chinese_palace", "ballroom": "chinese_palace", "snack_street": "song_town", "church": "buddhist_hall", "ruined_city": "great_wall", "country_road": "song_town", "village": "song_town", "suburb": "song_town", "harbour": "chinese_wharf", "container_port": "chinese_wharf"},
        looks={"白娘子": WHITE, "白素贞": WHITE, "小龙女": WHITE, "小青": {"dress": "#3f8a5a", "coat": "#cfe0c8"}, "诸葛亮": {"dress": "#e6e0d0", "coat": "#4a4a48", "holds": "fan"}, "张飞": {"beard": 0.12}, "李白": WHITE, "包拯": {"skin": "#5a3c28"}, "红孩儿": {"dress": "#c81c1c"}},
        deeds={"弹琴": ("抚琴", "古筝"), "练琴": ("抚琴", "古筝"), "奏乐": ("抚琴", "古筝")},
        figures={
            **dict.fromkeys(("zheng he", "郑和", "张骞", "范仲淹", "张衡", "蔡伦", "毕昇", "徐霞客", "鲁班", "包拯", "海瑞", "司马光", "王安石", "魏征", "诸葛孔明"), "song_scholar"),
            **dict.fromkeys(("li bai", "du fu", "su shi", "qu yuan", "zhuge liang", "wang xizhi", "李白", "杜甫", "白居易", "苏轼", "苏东坡", "屈原", "陶渊明", "王维", "王羲之", "诸葛亮", "许仙", "梁山伯", "贾宝玉", "宁采臣", "唐伯虎", "张生", "蒲松龄", "沈括", "祖冲之", "司马迁"), "scholar"),
            **dict.fromkeys(("confucius", "laozi", "孔子", "老子", "庄子", "孟子", "姜子牙", "姜太公", "愚公", "华佗", "李时珍", "扁鹊", "神农", "太上老君", "月老"), "old_man"),
            **dict.fromkeys(("zhao yun", "yue fei", "cao cao", "liu bei", "zhang fei", "赵云", "司马懿", "夏侯惇", "马超", "黄忠", "典韦", "许褚", "白起", "李广", "郭子仪", "袁崇焕", "薛仁贵", "岳飞", "曹操", "刘备", "张飞", "吕布", "项羽", "霍去病", "卫青", "韩信", "孙权", "周瑜", "戚继光", "秦琼", "杨六郎", "成吉思汗", "后羿"), "chinese_general"),
            **dict.fromkeys(("wu song", "lin chong", "武松", "林冲", "鲁智深", "李逵", "宋江", "令狐冲", "郭靖", "杨过", "张无忌", "荆轲"), "swordsman"),
            **dict.fromkeys(("lin daiyu", "bai suzhen", "白娘子", "白素贞", "小青", "林黛玉", "虞姬", "赵飞燕", "蔡文姬", "陈圆圆", "李师师", "苏妲己", "妲己", "嫦娥仙子", "甄嬛", "薛宝钗", "织女", "王昭君", "西施", "貂蝉", "祝英台", "孟姜女", "七仙女", "小龙女", "黄蓉", "聂小倩", "李清照", "崔莺莺", "女娲", "精卫"), "hanfu_woman"),
            **dict.fromkeys(("yang guifei", "杨贵妃", "杨玉环"), "tang_lady"),
            **dict.fromkeys(("mulan", "hua mulan", "花木兰", "木兰", "穆桂英"), "mulan"),
            **dict.fromkeys(("济公", "鉴真"), "monk"),
            **dict.fromkeys(("店小二", "小二", "掌柜", "掌柜的"), "waiter"),
            **dict.fromkeys(("道士", "老道士", "老道", "道长", "神仙", "仙人", "老神仙", "土地公", "员外", "郎中"), "old_man"),
            **dict.fromkeys(("轿夫", "更夫", "纤夫", "衙役", "家丁", "仆人", "车夫", "货郎", "马夫"), "man"),
            **dict.fromkeys(("丫鬟", "侍女", "婢女"), "girl"),
            **dict.fromkeys(("书童", "小厮"), "boy"),
            "媒婆": "old_woman",
            "阎王": "emperor",
            **dict.fromkeys(("蒙面人", "刺客", "黑衣刺客", "蒙面刺客", "夜行人"), "ninja"),
            **dict.fromkeys(("qin shi huang", "秦始皇", "汉武帝", "康熙", "雍正", "朱元璋", "曹丕", "隋炀帝", "唐高宗", "溥仪", "嬴政", "唐太宗", "李世民", "乾隆", "刘邦", "宋徽宗", "唐玄宗", "玉皇大帝"), "emperor"),
            **dict.fromkeys(("王母娘娘", "慈禧", "武则天", "吕后", "萧太后"), "empress"),
            **dict.fromkeys(("红孩儿", "孔融", "曹冲", "马良", "神笔马良"), "boy"),
            **dict.fromkeys(("牛郎", "董永", "愚公移山"), "farmer_zh"),
        },
        myths=("女娲", "后羿", "精卫", "神农", "太上老君", "神仙", "仙人", "老神仙", "红孩儿", "白骨精", "牛魔王", "盘古", "夸父", "愚公", "玉皇大帝", "monkey_king", "nezha", "pigsy", "sandy", "tang_monk", "nine_tailed_fox"),
        wilds="cloud_mountain",
    ),
    "japan": Period(
        ("feudal japan", "ancient japan", "samurai japan", "edo period", "edo japan", "old japan", "sengoku", "medieval japan"),
        ("江户时代", "日本战国", "古代日本", "日本古代", "幕府时代", "江户"),
        "japanese_street",
        men=_cloth("kimono", "#3a4a6a/#22252c #5a5a60/#2c2420 #4a5a4a/#2a2a24 #6a4a3a/#2c2018"),
        women=_cloth("kimono", "#b84a6a/#e8c87a #5a6aa8/#e0a8b0 #8a5a9a/#d8c090 #c87a4a/#4a2c3a"),
        soldiers=({"outfit": "lamellar", "dress": "#a01c1c", "coat": "#1a1a1e", "trousers": "#22222a", "shoes": "black", "hat": "samurai", "holds": "katana"},),
        body=CHINESE, eras=("edo",), people=("samurai", "ninja"), outfits=("kimono", "lamellar", "ninja", "robe", "habit"),
        things={"market_stall": "old_stall", "galleon": "junk", "sailboat": "junk", "house": "japanese_house", "castle": "japanese_house", "street_lamp": "lantern", "table_lamp": "lantern", "knight": "samurai", "sword": "sword"},
        places={"city_street": "japanese_street", "neon_street": "japanese_street", "market": "japanese_street", "old_town": "japanese_street", "village": "japanese_street", "living_room": "tatami_room", "restaurant": "tatami_room", "medieval_town": "japanese_street"},
        figures={**dict.fromkeys(("musashi", "miyamoto musashi", "nobunaga", "宫本武藏", "织田信长"), "samurai")},
    ),
    "egypt": Period(
        ("ancient egypt", "ancient egyptian", "pharaonic egypt", "old egypt", "time of the pharaohs"),
        ("古埃及", "古代埃及", "法老时代"),
        "egyptian_town",
        men=_cloth("linen", "#e8e0cc/#c8a04c #d8cdb0/#2f5a8a", shirt="#f0e8d8"),
        women=_cloth("chiton", "#f0e8d8/#c8a04c #e8dcc0/#2f7a8a #d8c8b0/#b8402c"),
        soldiers=({"outfit": "linen", "shirt": "#e8e0cc", "coat": "#8a2a20", "hat": "nemes", "holds": "spear"},),
        rulers=({"outfit": "linen", "shirt": "#f0e8d8", "coat": "#d8a82c", "hat": "nemes"}, {"outfit": "chiton", "dress": "#f4efe2", "coat": "#d8a82c", "hat": "nemes"}),
        body={"skin": "tan", "hair": "black", "style": "bob"}, eras=("egypt",), people=("pharaoh", "cleopatra"), outfits=("linen", "chiton"),
        things={"market_stall": "old_stall", "house": "egyptian_house", "castle": "pyramid", "street_lamp": "torch", "table_lamp": "oil_lamp", "galleon": "felucca", "sailboat": "felucca"},
        places={"city_street": "egyptian_town", "market": "egyptian_town", "village": "egyptian_town", "old_town": "egyptian_town", "neon_street": "egyptian_town"},
        figures={**dict.fromkeys(("tutankhamun", "ramses", "图坦卡蒙"), "pharaoh"), **dict.fromkeys(("nefertiti", "埃及艳后"), "cleopatra")},
    ),
    "rome": Period(
        ("ancient rome", "roman empire", "roman times", "ancient roman", "pompeii"),
        ("古罗马", "罗马帝国", "古代罗马", "庞贝"),
        "roman_town",
        men=_cloth("chiton", "#e8e2d4/#b8402c #d8c49a/#6a4a2c #b87a5a/#5a3420", style="short"),
        women=_cloth("chiton", "#e8d8c8/#8a3a5a #c8d0b8/#4a6a4a #d8a878/#8a4a2a", style="bun"),
        soldiers=({"outfit": "legion", "dress": "#a02018", "hat": "roman", "holds": "spear"},),
        rulers=({"outfit": "chiton", "dress": "#7a1f6a", "coat": "#d8a82c", "hat": "laurel"}, {"outfit": "chiton", "dress": "#7a2a6a", "coat": "#d8a82c", "hat": "tiara"}),
        body=EUROPEAN, eras=("roman",), people=("legionary", "gladiator"), outfits=("chiton", "legion", "gladiator"),
        things={"market_stall": "old_stall", "house": "roman_house", "castle": "roman_house", "street_lamp": "torch", "table_lamp": "oil_lamp", "galleon": "trireme", "warship": "trireme", "knight": "legionary"},
        places={"city_street": "roman_town", "market": "roman_town", "village": "roman_town", "neon_street": "roman_town", "old_town": "roman_town", "living_room": "roman_town"},
        figures={**dict.fromkeys(("julius caesar", "caesar", "凯撒"), "roman_emperor"), **dict.fromkeys(("spartacus", "斯巴达克斯"), "gladiator")},
    ),
    "greece": Period(
        ("ancient greece", "ancient greek", "greek myth", "greek mythology", "sparta", "troy"),
        ("古希腊", "希腊神话", "特洛伊", "斯巴达"),
        "greek_town",
        men=_cloth("chiton", "#e8e2d4/#9ab0c4 #d8cdb4/#6a4a2c", style="curly"),
        women=_cloth("chiton", "#f0ece0/#c8a060 #b8c8d8/#5a7a9a #e8d0c0/#8a4a3a", style="bun"),
        soldiers=({"outfit": "legion", "dress": "#8a2018", "hat": "roman", "holds": "spear"},),
        rulers=({"outfit": "chiton", "dress": "#f0ece0", "coat": "#d8a82c", "hat": "laurel"}, {"outfit": "chiton", "dress": "#f0ece0", "coat": "#d8a82c", "hat": "tiara"}),
        body=EUROPEAN, eras=("greek",), people=("zeus", "greek_goddess"), outfits=("chiton", "legion"),
        things={"market_stall": "old_stall", "house": "greek_house", "galleon": "trireme", "warship": "trireme", "street_lamp": "torch", "table_lamp": "oil_lamp", "knight": "legionary"},
        places={"city_street": "greek_town", "market": "greek_town", "village": "greek_town"},
        figures={**dict.fromkeys(("socrates", "plato", "aristotle", "archimedes", "odysseus", "苏格拉底", "柏拉图", "亚里士多德", "阿基米德", "奥德修斯"), "old_man"), **dict.fromkeys(("athena", "aphrodite", "helen of troy", "雅典娜", "维纳斯"), "greek_goddess")},
    ),
    "medieval": Period(
        ("medieval europe", "medieval", "middle ages", "medieval times", "medieval england", "medieval france", "mediaeval", "dark ages", "arthurian"),
        ("中世纪", "中世纪欧洲", "欧洲中世纪"),
        "medieval_town",
        men=_cloth("robe", "#6a4a2c/#3a2618 #4a5a34/#2c2a1c #3f4a5a/#2a2420 #7a3a2a/#3a2018", hat="hood_cloth"),
        women=_cloth("gown", "#6a4a6a/#3a2a2a #4a6a5a/#2c2a20 #8a5a3c/#3a2618 #3f5a7a/#2a2420"),
        boys=_cloth("robe", "#7a5a34/#3a2618 #4a6a4a/#2c2a1c #5a4a6a/#2a2420", style="short"),
        girls=_cloth("gown", "#7a6a9a/#3a2a2a #6a8a6a/#2c2a20 #a8704a/#3a2618", style="braid"),
        soldiers=({"outfit": "mail", "coat": "#6a6e74", "trousers": "#4a3a2c", "hat": "viking", "holds": "spear"},),
        rulers=({"outfit": "robe", "dress": "#7a1f2a", "coat": "#d8a82c", "hat": "crown"}, {"outfit": "gown", "dress": "#5a2a7a", "hat": "crown"}),
        looks={"小红帽": RED_HOOD, "little red riding hood": RED_HOOD},
        body=EUROPEAN, eras=("medieval",), people=("knight",), outfits=("robe", "gown", "knight", "mail", "habit", "motley"),
        things={"market_stall": "old_stall", "house": "medieval_house", "tower_block": "castle", "street_lamp": "torch", "table_lamp": "candle", "light_bulb": "candle", "car": "horse_carriage", "cargo_ship": "galleon"},
        places={"city_street": "medieval_town", "market": "medieval_town", "village": "medieval_town", "neon_street": "medieval_town", "old_town": "medieval_town", "ruined_city": "medieval_town", "ballroom": "castle_hall", "living_room": "castle_hall"},
        figures={**dict.fromkeys(("little red riding hood", "小红帽"), "girl"), **dict.fromkeys(("king arthur", "亚瑟王", "richard the lionheart"), "king"), **dict.fromkeys(("merlin", "梅林"), "wizard"), **dict.fromkeys(("robin hood", "罗宾汉"), "hunter"), **dict.fromkeys(("lancelot", "joan of arc", "don quixote", "圣女贞德", "堂吉诃德"), "knight")},
    ),
    "vikings": Period(
        ("viking age", "viking times", "viking village", "norse myth", "norse mythology"),
        ("维京时代", "北欧神话", "维京"),
        "fjord",
        men=_cloth("robe", "#5a4a34/#2c2418 #4a5a6a/#2a2620", beard=0.1, style="long"),
        women=_cloth("gown", "#6a5a3c/#3a2a1c #5a6a7a/#2a2a2c", style="braids"),
        soldiers=({"outfit": "mail", "coat": "#5a5e64", "hat": "viking", "holds": "spear"},),
        body=EUROPEAN, people=("viking",), outfits=("robe", "gown", "mail"),
        things={"market_stall": "old_stall", "galleon": "longship", "sailboat": "longship", "warship": "longship", "street_lamp": "torch", "table_lamp": "candle"},
        places={"city_street": "fjord", "village": "fjord", "market": "fjord"},
    ),
    "western": Period(
        ("wild west", "old west", "american frontier", "gold rush", "far west"),
        ("狂野西部", "西部拓荒", "西部片", "淘金热", "旧西部"),
        "wild_west",
        men=tuple({"outfit": "cowboy", "shirt": a, "coat": b, "hat": f"cowboy:{c}"} for a, b, c in (("#8a3a2c", "#4a3424", "brown"), ("#4a5a6a", "#3a2c20", "charcoal"), ("#c8b48a", "#5a4028", "tan"))),
        women=_cloth("gown", "#8a5a6a/#4a2c34 #5a6a8a/#2c344a #a8845c/#5a4028", style="bun"),
        boys=tuple({"outfit": "cowboy", "shirt": a, "coat": "#4a3424", "hat": "straw"} for a in ("#7a8a9a", "#a8603c")),
        girls=_cloth("dress", "#a8708a #7a9ab0 #c8a870", style="braids"),
        body=EUROPEAN, eras=("western",), people=("cowboy",), outfits=("cowboy", "buckskin", "gown"),
        things={"market_stall": "old_stall", "house": "frontier_house", "tower_block": "frontier_house", "street_lamp": "oil_lamp", "table_lamp": "oil_lamp", "car": "horse_carriage", "bus": "horse_carriage", "train": "steam_train", "high_speed_train": "steam_train"},
        places={"city_street": "wild_west", "main_street": "wild_west", "village": "wild_west", "market": "wild_west"},
        figures={**dict.fromkeys(("billy the kid", "wyatt earp", "jesse james"), "cowboy")},
    ),
}


@cache
def by_word() -> dict[str, str]:
    """Period of each of its words."""
    return {word: name for name, row in reversed(PERIODS.items()) for word in (*row.en, *row.zh)}


@cache
def by_figure() -> dict[str, tuple[str, str]]:
    """(period, thing) of everybody famous."""
    return {who: (name, thing) for name, row in PERIODS.items() for who, thing in row.figures.items()}
