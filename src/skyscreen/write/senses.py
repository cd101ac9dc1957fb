"""Which of its senses a word has between its neighbours."""

from __future__ import annotations

from skyscreen.catalogue.wardrobe import HELD
from skyscreen.write.dictionary_zh import tag
from skyscreen.write.lexicon import Sense
from skyscreen.write.mark import DESCRIBING, NOUNS, Mark, has
from skyscreen.write.words.dress import DRESSING_ZH, GROOMING
from skyscreen.write.words.filmic import LOOK_TAILS, WEAR
from skyscreen.write.words.grammar import ASPECT
from skyscreen.write.words.people import HAIRDOS
from skyscreen.write.words.setting import FALLING

OPENINGS = ("door", "window", "gate", "门", "窗", "窗户", "大门")
"""What every house has, and is somebody's business only where it is counted, described or does something."""
GOALS = ("山", "楼", "岸", "船", "车", "树", "街", "台", "山坡", "河", "水", "海", "井", "地", "田")
"""What 上 and 下 before it lead to: 上山, 下车."""
WITHIN = ("in", "at", "through", "inside", "aboard")
ABOVE_BELOW = ("overhead", "from above", "from below")


def choose(rough: list[Mark], k: int, before: list[Mark]) -> Sense:
    """The sense that fits: a noun after 'the', a number or an adjective; a verb after a noun or a pronoun."""
    mark = rough[k]
    if mark.form in ASPECT and _verb_ahead(rough, k):
        return Sense("small", mark.form)  # 'begin to play'
    if mark.form == "both" and before and before[-1].kind == "pronoun":
        return Sense("small", mark.form)  # 'they both laugh'
    shape = before and (before[-1].kind in ("count", "owner", *DESCRIBING) or before[-1].form in ("the", "with", "and"))
    if mark.form == "round" and shape and k + 1 < len(rough) and has(rough[k + 1], *NOUNS, *DESCRIBING):
        return Sense("small", mark.form)  # 'with round glasses'
    whither = ("motion", "verb", "pronoun", "manner", "thing", "small")
    if mark.text.lower() in ("home", "back") and before and before[-1].kind in whither and before[-1].form != "the":
        return Sense("small", mark.form)  # 'runs home', 'walks the dog home': whither, and no house
    if mark.text.lower() == "falls" and mark.pos == "VBZ":  # 'one falls into the river', 'night falls': no waterfall
        verb = next((sense for sense in mark.senses if sense.kind == "motion"), Sense("motion", "fall"))
        return Sense("small", mark.form) if before and before[-1].kind in ("hour", "weather", "season") else verb
    if mark.form in FALLING and _falls(rough, k):
        return Sense("weather", FALLING[mark.form])
    if mark.form in ABOVE_BELOW and before and before[-1].kind in ("motion", "verb", "manner"):
        return Sense("small", mark.form)  # 'a bird flies overhead' tells nothing of the camera
    nouns = all(sense.kind in ("thing", "place", "element") for sense in mark.senses)
    if mark.plural and mark.form.isascii() and has(mark, "thing") and _weather_does(rough, k, before):
        return Sense("verb", mark.form)  # 'wind combs through the grass', 'rain drums on the roof'
    if mark.plural and mark.form.isascii() and nouns and _cannot_be_noun(before):
        return Sense("verb", mark.form)  # 'a wave towers over': after 'a' the noun would be singular
    if _named_deed(rough, k, before):
        return Sense("unknown", mark.form)  # 'a heavy load', 'on a track': after an article stands a noun
    if mark.form.isascii() and has(mark, "motion") and _listed_verb(rough, k, before):
        return next(sense for sense in mark.senses if sense.kind == "motion")
    if len(mark.senses) == 1:
        plain = mark.senses[0].kind == "motion" and mark.form.isascii() and mark.text.lower() == mark.form
        noun = k + 1 < len(rough) and (has(rough[k + 1], "thing") or rough[k + 1].kind == "unknown")
        if plain and noun and before and before[-1].kind in ("count", "owner") and _determined(before):
            return Sense("small", mark.form)  # 'an open book'
        return mark.senses[0]
    kinds = {sense.kind: sense for sense in reversed(mark.senses)}
    ahead = rough[k + 1] if k + 1 < len(rough) else None
    last = next((m for m in reversed(before) if m.kind != "side"), None)
    chinese = not mark.form.isascii()

    if "look" in kinds and (last is None or last.kind in ("comma", "stop") or _has_tail(ahead)):
        return kinds["look"]  # 素描：一匹马; 他在素描 is what he does

    def first(*order: str) -> Sense | None:
        return next((kinds[kind] for kind in order if kind in kinds), None)

    noun_ahead = has(ahead, *NOUNS) or (ahead is not None and ahead.kind == "unknown")
    if chinese:
        noun_ahead = has(ahead, *NOUNS, "small") and not (ahead is not None and ahead.kind == "locative")
    again = "motion" in kinds and not chinese and (_does_next(mark, before) or _does_it(mark, ahead))
    if again or ("motion" in kinds and not chinese and (_does(mark, last, ahead) or _told_of(mark, last))):
        return kinds["motion"]
    settled = first("hour", "weather", "camera")
    of_noun = last is not None and (last.kind in ("count", "owner", *DESCRIBING) or last.form == "the")
    if settled is not None and not ({"thing", "place"} & set(kinds) and of_noun):
        return settled
    after_noun = last is not None and last.kind in ("thing", "pronoun", "part", "unknown")
    after_light = last is not None and (last.kind in ("count", "owner", *DESCRIBING) or last.form in ("the", "的"))
    if "element" in kinds and mark.form in OPENINGS and _looked_through(before):
        return kinds["element"]
    near = last is not None and last.form == "the" and _near(before) and "thing" in kinds
    if "element" in kinds and not noun_ahead and not near and not ({"thing", "place"} & set(kinds) and after_light):
        verb = "motion" in kinds and after_noun
        return kinds["motion"] if verb else kinds["element"]
    if "motion" in kinds and len(kinds) > 1 and not chinese and _determined(before) and not _does(mark, last, ahead):
        kinds.pop("motion")  # 'a busy crossing'
    bare_word = mark.text.lower() == mark.form and last is not None and last.kind == "unknown" and not last.plural
    if "thing" in kinds and bare_word and not chinese:
        kinds.pop("motion", None)  # 'a music box'
    if "motion" in kinds and len(kinds) > 1:
        bare = mark.text.lower() == mark.form
        if "thing" in kinds and has(ahead, "motion") and mark.form.isascii() and not _follows_noun(last):
            return kinds["thing"]
        if after_noun and not after_light:
            return kinds["motion"]
        if chinese and "thing" in kinds and noun_ahead and last is not None and last.kind in ("locative", "place"):
            return kinds["motion"]  # 在工地上指挥塔吊
        if last is not None and last.kind in ("manner", "then", "and") and not bare:
            return kinds["motion"]
        ing = chinese or _is_gerund(mark)
        auxiliary = last is not None and (last.form in ("to", "正在", "在") or (last.form in ("is", "are") and ing))
        if auxiliary and not mark.plural:
            return kinds["motion"]
        if _is_gerund(mark) and not noun_ahead:
            return kinds["motion"]
        kinds.pop("motion")
    if {"element", "thing"} <= set(kinds) and last is not None and last.form == "the" and _near(before):
        return kinds["thing"]  # by the fire
    if {"element", "thing"} <= set(kinds) and mark.form in OPENINGS and (after_light or has(ahead, "motion", "manner")):
        return kinds["thing"]  # 'a green door', 'the door slowly opens'
    if {"clothes", "thing"} <= set(kinds) and kinds["clothes"].value in HELD:
        return kinds["clothes" if _with_it(rough, k, before) else "thing"]
    if {"clothes", "thing"} <= set(kinds) and _handled(before):
        return kinds["thing"]  # 'eats his hat'
    if {"clothes", "thing"} <= set(kinds) and (_left_on(rough, k) or _taken_off(before)):
        return kinds["clothes"]
    if {"clothes", "thing"} <= set(kinds):
        return kinds["clothes" if _worn(before) else "thing"]  # 'a boy in a hat', 'a rabbit out of a hat'
    describing = first(*DESCRIBING, "season", "mood", "feeling", "trait", "count")
    if describing is not None and (noun_ahead or not ({"thing", "place"} & set(kinds))):
        return describing
    if "locative" in kinds and "motion" in kinds and ahead is not None and ahead.form in GOALS and mark.form in "上下":
        return kinds["motion"]  # 背着包上山
    noun_before = last is not None and last.kind in NOUNS
    if "locative" in kinds and mark.form in "上下" and ahead is not None and ahead.form in GOALS and not noun_before:
        return Sense("small", mark.form)  # 跟上车的老人打招呼
    if "locative" in kinds:
        return (
            kinds["locative"] if last is not None and last.kind in NOUNS else first("prep", "then") or kinds["locative"]
        )
    if {"thing", "place"} <= set(kinds):
        # 'a house' is a thing, 'in the street' a place; the tree that knows the word better decides by preposition.
        within = chinese and ahead is not None and ahead.form in ("里", "里面", "内", "中")
        within = within or (chinese and last is not None and last.kind == "motion" and last.text[-1] in "进入")
        through = chinese and last is not None and last.kind == "motion" and last.end == mark.start
        past = through and last is not None and last.text[-1] == "过"
        stands = chinese and has(ahead, "locative") and tag(mark.form) == "ns"  # 长城脚下
        within = within or past or stands  # 穿过胡同
        near = [m for m in before[-3:] if m.kind != "thing"]
        inside = within or any(m.kind == "prep" or m.form in WITHIN for m in near)
        return kinds["place" if inside else "thing"]
    return (
        first("element", "relation", "prep", "then", "and", "thing", "place", "part", "clothes", "material", "small")
        or mark.senses[0]
    )


