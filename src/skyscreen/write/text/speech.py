"""What part of speech an English word is, and which of its senses grammar forbids there.

The tagger errs, so that it is evidence and no judge: a sense is only dropped where form or neighbours say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from skyscreen.write.lexis.tagger import VERBS, tags, usual
from skyscreen.write.text.lexicon import Sense
from skyscreen.write.text.mark import Mark, has
from skyscreen.write.text.tokens import Token
from skyscreen.write.text.verbal import LIGHT as DEED_NAMING
from skyscreen.write.words.describe import KIN

NOUN_TAGS = ("NN", "NNS", "NNP", "NNPS")
ADJECTIVES = ("JJ", "JJR", "JJS")
OF_NOUNS = ("DT", "PRP$", "POS")
"""Tags of words after which a noun phrase goes on."""
SUBJECTS = ("NN", "NNS", "NNP", "NNPS", "PRP", "WP", "WDT", "MD", "TO", "RB")
"""Tags of words after which a verb in its base form may stand."""
LIGHT = (*DEED_NAMING, "keep", "let")
"""Verbs whose noun is the deed: 'takes a slow walk'."""


def spoken(text: str, row: Sequence[Token], rough: list[Mark]) -> list[Mark]:
    """The marks with the part of speech of their last word; untouched where no word is English."""
    if not any(token.kind == "word" for token in row):
        return rough
    words = [_word(text, token) for token in row]
    by_end = {token.end: tag for token, tag in zip(row, tags(words), strict=True)}
    out = [replace(mark, pos=by_end.get(mark.end, "")) for mark in rough]
    for k in range(1, len(out) - 1):
        if out[k].text.lower() in ("both", "all") and out[k - 1].pos == "PRP" and out[k + 1].pos == "NN":
            out[k], out[k + 1] = replace(out[k], pos="RB"), replace(out[k + 1], pos="VBP")  # 'they both laugh'
    return out


def _word(text: str, token: Token) -> str:
    if token.kind == "han":
        return "."  # another language's words end the phrase
    back = text[max(token.start - 1, 0) : token.start]
    if token.text.lower() == "s" and (back in ("'", "’") or back.isdigit()):
        return "0s" if back.isdigit() else "'s"  # the 1970s
    return token.text


def describes(rough: Sequence[Mark], k: int) -> bool:
    """Whether mark k is an adjective, by its tag, before the noun that it belongs to."""
    if rough[k].pos not in ADJECTIVES or usual(rough[k].text) == "NN":
        return False
    for mark in rough[k + 1 :]:
        if mark.pos in NOUN_TAGS:
            return not _lists_verb(rough, k)
        if mark.pos not in (*ADJECTIVES, "CD", "VBG", "VBN"):
            return False
    return False


def modifies(rough: Sequence[Mark], k: int) -> bool:
    """Whether mark k is a noun in the singular right before the noun that it qualifies: 'tin roof', 'food advert'."""
    ahead = rough[k + 1] if k + 1 < len(rough) else None
    return ahead is not None and rough[k].pos == "NN" and ahead.pos in NOUN_TAGS and ahead.start - rough[k].end == 1


def only_possible(rough: Sequence[Mark], k: int, alive: Callable[[Mark], bool],
                  acts: Callable[[str], bool] = lambda _: True) -> Mark:
    """Mark k without the senses that it cannot have there.

    Args:
        alive: whether a mark may name an animal or a person.
        acts: whether a word may be a verb: nobody 'cookies'.
    """
    mark = rough[k]
    if not mark.senses or not mark.pos or not mark.form.isascii() or " " in mark.text:
        return mark
    if _named_and_acts(rough, k, alive) or (k and _named_and_acts(rough, k - 1, alive)):
        return mark
    kept = mark.senses
    if _no_verb(rough, k, alive):
        kept = tuple(sense for sense in kept if sense.kind != "motion")
    if describes(rough, k) or _no_noun(rough, k):
        kept = tuple(sense for sense in kept if sense.kind not in ("thing", "place"))
    if third_person(rough, k) and acts(mark.text.lower()):
        kept = tuple(sense for sense in kept if sense.kind not in ("thing", "place", "element"))
    if len(kept) == len(mark.senses):
        return mark
    if kept:
        return replace(mark, senses=kept)
    if mark.pos in VERBS:
        return replace(mark, kind="verb", senses=(Sense("verb", mark.form),))
    return replace(mark, kind="unknown", value=mark.text, senses=())


def _named_and_acts(rough: Sequence[Mark], k: int, alive: Callable[[Mark], bool]) -> bool:
    """'A fairy sprinkles', whatever the tagger takes the two for: somebody after an article, and a word in -s that can
    only be a verb."""
    if k < 1 or k + 1 >= len(rough) or rough[k - 1].pos != "DT":
        return False
    who, verb = rough[k], rough[k + 1]
    third = verb.text.lower().endswith("s") and verb.text.lower() != verb.form and bool(verb.senses)
    only = all(sense.kind == "motion" for sense in verb.senses)
    return not who.plural and alive(who) and third and only


def _no_verb(rough: Sequence[Mark], k: int, alive: Callable[[Mark], bool]) -> bool:
    """A base form is no verb after an article, a possessive, an adjective or a noun in the singular, nor where it is an
    adjective; a word in -s is none right after an article or an adjective."""
    mark, before = rough[k], rough[k - 1] if k else None
    word, last = mark.text.lower(), before.pos if before is not None else ""
    plain = mark.pos in ADJECTIVES and usual(word) != "NN" and word == mark.form
    if plain and (describes(rough, k) or _stands_alone(rough, k)):
        return True
    if word.endswith("s") and word != mark.form:
        return last in ("DT", "PRP$") or (last in ADJECTIVES and mark.pos == "NNS" and describes(rough, k - 1))
    light = any(m.form in LIGHT for m in rough[max(k - 6, 0) : k]) and not (before and before.form == "the")
    if word != mark.form or light:
        return False
    if before is None or last in ("", ",", ".", ":"):
        return modifies(rough, k) and " " not in rough[k + 1].text
    if last in OF_NOUNS or (last in ADJECTIVES and not _lists_verb(rough, k - 1)):
        return mark.pos not in ("VBP", "VBZ")
    ahead = rough[k + 1].pos if k + 1 < len(rough) else ""
    if before.form in KIN and mark.pos in NOUN_TAGS and alive(mark):
        return True  # 'a mother duck': the noun after it is in the singular, and no verb
    many = before.plural or (before.text.lower().endswith("s") and before.text.lower() != before.form)
    if last != "NN" or many or mark.pos not in NOUN_TAGS or ahead in OF_NOUNS or _several(rough, k):
        return False  # 'a couple sharing an umbrella cross a square': after a noun stands no article
    return not (has(before, "pronoun") or alive(before))  # 'a boy run in the park' is no English, but is meant


def _lists_verb(rough: Sequence[Mark], k: int) -> bool:
    """'An apple and a small key lie on a table': the tagger's adjective ends the row, its noun is their verb."""
    ahead = rough[k + 1] if k + 1 < len(rough) else None
    verb = ahead is not None and bool(ahead.senses) and all(sense.kind == "motion" for sense in ahead.senses)
    return verb and has(rough[k], "thing") and _several(rough, k)


