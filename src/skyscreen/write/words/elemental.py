"""What weather, light and the elements do of themselves: verbs that nobody of the cast does."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

VERBS = frozenset({
    "rage", "howl", "blow", "roar", "pour", "fall", "shine", "glitter", "beat", "drum", "lash", "batter", "pound", "whip",
    "whistle", "moan", "sweep", "swirl", "whirl", "roll", "drift", "rumble", "crash", "boom", "flash", "crackle", "crack",
    "sparkle", "twinkle", "gleam", "glisten", "glint", "glow", "stream", "flood", "filter", "patter", "drizzle", "gust",
    "scream", "shriek", "churn", "surge", "thunder", "hammer", "pelt", "bucket", "tumble", "hang", "lie", "lift", "clear",
    "gather", "break", "spill", "slant", "dance", "play", "creep", "settle", "descend", "billow", "bathe", "strike",
    "split", "streak", "rattle", "tear", "bellow", "wail", "shimmer", "come", "pick", "rise",
    "呼啸", "肆虐", "怒号", "怒吼", "咆哮", "吹", "吹拂", "吹过", "刮", "刮过", "飘", "飘落", "飘洒", "落", "落下", "洒", "洒落", "洒下",
    "倾盆", "倾泻", "照", "照进", "照亮", "照耀", "照射", "射", "射进", "闪烁", "闪", "闪耀", "闪过", "轰鸣", "轰隆", "敲打", "拍打", "打",
    "弥漫", "笼罩", "翻滚", "席卷", "袭来", "响", "响起", "滚滚", "透过", "映照", "大作", "纷飞", "飞舞", "划过", "劈", "劈下", "呜咽",
    "倾洒", "泻", "漫", "漫过", "升腾", "散去", "咆哮着", "嘶吼", "嚎叫",
})  # fmt: skip
"""Base forms; of several words the first."""
LOUD = {
    "rage": 17.0, "roar": 15.0, "howl": 14.0, "scream": 15.0, "shriek": 15.0, "lash": 13.0, "batter": 14.0, "whip": 13.0,
    "tear": 13.0, "bellow": 14.0, "肆虐": 17.0, "呼啸": 14.0, "怒号": 15.0, "怒吼": 15.0, "咆哮": 15.0, "嘶吼": 14.0, "嚎叫": 14.0,
}  # fmt: skip
"""Metres a second of a wind of which they are said: Beaufort 6 howls in the wires, 7 and 8 roar."""
LIGHTS = ("sun", "sunlight", "sunshine", "light", "daylight", "moonlight", "starlight", "star", "stars", "thunder", "lightning", "cloud", "clouds", "太阳", "阳光",
          "日光", "光", "光线", "灯光", "月光", "星光", "星星", "繁星", "群星", "云", "云朵", "白云", "乌云", "雷", "雷声", "闪电", "雷鸣")
"""Of what else, beside weather, wind and hours, they are said."""
WATERS = ("waves", "wave", "surf", "sea", "ocean", "tide", "river", "stream", "waterfall", "rapids", "海浪", "浪", "浪花", "波涛", "大海",
          "潮水", "河水", "江水", "瀑布", "巨浪", "海水")
"""What of a place is said to do so."""
