"""English word forms, both ways: what a written form may stand for, and how a verb or noun is written.

A full dictionary is not needed: the lexicon decides which of the candidates is a word it knows.
"""

from __future__ import annotations

from functools import cache

from skyscreen.write.words.irregular import DOUBLING, IRREGULAR_NOUNS, IRREGULAR_VERBS, NOT_MEN, PREFIXES

VOWELS = "aeiou"


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
