"""Words about the film and not about what is in it: where one heads a noun phrase, the whole phrase tells of style."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

STYLE = frozenset((
    "grain", "lens", "lenses", "shot", "shots", "framing", "composition", "footage", "grade", "grading", "palette", "palettes",
    "tone", "tones", "colour", "colours", "color", "colors", "hue", "hues", "contrast", "saturation", "bokeh", "blur", "flare", "flares",
    "focus", "background", "backdrop", "backlight", "backlighting", "lighting", "light", "aesthetic", "aesthetics", "style", "vibe", "vibes",
    "mood", "atmosphere", "feel", "look", "animation", "animations", "advert", "ad", "commercial", "trailer", "render", "rendering", "infographic",
    "texture", "textures", "detail", "details", "resolution", "score", "soundtrack", "beat", "music", "narrator", "narration",
    "voiceover", "editing", "edit", "pacing", "cuts", "transition", "transitions", "perspective", "exposure", "compression", "shimmer",
    "cinematography", "photography", "camerawork", "movement", "section", "sections", "diagram", "cutaway", "closeup", "macro",
    "quality", "realism", "study", "portrait", "piece", "drama", "promo", "tune", "melody", "theme", "trailer", "depth", "silhouette", "silhouettes", "ratio", "energy", "pace", "rhythm", "tempo",
))  # fmt: skip
"""Heads of English noun phrases, without an article or a number before them."""
PLACED = frozenset(("lighting", "vibe", "feel", "atmosphere", "氛围"))
"""Heads before which a place is the film's all the same: 'studio lighting', 旧上海氛围."""
INSTRUMENTS = frozenset((
    "piano", "violin", "guitar", "cello", "strings", "orchestra", "drums", "flute", "harp", "saxophone", "accordion",
))  # fmt: skip
"""Music, where only an adjective stands before one between commas: 'melancholic piano'."""
NEVER_THINGS = frozenset((
    "grain", "lens", "framing", "footage", "palette", "bokeh", "background", "backdrop", "backlight", "backlighting", "lighting", "aesthetic", "vibe",
    "animation", "advert", "infographic", "soundtrack", "cinematography", "voiceover", "cutaway",
))  # fmt: skip
"""Of these the ones that tell of style after an article too: 'a white background', 'a soft pastel palette'."""
ADVERTS = frozenset(("advert", "ad", "commercial", "promo", "广告", "广告片", "宣传片", "短片", "视频", "动画", "电影"))
"""Of these the ones whose words before may name what the film is about: 'a luxury watch commercial', 手表广告."""
BACKDROPS = ("background", "backdrop", "背景")
"""Heads that a colour before makes a studio of: 'on a black background', 黑色背景."""
STYLE_ZH = (
    "质感", "颗粒感", "颗粒", "光影", "剪辑", "画面", "背景", "景深", "构图", "色调", "色彩", "滤镜", "高清", "画质", "风格", "动画", "短片", "影片", "片头",
    "节奏", "氛围", "镜头", "光线", "逆光", "配乐", "音乐", "广告", "渲染", "细节", "特效", "分辨率", "对比", "胶片", "虚化", "科普", "示意图",
    "剖面图", "横截面", "截面", "广角", "视角", "视频", "片子", "电影", "光效", "剪影", "纪实", "浅焦", "青春感", "感", "禅意", "留白", "广告片", "宣传片", "纪录片", "武侠片",
)  # fmt: skip
"""Last words of Chinese clauses without a verb."""
NEVER_OBJECTS = ("镜头", "剪辑", "特效", "质感", "节奏", "风格", "光效", "构图", "色调", "景深")
"""Of these the ones that no verb before has for its object: 运动镜头 is one with a moving camera."""
