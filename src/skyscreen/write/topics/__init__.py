"""Topics: what the offline writer can explain, one YAML file each; being in this folder is being known.

A topic holds the words that recognise its question in English and Chinese, and its beats: what is shown and what the
narrator says over it, written in each language by itself. Facts only, such as a teacher would sign.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field, model_validator

from skyscreen.core.errors import BadInput
from skyscreen.nouns.screenplay import Angle, Move, Plain, Seconds, ShotSize, Weather
from skyscreen.write.text.asking import ASKS, TALES, TEACHES, WONDERS, core, subject
from skyscreen.write.text.wondering import plainly, unled
from skyscreen.write.topics.aspect import bare, unspoken

FOLDER = Path(__file__).parent


class Part(Plain):
    """A thing of the demonstration."""

    thing: str
    """Name in the catalogue; 'egg | apple' takes the first that the catalogue holds."""
    label: str = ""
    params: dict[str, str | float | int | bool] = Field(default_factory=dict)
    scale: float = 1.0


class Beat(Plain):
    """One shot and its line."""

    size: ShotSize
    """In the file size, angle, move and side stand in one line: 'shot: full eye static 90'."""
    angle: Angle
    move: Move
    side: float = Field(ge=-180, le=180)
    """Degrees round the first of `show` from its front, as in Camera."""
    show: list[str] = Field(default_factory=list)
    """Names in `cast`; the camera holds the first."""
    do: dict[str, str] = Field(default_factory=dict)
    """Name → motion, 'motion target', 'motion target tool'; what is not named idles."""
    stand: list[str] = Field(default_factory=list)
    """Relations: 'rock next_to ship'."""
    labels: dict[str, tuple[str, str]] = Field(default_factory=dict)
    """Name, or name.part of a model that names its parts → what is written beside it, English and Chinese."""
    hour: float | None = None
    speed: float = 1.0
    rank: int = Field(2, ge=1, le=3)
    """1: the film is no answer without it; 3: the first to go from a shorter film."""
    en: str
    zh: str

    @model_validator(mode="before")
    @classmethod
    def _camera_in_one_line(cls, data: Any) -> Any:
        words = str(data.get("shot", "")).split() if isinstance(data, dict) else []
        if len(words) != 4:
            raise ValueError("a beat needs 'shot: SIZE ANGLE MOVE SIDE', such as 'shot: full eye static 90'")
        rest = {key: value for key, value in data.items() if key != "shot"}
        return {**rest, "size": words[0], "angle": words[1], "move": words[2], "side": float(words[3])}


class Setting(Plain):
    """Beats in one place and weather."""

    place: str
    """'space | studio' takes the first that the catalogue holds."""
    hour: float = 10.0
    weather: Weather = "clear"
    season: str = "summer"
    wind: float = 3.0
    params: dict[str, str | float | int | bool] = Field(default_factory=dict)
    beats: list[Beat] = Field(min_length=1)


class Rules(Plain):
    """By which words a topic is known: the head of its file, before `cast`."""

    name: str
    ask: dict[str, list[str]]
    """Language → rules. 'ships? | boats? & float\\w*' holds when the question has a word of each part."""
    unless: list[str] = Field(default_factory=list)
    """Rules that make it another question."""
    called: dict[str, list[str]] = Field(default_factory=dict)
    """Language → what the subject is called in school: enough where the words ask to be taught."""
    terms: list[str] = Field(default_factory=list)
    """School words that mean nothing else: enough as a bare title."""


class Topic(Rules):
    """One question that has an answer here."""

    title: tuple[str, str]
    """The question as it is asked on the title card: English, Chinese."""
    mood: str = "serene"
    cast: dict[str, Part] = Field(default_factory=dict)
    scenes: list[Setting] = Field(min_length=1)
    seconds: Seconds = 60.0
    """Length for which the lines were written."""

    def beats(self) -> list[Beat]:
        """All beats in order."""
        return [beat for scene in self.scenes for beat in scene.beats]


LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The safe loader in C where it was built: twenty files take 0.04 s instead of 0.3."""