BESIDE = ("outside", "through", "of", "behind", "by", "at", "beside", "near")


def _looked_through(before: list[Mark]) -> bool:
    """'Outside the window', 'by the window': it is the room's own."""
    return len(before) > 1 and before[-1].form == "the" and before[-2].form in BESIDE


LIGHT = ("take", "have", "go", "give", "do", "make", "get", "need", "begin", "start", "perform", "enjoy")
"""Verbs whose noun is the deed: 'takes a walk', 'gives her a hug', 'goes for a swim'."""


def _named_deed(rough: list[Mark], k: int, before: list[Mark]) -> bool:
    """Whether an English word that may only be a motion stands where only a noun can: bare, after 'a', 'the' or 'his',
    with at most adjectives between, and no verb before it of which it tells the deed."""
    mark = rough[k]
    bare = mark.form.isascii() and mark.text.lower() == mark.form and " " not in mark.form
    if not bare or len(mark.senses) != 1 or mark.senses[0].kind != "motion" or not before:
        return False
    ahead = rough[k + 1] if k + 1 < len(rough) else None
    if has(ahead, *NOUNS) or (ahead is not None and ahead.kind == "unknown"):
        return False
    if any(m.form in LIGHT for m in before[-6:]):
        return False
    for n, last in enumerate(reversed(before)):
        if last.form in ("a", "an", "the") or last.kind == "owner":
            return n == 0 or last.form != "the"
        if last.plural or last.kind not in (*DESCRIBING, "unknown", "mood", "feeling", "trait"):
            return False
    return False


