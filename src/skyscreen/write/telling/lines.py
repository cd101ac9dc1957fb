"""The narrator's lines: short, concrete, and never more than the picture shows.

Each line is composed for one shot from what is truly in it. A pattern is taken only when every tag it needs holds and
every slot it names is known; no two lines of a film come from one family of patterns or begin alike; which of the
fitting ones is taken depends on the seed and on the user's words, so two films do not speak with one voice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from skyscreen.core.seeds import stream
from skyscreen.write.telling import slots_en, slots_zh
from skyscreen.write.telling.facts import View, lead_of
from skyscreen.write.telling.retold import Retold, retold
from skyscreen.write.text.language import size
from skyscreen.write.words import lines_en, lines_zh
from skyscreen.write.words.pattern import Pattern

PACE = {"en": 2.3, "zh": 4.0}
"""Words (English) or characters (Chinese) a second of an unhurried narrator."""
BREATH = 0.8
"""Seconds of a shot without voice: schedule.LEAD + schedule.TAIL."""
PLAIN = ("told-met", "told-they")
"""Families of the plain sentence: somebody does something. Nobody hears that as a figure."""
OWN = "own"
"""Family of the user's own sentences."""
BESIDE = 3
"""Lines that a film with one sentence of the user's has at most."""
CLOSING = ("do", "do-end", "end-own", "bows", "weather", "waves", "end-sky", "hour", "look", "back", "nose")
"""Families of what may follow the user's sentences: what is seen of the deed, close to, and how it goes on."""
SAID = {
    **dict.fromkeys(("when-where", "light", "hour", "end-light", "air", "end-air"), "hour-said"),
    **dict.fromkeys(("sky", "weather", "end-sky", "waves"), "sky-said"), "wind": "wind-said",
    **dict.fromkeys(("view", "where", "water"), "place-said"), **dict.fromkeys(("quiet", "calm"), "empty"),
    **dict.fromkeys(("gait", "do", "do-end"), "sure"),
}  # fmt: skip
"""Family → tag: of light, air and emptiness a narrator speaks where the text does, of a deed's ways where it is done as
it is called."""
WHEREABOUTS = ("when-where", "light", "hour", "end-light", "air", "end-air")
"""Of a word alone ('Sunday boredom') the place is nobody's: nothing is told of its light."""
_COMPOUND = re.compile(r"[,，;；]|\b(?:and|but|so|then|while|because|who|until|when|as)\b")
"""A sentence that tells more than one thing has its own end."""
_TELLER = re.compile(r"\b(?:I|me|my|we|our|us)\b|我|咱|^想|想再|好想|真想|但愿|希望|要是|就好了")
"""Somebody tells it who is himself in it, or wishes."""
STORY_BEATS = {"hook": "introduce"}
"""Beats that speak as another one does."""


@dataclass(frozen=True)
class Told:
    """A line and where it came from."""

    text: str
    family: str


def room(seconds: float, language: str) -> int:
    """Words or characters that fit a shot of this length."""
    return int(max(seconds - BREATH, 0) * PACE[language])


def narrate(views: Sequence[View], seed: int, *, groups: Sequence[Sequence[int]] | None = None) -> dict[str, Told]:
    """Shot id → line: the user's own sentences, and where these are few, what else the picture has to be told of.

    Args:
        groups: numbers of shots of which one may speak where the film is read and not heard; None: it is heard.
    """
    if not views:
        return {}
    if groups is not None and not groups:
        return {}
    edges = (0, len(views) - 1) if groups is None else (min(map(min, groups)), max(map(max, groups)))
    own = retold(views, first=edges[0], last=edges[1])
    told: dict[str, Told] = {views[k].shot.id: Told(text, OWN) for k, text in own.lines.items()}
    said = Said()
    for k in own.lines:
        said.told(views[k], own)
    several = len(own.lines) > 1 or any(_COMPOUND.search(line) for line in own.lines.values()) or (
        _TELLER.search(views[0].reading.text) is not None)  # 'I' speaks, and nobody else of him
    free = len(views) if not own.lines else 0 if several else BESIDE - 1  # a story's end is its last sentence
    if groups is not None:
        for group in groups:
            if any(k in own.lines for k in group) or not free or max(group) < max(own.lines, default=-1):
                continue
            rows = [(k, found) for k in group if (found := compose(views[k], said, seed, k)) is not None]
            if rows:
                k, found = max(rows, key=lambda row: (*_worth(views[row[0]], row[1]), -row[0]))
                told[views[k].shot.id] = said.keep(views[k], found)
                free -= 1
        return told
    after = max(own.lines, default=-2) + 1
    speak = {k for k in range(len(views)) if (k - after) % 2 and k > after} if own.lines else set(speaking(views))
    for k, view in enumerate(views):
        if k not in speak or not free:
            continue
        found = compose(view, said, seed, k)
        if found is not None:
            told[view.shot.id] = said.keep(view, found)
            free -= 1
        elif k + 1 < len(views) and k + 1 not in speak and not own.lines and (
                "eventful" not in view.tags or views[k + 1].panel.deeds is view.panel.deeds):
            speak.add(k + 1)  # what this shot has no words for, the next one may
    return told


def speaking(views: Sequence[View]) -> list[int]:
    """Numbers of the shots that have a line."""
    if len(views) <= 4:
        return list(range(len(views)))
    if "eventful" in views[-1].tags:  # every event once, where it begins
        steps = [id(view.panel.deeds) for view in views]
        return [k for k in range(len(views)) if k < 1 or steps[k] != steps[k - 1] or (k == 1 and steps[1] == steps[0])]
    return [k for k, view in enumerate(views) if k % 3 != 1 or view.panel.beat == "resolve"]


