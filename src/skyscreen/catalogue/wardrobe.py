"""Clothes by word: what a garment of the text is on a person of the catalogue.

A garment is an outfit (`forge.rigs.outfits`), a hat (`forge.rigs.headgear`, `hats`) or one thing more that is worn
(`forge.rigs.tools.CARRIED`), and the parameters that take its colour. Of several outfits or hats the first is put on, but
who wears one of the others already keeps it: a samurai's armour is no knight's.
"""

# ruff: noqa: E501 - one garment a line
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any


@dataclass(frozen=True)
class Garment:
    en: tuple[str, ...]
    zh: tuple[str, ...]
    outfit: tuple[str, ...] = ()
    tints: tuple[str, ...] = ()
    """Parameters that take its colour."""
    hat: tuple[str, ...] = ()
    extra: str = ""
    """A word of `carries`."""
    tint: str = ""
    """Its usual colour, '' where the wearer's own may stay."""
    pattern: str = ""
    held: str = ""
    """A word of `holds`: what somebody has in the hand all the while."""


TROUSERED = ("shirt", "jumper", "hoodie", "jacket", "suit", "coat", "raincoat", "overalls", "uniform", "tracksuit", "waistcoat", "half_apron", "smock", "workwear", "tails", "sailor", "school", "cowboy", "pirate", "kung_fu", "doctor", "lab_coat", "chef", "firefighter", "scrubs")
ARMOURS = ("knight", "lamellar", "mail", "legion", "gladiator")
ROBES = ("robe", "hanfu", "imperial", "official", "chiton", "habit", "linen")
WORKING_SUITS = ("bee_suit", "astronaut", "hero")
"""Suits of a trade that needs no other: a beekeeper in a white suit wears no tie."""
UNIFORMS = ("uniform", "firefighter", "scrubs", "doctor", "chef", "sailor", "school", "workwear", "overalls", "sports", "half_apron", "suit", "tracksuit")
BATHING = ("swimsuit", "trunks")
HELMETS = ("bike_helmet", "helmet", "fire", "army", "hard_hat", "miner", "roman", "viking", "samurai", "general", "goggles", "peaked")
"""What already is the kind of thing that the word means."""

