"""The lines of an explainer: the question, and what can be shown of it.

Of a question that is no topic (`write.topics`) the offline writer knows no answer. It says the user's own sentences,
or asks for a guess, shows, says that the answer is not there, and where a size is to the point tells what the
catalogue holds of the thing in the picture. It never invents an answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from skyscreen.core.seeds import stream
from skyscreen.write.reader.forms import Telling
from skyscreen.write.reading import Subject
from skyscreen.write.telling import slots_en, slots_zh
from skyscreen.write.telling.facts import View, how_of
from skyscreen.write.telling.lines import Told, room
from skyscreen.write.text.language import size


def explain(views: Sequence[View], telling: Telling, seed: int) -> dict[str, Told]:
    """Shot id → line."""
    language = telling_language(views)
    out: dict[str, Told] = {}

    def say(k: int, text: str, family: str) -> bool:
        view = views[k]
        if not text or view.shot.id in out or size(text, language) > room(view.shot.duration, language):
            return False
        out[view.shot.id] = Told(text, family)
        return True

    say(0, _ended(telling.question, language), "question")
    shows = [k for k, view in enumerate(views) if view.panel.beat == "demonstrate"] or list(range(1, len(views) - 1))
    queue = [(text, f"said-{n}") for n, text in enumerate(telling.said)]
    if queue:
        _spread(queue, shows, views, say)
    else:
        _catalogue(views, shows, seed, say, language, telling.question)
    return out


def telling_language(views: Sequence[View]) -> str:
    return views[0].reading.language


def _ended(question: str, language: str) -> str:
    if not question or question[-1] in "?？.。!！":
        return question
    return question + ("." if language == "en" else "。")


def _spread(queue: list[tuple[str, str]], shows: list[int], views: Sequence[View], say) -> None:
    """The user's sentences over the demonstration, in order, evenly; one that is too long for its shot goes on to the
    next that can hold it."""
    if not shows:
        return
    at = 0
    whole = views[0].reading.text
    for n, (text, family) in enumerate(queue):
        at = max(at, _shown_from(text, whole, shows, views) or n * len(shows) // len(queue))
        while at < len(shows) and not say(shows[at], text, family):
            at += 1
        at += 1


def _shown_from(text: str, whole: str, shows: list[int], views: Sequence[View]) -> int:
    """Place in the row of the first shot that shows what a sentence tells of; 0 where none does."""
    start = whole.find(text)
    if start < 0:
        return 0
    own = range(start, start + len(text))
    return next((n for n, k in enumerate(shows) if any(d.span[0] in own for d in views[k].panel.deeds)), 0)


def _catalogue(views: Sequence[View], shows: list[int], seed: int, say, language: str, question: str) -> None:
    """Whoever is shown, and between it the honest words: guess, and the answer is not here."""
    told: set[tuple[int, str]] = set()
    families: set[str] = set()
    # Whoever stands for nobody's word, and only wonders, is no picture of what was asked.
    seen = [focus for k in shows if (focus := views[k].focus) is not None and focus.span != (0, 0)]
    empty = not any(place.span != (0, 0) for place in views[0].reading.places) and not seen
    asked = next((family for family, words in MEASURES.items() if re.search(words, question, re.IGNORECASE)), "")
    answered = asked and any(family == asked for k in shows if views[k].focus is not None
                             for family, _ in _facts(views[k], language, True))
    rows = () if answered else (HONEST_EMPTY if empty else HONEST)[language]
    places = {max(round(len(shows) * (n + 0.6) / len(rows)) - 1, 0): (f"honest-{n}", row) for n, row in enumerate(rows)}
    for n, k in enumerate(shows):
        view = views[k]
        if n in places and say(k, places[n][1], places[n][0]):
            continue
        if view.focus is None or view.focus.span == (0, 0):
            continue
        found = _facts(view, language, bool(_MEASURE.search(question)))
        dice = stream(seed, "write", "explain", k, view.reading.text)
        for family, text in sorted(found, key=lambda row: (_ORDER.index(row[0]), stream(dice, row[1]))):
            key = (view.focus.key, family)
            beside = answered and family not in ("this", "watch", asked)
            if key in told or beside or (family == "watch" and family in families):
                continue
            if say(k, text, family):
                told.add(key)
                families.add(family)
                break


_ORDER = ("this", "tall", "heavy", "floats", "fast", "watch")
HONEST = {
    "en": ("What would you say?", "The answer is not in this film."),
    "zh": ("换作你，会怎么答？", "这部片子只给你看，答案不在里面。"),
}  # fmt: skip
"""Of a question whose answer nobody gave, with something to look at."""
HONEST_EMPTY = {
    "en": ("What would you say?", "This film has no picture of it, and no answer.",
           "Somebody knows. It is worth asking."),
    "zh": ("换作你，会怎么答？", "这件事，片子里拍不出来，也答不上来。", "总有人知道，值得去问一问。"),
}  # fmt: skip
"""The same, of what the catalogue holds no picture of."""
_MEASURE = re.compile(
    r"\b(?:tall|high|big|large|heavy|fast|long|weighs?|weight|size|speed|height|float|sink|slow|light)\b"
    r"|多高|多大|多重|多快|多长|高度|重量|速度|大小|[浮沉]",
    re.IGNORECASE,
)
"""Questions to which a size is to the point; nobody who asks why cats purr wants to know what one weighs."""


MEASURES = {"heavy": r"\b(?:heavy|weighs?|weight)\b|重", "tall": r"\b(?:tall|high|height)\b|高",
            "fast": r"\b(?:fast|speed|quick)\b|快|速度"}
"""Family of a fact → questions that it answers."""


def _facts(view: View, language: str, measured: bool) -> list[tuple[str, str]]:
    focus = view.focus
    assert focus is not None
    words = slots_en if language == "en" else slots_zh
    slots = words.slots(view)
    sure = measured and how_of(view.reading, focus) in ("exact", "synonym")
    out: list[tuple[str, str]] = []
    # Whoever stands in for a finger is not introduced.
    named = focus.kind != "person" or focus.word.lower() in view.reading.text.lower()
    name = slots.get("a_s", "") if named else ""
    if language == "en":
        bare = slots["is_a"] == "are" and name.split(" ")[0] not in (*slots_en.NUMBERS.values(), "the", "some", "a")
        if name and "near" not in view.tags:
            out.append(("this", f"Here {slots['is_a']} {'some ' if bare else ''}{name}."))
        one = "Each of them" if focus.count > 1 and slots["is"] == "are" else "This one"
        if sure:
            height, mass, speed = _measures(focus)
            out += [("tall", f"{one} is about {_metres_en(height)} tall.")] if height >= 0.5 else []
            out += [("heavy", f"{one} weighs about {_weight_en(mass)}.")] if mass >= 0.1 else []
            out += [("fast", f"{one} goes at about {speed:.2g} metres a second.")] if speed else []
            if "afloat" in view.tags and focus.entry.facts.get("floats"):
                verb = "float" if slots["is"] == "are" else "floats"
                out.append(("floats", f"And {slots.get('they', 'it')} {verb}."))
        if slots.get("verb") and slots.get("V"):
            out.append(("watch", f"Watch how {slots['the_s']} {slots['V']}."))
        return out
    if name and "near" not in view.tags:
        out.append(("this", f"这是{name}。"))
    noun = slots.get("s", "")
    if sure and noun:
        height, mass, speed = _measures(focus)
        out += [("tall", f"{noun}高约{_metres_zh(height)}。")] if height >= 0.5 else []
        out += [("heavy", f"{noun}重约{_weight_zh(mass)}。")] if mass >= 0.1 else []
        out += [("fast", f"{noun}每秒大约走{speed:.2g}米。")] if speed else []
        if "afloat" in view.tags and focus.entry.facts.get("floats"):
            out.append(("floats", f"{noun}浮在水上。"))
    if slots.get("v") and noun:
        out.append(("watch", f"看{noun}怎么{slots['v']}。"))
    return out


def _measures(subject: Subject) -> tuple[float, float, float]:
    """Height in m, mass in kg, speed in m/s of one member, as the catalogue and the user's size words have them."""
    facts, scale = subject.entry.facts, subject.scale
    return (
        float(facts.get("height", 0.0)) * scale,
        float(facts.get("mass", 0.0)) * scale**3,
        float(facts.get("speed", 0.0)),
    )


def _round(value: float) -> str:
    """Two figures are all that an example can bear."""
    return f"{float(f'{value:.2g}'):,g}"


def _metres_en(value: float) -> str:
    if value >= 1:
        return f"{_round(value)} metre{'s' if _round(value) != '1' else ''}"
    return f"{_round(100 * value)} centimetres"


def _weight_en(value: float) -> str:
    if value >= 1000:
        return f"{_round(value / 1000)} tonne{'s' if _round(value / 1000) != '1' else ''}"
    if value >= 1:
        return f"{_round(value)} kilogram{'s' if _round(value) != '1' else ''}"
    return f"{_round(1000 * value)} grams"


def _metres_zh(value: float) -> str:
    return f"{_round(value)}米" if value >= 1 else f"{_round(100 * value)}厘米"


def _weight_zh(value: float) -> str:
    if value >= 1000:
        return f"{_round(value / 1000)}吨"
    return f"{_round(value)}公斤" if value >= 1 else f"{_round(1000 * value)}克"
