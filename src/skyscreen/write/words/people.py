"""Words for what people look like: hair, beards, eyes, where their faces are at home. English and Chinese."""


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

ADJECTIVES: dict[Looks, tuple[str, ...]] = {
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
    (("build", 1.3),): ("fat", "chubby", "plump", "stout", "胖", "胖胖的", "肥胖"),
    (("build", 0.84),): ("thin", "slim", "slender", "skinny", "瘦", "苗条", "瘦弱"),
    (("skin", "dark"),): ("dark-skinned",),
    (("skin", "pale"),): ("pale-skinned", "fair-skinned"),
    (("origin", "african"), ("skin", "dark"), ("hair", "black"), ("eyes", "black")): (
        "african", "nigerian", "kenyan", "ethiopian", "非洲", "非裔"),
    (("origin", "east_asian"), ("skin", "light"), ("hair", "black"), ("eyes", "black")): (
        "asian", "east asian", "chinese", "japanese", "korean", "vietnamese", "亚洲", "中国", "日本", "韩国"),
    (("origin", "indian"), ("skin", "#ad7650"), ("hair", "black"), ("eyes", "black")): (
        "indian", "south asian", "pakistani", "印度"),
    (("origin", "european"), ("skin", "pale")): (
        "european", "french", "german", "italian", "english", "british", "russian", "scandinavian", "欧洲", "法国",
        "德国", "英国", "俄罗斯"),
    (("origin", "latin"), ("skin", "olive"), ("hair", "black")): (
        "latin", "latino", "latina", "mexican", "brazilian", "拉丁", "墨西哥"),
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
