"""Words for how one shot leads into the next, and for time that passes in one place."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

PASSAGES: dict[tuple[str, str], tuple[str, ...]] = {
    ("passage", "match"): ("match cut", "match-cut", "match cuts", "graphic match", "match on action", "matching cut",
                           "匹配剪辑", "匹配转场", "相似转场", "图形匹配"),
    ("passage", "whip"): ("whip pan", "whip-pan", "whip pans", "swish pan", "whip transition", "甩镜头", "甩镜", "甩镜转场", "甩摇"),
    ("passage", "focus_pull"): ("focus pull", "pull focus", "pulls focus", "rack focus", "rack-focus", "racking focus",
                                "racks focus", "focus rack", "focus shift", "移焦", "拉焦", "焦点转换", "焦点转移", "虚焦转场"),
}
"""A passage by its name, as camera words."""

FOUR = ("the four seasons", "four seasons", "all four seasons", "all the seasons", "all seasons", "changing seasons",
        "the changing seasons", "seasons change", "the seasons change", "seasons pass", "the seasons pass", "passing seasons",
        "the seasons turn", "the seasons", "throughout the year", "through the year", "year round", "all year round",
        "四季", "一年四季", "春夏秋冬", "四季更替", "四季轮回", "四季变换", "季节更替", "四季流转", "四季变化")
"""All four seasons, one after the other."""

SPANS: dict[tuple[float, float], tuple[str, ...]] = {
    (9.0, 22.0): ("day turns to night", "day turns into night", "day becomes night", "day to night", "day into night",
                  "day fades into night", "day and night", "night and day", "白天到黑夜", "从白天到黑夜", "昼夜", "昼夜交替", "日夜交替", "日夜",
                  "白天变成黑夜", "日夜更替"),
    (22.0, 33.0): ("night turns to day", "night turns into day", "night becomes day", "night to day", "黑夜到白天"),
    (6.2, 20.5): ("from morning till night", "all day long", "a whole day", "the whole day", "the day passes", "a day passes",
                  "hours pass", "the hours pass", "time passes", "time passing", "the passing of time", "passage of time",
                  "从早到晚", "一天过去", "时光流逝", "时间流逝", "光阴流转", "斗转星移", "一整天"),
}
"""First and last hour of what is said to go by; past 24 is the next day."""

ORDER = ("spring", "summer", "autumn", "winter")

_HOLE = r"(?:window|windows|door|doorway|gate|gateway|mirror|looking glass|screen|tv|television|monitor|phone|picture|painting)"
_THE = r"(?:the|a|an|its|her|his|their)\s+(?:\w+\s+)?"
THROUGH = (
    rf"\b(?:camera|lens|shot|view|we)\b[^.;!?]{{0,40}}?\b(?:through|into|out of)\s+{_THE}{_HOLE}\b",
    rf"(?<!look )(?<!looks )(?<!out )(?<!shines )(?<!falls )(?<!streams )(?<!seen )(?<!looking )\bthrough\s+{_THE}{_HOLE}"
    r"(?=\s+(?:into|to|onto|out)\b|\s*[,.;!?]|\s*$)",
    r"(?:镜头|画面)?(?:穿过|穿出|飞出|飞进|穿入|钻进|推进|穿越)了?(?:一扇|那扇|一面|这扇|这面)?(?:\w{0,2})(?:窗户|窗子|窗|门|镜子|屏幕|电视|画框|画)",
    r"穿窗而[过出入]",
)
"""The camera goes through something; who looks or what shines through a window does not count."""
