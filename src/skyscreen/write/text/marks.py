"""Tokens into marks: each word or phrase with the one sense that its neighbours allow."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial

from skyscreen.write.lexis.dictionary_zh import learn
from skyscreen.write.lexis.kinds import Kinds, kinds_of
from skyscreen.write.lexis.morphology import forms, is_plural
from skyscreen.write.lexis.morphology_zh import many
from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.text.bunches import bunched
from skyscreen.write.text.clock import told
from skyscreen.write.text.compounds import joined, phrasal_verb, side_of, split_verb, two_words
from skyscreen.write.text.infinitives import infinitive
from skyscreen.write.text.lexicon import Lexicon, Sense
from skyscreen.write.text.mark import DESCRIBING, Mark, has
from skyscreen.write.text.proper_names import proper
from skyscreen.write.text.senses import choose
from skyscreen.write.text.similes import compared
from skyscreen.write.text.speech import only_possible, spoken, third_person, told_of
from skyscreen.write.text.style import styled
from skyscreen.write.text.tokens import Token, fold
from skyscreen.write.text.typos import corrected
from skyscreen.write.text.unlisted import deed_of, manner_of, sort_of
from skyscreen.write.text.verbal import acts
from skyscreen.write.text.wind_en import blown
from skyscreen.write.words.dress import DRESSING_ZH, WEARING_ZH
from skyscreen.write.words.filmic import LOOK_TAILS
from skyscreen.write.words.grammar import DIRECTIONS
from skyscreen.write.words.people import HAIRDOS


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
        hand = token.text == "手" and following[:1] in ("里", "上", "中", "心", "边")  # 塞到女孩手里
        trade = not hand and token.text in tuple("家手师员者匠工")
        if close is not None and trade and (after or close.kind in ("unknown", "verb")):
            whole = close.text + token.text  # 小提琴家 plays one
            rough[-1] = Mark("unknown", whole, whole, close.start, token.end, whole)
            at += 1
            continue
        if close is not None and (close.kind == "verb" or has(close, "motion")) and token.text in DIRECTIONS:
            rough[-1] = replace(close, text=close.text + token.text, end=token.end)  # 捡起来: the verb's own direction
            at += 1
            continue
        apart = split_verb(row, at, lexicon)
        if apart:
            last, word = apart
            mark = Mark("", None, text[token.start : last.end], token.start, last.end, word, False,
                        tuple(s for s in lexicon.table[(word,)] if s.kind == "motion"))
            rough.append(mark)
            at += sum(token.start <= t.start < last.end for t in row[at:])
            continue
        phrasal = phrasal_verb(row, at, lexicon)
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
            size, senses, form = joined(row, at, lexicon, kinds)
        if not size:
            size, senses, form = side_of(token, lexicon, rough)
        if size > 1 and (two_words(row, at, size, rough) or _noun_first(row[at], senses, rough, lexicon)):
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
            sort, value = sort_of(row, at, rough, kinds)
            plural = token.kind == "word" and is_plural(token.forms[0])
            rough.append(Mark(sort, value, token.text, token.start, token.end, token.forms[0], plural))
        at += max(size, 1)
    rough = proper(bunched(styled(spoken(text, row, rough)), text, lexicon), text, borne)
    lives, does = partial(_alive, lexicon.shelf), partial(_acts, lexicon, kinds)
    rough = [only_possible(rough, k, lives, does) for k in range(len(rough))]
    rough = [manner_of(mark, kinds) if mark.kind == "unknown" and (third_person(rough, k) or told_of(rough, k, lives))
             else mark for k, mark in enumerate(rough)]
    out: list[Mark] = []
    for k, mark in enumerate(rough):
        if mark.text in DRESSING_ZH and _garment_ahead(rough, k):
            out.append(Mark("dressing", mark.text, mark.text, mark.start, mark.end, mark.text))
            continue
        after = rough[k + 1] if k + 1 < len(rough) else None
        whole = mark.text + after.text if after is not None and after.text == "着" else mark.text
        if (mark.text in WEARING_ZH or whole in WEARING_ZH) and _garment_ahead(rough, k):
            out.append(Mark("prep", "穿着", mark.text, mark.start, mark.end, "穿着"))
            continue
        if mark.senses:
            ahead = rough[k + 1] if k + 1 < len(rough) else None
            deed = acts(mark, ahead, out) or infinitive(mark, ahead, out, lives)
            sense = deed_of(mark, kinds) if deed else choose(rough, k, out)
            definite = bool(mark.name or (out and (out[-1].kind == "owner" or out[-1].form == "the")))
            mark = replace(mark, kind=sense.kind, value=sense.value, definite=definite)
        before = out[-1] if out else None
        if before is not None and before.kind == "look" and mark.form in LOOK_TAILS:
            out[-1] = replace(before, text=text[before.start : mark.end], end=mark.end)  # 'watercolour painting'
            continue
        out.append(mark)
    return compared(blown(out))


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


def _garment_ahead(rough: list[Mark], k: int) -> bool:
    """围着蓝围裙, 系着一条红领巾: only describing words stand between here and a garment or a way of doing hair."""
    for mark in rough[k + 1 : k + 6]:
        if has(mark, "clothes") or (has(mark, "part") and mark.form in HAIRDOS):
            return True
        if not has(mark, *DESCRIBING, "count", "mood", "feeling", "trait", "small") and mark.kind != "unknown":
            return False
    return False


def _noun_first(token: Token, senses: list[Sense], before: list[Mark], lexicon: Lexicon) -> bool:
    """'With sticks in the woods': after a preposition or a number no verb begins, though 'stick in' is one."""
    verbal = token.kind == "word" and all(sense.kind == "motion" for sense in senses)
    after = bool(before) and has(before[-1], "relation", "count", "owner") and not has(before[-1], "thing", "motion")
    return verbal and after and any(s.kind == "thing" for f in token.forms for s in lexicon.table.get((f,), ()))
