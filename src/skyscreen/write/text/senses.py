"""Which of its senses a word has between its neighbours."""

from __future__ import annotations

from skyscreen.catalogue.wardrobe import HELD
from skyscreen.write.lexis.dictionary_zh import tag
from skyscreen.write.text.lexicon import Sense
from skyscreen.write.text.mark import BREAKS, DESCRIBING, NOUNS, Mark, has
from skyscreen.write.text.verbal import (
    cannot_be_noun,
    determined,
    does,
    does_it,
    does_next,
    falls,
    is_gerund,
    listed_verb,
    named_deed,
    told_of,
    verb_ahead,
    weather_does,
)
from skyscreen.write.text.worn import handled, left_on, taken_off, with_it, worn
from skyscreen.write.words.filmic import ADVERBIAL, LOOK_TAILS
from skyscreen.write.words.grammar import ASPECT
from skyscreen.write.words.setting import FALLING

OPENINGS = ("door", "window", "gate", "门", "窗", "窗户", "大门")
"""What every house has, and is somebody's business only where it is counted, described or does something."""
GOALS = ("山", "楼", "岸", "船", "车", "树", "街", "台", "山坡", "河", "水", "海", "井", "地", "田")
"""What 上 and 下 before it lead to: 上山, 下车."""
OPENED = ("open", "close", "shut", "lock", "unlock", "push", "pull", "slam", "paint", "knock", "knock on", "knock at",
          "kick", "hold", "repair", "fix", "break down", "bang on", "hammer on", "scratch", "scratch at")
"""Verbs of which a door is the object: 'opens the cellar door'."""
WITHIN = ("in", "at", "through", "inside", "aboard")
ABOVE_BELOW = ("overhead", "from above", "from below")


