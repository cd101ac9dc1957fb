"""成语 that are pictures: who and what is seen where somebody says 人山人海 or 万马奔腾.

Those of weather, hour and season stand with the other words for them (`words.setting`), those of one deed with the motions.
"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

Told = tuple[tuple[str, str | int], ...]
"""Kinds of mark and their values, in the order in which they would be said."""

TOGETHER = ("排着队", "排成队", "排成一队", "排成一排", "成群结队", "你追我赶地", "一个接一个", "一只接一只", "三五成群", "互相", "排成人字", "排成人字形", "排成一字")
"""How several do something: who was named without a number is several."""
CROWD: Told = (("thing", "人群"),)
IDIOMS: dict[str, Told] = {
    **dict.fromkeys(("人山人海", "人来人往", "熙熙攘攘", "川流不息", "人头攒动", "座无虚席", "男女老少", "摩肩接踵"), CROWD),
    **dict.fromkeys(("一家老小", "儿孙满堂", "一家大小"), (("thing", "一家人"),)),
    "万马奔腾": (("count", 8), ("thing", "马"), ("motion", "奔跑")),
    **dict.fromkeys(("张灯结彩", "华灯璀璨"), (("count", 4), ("thing", "宫灯"))),
    "鸟语花香": (("count", 3), ("thing", "麻雀"), ("and", "和"), ("thing", "野花")),
    **dict.fromkeys(("锣鼓喧天", "鼓乐齐鸣"), (("count", 2), ("thing", "鼓手"), ("motion", "打鼓"))),
    "鞭炮齐鸣": (("thing", "鞭炮"),),
    "飞檐走壁": (("place", "屋顶"), ("motion", "奔跑")),
    "牛羊成群": (("count", 3), ("thing", "牛"), ("and", "和"), ("count", 5), ("thing", "羊")),
    **dict.fromkeys(("硕果累累", "果实累累"), (("count", 3), ("thing", "苹果树"))),
    "绿树成荫": (("count", 5), ("thing", "大树")),
    "小桥流水": (("place", "石桥"),),
    "崇山峻岭": (("place", "群山"),),
    "湖光山色": (("place", "湖"),),
    **dict.fromkeys(("书声琅琅", "书声朗朗"), (("count", 4), ("thing", "学生"), ("motion", "读书"))),
    "掌声雷动": (("thing", "观众"), ("motion", "鼓掌")),
    **dict.fromkeys(("满头大汗", "汗流浃背", "大汗淋漓", "汗如雨下", "满头是汗"), (("motion", "擦汗"),)),
    "手舞足蹈": (("motion", "跳舞"),),
    **dict.fromkeys(("落荒而逃", "抱头鼠窜", "四散而逃"), (("motion", "逃跑"),)),
    **dict.fromkeys(("一拥而上", "蜂拥而上", "蜂拥而出", "一哄而散"), (("motion", "奔跑"),)),
    **dict.fromkeys((
        *TOGETHER, "气喘吁吁", "津津有味", "手挽手", "手挽着手", "面对面", "背靠背", "一望无际", "五颜六色", "五彩缤纷",
        "琳琅满目", "波光粼粼", "依依不舍", "手忙脚乱", "井井有条", "香气扑鼻", "鸦雀无声", "不慌不忙", "大摇大摆", "一动不动",
        "目不转睛", "自言自语", "不知不觉", "一前一后", "跌跌撞撞", "聚精会神", "全神贯注", "小心翼翼地", "气势汹汹", "热火朝天",
        "热热闹闹", "整整齐齐", "安安静静", "又大又圆", "又白又胖", "又大又红", "灯火通明", "灯火辉煌", "炊烟袅袅",
    ), ()),
}  # fmt: skip
"""Idiom → what it shows; nothing where it only says how something is."""

REDUPLICATED: dict[str, tuple[str, ...]] = {
    "red": ("红彤彤", "红艳艳", "红通通", "红扑扑", "红灿灿"), "green": ("绿油油", "绿茵茵", "绿莹莹", "青翠欲滴", "碧油油"),
    "gold": ("金灿灿", "金闪闪", "金光闪闪", "金晃晃", "亮闪闪"), "yellow": ("黄澄澄", "黄灿灿"),
    "white": ("白花花", "白茫茫", "白皑皑", "白生生", "雪白雪白"), "black": ("黑漆漆", "黑乎乎", "黑黝黝", "黑压压", "黑油油", "乌黑乌黑"),
    "blue": ("蓝莹莹", "蓝汪汪", "湛蓝湛蓝"), "grey": ("灰扑扑",), "pink": ("粉嘟嘟", "粉嫩嫩"), "silver": ("银闪闪",),
}  # fmt: skip
"""Colours said twice: 红彤彤 is red."""
