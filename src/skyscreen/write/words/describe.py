"""Describing words: colour, size, age, material, clothes, parts, numbers. Lower case; English and Chinese side by side."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

COLOURS: dict[str, tuple[str, ...]] = {
    "red": ("red", "crimson", "scarlet", "ruby", "vermilion", "红", "红色", "大红", "鲜红", "绯红", "朱红", "赤", "红白", "红黑", "酒红", "暗红", "枣红", "砖红", "玫红", "胭脂红", "樱桃红", "正红", "深红", "火红", "中国红"),
    "orange": ("orange", "amber", "ginger", "橙", "橙色", "橘色", "橘", "橘红", "橘黄", "橙黄", "橙红"),
    "yellow": ("yellow", "lemon-yellow", "黄", "黄色", "明黄", "黄黑", "鹅黄", "明黄色", "杏黄", "土黄", "姜黄", "嫩黄", "柠檬黄", "浅黄", "淡黄"),
    "gold": ("gold", "golden", "金", "金色", "金黄", "金黄色", "香槟", "淡金"),
    "green": ("green", "emerald", "olive", "lime-green", "绿", "绿色", "翠绿", "碧绿", "青绿", "军绿", "墨绿", "豆绿", "草绿", "深绿", "浅绿", "嫩绿", "橄榄绿", "薄荷绿", "荧光绿"),
    "teal": ("teal", "turquoise", "cyan", "青", "青色", "蓝绿", "天青", "孔雀蓝", "湖蓝"),
    "blue": ("blue", "navy", "azure", "sky-blue", "indigo", "cobalt", "蓝", "蓝色", "天蓝", "深蓝", "湛蓝", "藏青", "蓝白", "蓝黑", "浅蓝", "深蓝色", "浅蓝色", "天蓝色", "藏青色", "宝蓝", "宝蓝色", "海军蓝", "靛青", "靛蓝", "藏蓝", "海蓝", "冰蓝", "雾霾蓝", "牛仔蓝", "淡蓝"),
    "purple": ("purple", "violet", "lilac", "magenta", "紫", "紫色", "紫红", "绛紫", "淡紫", "深紫", "浅紫", "香芋紫"),
    "pink": ("pink", "rosy", "coral-pink", "粉", "粉色", "粉红", "粉红色", "桃红", "藕粉", "浅粉", "淡粉", "嫩粉", "樱花粉"),
    "brown": ("brown", "tan", "chestnut", "auburn", "tawny", "beige", "棕", "棕色", "褐色", "咖啡色", "米色", "驼色", "卡其", "卡其色", "栗色", "焦糖色", "杏色", "古铜", "深棕", "浅棕", "红棕"),
    "white": ("white", "ivory", "snow-white", "cream", "白", "白色", "雪白", "洁白", "米白", "奶白", "乳白", "月白", "象牙白", "纯白", "银白", "灰白"),
    "black": ("black", "jet-black", "ebony", "黑", "黑色", "漆黑", "乌黑", "玄色", "纯黑", "墨黑", "深黑"),
    "grey": ("grey", "gray", "ash-grey", "灰", "灰色", "银灰", "铁灰", "深灰", "浅灰", "烟灰", "青灰"),
    "silver": ("silver", "silvery", "银", "银色"),
}

COLOUR_WORD = "色"
"""Follows any Chinese name of a colour: 军绿 and 军绿色 are the same green."""

SIZES: dict[float, tuple[str, ...]] = {
    0.5: ("tiny", "miniature", "toy-sized", "微小", "迷你", "极小"),
    0.75: ("small", "little", "小", "小小", "小型", "娇小"),
    1.3: ("big", "large", "大", "大型", "高大"),
    1.6: ("huge", "giant", "enormous", "massive", "gigantic", "colossal", "towering", "巨大", "庞大", "巨型"),
}

AGES: dict[str, tuple[str, ...]] = {
    "old": ("old", "elderly", "aged", "年老", "老", "年迈"),
    "young": ("young", "youthful", "年轻", "小巧"),
    "ancient": ("ancient", "weathered", "worn", "vintage", "antique", "retro", "古老", "破旧", "古", "陈旧", "复古", "老式"),
    "new": ("new", "brand-new", "shiny", "崭新", "新"),
}

MATERIALS: dict[str, tuple[str, ...]] = {
    "wood": ("wooden", "oak", "timber", "木", "木制", "木头", "木质"),
    "stone": ("stony", "marble", "granite", "石", "石头做的", "石制"),
    "glass": ("glassy", "crystal-clear", "玻璃"),
    "metal": ("metal", "metallic", "iron", "steel", "bronze", "copper", "brass", "金属", "铁", "钢铁", "铜"),
    "paper": ("paper", "papery", "origami", "纸"),
    "brick": ("brick", "砖砌"),
    "ceramic": ("ceramic", "porcelain", "clay", "陶瓷", "陶", "瓷"),
    "leather": ("leather", "皮", "皮革"),
    "wool": ("woollen", "woolen", "毛线"),
    "silk": ("silk", "silken", "丝绸"),
    "plastic": ("plastic", "rubber", "塑料", "橡胶"),
}

PARTS: tuple[str, ...] = (
    "mast", "deck", "hull", "rigging", "sail", "bow of the ship", "stern", "wing", "tail", "fur", "mane",
    "feather coat", "eye", "face", "hand", "arm", "leg", "foot", "paw", "head", "ear", "nose", "trunk of the elephant",
    "tusk", "horn", "hoof", "claw", "beak", "fin", "body", "back", "shoulder", "lip", "mouth", "skin",
    "finger", "cheek", "chin", "forehead", "eyebrow", "eyelash", "knee", "elbow", "thumb", "fist", "toe", "neck", "wrist", "palm of the hand", "tongue", "tooth", "whisker", "snout", "scale", "wheel", "window of the house", "door of the house", "leaves", "桅杆", "甲板", "船帆", "风帆", "船身", "车门", "车窗", "翅膀", "尾巴", "毛", "长毛", "皮毛",
    "眼睛", "脸", "手", "胳膊", "腿", "脚", "爪子", "头", "耳朵", "鼻子", "象牙", "角", "身体", "羽翼", "车轮", "左手", "右手", "左脚", "右脚", "左臂", "右臂", "下巴", "额头", "肩膀", "手指", "指尖", "手掌", "掌心", "手心", "拳头", "脑袋", "怀", "笑脸", "膝盖", "嘴", "嘴唇", "嘴角", "眉毛", "睫毛",
    "背影", "脸部", "面部", "头部", "手部", "脸庞", "脸颊", "眼神", "双眼", "双手", "眼", "眼眶", "鬃毛", "羽毛", "鳞片", "琴弦", "车轮",
)

ELEMENTS: tuple[str, ...] = (
    "sun ray", "ray of sunlight", "ray of the sun", "blade of grass", "blades of grass", "foam", "shadow", "reflection", "footprint", "breath", "sunlight beam", "dust", "glow", "sparkle", "glitter", "影子", "倒影", "脚印", "浪花", "泡沫", "火星四溅", "火苗", "灯光", "水面倒影", "水坑", "水洼", "光芒", "光影", "气泡",
    "neon light", "beam of light", "shaft of light", "dewdrop", "particle", "liquid", "ice",
    "steam", "smoke", "flame", "fire", "spark", "water", "wave", "cloud", "sunbeam", "ray of light", "light ray", "light", "air",
    "dust cloud", "floor", "ground", "grass", "tall grass", "leaf", "sand", "mud", "草", "草丛", "树叶", "叶子", "花瓣", "petal", "泥", "沙子", "ceiling", "tile", "window", "door", "地板", "地上", "地面", "窗", "窗户", "门", "竹叶", "ember", "puddle", "droplet", "drop of water", "bubble stream", "ripple", "splash", "spray", "lava", "蒸汽",
    "灯火", "万家灯火", "警笛", "汽笛", "鸣笛", "热气", "烟", "炊烟", "火焰", "火", "火花", "水", "水花", "云", "云朵", "光", "光线", "尘土", "灰尘", "水滴", "涟漪", "岩浆",
)
"""What places, weather and things bring with them; nobody's subject."""