def acts(mark: Mark, ahead: Mark | None, before: list[Mark]) -> bool:
    """'The dog sticks its head out', 'she dresses her doll': a word that is written as a noun of many, after one who is
    named in the singular, with an object of its own, is a verb."""
    last = before[-1] if before else None
    nouns = bool(mark.senses) and all(sense.kind in ("thing", "place", "element", "clothes") for sense in mark.senses)
    if not (nouns and mark.plural and mark.form.isascii()) or last is None or last.plural or ahead is None:
        return False
    named = last.kind == "place" and last.text.split(" ")[-1][:1].isupper() and len(before) > 1
    if last.kind not in ("thing", "pronoun", "unknown", "clothes") and not named:
        return False
    pronoun = last.form in ("he", "she", "it") or named  # 'the colony on Mars watches a storm'
    takes = has(ahead, "count", "owner", "pronoun") or ahead.form in ("the", "her", "his", "him", "out")
    worn = last.kind == "clothes" and not has(ahead, "and", "comma")
    return (takes or (worn and has(ahead, *DESCRIBING, "thing"))) and (pronoun or worn or _determined(before[:-1]))


def _verb_ahead(rough: list[Mark], k: int) -> bool:
    """Whether a verb follows, with at most 'to' between."""
    ahead = next((m for m in rough[k + 1 :] if m.form != "to"), None)
    return ahead is not None and (ahead.kind == "verb" or has(ahead, "motion"))


def _has_tail(ahead: Mark | None) -> bool:
    """Whether 'style', 风格 or the like follows."""
    return ahead is not None and ahead.form in LOOK_TAILS


def _follows_noun(last: Mark | None) -> bool:
    """Whether a noun that the writer knows stands before."""
    return last is not None and last.kind in ("thing", "pronoun")


def _is_gerund(mark: Mark) -> bool:
    """'running', but not 'spring'."""
    return mark.text.lower().endswith("ing") and mark.text.lower() != mark.form


