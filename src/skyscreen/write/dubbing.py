"""The same film told in the other language: title, lines, cards and labels change, no picture does.

The offline writer knows no translation, but it can tell a film of its own in both of its languages: it writes the film
once more from the same words, each time in one of them, and what stands at the same place of both is the same thing
said twice. Words that are somebody else's (a script, a changed line) need a language model.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from skyscreen.core.errors import BadInput, Missing
from skyscreen.nouns.screenplay import Label, Screenplay, Shot
from skyscreen.write.reader.forms import Telling
from skyscreen.write.reading import Reading
from skyscreen.write.text.tokens import HAN

Texts = dict[tuple[str, str], str]
"""(shot id or '', field) → words: ('', 'title'), ('shot-2', 'line'), ('shot-3', 'label:ship')."""


def _label(label: Label) -> str:
    return f"label:{label.member}.{label.part}".rstrip(".")


def translated(reading: Reading, manner: Telling, language: str) -> Telling:
    """Turn what was read into the other language, by the catalogue's names; what cannot be turned is left out."""
    reading.language = language
    for subject in reading.subjects:
        subject.said = subject.word
        subject.noun, subject.adjectives = subject.entry.word(language), []
    for k, place in enumerate(reading.places):
        reading.places[k] = replace(place, noun=place.entry.word(language), adjectives=[])
    return replace(manner, question="", said=())


def dubbed(
    film: Screenplay,
    language: str,
    again: Callable[[str], Screenplay],
    translate: Callable[[list[str], str], list[str]] | None = None,
) -> Screenplay:
    """The film in the other language.

    Args:
        again: the offline writer's film of the same words and choices, told in a language.
        translate: a model's translation of texts, where one is there.

    Raises:
        BadInput: the film speaks it already.
        Missing: some words are not the offline writer's, and there is no model to translate them.
    """
    if language == film.language:
        raise BadInput(f"dub to {language}", "is the film's own language", "Name the other: en or zh")
    old = texts(film)
    if translate is not None:
        new = dict(zip(old, translate(list(old.values()), language), strict=True))
    else:
        ours, theirs = again(film.language), again(language)
        if old == texts(ours) and (clean := _clean(theirs, ours, language)) is not None:
            film, new = _reset(film, theirs), clean  # all of it ours: the other telling may stand at other shots
        else:
            new = _paired(old, texts(ours), texts(theirs), language)
    voice = "none" if film.voice == "none" else "auto"  # a narrator's name is one of the other language
    return _put(film, new).model_copy(update={"language": language, "voice": voice})


def texts(film: Screenplay) -> Texts:
    """Everything that is read or said."""
    out: Texts = {("", "title"): film.title} if film.title else {}
    for shot in film.shots():
        out |= {(shot.id, key): text for key in ("line", "card") if (text := getattr(shot, key))}
        out |= {(shot.id, _label(label)): label.text for label in shot.labels}
    return out


def _paired(old: Texts, ours: Texts, theirs: Texts, language: str) -> Texts:
    new: Texts = {}
    foreign: list[str] = []
    for place, text in old.items():
        if ours.get(place) == text and _speaks(theirs.get(place, ""), language):
            new[place] = theirs[place]
        elif _speaks(text, language) or (place[1] == "card" and ours.get(place) == theirs.get(place) == text):
            new[place] = text  # in that language already, or quoted: it stays as it was asked for
        else:
            foreign.append(text)
    if foreign:
        raise Missing(
            f"a translation of “{foreign[0][:60]}”" + (f" and {len(foreign) - 1} more" if len(foreign) > 1 else ""),
            "is none of the offline writer's own lines, which are all it can tell in both languages",
            "Name a language model with --llm and --model, or put the words into screenplay.yaml by hand",
        )
    return new


def _clean(theirs: Screenplay, ours: Screenplay, language: str) -> Texts | None:
    """All words of the other telling, or None where some are not in its language; what is quoted is in both."""
    same = set(texts(ours).values())
    found = texts(theirs)
    return found if all(_speaks(text, language) or text in same for text in found.values()) else None


def _reset(film: Screenplay, theirs: Screenplay) -> Screenplay:
    """The film with the cards' places of the other telling."""
    roles = {shot.id: shot.card_role for shot in theirs.shots()}
    scenes = [
        scene.model_copy(
            update={"shots": [s.model_copy(update={"card_role": roles.get(s.id, s.card_role)}) for s in scene.shots]}
        )
        for scene in film.scenes
    ]
    return film.model_copy(update={"scenes": scenes})


def _speaks(text: str, language: str) -> bool:
    """Whether the letters are those of the language."""
    return bool(text) and (re.search(f"[{HAN}]", text) is not None) == (language == "zh")


def _put(film: Screenplay, new: Mapping[tuple[str, str], str]) -> Screenplay:
    def told(shot: Shot) -> Shot:
        update: dict[str, Any] = {key: new.get((shot.id, key), "") for key in ("line", "card")}
        update["labels"] = [
            label.model_copy(update={"text": new.get((shot.id, _label(label)), label.text)[:60]})
            for label in shot.labels
        ]
        return shot.model_copy(update=update)

    scenes = [scene.model_copy(update={"shots": [told(shot) for shot in scene.shots]}) for scene in film.scenes]
    return film.model_copy(update={"title": new.get(("", "title"), film.title)[:200], "scenes": scenes})
