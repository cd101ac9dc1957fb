"""Whether a lesson speaks of what was asked: 'why do onions have layers' names the onion, but its lesson is about tears.

A rule whose every part but one is met by a word that only asks (why, how, 什么) says no more than the subject. Then each
further word of the question must stand somewhere in the lesson.
"""

# ruff: noqa: E501 - word lists on one line each
from __future__ import annotations

import re

_ASKING = re.compile(r"(?:why|how|what|who|whom|when|where|which|does|do|did|is|are|work\w*|为什么|为何|怎么|怎样|如何|什么|谁|哪|会|有|要|是)*", re.IGNORECASE)
_PLAIN = re.compile(r"about|actually|after|again|always|because|become|been|being|between|both|called|children|come|could|different|does|done|easy|ever|every|everything|explain|first|from|gets|give|good|grow|happen|happens|have|help|here|important|inside|into|just|keep|kids|kind|know|learn|lesson|like|long|look|make|makes|many|mean|more|most|much|must|need|never|only|other|over|people|please|pupils|really|same|science|should|show|simple|simply|some|something|sometimes|still|story|such|take|tell|than|that|their|them|then|there|they|thing|things|this|time|today|under|used|very|video|want|water|well|went|were|what|when|where|which|while|whole|will|with|without|work|working|works|world|would|year|years|your|grade|class|school|teach|students|beginners|made|built|exactly|little|small|anyway|wonder|cause|causes|caused|form|forms|formed|invent|invented|invents|difference|matter|matters|true|late|live|lives|goes|color|colour|breakfast")
"""Words of four letters and more that are about nothing."""
_LOOSE_ZH = re.compile(r"形成|引起|产生|发明|区别|每天|有时|来历|由来|建成|烧出|为什么|怎么样?|怎样|如何|什么|到底|究竟|是不是|可以|我们|人们|大家|这么|那么|请|一下|讲讲|讲解|解释|介绍|科普|告诉|小朋友|小学生|孩子|原理|回事|东西|时候|[的是会了吗呢有在要能不就都也和与把被让给很太最一个只种啊呀吧它他她们人又才去来到上下里中可以好讲用多少谁哪几做]|[？?。，,！!]")


def _stems(text: str) -> set[str]:
    """The words of an English text, without the endings that change least: floats, floated → float."""
    return {_stem(word) for word in re.findall(r"[a-z]{3,}", text.lower())}


def _stem(word: str) -> str:
    return re.sub(r"(?:ies|ied|y)$|(?:ing|ed|es|s|er|ly|e)$", "", word) or word


def shared(text: str, line: str, language: str) -> int:
    """How many words of four letters and more, or runs of two characters, stand in both; words about nothing do not count."""
    if language == "en":
        return len({_stem(w) for w in re.findall(r"[a-z]{4,}", text.lower()) if not _PLAIN.fullmatch(w)} & _stems(line))
    runs = _LOOSE_ZH.sub(" ", text)
    return len({runs[k : k + 2] for k in range(len(runs) - 1) if " " not in runs[k : k + 2] and runs[k : k + 2] in line})


def bare(spans: list[str]) -> bool:
    """Whether of a rule's matched words all but the first only ask."""
    return all(_ASKING.fullmatch(word) for word in spans[1:])


def unspoken(question: str, met: list[str], told: str, language: str) -> str:
    """A word of the question that neither the rule nor the lesson has; '' when there is none.

    Args:
        met: the words of the question by which the rule holds.
        told: all the lesson's own words in that language: titles, rules, lines, labels.
    """
    rest = question
    for word in met:
        rest = rest.replace(word, " ")
    if language == "en":
        words = (word for word in re.findall(r"[a-z]{4,}", rest.lower()) if not _PLAIN.fullmatch(word))
        known = _stems(told)
        return next((word for word in words if _stem(word) not in known), "")
    for run in re.findall(r"[\u4e00-\u9fff]{2,}", _LOOSE_ZH.sub(" ", rest)):
        if not any(run[k : k + 2] in told for k in range(len(run) - 1)):
            return run
    return ""