@cache
def topics() -> dict[str, Topic]:
    """All topics by name, in sorted order."""
    return {path.stem: topic_of(path.stem) for path in sorted(FOLDER.glob("*.yaml"))}


@cache
def rules() -> list[Rules]:
    """The rules of all topics, in sorted order; their lessons are not read: all of them take 0.3 s."""
    out = []
    for path in sorted(FOLDER.glob("*.yaml")):
        data: Any = yaml.load(path.read_text("utf-8").partition("\ncast:")[0], Loader=LOADER)
        own = {key: value for key, value in data.items() if key in Rules.model_fields}
        out.append(Rules.model_validate({"name": path.stem, **own}))
    return out


@cache
def topic_of(name: str) -> Topic:
    """One of them whole."""
    return read(FOLDER / f"{name}.yaml")


def read(path: Path) -> Topic:
    """One file."""
    data: Any = yaml.load(path.read_text("utf-8"), Loader=LOADER)
    try:
        return Topic.model_validate({"name": path.stem, **data})
    except (TypeError, ValueError) as error:
        raise BadInput(path.name, f"is not a topic: {error}", "See skyscreen.write.topics.Topic") from error


_SHORT = {"en": 32, "zh": 9}
"""Characters of a text that is a bare title: 'The water cycle'."""
_TALE = 80
"""Characters after a colon that tell a story themselves."""
_TITLE = 0.6
"""Share of such a text that the school word makes up: 秦朝的士兵守卫长城, soldiers on the Great Wall, is a story."""


def recognise(text: str, question: str, language: str) -> Topic | None:
    """The topic that the words ask for, or None.

    Args:
        text: the user's whole text.
        question: the sentence that asks; '' when none does. Then the text must ask to be taught, and name the subject.
    """
    text, question = plainly(unled(text)), plainly(question)
    taught = bool(question or TEACHES.search(TALES.sub("", text)))
    head, colon, tale = text.partition(":")
    if colon and len(tale) > _TALE and not question:
        text = head  # 'Show my students how an idea travels: a merchant carries paper …' tells a story of its own
    clause = re.split(r"[,，;；。]", text.strip())[0]
    # 'how the tides work, the moon pulling them'
    first = _recognised(clause, "", language, taught=taught) if taught and not question else None
    asked = first or _recognised(text, question, language, taught=taught)
    # 'What if ice were heavy? Why does it float?': where the first question names nothing, all of them do.
    return asked or (_recognised(text, text, language, taught=True) if question else None)


def _recognised(text: str, question: str, language: str, *, taught: bool) -> Topic | None:
    best: tuple[int, Rules] | None = None
    bare = subject(text)
    for topic in rules():
        row: list[str] = []
        if taught:
            row += topic.called.get(language, [])
            row += topic.ask.get(language, []) if question or ASKS.search(text) else []
        if len(text) <= _SHORT[language]:
            share = 0.0 if WONDERS.search(text) else _TITLE
            row += [rule for rule in topic.terms if holds(rule, text) >= share * len(text.strip(" .。!！"))]
        elif any(_wholly(rule, bare) for rule in topic.terms):
            row += [re.escape(bare)]
        if not row or any(holds(rule, text) for rule in topic.unless):
            continue
        weight = max((holds(rule, question or text) for rule in row if _heads(rule, question)), default=0)
        if weight and (best is None or weight > best[0]):
            best = weight, topic
    return topic_of(best[1].name) if best else None


def _wholly(rule: str, bare: str) -> bool:
    return bool(bare) and any(part.fullmatch(bare) for part in _compiled(rule))


_HEAD = re.compile(
    r"^(?:how (?:do|does|did|can) (?P<works>[\w' -]+?) works?|what(?:'s|’s| is| are) (?P<what>[\w' -]+?)"
    r"|how (?:is|are|was|were) (?P<made>[\w' -]+?) (?:made|built|invented))\??$",
    re.IGNORECASE,
)
"""Questions that are about one thing, named by one phrase."""
_OF = re.compile(r" (?:of|in|on|for|from|under|inside|at|with|to|like|about)\b| (?:made|called)$", re.IGNORECASE)


