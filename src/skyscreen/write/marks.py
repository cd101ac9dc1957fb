"""Tokens into marks: each word or phrase with the one sense that its neighbours allow."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from skyscreen.write.clock import told
from skyscreen.write.lexicon import Lexicon, Sense
from skyscreen.write.morphology import is_plural
from skyscreen.write.morphology_zh import many, tag
from skyscreen.write.tokens import Token
from skyscreen.write.words.filmic import LOOK_TAILS
from skyscreen.write.words.setting import FALLING

NOUNS = ("thing", "place", "part", "clothes")
DESCRIBING = ("colour", "size", "age", "material")
LIGHT = ("small", "owner", "mood", "manner", "count", *DESCRIBING)


@dataclass(frozen=True, slots=True)
class Mark:
    kind: str
    """A kind of Sense, or stop, comma, verb (of no known motion), unknown."""
    value: Any
    text: str
    start: int
    end: int
    form: str = ""
    """Base form of the word, as the lexicon has it."""
    plural: bool = False
    senses: tuple[Sense, ...] = ()
    definite: bool = False
    """Follows 'the', 'its', 'their'."""


def marks(text: str, lexicon: Lexicon) -> list[Mark]:
    """The text as a row of marks. Every token belongs to exactly one."""
    times = told(text)
    for start, end, _ in times:
        text = text[:start] + "\u200b" * (end - start) + text[end:]
    row = lexicon.tokens(text)
    rough: list[Mark] = []
    at = 0
    while at < len(row):
        token = row[at]
        clock = next((time for time in times if time[0] <= token.start < time[1]), None)
        if clock is not None:
            while at < len(row) and row[at].start < clock[1]:
                at += 1
            rough.append(Mark("hour", clock[2], "", clock[0], clock[1]))
            continue
        if token.kind in ("stop", "comma", "other"):
            rough.append(Mark(token.kind, token.text, token.text, token.start, token.end))
            at += 1
            continue
        after = rough[-1] if rough and rough[-1].end == token.start and _has(rough[-1], "thing") else None
        if after is not None and token.text in ("们", "群", "队"):
            rough[-1] = replace(after, text=after.text + token.text, end=token.end, plural=True)
            at += 1
            continue
        if after is not None and token.text in ("家", "手", "师", "员", "者", "匠", "工"):
            whole = after.text + token.text  # 小提琴家 plays one
            rough[-1] = Mark("unknown", whole, whole, after.start, token.end, whole)
            at += 1
            continue
        size, senses, form = lexicon.match(row, at)
        if size > 1 and _two_words(row, at, size, rough):
            size, senses, form = lexicon.match(row[: at + 1], at)
        if size:
            last = row[at + size - 1]
            rough.append(
                Mark(
                    "",
                    None,
                    text[token.start : last.end],
                    token.start,
                    last.end,
                    form,
                    many(last.text)
                    if last.kind == "han"
                    else is_plural(last.forms[0])
                    and (form.rpartition(" ")[2] != last.forms[0] or any((f,) in lexicon.table for f in last.forms[1:])),
                    tuple(senses),
                )
            )
        elif token.kind == "count":
            rough.append(Mark("count", token.number, token.text, token.start, token.end))
        else:
            rough.append(
                Mark(
                    _sort(row, at, rough),
                    token.text,
                    token.text,
                    token.start,
                    token.end,
                    token.forms[0],
                    token.kind == "word" and is_plural(token.forms[0]),
                )
            )
        at += max(size, 1)
    out: list[Mark] = []
    for k, mark in enumerate(rough):
        if mark.senses:
            sense = _choose(rough, k, out)
            mark = Mark(
                sense.kind,
                sense.value,
                mark.text,
                mark.start,
                mark.end,
                mark.form,
                mark.plural,
                mark.senses,
                bool(out) and (out[-1].kind == "owner" or out[-1].form == "the"),
            )
        before = out[-1] if out else None
        if before is not None and before.kind == "look" and mark.form in LOOK_TAILS:
            out[-1] = replace(before, text=text[before.start : mark.end], end=mark.end)  # 'watercolour painting'
            continue
        out.append(mark)
    return out


def _has(mark: Mark | None, *kinds: str) -> bool:
    return mark is not None and (mark.kind in kinds or any(sense.kind in kinds for sense in mark.senses))


def _follows_noun(last: Mark | None) -> bool:
    """Whether a noun that the writer knows stands before."""
    return last is not None and last.kind in ("thing", "pronoun")


def _determined(before: list[Mark]) -> bool:
    """Whether an article or a number stands before, with no noun since."""
    for mark in reversed(before):
        if mark.kind in ("count", "owner") or mark.form == "the":
            return True
        if mark.kind not in (*DESCRIBING, "mood", "season") and mark.form not in ("busy", "empty", "long", "own"):
            return False
    return False


def _near(before: list[Mark]) -> bool:
    """Whether 'by the' or the like stands before."""
    return len(before) > 1 and before[-2].kind == "relation" and before[-2].value in ("next_to", "around", "behind")


def _falls(rough: list[Mark], k: int) -> bool:
    """'Snow falls', 雪越下越大: the word is the subject of a verb, not a place to walk in."""
    back = next((m for m in reversed(rough[:k]) if m.form not in ("the", "and", "as", "while")), None)
    ahead = rough[k + 1] if k + 1 < len(rough) else None
    return (back is None or back.kind in ("stop", "comma")) and (
        _has(ahead, "motion") or (ahead is not None and (ahead.kind == "verb" or ahead.text[0] in "越下飘落纷"))
    )


def _two_words(row: list[Token], at: int, size: int, before: list[Mark]) -> bool:
    """'A yellow bus stops': after 'a' the phrase would be singular, so that its last word is the verb."""
    last = row[at + size - 1]
    if last.kind != "word" or not is_plural(last.forms[0]) or len(last.forms) < 2:
        return False
    back = next((m for m in reversed(before) if not _has(m, *DESCRIBING, "mood")), None)
    return back is not None and back.form in ("a", "an", "one", "single", "each", "every", "this", "that")


_SORTS = {"v": "verb", "a": "small", "z": "small", **dict.fromkeys("bcdefmopqrtuy", "small")}
"""Kinds of mark by the first letter of jieba's tag; nouns and the rest stay unknown."""


