"""What a word is that the lexicon lacks: a manner of a motion, another verb, a small word, or perhaps a noun."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from skyscreen.write.lexis.dictionary_zh import tag
from skyscreen.write.lexis.kinds import Kinds
from skyscreen.write.lexis.morphology import forms
from skyscreen.write.lexis.morphology_zh import stems
from skyscreen.write.text.lexicon import Sense
from skyscreen.write.text.mark import Mark, has
from skyscreen.write.text.tokens import Token, fold


def deed_of(mark: Mark, kinds: Kinds) -> Sense:
    """The verb that a word is which the lexicon knows as a noun."""
    for form in forms(fold(mark.text)):
        if form in kinds.shelf.index["motions"] and kinds.shelf.ground("motions", form).entry is not None:
            return Sense("motion", form)
    return Sense("verb", mark.form)


_SORTS = {"v": "verb", "a": "small", "z": "small", **dict.fromkeys("bcdefmopqrtuy", "small")}
"""Kinds of mark by the first letter of jieba's tag; nouns and the rest stay unknown."""


WHERE_TO = frozenset((
    "upstairs", "downstairs", "uphill", "downhill", "indoors", "outdoors", "overseas", "sideways",
    "backwards", "forwards", "upwards", "downwards", "afterwards", "besides", "towards", "always",
    "sometimes", "perhaps", "ashore", "aboard", "overboard", "upside", "aside", "abreast",
))  # fmt: skip
"""English adverbs that look like verbs in the third person, or stand where one may."""


RESULTS = "响破碎断开倒掉死住满好完成光紧牢走到"
"""Characters that say what comes of a verb before them."""


def sort_of(row: list[Token], at: int, before: list[Mark], kinds: Kinds) -> tuple[str, str]:
    """(sort, value) of a word that is not in the lexicon: a motion that it is a manner of, a verb of none, a small
    word, or perhaps a noun."""
    token = row[at]
    if token.kind == "han":
        sort = _SORTS.get(tag(token.text)[:1], "unknown")
        index = kinds.shelf.index["motions"]
        if len(token.text) == 4 and tag(token.text)[:1] in ("i", "l", "v", "z", ""):
            tails = {"而过": "经过", "而来": "走来", "而去": "离开", "而下": "落下", "而出": "冲"}
            name = tails.get(token.text[2:], token.text[2:])  # 呼啸而过, 哄堂大笑
            name = name if name in index else token.text[:2]
            if name in index and before and has(before[-1], "thing", "pronoun", "manner"):
                return "motion", name
        if len(token.text) == 2 and token.text[1] == "在" and token.text not in index:
            return "motion", "停在"  # 困在树上: there it is
        after = bool(before) and has(before[-1], "thing", "pronoun", "manner", "locative")
        loose = after and (tag(token.text) == "" or _verb_object(token.text, kinds))
        if (sort == "verb" or loose) and len(token.text) > 1:
            # 'Verb and object' or 'verb and result': 撒网 is to scatter, 拧紧 to wring.
            whole = stems(token.text)
            # 升级 is no rising, nor 投资 throwing; but 吹响 is to blow.
            own = tag(token.text) == "vn" or (tag(token.text) == "v" and kinds.abstract(token.text))
            parts = () if own and token.text[-1] not in RESULTS else (token.text[:-1], token.text[0])
            for name in (*whole, *_meant(token.text, kinds), *parts):
                how = kinds.shelf.ground("motions", name).how if name in kinds.shelf.index["motions"] else "ignored"
                if how in ("exact", "synonym") or (name in whole and how != "ignored"):
                    return "motion", name
        return sort, token.text
    if token.forms[0] in WHERE_TO:
        return "small", token.text
    if not _is_verb(row, at, before, kinds):
        return "unknown", token.text
    name = _nearest_motion(token.forms, kinds)
    return ("motion", name) if name else ("verb", token.text)


def _meant(verb: str, kinds: Kinds) -> Iterable[str]:
    """What a Chinese verb's senses are called, or those of what it is without its complement."""
    words = (verb, *(stem for stem in stems(verb) if len(stem) > 1))  # 开进 is no opening
    return filter(None, map(kinds.motion_zh, words))


def _nearest_motion(words: Iterable[str], kinds: Kinds) -> str:
    """The first motion of the catalogue, by a word of its own, that one of a verb's forms is a manner of; '' for
    none."""
    names = (name for form in words for name in kinds.motions(form))
    return next((name for name in names if kinds.shelf.ground("motions", name).how in ("exact", "synonym")), "")


def manner_of(mark: Mark, kinds: Kinds) -> Mark:
    """A word that is no noun there as the verb that it is."""
    if not any(map(kinds.verb, forms(fold(mark.text)))):
        return mark
    name = _nearest_motion(forms(fold(mark.text)), kinds)
    return replace(mark, kind="motion" if name else "verb", value=name or mark.text)


def _verb_object(word: str, kinds: Kinds) -> bool:
    """挖坑, 洗菜, 啄米: jieba calls many a verb with its object a noun; a verb's character begins it and no thing is
    called so."""
    verb = tag(word[0])[:1] == "v" and tag(word)[:1] in ("n", "l") and 2 <= len(word) <= 3
    return verb and all(kinds.shelf.ground(family, word).entry is None for family in ("things", "places"))


def _is_verb(row: list[Token], at: int, before: list[Mark], kinds: Kinds) -> bool:
    """By what stands beside it; a word that is no noun needs less of that."""
    token = row[at]
    word, last = token.forms[0], before[-1] if before else None
    ahead = row[at + 1] if at + 1 < len(row) else None
    ends = word.endswith(("s", "ed", "ing")) and len(token.forms) > 1
    takes = ahead is None or ahead.kind in ("stop", "comma", "count") or ahead.text.lower() in _AFTER_VERB
    after = last is not None and (has(last, "thing", "pronoun") or last.kind == "unknown") and not last.plural
    after = after or (last is not None and last.plural and word.endswith(("ed", "ing")))
    if ends and takes and after:
        return True
    listed = last is not None and (last.kind == "comma" or last.form in ("and", "then"))
    third = word.endswith("s") and len(token.forms) > 1
    if listed and third and ahead is not None and ahead.text.lower() in _DETERMINERS:
        return any(map(kinds.verb, token.forms))  # 'stops, ties her shoe'
    if last is None or not any(map(kinds.verb, token.forms)) or any(map(kinds.known, token.forms)):
        return False
    if last.form in ("is", "are", "was", "were", "be", "being", "been") and (ends or (ahead and ahead.text == "by")):
        return True
    nominal = has(last, "thing", "pronoun", "part", "clothes") or last.kind in ("unknown", "manner", "then", "and")
    return nominal or last.form in ("to", "who", "that", "not", "and")


_DETERMINERS = ("a", "an", "the", "his", "her", "its", "their", "one", "two", "three", "some")
_AFTER_VERB = frozenset(
    re.findall(
        r"\w+",
        "a an the his her its their in on at to into onto over under through across along up down from with by for "
        "like and as while around behind towards off out away back past",
    )
)