ELEMENT_HOMES: dict[str, str] = {
    "grass": "meadow", "tall grass": "meadow", "草": "meadow", "草丛": "meadow", "wave": "ocean", "浪花": "ocean",
    "snowman": "snow meadow", "雪人": "雪地", "sandcastle": "beach", "沙堡": "沙滩",
}
"""Where such a thing is at home: the place when none is named."""

NUMBERS: dict[str, int] = {
    "a": 1, "an": 1, "one": 1, "single": 1, "lone": 1, "solitary": 1, "another": 1, "two": 2, "three": 3, "twin": 2, "identical twin": 2, "双胞胎": 2, "孪生": 2, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100, "thousand": 1000,
    "a train of": 6, "a string of": 4, "a pair of": 2, "a couple of": 2, "pair of": 2, "both": 2, "a trio of": 3, "trio of": 3, "a few": 3, "few": 3,
    "三三两两的": 4, "三五成群的": 4, "成群结队的": 6, "成群的": 6, "成双成对的": 2,
    "some": 3, "several": 4, "a group of": 5, "group of": 5, "a herd of": 6, "herd of": 6, "a pack of": 5,
    "pack of": 5, "a flock of": 8, "flock of": 8, "a school of": 9, "school of": 9, "a swarm of": 10, "swarm of": 10,
    "a crowd of": 10, "crowd of": 10, "crowds of": 12, "a dozen": 12, "dozen": 12, "dozens of": 24, "many": 8, "lots of": 8,
    "a lot of": 8, "hundreds of": 100, "thousands of": 1000, "countless": 24, "a row of": 6, "row of": 6,
    "a fleet of": 5, "fleet of": 5, "a handful of": 4, "a line of": 5, "a caravan of": 5, "a team of": 4,
    "a band of": 4, "a family of": 4, "a whole family of": 4, "a whole herd of": 6, "a bunch of": 5, "numerous": 8, "half a dozen": 6,
    "a parade of": 6, "a circle of": 6, "a cloud of": 9, "a trail of": 5, "a procession of": 6, "a convoy of": 4, "a stack of": 4, "a tower of": 4, "a pile of": 4, "a heap of": 4, "a pyramid of": 6,
    "an army of": 16, "a forest of": 12,
}
"""Collective nouns stand for a number that fits the frame: a herd reads as one from five or six animals on."""

