"""Chinese word forms: verbs lose their complements, nouns their plural, doubled words their double.

A written word is tried whole first; these are what it may stand for besides. The part of speech, where it is needed,
comes from the dictionary that jieba brings along (`dictionary_zh`).
"""

from __future__ import annotations

import re
from functools import cache

_COMPLEMENT = re.compile(
    r"(?:起来|下来|下去|过来|过去|进来|进去|出来|出去|上来|上去|回来|回去|开来|开去|[过来去上下进出起到在向往着了入满完倒住掉开成给回])+$"
)
"""What may follow a verb's stem: direction (掉下来), result (滑倒), aspect (走着), goal (跑向)."""
_TO_AND_FRO = re.compile(r"^(.)来\1去$|^(.)[一了]\2$|^(.)\3$|^(.)(.)\4\5$|^(.)\6(.)\7$")
"""游来游去, 看一看, 走走, 讨论讨论, 摇摇晃晃."""


@cache
def stems(word: str) -> tuple[str, ...]:
    """Verbs that a word may be a form of: 掉下来 → 掉, 跑向 → 跑, 游来游去 → 游. Longest first."""
    out = []
    twice = _TO_AND_FRO.match(word)
    if twice:
        out.append("".join(dict.fromkeys(group for group in twice.groups() if group)))
    tail = _COMPLEMENT.search(word)
    if tail:
        # 落下 loses 下 alone before it loses more: the lexicon may know 落下 in 落下来.
        out += [word[:end] for end in range(len(word) - 1, max(tail.start(), 1) - 1, -1)]
    return tuple(dict.fromkeys(stem for stem in out if stem and stem != word))


@cache
def nouns(word: str) -> tuple[str, ...]:
    """Nouns that a word may be a form of: 羊群 → 羊, 渔民们 → 渔民, 椅 → 椅子."""
    out = []
    if many(word):
        out.append(word[:-1])
    if len(word) > 1 and word[-1] == "儿":
        out.append(word[:-1])  # 马儿
    if len(word) == 1:
        out += [word + "子", word + "头"]
    return tuple(out)


def many(word: str) -> bool:
    """Whether the word's own form says that there are several."""
    return len(word) > 1 and word[-1] in "群们队"
