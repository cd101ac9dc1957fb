"""Names of real and storied places whose look another place of the catalogue gives: 洱海 is a lake, 敦煌 lies in the desert.

Entry of the catalogue → names; a name that the catalogue does not know means the entry. A lake, a mountain or a temple that
is called one (青海湖, 五台山) needs no row: its last character tells. English names stand in `NAMES_EN`.
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
    "paris": ("塞纳河", "塞纳河畔", "香榭丽舍", "蒙马特", "左岸", "凯旋门下"),
    "london": ("泰晤士河", "泰晤士河畔", "大本钟下", "伦敦塔桥"),
    "new_york": ("布鲁克林", "百老汇", "华尔街", "第五大道", "哈德逊河"),
    "egyptian_town": ("尼罗河", "尼罗河畔", "开罗"),
    "forest": ("黑森林",),
    "neon_street": ("涩谷", "新宿", "歌舞伎町", "香港庙街"),
    "future_city": ("未来都市", "未来之城", "星际都市"),
}

NAMES_EN: dict[str, tuple[str, ...]] = {
    "london": ("westminster", "soho", "trafalgar square", "piccadilly", "england"),
    "paris": ("seine", "montparnasse", "latin quarter", "france"),
    "river": ("thames", "river thames", "danube", "rhine", "mississippi", "missouri", "ganges", "mekong", "volga", "rio grande", "colorado river", "yukon", "zambezi", "congo river", "loire", "elbe", "yangtze", "yellow river"),
    "mountain": ("mont blanc", "matterhorn", "kilimanjaro", "mount kilimanjaro", "andes", "rockies", "rocky mountains", "pyrenees", "dolomites", "carpathians", "appalachians", "switzerland", "austria", "patagonia", "nepal", "scottish highlands", "highlands", "new zealand"),
    "snowy_pass": ("siberia", "greenland", "alaska", "karakoram"),
    "desert": ("gobi", "mojave", "sonora", "atacama", "kalahari", "namibia", "arabia", "saudi arabia"),
    "desert_highway": ("nevada", "arizona", "route 66", "utah"),
    "prairie": ("texas", "oklahoma", "kansas", "nebraska", "wyoming", "montana"),
    "ocean": ("atlantic", "pacific", "indian ocean", "bermuda triangle"),
    "beach": ("california", "florida", "malibu", "goa", "cornwall", "brighton"),
    "tropical_island": ("caribbean", "bali", "jamaica", "cuba", "fiji", "tahiti", "bora bora", "seychelles", "galapagos", "phuket", "zanzibar", "polynesia"),
    "rocky_shore": ("mediterranean", "baltic", "galway"),
    "cliff_coast": ("ireland", "scotland", "normandy", "dover", "faroe islands", "big sur"),
    "fjord": ("sweden", "finland"),
    "forest": ("canada", "sherwood forest", "oregon", "bavaria"),
    "savanna": ("kenya", "tanzania", "botswana", "uganda", "masai mara", "okavango"),
    "jungle": ("borneo", "sumatra", "congo", "costa rica", "guatemala", "angkor wat", "angkor"),
    "rice_terraces": ("vietnam", "hanoi", "laos", "java", "philippines"),
    "temple": ("bangkok", "thailand", "chiang mai", "cambodia", "phnom penh", "myanmar", "bagan"),
    "japanese_street": ("osaka", "nara", "japan"),
    "neon_street": ("shinjuku", "shibuya", "akihabara", "seoul", "south korea", "taipei"),
    "city_street": ("manila", "jakarta", "buenos aires", "vancouver", "melbourne", "hollywood", "detroit", "boston", "seattle", "philadelphia", "houston", "johannesburg", "frankfurt", "warsaw"),
    "new_york": ("broadway", "wall street", "harlem", "fifth avenue", "the bronx", "queens"),
    "old_town": ("edinburgh", "dublin", "stockholm", "copenhagen", "helsinki", "oslo", "riga", "tallinn", "krakow", "budapest", "salzburg", "bruges", "heidelberg", "zurich", "geneva", "porto"),
    "mediterranean_village": ("sicily", "sardinia", "mallorca", "andalusia", "croatia", "dubrovnik", "amalfi", "capri"),
    "african_market": ("lagos", "nigeria", "ghana", "accra", "nairobi", "senegal", "dakar"),
    "african_village": ("ethiopia", "mali", "rwanda"),
    "indian_bazaar": ("kolkata", "jaipur", "varanasi", "rajasthan", "pakistan", "lahore", "bangladesh"),
    "medina": ("tunis", "algiers", "fez", "casablanca", "baghdad", "damascus"),
    "tomb_chamber": ("valley of the kings",),
    "canyon": ("petra", "monument valley"),
    "swamp": ("louisiana", "everglades", "bayou"),
}
"""The same for English names, in lower case."""

_WITH_THE = ("river", "mountain", "ocean", "desert")
"""Entries whose names mostly have an article: the Thames, the Andes, the Gobi."""
PROPER = frozenset(name for entry, names in NAMES_EN.items() if entry not in _WITH_THE for name in names) | {
    "mars", "space", "heaven", "venice", "paris", "london", "new york", "hong kong", "chongqing", "shanghai", "lhasa", "outer space", "chinatown",
    "beijing", "tokyo", "xitang", "guilin", "venus", "jupiter", "saturn", "kyoto", "okinawa", "santorini", "tuscany", "provence", "cairo", "delhi", "mumbai",
    "istanbul", "marrakech", "moscow", "sydney", "dubai", "singapore", "amsterdam", "vienna", "prague", "berlin", "rome", "madrid", "lisbon", "barcelona",
    "chicago", "miami", "las vegas", "hawaii", "iceland", "norway", "tibet", "mongolia", "morocco", "athens", "rio de janeiro", "los angeles",
    "san francisco", "new orleans", "pompeii", "machu picchu", "antarctica", "siberia", "lapland", "stonehenge"}
"""Names of places without an article: 'in Kyoto', but 'in the Alps'."""
