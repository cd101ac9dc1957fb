"""The lines of an explainer: the question, what can be shown of it, and the question again.

Of a question that is no topic (`write.topics`) the offline writer knows no answer. It says the user's own sentences,
and what the catalogue holds of the thing in the picture (how tall, how heavy, how fast); it never invents an answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from skyscreen.core.seeds import stream
from skyscreen.write.facts import View, how_of
from skyscreen.write.forms import Telling
from skyscreen.write.lines import Told, room, size
from skyscreen.write.reading import Subject
from skyscreen.write.words import slots_en, slots_zh


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
        _catalogue(views, shows, seed, say, language)
    last = len(views) - 1
    if last > 0:
        again = "Once more, then: " if language == "en" else "再想一想："
        question = _ended(telling.question, language)
        if language == "en" and question.split(" ")[0].lower() in ("why", "how", "what", "when", "where", "who", "do",
                                                                   "does", "is", "are", "can"):  # fmt: skip
            question = question[:1].lower() + question[1:]
        say(last, again + question, "recap")
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
    for n, (text, family) in enumerate(queue):
        at = max(at, n * len(shows) // len(queue))
        while at < len(shows) and not say(shows[at], text, family):
            at += 1
        at += 1


def _catalogue(views: Sequence[View], shows: list[int], seed: int, say, language: str) -> None:
    """What the catalogue knows of whoever is shown, one fact a shot, and from where we look at it."""
    told: set[tuple[int, str]] = set()
    families: set[str] = set()
    for n, k in enumerate(shows):
        view = views[k]
        if view.focus is None or (n % 3 == 2 and len(shows) > 4):
            continue
        rows = _facts(view, language)
        rows += _sides(view, language)
        dice = stream(seed, "write", "explain", k, view.reading.text)
        for family, text in sorted(rows, key=lambda row: (_ORDER.index(row[0]), stream(dice, row[1]))):
            key = (view.focus.key, family)
            if key in told or (family in ("side", "above", "close", "watch") and family in families):
                continue
            if say(k, text, family):
                told.add(key)
                families.add(family)
                break


_ORDER = ("this", "tall", "heavy", "floats", "fast", "watch", "side", "above", "close")


def _facts(view: View, language: str) -> list[tuple[str, str]]:
    focus = view.focus
    assert focus is not None
    words = slots_en if language == "en" else slots_zh
    slots = words.slots(view)
    sure = how_of(view.reading, focus) in ("exact", "synonym")
    out: list[tuple[str, str]] = []
    name = slots.get("a_s", "")
    if language == "en":
        if name and "near" not in view.tags:
            out.append(("this", f"Here {slots['is']} {name}."))
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


def _sides(view: View, language: str) -> list[tuple[str, str]]:
    """From where the camera looks, when that is plain to see."""
    camera = view.shot.camera
    out = []
    if 75 <= abs(camera.side) <= 105 and camera.size in ("full", "medium"):
        out.append(("side", "Now from the side." if language == "en" else "从侧面看。"))
    if camera.angle in ("high", "overhead"):
        out.append(("above", "And from higher up." if language == "en" else "从高处看。"))
    if camera.size in ("close", "extreme_close"):
        out.append(("close", "Now closer." if language == "en" else "再近一点看。"))
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
    return f"{_round(value)} kilograms" if value >= 1 else f"{_round(1000 * value)} grams"


def _metres_zh(value: float) -> str:
    return f"{_round(value)}米" if value >= 1 else f"{_round(100 * value)}厘米"


def _weight_zh(value: float) -> str:
    if value >= 1000:
        return f"{_round(value / 1000)}吨"
    return f"{_round(value)}公斤" if value >= 1 else f"{_round(1000 * value)}克"