def _heads(rule: str, question: str) -> bool:
    """Whether the rule knows the thing itself, not only what it is called after: 'noise cancelling' is no noise."""
    hit = _HEAD.match(question.strip())
    if hit is None:
        return True
    name = next(name for name in ("works", "what", "made") if hit[name])
    head = _OF.split(hit[name])[0].split()[-1]
    end = hit.start(name) + len(_OF.split(hit[name])[0].rstrip())
    met = [m.span() for part in _compiled(rule) for m in part.finditer(question)]
    return any(b > end - len(head) and a < end for a, b in met)


def answers(topic: Topic, text: str, question: str, language: str) -> bool:
    """Whether the topic holds what was asked, not only its subject: then the asked question is the film's title."""
    asked = plainly(question or text)
    named = [*topic.terms, *topic.called.get(language, [])]  # 'eli5: black holes' asks what they are
    if any(_speaks(topic, rule, asked, language) for rule in topic.ask.get(language, [])):
        return True
    return any(_wholly(rule, core(asked)) for rule in named)


def _speaks(topic: Topic, rule: str, asked: str, language: str) -> bool:
    """Whether the rule holds and, where it only knows the subject, the lesson speaks of the rest of the question."""
    met = _met(rule, asked)
    return bool(met) and not (len(met) > 1 and bare(met) and unspoken(asked, met, _told(topic, language), language))


def _told(topic: Topic, language: str) -> str:
    """All the words of a topic in one language, and the names of what it shows."""
    zh = language == "zh"
    lines = [beat.zh if zh else beat.en for beat in topic.beats()]
    labels = [both[zh] for beat in topic.beats() for both in beat.labels.values()]
    shown = [*topic.cast, *(part.thing for part in topic.cast.values()), *(scene.place for scene in topic.scenes)]
    seen = " ".join(shown).replace("_", " ")
    return " ".join([topic.title[zh], *topic.ask.get(language, []), *topic.terms, *lines, *labels, seen])


def told_of(text: str, language: str) -> tuple[Topic, str] | None:
    """The topic that a text without a question tells of, and its name there: the text begins with what is taught."""
    head = re.split(r"[.。!！\n]", text.strip())[0]
    if len(re.findall(r"[.。!！]", text)) < 3:
        return None
    lead = re.sub(r"^(?:the|an?)\s+", "", head[: 40 if language == "en" else 14], flags=re.IGNORECASE)
    hits = ((t, part.match(lead)) for t in rules() for rule in [*t.terms, *t.called.get(language, [])]
            if " & " not in rule for part in _compiled(rule))
    found = max(((t, hit) for t, hit in hits if hit), key=lambda pair: pair[1].end(), default=None)
    return (topic_of(found[0].name), found[1].group()) if found is not None else None


def holds(rule: str, text: str) -> int:
    """Characters by which the rule is met; 0 when a part is missing."""
    return sum(max(len(word), 1) for word in _met(rule, text))


def _met(rule: str, text: str) -> list[str]:
    """What in the text meets each part, none inside another (the 飞 of 飞机 is no flight); [] if one is missing."""
    met: list[tuple[int, int]] = []
    for pattern in _compiled(rule):
        spans = (hit.span() for hit in pattern.finditer(text))
        span = next((s for s in spans if not any(a <= s[0] and s[1] <= b for a, b in met)), None)
        if span is None:
            return []
        met.append(span)
    return [text[a:b] for a, b in met]


@cache
def _compiled(rule: str) -> tuple[re.Pattern[str], ...]:
    out = []
    for part in rule.split(" & "):
        body = "|".join(word.strip() for word in part.split(" | "))
        bound = r"\b" if body.isascii() else ""
        out.append(re.compile(f"{bound}(?:{body}){bound}", re.IGNORECASE))
    return tuple(out)
