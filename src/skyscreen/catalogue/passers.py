"""Who passes by: people of every age, build, skin and hair, in turn, and what they wear today and in other times.

Read by `things.passer_by`, which draws number n of a row for seed n.
"""

# ruff: noqa: E501 - one passer-by a line
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Passer:
    """One of those who pass by."""

    woman: bool
    age: int
    tall: float
    """Metres."""
    girth: float
    """1 usual."""
    skin: str
    hair: str
    style: str
    """crop, long, bob, bun, tail, tails, afro, curls, bald, beard (cropped, with one), scarf (a headscarf)."""
    wear: str
    """tee, blouse, shirt, stripes, checks, hoodie, jacket, suit, coat, dress, gown or skirt."""
    top: str
    below: str
    """Colour of trousers or of a skirt; 'skin' under a dress; 'shorts:' and a colour."""
    along: str = ""
    """bag, shopping, pack, case, cane, phone, dog or pram."""
    shoe: str = "#2c2018"


PASSERS: tuple[Passer, ...] = (
    Passer(False, 34, 1.79, 1.00, "#d8ad8c", "#3a2414", "crop", "shirt", "#e8e4da", "#2f4a74"),
    Passer(True, 29, 1.67, 0.92, "#c99a78", "#5a3a1e", "long", "dress", "#c8503c", "skin", "bag"),
    Passer(False, 70, 1.69, 1.16, "#d8b094", "#b8b4ac", "bald", "jacket", "#6f7a5a", "#5a5048", "cane"),
    Passer(True, 45, 1.61, 1.24, "#8a5a3c", "#17120f", "bob", "blouse", "#8a4a9a", "#3a3a40", "shopping"),
    Passer(False, 24, 1.85, 0.90, "#5f3d2a", "#17120f", "afro", "hoodie", "#4a8a5a", "#26282c", "pack", "#e8e6e0"),
    Passer(True, 8, 1.26, 0.95, "#e0bca0", "#8a5a2c", "tails", "dress", "#e8b03c", "skin", "", "#c83a3a"),
    Passer(False, 43, 1.75, 1.22, "#b57f5a", "#17120f", "beard", "suit", "#2c3440", "#2c3440", "case"),
    Passer(True, 74, 1.55, 1.10, "#e0bca0", "#c8c4bc", "bun", "coat", "#8a5a6a", "#4a4450", "cane"),
    Passer(True, 22, 1.72, 0.88, "#6a4430", "#17120f", "tail", "tee", "#f0c84a", "#6a8ab8", "phone", "#e8e6e0"),
    Passer(False, 10, 1.36, 0.95, "#d8ad8c", "#a8743a", "crop", "tee", "#d8402c", "shorts:#4a6a9a", "pack", "#e8e6e0"),
    Passer(False, 31, 1.73, 0.96, "#a8754e", "#17120f", "beard", "checks", "#b0583a", "#4a4a52"),
    Passer(True, 36, 1.66, 1.04, "#d8ad8c", "#c89a5a", "long", "skirt", "#f0efe8", "#3f6a5a", "pram"),
    Passer(False, 57, 1.73, 1.32, "#c99a78", "#8a8680", "crop", "tee", "#3a6a8a", "shorts:#c8b48a", "dog", "#7a5a3a"),
    Passer(True, 27, 1.64, 0.96, "#b57f5a", "#2a1a10", "scarf", "gown", "#5a7a9a", "dark", "bag"),
    Passer(False, 20, 1.80, 0.86, "#e0bca0", "#8a3a1c", "curls", "jacket", "#26282c", "#4a6288", "phone", "#b83a2c"),
    Passer(True, 61, 1.60, 1.18, "#8a5a3c", "#5a5650", "crop", "jacket", "#c85a7a", "#2c2c34", "shopping"),
    Passer(False, 38, 1.71, 1.08, "#e0b896", "#17120f", "crop", "stripes", "#34508a", "#c8b48a", "bag"),
    Passer(True, 33, 1.70, 0.94, "#e0b896", "#17120f", "bob", "suit", "#7a7e88", "#7a7e88", "case"),
    Passer(True, 17, 1.63, 0.90, "#c99a78", "#2a1a10", "tail", "hoodie", "#d88aa0", "#34383f", "pack", "#e8e6e0"),
    Passer(False, 65, 1.66, 0.92, "#8a5a3c", "#d8d4cc", "beard", "coat", "#7a6a50", "#3a3630"),
)
"""In such an order that the few of one picture differ in all of it."""

COATS = {"tee": "jacket", "blouse": "coat", "dress": "coat", "gown": "coat", "shirt": "coat", "skirt": "coat", "stripes": "jacket", "checks": "jacket", "hoodie": "hoodie"}
"""What is worn over it, or in its place, in the cold and the wet."""
RAINWEAR = ("charcoal", "#2f5a8a", "brown", "#c8a878", "maroon", "olive", "#b8503a", "slate")
WINTER = ("navy", "maroon", "#3a4a3a", "charcoal", "#7a2a20", "#5a4a6a", "#8a6a3c")

