"""What 'you' do, or are told to do, as somebody does it: a lesson bids, a picture needs a doer."""

# ruff: noqa: E501 - patterns on one line each
from __future__ import annotations

import re

_YOU = re.compile(r"\byou (?P<verb>[a-z]+)", re.IGNORECASE)
_BID = re.compile(
    r"^(?:please |always |then |now )?(?P<verb>[a-z]+)\b(?P<rest> (?:a|an|the|your|my|our|his|her|it|them|over|up|down|in|on|at|to|with|for|from|off|out)\b.*)$",
    re.IGNORECASE,
)
_NOUNISH = re.compile(r"^(?:the|a|an|we|they|it|he|she|i|this|that|these|those|there|never|do|not|no|after|before|in|on|at|every|all|our|your|my)$", re.IGNORECASE)
"""Words that no bidding begins with."""
_LEADS = re.compile(r"\b(?:run|drive|raise|hit|beat|fly) (?:a|an|the|your|our)\b", re.IGNORECASE)
"""'Run your first project', 'hit the target': who does it moves no leg."""
_NAMED_ZH = re.compile(r"(?:我|你|他|她|它|大家|人)")
_AUXILIARY = {"are": "is", "have": "has", "do": "does", "can": "can", "will": "will", "must": "must", "should": "should"}


_DOERS = (
    (r"\b(?:kids?|children|pupils|schools?|toddlers)\b|小朋友|孩子|儿童|学生|幼儿", "a girl", "一个女孩"),
    (r"\bcycl\w*|\bbik(?:e|es|ing)\b|骑车|自行车", "a cyclist", "一个骑车的人"),
    (r"\b(?:driver|driving)s?\b|开车|驾驶", "a driver", "一个司机"),
    (r"\b(?:cook\w*|recipes?|kitchen)\b|做菜|做饭|菜谱|厨房", "a cook", "一个厨师"),
)
"""What a lesson is about, and who then does what it bids."""


def doer(text: str, language: str) -> str:
    """Who does what a lesson bids: children where it is for them, a cyclist where it is of cycling; else a woman."""
    found = next((row for row in _DOERS if re.search(row[0], text, re.IGNORECASE)), ("", "a woman", "一个女人"))
    return found[1] if language == "en" else found[2]


def somebody(words: str, language: str, who: str = "") -> str:
    """The words with a doer: 'wear a helmet' → 'A woman wears a helmet', 把手打湿 → 一个女人把手打湿; else as they are."""
    who = who or doer("", language)
    if language != "en":
        return words if _NAMED_ZH.match(words) else f"{who}{words}"
    if _LEADS.search(words):
        return words
    hit = _YOU.search(words)
    if hit:
        out = f"{words[: hit.start()]}{who} {third(hit['verb'])}{words[hit.end() :]}"
    elif (hit := _BID.match(words)) and not _NOUNISH.match(hit["verb"]):
        out = f"{who[:1].upper()}{who[1:]} {third(hit['verb'])}{hit['rest']}"
    else:
        return words
    return re.sub(r"\byour\b", "her", out)


def third(verb: str) -> str:
    """The third person of a verb: carry → carries, wash → washes."""
    low = verb.lower()
    if low in _AUXILIARY:
        return _AUXILIARY[low]
    if low.endswith("y") and low[-2:-1] not in "aeiou":
        return low[:-1] + "ies"
    return low + ("es" if low.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