def choose(rough: list[Mark], k: int, before: list[Mark]) -> Sense:
    """The sense that fits: a noun after 'the', a number or an adjective; a verb after a noun or a pronoun."""
    mark = rough[k]
    if mark.form in ASPECT and verb_ahead(rough, k):
        return Sense("small", mark.form)  # 'begin to play'
    if mark.form == "both" and before and before[-1].kind == "pronoun":
        return Sense("small", mark.form)  # 'they both laugh'
    if mark.form in ADVERBIAL and (not determined(before) or _describes_deed(rough, k)):
        return Sense("small", mark.form)  # 'sings well', 'a well-dressed man'
    shape = before and (before[-1].kind in ("count", "owner", *DESCRIBING) or before[-1].form in ("the", "with", "and"))
    if mark.form == "round" and shape and k + 1 < len(rough) and has(rough[k + 1], *NOUNS, *DESCRIBING):
        return Sense("small", mark.form)  # 'with round glasses'
    whither = ("motion", "verb", "pronoun", "manner", "thing", "small")
    if mark.text.lower() in ("home", "back") and before and before[-1].kind in whither and before[-1].form != "the":
        return Sense("small", mark.form)  # 'runs home', 'walks the dog home': whither, and no house
    if mark.text.lower() == "falls" and mark.pos == "VBZ":  # 'one falls into the river', 'night falls': no waterfall
        verb = next((sense for sense in mark.senses if sense.kind == "motion"), Sense("motion", "fall"))
        return Sense("small", mark.form) if before and before[-1].kind in ("hour", "weather", "season") else verb
    if mark.form in FALLING and falls(rough, k):
        return Sense("weather", FALLING[mark.form])
    if mark.form in ABOVE_BELOW and before and before[-1].kind in ("motion", "verb", "manner"):
        return Sense("small", mark.form)  # 'a bird flies overhead' tells nothing of the camera
    nouns = all(sense.kind in ("thing", "place", "element") for sense in mark.senses)
    if mark.plural and mark.form.isascii() and has(mark, "thing") and weather_does(rough, k, before):
        return Sense("verb", mark.form)  # 'wind combs through the grass', 'rain drums on the roof'
    if mark.plural and mark.form.isascii() and nouns and cannot_be_noun(before):
        return Sense("verb", mark.form)  # 'a wave towers over': after 'a' the noun would be singular
    if named_deed(rough, k, before):
        return Sense("unknown", mark.form)  # 'a heavy load', 'on a track': after an article stands a noun
    if mark.form.isascii() and has(mark, "motion") and listed_verb(rough, k, before):
        return next(sense for sense in mark.senses if sense.kind == "motion")
    if len(mark.senses) == 1:
        plain = mark.senses[0].kind == "motion" and mark.form.isascii() and mark.text.lower() == mark.form
        noun = k + 1 < len(rough) and (has(rough[k + 1], "thing") or rough[k + 1].kind == "unknown")
        if plain and noun and before and before[-1].kind in ("count", "owner") and determined(before):
            return Sense("small", mark.form)  # 'an open book'
        return mark.senses[0]
    kinds = {sense.kind: sense for sense in reversed(mark.senses)}
    listed = len(before) > 2 and before[-1].form == "and" and has(before[-2], "thing") and before[-3].form == "with"
    if "thing" in kinds and listed and mark.text.lower().endswith("s"):
        kinds.pop("motion", None)  # 'with drums and trumpets'
    ahead = rough[k + 1] if k + 1 < len(rough) else None
    last = next((m for m in reversed(before) if m.kind != "side"), None)
    chinese = not mark.form.isascii()

    if "look" in kinds and (last is None or last.kind in ("comma", "stop") or _has_tail(ahead)):
        return kinds["look"]  # 素描：一匹马; 他在素描 is what he does

    def first(*order: str) -> Sense | None:
        return next((kinds[kind] for kind in order if kind in kinds), None)

    going_on = mark.pos == "VBG" and last is not None and last.form in ("is", "are", "was", "were")
    if going_on and "motion" in kinds and "season" not in kinds:
        return kinds["motion"]  # 'is building a tower' is no house
    verb_before = last is not None and last.kind == "motion" and determined(before[:-1])
    if mark.form == "pan" and "thing" in kinds and verb_before:
        return kinds["thing"]  # 'a burning pan'
    noun_ahead = has(ahead, *NOUNS) or (ahead is not None and ahead.kind == "unknown")
    if chinese:
        noun_ahead = has(ahead, *NOUNS, "small") and not (ahead is not None and ahead.kind == "locative")
    again = "motion" in kinds and not chinese and (does_next(mark, before) or does_it(mark, ahead))
    if again or ("motion" in kinds and not chinese and (does(mark, last, ahead) or told_of(mark, last))):
        return kinds["motion"]
    settled = first("hour", "weather", "camera")
    of_noun = last is not None and (last.kind in ("count", "owner", *DESCRIBING) or last.form == "the")
    of_noun = of_noun or (last is not None and last.kind == "unknown" and determined(before[:-1]))  # 'a delivery drone'
    if {"colour", "thing"} <= set(kinds) and not of_noun and _coloured(before, ahead):
        return kinds["colour"]
    if settled is not None and not ({"thing", "place"} & set(kinds) and of_noun):
        return settled
    after_noun = last is not None and last.kind in ("thing", "pronoun", "part", "unknown")
    after_light = last is not None and (last.kind in ("count", "owner", *DESCRIBING) or last.form in ("the", "的"))
    if {"element", "thing"} <= set(kinds) and mark.form in OPENINGS and not chinese and _opened(before):
        return kinds["thing"]
    if "element" in kinds and mark.form in OPENINGS and _looked_through(before):
        return kinds["element"]
    near = last is not None and last.form == "the" and _near(before) and "thing" in kinds
    if "element" in kinds and not noun_ahead and not near and not ({"thing", "place"} & set(kinds) and after_light):
        verb = "motion" in kinds and after_noun
        return kinds["motion"] if verb else kinds["element"]
    if "motion" in kinds and len(kinds) > 1 and not chinese and determined(before) and not does(mark, last, ahead):
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
        ing = chinese or is_gerund(mark)
        auxiliary = last is not None and (last.form in ("to", "正在", "在") or (last.form in ("is", "are") and ing))
        if auxiliary and not mark.plural:
            return kinds["motion"]
        if is_gerund(mark) and not noun_ahead:
            return kinds["motion"]
        kinds.pop("motion")
    if {"element", "thing"} <= set(kinds) and last is not None and last.form == "the" and _near(before):
        return kinds["thing"]  # by the fire
    if {"element", "thing"} <= set(kinds) and chinese and last is not None and last.kind == "count":
        return kinds["thing"]  # 一片树叶
    if {"element", "thing"} <= set(kinds) and mark.form in OPENINGS and (after_light or has(ahead, "motion", "manner")):
        return kinds["thing"]  # 'a green door', 'the door slowly opens'
    if {"clothes", "thing"} <= set(kinds) and kinds["clothes"].value in HELD:
        return kinds["clothes" if with_it(rough, k, before) else "thing"]
    into = [m for m in before if m.kind not in (*DESCRIBING, "count", "owner") and m.form != "the"]
    if {"clothes", "thing"} <= set(kinds) and into and into[-1].form in ("into", "out of", "inside", "onto"):
        return kinds["thing"]  # 'throws a coin into his hat'
    if {"clothes", "thing"} <= set(kinds) and left_on(rough, k):
        return kinds["clothes"]
    if {"clothes", "thing"} <= set(kinds) and handled(before):
        return kinds["thing"]  # 'eats his hat'
    if {"clothes", "thing"} <= set(kinds) and taken_off(before):
        return kinds["clothes"]
    if {"clothes", "thing"} <= set(kinds):
        return kinds["clothes" if worn(before) else "thing"]  # 'a boy in a hat', 'a rabbit out of a hat'
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
        shown = any(m.kind in ("look", "camera", "style") for m in before[-4:])  # 'a watercolour of a barn'
        held = len(before) > 1 and before[-1].form == "of" and before[-2].kind == "thing"  # 'a vase of tulips'
        inside = within or any((m.kind == "prep" and not (m.form == "of" and (shown or held))) or m.form in WITHIN
                               for m in near)
        return kinds["place" if inside else "thing"]
    return (
        first("element", "relation", "prep", "then", "and", "thing", "place", "part", "clothes", "material", "small")
        or mark.senses[0]
    )


