"""English word forms, both ways: what a written form may stand for, and how a verb or noun is written.

A full dictionary is not needed: the lexicon decides which of the candidates is a word it knows.
"""

from __future__ import annotations

from functools import cache

IRREGULAR_NOUNS = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "person",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "oxen": "ox",
    "wolves": "wolf",
    "leaves": "leaf",
    "knives": "knife",
    "wives": "wife",
    "calves": "calf",
    "loaves": "loaf",
    "shelves": "shelf",
    "scarves": "scarf",
    "hooves": "hoof",
    "thieves": "thief",
    "lives": "life",
    "halves": "half",
    "elves": "elf",
    "dice": "die",
    "cacti": "cactus",
    "sheep": "sheep",
    "deer": "deer",
    "fish": "fish",
    "fireflies": "firefly",
    "gentlemen": "gentleman",
    "fishermen": "fisherman",
    "policemen": "policeman",
    "firemen": "fireman",
}
IRREGULAR_VERBS = {
    "has": "have",
    "had": "have",
    "ran": "run",
    "flew": "fly",
    "flown": "fly",
    "swam": "swim",
    "swum": "swim",
    "sat": "sit",
    "stood": "stand",
    "fell": "fall",
    "fallen": "fall",
    "rode": "ride",
    "ridden": "ride",
    "drove": "drive",
    "driven": "drive",
    "rose": "rise",
    "risen": "rise",
    "went": "go",
    "gone": "go",
    "came": "come",
    "slept": "sleep",
    "ate": "eat",
    "eaten": "eat",
    "drank": "drink",
    "threw": "throw",
    "thrown": "throw",
    "caught": "catch",
    "held": "hold",
    "leapt": "leap",
    "swung": "swing",
    "sang": "sing",
    "sung": "sing",
    "spun": "spin",
    "broke": "break",
    "broken": "break",
    "sank": "sink",
    "sunk": "sink",
    "shone": "shine",
    "fought": "fight",
    "built": "build",
    "wore": "wear",
    "worn": "wear",
    "grew": "grow",
    "grown": "grow",
    "blew": "blow",
    "lay": "lie",
    "lying": "lie",
    "crept": "creep",
    "knelt": "kneel",
    "hung": "hang",
    "read": "read",
    "wrote": "write",
    "drew": "draw",
    "fed": "feed",
    "led": "lead",
    "fled": "flee",
    "slid": "slide",
    "swept": "sweep",
    "told": "tell",
    "spoke": "speak",
    "burnt": "burn",
    "dug": "dig",
    "cut": "cut",
    "hid": "hide",
    "hidden": "hide",
    "left": "leave",
    "dying": "die",
    "taken": "take",
    "took": "take",
    "given": "give",
    "gave": "give",
    "shaken": "shake",
    "shook": "shake",
    "woken": "wake",
    "woke": "wake",
    "written": "write",
    "bitten": "bite",
    "stolen": "steal",
    "stole": "steal",
    "frozen": "freeze",
    "froze": "freeze",
    "chosen": "choose",
    "torn": "tear",
    "tore": "tear",
    "sworn": "swear",
    "blown": "blow",
    "known": "know",
    "drawn": "draw",
    "shown": "show",
    "sent": "send",
    "bent": "bend",
    "lent": "lend",
    "spent": "spend",
    "stuck": "stick",
    "struck": "strike",
    "clung": "cling",
    "flung": "fling",
    "slung": "sling",
    "stung": "sting",
    "wept": "weep",
    "kept": "keep",
    "dealt": "deal",
    "sped": "speed",
    "bled": "bleed",
    "met": "meet",
    "forgot": "forget",
    "brought": "bring",
    "bought": "buy",
    "taught": "teach",
    "thought": "think",
    "sought": "seek",
    "heard": "hear",
    "said": "say",
    "paid": "pay",
    "laid": "lay",
    "made": "make",
    "sold": "sell",
    "strode": "stride",
    "arisen": "arise",
    "arose": "arise",
    "wove": "weave",
    "woven": "weave",
    "spoken": "speak",
    "beaten": "beat",
    "became": "become",
    "begun": "begin",
    "began": "begin",
    "shrank": "shrink",
    "rang": "ring",
    "rung": "ring",
    "stank": "stink",
    "sprang": "spring",
    "sprung": "spring",
    "swollen": "swell",
    "sewn": "sew",
    "sawn": "saw",
    "mown": "mow",
    "leant": "lean",
    "learnt": "learn",
    "spilt": "spill",
}
DOUBLING = (
    "run",
    "swim",
    "sit",
    "stop",
    "jog",
    "hop",
    "spin",
    "skip",
    "cut",
    "dig",
    "drop",
    "drip",
    "flap",
    "hug",
    "nap",
    "pat",
    "rub",
    "slip",
    "step",
    "trot",
    "wag",
    "chop",
    "clap",
    "drum",
    "hit",
    "knit",
    "tap",
    "tip",
    "sprint_",
    "grin",
    "bob",
    "stir",
    "plod",
    "chat",
    "swing_",
    "put",
    "rip",
    "skid",
    "dart_",
    "paddle_",
)
VOWELS = "aeiou"


