"""A wish in words, 'calm piano, 45 s' or 欢快的古筝 → mood, players, length."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import re
from dataclasses import dataclass, replace

from skyscreen.core.errors import BadInput
from skyscreen.score.music.accompany import PARTS
from skyscreen.score.music.moods import Mood, mood_of

MOOD_WORDS = {
    "serene": ("calm", "serene", "peaceful", "relaxing", "gentle", "soft", "ambient", "quiet", "meditation", "dreamy", "宁静", "平静", "安静", "舒缓", "轻柔", "放松", "梦幻", "冥想"),
    "joyful": ("joyful", "happy", "cheerful", "uplifting", "bright", "upbeat", "festive", "celebration", "欢快", "快乐", "喜庆", "明亮", "欢乐", "节日"),
    "epic": ("epic", "heroic", "grand", "triumphant", "powerful", "cinematic", "majestic", "battle", "史诗", "宏大", "壮丽", "激昂", "英雄", "磅礴"),
    "tense": ("tense", "suspense", "dark", "thriller", "dangerous", "anxious", "horror", "chase", "紧张", "悬疑", "黑暗", "恐怖", "惊险"),
    "playful": ("playful", "funny", "quirky", "comic", "cute", "children", "bouncy", "俏皮", "滑稽", "可爱", "活泼", "童趣"),
    "melancholy": ("sad", "melancholy", "melancholic", "nostalgic", "lonely", "emotional", "wistful", "悲伤", "忧伤", "怀旧", "孤独", "伤感", "思念"),
    "mysterious": ("mysterious", "mystery", "magical", "enigmatic", "eerie", "space", "神秘", "魔幻", "诡异", "太空"),
    "lofi": ("lo-fi", "lofi", "chillhop", "study beats", "低保真", "放松节拍"),
    "corporate": ("corporate", "business", "technology", "inspiring", "motivational", "product", "商务", "科技", "励志", "企业"),
}
PLAYERS = {
    "piano": ("piano", "钢琴"), "pluck": ("guitar", "ukulele", "lute", "吉他", "琵琶", "尤克里里"), "harp": ("harp", "竖琴"),
    "strings": ("strings", "violin", "cello", "orchestra", "orchestral", "弦乐", "小提琴", "大提琴", "管弦乐"),
    "flute": ("flute", "whistle", "长笛"), "dizi": ("dizi", "bamboo flute", "笛子", "竹笛"), "erhu": ("erhu", "二胡"),
    "guzheng": ("guzheng", "zither", "koto", "古筝"), "brass": ("brass", "trumpet", "horn", "horns", "铜管", "小号", "圆号"),
    "bells": ("bells", "bell", "music box", "celesta", "glockenspiel", "钟琴", "八音盒"), "pad": ("synth", "pad", "pads", "合成器"),
    "keys": ("electric piano", "keys", "keyboard", "电钢琴", "键盘"), "bass": ("bass", "贝斯"),
}
DRUMS = {"taiko": ("taiko", "war drums", "太鼓", "战鼓"), "light": ("drums", "percussion", "beat", "鼓", "打击乐")}
CHINESE = ("chinese", "china", "oriental", "guofeng", "中国风", "国风", "古风", "民乐")
SLOW, FAST = ("slow", "缓慢", "慢"), ("fast", "quick", "lively", "快速", "快")
LEADS = ("piano", "flute", "dizi", "erhu", "guzheng", "strings", "brass", "bells", "pluck", "harp", "keys")
"""Players that can carry a melody."""
LONGEST = 600.0


@dataclass(frozen=True)
class Commission:
    mood: Mood
    name: str
    """Of the mood."""
    seconds: float
    notes: tuple[str, ...] = ()


def commission(text: str, seconds: float | None = None) -> Commission:
    """What the words ask for.

    Raises:
        BadInput: nothing is asked, or a length outside 4–600 s.
    """
    said = f" {text.lower()} "
    if not re.search(r"\w", text):
        raise BadInput(f"music {text[:40]!r}", "names no mood and no instrument", 'Try "calm piano, 45 s"')
    length = seconds if seconds is not None else _length(said)
    if not 4 <= length <= LONGEST:
        raise BadInput(f"{length:g} s of music", f"must lie between 4 and {LONGEST:g} s", "Try 45 s")
    name = next((mood for mood, words in MOOD_WORDS.items() if _any(said, words)), "")
    players = _players(said)
    chinese = _any(said, CHINESE) or bool({"guzheng", "erhu", "dizi"} & set(players)) or bool(
        not name and re.search("[\u4e00-\u9fff]", text) and not players)  # fmt: skip
    mood = mood_of(name or "serene", chinese=chinese)
    drums = next((kind for kind, words in DRUMS.items() if _any(said, words)), "")
    if players:
        carriers = [player for player in players if player in LEADS] or [mood.lead]
        behind = [player for player in players if player in PARTS] or ["pad"]
        parts = tuple(dict.fromkeys([*behind, "lead", *(["rhythm"] if drums else [])]))
        mood = replace(mood, parts=parts, lead=carriers[0], second=carriers[-1], whole=True,
                       rhythm=_drums(mood, drums) if drums else "none")
    elif drums:
        mood = replace(mood, parts=tuple(dict.fromkeys([*mood.parts, "rhythm"])), rhythm=_drums(mood, drums))
    pace = 0.82 if _any(said, SLOW) else 1.18 if _any(said, FAST) else 1.0
    mood = replace(mood, tempo=(mood.tempo[0] * pace, mood.tempo[1] * pace))
    told = () if name or players or chinese else (f"no mood was understood in {text[:40]!r}: it is serene",)
    return Commission(mood, name or "serene", length, told)


def _drums(mood: Mood, asked: str) -> str:
    """War drums are war drums; plain drums are the mood's own, where it has any."""
    return mood.rhythm if asked == "light" and mood.rhythm != "none" else asked


def _players(said: str) -> list[str]:
    """In the order named; 'electric piano' is no piano."""
    found: list[tuple[int, int, str]] = []
    for player, words in PLAYERS.items():
        for word in words:
            at = _find(said, word)
            if at >= 0:
                found.append((at, -len(word), player))
    out: list[str] = []
    taken: list[tuple[int, int]] = []
    for at, size, player in sorted(found, key=lambda row: (row[1], row[0])):
        if any(a <= at < b for a, b in taken):
            continue
        taken.append((at, at - size))
        out.append(player)
    order = {player: min(at for at, _, name in found if name == player) for player in out}
    return sorted(dict.fromkeys(out), key=lambda player: order[player])


def _find(said: str, word: str) -> int:
    if not word.isascii():
        return said.find(word)
    hit = re.search(rf"(?<![a-z-]){re.escape(word)}(?![a-z])", said)
    return hit.start() if hit else -1


def _any(said: str, words: tuple[str, ...]) -> bool:
    return any(_find(said, word) >= 0 for word in words)


def _length(said: str) -> float:
    """Seconds named in the words; 45 where none are."""
    if hit := re.search(r"(\d+(?:\.\d+)?)\s*(?:-\s*)?(min\w*|m\b|分钟|分)", said):
        return float(hit[1]) * 60
    hit = re.search(r"(\d+(?:\.\d+)?)\s*(?:-\s*)?(?:s\b|sec\w*|秒)", said)
    return float(hit[1]) if hit else 45.0
