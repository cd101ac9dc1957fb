"""Words for what people look like: hair, beards, eyes, where their faces are at home. English and Chinese."""


# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

Looks = tuple[tuple[str, str | float], ...]
"""Parameters of a person."""

PARTS: dict[Looks, tuple[str, ...]] = {
    (("style", "ponytail"),): ("ponytail", "pony tail", "马尾", "马尾辫", "高马尾"),
    (("style", "pigtails"),): ("pigtails", "twin tails", "双马尾"),
    (("style", "braid"),): ("braid", "plait", "braided hair", "辫子", "长辫子", "大辫子", "麻花辫"),
    (("style", "braids"),): ("braids", "plaits", "two braids", "两条辫子", "双辫", "小辫子"),
    (("style", "bun"),): ("hair bun", "topknot", "丸子头", "发髻"),
    (("style", "bob"),): ("bob cut", "bobbed hair", "短发齐耳", "波波头", "齐耳短发"),
    (("style", "afro"),): ("afro", "爆炸头"),
    (("style", "curly"),): ("curls", "curly hair", "wavy hair", "卷发", "鬈发"),
    (("style", "long"),): ("long hair", "flowing hair", "长发", "长头发", "披肩发", "秀发"),
    (("style", "short"),): ("short hair", "短发", "短头发", "寸头"),
    (("style", "bald"),): ("bald head", "shaved head", "光头", "秃头"),
    (("beard", 0.07),): ("beard", "胡子", "胡须", "大胡子"),
    (("beard", 0.16),): ("long beard", "长胡子", "长须", "长胡须"),
    (("beard", 0.02),): ("moustache", "mustache", "stubble", "小胡子"),
    (("hair", "silver"),): ("白发", "银发", "花白头发"),
    (("hair", "black"),): ("黑发",),
    (("hair", "blond"),): ("金发",),
    (("hair", "auburn"),): ("红发",),
    (): ("hair", "头发"),
}
"""Nouns: somebody has it."""
HAIRDOS = frozenset(word for words in PARTS.values() for word in words)

FEMALE: Looks = (("sex", "f"), ("style", "ponytail"), ("beard", 0.0))
MALE: Looks = (("sex", "m"), ("style", "short"))
ADJECTIVES: dict[Looks, tuple[str, ...]] = {
    FEMALE: ("女性", "女的"),
    MALE: ("男性", "男的"),
    (("style", "long"),): ("long-haired",),
    (("style", "short"),): ("short-haired",),
    (("style", "curly"),): ("curly-haired", "wavy-haired", "curly", "wavy"),
    (("style", "bald"),): ("bald", "balding", "bald-headed"),
    (("beard", 0.07),): ("bearded",),
    (("hair", "blond"),): ("blonde", "blond", "fair-haired", "golden-haired", "blond-haired"),
    (("hair", "auburn"),): ("redheaded", "red-haired", "ginger-haired", "red-headed"),
    (("hair", "black"),): ("black-haired", "dark-haired"),
    (("hair", "brown"),): ("brunette", "brown-haired"),
    (("hair", "silver"),): ("white-haired", "silver-haired"),
    (("hair", "ash"),): ("grey-haired", "gray-haired"),
    (("eyes", "blue"),): ("blue-eyed", "蓝眼睛"),
    (("eyes", "green"),): ("green-eyed", "绿眼睛"),
    (("eyes", "brown"),): ("brown-eyed",),
    (("build", 1.3),): ("fat", "chubby", "plump", "stout", "胖", "胖胖的", "肥胖", "胖乎乎", "胖嘟嘟", "圆滚滚", "肉嘟嘟", "胖墩墩"),
    (("build", 0.84),): ("thin", "slim", "slender", "skinny", "瘦", "苗条", "瘦弱"),
    (("skin", "dark"),): ("dark-skinned",),
    (("skin", "pale"),): ("pale-skinned", "fair-skinned"),
    (("origin", "african"), ("skin", "dark"), ("hair", "black"), ("eyes", "black")): (
        "african", "nigerian", "kenyan", "ethiopian", "african american", "african-american", "jamaican", "ghanaian", "非洲", "非裔",
        "黑人"),
    (("origin", "east_asian"), ("skin", "light"), ("hair", "black"), ("eyes", "black")): (
        "asian", "east asian", "chinese", "japanese", "korean", "vietnamese", "thai", "mongolian", "tibetan", "filipino", "亚洲", "中国", "日本", "韩国",
        "藏族", "蒙古族", "蒙古", "苗族", "傣族", "彝族", "泰国", "越南"),
    (("origin", "indian"), ("skin", "#ad7650"), ("hair", "black"), ("eyes", "black")): (
        "indian", "south asian", "pakistani", "bangladeshi", "sri lankan", "印度", "南亚", "巴基斯坦"),
    (("origin", "middle_eastern"), ("skin", "olive"), ("hair", "black")): (
        "middle eastern", "arabian", "persian", "iranian", "iraqi", "turkish", "lebanese", "moroccan", "israeli", "中东", "阿拉伯",
        "波斯", "伊朗", "土耳其", "新疆", "维吾尔族"),
    (("origin", "european"), ("skin", "pale")): (
        "european", "french", "german", "italian", "english", "british", "russian", "scandinavian", "american", "irish",
        "scottish", "dutch", "swedish", "norwegian", "australian", "canadian", "polish", "ukrainian", "白人", "欧洲",
        "法国", "美国", "意大利",
        "德国", "英国", "俄罗斯"),
    (("origin", "latin"), ("skin", "olive"), ("hair", "black")): (
        "latin", "latino", "latina", "mexican", "brazilian", "spanish", "argentinian", "cuban", "拉丁", "墨西哥",
        "巴西", "西班牙"),
}
"""What stands before a person; before anything else these words mean what they meant."""