DRESS: dict[str, tuple[tuple[str, ...], float, str, str, str]] = {
    "modern": (RAINWEAR, 0.52, "hair", "", "dark"),
    "winter": (WINTER, 0.62, "cap", "", "dark"),
    "worker": (("#e0701a", "#e8c01c", "#d8641a"), 0.72, "helmet", "", "#2a3a5a"),
    "soldier": (("#5a6238", "#525a34", "#626a40"), 0.74, "cap", "#3a2c1c", "#4a5230"),
    "athlete": (("#b3161b", "#1e4fa8", "white", "#2a7a36"), 0.78, "hair", "", "skin"),
    "roman": (("#e0d8c4", "#b8402c", "#d8c49a", "#e8e2d4", "#7a5a3a"), 0.42, "hair", "#6a4a2c", "skin"),
    "greek": (("#e8e2d4", "#d8cdb4", "#9ab0c4", "#c8a060"), 0.16, "hair", "#a8822c", "skin"),
    "medieval": (("#6a4a2c", "#4a5a34", "#7a3a2a", "#3f4a5a", "#8a6a3c"), 0.46, "hood", "#3a2618", "#4a3a2c"),
    "renaissance": (("#6a1f2a", "#2a3a5a", "#4a3a1c", "#3a4a34"), 0.2, "beret", "#c8a24c", "dark"),
    "victorian": (("#26282c", "#3a2c28", "#2c3440", "#4a2a34"), 0.14, "tophat", "", "dark"),
    "western": (("#6a4a30", "#8a3a2c", "#3a4a5a", "#7a6a4c"), 0.76, "cowboy", "#3a2618", "#3a4a6a"),
    "robe": (("#e8e2d4", "#c8b48a", "#3a4a5a", "#6a4a34", "#26282c", "#7a8a94"), 0.1, "turban", "", "dark"),
    "indian": (("#d8641a", "#c2187a", "#e8b01c", "#20806a", "#e8e2d4", "#8a1f2a"), 0.12, "turban", "", "dark"),
    "african": (("#d8841a", "#1f6a5a", "#a82a20", "#2a3a8a", "#e0c040"), 0.3, "wrap", "", "skin"),
    "kimono": (("#3a4a6a", "#6a4a5a", "#4a5a4a", "#8a3a3a", "#5a5a60"), 0.08, "bun", "#c8a24c", "dark"),
    "hanfu": (("#4a6a7a", "#8a3a30", "#7a8a6a", "#c8b48a", "#3f4a5a", "#a86a3a"), 0.08, "knot", "#26282c", "dark"),
    "straw": (("#3a4a5a", "#5a6a6a", "#7a6a50", "#4a4438"), 0.6, "straw", "#2c2620", "#3a3a3c"),
    "rural": (("#5a6a7a", "#7a6a58", "#8a4a3c", "#46564a", "#6a7a8a"), 0.8, "straw", "", "#3a3a40"),
    "pupil": (("#2f5ab8", "#2a4a9a", "#e8e8ec"), 0.86, "hair", "", "#2a4a9a"),
    "tibetan": (("#6a1f1c", "#7a2a20", "#4a2420", "#2c3440"), 0.16, "fur", "#d8a02c", "dark"),
    "fairy": (("#c2507a", "#3f8a4a", "#5a6ac8", "#d8901c"), 0.3, "point", "#e8d8a0", "#4a3a2c"),
    "space": (("#d8dade", "#b8bcc2", "#e0701a"), 0.7, "helmet", "#4f5b66", "#c8ccd2"),
}
"""Name → coats, height of the hem in metres, what is on the head, sash ('' none), legs ('dark', 'skin' or a colour)."""

UNIFORM = ("worker", "soldier", "athlete", "pupil", "space")
"""Dress of people of one age: no child and no old woman works on the site."""
LANDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("kimono", "hanfu", "straw", "rural", "tibetan", "pupil"), ("#e0b896", "#d8a880", "#c89468", "#e6c4a4")),
    "east_asian": ("#e0b896", "#d8a880", "#e6c4a4", "#dcb088", "#c89468"),
    "african": ("#5f3d2a", "#6a4430", "#4a2e20", "#7a5038"),
    "indian": ("#a8754e", "#8a5a3c", "#b57f5a", "#96663f"),
    "robe": ("#c99a78", "#b57f5a", "#a8754e", "#d8ad8c"),
    **dict.fromkeys(("medieval", "renaissance", "victorian", "fairy", "greek", "roman"), ("#e0bca0", "#d8ad8c", "#c99a78", "#e6c8b0")),
}
"""Dress, or the fact `folk` of a place → the skins of its land."""