def _sort(row: list[Token], at: int, before: list[Mark]) -> str:
    """Whether a word that is not in the lexicon is a verb, a small word, or perhaps a noun."""
    token = row[at]
    if token.kind == "han":
        return _SORTS.get(tag(token.text)[:1], "unknown")
    word, last = token.forms[0], before[-1] if before else None
    ahead = row[at + 1] if at + 1 < len(row) else None
    ends = word.endswith(("s", "ed", "ing")) and len(token.forms) > 1
    takes = ahead is None or ahead.kind in ("stop", "comma", "count") or ahead.text.lower() in _AFTER_VERB
    after = last is not None and (_has(last, "thing") or last.kind == "unknown") and not last.plural
    after = after or (last is not None and last.plural and word.endswith(("ed", "ing")))
    return "verb" if ends and takes and after else "unknown"


_AFTER_VERB = frozenset(
    re.findall(
        r"\w+",
        "a an the his her its their in on at to into onto over under through across along up down from with by for like "
        "and as while around behind towards off out away back past",
    )
)


def _does(mark: Mark, last: Mark | None, ahead: Mark | None) -> bool:
    """'The watchman waves a lantern': a noun, a word in the third person, and no noun that it would describe."""
    word = mark.text.lower()
    third = word.endswith("s") and word != mark.form and last is not None and not last.plural
    bare = not word.endswith("s") and last is not None and last.plural
    if last is None or not (third or bare) or last.kind not in ("thing", "pronoun", "unknown"):
        return False
    if ahead is None or ahead.kind in ("stop", "comma", "count") or ahead.form in ("the", "his", "her", "its", "their"):
        return True
    return last.kind == "pronoun" or any(
        sense.kind in ("relation", "prep", "manner", "owner", "pronoun", "and", "then") for sense in ahead.senses
    )


