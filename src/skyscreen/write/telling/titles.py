"""The film's title: a short name made of what it shows, never a list of it."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import re

from skyscreen.catalogue.adverts import advert
from skyscreen.catalogue.periods import by_word
from skyscreen.core.seeds import stream
from skyscreen.write.lexis.morphology import gerund, plural
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.lexis.tagger import usual
from skyscreen.write.reader.forms import EXPLAINER, SPOT, Telling
from skyscreen.write.reading import PlaceSaid, Reading, Subject
from skyscreen.write.story.scenery import leads
from skyscreen.write.telling import slots_en, slots_zh
from skyscreen.write.telling.clauses import is_title
from skyscreen.write.telling.clauses_en import subject_of
from skyscreen.write.telling.facts import how_of, part_of_day
from skyscreen.write.telling.retold import clauses, own_tongue
from skyscreen.write.words.describe import COLLECTIVES, COLOURS

SMALL = frozenset(("a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "and", "or", "with", "from", "over", "under"))
LONGEST = 90
"""Characters: a title card has at most two lines."""
LIGHT_EN = {"dawn": "Dawn", "morning": "Morning", "noon": "Noon", "afternoon": "Afternoon", "sunset": "Sunset", "dusk": "Dusk",
            "night": "Night"}  # fmt: skip
SKY_EN = {"storm": "Storm", "rain": "Rain", "after_rain": "After the Rain", "snow": "Snow", "blizzard": "Blizzard", "haze": "Haze", "mist": "Mist", "fog": "Fog", "dust": "Dust"}
LIGHT_ZH = {"dawn": "黎明", "morning": "早晨", "noon": "正午", "afternoon": "午后", "sunset": "黄昏", "dusk": "暮色", "night": "夜"}
SKY_ZH = {"storm": "风雨", "rain": "雨", "after_rain": "雨后", "snow": "雪", "blizzard": "风雪", "haze": "轻尘", "mist": "薄雾", "fog": "雾", "dust": "风沙"}


def case(text: str) -> str:
    """Title case: small words stay low inside, words with capitals of their own stay as they are."""
    words = text.split()
    return " ".join(
        word if word.lower() in SMALL and 0 < k < len(words) - 1 and word.islower() else word[:1].upper() + word[1:]
        for k, word in enumerate(words)
    )[:120]


def title(reading: Reading, place: PlaceSaid, telling: Telling, seed: int) -> str:
    """'Storm at Sea', 'The Red Dress', 《竹林里的熊猫》 without the brackets; a question is its own title."""
    if telling.form == EXPLAINER and len(telling.question) <= LONGEST:
        return telling.question if reading.language == "zh" else telling.question[:1].upper() + telling.question[1:]
    if telling.form == SPOT:
        return product(reading, telling) or _plain(reading, place)
    if own_tongue(reading) and is_title(reading.text, reading.language) and not clauses(reading):
        said = reading.text.strip().rstrip(".。!！ ")
        return said if reading.language == "zh" else case(said)
    taught = _TAUGHT.search(reading.text)
    if taught is not None and reading.language == "zh":
        return next(name for name in taught.groups() if name)
    row = _chinese(reading, place) if reading.language == "zh" else _english(reading, place)
    row = [(weight, text) for weight, text in row if text]
    if not row:
        return _plain(reading, place)
    best = max(weight for weight, _ in row)
    near = sorted(text for weight, text in row if weight >= best - 1)
    return min(near, key=lambda text: stream(seed, "write", "title", reading.text, text))


def product(reading: Reading, telling: Telling) -> str:
    """The name of what a spot is for: as named, else the thing in the user's words."""
    lead = leads(reading)
    row = advert(reading.text)
    sold = row.pattern.search(reading.text) if row is not None else None
    said = _said_of(reading.text) or (case(sold.group()) if sold is not None else "")
    if telling.name or not lead:
        return telling.name or said
    whole = sold is not None and sold.group().lower() in said.lower()
    if said and (whole or lead[0].word.lower() not in reading.text.lower()):
        return said  # nobody was named: 'an ad for my dad's bakery'
    if said.lower().endswith((lead[0].noun.lower(), lead[0].word.lower())):
        return said  # 'an ad for a waterproof raincoat'
    if reading.language == "zh":
        return "".join(w for w in lead[0].adjectives if not w.isascii() and w not in lead[0].noun) + lead[0].noun
    words = [w for w in lead[0].adjectives if w.isascii() and w.lower() not in lead[0].noun.split(" ")]
    return case(" ".join([*words, plural(lead[0].noun) if lead[0].count > 1 else lead[0].noun]))


