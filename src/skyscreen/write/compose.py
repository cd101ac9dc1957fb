"""The verb itself: check, read, tell, and hand over a Screenplay."""

from __future__ import annotations

from typing import Any

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write.brief import Brief
from skyscreen.write.draft import Draft
from skyscreen.write.lexis.kinds import kinds_of
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reader.forms import Telling, telling
from skyscreen.write.staged import staged
from skyscreen.write.text import language as languages
from skyscreen.write.text.quotes import calmed
from skyscreen.write.text.script import items
from skyscreen.write.text.typing import Typed, typed
from skyscreen.write.understanding import lexicon_of, read
from skyscreen.write.ways import own_lesson, plot_film, shelf_lesson


def compose(text: str, shelf: Shelf, *, language: str = "auto", **options: Any) -> Screenplay:
    """See `write.write`; the shelf decides what can be shown. Slips of the keys are mended for the reader alone."""
    lexicon = lexicon_of(shelf)
    meant = typed(text, lexicon, kinds_of(shelf)) if languages.detect(text, language) == "en" else Typed(text)
    calm = calmed(meant.text)
    play = composed(Brief(calm, shelf, language, **options))
    if not meant.cuts:
        return play if calm == text else play.model_copy(update={"prompt": text})
    scenes = [scene.model_copy(update={"shots": [
        shot.model_copy(update={"span": tuple(map(meant.back, shot.span))}) if shot.span else shot
        for shot in scene.shots]}) for scene in play.scenes]
    told = [g.model_copy(update={"start": meant.back(g.start), "end": meant.back(g.end),
                                 "phrase": text[meant.back(g.start) : meant.back(g.end)]}) for g in play.grounding]
    return play.model_copy(update={"prompt": text, "scenes": scenes, "grounding": told})


def composed(brief: Brief) -> Screenplay:
    """A screenplay of the mended text: a lesson in the user's own words, one of the shelf's, the plot of a premise, or
    else what the text tells, staged."""
    form = brief.checked()
    spoken = languages.detect(brief.text, brief.language)
    reading = read(brief.text, brief.shelf, spoken, brief.seed)
    if brief.where is not None:
        brief.where.put(reading)
    script = items(brief.text)
    manner = telling(brief.text) if not script else Telling(quotes=tuple(reading.quotes))
    draft = Draft(brief, form, reading, script, manner, spoken)
    film = own_lesson(draft, composed) or shelf_lesson(draft)
    if film is not None:
        return film
    draft.turn()
    if brief.tell is not None:
        draft.spoken = brief.tell
    return plot_film(draft, composed) or staged(draft, composed)