def _choose(rough: list[Mark], k: int, before: list[Mark]) -> Sense:
    """The sense that fits: a noun after 'the', a number or an adjective; a verb after a noun or a pronoun."""
    mark = rough[k]
    if mark.form in FALLING and _falls(rough, k):
        return Sense("weather", FALLING[mark.form])
    if len(mark.senses) == 1:
        return mark.senses[0]
    kinds = {sense.kind: sense for sense in reversed(mark.senses)}
    ahead = rough[k + 1] if k + 1 < len(rough) else None
    last = before[-1] if before else None
    chinese = not mark.form.isascii()

    def first(*order: str) -> Sense | None:
        return next((kinds[kind] for kind in order if kind in kinds), None)

    noun_ahead = _has(ahead, *NOUNS) or (ahead is not None and ahead.kind == "unknown")
    if chinese:
        noun_ahead = _has(ahead, *NOUNS, "small") and not (ahead is not None and ahead.kind == "locative")
    if "motion" in kinds and not chinese and _does(mark, last, ahead):
        return kinds["motion"]
    settled = first("hour", "weather", "camera")
    if settled is not None and not ({"thing", "place"} & set(kinds) and last is not None and last.kind == "count"):
        return settled
    after_noun = last is not None and last.kind in ("thing", "pronoun", "part", "unknown")
    after_light = last is not None and (last.kind in ("count", "owner", *DESCRIBING) or last.form in ("the", "的"))
    near = last is not None and last.form == "the" and _near(before) and "thing" in kinds
    if "element" in kinds and not noun_ahead and not near and not ({"thing", "place"} & set(kinds) and after_light):
        verb = "motion" in kinds and after_noun
        return kinds["motion"] if verb else kinds["element"]
    if "motion" in kinds and len(kinds) > 1 and not chinese and _determined(before) and not _does(mark, last, ahead):
        kinds.pop("motion")  # 'a busy crossing'
    if "motion" in kinds and len(kinds) > 1:
        bare = mark.text.lower() == mark.form
        if "thing" in kinds and _has(ahead, "motion") and mark.form.isascii() and not _follows_noun(last):
            return kinds["thing"]
        if after_noun and not after_light:
            return kinds["motion"]
        if last is not None and last.kind in ("manner", "then", "and") and not bare:
            return kinds["motion"]
        if last is not None and last.form in ("to", "is", "are", "正在", "在") and not mark.plural:
            return kinds["motion"]
        if mark.text.lower().endswith("ing") and not noun_ahead:
            return kinds["motion"]
        kinds.pop("motion")
    if {"element", "thing"} <= set(kinds) and last is not None and last.form == "the" and _near(before):
        return kinds["thing"]  # by the fire
    describing = first(*DESCRIBING, "season", "mood", "count")
    if describing is not None and (noun_ahead or not ({"thing", "place"} & set(kinds))):
        return describing
    if "locative" in kinds:
        return (
            kinds["locative"] if last is not None and last.kind in NOUNS else first("prep", "then") or kinds["locative"]
        )
    if {"thing", "place"} <= set(kinds):
        # 'a house' is a thing, 'in the street' a place; the tree that knows the word better decides by preposition.
        inside = any(m.kind == "prep" or m.form in ("in", "at", "through") for m in before[-3:] if m.kind != "thing")
        return kinds["place" if inside else "thing"]
    return (
        first("element", "relation", "prep", "then", "and", "thing", "place", "part", "clothes", "material", "small")
        or mark.senses[0]
    )
