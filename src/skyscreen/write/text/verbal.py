"""Whether a word that may be a verb or a noun is the verb, by what stands beside it."""

from __future__ import annotations

from skyscreen.write.text.mark import DESCRIBING, NOUNS, Mark, has
from skyscreen.write.words.grammar import ASPECT

LIGHT = ("take", "have", "go", "give", "do", "make", "get", "need", "begin", "start", "perform", "enjoy")
"""Verbs whose noun is the deed: 'takes a walk', 'gives her a hug', 'goes for a swim'."""


def named_deed(rough: list[Mark], k: int, before: list[Mark]) -> bool:
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
    return (takes or (worn and has(ahead, *DESCRIBING, "thing"))) and (pronoun or worn or determined(before[:-1]))


def verb_ahead(rough: list[Mark], k: int) -> bool:
    """Whether a verb follows, with at most 'to' between."""
    ahead = next((m for m in rough[k + 1 :] if m.form != "to"), None)
    return ahead is not None and (ahead.kind == "verb" or has(ahead, "motion"))


def is_gerund(mark: Mark) -> bool:
    """'running', but not 'spring'."""
    return mark.text.lower().endswith("ing") and mark.text.lower() != mark.form


def determined(before: list[Mark]) -> bool:
    """Whether an article or a number stands before, with no noun since."""
    for mark in reversed(before):
        if mark.kind in ("count", "owner") or mark.form == "the":
            return True
        light = mark.form in ("busy", "empty", "long", "own")
        if mark.kind not in (*DESCRIBING, "mood", "feeling", "trait", "season") and not light:
            return False
    return False


def weather_does(rough: list[Mark], k: int, before: list[Mark]) -> bool:
    """Whether wind, rain or the like stands before it with nothing between, and where it happens comes after."""
    ahead = rough[k + 1] if k + 1 < len(rough) else None
    acts = bool(before) and before[-1].kind in ("weather", "wind", "element") and not before[-1].plural
    return acts and ahead is not None and (has(ahead, "relation", "prep", "manner") or ahead.form == "the")


def cannot_be_noun(before: list[Mark]) -> bool:
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


def does_next(mark: Mark, before: list[Mark]) -> bool:
    """'comes from a house and waves': after 'and', a verb, and whatever the clause's first verb is about."""
    if len(before) < 2 or before[-1].form != "and" or not mark.text.lower().endswith("s"):
        return False
    clause = before[max((n + 1 for n, m in enumerate(before) if m.kind == "stop"), default=0) : -1]
    last = clause[-1].kind in ("thing", "motion", "pronoun", "manner", "part", "clothes", "unknown")
    return last and any(m.kind == "motion" for m in clause)


def told_of(mark: Mark, last: Mark | None) -> bool:
    """'the man who swings a bat', 'snow falls': after a relative pronoun, and a finite form after weather."""
    finite = mark.text.lower().endswith("s")
    falls = last is not None and ((last.kind == "weather" and not last.plural) or last.form in ("snow", "rain"))
    return last is not None and (last.form in ("who", "which") or (finite and falls))


def falls(rough: list[Mark], k: int) -> bool:
    """'Snow falls', 'snow begins to fall', 雪越下越大, 下起了雪: the word is a verb's, not a place to walk in."""
    back = next((m for m in reversed(rough[:k]) if m.form not in ("the", "了", "着", "一", "场", "一场")), None)
    ahead = next((m for m in rough[k + 1 :] if m.form not in ASPECT and m.form != "to"), None)
    if not rough[k].form.isascii() and back is not None and back.text.rstrip("了着")[-1:] in ("下", "起", "飘"):
        return back.kind != "locative" or back.end - back.start == 1
    opens = back is None or back.kind in ("stop", "comma") or back.form in ("and", "as", "while", "when", "until")
    return opens and (
        has(ahead, "motion") or (ahead is not None and (ahead.kind == "verb" or ahead.text[0] in "越下飘落纷"))
    )


def listed_verb(rough: list[Mark], k: int, before: list[Mark]) -> bool:
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


def does_it(mark: Mark, ahead: Mark | None) -> bool:
    """'Plants a tree, waters it': a third person with a pronoun for its object."""
    return mark.text.lower() != mark.form and ahead is not None and ahead.form in ("it", "them", "him")


def _goes_on(ahead: Mark | None) -> bool:
    """What follows a verb: nothing, its object or a preposition."""
    if ahead is None or ahead.form in ("the", "his", "her", "its", "their"):
        return True
    return has(ahead, "stop", "comma", "count", "relation", "prep", "manner", "owner", "pronoun", "then")


def does(mark: Mark, last: Mark | None, ahead: Mark | None) -> bool:
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
    if ahead.form == "like" and bare:
        return True  # 'girls in pink tutus spin like tops'
    if third and last.kind == "thing" and ahead.kind == "unknown" and ahead.pos == "NN" and not ahead.plural:
        return True  # 'a fairy sprinkles glitter'
    return last.kind == "pronoun" or any(
        sense.kind in ("relation", "prep", "manner", "owner", "pronoun", "and", "then") for sense in ahead.senses
    )
