"""Remarks of the reader in Chinese: what `--explain` says of a Chinese text beside each phrase."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import re
from collections.abc import Callable

HOWS = {"exact": "照原意", "synonym": "同义", "nearest": "最接近", "generic": "泛指", "ignored": "略去"}
REMARKS = {
    "not a word the writer knows": "不认识的词", "no motion for this verb yet": "还没有对应的动作",
    "nobody in the picture does it": "画面里没有谁做这件事", "comes with places, weather and light": "随地点、天气和光线出现",
    "seen from closer": "用近景表现", "where the place named next lies": "说的是后面那个地点在哪里",
    "a word about the film, not about what is in it": "说的是影片，不是画面内容", "no noun follows it": "后面没有名词",
    "worn from the first shot on": "从第一个镜头起就穿着", "a way of speaking": "习惯说法", "where such people work": "这类人工作的地方",
    "whoever tells it": "讲述者自己", "one of those named before": "前面提到的其中一个",
    "thrown or looked up into, not walked in": "只是抛向或望向那里，没有走进去", "seen from the street before it": "从门前的街上看",
    "nothing in the picture gives it off": "画面里没有东西会发出它", "part of nothing named": "不属于提到的任何东西",
    "who bears the name": "叫这个名字的人", "seen by night": "夜里可见", "as it is found": "本来就是这样",
    "the place has no such parameter": "地点没有这项设定", "set on the picture": "打在画面上", "a proper name": "名字",
    "nobody is in the picture, as asked": "按要求，画面里没有人", "a part of what is done": "动作的一部分",
    "what the place has anyway": "地点本来就有", "both are seen to do it": "两个人都在做", "a part of it": "它的一部分",
    "nothing of this kind is in the catalogue yet": "目录里还没有这种东西", "dress, ships and houses of that time": "那个时代的衣着、船只和房屋",
    "what the trees of the place do": "由地点里的树木表现", "seen on what the picture has": "体现在画面已有的东西上",
    "what the next noun is of": "修饰后面的名词", "what the next noun is of or for": "修饰后面的名词", "no look of this name yet": "还没有这种画风",
    "how something is, not what it becomes": "说的是样子，不是变化", "what is seen through the window": "窗外所见", "of the place": "属于地点",
    "beside who learns it": "陪在学的人身旁", "a quality that no picture here has": "画面无法表现的性质",
    "nothing that can be seen by itself": "本身看不见", "whose it is": "说的是谁的", "whom the film is for": "影片给谁看",
    "what the thing before is of": "说明前面的东西", "what it is of": "说明它的内容", "who does not do it": "说的是没有做的人",
    "what it is like, which is not there": "只是比喻，画面里没有", "one of nobody named": "没有提到过的人里的一个", "nobody to wear it": "没有人穿戴它",
    "whom somebody is dressed as": "扮成的样子", "a studio's paper": "影棚的背景纸", "the garment named before": "前面提到的衣物",
    "a material here": "这里是材料", "named before": "前面提到过", "no thing here is wet by itself": "这里没有东西本身是湿的",
    "what was done to the place": "说的是地点的状态", "inside it": "在它里面",
    "a part of the place named next": "后面那个地点的一部分",
    "a part of what is named next": "后面那个东西的一部分",
    "a part of who is named next": "后面那个人的一部分",
    "as the air of the place has it": "随地点的空气出现",
    "first the one is seen, then the other in its place": "先看到一个，再看到另一个",
    "how it is, and nobody's deed": "说的是样子，没有人做",
    "hung up beside the others": "和别的挂在一起",
    "it gives light of itself": "它自己发光",
    "it has one": "它本来就有",
    "lies there": "就在那里", "filmed on the bridge": "在桥上拍", "in a room": "在房间里", "does what the other does": "和另一个做同样的事",
    "lit by its lamps": "由它的灯照亮",
    "over the ground, and no other place": "在地面上方，不是另一个地点",
    "seen from outside": "从外面看",
    "the poem's own words": "诗的原句",
    "a story made of the premise": "按这个设想编的故事",
    "the walls of the room hide it": "被房间的墙挡住",
    "what is around it": "它周围的样子",
    "what it does of itself": "它自己就会这样",
    "what it is for": "说明它的用途",
    "what the camera comes to": "镜头最后来到的地方",
    "what the next noun is full of": "后面的东西里装满了它",
    "what the occasion is known by": "这个日子的标志",
}
"""Remark → the same in Chinese."""
NAMED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"shown as (.+)"), "以“{}”呈现"), (re.compile(r"done as (.+)"), "以“{}”的动作呈现"),
    (re.compile(r"from (.+)"), "来自“{}”"), (re.compile(r"(.+) has no such parameter"), "“{}”没有这项设定"),
    (re.compile(r"(.+) cannot wear it"), "“{}”穿戴不了"), (re.compile(r"(?:\w+:)?(.+) is left out, as asked"), "按要求不出现：{}"),
)
"""Remarks with a name of the catalogue in them."""


def remark(note: str, name: Callable[[str], str]) -> str:
    """A remark in Chinese; as it stands where none is known.

    Args:
        name: the Chinese word for a name or an English word of the catalogue.
    """
    if note in REMARKS:
        return REMARKS[note]
    for pattern, told in NAMED:
        hit = pattern.fullmatch(note)
        if hit is not None:
            return told.format(name(hit[1]))
    return note
