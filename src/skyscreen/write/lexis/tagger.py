"""Part of speech of English words, by Brill's rules.

E. Brill, 'A simple rule-based part of speech tagger', Proc. Workshop on Speech and Natural Language, 1992: a word has
the tag that the lexicon gives it, an unlisted one what its shape says (`morphology`), and rules learned from errors
then mend tags by their neighbours (`context`). Tags are those of the Penn Treebank: NN noun, NNS nouns, NNP name, JJ
adjective, RB adverb, VB base, VBZ third person, VBP other present, VBG -ing, VBD past, VBN participle, IN preposition,
DT article …

The rules were learned from newspapers, which tell of yesterday. What people ask to see is told in the present tense, so
that most verbs are third persons, of which the lexicon knows many as nouns only ('jumps'); `_presently` mends these.

`words/tags.txt.gz` is derived by `tools/tags.py` (see NOTICE): three blocks divided by empty lines, (1) a line a tag
with its words, (2) morphological rules, (3) contextual rules. It is read when the first English text is (some 30 ms).
"""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent.parent / "words" / "tags.txt.gz"
START = "STAART"
VERBS = ("VB", "VBP", "VBZ", "VBD", "VBG", "VBN")
COARSE = {
    "NN": "noun", "NNS": "noun", "NNP": "noun", "NNPS": "noun", "JJ": "adjective", "JJR": "adjective",
    "JJS": "adjective", "RB": "adverb", "RBR": "adverb", "RBS": "adverb", "RP": "adverb", "IN": "preposition",
    "TO": "preposition", "DT": "determiner", "PDT": "determiner", "WDT": "determiner", "PRP$": "determiner",
    "CC": "joiner", "CD": "number", "PRP": "pronoun", "WP": "pronoun", "MD": "verb", **dict.fromkeys(VERBS, "verb"),
}  # fmt: skip
SPOKEN = {"mum": "NN", "mummy": "NN", "nan": "NN"}
"""Words of families that the newspapers' lexicon has otherwise: 'mum' is no adjective here."""
SINGULAR = ("a", "an", "one", "each", "every", "this", "that", "another")
NUMBERS = ("dozen", "few", "hundred", "thousand", "couple", "pair")
"""Nouns that count the one after them: 'a dozen eggs'."""
AFTER_VERB = ("DT", "IN", "RB", "RP", "TO", "PRP", "PRP$", "CD", "JJ", ",", ".", "VBG", "CC", "PDT")
"""What stands after a finite verb, and seldom after a noun that is no subject."""
CLAUSE = ("while", "as", "when", "until", "where", "because", "before", "after")
"""Prepositions, by their tag, that open a clause."""
WINDOWS: dict[str, tuple[int, ...]] = {
    "PREV": (-1,), "NEXT": (1,), "PREV2": (-2,), "NEXT2": (2,), "PREV1OR2": (-1, -2), "NEXT1OR2": (1, 2),
    "PREV1OR2OR3": (-1, -2, -3), "NEXT1OR2OR3": (1, 2, 3),
}  # fmt: skip
"""Places that a rule looks at, counted from its word."""


@cache
def _tables() -> tuple[dict[str, str], list[list[str]], list[list[str]]]:
    lexicon, morphology, context = gzip.decompress(FILE.read_bytes()).decode().split("\n\n")
    words: dict[str, str] = {}
    for row in lexicon.split("\n"):
        tag, _, found = row.partition(" ")
        words |= dict.fromkeys(found.split(" "), tag)
    return words, [row.split(" ") for row in morphology.split("\n")], [row.split(" ") for row in context.split("\n")]


def tags(words: Sequence[str]) -> list[str]:
    """The tag of each word of a text; stops and commas are words too.

    Args:
        words: as written, 'A girl jumps into a puddle , laughing .'.
    """
    lexicon, morphology, context = _tables()
    out = [_first(words, k, lexicon, morphology) for k in range(len(words))]
    for rule in context:
        for k, tag in enumerate(out):
            if tag == rule[0] and _formed(words[k], *rule[:2]) and _holds(rule[2], rule[3:], k, words, out):
                out[k] = rule[1]
    _presently(words, out)
    return out


def _formed(word: str, old: str, new: str) -> bool:
    """Whether a word may go from one tag to another: Brill's own lexicon lists the tags that a word was met with. Of
    prepositions none becomes a verb but 'like', and only 'that' and 'which' a relative."""
    if old == "IN" and new in VERBS:
        return word.lower() == "like"
    if new == "WDT":
        return word.lower() in ("that", "which", "whatever")
    return word.lower().endswith({"VBG": "ing", "VBZ": "s", "NNS": "s"}.get(new, ""))


def usual(word: str) -> str:
    """The tag that the lexicon gives a word by itself; '' where it does not list it: then `tags` guesses."""
    return SPOKEN.get(word.lower()) or _tables()[0].get(word.lower(), "")


def coarse(tag: str) -> str:
    """'noun', 'verb', 'adjective', …; 'other' for stops and the rest."""
    return COARSE.get(tag, "other")


def _first(words: Sequence[str], k: int, lexicon: dict[str, str], morphology: list[list[str]]) -> str:
    """The tag of a word by itself."""
    word, low = words[k], words[k].lower()
    if low in ("'s", "’s"):
        return "POS"
    if not word[:1].isalnum():
        return "," if word in (",", ";", "，", "、") else ":" if word in ("-", ":", "—", "–") else "."
    if word[0].isdigit():
        return "CD"
    if low in SPOKEN:
        return SPOKEN[low]
    if low in lexicon:
        return lexicon[low]
    opens = k == 0 or words[k - 1] in (".", "!", "?", ":")
    tag = "NNP" if word[0].isupper() and not opens else "NN"
    for rule in morphology:
        tag = _shaped(rule, tag, low, words[k - 1] if k else "S-T-A-R-T", words[k + 1 : k + 2], lexicon)
    return tag


