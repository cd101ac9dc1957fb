"""Well-known people of today by what they are known for: their trade is shown, no likeness of them.

Thing of the catalogue → names. Those of history and tales stand in `catalogue.periods`, which dresses them.
"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

NAMES: dict[str, tuple[str, ...]] = {
    "runner": ("苏炳添", "刘翔", "博尔特", "谢震业", "usain bolt"),
    "basketball_player": ("姚明", "科比", "詹姆斯", "库里", "易建联", "michael jordan", "lebron james", "stephen curry"),
    "footballer": ("梅西", "c罗", "武磊", "贝克汉姆", "姆巴佩", "lionel messi", "messi", "ronaldo"),
    "swimmer": ("全红婵", "潘展乐", "张雨霏", "孙杨", "陈芋汐", "michael phelps"),
    "tennis_player": ("郑钦文", "李娜", "费德勒", "roger federer", "serena williams"),
    "skier": ("谷爱凌", "苏翊鸣"),
    "kung_fu_master": ("李小龙", "成龙", "李连杰", "叶问", "霍元甲", "甄子丹", "黄飞鸿", "bruce lee", "jackie chan"),
    "singer": ("周杰伦", "邓丽君", "王菲", "taylor swift", "michael jackson", "迈克尔杰克逊"),
    "pianist": ("郎朗", "李云迪", "贝多芬", "莫扎特", "肖邦", "beethoven", "mozart", "chopin"),
    "scientist": ("袁隆平", "屠呦呦", "爱因斯坦", "牛顿", "居里夫人", "霍金", "特斯拉", "钱学森", "einstein", "newton", "marie curie"),
    "astronaut": ("杨利伟", "王亚平", "neil armstrong", "阿姆斯特朗"),
    "artist": ("梵高", "毕加索", "达芬奇", "齐白石", "picasso", "da vinci"),
    "soldier": ("雷锋", "拿破仑", "napoleon"),
    "man": ("鲁迅", "马云", "莎士比亚", "shakespeare", "安徒生", "朱自清", "老舍"),
}
