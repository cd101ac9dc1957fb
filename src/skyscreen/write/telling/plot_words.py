"""What a plot says: its sentences and lines, filled with whom the text names, and the film's title."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.plots import Plot, Step
from skyscreen.catalogue.trades import TRADES
from skyscreen.write.lexis.morphology import is_plural, plural
from skyscreen.write.reading import Subject
from skyscreen.write.story.premise import Premise
from skyscreen.write.telling.slots_en import NUMBERS, WOMEN
from skyscreen.write.telling.titles import case

_BENT = re.compile(r"\[([^]|]*)(?:\|([^]]*))?\]")
_ARTICLE = re.compile(r"^(?:an?|the|my|our|his|her|their|one|some|this|that)\s+", re.IGNORECASE)
_SHE = re.compile(r"女|姑娘|妈|奶奶|婆|姐|妹|娘|姨|妻|公主|皇后")
_COUNT_ZH = re.compile(r"^[一两二三四五六七八九十几\d]+[个只位名条头匹群对双座艘架朵]")


def titled(told: Premise, language: str) -> str:
    """'The Lonely Robot', 孤独的机器人: the lead in the user's words; '' where the plot brings its own."""
    if told.lead is None:
        return told.plot.titles[language == "zh"]
    names = [who for who in (told.lead, told.friend) if who is not None]
    if language == "zh":
        return "和".join(_COUNT_ZH.sub("", who.label) if not who.label.isascii() else who.noun for who in names)
    return " and ".join(who.proper or case("the " + _bare(who)) for who in names).replace("and The", "and the")


def greeting(plot: Plot, text: str) -> str:
    """'Happy birthday, Grandma Rosa!': the sentence that greets; '' for a plot that is none."""
    if not plot.greets or plot.pattern is None:
        return ""
    sentences = re.findall(r"[^.!?。！？\n]+[.!?。！？]*", text)
    return next((one.strip() for one in sentences if plot.pattern.search(one)), "")[:60]


def sentence(step: Step, told: Premise) -> str:
    many = told.lead is not None and told.lead.count > 1
    lead = _named(told.lead) if told.lead is not None else f"the {_ARTICLE.sub('', told.plot.cast)}"
    friend = _named(told.friend) if told.friend is not None else ""
    work = _work(told.lead) if told.lead is not None else ""
    return _bent(step.say, many).format(lead=lead, Lead=_upper(lead), friend=friend, Friend=_upper(friend), work=work,
                                         Other="A man" if _is_she(told.lead, told.plot) else "A woman",
                                         spot=f" in front of the {told.spot}" if told.spot else "")


def _work(who: Subject) -> str:
    """What is done by trade: 'examines a man'."""
    return TRADES.get(who.word) or str(who.entry.facts.get("does", "")) or "types on a laptop at a desk"


def _named(who: Subject) -> str:
    """'the robot', 'three penguins': each step is read by itself."""
    noun = who.noun if who.noun.isascii() else who.entry.en[0]
    if who.count > 1:
        return f"{NUMBERS.get(who.count, str(who.count))} {noun if is_plural(noun) else plural(noun)}"
    return f"the {noun}"


def _bare(who: Subject) -> str:
    """The user's phrase without its article."""
    label = who.label.strip() if who.label.isascii() else ""
    return _ARTICLE.sub("", label) or (who.noun if who.noun.isascii() else who.entry.en[0])


def lines(steps: Sequence[Step], where: Sequence[Entry], told: Premise, language: str,
           places: Mapping[str, Entry]) -> list[str]:
    """What stands over each step; nothing that speaks of the plot's own forest where the text has a desert."""
    out, own = [], None
    for step, place in zip(steps, where, strict=True):
        own = places.get(step.at, own)
        line = _line(step, told, language)
        words = (*own.en, *own.zh) if own is not None and own.name != place.name else ()
        low = line.lower()
        out.append("" if any(re.search(rf"\b{word}\b" if word.isascii() else word, low) for word in words) else line)
    return out


def _line(step: Step, told: Premise, language: str) -> str:
    lead, friend = told.lead, told.friend
    many = lead is not None and lead.count > 1
    if language == "zh":
        noun = (lead.proper or lead.noun) if lead is not None else told.plot.cast_zh
        return step.zh.format(lead=noun, ta=_ta(lead, told.plot, many=many), friend=friend.noun if friend else "")
    nouns = [_told(who) if who is not None else f"the {_ARTICLE.sub('', told.plot.cast)}" for who in (lead, friend)]
    return _upper(_bent(step.en, many).format(lead=nouns[0], Lead=_upper(nouns[0]), friend=nouns[1],
                                              Friend=_upper(nouns[1])))


def _told(who: Subject) -> str:
    """As a narrator calls it: by name, else 'the robot'."""
    if who.proper:
        return who.proper
    noun = who.noun if who.noun.isascii() else who.entry.en[0]
    return "the " + (plural(noun) if who.count > 1 and not is_plural(noun) else noun)


def _bent(text: str, many: bool) -> str:
    """Endings for one or several: 'walk[s]', '[is|are]'."""
    return _BENT.sub(lambda hit: (hit[2] or "") if many else hit[1], text)


def _upper(line: str) -> str:
    return line[:1].upper() + line[1:]


def _ta(who: Subject | None, plot: Plot, *, many: bool) -> str:
    """他, 她 or 它, by whom it is."""
    if who is not None and who.kind != "person":
        return "它们" if many else "它"
    return ("她" if _is_she(who, plot) else "他") + ("们" if many else "")


def _is_she(who: Subject | None, plot: Plot) -> bool:
    head = plot.cast if who is None else str(who.entry.facts.get("like", who.entry.en[0]))
    return head.split(" ")[-1] in WOMEN or (who is not None and _SHE.search(who.label) is not None)