GARMENTS: dict[str, Garment] = {
    # the whole dress
    "clothes": Garment(("clothes", "clothing", "outfit", "attire", "garb", "costume", "dressed"), ("衣服", "衣裳", "服装", "服饰", "衣", "衫", "一身", "上衣", "打扮"), (), ("dress", "coat", "shirt")),
    "dress": Garment(("dress", "sundress", "frock", "pinafore", "minidress", "sari", "nightgown", "nightdress"), ("裙子", "裙", "连衣裙", "长裙", "公主裙", "睡裙", "纱裙", "亮片裙", "百褶裙", "纱丽", "吊带裙"), ("dress", "gown", "flamenco", "tutu"), ("dress",)),
    "gown": Garment(("gown", "ball gown", "evening gown", "evening dress"), ("晚礼服", "长礼服", "舞会礼服", "拖地长裙"), ("gown", "flamenco"), ("dress",)),
    "wedding dress": Garment(("wedding dress", "wedding gown", "bridal gown", "bridal dress"), ("婚纱", "嫁衣"), ("gown",), ("dress",), tint="white"),
    "skirt": Garment(("skirt", "miniskirt", "kilt"), ("短裙", "半身裙", "格子裙", "校裙"), ("skirt", "dress"), ("dress",)),
    "tutu": Garment(("tutu",), ("芭蕾舞裙", "芭蕾裙", "舞裙"), ("tutu",), ("dress",)),
    "qipao": Garment(("qipao", "cheongsam"), ("旗袍",), ("qipao",), ("dress",)),
    "kimono": Garment(("kimono", "yukata"), ("和服", "浴衣"), ("kimono",), ("dress",)),
    "hanfu": Garment(("hanfu",), ("汉服", "古装", "襦裙"), ("hanfu", "robe", "official", "imperial"), ("dress",)),
    "robe": Garment(("robe", "robes", "bathrobe", "dressing gown", "cassock", "tunic", "toga"), ("长袍", "袍子", "袍", "僧袍", "袈裟", "浴袍", "道袍", "长衫", "僧衣", "法袍"), ROBES, ("dress",)),
    "imperial robe": Garment(("dragon robe", "imperial robe"), ("龙袍",), ("imperial",), ("dress",)),
    "tang suit": Garment(("tang suit", "kung fu suit", "karate uniform", "gi"), ("唐装", "练功服", "太极服", "空手道服", "道服"), ("kung_fu",), ("dress",)),
    "leotard": Garment(("leotard",), ("体操服", "紧身衣", "舞蹈服"), ("leotard", "hero"), ("dress",)),
    "swimsuit": Garment(("swimsuit", "bikini", "bathing suit", "swimming costume"), ("泳衣", "比基尼", "泳装"), ("swimsuit",), ("dress",)),
    "trunks": Garment(("swimming trunks", "swim trunks", "bathing trunks", "trunks"), ("泳裤",), ("trunks",), ("trousers",)),
    "pyjamas": Garment(("pyjamas", "pajamas", "nightclothes"), ("睡衣", "睡袍"), ("pyjamas",), ("shirt", "trousers"), tint="azure"),
    # over the rest
    "coat": Garment(("coat", "overcoat", "trench coat", "trenchcoat", "winter coat", "duffel coat", "duffle coat", "fur coat", "greatcoat", "long coat", "frock coat"), ("大衣", "风衣", "毛皮大衣", "皮草", "皮草大衣", "呢子大衣", "长大衣", "军大衣"), ("coat", "pirate", "tails", "lab_coat", "doctor"), ("coat",)),
    "jacket": Garment(("jacket", "blazer", "denim jacket", "leather jacket", "bomber jacket", "anorak", "windbreaker", "parka", "puffer jacket", "down jacket", "windcheater"), ("夹克", "外套", "皮夹克", "皮衣", "棉袄", "棉衣", "羽绒服", "冲锋衣", "牛仔外套", "牛仔夹克", "大棉袄", "马褂"), ("jacket", "tracksuit", "suit", "uniform", "school", "buckskin", "scrubs", "coat"), ("coat",)),
    "hoodie": Garment(("hoodie", "hooded sweatshirt", "hoody"), ("连帽衫", "卫衣", "帽衫"), ("hoodie",), ("shirt",)),
    "raincoat": Garment(("raincoat", "rain coat", "rain jacket", "mackintosh", "oilskin", "oilskins", "poncho", "rain poncho"), ("雨衣", "雨披"), ("raincoat",), ("coat",), tint="yellow"),
    "lab coat": Garment(("lab coat", "laboratory coat", "doctor's coat"), ("白大褂", "实验服"), ("lab_coat", "doctor"), ("coat",), tint="white"),
    "cape": Garment(("cape", "cloak", "mantle"), ("披风", "斗篷"), extra="cape"),
    "straw cape": Garment(("straw cape", "straw raincoat"), ("蓑衣",), extra="straw_cape"),
    "shawl": Garment(("shawl", "stole", "pashmina"), ("披肩", "披巾"), extra="shawl"),
    # on the trunk
    "shirt": Garment(("shirt", "t-shirt", "tee shirt", "tee", "blouse", "polo shirt", "flannel shirt", "top", "singlet", "tank top"), ("衬衫", "T恤", "T恤衫", "t恤", "短袖", "背心", "体恤", "花衬衫", "汗衫"), ("shirt", "sports", "cowboy", "waistcoat", "sailor", "overalls", "half_apron"), ("shirt",)),
    "striped shirt": Garment(("breton shirt",), ("条纹衫", "海魂衫", "条纹T恤", "条纹衬衫"), ("shirt", "sailor"), ("shirt",), pattern="striped"),
    "jersey": Garment(("jersey", "football shirt", "basketball jersey", "sports shirt", "kit", "sportswear"), ("球衣", "球服", "队服", "运动衫"), ("sports",), ("shirt",)),
    "jumper": Garment(("jumper", "sweater", "pullover", "cardigan", "sweatshirt", "turtleneck", "woolly jumper"), ("毛衣", "针织衫", "毛线衣", "高领毛衣", "开衫"), ("jumper",), ("shirt",)),
    "waistcoat": Garment(("waistcoat", "vest"), ("马甲", "西装马甲"), ("waistcoat", "cowboy", "workwear", "sports"), ("coat",)),
    "hi-vis": Garment(("hi-vis vest", "safety vest", "orange vest", "reflective vest"), ("反光背心", "荧光背心"), ("workwear",)),
    "suit": Garment(("suit", "tuxedo", "dinner jacket", "dinner suit", "business suit", "three-piece suit"), ("西装", "西服", "燕尾服", "礼服", "正装", "西装革履", "中山装"), ("suit", "tails", *WORKING_SUITS), ("coat", "trousers")),
    "tracksuit": Garment(("tracksuit", "gym clothes", "ski suit", "ski jacket", "ski clothes", "snowsuit"), ("运动服", "滑雪服", "运动装", "运动外套"), ("tracksuit", "sports", "jumper", "jacket"), ("coat", "trousers")),
    "uniform": Garment(("uniform", "livery"), ("制服", "军装", "警服", "工作服", "军服", "迷彩服"), UNIFORMS, ("coat",)),
    "firefighter suit": Garment(("firefighter suit", "turnout gear", "turnout coat"), ("消防服",), ("firefighter",), ("coat",)),
    "school uniform": Garment(("school uniform",), ("校服", "学生装"), ("school",), ("coat",)),
    "sailor suit": Garment(("sailor uniform", "sailor suit", "sailor shirt"), ("水手服",), ("sailor",), ("coat",)),
    "apron": Garment(("apron", "pinny"), ("围裙", "围兜"), ("half_apron", "chef"), ("dress",)),
    "overalls": Garment(("overalls", "dungarees", "boiler suit", "coveralls", "jumpsuit"), ("背带裤", "工装裤", "工装", "连体衣", "工作裤"), ("overalls", "workwear"), ("trousers",)),
    "scrubs": Garment(("scrubs", "surgical gown", "hospital gown"), ("手术服", "手术衣", "病号服"), ("scrubs",), ("coat", "trousers")),
    "spacesuit": Garment(("spacesuit", "space suit"), ("宇航服", "太空服", "航天服"), ("astronaut",), hat=("helmet",)),
    "wetsuit": Garment(("wetsuit", "diving suit"), ("潜水服",), ("leotard", "hero"), ("dress",), tint="black"),
    "armour": Garment(("armour", "armor", "suit of armour", "suit of armor", "chain mail", "breastplate"), ("盔甲", "铠甲", "战甲", "甲胄"), ARMOURS, ("coat",)),
    # below
    "trousers": Garment(("trousers", "pants", "leggings", "slacks", "chinos", "breeches"), ("裤子", "长裤", "西裤", "裤", "喇叭裤"), TROUSERED, ("trousers",)),
    "jeans": Garment(("jeans", "blue jeans"), ("牛仔裤",), TROUSERED, ("trousers",), tint="blue"),
    "shorts": Garment(("shorts", "board shorts", "football shorts"), ("短裤", "沙滩裤", "运动短裤"), ("sports", "safari", "trunks", "swimsuit"), ("trousers",)),
    "shoes": Garment(("shoes", "shoe", "sandals", "high heels", "sneakers", "trainers", "slippers", "boots", "boot", "wellingtons", "wellies", "rubber boots", "wellington boots", "rain boots", "cowboy boots", "ballet shoes", "running shoes", "heels", "loafers"), ("鞋子", "鞋", "靴子", "靴", "高跟鞋", "运动鞋", "拖鞋", "皮鞋", "布鞋", "雨靴", "皮靴", "雨鞋", "球鞋", "舞鞋", "长靴", "绣花鞋"), (), ("shoes",)),
    "gloves": Garment(("boxing gloves",), ("拳击手套", "拳套"), extra="gloves"),
    "mittens": Garment(("gloves", "mittens", "glove", "mitten", "rubber gloves", "white gloves"), ("手套", "连指手套"), extra="mittens"),
    # about the neck, on the face, on the back
    "scarf": Garment(("scarf", "muffler", "woolly scarf", "neckerchief", "neckscarf"), ("围巾", "围脖", "领巾", "红领巾", "丝巾"), extra="scarf"),
    "tie": Garment(("tie", "necktie"), ("领带",), extra="tie"),
    "bow tie": Garment(("bow tie", "bowtie"), ("领结", "蝴蝶结领结"), extra="bow_tie"),
    "necklace": Garment(("necklace", "pearls", "pearl necklace", "gold chain"), ("项链", "珍珠项链", "金项链", "佛珠", "念珠"), extra="necklace"),
    "earrings": Garment(("earrings", "earring"), ("耳环", "耳坠", "耳钉"), extra="earrings"),
    "garland": Garment(("garland", "flower garland", "lei"), ("花环项链",), extra="garland"),
    "medal": Garment(("gold medal", "medal"), ("金牌", "奖牌", "勋章"), extra="medal"),
    "glasses": Garment(("glasses", "spectacles", "eyeglasses", "reading glasses", "specs"), ("眼镜", "老花镜", "近视镜", "圆框眼镜", "黑框眼镜", "金丝眼镜"), extra="glasses"),
    "sunglasses": Garment(("sunglasses", "dark glasses", "shades"), ("墨镜", "太阳镜", "太阳眼镜"), extra="sunglasses"),
    "face mask": Garment(("surgical mask", "face mask", "medical mask"), ("口罩",), hat=("surgeon", "mask"), extra="face_mask"),
    "mask": Garment(("mask", "carnival mask"), ("面具", "假面"), hat=("domino", "opera", "mask"), extra="half_mask"),
    "eye patch": Garment(("eye patch", "eyepatch"), ("眼罩",), extra="eye_patch"),
    "headphones": Garment(("headphones", "earphones", "headset", "earmuffs"), ("耳机", "耳罩", "头戴式耳机"), hat=("headphones",), extra="headphones"),
    "backpack": Garment(("backpack", "rucksack", "knapsack", "hiking pack"), ("背包", "双肩包", "登山包", "行囊"), extra="rucksack"),
    "school bag": Garment(("schoolbag", "school bag", "satchel"), ("书包",), extra="satchel"),
    "wings": Garment(("angel wings",), ("天使翅膀",), extra="wings"),
    # in the hand
    "cane": Garment(("cane", "walking stick", "walking cane", "crutch"), ("拐杖", "手杖", "拐棍"), held="cane"),
    "staff": Garment(("staff", "crook", "shepherd's crook", "wooden staff"), ("法杖", "权杖", "禅杖"), held="staff"),
    "wand": Garment(("wand", "magic wand"), ("魔杖", "魔法棒", "仙女棒"), held="wand"),
    "lantern": Garment(("lantern", "oil lantern", "paper lantern"), (), held="lantern"),
    "umbrella": Garment(("umbrella", "parasol", "paper umbrella"), (), held="umbrella"),
    "torch": Garment(("torch", "burning torch"), (), held="torch"),
    "sword": Garment(("sword",), (), held="sword"),
    "spear": Garment(("spear",), (), held="spear"),
    "broom": Garment(("broom", "broomstick"), (), held="broom"),
    "magnifier": Garment(("magnifying glass", "magnifier"), (), held="magnifier"),
    "briefcase": Garment(("briefcase", "attache case"), (), held="briefcase"),
    "clipboard": Garment(("clipboard",), (), held="clipboard"),
    "toolbox": Garment(("toolbox", "tool box"), (), held="toolbox"),
    "bouquet": Garment(("bouquet", "bunch of flowers"), (), held="bouquet"),
    "palette": Garment(("palette",), (), held="palette"),
    "pickaxe": Garment(("pickaxe",), (), held="pickaxe"),
    "hand fan": Garment(("hand fan", "paper fan", "folding fan"), (), held="fan"),
    # on the head
    "hat": Garment(("hat", "headgear"), ("帽子", "帽", "毡帽"), hat=("fedora", "straw", "cap", "beanie", "cowboy", "bucket", "witch", "top", "beret", "peaked", "conical", "tricorn", "toque", "army", "sailor", "nurse")),
    "straw hat": Garment(("straw hat", "sun hat", "sunhat", "boater", "wide-brimmed hat"), ("草帽", "遮阳帽", "太阳帽"), hat=("straw",)),
    "conical hat": Garment(("conical hat", "bamboo hat", "rice hat", "coolie hat"), ("斗笠", "竹笠", "笠帽"), hat=("conical",)),
    "cap": Garment(("cap", "baseball cap", "flat cap", "peaked cap", "newsboy cap"), ("棒球帽", "鸭舌帽", "军帽", "帽檐", "小红帽", "棒球帽子"), hat=("cap", "peaked", "army", "sailor", "nurse", "surgeon")),
    "top hat": Garment(("top hat", "opera hat"), ("礼帽", "高礼帽", "大礼帽"), hat=("top",)),
    "fedora": Garment(("fedora", "trilby", "bowler hat", "bowler", "panama hat", "homburg"), ("软呢帽", "爵士帽", "绅士帽", "圆顶礼帽"), hat=("fedora",)),
    "cowboy hat": Garment(("cowboy hat", "stetson"), ("牛仔帽",), hat=("cowboy",)),
    "beret": Garment(("beret",), ("贝雷帽", "画家帽"), hat=("beret",)),
    "beanie": Garment(("beanie", "woolly hat", "wool hat", "woollen hat", "bobble hat", "knitted hat", "knit cap", "winter hat", "fur hat", "nightcap"), ("毛线帽", "绒线帽", "毛帽", "虎头帽", "皮帽", "雷锋帽", "针织帽", "棉帽"), hat=("beanie",)),
    "santa hat": Garment(("santa hat", "christmas hat", "elf hat"), ("圣诞帽",), hat=("beanie",), tint="red"),
    "party hat": Garment(("party hat", "birthday hat", "paper hat", "pointed hat", "pointy hat"), ("生日帽", "纸帽", "尖帽", "尖顶帽", "巫师帽", "女巫帽"), hat=("witch",)),
    "chef hat": Garment(("chef hat", "chef's hat", "toque", "tall white hat", "baker's hat"), ("厨师帽", "高帽子", "高帽"), hat=("toque",)),
    "hard hat": Garment(("hard hat", "safety helmet", "construction helmet"), ("安全帽",), hat=("hard_hat", "miner")),
    "helmet": Garment(("helmet", "crash helmet", "bike helmet", "bicycle helmet", "riding helmet", "motorcycle helmet"), ("头盔", "钢盔", "盔帽"), hat=HELMETS),
    "viking helmet": Garment(("horned helmet", "viking helmet"), ("牛角盔", "维京头盔"), hat=("viking",)),
    "pith helmet": Garment(("pith helmet", "explorer hat", "safari hat"), ("探险帽",), hat=("pith",)),
    "sailor hat": Garment(("sailor hat", "sailor cap"), ("水手帽", "海军帽"), hat=("sailor",)),
    "pirate hat": Garment(("pirate hat", "tricorn", "tricorne"), ("海盗帽", "三角帽"), hat=("tricorn",)),
    "graduation cap": Garment(("graduation cap", "mortarboard"), ("学士帽", "博士帽"), hat=("mortarboard",)),
    "swimming cap": Garment(("swimming cap", "swim cap", "bathing cap"), ("泳帽",), hat=("swim_cap",)),
    "goggles": Garment(("goggles", "ski goggles"), ("护目镜", "滑雪镜", "泳镜", "风镜"), hat=("goggles", "swim_cap")),
    "turban": Garment(("turban",), ("缠头", "包头巾", "穆斯林头巾"), hat=("turban",)),
    "headscarf": Garment(("headscarf", "kerchief", "bandana", "bandanna", "head scarf", "headcloth", "hijab"), ("头巾", "花头巾"), hat=("bandana", "turban", "veil", "hood_cloth")),
    "headband": Garment(("headband", "sweatband", "hairband"), ("发带", "头带", "发箍"), hat=("sweatband",)),
    "hood": Garment(("hood",), ("兜帽", "风帽"), hat=("hood", "hood_cloth")),
    "veil": Garment(("veil", "bridal veil"), ("面纱", "头纱", "红盖头", "盖头"), hat=("bridal", "veil")),
    "crown": Garment(("crown", "golden crown", "paper crown"), ("王冠", "皇冠", "金冠", "冠冕"), hat=("crown", "tiara", "phoenix_crown", "mian", "nemes")),
    "tiara": Garment(("tiara", "diadem", "circlet"), ("头冠", "公主冠", "小皇冠"), hat=("tiara", "crown")),
    "phoenix crown": Garment(("phoenix crown",), ("凤冠",), hat=("phoenix_crown",)),
    "wreath": Garment(("wreath", "laurel wreath", "laurel", "flower crown", "crown of flowers"), ("花冠", "花环", "桂冠"), hat=("laurel",)),
    "flower": Garment(("flower in her hair", "rose in her hair"), ("头花", "发花"), hat=("flower",)),
    "hairpin": Garment(("hairpin", "hair pin"), ("发簪", "簪子", "发钗", "步摇"), hat=("hairpin", "phoenix_crown")),
    "halo": Garment(("halo",), ("光环",), hat=("halo",)),
    "horns": Garment(("devil horns",), ("恶魔角",), hat=("horns",)),
}  # fmt: skip
"""By the first of their words, more or less."""