PRONOUNS = ("she", "he", "it", "they", "her", "him", "them", "她", "他", "它", "大家", "众人", "所有人", "每个人", "人人", "大伙", "everyone", "everybody",
            "nobody", "somebody", "someone")
"""Words for somebody that name nobody."""
TELLERS = ("", "I", "me", "my", "we", "We", "us", "our", "我", "我们", "咱", "咱们", "俺")
"""Whoever tells the film, and who was brought into it, give it no name."""
_PHRASE = re.compile(r"\b(?P<how>at|in|on|under|against|behind|inside|without|for) (?P<of>the|an?|his|her|its|their|my|our) (?P<noun>[a-z-]+(?: (?!again\b|now\b|today\b|alone\b|together\b|forever\b|instead\b|anyway\b|once\b|immediately\b)[a-z-]+)?)"
                     r"(?: (?:again|now|today|alone|together|forever|instead|anyway|once|immediately))?[.!?]$")
"""The last phrase of a clause: 'at the interview'."""
FAMILY = ("grandma", "grandpa", "mum", "mom", "mama", "dad", "papa", "mummy", "daddy", "granny", "santa", "mother", "father")
"""Nouns that are names where no article stands before them."""
HEAVENS = ("aurora_tundra",)
"""What one is under, not in."""
MEETING = ("重逢", "相遇", "告别", "分别", "团圆", "相亲", "求婚", "吵架", "和好", "道别", "送别", "约会", "见面", "散步", "跳舞", "下棋", "对弈", "决斗", "比武", "赛跑", "拔河", "看日出",
           "看星星", "放风筝", "钓鱼", "野餐", "露营")
"""What a film may be called by, behind its place."""
_OF = re.compile(
    r"(?:spot|ad|advert|advertisement|commercial|promo|teaser|video|film)\s+(?:for|of|about)\s+(?:an?|the|our|my)?\s*"
    r"(?P<en>[\w' -]{2,40}?)(?:[,.:;]|\s+(?:with|ending|called|named|on|in|that)\b|$)"
    r"|(?:给|为|帮|替|拍|做|来)?(?:一[支款个只瓶双辆台部则件条把套]|新款|这款)?(?:(?:给|为|帮)?(?:我们家|我家|我们|我)的?)?(?P<zh>[\u4e00-\u9fff]{2,8}?)(?:[做拍来]一?[个支部条段])?的?短?(?:产品)?(?:广告|宣传片|产品片|推广)",
    re.IGNORECASE,
)


_TAUGHT = re.compile(r"教(?:你|大家|我|你们)(?:怎么|如何)?(?:做|包|煮|炒|烤|蒸|折|画|种|泡|腌)([\u4e00-\u9fff]{2,8})(?=[。，,.：:！!]|$)"
                     r"|^([\u4e00-\u9fff]{2,8})(?:的做法|怎么做|的制作方法)")
"""What a recipe is for: 教你做番茄炒蛋."""


def _said_of(text: str) -> str:
    """What a spot is for in the user's words, where the catalogue knows no such thing."""
    hit = _OF.search(text)
    return (case(hit["en"].strip()) if hit["en"] else hit["zh"]) if hit else ""


def _sure(reading: Reading) -> list[Subject]:
    """The subjects that are shown for what they were called: a dragon that became something else is no title; an
    unknown trade is still that of the person who is shown."""
    row = [s for s in leads(reading) if (how_of(reading, s) != "generic" or s.kind == "person") and s.noun not in PRONOUNS
           and reading.text[slice(*s.span)] not in TELLERS
           and _in_text(reading, s)]
    # Not whose somebody is: 秦始皇的士兵.
    first = min((s for s in row if s.kind in ALIVE and not reading.text[s.span[1] :].startswith("的")), key=lambda s: s.span, default=None)
    leads_it = first is not None and (row[0].kind in ALIVE or first.span < row[0].span)
    return [first, *(s for s in row if s is not first)] if first is not None and leads_it else row


