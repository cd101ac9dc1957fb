"""How people feel, and how it shows: words in, a standing expression out.

Channels are those of `nouns.keys` (a face's and a few of the body's), 0–1 or −1–1; radians for nod, lean, cock and shoulders (up). The
face's follow the action units of P. Ekman and W. Friesen, Facial Action Coding System (1978): a sad brow rises inside
(AU 1), an angry one comes down and together (AU 4), a real smile lifts the cheeks (AU 6 + 12).
"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True)
class Mood:
    en: tuple[str, ...]
    zh: tuple[str, ...]
    shows: Mapping[str, float]


MOODS: dict[str, Mood] = {
    "happy": Mood(
        ("happy", "joyful", "cheerful", "glad", "merry", "delighted", "smiling", "happily", "excited", "joyous",
         "cheerfully", "joyfully", "content", "pleased", "overjoyed", "grinning", "beaming", "smiley", "smilingly",
         "with a smile", "with a grin", "laughing"),
        ("开心", "快乐", "高兴", "欢乐", "愉快", "幸福", "兴奋", "喜悦", "微笑的", "欢快", "微笑着", "笑眯眯", "笑嘻嘻", "笑盈盈",
         "乐呵呵", "满脸笑容", "笑容满面", "面带微笑", "面带笑容", "喜气洋洋", "含笑", "兴高采烈", "欢天喜地", "眉开眼笑"),
        {"smile": 1.0, "cheek": 0.40, "brow": 0.30, "open": 0.22, "nod": -0.05, "cock": 0.03, "shoulders": 0.03},
    ),
    "sad": Mood(
        ("sad", "sadly", "unhappy", "sorrowful", "melancholy", "heartbroken", "lonely", "gloomy", "depressed", "upset",
         "miserable", "disappointed", "homesick", "grieving", "mournful", "wistful"),
        ("悲伤", "伤心", "难过", "忧伤", "孤独", "孤单", "失望", "沮丧", "忧郁", "寂寞", "委屈", "悲哀", "愁眉苦脸",
         "垂头丧气", "愁容满面"),
        {"smile": -1.0, "worry": 1.0, "droop": 0.30, "nod": 0.16, "lean": 0.10, "down": 0.45, "shoulders": -0.10},
    ),
    "tearful": Mood(
        ("tearful", "tearfully", "teary", "in tears", "with tears in her eyes", "with tears in his eyes",
         "tears in her eyes", "tears in his eyes", "tears in their eyes", "teary-eyed", "sobbing", "weeping", "tear-stained",
          "close to tears"),
        ("含泪", "含着泪", "噙着泪", "泪汪汪", "眼泪汪汪", "热泪盈眶", "泪流满面", "眼含泪水",
         "眼含热泪", "流着泪", "泪眼朦胧", "流泪", "泪眼汪汪", "红着眼眶"),
        {"smile": -0.35, "worry": 0.95, "squint": 0.25, "droop": 0.10, "down": 0.15, "open": 0.08, "nod": 0.05,
         "tears": 1.0, "shoulders": 0.05},
    ),
    "angry": Mood(
        ("angry", "furious", "mad", "annoyed", "enraged", "grumpy", "angrily", "irritated", "fierce", "cross", "raging",
         "furiously", "scowling", "frowning", "glaring", "fuming", "red-faced"),
        ("生气", "愤怒", "恼火", "暴怒", "气愤", "发怒", "怒气冲冲", "气呼呼", "气鼓鼓", "怒目圆睁", "火冒三丈"),
        {"smile": -0.50, "frown": 1.0, "squint": 0.35, "sneer": 0.35, "wide": 0.25, "nod": 0.08, "lean": 0.06, "shoulders": 0.07},
    ),
    "surprised": Mood(
        ("surprised", "astonished", "amazed", "shocked", "startled", "stunned", "astounded", "wide-eyed", "awestruck"),
        ("惊讶", "吃惊", "惊奇", "震惊", "诧异", "惊喜"),
        {"brow": 1.0, "stare": 0.85, "open": 0.60, "wide": -0.30, "nod": -0.05, "lean": -0.05, "shoulders": 0.08},
    ),
    "scared": Mood(
        ("scared", "afraid", "frightened", "terrified", "fearful", "worried", "anxious", "nervous", "panicked", "trembling", "shivering with fear"),
        ("害怕", "恐惧", "惊恐", "担心", "紧张的", "焦急", "焦虑", "惊慌", "慌张", "瑟瑟发抖",
         "战战兢兢", "胆战心惊", "惊慌失措"),
        {"worry": 0.95, "brow": 0.45, "stare": 0.65, "smile": -0.35, "wide": 0.40, "open": 0.20, "lean": -0.06, "shoulders": 0.14},
    ),
    "tired": Mood(
        ("tired", "sleepy", "exhausted", "weary", "drowsy", "bored", "sleepily", "tiredly", "wearily", "bleary-eyed", "worn-out"),
        ("疲惫", "疲倦", "困倦", "累", "无聊", "疲劳", "犯困", "疲惫不堪", "睡眼惺忪", "无精打采"),
        {"droop": 0.55, "brow": 0.30, "worry": 0.30, "smile": -0.22, "nod": 0.12, "lean": 0.09, "cock": 0.06, "shoulders": -0.10},
    ),
    "thoughtful": Mood(
        ("thoughtful", "pensive", "curious", "puzzled", "confused", "thoughtfully", "wondering"),
        ("沉思", "若有所思", "好奇", "困惑", "疑惑"),
        {"frown": 0.35, "brow": 0.30, "wide": -0.30, "squint": 0.15, "cock": 0.09, "down": -0.35},
    ),
    "proud": Mood(
        ("proud", "confident", "brave", "proudly", "bravely", "confidently", "determined", "stern", "serious", "smug"),
        ("骄傲", "自豪", "自信", "勇敢", "坚定", "严肃", "得意洋洋", "得意"),
        {"frown": 0.30, "smile": 0.25, "droop": 0.08, "nod": -0.10, "lean": -0.05, "shoulders": -0.04},
    ),
    "shy": Mood(
        ("shy", "embarrassed", "shyly", "bashful", "timid", "blushing"),
        ("害羞", "羞涩", "腼腆", "尴尬", "红着脸", "羞答答"),
        {"smile": 0.40, "worry": 0.45, "wide": -0.15, "nod": 0.13, "cock": 0.10, "down": 0.50, "shoulders": 0.06},
    ),
    "loving": Mood(
        ("loving", "tender", "lovingly", "kind", "kindly", "friendly", "affectionate", "tenderly"),
        ("慈祥", "温柔的", "友好", "亲切", "深情", "和蔼"),
        {"smile": 0.75, "cheek": 0.35, "worry": 0.30, "droop": 0.12, "cock": 0.08, "nod": 0.04},
    ),
    "disgusted": Mood(
        ("disgusted", "disdainful", "arrogant", "contemptuous"),
        ("厌恶", "恶心", "嫌弃", "傲慢"),
        {"sneer": 0.85, "frown": 0.55, "squint": 0.45, "smile": -0.55, "nod": -0.06, "lean": -0.04, "cock": 0.05},
    ),
}
"""Words may be listed elsewhere too (as the film's mood); here they are a person's."""


@cache
def by_word() -> dict[str, str]:
    """Word, lower case → mood."""
    return {word: name for name, mood in MOODS.items() for word in (*mood.en, *mood.zh)}