PATTERNS: dict[str, tuple[str, ...]] = {
    "striped": ("striped", "stripy", "stripey", "pinstriped", "pinstripe", "stripes", "条纹", "条纹状"),
    "checked": ("checked", "checkered", "chequered", "check", "plaid", "tartan", "gingham", "格子", "格纹", "方格", "格子纹"),
    "dotted": ("polka-dot", "polka dot", "polka-dotted", "dotted", "spotted", "spotty", "波点", "圆点", "斑点"),
    "floral": ("floral", "flowery", "flowered", "flower-print", "floral-print", "hawaiian", "碎花", "印花", "花布"),
}  # fmt: skip
"""How a cloth is patterned: words of either language. The names are materials of cloth."""


HELD = frozenset(name for name, row in GARMENTS.items() if row.held)
"""What is in the hand: worn only where somebody is said to be 'with' it."""


@cache
def by_word() -> dict[str, str]:
    """Garment of each word."""
    return {word: name for name, row in reversed(GARMENTS.items()) for word in (*row.en, *row.zh)}


def put_on(usual: Mapping[str, Any], worn: Mapping[str, Any], name: str, tint: str = "", pattern: str = "") -> dict[str, Any]:
    """Parameters of a person who puts a garment on.

    Args:
        usual: the person's own parameters with their defaults.
        worn: parameters already set.
        tint: colour word, '' when none was said.
        pattern: '' or a name of `PATTERNS`.
    """
    row = GARMENTS[name]
    now = {**usual, **worn}
    tint, pattern = tint or row.tint, pattern or row.pattern
    out: dict[str, Any] = {}
    if row.outfit and "outfit" in now and now["outfit"] not in row.outfit:
        out["outfit"] = row.outfit[0]
    elif row.outfit and "wears" in now:  # an animal's whole dress is one coat over its trunk
        cloth = " ".join(word for word in (tint, pattern) if word)
        out["wears"] = f"{row.outfit[0]}:{cloth}" if cloth else row.outfit[0]
    if out.get("outfit") in BATHING and "shoes" in now and "shoes" not in worn:
        out["shoes"] = ""  # nobody bathes in boots
    if name == "clothes":  # 'in red': the colour of what is seen most of
        outfit = str(now.get("outfit", ""))
        slots: tuple[str, ...] = main_slots(outfit)
    else:
        slots = row.tints
    if tint:
        out |= {slot: tint for slot in slots if slot in now}
    if pattern and "pattern" in now and (row.outfit or name == "clothes"):
        out["pattern"] = pattern
    own = str(now.get("hat", "")).partition(":")[0]
    if name == "clothes" and "wears" in now:
        out["wears"] = f"shirt:{tint}" if tint else "shirt"
    if row.hat and "hat" in now and (own in row.hat or not row.extra):
        kind = own if own in row.hat else row.hat[0]
        out["hat"] = f"{kind}:{tint}" if tint else kind
    elif row.held and "holds" in now:
        out["holds"] = row.held
    elif row.extra and "carries" in now:
        rest = [word for word in str(now["carries"]).split() if word.partition(":")[0] != row.extra]
        out["carries"] = " ".join([*rest, f"{row.extra}:{tint}" if tint else row.extra])
    return out


def main_slots(outfit: str) -> tuple[str, ...]:
    """Parameters that colour the most of an outfit."""
    if outfit in ("shirt", "jumper", "hoodie", "sports", "overalls", "cowboy", "smock", "workwear", "waistcoat", "half_apron", "sailor", "skirt", "pyjamas"):
        return ("shirt",)
    if outfit in ("dress", "gown", "flamenco", "tutu", "leotard", "swimsuit", "kung_fu", "legion", "qipao", "kimono", *ROBES):
        return ("dress",)
    return ("coat", "trousers") if outfit in ("suit", "tracksuit", "scrubs", "uniform", "ninja") else ("coat",)