def _in_text(reading: Reading, subject: Subject) -> bool:
    """Whether the text names it: who comes to a birthday gives it no title."""
    text, word = reading.text.lower(), subject.word.lower()
    return subject.name.lower() in text if subject.name else word in text or (word.isascii() and word.split(" ")[-1][:3] in text) or (
        word.isascii() != text.isascii())


def _beside(reading: Reading, lead: list[Subject]) -> Subject | None:
    """Who is named beside the first, a person or a beast before a thing."""
    rest = [s for s in lead[1:] if s.kind not in ("plant", "furniture") and s.noun != lead[0].noun
            and not re.search(r"\b(?:as|like) (?:an?|the) (?:\w+ )?$", reading.text[: s.span[0]])]
    whole = reading.text.lower()
    alive = [s for s in rest if s.kind in ALIVE and s.word not in lead[0].word and not whole.startswith(s.word + lead[0].word, lead[0].span[0]) and (s.kind != "person" or how_of(reading, s) != "generic" or reading.text.isascii())]
    return next(iter([*alive, *rest]), None)


def _hands(reading: Reading, subject: Subject) -> bool:
    """Whether it is a thing that somebody does something to or with."""
    used = {key for d in reading.deeds for key in (d.target, d.to, d.tool) if key not in d.subjects}
    return subject.kind not in ALIVE and subject.key in used


def _many(subject: Subject) -> bool:
    """People without a face of their own: a crowd, everyone, hundreds of people."""
    return subject.kind == "person" and (subject.noun in COLLECTIVES or (subject.noun == "人" and subject.count > 3))


def _plain(reading: Reading, place: PlaceSaid) -> str:
    lead = leads(reading)
    if reading.language == "zh":
        return lead[0].noun if lead else place.noun
    if not lead:
        return case(slots_en.placed(place.noun))
    return case(_the(lead[0], always=True))


def _english(reading: Reading, place: PlaceSaid) -> list[tuple[int, str]]:
    lead = _sure(reading)
    noun = re.sub(r"^(?:the )?(?:(?:stormy|snowy|rainy|misty|foggy|windy|dusty) )?", "", place.noun)
    named = bool(reading.places) and place.span != (0, 0)
    afloat = bool(lead) and lead[0].kind in ("vessel", "swimmer")
    where = "" if place.entry.name == "studio" else _where(noun, afloat)
    hour = LIGHT_EN[part_of_day(reading.hours[0])] if reading.hours else ""
    sky = SKY_EN.get(reading.weather, "")
    row: list[tuple[int, str]] = []
    if sky and named:
        row.append((4, case(f"{sky} {where}" if sky not in case(noun) and not sky.startswith("After") else "")))
        row.append((4, "Night Rain" if sky == "Rain" and hour == "Night" else ""))
    alive = any(s.kind in ALIVE for s in lead[:1])
    if hour and named and where:
        row.append((1 if alive else 3, case(f"{hour} {where}")))
    if not lead:
        return [*row, (1, case(slots_en.placed(noun)))]
    main = lead[0]
    about = subject_of(reading) if own_tongue(reading) else ""
    if " and " in about and main.noun.split(" ")[-1] not in about.lower():
        row.append((6, case(re.sub(r"^(?:an?|the) ", "the ", about, flags=re.IGNORECASE))))  # The Wind and the Sun
    row += [(5, text) for text in _worn(main)]
    own = [w.lower() for w in main.adjectives if w.isascii()]
    many = main.count > 1
    head = " ".join([*own[-1:], _noun(main)])
    told = re.match(r"(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", main.label.lower())
    if _many(main):
        deed = next((d for d in reading.deeds if main.key in d.motions and d.verb.isascii() and not d.manner_of), None)
        doing = gerund(deed.verb) if main.noun == "people" and deed is not None and deed.verb.isalpha() else ""
        row.append((5, case(f"{doing} {where}") if doing and named and where else ""))
        row.append((4, case(f"the {main.noun} {where}") if named and where else case(f"the {main.noun}")))
        return row
    if many and told and main.count in slots_en.NUMBERS:
        row.append((4, case(f"{slots_en.NUMBERS[main.count]} {head}")))
    other = _beside(reading, lead)
    loose = other is not None and main.kind in ALIVE and other.kind in ("prop", "food")
    if other is not None and (loose or _hands(reading, other) or (how_of(reading, other) == "generic" and other.kind != "person")):
        known = how_of(reading, other) != "generic" and main.kind == "person" and not many and not named
        owned = f"{_the(main, always=True)}'s {_noun(other)}" if known else ""
        row.append((4, case(owned)))
    elif other is not None:
        kin = re.search(r"\b(his|her|its|their) (?:[a-z-]+ )?$", reading.text[: reading.text.lower().find(other.noun, other.span[0])])
        pair = f"{_the(main, always=True)} and {f'{kin[1]} {_noun(other)}' if kin and other.kind in ALIVE and not other.proper else _the(other, always=True)}"
        row.append((4, case(pair)))
        row += [(4, text) for text in _coloured(other)]
    if named and place.entry.name in HEAVENS:
        row.append((6, case(slots_en.placed(noun))))
    if named and where and place.entry.name not in HEAVENS and main.noun not in noun and noun.split(" ")[-1][:3] != main.noun.split(" ")[-1][:3]:
        row.append((3, case(f"{_the(main)} {where}")))
    if sky:
        row.append((3, case(f"{_the(main, always=True)} {'' if sky.startswith('After') else 'in the '}{sky}")))
    best = max((weight for weight, text in row if text), default=0)
    if best < 4 and not named and main.kind in ALIVE:
        row += [(5, text) for text in _phrased(reading, main)]
    if not own and (said := _described(reading, main)):
        row.append((4, case(f"the {said} {_noun(main)}")))
    if not (main.kind == "person" and not own and len(row) > 0):
        row.append((4 if own and not many else 3 if own else 2, case(main.proper or f"the {head}")))
    return row