PREFIXES = ("over", "under", "out", "with", "fore", "mis", "re", "un")
"""Before an irregular verb: overtaken."""


NOT_MEN = ("specimen", "abdomen", "regimen", "acumen", "stamen", "bitumen", "lumen", "omen")
"""Words in -men that are of one."""


@cache
def forms(word: str) -> tuple[str, ...]:
    """Candidate base forms of a lower-case word, the word itself first."""
    out = [word]
    for table in (IRREGULAR_NOUNS, IRREGULAR_VERBS):
        if word in table:
            out.append(table[word])
    if word.endswith("men") and word not in NOT_MEN and len(word) > 5:
        out.append(word[:-3] + "man")  # horsemen, snowmen
    for prefix in PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and rest in IRREGULAR_VERBS:
            out.append(prefix + IRREGULAR_VERBS[rest])  # overtaken
    n = len(word)
    if n > 3 and word.endswith("s") and not word.endswith("ss"):
        if word.endswith("ies"):
            out.append(word[:-3] + "y")
        if word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
            out.append(word[:-2])
        if word.endswith("ves"):
            out += [word[:-3] + "f", word[:-3] + "fe"]
        out.append(word[:-1])
    for ending in ("ing", "ed"):
        if n > len(ending) + 2 and word.endswith(ending):
            stem = word[: -len(ending)]
            out += [stem, stem + "e"]
            if len(stem) > 2 and stem[-1] == stem[-2]:
                out.append(stem[:-1])
            if ending == "ed" and stem.endswith("i"):
                out.append(stem[:-1] + "y")
    return tuple(dict.fromkeys(out))


def is_plural(word: str) -> bool:
    """Whether a lower-case noun is written as a plural (sheep, fish and deer count as singular)."""
    if word in IRREGULAR_NOUNS:
        return IRREGULAR_NOUNS[word] != word
    if word.endswith("men"):
        return len(word) > 5 and word not in NOT_MEN
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def third(verb: str) -> str:
    """walk → walks, cross → crosses, fly → flies. A phrasal verb bends its first word."""
    head, space, rest = verb.partition(" ")
    if head == "be":
        bent = "is"
    elif head.endswith(("s", "x", "z", "ch", "sh", "o")):
        bent = head + "es"
    elif head.endswith("y") and head[-2:-1] not in VOWELS:
        bent = head[:-1] + "ies"
    else:
        bent = head + "s"
    return bent + space + rest


def gerund(verb: str) -> str:
    """walk → walking, chase → chasing, run → running, lie → lying."""
    head, space, rest = verb.partition(" ")
    if head.endswith("ie"):
        bent = head[:-2] + "ying"
    elif head.endswith("e") and not head.endswith(("ee", "oe", "ye")) and head != "be":
        bent = head[:-1] + "ing"
    elif head in DOUBLING:
        bent = head + head[-1] + "ing"
    else:
        bent = head + "ing"
    return bent + space + rest


def plural(noun: str) -> str:
    """ship → ships, woman → women, wolf → wolves; people stay people."""
    head, space, last = noun.rpartition(" ")
    if IRREGULAR_NOUNS.get(last, last) != last or last in ("fireworks", "scissors", "trousers", "headphones"):
        return noun  # 'people', 'geese': several already
    back = {one: many for many, one in IRREGULAR_NOUNS.items() if one != "person"}
    if last in back:
        bent = back[last]
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        bent = last + "es"
    elif last.endswith("y") and last[-2:-1] not in VOWELS:
        bent = last[:-1] + "ies"
    else:
        bent = last + "s"
    return head + space + bent


def article(phrase: str) -> str:
    """'a' or 'an' before the phrase, by its first sound as spelling shows it."""
    word = phrase.lower().split(" ")[0] if phrase else ""
    if word.startswith(("hour", "honest", "heir")):
        return "an"
    if word.startswith(("uni", "use", "eu", "one", "once")):
        return "a"
    return "an" if word[:1] in VOWELS else "a"
