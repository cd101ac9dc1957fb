"""Words for hour, weather, season, wind, mood."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

HOURS: dict[float, tuple[str, ...]] = {
    5.0: ("before dawn", "predawn", "破晓前"),
    5.7: ("dawn", "daybreak", "first light", "黎明", "破晓", "拂晓"),
    5.9: ("sunrise", "sun rises", "sun rising", "rising sun", "sun comes up", "sun coming up", "sun is rising", "sun is coming up", "日出", "朝阳", "旭日", "旭日东升", "晨光熹微", "天刚蒙蒙亮", "蒙蒙亮", "天亮", "天刚亮", "太阳升起"),
    8.5: ("morning", "early morning", "morning light", "早晨", "清晨", "早上", "上午", "晨光"),
    12.0: ("noon", "midday", "high noon", "正午", "中午", "烈日当空"),
    11.0: ("daytime", "in broad daylight", "daylight", "白天"),
    15.0: ("afternoon", "午后", "下午"),
    17.5: ("golden hour", "late afternoon", "evening light", "magic hour", "golden light", "傍晚", "黄金时刻", "斜阳"),
    18.3: ("sunset", "sundown", "setting sun", "sun sets", "sun setting", "sun goes down", "sun is setting", "sun is going down", "日落", "夕阳", "夕阳西下", "日落西山", "夕阳下", "残阳如血", "太阳快下山", "太阳落山", "落日", "晚霞", "日落时分"),
    19.0: ("dusk", "twilight", "nightfall", "blue hour", "evening", "gloaming", "黄昏", "暮色", "薄暮", "天黑", "天快黑", "天快黑了", "天色已晚", "天色渐暗", "太阳下山", "晚上好"),
    22.0: ("night", "nighttime", "at night", "late at night", "moonlight", "moonlit", "starry night", "starlit", "starry",
           "stars", "moonrise", "moonset", "under the stars", "nocturnal", "night sky", "夜", "黑夜", "夜晚", "晚上", "夜里", "深夜", "月光", "月夜", "月下", "月光下", "月色下", "星空下", "月色",
           "星空", "星夜", "夜色", "夜空", "夜景", "月色", "繁星", "夜幕", "夜幕降临", "入夜", "华灯初上", "夜间", "月黑风高", "夜深人静", "万籁俱寂", "月明星稀", "繁星点点", "星光灿烂", "星光点点", "皓月当空", "in the dark", "dark night"),
    0.0: ("midnight", "午夜", "半夜", "子夜"),
}
"""Local solar hour. The sun rises at 5.35 and sets at 18.65 (`stage.heavens`): 5.8 and 18.3 have it some four degrees
over the horizon line of the sea, where its light is gold."""

WEATHER: dict[tuple[str, float | None], tuple[str, ...]] = {
    ("storm", 17.0): ("storm", "stormy", "thunderstorm", "tempest", "hurricane", "gale", "typhoon", "squall", "raging",
                      "thunder", "lightning", "rough sea", "暴风雨", "暴雨", "雷雨", "狂风", "狂风暴雨", "风暴", "台风",
                      "波涛汹涌", "惊涛骇浪", "汹涌", "雷电", "闪电", "打雷", "雷声", "雷鸣", "惊雷", "电闪雷鸣", "雷电交加", "雷雨交加", "风雨交加", "雷声隆隆"),
    ("rain", 4.0): ("rain", "rainy", "raining", "drizzle", "downpour", "in the rain", "rain-soaked", "rainstorm", "monsoon", "cloudburst",
                    "falling rain", "in the falling rain", "rain is falling",
                    "shower", "wet", "下雨", "下着雨", "下起雨", "雨", "雨中", "雨天", "细雨", "小雨", "大雨", "淋雨", "倾盆大雨", "大雨倾盆", "大雨滂沱", "瓢泼大雨", "暴雨如注", "细雨绵绵", "细雨蒙蒙", "春雨绵绵", "烟雨蒙蒙", "毛毛雨", "蒙蒙细雨", "春雨", "秋雨"),
    ("after_rain", 2.0): ("after the rain", "after rain", "after a rain", "after the storm", "rain-washed", "just stopped raining",
                          "the rain has stopped", "the rain stops", "雨后", "雨过天晴", "雨后初晴", "雨停了", "雨停后", "刚下过雨", "下过雨", "大雨过后"),
    ("snow", 2.5): ("snowing", "snowfall", "in the snow", "falling snow", "in the falling snow",
                    "snow is falling", "snowflake", "falling snowflakes", "下雪",
                    "飘雪", "飘着雪", "飘起雪", "下着雪", "下起雪", "落雪", "雪纷飞", "雪花", "大雪", "雪中", "雪天", "飞雪", "大雪纷飞", "鹅毛大雪", "漫天飞雪", "雪花飞舞", "白雪纷飞", "雪花飘飘", "漫天大雪"),
    ("blizzard", 16.0): ("blizzard", "snowstorm", "snow storm", "whiteout", "暴风雪", "暴雪", "风雪"),
    ("fog", 1.5): ("fog", "foggy", "smog", "雾", "大雾", "浓雾", "迷雾", "烟雨"),
    ("mist", 1.5): ("mist", "misty", "薄雾", "雾气", "晨雾", "轻雾", "雾霭", "暮霭", "云雾", "晨雾缭绕", "云雾缭绕", "烟雾缭绕", "雾气腾腾", "云山雾罩"),
    ("haze", None): ("haze", "hazy", "dusty", "smoggy", "sun-baked", "heat haze", "尘土飞扬", "尘土", "雾霾", "灰蒙蒙"),
    ("dust", 11.0): ("dust storm", "sandstorm", "dust devil", "沙尘暴", "沙尘", "风沙", "飞沙走石", "黄沙漫天", "漫天黄沙"),
    ("overcast", None): ("overcast", "gloomy sky", "grey sky", "gray sky", "阴天", "乌云", "乌云密布", "乌云压顶", "阴云密布", "dark clouds", "阴沉"),
    ("cloudy", None): ("cloudy", "partly cloudy", "多云", "白云"),
    ("clear", None): ("clear sky", "cloudless", "sunny", "sunshine", "sunlight", "bright day", "blue sky", "clear day",
                      "晴", "晴天", "晴朗", "阳光", "蓝天", "晴空", "风和日丽", "晴空万里", "万里无云", "阳光明媚", "烈日炎炎", "烈日", "骄阳似火", "碧空如洗", "天高云淡", "艳阳高照"),
}
"""Weather and mean wind in m/s (None: leave it to the place). 17 m/s is Beaufort 8, a gale."""

_HOW_IT_SNOWS = ("heavy", "light", "thick", "driving", "swirling", "soft", "gentle", "pouring", "fine", "steady")
for _kind, _noun in ((("snow", 2.5), "snow"), (("rain", 4.0), "rain"), (("fog", 1.5), "fog"), (("mist", 1.5), "mist")):
    WEATHER[_kind] += tuple(f"{word} {_noun}" for word in _HOW_IT_SNOWS)
FALLING: dict[str, tuple[str, float]] = {"snow": ("snow", 2.5), "雪": ("snow", 2.5), "雨": ("rain", 4.0)}
"""Words that are weather where they are a verb's subject ('snow falls'), else what lies on the ground."""
NIGHT_SIGNS = ("moon", "full moon", "月亮", "明月", "圆月", "弯月", "crescent moon", "月牙", "新月", "star", "星星", "meteor", "shooting star", "流星",
               "candlelight", "烛光")
