"""What Chinese typists often write for another word of the same sound: 蓝球 is a ball for a basket, 座在 means 坐在.

Each correction has as many characters as what it corrects, so that positions in the text hold.
"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import re

_SAME_SOUND: dict[str, str] = {
    "篮球": "蓝球 兰球 栏球", "坐在": "座在 做在", "坐着": "座着 做着", "灯谜": "灯迷", "气球": "汽球", "帐篷": "帐蓬 账篷", "烟花": "烟化",
    "粽子": "棕子 综子", "龙舟": "龙州 龙洲", "恐龙": "孔龙", "冰淇淋": "冰淇凌 冰激淋 冰琪淋", "蘑菇": "磨菇", "萝卜": "罗卜 箩卜",
    "自行车": "自形车 自型车 子行车", "跑步": "跑部", "跳舞": "跳午 跳武", "欢度": "欢渡", "度假": "渡假", "宇航员": "宇航圆", "机器人": "机气人 几器人",
    "火箭": "火剑", "旗袍": "棋袍 其袍", "仙侠": "仙狭", "蝴蝶": "胡蝶 蝴碟", "骆驼": "洛驼", "雪橇": "雪撬", "老鹰": "老莺",
    "已经": "以经", "以后": "已后", "吃饭": "吃犯", "喝茶": "喝荼", "麻辣烫": "麻辣汤", "馄饨": "混沌 馄炖", "红绿灯": "红路灯",
    "高跟鞋": "高根鞋", "拥抱": "佣抱", "瀑布": "暴布 瀑部", "舞狮": "武狮", "灯笼": "灯龙 登笼", "弹钢琴": "弹刚琴", "荡秋千": "荡千秋 荡秋迁",
}
"""Right → wrong, parted by blanks."""
_WORN = "眼镜 墨镜 太阳镜 帽子 草帽 毛线帽 棒球帽 安全帽 头盔 口罩 面具 手套 围巾 红领巾 领带 项链 耳环 耳机 皇冠 王冠 头巾 手镯 戒指 斗笠 花环"
"""What is worn (戴) and not brought along (带): 带着墨镜."""
_RIGHT = {wrong: right for right, row in _SAME_SOUND.items() for wrong in row.split()}
_WRONG = re.compile("|".join(map(re.escape, sorted(_RIGHT, key=len, reverse=True))))
_BROUGHT = re.compile(
    rf"带(?=[着了上]?(?:一[顶副条个只])?(?:[红黑白蓝绿黄粉紫灰金银]色?的?|大|小)?(?:{'|'.join(_WORN.split())}))")


def corrected(text: str) -> str:
    """The text with such words put right, every character in its place."""
    return _BROUGHT.sub("戴", _WRONG.sub(lambda hit: _RIGHT[hit.group()], text))
