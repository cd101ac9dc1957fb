"""Bare words after 'to': deeds where somebody wants, learns or is taught to, and else where one goes."""

from __future__ import annotations

from collections.abc import Callable

from skyscreen.write.lexis.morphology import forms
from skyscreen.write.text.mark import Mark, has

WISHES = frozenset((
    "teach", "learn", "want", "try", "ask", "tell", "help", "need", "love", "like", "hope", "decide", "refuse",
    "promise", "forget", "remember", "allow", "train", "dare", "wish", "agree", "prefer", "plan", "attempt", "manage",
    "begin", "start", "continue", "choose", "invite", "order", "beg", "persuade", "encourage", "urge", "force",
    "prepare", "offer", "threaten", "struggle", "pretend", "fail", "vow", "swear", "hate", "afford", "deserve",
    "expect", "intend",
))  # fmt: skip
"""Verbs after which 'to' and a bare word are a deed: 'teaches his parrot to whistle'."""
VERBS = ("motion", "verb", "small", "unknown")
"""What a verb may be taken for; a train to town is none."""
WHITHER = frozenset((
    "bed", "school", "church", "work", "town", "sea", "prison", "jail", "hospital", "class", "dinner", "lunch",
    "breakfast", "shore", "port", "land", "market", "heaven", "court", "base", "camp", "supper", "college",
))  # fmt: skip
"""Nouns that stand bare after 'to' as where somebody is brought: 'helps grandma to bed'."""


def infinitive(mark: Mark, ahead: Mark | None, before: list[Mark], alive: Callable[[Mark], bool]) -> bool:
    """'Teaches his parrot to whistle', 'forgets to water the flowers': a bare word after 'to', whose clause's last verb
    is one of wishing, learning or making others do; nobody alive ('tells a joke to mum'), no noun before another noun.

    Args:
        alive: whether a word means somebody.
    """
    plain = mark.form.isascii() and mark.text == mark.form and " " not in mark.form and not mark.plural
    if not plain or not before or before[-1].form != "to" or mark.form in WHITHER or alive(mark):
        return False
    if not has(mark, "thing", "element", "place", "clothes", "part") or has(ahead, "thing", "part", "place", "clothes"):
        return False
    for last in reversed(before[:-1]):
        if last.kind in ("stop", "comma"):
            return False
        if last.kind in VERBS and not WISHES.isdisjoint((last.form, *forms(last.text.lower()))):
            return True
        if last.kind in ("motion", "verb", "relation", "prep"):
            return False
    return False