COLLECTIVES: dict[str, int] = {
    "crowd": 8, "audience": 8, "classmates": 6, **dict.fromkeys(("全班", "全校", "全场", "全村", "全队", "全城", "全市", "全镇", "全厅", "满场", "满屋", "满车", "全车", "全船", "全园"), 6), "people": 4, **dict.fromkeys(("villagers", "townspeople", "townsfolk", "commoners", "peasants", "citizens"), 5), "everyone": 4, "everybody": 4, "family": 4, "couple": 2, "lovers": 2, "team": 5, "人们": 5, "人群": 8, "群众": 6, "观众": 8, "听众": 4,
    "家人": 4, "一家人": 4, "一家三口": 3, "情侣": 2, "夫妻": 2, "恋人": 2, "众人": 6, "大家": 5, "所有人": 5, "每个人": 5, "人人": 5, "围观群众": 6, "百姓": 6, "老百姓": 6, "民众": 6, "市民": 5, "平民": 5,
}
"""Nouns that mean several."""
KIN = ("mother", "father", "mom", "mum", "dad", "parent", "brother", "sister", "baby", "cub", "calf", "pup", "chick", "child", "young", "妈妈", "母亲",
       "爸爸", "父亲", "孩子", "宝宝", "幼崽")
"""'its mother' is what it is itself."""
YOUNG = ("baby", "cub", "child", "young", "newborn", "infant", "孩子", "宝宝", "幼崽", "崽", "崽崽", "幼仔")

YOUNG_OF: dict[str, tuple[str, ...]] = {
    "calf": ("ruminant", "elephant", "cetacean", "hippopotamus", "rhinoceros", "sea cow", "walrus", "camel"),
    "cub": ("carnivore",), "pup": ("carnivore", "seal", "rodent", "bat", "shark"), "foal": ("equine",),
    "kid": ("goat",), "fawn": ("deer",), "chick": ("bird",), "hatchling": ("bird", "reptile"),
    **dict.fromkeys(("幼崽", "小崽", "崽子", "幼兽", "幼仔", "幼獸", "小兽"), ("animal",)),
}  # fmt: skip
"""Words for the young of many animals → WordNet's names of what has such."""
PEOPLE_TOO = ("kid",)
KEEPERS = ("rider", "keeper", "trainer", "tamer", "hunter", "owner", "walker", "driver", "farmer", "guard", "doctor", "watcher",
           "lover", "breeder", "骑手", "猎人", "司机", "农民", "医生", "卫兵")
"""People who have to do with an animal, and are not one: a 'panda drummer' is a panda, a 'horse rider' is none."""
HERDS: dict[str, int] = {
    "pack": 5, "herd": 6, "flock": 8, "school": 9, "swarm": 10, "fleet": 5, "troop": 5, "pod": 4, "colony": 8, "squad": 5,
    "caravan": 5, "convoy": 4, "parade": 6, "procession": 6, "crowd": 8, "group": 5, "gang": 4, "army": 12, "trio": 3,
    "pair": 2, "couple": 2, "crew": 5, "team": 5, "choir": 8, "herds": 10, "swarms": 14,
    "队": 5, "群": 6, "车队": 5, "商队": 5, "驼队": 5, "马队": 5, "舰队": 5, "船队": 5,
}
"""Collective nouns after their noun: 'a wolf pack'."""

MEASURES_ZH = "只条艘个位名头匹棵座辆朵群队把张片盏颗对双排架台本支枝株间块件列顶串幅杯盘碗瓶滴根堆些叶轮股道束团栋幢口扇面首尾峰封支瓣片筐篮罐桶套册枚柄辈员任批伙帮窝行沓捆丛簇盆锅壶坛缸箱笼碟尊份炉勺盅"
GROUPS_ZH: dict[str, int] = {"群": 6, "队": 5, "排": 6, "对": 2, "双": 2, "些": 4, "串": 5, "堆": 5, "列": 1, "束": 1, "伙": 4, "帮": 4, "批": 6,
                             "窝": 4, "行": 6, "丛": 1, "簇": 1}
DIGITS_ZH: dict[str, int] = {
    "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    "百": 100, "千": 1000, "几": 4, "数": 5,
}

PLURAL: dict[str, int] = {"bird": 5, "swimmer": 5, "person": 3, "quadruped": 3, "plant": 4, "food": 3, "light": 4}
"""How many a bare plural shows, by kind; 3 elsewhere."""