def _shaped(rule: list[str], tag: str, word: str, before: str, after: Sequence[str], lexicon: dict[str, str]) -> str:
    """The tag that a morphological rule leaves: '[from] affix f-command length to x', a command without f for all."""
    narrow = rule[2].startswith("f")
    old, affix, command = (rule[0], rule[1], rule[2][1:]) if narrow else ("", rule[0], rule[1])
    to = rule[-2]
    if old and old != tag:
        return tag
    holds = {
        "hassuf": lambda: word.endswith(affix),
        "haspref": lambda: word.startswith(affix),
        "char": lambda: affix in word,
        "deletesuf": lambda: word.endswith(affix) and word.removesuffix(affix) in lexicon,
        "deletepref": lambda: word.startswith(affix) and word.removeprefix(affix) in lexicon,
        "addsuf": lambda: word + affix in lexicon,
        "addpref": lambda: affix + word in lexicon,
        "goodleft": lambda: list(after) == [affix],
        "goodright": lambda: before == affix,
    }[command]()
    return to if holds else tag


def _holds(command: str, arguments: list[str], k: int, words: Sequence[str], found: list[str]) -> bool:
    """Whether a contextual rule's condition is met at word k."""

    def word(step: int) -> str:
        return words[k + step].lower() if 0 <= k + step < len(words) else START

    def tag(step: int) -> str:
        return found[k + step] if 0 <= k + step < len(words) else START

    one, two = arguments[0], arguments[1] if len(arguments) > 1 else ""
    if command.endswith("TAG") and command.removesuffix("TAG") in WINDOWS:
        return any(tag(step) == one for step in WINDOWS[command.removesuffix("TAG")])
    if command.endswith("WD") and command.removesuffix("WD") in WINDOWS:
        return any(word(step) == one for step in WINDOWS[command.removesuffix("WD")])
    return {
        "CURWD": lambda: word(0) == one,
        "SURROUNDTAG": lambda: (tag(-1), tag(1)) == (one, two),
        "PREVBIGRAM": lambda: (tag(-2), tag(-1)) == (one, two),
        "NEXTBIGRAM": lambda: (tag(1), tag(2)) == (one, two),
        "LBIGRAM": lambda: (word(-1), word(0)) == (one, two),
        "RBIGRAM": lambda: (word(0), word(1)) == (one, two),
        "WDPREVTAG": lambda: (tag(-1), word(0)) == (one, two),
        "WDNEXTTAG": lambda: (word(0), tag(1)) == (one, two),
        "WDAND2AFT": lambda: (word(0), word(2)) == (one, two),
        "WDAND2TAGAFT": lambda: (word(0), tag(2)) == (one, two),
        "WDAND2TAGBFR": lambda: (tag(-2), word(0)) == (one, two),
    }[command]()


def _presently(words: Sequence[str], found: list[str]) -> None:
    """Third persons that were taken for nouns of many ('a girl jumps', 'the baker dusts a tray'), and nouns that were
    taken for verbs ('sparks swirling', 'a sports car drifts'); participles that describe."""
    for k, word in enumerate(words):
        before, after = found[k - 1] if k else ".", found[k + 1] if k + 1 < len(words) else "."
        if found[k] == "NNS" and word.lower().endswith("s") and k and _third(words, found, k, before, after):
            found[k] = "VBZ"
        elif found[k] == "VBZ" and before in (",", ".", ":", "CC", "CD") and (
                after in ("VBG", "VBP") or words[k + 1 : k + 2] == ["of"]):
            found[k] = "NNS"  # 'shafts of light'
        elif found[k] in ("VBN", "VBD", "VBG") and before in ("DT", "PRP$") and after in ("NN", "NNS", "JJ"):
            found[k] = "JJ"  # 'a torn net'
        elif found[k] == "VBP" and before in ("NNS", "VBZ") and after in ("NNS", "VBZ", "NN", "MD"):
            found[k] = "NN"


def _third(words: Sequence[str], found: list[str], k: int, before: str, after: str) -> bool:
    """Whether a word in -s after a noun is what that noun does."""
    if before == "NNS" and words[k - 1].lower().endswith("s"):
        return after in AFTER_VERB  # 'a child in rubber boots stamps in a puddle': two nouns of many make no phrase
    if before not in ("NN", "NNP", "JJ") or words[k - 1].lower() in NUMBERS:
        return False
    opens = _opens(words, found, k)
    if before == "JJ" and after in ("DT", "PRP$") and k > 1 and found[k - 2] == "IN":
        return True  # 'a woman in black crosses a bridge'
    if before != "JJ" and (after in ("DT", "PRP$") or (opens >= 0 and words[opens].lower() in SINGULAR)):
        return True  # after 'a' its noun is one; a noun phrase has its article in front
    return opens >= 0 and after in AFTER_VERB and _subject(words, found, opens)


def _opens(words: Sequence[str], found: list[str], k: int) -> int:
    """Where the noun phrase before word k begins; -1 where none does."""
    at = k - 1
    inside = ("NN", "NNP", "JJ", "VBN", "VBG", "CD", "POS")
    while at >= 0 and found[at] in inside and words[at].lower() not in SINGULAR:
        at -= 1
    if at >= 0 and (found[at] in ("DT", "PRP$") or words[at].lower() in SINGULAR):
        return at
    return at + 1 if found[k - 1] == "NNP" else -1


def _subject(words: Sequence[str], found: list[str], at: int) -> bool:
    """Whether a noun phrase that begins at a word opens a clause."""
    return at == 0 or found[at - 1] in (",", ".", ":", "CC") or words[at - 1].lower() in CLAUSE