def _several(rough: Sequence[Mark], k: int) -> bool:
    """Whether the noun before is one of a row: 'a boat and a bottle drift'."""
    start = max((n + 1 for n in range(k) if rough[n].pos in (",", ".", ":")), default=0)
    return any(mark.pos == "CC" for mark in rough[start:k]) and not modifies(rough, k)


def _stands_alone(rough: Sequence[Mark], k: int) -> bool:
    """An adjective between commas, or joined to another: 'clean, simple', 'bright and clean'."""
    before = rough[k - 1] if k else None
    if before is not None and before.pos == "CC" and k > 1:
        return rough[k - 2].pos in ADJECTIVES
    ahead = rough[k + 1] if k + 1 < len(rough) else None
    ends = ahead is None or ahead.pos in (",", ".", "CC")
    return ends and (before is None or before.pos not in SUBJECTS)


def _no_noun(rough: Sequence[Mark], k: int) -> bool:
    """A word in -ing or -ed is no form of a noun: 'lightning forking' is no fork."""
    mark, word = rough[k], rough[k].text.lower()
    return word != mark.form and word.endswith(("ing", "ed")) and not mark.form.endswith(("ing", "ed"))


def third_person(rough: Sequence[Mark], k: int) -> bool:
    """What a noun does to an object or in some direction: 'a robot made of cans waters a flower', 'a mason chips
    away'."""
    ahead = rough[k + 1] if k + 1 < len(rough) else None
    last = rough[k - 1].pos if k else ""
    # What the list knows as a noun and the sentence made a verb is one; 'leaves' and 'sparks' stand there as verbs.
    if k and has(rough[k - 1], "motion") and rough[k - 1].text.lower().endswith("ing"):
        return False  # 'grandma baking cookies': what is baked
    takes = usual(rough[k].text) == "NNS" or (ahead is not None and ahead.pos in ("DT", "PRP$", "RB", "RP"))
    return rough[k].pos == "VBZ" and last in NOUN_TAGS and takes


def told_of(rough: Sequence[Mark], k: int, alive: Callable[[Mark], bool]) -> bool:
    """What somebody alive does to something: 'a vendor flipping pancakes', 'firefighters rescue a kitten'."""
    mark = rough[k]
    before, ahead = rough[k - 1] if k else None, rough[k + 1] if k + 1 < len(rough) else None
    if before is None or ahead is None or not alive(before) or mark.pos not in ("VBG", "VBP", "VBD"):
        return False
    if mark.pos == "VBG" and not mark.text.lower().endswith("ing"):
        return False
    if has(ahead, "count", "owner") or ahead.form == "the" or (has(ahead, "thing") and ahead.pos == "NNS"):
        return True
    return mark.pos == "VBG" and ahead.pos in ("IN", "RB", ",", ".", "TO")  # 'a ballerina practising alone'