def _determined(before: list[Mark]) -> bool:
    """Whether an article or a number stands before, with no noun since."""
    for mark in reversed(before):
        if mark.kind in ("count", "owner") or mark.form == "the":
            return True
        light = mark.form in ("busy", "empty", "long", "own")
        if mark.kind not in (*DESCRIBING, "mood", "feeling", "trait", "season") and not light:
            return False
    return False


def _weather_does(rough: list[Mark], k: int, before: list[Mark]) -> bool:
    """Whether wind, rain or the like stands before it with nothing between, and where it happens comes after."""
    ahead = rough[k + 1] if k + 1 < len(rough) else None
    acts = bool(before) and before[-1].kind in ("weather", "wind", "element") and not before[-1].plural
    return acts and ahead is not None and (has(ahead, "relation", "prep", "manner") or ahead.form == "the")


def _cannot_be_noun(before: list[Mark]) -> bool:
    """Whether 'a' and a noun stand right before."""
    nouns = 0
    for mark in reversed(before):
        if mark.kind == "count":
            return nouns > 0 and mark.form in ("a", "an", "one", "this", "that")
        if mark.kind in ("thing", "place", "element", "unknown", "part", "clothes"):
            nouns += 1
        elif mark.kind not in (*DESCRIBING, "mood", "feeling", "trait", "season"):
            return False
    return False


def _worn(before: list[Mark]) -> bool:
    """Whether a word of wearing stands before, or whose it is, or another garment in a row."""
    listed = False
    for mark in reversed(before):
        if mark.kind == "clothes" or (mark.kind == "part" and mark.form in HAIRDOS):
            return listed
        if mark.form in ("and", "和", "与") or mark.kind == "comma":
            listed = True
            continue
        if listed and mark.kind not in DESCRIBING:
            return False
        listed = False  # 'a red and white scarf'
        if mark.form in WEAR or mark.kind == "owner" or mark.text in DRESSING_ZH:
            return True
        if mark.kind not in (*DESCRIBING, "count", "small", "mood", "feeling", "trait", "unknown", "thing"):
            return False
        if mark.kind == "thing" and not mark.form.isascii():
            return False
    return False


GOING = (
    "walk", "run", "stand", "wait", "come", "go", "climb", "march", "stroll", "step", "hike", "sit", "leave", "arrive",
    "return", "enter", "wander", "kneel", "stride", "hurry", "patrol", "limp", "hobble", "skip", "lean", "lean on",
)  # fmt: skip
"""What one does with something in the hand that has nothing to do with it."""


def _with_it(rough: list[Mark], k: int, before: list[Mark]) -> bool:
    """'A shepherd with a staff', 'with a lantern in his hand', 'leans on his staff', 拄着拐杖: it is in somebody's hand
    all the while, and no verb before is done with it ('digs with a shovel')."""
    back = [m for m in before if m.kind not in (*DESCRIBING, "count", "owner", "unknown") and m.form != "the"]
    if not back or not (back[-1].form in ("with", "lean on", "穿着") or (back[-1].form == "on" and len(back) > 1)):
        return False
    clause = before[max((n + 1 for n, m in enumerate(before) if m.kind in ("stop", "comma")), default=0) :]
    verbs = [m for m in clause if m.kind in ("motion", "verb")]
    if back[-1].form == "on":
        return bool(verbs) and verbs[-1].text.lower().startswith("lean")
    ahead = [m.form for m in rough[k + 1 : k + 4]]
    return not verbs or verbs[-1].form in GOING or (ahead[:1] == ["in"] and "hand" in ahead) or back[-1].form == "穿着"


def _left_on(rough: list[Mark], k: int) -> bool:
    """'Headphones on, she …', 'a backpack on his shoulders', 'a scarf around her neck'."""
    rest = rough[k + 1 : k + 4]
    if not rest or rest[0].form not in ("on", "around", "over", "across", "round", "about"):
        return False
    if len(rest) == 1 or rest[1].kind in ("comma", "stop"):
        return rest[0].form == "on"
    return len(rest) > 2 and has(rest[1], "owner") and has(rest[2], "part")


def _taken_off(before: list[Mark]) -> bool:
    """摘下帽子, 脱下外套: it was on whoever does it."""
    rest = [m for m in before if m.kind not in (*DESCRIBING, "count", "owner") and m.form != "了"]
    return bool(rest) and not rest[-1].form.isascii() and rest[-1].text in GROOMING


def _handled(before: list[Mark]) -> bool:
    """Whether something is done to it: a verb, none of wearing or of setting one's dress to rights, and whose it is,
    stand right before."""
    rest = [m for m in before if m.kind not in (*DESCRIBING, "count", "owner") and m.form != "the"]
    return bool(rest) and rest[-1].kind in ("motion", "verb") and rest[-1].form not in (*WEAR, *GROOMING)


