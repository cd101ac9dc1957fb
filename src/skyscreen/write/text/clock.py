"""Times of day told by the clock: 'three in the morning', '5:30 pm', 晚上八点半."""

# ruff: noqa: E501 - one pattern, and Chinese counts double
from __future__ import annotations

import re

from skyscreen.write.text.tokens import number_zh
from skyscreen.write.words.describe import DIGITS_ZH, NUMBERS

_HOUR = "|".join(word for word, number in NUMBERS.items() if 1 <= number <= 12 and word.isalpha() and len(word) > 2)
_EN = re.compile(
    rf"\b(?:at |around |about )?(?P<hour>\d{{1,2}}|{_HOUR})(?:[:.](?P<minute>[0-5]\d))?\s*"
    r"(?:o['’]?clock\s*)?(?P<half>[ap]\.m\.|[ap]m\b|(?:in the|every|each) (?:morning|afternoon|evening)|at night|o['’]?clock)",
    re.IGNORECASE,
)
_ZH = re.compile(
    rf"(?P<part>凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|夜里|深夜|半夜)?(?P<hour>\d{{1,2}}|[{''.join(DIGITS_ZH)}]+)点(?P<tail>半|钟|整)?"
)
_SMALL_HOURS = ("凌晨", "清晨", "早晨", "早上", "上午")


def told(text: str) -> list[tuple[int, int, float]]:
    """(start, end, hour 0–24) of each time in the text."""
    out = []
    for hit in _EN.finditer(text):
        spoken = hit["hour"].lower()
        hour = float(spoken) if spoken.isdigit() else float(NUMBERS[spoken])
        half = hit["half"].lower().replace(".", "")
        late = half == "pm" or half.endswith(("afternoon", "evening")) or (half == "at night" and hour >= 6)
        if hour > 24 or (late and hour > 12):
            continue
        hour = hour % 12 + 12 * late if half[0] != "o" or "clock" not in half else hour
        if half == "at night" and hour == 12:
            hour = 0.0
        out.append((hit.start(), hit.end(), (hour + int(hit["minute"] or 0) / 60) % 24))
    for hit in _ZH.finditer(text):
        if not hit["part"] and not hit["tail"]:
            continue  # 一点 is 'a little' and 三点 may be three points
        hour = float(hit["hour"]) if hit["hour"].isdigit() else float(number_zh(hit["hour"]))
        after_midnight = hit["part"] in ("夜里", "深夜", "半夜") and hour < 6
        late = bool(hit["part"]) and hit["part"] not in _SMALL_HOURS and not after_midnight
        if hour <= 24:
            out.append((hit.start(), hit.end(), (hour + 12 * (late and hour < 12) + 0.5 * (hit["tail"] == "半")) % 24))
    return out