def _phrased(reading: Reading, main: Subject) -> list[str]:
    """'The Cat at the Interview': by the phrase that a clause of the text ends with."""
    for clause in reversed(clauses(reading)):
        hit = _PHRASE.search(clause.text)
        if hit is not None and hit["noun"].split(" ")[-1] != main.noun.split(" ")[-1]:
            of = "the" if hit["of"] in ("the", "a", "an") else hit["of"]
            return [case(f"{_the(main, always=True)} {hit['how']} {of} {hit['noun']}")]
    return []


def _described(reading: Reading, main: Subject) -> str:
    """The word before its noun where it says what somebody is like, though no picture shows it: 'proud'."""
    hit = re.search(rf"\b([a-z]+(?:-[a-z]+)?) {re.escape(main.noun)}s?\b", reading.text.lower())
    return hit[1] if hit and usual(hit[1]) == "JJ" and hit[1] not in ("same", "other", "own", "last", "first", "next", "such", "many", "few", "several") else ""


def _the(subject: Subject, *, always: bool = False) -> str:
    """'the ship', 'ships' ('the ships' with `always`), 'Mira'."""
    article = "the " if (always or subject.count == 1) and not (subject.noun in FAMILY and subject.label.lower() == subject.noun) else ""
    return subject.proper or article + _noun(subject)


def _noun(subject: Subject) -> str:
    one = subject.count == 1 or (subject.noun in COLLECTIVES and subject.noun != "people")
    return subject.noun if one else slots_en.many_of(subject.noun)


def _where(noun: str, afloat: bool = True) -> str:
    if noun.split(" ")[-1] in ("sea", "ocean"):
        return "at sea"
    if noun in ("snow", "city", "town"):
        return f"in the {noun}"
    return f"{slots_en.preposition(noun, afloat)} {slots_en.placed(noun)}"


def _worn(subject: Subject) -> list[str]:
    """'a woman in a red dress' → The Red Dress."""
    hit = re.search(r" in (?:a|an|the|his|her) (\w+ \w+)$", subject.label)
    return [case(f"the {hit[1]}")] if hit and subject.label.isascii() else []


def _coloured(subject: Subject) -> list[str]:
    words = [w.lower() for w in subject.adjectives if w.isascii()]
    told = words and subject.count == 1 and subject.kind not in ALIVE
    return [case(f"the {words[-1]} {_noun(subject)}")] if told else []


