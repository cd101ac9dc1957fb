"""Films that are not staged from what was read, but made of parts: lessons, plots."""

from __future__ import annotations

from skyscreen.core.errors import Missing
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write.draft import Draft, Write
from skyscreen.write.reader.forms import STORY
from skyscreen.write.shots.lengths import how_many
from skyscreen.write.story.premise import premise
from skyscreen.write.story.scenery import setting
from skyscreen.write.story.story import enlist
from skyscreen.write.telling.lesson import lesson, showable
from skyscreen.write.telling.own import taught
from skyscreen.write.telling.own_words import own_words
from skyscreen.write.telling.plotted import Setting, plotted
from skyscreen.write.telling.titles import title
from skyscreen.write.topics import recognise

POINT = 18.0
"""Seconds of the small film that shows a point of the user's own lesson."""
STEP = 6.0
"""Seconds of a shot of a plot's step."""


def own_lesson(draft: Draft, write: Write) -> Screenplay | None:
    """A lesson in the user's own words, where the text is one."""
    brief, reading = draft.brief, draft.reading
    if not brief.whole or draft.sells:
        return None
    points, about = own_words(brief.text, reading, told=draft.tells_story)
    if points is None:
        return None
    if draft.turned:
        raise Missing("a translation", "this lesson is told in the user's own words",
                      "Name a language model with --llm and --model")

    def point(words: str, count: int) -> Screenplay:
        return write(draft.part(words, count + 2, POINT, language=draft.spoken, whole=False))

    base = point(points.rows[0].text, 1).model_copy(update={
        "title": points.title, "prompt": brief.text, "format": draft.form, "mood": reading.mood or "serene",
        "voice": brief.voice, "grounding": reading.grounding})
    topic = about or recognise(points.title, points.title, draft.spoken)
    shown = topic if topic is not None and showable(topic, brief.shelf) else None
    return taught(base, points, shown, brief.shelf, point, shots=brief.shots, aloud=brief.voice != "none")


def shelf_lesson(draft: Draft) -> Screenplay | None:
    """The lesson of a topic that the shelf has, where the text asks for one."""
    brief, manner = draft.brief, draft.manner
    if draft.sells or draft.script or manner.said:
        return None
    topic = recognise(brief.text, manner.question, draft.spoken)
    if topic is None or not showable(topic, brief.shelf):
        return None
    draft.turn()
    return lesson(topic, brief.shelf, draft.reading, draft.manner, form=draft.form, shots=brief.shots, seed=brief.seed,
                  look=draft.look, voice=brief.voice, music=brief.music)


def plot_film(draft: Draft, write: Write) -> Screenplay | None:
    """The story of a plot, where the text is a bare premise."""
    brief, reading = draft.brief, draft.reading
    made = premise(reading, brief.seed) if brief.whole and draft.tells_story else None
    home = setting(reading, brief.shelf) if made is not None else None
    if made is None or home is None:
        return None

    def step(words: str, count: int, where: Setting) -> Screenplay:
        return write(draft.part(words, count, STEP * count, language="en", whole=False, where=where))

    empty = Screenplay.model_validate({
        "title": title(reading, home, draft.manner, brief.seed), "prompt": brief.text, "language": draft.spoken,
        "seed": brief.seed, "format": draft.form, "look": draft.look, "voice": brief.voice, "music": brief.music,
        "cast": enlist(reading, brief.seed), "scenes": [
            {"id": "scene-1", "place": home.entry.name, "shots": [{"id": "shot-1", "duration": brief.duration}]}],
    })  # fmt: skip
    recited = brief.voice == "auto" and bool(made.plot.poet[0])
    return plotted(made, reading, home, brief.shelf.families["places"], step, empty,
                   shots=how_many(draft.options(STORY)), aloud=brief.voice not in ("auto", "none") or recited)