STYLES: dict[str, str] = {
    "long": "long", "short": "short", "curly": "curly", "wavy": "curly", "braided": "braid", "straight": "long",
    "flowing": "long", "长": "long", "短": "short", "卷": "curly",
}
"""Adjectives of hair, apart from it: 'long black hair'."""

SHADES: dict[str, str] = {
    "red": "auburn", "orange": "ginger", "yellow": "blond", "gold": "blond", "grey": "ash", "white": "silver",
    "brown": "chocolate",
}
"""A colour word as hair has it; the others are as they are called."""

TEXTURE: dict[str, dict[str, str]] = {"african": {"long": "afro", "bob": "curly", "ponytail": "braids", "bun": "bun"}}
"""Origin: the usual style of a person → what it is there."""

GUESTS = frozenset(("游客", "食客", "顾客", "客人", "香客", "茶客", "宾客", "嘉宾", "来宾", "亲戚", "队友", "村民", "市民", "平民", "观众", "听众", "敌人", "敌兵"))
"""Words for several that may be said of one: 一个游客."""
FAMILY = ("man", "woman", "girl", "boy", "old_woman", "old_man")
COMPANIES: dict[str, tuple[tuple[str, ...], int]] = {
    **dict.fromkeys(("family", "家人", "一家人", "全家", "全家人", "一家"), (FAMILY, 4)),
    **dict.fromkeys(("一家三口", "family of three"), (FAMILY, 3)),
    **dict.fromkeys(("一家四口", "family of four"), (FAMILY, 4)),
    **dict.fromkeys(("一家五口", "family of five"), (FAMILY, 5)),
    **dict.fromkeys(("一家三代", "三代人", "三代同堂", "三代", "generations", "three generations"), (FAMILY, 6)),
    **dict.fromkeys(("couple", "lovers", "情侣", "夫妻", "恋人", "夫妇", "一对恋人", "小两口"), (("man", "woman"), 2)),
    **dict.fromkeys(("newlyweds", "新人", "一对新人", "这对新人", "小夫妻", "bride and groom", "新婚夫妇"), (("bride", "groom"), 2)),
    **dict.fromkeys(("grandparents", "old couple", "老夫妻", "老两口", "老夫妇", "爷爷奶奶"),
                    (("old_man", "old_woman"), 2)),
    **dict.fromkeys(("parents", "父母", "爸爸妈妈", "爸妈"), (("woman", "man"), 2)),
    **dict.fromkeys(("母女", "娘俩", "娘儿俩"), (("woman", "girl"), 2)),
    **dict.fromkeys(("父子", "爷俩", "爷儿俩"), (("man", "boy"), 2)),
    "父女": (("man", "girl"), 2),
    "母子": (("woman", "boy"), 2),
    **dict.fromkeys(("爷孙", "祖孙"), (("old_man", "boy"), 2)),
    **dict.fromkeys(("婆孙", "奶孙"), (("old_woman", "girl"), 2)),
    **dict.fromkeys(("姐弟", "姊弟"), (("girl", "boy"), 2)),
    "兄妹": (("boy", "girl"), 2),
    **dict.fromkeys(("姐妹", "姊妹", "好姐妹"), (("girl",), 2)),
    **dict.fromkeys(("兄弟", "好兄弟", "哥俩", "哥儿俩"), (("boy",), 2)),
    "婆媳": (("old_woman", "woman"), 2),
    "师生": (("teacher", "student"), 2),
    "师徒": (("kung_fu_master", "swordsman"), 2),
    "师徒四人": (("tang_monk", "monkey_king", "pigsy", "sandy"), 4),
    **dict.fromkeys(("crowd", "people", "townspeople", "villagers", "人群", "人们", "众人", "大家", "所有人", "每个人", "人人", "围观群众", "村民",
                     "村民们", "乡亲们", "百姓", "老百姓", "平民", "民众", "市民", "townsfolk", "commoners", "peasants", "citizens"),
                    (("woman", "man", "old_woman", "teenager", "businessman", "girl", "old_man", "student"), 0)),
    **dict.fromkeys(("everyone", "everybody", "guests", "relatives", "wedding guests", "party guests", "cousins", "亲戚", "亲戚们", "客人们", "宾客"),
                    (("woman", "man", "girl", "old_woman", "boy", "old_man"), 0)),
    **dict.fromkeys(("全班", "全校"), (("girl", "boy", "student", "teenager"), 0)),
    **dict.fromkeys(("全场", "全村", "全队", "全城", "全市", "全镇", "全厅", "满场", "满屋", "满车", "全车", "全船", "全园"),
                    (("woman", "man", "old_woman", "teenager", "girl", "student"), 0)),
    **dict.fromkeys(("audience", "spectators", "观众", "听众"),
                    (("woman", "man", "student", "old_man", "teenager", "girl"), 0)),
    **dict.fromkeys(("army", "troops", "大军", "军队", "千军万马", "千军", "兵马", "将士", "官兵", "禁军", "御林军", "士卒", "铁骑", "敌军", "敌人", "敌兵"),
                    (("soldier",), 6)),
    **dict.fromkeys(("teammates", "队友", "队友们"), (("teenager",), 3)),
    **dict.fromkeys(("guests", "宾客", "宾客们", "亲友", "亲友们", "亲朋好友", "茶客", "茶客们", "嘉宾", "嘉宾们", "来宾", "来宾们", "顾客们", "亲戚", "亲戚们", "食客", "食客们", "游客", "游客们", "香客"),
                    (("woman", "man", "old_woman", "old_man"), 3)),
    **dict.fromkeys(("police", "cops", "警方", "警察们"), (("police_officer",), 2)),
    **dict.fromkeys(("crew", "ship's crew", "船员们", "水手们"), (("sailor",), 4)),
    **dict.fromkeys(("jazz trio", "jazz combo", "爵士三重奏", "爵士乐三重奏"), (("saxophonist", "bassist", "drummer"), 3)),
    **dict.fromkeys(("jazz band", "jazz quartet", "big band", "爵士乐队", "爵士乐团"),
                    (("saxophonist", "bassist", "drummer", "pianist"), 4)),
    **dict.fromkeys(("string quartet", "quartet", "string trio", "弦乐四重奏", "四重奏"), (("violinist",), 4)),
    **dict.fromkeys(("orchestra", "symphony orchestra", "交响乐团", "管弦乐团", "交响乐队"),
                    (("conductor", "violinist", "violinist", "bassist", "violinist"), 6)),
    **dict.fromkeys(("band", "rock band", "brass band", "乐队", "乐团", "摇滚乐队"),
                    (("guitarist", "singer", "violinist"), 3)),
    **dict.fromkeys(("team", "squad", "球队", "足球队"), (("footballer",), 5)),
    **dict.fromkeys(("choir", "chorus", "合唱团"), (("woman", "man", "girl", "old_woman", "boy"), 5)),
    **dict.fromkeys(("triplets", "三胞胎"), (("girl", "boy", "girl"), 3)),
    **dict.fromkeys(("twins", "双胞胎"), (("girl", "girl"), 2)),
    **dict.fromkeys(("friends", "朋友", "朋友们", "小伙伴", "小伙伴们"), (("teenager", "woman", "man"), 0)),
    **dict.fromkeys(("children", "kids", "孩子们", "小朋友们", "孩子", "小朋友"),
                    (("girl", "boy", "child"), 0)),
}
"""Words for several people who are no copies of one another: who they are, in order, and how many (0: as many as are
said)."""

