"""Colour words, English and Chinese, to linear BT.709 albedo.

The words name what a painter would mix, not the corners of the monitor's cube: a real red cloth reflects about 45 % of
red light and 2 % of blue, and albedos above 0.9 or below 0.02 do not occur in daily things.
"""

from __future__ import annotations

from skyscreen.core.errors import BadInput

Colour = tuple[float, float, float]

WORDS = {
    "black": "#141416",
    "white": "#eeece6",
    "grey": "#7f8083",
    "silver": "#b4b7bb",
    "charcoal": "#2f3136",
    "red": "#b3161b",
    "crimson": "#9b1029",
    "scarlet": "#c8240f",
    "maroon": "#5c1119",
    "burgundy": "#5a0f22",
    "vermilion": "#d63c1a",
    "coral": "#e8705c",
    "salmon": "#e89080",
    "pink": "#e58fa8",
    "rose": "#cf4a6b",
    "magenta": "#c2187a",
    "fuchsia": "#d01c8b",
    "purple": "#5d2a86",
    "violet": "#6d3fb0",
    "lavender": "#b3a3d8",
    "lilac": "#bfa0cc",
    "plum": "#5d2050",
    "indigo": "#2d2a7a",
    "blue": "#1e4fa8",
    "navy": "#16244d",
    "azure": "#3f8fd8",
    "sky": "#7db8e0",
    "cobalt": "#1040a0",
    "royal": "#2348b5",
    "cyan": "#20b4c8",
    "turquoise": "#2bb5a8",
    "teal": "#10706f",
    "aqua": "#55c8c8",
    "green": "#2a7a36",
    "lime": "#7fc22b",
    "olive": "#6a6b28",
    "emerald": "#0c8a55",
    "jade": "#3a9a72",
    "mint": "#9cd9b8",
    "sage": "#8d9d80",
    "khaki": "#a89a6b",
    "yellow": "#e8c01c",
    "gold": "#d6a02c",
    "golden": "#d6a02c",
    "amber": "#d98a12",
    "mustard": "#c39a1f",
    "lemon": "#efe05a",
    "orange": "#e0701a",
    "peach": "#f0b48c",
    "apricot": "#eca86e",
    "brown": "#5f3a20",
    "chestnut": "#6b3318",
    "chocolate": "#43261a",
    "tan": "#b8916a",
    "beige": "#d8c8a8",
    "cream": "#efe3c4",
    "ivory": "#efe8d4",
    "sand": "#cdb48a",
    "bronze": "#8a5f2c",
    "copper": "#b1653a",
    "brass": "#b8923c",
    "rust": "#8f4420",
    "wheat": "#dcc48e",
    "oak": "#8a6238",
    "walnut": "#4d3320",
    "honey": "#c98a2a",
    "slate": "#4f5b66",
    "steel": "#868c92",
    "ash": "#a3a39c",
    "blond": "#c9a56a",
    "blonde": "#c9a56a",
    "auburn": "#6e2c16",
    "ginger": "#b55a20",
    "snow": "#f0f3f6",
}
"""sRGB of the word."""

CHINESE = {
    "黑": "black",
    "白": "white",
    "灰": "grey",
    "银": "silver",
    "红": "red",
    "朱": "vermilion",
    "绯": "crimson",
    "粉": "pink",
    "桃": "peach",
    "紫": "purple",
    "靛": "indigo",
    "蓝": "blue",
    "青": "teal",
    "藏青": "navy",
    "天蓝": "sky",
    "绿": "green",
    "墨绿": "emerald",
    "翠": "jade",
    "黄": "yellow",
    "金": "gold",
    "橙": "orange",
    "橘": "orange",
    "棕": "brown",
    "褐": "brown",
    "咖啡": "chocolate",
    "米": "beige",
    "米白": "cream",
    "象牙": "ivory",
    "驼": "tan",
    "古铜": "bronze",
    "铜": "copper",
    "粉红": "pink",
    "酒红": "burgundy",
    "玫瑰": "rose",
    "薰衣草": "lavender",
    "雪白": "snow",
    "乌黑": "black",
    "深灰": "charcoal",
}
SHADES = {
    "dark": (0.0, 0.35),
    "deep": (0.0, 0.5),
    "light": (0.5, 1.0),
    "pale": (0.65, 1.0),
    "bright": (0.0, 1.35),
    "vivid": (0.0, 1.3),
    "dull": (0.0, 0.7),
    "faded": (0.35, 0.9),
    "深": (0.0, 0.4),
    "暗": (0.0, 0.35),
    "浅": (0.5, 1.0),
    "淡": (0.6, 1.0),
    "亮": (0.0, 1.35),
    "鲜": (0.0, 1.3),
}
"""Word → (share of white mixed in, factor)."""


def from_hex(text: str) -> Colour:
    """'#rrggbb' or '#rgb' in sRGB → linear."""
    digits = text.lstrip("#")
    if len(digits) == 3:
        digits = "".join(d * 2 for d in digits)
    try:
        values = [int(digits[k : k + 2], 16) / 255 for k in (0, 2, 4)]
    except ValueError:
        raise BadInput(f"colour {text!r}", "is not #rrggbb", "Write six hexadecimal digits") from None
    r, g, b = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return (r, g, b)


def known(text: str) -> bool:
    """Whether `colour` understands the word."""
    try:
        colour(text)
    except BadInput:
        return False
    return True


def colour(value: str | Colour) -> Colour:
    """A word ('dark red', 'navy blue', '深红色'), '#rrggbb' or a linear triple → linear triple."""
    if not isinstance(value, str):
        r, g, b = value
        return (float(r), float(g), float(b))
    text = value.strip().lower().replace("gray", "grey").replace("-", " ").replace("_", " ")
    if text.startswith("#"):
        return from_hex(text)
    for suffix in ("coloured", "colored", "颜色", "色", "的"):
        text = text.removesuffix(suffix).strip()
    white, factor = 0.0, 1.0
    changed = True
    while changed:
        changed = False
        for shade, (mix, gain) in SHADES.items():
            rest = text.removeprefix(shade).strip()
            if rest != text and rest:
                text, white, factor, changed = rest, max(white, mix), factor * gain, True
    # 'navy blue' is navy, 'light sky blue' is sky: the first word that is a colour decides.
    name = text if text in WORDS else CHINESE.get(text) or next((w for w in text.split() if w in WORDS), None)
    if name is None:
        raise BadInput(f"colour {value!r}", "is no colour word known here", "Use a common colour word or #rrggbb")
    base = [c * (1 - white) + 0.85 * white for c in from_hex(WORDS[name])]
    r, g, b = (min(max(c * factor, 0.003), 0.92) for c in base)
    return (r, g, b)