"""Things that are seen by night: in the sky, and the light of a candle."""

WINDS: dict[float, tuple[str, ...]] = {
    0.8: ("calm", "windless", "still air", "平静", "静静", "无风"),
    5.5: ("breeze", "breezy", "gentle wind", "微风", "清风", "轻风", "春风", "晚风", "夏风", "海风", "山风", "夜风", "秋风", "和风"),
    9.0: ("wind", "windy", "blowing in the wind", "in the wind", "风中", "有风", "迎风"),
    13.0: ("strong wind", "howling wind", "gusty", "大风", "强风", "寒风", "北风", "西北风", "寒风凛冽", "狂风大作"),
}

SPOTLIGHTS: dict[str, tuple[str, ...]] = {
    "spot": ("spotlight", "spot light", "under a spotlight", "in the spotlight", "stage light", "follow spot", "followspot",
             "cone of light", "pool of light", "shaft of stage light", "beam of a spotlight", "聚光灯", "聚光灯下", "追光", "追光灯", "追光下",
             "舞台灯", "舞台灯光", "一束聚光灯", "一束追光", "射灯下"),
}
"""One light on who performs, the rest in the dark."""

SEASONS: dict[str, tuple[str, ...]] = {
    "spring": ("spring", "springtime", "in spring", "春", "春天", "春季", "春日", "春暖花开", "百花齐放", "桃红柳绿", "阳春三月", "早春"),
    "summer": ("summer", "summertime", "夏", "夏天", "夏日", "夏季", "盛夏"),
    "autumn": ("autumn", "autumnal", "fall season", "in the fall", "秋", "秋天", "秋季", "秋日", "深秋", "秋高气爽", "金秋", "金秋时节"),
    "winter": ("winter", "wintry", "frozen", "icy", "frosty", "snowy", "snow", "snow-covered", "christmas", "冬", "冬天",
               "冬季", "冬日", "寒冬", "寒冬腊月", "数九寒天", "银装素裹", "白雪皑皑", "雪", "雪景", "积雪", "圣诞", "春节", "new year's eve", "除夕"),
}

