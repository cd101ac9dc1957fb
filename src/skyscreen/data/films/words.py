"""What sampled sentences are made of, beside the catalogue's own things and places."""

from __future__ import annotations

COLOURS = {
    "red": "红色的", "orange": "橙色的", "yellow": "黄色的", "green": "绿色的", "blue": "蓝色的", "purple": "紫色的",
    "pink": "粉色的", "brown": "棕色的", "white": "白色的", "black": "黑色的",
}  # fmt: skip
"""The writer's name of a colour → its Chinese adjective."""

HOURS = {"": "", "at dawn": "黎明", "at noon": "正午", "at sunset": "黄昏", "at night": "夜里"}

CAMERAS = {
    "": ("", ""), "static": ("the camera stays still", "镜头不动"), "push_in": ("the camera pushes in", "镜头推近"),
    "pull_out": ("the camera pulls back", "镜头拉远"), "pan_left": ("the camera pans left", "镜头向左摇"),
    "pan_right": ("the camera pans right", "镜头向右摇"), "orbit_left": ("the camera circles", "镜头环绕"),
    "crane_up": ("the camera rises", "镜头升起"),
}  # fmt: skip
"""Move of the camera → what is said of it; nothing: the writer chooses."""

KINDS = {
    "quadruped": "只", "bird": "只", "person": "个", "vehicle": "辆", "vessel": "艘", "swimmer": "条", "prop": "个",
}  # fmt: skip
"""Kind of thing → its Chinese measure word."""
MEASURES = {"机": "架", "车": "辆", "船": "艘", "马": "匹", "牛": "头", "象": "头", "猪": "头", "鱼": "条", "蛇": "条"}
"""The same by the last character of the thing's name, which wins."""

MOTIONS: dict[str, dict[str, tuple[str, str]]] = {
    "person": {
        "walk": ("walks", "走路"), "run": ("runs", "奔跑"), "dance": ("dances", "跳舞"), "jump": ("jumps", "跳"),
        "wave": ("waves", "挥手"), "clap": ("claps", "鼓掌"), "laugh": ("laughs", "笑"), "bow": ("bows", "鞠躬"),
        "march": ("marches", "行进"), "spin": ("spins", "旋转"),
    },
    "quadruped": {
        "walk": ("walks", "行走"), "run": ("runs", "奔跑"), "trot": ("trots", "小跑"), "gallop": ("gallops", "疾驰"),
        "jump": ("jumps", "跳"), "howl": ("howls", "嚎叫"),
    },
    "bird": {
        "fly": ("flies", "飞"), "glide": ("glides", "滑翔"), "circle": ("circles", "盘旋"), "hop": ("hops", "蹦"),
        "walk": ("walks", "行走"), "peck": ("pecks", "啄"),
    },
    "swimmer": {"swim": ("swims", "游"), "jump": ("jumps", "跳")},
    "vehicle": {"drive": ("drives", "行驶")},
    "vessel": {"sail": ("sails", "航行"), "drift": ("drifts", "漂")},
    "prop": {
        "fall": ("falls", "落下"), "bounce": ("bounces", "弹跳"), "roll": ("rolls", "滚动"), "spin": ("spins", "旋转"),
        "float": ("floats", "漂浮"),
    },
}  # fmt: skip
"""Kind of thing → motion of the catalogue → what is said of it. Only what needs no second thing and is seen within a
second."""

NAMES = frozenset((
    "chang'an", "chongqing", "hong kong", "lhasa", "london", "mars", "new york", "paris", "venice", "heaven", "space",
    "ancient greece", "zeus", "cleopatra", "guan yu", "chang'e", "santa claus",
))  # fmt: skip
"""Words of the catalogue that take no article."""