@dataclass(frozen=True)
class Found:
    """A line that fits its shot, not yet said."""

    text: str
    opening: str
    pattern: Pattern
    clause: str = ""
    """What it tells of a deed."""


class Said:
    """What has been said so far in a film."""

    def __init__(self) -> None:
        self.families: set[str] = set()
        self.openings: set[str] = set()
        self.met: set[int] = set()
        self.deeds: set[tuple[tuple[int, int], int]] = set()
        """Deeds that a line has told: where each is said, and of whom."""
        self.own = False
        """The user's own sentences are told."""
        self.clauses: set[str] = set()
        """What was told of somebody, without the word that joins it on."""

    def told(self, view: View, own: Retold) -> None:
        """The user's sentences have named everybody of whom they tell, and told of their deeds."""
        self.own = True
        self.met |= {subject.key for subject in view.reading.subjects if subject.span[1] > subject.span[0]}
        self.deeds |= {(deed.span, key) for deed in view.reading.deeds for key in deed.subjects}
        self.families |= {"when-where", "there", "comes", "alone", "out", "also"}
        self.openings |= {_opening(line, view.reading.language) for line in own.lines.values()}

    def keep(self, view: View, found: Found) -> Told:
        """Remember a line as said."""
        self.families.add(found.pattern.family)
        self.openings.add(found.opening)
        if view.focus is not None and found.pattern.names:
            self.met.add(view.focus.key)
        if found.pattern.names_other:
            self.met |= {s.key for s in view.others[:1]}
        if view.deed is not None and found.pattern.tells:
            self.deeds.add((view.deed.span, view.focus.key if view.focus else -1))
            self.clauses.add(found.clause)
            # 'A fireman, rescuing a cat': the cat has been named, too.
            self.met |= {key for key in (view.deed.target, view.deed.to) if key is not None}
        return Told(found.text, found.pattern.family)


def compose(view: View, said: Said, seed: int, k: int) -> Found | None:
    """The line of one shot, or None when nothing true is left to say that fits."""
    words, patterns = (
        (slots_zh, lines_zh.PATTERNS) if view.reading.language == "zh" else (slots_en, lines_en.PATTERNS)
    )
    language = view.reading.language
    tags = set(view.tags)
    if view.focus is not None:
        if lead_of(view) in said.met:
            tags.add("lead-met")
        tags.add("met" if view.focus.key in said.met else "new")
    if view.deed is not None and (view.deed.span, view.focus.key if view.focus else -1) not in said.deeds:
        tags.add("fresh")
    if "look" in said.families or "broken-off" in tags:
        tags.add("paused")
    slots = words.slots(view)
    beat = STORY_BEATS.get(view.panel.beat, view.panel.beat)
    if beat == "establish" and k > 0 and "eventful" in tags:
        beat = "introduce"  # where and when has been told, and the story begins
    if beat == "complicate" and "new" in tags:
        beat = "introduce"  # whoever was not named yet is named before anything is made of it
    dice = stream(seed, "write", "line", k, view.reading.text)
    fitting = [
        p
        for p in patterns
        if beat in p.beats
        and (not said.own or p.family in CLOSING)
        and not (p.names and "unnamed" in tags)
        and ("place-said" in tags or view.focus is not None or p.family not in WHEREABOUTS)
        and (p.family not in SAID or SAID[p.family] in tags)
        and (p.family not in said.families or p.family in PLAIN)
        and _has_its_place(p, beat, tags)
        and all((need[1:] not in tags) if need.startswith("!") else need in tags for need in p.needs)
        and all(slots.get(name) for name in p.slots)
    ]
    # What has just changed comes first, then what says most of this picture; the lot decides among near equals.
    clause = slots.get("told", "") or slots.get("vp", "")
    for pattern in sorted(fitting, key=lambda p: -p.weight - 4 * (stream(dice, p.text) % 1000) / 1000):
        line = words.polish(pattern.text.format_map(slots))
        opening = _opening(line, language)
        if pattern.tells and clause and clause in said.clauses:
            continue
        if pattern.tells and _hangs(view, clause, said):
            continue
        fresh = opening not in said.openings or pattern.family in PLAIN
        if fresh and size(line, language) <= room(view.shot.duration, language):
            return Found(line, opening, pattern, clause)
    return None


def _has_its_place(pattern: Pattern, beat: str, tags: set[str]) -> bool:
    """In a story of several events only these are told once it has begun: what the light does meanwhile is seen."""
    if "eventful" not in tags or beat in ("establish", "question") or pattern.tells:
        return True
    return beat == "introduce" and pattern.names


def _hangs(view: View, clause: str, said: Said) -> bool:
    """Whether it speaks of 'it' or 'him', and nobody has said who that is."""
    deed = view.deed
    hit = re.search(r"^\w+ (?:it|them|him|her)\b(?! \w*(?:hand|head|face|eye|hair|own))", clause)
    return hit is not None and deed is not None and deed.target is not None and deed.target not in said.met


def _worth(view: View, found: Found) -> tuple[bool, int, int]:
    """Of the shots of a beat the one that is on the lead, then the one with most to say, and in more than two words."""
    return "companion" not in view.tags, found.pattern.weight // 3, min(size(found.text, view.reading.language), 8)


def _opening(line: str, language: str) -> str:
    """The first two words or characters, by which the ear knows a repeated figure."""
    if language == "zh":
        return "".join(re.findall(r"\w", line))[:2]
    return " ".join(re.findall(r"[\w'’-]+", line.lower())[:2])