SURNAMES = frozenset("李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文")
"""First characters of the commonest Chinese names."""
DOUBLE_SURNAMES = frozenset(("司马", "诸葛", "欧阳", "上官", "皇甫", "令狐", "慕容", "东方", "公孙", "夏侯", "尉迟", "西门", "南宫", "独孤"))
"""First two characters of Chinese names."""
FEMININE = frozenset("静妍琪璐瑶芳丽娟娜梅玲婷燕霞莉兰秀英香黛莺雪花萍琳倩薇媛颖洁珊妮慧蓉")
"""Last characters of names that are a woman's."""
RELATIVES = frozenset((
    "father", "dad", "daddy", "mother", "mom", "mum", "mommy", "mummy", "daughter", "son", "grandma", "grandmother",
    "grandpa", "grandfather", "brother", "sister", "husband", "wife", "granddaughter", "grandson", "grandchild",
    "parents", "爸爸", "父亲", "妈妈", "母亲", "女儿", "儿子", "奶奶", "爷爷", "外婆", "外公", "姥姥", "姥爷",
    "boyfriend", "girlfriend", "nephew", "niece", "uncle", "aunt", "男友", "女友", "男朋友", "女朋友", "媳妇", "闺蜜", "姥姥", "外孙",
    "哥哥", "姐姐", "弟弟", "妹妹", "丈夫", "妻子", "老公", "老婆", "孙女", "孙子", "父母", "一家人", "全家人", "一家",
))  # fmt: skip
"""What people are to each other."""