def _does_next(mark: Mark, before: list[Mark]) -> bool:
    """'comes from a house and waves': after 'and', a verb, and whatever the clause's first verb is about."""
    if len(before) < 2 or before[-1].form != "and" or not mark.text.lower().endswith("s"):
        return False
    clause = before[max((n + 1 for n, m in enumerate(before) if m.kind == "stop"), default=0) : -1]
    last = clause[-1].kind in ("thing", "motion", "pronoun", "manner", "part")
    return last and any(m.kind == "motion" for m in clause)


def _told_of(mark: Mark, last: Mark | None) -> bool:
    """'the man who swings a bat', 'snow falls': after a relative pronoun, and a finite form after weather."""
    finite = mark.text.lower().endswith("s")
    falls = last is not None and ((last.kind == "weather" and not last.plural) or last.form in ("snow", "rain"))
    return last is not None and (last.form in ("who", "which") or (finite and falls))


def _near(before: list[Mark]) -> bool:
    """Whether 'by the' or the like stands before."""
    return len(before) > 1 and before[-2].kind == "relation" and before[-2].value in ("next_to", "around", "behind")


def _falls(rough: list[Mark], k: int) -> bool:
    """'Snow falls', 'snow begins to fall', 雪越下越大, 下起了雪: the word is a verb's, not a place to walk in."""
    back = next((m for m in reversed(rough[:k]) if m.form not in ("the", "了", "着", "一", "场", "一场")), None)
    ahead = next((m for m in rough[k + 1 :] if m.form not in ASPECT and m.form != "to"), None)
    if not rough[k].form.isascii() and back is not None and back.text.rstrip("了着")[-1:] in ("下", "起", "飘"):
        return back.kind != "locative" or back.end - back.start == 1
    opens = back is None or back.kind in ("stop", "comma") or back.form in ("and", "as", "while", "when", "until")
    return opens and (
        has(ahead, "motion") or (ahead is not None and (ahead.kind == "verb" or ahead.text[0] in "越下飘落纷"))
    )


def _listed_verb(rough: list[Mark], k: int, before: list[Mark]) -> bool:
    """'Does a trick, falls, gets up', 'Egyptians building the pyramids': a finite form alone between commas in a row of
    verbs; a form in -ing with an object that has an article."""
    mark = rough[k]
    ahead, last = rough[k + 1] if k + 1 < len(rough) else None, before[-1] if before else None
    if last is None:
        return False
    if mark.pos == "VBG":
        return ahead is not None and ahead.pos in ("DT", "PRP$") and last.pos in ("NNS", "NNPS")
    told = any(m.kind in ("motion", "verb", "thing") for m in before)
    return mark.pos == "VBZ" and last.kind == "comma" and told and (ahead is None or has(ahead, "comma", "stop"))


def _does_it(mark: Mark, ahead: Mark | None) -> bool:
    """'Plants a tree, waters it': a third person with a pronoun for its object."""
    return mark.text.lower() != mark.form and ahead is not None and ahead.form in ("it", "them", "him")


def _goes_on(ahead: Mark | None) -> bool:
    """What follows a verb: nothing, its object or a preposition."""
    if ahead is None or ahead.form in ("the", "his", "her", "its", "their"):
        return True
    return has(ahead, "stop", "comma", "count", "relation", "prep", "manner", "owner", "pronoun", "then")


def _does(mark: Mark, last: Mark | None, ahead: Mark | None) -> bool:
    """'The watchman waves a lantern': a noun, a word in the third person, and no noun that it would describe."""
    word = mark.text.lower()
    third = word.endswith("s") and word != mark.form and last is not None and not last.plural
    bare = not word.endswith("s") and last is not None and last.plural
    if last is not None and last.kind == "place" and mark.text.lower() == "falls":
        return True  # 'the courtroom falls silent' is no waterfall
    proper = last is not None and last.kind == "place" and last.text[:1].isupper() and third
    if last is None or not (third or bare or proper) or last.kind not in ("thing", "pronoun", "unknown", "clothes"):
        return bool(proper) and _goes_on(ahead)
    if last.kind == "clothes" and third and not has(ahead, "and", "comma"):
        return True
    if ahead is None or ahead.kind in ("stop", "comma", "count") or ahead.form in ("the", "his", "her", "its", "their"):
        return True
    return last.kind == "pronoun" or any(
        sense.kind in ("relation", "prep", "manner", "owner", "pronoun", "and", "then") for sense in ahead.senses
    )
