"""Tokens into marks: each word or phrase with the one sense that its neighbours allow."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import partial

from skyscreen.write.clock import told
from skyscreen.write.dictionary_zh import learn, tag
from skyscreen.write.infinitives import infinitive
from skyscreen.write.kinds import Kinds, kinds_of
from skyscreen.write.lexicon import Lexicon, Sense
from skyscreen.write.mark import DESCRIBING, Mark, has
from skyscreen.write.morphology import forms, is_plural
from skyscreen.write.morphology_zh import many, stems
from skyscreen.write.proper_names import proper
from skyscreen.write.senses import acts, choose
from skyscreen.write.shelf import ALIVE, Shelf
from skyscreen.write.similes import compared
from skyscreen.write.speech import only_possible, spoken, third_person, told_of
from skyscreen.write.style import styled
from skyscreen.write.tokens import SIDES_ZH, Token, fold
from skyscreen.write.typos import corrected
from skyscreen.write.words.dress import DRESSING_ZH, WEARING_ZH
from skyscreen.write.words.filmic import LOOK_TAILS
from skyscreen.write.words.grammar import DIRECTIONS
from skyscreen.write.words.people import HAIRDOS

SHORTEST = 3
"""Letters of half a compound at least: 'car' of 'car park'."""


def marks(text: str, lexicon: Lexicon, borne: Collection[str] = ()) -> list[Mark]:
    """The text as a row of marks. Every token belongs to exactly one.

    Args:
        borne: names, lower case, that the text gives to somebody.
    """
    learn(text)
    text = corrected(text)
    times = told(text)
    for start, end, _ in times:
        text = text[:start] + "\u200b" * (end - start) + text[end:]
    row = lexicon.tokens(text)
    rough: list[Mark] = []
    kinds = kinds_of(lexicon.shelf)
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
        following = row[at + 1].text if at + 1 < len(row) else ""
        if token.text == "花" and following in ("了", "钱") and not (rough and rough[-1].form in ("的", "开")):
            rough.append(Mark("verb", "花", token.text, token.start, token.end, "花"))  # 花了三天: to spend
            at += 1
            continue
        after = rough[-1] if rough and rough[-1].end == token.start and has(rough[-1], "thing") else None
        if after is not None and token.text in ("们", "群", "队"):
            rough[-1] = replace(after, text=after.text + token.text, end=token.end, plural=True)
            at += 1
            continue
        if token.text == "人" and _by_oneself(rough):
            rough[-1] = replace(rough[-1], kind="small", text=rough[-1].text + token.text, end=token.end)
            at += 1
            continue
        close = rough[-1] if rough and rough[-1].end == token.start else None
        if close is not None and (after or close.kind in ("unknown", "verb")) and token.text in tuple("家手师员者匠工"):
            whole = close.text + token.text  # 小提琴家 plays one
            rough[-1] = Mark("unknown", whole, whole, close.start, token.end, whole)
            at += 1
            continue
        if close is not None and (close.kind == "verb" or has(close, "motion")) and token.text in DIRECTIONS:
            rough[-1] = replace(close, text=close.text + token.text, end=token.end)  # 捡起来: the verb's own direction
            at += 1
            continue
        apart = _apart(row, at, lexicon)
        if apart:
            last, word = apart
            mark = Mark("", None, text[token.start : last.end], token.start, last.end, word, False,
                        tuple(s for s in lexicon.table[(word,)] if s.kind == "motion"))
            rough.append(mark)
            at += sum(token.start <= t.start < last.end for t in row[at:])
            continue
        phrasal = _phrasal(row, at, lexicon)
        if phrasal:
            word, senses = phrasal
            rough.append(Mark("", None, token.text, token.start, token.end, word, False, senses))
            who, particle = row[at + 1], row[at + 2]
            rough.append(Mark("pronoun", who.text.lower(), who.text, who.start, who.end, who.text.lower()))
            small = particle.text
            rough.append(Mark("small", small, small, particle.start, particle.end, small.lower()))
            at += 3
            continue
        size, senses, form = lexicon.match(row, at)
        if not size:
            size, senses, form = _joined(row, at, lexicon, kinds)
        if not size:
            size, senses, form = _side_of(token, lexicon, rough)
        if size > 1 and (_two_words(row, at, size, rough) or _noun_first(row[at], senses, rough, lexicon)):
            size, senses, form = lexicon.match(row[: at + 1], at)
        if form.endswith("family of") and at + size < len(row):
            whole = f"family of {row[at + size].forms[0]}"  # of four, not four of what comes next
            found = lexicon.table.get(tuple(whole.split(" ")), [])
            size, senses, form = (size + 1, found, whole) if found else (size, senses, form)
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
                    and (
                        form.rpartition(" ")[2] != last.forms[0] or any((f,) in lexicon.table for f in last.forms[1:])
                    ),
                    tuple(senses),
                )
            )
        elif token.kind == "count":
            rough.append(Mark("count", token.number, token.text, token.start, token.end))
        else:
            sort, value = _sort(row, at, rough, kinds)
            plural = token.kind == "word" and is_plural(token.forms[0])
            rough.append(Mark(sort, value, token.text, token.start, token.end, token.forms[0], plural))
        at += max(size, 1)
    rough = proper(styled(spoken(text, row, rough)), text, borne)
    rough = [only_possible(rough, k, partial(_alive, lexicon.shelf), partial(_acts, lexicon, kinds))
             for k in range(len(rough))]
    lives = partial(_alive, lexicon.shelf)
    rough = [_manner_of(mark, kinds) if mark.kind == "unknown" and (third_person(rough, k) or told_of(rough, k, lives))
             else mark for k, mark in enumerate(rough)]
    out: list[Mark] = []
    for k, mark in enumerate(rough):
        if mark.text in DRESSING_ZH and _garment_ahead(rough, k):
            out.append(Mark("dressing", mark.text, mark.text, mark.start, mark.end, mark.text))
            continue
        if mark.text in WEARING_ZH and _garment_ahead(rough, k):
            out.append(Mark("prep", "穿着", mark.text, mark.start, mark.end, "穿着"))
            continue
        if mark.senses:
            ahead = rough[k + 1] if k + 1 < len(rough) else None
            alive = partial(_alive, lexicon.shelf)
            deed = acts(mark, ahead, out) or infinitive(mark, ahead, out, alive)
            sense = _deed(mark, kinds) if deed else choose(rough, k, out)
            definite = bool(mark.name or (out and (out[-1].kind == "owner" or out[-1].form == "the")))
            mark = replace(mark, kind=sense.kind, value=sense.value, definite=definite)
        before = out[-1] if out else None
        if before is not None and before.kind == "look" and mark.form in LOOK_TAILS:
            out[-1] = replace(before, text=text[before.start : mark.end], end=mark.end)  # 'watercolour painting'
            continue
        out.append(mark)
    return compared(out)


def _by_oneself(rough: list[Mark]) -> bool:
    """女人一个人走进车厢: one person, right after somebody, is how they do it."""
    if len(rough) < 2 or rough[-1].text != "一个":
        return False
    before = rough[-2]
    return before.end == rough[-1].start and has(before, "thing", "pronoun")


def _alive(shelf: Shelf, mark: Mark) -> bool:
    """Whether a mark may name somebody."""
    index = shelf.index["things"]
    return any(sense.kind == "thing" and index[sense.value].top in ALIVE for sense in mark.senses)


def _acts(lexicon: Lexicon, kinds: Kinds, word: str) -> bool:
    """Whether an English word may be a form of a verb."""
    return any(kinds.verb(form) or any(sense.kind == "motion" for sense in lexicon.table.get((form,), ()))
               for form in forms(fold(word)))


def _side_of(token: Token, lexicon: Lexicon, before: list[Mark]) -> tuple[int, list[Sense], str]:
    """(1, senses, form) of a Chinese word for a side or an end of what its first character names: 江面 is the river,
    船头 the boat, and neither noodles nor a head; a part, where the whole was named before."""
    word = token.text
    if token.kind != "han" or len(word) != 2 or word[1] not in SIDES_ZH + lexicon.deeds or tag(word)[:1] == "v":
        return 0, [], ""
    found = [sense for sense in lexicon.table.get((word[0],), ()) if sense.kind in ("thing", "place", "element")]
    if found and any(word[0] in mark.text for mark in before):
        return 1, [Sense("part", word)], word
    return (1, found, word[0]) if found else (0, [], "")


def _joined(row: list[Token], at: int, lexicon: Lexicon, kinds: Kinds) -> tuple[int, list[Sense], str]:
    """(tokens, senses, form) of an English compound written otherwise than in the lexicon: streetlamp, book shop."""
    token = row[at]
    if token.kind != "word" or (token.forms[0].endswith("light") and kinds.sort(token.forms[0]) == "light"):
        return 0, [], ""  # torchlight is what a torch gives
    if token.text.istitle() and at and row[at - 1].kind != "stop":
        return 0, [], ""  # a Trailblazer is no blazer
    for word in token.forms:
        for k in range(SHORTEST, len(word) - SHORTEST + 1):
            found = lexicon.table.get((word[:k], word[k:]))
            if found:
                return 1, found, f"{word[:k]} {word[k:]}"
    if at + 1 < len(row) and row[at + 1].kind == "word":
        for word in (token.forms[0] + form for form in row[at + 1].forms):
            found = [sense for sense in lexicon.table.get((word,), ()) if sense.kind in ("thing", "place")]
            if found:
                return 2, found, word
    return 0, [], ""


def _garment_ahead(rough: list[Mark], k: int) -> bool:
    """围着蓝围裙, 系着一条红领巾: only describing words stand between here and a garment or a way of doing hair."""
    for mark in rough[k + 1 : k + 6]:
        if has(mark, "clothes") or (has(mark, "part") and mark.form in HAIRDOS):
            return True
        if not has(mark, *DESCRIBING, "count", "mood", "feeling", "trait", "small") and mark.kind != "unknown":
            return False
    return False


def _deed(mark: Mark, kinds: Kinds) -> Sense:
    """The verb that a word is which the lexicon knows as a noun."""
    for form in forms(fold(mark.text)):
        if form in kinds.shelf.index["motions"] and kinds.shelf.ground("motions", form).entry is not None:
            return Sense("motion", form)
    return Sense("verb", mark.form)


def _apart(row: list[Token], at: int, lexicon: Lexicon) -> tuple[Token, str] | None:
    """(last token, verb) of a Chinese verb whose object stands apart: 打着呼噜 is 打呼噜, 唱着歌 is 唱歌."""
    token = row[at]
    stem = token.text[:-1] if token.text[-1:] in "着了过起" else token.text
    rest = row[at + 1 : at + 3]
    worn = "着" in (token.text[-1:], *(t.text for t in rest[:1]))
    if worn and any(t.text in HAIRDOS for t in rest):
        return None  # 扎着辫子: how the hair is done, and nobody does it now
    if token.kind != "han" or not stem or len(stem) > 2:
        return None
    if rest and stem == token.text and rest[0].text in ("着", "了", "过", "起"):
        rest = row[at + 2 : at + 4]
    elif stem == token.text and (not rest or rest[0].kind != "han" or len(rest[0].text) < 3):
        return None
    if rest and rest[0].kind == "count" and rest[0].number == 1:
        rest = rest[1:]  # 打了一个喷嚏
    word = stem + rest[0].text if rest and rest[0].kind == "han" else ""
    known = any(sense.kind == "motion" for sense in lexicon.table.get((word,), ()))
    last = rest[0].text if rest and rest[0].kind == "han" else ""
    if not known and len(last) > 2 and not lexicon.match(rest, 0)[0]:
        word = stem + last[-1]  # 跳扇子舞 is 跳舞
        known = any(sense.kind == "motion" for sense in lexicon.table.get((word,), ()))
        return (rest[0], word) if known and len(stem) == 1 else None
    index = lexicon.shelf.index["things"]
    if known and rest[0].text in index and lexicon.shelf.ground("things", rest[0].text).entry is not None:
        return None  # 骑着车: the bicycle is there
    return (rest[0], word) if known else None


PARTICLES = ("up", "down", "over", "out", "off", "away", "on", "open", "apart")


def _phrasal(row: list[Token], at: int, lexicon: Lexicon) -> tuple[str, tuple[Sense, ...]] | None:
    """(verb, its senses) of an English verb whose particle stands after its object: 'picks her up', 'knocks it'."""
    if at + 2 >= len(row) or row[at].kind != "word" or row[at + 1].text.lower() not in ("it", "them", "him", "her"):
        return None
    particle = row[at + 2].text.lower()
    after = row[at + 3].kind if at + 3 < len(row) else "stop"
    if particle not in PARTICLES or (particle == "on" and after == "word"):
        return None
    for form in row[at].forms:
        senses = tuple(s for s in lexicon.table.get((form, particle), ()) if s.kind == "motion")
        if senses:
            return f"{form} {particle}", senses
    return None


def _two_words(row: list[Token], at: int, size: int, before: list[Mark]) -> bool:
    """'A yellow bus stops': after 'a' the phrase would be singular, so that its last word is the verb."""
    last = row[at + size - 1]
    if last.kind != "word" or not is_plural(last.forms[0]) or len(last.forms) < 2:
        return False
    back = next((m for m in reversed(before) if not has(m, *DESCRIBING, "mood", "feeling", "trait")), None)
    return back is not None and back.form in ("a", "an", "one", "single", "each", "every", "this", "that")


def _noun_first(token: Token, senses: list[Sense], before: list[Mark], lexicon: Lexicon) -> bool:
    """'With sticks in the woods': after a preposition or a number no verb begins, though 'stick in' is one."""
    verbal = token.kind == "word" and all(sense.kind == "motion" for sense in senses)
    after = bool(before) and has(before[-1], "relation", "count", "owner") and not has(before[-1], "thing", "motion")
    return verbal and after and any(s.kind == "thing" for f in token.forms for s in lexicon.table.get((f,), ()))


_SORTS = {"v": "verb", "a": "small", "z": "small", **dict.fromkeys("bcdefmopqrtuy", "small")}
"""Kinds of mark by the first letter of jieba's tag; nouns and the rest stay unknown."""


def _sort(row: list[Token], at: int, before: list[Mark], kinds: Kinds) -> tuple[str, str]:
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
            first = (token.text[0],) if tag(token.text) != "vn" else ()  # 升级 is no rising
            for name in (*whole, token.text[:-1], *first):
                how = kinds.shelf.ground("motions", name).how if name in kinds.shelf.index["motions"] else "ignored"
                if how in ("exact", "synonym") or (name in whole and how != "ignored"):
                    return "motion", name
        return sort, token.text
    if not _is_verb(row, at, before, kinds):
        return "unknown", token.text
    name = _nearest_motion(token.forms, kinds)
    return ("motion", name) if name else ("verb", token.text)


def _nearest_motion(words: Iterable[str], kinds: Kinds) -> str:
    """The first motion of the catalogue, by a word of its own, that one of a verb's forms is a manner of; '' for
    none."""
    names = (name for form in words for name in kinds.motions(form))
    return next((name for name in names if kinds.shelf.ground("motions", name).how in ("exact", "synonym")), "")


def _manner_of(mark: Mark, kinds: Kinds) -> Mark:
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
