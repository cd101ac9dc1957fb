"""Two words for one and the same: 老板是一只獾 has no shopkeeper beside the badger, 'the cat who ran for mayor' no mayor.

A copula between two who live makes them one: the second says what the first is. Who wants to be, becomes or runs for
something is seen as that: a beast wears the trade's hat, and speaks where the trade does.
"""

# ruff: noqa: E501 - patterns on one line each
from __future__ import annotations

import re

from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reading import Deed, PlaceSaid, Reading, Subject

_IS = re.compile(
    r"^(?:\s*,?\s*(?:who|which|that)?\s+(?:is|was|turns out to be|turned out to be)\s+(?:really\s+|actually\s+|secretly\s+)?an?\s+(?:[a-z-]+\s+){0,3}"
    r"|\s*(?:竟然|居然|其实|原来|就)?是一?[只个位名条匹头]?(?:[^，。；,是]{0,8}的)?)$"
)
_IS_BARE = re.compile(r"^\s*,?\s*(?:(?:who|which|that)\s+)?(?:is|was|turns out to be|turned out to be)\s+(?:really\s+|actually\s+|secretly\s+|once\s+)?$")
_ARTICLE = re.compile(r"an?\s")
"""'My grandfather was a miner': the article stands in what the second is called."""
_AIMS = re.compile(
    r"(?:\b(?:wants?|wanted|hopes?|decides?|decided|tries|tried|learns?|learned|dreams?|dreamed)\s+(?:to\s+(?:be|become)|of\s+(?:being|becoming))"
    r"|\b(?:runs?|ran|running|stands?|stood|standing)\s+for|\b(?:is|was|gets?|got)\s+elected|\b(?:becomes?|became|becoming))\s+(?:an?\s+|the\s+)?(?:[a-z-]+\s+){0,2}$"
    r"|(?:想|要|竞选|立志)?(?:当|做|成)(?:了|上了?|为了?)?一?[名个位]?$|竞选$",
    re.IGNORECASE,
)
_BECAME = re.compile(r"\b(?:becomes?|became|elected)\b|[当做成](?:了|上|为)", re.IGNORECASE)
_TURNS = re.compile(r"\b(?:turn|transform|morph|change|grow)\w*\b|变|化", re.IGNORECASE)
"""Verbs of another body, and no trade."""
LEADERS = ("mayor", "judge", "king", "queen", "emperor", "businessman")
"""Trades that are done by speaking to others."""
SPEAKING = ("talk", "call", "howl", "roar")
"""Motions of a speech, by what a body can."""
_VERBS = frozenset({"run", "stand", "want", "become", "be", "dream", "当", "做", "成", "成为", "竞选", "想当", "当上", "想"})


def says_what(text: str, one: Subject, two: Subject) -> bool:
    """Whether the second says right away what the first, called by a name, is: 'Tom is a robot', 'Sarah, a nurse, …',
    'Daisy the cow'."""
    between, rest = text[one.span[1] : two.span[0]], text[two.span[1] :]
    copula = _IS.match(between) or (_IS_BARE.match(between) and _ARTICLE.match(text, two.span[0]))
    apposed = between == ", " and re.match(r"(?:an?|the)\s", text[two.span[0] :]) and rest.startswith(",")
    return bool(copula or apposed or re.fullmatch(r",?\s+the\s+(?:[a-z]+\s+)?", between))


def unite(reading: Reading, shelf: Shelf) -> None:
    """Subjects that are one become one, in `reading`."""
    for one, two in list(zip(reading.subjects, reading.subjects[1:], strict=False)):
        if one not in reading.subjects or two not in reading.subjects or one.span[1] > two.span[0]:
            continue
        between = reading.text[one.span[1] : two.span[0]]
        if (one.key, two.key) in reading.turns:
            takes_up = _BECAME.search(between) and two.kind == "person" and (
                one.kind == "person" or two.entry.facts.get("does") or two.entry.name in LEADERS)
            if not takes_up or _TURNS.search(between):
                continue  # a frog that turns into a prince is seen as both, one after the other
            reading.turns.remove((one.key, two.key))
        same = _IS.match(between) or (_IS_BARE.match(between) and _ARTICLE.match(reading.text, two.span[0]))
        if one.kind == "person" and two.kind in ALIVE and same:
            trade = two.kind == "person" and one.entry.facts.get("does") and not two.entry.facts.get("does")
            _merge(reading, *((one, two) if trade else (two, one)))
        elif one.kind in ALIVE and two.kind == "person" and _AIMS.search(between) and len(between) < 40:
            if one.kind == "person" and _BECAME.search(between):
                _merge(reading, two, one)
                continue
            _dress(one, two)
            _merge(reading, one, two)
            _speak(reading, one, two, shelf)


def _merge(reading: Reading, stays: Subject, goes: Subject) -> None:
    """All that was told of one is told of the other."""
    def other(key: int | None) -> int | None:
        return stays.key if key == goes.key else key

    for deed in reading.deeds:
        deed.subjects = list(dict.fromkeys(stays.key if key == goes.key else key for key in deed.subjects))
        deed.target, deed.to, deed.tool = other(deed.target), other(deed.to), other(deed.tool)
        deed.target = None if deed.target in deed.subjects else deed.target
        deed.motions.pop(goes.key, None)
        deed.hows.pop(goes.key, None)
    reading.deeds = [deed for deed in reading.deeds if deed.subjects]
    reading.links = [link for link in reading.links if goes.key not in (link.subject, link.object, link.other)]
    stays.name = stays.name or goes.name
    reading.subjects.remove(goes)
    stays.count = max(stays.count, 1)


def _dress(who: Subject, trade: Subject) -> None:
    """The trade's hat on a beast that takes it up, with a tie; a person keeps their own clothes."""
    takes, hat = who.entry.params(), trade.entry.params().get("hat") or trade.params.get("hat")
    if who.kind != "person" and "hat" in takes and "hat" not in who.params:
        who.params["hat"] = hat or "top"


def _speak(reading: Reading, who: Subject, trade: Subject, shelf: Shelf) -> None:
    """Who would lead talks to those about; the verb of the wish is no deed."""
    for deed in reading.deeds:
        if who.key in deed.motions and deed.verb in _VERBS:
            deed.motions.pop(who.key)
    reading.deeds = [deed for deed in reading.deeds if deed.motions]
    rig = shelf.rig(who.entry)
    motions = shelf.families["motions"]
    speech = next((name for name in SPEAKING if name in motions and rig in motions[name].facts.get("rigs", ())), "")
    if trade.entry.name in LEADERS and speech:
        home = next((shelf.families["places"].get(name) for name in trade.entry.facts.get("places", ())), None)
        if home is not None and not reading.places:
            reading.places.append(PlaceSaid.unnamed(home, reading.language))
        reading.deeds.append(Deed([who.key], speech, trade.span, 0, motions={who.key: speech}, hows={who.key: "nearest"}))
