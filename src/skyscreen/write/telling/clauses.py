"""A clause of the user's text that can be told by itself, and the words of a text that nobody is to hear."""

# ruff: noqa: E501 - patterns on one line each
from __future__ import annotations

import re
from dataclasses import dataclass

from skyscreen.write.reading import Reading
from skyscreen.write.text.asides import PALETTE, REQUEST, SLATE, asides
from skyscreen.write.text.dialogue import AFTER, SAYING, SAYING_ZH, Speech, speeches, voiced

MUTE, HEARD = "\u0000", "\u0001"
"""Stand for each character that is not told, and for those that somebody says."""
UNTOLD = (REQUEST, PALETTE, SLATE)
FILMIC = ("camera", "look", "card", "speed")
"""What a phrase may have become that is about the film and not in it."""
_HEAD = re.compile(
    r"^\s*(?:(?:an?|the|one|my|our)\s+)?(?:[\w-]+?,?[\s-]+){0,4}?(?:fable|previs|chase|oner|stunt|blocking|animatic|storyboard|story|tale|short|shorts|reel|clip|video|film|movie|take|shot|scene|animation|cartoon|comedy"
    r"|drama|documentary|trailer|teaser|previs|concept|idea|prompt|logline|pitch|joke|poem|haiku|parable|myth|legend|legends|explainer|tiktok|vertical|portrait|thriller|horror|mystery|romance|noir|western|sci-?fi|fantasy|action|musical|opening|montage|sequence|style|mood)(?:,\s*[\w -]{1,24})?\s*[:：—–]\s+"
    r"|^\s*in (?:one|a single|one continuous|one unbroken|an unbroken) (?:take|shot)[,:]\s*"
    r"|^\s*(?:once upon a time,?\s+(?=\w))"
    r"|^\s*[^，。：:！？]{0,12}(?:寓言|故事|短片|短视频|视频|童话|一镜到底|长镜头|竖屏|动画|预告片?|小品|段子|笑话|分镜|剧本|开头|镜头|微电影|情景剧|预演|纪录片|片段|惊悚|悬疑|预演|追逐戏|武侠|科幻|恐怖|爱情|喜剧|奇幻|广告)[^，。：:！？]{0,4}[：:]\s*"
    r"|^\s*(?:竖屏|横屏|一镜到底|长镜头)[，,：:\s]\s*(?:镜头)?(?:一直)?(?:跟着|跟随|跟拍|追随)?|^\s*镜头(?:一直)?(?:跟着|跟随|跟拍|追随|对准)"
    r"|^\s*(?:(?:an?|one|the)\s+)?(?:(?:single|continuous|unbroken|long|uninterrupted|one|fluid|seamless|tracking)[ -]){0,3}(?:shot|take|camera)\s+(?:that\s+)?(?:follow(?:s|ing)|track(?:s|ing)|of)\s+",
    re.IGNORECASE,
)
"""'Fable: …', 一镜到底：…: what kind of film it is."""
_SLUG = re.compile(r"^[ \t]*(?:INT|EXT|INT/EXT|I/E)\b[^\n]*$|(?:^|(?<=[\n。：:]))[ \t]*(?:内景|外景|内|外|日内|夜内|日外|夜外)[，,.·\s][^。\n]*[。\n]?|^[ \t]*(?:CUT TO|FADE (?:IN|OUT|TO BLACK))[:.]?[ \t]*$",
                   re.MULTILINE)
"""A scene's heading in a script."""
_SPEAKER = re.compile(r"[^\s，。,.]{1,24}\s*[:：]\s*$")
"""Who speaks, before a colon."""
_ONCE = re.compile(r"^\s*once upon a time,?\s", re.IGNORECASE)


FILMED = re.compile(r"^(?:(?:and|then|but|so)\s+)?(?:(?:the|a|our)\s+)?(?:camera|shot|scene|frame|lens|view|film|video|screen)\b|^(?:then )?(?:we|you) (?:see|follow|hear|pan|cut|zoom)\b|^(?:cut|pan|zoom|fade|dolly|tilt) (?:to|in|out|across)\b"
                    r"|^(?:最后|然后|接着)?(?:镜头|画面|摄影机|特写|字幕|片尾|背景音乐)", re.IGNORECASE)
"""A clause about the camera, and not about what it sees."""


@dataclass(frozen=True)
class Clause:
    """A line, and where in the text it stands."""

    text: str
    start: int
    end: int
    """Of the words that it is made of."""


def told_text(reading: Reading) -> str:
    """The text with all that is not told as `MUTE`, character for character: the request, words of the camera and the
    look, what somebody says and what is set on the picture."""
    text = reading.text
    out = list(text)
    spans = [span for span, why in asides(voiced(text)) if why in UNTOLD]
    talk = [_with_who_says_it(text, one) for one in speeches(text)]
    spans += [hit.span() for hit in _SLUG.finditer(text)]
    at = 0
    while (head := _HEAD.match(text[at:])) is not None and not _ONCE.match(text[at:]) and head.end():
        spans.append((at, at + head.end()))
        at += head.end()
    for ground in reading.grounding:
        if ground.became.partition(":")[0] in FILMIC:
            spans.append((_with_its_preposition(text, ground.start), ground.end))
    for start, end in spans:
        out[start:end] = MUTE * (end - start)
    for start, end in talk:
        out[start:end] = HEARD * (end - start)
    return "".join(out)


def _with_who_says_it(text: str, one: Speech) -> tuple[int, int]:
    """What is said with the words that say so: 'and asks: “…”', '“…” he asks'."""
    start, end = one.span
    stop = AFTER.match(text, end) if one.after else None
    left = max(text.rfind(mark, 0, start) for mark in ".!?。！？\n;；") + 1
    tries = (pattern.search(text, left, start) for pattern in (SAYING, SAYING_ZH, _SPEAKER))
    before = next((hit for hit in tries if hit is not None), None)
    return (before.start() if before and not one.after else start), (stop.end() if stop else end)


def _with_its_preposition(text: str, start: int) -> int:
    """'in slow motion', 'with a handheld camera': the words before that hang on it."""
    hit = re.search(r"(?:\b(?:in|with|as|from|on)\s+)(?:(?:an?|the)\s+)?$", text[:start])
    return hit.start() if hit else start


def spoken(row: str) -> str:
    """The row without what is not told, blanks and stray commas."""
    bare = re.sub(rf"[{MUTE}{HEARD}]+", " ", row)
    bare = re.sub(r"\s+", " ", bare)
    bare = re.sub(r"\s+([,.;:!?，。；：！？])", r"\1", bare)
    return re.sub(r"([,，]){2,}", r"\1", bare).strip(" ,，、;；:：-–—")


TITLE = {"en": 7, "zh": 9}
"""Words or characters of the longest phrase that is its own title."""


def is_title(text: str, language: str) -> bool:
    """Whether a text is a short phrase: 'Loneliness in a big city', 城市里的孤独."""
    bare = text.strip().rstrip(".。!！ ")
    if re.search(r"[,.;:!?，。；：！？、\n]|[\"“”《》]", bare):
        return False
    count = len(bare.split()) if language == "en" else len(re.findall(r"\w", bare))
    return 1 <= count <= TITLE[language]
