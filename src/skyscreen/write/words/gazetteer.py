"""Names of real and storied places whose look another place of the catalogue gives: 洱海 is a lake, 敦煌 lies in the desert.

Entry of the catalogue → names; a name that the catalogue does not know means the entry. A lake, a mountain or a temple that
is called one (青海湖, 五台山) needs no row: its last character tells.
"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

NAMES: dict[str, tuple[str, ...]] = {
    "lake": ("青海湖", "洞庭湖", "鄱阳湖", "太湖", "千岛湖", "玄武湖", "东湖", "南湖", "泸沽湖", "日月潭", "赛里木湖", "微山湖", "巢湖", "西湖", "洱海", "滇池", "九寨沟", "喀纳斯", "天池", "大明湖畔", "断桥残雪", "三潭印月", "瘦西湖", "什刹海", "后海", "纳木错", "茶卡盐湖"),
    "mountain": ("五台山", "九华山", "普陀山", "长白山天池", "贺兰山", "玉龙雪山", "梅里雪山", "四姑娘山", "贡嘎", "喜马拉雅", "珠峰", "阿尔卑斯", "秦岭", "太行", "大兴安岭", "稻城亚丁", "香格里拉", "终南山", "祁连山脉"),
    "snowy_pass": ("川西", "川藏线", "青藏高原", "西藏", "可可西里", "帕米尔高原"),
    "steppe": ("内蒙古", "内蒙", "呼伦贝尔", "锡林郭勒", "那拉提", "塞外", "大草原", "敕勒川"),
    "desert": ("敦煌", "鸣沙山", "塔克拉玛干", "腾格里", "罗布泊", "楼兰", "玉门关", "阳关", "巴丹吉林", "西域"),
    "caravan_dunes": ("丝绸之路", "河西走廊"),
    "buddhist_hall": ("莫高窟", "龙门石窟", "云冈石窟", "石窟"),
    "old_town": ("丽江", "大理", "平遥", "凤凰古城", "西安", "洛阳", "开封", "南锣鼓巷", "宽窄巷子", "夫子庙", "秦淮河", "成都", "磁器口", "徽州古城", "南京", "天津"),
    "tang_city": ("大唐不夜城", "大唐芙蓉园", "长安街市"),
    "water_town": ("绍兴", "扬州", "同里", "西塘古镇", "南浔", "甪直", "杭州", "嘉兴"),
    "karst_river": ("阳朔", "漓江", "桂林山水"),
    "tropical_island": ("三亚", "海南", "海南岛", "马尔代夫", "巴厘岛", "普吉岛", "西沙"),
    "beach": ("青岛", "厦门", "大连", "北戴河", "鼓浪屿", "北海银滩"),
    "city_street": ("深圳", "广州", "武汉", "长沙", "郑州", "沈阳", "合肥", "义乌"),
    "snow_meadow": ("哈尔滨", "雪乡", "东北", "漠河", "长白山"),
    "river": ("长江", "黄河", "珠江", "三峡", "钱塘江", "黄浦江"),
    "waterfall": ("壶口瀑布", "黄果树", "庐山瀑布", "尼亚加拉"),
    "stadium": ("鸟巢", "工体", "奥运会", "亚运会"),
    "temple": ("少林寺", "灵隐寺", "天坛", "太和殿", "金銮殿"),
    "jungle": ("西双版纳", "亚马逊", "神农架"),
    "town_square": ("大三巴", "大三巴牌坊", "澳门"),
    "spring_festival": ("春晚", "大年初一", "年三十", "大年夜", "过大年"),
    "neon_street": ("涩谷", "新宿", "歌舞伎町", "香港庙街"),
    "future_city": ("未来都市", "未来之城", "星际都市"),
}