COLOURING = ("paint", "dye", "colour", "color", "spray", "tint", "stain", "turn", "glow")
"""Verbs after which a colour may end the clause: 'paints the wall orange'."""


def _coloured(before: list[Mark], ahead: Mark | None) -> bool:
    """Whether a colour that is also a thing ends a clause as what its verb makes of the noun right before."""
    start = max((n + 1 for n, mark in enumerate(before) if mark.kind in BREAKS), default=0)
    verbs = [mark.form for mark in before[start:] if mark.kind in ("motion", "verb")]
    ends = ahead is None or ahead.kind in (*BREAKS, "and", "prep", "relation")
    return ends and before[-1:] != [] and before[-1].kind in NOUNS and verbs[-1:] != [] and verbs[-1] in COLOURING


def _describes_deed(rough: list[Mark], k: int) -> bool:
    """Whether a participle and the noun that it describes follow: 'a well-lit room', but 'a well dug in the sand'."""
    done, what = (*rough[k + 1 : k + 3], None, None)[:2]
    return done is not None and what is not None and done.pos in ("VBN", "VBD", "JJ") and (
        has(what, *NOUNS, *DESCRIBING) or what.pos.startswith(("NN", "JJ")))


BESIDE = ("outside", "through", "of", "behind", "by", "at", "beside", "near")


def _opened(before: list[Mark]) -> bool:
    """'Opens the cellar door', 'paints the garden gate': what it is the door of stands between it and its verb."""
    light = (*DESCRIBING, "count", "owner", "place", "thing", "unknown", "element")
    verb = next((m for m in reversed(before) if m.kind not in light and m.form != "the"), None)
    named = bool(before) and before[-1].kind in ("place", "thing", "unknown", *DESCRIBING)
    return named and verb is not None and verb.kind in ("motion", "verb") and verb.form in OPENED


def _looked_through(before: list[Mark]) -> bool:
    """'Outside the window', 'by the window': it is the room's own."""
    return len(before) > 1 and before[-1].form == "the" and before[-2].form in BESIDE


def _has_tail(ahead: Mark | None) -> bool:
    """Whether 'style', 风格 or the like follows."""
    return ahead is not None and ahead.form in LOOK_TAILS


def _follows_noun(last: Mark | None) -> bool:
    """Whether a noun that the writer knows stands before."""
    return last is not None and last.kind in ("thing", "pronoun")


def _near(before: list[Mark]) -> bool:
    """Whether 'by the' or the like stands before."""
    return len(before) > 1 and before[-2].kind == "relation" and before[-2].value in ("next_to", "around", "behind")