MONTHS = {"spring": ("march", "april", "may"), "summer": ("june", "july", "august"),
          "autumn": ("september", "october", "november"), "winter": ("december", "january", "february")}
for _season, _months in MONTHS.items():
    SEASONS[_season] += tuple(f"{lead} {month}" for month in _months for lead in ("in", "last", "this", "next", "early", "late", "mid"))
    SEASONS[_season] += tuple(month for month in _months if month not in ("march", "may"))  # which are more than months

MOODS: dict[str, tuple[str, ...]] = {
    "serene": ("serene", "peaceful", "tranquil", "quiet", "quietly", "gentle", "gently", "calmly", "relaxing", "宁静",
               "安静", "静谧", "温柔", "平和", "祥和"),
    "joyful": ("joyful", "happy", "happily", "cheerful", "festive", "celebration", "merry", "bright and cheerful",
               "欢乐", "快乐", "开心", "喜庆", "热闹", "温馨"),
    "epic": ("epic", "grand", "majestic", "heroic", "mighty", "glorious", "legendary", "史诗", "壮观", "壮丽", "宏伟",
             "雄伟", "气势磅礴"),
    "tense": ("tense", "scary", "dangerous", "frightening", "menacing", "horror", "dramatic", "thrilling", "terrifying",
              "紧张", "惊险", "恐怖", "危险", "惊悚"),
    "playful": ("playful", "funny", "silly", "cute", "whimsical", "playfully", "comic", "可爱", "有趣", "俏皮", "搞笑",
                "调皮"),
    "melancholy": ("melancholy", "sad", "sadly", "lonely", "nostalgic", "sorrowful", "alone", "wistful", "忧伤", "悲伤",
                   "孤独", "孤单", "忧郁", "怀旧", "伤感", "寂寞"),
    "mysterious": ("mysterious", "mystical", "eerie", "magical", "enchanted", "spooky", "haunted", "dreamlike", "dreamy",
                   "surreal", "神秘", "诡异", "魔幻", "梦幻", "奇幻", "空灵"),
    "corporate": ("corporate", "professional", "business", "commercial", "advert", "advertisement", "商务", "商业",
                  "专业", "广告"),
    "lofi": ("lo-fi", "lofi", "chillhop", "低保真"),
}
