"""Words that the lexicon writes otherwise than the text: in two, in one, or with something between."""

from __future__ import annotations

from skyscreen.write.lexis.dictionary_zh import tag
from skyscreen.write.lexis.kinds import Kinds
from skyscreen.write.lexis.morphology import is_plural
from skyscreen.write.text.lexicon import Lexicon, Sense
from skyscreen.write.text.mark import DESCRIBING, Mark, has
from skyscreen.write.text.tokens import SIDES_ZH, Token
from skyscreen.write.words.people import HAIRDOS

BORNE = "提抬担挑端拎"
"""Verbs of what is carried, which the number before a noun counts."""
SHORTEST = 3
"""Letters of half a compound at least: 'car' of 'car park'."""


def side_of(token: Token, lexicon: Lexicon, before: list[Mark]) -> tuple[int, list[Sense], str]:
    """(1, senses, form) of a Chinese word for a side or an end of what its first character names: 江面 is the river,
    船头 the boat, and neither noodles nor a head; a part, where the whole was named before."""
    word = token.text
    if token.kind != "han" or len(word) != 2 or word[1] not in SIDES_ZH + lexicon.deeds or tag(word)[:1] == "v":
        return 0, [], ""
    found = [sense for sense in lexicon.table.get((word[0],), ()) if sense.kind in ("thing", "place", "element")]
    if found and any(word[0] in mark.text for mark in before):
        return 1, [Sense("part", word)], word
    return (1, found, word[0]) if found else (0, [], "")


def joined(row: list[Token], at: int, lexicon: Lexicon, kinds: Kinds) -> tuple[int, list[Sense], str]:
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


def split_verb(row: list[Token], at: int, lexicon: Lexicon) -> tuple[Token, str] | None:
    """(last token, verb) of a Chinese verb whose object stands apart: 打着呼噜 is 打呼噜, 唱着歌 is 唱歌."""
    token = row[at]
    stem = token.text[:-1] if token.text[-1:] in "着了过起" else token.text
    rest = row[at + 1 : at + 3]
    worn = "着" in (token.text[-1:], *(t.text for t in rest[:1]))
    if worn and any(t.text in HAIRDOS for t in rest):
        return None  # 扎着辫子: how the hair is done, and nobody does it now
    if token.kind != "han" or not stem or len(stem) > 2:
        return None
    if stem in BORNE and any(t.kind == "count" for t in rest):
        return None  # 提着一桶水: the bucket is there
    aspect = bool(rest) and stem == token.text and rest[0].text in ("着", "了", "过", "起")
    described = _described(row, at + 1 + aspect, stem, lexicon)
    if described is not None:
        return described
    if aspect:
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


def _described(row: list[Token], at: int, stem: str, lexicon: Lexicon) -> tuple[Token, str] | None:
    """(last token, verb) of 露出了满足的笑容, 吹了一声响亮的口哨, 拍了几张照片: a number and an adjective before
    the object."""
    own = row[at - 1].text in ("着", "了", "过", "起") or row[at - 1].text[-1:] in "着了过起出"
    rest = row[at : at + 6]
    if not own or not rest:
        return None
    end = next((n for n, t in enumerate(rest) if t.kind in ("stop", "comma")), len(rest))
    of = next((n for n, t in enumerate(rest[:end]) if t.text == "的"), -1)
    noun = of + 1 if of >= 0 else int(rest[0].kind == "count")
    if noun >= end or not (of >= 0 or rest[0].kind == "count") or rest[noun].kind != "han":
        return None
    last, index = rest[noun], lexicon.shelf.index["things"]
    seen = last.text in index and lexicon.shelf.ground("things", last.text).entry is not None
    verb = any(sense.kind == "motion" for sense in lexicon.table.get((stem + last.text,), ()))
    between = [t for t in rest[: max(of, 0)] if t.kind == "han" and any(
        s.kind in ("motion", "thing") for s in lexicon.table.get((t.text,), ()))]
    if seen and verb:  # 吃了一碗面 eats, as 吃 does, and the bowl is seen; 拍照片 is another deed than 拍
        deeds = [lexicon.shelf.ground("motions", word).entry for word in (stem, stem + last.text)]
        seen = deeds[0] is deeds[1]
    return (last, stem + last.text) if verb and not seen and not between else None


PARTICLES = ("up", "down", "over", "out", "off", "away", "on", "open", "apart")


def phrasal_verb(row: list[Token], at: int, lexicon: Lexicon) -> tuple[str, tuple[Sense, ...]] | None:
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


def two_words(row: list[Token], at: int, size: int, before: list[Mark]) -> bool:
    """'A yellow bus stops': after 'a' the phrase would be singular, so that its last word is the verb."""
    last = row[at + size - 1]
    if last.kind != "word" or not is_plural(last.forms[0]) or len(last.forms) < 2:
        return False
    back = next((m for m in reversed(before) if not has(m, *DESCRIBING, "mood", "feeling", "trait")), None)
    return back is not None and back.form in ("a", "an", "one", "single", "each", "every", "this", "that")