def _chinese(reading: Reading, place: PlaceSaid) -> list[tuple[int, str]]:
    lead = _sure(reading)
    noun = place.noun if not place.noun.isascii() else (place.entry.zh or ("",))[0]
    inside = "" if place.entry.name == "studio" else slots_zh.inside(noun)
    part = part_of_day(reading.hours[0]) if reading.hours else ""
    sky = SKY_ZH.get(reading.weather, "")
    named = bool(reading.places) and place.span != (0, 0)
    water = bool(place.entry.facts.get("medium") == "water")
    row: list[tuple[int, str]] = []
    if sky and part in ("night",):
        row.append((4, f"{sky}夜"))
    if sky and named and sky not in noun:
        row.append((4, f"{inside}的{sky}" if len(sky) == 1 else ("海上" if water and "海" in noun else inside) + sky))
    if part and named and len(noun) <= 4 and noun not in by_word():  # a time is no place: 唐朝之夜
        lit = noun if noun.endswith(("市场", "场", "园", "村", "城", "镇", "街", "站", "港", "校园")) else inside
        row.append((3, f"{lit}的{LIGHT_ZH[part]}" if part != "night" else f"{noun}之夜" if len(noun) > 1 else f"{noun}夜"))
        row.append((3 if part == "sunset" and water else 0, f"{noun}落日"))
    if not lead:
        return [*row, (1, noun)]
    main = lead[0]
    thing = main.noun if not main.noun.isascii() else (main.entry.zh or ("",))[0]
    worn = re.search(r"(?:穿着|身穿|穿|戴着|戴)(\S{2,4}?)的", main.label)
    if worn and not worn[1].isascii():
        row.append((5, worn[1].removesuffix("色")))
    done = next((verb for verb in MEETING if reading.text.rstrip("。！!. ").endswith(verb)), "")
    if done and named and len(noun) <= 4 and noun not in by_word():
        row.append((6, f"{noun}{done}"))
    if _many(main) and named and inside:
        deed = next((d for d in reading.deeds if main.key in d.motions and not d.verb.isascii()), None)
        row.append((5, f"{inside}{deed.verb}的人们" if deed is not None and len(deed.verb) > 1 else f"{inside}的人们"))
        return row
    if 2 <= main.count <= 10 and re.match(r"[两二三四五六七八九十]", main.label):
        row.append((4, f"{slots_zh.NUMBERS[main.count]}{slots_zh.measure(main, thing)}{thing}"))
    other = _beside(reading, [s for s in lead if s is main or not s.noun.isascii()])
    if other is not None and how_of(reading, other) != "generic":
        tied = _hands(reading, other) or (main.kind in ALIVE and other.kind in ("prop", "food"))
        owned = f"{other.noun}的{thing}"  # 秦始皇的士兵: as the text has it
        row.append((5, owned if owned in reading.text else ""))
        tied = tied and f"给{other.noun}" not in reading.text  # for whom something is done is not one's own
        row.append((3, f"{thing}与{other.noun}" if not tied and other.noun not in thing else ""))
        row.append((3, f"{thing}的{other.noun}" if tied and main.kind == "person" and other.kind in ("prop", "food") and not _many(main) else ""))
        tints = {word for words in COLOURS.values() for word in words}
        tint = next((w for w in other.adjectives if not w.isascii() and w.removesuffix("的") in tints), "")
        row.append((4, f"{tint.removesuffix('色').removesuffix('的')}{other.noun}" if tint else ""))
    if named and inside and thing not in noun:
        row.append((4, f"{inside}的{thing}"))
    if sky:
        row.append((3, f"{sky}中的{thing}"))
    if part == "sunset":
        row.append((4, f"夕阳下的{thing}"))
    if part == "night" and main.kind not in ("person",):
        row.append((3, f"夜里的{thing}"))
    whole = _whole(reading)
    if whole.startswith(thing) and len(whole) <= 6:
        row.append((6, whole))  # 猴子捞月亮
    bare = max((weight for weight, text in row if text), default=0) < 3
    return [*row, (4 if bare else 0, whole), (1, thing)]


_WISH = re.compile(r"^(?:要是能|要是|如果能|好想|希望|真想|但愿|愿|想要?|我想)|(?:就好了|该多好|多好啊?)$|^一[只头个位名条匹群对](?=[\u4e00-\u9fff]{3})")


def _whole(reading: Reading) -> str:
    """猪想学飞, not 猪: what the text's first clause says, without its measure word; '' where it is long."""
    own = clauses(reading)
    first = re.split(r"[，。！？、]", own[0].text)[0] if own else ""
    said = _WISH.sub("", first)
    half = first.startswith(("如果", "虽然", "因为", "每当", "当", "即使")) or "一边" in first
    return said if 3 <= len(said) <= 10 and len(first) <= 14 and not half else ""
