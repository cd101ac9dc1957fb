"""The colours of a film, said by themselves: 'deep blue and orange', 'colours: forest green and cream', 淡绿色和米白色.

A clause of nothing but colours names no thing (no orange lies in the street): it is how everything should look.
"""

# ruff: noqa: E501 - word lists and patterns on one line each
from __future__ import annotations

import re

from skyscreen.write.reading import Span
from skyscreen.write.words.describe import COLOURS

_NAME = {word: name for name, words in COLOURS.items() for word in words} | {
    "mint": "teal", "coral": "orange", "rose": "pink", "rust": "orange", "mustard": "yellow", "charcoal": "grey", "lavender": "purple",
    "peach": "pink", "sand": "brown", "lime": "green"}
_SHADE = (r"(?:(?:deep|dark|light|pale|bright|warm|soft|cool|pastel|muted|neon|electric|royal|forest|mint|moss|sky|ocean|midnight|ice|brick|burnt|off|baby"
          r"|navy|olive|rose|hot|matte?)[ -])*")
_EN = _SHADE + rf"(?:{'|'.join(sorted((w for w in _NAME if w.isascii()), key=len, reverse=True))})"
_ZH = (r"(?:[淡浅深暗亮暖冷薄荷墨森林天湖米奶军橄榄藏青雾莫兰迪]{0,3})"
       rf"(?:{'|'.join(sorted((w for w in _NAME if not w.isascii()), key=len, reverse=True))})色?")
_LED = r"(?:(?:in|with)\s+)?(?:(?:the\s+)?colou?rs?|palette|tones?|tones? of|hues?)?\s*:?\s*(?:of\s+)?"
_LED_ZH = r"(?:以?(?:主?色调|配色|颜色|色彩|主色)(?:是|为|用)?[:：]?)?"
_ROW = re.compile(
    rf"(?:^|(?<=[,;:.!?\n]))\s*(?P<en>(?P<led>{_LED})(?P<row>{_EN}(?:\s*(?:,|&|\+|and|,\s*and)\s*{_EN})*)(?:\s+(?:tones?|palette|colou?rs?|hues?))?)(?=\s*(?:[,;:.!?\n]|$))"
    rf"|(?:^|(?<=[，。；：、,;:！\n]))\s*(?P<zh>(?P<led_zh>{_LED_ZH})(?P<row_zh>{_ZH}(?:[、和与跟加配]{_ZH})*)(?:色调|配色|为主)?)(?=\s*(?:[，。；：,;:！\n]|$))",
    re.IGNORECASE,
)


def palette(text: str) -> tuple[list[Span], list[str]]:
    """(where a text names the film's colours, those colours as the catalogue knows them); a lone colour counts only after
    a word that leads it in."""
    spans: list[Span] = []
    names: list[str] = []
    for hit in _ROW.finditer(text):
        row, led = hit["row"] or hit["row_zh"], (hit["led"] or hit["led_zh"] or "").strip(" :：")
        told = [_NAME[word.lower()] for word in re.findall("|".join(sorted(map(re.escape, _NAME), key=len, reverse=True)), row, re.IGNORECASE)
                if word.lower() in _NAME]
        several = len(re.split(r"\s*(?:,|&|\+|\band\b|[、和与跟加配])\s*", row)) > 1
        if several or led:
            spans.append(hit.span("en" if hit["row"] else "zh"))
            names += told
    return spans, list(dict.fromkeys(names))
